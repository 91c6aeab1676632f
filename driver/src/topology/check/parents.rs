//! Trees: parents that are there, and that do not follow their children.

use super::super::network::{End, Network};
use super::super::table::{ModeName, StateName};
use super::super::warning::{Kind, Warning};

pub(super) fn check(network: &Network) -> Vec<Warning> {
    let nodes = 0..network.devices().len();
    let mut warnings: Vec<Warning> = nodes.filter_map(|node| down(network, node)).collect();
    warnings.extend(cycles(network));
    warnings
}

fn down(network: &Network, node: usize) -> Option<Warning> {
    let device = &network.devices()[node];
    let port = device.port(device.parent?)?;
    if device.mode != ModeName::Tree || port.state == StateName::Synchronised {
        return None;
    }
    let end = End {
        node,
        port: device.parent,
    };
    Some(network.warning(
        Kind::ParentDown,
        [end],
        format!(
            "{} is the parent port of its tree and is `{}`: the device runs on its own oscillator",
            network.name(end),
            port.state.name()
        ),
        "mend that link, or choose another parent: `dtp boundary set`",
    ))
}

/// Where the parent port of a device leads.
fn parent(network: &Network, node: usize) -> Option<usize> {
    let device = network.device(node)?;
    let port = device.parent?;
    let mut links = network.links_at(node);
    let link = links.find(|link| link.seen_from(node)[0].port == Some(port))?;
    Some(link.other(node))
}

fn cycles(network: &Network) -> Vec<Warning> {
    let nodes = network.nodes().len();
    // The walk that came by, none yet.
    let mut walk = vec![usize::MAX; nodes];
    let mut warnings = Vec::new();
    for start in 0..nodes {
        let mut at = start;
        while walk[at] == usize::MAX {
            walk[at] = start;
            match parent(network, at) {
                Some(next) => at = next,
                None => break,
            }
        }
        // Back on this very walk, and not at its end: the cycle is what follows.
        if walk[at] == start && parent(network, at).is_some() {
            warnings.push(cycle(network, at));
        }
    }
    warnings
}

fn cycle(network: &Network, first: usize) -> Warning {
    let mut members = vec![first];
    let mut at = parent(network, first);
    while let Some(node) = at.filter(|&node| node != first) {
        members.push(node);
        at = parent(network, node);
    }
    let label = |&node: &usize| network.nodes()[node].label.as_str();
    let names: Vec<&str> = members.iter().chain([&first]).map(label).collect();
    let ends = members.iter().map(|&node| End {
        node,
        port: network.device(node).and_then(|device| device.parent),
    });
    network.warning(
        Kind::ParentCycle,
        ends,
        format!(
            "each is the parent of the one before, around a loop: {}; nothing of it follows the rest of the network",
            names.join(" -> ")
        ),
        "give one of them another parent, or make it the root: `dtp boundary set`",
    )
}
