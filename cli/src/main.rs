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
use std::process::ExitCode;

/// Wrong usage or a bad file, as clap also exits.
const EXIT_USAGE: u8 = 2;

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
    let is_bare = error
        .chain()
        .next()
        .is_some_and(|top| top.is::<std::io::Error>());
    let place = match is_bare {
        true => "standard output: cannot be written: ",
        false => "",
    };
    eprintln!("dtp: {place}{error:#}");
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
    eprintln!("dtp: {line} (see --help)");
    ExitCode::from(EXIT_USAGE)
}

/// Whoever read our output has seen enough: not an error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error
        .chain()
        .find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
}
