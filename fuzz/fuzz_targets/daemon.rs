//! What dtpd reads besides: a configuration is one or refused in one line, and bytes on the port of the metrics are a scrape or
//! refused, in the end.
#![no_main]

use dtp_daemon::config::Config;
use dtp_daemon::http::{request, REQUEST_BYTES_MAX};
use libfuzzer_sys::fuzz_target;
use std::path::Path;

fuzz_target!(|octets: &[u8]| {
    if let Ok(text) = std::str::from_utf8(octets) {
        if let Err(error) = Config::parse(Path::new("x"), text) {
            let text = error.to_string();
            assert!(!text.contains(char::is_control), "{text:?}");
        }
    }
    if request(octets).is_none() {
        assert!(octets.len() < REQUEST_BYTES_MAX);
    }
});
