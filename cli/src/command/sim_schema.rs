//! `dtp sim schema`

use dtp_sim::scenario::ScenarioFile;
use std::io::Write;
use std::process::ExitCode;

/// Prints the JSON Schema of a scenario.
pub fn execute() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let text = serde_json::to_string_pretty(&ScenarioFile::schema())?;
    writeln!(out, "{text}")?;
    Ok(ExitCode::SUCCESS)
}
