//! A scenario as it is written: every table and key. The JSON Schema is made from these types, its
//! descriptions from their comments. Unknown keys are errors.

use crate::engine::choice::EngineKind;
use crate::engine::sampler::Coin;
use crate::scenario::place::Source;
pub use crate::scenario::speed_name::SpeedName;
use crate::scenario::Profile;
use schemars::JsonSchema;
use serde::Deserialize;

/// The TOML of a scenario, with what the command line overrides.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Where it comes from, for messages.
    #[serde(skip)]
    pub(super) source: Source,
    /// Name of the scenario.
    pub name: String,
    /// Simulated time, such as `"20 ms"`.
    pub duration: String,
    /// Time by which all ports must be synchronised.
    pub deadline: Option<String>,
    /// Seed of every random choice.
    #[serde(default = "default_seed")]
    pub seed: u64,
    /// Whose choices the devices make.
    #[serde(default)]
    pub profile: Profile,
    /// Which engine runs it.
    #[serde(default)]
    pub engine: EngineKind,
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
    /// `[[event]]`
    #[serde(default)]
    pub event: Vec<EventTable>,
}

fn default_seed() -> u64 {
    1
}

/// `[dtp]`: settings of every device. What is absent comes from the profile.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
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
    /// Where arrivals in the window fall.
    pub coin: Option<Coin>,
    /// How d is rounded down.
    pub rounding: Option<RoundingName>,
    /// Beacons leave at once after a jump.
    pub beacon_on_jump: Option<bool>,
    /// Frames move to make an idle block for a message that waits (default true).
    pub idle_aligner: Option<bool>,
    /// Counters at power-up are drawn below 2 to this power, in units: 0 to 44 (default 44, with a `root` 7).
    pub power_up_bits: Option<u32>,
    /// Mode `tree` in every device: it follows only its neighbour on the shortest way to this device.
    pub root: Option<String>,
}

/// What a port does with DTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoleName {
    /// Sends and follows.
    Both,
    /// Sends but never follows.
    Lead,
    /// Follows but sends no BEACON.
    Follow,
    /// Neither.
    Off,
}

/// To what d is rounded down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoundingName {
    /// Units.
    Unit,
    /// Whole ticks.
    Tick,
}

/// Which frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LoadKind {
    /// Those of a `capture`, round robin.
    #[default]
    Capture,
    /// None.
    Idle,
    /// All of `octets`.
    Fixed,
    /// Simple IMIX: 64, 594 and 1518 octets in the ratio 7 : 4 : 1.
    Imix,
    /// Those of `sizes`, in the ratio of `weights`.
    Sizes,
    /// `octets_min` to `octets_max`, all lengths alike.
    Uniform,
}

/// `[load]`: frames on every link in both directions. Lengths are in octets with FCS, 64 to 9604.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LoadTable {
    /// Which frames.
    #[serde(default)]
    pub kind: LoadKind,
    /// Capture: `"mtu1500"` (default), `"mtu9000"`, or the path of a pcap or pcapng file.
    pub capture: Option<String>,
    /// Fixed: length of every frame.
    pub octets: Option<u64>,
    /// Uniform: shortest frame.
    pub octets_min: Option<u64>,
    /// Uniform: longest frame.
    pub octets_max: Option<u64>,
    /// Sizes: lengths.
    pub sizes: Option<Vec<u64>>,
    /// Sizes: how often each comes, relative to the others; alike without it.
    pub weights: Option<Vec<u32>>,
    /// Fraction of the line rate, 0 to 1; 1 is back to back.
    #[serde(default = "default_utilisation")]
    pub utilisation: f64,
}

impl Default for LoadTable {
    fn default() -> Self {
        LoadTable {
            kind: LoadKind::Capture,
            capture: None,
            octets: None,
            octets_min: None,
            octets_max: None,
            sizes: None,
            weights: None,
            utilisation: default_utilisation(),
        }
    }
}

