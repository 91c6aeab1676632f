//! `dtp clock watch`

use super::clock_now::{open, status_cell, width_ns, NowView};
use super::link_watch::sleep;
use crate::args::clock::Watch;
use crate::interrupt;
use crate::output::columns::{Cell, Column, Table};
use crate::output::json;
use crate::output::present::stdout;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

/// A look at the clock: with --json one in each line.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ClockWatched {
    /// Since the watch began, in seconds.
    at_seconds: f64,
    /// What the clock says.
    #[serde(flatten)]
    now: NowView,
    /// Samples of the counter so far.
    samples: u64,
    /// Times that the bounds were lost so far.
    disruptions: u64,
}

const COLUMNS: [Column; 7] = [
    Column::new("TIME (s)", "at_seconds").at_least(8),
    Column::new("STATUS", "status").at_least(12),
    Column::new("EARLIEST (ns)", "earliest_ns").at_least(20),
    Column::new("LATEST (ns)", "latest_ns").at_least(20),
    Column::new("WIDTH (ns)", "width_ns").at_least(12),
    Column::new("SAMPLES", "samples").at_least(10),
    Column::new("DISRUPTIONS", "disruptions"),
];

/// Watches until Ctrl-C or the last look.
pub fn execute(args: &Watch) -> anyhow::Result<ExitCode> {
    let clock = open(&args.page)?;
    interrupt::watch(false)?;
    let begin = Instant::now();
    let mut number = 0;
    while args.count.is_none_or(|count| number < count) {
        let (interval, line) = (clock.now(), clock.line());
        let watched = ClockWatched {
            at_seconds: begin.elapsed().as_secs_f64(),
            now: NowView::new(&interval),
            samples: line.samples,
            disruptions: line.disruptions,
        };
        let mut out = stdout();
        if args.format.json {
            json::print_line(&watched, &mut out)?;
        } else {
            let mut table = Table::new(&COLUMNS);
            table.push(vec![
                Cell::decimal(Some(watched.at_seconds), 1),
                status_cell(interval.status),
                number_or_nothing(watched.now.earliest_ns),
                number_or_nothing(watched.now.latest_ns),
                Cell::decimal(width_ns(&interval), 1),
                Cell::number(watched.samples),
                Cell::number(watched.disruptions),
            ]);
            table.stream(args.format.csv, number == 0, &mut out)?;
        }
        out.flush()?;
        number += 1;
        if args.count == Some(number) || !sleep(begin, args.every, number - 1) {
            break;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn number_or_nothing(number: Option<u64>) -> Cell {
    number.map_or(Cell::default(), Cell::number)
}
