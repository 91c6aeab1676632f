//! What a port and a device do when things are not as they should be (protocol, sections 3 and 7).

use crate::rig::Rig;
use dtp_spec::csr::peer_identity::PeerIdentity;
use dtp_spec::device::{DeviceParams, Mode};
use dtp_spec::dtp::delay::RETRY_TICKS;
use dtp_spec::dtp::prescaler::LONG_TICKS;
use dtp_spec::message::Kind;
use dtp_spec::message::VALUE_MASK;
use dtp_spec::port::Port;
use dtp_spec::port_params::{PortParams, PortState, Role};
use dtp_spec::port_rx::PortRx;
use dtp_spec::units::TICKS_PER_SECOND;
use dtp_spec::xgmii::Xgmii;

const CABLE_FS: i64 = 50_000_000;
const LIMIT_UNITS: i64 = 80;

fn role(role: Role) -> PortParams {
    PortParams {
        role,
        identity: 0x0200_00ff_fe12_3456,
        ..PortParams::default()
    }
}

fn pair(roles: [Role; 2], ppm: [i64; 2], gc: [u64; 2]) -> Rig {
    Rig::pair(ppm, CABLE_FS, gc, roles.map(role))
}

fn both(ppm: [i64; 2], gc: [u64; 2]) -> Rig {
    let mut rig = pair([Role::Both; 2], ppm, gc);
    rig.run(60_000);
    assert_eq!(rig.state(0, 0), PortState::Synchronised);
    assert_eq!(rig.state(1, 0), PortState::Synchronised);
    rig.record = true;
    rig
}

/// Largest offset of two devices over this many ticks of device 0, in units.
fn worst_offset_units(rig: &mut Rig, a: usize, b: usize, ticks: u64) -> i64 {
    let end = rig.nodes[0].ticks + ticks;
    let mut worst = 0;
    while rig.nodes[0].ticks < end {
        rig.step();
        worst = worst.max(rig.offset_units(a, b).abs());
    }
    worst
}

#[test]
fn a_peer_without_dtp_is_asked_64_times_in_10_ms() {
    let mut rig = pair([Role::Both, Role::Off], [0, 0], [0, 0]);
    rig.run(63 * u64::from(RETRY_TICKS));
    assert_eq!(rig.state(0, 0), PortState::Init);
    rig.run(TICKS_PER_SECOND / 100 - rig.nodes[0].ticks);
    assert_eq!(rig.state(0, 0), PortState::NoPeer);
    assert_eq!(rig.state(1, 0), PortState::Off);
}

#[test]
fn a_peer_that_begins_late_is_found() {
    let mut rig = pair([Role::Both, Role::Off], [40, -40], [0, 1 << 46]);
    rig.run(100_000);
    rig.nodes[1].ports[0] = Port::new(role(Role::Both));
    rig.run(100_000);
    assert!(worst_offset_units(&mut rig, 0, 1, 20_000) <= LIMIT_UNITS);
}

#[test]
fn lead_is_never_moved_and_its_follower_is() {
    let mut rig = pair([Role::Lead, Role::Follow], [-100, 50], [7, 1 << 30]);
    rig.run(60_000);
    // The follower is ahead and mode `fastest` never steps back: both keep their own time.
    assert_eq!(rig.nodes[0].device.gc(), 7 + 20 * rig.nodes[0].ticks);
    let mut rig = pair([Role::Lead, Role::Follow], [100, -100], [1 << 30, 7]);
    rig.run(60_000);
    assert!(worst_offset_units(&mut rig, 0, 1, 20_000) <= LIMIT_UNITS);
    assert_eq!(
        rig.nodes[0].device.gc(),
        (1 << 30) + 20 * rig.nodes[0].ticks
    );
}

#[test]
fn silence_is_stale_and_joins_again() {
    let mut rig = pair([Role::Both, Role::Follow], [0, 0], [0, 0]);
    rig.record = true;
    rig.run(30_000);
    assert_eq!(rig.state(0, 0), PortState::Stale);
    assert!(rig.count(0, 0, |e| e.rejoin) == 1);
}

