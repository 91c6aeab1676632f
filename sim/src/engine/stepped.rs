//! The reference engine: every edge of every clock, in exact order of time, through the golden
//! model with the whole PCS. No allocation and no dynamic dispatch once it runs.
//!
//! Devices wait in a ring that is sorted by the time of their next edge. All periods are nearly
//! equal, so a device that has had its edge belongs at or near the end of the ring: re-inserting it
//! costs a comparison or two, where a heap would cost a dozen.
//!
//! Edges at the same instant are independent, because every wire takes more than no time. A recovered
//! edge at the very instant of a device edge counts as later.

use crate::engine::events::{Burst, DeviceEvents, LineEvents};
use crate::engine::hosts::Hosts;
use crate::engine::lane::{Lane, LaneParts, Tick};
use crate::engine::network::{LinkEnd, Network, NetworkLink};
use crate::engine::totals::{
    is_jump, DeviceState, EventTotals, History, NetworkState, PortSnapshot,
};
use crate::engine::tx_lines::{blocks_in_flight, TxLine};
use crate::model::frame::FrameSet;
use crate::model::line_clock::LineClock;
use crate::model::link::{ForgedMessages, LineErrors};
use crate::model::mac::MacTx;
use crate::model::oscillator::Oscillator;
use crate::observer::Observer;
use crate::rng::{Stream, Subject};
use dtp_spec::block::Block;
use dtp_spec::device::{Device, DeviceParams};
use dtp_spec::message::Kind;
use dtp_spec::port::{Port, PortInput};
use dtp_spec::port_rx::PortRx;
use dtp_spec::units::{TICK_FS, UNITS_PER_TICK};

/// A device and where it is in time.
#[derive(Clone, Debug)]
struct Node {
    device: Device,
    params: DeviceParams,
    oscillator: Oscillator,
    /// Number of its next edge.
    tick: u64,
    /// Time of its last edge.
    last_fs: u64,
    first_port: usize,
    end_port: usize,
    /// Next edge at which something happens to it; `u64::MAX` if nothing does.
    next_event: u64,
    stopped: bool,
    history: History,
}

/// Where a port's blocks go: its ring in the common memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ring {
    pub(super) base: usize,
    pub(super) mask: u64,
}

impl Ring {
    /// For one way of a link, from this place on. It never overtakes its reader.
    pub(super) fn for_way(link: &NetworkLink, way: usize, base: usize) -> Ring {
        let length = blocks_in_flight(link.speed, link.delay_fs[way]).next_power_of_two();
        Ring {
            base,
            mask: length - 1,
        }
    }

    /// Where a block of this number stands.
    #[inline]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "masked to the length of a ring"
    )]
    const fn slot(self, number: u64) -> usize {
        self.base + (number & self.mask) as usize
    }
}

/// The engine.
#[derive(Clone, Debug)]
pub struct Stepped {
    nodes: Vec<Node>,
    ports: Vec<Port>,
    lanes: Vec<Lane>,
    macs: Vec<MacTx>,
    inputs: Vec<PortInput>,
    blocks: Vec<Block>,
    rings: Vec<Ring>,
    /// Transmit lines of other speeds, by port.
    lines: Vec<Option<TxLine>>,
    ring_memory: Vec<Block>,
    frames: FrameSet,
    hosts: Hosts,
    totals: Vec<EventTotals>,
    /// (time of the next edge, device), sorted from `head` on, around the end.
    order: Vec<(u64, usize)>,
    events: Vec<DeviceEvents>,
    /// MACs of the ports at power-up, where some device powers up later.
    at_power_up: Option<Vec<MacTx>>,
    head: usize,
    port_ticks: u64,
}

