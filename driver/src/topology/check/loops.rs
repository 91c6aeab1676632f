//! Loops whose measured delays are more than the true ones.
//!
//! A counter that is told c + d is never ahead of the sender's own if d <= D. If around a directed loop the sum of d
//! exceeds the sum of D by more than the crossings lose, every round makes it larger: the loop pushes itself on, and all
//! that is joined to it. Two things show that: a rate guard that trips, and a piece of the network in which *every*
//! device is pushed, although the one with the fastest oscillator is pushed by nobody.

use super::super::network::{End, Link, Network};
use super::super::table::{DeviceTable, Lead, ModeName, PortTable, StateName};
use super::super::warning::{Kind, Warning};
use crate::quantity::nanoseconds;
use std::collections::{HashSet, VecDeque};

/// Fewer whiles say nothing.
const WHILES_MIN: u8 = 4;
/// So many loops are told.
const LOOPS_MAX: usize = 8;
/// For so many faulty ports a loop is looked for.
const LOOKS_MAX: usize = 256;
/// What to do next.
const FIND: &str = "a link of the loop takes longer in one direction than in the other, or measures a wrong d: switch DTP off at one link \
    of it after the other (`dtp link down`), each time `dtp link reset` what is faulty, and look again: without the wrong link it \
    stays away";

/// A loop: its nodes, and for each the link to the next.
struct Loop<'a> {
    nodes: Vec<usize>,
    links: Vec<&'a Link>,
}

pub(super) fn check(network: &Network) -> Vec<Warning> {
    let mut warnings = faulty(network);
    warnings.extend(nobody_leads(network));
    warnings
}

/// Its session goes on: it may be part of a loop, or was until a guard cut that.
fn lives(network: &Network, link: &Link) -> bool {
    let sides = link.ends.map(|end| network.port(end));
    let lives = |state| {
        matches!(
            state,
            StateName::Synchronised | StateName::Stale | StateName::Faulty
        )
    };
    !link.contradicted && sides.into_iter().flatten().all(|side| lives(side.1.state))
}

fn faulty(network: &Network) -> Vec<Warning> {
    let mut warnings = Vec::new();
    // Ports in one loop are one fault.
    let mut found: Vec<(Loop, Vec<End>)> = Vec::new();
    for (n, end) in faulty_ports(network).into_iter().enumerate() {
        let mut links = network.links_at(end.node);
        let link = links.find(|link| link.ends.contains(&end));
        let looked = n < LOOKS_MAX && found.len() < LOOPS_MAX;
        match link
            .filter(|_| looked)
            .and_then(|link| around(network, end, link))
        {
            None => warnings.push(network.warning(
                Kind::PortState,
                [end],
                format!(
                    "{} is `faulty`: its peer pushed it on faster than any legal oscillator can{}",
                    network.name(end),
                    if looked {
                        "; it is in no loop, so the peer, or what is behind that, runs away"
                    } else {
                        ""
                    }
                ),
                "look at the peer's oscillator; then clear it: `dtp link reset`",
            )),
            Some(around) => match found
                .iter_mut()
                .find(|(other, _)| other.links_sorted() == around.links_sorted())
            {
                Some((_, ends)) => ends.push(end),
                None => found.push((around, vec![end])),
            },
        }
    }
    // Whatever is wrong is in all of the loops, if it is one thing.
    let shared = shared(found.iter().map(|(around, _)| around));
    warnings.extend(found.iter().map(|(around, ends)| {
        let names: Vec<String> = ends.iter().map(|&end| network.name(end)).collect();
        network.warning(
            Kind::Loop,
            around.ends(),
            format!(
                "`faulty`, for a peer pushed it on faster than any legal oscillator can: {}; {}{}",
                names.join(", "),
                around.describe(network),
                suspects(network, around, &shared)
            ),
            FIND,
        )
    }));
    warnings
}

fn faulty_ports(network: &Network) -> Vec<End> {
    let of = |node: usize| {
        let ports = network.devices()[node].ports.iter();
        let faulty = ports.filter(|port| port.state == StateName::Faulty);
        faulty.map(move |port| End {
            node,
            port: Some(port.port),
        })
    };
    (0..network.devices().len()).flat_map(of).collect()
}

