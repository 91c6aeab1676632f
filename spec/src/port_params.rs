//! Settings of a port, and what it shows as its state.

use crate::dtp::beacon_timer::INTERVAL_TICKS_DEFAULT;
use crate::dtp::beacon_watch::JOIN_WINDOW_TICKS;
use crate::dtp::delay::Rounding;
use crate::latency::{alpha_units, Phases, Transmit};
use crate::message::Check;
use crate::mutant::Mutant;
use crate::pcs::receive::ReceiveParams;

/// What a port does with DTP (protocol, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Role {
    /// Sends and follows.
    Both = 0,
    /// Sends but never follows.
    Lead = 1,
    /// Follows but never sends BEACON.
    Follow = 2,
    /// Sends nothing and believes nothing. What a peer sends still becomes idle again.
    Off = 3,
}

impl Role {
    /// The role of this number, if there is one.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Option<Role> {
        match bits {
            0 => Some(Role::Both),
            1 => Some(Role::Lead),
            2 => Some(Role::Follow),
            3 => Some(Role::Off),
            _ => None,
        }
    }

    /// Name, as the register map has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Role::Both => "both",
            Role::Lead => "lead",
            Role::Follow => "follow",
            Role::Off => "off",
        }
    }
}

/// What a port shows as its state; the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum PortState {
    /// Role off.
    Off = 0,
    /// No block lock, or hi_ber.
    Down = 1,
    /// 64 INITs went out and none was answered.
    NoPeer = 2,
    /// The delay is being measured.
    Init = 3,
    /// The peer pushed us faster than any legal oscillator can.
    Faulty = 4,
    /// No valid BEACON for 10,000 ticks.
    Stale = 5,
    /// d is known and the peer was heard.
    Synchronised = 6,
}

impl PortState {
    /// The state of this number, if there is one.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Option<PortState> {
        match bits {
            0 => Some(PortState::Off),
            1 => Some(PortState::Down),
            2 => Some(PortState::NoPeer),
            3 => Some(PortState::Init),
            4 => Some(PortState::Faulty),
            5 => Some(PortState::Stale),
            6 => Some(PortState::Synchronised),
            _ => None,
        }
    }

    /// Name, as the register map has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PortState::Off => "off",
            PortState::Down => "down",
            PortState::NoPeer => "no_peer",
            PortState::Init => "init",
            PortState::Faulty => "faulty",
            PortState::Stale => "stale",
            PortState::Synchronised => "synchronised",
        }
    }
}

/// Settings of a port.
#[derive(Clone, Copy, Debug)]
pub struct PortParams {
    /// Role.
    pub role: Role,
    /// Ticks between two BEACONs, 1 to 5000.
    pub beacon_interval_ticks: u16,
    /// Rounds of INIT of which the largest d is kept, at least one.
    pub init_rounds: u8,
    /// Sampling phases of the crossing.
    pub phases: Phases,
    /// Clock of the transmit path.
    pub transmit: Transmit,
    /// A message that waits long makes the idle aligner shift frames. Always so in the gateware; the
    /// paper has none.
    pub idle_aligner: bool,
    /// How d is rounded.
    pub rounding: Rounding,
    /// Length of the join window, in ticks.
    pub join_window_ticks: u32,
    /// EUI-64 of the device.
    pub identity: u64,
    /// Number of the port, 0 to 31.
    pub port_number: u8,
    /// Payloads are sent as they are.
    pub tx_scrambler_disable: bool,
    /// Static parameters of the receive path.
    pub receive: ReceiveParams,
    /// A deliberate breakage, in tests.
    pub mutant: Option<Mutant>,
}

/// What software may change while the port runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PortSettings {
    /// See [`PortParams`], here and below.
    pub role: Role,
    /// Ticks.
    pub beacon_interval_ticks: u16,
    /// Rounds.
    pub init_rounds: u8,
    /// Ticks.
    pub join_window_ticks: u32,
    /// EUI-64.
    pub identity: u64,
}

impl Default for PortParams {
    fn default() -> Self {
        PortParams {
            role: Role::Both,
            beacon_interval_ticks: INTERVAL_TICKS_DEFAULT,
            init_rounds: 16,
            phases: Phases::Four,
            transmit: Transmit::DeviceClock,
            idle_aligner: true,
            rounding: Rounding::Unit,
            join_window_ticks: JOIN_WINDOW_TICKS,
            identity: 0,
            port_number: 0,
            tx_scrambler_disable: false,
            receive: ReceiveParams::default(),
            mutant: None,
        }
    }
}

impl PortParams {
    /// Takes these settings over.
    pub fn apply(&mut self, settings: &PortSettings) {
        let PortSettings {
            role,
            beacon_interval_ticks,
            init_rounds,
            join_window_ticks,
            identity,
        } = *settings;
        *self = PortParams {
            role,
            beacon_interval_ticks,
            init_rounds,
            join_window_ticks,
            identity,
            ..*self
        };
    }

    /// How messages are protected.
    #[must_use]
    pub const fn check(&self) -> Check {
        match self.mutant {
            Some(Mutant::ParityInsteadOfCrc) => Check::Parity,
            _ => Check::Crc8,
        }
    }

    /// alpha of this port, in units: constant for a pipeline and its phases.
    #[must_use]
    pub fn alpha_units(&self) -> u64 {
        match self.mutant {
            Some(Mutant::AlphaLow) => 0,
            _ => alpha_units(self.phases, self.transmit),
        }
    }
}
