//! How a frequency moves: random walk, temperature, ageing.

use super::network::Place;
use crate::error::SimError;
use crate::rng::Stream;
use crate::scenario::tables::{Law, PointTable, ScenarioFile, WanderTable};
use crate::time::{parse_duration, FS_PER_MS, FS_PER_S, FS_PER_US};

/// Time between two changes of a frequency, unless it is said.
const INTERVAL_FS_DEFAULT: u64 = FS_PER_MS / 10;
/// Least time between two changes: ticks enough for each to be seen.
const INTERVAL_FS_MIN: u64 = FS_PER_US;
/// Most changes of one oscillator.
const CHANGES_MAX: u64 = 1_000_000;
/// Fastest ageing, in ppm a second: the whole range of a legal oscillator in a millisecond.
const AGEING_PPM_PER_S_MAX: f64 = 200_000.0;
/// Parts per billion in a part per million.
const PPB: f64 = 1000.0;

/// What a device's frequency does, with its rules checked.
#[derive(Clone, Debug)]
pub(super) enum Wander {
    Constant,
    RandomWalk {
        interval_fs: u64,
        step_ppb: u64,
    },
    /// Instants and what is added to the frequency from there on; straight lines are cut into steps.
    Temperature {
        changes: Vec<(u64, i64)>,
    },
    Ageing {
        interval_fs: u64,
        ppb_per_s: i64,
    },
}

impl Wander {
    /// Frequencies of a device after its first, by time. `limit_ppb` is where a random walk turns
    /// back.
    pub(super) fn changes(
        &self,
        ppb: i64,
        limit_ppb: i64,
        duration_fs: u64,
        stream: Stream,
    ) -> Vec<(u64, i64)> {
        let instants = |interval_fs: u64| {
            let count = duration_fs.div_ceil(interval_fs).max(1);
            (1..count).map(move |n| (n, n * interval_fs))
        };
        match self {
            Wander::Constant => Vec::new(),
            Wander::RandomWalk {
                interval_fs,
                step_ppb,
            } => {
                let mut now = ppb;
                let step = |(n, time_fs): (u64, u64)| {
                    let draw =
                        i128::from(stream.below(n, 2 * step_ppb + 1)) - i128::from(*step_ppb);
                    let draw = i64::try_from(draw).expect("at most 10000 ppm");
                    now = (now + draw).clamp(-limit_ppb, limit_ppb);
                    (time_fs, now)
                };
                instants(*interval_fs).map(step).collect()
            }
            Wander::Temperature { changes } => {
                let moved = changes
                    .iter()
                    .map(|&(time_fs, by_ppb)| (time_fs, ppb + by_ppb));
                moved.filter(|change| change.0 < duration_fs).collect()
            }
            Wander::Ageing {
                interval_fs,
                ppb_per_s,
            } => {
                let aged = |(_, time_fs): (u64, u64)| {
                    let by = i128::from(*ppb_per_s) * i128::from(time_fs) / i128::from(FS_PER_S);
                    (time_fs, ppb + i64::try_from(by).unwrap_or(i64::MAX / 2))
                };
                instants(*interval_fs).map(aged).collect()
            }
        }
    }
}

