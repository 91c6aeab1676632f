//! Text: the network as a tree, the distances in it, what is wrong.

use super::{counted, figures, ports, View};
use crate::output::columns::{Cell, Column, Mood, Table};
use dtp_driver::quantity::{nanoseconds, ticks};
use dtp_driver::topology::figures::Layer;
use dtp_driver::topology::hops::Bound;
use dtp_driver::topology::network::Link;
use std::collections::BTreeMap;
use std::io::{Result, Write};

/// So many warnings of a kind are told; all of them are in the JSON.
const WARNINGS_MAX: usize = 10;
/// Deeper branches are not indented further.
const INDENTED_MAX: usize = 40;

/// Prints it.
pub fn print(view: &View, out: &mut impl Write) -> Result<()> {
    if let Some((a, b, way)) = &view.between {
        between(view, *a, *b, way.as_deref(), out)?;
    } else if view.pairs {
        pairs(view, out)?;
    } else {
        summary(view, out)?;
        let mut drawn = vec![false; view.network.nodes().len()];
        let mut layers = vec![None; drawn.len()];
        let roots = view.root.into_iter().chain(0..view.network.nodes().len());
        for root in roots {
            if !drawn[root] {
                view.network.layers_into(root, &mut layers);
                tree(view, root, &layers, &mut drawn, out)?;
            }
        }
        writeln!(out)?;
        distances(view).print(out)?;
    }
    warnings(view, out)
}

fn summary(view: &View, out: &mut impl Write) -> Result<()> {
    let asked = view.network.devices().len();
    let told = view.network.nodes().len() - asked;
    let links = view.network.links();
    let hold = links.iter().filter(|link| link.holds).count();
    let told = match told {
        0 => String::new(),
        told => format!(", {told} that were not asked (in brackets)"),
    };
    writeln!(
        out,
        "{}{told}; {}, {hold} of them keeping time",
        counted(asked, "device"),
        counted(links.len(), "link")
    )
}

/// A line that is still to be drawn.
struct Line<'a> {
    node: usize,
    by: Option<&'a Link>,
    from: usize,
    before: String,
    is_last: bool,
}

fn tree<'a>(
    view: &View<'a>,
    root: usize,
    layers: &[Layer<'a>],
    drawn: &mut [bool],
    out: &mut impl Write,
) -> Result<()> {
    let network = view.network;
    let mut open = vec![Line {
        node: root,
        by: None,
        from: root,
        before: String::new(),
        is_last: true,
    }];
    while let Some(line) = open.pop() {
        let Line {
            node,
            by,
            from,
            before,
            is_last,
        } = line;
        let Some(link) = by else {
            writeln!(out, "{}", name(view, node))?;
            drawn[node] = true;
            branches(view, node, layers, "", &mut open);
            continue;
        };
        let is_branch =
            layers[node].is_some_and(|(_, towards)| towards == Some(link)) && !drawn[node];
        let corner = if is_last { "└─" } else { "├─" };
        let [near, far] = ports(link, from);
        let mood = if link.holds { Mood::Plain } else { Mood::Bad };
        let style = mood.style();
        let shown = network.figures(link);
        let states: Vec<&str> = shown
            .states
            .into_iter()
            .flatten()
            .filter(|state| *state != "synchronised")
            .collect();
        let state = match (link.holds, states.is_empty(), link.contradicted) {
            (true, ..) => String::new(),
            (_, _, true) => "  contradicted".to_owned(),
            (_, true, _) => "  not held".to_owned(),
            _ => format!("  {}", states.join(" / ")),
        };
        // Another link to a device that stands elsewhere in the tree.
        let arrow = if is_branch { "" } else { "also " };
        let figures = match figures(&shown) {
            text if text.is_empty() => text,
            text => format!("  {text}"),
        };
        writeln!(
            out,
            "{before}{corner} {style}{near} - {far}  {arrow}{}{figures}{state}{style:#}",
            name(view, node)
        )?;
        if is_branch {
            drawn[node] = true;
            let gap = if is_last { "   " } else { "│  " };
            let deep = before.chars().count() / 3 >= INDENTED_MAX;
            let before = if deep { before } else { before + gap };
            branches(view, node, layers, &before, &mut open);
        }
    }
    Ok(())
}

