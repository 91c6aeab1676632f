//! `dtp device show`

use super::open::{self, Opened};
use crate::args::device::Show;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::error::DriverError;
use dtp_driver::eui64::Eui64;
use dtp_spec::device::Mode;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// A device.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Shown {
    /// Version of this form: 1.
    schema: u32,
    /// What --device takes.
    device: String,
    /// EUI-64.
    identity: String,
    /// First 16 digits of the commit that it was built from, if it was told.
    build_commit: Option<String>,
    /// How many ports it has.
    ports: u8,
    /// `fastest` or `tree`.
    mode: &'static str,
    /// Mode `tree`: the port that is followed.
    parent: Option<u8>,
    /// The global counter, in units.
    gc_units: u64,
    /// All links are down: gc runs on the device's own oscillator.
    holdover: bool,
    /// A jump of a quarter tick or more sends BEACONs on the other ports at once.
    beacon_on_jump: bool,
    /// How long after a link-up a JOIN is believed, in ticks.
    join_window_ticks: u32,
    /// One period of the nominal clock, in femtoseconds.
    tick_fs: u64,
    /// What one count stands for, in femtoseconds.
    unit_fs: u64,
}

/// Shows one.
pub fn execute(args: &Show) -> anyhow::Result<ExitCode> {
    let opened = open::open(&open::choose(&args.target)?)?;
    let shown = show(&opened).map_err(open::of(&opened.name))?;
    present(&shown, args.format)?;
    Ok(ExitCode::SUCCESS)
}

fn show(opened: &Opened) -> std::result::Result<Shown, DriverError> {
    let device = &opened.device;
    let (mode, parent) = match device.mode()? {
        Mode::Fastest => ("fastest", None),
        Mode::Tree { parent } => ("tree", Some(parent)),
    };
    Ok(Shown {
        schema: SCHEMA,
        device: opened.name.to_string(),
        identity: Eui64(device.identity()?).to_string(),
        build_commit: device
            .build_commit()?
            .map(|commit| format!("{commit:016x}")),
        ports: device.port_count(),
        mode,
        parent,
        gc_units: device.gc_units()?,
        holdover: device.holdover()?,
        beacon_on_jump: device.beacon_on_jump()?,
        join_window_ticks: device.join_window_ticks()?,
        tick_fs: device.tick_fs()?,
        unit_fs: device.unit_fs()?,
    })
}

impl Answer for Shown {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        Table::of_facts(vec![
            fact("device", "device", Cell::word(&self.device)),
            fact("identity", "identity", Cell::word(&self.identity)),
            fact(
                "build commit",
                "build_commit",
                Cell::maybe(self.build_commit.as_ref()),
            ),
            fact("ports", "ports", Cell::word(self.ports)),
            fact("mode", "mode", Cell::word(self.mode)),
            fact("parent", "parent", Cell::maybe(self.parent)),
            fact("gc (units)", "gc_units", Cell::word(self.gc_units)),
            fact("holdover", "holdover", Cell::word(self.holdover)),
            fact(
                "beacon on jump",
                "beacon_on_jump",
                Cell::word(self.beacon_on_jump),
            ),
            fact(
                "join window (ticks)",
                "join_window_ticks",
                Cell::word(self.join_window_ticks),
            ),
            fact("tick (fs)", "tick_fs", Cell::word(self.tick_fs)),
            fact("unit (fs)", "unit_fs", Cell::word(self.unit_fs)),
        ])
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)
    }
}
