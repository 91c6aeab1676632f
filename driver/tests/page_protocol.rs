//! The protocol of the page under loom, which runs it in every order that the memory model of C11 allows: no reader
//! sees words of two contents, or looks at the clock too late without being told; and loom finds what happens when a fence or
//! the parity is left out.

use dtp_driver::publish::generations::{read, write, Found, Layout, Words};
use loom::sync::atomic::{fence, AtomicU64};
use loom::sync::Arc;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::Ordering;

/// A page of two words of content, and what is wrong with it.
struct Memory {
    words: [AtomicU64; 5],
    /// The host's clock: it only moves when the writer says so.
    ticks: AtomicU64,
    fault: Fault,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    NoReaderFence,
    NoWriterFence,
    NoRelease,
    NoAcquire,
    RelaxedOdd,
}

const LAYOUT: Layout = Layout {
    generation: 0,
    places: [1, 3],
};

impl Words for Memory {
    fn load(&self, word: usize, order: Ordering) -> u64 {
        let weak = self.fault == Fault::NoAcquire;
        self.words[word].load(if weak { Ordering::Relaxed } else { order })
    }
    fn store(&self, word: usize, value: u64, order: Ordering) {
        let weak = match self.fault {
            Fault::NoRelease => true,
            Fault::RelaxedOdd => word == LAYOUT.generation && value % 2 == 1,
            _ => false,
        };
        self.words[word].store(value, if weak { Ordering::Relaxed } else { order });
    }
    fn fence(&self, order: Ordering) {
        let left_out = match order {
            Ordering::Acquire => Fault::NoReaderFence,
            _ => Fault::NoWriterFence,
        };
        if self.fault != left_out {
            fence(order);
        }
    }
}

/// One writer, one reader, so many writes: content n is the words n and 100 + n.
fn model(fault: Fault, writes: u64) {
    let mut builder = loom::model::Builder::new();
    // Every order of two writes; of three, those with up to three switches that nobody asked for.
    builder.preemption_bound = (writes > 2).then_some(3);
    builder.check(move || {
        let memory = Arc::new(Memory {
            words: [0, 0, 100, 0, 0].map(AtomicU64::new),
            ticks: AtomicU64::new(0),
            fault,
        });
        let shared = Arc::clone(&memory);
        let writer = loom::thread::spawn(move || {
            for content in 1..=writes {
                write(&*shared, &LAYOUT, || [content, 100 + content]);
            }
        });
        let found: Option<Found<2, ()>> = read(&*memory, &LAYOUT, || ());
        if let Some(found) = found {
            assert_eq!(found.content[1], found.content[0] + 100, "torn");
        }
        writer.join().expect("the writer ends");
        let last: Found<2, ()> = read(&*memory, &LAYOUT, || ()).expect("nobody writes");
        assert_eq!(
            (last.content, last.writing),
            ([writes, 100 + writes], false)
        );
    });
}

#[test]
fn no_reader_sees_half_of_a_line() {
    model(Fault::None, 2);
    model(Fault::None, 3);
}

/// The second write goes to the place that a reader of the first content may still be reading.
#[test]
fn loom_finds_what_the_fences_are_for() {
    for fault in [
        Fault::NoReaderFence,
        Fault::NoWriterFence,
        Fault::NoRelease,
        Fault::NoAcquire,
        Fault::RelaxedOdd,
    ] {
        let found = catch_unwind(AssertUnwindSafe(|| model(fault, 2)));
        assert!(found.is_err(), "a page without it passed: {}", fault as u8);
    }
}

/// What a reader looks at while nothing newer was there is never later than what the writer saw when it made the newer: so a
/// new line can be kept from going back behind what the old one told.
#[test]
fn a_reader_who_looks_late_is_told() {
    loom::model(|| {
        let memory = Arc::new(Memory {
            words: [0, 0, 100, 0, 0].map(AtomicU64::new),
            ticks: AtomicU64::new(5),
            fault: Fault::None,
        });
        let shared = Arc::clone(&memory);
        let writer = loom::thread::spawn(move || {
            let mut made_at = 0;
            write(&*shared, &LAYOUT, || {
                made_at = shared.ticks.fetch_add(1, Ordering::SeqCst);
                [1, 101]
            });
            made_at
        });
        let found = read(&*memory, &LAYOUT, || {
            memory.ticks.fetch_add(1, Ordering::SeqCst)
        });
        let made_at = writer.join().expect("the writer ends");
        let found: Found<2, _> = found.expect("one write overtakes nobody for good");
        if found.content[0] == 0 && !found.writing {
            assert!(
                found.meanwhile <= made_at,
                "{} after {made_at}",
                found.meanwhile
            );
        }
    });
}
