//! Takes messages out of the received block stream and leaves them in a mailbox (recovered clock).

use crate::block::Block;
use crate::latency::MAILBOX_HOLD_TICKS;
use crate::message::{find, Check, Found, Message};

/// What the device clock reads across the crossing. Stable for [`MAILBOX_HOLD_TICKS`] recovered
/// edges after `toggle` changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Mailbox {
    /// Changes once per message; the only signal that is sampled on the phases.
    pub toggle: bool,
    /// The message, or none if its check failed.
    pub message: Option<Message>,
    /// Since the mailbox was last filled a message was lost because it followed too closely.
    pub overrun: bool,
}

/// Register RX2, the mailbox; and RX2 of the decoder, the block without its message.
#[derive(Clone, Debug)]
pub struct Extract {
    check: Check,
    /// Recovered edges for which the mailbox stays as it is.
    hold: u8,
    mailbox: Mailbox,
    hold_ticks: u8,
    lost: bool,
}

impl Extract {
    /// Reset state, at 10G.
    #[must_use]
    pub const fn new(check: Check) -> Self {
        Extract::with_hold(check, MAILBOX_HOLD_TICKS)
    }

    /// Reset state; the mailbox stays as it is for `hold` recovered edges, at least one.
    #[must_use]
    pub const fn with_hold(check: Check, hold: u8) -> Self {
        let mailbox = Mailbox {
            toggle: false,
            message: None,
            overrun: false,
        };
        Extract {
            check,
            hold,
            mailbox,
            hold_ticks: 0,
            lost: false,
        }
    }

    /// One recovered edge. `block` is RX1; `enable` is block lock without hi_ber: without it nothing
    /// that looks like a message is believed. Returns the block that the decoder sees: a message
    /// field, damaged or not, is eight idles again.
    #[inline]
    pub fn step(&mut self, block: Block, enable: bool) -> Block {
        let held = self.hold_ticks > 0;
        self.hold_ticks = self.hold_ticks.saturating_sub(1);
        let message = match find(block, self.check) {
            Found::Nothing => return block,
            Found::Damaged => None,
            Found::Message(message) => Some(message),
        };
        if enable && held {
            self.lost = true;
        } else if enable {
            self.mailbox = Mailbox {
                toggle: !self.mailbox.toggle,
                message,
                overrun: self.lost,
            };
            self.hold_ticks = self.hold - 1;
            self.lost = false;
        }
        Block::IDLE
    }

    /// The mailbox register.
    #[must_use]
    pub const fn mailbox(&self) -> Mailbox {
        self.mailbox
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Kind;

    const BEACON: Message = Message {
        kind: Kind::Beacon,
        value: 0x1234_5678,
    };

    #[test]
    fn a_message_becomes_idle_and_fills_the_mailbox() {
        let mut extract = Extract::new(Check::Crc8);
        assert_eq!(extract.step(BEACON.block(Check::Crc8), true), Block::IDLE);
        let expected = Mailbox {
            toggle: true,
            message: Some(BEACON),
            overrun: false,
        };
        assert_eq!(extract.mailbox(), expected);
        assert_eq!(extract.step(Block::ERROR, true), Block::ERROR);
        assert_eq!(extract.mailbox(), expected);
    }

    #[test]
    fn the_mailbox_holds_and_counts_what_it_lost() {
        let mut extract = Extract::new(Check::Crc8);
        extract.step(BEACON.block(Check::Crc8), true);
        for _ in 1..MAILBOX_HOLD_TICKS {
            let other = Message {
                kind: Kind::Beacon,
                value: 7,
            };
            extract.step(other.block(Check::Crc8), true);
            assert_eq!(extract.mailbox().message, Some(BEACON));
        }
        extract.step(BEACON.block(Check::Crc8), true);
        assert!(!extract.mailbox().toggle && extract.mailbox().overrun);
    }

    #[test]
    fn damage_is_reported_and_hidden_from_the_decoder() {
        let mut extract = Extract::new(Check::Crc8);
        let mut block = BEACON.block(Check::Crc8);
        block.payload ^= 1 << 40;
        assert_eq!(extract.step(block, true), Block::IDLE);
        assert!(extract.mailbox().toggle && extract.mailbox().message.is_none());
    }

    #[test]
    fn nothing_is_believed_without_lock() {
        let mut extract = Extract::new(Check::Crc8);
        assert_eq!(extract.step(BEACON.block(Check::Crc8), false), Block::IDLE);
        assert!(!extract.mailbox().toggle);
    }
}
