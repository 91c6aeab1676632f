//! Golden devices on cables, with real clocks, for tests: exact instants in femtoseconds, nothing
//! else. What is judged and how is each test's own matter.

use std::collections::VecDeque;

use dtp_spec::block::Block;
use dtp_spec::device::{Device, DeviceParams};
use dtp_spec::dtp::crossing::samples_of;
use dtp_spec::dtp::extract::Mailbox;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::message::Kind;
use dtp_spec::pcs::receive::Expected;
use dtp_spec::port::{Port, PortEvents, PortInput};
use dtp_spec::port_params::{PortParams, PortState};
use dtp_spec::port_rx::PortRx;
use dtp_spec::xgmii::Xgmii;

/// Nominal period.
pub const NOMINAL_FS: i64 = 6_400_000;

/// On which side of a sampling edge an arrival within the window falls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coin {
    /// Always early.
    #[default]
    Early,
    /// Always late.
    Late,
    /// INIT and INIT_ACK early, values of gc late: d is largest, what is followed most behind.
    MeasureEarly,
    /// INIT and INIT_ACK late, values of gc early.
    MeasureLate,
    /// Each as the dice fall.
    Random,
}

impl Coin {
    fn is_late(self, kind: Option<Kind>, at_fs: i64) -> bool {
        let carries_gc = kind.is_some_and(Kind::carries_gc);
        match self {
            Coin::Early => false,
            Coin::Late => true,
            Coin::MeasureEarly => carries_gc,
            Coin::MeasureLate => !carries_gc,
            Coin::Random => (at_fs as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 63 == 1,
        }
    }
}

/// How a transmit clock of a port's own stands to the device clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnClock {
    /// Its edges come this much later than those of the device clock; above zero, below a period.
    pub phase_fs: i64,
    /// It samples what the device edge before has changed, if that is within 0.05 tick, as it was.
    pub sees_old: bool,
}

/// One end of a cable.
pub struct Lane {
    pub rx: PortRx,
    pub phases: Phases,
    /// Where this port's blocks go: node, port and delay.
    pub far: Option<(usize, usize, i64)>,
    /// Blocks on the way here and the instant at which each is captured.
    wire: VecDeque<(i64, Block)>,
    /// This port's own blocks, with the loopback on.
    looped_wire: VecDeque<(i64, Block)>,
    /// It hears them in place of what arrives.
    pub looped: bool,
    /// The receive path is told of it.
    pub told: bool,
    flip_fs: i64,
    toggle: bool,
    last_sample: bool,
    /// How often each event happened, as far as a test has asked.
    pub events: Vec<PortEvents>,
    pub host_log: Option<u64>,
    pub xgmii_rx: Xgmii,
    /// BEACONs so far.
    pub beacons_heard: usize,
    /// Messages are lost on the way here; the link stays up.
    pub mute: bool,
    /// The transmit clock of a port that has its own.
    pub own_clock: OwnClock,
}

/// A device and its clock.
pub struct Node {
    pub device: Device,
    pub ports: Vec<Port>,
    pub lanes: Vec<Lane>,
    pub period_fs: i64,
    pub edge_fs: i64,
    pub ticks: u64,
    /// What all MACs of the device send at this tick.
    pub mac: fn(u64) -> Xgmii,
}

/// A network.
#[derive(Default)]
pub struct Rig {
    pub nodes: Vec<Node>,
    /// Which arrivals fall to the late side of the sampling edges within 0.05 tick.
    pub coin: Coin,
    /// Keep every port event.
    pub record: bool,
}

fn idle(_tick: u64) -> Xgmii {
    Xgmii::IDLE
}

