//! `dtp boundary set`

use super::changes::carry_out;
use super::open::{self, of, Opened};
use crate::args::boundary::{Mode as ModeArg, Set};
use anyhow::{bail, ensure};
use dtp_driver::change::boundary;
use dtp_driver::status::follows;
use dtp_spec::device::Mode;
use dtp_spec::port_params::Role;
use std::process::ExitCode;

/// Sets it.
pub fn execute(args: &Set) -> anyhow::Result<ExitCode> {
    let opened = open::open(&open::choose(&args.target)?)?;
    let mode = mode(args, opened.device.mode().map_err(of(&opened.name))?)?;
    let roles = roles(args, &opened)?;
    if let Mode::Tree { parent } = mode {
        let port = opened.device.port(parent).map_err(of(&opened.name))?;
        let now = port.role().map_err(of(&opened.name))?;
        let role = roles[usize::from(parent)].unwrap_or(now);
        ensure!(
            follows(mode, parent, role),
            "{name}: parent port {parent} would have role {role}, so the device would follow nobody: add --role \
             {parent}=both",
            name = opened.name,
            role = role.name()
        );
    }
    let changes = boundary(&opened.device, mode, &roles).map_err(of(&opened.name))?;
    carry_out(&opened, &changes, &args.doing)
}

fn mode(args: &Set, now: Mode) -> anyhow::Result<Mode> {
    Ok(match (args.mode, args.parent, now) {
        (Some(ModeArg::Fastest), Some(_), _) => {
            bail!("--parent is of mode tree: in mode fastest the largest counter leads, wherever it is")
        }
        (Some(ModeArg::Fastest), None, _) => Mode::Fastest,
        (_, Some(parent), _) => Mode::Tree { parent },
        (Some(ModeArg::Tree), None, Mode::Fastest) => {
            bail!("which port is to be followed? Name it with --parent")
        }
        (_, None, now) => now,
    })
}

/// By port; none keeps its own.
fn roles(args: &Set, opened: &Opened) -> anyhow::Result<Vec<Option<Role>>> {
    let mut roles = vec![None; usize::from(opened.device.port_count())];
    for &(port, role) in &args.role {
        opened.device.port(port).map_err(of(&opened.name))?;
        let place = &mut roles[usize::from(port)];
        ensure!(
            place.is_none(),
            "--role names port {port} twice: which role?"
        );
        *place = Some(Role::from(role));
    }
    Ok(roles)
}
