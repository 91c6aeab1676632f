//! The report for people: units, ticks and nanoseconds side by side.

use super::events;
use dtp_sim::engine::choice::EngineKind;
use dtp_sim::report::{Check, CheckName, HopsLine, Report, Verdict, NS_PER_UNIT, UNITS_PER_TICK};
use dtp_sim::scenario::Profile;
use std::io::{Result, Write};

/// Writes the table.
pub fn print(report: &Report, out: &mut impl Write) -> Result<()> {
    head(report, out)?;
    for check in &report.checks {
        match check.name {
            CheckName::OffsetNeighbour => {}
            CheckName::OffsetHops => {
                offsets(check.per_hops.as_deref().unwrap_or(&[]), out)?;
                events::print(&report.events, out)?;
            }
            _ => other(check, out)?,
        }
    }
    reasons(report, out)?;
    let verdict = match (report.verdict, report.interrupted) {
        (Verdict::Pass, false) => "PASS",
        (Verdict::Fail, false) => "FAIL",
        (Verdict::Pass, true) => "INTERRUPTED, no check failed so far",
        (Verdict::Fail, true) if report.t0_seconds.is_none() => {
            "INTERRUPTED before all ports were synchronised"
        }
        (Verdict::Fail, true) => "FAIL, INTERRUPTED",
    };
    writeln!(out, "\n{verdict}")
}

/// Why checks failed, one line each.
fn reasons(report: &Report, out: &mut impl Write) -> Result<()> {
    let failed = |check: &&Check| check.verdict == Verdict::Fail;
    let failed: Vec<&Check> = report.checks.iter().filter(failed).collect();
    if failed.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    let offset = |check: &&Check| check.name == CheckName::OffsetNeighbour;
    if report.profile == Profile::Paper.name() && failed.iter().any(offset) {
        writeln!(out, "{PAPER}")?;
    }
    for check in failed {
        let reason = check.reason.as_deref().unwrap_or("");
        writeln!(out, "{}: {reason}", check.name.name())?;
    }
    Ok(())
}

/// What a run with the paper's choices shows, and why.
const PAPER: &str = "\
The paper's own choices (one sampling phase, one INIT, d in whole ticks) do not keep 4T between all
neighbours of a network: a pair alone errs by up to 3T, and a jump of the device behind the neighbour
arrives a wire and a beacon later on top of that.";

fn head(report: &Report, out: &mut impl Write) -> Result<()> {
    write!(
        out,
        "{}, profile {}, seed {}",
        report.scenario, report.profile, report.seed
    )?;
    if report.engine != EngineKind::Stepped.name() {
        write!(out, ", engine {} (no frames received)", report.engine)?;
    }
    if let Some(mutant) = &report.mutant {
        write!(out, ", broken on purpose: {mutant}")?;
    }
    if !report.settings.is_empty() {
        write!(out, "\nwith {}", report.settings.join(", "))?;
    }
    write!(out, "\n{} ms simulated", report.simulated_seconds * 1e3)?;
    let all = report
        .checks
        .iter()
        .find(|check| check.name == CheckName::OffsetHops);
    match (report.t0_seconds, all.and_then(|check| check.pairs)) {
        (Some(t0), Some(pairs)) => writeln!(
            out,
            ", all {pairs} pairs checked at every instant from {:.3} ms on",
            t0 * 1e3
        )?,
        (Some(t0), None) => writeln!(out, ", checked at every instant from {:.3} ms on", t0 * 1e3)?,
        (None, _) => writeln!(out, ", never synchronised")?,
    }
    let names = |holds: bool| {
        let lines = report.assumptions.iter();
        let names = lines.filter(|line| line.holds == holds);
        names.map(|line| line.name).collect::<Vec<_>>().join(", ")
    };
    writeln!(out, "assuming {}", names(true))?;
    if report.assumptions.iter().any(|line| !line.holds) {
        writeln!(
            out,
            "this scenario breaks {}: nothing is promised",
            names(false)
        )?;
    }
    writeln!(out)
}

/// Units, ticks and nanoseconds, each in a column of its own.
fn amount(units: f64) -> String {
    format!(
        "{:>7} {:>7.2} {:>8.2}",
        (units * 100.0).round() / 100.0,
        units / UNITS_PER_TICK,
        units * NS_PER_UNIT
    )
}

fn offsets(lines: &[HopsLine], out: &mut impl Write) -> Result<()> {
    let proved = lines.iter().any(|line| line.proved.is_some());
    let mut columns = vec!["limit (paper)"];
    columns.extend(proved.then_some("proved for this profile"));
    columns.extend(["worst offset", "slack"]);
    let amount_head = format!("{:>7} {:>7} {:>8}", "units", "T", "ns");
    write!(out, "{:>4} |", "")?;
    for column in &columns {
        write!(out, " {column:^24} |")?;
    }
    let head = vec![amount_head.as_str(); columns.len()].join(" | ");
    writeln!(out, "\nhops | {head} | where, when")?;
    for line in lines {
        write!(out, "{:>4} | {} |", line.hops, amount(line.limit))?;
        if let Some(proved) = line.proved {
            write!(out, " {} |", amount(proved))?;
        }
        let least = line
            .proved
            .map_or(line.limit, |proved| proved.min(line.limit));
        writeln!(
            out,
            " {} | {} | {}, {:.6} ms",
            amount(line.worst),
            amount(least - line.worst),
            line.place,
            line.at * 1e3,
        )?;
    }
    writeln!(out)
}

/// What the numbers of a check mean.
const fn meaning(name: CheckName) -> &'static str {
    match name {
        CheckName::OffsetNeighbour | CheckName::OffsetHops => "offset",
        CheckName::OffsetProved => "offset against the proof",
        CheckName::HostReading => "host readings apart",
        CheckName::Delay => "measured over true delay",
        CheckName::Rate => "ahead of fastest clock",
        CheckName::Monotonic => "smallest step of a tick",
        CheckName::Sessions => "links lost without cause",
        CheckName::Frames => "frames not intact",
    }
}

fn other(check: &Check, out: &mut impl Write) -> Result<()> {
    let verdict = match check.verdict {
        Verdict::Pass => "ok",
        Verdict::Fail => "FAIL",
    };
    let name = check.name.name();
    write!(out, "{name:<13} {verdict:<5} {}: ", meaning(check.name))?;
    match (check.worst, check.unit) {
        (None, _) => write!(out, "nothing seen")?,
        (Some(worst), "units") => write!(
            out,
            "{worst} units ({:.2} ns), {} {} units",
            worst * NS_PER_UNIT,
            if check.name == CheckName::Monotonic {
                "at least"
            } else {
                "at most"
            },
            check.limit
        )?,
        (Some(worst), unit) => write!(out, "{worst} {unit}")?,
    }
    if let (Some(sent), Some(intact), Some(hit)) = (check.sent, check.intact, check.hit) {
        write!(
            out,
            "; {sent} sent, {intact} intact, {hit} hit by line errors"
        )?;
    }
    if let Some(excused @ 1..) = check.excused {
        write!(out, "; {excused} lost to bit errors")?;
    }
    if let Some(ticks) = check.beacon_interval_ticks {
        write!(out, "; a beacon in {ticks} ticks")?;
    }
    if let Some(ticks) = check.raw_noise_ticks {
        write!(out, "; 99 % of raw reads within {ticks} T")?;
    }
    if let (Some(place), Some(at)) = (&check.place, check.at) {
        write!(out, "; {place}, {:.6} ms", at * 1e3)?;
    }
    writeln!(out)
}
