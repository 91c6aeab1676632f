//! What was meant.

mod sim_ls;
mod sim_run;

use crate::args::{Args, Noun, Sim};
use std::process::ExitCode;

/// Does what was asked for.
pub fn execute(args: &Args) -> anyhow::Result<ExitCode> {
    match &args.noun {
        Noun::Sim(Sim::Run(run)) => sim_run::execute(run),
        Noun::Sim(Sim::Ls) => sim_ls::execute(),
    }
}
