//! `dtp sim new`

use dtp_sim::scenario::COMMENTED;
use std::io::Write;
use std::process::ExitCode;

/// Prints the commented scenario.
pub fn execute() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    out.write_all(COMMENTED.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
