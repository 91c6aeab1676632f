//! `dtp link show`

use super::link_sample::{Look, While};
use super::open::{self, of};
use super::port_view::PortView;
use crate::args::link::Show;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use dtp_driver::flow::Counts;
use dtp_spec::regs::COUNTERS;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{Result, Write};
use std::process::ExitCode;

/// A port in full.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Shown {
    /// Version of this form: 1.
    schema: u32,
    #[serde(flatten)]
    port: PortView,
    /// Time between two BEACONs, in ticks of 6.4 ns.
    beacon_interval_ticks: u16,
    /// Rounds of INIT of which the largest d is kept.
    init_rounds: u8,
    /// Sampling phases of the crossing.
    phases: u8,
    /// The port has a transmit clock of its own.
    own_clock: bool,
    /// What happened in the while that was measured.
    measured: While,
    /// All counters since the device was reset, by the names of the register map.
    counters: BTreeMap<&'static str, u64>,
}

/// Counters that are zero where all is well, and are shown to people when they are not.
const TROUBLES: [&str; 11] = [
    "crc_errors",
    "crossing_errors",
    "overruns",
    "range_rejects",
    "join_rejects",
    "acks_dropped",
    "delay_rejects",
    "rejoins",
    "beacons_overdue",
    "bad_headers",
    "resets_requested",
];

/// Shows it.
pub fn execute(args: &Show) -> anyhow::Result<ExitCode> {
    let (opened, number) = open::open_port(&args.port.target, args.port.port.as_ref())?;
    let mut look = Look::begin(&opened, number)?;
    std::thread::sleep(args.over);
    let measured = look.again(&opened)?;
    let device = &opened.device;
    let asked = || Ok((device.mode()?, device.port(number)?.status()?));
    let (mode, status) = asked().map_err(of(&opened.name))?;
    let shown = Shown {
        schema: SCHEMA,
        port: PortView::new(&opened.name, mode, &status),
        beacon_interval_ticks: status.beacon_interval_ticks,
        init_rounds: status.init_rounds,
        phases: status.pipeline.phases,
        own_clock: status.pipeline.own_clock,
        measured,
        counters: by_name(look.totals()),
    };
    present(&shown, args.format)?;
    Ok(ExitCode::SUCCESS)
}

fn by_name(counts: &Counts) -> BTreeMap<&'static str, u64> {
    let names = COUNTERS.iter().map(|register| register.name);
    names.map(|name| (name, counts.get(name))).collect()
}

/// A heading and a key, each with the unit, and the value.
type Fact = (Column, Cell);

const fn fact(heading: &'static str, key: &'static str, value: Cell) -> Fact {
    (Column::new(heading, key), value)
}

impl Shown {
    fn state(&self) -> Vec<Fact> {
        let port = &self.port;
        vec![
            fact("port", "port", Cell::word(&port.port)),
            fact("state", "state", port.state_cell()),
            fact("link up", "link_up", Cell::word(port.link_up)),
            fact("block lock", "block_lock", Cell::word(port.block_lock)),
            fact("hi_ber", "hi_ber", Cell::word(port.hi_ber)),
            fact("role", "role", Cell::word(port.role)),
            fact(
                "beacon interval (ticks)",
                "beacon_interval_ticks",
                Cell::word(self.beacon_interval_ticks),
            ),
            fact("init rounds", "init_rounds", Cell::word(self.init_rounds)),
            fact(
                "peer",
                "peer_identity",
                Cell::maybe(port.peer_identity.as_ref()),
            ),
            fact("peer port", "peer_port", Cell::maybe(port.peer_port)),
            fact("peer role", "peer_role", Cell::maybe(port.peer_role)),
        ]
    }

    fn delays(&self) -> Vec<Fact> {
        let (port, measured) = (&self.port, &self.measured);
        vec![
            fact("d (units)", "delay_units", Cell::maybe(port.delay_units)),
            fact("d (ns)", "delay_ns", Cell::decimal(port.delay_ns, 2)),
            fact(
                "d spread (ns)",
                "delay_spread_ns",
                Cell::decimal(port.delay_spread_ns, 2),
            ),
            fact("cable (m)", "cable_m", Cell::decimal(port.cable_m, 1)),
            fact("lead (ns)", "lead_ns", Cell::decimal(port.lead_ns, 2)),
            fact(
                "lead min (ns)",
                "lead_min_ns",
                Cell::decimal(measured.lead_min_ns, 2),
            ),
            fact(
                "lead max (ns)",
                "lead_max_ns",
                Cell::decimal(measured.lead_max_ns, 2),
            ),
        ]
    }

    fn rates(&self) -> Vec<Fact> {
        let measured = &self.measured;
        let rate = |rate| Cell::decimal(rate, 0);
        let percent = |part: Option<f64>| Cell::decimal(part.map(|part| part * 100.0), 2);
        let seconds = Cell::decimal(Some(measured.seconds), 3);
        vec![
            fact("measured for (s)", "measured_seconds", seconds),
            fact(
                "beacons in (1/s)",
                "beacons_in_per_second",
                rate(measured.beacons_in_per_second),
            ),
            fact(
                "beacons out (1/s)",
                "beacons_out_per_second",
                rate(measured.beacons_out_per_second),
            ),
            fact(
                "frames in (%)",
                "utilisation_in_percent",
                percent(measured.utilisation_in),
            ),
            fact(
                "frames out (%)",
                "utilisation_out_percent",
                percent(measured.utilisation_out),
            ),
        ]
    }

    /// Since reset. `all`: also those that are zero where all is well.
    fn counted(&self, all: bool) -> Vec<Fact> {
        let count = |name: &'static str| (name, self.counters[name]);
        let always = ["jumps", "link_ups"].map(count).into_iter();
        let troubles = TROUBLES
            .map(count)
            .into_iter()
            .filter(|trouble| all || trouble.1 > 0);
        let counted = always.chain(troubles);
        counted
            .map(|(name, count)| fact(name, name, Cell::word(count)))
            .collect()
    }

    fn facts(&self, all: bool) -> Table {
        Table::of_facts([self.state(), self.delays(), self.rates(), self.counted(all)].concat())
    }
}

impl Answer for Shown {
    fn table(&self) -> Table {
        self.facts(true)
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.facts(false).print_upright(out)?;
        if let Some(advice) = &self.port.advice {
            writeln!(out, "{advice}")?;
        }
        Ok(())
    }
}
