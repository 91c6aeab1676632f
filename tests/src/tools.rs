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
    skipped(&format!("{what_is_skipped}: `{tool}` is not installed"));
    false
}

/// Says SKIPPED past the harness's capture, for a reason that the caller found.
///
/// # Panics
/// If `CI` is `true`.
pub fn skipped(why: &str) {
    skip(why, std::env::var("CI").as_deref() == Ok("true"));
}

fn skip(why: &str, is_ci: bool) {
    assert!(!is_ci, "SKIPPED, which CI does not allow: {why}");
    // Written past the harness's capture, which only knows the print macros. If even that fails,
    // there is nobody left to tell.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_installed() {
        assert!(found("cargo", "nothing"));
    }

    #[test]
    fn a_missing_tool_skips_at_a_desk() {
        skip("this line is part of a test", false);
    }

    #[test]
    #[should_panic(expected = "CI does not allow: a test")]
    fn a_missing_tool_fails_in_ci() {
        skip("a test", true);
    }
}