fn default_utilisation() -> f64 {
    1.0
}

/// `[oscillators]`: of devices without `ppm` of their own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
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
    /// How frequencies move, of devices without a law of their own. Absent: not at all.
    pub wander: Option<WanderTable>,
}

/// How a frequency moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// Not at all.
    Constant,
    /// By up to `step_ppm` at every `interval`, drawn from the seed; it turns back at +-100 ppm, or
    /// at +-10000 if out of specification is allowed.
    RandomWalk,
    /// Along a curve of `points`.
    Temperature,
    /// By `ppm_per_s`, in steps of `interval`.
    Ageing,
}

/// `oscillators.wander` and `device.wander`: how a frequency moves.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WanderTable {
    /// The law.
    pub law: Law,
    /// Time between two changes, such as `"100 us"`, which is the default; at least 1 us.
    pub interval: Option<String>,
    /// Random walk: largest change at once.
    pub step_ppm: Option<f64>,
    /// Ageing: change in a second.
    pub ppm_per_s: Option<f64>,
    /// Temperature: what is added to the device's frequency, by time.
    pub points: Option<Vec<PointTable>>,
}

/// A point of a temperature curve.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PointTable {
    /// When, such as `"3 ms"`.
    pub at: String,
    /// What is added to the device's frequency from then on.
    pub ppm: f64,
    /// Reached along a straight line from the point before (from zero at the beginning), not at once.
    pub ramp: Option<bool>,
}

impl Default for OscillatorsTable {
    fn default() -> Self {
        OscillatorsTable {
            spread_ppm: default_spread(),
            extremes: false,
            allow_out_of_spec: false,
            wander: None,
        }
    }
}

fn default_spread() -> f64 {
    100.0
}

/// `[faults]`: on every line.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FaultsTable {
    /// Probability that a line bit flips, of links without their own.
    #[serde(default)]
    pub bit_error_rate: f64,
    /// Mean distance of messages forged by undetectable errors, in blocks; zero for none.
    #[serde(default)]
    pub forged_interval_blocks: u64,
}

/// Named shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TopologyKind {
    /// `devices` in a row; the two ends are hosts.
    Line,
    /// `devices` switches in a ring, with `hosts_per_switch`.
    Ring,
    /// One switch with `hosts`.
    Star,
    /// `height` levels below the root, `branching` children each; leaves are hosts.
    Tree,
    /// The paper's tree and a chain: 16 devices, six hops.
    Paper,
    /// `leaves` and `spines`, each leaf at each spine, with `hosts_per_switch` at a leaf.
    LeafSpine,
    /// Three levels of switches with `k` ports; `hosts_per_switch` is k/2 unless given.
    FatTree,
    /// Groups of `a` routers with `h` cables to other groups and `hosts_per_switch` each.
    Dragonfly,
    /// `devices` switches with `degree` cables each, drawn from the seed, with `hosts_per_switch`.
    RandomRegular,
    /// Read from the file `path`: a list of cables, `.dot`, `.gv`, `.graphml` or `.xml`.
    File,
}