impl ScenarioFile {
    /// A wander table with its rules checked; `place` is the table.
    pub(super) fn wander(
        &self,
        table: &WanderTable,
        place: &Place,
        duration_fs: u64,
    ) -> Result<Wander, SimError> {
        self.keys_of_law(table, place)?;
        let needs =
            |key: &str, law: &str| self.rule_at(place, key, &format!("law \"{law}\" needs it"));
        let interval_fs = match &table.interval {
            Some(text) => parse_duration(text)
                .map_err(|error| self.rule_at(place, "interval", &error.to_string()))?,
            None => INTERVAL_FS_DEFAULT,
        };
        if interval_fs < INTERVAL_FS_MIN || duration_fs / interval_fs > CHANGES_MAX {
            let rule = format!("is at least 1 us and a {CHANGES_MAX}th of the duration");
            return Err(self.rule_at(place, "interval", &rule));
        }
        match table.law {
            Law::Constant => Ok(Wander::Constant),
            Law::RandomWalk => {
                let step_ppm = table
                    .step_ppm
                    .ok_or_else(|| needs("step_ppm", "random-walk"))?;
                let step = self.ppb(&place.below("step_ppm"), step_ppm)?;
                let step_ppb = step.unsigned_abs();
                Ok(Wander::RandomWalk {
                    interval_fs,
                    step_ppb,
                })
            }
            Law::Ageing => {
                let rate = table
                    .ppm_per_s
                    .ok_or_else(|| needs("ppm_per_s", "ageing"))?;
                if rate.is_nan() || rate.abs() > AGEING_PPM_PER_S_MAX {
                    let rule =
                        format!("is at most +-{AGEING_PPM_PER_S_MAX} ppm a second, not {rate}");
                    return Err(self.rule_at(place, "ppm_per_s", &rule));
                }
                #[expect(clippy::cast_possible_truncation, reason = "checked above")]
                let ppb_per_s = (rate * PPB).round() as i64;
                Ok(Wander::Ageing {
                    interval_fs,
                    ppb_per_s,
                })
            }
            Law::Temperature => {
                let points = table.points.as_deref().unwrap_or(&[]);
                if points.is_empty() {
                    return Err(needs("points", "temperature"));
                }
                let changes = self.points(points, place, interval_fs)?;
                Ok(Wander::Temperature { changes })
            }
        }
    }

    fn keys_of_law(&self, table: &WanderTable, place: &Place) -> Result<(), SimError> {
        let said = [
            ("step_ppm", table.step_ppm.is_some(), Law::RandomWalk),
            ("ppm_per_s", table.ppm_per_s.is_some(), Law::Ageing),
            ("points", table.points.is_some(), Law::Temperature),
        ];
        for (key, said, law) in said {
            if said && table.law != law {
                let name = match law {
                    Law::RandomWalk => "random-walk",
                    Law::Ageing => "ageing",
                    _ => "temperature",
                };
                return Err(self.rule_at(place, key, &format!("belongs to law \"{name}\"")));
            }
        }
        if table.interval.is_some() && table.law == Law::Constant {
            let rule = "belongs to the other laws: a constant frequency never changes";
            return Err(self.rule_at(place, "interval", rule));
        }
        Ok(())
    }

    /// The steps of a curve: a step at its instant, a ramp in steps of the interval.
    fn points(
        &self,
        points: &[PointTable],
        place: &Place,
        interval_fs: u64,
    ) -> Result<Vec<(u64, i64)>, SimError> {
        let mut changes = Vec::new();
        let mut last = (0, 0);
        for (n, point) in points.iter().enumerate() {
            let place = place.below(&format!("points.{n}"));
            let at_fs = parse_duration(&point.at)
                .map_err(|error| self.rule_at(&place, "at", &error.to_string()))?;
            if at_fs <= last.0 {
                let rule = "is later than the point before it";
                return Err(self.rule_at(&place, "at", rule));
            }
            let ppb = self.ppb(&place.below("ppm"), point.ppm)?;
            if point.ramp.unwrap_or(false) {
                let steps = (at_fs - last.0) / interval_fs;
                if steps > CHANGES_MAX {
                    let rule = format!("makes more than {CHANGES_MAX} steps of the interval");
                    return Err(self.rule_at(&place, "ramp", &rule));
                }
                for step in 1..=steps {
                    let time_fs = last.0 + step * interval_fs;
                    let rise = i128::from(ppb - last.1) * i128::from(step * interval_fs);
                    let rise = rise / i128::from(at_fs - last.0);
                    changes.push((time_fs, last.1 + i64::try_from(rise).expect("within ppb")));
                }
            }
            if changes.last().is_none_or(|change| *change != (at_fs, ppb)) {
                changes.push((at_fs, ppb));
            }
            last = (at_fs, ppb);
        }
        Ok(changes)
    }
}
