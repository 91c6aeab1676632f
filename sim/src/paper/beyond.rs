//! Beyond the paper: what each of our choices gains alone and all together, where the paper's 4T fails inside a
//! network, and what its protocol does where it is silent.

use crate::engine::sampler::Coin;
use crate::error::SimError;
use crate::paper::is_false;
use crate::report::{CheckName, Report};
use crate::rng::{Stream, Subject};
use crate::run::run;
use crate::scenario::{Scenario, ScenarioFile};
use crate::search::candidate::Candidate;
use crate::search::climb::{climb, evaluate, Outcome};
use dtp_spec::bound::NEIGHBOUR_UNITS;
use dtp_spec::mutant::Mutant;
use dtp_spec::units::TICK_FS;
use serde::Serialize;

/// A choice or several, and the largest offsets in units at both intervals.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What was chosen.
    pub name: &'static str,
    /// MTU frames at full load, interval 200: one hop and six.
    pub mtu1500: [Largest; 2],
    /// Jumbo frames at full load, interval 1200: one hop and six.
    pub jumbo: [Largest; 2],
}

/// Largest offsets of many runs, in units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Largest {
    /// Half of the runs stay within this.
    pub median: f64,
    /// All do.
    pub most: f64,
}

impl Largest {
    fn of(mut offsets: Vec<f64>) -> Self {
        offsets.sort_by(f64::total_cmp);
        let at = |index: usize| offsets.get(index).copied().unwrap_or(f64::NAN);
        Largest {
            median: at(offsets.len() / 2),
            most: at(offsets.len().saturating_sub(1)),
        }
    }
}

/// The smallest network of the paper's choices in which neighbours differ by more than 4T.
#[derive(Clone, Debug, Serialize)]
pub struct Break {
    /// Hops of the line.
    pub hops: u64,
    /// Beacon interval, in ticks.
    pub interval_ticks: u64,
    /// Largest offset of neighbours, in units.
    pub offset_units: f64,
    /// The scenario that shows it.
    pub scenario: String,
}

/// What happens in one case.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    /// The case.
    pub name: String,
    /// What was seen.
    pub seen: String,
}

/// All of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Beyond {
    /// Choices, alone and together.
    pub choices: Vec<Choice>,
    /// Where 4T fails: for each length of a line the shortest interval.
    pub fails: Vec<Break>,
    /// Where the paper is silent.
    pub cases: Vec<Case>,
    /// Some of it is missing.
    #[serde(skip_serializing_if = "is_false")]
    pub interrupted: bool,
}

/// Intervals at which the paper's choices are tried first, in ticks.
const INTERVALS_TICKS: [u64; 5] = [200, 600, 1200, 2500, 5000];
/// Longest line in which 4T is tried, in hops.
const HOPS_MAX: usize = 6;
/// The shortest interval that fails is found within this, in ticks.
const RESOLUTION_TICKS: u64 = 50;

/// The paper's choices.
fn paper(mut candidate: Candidate) -> Candidate {
    candidate.phases = 1;
    candidate.init_rounds = 1;
    candidate.whole_ticks = true;
    candidate.beacon_on_jump = false;
    candidate.idle_aligner = false;
    candidate
}

type Change = fn(&mut Candidate);

/// Settings in the order of the table.
const CHOICES: [(&str, Change); 9] = [
    ("the paper's", |_| ()),
    ("16 INITs", |c| c.init_rounds = 16),
    ("d in units", |c| c.whole_ticks = false),
    // A fraction of a tick has no place in a d of whole ticks, which rounds what a crossing of one
    // phase leaves open: the two go together.
    ("d in units, 2 phases", |c| with_phases(c, 2)),
    ("d in units, 4 phases", |c| with_phases(c, 4)),
    ("beacon on jump", |c| c.beacon_on_jump = true),
    ("idle aligner", |c| c.idle_aligner = true),
    ("all, 2 phases", |c| ours(c, 2)),
    ("all, 4 phases", |c| ours(c, 4)),
];

fn with_phases(candidate: &mut Candidate, phases: u64) {
    candidate.phases = phases;
    candidate.whole_ticks = false;
}

fn ours(candidate: &mut Candidate, phases: u64) {
    with_phases(candidate, phases);
    candidate.init_rounds = 16;
    candidate.beacon_on_jump = true;
    candidate.idle_aligner = true;
}

/// Steps of [`beyond`], for a progress bar.
#[must_use]
pub const fn steps() -> u64 {
    CHOICES.len() as u64 + HOPS_MAX as u64 + 1
}