/// `[topology]`: a named shape. `[[device]]` and `[[link]]` then change some of its devices and cables.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopologyTable {
    /// Which shape.
    pub kind: TopologyKind,
    /// Line, ring, random-regular: devices or switches.
    pub devices: Option<usize>,
    /// Star: hosts.
    pub hosts: Option<usize>,
    /// Tree: levels below the root.
    pub height: Option<usize>,
    /// Tree: children of each switch.
    pub branching: Option<usize>,
    /// Leaf-spine: leaf switches.
    pub leaves: Option<usize>,
    /// Leaf-spine: spine switches.
    pub spines: Option<usize>,
    /// Fat tree: ports of a switch, an even number.
    pub k: Option<usize>,
    /// Dragonfly: routers of a group.
    pub a: Option<usize>,
    /// Dragonfly: cables of a router to other groups.
    pub h: Option<usize>,
    /// Random-regular: cables of a switch to other switches.
    pub degree: Option<usize>,
    /// Hosts at each switch that has any: leaf, edge switch, router.
    pub hosts_per_switch: Option<usize>,
    /// File: its path, from the folder of the scenario.
    pub path: Option<String>,
    /// Length of every cable, in metres.
    pub length_m: Option<f64>,
    /// Lengths by level instead, from the hosts upwards, in metres.
    pub lengths_m: Option<Vec<f64>>,
    /// Speed of every cable (default 10G).
    pub speed: Option<SpeedName>,
    /// Speeds by level instead, from the hosts upwards.
    pub speeds: Option<Vec<SpeedName>>,
}

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceKind {
    /// Forwards; nobody reads its counter.
    Switch,
    /// A NIC whose counter a host reads.
    Host,
}

/// `[[device]]`: one of the network, or changes to one of the `[topology]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeviceTable {
    /// Name, unique.
    pub name: String,
    /// What it is. Required without a `[topology]`.
    pub kind: Option<DeviceKind>,
    /// Frequency error of its oscillator.
    pub ppm: Option<f64>,
    /// Its first edge comes this much after the first tick, below a tick: without it, drawn.
    pub phase_fs: Option<u64>,
    /// How its frequency moves.
    pub wander: Option<WanderTable>,
    /// Mode `tree`: the only neighbour that it follows.
    pub parent: Option<String>,
}

/// `[[link]]`: a cable of the network, or changes to one of the `[topology]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
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
    /// Fraction of the line rate in both directions, 0 to 1: without it, that of `[load]`.
    pub utilisation: Option<f64>,
    /// Roles of the ports at a and at b; both `"both"` without it.
    pub roles: Option<[RoleName; 2]>,
    /// Speed (default 10G, or what the topology says).
    pub speed: Option<SpeedName>,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The cable `link` is cut.
    Cut,
    /// The cable `link` is joined again.
    Restore,
    /// Every cable between `devices` and all others is cut.
    Partition,
    /// Every cable between `devices` and all others that is cut is joined again.
    Merge,
    /// `device` is off for a `duration` and powers up with `counter_units`.
    PowerCycle,
    /// `device` is off from the beginning and powers up now with `counter_units`.
    Join,
    /// The clock of `device` stands still, for a `duration` or for ever.
    Stuck,
    /// `device` says `units` more than its counter has, for a `duration` or for ever.
    Lie,
    /// The cable `link` has a bit error rate of `ber`, for a `duration`.
    Burst,
}

impl EventKind {
    /// Its name in a scenario.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            EventKind::Cut => "cut",
            EventKind::Restore => "restore",
            EventKind::Partition => "partition",
            EventKind::Merge => "merge",
            EventKind::PowerCycle => "power-cycle",
            EventKind::Join => "join",
            EventKind::Stuck => "stuck",
            EventKind::Lie => "lie",
            EventKind::Burst => "burst",
        }
    }
}

/// `[[event]]`: something that happens during the run.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventTable {
    /// When, such as `"3 ms"`.
    pub at: String,
    /// What.
    pub kind: EventKind,
    /// Cut, restore, burst: the two devices of the cable.
    pub link: Option<[String; 2]>,
    /// Power-cycle, join, stuck, lie: the device.
    pub device: Option<String>,
    /// Partition, merge: devices on one side.
    pub devices: Option<Vec<String>>,
    /// Power-cycle (10 us), burst (100 us), stuck and lie (for ever): how long.
    pub duration: Option<String>,
    /// Power-cycle (drawn), join (2^44): the counter at power-up, at most 2^44.
    pub counter_units: Option<u64>,
    /// Lie: what is said too much, in units of 0.32 ns.
    pub units: Option<i64>,
    /// Burst (0.01): probability that a line bit flips.
    pub ber: Option<f64>,
}
