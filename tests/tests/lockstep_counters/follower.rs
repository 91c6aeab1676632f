use dtp_hdl::dtp::follower::Follower;
use dtp_spec::dtp::difference::Said;
use dtp_spec::dtp::follower as golden;
use dtp_spec::dtp::global_counter::Moved;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::{Cell, RefCell};

unit! {
    dtp_follower: Follower = Follower::default();
    clocks { clock }
    inputs {
        reset: bool, follows: bool, exact: bool, beacon: bool, beacon_join: bool, units: u64, mismatch: bool,
        join_open: bool, move_apply: bool, move_units: u16, granted: bool,
    }
    outputs {
        lead_units: u16, request: bool, listening: bool, pass_on: bool, behind: bool,
        followed_valid: bool, followed_range_reject: bool, followed_join_reject: bool,
        followed_jumped: bool, followed_peer_behind: bool, followed_pushed: bool,
        peer_lead_valid: bool, peer_lead_units: u16,
    }
    values { peer_lead_units if peer_lead_valid }
}

const RANGE: i64 = golden::RANGE_UNITS as i64;

/// How far a peer is from lc: around zero, around both ends of the range, around all that has
/// another width, and as far as numbers go.
fn any_difference(random: &mut Random) -> i64 {
    let around = random.below(5) as i64 - 2;
    match random.below(16) {
        0..=4 => random.below(41) as i64 - 20,
        5 | 6 => RANGE + around,
        7 | 8 => around - RANGE,
        9 => random.bits() as i64 >> random.below(64),
        10 => (1 << 15) + around,
        11 => around - (1 << 15),
        12 => i64::MIN.wrapping_add(around),
        13 => (1 << random.below(63)) + around,
        _ => random.below(2001) as i64 - 1000,
    }
}

/// What the follower shows its device, for a stimulus that answers.
#[derive(Clone, Copy, Default)]
struct Shown {
    lead_units: i16,
    request: bool,
}