/// A network far ahead appears behind a neighbour long after the link to it came up.
#[test]
fn a_join_passed_on_is_believed_long_after_link_up() {
    let mut rig = Rig::default();
    let short_window = PortParams {
        join_window_ticks: 10_000,
        ..role(Role::Both)
    };
    let ahead = DeviceParams {
        gc_units: 1 << 33,
        ..DeviceParams::default()
    };
    let a = rig.add(70, DeviceParams::default(), &[short_window]);
    let b = rig.add(-70, DeviceParams::default(), &[short_window; 2]);
    let c = rig.add(0, ahead, &[short_window]);
    rig.connect((a, 0), (b, 0), CABLE_FS);
    rig.run(100_000 + 2 * u64::from(LONG_TICKS));
    assert!(rig.offset_units(a, b).abs() <= LIMIT_UNITS);
    rig.connect((b, 1), (c, 0), CABLE_FS);
    rig.record = true;
    rig.run(100_000);
    assert!(rig.count(a, 0, |e| e.range_reject) >= 16);
    assert!(rig.count(a, 0, |e| e.rejoin) >= 1);
    assert_eq!(rig.count(a, 0, |e| e.jumped), 1);
    for (x, y) in [(a, b), (b, c)] {
        assert!(worst_offset_units(&mut rig, x, y, 20_000) <= LIMIT_UNITS);
    }
}

#[test]
fn a_peer_that_runs_too_fast_is_faulty_and_not_followed() {
    let mut rig = both([0, 0], [0, 0]);
    rig.nodes[1].period_fs -= rig.nodes[1].period_fs * 600 / 1_000_000;
    rig.run(100_000);
    assert_eq!(rig.state(0, 0), PortState::Faulty);
    let (before, ticks) = (rig.nodes[0].device.gc(), rig.nodes[0].ticks);
    rig.run(100_000);
    assert_eq!(
        rig.nodes[0].device.gc() - before,
        20 * (rig.nodes[0].ticks - ticks)
    );
    rig.nodes[1].period_fs = crate::rig::NOMINAL_FS;
    rig.nodes[0].device.clear_faulty();
    rig.run(100);
    assert_ne!(rig.state(0, 0), PortState::Faulty);
}

#[test]
fn a_cut_is_link_down_and_holdover_and_a_fresh_delay_afterwards() {
    let mut rig = both([30, -30], [0, 0]);
    let short = rig.nodes[0].ports[0].delay_units().unwrap();
    let far: Vec<_> = (0..2)
        .map(|node| rig.nodes[node].lanes[0].far.take())
        .collect();
    // Without blocks there are no recovered edges; the transceiver reports the loss by a reset.
    for node in 0..2 {
        rig.nodes[node].lanes[0].rx = PortRx::new(&role(Role::Both));
    }
    rig.run(100);
    assert_eq!(rig.state(0, 0), PortState::Down);
    assert!(rig.nodes[0].device.holdover());
    assert_eq!(rig.nodes[0].ports[0].delay_units(), None);
    rig.run(10_000);
    for (node, far) in far.into_iter().enumerate() {
        let (far, port, _) = far.unwrap();
        rig.nodes[node].lanes[0].far = Some((far, port, 2 * CABLE_FS));
    }
    rig.run(60_000);
    let long = rig.nodes[0].ports[0].delay_units().unwrap();
    assert!(!rig.nodes[0].device.holdover());
    // 50 ns are 156.25 units.
    assert!((150..163).contains(&(long - short)), "{short} {long}");
    assert!(worst_offset_units(&mut rig, 0, 1, 20_000) <= LIMIT_UNITS);
}

/// One side alone restarts: without a new session on the other side it would wait for an INIT.
#[test]
fn a_peer_that_restarts_alone_begins_a_new_session_on_both_sides() {
    let mut rig = both([100, -100], [0, 0]);
    rig.nodes[1].lanes[0].rx = PortRx::new(&role(Role::Both));
    rig.run(200);
    assert_ne!(rig.state(1, 0), PortState::Synchronised);
    rig.run(300);
    assert_eq!(
        rig.state(0, 0),
        PortState::Init,
        "the other side measures anew"
    );
    rig.run(60_000);
    assert!(worst_offset_units(&mut rig, 0, 1, 20_000) <= LIMIT_UNITS);
}