impl Stepped {
    /// The network at power-up.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let (ends, first_port) = network.ports();
        let events = network.device_events();
        let restarts = events.iter().flat_map(|events| &events.outages);
        let restarts = restarts.into_iter().any(|o| o.restart_units.is_some());
        let nodes: Vec<Node> = network
            .devices
            .iter()
            .enumerate()
            .map(|(number, device)| Node {
                device: Device::new(device.params),
                params: device.params,
                oscillator: device.oscillator.clone(),
                tick: 0,
                last_fs: device.oscillator.phase_fs.saturating_sub(TICK_FS),
                first_port: first_port[number],
                end_port: first_port[number + 1],
                next_event: events[number].next_from(0),
                stopped: false,
                history: History::default(),
            })
            .collect();
        let mut order: Vec<_> = nodes
            .iter()
            .enumerate()
            .map(|(n, node)| (node.oscillator.edge_fs(0), n))
            .collect();
        order.sort_unstable();
        let count = first_port[nodes.len()];
        let params = network.all_port_params();
        let (lanes, rings, ring_blocks) = lanes(network, &ends, count);
        let macs = macs(network, &ends, count);
        Stepped {
            events,
            at_power_up: restarts.then(|| macs.clone()),
            lines: params.iter().map(TxLine::new).collect(),
            ports: params.into_iter().map(Port::new).collect(),
            macs,
            inputs: vec![PortInput::QUIET; count],
            blocks: vec![Block::IDLE; count],
            ring_memory: vec![Block::IDLE; ring_blocks],
            frames: network.frames.clone(),
            hosts: Hosts::new(network),
            totals: vec![EventTotals::default(); count],
            nodes,
            lanes,
            rings,
            order,
            head: 0,
            port_ticks: 0,
        }
    }

    /// Runs every edge and host event before `end_fs`.
    pub fn run_until(&mut self, end_fs: u64, observer: &mut impl Observer) {
        loop {
            let (edge_fs, number) = self.order[self.head];
            if edge_fs >= end_fs {
                return;
            }
            while self.hosts.next_fs() < edge_fs {
                let nodes = &self.nodes;
                self.hosts
                    .event(|device| nodes[device].device.gc(), observer);
            }
            self.device_edge(number, edge_fs, observer);
            self.requeue(number);
            if self.order[self.head].0 > edge_fs {
                observer.instant_over(edge_fs);
            }
        }
    }

    /// Edges of device clocks so far, each counted once per port.
    #[must_use]
    pub const fn port_ticks(&self) -> u64 {
        self.port_ticks
    }

    /// gc of a device, in units.
    #[must_use]
    pub fn gc(&self, device: usize) -> u64 {
        self.nodes[device].device.gc()
    }

    /// The state after every edge that was run.
    #[must_use]
    pub fn state(&self) -> NetworkState {
        let device = |node: &Node| DeviceState {
            gc: node.device.gc(),
            free_units: node.device.free_units(),
            history: node.history,
        };
        let ports = self.ports.iter().zip(&self.totals);
        NetworkState {
            devices: self.nodes.iter().map(device).collect(),
            ports: ports
                .map(|(port, &totals)| PortSnapshot::new(port.logic(), totals))
                .collect(),
        }
    }

    /// A port's device half, for inspection.
    #[must_use]
    pub fn port(&self, port: usize) -> &Port {
        &self.ports[port]
    }

    #[inline]
    fn device_edge(&mut self, number: usize, edge_fs: u64, observer: &mut impl Observer) {
        if self.nodes[number].tick == self.nodes[number].next_event {
            self.device_event(number, edge_fs, observer);
        }
        let node = &mut self.nodes[number];
        let range = node.first_port..node.end_port;
        if node.stopped {
            for lane in &mut self.lanes[range] {
                lane.run_unsampled(&self.ring_memory, edge_fs, observer);
            }
            node.tick += 1;
            node.last_fs = edge_fs;
            return;
        }
        let inputs = &mut self.inputs[range.clone()];
        let lanes = &mut self.lanes[range.clone()];
        let macs = &mut self.macs[range.clone()];
        for (offset, ((input, lane), mac)) in inputs.iter_mut().zip(lanes).zip(macs).enumerate() {
            let tick = Tick {
                number: node.tick.saturating_sub(1),
                start_fs: node.last_fs,
                edge_fs,
            };
            lane.step(&self.ring_memory, &node.oscillator, tick, input, observer);
            if self.lines[range.start + offset].is_some() {
                continue;
            }
            input.xgmii = mac.step(&self.frames);
            let (data, control) = (input.xgmii.data, input.xgmii.control);
            observer.mac_sent(range.start + offset, node.tick, data, control);
        }
        let ports = &mut self.ports[range.clone()];
        let blocks = &mut self.blocks[range.clone()];
        let counted = node.device.gc().wrapping_add(UNITS_PER_TICK);
        node.device.step(ports, inputs, blocks);
        if node.device.gc() != counted {
            node.history.moved(node.tick, node.device.gc());
            if is_jump(counted, node.device.gc()) {
                observer.counter_jumped(number, edge_fs);
            }
        }
        for (offset, (port, block)) in ports.iter_mut().zip(blocks).enumerate() {
            let number = range.start + offset;
            let ring = self.rings[number];
            match &mut self.lines[number] {
                None => self.ring_memory[ring.slot(node.tick)] = *block,
                Some(line) => {
                    let (mac, memory) = (&mut self.macs[number], &mut self.ring_memory);
                    line.send(node.tick, port, mac, &self.frames, |n, word, block| {
                        memory[ring.slot(n)] = block;
                        observer.mac_sent(number, n, word.data, word.control);
                    });
                }
            }
            if matches!(port.grant(), Some(Kind::Beacon | Kind::BeaconJoin)) {
                observer.beacon_sent(number, edge_fs);
            }
            self.totals[number].add(&port.events());
            observer.port_stepped(number, edge_fs, port.delay_units(), port.synchronised());
        }
        observer.device_stepped(number, edge_fs, node.device.gc());
        self.port_ticks += range.len() as u64;
        node.tick += 1;
        node.last_fs = edge_fs;
    }

    /// What happens to a device at the edge that it is about to have.
    #[cold]
    fn device_event(&mut self, number: usize, edge_fs: u64, observer: &mut impl Observer) {
        let node = &mut self.nodes[number];
        let events = &self.events[number];
        let tick = node.tick;
        let range = node.first_port..node.end_port;
        // An outage of no ticks still is a power-up.
        for outage in events.outages.iter().filter(|outage| outage.end == tick) {
            node.stopped = false;
            for line in self.lines[range.clone()].iter_mut().flatten() {
                line.goes_on(tick);
            }
            let Some(gc_units) = outage.restart_units else {
                continue;
            };
            node.params.gc_units = gc_units;
            node.device = Device::new(node.params);
            let macs = self.at_power_up.as_ref().expect("some device powers up");
            for port in range.clone() {
                self.lanes[port].run_unsampled(&self.ring_memory, edge_fs, observer);
                self.lanes[port].power_up(PortRx::new(self.ports[port].params()));
                self.macs[port] = macs[port].clone();
                self.ports[port] = Port::new(*self.ports[port].params());
                self.inputs[port] = PortInput::QUIET;
            }
        }
        node.stopped |= events
            .outages
            .iter()
            .any(|outage| outage.first == tick && outage.end > tick);
        if let Some(&(_, units)) = events.lies.iter().rfind(|lie| lie.0 <= tick) {
            node.device.lie(units);
        }
        node.next_event = events.next_from(tick + 1);
    }

    /// Puts the device at the head of the ring back at the place of its next edge.
    #[inline]
    fn requeue(&mut self, number: usize) {
        let node = &self.nodes[number];
        let next_fs = node.oscillator.edge_fs(node.tick);
        let length = self.order.len();
        let before = |place: usize| if place == 0 { length - 1 } else { place - 1 };
        let mut place = self.head;
        self.head = if self.head + 1 == length {
            0
        } else {
            self.head + 1
        };
        while place != self.head && self.order[before(place)].0 > next_fs {
            self.order[place] = self.order[before(place)];
            place = before(place);
        }
        self.order[place] = (next_fs, number);
    }
}

