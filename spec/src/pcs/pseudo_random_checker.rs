//! Checker of the pseudo-random pattern (clause 49.2.12): counts wrong blocks.
//!
//! A descrambled block is right if it is the data that the sender scrambles, or their inverse. The
//! first block after each load of the sender's scrambler is neither, once in 128 blocks: a mismatch
//! opens a window of 128 blocks, and only further ones in the same window are errors.

use super::test_pattern::{pseudo_random_data, SEGMENT_BLOCKS};

/// Edges from a descrambled payload to its error in the output register.
pub const LATENCY_TICKS: usize = 3;

/// Checker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PseudoRandomChecker {
    /// Blocks left of the window.
    window: u16,
    /// Mismatches on their way to the window, the next one first.
    mismatches: [bool; LATENCY_TICKS - 1],
}

impl PseudoRandomChecker {
    /// The checker in reset, no window open.
    #[must_use]
    pub const fn new() -> Self {
        PseudoRandomChecker {
            window: 0,
            mismatches: [false; LATENCY_TICKS - 1],
        }
    }

    /// One descrambled payload; gives the output register: the block three edges ago was wrong.
    /// Disabled (test mode off, or no block lock) is reset.
    #[inline]
    pub fn step(&mut self, enable: bool, payload: u64, local_fault: bool) -> bool {
        if !enable {
            *self = PseudoRandomChecker::new();
            return false;
        }
        let [mismatch, coming] = self.mismatches;
        let data = pseudo_random_data(local_fault);
        self.mismatches = [coming, payload != data && payload != !data];
        if self.window > 0 {
            self.window -= 1;
            return mismatch;
        }
        if mismatch {
            self.window = SEGMENT_BLOCKS - 1;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcs::descrambler::Descrambler;
    use crate::pcs::test_pattern::{Pattern, TestPattern, SEED_A, SEED_B};

    /// Errors that a checker sees in 2000 blocks which begin behind block `skip` of the pattern, when
    /// the line inverts a bit of each block of a list.
    fn errors(skip: usize, wrong: &[usize]) -> usize {
        let mut generator = TestPattern::new();
        let mut descrambler = Descrambler::new();
        let mut checker = PseudoRandomChecker::new();
        let mut word = || {
            generator.step(Some(Pattern::PseudoRandom {
                seed_a: SEED_A,
                seed_b: SEED_B,
                local_fault: true,
            }))
        };
        for _ in 0..=skip {
            descrambler.step(word().expect("selected").payload);
        }
        (0..2000)
            .filter(|k| {
                let mut payload = word().expect("selected").payload;
                payload ^= u64::from(wrong.contains(k));
                checker.step(true, descrambler.step(payload), true)
            })
            .count()
    }

    #[test]
    fn loads_of_the_scrambler_are_no_errors() {
        for skip in [0, 1, 64, 126, 127] {
            assert_eq!(errors(skip, &[]), 0);
        }
    }

    #[test]
    fn wrong_blocks_are_counted() {
        assert_eq!(errors(0, &[1000, 1010, 1020]), 3);
    }

    /// A mismatch that opens a window at the wrong place costs one error, and the phase is found.
    #[test]
    fn the_window_finds_its_phase_again() {
        assert_eq!(errors(1, &[20]), 1);
    }
}
