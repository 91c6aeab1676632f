//! Pages of the paper's results, and of what is beyond them.

use crate::paper::beyond::{Beyond, Choice, Largest};
use crate::paper::{shown, Results, Row};
use crate::plot::chart::escaped;
use crate::plot::page::{head, page, pictures, repeat};
use crate::plot::paper::fails;
use crate::plot::Figure;
use crate::report::UNITS_PER_TICK;
use crate::scenario::Profile;
use std::fmt::Write;

const SOURCE: &str =
    "Lee, Wang, Shrivastav, Weatherspoon: Globally Synchronized Time via Datacenter Networks, \
                      SIGCOMM 2016";

/// The page of the table. `command` is what repeats it.
#[must_use]
pub fn of_results(results: &Results, figures: &[Figure], command: &str) -> String {
    let fails_any = results.rows.iter().any(|row| fails(row, Profile::Dtp));
    let verdict = match (fails_any, results.interrupted) {
        (true, _) => "beyond a limit of the paper",
        (false, true) => "INTERRUPTED: the rest is missing",
        (false, false) => "profile dtp holds every limit of the paper",
    };
    let is_good = !fails_any && !results.interrupted;
    let mut body = head("The paper's results", SOURCE, is_good, verdict);
    let lines: String = results.rows.iter().map(line).collect();
    let _ = write!(
        body,
        "<div class=\"wide\"><table><tr><th></th><th>the paper, ns</th><th class=\"n\">its choices here</th>\
         <th class=\"n\">profile dtp, or the model</th></tr>\n{lines}</table></div>\n"
    );
    body.push_str(&pictures(figures));
    body.push_str(&repeat(command));
    page("The paper's results", &body)
}

fn line(row: &Row) -> String {
    let paper = match row.source {
        "" => escaped(row.paper),
        source => format!("{} [{}]", escaped(row.paper), escaped(source)),
    };
    let cell = |ns: Option<f64>, profile: Profile| {
        let class = if fails(row, profile) { "n fail" } else { "n" };
        format!(
            "<td class=\"{class}\">{}</td>",
            ns.map_or(String::new(), shown)
        )
    };
    format!(
        "<tr><td>{}</td><td>{}</td>{}{}</tr>\n",
        escaped(&row.quantity),
        if row.paper.is_empty() { "" } else { &paper },
        cell(row.with_paper_choices_ns, Profile::Paper),
        cell(Some(row.ours_ns), Profile::Dtp)
    )
}

/// The page of what is beyond the paper, every choice in so many runs.
#[must_use]
pub fn of_beyond(found: &Beyond, runs: u64, command: &str) -> String {
    let verdict = match found.interrupted {
        true => "INTERRUPTED: the rest is missing",
        false => "complete",
    };
    let mut body = head("Beyond the paper", SOURCE, !found.interrupted, verdict);
    if !found.choices.is_empty() {
        let lines: String = found.choices.iter().map(choice).collect();
        let _ = write!(
            body,
            "<h2>What each choice gains</h2><p>Largest offset in T (6.4 ns) of a line of seven at full load: of half \
             of {runs} runs, of all.</p><div class=\"wide\"><table><tr><th>choice</th>\
             <th class=\"n\">MTU frames, interval 200: 1 hop</th><th class=\"n\">6 hops</th>\
             <th class=\"n\">jumbo frames, interval 1200: 1 hop</th><th class=\"n\">6 hops</th></tr>\n\
             {lines}</table></div>\n"
        );
    }
    if !found.fails.is_empty() {
        body.push_str(
            "<h2>Where 4T fails with the paper's choices</h2><div class=\"wide\"><table><tr><th class=\"n\">hops of the line</th>\
             <th class=\"n\">shortest interval seen, ticks</th><th class=\"n\">units between neighbours (80 are 4T)</th></tr>\n",
        );
        for fail in &found.fails {
            let _ = writeln!(
                body,
                "<tr><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n fail\">{}</td></tr>",
                fail.hops, fail.interval_ticks, fail.offset_units
            );
        }
        body.push_str("</table></div>\n");
    }
    if !found.cases.is_empty() {
        body.push_str("<h2>Where the paper is silent</h2><div class=\"wide\"><table><tr><th>case</th><th>seen</th></tr>\n");
        for case in &found.cases {
            let (name, seen) = (escaped(&case.name), escaped(&case.seen));
            let _ = writeln!(body, "<tr><td>{name}</td><td>{seen}</td></tr>");
        }
        body.push_str("</table></div>\n");
    }
    body.push_str(&repeat(command));
    page("Beyond the paper", &body)
}

fn choice(choice: &Choice) -> String {
    let cell = |largest: &Largest| {
        format!(
            "<td class=\"n\">{:.2}, {:.2}</td>",
            largest.median / UNITS_PER_TICK,
            largest.most / UNITS_PER_TICK
        )
    };
    let cells: String = choice
        .mtu1500
        .iter()
        .chain(&choice.jumbo)
        .map(cell)
        .collect();
    format!("<tr><td>{}</td>{cells}</tr>\n", escaped(choice.name))
}
