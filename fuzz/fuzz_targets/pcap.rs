//! Any octets are a capture or are answered in one line.
#![no_main]

use dtp_sim::model::capture;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    if let Err(error) = capture::read("x.pcap", octets) {
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
});
