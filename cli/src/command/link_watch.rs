//! `dtp link watch`

use super::link_sample::{Look, While};
use super::open::{self, of, Opened};
use super::port_view::PortView;
use crate::args::link::Watch;
use crate::interrupt;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{stdout, SCHEMA};
use anyhow::Context;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A look at the ports of a device: with --json one in each line.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Watched {
    /// Version of this form: 1.
    schema: u32,
    /// Since the watch began, in seconds.
    at_seconds: f64,
    /// Ports.
    ports: Vec<WatchedPort>,
}

/// A port and what happened since the look before.
#[derive(Debug, Serialize, JsonSchema)]
struct WatchedPort {
    #[serde(flatten)]
    port: PortView,
    /// What happened.
    measured: While,
}

const COLUMNS: [Column; 13] = [
    Column::new("TIME (s)", "at_seconds"),
    Column::new("PORT", "port"),
    Column::new("STATE", "state").at_least(12),
    Column::new("D (ns)", "delay_ns"),
    Column::new("LEAD (ns)", "lead_ns"),
    Column::new("MIN (ns)", "lead_min_ns"),
    Column::new("MAX (ns)", "lead_max_ns"),
    Column::new("BEACONS IN (1/s)", "beacons_in_per_second"),
    Column::new("OUT (1/s)", "beacons_out_per_second"),
    Column::new("FRAMES IN (%)", "utilisation_in_percent"),
    Column::new("OUT (%)", "utilisation_out_percent"),
    Column::new("REJECTS", "rejects"),
    Column::new("JUMPS", "jumps"),
];

/// Clears from here to the end of the terminal; before it, the way to its first line.
const HOME: &str = "\x1b[H";
const CLEAR_BELOW: &str = "\x1b[J";
/// How long Ctrl-C may have to wait.
const NAP: Duration = Duration::from_millis(50);

/// Watches until Ctrl-C, the last look, or until the device is gone.
pub fn execute(args: &Watch) -> anyhow::Result<ExitCode> {
    let (opened, ports) = which(args)?;
    interrupt::watch(false)?;
    let mut looks = Vec::new();
    for &port in &ports {
        looks.push(Look::begin(&opened, port)?);
    }
    let is_drawn = std::io::stdout().is_terminal() && !args.format.json && !args.format.csv;
    let begin = Instant::now();
    let mut number = 0;
    while args.count.is_none_or(|count| number < count) && sleep(begin, args.every, number) {
        let mut watched = Vec::new();
        for (look, &port) in looks.iter_mut().zip(&ports) {
            watched.push(watch(&opened, look, port)?);
        }
        let watched = Watched {
            schema: SCHEMA,
            at_seconds: begin.elapsed().as_secs_f64(),
            ports: watched,
        };
        show(&watched, args, is_drawn, number == 0)?;
        number += 1;
    }
    Ok(ExitCode::SUCCESS)
}

fn which(args: &Watch) -> anyhow::Result<(Opened, Vec<u8>)> {
    if args.port.is_some() {
        let (opened, port) = open::open_port(&args.target, args.port.as_ref())?;
        return Ok((opened, vec![port]));
    }
    let opened = open::open(&open::choose(&args.target)?)?;
    let ports = (0..opened.device.port_count()).collect();
    Ok((opened, ports))
}

/// Until the next look is due; false if there was a Ctrl-C.
pub fn sleep(begin: Instant, every: Duration, number: u64) -> bool {
    let times = u32::try_from(number + 1).unwrap_or(u32::MAX);
    let due = begin + every.saturating_mul(times);
    loop {
        if interrupt::is_interrupted() {
            return false;
        }
        let left = due.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return true;
        }
        std::thread::sleep(left.min(NAP));
    }
}

fn watch(opened: &Opened, look: &mut Look, port: u8) -> anyhow::Result<WatchedPort> {
    let measured = look.again(opened).context("the watch ends")?;
    let device = &opened.device;
    let asked = || Ok((device.mode()?, device.port(port)?.status()?));
    let (mode, status) = asked()
        .map_err(of(&opened.name))
        .context("the watch ends")?;
    Ok(WatchedPort {
        port: PortView::new(&opened.name, mode, &status),
        measured,
    })
}

fn show(watched: &Watched, args: &Watch, is_drawn: bool, is_first: bool) -> anyhow::Result<()> {
    let mut out = stdout();
    if args.format.json {
        serde_json::to_writer(&mut out, watched).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(out.flush()?);
    }
    let table = watched.table();
    if is_drawn {
        let clear = if is_first { "\x1b[2J" } else { "" };
        write!(out, "{clear}{HOME}{CLEAR_BELOW}")?;
        table.print(&mut out)?;
        for advice in watched
            .ports
            .iter()
            .filter_map(|port| port.port.advice.as_ref())
        {
            writeln!(out, "{advice}")?;
        }
        writeln!(out, "every {:?}; Ctrl-C ends it", args.every)?;
    } else {
        table.stream(args.format.csv, is_first, &mut out)?;
    }
    Ok(out.flush()?)
}

impl Watched {
    fn table(&self) -> Table {
        let mut table = Table::new(&COLUMNS);
        for WatchedPort { port, measured } in &self.ports {
            let percent = |part: Option<f64>| part.map(|part| part * 100.0);
            let count = |count: u64| {
                let mood = if count > 0 {
                    Mood::Doubtful
                } else {
                    Mood::Plain
                };
                Cell::number(count).mood(mood)
            };
            table.push(vec![
                Cell::decimal(Some(self.at_seconds), 1),
                Cell::word(&port.port),
                port.state_cell(),
                Cell::decimal(port.delay_ns, 2),
                Cell::decimal(port.lead_ns, 2),
                Cell::decimal(measured.lead_min_ns, 2),
                Cell::decimal(measured.lead_max_ns, 2),
                Cell::decimal(measured.beacons_in_per_second, 0),
                Cell::decimal(measured.beacons_out_per_second, 0),
                Cell::decimal(percent(measured.utilisation_in), 2),
                Cell::decimal(percent(measured.utilisation_out), 2),
                count(measured.all_rejects()),
                count(measured.jumps),
            ]);
        }
        table
    }
}
