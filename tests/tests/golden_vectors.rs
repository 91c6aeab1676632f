//! The golden model against data that nobody here made.

use dtp_spec::block::Block;
use dtp_spec::pcs::{Descrambler, Encoder, Scrambler};
use dtp_spec::xgmii::Xgmii;

const IDLE: &str = include_str!("../data/vectors/idle.txt");
const IEEE_FRAME: &str = include_str!("../data/vectors/ieee-frame.txt");
const SCRAMBLER: &str = include_str!("../data/vectors/scrambler-11797.txt");
const ANNEX_74A: &str = include_str!("../data/vectors/annex74a.txt");

/// Lines of a vector file as fields; `#` starts a comment line.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split_whitespace().collect())
}

fn hex(field: &str) -> u64 {
    u64::from_str_radix(field, 16).expect("a hexadecimal field")
}

/// Pairs of payload before and after the scrambler.
fn scrambler_pairs() -> Vec<(u64, u64)> {
    rows(SCRAMBLER)
        .map(|row| (hex(row[0]), hex(row[1])))
        .collect()
}

/// One bit at a time with a free choice of the middle tap: shows that the vectors see the tap.
fn scrambled_bit_serially(payloads: impl Iterator<Item = u64>, tap: usize) -> Vec<u64> {
    let mut line = vec![1; 58];
    for payload in payloads {
        for i in 0..64 {
            let bit = payload >> i & 1 ^ line[line.len() - tap] ^ line[line.len() - 58];
            line.push(bit);
        }
    }
    let word = |bits: &[u64]| bits.iter().rev().fold(0, |word, bit| word << 1 | bit);
    line[58..].chunks(64).map(word).collect()
}

#[test]
fn ieee_frame_through_encoder_and_scrambler() {
    let (mut encoder, mut scrambler) = (Encoder::new(), Scrambler::new());
    let mut count = 0;
    for row in rows(IEEE_FRAME) {
        let control = u8::try_from(hex(row[0])).expect("eight bits");
        let block = encoder.step(Xgmii {
            data: hex(row[1]),
            control,
        });
        let expected = match row[2] {
            "ctl" => Block::control(hex(row[3])),
            "data" => Block::data(hex(row[3])),
            other => panic!("sync header {other}"),
        };
        assert_eq!(block, expected, "row {count}");
        assert_eq!(scrambler.step(block.payload), hex(row[4]), "row {count}");
        count += 1;
    }
    assert_eq!(count, 11);
}

#[test]
fn idle_from_reset() {
    let mut encoder = Encoder::new();
    let mut scrambler = Scrambler::new();
    let expected: Vec<u64> = rows(IDLE).map(|row| hex(row[0])).collect();
    assert_eq!(expected.len(), 4);
    for scrambled in expected {
        let block = encoder.step(Xgmii::IDLE);
        assert_eq!(block, Block::IDLE);
        assert_eq!(scrambler.step(block.payload), scrambled);
    }
}

#[test]
fn scrambler_blocks() {
    let pairs = scrambler_pairs();
    assert_eq!(pairs.len(), 11_797);
    let (mut scrambler, mut descrambler) = (Scrambler::new(), Descrambler::new());
    for (k, &(payload, scrambled)) in pairs.iter().enumerate() {
        assert_eq!(scrambler.step(payload), scrambled, "block {k}");
        assert_eq!(descrambler.step(scrambled), payload, "block {k}");
    }
}

#[test]
fn scrambler_blocks_catch_a_wrong_tap() {
    let pairs = scrambler_pairs();
    let expected: Vec<u64> = pairs.iter().map(|pair| pair.1).collect();
    for tap in 1..58 {
        let line = scrambled_bit_serially(pairs.iter().map(|pair| pair.0).take(4), tap);
        assert_eq!(line == expected[..4], tap == 39, "tap {tap}");
    }
}

/// Words are printed leftmost bit first, so each is reversed before it is used.
fn annex_74a() -> Vec<u64> {
    rows(ANNEX_74A).map(|row| hex(row[0])).collect()
}

#[test]
fn annex_74a_through_the_descrambler() {
    let words = annex_74a();
    assert_eq!(words.len(), 32);
    for history in [0, u64::MAX, 0x2aa_aaaa_aaaa_aaaa] {
        let mut descrambler = Descrambler::with_history(history);
        descrambler.step(words[0].reverse_bits());
        for word in &words[1..] {
            assert_eq!(descrambler.step(word.reverse_bits()), Block::IDLE.payload);
        }
    }
}

#[test]
fn annex_74a_catches_a_wrong_bit_order() {
    let words = annex_74a();
    let mut descrambler = Descrambler::new();
    let plain: Vec<u64> = words.iter().map(|&word| descrambler.step(word)).collect();
    assert!(plain[1..]
        .iter()
        .all(|&payload| payload != Block::IDLE.payload));
}
