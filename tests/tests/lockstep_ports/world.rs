//! Two golden devices on some cables, event by event: device edges, sampling phases and recovered
//! edges in the order of time. Device 0 is the one that the gateware is compared with; what its
//! wires carry at each event is the stimulus, what its golden model answers is expected.

use dtp_sim::model::frame::FrameSet;
use dtp_sim::model::mac::MacTx;
use dtp_sim::rng::{Stream, Subject};
use dtp_spec::block::Block;
use dtp_spec::csr::peer_identity::PeerIdentity;
use dtp_spec::device::{Device, DeviceParams};
use dtp_spec::dtp::crossing::samples_of;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::message::Kind;
use dtp_spec::pcs::receive::Expected;
use dtp_spec::pcs::test_pattern::Pattern;
use dtp_spec::port::{Port, PortInput};
use dtp_spec::port_params::{PortParams, Role};
use dtp_spec::port_rx::PortRx;
use dtp_spec::units::UNITS_PER_TICK;
use dtp_spec::xgmii::Xgmii;
use dtp_tests::stimulus::Random;
use std::collections::VecDeque;

mod disturb;
mod transmit;

/// Nominal period in units of 2^-10 femtoseconds, so that a ppm is a whole number.
const NOMINAL: i64 = 6_400_000 << 10;
/// Window in which an arrival falls to either side of a sampling edge: 0.05 tick.
const WINDOW: i64 = NOMINAL / 20;

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Edge of a device's clock.
    Device(usize),
    /// A quarter (1 to 3) of a device's tick.
    Phase(usize, usize),
    /// A recovered edge of a device's port.
    Recovered(usize, usize),
    /// An edge of the transmit clock of a device's port that has its own.
    Transmit(usize, usize),
}

/// How the two devices and their cables are.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Frequency errors.
    pub ppm: [i64; 2],
    /// Delay of each cable in periods of 1/64 tick; each joins a port of both devices.
    pub cable: Vec<i64>,
    /// Sampling phases of both devices.
    pub phases: Phases,
    /// Settings of both devices' ports.
    pub port: PortParams,
    /// gc of both devices after reset.
    pub gc: [u64; 2],
    /// One block in so many is hit by a line error, in any of its 66 bits; zero: none.
    pub error_in_blocks: u64,
    /// Until this tick of device 0 one tick in so many begins a reset of it, and one recovered edge
    /// in so many a reset of its receive sides; zero: none.
    pub resets: (u64, u64),
    /// Role of all ports of either device.
    pub roles: [Role; 2],
    /// On the ports of device 0 patterns are sent and expected now and then, as long as there are
    /// resets, and words come through the loopbacks.
    pub patterns: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            ppm: [100, -100],
            cable: vec![640, 977],
            phases: Phases::Four,
            port: PortParams::default(),
            gc: [0, 0],
            error_in_blocks: 0,
            resets: (0, 0),
            roles: [Role::Both; 2],
            patterns: false,
        }
    }
}

/// One port's receive path and what stands around the port.
pub struct Lane {
    pub rx: PortRx,
    /// What the MAC sends in this tick, or the loopback.
    pub xgmii: Xgmii,
    /// What is sent instead of blocks.
    pub pattern: Option<Pattern>,
    /// What the receive side expects.
    pub expected: Expected,
    /// XGMII and the line come through the loopbacks.
    pub loops: [bool; 2],
    /// Who the peer says it is.
    pub peer: PeerIdentity,
    /// What the recovered edge captures.
    pub captured: Block,
    /// The receive side is in reset at its next edge.
    pub rx_reset: bool,
    /// What the host wants sent in this tick.
    pub host_log: Option<u64>,
    /// The transmit side of a port with its own clock is in reset at its next edge.
    pub tx_reset: bool,
    own_clock: transmit::OwnClock,
    mac: MacTx,
    in_flight: VecDeque<(i64, Block)>,
    first: [bool; 4],
    last: bool,
}

/// One device.
pub struct Side {
    pub device: Device,
    pub ports: Vec<Port>,
    pub lanes: Vec<Lane>,
    /// TX3 registers.
    pub blocks: Vec<Block>,
    /// The device is in reset at its next edge.
    pub reset: bool,
    /// The operator clears `faulty` at its next edge.
    pub clear_faulty: bool,
    period: i64,
    edge: i64,
    quarter: i64,
}

/// How often each of these happened on the ports of device 0.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    pub crc_errors: u64,
    pub jumps: u64,
    pub resets: u64,
    pub rx_resets: u64,
    pub locks_lost: u64,
    pub tx_resets: u64,
    pub transmit_errors: u64,
    pub host_logs: u64,
    pub cleared: u64,
    /// gc advanced by less than a tick.
    pub held_back: u64,
    /// Ticks in which a pattern was sent.
    pub patterns: u64,
    /// Recovered edges with the loopback on.
    pub looped: u64,
    /// Errors in patterns.
    pub pattern_errors: u64,
    /// From this tick on all ports were SYNCHRONISED.
    pub steady_from: u64,
}

