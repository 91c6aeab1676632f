//! `dtp device ls`

use super::open::{self, sysfs};
use crate::args::device::Ls;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::eui64::Eui64;
use dtp_driver::name::DeviceName;
use dtp_spec::port_params::PortState;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;

/// Devices of this host.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Devices {
    /// Version of this form: 1.
    schema: u32,
    /// In order of their names, those in slots first.
    devices: Vec<Listed>,
}

/// A device.
#[derive(Debug, Serialize, JsonSchema)]
struct Listed {
    /// What --device takes.
    device: String,
    /// It can be used as it is.
    ready: bool,
    /// EUI-64, if it could be asked.
    identity: Option<String>,
    /// How many ports it has.
    ports: Option<u8>,
    /// How many of them are synchronised.
    synchronised: Option<u8>,
    /// What is missing, each with the command that mends it.
    missing: Vec<String>,
}

/// Lists them.
pub fn execute(args: &Ls) -> anyhow::Result<ExitCode> {
    let names = open::devices()?;
    let devices = open::at_once(&names, look)?;
    let devices = Devices {
        schema: SCHEMA,
        devices,
    };
    present(&devices, args.format)?;
    Ok(ExitCode::SUCCESS)
}

fn look(name: &DeviceName) -> Listed {
    if let DeviceName::Pci(address) = name {
        let obstacles = match sysfs().function(*address) {
            Ok(function) => function.obstacles(),
            Err(error) => return missing(name, error.to_string()),
        };
        if !obstacles.is_empty() {
            let advice = obstacles.iter().map(|obstacle| obstacle.advice(*address));
            return Listed {
                missing: advice.collect(),
                ..missing(name, String::new())
            };
        }
    }
    ask(name).unwrap_or_else(|error| missing(name, format!("{error:#}")))
}

fn ask(name: &DeviceName) -> anyhow::Result<Listed> {
    let opened = open::open(name)?;
    let mut synchronised = 0;
    for port in opened.device.ports() {
        synchronised += u8::from(port.state()? == PortState::Synchronised);
    }
    Ok(Listed {
        device: name.to_string(),
        ready: true,
        identity: Some(Eui64(opened.device.identity()?).to_string()),
        ports: Some(opened.device.port_count()),
        synchronised: Some(synchronised),
        missing: Vec::new(),
    })
}

fn missing(name: &DeviceName, what: String) -> Listed {
    Listed {
        device: name.to_string(),
        ready: false,
        identity: None,
        ports: None,
        synchronised: None,
        missing: vec![what],
    }
}

impl Answer for Devices {
    fn table(&self) -> Table {
        let mut table = Table::new(&[
            Column::new("DEVICE", "device"),
            Column::new("READY", "ready"),
            Column::new("IDENTITY", "identity"),
            Column::new("PORTS", "ports"),
            Column::new("SYNCHRONISED", "synchronised"),
        ]);
        for device in &self.devices {
            let ready = match device.ready {
                true => Cell::word("yes").mood(Mood::Good),
                false => Cell::word("no").mood(Mood::Bad),
            };
            table.push(vec![
                Cell::word(&device.device),
                ready,
                Cell::maybe(device.identity.as_ref()),
                device.ports.map_or(Cell::default(), Cell::number),
                device.synchronised.map_or(Cell::default(), Cell::number),
            ]);
        }
        table
    }

    fn print(&self, out: &mut impl Write) -> std::io::Result<()> {
        if self.devices.is_empty() {
            return writeln!(out, "{}", open::NO_DEVICE);
        }
        self.table().print(out)?;
        let all = self.devices.iter();
        for missing in all.flat_map(|device| &device.missing) {
            writeln!(out, "{missing}")?;
        }
        Ok(())
    }
}