/// The links of a node that lead away from the root, or sideways to a device that has a higher number.
fn branches<'a>(
    view: &View<'a>,
    node: usize,
    layers: &[Layer<'a>],
    before: &str,
    open: &mut Vec<Line<'a>>,
) {
    let depth = |node: usize| layers[node].map(|(depth, _)| depth);
    let towards = layers[node].and_then(|(_, link)| link);
    let away = |link: &&Link| {
        let other = link.other(node);
        Some(*link) != towards
            && (depth(other) > depth(node) || depth(other) == depth(node) && other >= node)
    };
    let mut lines: Vec<Line> = view
        .network
        .links_at(node)
        .filter(away)
        .map(|link| Line {
            node: link.other(node),
            by: Some(link),
            from: node,
            before: before.to_owned(),
            is_last: false,
        })
        .collect();
    lines.sort_by_key(|line| line.by.map(|link| link.seen_from(node)[0].port));
    if let Some(last) = lines.last_mut() {
        last.is_last = true;
    }
    open.extend(lines.into_iter().rev());
}

fn name(view: &View, node: usize) -> String {
    match view.is_asked(node) {
        true => view.label(node).to_owned(),
        false => format!("[{}]", view.label(node)),
    }
}

/// Cells of what is promised at a distance.
fn bound(hops: u64) -> [Cell; 5] {
    let bound = Bound::at(hops);
    let ns = |units: u64| Cell::number(format!("{:.1}", nanoseconds(units as i64)));
    [
        Cell::number(hops),
        ns(bound.counters_units),
        Cell::number(bound.readings_units),
        Cell::number(format!("{:.0}", ticks(bound.readings_units))),
        ns(bound.readings_units),
    ]
}

const BOUND: [Column; 5] = [
    Column::new("HOPS", "hops"),
    Column::new("4TD (ns)", "counters_ns"),
    Column::new("4TD + 8T (units)", "readings_units"),
    Column::new("(T)", "readings_ticks"),
    Column::new("(ns)", "readings_ns"),
];

fn distances(view: &View) -> Table {
    let mut columns = BOUND.to_vec();
    columns.extend([
        Column::new("PAIRS", "pairs"),
        Column::new("SUCH AS", "example"),
    ]);
    let mut table = Table::new(&columns);
    for distance in view.distances {
        let mut row = bound(distance.hops).to_vec();
        let [a, b] = distance.example.map(|node| view.label(node));
        row.extend([
            Cell::number(distance.pairs),
            Cell::word(format!("{a} - {b}")),
        ]);
        table.push(row);
    }
    table
}

fn between(
    view: &View,
    a: usize,
    b: usize,
    way: Option<&[usize]>,
    out: &mut impl Write,
) -> Result<()> {
    let [from, to] = [a, b].map(|node| name(view, node));
    let Some(way) = way else {
        let style = Mood::Bad.style();
        return writeln!(
            out,
            "{style}no way from {from} to {to} over links that keep time{style:#}: nothing is promised for them"
        );
    };
    for (step, &node) in way.iter().enumerate() {
        let Some(&before) = step.checked_sub(1).and_then(|before| way.get(before)) else {
            writeln!(out, "{}", name(view, node))?;
            continue;
        };
        let mut links = view
            .network
            .links_at(before)
            .filter(|link| link.holds && link.other(before) == node);
        if let Some(link) = links.next() {
            let [near, far] = ports(link, before);
            writeln!(
                out,
                "  {near} - {far}  {}  {}",
                name(view, node),
                figures(&view.network.figures(link))
            )?;
        }
    }
    let hops = way.len() as u64 - 1;
    let mut table = Table::new(&BOUND);
    table.push(bound(hops).to_vec());
    writeln!(out)?;
    table.print(out)
}

fn pairs(view: &View, out: &mut impl Write) -> Result<()> {
    view.ways.pairs(|a, b, hops| {
        let bound = Bound::at(hops);
        let [counters, readings] = [bound.counters_units, bound.readings_units].map(|units| nanoseconds(units as i64));
        writeln!(
            out,
            "{} - {}  D {hops}, 4TD {counters:.1} ns, 4TD + 8T {} units = {:.0} T = {readings:.1} ns",
            view.label(a),
            view.label(b),
            bound.readings_units,
            ticks(bound.readings_units)
        )
    })
}

fn warnings(view: &View, out: &mut impl Write) -> Result<()> {
    let style = Mood::Bad.style();
    let mut of: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for warning in view.warnings {
        of.entry(warning.kind).or_default().push(warning);
    }
    if of.is_empty() {
        let style = Mood::Good.style();
        return writeln!(out, "\n{style}nothing is wrong{style:#}");
    }
    writeln!(out)?;
    for (kind, warnings) in of {
        for warning in warnings.iter().take(WARNINGS_MAX) {
            writeln!(out, "{style}{}{style:#}: {}", kind.name(), warning.what)?;
            writeln!(out, "    {}", warning.next)?;
        }
        if let Some(more @ 1..) = warnings.len().checked_sub(WARNINGS_MAX) {
            writeln!(
                out,
                "{style}{}{style:#}: and {more} more, see --json",
                kind.name()
            )?;
        }
    }
    Ok(())
}
