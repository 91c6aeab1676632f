//! `dtp clock now`

use crate::args::clock::{Now, Page};
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::json;
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::clock::{DtpClock, Interval, Status};
use dtp_driver::quantity::nanoseconds;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read, Result, Write};
use std::process::ExitCode;

/// A line that asks is not longer, in bytes.
const LINE_MAX: u64 = 1000;

/// An interval of the network's counters.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NowView {
    /// Version of this form: 1.
    pub schema: u32,
    /// `synchronized`, `holdover`, `disrupted` or `unknown`.
    pub status: String,
    /// No counter of the network is less, in units of 0.32 ns; absent without bounds.
    pub earliest_units: Option<u64>,
    /// None is greater.
    pub latest_units: Option<u64>,
    /// The same in whole nanoseconds of network time, rounded down.
    pub earliest_ns: Option<u64>,
    /// Rounded up.
    pub latest_ns: Option<u64>,
    /// From one to the other, in nanoseconds.
    pub width_ns: Option<f64>,
}

impl NowView {
    /// Of an interval.
    pub fn new(interval: &Interval) -> Self {
        let bounded = |value| interval.status.is_bounded().then_some(value);
        let (earliest_ns, latest_ns) = interval.nanoseconds();
        NowView {
            schema: SCHEMA,
            status: interval.status.name().to_owned(),
            earliest_units: bounded(interval.earliest),
            latest_units: bounded(interval.latest),
            earliest_ns: bounded(earliest_ns),
            latest_ns: bounded(latest_ns),
            width_ns: width_ns(interval),
        }
    }

    /// The interval again, if it is one.
    pub fn interval(&self) -> Option<Interval> {
        let statuses = (0..4).filter_map(Status::from_number);
        let status = statuses
            .into_iter()
            .find(|status| status.name() == self.status)?;
        match (status.is_bounded(), self.earliest_units, self.latest_units) {
            (false, None, None) => Some(Interval::unbounded(status)),
            (true, Some(earliest), Some(latest)) if earliest <= latest => Some(Interval {
                earliest,
                latest,
                status,
            }),
            _ => None,
        }
    }
}

/// How wide it is, if it has bounds.
pub fn width_ns(interval: &Interval) -> Option<f64> {
    let units = i64::try_from(interval.width_units()).ok()?;
    interval.status.is_bounded().then(|| nanoseconds(units))
}

/// How a status looks.
pub fn status_cell(status: Status) -> Cell {
    let mood = match status {
        Status::Synchronized => Mood::Good,
        Status::Holdover => Mood::Doubtful,
        Status::Unknown | Status::Disrupted => Mood::Bad,
    };
    Cell::word(status.name()).mood(mood)
}

/// The clock of a page.
pub fn open(page: &Page) -> anyhow::Result<DtpClock> {
    // The text of a driver's error has all its causes.
    DtpClock::open(&page.page).map_err(|error| anyhow::anyhow!("{error}"))
}

/// An answer with its interval, for its colour.
struct Told {
    view: NowView,
    status: Status,
}

impl Serialize for Told {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        self.view.serialize(serializer)
    }
}

/// Tells it once, or once for each line that arrives.
pub fn execute(args: &Now) -> anyhow::Result<ExitCode> {
    let clock = open(&args.page)?;
    let tell = || {
        let interval = clock.now();
        Told {
            view: NowView::new(&interval),
            status: interval.status,
        }
    };
    if args.each_line {
        return answer_lines(tell);
    }
    let told = tell();
    present(&told, args.format)?;
    Ok(match told.status.is_bounded() {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(crate::EXIT_FAILED),
    })
}

/// The next question is read before the answer before it is forgotten, so the reading is as late as it can be.
fn answer_lines(tell: impl Fn() -> Told) -> anyhow::Result<ExitCode> {
    let mut stdin = std::io::stdin().lock();
    let mut stdout = std::io::stdout().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        if (&mut stdin).take(LINE_MAX).read_until(b'\n', &mut line)? == 0 {
            return Ok(ExitCode::SUCCESS);
        }
        json::print_line(&tell(), &mut stdout)?;
        stdout.flush()?;
    }
}

impl Answer for Told {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        Table::of_facts(vec![
            fact("status", "status", status_cell(self.status)),
            fact(
                "earliest (units)",
                "earliest_units",
                Cell::maybe(self.view.earliest_units),
            ),
            fact(
                "latest (units)",
                "latest_units",
                Cell::maybe(self.view.latest_units),
            ),
            fact(
                "earliest (ns)",
                "earliest_ns",
                Cell::maybe(self.view.earliest_ns),
            ),
            fact("latest (ns)", "latest_ns", Cell::maybe(self.view.latest_ns)),
            fact(
                "width (ns)",
                "width_ns",
                Cell::decimal(self.view.width_ns, 2),
            ),
        ])
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)
    }
}
