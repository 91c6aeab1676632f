//! When a block that leaves a port is idle, so that it may carry a message: MAC and idle aligner of a
//! transmit path without the words of its frames.
//!
//! `edge` counts device edges. The block that TX2 takes at edge e is what the aligner put out at edge
//! e - 1; M2 takes a message at edge e only if that was a word of idles, and it leaves at edge e + 1.

use crate::model::frame::FrameSet;
use crate::model::mac::{MacState, MacTx};
use dtp_spec::pcs::idle_aligner::IdleAligner;
use dtp_spec::xgmii::Xgmii;

/// Transmit path of one port.
#[derive(Clone, Debug)]
pub struct TxLine {
    mac: MacTx,
    aligner: IdleAligner,
    /// What TX2 takes at edge `edge` is eight idles.
    idle: bool,
    edge: u64,
    silent: bool,
}

/// Where a transmit path is in frames that come back to back, whenever that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TxState {
    mac: MacState,
    aligner: IdleAligner,
    idle: bool,
}

impl TxLine {
    /// Where it is, unless gaps between frames are drawn.
    #[must_use]
    pub fn state(&self) -> Option<TxState> {
        self.mac.state().map(|mac| TxState {
            mac,
            aligner: self.aligner,
            idle: self.idle,
        })
    }

    /// Goes to where another path with the same frames has been, at this edge.
    pub fn set_state(&mut self, state: &TxState, edge: u64) {
        self.mac.set_state(&state.mac);
        self.aligner = state.aligner;
        self.idle = state.idle;
        self.edge = edge;
    }

    /// At reset, behind this MAC. `silent`: it never sends a frame.
    #[must_use]
    pub const fn new(mac: MacTx, silent: bool) -> Self {
        TxLine {
            mac,
            aligner: IdleAligner::new(),
            idle: true,
            edge: 0,
            silent,
        }
    }

    /// Nothing ever leaves but idles and messages.
    #[inline]
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.silent
    }

    /// The next edge.
    #[inline]
    #[must_use]
    pub const fn edge(&self) -> u64 {
        self.edge
    }

    /// What TX2 takes at the next edge is eight idles.
    #[inline]
    #[must_use]
    pub const fn is_idle(&self) -> bool {
        self.idle
    }

    /// One edge. `align_demand`: the idle aligner should make room.
    #[inline]
    pub fn step(&mut self, frames: &FrameSet, align_demand: bool) {
        self.edge += 1;
        if !self.silent {
            let word = self.aligner.step(self.mac.step(frames), align_demand);
            self.idle = word == Xgmii::IDLE;
        }
    }

    /// Every edge before `edge`, without any demand.
    pub fn run_to(&mut self, frames: &FrameSet, edge: u64) {
        while self.edge < edge {
            self.pass(edge);
            if self.edge < edge {
                self.step(frames, false);
            }
        }
    }

    /// The same while the aligner is asked for room.
    pub fn run_asked(&mut self, frames: &FrameSet, edge: u64) {
        while self.edge < edge {
            self.pass(edge);
            if self.edge < edge {
                self.step(frames, true);
            }
        }
    }

    /// The first edge at or after `from` at which TX2 takes eight idles; every edge before it has then
    /// been. The aligner is asked for room from edge `demand_from` on.
    pub fn next_idle(&mut self, frames: &FrameSet, from: u64, demand_from: u64) -> u64 {
        self.run_to(frames, from.min(demand_from));
        while self.edge < from || !self.idle {
            self.pass(u64::MAX);
            self.step(frames, self.edge >= demand_from);
        }
        self.edge
    }

    /// The same without any demand, if there is one up to edge `last`.
    pub fn idle_within(&mut self, frames: &FrameSet, from: u64, last: u64) -> Option<u64> {
        self.run_to(frames, from);
        while !self.idle {
            self.pass(last);
            if self.edge >= last {
                return None;
            }
            self.step(frames, false);
        }
        Some(self.edge)
    }

    /// Passes over words that change nothing: the inside of a frame, or idles behind idles, as far as
    /// `edge`. What the aligner holds within a frame is put right by the next word.
    #[inline]
    fn pass(&mut self, edge: u64) {
        let left = edge - self.edge;
        if self.silent {
            if edge != u64::MAX {
                self.edge = edge;
            }
            return;
        }
        let data = self.mac.data_words().min(left);
        if data > 0 {
            self.mac.skip_data(data);
            self.edge += data;
            self.idle = false;
        } else if self.idle && !self.aligner.is_holding() && edge != u64::MAX {
            let idle = self.mac.idle_words().min(left);
            self.mac.skip_idle(idle);
            self.edge += idle;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Stream, Subject};

    /// Against MAC and aligner stepped edge by edge: what is idle is the same at every edge, whether edges
    /// are passed over or not, and whenever the aligner is asked for room.
    #[test]
    fn passing_over_is_stepping() {
        let draws = Stream::new(5, Subject::FirstFrame, 9);
        for case in 0..400 {
            let draw = |k: u64, bound: u64| draws.below(case * 1000 + k, bound);
            let lengths = (0..1 + draw(0, 3)).map(|k| 60 + draw(10 + k, 300) as usize);
            let frames: Vec<Vec<u8>> = lengths.map(|length| vec![0x5a; length]).collect();
            let set = FrameSet::new(&frames);
            let utilisation = [1.0, 0.9, 0.3][draw(1, 3) as usize];
            let mac = MacTx::new(
                &set,
                utilisation,
                0,
                Stream::new(case, Subject::FrameGap, 0),
            );
            let mut slow = TxLine::new(mac.clone(), false);
            let mut fast = TxLine::new(mac, false);
            for round in 0..40 {
                let from = fast.edge() + draw(100 + round, 120);
                let demand_from = from + draw(200 + round, 60);
                while slow.edge() < from || !slow.is_idle() {
                    slow.step(&set, slow.edge() >= demand_from);
                }
                if draw(300 + round, 2) == 0 {
                    fast.run_to(&set, from);
                }
                assert_eq!(
                    fast.next_idle(&set, from, demand_from),
                    slow.edge(),
                    "{case} {round}"
                );
                slow.step(&set, true);
                fast.step(&set, true);
                assert_eq!(fast.is_idle(), slow.is_idle(), "{case} {round}");
            }
        }
    }
}
