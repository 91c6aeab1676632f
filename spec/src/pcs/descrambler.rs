//! Descrambler of clause 49.2.10: the inverse of the scrambler, in step with it after 58 bits
//! from any state. One wrong line bit becomes three wrong payload bits, at distances 0, 39, 58.

use super::scrambler::Scrambler;

/// Descrambler state: the last 58 received bits, the newest in bit 57.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Descrambler {
    history: u64,
}

impl Descrambler {
    /// The descrambler in reset, its state equal to that of a scrambler in reset.
    #[must_use]
    pub const fn new() -> Self {
        Descrambler {
            history: Scrambler::RESET_STATE,
        }
    }

    /// The descrambler after these 58 received bits, the newest in bit 57; higher bits are dropped.
    #[must_use]
    pub const fn with_history(history: u64) -> Self {
        Descrambler {
            history: history & Scrambler::RESET_STATE,
        }
    }

    /// The last 58 received bits, the newest in bit 57.
    #[must_use]
    pub const fn history(self) -> u64 {
        self.history
    }

    /// Descrambles 64 payload bits: bit i is `s[i] ^ s[i - 39] ^ s[i - 58]` of the received bits.
    #[inline]
    pub fn step(&mut self, scrambled: u64) -> u64 {
        let old = self.history ^ (self.history >> 19);
        self.history = scrambled >> 6;
        scrambled ^ (scrambled << 39) ^ (scrambled << 58) ^ old
    }
}

impl Default for Descrambler {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(k: u64) -> u64 {
        (k + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    #[test]
    fn undoes_the_scrambler_from_reset() {
        let (mut scrambler, mut descrambler) = (Scrambler::new(), Descrambler::new());
        for k in 0..1000 {
            assert_eq!(descrambler.step(scrambler.step(payload(k))), payload(k));
            assert_eq!(scrambler.history(), descrambler.history());
        }
    }

    #[test]
    fn synchronises_in_one_word_from_any_state() {
        let mut scrambler = Scrambler::new();
        let mut descrambler = Descrambler::with_history(0x155_5555_5555_5555);
        assert_ne!(descrambler.step(scrambler.step(payload(0))), payload(0));
        for k in 1..100 {
            assert_eq!(descrambler.step(scrambler.step(payload(k))), payload(k));
        }
    }

    /// The reason for the CRC of the messages (protocol, section 4).
    #[test]
    fn a_line_error_has_three_images() {
        for bit in 0..64 {
            let (mut clean, mut faulty) = (Descrambler::new(), Descrambler::new());
            let first = clean.step(payload(0)) ^ faulty.step(payload(0) ^ 1 << bit);
            let second = clean.step(payload(1)) ^ faulty.step(payload(1));
            let both = u128::from(second) << 64 | u128::from(first);
            assert_eq!(both, (1 | 1 << 39 | 1 << 58) << bit);
        }
    }
}
