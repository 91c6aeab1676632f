//! `dtp`: simulate the Datacenter Time Protocol and check its bound.
//!
//! Exit status: 0 all is well, 1 a checked property failed, 2 wrong usage or a bad file,
//! 130 interrupted.

mod args;
mod command;
mod interrupt;
mod output;

use clap::error::ErrorKind;
use clap::Parser;
use dtp_sim::error::SimError;
use output::file::STDOUT;
use output::stderr::say;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Wrong usage or a bad file, as clap also exits.
pub const EXIT_USAGE: u8 = 2;
/// A checked property failed.
pub const EXIT_FAILED: u8 = 1;

fn main() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    match command::execute(&args) {
        Ok(code) => code,
        Err(error) => ExitCode::from(report(&error)),
    }
}

/// Says what went wrong, unless whoever read our output has seen enough, and gives the exit status.
fn report(error: &anyhow::Error) -> u8 {
    if is_closed_pipe(error) {
        return 0;
    }
    // Errors of files come with their names; one that comes alone is of standard output.
    let place = match bare(error) {
        Some(_) => "standard output: cannot be written: ",
        None => "",
    };
    say(format_args!("dtp: {place}{error:#}"));
    EXIT_USAGE
}

/// Help as it is, and wrong usage in one line, as every other error.
fn usage(error: &clap::Error) -> ExitCode {
    use ErrorKind::{
        DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion, MissingSubcommand,
    };
    match error.kind() {
        DisplayHelp
        | DisplayHelpOnMissingArgumentOrSubcommand
        | DisplayVersion
        | MissingSubcommand => error.exit(),
        _ => {}
    }
    let text = error.to_string();
    let lines = text
        .lines()
        .map(str::trim)
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"))
        .filter(|line| !line.is_empty());
    let line = lines.collect::<Vec<_>>().join("; ").replace(":; ", ": ");
    let line = line.strip_prefix("error: ").unwrap_or(&line);
    say(format_args!("dtp: {line} (see --help)"));
    ExitCode::from(EXIT_USAGE)
}

/// An error of input or output that nothing names a file for.
fn bare(error: &anyhow::Error) -> Option<&io::Error> {
    error.chain().next()?.downcast_ref()
}

/// Whoever read our standard output has seen enough: not an error. A result that was to go into a file
/// which is a pipe has not arrived whole: an error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let streamed = error.chain().find_map(|cause| match cause.downcast_ref() {
        Some(SimError::Write { path, cause }) if path == Path::new(STDOUT) => Some(cause),
        _ => None,
    });
    let io = bare(error).or(streamed);
    io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_standard_output_may_have_seen_enough() {
        let pipe = || io::Error::from(io::ErrorKind::BrokenPipe);
        let streamed = |path: &str| SimError::Write {
            path: path.into(),
            cause: pipe(),
        };
        for (error, is_fine) in [
            (anyhow::Error::new(pipe()), true),
            (anyhow::Error::new(streamed(STDOUT)), true),
            (
                anyhow::Error::new(streamed(STDOUT)).context("the sweep stopped"),
                true,
            ),
            (
                anyhow::Error::new(pipe()).context("x.json: cannot be written"),
                false,
            ),
            (anyhow::Error::new(streamed("x.jsonl")), false),
            (anyhow::Error::new(io::Error::other("disk full")), false),
        ] {
            assert_eq!(is_closed_pipe(&error), is_fine, "{error:#}");
        }
    }
}