/// Everything, every choice in `runs` runs, each with other clocks, phases and traffic. `done` is called after
/// each of [`steps`] steps and, without a name, after each run; when it says no, which it has to say from then
/// on, what was found whole so far is all.
///
/// # Errors
/// [`SimError`] where a candidate is no scenario.
pub fn beyond(
    runs: u64,
    done: &(impl Fn(Option<&str>) -> bool + Sync),
) -> Result<Beyond, SimError> {
    // Whatever is returned early lacks something.
    let mut found = Beyond {
        interrupted: true,
        ..Beyond::default()
    };
    let one = || done(None);
    for (name, change) in CHOICES {
        let both = [(200, "mtu1500"), (1200, "mtu9000")];
        let [mtu1500, jumbo] =
            both.map(|(interval, capture)| largest(change, interval, capture, runs, &one));
        if let (Some(mtu1500), Some(jumbo)) = (mtu1500?, jumbo?) {
            found.choices.push(Choice {
                name,
                mtu1500,
                jumbo,
            });
        }
        if !done(Some(name)) {
            return Ok(found);
        }
    }
    for hops in 1..=HOPS_MAX {
        found.fails.extend(fails(hops, &one)?);
        if !done(Some("where 4T fails")) {
            return Ok(found);
        }
    }
    found.cases = cases()?;
    done(Some("cases"));
    found.interrupted = false;
    Ok(found)
}

/// Largest offsets over one hop and six of a line of seven; none if that was interrupted.
fn largest(
    change: Change,
    interval_ticks: u64,
    capture: &'static str,
    runs: u64,
    one: &(impl Fn() -> bool + Sync),
) -> Result<Option<[Largest; 2]>, SimError> {
    let candidate = |seed: u64| {
        let mut candidate = paper(Candidate::row(7, interval_ticks));
        change(&mut candidate);
        candidate.duration_us = 3000;
        candidate.coin = Coin::Uniform;
        candidate.load = (capture, 1.0);
        candidate.seed = seed;
        // The fastest at one end or in the middle, others slow or drawn around zero.
        let fastest = usize::from(seed % 2 == 0) * 3;
        for (n, ppb) in candidate.ppb.iter_mut().enumerate() {
            let slow = if seed % 3 == 0 {
                -100_000 + 37_000 * n as i64 / 2
            } else {
                -100_000
            };
            *ppb = if n == fastest { 100_000 } else { slow };
        }
        // Where the clocks' edges and the cables stand towards each other.
        let draw = Stream::new(seed, Subject::SearchStep, 0);
        for (n, phase_fs) in candidate.phase_fs.iter_mut().enumerate() {
            *phase_fs = draw.below(n as u64, TICK_FS);
        }
        for (n, cable) in candidate.cables.iter_mut().enumerate() {
            cable.1 += draw.below(100 + n as u64, TICK_FS);
        }
        candidate
    };
    let candidates: Vec<_> = (1..=runs).map(candidate).collect();
    let outcomes = evaluate(&candidates, one)?;
    if outcomes.len() < candidates.len() {
        return Ok(None);
    }
    let largest = |hops| {
        let at = |outcome: &Outcome| outcome.at(hops).map_or(f64::INFINITY, |line| line.worst);
        Largest::of(outcomes.iter().map(at).collect())
    };
    Ok(Some([largest(1), largest(6)]))
}

/// The shortest interval at which neighbours in a line of so many hops with the paper's choices are seen more
/// than 4T apart, if there is one; none if the search for it was interrupted.
fn fails(hops: usize, one: &(impl Fn() -> bool + Sync)) -> Result<Option<Break>, SimError> {
    let (mut holds, mut found) = (0, None);
    for interval_ticks in INTERVALS_TICKS {
        found = fails_at(hops, interval_ticks, one)?;
        if !one() {
            return Ok(None);
        }
        if found.is_some() {
            break;
        }
        holds = interval_ticks;
    }
    while let Some(shortest) = &found {
        let middle = holds.midpoint(shortest.interval_ticks);
        if shortest.interval_ticks - holds <= RESOLUTION_TICKS || holds == 0 {
            break;
        }
        let shorter = fails_at(hops, middle, one)?;
        // Half a search that found nothing is no reason to believe that it holds.
        if !one() {
            return Ok(None);
        }
        match shorter {
            Some(shorter) => found = Some(shorter),
            None => holds = middle,
        }
    }
    Ok(found)
}

