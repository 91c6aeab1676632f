//! Each warning about a network: planted, and not there without it.

mod nets;

use dtp_driver::eui64::Eui64;
use dtp_driver::topology::table::*;
use dtp_driver::topology::warning::Kind;
use nets::{lead, Net, DELAY_UNITS};

/// The network is fine; after `fault` it has exactly these kinds of warnings, and the first says `part`.
fn planted(net: &Net, fault: impl Fn(&mut Net), kinds: &[Kind], part: &str) {
    assert_eq!(net.warnings(), [], "before the fault");
    let mut broken = net.clone();
    fault(&mut broken);
    let warnings = broken.warnings();
    assert_eq!(broken.kinds(), kinds, "{warnings:#?}");
    assert!(
        warnings[0].what.contains(part),
        "{part:?} is not in {:?}",
        warnings[0].what
    );
    for warning in &warnings {
        assert!(
            !warning.places.is_empty() && !warning.next.is_empty(),
            "{warning:?}"
        );
    }
}

#[test]
fn who_cannot_be_asked_is_missing() {
    let fault = |net: &mut Net| {
        net.0.missing.push(Missing {
            host: "h\x1b[2J".to_owned(),
            device: None,
            reason: "refused\n".to_owned(),
        });
    };
    planted(
        &Net::row(3),
        fault,
        &[Kind::NotAsked],
        "h\\u{1b}[2J could not be asked: refused\\n",
    );
}

#[test]
fn identities_are_there_and_are_different() {
    let nobody = |net: &mut Net| {
        net.0.devices[0].identity = Eui64(0);
        net.port(1, 0).peer.identity = Some(Eui64(0));
    };
    planted(
        &Net::row(2),
        nobody,
        &[
            Kind::NoIdentity,
            Kind::PeerUnknown,
            Kind::Contradiction,
            Kind::Pieces,
        ],
        "d0 tells",
    );
    let twice = |net: &mut Net| {
        net.0.devices.push(DeviceTable {
            device: "again".to_owned(),
            ..net.0.devices[0].clone()
        })
    };
    let mut net = Net::row(2);
    twice(&mut net);
    let warnings = net.warnings();
    assert_eq!(warnings[0].kind, Kind::SameIdentity, "{warnings:#?}");
    assert!(warnings[0]
        .what
        .contains("d0, again all tell the identity 00:00:00:00:00:00:01:00"));
}

#[test]
fn a_peer_that_says_nothing_is_unknown() {
    let silent = |net: &mut Net| net.port(1, 0).peer = Neighbour::default();
    planted(
        &Net::row(2),
        silent,
        &[Kind::PeerUnknown],
        "d1 port 0 is synchronised and has a peer that has not told who",
    );
    let no_port = |net: &mut Net| net.port(1, 0).peer.port = None;
    planted(
        &Net::row(2),
        no_port,
        &[Kind::PeerUnknown],
        "has not told its port",
    );
}

#[test]
fn two_tables_that_contradict_each_other_are_told() {
    let net = Net::row(3);
    let other = |net: &mut Net| net.port(1, 0).peer.identity = Some(Eui64(0xbad));
    planted(
        &net,
        other,
        &[Kind::Contradiction, Kind::Pieces],
        "d1 port 0 (00:00:00:00:00:00:01:01) hears 00:00:00:00:00:00:0b:ad port 0",
    );
    let no_such = |net: &mut Net| net.port(0, 0).peer.port = Some(77);
    planted(
        &net,
        no_such,
        &[Kind::Contradiction, Kind::Pieces],
        "there is no d1 port 77",
    );
}

#[test]
fn ports_that_do_not_settle_are_told() {
    for (state, part) in [
        (StateName::Init, "still measuring"),
        (StateName::Stale, "no valid BEACON"),
    ] {
        let fault = |net: &mut Net| {
            net.port(0, 0).state = state;
            net.port(1, 0).state = state;
        };
        planted(&Net::ring(3), fault, &[Kind::PortState], part);
    }
    // Nothing is plugged in.
    let mut net = Net::row(2);
    let free = PortTable {
        port: 1,
        state: StateName::Down,
        delay_units: None,
        lead: None,
        peer: Neighbour::default(),
        ..net.port(0, 0).clone()
    };
    net.0.devices[0].ports.push(free);
    assert_eq!(net.warnings(), []);
}

