//! One page of HTML with tables and charts: no script, no picture and no font from anywhere else.

use crate::plot::chart::{escaped, STYLE};
use crate::plot::{facts, number, Figure};
use crate::report::{Check, Report, Verdict, NS_PER_UNIT, UNITS_PER_TICK};
use crate::scenario::{Scenario, Setting};
use crate::sweep::summary::{CheckSummary, Closest, HopsSummary, PointSummary, Summary};
use std::collections::BTreeMap;
use std::fmt::Write;

const PAGE_STYLE: &str = include_str!("page.css");
/// Lines of points and failures on a page: more say less, and `--json` has all.
const LINES_MAX: usize = 200;

/// The page of a run. `toml` is what was typed, `command` what repeats the run.
#[must_use]
pub fn of_run(
    report: &Report,
    scenario: &Scenario,
    figures: &[Figure],
    toml: &str,
    command: &str,
) -> String {
    let mut body = head(
        &report.scenario,
        &format!(
            "profile {}, seed {}, {} ms simulated{}",
            report.profile,
            report.seed,
            number(report.simulated_seconds * 1e3),
            report
                .mutant
                .as_ref()
                .map_or(String::new(), |m| format!(", broken on purpose: {m}"))
        ),
        report.verdict == Verdict::Pass,
        if report.verdict == Verdict::Pass {
            "PASS"
        } else {
            "FAIL"
        },
    );
    body.push_str(&facts::list(report, scenario));
    body.push_str(&checks_of_run(report));
    for check in &report.checks {
        if let Some(reason) = check
            .reason
            .as_ref()
            .filter(|_| check.verdict == Verdict::Fail)
        {
            let _ = write!(
                body,
                "<p class=\"fail\">{}: {}</p>",
                check.name.name(),
                escaped(reason)
            );
        }
    }
    body.push_str(&facts::events(report));
    body.push_str(&pictures(figures));
    let assumptions = report.assumptions.iter().map(|line| {
        let (class, holds) = if line.holds {
            ("", "")
        } else {
            ("fail", " (broken by this scenario: nothing is promised)")
        };
        format!(
            "<li class=\"{class}\"><b>{}</b>{holds}: {}</li>",
            line.name,
            escaped(line.statement)
        )
    });
    let _ = write!(
        body,
        "<h2>What the promise rests on</h2><ul>{}</ul>",
        assumptions.collect::<String>()
    );
    body.push_str(&foot(toml, command));
    page(&report.scenario, &body)
}

/// The page of a sweep.
#[must_use]
pub fn of_sweep(summary: &Summary, ended: bool, figures: &[Figure], command: &str) -> String {
    let plan = summary.plan();
    let verdict = match (summary.failed, ended) {
        (0, true) => "PASS",
        (0, false) => "INTERRUPTED",
        _ => "FAIL",
    };
    let lead = format!(
        "sweep of seeds {} to {}: {} of {} runs, {} failed",
        plan.seeds.first,
        plan.seeds.last,
        summary.done().len(),
        summary.runs,
        summary.failed
    );
    let mut body = head(&summary.scenario, &lead, summary.failed == 0, verdict);
    body.push_str(&checks_of_sweep(summary));
    body.push_str(&pictures(figures));
    if !plan.vary.is_empty() {
        body.push_str(&points(summary));
    }
    if !summary.failures.is_empty() {
        body.push_str("<h2>Failures, and how to see each again</h2>");
        for failure in summary.failures.iter().take(LINES_MAX) {
            let checks = failure.checks.join(", ");
            let _ = write!(
                body,
                "<p>{checks}</p><pre>{}</pre>",
                escaped(&failure.replay)
            );
        }
        body.push_str(&more(summary.failures.len(), "failures"));
    }
    body.push_str(&foot(&plan.text.toml, command));
    page(&format!("{}, sweep", summary.scenario), &body)
}

