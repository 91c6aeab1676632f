//! What to simulate: a TOML file, checked before anything runs.
//!
//! [`tables`] is what was typed; [`Scenario`] is what it means, with every rule checked and every random
//! choice drawn. Built-in scenarios are files like any other, embedded at build time.

mod builtin;
mod differences;
mod file;
mod overlay;
mod place;
mod resolve;
mod setting;
mod speed_name;
pub mod suggest;
pub mod tables;
mod text;
mod words;

pub use builtin::{builtins, Builtin, COMMENTED};
pub use overlay::Overlay;
pub(crate) use setting::split;
pub use setting::{Assignment, Setting};
pub use tables::ScenarioFile;
pub use text::ScenarioText;

use crate::engine::choice::EngineKind;
use crate::engine::network::{Action, NetworkEvent};
use crate::engine::sampler::Coin;
use crate::topology::Kind;
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::latency::Phases;
use dtp_spec::mutant::Mutant;
use dtp_spec::port_params::Role;
use dtp_spec::speed::Speed;
use schemars::JsonSchema;
use serde::Deserialize;

/// Whose choices a device makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Ours: four sampling phases, 16 INITs, d in units, beacons on a jump.
    #[default]
    Dtp,
    /// The paper's: one sampling phase, one INIT, d in whole ticks, beacons by timer alone.
    Paper,
}

impl Profile {
    /// Its name in a scenario and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Profile::Dtp => "dtp",
            Profile::Paper => "paper",
        }
    }

    /// The profile of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Profile> {
        [Profile::Dtp, Profile::Paper]
            .into_iter()
            .find(|profile| profile.name() == name)
    }
}

/// DTP settings of every device.
#[derive(Clone, Copy, Debug)]
pub struct DtpSettings {
    /// Ticks between two beacons, 1 to 5000.
    pub beacon_interval_ticks: u16,
    /// INITs per link-up, of which the largest d is kept.
    pub init_rounds: u8,
    /// Sampling phases of the crossing.
    pub phases: Phases,
    /// Window of the crossing, as a fraction of a tick.
    pub window_ticks: f64,
    /// Where arrivals in the window fall.
    pub coin: Coin,
    /// How d is rounded.
    pub rounding: Rounding,
    /// Frames move to make an idle block for a message that waits.
    pub idle_aligner: bool,
    /// A jump sends beacons on the other ports at once.
    pub beacon_on_jump: bool,
    /// Counters at power-up are drawn below this many units.
    pub power_up_units: u64,
}

/// A device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceSpec {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: Kind,
    /// Frequency error of its oscillator, in parts per billion.
    pub ppb: i64,
    /// Later frequency errors: from the first edge at or after a time (in femtoseconds) on it is this
    /// many parts per billion. Empty for a constant frequency.
    pub wander: Vec<(u64, i64)>,
    /// Phase of its oscillator in femtoseconds, below a tick; without it, drawn.
    pub phase_fs: Option<u64>,
    /// Mode `tree`: the cable to the only neighbour that it follows.
    pub parent: Option<usize>,
}

/// A cable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinkSpec {
    /// Indices of the two devices.
    pub devices: [usize; 2],
    /// Delay from the first to the second device, and back, in femtoseconds.
    pub delay_fs: [u64; 2],
    /// Probability that a line bit flips.
    pub bit_error_rate: f64,
    /// Load in both directions, as a fraction of the line rate, if not that of the scenario.
    pub utilisation: Option<f64>,
    /// Roles of the ports at the two devices.
    pub roles: [Role; 2],
    /// Speed.
    pub speed: Speed,
}

/// Largest frequency error of a legal oscillator, in parts per billion.
const LEGAL_PPB: i64 = 100_000;

/// A scenario with every rule checked.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Name.
    pub name: String,
    /// Simulated time, in femtoseconds.
    pub duration_fs: u64,
    /// Time by which all ports must be synchronised, in femtoseconds.
    pub deadline_fs: u64,
    /// Seed of every draw.
    pub seed: u64,
    /// Profile.
    pub profile: Profile,
    /// Which engine runs it.
    pub engine: EngineKind,
    /// DTP settings.
    pub dtp: DtpSettings,
    /// Shape of the network, unless every device and cable is listed.
    pub topology: Option<tables::TopologyKind>,
    /// Frames of the load, without FCS.
    pub frames: Vec<Vec<u8>>,
    /// Load of links without their own, as a fraction of the line rate.
    pub utilisation: f64,
    /// Devices.
    pub devices: Vec<DeviceSpec>,
    /// Cables.
    pub links: Vec<LinkSpec>,
    /// What happens, in order of time.
    pub events: Vec<NetworkEvent>,
    /// Mean distance of forged messages per line, in blocks; zero for none.
    pub forged_interval_blocks: u64,
    /// The model is broken in this place, on purpose.
    pub mutant: Option<Mutant>,
}

impl Scenario {
    /// Load of a link in both directions, as a fraction of the line rate.
    #[must_use]
    pub fn utilisation_of(&self, link: &LinkSpec) -> f64 {
        let silent = self.frames.is_empty();
        link.utilisation
            .filter(|_| !silent)
            .unwrap_or(self.utilisation)
    }

    /// Whether one of the devices at this link follows the other, come what may: then the promise holds between
    /// them. It does not where a device that nobody holds back hears another.
    #[must_use]
    pub fn is_bound(&self, link: usize) -> bool {
        let LinkSpec { devices, roles, .. } = &self.links[link];
        let parents = devices.map(|device| self.devices[device].parent);
        let leads = |role| matches!(role, Role::Both | Role::Lead);
        let child = |end: usize| {
            parents[end] == Some(link) && roles[end] != Role::Off && roles[end] != Role::Lead
        };
        let both = parents == [None, None] && *roles == [Role::Both, Role::Both];
        both || child(0) && leads(roles[1]) || child(1) && leads(roles[0])
    }

    /// Whether the bound that is proved for profile `dtp` (`docs/bound.md`) speaks of this scenario: its
    /// own way to round, every assumption true, nothing that comes or goes, and no beacon lost to a line
    /// error; and every device follows the fastest of all its neighbours.
    #[must_use]
    pub fn proof_applies(&self) -> bool {
        self.profile == Profile::Dtp
            && self.dtp.rounding == Rounding::Unit
            && self.dtp.init_rounds >= 16
            && self.broken_assumptions().is_empty()
            && self.events.is_empty()
            && self.forged_interval_blocks == 0
            && self.links.iter().all(|link| link.bit_error_rate == 0.0)
            && self.links.iter().all(|link| link.roles == [Role::Both; 2])
            && self.devices.iter().all(|device| device.parent.is_none())
    }

    /// Names of the promise's assumptions that this scenario breaks on purpose.
    #[must_use]
    pub fn broken_assumptions(&self) -> Vec<&'static str> {
        let legal = |device: &DeviceSpec| {
            let later = device.wander.iter().map(|change| change.1);
            std::iter::once(device.ppb)
                .chain(later)
                .all(|ppb| ppb.abs() <= LEGAL_PPB)
        };
        let symmetric = |link: &LinkSpec| link.delay_fs[0] == link.delay_fs[1];
        let mut broken = Vec::new();
        if !self.devices.iter().all(legal) {
            broken.push("legal-oscillators");
        }
        if !self.links.iter().all(symmetric) {
            broken.push("symmetric-links");
        }
        let lies = |event: &NetworkEvent| matches!(event.action, Action::Lies { .. });
        if self.events.iter().any(lies) {
            broken.push("honest-devices");
        }
        broken
    }
}