#[test]
fn one_end_alone_is_not_synchronised() {
    let fault = |net: &mut Net| net.port(0, 0).state = StateName::Down;
    planted(
        &Net::ring(3),
        fault,
        &[Kind::OneSided],
        "d0 port 0 is `down`, d1 port 0 is `synchronised`",
    );
}

#[test]
fn roles_must_fit() {
    let set = |roles: [RoleName; 2]| {
        move |net: &mut Net| {
            for (n, role) in [(0, roles[0]), (1, roles[1])] {
                net.port(n, 0).role = role;
                net.port(1 - n, 0).peer.role = Some(role);
            }
        }
    };
    let net = Net::ring(3);
    planted(
        &net,
        set([RoleName::Lead; 2]),
        &[Kind::Roles],
        "neither follows",
    );
    planted(
        &net,
        set([RoleName::Follow; 2]),
        &[Kind::Roles],
        "neither leads",
    );
    planted(
        &net,
        set([RoleName::Both, RoleName::Lead]),
        &[Kind::Roles],
        "only one follows",
    );
    let told = |net: &mut Net| net.port(0, 0).peer.role = Some(RoleName::Lead);
    planted(
        &net,
        told,
        &[Kind::Roles],
        "d1 port 0 has role `both`, and d0 port 0 has heard `lead` of it",
    );
}

/// d0 is the root; the others follow the one before them.
fn tree(devices: usize) -> Net {
    let mut net = Net::row(devices);
    for n in 1..devices {
        net.0.devices[n].mode = ModeName::Tree;
        net.0.devices[n].parent = Some(0);
    }
    net
}

#[test]
fn trees_have_parents_that_lead() {
    let fine = tree(4);
    let down = |net: &mut Net| {
        net.port(1, 0).state = StateName::Down;
        net.port(0, 0).state = StateName::Down;
    };
    planted(
        &fine,
        down,
        &[Kind::ParentDown, Kind::Pieces],
        "d1 port 0 is the parent port of its tree and is `down`",
    );
    let silent = |net: &mut Net| {
        net.port(0, 0).role = RoleName::Follow;
        net.port(1, 0).peer.role = Some(RoleName::Follow);
    };
    planted(
        &fine,
        silent,
        &[Kind::Roles, Kind::Pieces],
        "a parent port that follows nobody who leads",
    );
    // d3 goes its own way.
    let mixed = |net: &mut Net| {
        net.0.devices[3].mode = ModeName::Fastest;
        net.0.devices[3].parent = None;
    };
    planted(
        &fine,
        mixed,
        &[Kind::Modes, Kind::Pieces],
        "d3 port 0 in mode `fastest` runs ahead",
    );
    // A spare link between two devices of a tree is no fault.
    let mut spare = tree(4);
    spare.join(1, 3);
    assert_eq!(spare.warnings(), []);
}

#[test]
fn parents_around_a_loop_are_told() {
    let mut net = Net::ring(4);
    net.join(0, 3);
    for device in &mut net.0.devices {
        device.mode = ModeName::Tree;
    }
    // Each the one before it in the ring.
    for (device, parent) in [(0, 1), (1, 0), (2, 0), (3, 0)] {
        net.0.devices[device].parent = Some(parent);
    }
    let told = net.warnings();
    let cycle: Vec<_> = told
        .iter()
        .filter(|warning| warning.kind == Kind::ParentCycle)
        .collect();
    assert_eq!(cycle.len(), 1, "{told:#?}");
    let circle = "d0 -> d3 -> d2 -> d1 -> d0";
    assert!(cycle[0].what.contains(circle), "{}", cycle[0].what);
    assert!(!tree(5).kinds().contains(&Kind::ParentCycle));
}

#[test]
fn pieces_have_nothing_in_common() {
    let fault = |net: &mut Net| {
        for (device, port) in [(1, 1), (2, 0)] {
            *net.port(device, port) = PortTable {
                state: StateName::NoPeer,
                peer: Neighbour::default(),
                ..net.port(device, port).clone()
            };
        }
    };
    planted(
        &Net::row(5),
        fault,
        &[Kind::Pieces],
        "2 pieces, of so many devices: 3 (d2, d3, d4), 2 (d0, d1)",
    );
}

