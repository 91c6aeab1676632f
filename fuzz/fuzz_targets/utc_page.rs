//! Any octets are a page of UTC or none, and any line answers with its ends in order.
#![no_main]

use dtp_driver::clock::{Interval, Status};
use dtp_utc::line::UtcLine;
use dtp_utc::page::{is_page, read, PAGE_WORDS};
use libfuzzer_sys::fuzz_target;
use std::sync::atomic::AtomicU64;

fuzz_target!(|octets: &[u8]| {
    let mut words = octets
        .chunks_exact(8)
        .map(|word| u64::from_le_bytes(word.try_into().expect("8 octets")));
    let (gc, width) = (words.next().unwrap_or(0), words.next().unwrap_or(0));
    let memory: [AtomicU64; PAGE_WORDS] =
        std::array::from_fn(|_| AtomicU64::new(words.next().unwrap_or(0)));
    let _ = is_page(&memory);
    let line = read(&memory);
    assert_eq!(UtcLine::from_words(&line.to_words()), line);
    let own = Interval {
        earliest: gc,
        latest: gc.saturating_add(width),
        status: Status::Synchronized,
    };
    let utc = line.interval(&own, line.epoch, line.disruptions);
    assert!(utc.earliest_tai_ns <= utc.latest_tai_ns);
    let _ = (utc.posix_ns(), utc.text(), utc.width_ns());
});
