//! What all runs of a sweep together say. It does not depend on the order in which they ended.

use crate::report::CheckName;
use crate::scenario::Setting;
use crate::sweep::line::{hundredths, CheckResult, RunResult};
use crate::sweep::plan::Plan;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// Version of the JSON form.
pub const SCHEMA: u32 = 1;

/// A run among others.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunName {
    /// Its number.
    pub run: u64,
    /// Its seed.
    pub seed: u64,
    /// The varied keys.
    pub varied: BTreeMap<String, Setting>,
}

impl RunName {
    fn of(result: &RunResult) -> Self {
        RunName {
            run: result.run,
            seed: result.seed,
            varied: result.varied.clone(),
        }
    }
}

/// The run that came closest to a limit, or furthest beyond it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Closest {
    /// What was left to the limit; negative when it was broken.
    pub slack: f64,
    /// The limit.
    pub limit: f64,
    /// What was seen.
    pub worst: f64,
    /// The pair, device, port or line.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// When, in seconds of simulated time.
    pub at: Option<f64>,
    /// The run.
    #[serde(flatten)]
    pub name: RunName,
}

impl Closest {
    /// The one with less slack; of equals the one with the lower number, so that order is of no
    /// account.
    fn update(slot: &mut Option<Closest>, candidate: Closest) {
        let is_closer = slot.as_ref().is_none_or(|closest| {
            let less = candidate.slack.total_cmp(&closest.slack);
            less.then(candidate.name.run.cmp(&closest.name.run)).is_lt()
        });
        if is_closer {
            *slot = Some(candidate);
        }
    }
}

/// One check over all runs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckSummary {
    /// Its name.
    pub name: String,
    /// `units`, `sessions` or `frames`.
    pub unit: String,
    /// Runs in which it had anything to judge.
    pub judged: u64,
    /// Runs in which it failed.
    pub failed: u64,
    /// The run that came closest to the limit; none if no run had anything to see.
    pub closest: Option<Closest>,
}

/// The largest offset at one distance over all runs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HopsSummary {
    /// Distance D.
    pub hops: u64,
    /// The least limit that is proved in any run, in units; none where nothing is.
    pub proved: Option<f64>,
    /// The run that came closest to the limit.
    #[serde(flatten)]
    pub closest: Option<Closest>,
}

/// All seeds at one point of the grid.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PointSummary {
    /// The varied keys.
    pub varied: BTreeMap<String, Setting>,
    /// Runs that ended.
    pub done: u64,
    /// Runs in which some check failed.
    pub failed: u64,
    /// Runs in which a check had anything to judge, by its name.
    pub judged: BTreeMap<String, u64>,
    /// Least slack of every check, by name.
    pub slack: BTreeMap<String, f64>,
}

/// A run in which some check failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    /// The run.
    #[serde(flatten)]
    pub name: RunName,
    /// The checks.
    pub checks: Vec<String>,
    /// The command that repeats it.
    pub replay: String,
}

/// The summary. Its JSON form is schema 1 of sweeps.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The scenario.
    pub scenario: String,
    /// Runs of the sweep.
    pub runs: u64,
    /// Runs in which some check failed.
    pub failed: u64,
    /// Every check, in the order of a report.
    pub checks: Vec<CheckSummary>,
    /// Offsets by distance.
    pub per_hops: Vec<HopsSummary>,
    /// Points of the grid, in order.
    pub points: Vec<PointSummary>,
    /// Failures, in order of runs once [`Summary::sort`] has been called.
    pub failures: Vec<Failure>,
    #[serde(rename = "done", serialize_with = "count")]
    done: HashSet<u64>,
    #[serde(skip)]
    neighbour_units: Vec<(u64, f64)>,
    #[serde(skip)]
    plan: Plan,
}

/// The place of a check in a report; one of another version comes last.
fn place(name: &str) -> usize {
    let mut names = CheckName::ALL.iter().map(|check| check.name());
    let place = names.position(|known| known == name);
    place.unwrap_or(CheckName::ALL.len())
}

fn count<S: serde::Serializer>(done: &HashSet<u64>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(done.len() as u64)
}

