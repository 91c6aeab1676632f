//! The physics of the crossing: what decides on which side of a sampling edge an arrival falls.

use crate::rng::Stream;
use dtp_spec::latency::Phases;
use dtp_spec::units::TICK_FS;

/// Where an arrival falls that lies in the window of a sampling edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coin {
    /// Uniform over the window.
    Uniform,
    /// One of the two ends of the window.
    Extremes,
}

/// The crossing's physics: how the sampling clocks see a toggle.
#[derive(Clone, Copy, Debug)]
pub struct Sampler {
    /// Sampling phases.
    pub phases: Phases,
    /// Window w, in femtoseconds.
    pub window_fs: u64,
    /// How the side is drawn.
    pub coin: Coin,
}

impl Sampler {
    /// w as a fraction of a tick, made femtoseconds.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a fraction of a tick"
    )]
    pub fn new(phases: Phases, window_ticks: f64, coin: Coin) -> Self {
        Sampler {
            phases,
            window_fs: (window_ticks * TICK_FS as f64) as u64,
            coin,
        }
    }

    /// Delay with which the sampling clocks see flip number `k`, 0 to w, in femtoseconds.
    pub(super) fn draw_fs(&self, stream: Stream, k: u64) -> u64 {
        match self.coin {
            Coin::Uniform => stream.below(k, self.window_fs + 1),
            Coin::Extremes => stream.below(k, 2) * self.window_fs,
        }
    }
}
