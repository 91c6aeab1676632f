//! JSON.

use super::View;
use crate::output::present::SCHEMA;
use dtp_driver::eui64::Eui64;
use dtp_driver::quantity::nanoseconds;
use dtp_driver::topology::hops::Bound;
use dtp_driver::topology::network::{End, Link};
use dtp_driver::topology::warning::Warning;
use schemars::JsonSchema;
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

/// A network.
#[derive(Serialize, JsonSchema)]
pub struct Report<'a> {
    /// Version of this form: 1.
    schema: u32,
    /// Devices: those that were asked, and behind them those that peers told of.
    devices: Vec<Node<'a>>,
    /// Links.
    links: Vec<Cable<'a>>,
    /// How many pairs of devices that were asked there are at each distance.
    distances: Vec<Distance<'a>>,
    /// The way that --between asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    between: Option<Between<'a>>,
    /// Every pair that has a way, with --pairs.
    #[serde(skip_serializing_if = "Pairs::is_unwanted")]
    #[schemars(with = "Option<Vec<Pair>>")]
    pairs: Pairs<'a>,
    /// What is wrong, in order of kinds.
    warnings: &'a [Warning],
}

/// A device.
#[derive(Serialize, JsonSchema)]
struct Node<'a> {
    /// Its name in this answer.
    name: &'a str,
    /// Host on which it was asked, fit to be printed.
    host: Option<String>,
    /// What --device takes there.
    device: Option<String>,
    /// EUI-64.
    identity: Option<Eui64>,
    /// It was asked itself.
    asked: bool,
    /// Devices with the same number keep one time.
    piece: usize,
}

/// An end of a link.
#[derive(Serialize, JsonSchema)]
struct Side<'a> {
    /// Device.
    device: &'a str,
    /// Port.
    port: Option<u8>,
    /// State.
    state: Option<&'a str>,
    /// d as this end has measured it, in units of 0.32 ns.
    delay_units: Option<u32>,
    /// The same in nanoseconds.
    delay_ns: Option<f64>,
}

/// A link.
#[derive(Serialize, JsonSchema)]
struct Cable<'a> {
    /// One end.
    a: Side<'a>,
    /// The other one.
    b: Side<'a>,
    /// Length, in metres.
    cable_m: Option<f64>,
    /// Both ends are synchronised, and one is held to the other.
    keeps_time: bool,
}

/// What is promised.
#[derive(Serialize, JsonSchema)]
struct Promise {
    /// D and the limits in units of 0.32 ns.
    #[serde(flatten)]
    bound: Bound,
    /// 4TD, in nanoseconds.
    counters_ns: f64,
    /// 4TD + 8T, in nanoseconds.
    readings_ns: f64,
}

/// Pairs at one distance.
#[derive(Serialize, JsonSchema)]
struct Distance<'a> {
    /// What is promised for them.
    #[serde(flatten)]
    promise: Promise,
    /// How many.
    pairs: u64,
    /// One of them.
    example: [&'a str; 2],
}

/// The way between two devices.
#[derive(Serialize, JsonSchema)]
struct Between<'a> {
    /// From here.
    from: &'a str,
    /// To here.
    to: &'a str,
    /// Devices on the way, both ends among them; none if there is no way.
    path: Option<Vec<&'a str>>,
    /// What is promised for the two.
    promise: Option<Promise>,
}

/// A pair.
#[derive(Serialize, JsonSchema)]
struct Pair<'a> {
    /// One.
    a: &'a str,
    /// The other.
    b: &'a str,
    /// What is promised for them.
    #[serde(flatten)]
    promise: Promise,
}

/// Written one after the other: of ten thousand devices there are fifty million.
struct Pairs<'a>(&'a View<'a>);

impl Pairs<'_> {
    fn is_unwanted(&self) -> bool {
        !self.0.pairs
    }
}

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(None)?;
        self.0.ways.pairs(|a, b, hops| {
            let [a, b] = [a, b].map(|node| self.0.label(node));
            rows.serialize_element(&Pair {
                a,
                b,
                promise: promise(hops),
            })
        })?;
        rows.end()
    }
}

fn promise(hops: u64) -> Promise {
    let bound = Bound::at(hops);
    Promise {
        bound,
        counters_ns: nanoseconds(bound.counters_units as i64),
        readings_ns: nanoseconds(bound.readings_units as i64),
    }
}

impl<'a> Report<'a> {
    /// Of what is to be shown.
    pub fn new(view: &'a View<'a>) -> Self {
        let network = view.network;
        let node = |(n, node): (usize, &'a dtp_driver::topology::network::Node)| {
            let table = network.device(n);
            Node {
                name: &node.label,
                host: table.map(|table| table.host.escape_debug().to_string()),
                device: table.map(|table| table.device.escape_debug().to_string()),
                identity: node.identity,
                asked: table.is_some(),
                piece: view.pieces[n],
            }
        };
        let distance = |distance: &dtp_driver::topology::hops::Distance| Distance {
            promise: promise(distance.hops),
            pairs: distance.pairs,
            example: distance.example.map(|node| view.label(node)),
        };
        let between = |(a, b, way): &'a (usize, usize, Option<Vec<usize>>)| Between {
            from: view.label(*a),
            to: view.label(*b),
            path: way
                .as_ref()
                .map(|way| way.iter().map(|&node| view.label(node)).collect()),
            promise: way.as_ref().map(|way| promise(way.len() as u64 - 1)),
        };
        Report {
            schema: SCHEMA,
            devices: network.nodes().iter().enumerate().map(node).collect(),
            links: network
                .links()
                .iter()
                .map(|link| cable(view, link))
                .collect(),
            distances: view.distances.iter().map(distance).collect(),
            between: view.between.as_ref().map(between),
            pairs: Pairs(view),
            warnings: view.warnings,
        }
    }
}

fn cable<'a>(view: &'a View<'a>, link: &Link) -> Cable<'a> {
    let figures = view.network.figures(link);
    let side = |n: usize, end: End| Side {
        device: view.label(end.node),
        port: end.port,
        state: figures.states[n],
        delay_units: figures.delay_units[n],
        delay_ns: figures.delay_units[n].map(|units| nanoseconds(i64::from(units))),
    };
    let [a, b] = link.ends;
    Cable {
        a: side(0, a),
        b: side(1, b),
        cable_m: figures.cable_m,
        keeps_time: link.holds,
    }
}
