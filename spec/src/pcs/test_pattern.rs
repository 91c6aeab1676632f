//! Test patterns of clause 49.2.8: PRBS31, pseudo-random, square wave.
//!
//! A pattern word takes the place of a scrambled block, sync header included. Words come from a
//! register of their own, so nothing is added to the way of a block; the first one leaves two edges
//! after its pattern was selected.

use super::scrambler::Scrambler;
use crate::block::{Block, SyncHeader};

/// Blocks between two loads of the scrambler in the pseudo-random pattern.
pub const SEGMENT_BLOCKS: u16 = 128;

/// Seed A of clause 52.9.1.1's pattern, oldest bit in bit 0.
pub const SEED_A: u64 = 0x3c8_b44d_cab6_804f;

/// Seed B of the same.
pub const SEED_B: u64 = 0x349_06bb_85a3_8884;

/// Shortest and longest half period of the square wave, bits.
pub const SQUARE_WAVE_BITS: core::ops::RangeInclusive<u8> = 4..=11;

/// Half period unless one is asked for: that of a comma-free clock pattern, 8 ones and 8 zeros.
pub const SQUARE_WAVE_BITS_DEFAULT: u8 = 8;

/// What is sent instead of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// x^31 + x^28 + 1, inverted, over all 66 bits of a word.
    Prbs31,
    /// The scrambler's own sequence, loaded with seed A, its inverse, seed B and its inverse in turn,
    /// 128 blocks each, under the sync header of a control block.
    PseudoRandom {
        /// 58 bits, the one that the scrambler took in last in bit 57 (S0 of figure 49-8).
        seed_a: u64,
        /// Likewise.
        seed_b: u64,
        /// Scramble two local fault ordered sets, not zeros.
        local_fault: bool,
    },
    /// Ones and zeros in turn over all 66 bits, as many bits each as it says: 4 to 11.
    SquareWave(u8),
}

impl Pattern {
    const fn is_same_kind(self, other: Pattern) -> bool {
        matches!(
            (self, other),
            (Pattern::Prbs31, Pattern::Prbs31)
                | (Pattern::PseudoRandom { .. }, Pattern::PseudoRandom { .. })
                | (Pattern::SquareWave(_), Pattern::SquareWave(_))
        )
    }
}

/// The 64 bits that the pseudo-random pattern scrambles, before inversion.
#[must_use]
pub const fn pseudo_random_data(local_fault: bool) -> u64 {
    if local_fault {
        Block::LOCAL_FAULT.payload
    } else {
        0
    }
}

/// Generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct TestPattern {
    selected: Option<Pattern>,
    /// Words sent since the pattern was selected.
    words: u64,
    /// The last 66 bits, oldest in bit 0; zeros, or ones for PRBS31, before the first word.
    last: u128,
}

impl TestPattern {
    /// The generator in reset: no pattern.
    #[must_use]
    pub const fn new() -> Self {
        TestPattern {
            selected: None,
            words: 0,
            last: 0,
        }
    }

    /// One edge with this selection; gives the pattern register, none if no pattern is sent.
    #[inline]
    pub fn step(&mut self, selected: Option<Pattern>) -> Option<Block> {
        match (self.selected, selected) {
            // Most ticks, and nothing to do.
            (None, None) => None,
            _ => self.step_selected(selected),
        }
    }

    fn step_selected(&mut self, selected: Option<Pattern>) -> Option<Block> {
        let goes_on = match (self.selected, selected) {
            (Some(before), Some(now)) => before.is_same_kind(now),
            _ => false,
        };
        if !goes_on {
            self.words = 0;
            self.last = 0;
        }
        self.selected = selected;
        self.last = match selected? {
            Pattern::Prbs31 => self.continued(|before| 1 ^ before(31) ^ before(28)),
            Pattern::SquareWave(bits) => self.continued(|before| 1 ^ before(bits.into())),
            Pattern::PseudoRandom {
                seed_a,
                seed_b,
                local_fault,
            } => self.pseudo_random([seed_a, !seed_a, seed_b, !seed_b], local_fault),
        };
        self.words += 1;
        Some(Block {
            sync_header: SyncHeader::from_bits(self.last as u8 & 3),
            payload: (self.last >> 2) as u64,
        })
    }

