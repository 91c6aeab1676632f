//! A device whose ports are steady: its counter is a line with steps. Edge by edge nothing happens, so that
//! only the steps are kept.
//!
//! The reference after edge t is `offset + 20 t`, gc is what it was an edge before, and a bit more. A lead
//! that a port gains at edge a is taken up by a *decision* at edge a + 2 + levels at the earliest, moves the
//! reference two edges later, and holds off the next decision (`dtp/global_counter.rs` has the registers).

use crate::engine::event::clock::Clock;
use crate::engine::event::fate::Fate;
use crate::engine::totals::History;
use dtp_spec::dtp::global_counter::{
    hold_ticks, levels, CounterAccount, GlobalCounter, LEVELS_MAX, REFERENCE_BEHIND_UNITS,
};
use dtp_spec::units::UNITS_PER_TICK;

/// Edges from a decision to the one after which the reference has moved.
pub const DECISION_TO_MOVE: u64 = 2;
/// Edges from a decision to the one at which ports may send BEACONs at once.
pub const DECISION_TO_NOW: u64 = 3;
/// Edges from a decision to the one after which gc has moved.
const DECISION_TO_GC: u64 = 3;
/// Steps and leads older than this, in edges, are of no account to any register.
const FORGET_TICKS: u64 = 24;

/// A port has gained a lead.
#[derive(Clone, Copy, Debug)]
pub struct Push {
    /// After this edge it holds.
    pub edge: u64,
    /// lc of the port less 20 units an edge, from then on.
    pub lc_offset: u64,
}

/// The reference after a step and before the next.
#[derive(Clone, Copy, Debug)]
struct Step {
    from: u64,
    offset: u64,
}

/// A device.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its clock.
    pub clock: Clock,
    /// First port, and the one after the last.
    pub ports: [usize; 2],
    /// The counter, while any port is stepped.
    pub counter: GlobalCounter,
    /// Edges that the counter has had.
    pub done: u64,
    /// gc as the last of them read it, while any port is stepped.
    pub read_gc: u64,
    /// In mode `tree`: the port that is followed.
    pub parent: Option<u8>,
    /// Some port is stepped, or is about to be.
    pub awake: bool,
    /// Ports are stepped up to this edge at least.
    pub keep_until: u64,
    /// In the list of those with leads to take up.
    pub dirty: bool,
    /// What gc was above the tag of its LOGs when its ports last looked, and the tag itself (`log.rs`).
    pub turn: u64,
    /// Before this edge it is the same.
    pub turn_until: u64,
    /// All that gc did, and how it was before the last few moves.
    history: [(u64, History); 4],
    /// The present step.
    offset: u64,
    offset_from: u64,
    /// Steps before it, a ring.
    steps: Vec<Step>,
    steps_total: usize,
    pushes: Vec<Push>,
    last: Option<(u64, i16)>,
    beacon_on_jump: bool,
    /// Its ports are never steady, and it has every edge for itself.
    pub fate: Option<Box<Fate>>,
    /// Its ports may be steady.
    pub steady: bool,
}

/// The reference has moved.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    /// Edge of the decision.
    pub edge: u64,
    /// By how much, in units.
    pub units: i16,
}

impl Device {
    /// At reset. `steps`: steps of the counter that must be remembered.
    #[must_use]
    pub fn new(
        clock: Clock,
        ports: [usize; 2],
        counter: GlobalCounter,
        parent: Option<u8>,
        steps: usize,
    ) -> Self {
        // Edge 0 reads what reset left, as if it were the edge before.
        let offset = counter.reference().wrapping_add(UNITS_PER_TICK);
        let beacon_on_jump = counter.beacons_on_jump();
        Device {
            clock,
            ports,
            done: 0,
            read_gc: counter.gc(),
            parent,
            awake: true,
            keep_until: 4,
            dirty: false,
            turn: 0,
            turn_until: 0,
            history: [(0, History::default()); 4],
            offset,
            offset_from: 0,
            steps: vec![Step { from: 0, offset }; steps.next_power_of_two()],
            steps_total: 0,
            pushes: Vec::new(),
            last: None,
            beacon_on_jump,
            counter,
            fate: None,
            steady: true,
        }
    }

    /// The same with this fate; `steady`: its ports may be.
    #[must_use]
    pub fn with_fate(self, fate: Option<Box<Fate>>, steady: bool) -> Self {
        Device {
            fate,
            steady,
            ..self
        }
    }

    /// Ports of the device.
    #[must_use]
    pub const fn port_count(&self) -> usize {
        self.ports[1] - self.ports[0]
    }

    /// What the reference is ahead of 20 units an edge, as it now stands.
    #[inline]
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// It has not moved since before this edge.
    #[inline]
    #[must_use]
    pub const fn is_straight(&self, edge: u64) -> bool {
        edge >= self.offset_from
    }

    /// The same after this edge.
    #[inline]
    #[must_use]
    pub fn offset_after(&self, edge: u64) -> u64 {
        if edge >= self.offset_from {
            return self.offset;
        }
        self.older_offset(edge)
    }

    #[cold]
    fn older_offset(&self, edge: u64) -> u64 {
        let kept = self.steps_total.min(self.steps.len());
        let mask = self.steps.len() - 1;
        for back in 1..=kept {
            let step = self.steps[(self.steps_total - back) & mask];
            if edge >= step.from {
                return step.offset;
            }
        }
        assert!(
            kept == self.steps_total,
            "a step is needed that was forgotten"
        );
        self.steps[0].offset
    }

    /// The reference after this edge, in units.
    #[must_use]
    pub fn reference_after(&self, edge: u64) -> u64 {
        let counted = edge.wrapping_mul(UNITS_PER_TICK);
        self.offset_after(edge).wrapping_add(counted)
    }

