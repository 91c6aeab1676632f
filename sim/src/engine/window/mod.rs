//! The fast engine. Most ports only send and follow BEACONs, nearly always: such a port is *steady*, and one
//! look at two counters is all that a BEACON costs. Whatever else happens to a port, the golden model steps
//! it edge by edge, as in [`heap`](super::heap), until it is steady again.
//!
//! Time goes on in windows shorter than the shortest flight of a message: all that is handled in a window
//! was sent before it, by counters that are known (`queue.rs`). In a window
//!
//! 1. messages are handled (`follow.rs`), each followed by the next of its port (`beacons.rs`), or by a rest of its
//!    line until the next one that may matter (`rest.rs`, `course.rs`),
//! 2. leads that they gave are taken up by devices whose ports are all steady (`device.rs`),
//! 3. devices with other ports are stepped (`awake.rs`, `handover.rs`),
//! 4. and so are, tick by tick, devices with ports that are stepped whole (`pinned.rs`).

mod ahead;
mod awake;
mod beacons;
mod build;
mod count;
mod course;
mod device;
mod follow;
mod handover;
mod log;
mod pinned;
#[cfg(test)]
mod planted;
mod port;
mod queue;
mod rest;
mod rouse;

use crate::engine::event::build::Wire;
use crate::engine::event::unit::Unit;
use crate::engine::event::whole::Whole;
use crate::engine::hosts::Hosts;
use crate::engine::sampler::Sampler;
use crate::engine::totals::{DeviceState, NetworkState, PortSnapshot};
use crate::model::frame::FrameSet;
use crate::observer::Observer;
use course::Courses;
use device::{Decision, Device, DECISION_TO_NOW};
use dtp_spec::device::DeviceParams;
use dtp_spec::dtp::follower::BEACON_NOW_UNITS;
use dtp_spec::message::VALUE_MASK;
use dtp_spec::port_logic::PortLogic;
use dtp_spec::units::UNITS_PER_TICK;
use port::{Account, Mode};
use queue::{Queue, Said};
use rouse::Alarms;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The engine.
#[derive(Clone, Debug)]
pub struct Window {
    devices: Vec<Device>,
    accounts: Vec<Account>,
    units: Vec<Unit>,
    whole: Whole,
    /// Transmit paths before the newest BEACON of a steady port.
    lines_before: Vec<crate::engine::event::tx_line::TxLine>,
    wires: Vec<Wire>,
    courses: Courses,
    queue: Queue,
    alarms: Alarms,
    /// Devices with ports that are stepped.
    awake: Vec<u32>,
    /// Devices with ports that are stepped whole, and their next edges.
    pinned: BinaryHeap<Reverse<(u64, u32)>>,
    /// Sleeping devices with leads to take up.
    dirty: Vec<u32>,
    /// Settings of the devices, with the counter of the last power-up.
    params: Vec<DeviceParams>,
    frames: FrameSet,
    sampler: Sampler,
    hosts: Hosts,
    interval_ticks: u64,
    /// Between two BEACONs that count, from a port that is simulated by an account, are no more ticks.
    silent_ticks: u64,
    /// Flips are taken to be so much earlier than they are when the rest of a line is computed: instants are rounded.
    margin_fs: i64,
    /// Some counter may stand still, or start anew.
    stalls: bool,
    /// The age of messages counts.
    age_counts: bool,
    /// A port may send a BEACON before its last one has landed.
    long_flights: bool,
    /// Whoever watches wants to hear of BEACONs, of these still: port and edge at which M2 took it.
    tells: bool,
    untold: Vec<(u32, u64)>,
    /// Messages of the present window that are due before this have been handled.
    heard_fs: u64,
    now_fs: u64,
    messages: u64,
}

