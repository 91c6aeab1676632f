//! `dtp link set`, `up`, `down` and `reset`

use super::changes::carry_out;
use super::open::{self, of};
use crate::args::link::{Doing, Down, OnePort, Set, Up};
use dtp_driver::change::{self, PortWish};
use dtp_spec::port_params::Role;
use std::process::ExitCode;

/// `dtp link set`
pub fn set(args: &Set) -> anyhow::Result<ExitCode> {
    let wish = PortWish {
        role: args.role.map(Role::from),
        beacon_interval_ticks: args.beacon_interval,
        init_rounds: args.init_rounds,
    };
    change(&args.port, &wish, &args.doing)
}

/// `dtp link up`
pub fn up(args: &Up) -> anyhow::Result<ExitCode> {
    let wish = PortWish {
        role: Some(args.role.into()),
        ..PortWish::default()
    };
    change(&args.port, &wish, &args.doing)
}

/// `dtp link down`
pub fn down(args: &Down) -> anyhow::Result<ExitCode> {
    let wish = PortWish {
        role: Some(Role::Off),
        ..PortWish::default()
    };
    change(&args.port, &wish, &args.doing)
}

/// `dtp link reset`
pub fn reset(args: &Down) -> anyhow::Result<ExitCode> {
    let (opened, port) = open::open_port(&args.port.target, args.port.port.as_ref())?;
    let changes = change::reset(&opened.device, port).map_err(of(&opened.name))?;
    carry_out(&opened, &changes, &args.doing)
}

fn change(port: &OnePort, wish: &PortWish, doing: &Doing) -> anyhow::Result<ExitCode> {
    let (opened, number) = open::open_port(&port.target, port.port.as_ref())?;
    let changes = wish.plan(&opened.device, number);
    carry_out(&opened, &changes.map_err(of(&opened.name))?, doing)
}
