//! A world whose device 0 has registers, with a master behind them.

use crate::world::{Event, Lane, Setup, World};
use dtp_spec::csr::axi_lite::Master;
use dtp_spec::csr::device::Csr;
use dtp_spec::csr::device_registers::DeviceView;
use dtp_spec::csr::device_wires::{device_view, port_wires, receive_wires};
use dtp_spec::csr::pcs_control::{Loopback, PcsControl};
use dtp_spec::csr::port_csr::{PortWires, ReceiveWires};
use dtp_spec::csr::transmit_side::TransmitSide;
use dtp_spec::latency::Transmit;
use dtp_tests::axi::{AnyMaster, Writes};
use dtp_tests::stimulus::Random;

/// What the input `build_commit` carries.
pub const BUILD_COMMIT: u64 = 0x0123_4567_89ab_cdef;

/// What the registers are told at the edge that comes.
enum Told<const N: usize> {
    Nothing,
    Device(Box<(Master, DeviceView, [PortWires; N])>),
    Receive(usize, ReceiveWires),
    /// The register of the PCS, as the transmit side's first flops see it.
    Transmit(usize, u64),
}

/// A world whose device 0 has registers.
pub struct Scene<const N: usize> {
    pub world: World,
    pub csr: Csr<N>,
    /// Between registers and transmit sides with clocks of their own.
    sides: [TransmitSide; N],
    driver: Writes,
    master: AnyMaster,
    event: Event,
    told: Told<N>,
    pub seen: Seen,
}

/// What a test must have seen of the registers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    pub answers: u64,
    pub interrupts: u64,
    pub host_logs: u64,
    pub patterns: u64,
    pub loopbacks: u64,
}

impl Seen {
    /// What the registers make of a transmit side's inputs.
    fn transmit(&mut self, lane: &mut Lane, control: PcsControl) {
        lane.pattern = control.pattern();
        self.patterns += u64::from(lane.pattern.is_some());
        if control.loopback() == Loopback::Xgmii {
            lane.xgmii = lane.rx.received().decoded.xgmii;
            self.loopbacks += 1;
        }
    }
}

impl<const N: usize> Scene<N> {
    /// A device 0 as it powers up, a driver that makes these writes, and what comes after them.
    pub fn new(setup: Setup, writes: &[(u32, u64)], master: AnyMaster) -> Self {
        assert!(setup.cable.len() == N && setup.gc[0] == 0);
        let mut world = World::new(setup, 11);
        let csr = Csr::default();
        let side = &mut world.sides[0];
        csr.configure(&mut side.device, &mut side.ports);
        Scene {
            world,
            csr,
            sides: std::array::from_fn(|_| TransmitSide::default()),
            driver: Writes::new(writes),
            master,
            event: Event::Phase(0, 1),
            told: Told::Nothing,
            seen: Seen::default(),
        }
    }

    /// Goes to the next event of device 0: what the world offers it stands in the lanes.
    pub fn next(&mut self) -> Event {
        self.event = self.world.next_of_device_0();
        self.event
    }

    /// The master's wires before a device edge.
    pub fn master(&mut self, random: &mut Random) -> Master {
        let axi = self.csr.axi();
        let scripted = self.driver.next(axi);
        let master = scripted.unwrap_or_else(|| self.master.next(random, axi));
        if self.world.sides[0].reset {
            self.master.reset();
        }
        master
    }

    /// What the registers make of the lanes, and what they are told.
    pub fn prepare(&mut self, master: Master) {
        let side = &mut self.world.sides[0];
        self.told = match self.event {
            Event::Device(_) => {
                side.clear_faulty = self.csr.device().clear_faulty();
                for (number, lane) in side.lanes.iter_mut().enumerate() {
                    let csr = self.csr.port(number);
                    let control = csr.transmit_control();
                    lane.host_log = csr.registers().host_log();
                    if side.ports[number].params().transmit == Transmit::DeviceClock {
                        self.seen.transmit(lane, control);
                    }
                }
                let wires = std::array::from_fn(|n| {
                    let wires = port_wires(&side.ports[n], &side.lanes[n].rx);
                    match side.ports[n].params().transmit {
                        Transmit::DeviceClock | Transmit::LineClock(_) => wires,
                        Transmit::OwnClock => PortWires {
                            tx_not_idle: self.sides[n].not_idle(),
                            tx_bad_block: self.sides[n].bad_block(),
                            ..wires
                        },
                    }
                });
                let view = device_view(&side.device, BUILD_COMMIT);
                Told::Device(Box::new((master, view, wires)))
            }
            Event::Recovered(_, number) => {
                let (csr, lane) = (self.csr.port(number), &mut side.lanes[number]);
                let control = csr.receive_control();
                lane.expected = control.expected();
                lane.loops[1] = control.loopback() == Loopback::Serdes;
                if lane.loops[1] {
                    lane.captured = side.ports[number].tx().transmitted().serdes;
                    self.seen.loopbacks += 1;
                }
                Told::Receive(number, receive_wires(&lane.rx, csr.transmit_control().0))
            }
            Event::Transmit(_, number) => {
                let control = PcsControl(self.sides[number].settings());
                self.seen.transmit(&mut side.lanes[number], control);
                Told::Transmit(number, self.csr.port(number).transmit_control().0)
            }
            Event::Phase(..) => Told::Nothing,
        };
    }

    /// Steps world and registers.
    pub fn step(&mut self) {
        if let Told::Transmit(number, settings) = self.told {
            let side = &self.world.sides[0];
            let (reset, sent) = (
                side.lanes[number].tx_reset,
                side.ports[number].tx().transmitted(),
            );
            self.sides[number].step_transmit(reset, sent.not_idle, sent.bad_block, settings);
        }
        self.world.step(self.event);
        let side = &mut self.world.sides[0];
        match &self.told {
            Told::Nothing | Told::Transmit(..) => {}
            Told::Device(told) => {
                let (master, view, wires) = &**told;
                for of_port in &mut self.sides {
                    of_port.step(side.reset);
                }
                if side.reset {
                    self.csr.reset(wires);
                } else {
                    self.csr.step(master, view, wires);
                }
                self.csr.configure(&mut side.device, &mut side.ports);
                self.seen.answers += u64::from(self.csr.axi().read().is_some());
                self.seen.interrupts += u64::from(self.csr.device().interrupt());
                self.seen.host_logs += wires.iter().filter(|wires| wires.host_ready).count() as u64;
            }
            Told::Receive(number, wires) => {
                let reset = side.lanes[*number].rx_reset;
                self.csr.port_mut(*number).step_received(reset, wires);
            }
        }
    }
}
