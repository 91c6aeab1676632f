//! Synthesis of the gateware with pinned open tools: what every unit costs on three families and how
//! fast the tops run on an ECP5, as text for `docs/resources.md`.
//!
//! A figure means something only beside others that were measured the same way, so there is one
//! command for area, one for speed, and one wrapper of registers around whatever is placed.

pub mod flow;
pub mod measure;
pub mod plan;
pub mod ports;
pub mod report;
pub mod skew;
pub mod table;
pub mod wrapper;

use std::path::{Path, PathBuf};

/// Every clock of every top that is placed must reach this, in MHz: a block of 66 bits at
/// 10.3125 Gb/s (IEEE 802.3 clause 49).
pub const GATE_MHZ: f64 = 156.25;

/// Root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_path_buf()
}

/// Why a unit could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The pinned tools are missing and cannot be installed.
    #[error("scripts/python.sh could not provide the pinned tools (its exit status: {0})")]
    Tools(String),
    /// A tool refused its input; the end of what it said.
    #[error("{tool} failed on {unit}:\n{said}")]
    Tool {
        /// Name of the tool.
        tool: &'static str,
        /// Unit it worked on.
        unit: String,
        /// Last lines of its output.
        said: String,
    },
    /// No such unit in the port lists.
    #[error("no unit {0} in hdl/verilog/ports.txt or hdl/dropin/ports.txt")]
    NoUnit(String),
    /// A port list that cannot be read.
    #[error("{0}: not a port: `{1}`")]
    PortList(PathBuf, String),
    /// A tied input that the unit does not have.
    #[error("{0} has no input {1} to tie")]
    NoInput(String, &'static str),
    /// A netlist with cells that the table has no column for.
    #[error("{0} has cells that nobody counts: {1}")]
    UnknownCell(String, String),
    /// What a tool wrote was not what it used to write.
    #[error("{0}: {1}")]
    Json(PathBuf, String),
    /// A file.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// The page has no place for the table.
    #[error("{0} lacks the lines `{1}` and `{2}`")]
    Marks(PathBuf, &'static str, &'static str),
}