    /// 66 more bits by a rule over the bits before each; `before(1)` is the one just before.
    fn continued(&self, rule: impl Fn(&dyn Fn(u32) -> u128) -> u128) -> u128 {
        (0..66).fold(self.last, |last, _| {
            let bit = rule(&|distance| last >> (66 - distance) & 1);
            last >> 1 | bit << 65
        })
    }

    fn pseudo_random(&self, seeds: [u64; 4], local_fault: bool) -> u128 {
        let blocks = u64::from(SEGMENT_BLOCKS);
        let segment = self.words / blocks % 4;
        let history = match self.words % blocks {
            0 => seeds[segment as usize],
            _ => (self.last >> 8) as u64,
        };
        let data = pseudo_random_data(local_fault) ^ (segment % 2).wrapping_neg();
        let scrambled = Scrambler::with_history(history).step(data);
        u128::from(scrambled) << 2 | u128::from(SyncHeader::CONTROL.bits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcs::descrambler::Descrambler;

    fn bits(pattern: Pattern, words: usize) -> impl Iterator<Item = u8> {
        let mut generator = TestPattern::new();
        (0..words).flat_map(move |_| {
            let block = generator.step(Some(pattern)).expect("selected");
            let word = u128::from(block.payload) << 2 | u128::from(block.sync_header.bits());
            (0..66).map(move |i| (word >> i) as u8 & 1)
        })
    }

    /// The last word of PRBS31's period is followed by the first again; the longest run has 31 bits,
    /// of ones before and of zeros after the inversion.
    #[test]
    fn prbs31_keeps_its_polynomial_over_words() {
        let mut state = u32::MAX >> 1;
        for bit in bits(Pattern::Prbs31, 1000) {
            let next = (state >> 30 ^ state >> 27) & 1;
            state = (state << 1 | next) & (u32::MAX >> 1);
            assert_eq!(u32::from(bit), next ^ 1);
        }
    }

    #[test]
    fn square_waves_have_even_runs() {
        for n in SQUARE_WAVE_BITS {
            for (k, bit) in bits(Pattern::SquareWave(n), 100).enumerate() {
                let expected = k / usize::from(n) % 2 == 0;
                assert_eq!(bit == 1, expected, "{n} bits, bit {k}");
            }
        }
    }

    #[test]
    fn pseudo_random_is_four_segments_of_which_each_second_is_inverted() {
        for local_fault in [false, true] {
            let mut generator = TestPattern::new();
            let mut words = [0; 1024];
            for word in &mut words {
                let block = generator.step(Some(Pattern::PseudoRandom {
                    seed_a: SEED_A,
                    seed_b: SEED_B,
                    local_fault,
                }));
                let block = block.expect("selected");
                assert_eq!(block.sync_header, SyncHeader::CONTROL);
                *word = block.payload;
            }
            for k in 0..128 {
                assert_eq!(words[k], !words[k + 128]);
                assert_eq!(words[k + 256], !words[k + 384]);
                assert_ne!(words[k], words[k + 256]);
                assert_eq!(words[k], words[k + 512]);
            }
            let mut descrambler = Descrambler::with_history(SEED_A);
            for &word in &words[..128] {
                assert_eq!(descrambler.step(word), pseudo_random_data(local_fault));
            }
        }
    }

    #[test]
    fn a_pattern_starts_anew_when_it_is_selected_anew() {
        let mut generator = TestPattern::new();
        let first = generator.step(Some(Pattern::Prbs31));
        assert_ne!(generator.step(Some(Pattern::Prbs31)), first);
        assert_eq!(generator.step(None), None);
        assert_eq!(generator.step(Some(Pattern::Prbs31)), first);
        generator.step(Some(Pattern::SquareWave(8)));
        assert_eq!(generator.step(Some(Pattern::Prbs31)), first);
    }
}
