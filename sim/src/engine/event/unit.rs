//! A port that is stepped by the golden model, and only at edges at which something happens to it.

use crate::engine::event::tx_line::TxLine;
use crate::engine::totals::EventTotals;
use crate::model::frame::FrameSet;
use dtp_spec::dtp::follower::BEACON_NOW_UNITS;
use dtp_spec::message::{Kind, Message};
use dtp_spec::port_io::DeviceWires;
use dtp_spec::port_logic::{LogicInput, PortLogic};
use dtp_spec::units::UNITS_PER_TICK;
use std::collections::VecDeque;

/// A message that a port has to handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The edge that handles it.
    pub edge: u64,
    /// The message.
    pub message: Message,
    /// Its age, in units.
    pub age_units: u8,
}

/// A port with its transmit path.
#[derive(Clone, Debug)]
pub struct Unit {
    /// DTP logic, as after edge `done` - 1.
    pub logic: PortLogic,
    /// Transmit path, likewise or earlier.
    pub tx: TxLine,
    /// From this edge on the logic sees the link up.
    pub link_from: u64,
    /// What M2 took at the last edge.
    pub granted: Option<Kind>,
    /// The first edge at which M2 may take a message.
    pub spacing_until: u64,
    /// What is on its way, in order of edges.
    pub arrivals: VecDeque<Arrival>,
    /// Edges that the logic has had.
    pub done: u64,
    /// The next edge that is not quiet, unless something happens before.
    pub quiet_until: u64,
    /// What happened to messages so far.
    pub totals: EventTotals,
    told: (Option<u32>, bool),
    /// When the transmit path is idle next if nobody asks the aligner for room, or earlier if that is not known.
    idle_edge: u64,
}

impl Unit {
    /// At reset.
    #[must_use]
    pub fn new(logic: PortLogic, tx: TxLine, link_from: u64) -> Self {
        Unit {
            logic,
            tx,
            link_from,
            granted: None,
            spacing_until: 0,
            arrivals: VecDeque::new(),
            done: 0,
            quiet_until: 0,
            totals: EventTotals::default(),
            told: (None, false),
            idle_edge: 0,
        }
    }

    /// The logic sees the link up at this edge.
    #[inline]
    #[must_use]
    pub const fn link_up(&self, edge: u64) -> bool {
        edge >= self.link_from
    }

    /// Something happens to the port at this edge, so that it must be stepped.
    #[inline]
    #[must_use]
    pub fn is_due(&self, edge: u64, wires: &DeviceWires) -> bool {
        edge >= self.quiet_until
            || wires.strobes.short
            || wires.strobes.long
            || wires.strobes.second
            || wires.moved.apply
            || wires.granted
            || wires.beacon_now && self.logic.lead().lead_units <= -BEACON_NOW_UNITS
            || edge == self.link_from
            || self.arrivals.front().is_some_and(|next| next.edge == edge)
    }

    /// The next edge that is not quiet, as far as the port itself can tell.
    #[must_use]
    pub fn next_edge(&self) -> u64 {
        let arrival = self.arrivals.front().map_or(u64::MAX, |next| next.edge);
        let link = match self.done <= self.link_from {
            true => self.link_from,
            false => u64::MAX,
        };
        self.quiet_until.min(arrival).min(link)
    }

    /// The device's edge number `edge`, at which the port sees these wires; gives what M2 takes at it.
    pub fn step(&mut self, edge: u64, wires: &DeviceWires, frames: &FrameSet) -> Option<Message> {
        self.catch_up(edge, wires.parent, frames);
        let candidate = self.logic.candidate();
        let align_demand = self.logic.align_demand();
        let input = LogicInput {
            link_up: self.link_up(edge),
            arrived: self.arrived(edge),
            grant: self.granted,
            host_log: None,
        };
        let mut granted = None;
        // A transmit path that is ahead has been so far for the sake of a BEACON that has left.
        if (candidate.is_some() || align_demand) && self.tx.edge() <= edge {
            self.tx.run_to(frames, edge);
            granted = candidate.filter(|_| self.tx.is_idle() && edge >= self.spacing_until);
            self.tx.step(frames, align_demand);
        }
        if granted.is_some() {
            self.spacing_until = edge + u64::from(self.logic.params().transmit.spacing_ticks());
        }
        self.granted = granted.map(|message| message.kind);
        self.logic.step(&input, wires);
        self.totals.add(&self.logic.events());
        self.done = edge + 1;
        let quiet = match self.granted {
            Some(_) => 0,
            None => self
                .logic
                .quiet_ticks(input.link_up, wires.parent, wires.gc),
        };
        self.quiet_until = self.done.saturating_add(quiet);
        if align_demand || granted.is_some() {
            self.idle_edge = 0;
        }
        if quiet > 0 {
            // A BEACON must be stamped by the edge before the one at which it leaves.
            let lead_ticks = match self.logic.candidate() {
                Some(waits) => u64::from(waits.kind == Kind::Beacon),
                None => return granted,
            };
            self.quiet_until = self.quiet_until.min(self.next_idle(frames) - lead_ticks);
        }
        granted
    }

    /// The edge at which M2 can take what waits.
    fn next_idle(&mut self, frames: &FrameSet) -> u64 {
        let from = self.done.max(self.spacing_until);
        if self.tx.is_silent() {
            return from;
        }
        if self.logic.align_demand() {
            return self.tx.clone().next_idle(frames, from, self.done);
        }
        if self.idle_edge < from {
            self.idle_edge = self.tx.clone().next_idle(frames, from, u64::MAX);
        }
        self.idle_edge
    }

    /// Passes over the quiet edges before `edge`.
    pub fn catch_up(&mut self, edge: u64, parent: Option<bool>, frames: &FrameSet) {
        if self.done < edge {
            if self.logic.align_demand() {
                self.tx.run_to(frames, self.done);
                self.tx.run_asked(frames, edge);
            }
            let link_up = self.link_up(edge - 1);
            self.logic.skip(edge - self.done, link_up, parent);
            self.done = edge;
        }
    }

    fn arrived(&mut self, edge: u64) -> Option<(Message, u8)> {
        let next = self.arrivals.front()?;
        if next.edge != edge {
            return None;
        }
        let arrival = self.arrivals.pop_front()?;
        Some((arrival.message, arrival.age_units))
    }

    /// What the logic knows, if it is something new: d, and whether it is synchronised.
    #[inline]
    pub fn news(&mut self) -> Option<(Option<u32>, bool)> {
        let now = (self.logic.delay_units(), self.logic.synchronised());
        if now == self.told {
            return None;
        }
        self.told = now;
        Some(now)
    }
}

/// The first edge from `edge` on that reads a gc whose bits 22:21, the tag of the LOG that is due, are not
/// those of `seen`, which the edge before has read, if `edge` reads `gc` and the counter does not move.
#[must_use]
pub const fn tag_edge(edge: u64, seen: u64, gc: u64) -> u64 {
    const TURN_UNITS: u64 = 1 << dtp_spec::dtp::log::TAG_SHIFT;
    if seen / TURN_UNITS != gc / TURN_UNITS {
        return edge;
    }
    let left_units = TURN_UNITS - gc % TURN_UNITS;
    edge + left_units.div_ceil(UNITS_PER_TICK)
}
