//! The simple engine that goes from event to event: a heap of edges at which some device does something,
//! each of which the golden model steps. The reference for [`window`](super::window).

use crate::engine::event::build::{units, wires, Wire};
use crate::engine::event::clock::Clock;
use crate::engine::event::fate::{Fate, Turn};
use crate::engine::event::unit::{tag_edge, Arrival, Unit};
use crate::engine::event::whole::{Happened, Whole};
use crate::engine::hosts::Hosts;
use crate::engine::network::Network;
use crate::engine::sampler::Sampler;
use crate::engine::totals::{DeviceState, History, NetworkState, PortSnapshot};
use crate::model::frame::FrameSet;
use crate::observer::Observer;
use dtp_spec::device::DeviceParams;
use dtp_spec::dtp::global_counter::GlobalCounter;
use dtp_spec::dtp::prescaler::Prescaler;
use dtp_spec::message::{Kind, Message, VALUE_MASK};
use dtp_spec::port_io::DeviceWires;
use dtp_spec::units::UNITS_PER_TICK;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// A device.
#[derive(Clone, Debug)]
struct Node {
    clock: Clock,
    parent: Option<u8>,
    counter: GlobalCounter,
    /// Edges that the counter has had.
    done: u64,
    /// The next edge that is not quiet.
    next: u64,
    /// The next edge that reads another tag.
    tag_edge: u64,
    ports: Range<usize>,
    history: History,
    params: DeviceParams,
    /// It has every edge for itself.
    fate: Option<Box<Fate>>,
}

/// The engine.
#[derive(Clone, Debug)]
pub struct Heap {
    nodes: Vec<Node>,
    units: Vec<Unit>,
    whole: Whole,
    wires: Vec<Wire>,
    /// Flips of the toggle at the end of the line that a port sends on.
    flips: Vec<u64>,
    frames: FrameSet,
    sampler: Sampler,
    hosts: Hosts,
    queue: BinaryHeap<Reverse<(u64, usize, u64)>>,
    now_fs: u64,
    sent: Vec<(usize, Message)>,
    messages: u64,
}

