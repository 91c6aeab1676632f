//! The flight of a message: from the edge at which M2 took it to the edge at which the other device
//! handles it.

use crate::engine::event::clock::Clock;
use crate::engine::sampler::{Flip, Sampler};
use crate::rng::Stream;
use dtp_spec::latency::{CAPTURE_TO_TOGGLE_TICKS, HANDLE_TICKS};

/// Edges from the one at which M2 takes a message to the one at which its block leaves.
const GRANT_TO_SERDES_TICKS: u64 = 1;

/// Edges from the one at which M2 takes a message to the recovered edge, numbered as the sender's, that
/// flips the receiver's toggle.
pub const GRANT_TO_TOGGLE_TICKS: u64 = GRANT_TO_SERDES_TICKS + CAPTURE_TO_TOGGLE_TICKS;

/// One direction of a link.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Propagation delay in femtoseconds.
    pub delay_fs: u64,
    /// Draws of the window of the crossing at its end.
    pub window: Stream,
    /// Recovered edge from which on messages are believed.
    pub enabled_from: u64,
}

/// Where and how old a message is when it is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The receiver's edge that handles it.
    pub edge: u64,
    /// Its age, in units.
    pub age_units: u8,
    /// When samples see the toggle.
    pub visible_fs: u64,
}

impl Line {
    /// Where the message lands that M2 took at edge `grant` and that is number `number` of those
    /// that flip the toggle.
    #[inline]
    #[must_use]
    pub fn land(
        &self,
        [sender, receiver]: [&Clock; 2],
        sampler: &Sampler,
        grant: u64,
        number: u64,
        carries_gc: bool,
    ) -> Landing {
        let at_fs = self.flip_fs(sender, grant);
        let visible_fs = self.visible_fs(sampler, at_fs, number, carries_gc);
        let (edge, age_units) = receiver.sampled(visible_fs, sampler.phases);
        Landing {
            edge: edge + HANDLE_TICKS,
            age_units,
            visible_fs,
        }
    }

    /// When the toggle flips for a message that M2 took at this edge.
    #[inline]
    #[must_use]
    pub fn flip_fs(&self, sender: &Clock, grant: u64) -> u64 {
        sender.edge_fs(grant + GRANT_TO_TOGGLE_TICKS) + self.delay_fs
    }

    /// When samples see the flip at this instant, number `number` of them.
    #[inline]
    #[must_use]
    pub fn visible_fs(&self, sampler: &Sampler, at_fs: u64, number: u64, carries_gc: bool) -> u64 {
        let flip = Flip {
            number,
            at_fs,
            carries_gc,
        };
        at_fs + sampler.draw_fs(self.window, flip)
    }

    /// Whether the receiver believes what M2 takes at this edge.
    #[inline]
    #[must_use]
    pub const fn is_enabled(&self, grant: u64) -> bool {
        grant + GRANT_TO_TOGGLE_TICKS >= self.enabled_from
    }
}