impl Rig {
    /// Adds a device with a port for each of `ports`; gives its number.
    pub fn add(&mut self, ppm: i64, device: DeviceParams, ports: &[PortParams]) -> usize {
        let lane = |params: &PortParams| Lane {
            rx: PortRx::new(params),
            phases: params.phases,
            far: None,
            wire: VecDeque::new(),
            looped_wire: VecDeque::new(),
            looped: false,
            told: true,
            flip_fs: i64::MIN / 2,
            toggle: false,
            last_sample: false,
            events: Vec::new(),
            host_log: None,
            xgmii_rx: Xgmii::LOCAL_FAULT,
            beacons_heard: 0,
            mute: false,
            own_clock: OwnClock {
                phase_fs: NOMINAL_FS / 2,
                sees_old: false,
            },
        };
        self.nodes.push(Node {
            device: Device::new(device),
            ports: ports.iter().map(|params| Port::new(*params)).collect(),
            lanes: ports.iter().map(lane).collect(),
            period_fs: NOMINAL_FS - NOMINAL_FS * ppm / 1_000_000,
            edge_fs: 0,
            ticks: 0,
            mac: idle,
        });
        self.nodes.len() - 1
    }

    /// Lays a cable of this delay between two ports (node, port).
    pub fn connect(&mut self, a: (usize, usize), b: (usize, usize), delay_fs: i64) {
        self.nodes[a.0].lanes[a.1].far = Some((b.0, b.1, delay_fs));
        self.nodes[b.0].lanes[b.1].far = Some((a.0, a.1, delay_fs));
    }

    /// Two devices with one port each on one cable.
    pub fn pair(ppm: [i64; 2], delay_fs: i64, gc: [u64; 2], ports: [PortParams; 2]) -> Rig {
        let mut rig = Rig::default();
        for side in 0..2 {
            let device = DeviceParams {
                gc_units: gc[side],
                mutant: ports[side].mutant,
                ..DeviceParams::default()
            };
            rig.add(ppm[side], device, &ports[side..=side]);
        }
        rig.connect((0, 0), (1, 0), delay_fs);
        rig
    }

    /// One edge of the device whose edge comes next; gives its number and the instant.
    pub fn step(&mut self) -> (usize, i64) {
        let first = |best: usize, n: usize| {
            if self.nodes[n].edge_fs < self.nodes[best].edge_fs {
                n
            } else {
                best
            }
        };
        let which = (1..self.nodes.len()).fold(0, first);
        let (coin, record) = (self.coin, self.record);
        let node = &mut self.nodes[which];
        let now_fs = node.edge_fs;
        let window_fs = node.period_fs / 20;
        let word = (node.mac)(node.ticks);
        let mut inputs = Vec::new();
        for (lane, port) in node.lanes.iter_mut().zip(&node.ports) {
            lane.receive_until(now_fs);
            let host_log = match port.host_ready() {
                true => lane.host_log.take(),
                false => lane.host_log,
            };
            inputs.push(PortInput {
                xgmii: word,
                pattern: None,
                samples: lane.samples(now_fs, node.period_fs, coin, window_fs),
                mailbox: lane.mailbox(),
                pcs_ok: lane.rx.pcs_ok(),
                host_log,
            });
        }
        let mut blocks = vec![Block::IDLE; inputs.len()];
        // A transmit edge that sees the device side as it was.
        let early: Vec<_> = node.transmit(word, true);
        node.device.step(&mut node.ports, &inputs, &mut blocks);
        let late = node.transmit(word, false);
        node.edge_fs += node.period_fs;
        node.ticks += 1;
        for (port, block) in blocks.into_iter().enumerate() {
            if record {
                let events = self.nodes[which].ports[port].events();
                self.nodes[which].lanes[port].events.push(events);
            }
            let own = early[port].or(late[port]);
            let (block, phase_fs) = own.unwrap_or((block, 0));
            let node = &mut self.nodes[which];
            if node.lanes[port].looped {
                // Both sides run on one clock, whose next edge captures it.
                let at_fs = now_fs + phase_fs + node.period_fs;
                node.lanes[port].looped_wire.push_back((at_fs, block));
            }
            if let Some((far, far_port, delay_fs)) = self.nodes[which].lanes[port].far {
                let wire = &mut self.nodes[far].lanes[far_port].wire;
                wire.push_back((now_fs + phase_fs + delay_fs, block));
            }
        }
        (which, now_fs)
    }

    /// Steps until device 0 has had this many more edges.
    pub fn run(&mut self, ticks: u64) {
        let end = self.nodes[0].ticks + ticks;
        while self.nodes[0].ticks < end {
            self.step();
        }
    }

