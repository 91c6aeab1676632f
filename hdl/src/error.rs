//! Everything that can go wrong when gateware is checked, emitted or stepped.

use crate::lint::Finding;
use crate::prelude::CheckError;
use std::path::PathBuf;

/// The error of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// rust-hdl's own analysis: an undriven signal, a loop or a write to an input.
    #[error("{unit}: circuit check failed: {cause:?}")]
    Check {
        /// Name of the emitted unit.
        unit: String,
        /// What rust-hdl says.
        cause: CheckError,
    },
    /// The printed Verilog would not mean what the Rust means.
    #[error("{unit}: {}", join(.findings))]
    Lint {
        /// Name of the emitted unit.
        unit: String,
        /// Never empty.
        findings: Vec<Finding>,
    },
    /// The circuit still changed after the given number of passes.
    #[error("the circuit did not settle in {passes} passes")]
    Unsettled {
        /// Passes tried.
        passes: usize,
    },
    /// A checked-in file differs from what the code emits.
    #[error("stale, run `make verilog`: {}", join(.0.iter().map(|path| path.display())))]
    Stale(Vec<PathBuf>),
    /// A page with a generated part lacks the marks around it.
    #[error("{}: no marks around the generated part", .0.display())]
    Marks(PathBuf),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

fn join(items: impl IntoIterator<Item = impl ToString>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| item.to_string()).collect();
    items.join(", ")
}
