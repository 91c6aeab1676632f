//! Any octets are a clock page or are refused in one line; and any page answers, with its ends in order.
#![no_main]

use dtp_driver::clock::line::Line;
use dtp_driver::clock::{compare, Order};
use dtp_driver::publish::generations;
use dtp_driver::publish::page::{check, LAYOUT, PAGE_WORDS};
use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::atomic::AtomicU64;

fuzz_target!(|octets: &[u8]| {
    let mut words = octets
        .chunks_exact(8)
        .map(|word| u64::from_le_bytes(word.try_into().expect("8 octets")));
    let tick = words.next().unwrap_or(0);
    let memory: [AtomicU64; PAGE_WORDS] =
        std::array::from_fn(|_| AtomicU64::new(words.next().unwrap_or(0)));
    let length = octets.len().saturating_sub(8) as u64;
    if let Err(error) = check(Path::new("clock"), &memory, length) {
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
    // Also behind a header that is wrong.
    let found = generations::read(&memory, &LAYOUT, || tick).expect("nobody writes");
    let line = Line::from_words(&found.content);
    assert_eq!(Line::from_words(&line.to_words()), line);
    let (first, second) = (
        line.interval(tick),
        line.interval(tick.saturating_add(1000)),
    );
    assert!(first.earliest <= first.latest && second.earliest <= second.latest);
    assert_eq!(compare(&first, &first), Order::Overlap);
    if line.rate.min <= line.rate.max {
        let told = line.estimate(&first).unwrap_or(0);
        assert!(told <= line.ceiling(), "{told} of {line:?}");
    }
    let (from_ns, until_ns) = first.nanoseconds();
    assert!(from_ns <= until_ns);
});