impl Window {
    /// Runs every edge and host event before `end_fs`.
    ///
    /// # Panics
    /// If that is later than the network's `until_fs`.
    pub fn run_until(&mut self, end_fs: u64, observer: &mut impl Observer) {
        self.whole.assert_prepared(end_fs);
        self.tells = observer.wants_beacons();
        while self.now_fs < end_fs {
            self.pass_empty(end_fs);
            let window_end_fs = self.queue.end_fs();
            let mut to_fs = window_end_fs.min(end_fs);
            if self.stalls {
                // Counters that may stall are read as they stand, at the instant.
                to_fs = to_fs.min(self.hosts.next_fs().saturating_add(1));
            }
            if self.alarms.next_fs() < to_fs {
                self.rouse(to_fs);
            }
            let part = to_fs < window_end_fs;
            self.handle(to_fs, part);
            self.heard_fs = if part { to_fs } else { u64::MAX };
            if !self.dirty.is_empty() {
                self.take_up(to_fs, observer);
            }
            if !self.awake.is_empty() {
                self.step_awake(to_fs, observer);
            }
            if !self.pinned.is_empty() {
                self.step_pinned(to_fs, observer);
            }
            while self.hosts.next_fs() < to_fs {
                let at_fs = self.hosts.next_fs();
                let devices = &self.devices;
                self.hosts
                    .event(|device| devices[device].gc_at(at_fs + 1), observer);
            }
            self.now_fs = to_fs;
            self.heard_fs = to_fs;
            if !part {
                self.queue.clear();
                self.queue.advance();
            }
            self.tell(observer);
        }
        self.wake_lines();
        if self.long_flights {
            self.roll_all();
        }
        self.tell(observer);
    }

    /// Passes over windows in which nothing happens.
    #[inline]
    fn pass_empty(&mut self, end_fs: u64) {
        let busy = !self.awake.is_empty() || !self.dirty.is_empty() || !self.pinned.is_empty();
        if busy || self.now_fs != self.queue.start_fs() {
            return;
        }
        let next_fs = self.alarms.next_fs().min(self.hosts.next_fs());
        self.queue.advance_to(next_fs.min(end_fs - 1));
        self.now_fs = self.now_fs.max(self.queue.start_fs());
        self.heard_fs = self.now_fs;
    }

    /// Every BEACON that has left is accounted for.
    fn roll_all(&mut self) {
        for port in 0..self.accounts.len() {
            if self.accounts[port].mode != Mode::Stepped {
                let device = self.accounts[port].device as usize;
                let edges = self.devices[device].clock.edges_before(self.now_fs);
                self.roll(port, edges);
            }
        }
    }

    /// Handles the messages of the present window whose edge is before `to_fs`. `part`: it goes on later.
    fn handle(&mut self, to_fs: u64, part: bool) {
        self.order();
        let mut index = 0;
        while let Some(&flight) = self.queue.get(index) {
            let place = self.queue.place(index);
            index += 1;
            if flight.said == Said::Nothing {
                continue;
            }
            if flight.said == Said::Wake {
                self.end_rest(&flight);
                continue;
            }
            if part {
                let device = self.accounts[flight.port as usize].device;
                if self.devices[device as usize].clock.edge_fs(flight.edge) >= to_fs {
                    continue;
                }
                self.queue.at(place).said = Said::Nothing;
            }
            if let Said::Ahead(grant) = flight.said {
                let sender = self.accounts[flight.port as usize].peer as usize;
                self.ahead_left(sender);
                self.arrive_ahead(&flight, sender, grant);
                continue;
            }
            self.arrive(&flight);
        }
    }

    /// Messages of the present window are handled in order of each device's edges, so that a port that must be
    /// stepped for the sake of one has not heard a later one yet.
    fn order(&mut self) {
        if self.queue.get(1).is_none() {
            return;
        }
        self.queue.sort();
        let mut index = 0;
        while let Some(flight) = self.queue.get(index) {
            if let Said::Beacon(_) | Said::Ahead(_) = flight.said {
                let sender = self.accounts[flight.port as usize].peer as usize;
                self.accounts[sender].place = self.queue.place(index);
            }
            index += 1;
        }
    }

