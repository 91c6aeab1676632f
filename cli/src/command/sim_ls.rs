//! `dtp sim ls`

use dtp_sim::scenario::builtins;
use std::io::Write;
use std::process::ExitCode;

/// Lists the built-in scenarios.
pub fn execute() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    for builtin in builtins() {
        writeln!(out, "{:<16} {}", builtin.name, builtin.summary)?;
    }
    Ok(ExitCode::SUCCESS)
}