/// Both devices.
pub struct World {
    setup: Setup,
    frames: FrameSet,
    pub sides: [Side; 2],
    random: Random,
    /// What has happened on device 0's ports.
    pub seen: Seen,
    /// Device edges of device 0 so far.
    pub ticks: u64,
}

fn captured_frames() -> FrameSet {
    let bytes = include_bytes!("../../../sim/captures/web-mtu1500.pcap");
    FrameSet::new(&dtp_sim::model::capture::read("web-mtu1500.pcap", bytes).expect("capture"))
}

/// EUI-64 of a device.
pub fn identity(which: usize) -> u64 {
    0x0200_00ff_fe00_0001 + which as u64
}

impl Side {
    fn new(setup: &Setup, which: usize, frames: &FrameSet, seed: u64) -> Side {
        let params = |number: usize| PortParams {
            phases: setup.phases,
            identity: identity(which),
            port_number: number as u8,
            role: setup.roles[which],
            ..setup.port
        };
        let lane = |number: usize| {
            let gaps = Stream::new(seed, Subject::FrameGap, number as u64);
            let first = seed as usize * 7 + which * 100 + number * 31;
            Lane {
                rx: PortRx::new(&params(number)),
                xgmii: Xgmii::IDLE,
                pattern: None,
                expected: Expected::Blocks,
                loops: [false; 2],
                peer: PeerIdentity::default(),
                captured: Block::IDLE,
                rx_reset: false,
                host_log: None,
                tx_reset: false,
                own_clock: transmit::OwnClock::new(which, number),
                mac: MacTx::new(frames, 1.0, first % frames.frames.len(), gaps),
                in_flight: VecDeque::new(),
                first: [false; 4],
                last: false,
            }
        };
        let numbers = 0..setup.cable.len();
        let period = NOMINAL - NOMINAL / 1_000_000 * setup.ppm[which];
        Side {
            device: Device::new(DeviceParams {
                gc_units: setup.gc[which],
                ..DeviceParams::default()
            }),
            ports: numbers
                .clone()
                .map(|number| Port::new(params(number)))
                .collect(),
            lanes: numbers.map(lane).collect(),
            blocks: vec![Port::RESET; setup.cable.len()],
            reset: false,
            clear_faulty: false,
            period,
            edge: NOMINAL / 3 * which as i64,
            quarter: 1,
        }
    }

    /// Instant of the next event of this device and the event.
    fn next(&self, which: usize) -> (i64, Event) {
        // Quarters 1 to 3 of a tick come before the edge that ends it.
        let (at, event) = if self.quarter < 4 {
            let at = self.edge - self.period * (4 - self.quarter) / 4;
            (at, Event::Phase(which, self.quarter as usize))
        } else {
            (self.edge, Event::Device(which))
        };
        let arrival = |(number, lane): (usize, &Lane)| {
            let (at, _) = lane.in_flight.front()?;
            Some((*at, Event::Recovered(which, number)))
        };
        let arrivals = self.lanes.iter().enumerate().filter_map(arrival);
        arrivals
            .chain(self.transmit_edges(which))
            .fold(
                (at, event),
                |least, other| if other.0 < least.0 { other } else { least },
            )
    }
}

impl Seen {
    /// Counts what the last edge of device 0 did; `gc` is what it was before.
    fn count(&mut self, side: &Side, gc: u64) {
        self.resets += u64::from(side.reset);
        self.cleared += u64::from(side.clear_faulty);
        let advance_units = side.device.gc().wrapping_sub(gc);
        self.held_back += u64::from(advance_units < UNITS_PER_TICK && !side.reset);
        for (port, lane) in side.ports.iter().zip(&side.lanes) {
            let events = port.events();
            self.crc_errors += u64::from(events.crc_error);
            self.jumps += u64::from(events.jumped);
            self.transmit_errors += u64::from(port.transmit_error());
            self.host_logs += u64::from(lane.host_log.is_some() && port.host_ready());
        }
    }
}

impl World {
    /// Both devices in reset.
    pub fn new(setup: Setup, seed: u64) -> World {
        let frames = captured_frames();
        World {
            sides: [0, 1].map(|which| Side::new(&setup, which, &frames, seed)),
            frames,
            setup,
            random: Random::new(seed),
            seen: Seen::default(),
            ticks: 0,
        }
    }

