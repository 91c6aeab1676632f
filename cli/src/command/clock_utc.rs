//! `dtp clock utc`

use crate::args::clock::Utc;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{present, Answer, SCHEMA};
use crate::EXIT_FAILED;
use dtp_driver::clock::Status;
use dtp_utc::clock::UtcClock;
use dtp_utc::line::{UtcInterval, UtcLine};
use dtp_utc::time::LeapKind;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// UTC as an interval. What is not known is null.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UtcView {
    /// Version of this form: 1.
    schema: u32,
    /// `synchronized`, `holdover` (no server was heard for a while, the interval holds and grows), `unknown` or `disrupted`.
    status: &'static str,
    /// UTC at least, as in RFC 3339; `:60` within a leap second.
    utc_earliest: Option<String>,
    /// UTC at most.
    utc_latest: Option<String>,
    /// From the earliest to the latest, in nanoseconds.
    width_ns: Option<u64>,
    /// POSIX time at least, in nanoseconds.
    posix_earliest_ns: Option<u64>,
    /// POSIX time at most, in nanoseconds.
    posix_latest_ns: Option<u64>,
    /// TAI at least, in nanoseconds since 1970-01-01 00:00:00 TAI.
    tai_earliest_ns: Option<u64>,
    /// TAI at most, in nanoseconds.
    tai_latest_ns: Option<u64>,
    /// TAI less UTC at the earliest, in seconds.
    tai_offset_s: Option<u64>,
    /// The leap second that the next 24 hours bring: `insert` or `delete`.
    leap_today: Option<&'static str>,
    /// Time servers that agree.
    servers_agreeing: u32,
    /// Time servers that contradict them.
    servers_false: u32,
    /// What to do where UTC is not known.
    advice: Option<&'static str>,
}

/// Reads the pages, and prints UTC.
pub fn execute(args: &Utc) -> anyhow::Result<ExitCode> {
    // The text of the error has all its causes.
    let clock =
        UtcClock::open(&args.page.page, &args.utc).map_err(|error| anyhow::anyhow!("{error}"))?;
    let line = clock.line();
    let view = UtcView::new(&clock.now(), &line);
    present(&view, args.format)?;
    Ok(match view.advice {
        None => ExitCode::SUCCESS,
        Some(_) => ExitCode::from(EXIT_FAILED),
    })
}

const fn status_name(status: Status) -> &'static str {
    match status {
        Status::Unknown => "unknown",
        Status::Synchronized => "synchronized",
        Status::Holdover => "holdover",
        Status::Disrupted => "disrupted",
    }
}

impl UtcView {
    fn new(utc: &UtcInterval, line: &UtcLine) -> Self {
        let bounded = utc.status.is_bounded().then_some(utc);
        let text = utc.text();
        let posix = utc.posix_ns();
        let leaps = utc.leaps.filter(|_| bounded.is_some());
        UtcView {
            schema: SCHEMA,
            status: status_name(utc.status),
            utc_earliest: text.as_ref().map(|text| text.0.clone()),
            utc_latest: text.map(|text| text.1),
            width_ns: bounded.map(UtcInterval::width_ns),
            posix_earliest_ns: posix.map(|posix| posix.0),
            posix_latest_ns: posix.map(|posix| posix.1),
            tai_earliest_ns: bounded.map(|utc| utc.earliest_tai_ns),
            tai_latest_ns: bounded.map(|utc| utc.latest_tai_ns),
            tai_offset_s: leaps.map(|leaps| leaps.offset_at(utc.earliest_tai_ns)),
            leap_today: leaps.and_then(|leaps| {
                match leaps.announced_today(utc.earliest_tai_ns)? {
                    LeapKind::Insert => Some("insert"),
                    LeapKind::Delete => Some("delete"),
                }
            }),
            servers_agreeing: line.agreeing,
            servers_false: line.false_servers,
            advice: advice(utc, line),
        }
    }

    fn mood(&self) -> Mood {
        match self.status {
            "synchronized" => Mood::Good,
            "holdover" => Mood::Doubtful,
            _ => Mood::Bad,
        }
    }
}

/// What to do where UTC is not known.
fn advice(utc: &UtcInterval, line: &UtcLine) -> Option<&'static str> {
    match (utc.status, line.status) {
        (status, _) if status.is_bounded() => match utc.leaps {
            Some(_) => None,
            None => Some("time servers contradict each other about TAI less UTC: TAI is known, UTC is not; compare their `leapsectz`"),
        },
        (_, Status::Disrupted) => Some("time servers contradict each other, and no majority is right: look at their clocks"),
        (_, Status::Unknown) => Some("no time server was heard for a minute: is one running, with this key, and does its multicast reach this host?"),
        _ => Some("the DTP clock of this host has no bounds, or was disrupted a moment ago: look at `dtp link ls`"),
    }
}

impl Answer for UtcView {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        Table::of_facts(vec![
            fact(
                "status",
                "status",
                Cell::word(self.status).mood(self.mood()),
            ),
            fact(
                "UTC at least",
                "utc_earliest",
                Cell::maybe(self.utc_earliest.as_ref()),
            ),
            fact(
                "UTC at most",
                "utc_latest",
                Cell::maybe(self.utc_latest.as_ref()),
            ),
            fact("width (ns)", "width_ns", Cell::maybe(self.width_ns)),
            fact(
                "POSIX at least (ns)",
                "posix_earliest_ns",
                Cell::maybe(self.posix_earliest_ns),
            ),
            fact(
                "POSIX at most (ns)",
                "posix_latest_ns",
                Cell::maybe(self.posix_latest_ns),
            ),
            fact(
                "TAI at least (ns)",
                "tai_earliest_ns",
                Cell::maybe(self.tai_earliest_ns),
            ),
            fact(
                "TAI at most (ns)",
                "tai_latest_ns",
                Cell::maybe(self.tai_latest_ns),
            ),
            fact(
                "TAI less UTC (s)",
                "tai_offset_s",
                Cell::maybe(self.tai_offset_s),
            ),
            fact("leap today", "leap_today", Cell::maybe(self.leap_today)),
            fact(
                "servers agreeing",
                "servers_agreeing",
                Cell::word(self.servers_agreeing),
            ),
            fact(
                "servers false",
                "servers_false",
                Cell::word(self.servers_false),
            ),
        ])
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)?;
        if let Some(advice) = self.advice {
            writeln!(out, "{advice}")?;
        }
        Ok(())
    }
}
