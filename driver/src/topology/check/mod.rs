//! What is wrong with a network, by its tables. `docs/topology.md` says what each check can see and what it cannot.

mod devices;
mod links;
mod loops;
mod parents;

use super::hops::Ways;
use super::network::{End, Network};
use super::table::Missing;
use super::warning::{Kind, Place, Warning};

/// Everything that is wrong, in order of kinds.
#[must_use]
pub fn check(network: &Network, missing: &[Missing], ways: &Ways) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = missing.iter().map(not_asked).collect();
    warnings.extend(devices::check(network));
    warnings.extend(links::check(network));
    warnings.extend(parents::check(network));
    warnings.extend(pieces(network, &ways.pieces()));
    warnings.extend(loops::check(network));
    warnings.sort_by_key(|warning| warning.kind);
    warnings
}

fn not_asked(missing: &Missing) -> Warning {
    let host = missing.host.escape_debug();
    let device = match &missing.device {
        Some(device) => format!("{host}/{}", device.escape_debug()),
        None => host.to_string(),
    };
    Warning {
        kind: Kind::NotAsked,
        what: format!(
            "{device} could not be asked: {}",
            missing.reason.escape_debug()
        ),
        places: vec![Place { device, port: None }],
        next: "what is said of the rest holds; mend that, or take the host off the list".to_owned(),
    }
}

/// Islands: the counters of two pieces have nothing in common.
fn pieces(network: &Network, pieces: &[usize]) -> Option<Warning> {
    const NAMES: usize = 4;
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); pieces.len()];
    for node in 0..network.devices().len() {
        members[pieces[node]].push(node);
    }
    members.retain(|piece| !piece.is_empty());
    if members.len() < 2 {
        return None;
    }
    members.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    let label = |&node: &usize| network.nodes()[node].label.as_str();
    let piece = |piece: &Vec<usize>| {
        let names: Vec<&str> = piece.iter().take(NAMES).map(label).collect();
        let more = if piece.len() > NAMES { ", ..." } else { "" };
        format!("{} ({}{more})", piece.len(), names.join(", "))
    };
    let shown: Vec<String> = members.iter().take(NAMES).map(piece).collect();
    let more = match members.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let ends = members.iter().map(|piece| End {
        node: piece[0],
        port: None,
    });
    Some(network.warning(
        Kind::Pieces,
        ends,
        format!(
            "the network is in {} pieces, of so many devices: {}{more}; a time of one means nothing in another",
            members.len(),
            shown.join(", ")
        ),
        "join them by a link that is synchronised at both ends, or ask the devices that join them too",
    ))
}
