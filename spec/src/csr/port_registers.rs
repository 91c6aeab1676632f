//! The registers of a port.

use super::lead_extremes::{shown, LeadExtremes};
use super::log_mailbox::LogMailbox;
use super::pcs_control::{Loopback, PcsControl};
use super::peer_identity::PeerIdentity;
use super::{Bus, Response};
use crate::dtp::log::TAG_PORT;
use crate::latency::{alpha_units, max_q_units, Phases, Transmit};
use crate::port_params::{PortState, Role};
use crate::regs::{at, find, Access, Place, Register, COUNTERS, PORT, PORTS_MAX};

/// What the port tells in one device tick.
#[derive(Clone, Copy, Debug, Default)]
pub struct PortView {
    /// State, as [`crate::port_params::PortState`] numbers it.
    pub state: u8,
    /// d is known and the peer was heard.
    pub synchronised: bool,
    /// Block lock without hi_ber.
    pub link_up: bool,
    /// Block lock.
    pub block_lock: bool,
    /// High bit error rate.
    pub hi_ber: bool,
    /// The receive link has been good for a while.
    pub rx_status: bool,
    /// d is known.
    pub delay_valid: bool,
    /// d in use, of the rounds the smallest, and the largest.
    pub delay_units: [u32; 3],
    /// Lead of a BEACON that was judged in this tick.
    pub lead_units: Option<i16>,
    /// Value of a LOG that arrived.
    pub log: Option<u64>,
    /// The port takes a LOG of the host's at this edge.
    pub host_ready: bool,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: bool,
    /// The port joined again.
    pub rejoin: bool,
    /// What the port was built as: the register [`pipeline`].
    pub pipeline: u64,
    /// The counter that the bus wants.
    pub counter: u64,
}

/// The register `pipeline` of a port with these phases and this clock of its transmit path.
#[must_use]
pub const fn pipeline(phases: Phases, transmit: Transmit) -> u64 {
    const REGISTER: &Register = find(PORT, "pipeline");
    let own_clock = matches!(transmit, Transmit::OwnClock) as u64;
    REGISTER.field("phases").set(0, phases.count())
        | REGISTER.field("own_clock").set(0, own_clock)
        | REGISTER
            .field("alpha")
            .set(0, alpha_units(phases, transmit))
        | REGISTER.field("max_q").set(0, max_q_units(phases))
}

/// What the port's DTP and PCS are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Role.
    pub role: u64,
    /// Ticks between two BEACONs.
    pub beacon_interval: u64,
    /// Rounds of INIT.
    pub init_rounds: u64,
    /// Which events raise the interrupt line.
    pub event_mask: u64,
    /// Test patterns and loopback.
    pub pcs_control: u64,
}

impl Settings {
    /// As the table has it.
    pub const RESET: Settings = Settings {
        role: reset("role"),
        beacon_interval: reset("beacon_interval"),
        init_rounds: reset("init_rounds"),
        event_mask: reset("event_mask"),
        pcs_control: reset("pcs_control"),
    };

    /// The role that the port is given: none while the board has taken its recovered clock away for the
    /// loopback on the XGMII side.
    #[must_use]
    pub fn port_role(&self) -> Role {
        match PcsControl(self.pcs_control).loopback() {
            Loopback::Xgmii => Role::Off,
            _ => Role::from_bits(self.role).unwrap_or(Role::Off),
        }
    }

    fn of(&mut self, name: &str) -> Option<&mut u64> {
        match name {
            "role" => Some(&mut self.role),
            "beacon_interval" => Some(&mut self.beacon_interval),
            "init_rounds" => Some(&mut self.init_rounds),
            "event_mask" => Some(&mut self.event_mask),
            "pcs_control" => Some(&mut self.pcs_control),
            _ => None,
        }
    }
}

const fn reset(name: &str) -> u64 {
    match find(PORT, name).reset() {
        Some(value) => value,
        None => panic!("a setting has a reset value"),
    }
}

/// Registers of the block.
#[derive(Clone, Debug)]
pub struct PortRegisters {
    place: Place,
    wanted: Option<&'static Register>,
    legal: bool,
    response: Response,
    settings: Settings,
    events: u64,
    interrupt: bool,
    last_state: u8,
    last_link_up: bool,
    leads: LeadExtremes,
    mailbox: LogMailbox,
    peer: PeerIdentity,
}

impl PortRegisters {
    /// Reset state of the port of this number.
    #[must_use]
    pub fn new(port_number: u8) -> Self {
        PortRegisters {
            place: Place::Port(port_number),
            wanted: None,
            legal: false,
            response: Response::default(),
            settings: Settings::RESET,
            events: 0,
            interrupt: false,
            last_state: 0,
            last_link_up: false,
            leads: LeadExtremes::default(),
            mailbox: LogMailbox::new(),
            peer: PeerIdentity::default(),
        }
    }

