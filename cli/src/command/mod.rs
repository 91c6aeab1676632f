//! What was meant.

mod boundary_set;
mod boundary_show;
mod changes;
mod clock_check;
mod clock_compare;
mod clock_now;
mod clock_read;
mod clock_stats;
mod clock_survey;
mod clock_utc;
mod clock_watch;
mod device_bind;
mod device_ls;
mod device_regs;
mod device_show;
mod emulate;
mod generate;
mod line_errors;
mod link_ls;
mod link_sample;
mod link_set;
mod link_show;
mod link_test;
mod link_watch;
pub mod open;
mod port_view;
mod schema;
mod sim_ls;
mod sim_new;
mod sim_paper;
mod sim_run;
mod sim_schema;
mod sim_search;
mod sim_sweep;
mod topology;

use crate::args::boundary::Boundary;
use crate::args::clock::Clock;
use crate::args::device::Device;
use crate::args::link::Link;
use crate::args::{Args, Noun, Sim};
use std::process::ExitCode;

/// Does what was asked for.
pub fn execute(args: &Args) -> anyhow::Result<ExitCode> {
    match &args.noun {
        Noun::Sim(sim) => simulate(sim),
        Noun::Device(device) => operate(device),
        Noun::Link(link) => connect(link),
        Noun::Boundary(Boundary::Show(args)) => boundary_show::execute(args),
        Noun::Boundary(Boundary::Set(args)) => boundary_set::execute(args),
        Noun::Clock(clock) => tell_time(clock),
        Noun::Topology(args) => topology::execute(args),
        Noun::Emulate(args) => emulate::execute(args),
        Noun::Generate(args) => generate::execute(args),
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
        Device::Bind(args) => device_bind::bind(args),
        Device::Unbind(args) => device_bind::unbind(args),
        Device::Regs(args) => device_regs::execute(args),
    }
}

fn tell_time(clock: &Clock) -> anyhow::Result<ExitCode> {
    match clock {
        Clock::Read(args) => clock_read::execute(args),
        Clock::Now(args) => clock_now::execute(args),
        Clock::Compare(args) => clock_compare::execute(args),
        Clock::Stats(args) => clock_stats::execute(args),
        Clock::Watch(args) => clock_watch::execute(args),
        Clock::Check(args) => clock_check::execute(args),
        Clock::Utc(args) => clock_utc::execute(args),
    }
}

fn connect(link: &Link) -> anyhow::Result<ExitCode> {
    match link {
        Link::Ls(args) => link_ls::execute(args),
        Link::Show(args) => link_show::execute(args),
        Link::Watch(args) => link_watch::execute(args),
        Link::Up(args) => link_set::up(args),
        Link::Down(args) => link_set::down(args),
        Link::Set(args) => link_set::set(args),
        Link::Reset(args) => link_set::reset(args),
        Link::Test(args) => link_test::execute(args),
    }
}
