//! Thousands of damaged files: each is read, or answered in one line; none panics. `fuzz/` searches the same
//! readers for longer.

use dtp_sim::error::SimError;
use dtp_sim::model::capture;
use dtp_sim::rng::{Stream, Subject};
use dtp_sim::scenario::{builtins, ScenarioFile, COMMENTED};
use dtp_sim::topology::import;

const PCAP: &[u8] = include_bytes!("../captures/web-mtu1500.pcap");
const DOT: &str = include_str!("../../fuzz/seeds/dot");
const GRAPHML: &str = include_str!("../../fuzz/seeds/graphml");
const LIST: &str = include_str!("../../fuzz/seeds/list");

/// What scenarios and networks are made of, to be put where it does not belong.
const PIECES: [&str; 16] = [
    "\n",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "=",
    "--",
    "<",
    ">",
    "&",
    "-1",
    "99999999999999999999",
    "nan",
    "[[event]]\n",
    "\u{fe0f}",
];

/// The text after one to four changes at drawn places: octets lost, doubled, changed, or a piece put in.
fn mutated(seed: &[u8], n: u64) -> Vec<u8> {
    let stream = Stream::new(n, Subject::BitError, 0);
    let mut text = seed.to_vec();
    for change in 0..=stream.below(0, 4) {
        let draw = |k: u64, bound: usize| {
            usize::try_from(stream.below(8 * change + k, bound.max(1) as u64)).unwrap()
        };
        let at = draw(1, text.len());
        let end = (at + 1 + draw(2, 30)).min(text.len());
        match draw(3, 4) {
            0 => drop(text.drain(at..end)),
            1 => {
                let piece = text[at..end].to_vec();
                text.splice(at..at, piece);
            }
            2 if at < text.len() => text[at] ^= 1 << draw(4, 8),
            _ => {
                let piece = PIECES[draw(5, PIECES.len())];
                text.splice(at..at, piece.bytes());
            }
        }
    }
    text
}

/// How many of these mutations are read; every other is answered in one line.
fn read_of(seed: &[u8], count: u64, read: impl Fn(&[u8]) -> Result<(), SimError>) -> u64 {
    let mut good = 0;
    for n in 0..count {
        match read(&mutated(seed, n)) {
            Ok(()) => good += 1,
            Err(error) => {
                let message = error.to_string();
                assert_eq!(message.lines().count(), 1, "mutation {n}: {message}");
            }
        }
    }
    // The mutations are neither all harmless nor all deadly.
    assert!(good > 0 && good < count, "{good} of {count}");
    good
}

#[test]
fn damaged_scenarios_are_answered() {
    let read = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        ScenarioFile::parse("x.toml", &text)?.resolve().map(|_| ())
    };
    read_of(COMMENTED.as_bytes(), 2000, read);
    for builtin in builtins() {
        read_of(builtin.text.as_bytes(), 300, read);
    }
}

#[test]
fn damaged_networks_are_answered() {
    for (name, seed) in [("x.dot", DOT), ("x.graphml", GRAPHML), ("x.txt", LIST)] {
        // The first character tells the fuzzer the form.
        read_of(&seed.as_bytes()[1..], 3000, |text| {
            import::read(name, &String::from_utf8_lossy(text)).map(|_| ())
        });
    }
}

#[test]
fn damaged_captures_are_answered() {
    let mut seed = PCAP[..4000].to_vec();
    // Whole packets only.
    while capture::read("x.pcap", &seed).is_err() {
        seed.pop();
    }
    read_of(&seed, 3000, |octets| {
        capture::read("x.pcap", octets).map(|_| ())
    });
}
