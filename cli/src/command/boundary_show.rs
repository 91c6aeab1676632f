//! `dtp boundary show`

use super::open::{self, of, Opened};
use super::port_view::PortView;
use crate::args::boundary::Show;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::error::DriverError;
use dtp_driver::status::{follows, leads};
use dtp_spec::device::Mode;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// Whom a device follows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BoundaryView {
    /// Version of this form: 1.
    schema: u32,
    /// What --device takes.
    device: String,
    /// `fastest` or `tree`.
    mode: &'static str,
    /// Mode `tree`: the port that is followed.
    parent: Option<u8>,
    /// Ports.
    ports: Vec<BoundaryPort>,
}

/// A port and what it does.
#[derive(Debug, Serialize, JsonSchema)]
struct BoundaryPort {
    #[serde(flatten)]
    port: PortView,
    /// What is behind it moves the device.
    follows: bool,
    /// It sends BEACONs.
    leads: bool,
}

/// Shows it.
pub fn execute(args: &Show) -> anyhow::Result<ExitCode> {
    let opened = open::open(&open::choose(&args.target)?)?;
    let view = view(&opened).map_err(of(&opened.name))?;
    present(&view, args.format)?;
    Ok(ExitCode::SUCCESS)
}

fn view(opened: &Opened) -> std::result::Result<BoundaryView, DriverError> {
    let mode = opened.device.mode()?;
    let mut ports = Vec::new();
    for port in opened.device.ports() {
        let status = port.status()?;
        ports.push(BoundaryPort {
            port: PortView::new(&opened.name, mode, &status),
            follows: follows(mode, status.number, status.role),
            leads: leads(mode, status.number, status.role),
        });
    }
    let (mode, parent) = match mode {
        Mode::Fastest => ("fastest", None),
        Mode::Tree { parent } => ("tree", Some(parent)),
    };
    Ok(BoundaryView {
        schema: SCHEMA,
        device: opened.name.to_string(),
        mode,
        parent,
        ports,
    })
}

impl Answer for BoundaryView {
    fn table(&self) -> Table {
        let mut table = Table::new(&[
            Column::new("PORT", "port"),
            Column::new("ROLE", "role"),
            Column::new("FOLLOWS", "follows"),
            Column::new("LEADS", "leads"),
            Column::new("STATE", "state"),
            Column::new("PEER", "peer_identity"),
            Column::new("PEER PORT", "peer_port"),
            Column::new("PEER ROLE", "peer_role"),
        ]);
        let yes = |is: bool| Cell::word(if is { "yes" } else { "no" });
        for BoundaryPort {
            port,
            follows,
            leads,
        } in &self.ports
        {
            table.push(vec![
                Cell::word(&port.port),
                Cell::word(port.role),
                yes(*follows),
                yes(*leads),
                port.state_cell(),
                Cell::maybe(port.peer_identity.as_ref()),
                port.peer_port.map_or(Cell::default(), Cell::number),
                Cell::maybe(port.peer_role),
            ]);
        }
        table
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        match self.parent {
            Some(parent) => writeln!(out, "{}: mode tree, parent port {parent}", self.device)?,
            None => writeln!(out, "{}: mode fastest", self.device)?,
        }
        self.table().print(out)
    }
}
