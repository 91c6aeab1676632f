//! What the registers of a device and the transmit side of a port say to each other, where that side has a
//! clock of its own.
//!
//! *Settings* go through two flops of the transmit clock, bit for bit. *Counts* come back as those of
//! the receive side do, 32 ticks at a time ([`super::receive_events`]), and are told the counters one in a
//! tick: as many as there were, at most 67 ticks late. The two clocks have one frequency, so what
//! waits never grows.

use super::receive_events::{Received, Receiver, Sender};

/// Events that may wait, less one: of one hand-over and what is left of the one before.
pub const WAITING_MAX: u8 = 127;

/// Registers of both clocks.
#[derive(Clone, Debug, Default)]
pub struct TransmitSide {
    sender: Sender,
    receiver: Receiver,
    waiting: [u8; 2],
    settings: [u64; 2],
}

impl TransmitSide {
    /// One transmit edge; `settings` is what its first flops see.
    pub fn step_transmit(&mut self, reset: bool, not_idle: bool, bad_block: bool, settings: u64) {
        let received = Received {
            not_idle,
            bad_block,
            ..Received::default()
        };
        self.sender.step(reset, &received);
        self.settings = [settings, self.settings[0]];
    }

    /// One device edge.
    pub fn step(&mut self, reset: bool) {
        let deltas = self.receiver.deltas().copied().unwrap_or_default();
        let [not_idle, bad_block] = self.waiting;
        self.waiting = match reset {
            true => [0; 2],
            false => [
                next(not_idle, deltas.not_idle),
                next(bad_block, deltas.bad_blocks),
            ],
        };
        self.receiver.step(reset, &self.sender);
    }

    /// Settings, as the transmit side sees them.
    #[must_use]
    pub const fn settings(&self) -> u64 {
        self.settings[1]
    }

    /// A block that was more than eight idles or a message, to be counted at the next device edge.
    #[must_use]
    pub const fn not_idle(&self) -> bool {
        self.waiting[0] > 0
    }

    /// A word that no block could carry, to be counted at the next device edge.
    #[must_use]
    pub const fn bad_block(&self) -> bool {
        self.waiting[1] > 0
    }
}

/// What waits after one of it was told.
const fn next(waiting: u8, delta: u8) -> u8 {
    waiting.saturating_sub(1).wrapping_add(delta) & WAITING_MAX
}