pub(super) fn macs(network: &Network, ends: &[[LinkEnd; 2]], count: usize) -> Vec<MacTx> {
    let mut utilisation = vec![0.0; count];
    for (link, ends) in network.links.iter().zip(ends) {
        for end in ends {
            utilisation[end.port] = link.utilisation;
        }
    }
    let ports = utilisation.into_iter().enumerate();
    ports
        .map(|(port, utilisation)| mac(network, port, utilisation))
        .collect()
}

/// Every port starts with another frame, so that no two links carry the same pattern.
fn mac(network: &Network, port: usize, utilisation: f64) -> MacTx {
    let count = network.frames.frames.len().max(1) as u64;
    let first = Stream::new(network.seed, Subject::FirstFrame, port as u64).below(0, count);
    let gaps = Stream::new(network.seed, Subject::FrameGap, port as u64);
    let first = usize::try_from(first).expect("an index of a frame");
    MacTx::new(&network.frames, utilisation, first, gaps)
}

/// The lanes in order of receiving ports, the rings in order of sending ports, and the blocks that
/// all rings need together.
fn lanes(network: &Network, ends: &[[LinkEnd; 2]], count: usize) -> (Vec<Lane>, Vec<Ring>, usize) {
    let mut rings = vec![Ring { base: 0, mask: 0 }; count];
    let mut lanes: Vec<Option<Lane>> = vec![None; count];
    let mut base = 0;
    let events = network.line_events();
    for (link, &[a, b]) in network.links.iter().zip(ends) {
        for (way, (sender, receiver)) in [(a, b), (b, a)].into_iter().enumerate() {
            let ring = Ring::for_way(link, way, base);
            base += usize::try_from(ring.mask + 1).expect("blocks on a cable");
            rings[sender.port] = ring;
            let events = &events[receiver.port];
            let lane = lane(network, link, way, (sender, receiver), ring, events);
            lanes[receiver.port] = Some(lane);
        }
    }
    (lanes.into_iter().flatten().collect(), rings, base)
}

