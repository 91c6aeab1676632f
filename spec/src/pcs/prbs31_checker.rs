//! Checker of the PRBS31 pattern (clause 49.2.12): counts wrong bits.
//!
//! Each bit is compared with what the 31 bits before it say it must be, so the checker needs no
//! start value and one wrong bit on the line counts three times: as itself and as either tap.

use crate::block::Block;

/// Edges from a word to its count in the output register.
pub const LATENCY_TICKS: usize = 4;

/// Checker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Prbs31Checker {
    /// The word before, if there was one, oldest bit in bit 0.
    last: Option<u128>,
    /// Counts on their way to the output register, the next one first.
    counts: [u8; LATENCY_TICKS - 1],
}

impl Prbs31Checker {
    /// The checker in reset, which has seen no word.
    #[must_use]
    pub const fn new() -> Self {
        Prbs31Checker {
            last: None,
            counts: [0; LATENCY_TICKS - 1],
        }
    }

    /// One word from the line, not inverted; gives the output register: 0 to 66 wrong bits in a word
    /// four edges ago. The first word after the start is not counted. Disabled is reset.
    #[inline]
    pub fn step(&mut self, enable: bool, word: Block) -> u8 {
        match (enable, self.last) {
            // Most ticks, and nothing to do.
            (false, None) => 0,
            (false, Some(_)) => {
                *self = Prbs31Checker::new();
                0
            }
            (true, _) => self.step_enabled(word),
        }
    }

    fn step_enabled(&mut self, word: Block) -> u8 {
        let now = u128::from(word.payload) << 2 | u128::from(word.sync_header.bits());
        let wrong = self.last.map_or(0, |last| {
            let bit = |at: u32| match at.checked_sub(66) {
                Some(at) => now >> at & 1,
                None => last >> at & 1,
            };
            // Inverted on the line, so the three bits of a sound sequence add up to one.
            let is_wrong = |&at: &u32| bit(at) ^ bit(at - 28) ^ bit(at - 31) == 0;
            (66..132).filter(is_wrong).count() as u8
        });
        self.last = Some(now);
        let [output, ..] = self.counts;
        self.counts.rotate_left(1);
        self.counts[LATENCY_TICKS - 2] = wrong;
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcs::test_pattern::{Pattern, TestPattern};

    /// Counts of words of the pattern, of which word `wrong` has these payload bits wrong.
    fn counts(wrong: usize, mask: u64) -> [u8; 40] {
        let mut generator = TestPattern::new();
        let mut checker = Prbs31Checker::new();
        core::array::from_fn(|k| {
            let mut word = generator.step(Some(Pattern::Prbs31)).expect("selected");
            if k == wrong {
                word.payload ^= mask;
            }
            checker.step(true, word)
        })
    }

    #[test]
    fn a_sound_pattern_has_no_error() {
        assert_eq!(counts(0, 0), [0; 40]);
    }

    #[test]
    fn a_wrong_bit_counts_three_times() {
        let all: u8 = counts(10, 1 << 63).iter().sum();
        assert_eq!(all, 3);
        let latency = LATENCY_TICKS - 1;
        assert_eq!(counts(10, 1)[10 + latency], 3);
        let split = counts(10, 1 << 40);
        assert_eq!((split[10 + latency], split[11 + latency]), (1, 2));
    }

    #[test]
    fn an_inverted_pattern_is_all_wrong() {
        let mut generator = TestPattern::new();
        let mut checker = Prbs31Checker::new();
        let mut last = 0;
        for _ in 0..10 {
            let word = generator.step(Some(Pattern::Prbs31)).expect("selected");
            last = checker.step(
                true,
                Block {
                    sync_header: crate::block::SyncHeader::from_bits(word.sync_header.bits() ^ 3),
                    payload: !word.payload,
                },
            );
        }
        assert_eq!(last, 66);
    }
}
