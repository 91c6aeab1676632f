//! A scenario as it is written. Unknown keys are errors.

use crate::error::SimError;
use crate::scenario::builtin::builtins;
use crate::scenario::Profile;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The TOML of a scenario, with what the command line overrides.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// File or built-in name, for messages.
    #[serde(skip)]
    pub(super) origin: String,
    /// Directory of the file, for captures beside it.
    #[serde(skip)]
    pub(super) directory: PathBuf,
    /// Name of the scenario.
    pub name: String,
    /// Simulated time, such as `"20 ms"`.
    pub duration: String,
    /// Time by which all ports must be synchronised.
    pub deadline: Option<String>,
    /// Seed of every random choice.
    #[serde(default = "default_seed")]
    pub seed: u64,
    /// `"dtp"` or `"paper"`.
    #[serde(default = "default_profile")]
    pub profile: String,
    /// `[dtp]`
    #[serde(default)]
    pub dtp: DtpTable,
    /// `[load]`
    #[serde(default)]
    pub load: LoadTable,
    /// `[oscillators]`
    #[serde(default)]
    pub oscillators: OscillatorsTable,
    /// `[faults]`
    #[serde(default)]
    pub faults: FaultsTable,
    /// `[topology]`
    pub topology: Option<TopologyTable>,
    /// `[[device]]`
    #[serde(default)]
    pub device: Vec<DeviceTable>,
    /// `[[link]]`
    #[serde(default)]
    pub link: Vec<LinkTable>,
}

fn default_seed() -> u64 {
    1
}

fn default_profile() -> String {
    "dtp".to_owned()
}

/// `[dtp]`: settings of every device. What is absent comes from the profile.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DtpTable {
    /// Ticks between two beacons, 1 to 5000.
    pub beacon_interval_ticks: Option<i64>,
    /// INITs per link-up, 1 to 255.
    pub init_rounds: Option<i64>,
    /// Sampling phases: 1, 2 or 4.
    pub phases: Option<i64>,
    /// Window of the crossing, as a fraction of a tick, 0 to 0.05.
    pub window: Option<f64>,
    /// Where arrivals in the window fall: a name of [`crate::engine::sampler::Coin::ALL`].
    pub coin: Option<String>,
    /// How d is rounded down: to a `"unit"` or to a `"tick"`.
    pub rounding: Option<String>,
    /// Beacons leave at once after a jump.
    pub beacon_on_jump: Option<bool>,
    /// Counters at power-up are drawn below 2 to this power, in units: 0 to 44.
    pub power_up_bits: Option<u32>,
}

/// `[load]`: frames on every link in both directions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoadTable {
    /// `"mtu1500"`, `"mtu9000"`, or the path of a pcap or pcapng file.
    #[serde(default = "default_capture")]
    pub capture: String,
    /// Fraction of the line rate, 0 to 1.
    #[serde(default = "default_utilisation")]
    pub utilisation: f64,
}

impl Default for LoadTable {
    fn default() -> Self {
        LoadTable {
            capture: default_capture(),
            utilisation: default_utilisation(),
        }
    }
}

fn default_capture() -> String {
    "mtu1500".to_owned()
}

fn default_utilisation() -> f64 {
    1.0
}

/// `[oscillators]`: of devices without `ppm` of their own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OscillatorsTable {
    /// Frequency errors are drawn from plus or minus this.
    #[serde(default = "default_spread")]
    pub spread_ppm: f64,
    /// Two devices get exactly plus and minus the spread.
    #[serde(default)]
    pub extremes: bool,
    /// Accept more than 100 ppm.
    #[serde(default)]
    pub allow_out_of_spec: bool,
}

impl Default for OscillatorsTable {
    fn default() -> Self {
        OscillatorsTable {
            spread_ppm: default_spread(),
            extremes: false,
            allow_out_of_spec: false,
        }
    }
}

fn default_spread() -> f64 {
    100.0
}

