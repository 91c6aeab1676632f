//! Tools that a test may lack.

use std::io::Write;
use std::process::{Command, Stdio};

/// Whether this tool is installed. If not, says SKIPPED so that nobody takes the test for passed,
/// also where the test harness captures output.
///
/// # Panics
/// If the tool is missing and `CI` is `true`: there, everything must run.
#[must_use]
pub fn found(tool: &str, what_is_skipped: &str) -> bool {
    let mut probe = Command::new(tool);
    probe.arg(if tool == "iverilog" || tool == "yosys" {
        "-V"
    } else {
        "--version"
    });
    let run = probe
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if run.is_ok_and(|status| status.success()) {
        return true;
    }
    let message = format!("SKIPPED: {what_is_skipped}: `{tool}` is not installed\n");
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{message}");
    // Written past the harness's capture, which only knows the print macros. If even that fails,
    // there is nobody left to tell.
    let _ = std::io::stderr().write_all(message.as_bytes());
    false
}