    /// The next event; its wires are set (what the MACs send, what is captured), its edge is not
    /// stepped yet.
    pub fn next(&mut self) -> Event {
        let [a, b] = [self.sides[0].next(0), self.sides[1].next(1)];
        let (_, event) = if b.0 < a.0 { b } else { a };
        match event {
            Event::Device(which) => {
                self.disturb(which);
                let side = &mut self.sides[which];
                for (lane, port) in side.lanes.iter_mut().zip(&side.ports) {
                    if port.params().transmit == Transmit::DeviceClock {
                        lane.xgmii = lane.mac.step(&self.frames);
                    }
                }
            }
            Event::Recovered(which, number) => {
                let (one_in, until) = self.setup.resets;
                let begins = one_in > 0 && self.ticks < until && self.random.one_in(one_in);
                let goes_on = self.random.one_in(2);
                let lane = &mut self.sides[which].lanes[number];
                let (_, block) = lane.in_flight.pop_front().expect("a block that arrives");
                lane.captured = block;
                if self.setup.patterns && which == 0 {
                    self.expect_patterns(number);
                }
                let lane = &mut self.sides[which].lanes[number];
                lane.rx_reset = which == 0 && (begins || lane.rx_reset && goes_on);
            }
            Event::Transmit(which, number) => self.next_transmit(which, number),
            Event::Phase(..) => {}
        }
        event
    }

    /// Steps the golden models until port 0 of device 0 sees an event, which is left to step.
    pub fn next_of_port_0(&mut self) -> Event {
        loop {
            match self.next() {
                event @ (Event::Device(0)
                | Event::Phase(0, _)
                | Event::Recovered(0, 0)
                | Event::Transmit(0, 0)) => {
                    return event;
                }
                other => self.step(other),
            }
        }
    }

    /// Steps the golden models until device 0 sees an event, which is left to step.
    pub fn next_of_device_0(&mut self) -> Event {
        loop {
            match self.next() {
                event @ (Event::Device(0)
                | Event::Phase(0, _)
                | Event::Recovered(0, _)
                | Event::Transmit(0, _)) => {
                    return event;
                }
                other => self.step(other),
            }
        }
    }

    /// Inputs of a golden port at the device edge that comes next.
    fn port_input(lane: &mut Lane, phases: Phases) -> PortInput {
        lane.first[0] = lane.rx.mailbox().toggle;
        let four = [1, 2, 3, 0]
            .iter()
            .enumerate()
            .fold(0, |all, (bit, &phase)| {
                all | u8::from(lane.first[phase]) << bit
            });
        let samples = samples_of(phases, four, lane.last);
        lane.last = lane.first[0];
        PortInput {
            xgmii: lane.xgmii,
            pattern: lane.pattern,
            samples,
            mailbox: lane.rx.mailbox(),
            pcs_ok: lane.rx.pcs_ok(),
            host_log: lane.host_log,
        }
    }

    /// Steps the golden models through the event.
    pub fn step(&mut self, event: Event) {
        match event {
            Event::Phase(which, quarter) => {
                let side = &mut self.sides[which];
                side.quarter += 1;
                for lane in &mut side.lanes {
                    lane.first[quarter] = lane.rx.mailbox().toggle;
                }
            }
            Event::Recovered(which, number) => {
                let lane = &mut self.sides[which].lanes[number];
                let locked = lane.rx.received().lock.block_lock;
                if lane.rx_reset {
                    lane.rx.reset();
                } else {
                    lane.rx.step(lane.captured, lane.loops[1], lane.expected);
                }
                if which == 0 {
                    self.seen.looped += u64::from(lane.loops[1]);
                    let received = lane.rx.received();
                    self.seen.pattern_errors += u64::from(received.error_count > 0);
                    self.seen.rx_resets += u64::from(lane.rx_reset);
                    let lost = locked && !received.lock.block_lock && !lane.rx_reset;
                    self.seen.locks_lost += u64::from(lost);
                }
            }
            Event::Device(which) => self.step_device(which),
            Event::Transmit(which, number) => self.step_transmit(which, number),
        }
    }

    fn step_device(&mut self, which: usize) {
        let side = &mut self.sides[which];
        let phases = self.setup.phases;
        let inputs: Vec<PortInput> = side
            .lanes
            .iter_mut()
            .map(|lane| World::port_input(lane, phases))
            .collect();
        let gc = side.device.gc();
        let taken: Vec<bool> = side.ports.iter().map(Port::host_ready).collect();
        if side.clear_faulty {
            side.device.clear_faulty();
        }
        if side.reset {
            side.device
                .reset(&mut side.ports, &inputs, &mut side.blocks);
        } else {
            side.device.step(&mut side.ports, &inputs, &mut side.blocks);
        }
        if which == 0 {
            self.seen.count(side, gc);
            if !side.ports.iter().all(Port::synchronised) {
                self.seen.steady_from = self.ticks + 1;
            }
        }
        for (port, lane) in side.ports.iter().zip(&mut side.lanes) {
            let message = port.arrival().message.filter(|_| port.arrival().valid);
            let log = message.filter(|message| message.kind == Kind::Log);
            lane.peer
                .step(port.synchronised(), log.map(|message| message.value));
        }
        for (lane, taken) in side.lanes.iter_mut().zip(taken) {
            if taken {
                lane.host_log = None;
            }
        }
        let left = side.edge;
        side.edge += side.period;
        side.quarter = 1;
        self.ticks += u64::from(which == 0);
        for number in 0..self.setup.cable.len() {
            let side = &self.sides[which];
            if side.ports[number].params().transmit == Transmit::DeviceClock {
                self.send(which, number, side.blocks[number], left);
            }
        }
    }
}