/// `[faults]`: on every line.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultsTable {
    /// Probability that a line bit flips, of links without their own.
    #[serde(default)]
    pub bit_error_rate: f64,
    /// Mean distance of messages forged by undetectable errors, in blocks; zero for none.
    #[serde(default)]
    pub forged_interval_blocks: u64,
}

/// `[topology]`: a named shape instead of devices and links.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopologyTable {
    /// `"line"`, `"tree"` or `"paper"`.
    pub kind: String,
    /// Line: number of devices.
    pub devices: Option<usize>,
    /// Tree: levels below the root.
    pub height: Option<usize>,
    /// Tree: children of each switch.
    pub branching: Option<usize>,
    /// Length of every cable, in metres.
    pub length_m: f64,
}

/// `[[device]]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceTable {
    /// Name, unique.
    pub name: String,
    /// `"switch"` or `"host"`.
    pub kind: String,
    /// Frequency error of its oscillator.
    pub ppm: Option<f64>,
    /// Its first edge comes this much after the first tick, below a tick: without it, drawn.
    pub phase_fs: Option<u64>,
}

/// `[[link]]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkTable {
    /// Name of one device.
    pub a: String,
    /// Name of the other.
    pub b: String,
    /// Length of the cable, at 5 ns a metre.
    pub length_m: Option<f64>,
    /// Delay, instead of a length.
    pub delay_ns: Option<f64>,
    /// Extra delay from b to a: breaks the assumption of equally long directions.
    pub asymmetry_ns: Option<f64>,
    /// Probability that a line bit flips.
    pub ber: Option<f64>,
}

impl ScenarioFile {
    /// Reads a scenario: a built-in name, or the path of a TOML file.
    ///
    /// # Errors
    /// [`SimError::UnknownScenario`], [`SimError::Read`], [`SimError::Syntax`].
    pub fn load(name: &str) -> Result<Self, SimError> {
        if let Some(builtin) = builtins().iter().find(|builtin| builtin.name == name) {
            return Self::parse(name, builtin.text);
        }
        let path = Path::new(name);
        let text = std::fs::read_to_string(path).map_err(|cause| {
            let looks_like_a_name = path.extension().is_none() && path.components().count() == 1;
            if cause.kind() == std::io::ErrorKind::NotFound && looks_like_a_name {
                let known: Vec<_> = builtins().iter().map(|builtin| builtin.name).collect();
                return SimError::UnknownScenario {
                    name: name.to_owned(),
                    known: known.join(", "),
                };
            }
            SimError::Read {
                path: path.to_owned(),
                cause,
            }
        })?;
        let mut file = Self::parse(name, &text)?;
        file.directory = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(file)
    }

    /// Parses the TOML of a scenario; `origin` names it in messages.
    ///
    /// # Errors
    /// [`SimError::Syntax`] with the line.
    pub fn parse(origin: &str, text: &str) -> Result<Self, SimError> {
        let mut file: ScenarioFile = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start.min(text.len()));
            SimError::Syntax {
                file: origin.to_owned(),
                line: 1 + text.as_bytes()[..start]
                    .iter()
                    .filter(|&&b| b == b'\n')
                    .count(),
                rule: error.message().lines().collect::<Vec<_>>().join("; "),
            }
        })?;
        origin.clone_into(&mut file.origin);
        Ok(file)
    }

    /// Loads links with this capture instead: a path from the working directory.
    pub fn set_capture(&mut self, path: &str) {
        path.clone_into(&mut self.load.capture);
        self.directory = PathBuf::new();
    }

    /// Simulates this long instead, such as `20 ms`.
    pub fn set_duration(&mut self, duration: &str) {
        duration.clone_into(&mut self.duration);
    }

    /// Makes other random choices.
    pub fn set_seed(&mut self, seed: u64) {
        self.seed = seed;
    }

    /// Makes the choices of this profile.
    pub fn set_profile(&mut self, profile: Profile) {
        profile.name().clone_into(&mut self.profile);
    }
}