/// Frames without end, one every `period` ticks with three words of gap.
fn saturated<const PERIOD: u64>(tick: u64) -> Xgmii {
    match tick % PERIOD {
        0 => Xgmii {
            data: 0xd555_5555_5555_55fb,
            control: 0x01,
        },
        n if n == PERIOD - 3 => Xgmii {
            data: 0x0707_0707_0707_07fd,
            control: 0xff,
        },
        n if n > PERIOD - 3 => Xgmii::IDLE,
        n => Xgmii {
            data: n,
            control: 0,
        },
    }
}

/// Every gap has room for one message: answers wait for a whole frame, BEACONs are always due, and
/// still delays are measured and a JOIN gets through.
#[test]
fn saturated_jumbo_frames_both_ways_do_not_keep_two_ports_apart() {
    let mut rig = pair([Role::Both; 2], [100, -100], [0, 1 << 47]);
    rig.record = true;
    rig.nodes[0].mac = saturated::<1130>;
    rig.nodes[1].mac = saturated::<1130>;
    rig.run(150_000);
    assert!(
        rig.count(0, 0, |e| e.beacon_overdue) > 0,
        "an interval of 200 cannot be kept"
    );
    assert!(worst_offset_units(&mut rig, 0, 1, 50_000) <= LIMIT_UNITS);
}

/// Each BEACON of the fast end makes the middle jump, which asks for one on its other link. It comes
/// just before that link's timer runs out, and leaves at once: nothing waited for an interval.
#[test]
fn a_beacon_that_a_jump_asks_for_is_not_overdue_a_tick_later() {
    let mut rig = Rig::default();
    let seldom = PortParams {
        // Six of the other link's intervals, each with what a BEACON takes to leave, less a tick or two.
        beacon_interval_ticks: 1219,
        ..role(Role::Both)
    };
    let fast = rig.add(100, DeviceParams::default(), &[seldom]);
    let middle = rig.add(-100, DeviceParams::default(), &[role(Role::Both); 2]);
    let slow = rig.add(-100, DeviceParams::default(), &[role(Role::Both)]);
    rig.connect((fast, 0), (middle, 0), CABLE_FS);
    rig.connect((middle, 1), (slow, 0), CABLE_FS);
    rig.run(60_000);
    rig.record = true;
    rig.run(60_000);
    for (node, port) in [(fast, 0), (middle, 0), (middle, 1), (slow, 0)] {
        assert_eq!(rig.count(node, port, |e| e.beacon_overdue), 0);
    }
}

#[test]
fn an_answer_that_waited_too_long_is_dropped() {
    let mut rig = pair([Role::Both; 2], [0, 0], [0, 0]);
    rig.record = true;
    rig.nodes[1].mac = saturated::<2600>;
    rig.run(60_000);
    assert!(rig.count(1, 0, |e| e.ack_dropped) > 0);
    let d = rig.nodes[0].ports[0].delay_units();
    assert!(
        d.is_none_or(|d| d <= 80 + 156),
        "a long wait never becomes delay: {d:?}"
    );
}

#[test]
fn identities_and_host_logs_arrive() {
    let mut rig = both([0, 0], [0, 0]);
    let value = 17 | 0xab_cdef_0123 << 5;
    assert!(value <= VALUE_MASK);
    rig.nodes[0].lanes[0].host_log = Some(value);
    let mut arrived = None;
    for _ in 0..1000 {
        rig.step();
        arrived = arrived.or(log_arrived(&rig).filter(|log| log & 31 == 17));
    }
    assert_eq!(arrived, Some(value));
    let mut peer = PeerIdentity::default();
    for _ in 0..8 * 156_250 {
        if rig.step().0 == 1 {
            peer.step(true, log_arrived(&rig));
        }
    }
    assert_eq!(peer.identity(), 0x0200_00ff_fe12_3456);
    assert_eq!(peer.port(), 3 << 32 | 20 << 8);
}

/// Value of a LOG that arrived at node 1 at its last edge.
fn log_arrived(rig: &Rig) -> Option<u64> {
    let message = rig.nodes[1].ports[0].arrival().message?;
    (rig.nodes[1].ports[0].arrival().valid && message.kind == Kind::Log).then_some(message.value)
}

