//! `dtp clock check`

use super::clock_now::open;
use super::clock_stats::readings_facts;
use super::clock_survey::{read, Readings};
use crate::args::clock::Check;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{present, Answer, SCHEMA};
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// Parts per billion in one per million.
const PPB_PER_PPM: i64 = 1000;

/// What a check found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CheckView {
    /// Version of this form: 1.
    schema: u32,
    /// All is as it should be.
    passed: bool,
    /// What is not.
    failures: Vec<String>,
    /// How far the rates may be apart, in parts per million.
    tolerance_ppm: u32,
    /// Readings.
    measured: Readings,
}

/// Checks it.
pub fn execute(args: &Check) -> anyhow::Result<ExitCode> {
    let clock = open(&args.page)?;
    let measured = read(&clock, args.over)?;
    let failures = failures(&measured, args.tolerance);
    let view = CheckView {
        schema: SCHEMA,
        passed: failures.is_empty(),
        failures,
        tolerance_ppm: args.tolerance,
        measured,
    };
    present(&view, args.format)?;
    Ok(match view.passed {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(crate::EXIT_FAILED),
    })
}

/// What is not as it should be.
fn failures(measured: &Readings, tolerance_ppm: u32) -> Vec<String> {
    let mut failures = Vec::new();
    let without = measured.disrupted + measured.unknown;
    if without > 0 {
        failures.push(format!(
            "{without} of {} readings without bounds: `dtp clock stats` may have the reason",
            measured.readings
        ));
    }
    if measured.backwards > 0 {
        failures.push(format!("{} readings went back", measured.backwards));
    }
    let tolerance_ppb = i64::from(tolerance_ppm) * PPB_PER_PPM;
    let apart = |least: i64, most: i64| least > tolerance_ppb || most < -tolerance_ppb;
    match (measured.rate_ppb_min, measured.rate_ppb_max) {
        (Some(least), Some(most)) if apart(least, most) => failures.push(format!(
            "the network is {least} to {most} ppb faster than the kernel's clock, and may be {tolerance_ppb} either way: one of them is no \
             legal clock"
        )),
        (Some(_), Some(_)) => {}
        _ => failures.push("bounds were lost, so there is no rate".to_owned()),
    }
    failures
}

impl Answer for CheckView {
    fn table(&self) -> Table {
        let verdict = match self.passed {
            true => Cell::word("PASS").mood(Mood::Good),
            false => Cell::word("FAIL").mood(Mood::Bad),
        };
        let mut facts = readings_facts(&self.measured);
        facts.push((
            Column::new("rates may be apart (ppm)", "tolerance_ppm"),
            Cell::word(self.tolerance_ppm),
        ));
        facts.push((Column::new("verdict", "verdict"), verdict));
        Table::of_facts(facts)
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)?;
        for failure in &self.failures {
            writeln!(out, "{failure}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Readings {
        Readings {
            readings: 100,
            synchronized: 90,
            holdover: 10,
            disrupted: 0,
            unknown: 0,
            width_ns_median: Some(300.0),
            width_ns_99: Some(400.0),
            width_ns_max: Some(500.0),
            rate_ppb_min: Some(-20_000),
            rate_ppb_max: Some(-19_000),
            backwards: 0,
        }
    }

    #[test]
    fn each_promise_can_fail() {
        let found = |change: fn(&mut Readings)| {
            let mut readings = good();
            change(&mut readings);
            failures(&readings, 300)
        };
        assert!(found(|_| ()).is_empty());
        let broken: [fn(&mut Readings); 6] = [
            |readings| readings.unknown = 1,
            |readings| readings.disrupted = 1,
            |readings| readings.backwards = 1,
            |readings| readings.rate_ppb_min = None,
            |readings| {
                (readings.rate_ppb_min, readings.rate_ppb_max) = (Some(300_001), Some(301_000))
            },
            |readings| {
                (readings.rate_ppb_min, readings.rate_ppb_max) = (Some(-301_000), Some(-300_001))
            },
        ];
        for change in broken {
            assert_eq!(found(change).len(), 1);
        }
        // What is too coarse to tell is no failure.
        let coarse = found(|readings| {
            (readings.rate_ppb_min, readings.rate_ppb_max) = (Some(-900_000), Some(900_000))
        });
        assert!(coarse.is_empty());
    }
}