/// A peer that sends BEACONs and JOINs, often as far away as the last, five ticks apart or more; and a device that takes
/// leads and JOINs after a while.
fn stimulus(shown: &Cell<Shown>) -> impl FnMut(&mut Random) -> Inputs + '_ {
    let mut follows = Level::new(&[true, true, true, true, false], 300);
    let mut exact = Level::new(&[false, false, true], 2000);
    let mut join_open = Level::new(&[true, true, true, false], 1000);
    let mut spacing_ticks = Level::new(&[8, 5, 6, 20], 3000);
    let (mut wait_ticks, mut granted_ticks, mut since_ticks) = (0, 0, 0);
    let mut units = 0_i64;
    move |random| {
        let spacing_ticks = spacing_ticks.next(random);
        let exact = exact.next(random);
        let Shown {
            lead_units,
            request,
        } = shown.get();
        let (mut beacon, mut beacon_join) = (false, false);
        if wait_ticks == 0 {
            wait_ticks = spacing_ticks;
            let nearly = random.pick(&[0, 0, 0, RANGE, RANGE + 1, -RANGE, -RANGE - 1]);
            units = match random.below(3) {
                0 => any_difference(random),
                _ => units.wrapping_add(nearly),
            };
            (beacon, beacon_join) =
                random.pick(&[(true, false), (false, true), (false, true), (false, false)]);
        }
        wait_ticks -= 1;
        granted_ticks = match (request, granted_ticks) {
            (true, 0) if random.one_in(4) => 3,
            (_, ticks) => u64::saturating_sub(ticks, 1),
        };
        let granted = granted_ticks > 0;
        since_ticks = u64::saturating_add(since_ticks, 1);
        let takes = random.one_in(8) && !granted && since_ticks > 3;
        if takes || granted {
            since_ticks = 0;
        }
        Inputs {
            reset: random.one_in(20_000),
            follows: follows.next(random),
            exact,
            beacon,
            beacon_join,
            units: units as u64,
            mismatch: random.one_in(100),
            join_open: join_open.next(random),
            move_apply: granted_ticks == 1 || takes,
            move_units: match (takes, random.below(8)) {
                (false, _) => 0,
                (true, _) if exact => lead_units as u16 & 0x7ff,
                (true, 0) => random.below(512) as u16,
                (true, 1) => 511,
                (true, 2) => random.below(8) as u16,
                (true, _) => lead_units.max(0) as u16,
            },
            granted,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    valid: u64,
    widest_push: u64,
    pulled_down: u64,
    range_reject: u64,
    full: u64,
    join_reject: u64,
    jumped: u64,
    peer_behind: u64,
    passed_on: u64,
    forgotten: u64,
}

fn model<'a>(
    shown: &'a Cell<Shown>,
    seen: &'a RefCell<Seen>,
) -> impl FnMut(&Inputs) -> Outputs + 'a {
    let mut follower = golden::Follower::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = follower.clone();
        let said = match (inputs.beacon, inputs.beacon_join) {
            (true, _) => Some((Said::Beacon, (inputs.units << 19) as i64 >> 19)),
            (_, true) => Some((Said::Join, inputs.units as i64)),
            _ => None,
        };
        follower.step(&golden::FollowerInput {
            follows: inputs.follows,
            exact: inputs.exact,
            said,
            mismatch: inputs.mismatch,
            join_open: inputs.join_open,
            moved: Moved {
                apply: inputs.move_apply,
                units: (inputs.move_units << 5) as i16 >> 5,
            },
            granted: inputs.granted,
            range_test: true,
        });
        if inputs.reset {
            follower = golden::Follower::new();
        }
        let followed = follower.followed();
        let lead_units = follower.lead_units();
        let request = follower.request_units().is_some();
        shown.set(Shown {
            lead_units,
            request,
        });
        seen.valid += u64::from(followed.valid);
        seen.widest_push += u64::from(i64::from(followed.push_units.abs()) == RANGE);
        seen.pulled_down += u64::from(followed.push_units < 0);
        seen.range_reject += u64::from(followed.range_reject);
        seen.full +=
            u64::from(before.lead_units() >= golden::WAITING_UNITS && followed.range_reject);
        seen.join_reject += u64::from(followed.join_reject);
        seen.jumped += u64::from(followed.jumped);
        seen.peer_behind += u64::from(followed.peer_behind);
        seen.passed_on += u64::from(follower.pass_on(inputs.exact));
        seen.forgotten +=
            u64::from(before.request_units().is_some() && !request && !followed.jumped);
        Outputs {
            lead_units: lead_units as u16 & 0x7ff,
            request,
            listening: follower.listening(inputs.follows, inputs.exact),
            pass_on: follower.pass_on(inputs.exact),
            behind: lead_units <= -golden::BEACON_NOW_UNITS,
            followed_valid: followed.valid,
            followed_range_reject: followed.range_reject,
            followed_join_reject: followed.join_reject,
            followed_jumped: followed.jumped,
            followed_peer_behind: followed.peer_behind,
            followed_pushed: followed.pushed,
            peer_lead_valid: follower.peer_lead_units().is_some(),
            peer_lead_units: follower.peer_lead_units().unwrap_or(0) as u16,
        }
    }
}

#[test]
fn follower() -> Result<(), Error> {
    let (shown, seen) = (Cell::default(), RefCell::default());
    Lockstep::<Dut>::new(0xf011_0001).run(stimulus(&shown), model(&shown, &seen))?;
    let seen = seen.into_inner();
    assert_seen("within range", seen.valid, 10_000);
    assert_seen("push of the whole range", seen.widest_push, 100);
    assert_seen("pulled down", seen.pulled_down, 100);
    assert_seen("BEACON out of range", seen.range_reject, 10_000);
    assert_seen("too much waits already", seen.full, 100);
    assert_seen("JOIN refused", seen.join_reject, 10_000);
    assert_seen("jump", seen.jumped, 1000);
    assert_seen("peer behind", seen.peer_behind, 1000);
    assert_seen("passed on", seen.passed_on, 1000);
    assert_seen("forgotten", seen.forgotten, 100);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("& first_valid__q", "& 1'b1"),
        ("units - first__q", "units"),
        (
            "waiting = lead__q[(32'h7)+:(3)]",
            "waiting = lead__q[(32'h8)+:(2)]",
        ),
        ("far_behind__q & ~exact", "far_behind__q"),
        ("| exact", "| 1'b0"),
        ("& join_open", "& 1'b1"),
        ("left = lead__q - ", "left = lead__q + "),
        ("requests__q | jump", "jump"),
        ("11'b11101100000", "11'b11101100001"),
        ("11'b11111111100", "11'b11111111011"),
    ];
    let (shown, seen) = (Cell::default(), RefCell::default());
    assert_caught::<Dut, _, _>(&faults, || stimulus(&shown), || model(&shown, &seen));
}