/// The shortest loop through a link.
fn around<'a>(network: &'a Network, end: End, through: &'a Link) -> Option<Loop<'a>> {
    let to = through.other(end.node);
    let mut before: Vec<Option<&Link>> = vec![None; network.nodes().len()];
    let mut open = VecDeque::from([end.node]);
    while let Some(node) = open.pop_front() {
        for link in network.links_at(node) {
            let other = link.other(node);
            if std::ptr::eq(link, through)
                || !lives(network, link)
                || other == end.node
                || before[other].is_some()
            {
                continue;
            }
            before[other] = Some(link);
            if other == to {
                // From the peer, which pushes, to here and back to it.
                let mut around = Loop {
                    nodes: vec![to],
                    links: vec![through],
                };
                let mut way = Vec::new();
                let mut at = to;
                while let Some(link) = before[at] {
                    at = link.other(at);
                    way.push((at, link));
                }
                for (node, link) in way.into_iter().rev() {
                    around.nodes.push(node);
                    around.links.push(link);
                }
                return Some(around);
            }
            open.push_back(other);
        }
    }
    None
}

/// Links that are in all of these loops, if there is more than one.
fn shared<'a>(loops: impl Iterator<Item = &'a Loop<'a>>) -> Vec<[End; 2]> {
    let sets: Vec<HashSet<[End; 2]>> = loops
        .map(|around| around.links.iter().map(|link| link.ends).collect())
        .collect();
    let Some((first, rest)) = sets.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return Vec::new();
    };
    let mut shared: Vec<_> = first
        .iter()
        .copied()
        .filter(|ends| rest.iter().all(|set| set.contains(ends)))
        .collect();
    shared.sort_unstable();
    shared
}

fn suspects(network: &Network, around: &Loop, shared: &[[End; 2]]) -> String {
    let whole = shared.is_empty() || shared.len() >= around.links.len();
    if whole {
        return String::new();
    }
    let names: Vec<String> = shared
        .iter()
        .map(|ends| ends.map(|end| network.name(end)).join(" - "))
        .collect();
    format!("; all such loops have in common: {}", names.join(", "))
}

impl Loop<'_> {
    fn links_sorted(&self) -> Vec<[End; 2]> {
        let mut links: Vec<[End; 2]> = self.links.iter().map(|link| link.ends).collect();
        links.sort_unstable();
        links
    }

    fn ends(&self) -> Vec<End> {
        let hops = self.nodes.iter().zip(&self.links);
        hops.map(|(&node, link)| link.seen_from(node)[0]).collect()
    }

    /// Its devices, and the sums of d both ways around.
    fn describe(&self, network: &Network) -> String {
        let label = |node: &usize| network.nodes()[*node].label.as_str();
        let names: Vec<&str> = self
            .nodes
            .iter()
            .chain(self.nodes.first())
            .map(label)
            .collect();
        let sum = |receiver: usize| -> Option<i64> {
            let hops = self.nodes.iter().zip(&self.links);
            hops.map(|(&node, link)| {
                let (_, port) = network.port(link.seen_from(node)[receiver])?;
                port.delay_units.map(i64::from)
            })
            .sum()
        };
        let sums = match (sum(1), sum(0)) {
            (Some(there), Some(back)) => format!(
                ", d of {:.2} ns in this direction and of {:.2} ns in the other",
                nanoseconds(there),
                nanoseconds(back)
            ),
            _ => String::new(),
        };
        format!("loop {}{sums}", names.join(" -> "))
    }
}

/// The peer was ahead in more than half of the whiles. Of the device that leads no peer is, but when another one takes
/// its place or its oscillator wanders.
fn is_pushed(device: &DeviceTable, port: &PortTable) -> bool {
    let mostly = |lead: &Lead| lead.whiles >= WHILES_MIN && 2 * lead.pushed > lead.whiles;
    device.follows(port) && port.lead.as_ref().is_some_and(mostly)
}

fn nobody_leads(network: &Network) -> Vec<Warning> {
    let runaway = |members: &Vec<usize>| {
        members.len() > 1
            && members.iter().all(|&node| {
                // Of one that was not asked nobody knows whether it is pushed.
                network.device(node).is_some_and(|device| {
                    let mut ports = device.ports.iter();
                    device.mode == ModeName::Fastest && ports.any(|port| is_pushed(device, port))
                })
            })
    };
    let pieces = living_pieces(network).into_iter();
    pieces
        .filter(runaway)
        .map(|members| tell(network, &members))
        .collect()
}

