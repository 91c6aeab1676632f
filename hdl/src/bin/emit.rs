//! Writes `verilog/` of this crate, or with `--check` tells whether it is fresh.

use dtp_hdl::checked_in;
use std::process::ExitCode;

fn main() -> ExitCode {
    let done = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => checked_in::write(),
        [flag] if flag == "--check" => checked_in::check(),
        _ => {
            eprintln!("usage: emit [--check]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
