//! One run as one line of JSON, and the line read back.

use crate::report::Report;
use crate::scenario::{Assignment, Setting};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

/// What is written: the report of the run (schema 1) with its number and the varied keys. The
/// assumptions are cut down to the names of those that the scenario breaks: their sentences are the
/// same in every run and longer than all else. So are events, which are left out.
#[derive(Clone, Debug, Serialize)]
pub struct RunLine {
    run: u64,
    #[serde(serialize_with = "as_map")]
    varied: Vec<Assignment>,
    broken_assumptions: Vec<&'static str>,
    #[serde(flatten)]
    report: Report,
}

fn as_map<S: Serializer>(varied: &[Assignment], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(varied.len()))?;
    for assignment in varied {
        map.serialize_entry(&assignment.key, &assignment.value)?;
    }
    map.end()
}

impl RunLine {
    pub(super) fn new(run: u64, varied: Vec<Assignment>, mut report: Report) -> Self {
        let assumptions = std::mem::take(&mut report.assumptions);
        report.events.clear();
        report.suspended.clear();
        let broken = assumptions.iter().filter(|line| !line.holds);
        RunLine {
            run,
            varied,
            broken_assumptions: broken.map(|line| line.name).collect(),
            report,
        }
    }

    /// The JSON, without the end of the line.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers, names and lists have a JSON form")
    }
}

/// What is read back: enough for a summary.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct RunResult {
    /// Number of the run.
    pub run: u64,
    /// Its seed.
    pub seed: u64,
    /// The varied keys.
    pub varied: BTreeMap<String, Setting>,
    /// `pass` or `fail`.
    pub verdict: String,
    /// Every check.
    pub checks: Vec<CheckResult>,
}

/// A check of a run.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct CheckResult {
    /// Its name.
    pub name: String,
    /// `pass` or `fail`.
    pub verdict: String,
    /// What is allowed, in `unit`.
    pub limit: f64,
    /// The worst that was seen; none if there was nothing to see.
    pub worst: Option<f64>,
    /// `units` or `frames`.
    pub unit: String,
    /// The pair, device, port or line.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// When, in seconds of simulated time.
    pub at: Option<f64>,
    /// Offsets by distance.
    #[serde(default)]
    pub per_hops: Vec<HopsResult>,
}

/// The largest offset at one distance.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct HopsResult {
    /// Distance D.
    pub hops: u64,
    /// What the paper allows, in units.
    pub limit: f64,
    /// What is proved, in units; none where nothing is.
    #[serde(default)]
    pub proved: Option<f64>,
    /// The worst that was seen, in units.
    pub worst: f64,
    /// The pair.
    #[serde(rename = "where")]
    pub place: String,
    /// When, in seconds of simulated time.
    pub at: f64,
}

impl RunResult {
    /// Reads a line.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn from_json(line: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(line)
    }

    /// Whether some check failed.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.verdict != "pass"
    }
}

impl CheckResult {
    /// Whether it failed.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.verdict != "pass"
    }

    /// Whether there was anything to judge: a check that saw nothing passes, and says nothing.
    #[must_use]
    pub fn judged(&self) -> bool {
        self.worst.is_some() || self.failed()
    }

    /// What is left to the limit, in `unit`; negative when it was broken. `monotonic` is the one
    /// check whose limit is the least that is allowed.
    #[must_use]
    pub fn slack(&self) -> Option<f64> {
        let sign = if self.name == "monotonic" { -1.0 } else { 1.0 };
        self.worst
            .map(|worst| hundredths(sign * (self.limit - worst)))
    }
}

/// Rounded to hundredths: what reports give, without the dust of subtraction.
pub(super) fn hundredths(value: f64) -> f64 {
    // Plus zero, so that nothing is ever "-0".
    (value * 100.0).round() / 100.0 + 0.0
}
