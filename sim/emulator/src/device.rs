//! A device: counter, ports and registers in one clock.

use crate::port::Port;
use dtp_sim::engine::event::clock::Clock;
use dtp_sim::engine::event::unit::tag_edge;
use dtp_sim::model::oscillator::Oscillator;
use dtp_spec::csr::device_registers::{DeviceRegisters, DeviceView};
use dtp_spec::csr::{strobe_mask, Bus, Response};
use dtp_spec::device::{DeviceParams, Mode};
use dtp_spec::dtp::global_counter::GlobalCounter;
use dtp_spec::dtp::prescaler::Prescaler;
use dtp_spec::message::Message;
use dtp_spec::pci::Vector;
use dtp_spec::port_io::DeviceWires;
use dtp_spec::port_params::{PortParams, PortSettings};
use dtp_spec::regs::{at, device_offset, find, port_offset, Place, DEVICE};
use dtp_spec::units::UNITS_PER_TICK;

/// A clock whose frequency can be changed while it runs.
#[derive(Clone, Debug)]
pub struct Drifting {
    ppb: i64,
    phase_fs: u64,
    /// Later frequencies, from these instants on.
    changes: Vec<(u64, i64)>,
    clock: Clock,
}

impl Drifting {
    /// An oscillator with the frequency errors of its scenario.
    #[must_use]
    pub fn new(ppb: i64, phase_fs: u64, changes: Vec<(u64, i64)>) -> Self {
        Drifting {
            clock: Clock::new(&Oscillator::wandering(ppb, phase_fs, &changes)),
            ppb,
            phase_fs,
            changes,
        }
    }

    /// Its edges.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// From the first edge at or after this instant on it is this much too fast, for good.
    pub fn drift(&mut self, now_fs: u64, ppb: i64) {
        let mut changes = std::mem::take(&mut self.changes);
        changes.retain(|change| change.0 < now_fs);
        changes.push((now_fs, ppb));
        *self = Drifting::new(self.ppb, self.phase_fs, changes);
    }
}

/// A device.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its name in the scenario.
    pub name: String,
    /// Its clock.
    pub clock: Drifting,
    /// Its ports.
    pub ports: Vec<Port>,
    /// It was pulled out of its host's slot.
    pub removed: bool,
    /// Bit n: vector n has risen and was not delivered yet.
    pub raised: u8,
    /// The next edge that is not quiet.
    pub next: u64,
    parent: Option<u8>,
    counter: GlobalCounter,
    registers: DeviceRegisters,
    /// Edges that the counter has had.
    done: u64,
    /// The next edge that reads another tag.
    tag_edge: u64,
    clear_faulty: bool,
    line: bool,
    /// The high word of the register that was read last by its low word.
    kept: Option<(u16, u32)>,
}

/// How a device is built and set up.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Name.
    pub name: String,
    /// Clock.
    pub clock: Drifting,
    /// Settings of the device.
    pub params: DeviceParams,
    /// Settings of its ports.
    pub ports: Vec<PortParams>,
}