/// The bit errors and forged messages of the line into a port.
pub(super) fn line_faults(
    network: &Network,
    link: &NetworkLink,
    receiver: LinkEnd,
) -> (LineErrors, ForgedMessages) {
    let stream = |subject| Stream::new(network.seed, subject, receiver.port as u64);
    (
        LineErrors::new(link.bit_error_rate, stream(Subject::BitError)),
        ForgedMessages::new(link.forged_interval_blocks, stream(Subject::ForgedMessage)),
    )
}

/// The line into a port, with what happens to it.
pub(super) fn lane(
    network: &Network,
    link: &NetworkLink,
    way: usize,
    (sender, receiver): (LinkEnd, LinkEnd),
    ring: Ring,
    events: &LineEvents,
) -> Lane {
    let stream = |subject| Stream::new(network.seed, subject, receiver.port as u64);
    let (errors, forged) = line_faults(network, link, receiver);
    let burst = |burst: &Burst| {
        let name = (burst.event as u64) << 32 | receiver.port as u64;
        let draws = Stream::new(network.seed, Subject::Burst, name);
        let errors = LineErrors::new(burst.bit_error_rate, draws);
        (burst.first, burst.end, errors)
    };
    let parts = LaneParts {
        port: receiver.port,
        ring_base: ring.base,
        ring_mask: ring.mask,
        sender: LineClock::new(
            network.devices[sender.device].oscillator.clone(),
            link.speed,
        ),
        delay_fs: link.delay_fs[way],
        errors,
        forged,
        lost: events.lost.clone(),
        bursts: events.bursts.iter().map(burst).collect(),
        sampler: network.sampler,
        window: stream(Subject::CrossingWindow),
    };
    Lane::new(parts, PortRx::new(&network.params_at(link)))
}
