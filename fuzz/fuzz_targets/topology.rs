//! Any text is a network or is answered in one line, in every form that networks are read in. The first
//! octet chooses the form.
#![no_main]

use dtp_sim::topology::import;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Some(first) = text.chars().next() else {
        return;
    };
    let name = ["x.dot", "x.graphml", "x.txt"][first as usize % 3];
    if let Err(error) = import::read(name, &text[first.len_utf8()..]) {
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
});
