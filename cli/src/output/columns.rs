//! Tables for people: columns as wide as what is in them, units in the headings; and the same as CSV.

use anstyle::{AnsiColor, Style};
use std::io::{Error, Result, Write};

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Heading, with its unit, for people.
    pub heading: &'static str,
    /// Name, with its unit, in CSV.
    pub key: &'static str,
    /// Characters that it has at least: rows that come later may be wider.
    width: usize,
}

impl Column {
    /// One.
    pub const fn new(heading: &'static str, key: &'static str) -> Self {
        Column {
            heading,
            key,
            width: 0,
        }
    }

    /// At least so many characters wide.
    pub const fn at_least(self, width: usize) -> Self {
        Column { width, ..self }
    }
}

/// How something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// Neither.
    #[default]
    Plain,
    /// As it should be.
    Good,
    /// Worth a look.
    Doubtful,
    /// Not as it should be.
    Bad,
}

impl Mood {
    /// What it looks like on a terminal.
    pub const fn style(self) -> Style {
        match self {
            Mood::Plain => Style::new(),
            Mood::Good => AnsiColor::Green.on_default(),
            Mood::Doubtful => AnsiColor::Yellow.on_default(),
            Mood::Bad => AnsiColor::Red.on_default().bold(),
        }
    }
}

/// What stands in a row and column: nothing, a number, or a word.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: Option<String>,
    is_number: bool,
    mood: Mood,
}

impl Cell {
    /// A word.
    pub fn word(text: impl ToString) -> Self {
        Cell {
            text: Some(text.to_string()),
            ..Cell::default()
        }
    }

    /// A word, or nothing.
    pub fn maybe(text: Option<impl ToString>) -> Self {
        text.map_or(Cell::default(), Cell::word)
    }

    /// A number.
    pub fn number(number: impl ToString) -> Self {
        Cell {
            is_number: true,
            ..Cell::word(number)
        }
    }

    /// A number with so many digits behind the point, or nothing.
    pub fn decimal(number: Option<f64>, digits: usize) -> Self {
        Cell {
            is_number: true,
            ..Cell::maybe(number.map(|number| format!("{number:.digits$}")))
        }
    }

    /// Coloured by how it is.
    pub fn mood(self, mood: Mood) -> Self {
        Cell { mood, ..self }
    }

    fn shown(&self) -> &str {
        self.text.as_deref().unwrap_or("-")
    }
}

/// Rows.
#[derive(Clone, Debug)]
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Without a row.
    pub fn new(columns: &[Column]) -> Self {
        Table {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// One row of many columns.
    pub fn of_facts(facts: Vec<(Column, Cell)>) -> Self {
        let (columns, row) = facts.into_iter().unzip();
        Table {
            columns,
            rows: vec![row],
        }
    }

    /// One more row, as wide as the heading.
    pub fn push(&mut self, row: Vec<Cell>) {
        debug_assert_eq!(row.len(), self.columns.len(), "a cell for each column");
        self.rows.push(row);
    }

    /// For people. Numbers stand right.
    pub fn print(&self, out: &mut impl Write) -> Result<()> {
        self.lines(true, out)
    }

    /// For people, each row of one column after the other: for what has many columns and few rows.
    pub fn print_upright(&self, out: &mut impl Write) -> Result<()> {
        let heads = self
            .columns
            .iter()
            .map(|column| column.heading.chars().count());
        let widths = [heads.max().unwrap_or(0), 0];
        for row in &self.rows {
            for (column, cell) in self.columns.iter().zip(row) {
                let cells = [(column.heading, Mood::Plain), (cell.shown(), cell.mood)];
                line(cells.into_iter(), &widths, &[false, false], out)?;
            }
        }
        Ok(())
    }

    /// For programs.
    pub fn csv(&self, out: &mut impl Write) -> Result<()> {
        self.records(true, out)
    }

    /// Rows that go on where the last ones ended; the first ones have the heading.
    pub fn stream(&self, csv: bool, is_first: bool, out: &mut impl Write) -> Result<()> {
        match csv {
            true => self.records(is_first, out),
            false => self.lines(is_first, out),
        }
    }

    fn lines(&self, with_heading: bool, out: &mut impl Write) -> Result<()> {
        let width = |(n, column): (usize, &Column)| {
            let cells = self.rows.iter().map(|row| row[n].shown().chars().count());
            let widest = cells.max().unwrap_or(0);
            let heading = column.heading.chars().count();
            widest.max(heading).max(column.width)
        };
        let widths: Vec<usize> = self.columns.iter().enumerate().map(width).collect();
        let is_right = |n: usize| self.rows.iter().any(|row| row[n].is_number);
        let is_right: Vec<bool> = (0..widths.len()).map(is_right).collect();
        if with_heading {
            let head = self
                .columns
                .iter()
                .map(|column| (column.heading, Mood::Plain));
            line(head, &widths, &is_right, out)?;
        }
        for row in &self.rows {
            let cells = row.iter().map(|cell| (cell.shown(), cell.mood));
            line(cells, &widths, &is_right, out)?;
        }
        Ok(())
    }

    fn records(&self, with_heading: bool, out: &mut impl Write) -> Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        if with_heading {
            let keys = self.columns.iter().map(|column| column.key);
            writer.write_record(keys).map_err(into_io)?;
        }
        for row in &self.rows {
            let cells = row.iter().map(|cell| cell.text.as_deref().unwrap_or(""));
            writer.write_record(cells).map_err(into_io)?;
        }
        writer.flush()
    }
}

/// The crate wraps what the stream said; who reads a pipe that has closed must be told apart.
fn into_io(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => Error::other(format!("{other:?}")),
    }
}

fn line<'a>(
    cells: impl Iterator<Item = (&'a str, Mood)>,
    widths: &[usize],
    is_right: &[bool],
    out: &mut impl Write,
) -> Result<()> {
    let last = widths.len() - 1;
    for (n, (text, mood)) in cells.enumerate() {
        let pad = widths[n].saturating_sub(text.chars().count());
        let (before, after) = match (is_right[n], n == last) {
            (true, _) => (pad, 0),
            // Nothing hangs over at the end of a line.
            (false, true) => (0, 0),
            (false, false) => (0, pad),
        };
        let gap = if n == 0 { "" } else { "  " };
        let style = mood.style();
        write!(
            out,
            "{gap}{:before$}{style}{text}{style:#}{:after$}",
            "", ""
        )?;
    }
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_they_must_be() {
        let columns = [
            Column::new("PORT", "port"),
            Column::new("D (ns)", "d_ns"),
            Column::new("PEER", "peer"),
        ];
        let mut table = Table::new(&columns);
        table.push(vec![
            Cell::word("emu:h1:0"),
            Cell::decimal(Some(74.24), 1),
            Cell::default(),
        ]);
        table.push(vec![
            Cell::word("x"),
            Cell::decimal(None, 1),
            Cell::word("a,b"),
        ]);
        let mut text = Vec::new();
        table.print(&mut text).expect("memory");
        let expected = "PORT      D (ns)  PEER\nemu:h1:0    74.2  -\nx              -  a,b\n";
        assert_eq!(String::from_utf8(text).expect("text"), expected);
        let mut text = Vec::new();
        table.csv(&mut text).expect("memory");
        let expected = "port,d_ns,peer\nemu:h1:0,74.2,\nx,,\"a,b\"\n";
        assert_eq!(String::from_utf8(text).expect("text"), expected);
    }
}
