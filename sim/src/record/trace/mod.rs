//! Waveforms of chosen devices in a window of time, in femtoseconds, for GTKWave and Surfer.
//!
//! Of every device: `edge`, which flips with each edge of its clock, and `gc`. Of every port, named
//! after the device at the other end of its cable: `d_units` (0 while unknown), `synchronised`, and
//! `txd` and `txc`, the XGMII word that its MAC hands down at that edge.

mod fst;
mod vcd;

use crate::engine::choice::EngineKind;
use crate::error::SimError;
use crate::record::{cannot_write, Target};
use crate::scenario::Scenario;
use crate::time::seconds;
use std::path::Path;

/// A signal to be declared: name and width in bits.
type Signal = (&'static str, u32);

const DEVICE: [Signal; 2] = [("edge", 1), ("gc", 64)];
const PORT: [Signal; 4] = [
    ("d_units", 20),
    ("synchronised", 1),
    ("txd", 64),
    ("txc", 8),
];

/// A device to be declared: its name, and those of its ports.
#[derive(Clone, Debug)]
struct Scope {
    name: String,
    ports: Vec<String>,
}

/// A file format. Signals are numbered from 0 in order: for each scope [`DEVICE`], then for each of
/// its ports [`PORT`].
trait Waves {
    /// What follows happens at this time, later than all before.
    fn time(&mut self, time_fs: u64) -> std::io::Result<()>;

    /// A signal has another value.
    fn change(&mut self, signal: usize, value: u64) -> std::io::Result<()>;

    /// Completes the file.
    fn finish(self: Box<Self>) -> std::io::Result<()>;
}

/// What to trace.
#[derive(Clone, Debug)]
pub struct Window {
    /// Names of devices; none: all.
    pub nodes: Vec<String>,
    /// From this time on, in femtoseconds.
    pub from_fs: u64,
    /// Up to this time, in femtoseconds.
    pub to_fs: u64,
}

/// Waveforms being written.
pub struct Trace {
    target: Target,
    waves: Option<Box<dyn Waves>>,
    window: Window,
    /// First signal of every device and port; none if it is not traced.
    devices: Vec<Option<usize>>,
    ports: Vec<Option<usize>>,
    /// Values as written and as they are now.
    written: Vec<Option<u64>>,
    now: Vec<u64>,
    /// The ports of a device lie side by side: first and last signal of each device.
    spans: Vec<(usize, usize)>,
    time_fs: Option<u64>,
}

impl std::fmt::Debug for Trace {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Trace")
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

/// Refuses what would leave an empty file. Engines that go from event to event have no word for every
/// edge: all that a waveform shows.
fn check(scenario: &Scenario, window: &Window) -> Result<(), SimError> {
    let bad = |text: &str, rule: String| {
        let text = text.to_owned();
        Err(SimError::Setting { text, rule })
    };
    if scenario.engine != EngineKind::Stepped {
        let engine = scenario.engine.name();
        let rule = format!(
            "waveforms show every tick, and engine {engine} does not step them: add --engine stepped"
        );
        return bad("--trace", rule);
    }
    if window.from_fs >= scenario.duration_fs {
        let [from, end] = [window.from_fs, scenario.duration_fs].map(|fs| seconds(fs) * 1e3);
        let rule = format!("begins at {from} ms, and the run ends at {end} ms: see --duration");
        return bad("--trace-window", rule);
    }
    Ok(())
}

impl Trace {
    /// Begins a file whose ending, `.vcd` or `.fst`, says its form.
    ///
    /// # Errors
    /// [`SimError::Setting`] for another ending, a device that is not there, a window in which nothing
    /// happens, or an engine that steps no edges; [`SimError::Write`].
    pub fn create(path: &Path, scenario: &Scenario, window: Window) -> Result<Self, SimError> {
        check(scenario, &window)?;
        let names: Vec<&str> = scenario
            .devices
            .iter()
            .map(|device| &device.name[..])
            .collect();
        if let Some(unknown) = window.nodes.iter().find(|node| !names.contains(&&node[..])) {
            return Err(SimError::Setting {
                text: unknown.clone(),
                rule: "no device of the scenario has this name".to_owned(),
            });
        }
        let network = crate::run::network(scenario);
        let (ends, first_port) = network.ports();
        let mut peers = vec![String::new(); first_port[names.len()]];
        for [a, b] in ends {
            names[b.device].clone_into(&mut peers[a.port]);
            names[a.device].clone_into(&mut peers[b.port]);
        }
        let (mut devices, mut ports) = (vec![None; names.len()], vec![None; peers.len()]);
        let (mut scopes, mut spans, mut count) = (Vec::new(), vec![(0, 0); names.len()], 0);
        for (number, name) in names.iter().enumerate() {
            if !window.nodes.is_empty() && !window.nodes.iter().any(|node| node == name) {
                continue;
            }
            let range = first_port[number]..first_port[number + 1];
            let first = count;
            devices[number] = Some(count);
            count += DEVICE.len();
            for port in range.clone() {
                ports[port] = Some(count);
                count += PORT.len();
            }
            spans[number] = (first, count);
            scopes.push(Scope {
                name: identifier(name),
                ports: peers[range]
                    .iter()
                    .map(|peer| format!("to_{}", identifier(peer)))
                    .collect(),
            });
        }
        let waves =
            open(path, &scopes).map_err(|error| error.unwrap_or_else(|| wrong_ending(path)))?;
        Ok(Trace {
            target: Target::new(path),
            waves: Some(waves),
            window,
            devices,
            ports,
            written: vec![None; count],
            now: vec![0; count],
            spans,
            time_fs: None,
        })
    }

    pub(super) fn mac_sent(&mut self, port: usize, data: u64, control: u8) {
        if let Some(first) = self.ports[port] {
            self.now[first + 2] = data;
            self.now[first + 3] = control.into();
        }
    }

    pub(super) fn port_stepped(&mut self, port: usize, d_units: Option<u32>, synchronised: bool) {
        if let Some(first) = self.ports[port] {
            self.now[first] = d_units.unwrap_or(0).into();
            self.now[first + 1] = synchronised.into();
        }
    }

    pub(super) fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        let Some(first) = self.devices[device] else {
            return;
        };
        self.now[first] ^= 1;
        self.now[first + 1] = gc;
        if !(self.window.from_fs..self.window.to_fs).contains(&time_fs) || self.failed() {
            return;
        }
        let written = self.write(device, time_fs);
        self.target.note(written);
    }

    /// Writes what has changed of a device, its ports with it.
    fn write(&mut self, device: usize, time_fs: u64) -> std::io::Result<()> {
        let Some(waves) = &mut self.waves else {
            return Ok(());
        };
        if self.time_fs != Some(time_fs) {
            self.time_fs = Some(time_fs);
            waves.time(time_fs)?;
        }
        let (first, end) = self.spans[device];
        for signal in first..end {
            let value = Some(self.now[signal]);
            if self.written[signal] != value {
                self.written[signal] = value;
                waves.change(signal, self.now[signal])?;
            }
        }
        Ok(())
    }

    pub(super) fn failed(&self) -> bool {
        self.target.failed.is_some()
    }

    pub(super) fn finish(mut self) -> Result<(), SimError> {
        if let (Some(waves), None) = (self.waves.take(), &self.target.failed) {
            let finished = waves.finish();
            self.target.note(finished);
        }
        self.target.conclude()
    }
}

/// The file, begun; no error of its own if its ending says nothing.
fn open(path: &Path, scopes: &[Scope]) -> Result<Box<dyn Waves>, Option<SimError>> {
    let waves = match path.extension().and_then(|ending| ending.to_str()) {
        Some("vcd") => vcd::Vcd::create(path, scopes).map(|vcd| Box::new(vcd) as Box<dyn Waves>),
        Some("fst") => fst::Fst::create(path, scopes).map(|fst| Box::new(fst) as Box<dyn Waves>),
        _ => return Err(None),
    };
    waves.map_err(|cause| Some(cannot_write(path, cause)))
}

fn wrong_ending(path: &Path) -> SimError {
    SimError::Setting {
        text: path.display().to_string(),
        rule: "a trace goes to a file that ends in .vcd or .fst".to_owned(),
    }
}

/// A name that every viewer takes.
fn identifier(name: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    name.chars().map(keep).collect()
}