    /// State of a port.
    pub fn state(&self, node: usize, port: usize) -> PortState {
        self.nodes[node].ports[port].state()
    }

    /// gc of device `a` less gc of device `b`, in units, as they stand.
    pub fn offset_units(&self, a: usize, b: usize) -> i64 {
        let [a, b] = [a, b].map(|node| self.nodes[node].device.gc());
        a.wrapping_sub(b) as i64
    }

    /// BEACONs that reached a port so far.
    pub fn beacons_heard(&self, node: usize, port: usize) -> usize {
        self.nodes[node].lanes[port].beacons_heard
    }

    /// Damages every message on its way to a port, or no longer.
    pub fn mute(&mut self, node: usize, port: usize, mute: bool) {
        self.nodes[node].lanes[port].mute = mute;
    }

    /// Sets the delay of the cable towards a port.
    pub fn delay_fs(&mut self, node: usize, port: usize, delay_fs: i64) {
        let (far, far_port, _) = self.nodes[node].lanes[port].far.expect("a cable");
        self.nodes[far].lanes[far_port].far = Some((node, port, delay_fs));
    }

    /// How often an event happened on a port since recording began.
    pub fn count(&self, node: usize, port: usize, event: fn(&PortEvents) -> bool) -> usize {
        let events = &self.nodes[node].lanes[port].events;
        events.iter().filter(|e| event(e)).count()
    }
}

impl Node {
    /// One edge of every transmit clock of its own that sees the device side like this; for each port what
    /// leaves, and how much later than the device edge.
    fn transmit(&mut self, word: Xgmii, sees_old: bool) -> Vec<Option<(Block, i64)>> {
        let ports = self.ports.iter_mut().zip(&self.lanes);
        let one = |(port, lane): (&mut Port, &Lane)| {
            let own = port.params().transmit == Transmit::OwnClock;
            let clock = lane.own_clock;
            (own && clock.sees_old == sees_old)
                .then(|| (port.step_transmit(word, None), clock.phase_fs))
        };
        ports.map(one).collect()
    }
}

impl Lane {
    fn mailbox(&self) -> Mailbox {
        let mailbox = self.rx.mailbox();
        match self.mute {
            true => Mailbox {
                message: None,
                ..mailbox
            },
            false => mailbox,
        }
    }

    fn receive_until(&mut self, now_fs: i64) {
        let is_due =
            |wire: &VecDeque<(i64, Block)>| wire.front().is_some_and(|(at_fs, _)| *at_fs < now_fs);
        let (heard, unheard) = match self.looped {
            true => (&mut self.looped_wire, &mut self.wire),
            false => (&mut self.wire, &mut self.looped_wire),
        };
        while is_due(unheard) {
            unheard.pop_front();
        }
        while is_due(heard) {
            let (at_fs, block) = heard.pop_front().unwrap();
            let looped = self.looped && self.told;
            let received = self.rx.step(block, looped, Expected::Blocks);
            self.xgmii_rx = received.decoded.xgmii;
            if self.rx.mailbox().toggle != self.toggle {
                self.toggle = !self.toggle;
                self.flip_fs = at_fs;
                let message = self.rx.mailbox().message;
                self.beacons_heard += usize::from(message.is_some_and(|m| m.kind == Kind::Beacon));
            }
        }
    }

    /// What the phases see in the tick that ends now.
    fn samples(&mut self, now_fs: i64, period_fs: i64, coin: Coin, window_fs: i64) -> u8 {
        let kind = self.rx.mailbox().message.map(|message| message.kind);
        let late = coin.is_late(kind, self.flip_fs);
        let late_fs = if late { window_fs } else { 0 };
        let sees = |quarters_before_end: i64| {
            let at_fs = now_fs - quarters_before_end * period_fs / 4;
            self.toggle == (self.flip_fs + late_fs <= at_fs)
        };
        let four = (0..4).fold(0, |all, bit| all | u8::from(sees(3 - bit)) << bit);
        let samples = samples_of(self.phases, four, self.last_sample);
        self.last_sample = four >> 3 == 1;
        samples
    }
}
