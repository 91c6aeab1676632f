//! What a sweep does: every point of a grid of settings, with every seed.

use crate::error::SimError;
use crate::report::Report;
use crate::scenario::{Assignment, Overlay, Scenario, ScenarioText, Setting};
use crate::sweep::line::RunLine;
use crate::sweep::vary::Vary;
use std::str::FromStr;

/// More runs than this are a slip of the pen.
const RUNS_MAX: u64 = 100_000_000;

/// What tells two builds apart: a hash of the sources of simulator and model and of the versions of
/// the libraries, see `build.rs`.
pub(super) const BUILD: &str = env!("DTP_SIM_BUILD");

/// Seeds from the first to the last, both included: `1..100`, or one alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seeds {
    /// The first.
    pub first: u64,
    /// The last, not below the first.
    pub last: u64,
}

impl FromStr for Seeds {
    type Err = SimError;

    /// # Errors
    /// [`SimError::Setting`].
    fn from_str(text: &str) -> Result<Self, SimError> {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        let bad = |rule: String| {
            let text = text.to_owned();
            Err(SimError::Setting { text, rule })
        };
        match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
            (Ok(first), Ok(last)) if first <= last && last - first < RUNS_MAX => {
                Ok(Seeds { first, last })
            }
            (Ok(first), Ok(last)) if first <= last => {
                bad(format!("a sweep has at most {RUNS_MAX} runs, and so seeds"))
            }
            _ => bad(
                "seeds are first..last, such as 1..100, both included, or one such as 5".to_owned(),
            ),
        }
    }
}

impl Seeds {
    /// How many there are.
    #[must_use]
    pub const fn count(self) -> u64 {
        self.last - self.first + 1
    }
}

/// A sweep. Runs are numbered from 0: seeds change fastest, the first of `vary` slowest.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The scenario.
    pub text: ScenarioText,
    /// What the command line lays over it in every run.
    pub overlay: Overlay,
    /// Seeds.
    pub seeds: Seeds,
    /// Keys with their values.
    pub vary: Vec<Vary>,
}

impl Plan {
    /// Points of the grid: combinations of the values of all keys.
    #[must_use]
    pub fn points(&self) -> u64 {
        let lengths = self.vary.iter().map(|vary| vary.values.len() as u64);
        lengths.fold(1, u64::saturating_mul)
    }

    /// Number of runs.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.points().saturating_mul(self.seeds.count())
    }

    /// The seed of a run.
    #[must_use]
    pub const fn seed(&self, run: u64) -> u64 {
        self.seeds.first + run % self.seeds.count()
    }

    /// The values that the varied keys have in a run, in order of `vary`.
    #[must_use]
    pub fn varied(&self, run: u64) -> Vec<Assignment> {
        let mut point = run / self.seeds.count();
        let mut varied = Vec::new();
        for vary in self.vary.iter().rev() {
            let count = vary.values.len() as u64;
            let index = usize::try_from(point % count).unwrap_or(0);
            point /= count;
            varied.push(Assignment {
                key: vary.key.clone(),
                value: vary.values[index].clone(),
            });
        }
        varied.reverse();
        varied
    }

    /// The scenario of a run.
    ///
    /// # Errors
    /// [`SimError`] of the scenario.
    pub fn scenario(&self, run: u64) -> Result<Scenario, SimError> {
        let seed = Some(self.seed(run));
        self.overlay.resolve(&self.text, &self.varied(run), seed)
    }

    /// The command that repeats a run alone, with its whole report.
    #[must_use]
    pub fn replay(&self, run: u64) -> String {
        let (varied, seed) = (self.varied(run), self.seed(run));
        self.overlay.command(&self.text.origin, &varied, seed)
    }

    /// The command that repeats the whole sweep.
    #[must_use]
    pub fn command(&self) -> String {
        let Seeds { first, last } = self.seeds;
        let mut words = vec!["--seeds".to_owned(), format!("{first}..{last}")];
        for Vary { key, values } in &self.vary {
            let values: Vec<String> = values.iter().map(Setting::to_string).collect();
            words.extend(["--vary".to_owned(), format!("{key}={}", values.join(","))]);
        }
        self.overlay.command_of("sweep", &self.text.origin, &words)
    }

    /// The line that a run's report becomes.
    #[must_use]
    pub fn line(&self, run: u64, report: Report) -> RunLine {
        RunLine::new(run, self.varied(run), report)
    }

    /// Refuses a sweep of which some run could not start, before any has.
    ///
    /// # Errors
    /// [`SimError`] of the scenario at the first point that has one.
    pub fn check(&self) -> Result<(), SimError> {
        self.check_keys()?;
        if self.runs() > RUNS_MAX {
            return Err(SimError::Setting {
                text: format!("{} points, {} seeds", self.points(), self.seeds.count()),
                rule: format!("a sweep has at most {RUNS_MAX} runs"),
            });
        }
        let mut first_runs = (0..self.points()).map(|point| point * self.seeds.count());
        first_runs.try_for_each(|run| self.scenario(run).map(drop))
    }

    /// A key has one value in a run, and seeds have an option of their own: it would win in silence.
    fn check_keys(&self) -> Result<(), SimError> {
        for (n, Vary { key, .. }) in self.vary.iter().enumerate() {
            if self.vary[..n].iter().any(|before| before.key == *key) {
                return Err(SimError::Setting {
                    text: format!("--vary {key}"),
                    rule: "is said twice: give all values of a key in one --vary".to_owned(),
                });
            }
        }
        match self.overlay.set.iter().find(|set| set.key == "seed") {
            None => Ok(()),
            Some(set) => Err(SimError::Setting {
                text: format!("--set {set}"),
                rule: "the seeds of a sweep are those of --seeds".to_owned(),
            }),
        }
    }

    /// A fingerprint of all that the results depend on: at every point of the grid the scenario as it
    /// was understood, with what its networks and captures hold, whatever they are called; options,
    /// version and build. Two seeds differ in nothing that is read from files.
    ///
    /// # Errors
    /// [`SimError`] of the scenario.
    pub fn fingerprint(&self) -> Result<String, SimError> {
        let mut hash = Fnv1a::default();
        hash.add(env!("CARGO_PKG_VERSION").as_bytes());
        hash.add(BUILD.as_bytes());
        hash.add(self.text.toml.as_bytes());
        hash.add(format!("{:?} {:?} {:?}", self.overlay, self.seeds, self.vary).as_bytes());
        for point in 0..self.points() {
            let mut scenario = self.scenario(point * self.seeds.count())?;
            for frame in std::mem::take(&mut scenario.frames) {
                hash.add(&frame);
            }
            hash.add(format!("{scenario:?}").as_bytes());
        }
        Ok(format!("{:016x}", hash.0))
    }
}

