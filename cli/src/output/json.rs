//! A report or summary as JSON, all of it or nothing.

use crate::output::file;
pub use crate::output::file::{is_device, is_stdout};
use serde::Serialize;
use std::io::{Error, Write};
use std::path::Path;

/// Refuses a place that cannot be written before the run, rather than after it.
pub fn check_target(path: &Path) -> anyhow::Result<()> {
    if is_stdout(path) {
        return Ok(());
    }
    file::check(path, "--json")
}

/// Writes the report to a stream.
pub fn print(report: &impl Serialize, out: &mut impl Write) -> std::io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, report).map_err(Error::from)?;
    writeln!(out)
}

/// Writes an answer in one line.
pub fn print_line(answer: &impl Serialize, out: &mut impl Write) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, answer).map_err(Error::from)?;
    writeln!(out)
}

/// Writes the report to a file that appears only when it is complete; to a device or pipe at once.
pub fn save(report: &impl Serialize, path: &Path) -> anyhow::Result<()> {
    file::save(path, |file| print(report, file))
}
