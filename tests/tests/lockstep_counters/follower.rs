use dtp_hdl::dtp::follower::Follower;
use dtp_spec::dtp::follower as golden;
use dtp_spec::latency::FOLLOW_COMPENSATION_UNITS;
use dtp_spec::message::{Kind, Message, MSB_SHIFT, VALUE_MASK};
use dtp_spec::units::UNITS_PER_TICK;
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
        reset: bool, follow: bool, exact: bool, message_valid: bool,
        message_kind: u8, message_value: u64, message_age: u8, delay_units: u32, gc: u64,
        join_open: bool,
    }
    outputs {
        lc: u64, followed_valid: bool, followed_range_reject: bool, followed_join_reject: bool,
        followed_jumped: bool, followed_peer_behind: bool, followed_push_units: u16,
    }
}

const RANGE: i64 = golden::RANGE_UNITS as i64;

/// How far a peer is from lc: around zero, around both ends of the range, a sign extension away,
/// and as far as numbers go.
fn any_offset(random: &mut Random) -> i64 {
    let around = random.below(5) as i64 - 2;
    match random.below(16) {
        0..=4 => random.below(41) as i64 - 20,
        5 | 6 => RANGE + around,
        7 | 8 => around - RANGE,
        9 => random.bits() as i64 >> random.below(64),
        10 => (1 << 44) + around,
        11 => around - (1 << 44),
        12 => i64::MIN.wrapping_add(around),
        13 => (1 << random.below(63)) + around,
        _ => random.below(2001) as i64 - 1000,
    }
}

/// A peer that sends BEACONs, pairs of BEACON_MSB and BEACON_JOIN, and pairs torn apart.
struct Peer {
    spacing_ticks: Level<u64>,
    wait_ticks: u64,
    /// What the BEACON_JOIN says that belongs to the BEACON_MSB sent last.
    join_offset_units: Option<i64>,
    last_offset_units: i64,
}

impl Peer {
    fn new() -> Self {
        Peer {
            spacing_ticks: Level::new(&[8, 8, 20, 3, 1], 3000),
            wait_ticks: 0,
            join_offset_units: None,
            last_offset_units: 0,
        }
    }

    /// The next message, if it is time: what a peer says whose counter reads `now` in the tick in
    /// which the offset is taken, were it not for the offset.
    fn send(&mut self, random: &mut Random, now: u64) -> Option<Message> {
        let spacing_ticks = self.spacing_ticks.next(random);
        self.wait_ticks = self.wait_ticks.saturating_sub(1);
        if self.wait_ticks > 0 {
            return None;
        }
        self.wait_ticks = spacing_ticks;
        if random.one_in(20) {
            let kind = random.pick(&[Kind::Init, Kind::Log, Kind::BeaconJoin, Kind::BeaconMsb]);
            let value = random.bits() & VALUE_MASK;
            return Some(Message { kind, value });
        }
        if let Some(offset_units) = self.join_offset_units.take() {
            return Some(Message {
                kind: Kind::BeaconJoin,
                value: now.wrapping_add(offset_units as u64) & VALUE_MASK,
            });
        }
        let offset_units = any_offset(random);
        if random.one_in(3) {
            return Some(Message {
                kind: Kind::Beacon,
                value: now.wrapping_add(offset_units as u64) & VALUE_MASK,
            });
        }
        // Often as the JOIN before it, or nearly.
        let nearly = random.pick(&[0, 0, 0, RANGE, RANGE + 1, -RANGE, -RANGE - 1]);
        self.last_offset_units = match random.below(4) {
            0 => offset_units,
            _ => self.last_offset_units.wrapping_add(nearly),
        };
        self.join_offset_units = Some(self.last_offset_units);
        Some(Message {
            kind: Kind::BeaconMsb,
            value: now.wrapping_add(self.last_offset_units as u64) >> MSB_SHIFT,
        })
    }
}