pub(super) fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{} - DTP</title>\n<style>\n{STYLE}{PAGE_STYLE}</style></head>\n<body>\n{body}</body></html>\n",
        escaped(title)
    )
}

pub(super) fn head(title: &str, lead: &str, is_good: bool, verdict: &str) -> String {
    let class = if is_good { "pass" } else { "fail" };
    format!(
        "<h1>{}</h1><p class=\"lead\">{}</p><p><span class=\"verdict {class}\">{verdict}</span></p>\n",
        escaped(title),
        escaped(lead)
    )
}

fn foot(scenario: &str, command: &str) -> String {
    format!(
        "<h2>Scenario</h2><pre>{}</pre>{}",
        escaped(scenario),
        repeat(command)
    )
}

/// How to get the page again.
pub(super) fn repeat(command: &str) -> String {
    format!(
        "<h2>To repeat it</h2><pre>{}</pre><p class=\"lead\">dtp {}</p>\n",
        escaped(command),
        env!("CARGO_PKG_VERSION")
    )
}

pub(super) fn pictures(figures: &[Figure]) -> String {
    let figure = |figure: &Figure| {
        format!(
            "<figure>{}<figcaption>{}</figcaption></figure>\n",
            figure.chart.element(),
            escaped(&figure.caption)
        )
    };
    figures.iter().map(figure).collect()
}

const HEAD: &str = "<th class=\"n\">worst</th><th class=\"n\">T</th><th class=\"n\">ns</th>\
                    <th class=\"n\">limit</th><th class=\"n\">slack</th>";

/// Cells: worst in its unit, in ticks and nanoseconds, limit, slack.
fn cells(worst: f64, unit: &str, limit: f64, slack: f64) -> String {
    let (ticks, ns) = if unit == "units" {
        (
            format!("{:.2}", worst / UNITS_PER_TICK),
            format!("{:.2}", worst * NS_PER_UNIT),
        )
    } else {
        (String::new(), String::new())
    };
    format!(
        "<td class=\"n\">{} {unit}</td><td class=\"n\">{ticks}</td><td class=\"n\">{ns}</td>\
         <td class=\"n\">{}</td><td class=\"n\">{}</td>",
        number(worst),
        number(limit),
        number(slack)
    )
}

fn place(place: Option<&str>, at: Option<f64>) -> String {
    let parts = place.map(escaped).into_iter();
    let at = at.map(|at| format!("{:.6} ms", at * 1e3));
    parts.chain(at).collect::<Vec<_>>().join(", ")
}

fn checks_of_run(report: &Report) -> String {
    let line = |check: &Check| {
        let (class, verdict) = match check.verdict {
            Verdict::Pass => ("pass", "ok"),
            Verdict::Fail => ("fail", "FAIL"),
        };
        let sign = if check.name.name() == "monotonic" {
            -1.0
        } else {
            1.0
        };
        let cells = check.worst.map_or_else(
            || "<td colspan=\"5\">nothing seen</td>".to_owned(),
            |worst| cells(worst, check.unit, check.limit, sign * (check.limit - worst)),
        );
        let mut where_when = place(check.place.as_deref(), check.at);
        if let (Some(sent), Some(intact), Some(hit)) = (check.sent, check.intact, check.hit) {
            let _ = write!(
                where_when,
                "{sent} sent, {intact} intact, {hit} hit by line errors"
            );
        }
        if let Some(excused @ 1..) = check.excused {
            let _ = write!(where_when, "; {excused} lost to bit errors");
        }
        let name = check.name.name();
        format!("<tr><td>{name}</td><td class=\"{class}\">{verdict}</td>{cells}<td>{where_when}</td></tr>\n")
    };
    format!(
        "<div class=\"wide\"><table><tr><th>check</th><th></th>{HEAD}<th>where, when</th></tr>\n{}</table></div>\n",
        report.checks.iter().map(line).collect::<String>()
    )
}