    /// gc before the first edge, in units.
    #[must_use]
    pub fn reset_gc(&self) -> u64 {
        let behind = REFERENCE_BEHIND_UNITS - UNITS_PER_TICK;
        self.offset_after(0).wrapping_add(behind)
    }

    /// gc after this edge, in units.
    #[inline]
    #[must_use]
    pub fn gc_after(&self, edge: u64) -> u64 {
        let counted = edge
            .wrapping_mul(UNITS_PER_TICK)
            .wrapping_add(REFERENCE_BEHIND_UNITS);
        self.offset_after(edge.saturating_sub(1))
            .wrapping_add(counted)
    }

    /// The reference is at this offset from this edge on.
    pub fn step_to(&mut self, from: u64, offset: u64) {
        let mask = self.steps.len() - 1;
        self.steps[self.steps_total & mask] = Step {
            from: self.offset_from,
            offset: self.offset,
        };
        self.steps_total += 1;
        self.offset = offset;
        self.offset_from = from;
    }

    /// gc reads this after that edge, and not what it would by counting; false if that is known.
    pub fn record(&mut self, edge: u64, gc: u64) -> bool {
        let (last, mut history) = self.history[3];
        if history.moves > 0 && edge <= last {
            return false;
        }
        self.history.copy_within(1.., 0);
        history.moved(edge, gc);
        self.history[3] = (edge, history);
        true
    }

    /// All that gc did before this edge.
    #[must_use]
    pub fn history_before(&self, edge: u64) -> History {
        let past = |entry: &&(u64, History)| entry.1.moves == 0 || entry.0 < edge;
        let found = self.history.iter().rev().find(past);
        found.expect("moves do not come closer than 4 edges").1
    }

    /// A port gains a lead.
    pub fn push(&mut self, push: Push) {
        self.pushes.push(push);
    }

    /// Takes up what leads call for, by the next decision before `end`, if there is one.
    pub fn decide(&mut self, end: u64) -> Option<Decision> {
        let levels = levels(self.port_count()) as u64;
        let ahead = |push: &&Push| signed(push.lc_offset, self.offset) > 0;
        let first = self
            .pushes
            .iter()
            .filter(ahead)
            .map(|push| push.edge)
            .min()?;
        let free = match self.last {
            Some((edge, _)) => edge + 1 + u64::from(hold_ticks(self.port_count())),
            None => 0,
        };
        let edge = free.max(first + 2 + levels);
        if edge >= end {
            return None;
        }
        let seen = self
            .pushes
            .iter()
            .filter(|push| push.edge + 2 + levels <= edge);
        let units = seen.map(|push| signed(push.lc_offset, self.offset)).max()?;
        let units = i16::try_from(units).expect("a lead of a steady port");
        let from = edge + DECISION_TO_MOVE;
        self.step_to(from, self.offset.wrapping_add_signed(i64::from(units)));
        self.last = Some((edge, units));
        let gc_edge = edge + DECISION_TO_GC;
        self.record(gc_edge, self.gc_after(gc_edge));
        self.pushes.retain(|push| push.edge + FORGET_TICKS > edge);
        Some(Decision { edge, units })
    }

    /// Leads wait to be taken up.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        let offset = self.offset;
        self.pushes
            .iter()
            .any(|push| signed(push.lc_offset, offset) > 0)
    }

    /// The largest lead of a steady port after this edge, in units, or zero.
    #[inline]
    #[must_use]
    pub fn largest_after(&self, edge: u64) -> i16 {
        let offset = self.offset_after(edge);
        let seen = self.pushes.iter().filter(|push| push.edge <= edge);
        let largest = seen.map(|push| signed(push.lc_offset, offset)).max();
        i16::try_from(largest.unwrap_or(0).max(0)).expect("a lead of a steady port")
    }

    /// The first edge after which a lead holds that is not taken up before `edge`, if any.
    #[must_use]
    pub fn next_push(&self, edge: u64) -> Option<u64> {
        let later = self.pushes.iter().map(|push| push.edge);
        later.filter(|&push| push >= edge).min()
    }

    /// The counter is needed register by register before edge `edge`.
    pub fn wake(&mut self, edge: u64) {
        self.awake = true;
        self.done = edge;
        self.read_gc = self.gc_after(edge - 2);
        let last = match self.last {
            Some((decision, units)) if decision + FORGET_TICKS > edge => {
                Some(((edge - 1 - decision) as u8, units))
            }
            _ => None,
        };
        let mut largest = [0; LEVELS_MAX + 1];
        for (age, largest) in (2..).zip(&mut largest) {
            *largest = match edge.checked_sub(age) {
                Some(edge) => self.largest_after(edge),
                None => 0,
            };
        }
        self.counter.resume(&CounterAccount {
            edges: edge,
            reference: self.reference_after(edge - 1),
            gc: self.gc_after(edge - 1),
            last,
            largest,
            ports: self.port_count(),
        });
    }

    /// The counter is not needed any more: it is quiet.
    pub fn sleep(&mut self) {
        self.awake = false;
        self.last = None;
        self.pushes.clear();
    }

    /// Forgets leads that no register holds any more.
    pub fn forget(&mut self, edge: u64) {
        self.pushes.retain(|push| push.edge + FORGET_TICKS > edge);
    }

    /// A move of that much sends BEACONs at once.
    #[must_use]
    pub const fn beacon_on_jump(&self) -> bool {
        self.beacon_on_jump
    }
}

/// a - b.
#[inline]
#[must_use]
pub const fn signed(a: u64, b: u64) -> i64 {
    a.wrapping_sub(b) as i64
}
