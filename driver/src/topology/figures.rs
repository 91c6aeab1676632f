//! What a link looks like to people.

use super::network::{Link, Network};
use super::table::PortTable;
use crate::port::Pipeline;
use crate::quantity::cable_metres;
use std::collections::VecDeque;

/// Figures of a link.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// d as each end has measured it, in units.
    pub delay_units: [Option<u32>; 2],
    /// Its length, in metres, by the first end that knows.
    pub cable_m: Option<f64>,
    /// The state of each end, as JSON names it; none of one that was not asked.
    pub states: [Option<&'static str>; 2],
}

/// How far a node is from a root, in hops, and the link towards that; none where no link leads.
pub type Layer<'a> = Option<(u32, Option<&'a Link>)>;

/// What quantities need to know of a port.
pub(super) fn pipeline(port: &PortTable) -> Pipeline {
    Pipeline {
        phases: port.phases,
        own_clock: port.own_clock,
        alpha_units: 0,
        max_q_units: 0,
    }
}

impl Network {
    /// Of a link of this network.
    #[must_use]
    pub fn figures(&self, link: &Link) -> Figures {
        let ports = link.ends.map(|end| self.port(end).map(|(_, port)| port));
        let metres = |port: &PortTable| Some(cable_metres(port.delay_units?, &pipeline(port)));
        Figures {
            delay_units: ports.map(|port| port?.delay_units),
            cable_m: ports.into_iter().flatten().find_map(metres),
            states: ports.map(|port| Some(port?.state.name())),
        }
    }

    /// How many hops each node is from a root over links of any kind, and the link that leads towards it; none where no
    /// link leads.
    #[must_use]
    pub fn layers(&self, root: usize) -> Vec<Layer<'_>> {
        let mut layers = vec![None; self.nodes().len()];
        self.layers_into(root, &mut layers);
        layers
    }

    /// The same for those nodes alone that have no layer yet: of a network in pieces, root by root.
    pub fn layers_into<'a>(&'a self, root: usize, layers: &mut [Layer<'a>]) {
        layers[root] = Some((0, None));
        let mut open = VecDeque::from([(root, 0)]);
        while let Some((node, depth)) = open.pop_front() {
            // Those that hold first: they carry the time.
            for holds in [true, false] {
                for link in self.links_at(node).filter(|link| link.holds == holds) {
                    let other = link.other(node);
                    if layers[other].is_none() {
                        layers[other] = Some((depth + 1, Some(link)));
                        open.push_back((other, depth + 1));
                    }
                }
            }
        }
    }
}