/// `lc` is the golden model's, so that a peer can be put where it hurts.
fn stimulus(lc: &Cell<u64>) -> impl FnMut(&mut Random) -> Inputs + '_ {
    let mut follow = Level::new(&[true, true, true, true, false], 300);
    let mut exact = Level::new(&[false, false, true], 2000);
    let mut join_open = Level::new(&[true, true, true, false], 1000);
    let mut delay_units = Level::new(&[300, 0, 0xf_ffff, 5000], 2000);
    let mut peer = Peer::new();
    let mut gc: u64 = 0;
    move |random| {
        gc = match random.below(5000) {
            0 => random.bits(),
            1 => 0_u64.wrapping_sub(random.below(1 << 14)),
            2 => (random.bits() << 45).wrapping_sub(random.below(1 << 14)),
            _ => gc.wrapping_add(UNITS_PER_TICK),
        };
        let delay_units = delay_units.next(random);
        let message_age = random.below(16) as u8;
        // lc goes on for two ticks until the message is compared with it.
        let now = lc
            .get()
            .wrapping_add(2 * UNITS_PER_TICK)
            .wrapping_sub(FOLLOW_COMPENSATION_UNITS)
            .wrapping_sub(u64::from(message_age) + u64::from(delay_units));
        let message = peer.send(random, now);
        Inputs {
            reset: random.one_in(20_000),
            follow: follow.next(random),
            exact: exact.next(random),
            message_valid: message.is_some(),
            message_kind: message.map_or(4, |message| message.kind as u8),
            message_value: message.map_or_else(|| random.bits() & VALUE_MASK, |m| m.value),
            message_age,
            delay_units,
            gc,
            join_open: join_open.next(random),
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
    join_reject: u64,
    jumped_up: u64,
    jumped_down: u64,
    peer_behind: u64,
    let_go: u64,
}

fn model<'a>(lc: &'a Cell<u64>, seen: &'a RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + 'a {
    let mut follower = golden::Follower::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = follower.lc();
        let message = Kind::from_bits(inputs.message_kind)
            .filter(|_| inputs.message_valid)
            .map(|kind| Message {
                kind,
                value: inputs.message_value,
            });
        follower.step(&golden::FollowerInput {
            follow: inputs.follow,
            exact: inputs.exact,
            message: message.map(|message| (message, inputs.message_age)),
            delay_units: inputs.delay_units,
            gc: inputs.gc,
            join_open: inputs.join_open,
            range_test: true,
        });
        if inputs.reset {
            follower = golden::Follower::new();
        }
        lc.set(follower.lc());
        let followed = follower.followed();
        let step = follower.lc().wrapping_sub(before) as i64;
        seen.valid += u64::from(followed.valid);
        seen.widest_push += u64::from(i64::from(followed.push_units.abs()) == RANGE);
        seen.pulled_down += u64::from(followed.valid && inputs.follow && step < 20);
        seen.range_reject += u64::from(followed.range_reject);
        seen.join_reject += u64::from(followed.join_reject);
        seen.jumped_up += u64::from(followed.jumped && step > 0);
        seen.jumped_down += u64::from(followed.jumped && step < 0);
        seen.peer_behind += u64::from(followed.peer_behind);
        seen.let_go += u64::from(!inputs.follow && inputs.message_valid);
        Outputs {
            lc: follower.lc(),
            followed_valid: followed.valid,
            followed_range_reject: followed.range_reject,
            followed_join_reject: followed.join_reject,
            followed_jumped: followed.jumped,
            followed_peer_behind: followed.peer_behind,
            followed_push_units: followed.push_units as u16 & 0x1ff,
        }
    }
}

const CYCLES: u64 = 10_000_000;

#[test]
fn follower() -> Result<(), Error> {
    let (lc, seen) = (Cell::default(), RefCell::default());
    Lockstep::<Dut>::new(0xf011_0001)
        .rust_hdl_cycles(100_000)
        .verilator_cycles(CYCLES)
        .run(stimulus(&lc), model(&lc, &seen))?;
    let seen = seen.into_inner();
    assert_seen("within range", seen.valid, 10_000);
    assert_seen("push of the whole range", seen.widest_push, 100);
    assert_seen("pulled down", seen.pulled_down, 100);
    assert_seen("BEACON out of range", seen.range_reject, 10_000);
    assert_seen("JOIN refused", seen.join_reject, 10_000);
    assert_seen("jump up", seen.jumped_up, 1000);
    assert_seen("jump down", seen.jumped_down, 1000);
    assert_seen("peer behind", seen.peer_behind, 1000);
    assert_seen("message while not following", seen.let_go, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("compensation = 21'h50", "compensation = 21'h40"),
        ("whole = sum_join__q", "whole = 1'b1"),
        (
            "is_consistent__d = spread_valid__q & ",
            "is_consistent__d = ",
        ),
        ("spread__d = sum__q - join_lc", "spread__d = sum__q - lc"),
        ("join_lc__q + tick_units", "join_lc__q"),
        (
            "step__d = difference__q + tick_units",
            "step__d = difference__q",
        ),
        ("msb_valid__d = 1'b0", "msb_valid__d = msb_valid__q"),
        ("up | exact", "up"),
        ("& join_open", "& 1'b1"),
    ];
    let (lc, seen) = (Cell::default(), RefCell::default());
    assert_caught::<Dut, _, _>(&faults, || stimulus(&lc), || model(&lc, &seen));
}