impl Summary {
    /// Nothing done yet.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let point = |point: u64| PointSummary {
            varied: plan
                .varied(point * plan.seeds.count())
                .into_iter()
                .map(|varied| (varied.key, varied.value))
                .collect(),
            done: 0,
            failed: 0,
            judged: BTreeMap::new(),
            slack: BTreeMap::new(),
        };
        Summary {
            schema: SCHEMA,
            scenario: plan.text.origin.clone(),
            runs: plan.runs(),
            failed: 0,
            checks: Vec::new(),
            per_hops: Vec::new(),
            points: (0..plan.points()).map(point).collect(),
            failures: Vec::new(),
            done: HashSet::new(),
            neighbour_units: Vec::new(),
            plan: plan.clone(),
        }
    }

    /// The runs that are in it.
    #[must_use]
    pub const fn done(&self) -> &HashSet<u64> {
        &self.done
    }

    /// What was swept.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The worst offset between neighbours of every run, in units, with the run's number, as runs ended.
    #[must_use]
    pub fn neighbour_units(&self) -> &[(u64, f64)] {
        &self.neighbour_units
    }

    /// Least slack of all offsets, in units.
    #[must_use]
    pub fn offset_slack_units(&self) -> Option<f64> {
        let offsets = self
            .checks
            .iter()
            .filter(|check| check.name.starts_with("offset_"));
        let slacks = offsets.filter_map(|check| check.closest.as_ref().map(|run| run.slack));
        slacks.min_by(f64::total_cmp)
    }

    /// Puts failures in order of runs.
    pub fn sort(&mut self) {
        self.failures.sort_by_key(|failure| failure.name.run);
    }

    /// Adds a run; the same run a second time changes nothing.
    pub fn add(&mut self, result: &RunResult) {
        if !self.done.insert(result.run) {
            return;
        }
        let point = usize::try_from(result.run / self.plan.seeds.count()).unwrap_or(usize::MAX);
        if let Some(point) = self.points.get_mut(point) {
            point.done += 1;
            point.failed += u64::from(result.failed());
            for check in &result.checks {
                let judged = point.judged.entry(check.name.clone()).or_insert(0);
                *judged += u64::from(check.judged());
                let Some(slack) = check.slack() else { continue };
                let least = point.slack.entry(check.name.clone()).or_insert(slack);
                *least = least.min(slack);
            }
        }
        for check in &result.checks {
            self.add_check(result, check);
        }
        if result.failed() {
            self.failed += 1;
            let failed = result.checks.iter().filter(|check| check.failed());
            self.failures.push(Failure {
                name: RunName::of(result),
                checks: failed.map(|check| check.name.clone()).collect(),
                replay: self.plan.replay(result.run),
            });
        }
    }

    fn add_check(&mut self, result: &RunResult, check: &CheckResult) {
        let place = |name: &str| (place(name), name.to_owned());
        let found = self
            .checks
            .binary_search_by_key(&place(&check.name), |known| place(&known.name));
        let index = found.unwrap_or_else(|index| {
            let summary = CheckSummary {
                name: check.name.clone(),
                unit: check.unit.clone(),
                judged: 0,
                failed: 0,
                closest: None,
            };
            self.checks.insert(index, summary);
            index
        });
        if let ("offset_neighbour", Some(worst)) = (&check.name[..], check.worst) {
            self.neighbour_units.push((result.run, worst));
        }
        let summary = &mut self.checks[index];
        summary.judged += u64::from(check.judged());
        summary.failed += u64::from(check.failed());
        if let (Some(slack), Some(worst)) = (check.slack(), check.worst) {
            let candidate = Closest {
                slack,
                limit: check.limit,
                worst,
                place: check.place.clone(),
                at: check.at,
                name: RunName::of(result),
            };
            Closest::update(&mut summary.closest, candidate);
        }
        for line in &check.per_hops {
            let place = self
                .per_hops
                .partition_point(|known| known.hops < line.hops);
            if self
                .per_hops
                .get(place)
                .is_none_or(|known| known.hops != line.hops)
            {
                let summary = HopsSummary {
                    hops: line.hops,
                    proved: None,
                    closest: None,
                };
                self.per_hops.insert(place, summary);
            }
            let candidate = Closest {
                slack: hundredths(line.limit - line.worst),
                limit: line.limit,
                worst: line.worst,
                place: Some(line.place.clone()),
                at: Some(line.at),
                name: RunName::of(result),
            };
            let summary = &mut self.per_hops[place];
            summary.proved = summary
                .proved
                .into_iter()
                .chain(line.proved)
                .reduce(f64::min);
            Closest::update(&mut summary.closest, candidate);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Overlay, ScenarioText};

    fn result(run: u64, checks: &str) -> RunResult {
        let line = format!(
            r#"{{"run":{run},"seed":1,"varied":{{}},"verdict":"pass","checks":[{checks}]}}"#
        );
        RunResult::from_json(&line).unwrap()
    }

    fn check(name: &str, worst: &str) -> String {
        format!(
            r#"{{"name":"{name}","verdict":"pass","limit":80,"worst":{worst},"unit":"units","where":null,"at":null}}"#
        )
    }

    /// What the first run leaves out does not come last, and a check says how many runs it judged.
    #[test]
    fn the_order_of_the_runs_is_of_no_account() {
        let plan = Plan {
            text: ScenarioText::read("paper-mtu1500").unwrap(),
            overlay: Overlay::default(),
            seeds: "1..2".parse().unwrap(),
            vary: vec![],
        };
        let few = [check("rate", "1"), check("offset_proved", "null")].join(",");
        let many = [
            check("offset_neighbour", "20"),
            check("rate", "2"),
            check("frames", "0"),
            check("offset_proved", "20"),
        ];
        let runs = [result(0, &few), result(1, &many.join(","))];
        let mut there = Summary::new(&plan);
        let mut back = Summary::new(&plan);
        runs.iter().for_each(|run| there.add(run));
        runs.iter().rev().for_each(|run| back.add(run));
        assert_eq!(there.checks, back.checks);
        let judged = |check: &CheckSummary| (check.name.clone(), check.judged);
        let judged: Vec<_> = there.checks.iter().map(judged).collect();
        let expected = [
            ("offset_neighbour", 1),
            ("rate", 2),
            ("frames", 1),
            ("offset_proved", 1),
        ];
        assert_eq!(judged, expected.map(|(name, runs)| (name.to_owned(), runs)));
        assert_eq!(there.points[0].judged["offset_proved"], 1);
        assert_eq!(there.points[0].judged["rate"], 2);
    }

    /// A distance has the least limit that any run proves there, whichever run it was and whoever came closest.
    #[test]
    fn the_least_proved_limit_counts() {
        let plan = Plan {
            text: ScenarioText::read("paper-mtu1500").unwrap(),
            overlay: Overlay::default(),
            seeds: "1..3".parse().unwrap(),
            vary: vec![],
        };
        let run = |run: u64, worst: u64, proved: &str| {
            let line = format!(
                r#"{{"hops":2,"limit":160,"proved":{proved},"worst":{worst},"where":"a - b","at":0.1}}"#
            );
            let check = check("offset_hops", "20")
                .replace("\"at\":null", &format!("\"at\":null,\"per_hops\":[{line}]"));
            result(run, &check)
        };
        let runs = [run(0, 50, "null"), run(1, 40, "70.5"), run(2, 60, "90")];
        let mut summary = Summary::new(&plan);
        let proved = |summary: &Summary| summary.per_hops[0].proved;
        summary.add(&runs[0]);
        assert_eq!(proved(&summary), None);
        summary.add(&runs[2]);
        assert_eq!(proved(&summary), Some(90.0));
        summary.add(&runs[1]);
        assert_eq!(proved(&summary), Some(70.5));
        assert_eq!(summary.per_hops[0].closest.as_ref().unwrap().worst, 60.0);
        let json = serde_json::to_value(&summary).unwrap();
        assert_eq!(json["per_hops"][0]["proved"], 70.5);
    }
}
