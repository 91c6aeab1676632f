//! Devices with ports that the golden model steps.

use super::beacons::VISIBLE_TO_HANDLED_FS;
use super::port::{Mode, VALID_TO_CLEAR};
use super::queue::{Flight, Said};
use super::Window;
use crate::engine::event::unit::tag_edge;
use crate::engine::event::whole::Happened;
use crate::engine::heap::tell;
use crate::observer::Observer;
use dtp_spec::dtp::follower::BEACON_NOW_UNITS;
use dtp_spec::dtp::global_counter::Leads;
use dtp_spec::dtp::prescaler::Prescaler;
use dtp_spec::message::{Kind, Message};
use dtp_spec::port_io::DeviceWires;
use dtp_spec::units::UNITS_PER_TICK;

impl Window {
    /// Steps every device that is awake up to `to_fs`.
    pub(super) fn step_awake(&mut self, to_fs: u64, observer: &mut impl Observer) {
        let mut kept = 0;
        for index in 0..self.awake.len() {
            let number = self.awake[index];
            self.run_awake(number as usize, to_fs, observer);
            if self.settle(number as usize) {
                self.devices[number as usize].sleep();
            } else {
                self.awake[kept] = number;
                kept += 1;
            }
        }
        self.awake.truncate(kept);
    }

    fn run_awake(&mut self, number: usize, to_fs: u64, observer: &mut impl Observer) {
        let end = self.devices[number].clock.edges_before(to_fs);
        loop {
            let edge = self.next_edge(number);
            let device = &mut self.devices[number];
            let quiet = edge.min(end) - device.done;
            if quiet > 0 {
                device.counter.skip(quiet);
                device.done += quiet;
                device.read_gc = device.counter.gc().wrapping_sub(UNITS_PER_TICK);
            }
            if edge >= end {
                return;
            }
            self.edge(number, edge, observer);
        }
    }

    /// The next edge at which something happens to the counter or to a port.
    fn next_edge(&self, number: usize) -> u64 {
        let device = &self.devices[number];
        let done = device.done;
        let tree = device.parent.is_some();
        if done == 0 || !device.counter.is_quiet(tree) || device.largest_after(done - 1) > 0 {
            return done;
        }
        let tag = tag_edge(done, device.read_gc, device.counter.gc());
        let mut next = tag.min(Prescaler::next_strobe(done));
        next = next.min(device.next_push(done).map_or(u64::MAX, |push| push + 1));
        let [first, end] = device.ports;
        for port in first..end {
            let edge = match self.accounts[port].mode {
                Mode::Steady => continue,
                Mode::Waking(from) => self.takeover_edge(port, from).max(done),
                Mode::Stepped => {
                    let lead = self.units[port].logic.lead();
                    let counts = lead.lead_units > 0 || tree && lead.lead_units != 0;
                    match counts || lead.request_units.is_some() {
                        true => done,
                        false => self.units[port].next_edge().max(done),
                    }
                }
            };
            next = next.min(edge);
        }
        next
    }

    /// The edge at which the golden model can take a port over that is to be stepped from `from` on.
    fn takeover_edge(&self, port: usize, from: u64) -> u64 {
        let clear = from.max(self.accounts[port].valid_edge + VALID_TO_CLEAR);
        match self.units[port].arrivals.front() {
            Some(arrival) => clear.min(arrival.edge),
            None => clear,
        }
    }

    /// One edge of a device that is awake.
    pub(super) fn edge(&mut self, number: usize, edge: u64, observer: &mut impl Observer) {
        let [first, end] = self.devices[number].ports;
        for port in first..end {
            if let Mode::Waking(from) = self.accounts[port].mode {
                if self.takeover_edge(port, from) <= edge {
                    self.take_over(port, edge, observer);
                }
            }
        }
        let before = self.devices[number].counter.clone();
        let strobes = match &self.devices[number].fate {
            Some(fate) => fate.strobes(edge),
            None => Prescaler::strobes_at(edge),
        };
        self.step_counter(number, edge, observer);
        let time_fs = self.devices[number].clock.edge_fs(edge);
        let device = &mut self.devices[number];
        let new_tag = tag_edge(edge, device.read_gc, before.gc()) == edge;
        device.read_gc = before.gc();
        let (reference, parent) = (before.reference(), device.parent);
        for port in first..end {
            let wires = DeviceWires::of(&before, strobes, parent, false, port - first);
            match self.accounts[port].mode {
                Mode::Stepped if self.whole.has(port) => {
                    self.step_whole(number, port, edge, &wires, observer);
                }
                Mode::Stepped => {
                    let unit = &mut self.units[port];
                    if new_tag || unit.is_due(edge, &wires) {
                        self.step_port(port, edge, &wires, time_fs, observer);
                    }
                }
                _ => self.pass_port(port, edge, reference, &wires),
            }
        }
    }

