//! Rows: links, or pairs.

use super::View;
use crate::output::columns::{Cell, Column, Table};
use dtp_driver::quantity::{nanoseconds, ticks};
use dtp_driver::topology::hops::Bound;
use std::io::{Result, Write};

/// So many pairs are kept at a time.
const ROWS: usize = 4096;

const LINKS: [Column; 10] = [
    Column::new("A", "a"),
    Column::new("PORT", "a_port"),
    Column::new("STATE", "a_state"),
    Column::new("D (ns)", "a_delay_ns"),
    Column::new("B", "b"),
    Column::new("PORT", "b_port"),
    Column::new("STATE", "b_state"),
    Column::new("D (ns)", "b_delay_ns"),
    Column::new("CABLE (m)", "cable_m"),
    Column::new("KEEPS TIME", "keeps_time"),
];

const PAIRS: [Column; 6] = [
    Column::new("A", "a"),
    Column::new("B", "b"),
    Column::new("HOPS", "hops"),
    Column::new("4TD + 8T (units)", "readings_units"),
    Column::new("(T)", "readings_ticks"),
    Column::new("(ns)", "readings_ns"),
];

/// Prints them.
pub fn print(view: &View, out: &mut impl Write) -> Result<()> {
    if let Some((a, b, way)) = &view.between {
        let mut table = Table::new(&PAIRS);
        if let Some(way) = way {
            table.push(pair(view, *a, *b, way.len() as u64 - 1));
        }
        return table.csv(out);
    }
    match view.pairs {
        true => pairs(view, out),
        false => links(view).csv(out),
    }
}

fn links(view: &View) -> Table {
    let mut table = Table::new(&LINKS);
    for link in view.network.links() {
        let figures = view.network.figures(link);
        let mut row = Vec::new();
        for (n, end) in link.ends.iter().enumerate() {
            let ns = figures.delay_units[n].map(|units| nanoseconds(i64::from(units)));
            row.extend([
                Cell::word(view.label(end.node)),
                end.port.map_or(Cell::default(), Cell::number),
                Cell::maybe(figures.states[n]),
                Cell::decimal(ns, 2),
            ]);
        }
        row.extend([Cell::decimal(figures.cable_m, 1), Cell::word(link.holds)]);
        table.push(row);
    }
    table
}

fn pair(view: &View, a: usize, b: usize, hops: u64) -> Vec<Cell> {
    let units = Bound::at(hops).readings_units;
    vec![
        Cell::word(view.label(a)),
        Cell::word(view.label(b)),
        Cell::number(hops),
        Cell::number(units),
        Cell::number(format!("{:.0}", ticks(units))),
        Cell::number(format!("{:.1}", nanoseconds(units as i64))),
    ]
}

fn pairs(view: &View, out: &mut impl Write) -> Result<()> {
    let mut table = Table::new(&PAIRS);
    let (mut rows, mut is_first) = (0, true);
    view.ways.pairs(|a, b, hops| {
        table.push(pair(view, a, b, hops));
        rows += 1;
        if rows == ROWS {
            table.stream(true, is_first, out)?;
            table = Table::new(&PAIRS);
            (rows, is_first) = (0, false);
        }
        Ok::<(), std::io::Error>(())
    })?;
    match rows > 0 || is_first {
        true => table.stream(true, is_first, out),
        false => Ok(()),
    }
}