    /// One device edge.
    pub fn step(&mut self, bus: &Bus, view: &PortView) {
        self.interrupt = self.events & self.settings.event_mask != 0;
        let log = view.log.filter(|_| view.synchronised);
        let wanted = self.wanted;
        let name = wanted.map_or("", |register| register.name);
        self.response = wanted.map_or(Response::default(), |register| Response {
            hit: true,
            error: if bus.write {
                !self.legal
            } else {
                !register.access.readable()
            },
            data: self.value(register, view),
        });
        let written = bus.commit && bus.write && self.legal;
        let taken = bus.takes();
        self.legal = wanted.is_some_and(|register| self.accepts(register, bus));
        self.wanted = self.decode(bus);
        if let (true, Some(setting)) = (written, self.settings.of(name)) {
            *setting = bus.merge(*setting);
        }
        let cleared = if written && name == "events" {
            bus.data
        } else {
            0
        };
        self.step_events(view, log, cleared);
        self.leads.step(
            view.synchronised,
            view.lead_units,
            taken && name == "lead_min",
            taken && name == "lead_max",
        );
        self.peer.step(view.synchronised, log);
        self.mailbox.step(
            bus,
            view.host_ready,
            log,
            written && name == "log_out",
            written && name == "log_status",
            taken && name == "log_in",
        );
    }

    fn decode(&self, bus: &Bus) -> Option<&'static Register> {
        let (place, register) = at(u32::from(bus.address), PORTS_MAX)?;
        (bus.valid && place == self.place).then_some(register)
    }

    fn accepts(&self, register: &Register, bus: &Bus) -> bool {
        let mut settings = self.settings;
        match (register.access, settings.of(register.name)) {
            (Access::Wo, _) => self.mailbox.accepts(bus),
            (_, Some(setting)) => register.accepts(bus.merge(*setting)),
            _ => register.accepts(bus.data),
        }
    }

    fn value(&self, register: &Register, view: &PortView) -> u64 {
        let bit = |flag: bool, at: u32| u64::from(flag) << at;
        let delay = |of: usize| u64::from(view.delay_units[of]) | bit(view.delay_valid, 32);
        let mut settings = self.settings;
        match register.name {
            "state" => u64::from(view.state) | bit(view.synchronised, 3),
            "link" => {
                bit(view.link_up, 0)
                    | bit(view.block_lock, 1)
                    | bit(view.hi_ber, 2)
                    | bit(view.rx_status, 3)
            }
            "pipeline" => view.pipeline,
            "delay" => delay(0),
            "delay_smallest" => delay(1),
            "delay_largest" => delay(2),
            "lead" => shown(self.leads.last()),
            "lead_min" => shown(self.leads.min()),
            "lead_max" => shown(self.leads.max()),
            "peer_identity" => self.peer.identity(),
            "peer_port" => self.peer.port(),
            "log_out" => 0,
            "log_in" => self.mailbox.shown(),
            "log_status" => self.mailbox.status(),
            "events" => self.events,
            name => match settings.of(name) {
                Some(setting) => *setting,
                None => {
                    debug_assert!(COUNTERS.contains(register));
                    view.counter
                }
            },
        }
    }

    fn step_events(&mut self, view: &PortView, log: Option<u64>, cleared: u64) {
        let entered =
            |state: PortState| view.state == state as u8 && self.last_state != state as u8;
        let happened = [
            view.jumped,
            view.rejoin,
            entered(PortState::Stale),
            entered(PortState::Faulty),
            entered(PortState::Synchronised),
            view.link_up && !self.last_link_up,
            !view.link_up && self.last_link_up,
            log.is_some_and(|log| log & 31 > TAG_PORT),
        ];
        self.events &= !cleared;
        for (bit, happened) in happened.into_iter().enumerate() {
            self.events |= u64::from(happened) << bit;
        }
        self.last_state = view.state;
        self.last_link_up = view.link_up;
    }

    /// Settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The LOG that the host wants sent.
    #[must_use]
    pub fn host_log(&self) -> Option<u64> {
        self.mailbox.host_log()
    }

    /// What `host_log` is or will be, once all of it is written.
    #[must_use]
    pub const fn host_log_value(&self) -> u64 {
        self.mailbox.out()
    }

    /// An event that the mask enables is set.
    #[must_use]
    pub const fn interrupt(&self) -> bool {
        self.interrupt
    }

    /// The answer on the bus.
    #[must_use]
    pub const fn response(&self) -> Response {
        self.response
    }
}
