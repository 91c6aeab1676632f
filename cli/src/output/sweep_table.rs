//! The summary of a sweep for people.

use dtp_sim::report::{NS_PER_UNIT, UNITS_PER_TICK};
use dtp_sim::scenario::Setting;
use dtp_sim::sweep::summary::{Closest, PointSummary, RunName, Summary};
use std::collections::BTreeMap;
use std::io::{Result, Write};

/// More lines of points or failures than this say less, not more; all are in `--json`.
const LINES_MAX: usize = 40;

/// Writes the summary. `ended`: whether every run has.
pub fn print(summary: &Summary, ended: bool, out: &mut impl Write) -> Result<()> {
    let plan = summary.plan();
    write!(
        out,
        "{}, seeds {} to {}",
        summary.scenario, plan.seeds.first, plan.seeds.last
    )?;
    for vary in &plan.vary {
        write!(out, ", {} values of {}", vary.values.len(), vary.key)?;
    }
    writeln!(
        out,
        "\n{} of {} runs, {} failed\n",
        summary.done().len(),
        summary.runs,
        summary.failed
    )?;
    checks(summary, out)?;
    if !plan.vary.is_empty() {
        points(summary, out)?;
    }
    failures(summary, out)?;
    let verdict = match (summary.failed, ended) {
        (0, true) => "PASS",
        (0, false) => "INTERRUPTED, no check failed so far",
        _ => "FAIL",
    };
    writeln!(out, "\n{verdict}")
}

/// Where and in which run: `s3 - h7, 8.128954 ms, seed 3, dtp.phases=2`.
fn place(closest: &Closest) -> String {
    let mut parts: Vec<String> = closest.place.iter().cloned().collect();
    parts.extend(closest.at.map(|at| format!("{:.6} ms", at * 1e3)));
    parts.push(run(&closest.name));
    parts.join(", ")
}

fn run(name: &RunName) -> String {
    let varied = settings(&name.varied);
    let comma = if varied.is_empty() { "" } else { ", " };
    format!("seed {}{comma}{varied}", name.seed)
}

fn settings(varied: &BTreeMap<String, Setting>) -> String {
    let settings = varied.iter().map(|(key, value)| format!("{key}={value}"));
    settings.collect::<Vec<_>>().join(" ")
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn checks(summary: &Summary, out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "{:<18}|{:^26} |{:>9} |{:>9} |{:>9} |{:>7} |{:>7} | where, when, in which run",
        "", "closest to the limit", "limit", "slack", "proved", "judged", "failed"
    )?;
    writeln!(
        out,
        "{:<18}|{:>8} {:>8} {:>8} |{:>9} |{:>9} |{:>9} |{:>7} |{:>7} |",
        "", "units", "T", "ns", "units", "units", "units", "runs", "runs"
    )?;
    let line = |out: &mut dyn Write,
                name: &str,
                unit: &str,
                runs: [&str; 3],
                closest: Option<&Closest>| {
        let [proved, judged, failed] = runs;
        let Some(closest) = closest else {
            return writeln!(
                out,
                "{name:<18}|{:>26} |{:>9} |{:>9} |{proved:>9} |{judged:>7} |{failed:>7} |",
                "nothing seen", "", ""
            );
        };
        let (ticks, ns) = if unit == "units" {
            let ticks = closest.worst / UNITS_PER_TICK;
            (
                format!("{ticks:.2}"),
                format!("{:.2}", closest.worst * NS_PER_UNIT),
            )
        } else {
            (unit.to_owned(), String::new())
        };
        writeln!(
            out,
            "{name:<18}|{:>8} {ticks:>8} {ns:>8} |{:>9} |{:>9} |{proved:>9} |{judged:>7} |{failed:>7} | {}",
            rounded(closest.worst),
            rounded(closest.limit),
            rounded(closest.slack),
            place(closest)
        )
    };
    for check in &summary.checks {
        let runs = [check.judged, check.failed].map(|runs| runs.to_string());
        let [judged, failed] = &runs;
        let closest = check.closest.as_ref();
        line(out, &check.name, &check.unit, ["", judged, failed], closest)?;
        if check.name == "offset_hops" {
            for hops in &summary.per_hops {
                let plural = if hops.hops == 1 { "" } else { "s" };
                let name = format!("  over {} hop{plural}", hops.hops);
                let proved = hops.proved.map(|units| rounded(units).to_string());
                let columns = [proved.as_deref().unwrap_or(""), "", ""];
                line(out, &name, "units", columns, hops.closest.as_ref())?;
            }
        }
    }
    Ok(())
}

/// Least slack of a check, with the number of runs that it judged if these are not all.
fn slack(point: &PointSummary, check: &str) -> String {
    let Some(slack) = point.slack.get(check) else {
        return "-".to_owned();
    };
    let slack = rounded(*slack);
    match point.judged.get(check) {
        Some(&judged) if judged < point.done => format!("{slack} ({judged})"),
        _ => slack.to_string(),
    }
}

fn points(summary: &Summary, out: &mut impl Write) -> Result<()> {
    let names = [
        "offset_neighbour",
        "offset_hops",
        "host_reading",
        "rate",
        "offset_proved",
    ];
    let columns: usize = names.iter().map(|name| width(name) + 1).sum();
    writeln!(
        out,
        "\n{:>6} |{:>7} |{:^columns$} |",
        "runs", "failed", "least slack, units (judged in so few runs)"
    )?;
    write!(out, "{:>6} |{:>7} |", "", "")?;
    for name in names {
        write!(out, " {name:>width$}", width = width(name))?;
    }
    writeln!(out, " | where")?;
    for point in summary.points.iter().take(LINES_MAX) {
        write!(out, "{:>6} |{:>7} |", point.done, point.failed)?;
        for name in names {
            write!(out, " {:>width$}", slack(point, name), width = width(name))?;
        }
        writeln!(out, " | {}", settings(&point.varied))?;
    }
    more(summary.points.len(), "points", out)
}

/// Width of a column: that of its head.
fn width(name: &str) -> usize {
    name.len().max(10)
}

fn failures(summary: &Summary, out: &mut impl Write) -> Result<()> {
    if summary.failures.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nTo see a failure again:")?;
    for failure in summary.failures.iter().take(LINES_MAX) {
        writeln!(
            out,
            "  {}    # {}",
            failure.replay,
            failure.checks.join(", ")
        )?;
    }
    more(summary.failures.len(), "failures", out)
}

fn more(count: usize, what: &str, out: &mut impl Write) -> Result<()> {
    match count.checked_sub(LINES_MAX) {
        None | Some(0) => Ok(()),
        Some(more) => writeln!(out, "  and {more} more {what}: --json has all"),
    }
}
