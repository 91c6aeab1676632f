//! Scrambler of clause 49.2.6: x^58 + x^39 + 1 over the 64 payload bits, bit 0 first.
//!
//! The sync header is not scrambled. Self-synchronising: the state is the last 58 scrambled bits.

/// Scrambler state: the last 58 scrambled bits, the newest in bit 57.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scrambler {
    history: u64,
}

impl Scrambler {
    /// State in reset: all ones. The clause leaves it open; the published vectors start here.
    pub const RESET_STATE: u64 = (1 << 58) - 1;

    /// The scrambler in reset.
    #[must_use]
    pub const fn new() -> Self {
        Scrambler {
            history: Self::RESET_STATE,
        }
    }

    /// The scrambler after these 58 scrambled bits, the newest in bit 57; higher bits are dropped.
    #[must_use]
    pub const fn with_history(history: u64) -> Self {
        Scrambler {
            history: history & Self::RESET_STATE,
        }
    }

    /// The last 58 scrambled bits, the newest in bit 57.
    #[must_use]
    pub const fn history(self) -> u64 {
        self.history
    }

    /// Scrambles 64 payload bits.
    ///
    /// Bit i is `payload[i] ^ scrambled[i - 39] ^ scrambled[i - 58]`. Bits 0 to 38 depend on the
    /// history alone, so they are final in `head`; two shifts feed them on into the rest.
    #[inline]
    pub fn step(&mut self, payload: u64) -> u64 {
        let head = payload ^ self.history ^ (self.history >> 19);
        let scrambled = head ^ (head << 39) ^ (head << 58);
        self.send(scrambled)
    }

    /// Sends 64 bits as they are, a test pattern or an unscrambled payload: they are the history of
    /// what follows.
    #[inline]
    pub fn send(&mut self, word: u64) -> u64 {
        self.history = word >> 6;
        word
    }
}

impl Default for Scrambler {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One bit at a time, as drawn in figure 49-8; `tap` is 39 unless a test plants a fault.
    fn bit_serial(state: &mut u64, payload: u64, tap: u32) -> u64 {
        (0..64).fold(0, |word, i| {
            let bit = (payload >> i) ^ (*state >> (58 - tap)) ^ *state & 1;
            *state = *state >> 1 | (bit & 1) << 57;
            word | (bit & 1) << i
        })
    }

    fn agrees(tap: u32) -> bool {
        let mut scrambler = Scrambler::new();
        let mut state = Scrambler::RESET_STATE;
        let mut payload = 0x0123_4567_89ab_cdef_u64;
        (0..1000).all(|_| {
            payload = payload
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            scrambler.step(payload) == bit_serial(&mut state, payload, tap)
                && scrambler.history() == state
        })
    }

    #[test]
    fn word_equals_bit_serial() {
        assert!(agrees(39));
    }

    #[test]
    fn comparison_catches_a_wrong_tap() {
        assert!(!agrees(38));
    }
}
