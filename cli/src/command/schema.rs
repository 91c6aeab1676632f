//! `dtp schema`

use crate::args::schema::Schema as Args;
use crate::command::clock_utc;
use crate::command::{boundary_show, changes, device_ls, device_regs, device_show};
use crate::command::{clock_check, clock_compare, clock_now, clock_read, clock_stats, clock_watch};
use crate::command::{line_errors, link_ls, link_show, link_watch};
use crate::output::topology::report::Report;
use anyhow::Context;
use dtp_driver::topology::table::Table;
use schemars::{schema_for, Schema};
use std::io::Write;
use std::process::ExitCode;

/// An answer: its name, and what makes its schema.
type Answer = (&'static str, fn() -> Schema);

/// Every answer that `--json` gives, by noun and verb.
const ANSWERS: &[Answer] = &[
    ("device-ls", || schema_for!(device_ls::Devices)),
    ("device-show", || schema_for!(device_show::Shown)),
    ("device-regs", || schema_for!(device_regs::Registers)),
    ("link-ls", || schema_for!(link_ls::Ports)),
    ("link-show", || schema_for!(link_show::Shown)),
    ("link-watch", || schema_for!(link_watch::Watched)),
    ("link-test", || schema_for!(line_errors::LineErrors)),
    ("boundary-show", || schema_for!(boundary_show::BoundaryView)),
    ("clock-read", || schema_for!(clock_read::ReadView)),
    ("clock-now", || schema_for!(clock_now::NowView)),
    ("clock-compare", || schema_for!(clock_compare::CompareView)),
    ("clock-stats", || schema_for!(clock_stats::StatsView)),
    ("clock-watch", || schema_for!(clock_watch::ClockWatched)),
    ("clock-check", || schema_for!(clock_check::CheckView)),
    ("topology", || schema_for!(Report)),
    ("topology-table", || schema_for!(Table)),
    ("clock-utc", || schema_for!(clock_utc::UtcView)),
    ("changes", || schema_for!(changes::Changes)),
];

/// Prints one of them, or their names.
pub fn execute(args: &Args) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    match &args.answer {
        None => {
            for (name, _) in ANSWERS {
                writeln!(out, "{name}")?;
            }
        }
        Some(name) => {
            let known = ANSWERS.iter().find(|answer| answer.0 == name);
            let (_, schema) = known.with_context(|| {
                let names: Vec<_> = ANSWERS.iter().map(|answer| answer.0).collect();
                format!(
                    "`{}` is no answer of --json: there are {}",
                    name.escape_debug(),
                    names.join(", ")
                )
            })?;
            writeln!(out, "{}", serde_json::to_string_pretty(&schema())?)?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
