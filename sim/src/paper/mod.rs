//! The paper's results: its numbers, what its own choices reach in the same scenarios here, and what
//! profile `dtp` reaches.
//!
//! Lee, Wang, Shrivastav, Weatherspoon: "Globally Synchronized Time via Datacenter Networks", SIGCOMM
//! 2016. Numbers are those of its abstract and of its bound 4TD; a cell is empty where it gives none.

pub mod beyond;
pub mod ptp;
pub mod watch;

use crate::engine::choice::EngineKind;
use crate::error::SimError;
use crate::report::{CheckName, Report, NS_PER_UNIT};
use crate::run::run_watched;
use crate::scenario::{Profile, Scenario, ScenarioFile};
use crate::time::{nanoseconds, seconds, FS_PER_MS};
use serde::Serialize;
use watch::Offsets;

/// Nanoseconds of a tick.
const NS_PER_TICK: f64 = 6.4;
/// PTP exchanges, one a second.
const EXCHANGES: u64 = 630;
/// Reads of a host.
const READS: usize = 50_000;

/// A number of the paper and ours.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What is measured.
    pub quantity: String,
    /// Where the paper says it.
    pub source: &'static str,
    /// What it says.
    pub paper: &'static str,
    /// The same in nanoseconds, where it promises a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_ns: Option<f64>,
    /// A short name for a chart, of what has a limit.
    #[serde(skip)]
    pub label: String,
    /// With the paper's choices (profile `paper`), in nanoseconds.
    pub with_paper_choices_ns: Option<f64>,
    /// With ours (profile `dtp`), or of what has no profile, in nanoseconds.
    pub ours_ns: f64,
}

/// What a plot is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// How often neighbours' offsets come.
    Distribution(Profile),
    /// Neighbours' offset over time.
    Dtp(Profile),
    /// The offset of PTP over time.
    Ptp,
}

/// Points of a plot.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    /// Name.
    pub name: String,
    /// What it is of, for charts.
    #[serde(skip)]
    pub shows: Shows,
    /// The scenario, or the load of PTP.
    #[serde(skip)]
    pub of: &'static str,
    /// What the first and the second number of a point are.
    pub axes: [&'static str; 2],
    /// The points.
    pub points: Vec<(f64, f64)>,
}

/// Everything that one command shows.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Results {
    /// The table.
    pub rows: Vec<Row>,
    /// Plots: distribution, DTP and PTP over time.
    pub series: Vec<Series>,
    /// Some of it is missing.
    #[serde(skip_serializing_if = "is_false")]
    pub interrupted: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

/// Steps that [`results`] takes, for a progress bar.
pub const STEPS: u64 = 10;

fn scenario(name: &str, profile: Profile, duration_fs: u64) -> Result<Scenario, SimError> {
    let mut file = ScenarioFile::load(name)?;
    file.set_profile(profile);
    let mut scenario = file.resolve()?;
    scenario.duration_fs = duration_fs;
    // No row is about frames.
    scenario.engine = EngineKind::Window;
    Ok(scenario)
}

fn at_hops(report: &Report, hops: u64) -> Option<f64> {
    let lines = report.check(CheckName::OffsetHops)?.per_hops.as_ref()?;
    let line = lines.iter().find(|line| line.hops == hops)?;
    Some(line.worst * NS_PER_UNIT)
}

/// A scenario of the paper: its name, what it shows, that in short, and at which distances.
type Setup = (&'static str, &'static str, &'static str, &'static [u64]);

const SETUPS: [Setup; 3] = [
    (
        "paper-mtu1500",
        "interval 200, MTU frames at full load",
        "MTU",
        &[1, 6],
    ),
    (
        "paper-jumbo",
        "interval 1200, jumbo frames at full load",
        "jumbo",
        &[1, 6],
    ),
    (
        "paper-tree",
        "tree of 12 devices, MTU frames at full load",
        "tree",
        &[4],
    ),
];

/// The least time that a run of [`results`] can take, in femtoseconds: 2 ms pass before anything is watched.
pub const DURATION_FS_MIN: u64 = 3 * FS_PER_MS;

/// Runs everything. `done` is called after each of [`STEPS`] steps, and when it says no, the results so far
/// are all; runs are `duration_fs` long, at least [`DURATION_FS_MIN`].
///
/// # Errors
/// [`SimError`] where a scenario is none.
pub fn results(duration_fs: u64, done: impl Fn(&str) -> bool) -> Result<Results, SimError> {
    let duration_fs = duration_fs.max(DURATION_FS_MIN);
    // Whatever is returned early lacks something.
    let mut results = Results {
        interrupted: true,
        ..Results::default()
    };
    let mut watched = Vec::new();
    let mut host_reading = None;
    for (name, what, short, distances) in SETUPS {
        let mut reports = Vec::new();
        let mut offsets = Vec::new();
        for profile in [Profile::Paper, Profile::Dtp] {
            let scenario = scenario(name, profile, duration_fs)?;
            let mut seen = Offsets::new(&scenario);
            reports.push(run_watched(&scenario, &mut seen, |_| ()));
            offsets.push(seen);
            if !done(name) {
                return Ok(results);
            }
        }
        let hops = distances.iter();
        results
            .rows
            .extend(hops.map(|&hops| largest(what, short, hops, &reports)));
        if name == "paper-mtu1500" {
            let worst = |report: &Report| report.check(CheckName::HostReading)?.worst;
            host_reading = Some([worst(&reports[0]), worst(&reports[1])]);
        }
        watched.push((name, offsets));
    }
    for (name, offsets) in &watched[..2] {
        distribution(name, offsets, &mut results);
    }
    software(host_reading, &mut results);
    let mut goes_on = done("software");
    for load in ptp::LOADS {
        if !goes_on {
            return Ok(results);
        }
        compare_ptp(load, &mut results);
        goes_on = done("PTP");
    }
    results.interrupted = false;
    Ok(results)
}