impl Device {
    /// At power-up, with the settings of its scenario written to its registers.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let Setup {
            name,
            clock,
            params,
            ports,
        } = setup;
        let mut device = Device {
            name,
            clock,
            registers: DeviceRegisters::new(ports.len() as u8),
            ports: ports.iter().copied().map(Port::new).collect(),
            removed: false,
            raised: 0,
            next: 0,
            parent: None,
            counter: GlobalCounter::new(params.gc_units, params.beacon_on_jump, params.mutant),
            done: 0,
            tag_edge: 0,
            clear_faulty: false,
            line: false,
            kept: None,
        };
        let mode = find(DEVICE, "mode");
        let parent = match params.mode {
            Mode::Fastest => 0,
            Mode::Tree { parent } => {
                mode.field("tree").mask() | mode.field("parent").set(0, parent.into())
            }
        };
        let mut set = |offset: u32, value: u64| {
            device.transaction(true, offset as u16, value, 0xff);
        };
        set(device_offset("mode"), parent);
        set(device_offset("control"), u64::from(params.beacon_on_jump));
        for port in &ports {
            let number = port.port_number;
            set(device_offset("identity"), port.identity);
            set(device_offset("join_window"), port.join_window_ticks.into());
            set(port_offset(number, "role"), port.role as u64);
            set(
                port_offset(number, "beacon_interval"),
                port.beacon_interval_ticks.into(),
            );
            set(port_offset(number, "init_rounds"), port.init_rounds.into());
        }
        device.configure(0);
        device
    }

    /// gc at this instant, which no edge that is not quiet comes before.
    #[must_use]
    pub fn gc_at(&self, time_fs: u64) -> u64 {
        let quiet = self
            .clock
            .clock()
            .edges_before(time_fs)
            .saturating_sub(self.done);
        let counted = quiet.wrapping_mul(UNITS_PER_TICK);
        self.counter.gc().wrapping_add(counted)
    }

    /// All links are down.
    #[must_use]
    pub fn holdover(&self) -> bool {
        !self.ports.iter().any(Port::link_up)
    }

    /// Edge number `edge`: steps counter and ports; `sent` takes the messages that leave, with their ports.
    pub fn edge(&mut self, edge: u64, sent: &mut Vec<(usize, Message)>) {
        self.counter.skip(edge - self.done);
        let before = self.counter.clone();
        let leads = self.ports.iter().map(|port| port.logic().lead());
        self.counter.step(leads, self.parent);
        self.done = edge + 1;
        let new_tag = edge >= self.tag_edge;
        let strobes = Prescaler::strobes_at(edge);
        let mut eventful = false;
        for (number, port) in self.ports.iter_mut().enumerate() {
            let wires = DeviceWires::of(&before, strobes, self.parent, self.clear_faulty, number);
            if !new_tag && !port.is_due(edge, &wires) {
                continue;
            }
            let stepped = port.step(edge, &wires);
            self.raised |= stepped.raised;
            sent.extend(stepped.sent.map(|message| (number, message)));
            eventful |= stepped.eventful;
        }
        self.clear_faulty = false;
        if eventful {
            self.interrupt_line();
        }
        self.schedule(before.gc());
    }

    /// Something has changed from outside: the first edge at or after this instant is not quiet.
    pub fn wake(&mut self, now_fs: u64) {
        let edge = self.clock.clock().edges_before(now_fs).max(self.done);
        self.next = self.next.min(edge);
    }

    /// Reads so many bytes of the BAR, at most one register; none where the device answers with an error.
    pub fn read(&mut self, now_fs: u64, offset: u32, bytes: usize) -> Option<u64> {
        let offset = u16::try_from(offset).ok()?;
        self.registers_now(now_fs);
        let high = offset & 4 != 0;
        let address = offset & !7;
        let response = self.bus(
            now_fs,
            &Bus {
                valid: true,
                high,
                address,
                ..Bus::default()
            },
        );
        if response.error || !response.hit {
            return None;
        }
        let kept = self.kept.take_if(|kept| kept.0 == address);
        let value = match (high, kept) {
            (true, Some((_, kept))) => u64::from(kept) << 32,
            _ => response.data,
        };
        if !high {
            self.kept = Some((address, (value >> 32) as u32));
        }
        let shift = 8 * u32::from(offset % 8);
        let mask = u64::MAX >> (64 - 8 * bytes.clamp(1, 8));
        Some(value >> shift & mask)
    }

    /// Writes so many bytes of the BAR, at most one register.
    pub fn write(&mut self, now_fs: u64, offset: u32, bytes: usize, value: u64) {
        let Ok(offset) = u16::try_from(offset) else {
            return;
        };
        self.registers_now(now_fs);
        let shift = offset % 8;
        let strobes = (0xff_u8 >> (8 - bytes.clamp(1, 8))) << shift;
        let address = offset & !7;
        let value = value << (8 * u32::from(shift));
        let response = self.transaction_at(now_fs, true, address, value, strobes);
        if response.error || !response.hit {
            let refused = DeviceView {
                refused: true,
                ..self.view(now_fs)
            };
            let bus = Bus {
                address,
                ..Bus::default()
            };
            self.registers.step(&bus, &refused);
        }
        self.configure(now_fs);
        self.interrupt_line();
    }

    /// A function level reset: what belongs to the bus. The counter and the ports go on.
    pub fn reset_bus(&mut self) {
        self.kept = None;
        self.raised = 0;
    }

    /// A transaction before time begins.
    fn transaction(&mut self, write: bool, address: u16, data: u64, strobes: u8) -> Response {
        self.transaction_at(0, write, address, data, strobes)
    }

    fn transaction_at(
        &mut self,
        now_fs: u64,
        write: bool,
        address: u16,
        data: u64,
        strobes: u8,
    ) -> Response {
        self.bus(
            now_fs,
            &Bus {
                valid: true,
                write,
                address,
                strobes,
                data: data & strobe_mask(strobes),
                ..Bus::default()
            },
        )
    }

    /// A transaction: decoded, judged, carried out, over ([`dtp_spec::csr`]), all within one instant.
    fn bus(&mut self, now_fs: u64, bus: &Bus) -> Response {
        let port = match at(bus.address.into(), self.ports.len() as u32) {
            Some((Place::Port(port), _)) => Some(usize::from(port)),
            _ => None,
        };
        let mut answer = Response::default();
        for commit in [false, false, true] {
            let bus = Bus { commit, ..*bus };
            answer = self.bus_step(now_fs, port, &bus);
        }
        self.clear_faulty |= self.registers.clear_faulty();
        self.bus_step(now_fs, port, &Bus::default());
        answer
    }

    fn bus_step(&mut self, now_fs: u64, port: Option<usize>, bus: &Bus) -> Response {
        let view = self.view(now_fs);
        self.registers.step(bus, &view);
        let of_port = port.map_or(Response::default(), |port| self.ports[port].bus_step(bus));
        self.registers.response().or(of_port)
    }

    /// Registers that are only brought up to date when somebody looks.
    fn registers_now(&mut self, now_fs: u64) {
        self.interrupt_line();
        let view = self.view(now_fs);
        self.registers.step(&Bus::default(), &view);
    }

    fn view(&self, now_fs: u64) -> DeviceView {
        let raised = self.ports.iter().map(|port| port.registers().interrupt());
        let ports = raised.enumerate();
        DeviceView {
            gc: self.gc_at(now_fs),
            holdover: self.holdover(),
            port_interrupts: ports.fold(0, |all, (n, raised)| all | u32::from(raised) << n),
            ..DeviceView::default()
        }
    }

    /// The interrupt line after what has just happened; it may rise.
    fn interrupt_line(&mut self) {
        for port in &mut self.ports {
            port.bus_step(&Bus::default());
        }
        // What happened counts in the first step, the line in the second.
        for _ in 0..2 {
            let view = self.view(0);
            self.registers.step(&Bus::default(), &view);
        }
        let line = self.registers.interrupt();
        if line && !self.line {
            self.raised |= 1 << Vector::Line.number();
        }
        self.line = line;
    }

    /// Hands the settings on, from the first edge at or after this instant.
    fn configure(&mut self, now_fs: u64) {
        let mode = find(DEVICE, "mode");
        let settings = *self.registers.settings();
        let edge = self.clock.clock().edges_before(now_fs).max(self.done);
        let before = self.parent;
        self.parent = match mode.field("tree").get(settings.mode) {
            0 => None,
            _ => Some(mode.field("parent").get(settings.mode) as u8),
        };
        let on_jump = find(DEVICE, "control").field("beacon_on_jump");
        self.counter
            .set_beacon_on_jump(on_jump.get(settings.control) == 1);
        for (number, port) in self.ports.iter_mut().enumerate() {
            let of_port = *port.registers().settings();
            let parent = before.map(|parent| usize::from(parent) == number);
            port.configure(
                edge,
                parent,
                &PortSettings {
                    role: of_port.port_role(),
                    beacon_interval_ticks: of_port.beacon_interval as u16,
                    init_rounds: of_port.init_rounds as u8,
                    join_window_ticks: settings.join_window as u32,
                    identity: settings.identity,
                },
            );
        }
        self.wake(now_fs);
    }

    /// Finds the next edge that is not quiet; the last one read this gc.
    fn schedule(&mut self, seen_gc: u64) {
        self.tag_edge = tag_edge(self.done, seen_gc, self.counter.gc());
        let tree = self.parent.is_some();
        let moves = |port: &Port| {
            let lead = port.logic().lead();
            lead.request_units.is_some() || lead.lead_units > 0 || tree && lead.lead_units != 0
        };
        let quiet = self.counter.is_quiet(tree) && !self.ports.iter().any(moves);
        self.next = match quiet {
            false => self.done,
            true => {
                let ports = self.ports.iter().map(Port::next_edge).min();
                let soonest = ports.unwrap_or(u64::MAX).min(self.tag_edge);
                soonest
                    .min(Prescaler::next_strobe(self.done))
                    .max(self.done)
            }
        };
    }
}