/// FNV-1a, 64 bits: tells texts apart that differ by accident, not by malice.
struct Fnv1a(u64);

impl Default for Fnv1a {
    fn default() -> Self {
        Fnv1a(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv1a {
    /// Adds the length first, so that two texts never run into one another.
    fn add(&mut self, bytes: &[u8]) {
        for &byte in (bytes.len() as u64).to_le_bytes().iter().chain(bytes) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Plan {
        Plan {
            text: ScenarioText::read("paper-mtu1500").unwrap(),
            overlay: Overlay::default(),
            seeds: "7..9".parse().unwrap(),
            vary: vec![
                "dtp.phases=1,4".parse().unwrap(),
                "dtp.beacon_interval_ticks=200..400:200".parse().unwrap(),
            ],
        }
    }

    #[test]
    fn runs_go_through_seeds_first() {
        let plan = plan();
        let name = |run| {
            let varied: Vec<String> = plan
                .varied(run)
                .iter()
                .map(|v| v.value.to_string())
                .collect();
            format!("{} {}", varied.join(" "), plan.seed(run))
        };
        assert_eq!(plan.runs(), 12);
        assert_eq!(
            [name(0), name(2), name(3)],
            ["1 200 7", "1 200 9", "1 400 7"]
        );
        assert_eq!(name(11), "4 400 9");
        assert_eq!(plan.scenario(3).unwrap().dtp.beacon_interval_ticks, 400);
    }

    #[test]
    fn a_bad_point_is_found_before_the_first_run() {
        let mut plan = plan();
        plan.check().unwrap();
        plan.vary[1] = "dtp.beacon_interval_ticks=4000..6000:1000".parse().unwrap();
        let error = plan.check().unwrap_err().to_string();
        assert!(error.contains("not 6000"), "{error}");
    }

    #[test]
    fn the_fingerprint_sees_every_option() {
        let prints = [
            plan(),
            Plan {
                seeds: "7..8".parse().unwrap(),
                ..plan()
            },
            Plan {
                vary: vec![],
                ..plan()
            },
            Plan {
                text: ScenarioText::read("paper-jumbo").unwrap(),
                ..plan()
            },
            Plan {
                overlay: Overlay {
                    duration: Some("1ms".into()),
                    ..Overlay::default()
                },
                ..plan()
            },
        ]
        .map(|plan| plan.fingerprint().unwrap());
        let mut distinct = prints.to_vec();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), prints.len());
    }

    #[test]
    fn a_key_has_one_value_in_a_run() {
        let mut twice = plan();
        twice.vary.push("dtp.phases=2".parse().unwrap());
        let error = twice.check().unwrap_err().to_string();
        assert!(
            error.contains("`--vary dtp.phases`: is said twice"),
            "{error}"
        );
        let mut seeded = plan();
        seeded.overlay.set.push("seed=3".parse().unwrap());
        let error = seeded.check().unwrap_err().to_string();
        assert!(error.contains("those of --seeds"), "{error}");
    }

    #[test]
    fn seeds_are_a_range_or_one() {
        assert_eq!("5".parse::<Seeds>().unwrap().count(), 1);
        for bad in ["", "5..1", "a..b", "1..", "-1..3"] {
            assert!(bad.parse::<Seeds>().is_err(), "{bad}");
        }
        let error = "1..100000001".parse::<Seeds>().unwrap_err().to_string();
        assert!(error.contains("at most 100000000 runs"), "{error}");
        assert!("1..100000000".parse::<Seeds>().is_ok());
    }
}