/// The largest offset at one distance, with the paper's choices and with ours.
fn largest(what: &str, short: &str, hops: u64, reports: &[Report]) -> Row {
    let plural = if hops == 1 { "hop" } else { "hops" };
    let (paper, limit_ns) = match hops {
        1 => ("at most 25.6", 25.6),
        4 => ("at most 102.4", 102.4),
        _ => ("at most 153.6", 153.6),
    };
    Row {
        quantity: format!("{what}: largest offset, {hops} {plural}"),
        source: "abstract, 4TD",
        paper,
        limit_ns: Some(limit_ns),
        label: format!("{short}, {hops} {plural}"),
        with_paper_choices_ns: at_hops(&reports[0], hops),
        ours_ns: at_hops(&reports[1], hops).unwrap_or(f64::NAN),
    }
}

#[expect(clippy::cast_precision_loss, reason = "for display")]
fn distribution(name: &'static str, both: &[Offsets], results: &mut Results) {
    for percent in [50, 99] {
        let [paper, ours] = [0, 1].map(|n: usize| both[n].within(percent) as f64 * NS_PER_UNIT);
        results.rows.push(Row {
            quantity: format!("{name}: {percent} % of neighbours' offsets are within"),
            source: "",
            paper: "",
            limit_ns: None,
            label: String::new(),
            with_paper_choices_ns: Some(paper),
            ours_ns: ours,
        });
    }
    for (offsets, profile) in both.iter().zip([Profile::Paper, Profile::Dtp]) {
        let total: u64 = offsets.counts.values().sum();
        let share = |(offset, count): (&i64, &u64)| {
            (*offset as f64 * NS_PER_UNIT, *count as f64 / total as f64)
        };
        results.series.push(Series {
            name: format!("distribution, {name}, profile {}", profile.name()),
            shows: Shows::Distribution(profile),
            of: name,
            axes: ["offset_ns", "share"],
            points: offsets.counts.iter().map(share).collect(),
        });
        let point =
            |&(time_fs, offset): &(u64, i64)| (seconds(time_fs), offset as f64 * NS_PER_UNIT);
        results.series.push(Series {
            name: format!("DTP, {name}, profile {}", profile.name()),
            shows: Shows::Dtp(profile),
            of: name,
            axes: ["time_s", "offset_ns"],
            points: offsets.series.iter().map(point).collect(),
        });
    }
}

fn software(host_reading: Option<[Option<f64>; 2]>, results: &mut Results) {
    let (raw, smooth) = watch::readings(1, READS);
    for (quantity, source, paper, values) in [
        (
            "one read by software is off, 99 %",
            "daemon, before smoothing",
            "about 102.4 (16T)",
            &raw,
        ),
        (
            "the mean of ten reads is off, 99 %",
            "abstract",
            "usually better than 25.6 (4T)",
            &smooth,
        ),
    ] {
        results.rows.push(Row {
            quantity: quantity.to_owned(),
            source,
            paper,
            limit_ns: None,
            label: String::new(),
            with_paper_choices_ns: None,
            ours_ns: nanoseconds(watch::within(values, 99)),
        });
    }
    if let Some([paper, Some(ours)]) = host_reading {
        results.rows.push(Row {
            quantity: "two hosts' readings, up to six hops: largest difference".to_owned(),
            source: "abstract, 4TD + 8T",
            paper: "at most 204.8",
            limit_ns: Some(204.8),
            label: "hosts, 6 hops".to_owned(),
            with_paper_choices_ns: paper.map(|units| units * NS_PER_UNIT),
            ours_ns: ours * NS_PER_UNIT,
        });
    }
}

#[expect(clippy::cast_precision_loss, reason = "for display")]
fn compare_ptp(load: ptp::Load, results: &mut Results) {
    let offsets = ptp::offsets(load, EXCHANGES, 1);
    let values: Vec<i64> = offsets.iter().map(|(_, fs)| *fs).collect();
    for (percent, what) in [
        (50, "half of the offsets in ten minutes"),
        (100, "all of them"),
    ] {
        results.rows.push(Row {
            quantity: format!("PTP, {}: {what} are within", load.name),
            source: "abstract",
            paper: match load.percent {
                0 => "hundreds of ns",
                90 => "hundreds of us",
                _ => "",
            },
            limit_ns: None,
            label: String::new(),
            with_paper_choices_ns: None,
            ours_ns: nanoseconds(watch::within(&values, percent)),
        });
    }
    results.series.push(Series {
        name: format!("PTP, {}", load.name),
        shows: Shows::Ptp,
        of: load.name,
        axes: ["time_s", "offset_ns"],
        points: offsets
            .iter()
            .map(|&(second, fs)| (second as f64, fs as f64 / 1e6))
            .collect(),
    });
}

/// Nanoseconds as ticks.
#[must_use]
pub fn ticks(ns: f64) -> f64 {
    ns / NS_PER_TICK
}

/// A number with digits that mean something.
#[must_use]
pub fn shown(ns: f64) -> String {
    if ns >= 10_000.0 {
        format!("{:.1} us", ns / 1e3)
    } else if ns >= 1000.0 {
        format!("{ns:.0} ns")
    } else {
        format!("{ns:.1} ns ({:.1}T)", ticks(ns))
    }
}
