//! `dtp clock read`

use super::open::{self, of};
use crate::args::clock::Read;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::clock::nanoseconds_floor;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;
use std::time::Instant;

/// The narrowest of some reads of a counter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReadView {
    /// Version of this form: 1.
    schema: u32,
    /// What --device takes.
    device: String,
    /// The global counter, in units of 0.32 ns.
    gc_units: u64,
    /// The same in whole nanoseconds of network time, rounded down.
    gc_ns: u64,
    /// What this read took, the narrowest of all, in nanoseconds: the counter was read somewhere in it.
    narrowest_ns: u64,
    /// What the widest took.
    widest_ns: u64,
    /// How many there were.
    reads: u32,
}

/// Reads it.
pub fn execute(args: &Read) -> anyhow::Result<ExitCode> {
    let opened = open::open(&open::choose(&args.target)?)?;
    let mut best: Option<(u64, u64)> = None;
    let mut widest_ns = 0;
    for _ in 0..args.count {
        let begin = Instant::now();
        let gc_units = opened.device.gc_units().map_err(of(&opened.name))?;
        let took_ns = u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX);
        widest_ns = widest_ns.max(took_ns);
        if best.is_none_or(|(_, best_ns)| took_ns < best_ns) {
            best = Some((gc_units, took_ns));
        }
    }
    let Some((gc_units, narrowest_ns)) = best else {
        anyhow::bail!("no read was asked for");
    };
    let view = ReadView {
        schema: SCHEMA,
        device: opened.name.to_string(),
        gc_units,
        gc_ns: nanoseconds_floor(gc_units),
        narrowest_ns,
        widest_ns,
        reads: args.count,
    };
    present(&view, args.format)?;
    Ok(ExitCode::SUCCESS)
}

impl Answer for ReadView {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        Table::of_facts(vec![
            fact("device", "device", Cell::word(&self.device)),
            fact("gc (units)", "gc_units", Cell::word(self.gc_units)),
            fact("gc (ns)", "gc_ns", Cell::word(self.gc_ns)),
            fact(
                "narrowest read (ns)",
                "narrowest_ns",
                Cell::word(self.narrowest_ns),
            ),
            fact("widest read (ns)", "widest_ns", Cell::word(self.widest_ns)),
            fact("reads", "reads", Cell::word(self.reads)),
        ])
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)
    }
}