impl Heap {
    /// The network at power-up.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let (_, first_port) = network.ports();
        let whole = Whole::new(network);
        let mut fates = Fate::all(network, &whole);
        let node = |(number, device): (usize, &crate::engine::network::NetworkDevice)| Node {
            clock: Clock::new(&device.oscillator),
            parent: device.params.mode.parent(),
            counter: counter(&device.params),
            done: 0,
            next: 0,
            tag_edge: 0,
            ports: first_port[number]..first_port[number + 1],
            history: History::default(),
            params: device.params,
            fate: fates[number].take(),
        };
        let nodes: Vec<Node> = network.devices.iter().enumerate().map(node).collect();
        let clocks: Vec<Clock> = nodes.iter().map(|node| node.clock.clone()).collect();
        let wires = wires(network);
        let first = |(number, node): (usize, &Node)| Reverse((node.clock.edge_fs(0), number, 0));
        Heap {
            units: units(network, &clocks, &wires),
            flips: vec![0; wires.len()],
            frames: network.frames.clone(),
            whole,
            sampler: network.sampler,
            hosts: Hosts::new(network),
            queue: nodes.iter().enumerate().map(first).collect(),
            nodes,
            wires,
            now_fs: 0,
            sent: Vec::new(),
            messages: 0,
        }
    }

    /// Runs every edge and host event before `end_fs`.
    ///
    /// # Panics
    /// If that is later than the network's `until_fs`.
    pub fn run_until(&mut self, end_fs: u64, observer: &mut impl Observer) {
        self.whole.assert_prepared(end_fs);
        loop {
            let head = self.queue.peek().map(|&Reverse(head)| head);
            let time_fs = head.map_or(u64::MAX, |head| head.0);
            while self.hosts.next_fs() < time_fs.min(end_fs) {
                let at_fs = self.hosts.next_fs();
                let nodes = &self.nodes;
                self.hosts
                    .event(|device| nodes[device].gc_at(at_fs + 1), observer);
            }
            let Some((time_fs, number, edge)) = head.filter(|head| head.0 < end_fs) else {
                break;
            };
            self.queue.pop();
            if self.nodes[number].next == edge {
                self.edge(number, edge, time_fs, observer);
            }
        }
        self.now_fs = self.now_fs.max(end_fs);
    }

    /// One edge of a device.
    fn edge(&mut self, number: usize, edge: u64, time_fs: u64, observer: &mut impl Observer) {
        let node = &mut self.nodes[number];
        node.counter.skip(edge - node.done);
        let fate = node.fate.as_mut();
        let turn = fate.map_or(Turn::Runs, |fate| fate.turn(edge));
        match turn {
            Turn::Runs => {}
            Turn::Resumes => {
                for port in node.ports.clone() {
                    self.whole.goes_on(port, edge);
                }
            }
            Turn::Stands => return self.stand(number, edge, time_fs),
            Turn::PowersUp(gc_units) => {
                node.params.gc_units = gc_units;
                node.counter = counter(&node.params);
                for port in node.ports.clone() {
                    self.whole.goes_on(port, edge);
                    self.whole.power_up(port, time_fs);
                }
            }
        }
        let before = node.counter.clone();
        let ports = node.ports.clone();
        let lead = |port| match self.whole.has(port) {
            true => self.whole.lead(port),
            false => self.units[port].logic.lead(),
        };
        node.counter.step(ports.clone().map(lead), node.parent);
        node.done = edge + 1;
        let gc = node.counter.gc();
        if gc != before.gc().wrapping_add(UNITS_PER_TICK) {
            node.history.moved(edge, gc);
            observer.counter_moved(number, edge, time_fs, gc);
        } else if turn != Turn::Runs {
            observer.counter_moved(number, edge, time_fs, gc);
        }
        self.step_ports(number, edge, time_fs, &before, observer);
        self.schedule(number, before.gc());
        while let Some((port, message)) = self.sent.pop() {
            self.send(port, edge, message);
        }
    }

    /// A device has stopped, but its receive paths go on.
    fn stand(&mut self, number: usize, edge: u64, time_fs: u64) {
        let node = &mut self.nodes[number];
        for port in node.ports.clone() {
            self.whole.run_unsampled(port, time_fs);
        }
        node.done = edge + 1;
        let gc = node.counter.gc();
        self.schedule(number, gc);
    }

    /// The ports of a device have an edge before which its counter stood so.
    fn step_ports(
        &mut self,
        number: usize,
        edge: u64,
        time_fs: u64,
        before: &GlobalCounter,
        observer: &mut impl Observer,
    ) {
        let node = &mut self.nodes[number];
        let ports = node.ports.clone();
        let new_tag = edge >= node.tag_edge;
        let fate = node.fate.as_ref();
        let strobes = match fate {
            Some(fate) => fate.strobes(edge),
            None => Prescaler::strobes_at(edge),
        };
        for port in ports.clone() {
            let mut wires =
                DeviceWires::of(before, strobes, node.parent, false, port - ports.start);
            if let Some(fate) = fate.filter(|_| self.whole.has(port)) {
                wires.gc = fate.told(wires.gc);
                let frames = &self.frames;
                let happened = self
                    .whole
                    .step(port, &fate.oscillator, edge, &wires, frames);
                tell(port, time_fs, happened, observer);
                self.messages += u64::from(happened.granted.is_some());
                continue;
            }
            let unit = &mut self.units[port];
            if !new_tag && !unit.is_due(edge, &wires) {
                continue;
            }
            let granted = unit.step(edge, &wires, &self.frames);
            self.sent.extend(granted.map(|message| (port, message)));
            let happened = Happened {
                granted: unit.granted,
                news: unit.news(),
            };
            tell(port, time_fs, happened, observer);
        }
    }

    /// Finds the next edge of a device that is not quiet; the last one read this gc.
    fn schedule(&mut self, number: usize, seen_gc: u64) {
        let node = &mut self.nodes[number];
        node.tag_edge = tag_edge(node.done, seen_gc, node.counter.gc());
        let units = &self.units[node.ports.clone()];
        let moves = |unit: &Unit| {
            let lead = unit.logic.lead();
            lead.request_units.is_some()
                || lead.lead_units > 0
                || node.parent.is_some() && lead.lead_units != 0
        };
        let quiet = node.fate.is_none()
            && node.counter.is_quiet(node.parent.is_some())
            && !units.iter().any(moves);
        node.next = match quiet {
            false => node.done,
            true => {
                let ports = units.iter().map(Unit::next_edge).min().unwrap_or(u64::MAX);
                ports
                    .min(node.tag_edge)
                    .min(Prescaler::next_strobe(node.done))
                    .max(node.done)
            }
        };
        self.queue
            .push(Reverse((node.clock.edge_fs(node.next), number, node.next)));
    }

    /// M2 of `port` took this message at this edge: it is on its way.
    fn send(&mut self, port: usize, grant: u64, message: Message) {
        let Wire { device, peer, line } = self.wires[port];
        self.messages += 1;
        if !line.is_enabled(grant) {
            return;
        }
        let flip = self.flips[port];
        self.flips[port] += 1;
        let clocks = [&self.nodes[device].clock, &self.nodes[peer.device].clock];
        let carries_gc = message.kind.carries_gc();
        let landing = line.land(clocks, &self.sampler, grant, flip, carries_gc);
        self.units[peer.port].arrivals.push_back(Arrival {
            edge: landing.edge,
            message,
            age_units: landing.age_units,
        });
        let node = &mut self.nodes[peer.device];
        if landing.edge < node.next {
            node.next = landing.edge;
            self.queue.push(Reverse((
                node.clock.edge_fs(landing.edge),
                peer.device,
                landing.edge,
            )));
        }
    }

    /// gc of a device, in units.
    #[must_use]
    pub fn gc(&self, device: usize) -> u64 {
        self.nodes[device].gc_at(self.now_fs)
    }

    /// Messages sent so far.
    #[must_use]
    pub const fn messages(&self) -> u64 {
        self.messages
    }

    /// The state after every edge that was run.
    #[must_use]
    pub fn state(&self) -> NetworkState {
        let device = |node: &Node| DeviceState {
            gc: node.gc_at(self.now_fs),
            free_units: match node.fate {
                Some(_) => node.counter.free_units(),
                None => {
                    let edges = node.clock.edges_before(self.now_fs);
                    edges.wrapping_mul(UNITS_PER_TICK) & VALUE_MASK
                }
            },
            history: node.history,
        };
        let port = |(port, unit): (usize, &Unit)| match self.whole.has(port) {
            true => self.whole.snapshot(port),
            false => PortSnapshot::new(&unit.logic, unit.totals),
        };
        NetworkState {
            devices: self.nodes.iter().map(device).collect(),
            ports: self.units.iter().enumerate().map(port).collect(),
        }
    }
}

impl Node {
    /// gc after every edge before this time; those that are not done yet are quiet.
    fn gc_at(&self, time_fs: u64) -> u64 {
        let edges = self.clock.edges_before(time_fs);
        let quiet = edges.wrapping_sub(self.done);
        self.counter
            .gc()
            .wrapping_add(quiet.wrapping_mul(UNITS_PER_TICK))
    }
}

/// A device's counter at power-up.
pub(super) fn counter(params: &DeviceParams) -> GlobalCounter {
    GlobalCounter::new(params.gc_units, params.beacon_on_jump, params.mutant)
}

/// Whoever watches hears what happened at an edge of a port.
pub(super) fn tell(port: usize, time_fs: u64, happened: Happened, observer: &mut impl Observer) {
    if matches!(happened.granted, Some(Kind::Beacon | Kind::BeaconJoin)) {
        observer.beacon_sent(port, time_fs);
    }
    if let Some((d_units, synchronised)) = happened.news {
        observer.port_stepped(port, time_fs, d_units, synchronised);
    }
}
