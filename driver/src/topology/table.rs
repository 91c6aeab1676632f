//! Tables of neighbours: what devices say of their ports and of who is at the other end, as JSON.

use crate::eui64::Eui64;
use dtp_spec::port_params::{PortState, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Version of the form: it grows when a key changes its meaning or goes away.
pub const SCHEMA: u32 = 1;

/// The devices of a host, or of many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Version of this form: 1.
    pub schema: u32,
    /// Devices that could be asked.
    pub devices: Vec<DeviceTable>,
    /// Devices and hosts that could not.
    #[serde(default)]
    pub missing: Vec<Missing>,
}

/// What could not be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Missing {
    /// Host.
    pub host: String,
    /// Device; none if the whole host is missing.
    pub device: Option<String>,
    /// Why.
    pub reason: String,
}

/// A device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeviceTable {
    /// Host on which it was asked.
    pub host: String,
    /// What --device takes there.
    pub device: String,
    /// What it tells its peers; zeros if nobody gave it one.
    pub identity: Eui64,
    /// What it follows.
    pub mode: ModeName,
    /// Mode `tree`: the port that is followed.
    #[serde(default)]
    pub parent: Option<u8>,
    /// Its ports.
    pub ports: Vec<PortTable>,
}

/// A port.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PortTable {
    /// Number, from 0 on.
    pub port: u8,
    /// State.
    pub state: StateName,
    /// What it does with DTP.
    pub role: RoleName,
    /// d, in units of 0.32 ns, once measured.
    #[serde(default)]
    pub delay_units: Option<u32>,
    /// Sampling phases of its crossing: 1, 2 or 4.
    pub phases: u8,
    /// It has a transmit clock of its own.
    pub own_clock: bool,
    /// How far the peer was ahead, if BEACONs were followed while the table was made.
    #[serde(default)]
    pub lead: Option<Lead>,
    /// Who is at the other end.
    pub peer: Neighbour,
}

/// How far the peer was ahead of what the port knew of it (register `lead`), in units of 0.32 ns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// At the last BEACON.
    pub now_units: i32,
    /// The least.
    pub least_units: i32,
    /// The greatest.
    pub greatest_units: i32,
    /// In so many of the whiles the peer was ahead once or more, so that it pushed this port on.
    pub pushed: u8,
    /// So many whiles, of 50 ms each, were looked at.
    pub whiles: u8,
}

/// Who is at the other end, as far as it has said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Neighbour {
    /// Its device.
    #[serde(default)]
    pub identity: Option<Eui64>,
    /// Its port.
    #[serde(default)]
    pub port: Option<u8>,
    /// That port's role.
    #[serde(default)]
    pub role: Option<RoleName>,
}

/// What a device follows (protocol, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ModeName {
    /// The largest counter.
    Fastest,
    /// The parent port alone.
    Tree,
}

/// State of a port (register `state`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StateName {
    /// Role off.
    Off,
    /// No block lock, or hi_ber.
    Down,
    /// Nobody answers INIT.
    NoPeer,
    /// d is being measured.
    Init,
    /// The peer pushed faster than any legal oscillator can.
    Faulty,
    /// No valid BEACON for 10,000 ticks.
    Stale,
    /// d is known and the peer was heard.
    Synchronised,
}

/// What a port does with DTP (register `role`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoleName {
    /// Sends and follows.
    Both,
    /// Sends, never follows.
    Lead,
    /// Follows, never sends BEACON.
    Follow,
    /// Neither.
    Off,
}

impl From<PortState> for StateName {
    fn from(state: PortState) -> Self {
        match state {
            PortState::Off => StateName::Off,
            PortState::Down => StateName::Down,
            PortState::NoPeer => StateName::NoPeer,
            PortState::Init => StateName::Init,
            PortState::Faulty => StateName::Faulty,
            PortState::Stale => StateName::Stale,
            PortState::Synchronised => StateName::Synchronised,
        }
    }
}

impl From<Role> for RoleName {
    fn from(role: Role) -> Self {
        match role {
            Role::Both => RoleName::Both,
            Role::Lead => RoleName::Lead,
            Role::Follow => RoleName::Follow,
            Role::Off => RoleName::Off,
        }
    }
}

impl StateName {
    /// As JSON has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            StateName::Off => "off",
            StateName::Down => "down",
            StateName::NoPeer => "no_peer",
            StateName::Init => "init",
            StateName::Faulty => "faulty",
            StateName::Stale => "stale",
            StateName::Synchronised => "synchronised",
        }
    }
}

impl RoleName {
    /// As JSON has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            RoleName::Both => "both",
            RoleName::Lead => "lead",
            RoleName::Follow => "follow",
            RoleName::Off => "off",
        }
    }

    /// It sends BEACONs, unless it is the parent port of a tree.
    #[must_use]
    pub const fn leads(self) -> bool {
        matches!(self, RoleName::Both | RoleName::Lead)
    }

    /// It follows BEACONs.
    #[must_use]
    pub const fn follows(self) -> bool {
        matches!(self, RoleName::Both | RoleName::Follow)
    }
}

impl DeviceTable {
    /// A port, if it has one of this number.
    #[must_use]
    pub fn port(&self, number: u8) -> Option<&PortTable> {
        // Ports stand in their order, unless somebody wrote the table by hand.
        let at = self.ports.get(usize::from(number));
        at.filter(|port| port.port == number)
            .or_else(|| self.ports.iter().find(|port| port.port == number))
    }

    /// What it tells its peers, if that is anything.
    #[must_use]
    pub fn known_identity(&self) -> Option<Eui64> {
        Some(self.identity).filter(|identity| identity.0 != 0)
    }

    /// This port follows BEACONs, by role and mode.
    #[must_use]
    pub fn follows(&self, port: &PortTable) -> bool {
        port.role.follows() && (self.mode == ModeName::Fastest || self.parent == Some(port.port))
    }

    /// This port sends BEACONs, by role and mode.
    #[must_use]
    pub fn leads(&self, port: &PortTable) -> bool {
        port.role.leads() && !(self.mode == ModeName::Tree && self.parent == Some(port.port))
    }
}
