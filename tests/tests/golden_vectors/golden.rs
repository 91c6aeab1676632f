//! The golden model.

use crate::vectors::{annex_74a, idle, ieee_frame, scrambler_pairs};
use dtp_spec::block::Block;
use dtp_spec::pcs::{Descrambler, Encoder, Scrambler};
use dtp_spec::xgmii::Xgmii;

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
    for (k, row) in ieee_frame().iter().enumerate() {
        let block = encoder.step(row.word);
        assert_eq!(block, row.block, "row {k}");
        assert_eq!(scrambler.step(block.payload), row.scrambled, "row {k}");
    }
}

#[test]
fn idle_from_reset() {
    let (mut encoder, mut scrambler) = (Encoder::new(), Scrambler::new());
    for scrambled in idle() {
        let block = encoder.step(Xgmii::IDLE);
        assert_eq!(block, Block::IDLE);
        assert_eq!(scrambler.step(block.payload), scrambled);
    }
}

#[test]
fn scrambler_blocks() {
    let pairs = scrambler_pairs();
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

#[test]
fn annex_74a_through_the_descrambler() {
    let words = annex_74a();
    for history in [0, u64::MAX, 0x2aa_aaaa_aaaa_aaaa] {
        let mut descrambler = Descrambler::with_history(history);
        descrambler.step(words[0]);
        for &word in &words[1..] {
            assert_eq!(descrambler.step(word), Block::IDLE.payload);
        }
    }
}

#[test]
fn annex_74a_catches_a_wrong_bit_order() {
    let words = annex_74a();
    let mut descrambler = Descrambler::new();
    let plain: Vec<u64> = words
        .iter()
        .map(|&word| descrambler.step(word.reverse_bits()))
        .collect();
    assert!(plain[1..]
        .iter()
        .all(|&payload| payload != Block::IDLE.payload));
}
