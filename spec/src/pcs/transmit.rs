//! Transmit path of the PCS. Wiring only; `docs/pcs.md` has the registers. A port with DTP puts its
//! messages in on the way from TX2 to TX3.

use super::encoder::Encoder;
use super::scrambler::Scrambler;
use super::test_pattern::{Pattern, TestPattern};
use crate::block::{Block, SyncHeader};
use crate::xgmii::Xgmii;

/// Output registers of [`Transmit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transmitted {
    /// TX3: `serdes_tx_data`, `serdes_tx_hdr`.
    pub serdes: Block,
    /// TX2 is eight `/E/`, because the word was illegal or not legal there.
    pub bad_block: bool,
    /// TX2 is more than eight idles.
    pub not_idle: bool,
}

/// Transmit path, transmit clock.
#[derive(Clone, Debug)]
pub struct Transmit {
    encoder: Encoder,
    encoded: Block,
    test_pattern: TestPattern,
    pattern: Option<Block>,
    scrambler: Scrambler,
    scrambler_disable: bool,
}

impl Transmit {
    /// Output registers in reset.
    pub const RESET: Transmitted = Transmitted {
        serdes: Block {
            sync_header: SyncHeader::from_bits(0),
            payload: u64::MAX,
        },
        bad_block: false,
        not_idle: true,
    };

    /// Reset state; `scrambler_disable` sends payloads as they are.
    #[must_use]
    pub const fn new(scrambler_disable: bool) -> Self {
        Transmit {
            encoder: Encoder::new(),
            encoded: Encoder::RESET,
            test_pattern: TestPattern::new(),
            pattern: None,
            scrambler: Scrambler::new(),
            scrambler_disable,
        }
    }

    /// TX2.
    #[inline]
    #[must_use]
    pub const fn encoded(&self) -> Block {
        self.encoded
    }

    /// One edge, with the pattern that is to be sent instead of blocks, if any.
    pub fn step(&mut self, xgmii: Xgmii, pattern: Option<Pattern>) -> Transmitted {
        self.step_inserted(xgmii, pattern, self.encoded)
    }

    /// The same with the block that TX3 takes in place of TX2.
    #[inline]
    pub fn step_inserted(
        &mut self,
        xgmii: Xgmii,
        pattern: Option<Pattern>,
        inserted: Block,
    ) -> Transmitted {
        let serdes = match self.pattern {
            Some(word) => Block {
                sync_header: word.sync_header,
                payload: self.scrambler.send(word.payload),
            },
            None => Block {
                sync_header: inserted.sync_header,
                payload: match self.scrambler_disable {
                    true => self.scrambler.send(inserted.payload),
                    false => self.scrambler.step(inserted.payload),
                },
            },
        };
        self.pattern = self.test_pattern.step(pattern);
        self.encoded = self.encoder.step(xgmii);
        Transmitted {
            serdes,
            bad_block: self.encoder.bad_block(),
            not_idle: self.encoded != Block::IDLE,
        }
    }
}
