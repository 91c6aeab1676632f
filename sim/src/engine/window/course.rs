//! The course of BEACONs between frames that come back to back: when M2 takes the next one depends on nothing
//! but where the transmit path is, and frames repeat. So each step is found once, for all ports, and kept.

use super::port::{PENDING_TO_DEMAND, PENDING_TO_GRANT};
use crate::engine::event::tx_line::{TxLine, TxState};
use crate::model::frame::FrameSet;
use rustc_hash::FxHashMap;

/// A transmit path's place in a course is not known, or there is none.
pub const NOWHERE: u32 = u32::MAX;
/// Edges for which a transmit path follows the wish for a BEACON beyond the one at which M2 takes it.
pub const WISH_TICKS: u64 = 2;
/// No more places than this are kept: a long capture may have any number.
const PLACES_MAX: usize = 1 << 18;

/// From one BEACON to the next.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Edges between those at which M2 takes them.
    pub ticks: u32,
    /// Where the transmit path is then.
    pub place: u32,
    /// Intervals that the BEACON has waited in vain.
    pub overdue: u32,
}

/// All that is known. A *place* is where a transmit path is [`WISH_TICKS`] after M2 has taken a BEACON.
#[derive(Clone, Debug, Default)]
pub struct Courses {
    /// Looked up whenever a BEACON has left at once; no stranger chooses the keys.
    numbers: FxHashMap<TxState, u32>,
    places: Vec<TxState>,
    steps: Vec<Option<Step>>,
}

impl Courses {
    /// The number of the place at which this path is, if it can be told.
    pub fn place(&mut self, line: &TxLine) -> u32 {
        let Some(state) = line.state() else {
            return NOWHERE;
        };
        if let Some(&number) = self.numbers.get(&state) {
            return number;
        }
        let number = self.places.len();
        if number >= PLACES_MAX {
            return NOWHERE;
        }
        self.numbers.insert(state, number as u32);
        self.places.push(state);
        self.steps.push(None);
        number as u32
    }

    /// Brings a path to a place at which it is after M2 has taken a BEACON at edge `grant`.
    pub fn set(&self, line: &mut TxLine, place: u32, grant: u64) {
        line.set_state(&self.places[place as usize], grant + WISH_TICKS);
    }

    /// The step from this place on. `line`: any path with these frames; it is left somewhere else.
    #[inline]
    pub fn step(
        &mut self,
        place: u32,
        line: &mut TxLine,
        frames: &FrameSet,
        interval_ticks: u64,
    ) -> Step {
        match self.steps[place as usize] {
            Some(step) => step,
            None => self.find(place, line, frames, interval_ticks),
        }
    }

    #[cold]
    fn find(
        &mut self,
        place: u32,
        line: &mut TxLine,
        frames: &FrameSet,
        interval_ticks: u64,
    ) -> Step {
        self.set(line, place, 0);
        let pending = 1 + interval_ticks;
        let ticks = next_grant(line, frames, pending + PENDING_TO_GRANT, pending);
        let step = Step {
            ticks: ticks as u32,
            place: self.place(line),
            overdue: ((ticks - pending) / interval_ticks) as u32,
        };
        self.steps[place as usize] = Some(step);
        step
    }
}

/// The first edge from `from` on at which M2 can take a BEACON whose wait counts from edge `asked` on; the path then
/// goes on as far as the wish for it lasts.
pub fn next_grant(line: &mut TxLine, frames: &FrameSet, from: u64, asked: u64) -> u64 {
    let demand_from = asked + PENDING_TO_DEMAND;
    let grant = line.next_idle(frames, from, demand_from);
    for edge in grant..grant + WISH_TICKS {
        line.step(frames, edge >= demand_from);
    }
    grant
}
