//! What the two ends of a link say of it.

use super::super::figures::pipeline;
use super::super::network::{Link, Network};
use super::super::table::{DeviceTable, ModeName, PortTable, RoleName, StateName};
use super::super::warning::{Kind, Warning};
use crate::quantity::{cable_metres, nanoseconds, pipeline_delay_units};
use dtp_spec::bound::{Hop, LINK_NS_MAX};
use dtp_spec::dtp::responder::RESIDENCE_UNITS_MAX;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::speed::Speed;
use dtp_spec::units::UNITS_PER_TICK;

/// A port of a device that was asked.
type Side<'a> = (&'a DeviceTable, &'a PortTable);

pub(super) fn check(network: &Network) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for link in network.links() {
        if link.contradicted {
            warnings.push(contradiction(network, link));
            continue;
        }
        let sides = link.ends.map(|end| network.port(end));
        warnings.extend(
            sides
                .into_iter()
                .flatten()
                .find_map(|side| too_long(network, link, side)),
        );
        if let [Some(a), Some(b)] = sides {
            warnings.extend(one_sided(network, link, a, b));
            warnings.extend(role_told(network, link, a, b));
            warnings.extend(unheld(network, link, a, b));
            warnings.extend(delays(network, link, a, b));
        }
    }
    warnings
}

fn contradiction(network: &Network, link: &Link) -> Warning {
    let mut told = Vec::new();
    for (near, far) in [(0, 1), (1, 0)] {
        let (near, far) = (link.ends[near], link.ends[far]);
        let Some((device, port)) = network.port(near) else {
            if network.device(near.node).is_some() {
                told.push(format!("there is no {}", network.name(near)));
            }
            continue;
        };
        let heard = match (port.peer.identity, port.peer.port) {
            (None, _) => "nobody".to_owned(),
            (Some(identity), number) => {
                let far_identity = network.nodes()[far.node].identity;
                let who = match far_identity == Some(identity) {
                    true => network.nodes()[far.node].label.clone(),
                    false => identity.to_string(),
                };
                number.map_or(who.clone(), |number| format!("{who} port {number}"))
            }
        };
        let itself = device.identity;
        told.push(format!("{} ({itself}) hears {heard}", network.name(near)));
    }
    network.warning(
        Kind::Contradiction,
        link.ends,
        told.join("; "),
        "ask both again at the same time; if it stays so, an identity is given twice or a device between them repeats LOGs",
    )
}

fn one_sided(network: &Network, link: &Link, a: Side, b: Side) -> Option<Warning> {
    let is_up = |side: Side| side.1.state == StateName::Synchronised;
    // One that is `faulty` has a warning of its own.
    let faulty = [a, b].iter().any(|side| side.1.state == StateName::Faulty);
    if is_up(a) == is_up(b) || faulty {
        return None;
    }
    let say = |n: usize, side: Side| {
        format!(
            "{} is `{}`",
            network.name(link.ends[n]),
            side.1.state.name()
        )
    };
    Some(network.warning(
        Kind::OneSided,
        link.ends,
        format!("{}, {}", say(0, a), say(1, b)),
        "look at the one that is not synchronised: `dtp link show`; the fibre of one direction may be broken",
    ))
}

/// The role that a peer has told is not the one in its table.
fn role_told(network: &Network, link: &Link, a: Side, b: Side) -> Option<Warning> {
    let differs = |near: Side, far: Side| near.1.peer.role.filter(|role| *role != far.1.role);
    let (near, far, told, is) = match (differs(a, b), differs(b, a)) {
        (Some(told), _) => (0, 1, told, b.1.role),
        (None, Some(told)) => (1, 0, told, a.1.role),
        (None, None) => return None,
    };
    Some(network.warning(
        Kind::Roles,
        link.ends,
        format!(
            "{} has role `{}`, and {} has heard `{}` of it",
            network.name(link.ends[far]),
            is.name(),
            network.name(link.ends[near]),
            told.name()
        ),
        "a role that was just set is told within three milliseconds: ask again",
    ))
}

/// Synchronised at both ends, and neither holds the other. Between two devices of a tree that is a spare link.
fn unheld(network: &Network, link: &Link, a: Side, b: Side) -> Option<Warning> {
    let up = [a, b]
        .iter()
        .all(|side| side.1.state == StateName::Synchronised);
    if link.holds || !up {
        return None;
    }
    let is_parent =
        |side: Side| side.0.mode == ModeName::Tree && side.0.parent == Some(side.1.port);
    let spare = |side: Side| side.0.mode == ModeName::Tree && !is_parent(side);
    let names = link.ends.map(|end| network.name(end));
    let roles = format!(
        "{} has role `{}`, {} has `{}`",
        names[0],
        a.1.role.name(),
        names[1],
        b.1.role.name()
    );
    if is_parent(a) || is_parent(b) {
        return Some(network.warning(
            Kind::Roles,
            link.ends,
            format!("{roles}: a parent port that follows nobody who leads"),
            "let the parent port follow (role `both` or `follow`) and its peer lead (`both` or `lead`, not its own parent port)",
        ));
    }
    if a.0.mode != b.0.mode {
        let [tree, fastest] = match a.0.mode {
            ModeName::Tree => [&names[0], &names[1]],
            ModeName::Fastest => [&names[1], &names[0]],
        };
        return Some(network.warning(
            Kind::Modes,
            link.ends,
            format!("{tree} is of a tree and follows its parent alone; {fastest} in mode `fastest` runs ahead of it as fast as its oscillator"),
            "put all devices of the network into one mode",
        ));
    }
    if spare(a) && spare(b) {
        return None;
    }
    let what = match (a.1.role, b.1.role) {
        (RoleName::Lead, RoleName::Lead) => "neither follows",
        (RoleName::Follow, RoleName::Follow) => "neither leads",
        _ => "only one follows the other, and may run ahead of it as fast as its oscillator",
    };
    let next = match a.1.role.follows() || b.1.role.follows() {
        true if a.1.role != b.1.role => "if that is meant, the device that leads keeps its own time: 4T is promised where both ends have role `both`",
        _ => "set role `both` at both ends",
    };
    Some(network.warning(Kind::Roles, link.ends, format!("{roles}: {what}"), next))
}

