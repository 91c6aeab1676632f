//! The verdict on a run. Its JSON form is schema 1, documented in `docs/simulator.md`.

use crate::happened::EventLine;
use dtp_spec::bound::{Assumption, ASSUMPTIONS};
use serde::{Serialize, Serializer};

/// Nanoseconds in a unit: 0.32.
pub const NS_PER_UNIT: f64 = 0.32;
/// Units in a tick, as a divisor for display.
pub const UNITS_PER_TICK: f64 = 20.0;

/// Version of the JSON form.
pub const SCHEMA: u32 = 1;

/// Pass or fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The property held at every instant that was checked, and something was checked.
    Pass,
    /// It did not.
    Fail,
}

impl Verdict {
    /// Pass if `holds`.
    #[must_use]
    pub const fn from_holds(holds: bool) -> Self {
        if holds {
            Verdict::Pass
        } else {
            Verdict::Fail
        }
    }
}

/// The checks, in the order of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    /// Directly connected devices differ by at most 4T.
    OffsetNeighbour,
    /// Devices D hops apart differ by at most 4TD.
    OffsetHops,
    /// Answers of hosts differ by at most 4TD + 8T.
    HostReading,
    /// No measured delay exceeds the true one.
    Delay,
    /// The network never runs ahead of its fastest oscillator.
    Rate,
    /// Every counter gains at least 20 units in every tick.
    Monotonic,
    /// No link loses its session unless its cable or a device goes, or bits are wrong.
    Sessions,
    /// Every frame comes out byte for byte, in order.
    Frames,
    /// Profile `dtp`: offsets stay within what is proved for it.
    OffsetProved,
}

impl CheckName {
    /// All of them, in the order of a report.
    pub const ALL: [CheckName; 9] = [
        CheckName::OffsetNeighbour,
        CheckName::OffsetHops,
        CheckName::HostReading,
        CheckName::Delay,
        CheckName::Rate,
        CheckName::Monotonic,
        CheckName::Sessions,
        CheckName::Frames,
        CheckName::OffsetProved,
    ];

    /// The name in JSON and in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            CheckName::OffsetNeighbour => "offset_neighbour",
            CheckName::OffsetHops => "offset_hops",
            CheckName::HostReading => "host_reading",
            CheckName::Delay => "delay",
            CheckName::Rate => "rate",
            CheckName::Monotonic => "monotonic",
            CheckName::Sessions => "sessions",
            CheckName::Frames => "frames",
            CheckName::OffsetProved => "offset_proved",
        }
    }
}

/// The largest offset at one distance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HopsLine {
    /// Distance D.
    pub hops: u64,
    /// 4TD, in units.
    #[serde(serialize_with = "number")]
    pub limit: f64,
    /// What is proved for profile `dtp` at the intervals that beacons reached, in units; none where
    /// nothing is.
    #[serde(serialize_with = "optional_number")]
    pub proved: Option<f64>,
    /// Largest offset, in units.
    #[serde(serialize_with = "number")]
    pub worst: f64,
    /// The pair.
    #[serde(rename = "where")]
    pub place: String,
    /// When, in seconds of simulated time.
    pub at: f64,
}

/// What one check found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    /// Which check.
    pub name: CheckName,
    /// Its verdict.
    pub verdict: Verdict,
    /// What is allowed, in `unit`.
    #[serde(serialize_with = "number")]
    pub limit: f64,
    /// The worst that was seen, in `unit`; none if there was nothing to see.
    #[serde(serialize_with = "optional_number")]
    pub worst: Option<f64>,
    /// `units` (0.32 ns), `sessions` or `frames`.
    pub unit: &'static str,
    /// The pair, device, port or line.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// When, in seconds of simulated time.
    pub at: Option<f64>,
    /// Offsets by distance (`offset_hops` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_hops: Option<Vec<HopsLine>>,
    /// Pairs of devices that were compared: all with a path (offsets alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairs: Option<u64>,
    /// Frames judged (`frames` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<u64>,
    /// Frames received byte for byte (`frames` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intact: Option<u64>,
    /// Frames that a line error touched (`frames` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hit: Option<u64>,
    /// Sessions that ended on links with bit errors (`sessions` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excused: Option<u64>,
    /// Ticks below which 99 % of raw reads err (`host_reading` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_noise_ticks: Option<u64>,
    /// The longest time between two beacons of a port, in nominal ticks (`offset_proved` alone).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beacon_interval_ticks: Option<u64>,
    /// Why it failed, as a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Something that the promise rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AssumptionLine {
    /// Name.
    pub name: &'static str,
    /// What is assumed.
    pub statement: &'static str,
    /// False if the scenario itself breaks it: then nothing is promised.
    pub holds: bool,
}

impl AssumptionLine {
    /// All assumptions; `broken` are the names of those that the scenario breaks.
    #[must_use]
    pub fn all(broken: &[&str]) -> Vec<Self> {
        let line = |assumption: &Assumption| AssumptionLine {
            name: assumption.name,
            statement: assumption.statement,
            holds: !broken.contains(&assumption.name),
        };
        ASSUMPTIONS.iter().map(line).collect()
    }
}

/// One run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Pass if every check passed.
    pub verdict: Verdict,
    /// Name of the scenario.
    pub scenario: String,
    /// `dtp` or `paper`.
    pub profile: &'static str,
    /// Settings that are not those of the profile.
    pub settings: Vec<String>,
    /// `stepped`, `heap` or `window`.
    pub engine: &'static str,
    /// The breakage that was asked for.
    pub mutant: Option<String>,
    /// Seed.
    pub seed: u64,
    /// Simulated time.
    pub simulated_seconds: f64,
    /// Somebody ended the run before its time: the checks are of what was simulated.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub interrupted: bool,
    /// When the promise began: all ports synchronised, and 0.2 ms of quiet.
    pub t0_seconds: Option<f64>,
    /// The assumptions under which the promise holds; left out of a line of a sweep.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<AssumptionLine>,
    /// What happened, in order of time; left out if nothing did, and of a line of a sweep.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventLine>,
    /// When the promise was waited for after it had begun, in seconds: from an event that brought something
    /// back until it held again, or null if it never did. Left out as `events` is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspended: Vec<(f64, Option<f64>)>,
    /// Every check.
    pub checks: Vec<Check>,
}

impl Report {
    /// The check of this name.
    #[must_use]
    pub fn check(&self, name: CheckName) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }
}

/// Whole numbers are written as such.
fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    if value.fract() == 0.0 && value.abs() < 9e15 {
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}

fn optional_number<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}
