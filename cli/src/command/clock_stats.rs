//! `dtp clock stats`

use super::clock_now::{open, status_cell};
use super::clock_survey::{read, Readings};
use crate::args::clock::Stats;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::backend::daemon::Daemon;
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::control;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::path::Path;
use std::process::ExitCode;

/// How a clock goes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatsView {
    /// Version of this form: 1.
    schema: u32,
    /// The clock page.
    page: String,
    /// What it says now.
    status: &'static str,
    /// D, as configured.
    hops: u32,
    /// Samples of the counter since the page was made.
    samples: u64,
    /// Times that the bounds were lost.
    disruptions: u64,
    /// Readings of this while.
    measured: Readings,
    /// What dtpd says; absent if it does not write this page, or may not be asked.
    sampler: Option<SamplerView>,
    #[serde(skip)]
    status_now: Status,
}

/// What dtpd says.
#[derive(Debug, Serialize, JsonSchema)]
struct SamplerView {
    /// The device that it samples.
    device: String,
    /// It answers.
    present: bool,
    /// Why it did not the last time.
    trouble: Option<String>,
    /// Why bounds were lost the last time.
    disruption: Option<String>,
    /// The narrowest read of the counter, in nanoseconds: for `bus_out_ns` and `bus_back_ns` of its configuration.
    narrowest_ns: Option<u64>,
}

/// Reads the clock for a while and tells.
pub fn execute(args: &Stats) -> anyhow::Result<ExitCode> {
    let clock = open(&args.page)?;
    let measured = read(&clock, args.over)?;
    let view = StatsView::new(&clock, &args.page.page, measured);
    present(&view, args.format)?;
    Ok(ExitCode::SUCCESS)
}

impl StatsView {
    fn new(clock: &DtpClock, page: &Path, measured: Readings) -> Self {
        let line = clock.line();
        let status_now = clock.now().status;
        StatsView {
            schema: SCHEMA,
            page: page.display().to_string().escape_debug().to_string(),
            status: status_now.name(),
            hops: line.hops,
            samples: line.samples,
            disruptions: line.disruptions,
            measured,
            sampler: sampler(page),
            status_now,
        }
    }
}

/// A daemon that is not there, or that this user may not ask, is no error: the page says most of it.
fn sampler(page: &Path) -> Option<SamplerView> {
    let status = Daemon::listening(&control::path()).ok()??.status().ok()?;
    let harmless = |text: String| text.escape_debug().to_string();
    (status.page == page).then(|| SamplerView {
        device: harmless(status.device),
        present: status.present,
        trouble: status.trouble.map(harmless),
        disruption: status.clock.disruption.map(harmless),
        narrowest_ns: status.clock.narrowest_ns,
    })
}

/// Rows that `dtp clock check` has too.
pub fn readings_facts(measured: &Readings) -> Vec<(Column, Cell)> {
    let fact = |heading, key, value| (Column::new(heading, key), value);
    let not_good = |count: u64| {
        let mood = if count > 0 { Mood::Bad } else { Mood::Plain };
        Cell::word(count).mood(mood)
    };
    let ppm = |ppb: Option<i64>| Cell::decimal(ppb.map(|ppb| ppb as f64 / 1e3), 3);
    vec![
        fact("readings", "readings", Cell::word(measured.readings)),
        fact(
            "  synchronized",
            "synchronized",
            Cell::word(measured.synchronized),
        ),
        fact("  holdover", "holdover", Cell::word(measured.holdover)),
        fact("  disrupted", "disrupted", not_good(measured.disrupted)),
        fact("  unknown", "unknown", not_good(measured.unknown)),
        fact("  going back", "backwards", not_good(measured.backwards)),
        fact(
            "width, median (ns)",
            "width_ns_median",
            Cell::decimal(measured.width_ns_median, 1),
        ),
        fact(
            "width, 99 % (ns)",
            "width_ns_99",
            Cell::decimal(measured.width_ns_99, 1),
        ),
        fact(
            "width, widest (ns)",
            "width_ns_max",
            Cell::decimal(measured.width_ns_max, 1),
        ),
        fact(
            "faster than the host, least (ppm)",
            "rate_ppm_min",
            ppm(measured.rate_ppb_min),
        ),
        fact(
            "faster than the host, most (ppm)",
            "rate_ppm_max",
            ppm(measured.rate_ppb_max),
        ),
    ]
}

impl Answer for StatsView {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        let sampler = self.sampler.as_ref();
        let mut facts = vec![
            fact("page", "page", Cell::word(&self.page)),
            fact("status", "status", status_cell(self.status_now)),
            fact("D (hops)", "hops", Cell::word(self.hops)),
            fact("samples", "samples", Cell::word(self.samples)),
            fact("disruptions", "disruptions", Cell::word(self.disruptions)),
        ];
        facts.extend(readings_facts(&self.measured));
        facts.extend([
            fact(
                "device",
                "device",
                Cell::maybe(sampler.map(|sampler| &sampler.device)),
            ),
            fact(
                "trouble",
                "trouble",
                Cell::maybe(sampler.and_then(|sampler| sampler.trouble.as_ref())),
            ),
            fact(
                "last disruption",
                "disruption",
                Cell::maybe(sampler.and_then(|sampler| sampler.disruption.as_ref())),
            ),
            fact(
                "narrowest read (ns)",
                "narrowest_ns",
                Cell::maybe(sampler.and_then(|sampler| sampler.narrowest_ns)),
            ),
        ]);
        Table::of_facts(facts)
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)
    }
}