/// The cells of the run that came closest, with what is proved, and which run it was.
fn closest_cells(closest: Option<&Closest>, unit: &str, proved: Option<f64>) -> String {
    let Some(run) = closest else {
        return "<td colspan=\"6\">nothing seen</td><td></td>".to_owned();
    };
    let cells = cells(run.worst, unit, run.limit, run.slack);
    let proved = proved.map_or(String::new(), number);
    let place = place(run.place.as_deref(), run.at);
    let comma = if place.is_empty() { "" } else { ", " };
    let varied = escaped(&settings(&run.name.varied));
    let seed = run.name.seed;
    format!("{cells}<td class=\"n\">{proved}</td><td>{place}{comma}seed {seed} {varied}</td>")
}

fn checks_of_sweep(summary: &Summary) -> String {
    let over = |hops: &HopsSummary| {
        let plural = if hops.hops == 1 { "" } else { "s" };
        let cells = closest_cells(hops.closest.as_ref(), "units", hops.proved);
        format!(
            "<tr><td>&nbsp; over {} hop{plural}</td><td></td><td></td>{cells}</tr>\n",
            hops.hops
        )
    };
    let line = |check: &CheckSummary| {
        let class = if check.failed == 0 { "pass" } else { "fail" };
        let cells = closest_cells(check.closest.as_ref(), &check.unit, None);
        let hops: String = match check.name.as_str() {
            "offset_hops" => summary.per_hops.iter().map(over).collect(),
            _ => String::new(),
        };
        format!(
            "<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n {class}\">{}</td>{cells}</tr>\n{hops}",
            check.name, check.judged, check.failed
        )
    };
    let lines: String = summary.checks.iter().map(line).collect();
    format!(
        "<div class=\"wide\"><table><tr><th>check</th><th class=\"n\">judged</th><th class=\"n\">failed</th>{HEAD}\
         <th class=\"n\">least proved limit</th><th>where, when, in which run</th></tr>\n{lines}</table></div>\n"
    )
}

fn settings(varied: &BTreeMap<String, Setting>) -> String {
    let settings = varied.iter().map(|(key, value)| format!("{key}={value}"));
    settings.collect::<Vec<_>>().join(" ")
}

fn points(summary: &Summary) -> String {
    let names = [
        "offset_neighbour",
        "offset_hops",
        "host_reading",
        "rate",
        "offset_proved",
    ];
    let heads = names
        .map(|name| format!("<th class=\"n\">{name}</th>"))
        .concat();
    let mut out = format!(
        "<h2>Least slack at each setting, units (judged in so few runs)</h2><div class=\"wide\"><table><tr><th>setting</th>\
         <th class=\"n\">runs</th><th class=\"n\">failed</th>{heads}</tr>\n"
    );
    for point in summary.points.iter().take(LINES_MAX) {
        let class = if point.failed > 0 { "fail" } else { "pass" };
        let setting = escaped(&settings(&point.varied));
        let _ = write!(
            out,
            "<tr><td>{setting}</td><td class=\"n\">{}</td><td class=\"n {class}\">{}</td>",
            point.done, point.failed
        );
        for name in names {
            let _ = write!(out, "<td class=\"n\">{}</td>", slack(point, name));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table></div>\n");
    out + &more(summary.points.len(), "settings")
}

/// The least slack of a check at one point, and in how many runs it was judged, if not in all.
fn slack(point: &PointSummary, check: &str) -> String {
    let Some(&slack) = point.slack.get(check) else {
        return "-".to_owned();
    };
    match point.judged.get(check) {
        Some(&judged) if judged < point.done => format!("{} ({judged})", number(slack)),
        _ => number(slack),
    }
}

fn more(count: usize, what: &str) -> String {
    match count.checked_sub(LINES_MAX) {
        None | Some(0) => String::new(),
        Some(more) => format!("<p>and {more} more {what}: --json has all</p>\n"),
    }
}