/// 17 units are legal between two measurements of one link, 18 are not.
#[test]
fn both_ends_measure_one_link() {
    let net = Net::row(2);
    let mut legal = net.clone();
    legal.port(0, 0).delay_units = Some(DELAY_UNITS + 17);
    assert_eq!(legal.warnings(), []);
    let fault = |net: &mut Net| net.port(0, 0).delay_units = Some(DELAY_UNITS + 18);
    planted(
        &net,
        fault,
        &[Kind::Delay],
        "5.76 ns apart, where one link, measured from both ends, allows 5.44",
    );
}

/// A transmit clock of its own at one end: the d of the other end has its lateness in it.
#[test]
fn own_clocks_are_taken_off_before_delays_are_compared() {
    let mut net = Net::row(2);
    net.port(0, 0).own_clock = true;
    net.port(1, 0).delay_units = Some(DELAY_UNITS + 60);
    assert_eq!(net.warnings(), []);
    net.port(1, 0).delay_units = Some(DELAY_UNITS);
    assert_eq!(net.kinds(), [Kind::Delay]);
}

/// 10 us are 31,250 units, and the pipeline has 80.
#[test]
fn a_link_beyond_two_kilometres_is_told() {
    let set = |units| {
        move |net: &mut Net| {
            net.port(0, 0).delay_units = Some(units);
            net.port(1, 0).delay_units = Some(units);
        }
    };
    let mut longest = Net::row(2);
    set(31_250 + 80)(&mut longest);
    assert_eq!(longest.warnings(), []);
    planted(
        &Net::row(2),
        set(31_250 + 80 + 30),
        &[Kind::LongLink],
        "the promise holds up to 10000 ns",
    );
}

/// Of a healthy network somebody leads. Around a loop that pushes itself nobody does.
#[test]
fn a_loop_in_which_everybody_is_pushed_is_told() {
    let mut net = Net::ring(3);
    for device in [1, 2] {
        for port in [0, 1] {
            net.port(device, port).lead = Some(lead(8));
        }
    }
    let direction = |net: &mut Net| net.port(0, 1).lead = Some(lead(7));
    planted(
        &net,
        direction,
        &[Kind::Loop],
        "every one of 3 devices (d0, d1, d2) is pushed on by its peers",
    );
    let mut pushed = net.clone();
    direction(&mut pushed);
    let what = pushed.warnings()[0].what.clone();
    assert!(
        what.contains("-> d") && what.contains("d of 223.68 ns in this direction"),
        "{what}"
    );
    // Half of the time is what two that take turns may do.
    net.port(0, 1).lead = Some(lead(4));
    assert_eq!(net.warnings(), []);
    // One that was not asked may lead.
    let mut unknown = pushed.clone();
    unknown.0.devices.pop();
    assert_eq!(unknown.warnings(), []);
}

/// Two devices are a loop too: both d together are more than both ways.
#[test]
fn a_link_that_pushes_both_of_its_ends_is_told() {
    let fault = |net: &mut Net| {
        net.port(0, 0).lead = Some(lead(8));
        net.port(1, 0).lead = Some(lead(8));
    };
    planted(
        &Net::row(2),
        fault,
        &[Kind::Loop],
        "there is no loop of several links",
    );
}

#[test]
fn a_guard_that_trips_in_a_loop_names_the_loop() {
    let fault = |net: &mut Net| net.port(1, 0).state = StateName::Faulty;
    planted(
        &Net::ring(4),
        fault,
        &[Kind::Loop],
        "d1 port 0; loop d0 -> d1 -> d2 -> d3 -> d0",
    );
    planted(
        &Net::row(4),
        fault,
        &[Kind::PortState, Kind::Pieces],
        "in no loop",
    );
    // Two rings that share the link d0 - d1: it is in both of the loops, and named.
    let mut eight = Net::ring(4);
    eight.0.devices.extend(Net::of(6).0.devices.split_off(4));
    eight.join(1, 4);
    eight.join(4, 5);
    eight.join(5, 0);
    let two = |net: &mut Net| {
        net.port(2, 1).state = StateName::Faulty;
        net.port(4, 1).state = StateName::Faulty;
    };
    planted(
        &eight,
        two,
        &[Kind::Loop],
        "all such loops have in common: d0 port 0 - d1 port 0",
    );
}
