//! A network, as people and programs see it.

pub mod csv;
pub mod dot;
pub mod people;
pub mod report;
pub mod svg;

use dtp_driver::quantity::nanoseconds;
use dtp_driver::topology::figures::Figures;
use dtp_driver::topology::hops::{Distance, Ways};
use dtp_driver::topology::network::{Link, Network};
use dtp_driver::topology::warning::Warning;

/// What is shown.
pub struct View<'a> {
    /// The network.
    pub network: &'a Network,
    /// Its links that hold.
    pub ways: &'a Ways,
    /// What is wrong with it.
    pub warnings: &'a [Warning],
    /// How many pairs at each distance.
    pub distances: &'a [Distance],
    /// Of each node its piece.
    pub pieces: &'a [usize],
    /// From where it is drawn.
    pub root: Option<usize>,
    /// Two devices that were asked for, and the way between them.
    pub between: Option<(usize, usize, Option<Vec<usize>>)>,
    /// Every pair is asked for.
    pub pairs: bool,
}

impl View<'_> {
    /// The name of a node.
    pub fn label(&self, node: usize) -> &str {
        &self.network.nodes()[node].label
    }

    /// It was asked itself.
    pub fn is_asked(&self, node: usize) -> bool {
        self.network.nodes()[node].device.is_some()
    }
}

/// Numbers of the ports at both ends, as seen from a node.
fn ports(link: &Link, node: usize) -> [String; 2] {
    let number = |port: Option<u8>| port.map_or("?".to_owned(), |port| port.to_string());
    link.seen_from(node).map(|end| number(end.port))
}

/// d of both ends, in nanoseconds.
fn delays(figures: &Figures) -> Option<String> {
    let ns = |units: u32| format!("{:.2}", nanoseconds(i64::from(units)));
    match figures.delay_units {
        [Some(a), Some(b)] if a != b => Some(format!("{} / {} ns", ns(a), ns(b))),
        [Some(d), _] | [_, Some(d)] => Some(format!("{} ns", ns(d))),
        [None, None] => None,
    }
}

/// d and length.
fn figures(figures: &Figures) -> String {
    let metres = figures.cable_m.map(|metres| format!("{metres:.1} m"));
    let parts = [delays(figures), metres];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// So many of something.
fn counted(count: usize, what: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {what}{s}")
}
