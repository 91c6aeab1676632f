//! What was meant.

mod device_ls;
mod device_show;
mod emulate;
pub mod open;
mod schema;
mod sim_ls;
mod sim_new;
mod sim_paper;
mod sim_run;
mod sim_schema;
mod sim_search;
mod sim_sweep;

use crate::args::device::Device;
use crate::args::{Args, Noun, Sim};
use std::process::ExitCode;

/// Does what was asked for.
pub fn execute(args: &Args) -> anyhow::Result<ExitCode> {
    match &args.noun {
        Noun::Sim(sim) => simulate(sim),
        Noun::Device(device) => operate(device),
        Noun::Emulate(args) => emulate::execute(args),
        Noun::Schema(args) => schema::execute(args),
    }
}

fn simulate(sim: &Sim) -> anyhow::Result<ExitCode> {
    match sim {
        Sim::Run(run) => sim_run::execute(run),
        Sim::Search(search) => sim_search::execute(search),
        Sim::Paper(paper) => sim_paper::execute(paper),
        Sim::Sweep(sweep) => sim_sweep::execute(sweep),
        Sim::Ls => sim_ls::execute(),
        Sim::New => sim_new::execute(),
        Sim::Schema => sim_schema::execute(),
    }
}

fn operate(device: &Device) -> anyhow::Result<ExitCode> {
    match device {
        Device::Ls(args) => device_ls::execute(args),
        Device::Show(args) => device_show::execute(args),
    }
}
