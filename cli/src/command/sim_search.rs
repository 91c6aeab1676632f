//! `dtp sim search`

use crate::args::search::{Search, Shape};
use crate::interrupt::{self, is_interrupted, EXIT_INTERRUPTED};
use crate::output::stderr::say;
use anyhow::Context;
use dtp_sim::search::family::{families, Family, Found, Shape as SimShape};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// A limit was passed.
const EXIT_FAILED: u8 = 1;

/// Searches and reports.
pub fn execute(args: &Search) -> anyhow::Result<ExitCode> {
    if let Some(out) = &args.out {
        fs::create_dir_all(out).with_context(|| format!("{}: cannot be made", out.display()))?;
    }
    interrupt::watch(false)?;
    let families = families(&shapes(&args.shapes), args.effort);
    let bar = bar(families.iter().map(Family::runs).sum());
    let mut stdout = std::io::stdout();
    head(&mut stdout)?;
    let mut holds = true;
    for (number, family) in families.iter().enumerate() {
        bar.set_message(family.name.clone());
        if bar.is_hidden() {
            let (number, count, runs) = (number + 1, families.len(), family.runs());
            say(format_args!(
                "searching {} ({number} of {count}), {runs} runs",
                family.name
            ));
        }
        let one_done = || {
            bar.inc(1);
            !is_interrupted()
        };
        let found = family.search(args.seed, &one_done)?;
        let Some(found) = found else { continue };
        holds &= found.holds();
        bar.suspend(|| line(&found, &mut stdout))?;
        if let Some(out) = &args.out {
            save(&found, out)?;
        }
        if is_interrupted() {
            break;
        }
    }
    bar.finish_and_clear();
    let (verdict, exit) = match (holds, is_interrupted()) {
        (true, false) => ("PASS", 0),
        (false, false) => ("FAIL", EXIT_FAILED),
        (true, true) => (
            "INTERRUPTED: the last line is of the runs until then, and nothing failed so far",
            EXIT_INTERRUPTED,
        ),
        (false, true) => ("FAIL, INTERRUPTED", EXIT_INTERRUPTED),
    };
    writeln!(stdout, "\n{verdict}")?;
    Ok(ExitCode::from(exit))
}

fn shapes(typed: &[Shape]) -> Vec<SimShape> {
    let shape = |shape: &Shape| match shape {
        Shape::Pair => SimShape::Pair,
        Shape::Row => SimShape::Row,
        Shape::Network => SimShape::Network,
    };
    match typed {
        [] => vec![SimShape::Pair, SimShape::Row, SimShape::Network],
        typed => typed.iter().map(shape).collect(),
    }
}

fn bar(runs: usize) -> ProgressBar {
    let bar = ProgressBar::new(runs as u64);
    let style = "{bar:24} {pos} of {len} runs, {msg}, {eta} left";
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    bar
}

fn head(out: &mut impl Write) -> std::io::Result<()> {
    writeln!(
        out,
        "Largest offset in units of 0.32 ns (20 a tick), as the paper promises (4T a hop), as proved, as the\n\
         exhaustive search of classes admits, and as the golden model reached; d below the truth, and the\n\
         largest counter ahead of the fastest clock (at most 40).\n\n\
         {:<24} {:>5} {:>6} {:>7} {:>8} {:>8} {:>6} {:>9} {:>6}",
        "family-interval-hops", "paper", "proved", "classes", "reached", "slack", "d", "ahead", "runs"
    )
}

fn line(found: &Found, out: &mut impl Write) -> std::io::Result<()> {
    let number = |value: Option<u64>| value.map_or("-".to_owned(), |value| value.to_string());
    writeln!(
        out,
        "{:<24} {:>5} {:>6} {:>7} {:>8} {:>8} {:>6.2} {:>9} {:>6}{}",
        found.name,
        found.limit,
        number(found.proved),
        number(found.admitted.map(|(units, _)| units)),
        found.offset(),
        found.slack(),
        found.worst.delay_slack,
        found.worst.rate_excess,
        found.runs,
        if found.holds() { "" } else { "  FAIL" }
    )
}

fn save(found: &Found, out: &Path) -> anyhow::Result<()> {
    let path = out.join(format!("{}.toml", found.name));
    let written = fs::write(&path, found.toml());
    written.with_context(|| format!("{}: cannot be written", path.display()))
}
