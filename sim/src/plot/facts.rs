//! What a page says of a run besides its checks: engine, network, settings, and what happened.

use crate::plot::chart::escaped;
use crate::plot::number;
use crate::report::Report;
use crate::scenario::tables::TopologyKind;
use crate::scenario::Scenario;
use crate::topology::Kind;
use std::fmt::Write;

/// A list of facts: engine, promise, network, load, settings, assumptions.
pub(super) fn list(report: &Report, scenario: &Scenario) -> String {
    let promise = match report.t0_seconds {
        Some(t0) => format!("checked at every instant from {:.3} ms on", t0 * 1e3),
        None => "never began: not all ports synchronised".to_owned(),
    };
    let mut facts = vec![
        ("engine", report.engine.to_owned()),
        ("promise", promise),
        ("network", network(scenario)),
        ("load", load(scenario)),
        ("settings", settings(report)),
    ];
    let names = |holds: bool| {
        let lines = report.assumptions.iter();
        let names = lines.filter(|line| line.holds == holds);
        names.map(|line| line.name).collect::<Vec<_>>().join(", ")
    };
    facts.push(("assuming", names(true)));
    if report.assumptions.iter().any(|line| !line.holds) {
        facts.push(("broken", format!("{}: nothing is promised", names(false))));
    }
    let line = |(name, fact): &(&str, String)| format!("<dt>{name}</dt><dd>{}</dd>", escaped(fact));
    format!("<dl>{}</dl>\n", facts.iter().map(line).collect::<String>())
}

fn network(scenario: &Scenario) -> String {
    let shape = scenario.topology.map_or("as listed", shape);
    let hosts = scenario.devices.iter();
    let hosts = hosts.filter(|device| device.kind == Kind::Host).count();
    format!(
        "{shape}: {} devices, {hosts} of them hosts, {} cables",
        scenario.devices.len(),
        scenario.links.len()
    )
}

/// The name of a shape in a scenario.
const fn shape(kind: TopologyKind) -> &'static str {
    match kind {
        TopologyKind::Line => "line",
        TopologyKind::Ring => "ring",
        TopologyKind::Star => "star",
        TopologyKind::Tree => "tree",
        TopologyKind::Paper => "paper",
        TopologyKind::LeafSpine => "leaf-spine",
        TopologyKind::FatTree => "fat-tree",
        TopologyKind::Dragonfly => "dragonfly",
        TopologyKind::RandomRegular => "random-regular",
        TopologyKind::File => "file",
    }
}

fn load(scenario: &Scenario) -> String {
    if scenario.frames.is_empty() {
        return "idle".to_owned();
    }
    format!(
        "{} % of the line rate",
        number(scenario.utilisation * 100.0)
    )
}

/// Settings that are not those of the profile.
fn settings(report: &Report) -> String {
    match report.settings.is_empty() {
        true => format!("those of profile {}", report.profile),
        false => format!(
            "profile {}, with {}",
            report.profile,
            report.settings.join(", ")
        ),
    }
}

/// What happened, and when the promise held again.
pub(super) fn events(report: &Report) -> String {
    if report.events.is_empty() {
        return String::new();
    }
    let mut out = "<h2>What happened</h2><div class=\"wide\"><table><tr><th class=\"n\">#</th>\
                   <th class=\"n\">time, ms</th><th class=\"n\">until, ms</th><th>what</th>\
                   <th class=\"n\">promise again, ms</th><th class=\"n\">after, &micro;s</th></tr>\n"
        .to_owned();
    let ms = |seconds: Option<f64>| seconds.map_or(String::new(), |s| format!("{:.3}", s * 1e3));
    for (n, event) in report.events.iter().enumerate() {
        let again = match (event.suspends, event.promise_again) {
            (false, _) => "held on".to_owned(),
            (true, None) => "<span class=\"fail\">never</span>".to_owned(),
            (true, again) => ms(again),
        };
        let after = event
            .recovery
            .map_or(String::new(), |s| format!("{:.1}", s * 1e6));
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<tr><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td>{}</td>\
             <td class=\"n\">{again}</td><td class=\"n\">{after}</td></tr>",
            n + 1,
            ms(Some(event.at)),
            ms(event.until),
            escaped(&event.what),
        );
    }
    out + "</table></div><p class=\"lead\">After: from the moment at which a cable or device is back until the \
           promise holds for all that are connected, of which the last 200 &micro;s are quiet that it waits for. \
           Held on: nothing was brought back, and the promise held for whoever was connected.</p>\n"
}