fn fails_at(
    hops: usize,
    interval_ticks: u64,
    one: &(impl Fn() -> bool + Sync),
) -> Result<Option<Break>, SimError> {
    let corner = |coin: Coin| {
        let mut candidate = paper(Candidate::row(hops + 1, interval_ticks));
        candidate.name = "paper-breaks-4t".to_owned();
        candidate.coin = coin;
        candidate
    };
    let corners = [Coin::Uniform, Coin::Extremes, Coin::Behind, Coin::Swing].map(corner);
    let Some(worst) = climb(&corners, 1, 36, 1, one)? else {
        return Ok(None);
    };
    let offset_units = worst.at(1).map_or(0.0, |line| line.worst);
    if offset_units <= NEIGHBOUR_UNITS as f64 {
        return Ok(None);
    }
    let found = [
        "Found by `dtp sim paper --beyond`: the paper's choices, and neighbours more than 4T apart"
            .to_owned(),
        format!("({offset_units} units; 80 are 4T)."),
    ];
    Ok(Some(Break {
        hops: hops as u64,
        interval_ticks,
        offset_units,
        scenario: worst.candidate.toml(&found),
    }))
}

/// Frames of 1516 octets keep the lane in which they start; one in 200 changes it. In lane 4 no gap has an idle
/// block.
const LANE_4: &str = "kind = \"sizes\"\nsizes = [1516, 1520]\nweights = [200, 1]";

/// Two devices and a load of their own.
fn loaded_pair(load: &str, idle_aligner: bool) -> Result<Scenario, SimError> {
    let mut candidate = paper(Candidate::row(2, 200));
    candidate.idle_aligner = idle_aligner;
    candidate.duration_us = 6000;
    candidate.load = ("mtu1500", 1.0);
    let text = candidate.toml(&[]).replace("capture = \"mtu1500\"", load);
    ScenarioFile::parse("pair", &text)?.resolve()
}

fn worst(report: &Report, name: CheckName) -> String {
    let worst = report.check(name).and_then(|check| check.worst);
    worst.map_or("nothing seen".to_owned(), |worst| format!("{worst} units"))
}

fn cases() -> Result<Vec<Case>, SimError> {
    let mut cases = Vec::new();
    let mut queued = loaded_pair("capture = \"mtu1500\"", false)?;
    for (mutant, name) in [
        (None, "INIT_ACK waits for a gap, the wait is in its value"),
        (
            Some(Mutant::NoResidence),
            "INIT_ACK waits for a gap, the wait is not in its value (the paper)",
        ),
    ] {
        queued.mutant = mutant;
        let report = run(&queued, |_| ());
        cases.push(Case {
            name: name.to_owned(),
            seen: format!(
                "d over the truth {}; largest counter ahead of the fastest clock {}",
                worst(&report, CheckName::Delay),
                worst(&report, CheckName::Rate)
            ),
        });
    }
    for idle_aligner in [false, true] {
        let report = run(&loaded_pair(LANE_4, idle_aligner)?, |_| ());
        let name = if idle_aligner { "with" } else { "without" };
        cases.push(Case {
            name: format!(
                "frames of 1516 octets back to back, one of 1520 in 200, {name} idle aligner"
            ),
            seen: match report.t0_seconds {
                None => "never synchronises: no idle block for a message".to_owned(),
                Some(_) => format!(
                    "synchronises; offset {} (80 are 4T)",
                    worst(&report, CheckName::OffsetNeighbour)
                ),
            },
        });
    }
    for skew_units in [0, 1, 2, 4] {
        cases.push(skewed(skew_units)?);
    }
    Ok(cases)
}

/// Phases of our crossing that stand further from their places than w allows.
fn skewed(skew_units: u32) -> Result<Case, SimError> {
    let mut seen = Vec::new();
    for (coin, what) in [
        (Coin::Behind, CheckName::OffsetNeighbour),
        (Coin::Ahead, CheckName::Delay),
    ] {
        let mut candidate = Candidate::row(2, 200);
        candidate.coin = coin;
        let mut scenario = candidate.scenario()?;
        scenario.dtp.window_ticks += f64::from(skew_units) / 20.0;
        seen.push(worst(&run(&scenario, |_| ()), what));
    }
    Ok(Case {
        name: format!("4 phases, skew of {skew_units} units beyond the window"),
        seen: format!("offset of a pair {}; d over the truth {}", seen[0], seen[1]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    /// Half a search has the corners, of which one fails already, and not the runs that tell where it ends.
    #[test]
    fn an_interrupted_search_gives_no_shortest_interval() {
        let calls = AtomicU64::new(0);
        let whole = fails_at(6, 5000, &|| true).unwrap();
        assert!(whole.is_some());
        let until = |last: u64| {
            calls.store(0, Ordering::Relaxed);
            let one = || calls.fetch_add(1, Ordering::Relaxed) < last;
            fails(6, &one).unwrap().map(|fails| fails.interval_ticks)
        };
        // Each interval takes 4 corners, 36 steps and a question: this ends in the first one that fails.
        assert_eq!(until(4 * 41 + 8), None);
    }
}