/// Devices that sessions join, whether they hold each other or not: whoever only sends pushes too.
fn living_pieces(network: &Network) -> Vec<Vec<usize>> {
    let mut seen = vec![false; network.nodes().len()];
    let mut pieces = Vec::new();
    for start in 0..seen.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut members = vec![start];
        let mut done = 0;
        while let Some(&node) = members.get(done) {
            done += 1;
            for link in network.links_at(node).filter(|link| lives(network, link)) {
                let other = link.other(node);
                if !seen[other] {
                    seen[other] = true;
                    members.push(other);
                }
            }
        }
        pieces.push(members);
    }
    pieces
}

fn tell(network: &Network, members: &[usize]) -> Warning {
    let loops = fundamental(network, members[0]);
    let pushed: Vec<&Loop> = loops
        .iter()
        .filter(|around| is_pushed_around(network, around))
        .collect();
    let shown: Vec<String> = pushed
        .iter()
        .take(LOOPS_MAX)
        .map(|around| around.describe(network))
        .collect();
    let places: Vec<String> = members
        .iter()
        .take(LOOPS_MAX)
        .map(|&node| network.nodes()[node].label.clone())
        .collect();
    let where_ = match (shown.len(), pushed.len()) {
        (0, _) => "there is no loop of several links, so a link whose two d together are more than its two ways".to_owned(),
        (shown_count, all) if shown_count < all => format!("{} and {} more", shown.join("; "), all - shown_count),
        _ => shown.join("; "),
    };
    let more = if members.len() > LOOPS_MAX {
        ", ..."
    } else {
        ""
    };
    let ends = members.iter().map(|&node| End { node, port: None });
    network.warning(
        Kind::Loop,
        ends,
        format!(
            "every one of {} devices ({}{more}) is pushed on by its peers, though the fastest is pushed by nobody: the counters \
             run faster than any oscillator; {where_}",
            members.len(),
            places.join(", ")
        ),
        FIND,
    )
}

/// In one direction at least, every port of the loop is pushed.
fn is_pushed_around(network: &Network, around: &Loop) -> bool {
    let pushed = |receiver: usize| {
        let mut hops = around.nodes.iter().zip(&around.links);
        hops.all(|(&node, link)| {
            let side = network.port(link.seen_from(node)[receiver]);
            side.is_some_and(|(device, port)| is_pushed(device, port))
        })
    };
    pushed(0) || pushed(1)
}

/// A loop for every link that is not in a spanning tree: any loop is a sum of these.
fn fundamental(network: &Network, root: usize) -> Vec<Loop<'_>> {
    let mut before: Vec<Option<&Link>> = vec![None; network.nodes().len()];
    let mut depth = vec![usize::MAX; network.nodes().len()];
    depth[root] = 0;
    let mut open = VecDeque::from([root]);
    let mut chords: Vec<&Link> = Vec::new();
    while let Some(node) = open.pop_front() {
        for link in network.links_at(node).filter(|link| lives(network, link)) {
            let other = link.other(node);
            if depth[other] == usize::MAX {
                depth[other] = depth[node] + 1;
                before[other] = Some(link);
                open.push_back(other);
            } else if other != node
                && before[node] != Some(link)
                && before[other] != Some(link)
                && link.ends[0].node == node
            {
                chords.push(link);
            }
        }
    }
    chords
        .into_iter()
        .map(|chord| close(chord, &before, &depth))
        .collect()
}

/// From both ends of a chord up the tree, to where they meet.
fn close<'a>(chord: &'a Link, before: &[Option<&'a Link>], depth: &[usize]) -> Loop<'a> {
    let [mut a, mut b] = chord.ends.map(|end| end.node);
    let (mut up, mut down) = (Vec::new(), Vec::new());
    while a != b {
        let (side, at) = match depth[a] >= depth[b] {
            true => (&mut up, &mut a),
            false => (&mut down, &mut b),
        };
        // Deeper than the other, so not the root.
        let Some(link) = before[*at] else { break };
        side.push((*at, link));
        *at = link.other(*at);
    }
    // b .. meeting point .. a, and the chord back to b.
    let mut around = Loop {
        nodes: Vec::new(),
        links: Vec::new(),
    };
    for (node, link) in down {
        around.nodes.push(node);
        around.links.push(link);
    }
    for (node, link) in up.into_iter().rev() {
        around.nodes.push(link.other(node));
        around.links.push(link);
    }
    around.nodes.push(chord.ends[0].node);
    around.links.push(chord);
    around
}
