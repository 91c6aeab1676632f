//! The network that tables of neighbours describe: who is joined to whom.

use super::table::{DeviceTable, ModeName, PortTable, StateName, Table};
use crate::eui64::Eui64;
use std::collections::HashMap;

/// A device: one that was asked, or one that a peer told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its name, fit to be printed: the device's if there is one host, the host's if that has one device, else both; the
    /// identity of one that was not asked.
    pub label: String,
    /// Its place in [`Network::devices`]; none if it was not asked.
    pub device: Option<usize>,
    /// What it tells its peers.
    pub identity: Option<Eui64>,
}

/// An end of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct End {
    /// Its node.
    pub node: usize,
    /// Its port; none while the peer has not told it.
    pub port: Option<u8>,
}

/// A link. At least one end is of a device that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its ends, in order of nodes and ports.
    pub ends: [End; 2],
    /// What the other end says of itself is not what this one hears.
    pub contradicted: bool,
    /// Both ends that are known are synchronised, and one at least is held to the other (protocol, section 3).
    pub holds: bool,
}

/// What was asked, as a graph.
#[derive(Clone, Debug)]
pub struct Network {
    devices: Vec<DeviceTable>,
    nodes: Vec<Node>,
    links: Vec<Link>,
    /// Of each node its links.
    at: Vec<Vec<usize>>,
}

/// What may be at the other end of a port.
struct Finder {
    by_identity: HashMap<Eui64, Vec<usize>>,
}

impl Network {
    /// Puts tables together.
    #[must_use]
    pub fn new(table: &Table) -> Self {
        let devices = table.devices.clone();
        let mut on: HashMap<&str, usize> = HashMap::new();
        for device in &devices {
            *on.entry(&device.host).or_default() += 1;
        }
        let node = |(place, device): (usize, &DeviceTable)| {
            let [host, name] = [&device.host, &device.device].map(|text| text.escape_debug());
            Node {
                label: match (on.len(), on.get(device.host.as_str())) {
                    (1, _) => name.to_string(),
                    (_, Some(1)) => host.to_string(),
                    _ => format!("{host}/{name}"),
                },
                device: Some(place),
                identity: device.known_identity(),
            }
        };
        let nodes: Vec<Node> = devices.iter().enumerate().map(node).collect();
        let mut by_identity: HashMap<Eui64, Vec<usize>> = HashMap::new();
        for (place, node) in nodes.iter().enumerate() {
            if let Some(identity) = node.identity {
                by_identity.entry(identity).or_default().push(place);
            }
        }
        let mut network = Network {
            devices,
            nodes,
            links: Vec::new(),
            at: Vec::new(),
        };
        network.join(Finder { by_identity });
        network
    }

    fn join(&mut self, mut finder: Finder) {
        let mut places: HashMap<[End; 2], usize> = HashMap::new();
        for node in 0..self.devices.len() {
            for at in 0..self.devices[node].ports.len() {
                let Some((end, contradicted)) = self.other_end(&mut finder, node, at) else {
                    continue;
                };
                let port = Some(self.devices[node].ports[at].port);
                let mut ends = [End { node, port }, end];
                ends.sort_unstable();
                let place = *places.entry(ends).or_insert(self.links.len());
                if place == self.links.len() {
                    self.links.push(Link {
                        ends,
                        contradicted: false,
                        holds: false,
                    });
                }
                self.links[place].contradicted |= contradicted;
            }
        }
        self.at = vec![Vec::new(); self.nodes.len()];
        for place in 0..self.links.len() {
            let link = self.links[place];
            self.links[place].holds = self.holds(&link);
            let [a, b] = link.ends.map(|end| end.node);
            self.at[a].push(place);
            if a != b {
                self.at[b].push(place);
            }
        }
    }

    /// Who is at the other end of a port, if that has said so, and whether it says something else of itself.
    fn other_end(&mut self, finder: &mut Finder, node: usize, at: usize) -> Option<(End, bool)> {
        let port = &self.devices[node].ports[at];
        let here = (self.nodes[node].identity, port.port);
        let peer = &port.peer;
        let identity = peer.identity.filter(|identity| identity.0 != 0)?;
        let candidates = finder.by_identity.entry(identity).or_default();
        if candidates.is_empty() {
            candidates.push(self.nodes.len());
            self.nodes.push(Node {
                label: identity.to_string(),
                device: None,
                identity: Some(identity),
            });
        }
        let answers = |node: &usize| self.answer(*node, peer.port, here);
        // Of several with one identity the one that knows us.
        let known = candidates
            .iter()
            .find(|node| answers(node).is_some_and(|(_, knows)| knows));
        let chosen = *known.or(candidates.first())?;
        let (port, knows) = answers(&chosen).unwrap_or((peer.port, true));
        Some((End { node: chosen, port }, !knows))
    }

