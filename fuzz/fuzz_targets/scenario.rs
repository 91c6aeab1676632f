//! Any text is a scenario or is answered in one line.
#![no_main]

use dtp_sim::scenario::ScenarioFile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = ScenarioFile::parse("x.toml", text).map(|mut file| {
        // Files that the text names are not its own.
        file.load.capture = None;
        if let Some(topology) = &mut file.topology {
            topology.path = None;
        }
        file
    });
    if let Err(error) = file.and_then(|file| file.resolve()) {
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
});
