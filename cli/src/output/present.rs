//! An answer in the form that was asked for.

use super::columns::Table;
use super::json;
use crate::args::format::Format;
use anstream::AutoStream;
use serde::Serialize;
use std::io::{Result, StdoutLock, Write};

/// Version of the JSON of every answer: it grows when a key changes its meaning or goes away.
pub const SCHEMA: u32 = 1;

/// Something that can be printed for people and for programs.
pub trait Answer: Serialize {
    /// Its rows, which are also the CSV.
    fn table(&self) -> Table;

    /// For people: the table, unless it says more.
    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print(out)
    }
}

/// Standard output, with colours if that is a terminal and `NO_COLOR` is not set.
pub fn stdout() -> AutoStream<StdoutLock<'static>> {
    AutoStream::auto(std::io::stdout().lock())
}

/// Prints an answer to standard output.
pub fn present(answer: &impl Answer, format: Format) -> anyhow::Result<()> {
    let mut out = stdout();
    match format {
        Format { json: true, .. } => json::print(answer, &mut out)?,
        Format { csv: true, .. } => answer.table().csv(&mut out)?,
        _ => answer.print(&mut out)?,
    }
    Ok(out.flush()?)
}
