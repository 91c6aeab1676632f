//! `dtp`: simulate the Datacenter Time Protocol and check its bound.
//!
//! Exit status: 0 all is well, 1 a checked property failed, 2 wrong usage or a bad file.

mod args;
mod command;
mod output;

use clap::Parser;
use std::process::ExitCode;

/// Wrong usage or a bad file, as clap also exits.
const EXIT_USAGE: u8 = 2;

fn main() -> ExitCode {
    let args = args::Args::parse();
    match command::execute(&args) {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dtp: {error:#}");
            ExitCode::from(EXIT_USAGE)
        }
    }
}

/// Whoever read our output has seen enough: not an error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error
        .chain()
        .find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
}
