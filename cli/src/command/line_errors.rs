//! What `dtp link test` answers.

use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{Answer, SCHEMA};
use dtp_driver::line_test::BitErrors;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};

/// What a test found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LineErrors {
    /// Version of this form: 1.
    schema: u32,
    /// Every direction carried PRBS31, with no more wrong bits than the limit allows.
    pub passed: bool,
    /// Ctrl-C ended it early.
    pub interrupted: bool,
    /// Bit error rate that still passes.
    limit: f64,
    /// Directions.
    directions: Vec<Direction>,
}

/// A direction of the line.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Direction {
    /// Who sent: DEVICE:NUMBER, or `?` if nobody of this host.
    from: String,
    /// Who checked.
    to: String,
    /// How long, by the clock of the device that checked.
    seconds: f64,
    /// PRBS31 arrived: fewer than a tenth of the comparisons failed.
    is_prbs31: bool,
    /// Bits that arrived.
    bits: u64,
    /// Bits that were wrong: a third of the comparisons that failed.
    wrong_bits: u64,
    /// Bit error rate.
    bit_error_rate: Option<f64>,
    /// It is below this with a confidence of 95 %.
    bit_error_rate_below: Option<f64>,
}

impl Direction {
    /// Of the errors that were counted.
    pub fn new(from: String, to: String, seconds: f64, errors: &BitErrors) -> Self {
        Direction {
            from,
            to,
            seconds,
            is_prbs31: errors.bits > 0 && !errors.is_no_pattern(),
            bits: errors.bits,
            wrong_bits: errors.wrong_bits(),
            bit_error_rate: errors.rate(),
            bit_error_rate_below: errors.rate_limit_95(),
        }
    }

    /// In a few words.
    pub fn brief(&self) -> String {
        match (self.is_prbs31, self.bit_error_rate_below) {
            (true, Some(below)) => format!(
                "{}: {} wrong bits, below {below:.1e}",
                self.to, self.wrong_bits
            ),
            _ => format!("{}: no PRBS31 arrives", self.to),
        }
    }

    fn passes(&self, limit: f64) -> bool {
        self.is_prbs31 && self.bit_error_rate.is_some_and(|rate| rate <= limit)
    }
}

impl LineErrors {
    /// Judged by a limit.
    pub fn new(directions: Vec<Direction>, limit: f64, interrupted: bool) -> Self {
        LineErrors {
            schema: SCHEMA,
            passed: directions.iter().all(|direction| direction.passes(limit)),
            interrupted,
            limit,
            directions,
        }
    }

    fn verdict(&self) -> String {
        let lost = self
            .directions
            .iter()
            .find(|direction| !direction.is_prbs31);
        let interrupted = if self.interrupted {
            "INTERRUPTED, "
        } else {
            ""
        };
        match (lost, self.passed) {
            (Some(lost), _) => format!(
                "{interrupted}FAIL: what arrives at {} is no PRBS31: does {} send it, and is the cable whole?",
                lost.to, lost.from
            ),
            (None, true) => format!("{interrupted}PASS"),
            (None, false) if self.limit == 0.0 => format!("{interrupted}FAIL: bits were wrong"),
            (None, false) => {
                format!("{interrupted}FAIL: more wrong bits than a rate of {:e}", self.limit)
            }
        }
    }
}

impl Answer for LineErrors {
    fn table(&self) -> Table {
        let mut table = Table::new(&[
            Column::new("FROM", "from"),
            Column::new("TO", "to"),
            Column::new("TIME (s)", "seconds"),
            Column::new("BITS", "bits").at_least(16),
            Column::new("WRONG", "wrong_bits"),
            Column::new("BER", "bit_error_rate"),
            Column::new("BER BELOW (95 %)", "bit_error_rate_below"),
        ]);
        for direction in &self.directions {
            let mood = match direction.passes(self.limit) {
                true => Mood::Good,
                false => Mood::Bad,
            };
            let rate = |rate: Option<f64>| match rate.filter(|_| direction.is_prbs31) {
                Some(0.0) => Cell::number(0),
                Some(rate) => Cell::number(format_args!("{rate:.1e}")),
                None => Cell::default(),
            };
            table.push(vec![
                Cell::word(&direction.from),
                Cell::word(&direction.to),
                Cell::decimal(Some(direction.seconds), 2),
                Cell::number(direction.bits),
                Cell::number(direction.wrong_bits).mood(mood),
                rate(direction.bit_error_rate),
                rate(direction.bit_error_rate_below),
            ]);
        }
        table
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print(out)?;
        writeln!(out, "{}", self.verdict())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn direction(bits: u64, counted: u64) -> Direction {
        let errors = BitErrors { bits, counted };
        Direction::new("emu:a:0".to_owned(), "emu:b:0".to_owned(), 1.0, &errors)
    }

    #[test]
    fn each_way_to_fail_is_told() {
        let verdict = |directions, limit| {
            let errors = LineErrors::new(directions, limit, false);
            (errors.passed, errors.verdict())
        };
        let clean = || direction(1 << 33, 0);
        assert_eq!(
            verdict(vec![clean(), clean()], 0.0),
            (true, "PASS".to_owned())
        );
        let (passed, text) = verdict(vec![clean(), direction(1 << 33, 3)], 0.0);
        assert!(!passed && text.contains("bits were wrong"), "{text}");
        assert!(verdict(vec![direction(1 << 33, 3)], 1e-9).0);
        let (passed, text) = verdict(vec![direction(1 << 33, 300)], 1e-9);
        assert!(
            !passed && text.contains("more wrong bits than a rate of 1e-9"),
            "{text}"
        );
        for lost in [direction(0, 0), direction(6600, 3300)] {
            let (passed, text) = verdict(vec![clean(), lost], 0.9);
            assert!(!passed && text.contains("no PRBS31"), "{text}");
        }
        let stopped = LineErrors::new(vec![clean()], 0.0, true).verdict();
        assert_eq!(stopped, "INTERRUPTED, PASS");
    }
}