    /// Port of a device that was asked, and whether its peer may be the one `here`; none if there is no such port, or
    /// the device was not asked.
    fn answer(
        &self,
        node: usize,
        told: Option<u8>,
        here: (Option<Eui64>, u8),
    ) -> Option<(Option<u8>, bool)> {
        let device = self.device(node)?;
        let is_here = |port: &PortTable| {
            port.peer
                .identity
                .is_none_or(|identity| Some(identity) == here.0)
                && port.peer.port.is_none_or(|port| port == here.1)
        };
        match told {
            Some(told) => Some(
                device
                    .port(told)
                    .map_or((Some(told), false), |port| (Some(told), is_here(port))),
            ),
            // It has not told its port yet: perhaps one of its ports knows us.
            None => {
                let knows = |port: &&PortTable| port.peer.identity.is_some() && is_here(port);
                let port = device.ports.iter().find(knows);
                Some((port.map(|port| port.port), true))
            }
        }
    }

    /// Both neighbours in mode `fastest` with roles `both` hold each other; a device in mode `tree` is held to its
    /// parent, if that leads. Of an end that was not asked, what it has told counts.
    fn holds(&self, link: &Link) -> bool {
        let ends = link.ends.map(|end| self.port(end));
        let up = ends
            .iter()
            .flatten()
            .all(|(_, port)| port.state == StateName::Synchronised);
        if link.contradicted || !up {
            return false;
        }
        match ends {
            [Some(a), Some(b)] => {
                let is_held = |x: (&DeviceTable, &PortTable), y: (&DeviceTable, &PortTable)| {
                    x.0.mode == ModeName::Tree && x.0.follows(x.1) && y.0.leads(y.1)
                };
                mutual(a) && mutual(b) || is_held(a, b) || is_held(b, a)
            }
            [Some(a), None] | [None, Some(a)] => {
                let leads = a.1.peer.role.is_none_or(super::table::RoleName::leads);
                let follows = a.1.peer.role.is_none_or(super::table::RoleName::follows);
                let fastest = mutual(a) && leads && follows;
                // Whether a neighbour that was not asked follows us as its parent nobody knows: it may.
                let tree = a.0.mode == ModeName::Tree;
                fastest || tree && (a.0.follows(a.1) && leads || a.0.leads(a.1) && follows)
            }
            [None, None] => false,
        }
    }

    /// Devices that were asked.
    #[must_use]
    pub fn devices(&self) -> &[DeviceTable] {
        &self.devices
    }

    /// Those, in the same order, and behind them the ones that peers told of.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Links.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The links of a node.
    pub fn links_at(&self, node: usize) -> impl Iterator<Item = &Link> + '_ {
        self.at[node].iter().map(|&place| &self.links[place])
    }

    /// The table of a node, if it was asked.
    #[must_use]
    pub fn device(&self, node: usize) -> Option<&DeviceTable> {
        self.nodes[node].device.map(|place| &self.devices[place])
    }

    /// The port at an end, with its device, if that was asked.
    #[must_use]
    pub fn port(&self, end: End) -> Option<(&DeviceTable, &PortTable)> {
        let device = self.device(end.node)?;
        Some((device, device.port(end.port?)?))
    }

    /// The node that somebody means: by its label, its device, its host if that has one device, or its identity.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<usize> {
        let identity = text.parse::<Eui64>().ok();
        let device = |n: usize, name: fn(&DeviceTable) -> &String| {
            self.device(n).is_some_and(|device| name(device) == text)
        };
        let is_meant = |way: u8, n: usize| match way {
            0 => self.nodes[n].label == text,
            1 => device(n, |device| &device.device),
            2 => device(n, |device| &device.host),
            _ => identity.is_some() && self.nodes[n].identity == identity,
        };
        let meant = |way| {
            let all = 0..self.nodes.len();
            all.filter(|&n| is_meant(way, n)).collect::<Vec<_>>()
        };
        let mut found = (0..4).map(meant);
        found.find(|found| !found.is_empty()).unwrap_or_default()
    }
}

fn mutual((device, port): (&DeviceTable, &PortTable)) -> bool {
    device.mode == ModeName::Fastest && port.role == super::table::RoleName::Both
}

impl Link {
    /// The end at a node, and the other one.
    #[must_use]
    pub fn seen_from(&self, node: usize) -> [End; 2] {
        match self.ends {
            [a, b] if a.node == node => [a, b],
            [a, b] => [b, a],
        }
    }

    /// The node at the other end.
    #[must_use]
    pub fn other(&self, node: usize) -> usize {
        self.seen_from(node)[1].node
    }
}
