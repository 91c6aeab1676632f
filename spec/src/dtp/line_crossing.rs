//! Between the device clock and a transmit clock of another speed from the same oscillator
//! (`docs/speeds.md`).
//!
//! The two clocks stand in an exact ratio and their phases are known, so nothing is sampled and nothing
//! is uncertain: a block that leaves between two device edges carries what would have left at the first
//! of them, and the units that have passed since. M1 is read as it was before that edge, so at 10G this
//! is the port with one clock.

use crate::message::{Kind, Message};

/// Registers between M1 and M2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineCrossing {
    candidate: Option<Message>,
    align_demand: bool,
    left: Option<Kind>,
}

impl LineCrossing {
    /// As both sides power up.
    #[must_use]
    pub const fn new() -> Self {
        LineCrossing {
            candidate: None,
            align_demand: false,
            left: None,
        }
    }

    /// One device edge: `candidate` and `align_demand` are the arbiter's registers before it.
    #[inline]
    pub fn step_device(&mut self, candidate: Option<Message>, align_demand: bool) {
        *self = LineCrossing {
            candidate,
            align_demand,
            left: None,
        };
    }

    /// What M2 may take at a transmit edge this many units after the device edge, below a tick.
    #[inline]
    #[must_use]
    pub fn candidate(&self, since_units: u64) -> Option<Message> {
        self.candidate.map(|message| message.later(since_units))
    }

    /// The idle aligner should make room.
    #[must_use]
    pub const fn align_demand(&self) -> bool {
        self.align_demand
    }

    /// A transmit edge has filled M2.
    pub fn leaves(&mut self, kind: Kind) {
        self.left = Some(kind);
    }

    /// The message that has left since the last device edge; used at the next.
    #[inline]
    #[must_use]
    pub const fn grant(&self) -> Option<Kind> {
        self.left
    }
}