    /// Sleeping devices take up the leads of their ports, by decisions before `to_fs`.
    fn take_up(&mut self, to_fs: u64, observer: &mut impl Observer) {
        let mut kept = 0;
        for index in 0..self.dirty.len() {
            let number = self.dirty[index];
            let device = &mut self.devices[number as usize];
            let mut ahead = false;
            if !device.awake {
                let end = device.clock.edges_before(to_fs);
                ahead = true;
                while ahead {
                    let Some(decision) = self.devices[number as usize].decide(end) else {
                        break;
                    };
                    self.decided(number as usize, &decision, observer);
                    ahead = self.devices[number as usize].is_ahead();
                }
            }
            self.devices[number as usize].dirty = ahead;
            if ahead {
                self.dirty[kept] = number;
                kept += 1;
            }
        }
        self.dirty.truncate(kept);
    }

    /// A sleeping device has decided to move.
    fn decided(&mut self, number: usize, decision: &Decision, observer: &mut impl Observer) {
        self.turn_sooner(number, decision.edge);
        let device = &self.devices[number];
        let edge = decision.edge + DECISION_TO_NOW;
        observer.counter_moved(
            number,
            edge,
            device.clock.edge_fs(edge),
            device.gc_after(edge),
        );
        let [first, end] = device.ports;
        let offset = device.offset();
        let now = device.beacon_on_jump() && decision.units >= BEACON_NOW_UNITS;
        for port in first..end {
            let lc_offset = self.accounts[port].lc_offset_after(edge - 1);
            let lead_units = device::signed(lc_offset, offset);
            if now && lead_units <= i64::from(-BEACON_NOW_UNITS) {
                self.beacon_now(port, edge);
            } else {
                self.look_at_line(port, decision.edge, i64::from(decision.units));
            }
            self.watch_lead(port, lead_units);
        }
    }

    /// gc of a device, in units.
    #[must_use]
    pub fn gc(&self, device: usize) -> u64 {
        self.devices[device].gc_at(self.now_fs)
    }

    /// Messages sent so far.
    #[must_use]
    pub const fn messages(&self) -> u64 {
        self.messages
    }

    /// DTP logic of a port, as it was when the golden model last stepped it.
    #[must_use]
    pub fn logic(&self, port: usize) -> &PortLogic {
        &self.units[port].logic
    }

    /// Ports that are not stepped now.
    #[must_use]
    pub fn steady_ports(&self) -> usize {
        let steady = |account: &&Account| account.mode == Mode::Steady;
        self.accounts.iter().filter(steady).count()
    }

    /// The state after every edge that was run.
    #[must_use]
    pub fn state(&self) -> NetworkState {
        let device = |device: &Device| {
            let edges = device.clock.edges_before(self.now_fs);
            DeviceState {
                gc: device.gc_at(self.now_fs),
                free_units: match device.fate {
                    Some(_) => device.counter.free_units(),
                    None => edges.wrapping_mul(UNITS_PER_TICK) & VALUE_MASK,
                },
                history: device.history_before(edges),
            }
        };
        NetworkState {
            devices: self.devices.iter().map(device).collect(),
            ports: (0..self.units.len())
                .map(|port| self.port_state(port))
                .collect(),
        }
    }

    fn port_state(&self, port: usize) -> PortSnapshot {
        if self.whole.has(port) {
            return self.whole.snapshot(port);
        }
        let unit = &self.units[port];
        let account = &self.accounts[port];
        let mut totals = unit.totals;
        if account.mode != Mode::Stepped {
            let device = &self.devices[account.device as usize];
            let edges = device.clock.edges_before(self.now_fs);
            totals.beacon_overdue += self.overdue_before(account, edges);
        }
        PortSnapshot::new(&unit.logic, totals)
    }
}

impl Device {
    /// gc after every edge before this time. Of a counter that may stall, no time before the last edge.
    fn gc_at(&self, time_fs: u64) -> u64 {
        let edges = self.clock.edges_before(time_fs);
        if self.awake && edges >= self.done {
            let counted = (edges - self.done).wrapping_mul(UNITS_PER_TICK);
            return self.counter.gc().wrapping_add(counted);
        }
        match edges {
            0 => self.reset_gc(),
            edges => self.gc_after(edges - 1),
        }
    }
}