    /// The counter of a device that is awake has its edge.
    fn step_counter(&mut self, number: usize, edge: u64, observer: &mut impl Observer) {
        let device = &self.devices[number];
        let [first, end] = device.ports;
        let parent = device.parent.map(usize::from);
        let mut leads = Leads {
            largest: match (parent, edge) {
                (Some(_), _) => i16::MIN,
                (None, 0) => 0,
                (None, _) => device.largest_after(edge - 1),
            },
            request: None,
            granted: None,
        };
        let granted = device.counter.granted();
        for port in first..end {
            if self.accounts[port].mode != Mode::Stepped {
                continue;
            }
            let lead = match self.whole.has(port) {
                true => self.whole.lead(port),
                false => self.units[port].logic.lead(),
            };
            if parent.is_none_or(|parent| parent == port - first) {
                leads.largest = leads.largest.max(lead.lead_units);
            }
            if lead.request_units.is_some() && leads.request.is_none() {
                leads.request = Some(port - first);
            }
            if granted == Some(port - first) {
                leads.granted = Some(lead);
            }
        }
        let device = &mut self.devices[number];
        let counted = device.counter.gc().wrapping_add(UNITS_PER_TICK);
        device
            .counter
            .step_leads(end - first, leads, parent.is_some());
        device.done = edge + 1;
        device.forget(edge);
        let offset = device
            .counter
            .reference()
            .wrapping_sub(edge.wrapping_mul(UNITS_PER_TICK));
        let moved_units = super::device::signed(offset, device.offset());
        if moved_units != 0 {
            device.step_to(edge, offset);
        }
        let gc = device.counter.gc();
        if gc != counted && device.record(edge, gc) {
            observer.counter_moved(number, edge, device.clock.edge_fs(edge), gc);
        }
        if moved_units != 0 {
            (first..end).for_each(|port| self.look_at_line(port, edge, moved_units));
        }
    }

    fn step_port(
        &mut self,
        port: usize,
        edge: u64,
        wires: &DeviceWires,
        time_fs: u64,
        observer: &mut impl Observer,
    ) {
        let unit = &mut self.units[port];
        let granted = unit.step(edge, wires, &self.frames);
        let happened = Happened {
            granted: unit.granted,
            news: unit.news(),
        };
        tell(port, time_fs, happened, observer);
        if let Some(message) = granted {
            self.send(port, edge, message);
        }
    }

    /// M2 of a stepped port took this message.
    fn send(&mut self, port: usize, grant: u64, message: Message) {
        self.messages += 1;
        if !self.wires[port].line.is_enabled(grant) {
            return;
        }
        let flip = self.accounts[port].flips;
        self.accounts[port].flips += 1;
        if message.kind == Kind::Log {
            // Nothing follows from it where it is heard.
            return;
        }
        let (edge, age_units, visible_fs) = self.land(port, grant, flip, message.kind.carries_gc());
        let flight = Flight {
            edge,
            said: Said::Message(message),
            port: self.accounts[port].peer,
            age_units,
        };
        self.queue.put(visible_fs + VISIBLE_TO_HANDLED_FS, flight);
    }

    /// A steady port of a device that is awake sees these wires.
    fn pass_port(&mut self, port: usize, edge: u64, reference: u64, wires: &DeviceWires) {
        if !wires.moved.apply && !wires.beacon_now {
            return;
        }
        let counted = reference.wrapping_sub((edge.wrapping_sub(1)).wrapping_mul(UNITS_PER_TICK));
        let lc_offset = self.accounts[port].lc_offset_after(edge - 1);
        let lead_units = super::device::signed(lc_offset, counted);
        if wires.beacon_now && lead_units <= i64::from(-BEACON_NOW_UNITS) {
            self.beacon_now(port, edge);
        }
        if wires.moved.apply {
            let left_units = lead_units - i64::from(wires.moved.units);
            assert!(
                left_units >= -160,
                "port {port} is news to its peer at edge {edge}: {left_units}"
            );
            self.watch_lead(port, left_units);
        }
    }
}
