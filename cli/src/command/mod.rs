//! What was meant.

mod sim_ls;
mod sim_new;
mod sim_paper;
mod sim_run;
mod sim_schema;
mod sim_search;
mod sim_sweep;

use crate::args::{Args, Noun, Sim};
use std::process::ExitCode;

/// Does what was asked for.
pub fn execute(args: &Args) -> anyhow::Result<ExitCode> {
    match &args.noun {
        Noun::Sim(Sim::Run(run)) => sim_run::execute(run),
        Noun::Sim(Sim::Search(search)) => sim_search::execute(search),
        Noun::Sim(Sim::Paper(paper)) => sim_paper::execute(paper),
        Noun::Sim(Sim::Sweep(sweep)) => sim_sweep::execute(sweep),
        Noun::Sim(Sim::Ls) => sim_ls::execute(),
        Noun::Sim(Sim::New) => sim_new::execute(),
        Noun::Sim(Sim::Schema) => sim_schema::execute(),
    }
}
