//! What a sampling flop sees of a level that another clock changes.

use crate::clocks::Fs;
use dtp_tests::stimulus::Random;

/// To which side a flop falls that samples in its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The new level.
    New,
    /// The old level.
    Old,
    /// One of them, every time anew.
    Any,
}

/// A change of the level on its way to the flops.
#[derive(Clone, Copy, Debug)]
pub struct Flip {
    /// The changing flop's edge.
    pub at: Fs,
    /// Level from then on.
    pub level: bool,
    /// Delay of the wire to each phase's flop.
    pub delay_fs: [Fs; 4],
    /// For so long after the change arrives a flop may fall to either side.
    pub window_fs: Fs,
    /// To which.
    pub outcome: Outcome,
}

impl Flip {
    /// What the flop of this phase takes at this instant, no other flip being under way; and whether
    /// the outcome was open.
    pub fn sample(&self, phase: usize, at: Fs, random: &mut Random) -> (bool, bool) {
        let arrives = self.at + self.delay_fs[phase];
        let open = arrives < at && at <= arrives + self.window_fs;
        let new = match self.outcome {
            _ if !open => arrives < at,
            Outcome::New => true,
            Outcome::Old => false,
            Outcome::Any => random.one_in(2),
        };
        (new == self.level, open)
    }
}

/// A level that one clock changes and another samples.
#[derive(Clone, Debug, Default)]
pub struct Level {
    now: bool,
    flip: Option<Flip>,
}

impl Level {
    /// An edge of its own clock leaves it at this level.
    pub fn set(&mut self, at: Fs, level: bool, window_fs: Fs, outcome: Outcome) {
        if level != self.now {
            self.now = level;
            self.flip = Some(Flip {
                at,
                level,
                delay_fs: [0; 4],
                window_fs,
                outcome,
            });
        }
    }

    /// What a flop takes at this instant, and whether that is not how the level stands.
    pub fn sample(&self, at: Fs, random: &mut Random) -> (bool, bool) {
        let seen = self
            .flip
            .map_or(self.now, |flip| flip.sample(0, at, random).0);
        (seen, seen != self.now)
    }
}
