//! One direction of a cable: its delay, and what it does to bits.

use crate::rng::Stream;
use dtp_spec::block::{Block, SyncHeader};

/// Propagation delay of a cable, in femtoseconds per metre (refractive index 1.5: 5.0 ns/m).
pub const DELAY_FS_PER_METRE: f64 = 5_000_000.0;

/// Bits of a block on the line: sync header first, then the payload.
const LINE_BITS: u64 = 66;

/// Bit errors of one direction, drawn by skipping from error to error, so that a perfect line costs
/// one comparison a block.
#[derive(Clone, Debug)]
pub struct LineErrors {
    stream: Stream,
    /// `ln(1 - bit error rate)`, negative; zero for a perfect line.
    log_survival: f64,
    draws: u64,
    /// Next line bit that flips, counted from the first block; `u64::MAX` if none.
    next_bit: u64,
    /// Block of `next_bit`.
    next_block: u64,
}

impl LineErrors {
    /// Independent errors with this probability per line bit, 0.0 to below 1.0.
    #[must_use]
    pub fn new(bit_error_rate: f64, stream: Stream) -> Self {
        let mut errors = LineErrors {
            stream,
            log_survival: (-bit_error_rate).ln_1p(),
            draws: 0,
            next_bit: 0,
            next_block: u64::MAX,
        };
        if bit_error_rate > 0.0 {
            errors.next_bit = errors.draw_gap();
            errors.next_block = errors.next_bit / LINE_BITS;
        }
        errors
    }

    /// Whether block `n` of this direction is hit.
    #[must_use]
    pub const fn hits(&self, n: u64) -> bool {
        n == self.next_block
    }

    /// The next block that is hit; `u64::MAX` on a perfect line.
    #[must_use]
    pub const fn next_block(&self) -> u64 {
        self.next_block
    }

    /// Block `n` after the line, given that it is hit.
    pub fn damage(&mut self, n: u64, mut block: Block) -> Block {
        while self.next_block == n {
            let bit = self.next_bit % LINE_BITS;
            if bit < 2 {
                block.sync_header = SyncHeader::from_bits(block.sync_header.bits() ^ 1 << bit);
            } else {
                block.payload ^= 1 << (bit - 2);
            }
            self.next_bit += 1 + self.draw_gap();
            self.next_block = self.next_bit / LINE_BITS;
        }
        block
    }

    /// Good bits before the next error: geometric.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a quotient of two negative logarithms, at most 37 / 1e-19"
    )]
    fn draw_gap(&mut self) -> u64 {
        self.draws += 1;
        let gap = self.stream.unit_interval(self.draws).ln() / self.log_survival;
        gap.min(1e18) as u64
    }
}

/// Errors that the CRC cannot see: a line pattern that adds a code word to a descrambled block.
///
/// On idle blocks this makes a valid BEACON with a random value out of nothing: what is left to
/// stop it is the range test (protocol, section 7). The block after it is damaged too, because the
/// descrambler spreads every line error over the next 58 bits.
#[derive(Clone, Debug)]
pub struct ForgedMessages {
    stream: Stream,
    interval_blocks_mean: u64,
    count: u64,
    next_block: u64,
}

impl ForgedMessages {
    /// One forged message in `interval_blocks_mean` blocks on average; zero for none.
    #[must_use]
    pub fn new(interval_blocks_mean: u64, stream: Stream) -> Self {
        let mut forged = ForgedMessages {
            stream,
            interval_blocks_mean,
            count: 0,
            next_block: u64::MAX,
        };
        if interval_blocks_mean > 0 {
            forged.next_block = forged.draw_interval();
        }
        forged
    }

    /// Whether block `n` of this direction is forged.
    #[must_use]
    pub const fn hits(&self, n: u64) -> bool {
        n == self.next_block
    }

    /// The next block that is forged; `u64::MAX` if none ever is.
    #[must_use]
    pub const fn next_block(&self) -> u64 {
        self.next_block
    }

    /// Block `n` after the line, given that it is forged. `code_word` makes the payload of a
    /// message from 45 random bits; its block type is not part of the pattern.
    pub fn damage(&mut self, n: u64, block: Block, code_word: impl Fn(u64) -> u64) -> Block {
        let word = code_word(self.stream.draw(2 * self.count + 1) >> 19) & !0xff;
        self.next_block = n + 1 + self.draw_interval();
        Block {
            payload: block.payload ^ line_pattern(word),
            ..block
        }
    }

    fn draw_interval(&mut self) -> u64 {
        self.count += 1;
        self.stream
            .below(2 * self.count, 2 * self.interval_blocks_mean)
    }
}

/// The line bits to flip so that a self-synchronous descrambler (x^58 + x^39 + 1) that was right
/// before this block sees `pattern` flipped in it.
fn line_pattern(pattern: u64) -> u64 {
    let mut line = 0_u64;
    for bit in 0..64 {
        let tap = |distance: u32| {
            if bit >= distance {
                line >> (bit - distance) & 1
            } else {
                0
            }
        };
        line |= (pattern >> bit & 1 ^ tap(39) ^ tap(58)) << bit;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Subject;

    #[test]
    fn error_rate_is_the_one_asked_for() {
        let mut errors = LineErrors::new(1e-4, Stream::new(3, Subject::BitError, 0));
        let mut flipped = 0;
        for n in 0..1_000_000 {
            if errors.hits(n) {
                let damaged = errors.damage(n, Block::IDLE);
                flipped += (damaged.payload ^ Block::IDLE.payload).count_ones();
                flipped += u32::from(damaged.sync_header.bits() ^ Block::IDLE.sync_header.bits())
                    .count_ones();
            }
        }
        assert!(
            (6_200..7_000).contains(&flipped),
            "{flipped} of 6600 expected"
        );
        let perfect = LineErrors::new(0.0, Stream::new(3, Subject::BitError, 0));
        assert!((0..100_000).all(|n| !perfect.hits(n)));
    }

    /// Descrambling the pattern gives the word back, whatever the word.
    #[test]
    fn line_pattern_inverts_the_descrambler() {
        for word in [0x1, 0x8000_0000_0000_0000, 0xdead_beef_0123_4500, u64::MAX] {
            let line = line_pattern(word);
            let descrambled = line ^ line << 39 ^ line << 58;
            assert_eq!(descrambled, word);
        }
    }
}
