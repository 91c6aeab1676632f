//! Golden runs: all corners of a family, then random steps from the worst, a handful at a time on all
//! cores. The result depends on the seed alone.

use crate::error::SimError;
use crate::report::{CheckName, HopsLine, Report, Verdict};
use crate::rng::{Stream, Subject};
use crate::run::run;
use crate::search::candidate::{Candidate, CABLE_FS};
use dtp_spec::units::TICK_FS;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::Mutex;

/// Random steps that are tried from the same place before the best of them is the next place.
const STEPS_AT_ONCE: usize = 12;

/// What one run showed.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was run.
    pub candidate: Candidate,
    /// Whether every check passed.
    pub passed: bool,
    /// Offsets by distance.
    pub per_hops: Vec<HopsLine>,
    /// How far the measured delays stay below the truth at least, in units.
    pub delay_slack: f64,
    /// How far the largest counter was ahead of the fastest oscillator, in units.
    pub rate_excess: f64,
}

impl Outcome {
    fn new(candidate: &Candidate, report: &Report) -> Self {
        let worst = |name| report.check(name).and_then(|check| check.worst);
        let per_hops = report.check(CheckName::OffsetHops);
        Outcome {
            candidate: candidate.clone(),
            passed: report.verdict == Verdict::Pass,
            per_hops: per_hops
                .and_then(|check| check.per_hops.clone())
                .unwrap_or_default(),
            delay_slack: -worst(CheckName::Delay).unwrap_or(f64::NEG_INFINITY),
            rate_excess: worst(CheckName::Rate).unwrap_or(f64::INFINITY),
        }
    }

    /// The offset at this distance.
    #[must_use]
    pub fn at(&self, hops: u64) -> Option<&HopsLine> {
        self.per_hops.iter().find(|line| line.hops == hops)
    }

    /// Which of two runs is worse, at this distance: a failed check before all, then what is left below the
    /// lesser limit of the run itself, then the offset.
    fn badness(&self, hops: u64) -> (bool, i64, i64) {
        #[expect(clippy::cast_possible_truncation, reason = "units, a few hundred")]
        let whole = |units: f64| units as i64;
        let line = self.at(hops).map_or((0, i64::MIN), |line| {
            let limit = line.proved.unwrap_or(line.limit).min(line.limit);
            (whole(line.worst), whole(line.worst - limit))
        });
        (!self.passed, line.1, line.0)
    }
}

/// Runs all of these, in order, on all cores. `done` is called after every run; what it has not begun
/// when that says no is left out.
///
/// # Errors
/// [`SimError`] where a candidate is no scenario.
pub fn evaluate(
    candidates: &[Candidate],
    done: &(impl Fn() -> bool + Sync),
) -> Result<Vec<Outcome>, SimError> {
    let next = AtomicUsize::new(0);
    let goes_on = AtomicBool::new(true);
    let results = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers.min(candidates.len()) {
            scope.spawn(|| loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let candidate = candidates.get(index);
                let Some(candidate) = candidate.filter(|_| goes_on.load(Ordering::Relaxed)) else {
                    return;
                };
                let scenario = candidate.scenario();
                let outcome = scenario.map(|s| Outcome::new(candidate, &run(&s, |_| ())));
                if let Ok(mut results) = results.lock() {
                    results.push((index, outcome));
                }
                if !done() {
                    goes_on.store(false, Ordering::Relaxed);
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The first of the worst at this distance.
fn worst_of(outcomes: Vec<Outcome>, hops: u64) -> Option<Outcome> {
    let worse = |a: Outcome, b: Outcome| {
        if b.badness(hops) > a.badness(hops) {
            b
        } else {
            a
        }
    };
    outcomes.into_iter().reduce(worse)
}

/// The worst offset at this distance among the corners and `steps` random steps from there, or among what was
/// run before `done` said no; none if that was nothing.
///
/// # Errors
/// [`SimError`] where a candidate is no scenario.
pub fn climb(
    corners: &[Candidate],
    hops: u64,
    steps: usize,
    seed: u64,
    done: &(impl Fn() -> bool + Sync),
) -> Result<Option<Outcome>, SimError> {
    let Some(mut worst) = worst_of(evaluate(corners, done)?, hops) else {
        return Ok(None);
    };
    let mut taken = 0;
    while taken < steps {
        let count = STEPS_AT_ONCE.min(steps - taken);
        let numbers = taken..taken + count;
        let tried: Vec<_> = numbers
            .map(|n| step(&worst.candidate, seed, n as u64))
            .collect();
        let outcomes = evaluate(&tried, done)?;
        let ended = outcomes.len() < count;
        if let Some(found) = worst_of(outcomes, hops) {
            // As bad is good enough to go there: plateaus are wide.
            if found.badness(hops) >= worst.badness(hops) {
                worst = found;
            }
        }
        if ended {
            break;
        }
        taken += count;
    }
    Ok(Some(worst))
}

/// Number `number` of the random steps: one or two knobs turned.
fn step(from: &Candidate, seed: u64, number: u64) -> Candidate {
    let draw = Stream::new(seed, Subject::SearchStep, number);
    let mut to = from.clone();
    for turn in 0..=draw.below(0, 2) {
        let base = 1 + 8 * turn;
        let index = |bound: usize| {
            let index = draw.below(base + 1, bound as u64);
            usize::try_from(index).expect("an index")
        };
        match draw.below(base, 4) {
            0 => {
                let device = index(to.phase_fs.len());
                to.phase_fs[device] = draw.below(base + 2, TICK_FS);
            }
            1 => {
                let cable = index(to.cables.len());
                to.cables[cable].1 = CABLE_FS + draw.below(base + 2, TICK_FS);
            }
            2 => {
                let cable = index(to.cables.len());
                let near = draw.below(base + 2, TICK_FS / 16);
                let moved = to.cables[cable].1 + near;
                to.cables[cable].1 = moved.saturating_sub(TICK_FS / 32).max(CABLE_FS);
            }
            _ => {
                // A little off the extremes, so that clocks do not slide by whole ticks an interval.
                let device = index(to.ppb.len());
                let off = draw.below(base + 2, 3000) as i64;
                to.ppb[device] = match draw.below(base + 3, 4) {
                    0 => 100_000 - off,
                    1 => -100_000 + off,
                    2 => -off,
                    _ => to.ppb[0],
                };
            }
        }
    }
    to
}
