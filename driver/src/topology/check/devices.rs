//! What a device says of itself.

use super::super::network::{End, Network};
use super::super::table::{PortTable, StateName};
use super::super::warning::{Kind, Warning};
use crate::eui64::Eui64;
use std::collections::BTreeMap;

pub(super) fn check(network: &Network) -> Vec<Warning> {
    let mut warnings = identities(network);
    for node in 0..network.devices().len() {
        for port in &network.devices()[node].ports {
            warnings.extend(peer_unknown(network, node, port));
            warnings.extend(not_settled(network, node, port));
        }
    }
    warnings
}

fn identities(network: &Network) -> Vec<Warning> {
    let whole = |node| End { node, port: None };
    let mut warnings = Vec::new();
    let mut of: BTreeMap<Eui64, Vec<usize>> = BTreeMap::new();
    for (node, device) in network.devices().iter().enumerate() {
        match device.known_identity() {
            Some(identity) => of.entry(identity).or_default().push(node),
            None => warnings.push(network.warning(
                Kind::NoIdentity,
                [whole(node)],
                format!(
                    "{} tells its peers no identity: nobody can say what they are joined to",
                    network.nodes()[node].label
                ),
                "write its EUI-64 to the register `identity` (docs/programmers_guide.md, bring-up)",
            )),
        }
    }
    for (identity, nodes) in of.iter().filter(|(_, nodes)| nodes.len() > 1) {
        let labels: Vec<&str> = nodes
            .iter()
            .map(|&node| network.nodes()[node].label.as_str())
            .collect();
        warnings.push(network.warning(
            Kind::SameIdentity,
            nodes.iter().copied().map(whole),
            format!("{} all tell the identity {identity}", labels.join(", ")),
            "give each an EUI-64 of its own; if it is one device under two names, ask it once",
        ));
    }
    warnings
}

fn peer_unknown(network: &Network, node: usize, port: &PortTable) -> Option<Warning> {
    let is_known = port.peer.identity.is_some_and(|identity| identity.0 != 0);
    if port.state != StateName::Synchronised || is_known && port.peer.port.is_some() {
        return None;
    }
    let end = End {
        node,
        port: Some(port.port),
    };
    let what = match port.peer.identity {
        Some(Eui64(0)) => "has a peer that tells the identity zero",
        Some(_) => "has a peer that has not told its port",
        None => "has a peer that has not told who it is",
    };
    Some(network.warning(
        Kind::PeerUnknown,
        [end],
        format!("{} is synchronised and {what}", network.name(end)),
        "give the peer an identity, and ask again: LOGs tell it within three milliseconds, on a link with room for them",
    ))
}

/// `down` and `no_peer` are where nothing is plugged in; `faulty` has a check of its own.
fn not_settled(network: &Network, node: usize, port: &PortTable) -> Option<Warning> {
    let (what, next) = match port.state {
        StateName::Init => (
            "is still measuring d",
            "`dtp link show` tells its INITs and what became of them",
        ),
        StateName::Stale => (
            "has heard no valid BEACON for 10,000 ticks",
            "`dtp link show` tells what it rejects; look at the peer's role and at the cable",
        ),
        _ => return None,
    };
    let end = End {
        node,
        port: Some(port.port),
    };
    Some(network.warning(
        Kind::PortState,
        [end],
        format!(
            "{} is `{}`: it {what}",
            network.name(end),
            port.state.name()
        ),
        next,
    ))
}
