//! Any LOGs of tag 3 are a relation or none, without a panic; one round's LOGs in any order are what was sealed.
#![no_main]

use dtp_utc::inband::{seal, Assembler, LOGS};
use dtp_utc::keys::Keys;
use dtp_utc::relation::{Announcement, Pair};
use dtp_utc::time::Leaps;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let keys = Keys::parse("5 SHA256 HEX:000102030405060708090a0b0c0d0e0f").expect("a key");
    let gc = 1 << 50;
    let mut assembler = Assembler::default();
    for word in octets.chunks_exact(5) {
        let data = word.iter().fold(0, |data, &octet| data << 8 | u64::from(octet));
        let taken = assembler.take(data, 7, gc, &keys);
        assert!(!matches!(taken, Ok(Some(_))), "64 bits of code were guessed");
    }
    // An order that the input chooses, with repetitions, in which every LOG comes in the end.
    let said = Announcement {
        server: 7,
        order: None,
        pair: Pair {
            gc_units: (gc, gc + 300),
            tai_ns: (1_800_000_000_000_000_000, 1_800_000_000_000_001_000),
        },
        leaps: Leaps {
            offset_s: 37,
            next: None,
        },
    };
    let logs = seal(&said, &keys, 5, octets.first().copied().unwrap_or(0)).expect("key 5");
    let order = octets.iter().map(|&octet| usize::from(octet) % LOGS).chain(0..LOGS);
    let mut assembler = Assembler::default();
    let mut found = 0;
    for index in order {
        if let Some(whole) = assembler.take(logs[index], 7, gc, &keys).expect("right") {
            assert_eq!(whole, said);
            found += 1;
        }
    }
    assert!(found > 0);
});
