use dtp_hdl::dtp::delay::Delay;
use dtp_spec::counter::signed_difference;
use dtp_spec::dtp::delay as golden;
use dtp_spec::dtp::difference::Said;
use dtp_spec::dtp::prescaler::{Strobes, SHORT_TICKS};
use dtp_spec::message::VALUE_MASK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_delay: Delay = Delay::default();
    clocks { clock }
    inputs {
        reset: bool, link_up: bool, enable: bool, restart: bool, msb_sent: bool, init_sent: bool,
        ack: bool, units: u64, strobe_short: bool, strobe_second: bool, rounds: u8,
    }
    outputs {
        wants_mark: bool, wants_init: bool, delay_units: u32, delay_valid: bool,
        least_units: u32, rounds_done: u8, measuring: bool, no_peer: bool, rejected: bool,
    }
    values { least_units if delay_valid }
}

/// A stretch of a session.
#[derive(Clone, Copy)]
struct Stretch {
    length_ticks: u64,
    /// INITs leave for so long, one in so many ticks.
    inits_ticks: u64,
    init_one_in: u64,
    ack_one_in: u64,
}

const NEVER: u64 = 1 << 40;

/// No answer to one INIT or to many, with a silence longer than the quick retry behind it; answers
/// that are rare, frequent and too frequent; INITs that wait.
#[rustfmt::skip]
const STRETCHES: &[Stretch] = &[
    Stretch { length_ticks: 9000, inits_ticks: 100, init_one_in: 50, ack_one_in: NEVER },
    Stretch { length_ticks: 9000, inits_ticks: 400, init_one_in: 3, ack_one_in: NEVER },
    Stretch { length_ticks: 9000, inits_ticks: 400, init_one_in: 3, ack_one_in: 3000 },
    Stretch { length_ticks: 3000, inits_ticks: 3000, init_one_in: 40, ack_one_in: 40 },
    Stretch { length_ticks: 200, inits_ticks: 200, init_one_in: 3, ack_one_in: 2 },
    Stretch { length_ticks: 200, inits_ticks: 0, init_one_in: NEVER, ack_one_in: 100 },
];

/// Round trips of every length, negative, at the ends of the range and far too long; sessions that
/// begin anew, or go on behind whatever came before.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut stretch = STRETCHES[0];
    let mut ticks = 0;
    let mut rounds = Level::new(&[16, 1, 2, 63, 0], 8000);
    move |random| {
        let measured_units: u64 = match random.below(64) {
            0 => random.bits(),
            1 => (1 << 21) - random.below(4),
            2 => (1 << 21) + random.below(4),
            3 => 1 << random.below(45),
            4 => 0_u64.wrapping_sub(random.below(4)),
            5 => 0_u64.wrapping_sub(1 << random.below(45)),
            _ => random.bits() >> random.pick(&[60, 52, 48, 43]),
        };
        ticks += 1;
        let ends = ticks >= stretch.length_ticks;
        let begins_anew = ends && random.one_in(2) || random.one_in(50_000);
        if ends {
            stretch = random.pick(STRETCHES);
            ticks = 0;
        }
        Inputs {
            reset: random.one_in(100_000),
            link_up: !begins_anew,
            enable: !random.one_in(60_000),
            restart: random.one_in(30_000),
            msb_sent: random.one_in(20),
            init_sent: ticks < stretch.inits_ticks && random.one_in(stretch.init_one_in),
            ack: random.one_in(stretch.ack_one_in),
            units: !measured_units & VALUE_MASK,
            strobe_short: random.one_in(SHORT_TICKS.into()),
            strobe_second: random.one_in(5000),
            rounds: rounds.next(random),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    measured: u64,
    rejected: u64,
    retried: u64,
    no_peer: u64,
    /// Longer than the quick retry, and still waiting for the slow one.
    slow: u64,
    answered_after_all: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut delay = golden::Delay::new(golden::Rounding::Unit);
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = delay.clone();
        delay.step(&golden::DelayInput {
            link_up: inputs.link_up,
            enable: inputs.enable,
            restart: inputs.restart,
            msb_sent: inputs.msb_sent,
            init_sent: inputs.init_sent,
            said: inputs
                .ack
                .then_some((Said::Ack, signed_difference(inputs.units))),
            strobes: Strobes {
                short: inputs.strobe_short,
                long: false,
                second: inputs.strobe_second,
            },
            rounds: inputs.rounds,
        });
        if inputs.reset {
            delay = golden::Delay::new(golden::Rounding::Unit);
        }
        let asks = delay.wants_init() && !before.wants_init() && before.measuring();
        seen.retried += u64::from(asks && inputs.strobe_short && !before.no_peer());
        seen.slow += u64::from(asks && inputs.strobe_second && before.no_peer());
        seen.measured += u64::from(before.delay_units().is_none() && delay.delay_units().is_some());
        seen.rejected += u64::from(delay.rejected());
        seen.no_peer += u64::from(!before.no_peer() && delay.no_peer());
        seen.answered_after_all +=
            u64::from(before.no_peer() && !delay.no_peer() && inputs.link_up && inputs.enable);
        Outputs {
            wants_mark: delay.wants_mark(),
            wants_init: delay.wants_init(),
            delay_units: delay.delay_units().unwrap_or_default(),
            delay_valid: delay.delay_units().is_some(),
            least_units: delay.least_units(),
            rounds_done: delay.rounds(),
            measuring: delay.measuring(),
            no_peer: delay.no_peer(),
            rejected: delay.rejected(),
        }
    }
}

const CYCLES: u64 = 10_000_000;

#[test]
fn delay() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xde1a_0001)
        .verilator_cycles(CYCLES)
        .run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("measured", seen.measured, 50);
    assert_seen("out of range", seen.rejected, 100);
    assert_seen("quick retry", seen.retried, 20);
    assert_seen("no peer", seen.no_peer, 20);
    assert_seen("slow retry", seen.slow, 10);
    assert_seen("an answer after no peer", seen.answered_after_all, 5);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("retry_shorts__q == 32'h1", "retry_shorts__q == 32'h2"),
        ("| strobe_second", "| strobe_short"),
        ("[(32'h15)+:(24)]", "[(32'h16)+:(23)]"),
        ("below_largest[32'h14]", "half != largest__q"),
        ("above_smallest[32'h14]", "half != smallest__q"),
        ("| first", "| 1'b0"),
        ("rounds_next >= rounds", "rounds_next > rounds"),
        ("ack & ~done__q", "ack"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
