//! `dtp link ls`

use super::open::{self, of};
use super::port_view::{PortView, COLUMNS};
use crate::args::link::Ls;
use crate::output::columns::Table;
use crate::output::present::{present, Answer, SCHEMA};
use crate::output::stderr::say;
use dtp_driver::name::DeviceName;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// Ports.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Ports {
    /// Version of this form: 1.
    schema: u32,
    /// Every port whose role is not off is synchronised.
    fine: bool,
    /// Ports, device by device.
    ports: Vec<PortView>,
    /// Devices that could not be asked.
    silent: Vec<Silent>,
}

/// A device that could not be asked.
#[derive(Debug, Serialize, JsonSchema)]
struct Silent {
    /// What --device takes.
    device: String,
    /// Why.
    error: String,
}

/// Lists them.
pub fn execute(args: &Ls) -> anyhow::Result<ExitCode> {
    let devices = match &args.target.device {
        Some(name) => vec![name.clone()],
        None => open::devices()?,
    };
    anyhow::ensure!(!devices.is_empty(), "{}", open::NO_DEVICE);
    let mut answer = Ports {
        schema: SCHEMA,
        fine: true,
        ports: Vec::new(),
        silent: Vec::new(),
    };
    for (device, asked) in devices.iter().zip(open::at_once(&devices, ports)?) {
        match asked {
            Ok((ports, fine)) => {
                answer.ports.extend(ports);
                answer.fine &= fine;
            }
            Err(error) => answer.silent.push(Silent {
                device: device.to_string(),
                error: format!("{error:#}"),
            }),
        }
    }
    for silent in &answer.silent {
        say(format_args!("dtp: {}", silent.error));
    }
    answer.fine &= answer.silent.is_empty();
    // Where nothing was heard there is nothing to show but why.
    if !answer.ports.is_empty() || args.format.json {
        present(&answer, args.format)?;
    }
    Ok(
        match (answer.silent.is_empty(), answer.fine || !args.check) {
            (false, _) => ExitCode::from(crate::EXIT_USAGE),
            (true, false) => ExitCode::from(crate::EXIT_FAILED),
            (true, true) => ExitCode::SUCCESS,
        },
    )
}

fn ports(name: &DeviceName) -> anyhow::Result<(Vec<PortView>, bool)> {
    let opened = open::open(name)?;
    let mode = opened.device.mode().map_err(of(name))?;
    let mut fine = true;
    let mut views = Vec::new();
    for port in opened.device.ports() {
        let status = port.status().map_err(of(name))?;
        fine &= status.is_fine();
        views.push(PortView::new(name, mode, &status));
    }
    Ok((views, fine))
}

impl Answer for Ports {
    fn table(&self) -> Table {
        let mut table = Table::new(&COLUMNS);
        for port in &self.ports {
            table.push(port.cells());
        }
        table
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print(out)?;
        for port in &self.ports {
            if let Some(advice) = &port.advice {
                writeln!(out, "{}: {advice}", port.port)?;
            }
        }
        Ok(())
    }
}