/// Root, middle, leaf: the middle is fast and ahead, and must stall to stay with the slow root.
#[test]
fn a_tree_follows_its_root_and_stalls_rather_than_step_back() {
    let mut rig = Rig::default();
    let child = |gc_units| DeviceParams {
        mode: Mode::Tree { parent: 0 },
        gc_units,
        ..DeviceParams::default()
    };
    let root = rig.add(-100, DeviceParams::default(), &[role(Role::Lead)]);
    let middle = rig.add(100, child(3000), &[role(Role::Both), role(Role::Both)]);
    let leaf = rig.add(60, child(0), &[role(Role::Both)]);
    rig.connect((root, 0), (middle, 0), CABLE_FS);
    rig.connect((middle, 1), (leaf, 0), 3 * CABLE_FS);
    let mut last = [0; 3];
    let mut stalls = 0;
    let end = 300_000;
    while rig.nodes[0].ticks < end {
        let (node, _) = rig.step();
        let gc = rig.nodes[node].device.gc();
        assert!(gc >= last[node], "counters never go back");
        stalls += u64::from(gc == last[node]);
        last[node] = gc;
        if rig.nodes[0].ticks > 100_000 {
            assert!(rig.offset_units(root, middle).abs() <= LIMIT_UNITS);
            assert!(rig.offset_units(middle, leaf).abs() <= LIMIT_UNITS);
        }
    }
    assert!(stalls > 0);
    assert_eq!(rig.nodes[0].device.gc(), 20 * end, "nothing moves the root");
}

/// A leader that is slower than what follows it on its other side: neither will move for the other.
/// Both tell each other so, but not at every message.
#[test]
fn two_that_will_not_meet_do_not_flood_their_cable() {
    let mut rig = pair([Role::Lead, Role::Both], [0, 0], [0, 1_000_000]);
    rig.run(50_000);
    let heard = rig.beacons_heard(0, 0);
    rig.run(100_000);
    let beacons = rig.beacons_heard(0, 0) - heard;
    assert!(
        (450..=500).contains(&beacons),
        "one in 200 ticks: {beacons}"
    );
    assert_ne!(
        rig.state(0, 0),
        PortState::Stale,
        "a leader listens for life only"
    );
}

/// Three in a row, and the slow end was deaf for so long that the middle is far ahead of what it knew
/// of it. Nothing on the middle's port looks out of range, yet the end must be brought back.
#[test]
fn a_deaf_neighbour_is_told_when_it_hears_again() {
    let mut rig = Rig::default();
    let fast = rig.add(100, DeviceParams::default(), &[role(Role::Both)]);
    let middle = rig.add(-100, DeviceParams::default(), &[role(Role::Both); 2]);
    let slow = rig.add(-100, DeviceParams::default(), &[role(Role::Both)]);
    rig.connect((fast, 0), (middle, 0), CABLE_FS);
    rig.connect((middle, 1), (slow, 0), CABLE_FS);
    rig.run(60_000);
    rig.mute(slow, 0, true);
    rig.run(60_000);
    assert!(rig.offset_units(middle, slow) > 2 * LIMIT_UNITS);
    rig.mute(slow, 0, false);
    rig.run(60_000);
    assert!(worst_offset_units(&mut rig, middle, slow, 20_000) <= LIMIT_UNITS);
}

/// A peer that loses its lock at any moment of our measurement comes back with a shorter receive path:
/// no round from before may stay in d.
#[test]
fn no_restart_of_the_peer_leaves_a_round_of_its_last_session() {
    for restart in (100..6000).step_by(97) {
        let mut rig = pair([Role::Both; 2], [0, 0], [0, 0]);
        rig.delay_fs(1, 0, CABLE_FS + 2 * crate::rig::NOMINAL_FS);
        rig.run(restart);
        rig.nodes[1].lanes[0].rx = PortRx::new(&role(Role::Both));
        rig.delay_fs(1, 0, CABLE_FS);
        rig.run(40_000);
        assert_eq!(
            rig.state(0, 0),
            PortState::Synchronised,
            "restart at {restart}"
        );
        let d = rig.nodes[0].ports[0].delay_units();
        // 80 units of pipeline and 156.25 of cable.
        assert!(d.is_some_and(|d| d <= 236), "restart at {restart}: {d:?}");
    }
}