/// d is never above the truth, so a cable that seems too long is.
fn too_long(network: &Network, link: &Link, side: Side) -> Option<Warning> {
    let pipeline = pipeline(side.1);
    let wire = side
        .1
        .delay_units?
        .saturating_sub(pipeline_delay_units(&pipeline) + LATE_UNITS);
    let ns = nanoseconds(i64::from(wire));
    if ns <= LINK_NS_MAX as f64 {
        return None;
    }
    Some(network.warning(
        Kind::LongLink,
        link.ends,
        format!(
            "{} measures d of {:.1} ns, some {:.0} m: the promise holds up to {LINK_NS_MAX} ns",
            network.name(
                link.ends[usize::from(
                    network.port(link.ends[0]).map(|s| s.1.port) != Some(side.1.port)
                )]
            ),
            nanoseconds(i64::from(side.1.delay_units?)),
            cable_metres(side.1.delay_units?, &pipeline),
        ),
        "shorten it: beyond 2 km, 4T is not promised",
    ))
}

/// By how much the X of a transmit clock of its own may be above its least (`docs/bound.md`), in units.
const LATE_UNITS: u32 =
    (Transmit::OwnClock.late_units_max() - Transmit::OwnClock.late_units_min()) as u32;

/// By how much the d of the two ends of an honest, symmetric link differ at most, in units: each is below the truth by
/// less than a measurement may be (lemma 1), after the longest wait that a responder takes, and never above it. Where
/// one end alone has a transmit clock of its own, half of what that leaves open comes on top.
#[must_use]
fn difference_units_max(a: &PortTable, b: &PortTable) -> u64 {
    let phases = |port: &PortTable| Phases::from_count(u64::from(port.phases));
    let coarser = if a.phases < b.phases { a } else { b };
    let longest = a.delay_units.max(b.delay_units).unwrap_or(0);
    let hop = Hop {
        phases: phases(coarser).unwrap_or(Phases::One),
        interval_ticks: 0,
        wait_ticks: RESIDENCE_UNITS_MAX / UNITS_PER_TICK,
        wire_units: u64::from(longest),
        speed: Speed::Gigabit10,
    };
    let own_clock = match a.own_clock == b.own_clock {
        true => 0,
        false => u64::from(LATE_UNITS.div_ceil(2)),
    };
    hop.measurement_milliunits().div_ceil(1000) + own_clock
}

fn delays(network: &Network, link: &Link, a: Side, b: Side) -> Option<Warning> {
    // d of an end has the X of the other one in it, of which the least is known.
    let least_late = |port: &PortTable| {
        pipeline_delay_units(&pipeline(port))
            - pipeline_delay_units(&pipeline(&PortTable {
                own_clock: false,
                ..port.clone()
            }))
    };
    let bare =
        |near: Side, far: Side| Some(i64::from(near.1.delay_units?) - i64::from(least_late(far.1)));
    let apart = bare(a, b)?.abs_diff(bare(b, a)?);
    let most = difference_units_max(a.1, b.1);
    if apart <= most {
        return None;
    }
    let d = |side: Side| nanoseconds(i64::from(side.1.delay_units.unwrap_or(0)));
    Some(network.warning(
        Kind::Delay,
        link.ends,
        format!(
            "{} measures d of {:.2} ns, {} of {:.2} ns: {:.2} ns apart, where one link, measured from both ends, allows {:.2}",
            network.name(link.ends[0]),
            d(a),
            network.name(link.ends[1]),
            d(b),
            nanoseconds(apart as i64),
            nanoseconds(most as i64),
        ),
        "take the link down and up at both ends, so that both measure afresh; if it stays, exchange transceivers and cable",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topology::table::Neighbour;

    /// 17 units with four phases and ten metres, by the formula of lemma 1: (6 + 6 + 2 + 10 + 8.3 + 1)/2, and what
    /// scale and clocks take off d.
    #[test]
    fn two_ends_differ_by_a_measurement_at_most() {
        let port = |phases, own_clock| PortTable {
            port: 0,
            state: StateName::Synchronised,
            role: RoleName::Both,
            delay_units: Some(236),
            phases,
            own_clock,
            lead: None,
            peer: Neighbour::default(),
        };
        let most = |a, b| difference_units_max(&a, &b);
        assert_eq!(most(port(4, false), port(4, false)), 17);
        assert_eq!(most(port(4, false), port(1, false)), 32);
        assert_eq!(most(port(4, true), port(4, true)), 17);
        assert_eq!(most(port(4, true), port(4, false)), 28);
    }
}
