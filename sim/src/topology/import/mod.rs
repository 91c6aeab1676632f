//! Networks read from files: a plain list of cables, DOT, GraphML. All undirected: a cable works both
//! ways.
//!
//! A device may say its `kind` (`host` or `switch`) and `ppm`; without a kind, a device with one cable
//! is a host and any other a switch. A cable may say `length_m` or `delay_ns`, `asymmetry_ns`, `ber`,
//! `speed`. Attributes of other names are somebody else's and ignored, unless they look like one of these
//! and are none of Graphviz's.

mod dot;
mod graphml;
mod graphviz;
mod list;

use super::Kind;
use crate::error::{one_line, SimError};
use dtp_spec::speed::Speed;
use std::collections::HashMap;

/// A device of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Device {
    /// Name.
    pub name: String,
    /// Kind, if the file says it.
    pub kind: Option<Kind>,
    /// Frequency error, if the file says it.
    pub ppm: Option<f64>,
    /// Line on which it is first named, from 1.
    pub line: usize,
}

/// A cable of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Cable {
    /// Indices of its devices.
    pub devices: [usize; 2],
    /// Metres.
    pub length_m: Option<f64>,
    /// Nanoseconds, instead of metres.
    pub delay_ns: Option<f64>,
    /// Nanoseconds that the way back takes longer.
    pub asymmetry_ns: Option<f64>,
    /// Probability that a bit flips.
    pub ber: Option<f64>,
    /// Speed, if the file says it.
    pub speed: Option<Speed>,
    /// Line of the file, from 1.
    pub line: usize,
}

/// A network as a file tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Devices in order of their first mention.
    pub devices: Vec<Device>,
    /// Cables in order of the file.
    pub links: Vec<Cable>,
    index: HashMap<String, usize>,
}

/// What is wrong, and on which line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wrong {
    line: usize,
    rule: String,
}

impl Wrong {
    fn new(line: usize, rule: impl Into<String>) -> Self {
        let rule = rule.into();
        Wrong { line, rule }
    }
}

/// Reads a network. The name's ending tells the form: `.dot` or `.gv`, `.graphml` or `.xml`, and
/// anything else is a list of cables.
///
/// # Errors
/// [`SimError::Syntax`] with the line.
pub fn read(file: &str, text: &str) -> Result<Graph, SimError> {
    let ending = file.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    let read = match ending.as_str() {
        "dot" | "gv" => dot::read(text),
        "graphml" | "xml" => graphml::read(text),
        _ => list::read(text),
    };
    let graph = read.and_then(|graph| {
        let empty = || Wrong::new(1, "has no cable in it");
        (!graph.links.is_empty()).then_some(graph).ok_or_else(empty)
    });
    graph.map_err(|Wrong { line, rule }| SimError::Syntax {
        file: file.to_owned(),
        line,
        rule: one_line(&rule),
    })
}

impl Graph {
    /// The index of a device, which this may be the first mention of.
    fn device(&mut self, name: &str, line: usize) -> usize {
        if let Some(&index) = self.index.get(name) {
            return index;
        }
        self.devices.push(Device {
            name: name.to_owned(),
            kind: None,
            ppm: None,
            line,
        });
        self.index.insert(name.to_owned(), self.devices.len() - 1);
        self.devices.len() - 1
    }

    fn cable(&mut self, devices: [usize; 2], line: usize) -> usize {
        self.links.push(Cable {
            devices,
            length_m: None,
            delay_ns: None,
            asymmetry_ns: None,
            ber: None,
            speed: None,
            line,
        });
        self.links.len() - 1
    }

    fn set_device(&mut self, n: usize, key: &str, value: &str, line: usize) -> Result<(), Wrong> {
        let device = &mut self.devices[n];
        match key {
            "kind" => device.kind = Some(kind(value, line)?),
            "ppm" => device.ppm = Some(number(key, value, line)?),
            _ => return foreign("device", key, &DEVICE_KEYS, line),
        }
        Ok(())
    }

    fn set_link(&mut self, n: usize, key: &str, value: &str, line: usize) -> Result<(), Wrong> {
        let cable = &mut self.links[n];
        let place = match key {
            "length_m" => &mut cable.length_m,
            "delay_ns" => &mut cable.delay_ns,
            "asymmetry_ns" => &mut cable.asymmetry_ns,
            "ber" => &mut cable.ber,
            "speed" => {
                cable.speed = Some(speed(value, line)?);
                return Ok(());
            }
            _ => return foreign("cable", key, &CABLE_KEYS, line),
        };
        *place = Some(number(key, value, line)?);
        Ok(())
    }
}

/// What a device may say.
const DEVICE_KEYS: [&str; 2] = ["kind", "ppm"];
/// What a cable may say.
const CABLE_KEYS: [&str; 5] = ["length_m", "delay_ns", "asymmetry_ns", "ber", "speed"];

/// An attribute that is not ours is somebody else's; but one that is meant to be ours would be ignored
/// without a word.
fn foreign(whose: &str, key: &str, known: &[&str], line: usize) -> Result<(), Wrong> {
    if graphviz::ATTRIBUTES.contains(&key) {
        return Ok(());
    }
    let plain = |key: &str| key.replace(['_', '-', ' '], "").to_ascii_lowercase();
    let meant = |known: &&&str| {
        let stem = known.split('_').next().unwrap_or(known);
        let distance = strsim::damerau_levenshtein(&plain(key), &plain(known));
        plain(key) == stem || distance <= (known.len() / 5).max(1)
    };
    match known.iter().find(meant) {
        Some(known) => Err(Wrong::new(
            line,
            format!("`{key}` is no attribute of a {whose}; did you mean `{known}`?"),
        )),
        None => Ok(()),
    }
}

fn kind(text: &str, line: usize) -> Result<Kind, Wrong> {
    match text {
        "host" => Ok(Kind::Host),
        "switch" => Ok(Kind::Switch),
        _ => Err(Wrong::new(
            line,
            format!("kind is host or switch, not `{text}`"),
        )),
    }
}

fn speed(text: &str, line: usize) -> Result<Speed, Wrong> {
    let names = Speed::ALL.map(|known| known.0).join(", ");
    let wrong = || Wrong::new(line, format!("speed is one of {names}, not `{text}`"));
    Speed::from_name(text.trim()).ok_or_else(wrong)
}

fn number(key: &str, text: &str, line: usize) -> Result<f64, Wrong> {
    let parsed = text.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    parsed.ok_or_else(|| Wrong::new(line, format!("{key} is a number, not `{text}`")))
}

#[cfg(test)]
mod tests;
