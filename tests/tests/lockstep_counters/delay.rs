use dtp_hdl::dtp::delay::Delay;
use dtp_spec::dtp::delay as golden;
use dtp_spec::message::VALUE_MASK;
use dtp_spec::units::UNITS_PER_TICK;
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
        ack_valid: bool, ack_value: u64, ack_age: u8, free_units: u64, rounds: u8, alpha_units: u8,
    }
    outputs {
        wants_mark: bool, wants_init: bool, delay_units: u32, delay_valid: bool, no_peer: bool, rejected: bool,
    }
    values { delay_units if delay_valid }
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
    let mut alpha_units = Level::new(&[48, 0, 63, 255], 5000);
    let mut free_units = 0;
    move |random| {
        free_units = match random.below(10_000) {
            0 => random.bits(),
            1 => 0_u64.wrapping_sub(random.below(1 << 21)),
            _ => free_units + UNITS_PER_TICK,
        } & VALUE_MASK;
        let alpha_units = alpha_units.next(random);
        let ack_age = random.below(16) as u8;
        let measured_units: u64 = match random.below(64) {
            0 => random.bits(),
            1 => (1 << 21) - random.below(4),
            2 => (1 << 21) + random.below(4),
            3 => 1 << random.below(45),
            4 => 0_u64.wrapping_sub(random.below(4)),
            5 => 0_u64.wrapping_sub(1 << random.below(45)),
            _ => random.bits() >> random.pick(&[60, 52, 48, 43]),
        };
        let round_trip = measured_units.wrapping_add(u64::from(ack_age) + u64::from(alpha_units));
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
            ack_valid: random.one_in(stretch.ack_one_in),
            ack_value: free_units.wrapping_sub(round_trip) & VALUE_MASK,
            ack_age,
            free_units,
            rounds: rounds.next(random),
            alpha_units,
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
    let mut waits_ticks = 0;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = delay.clone();
        delay.step(&golden::DelayInput {
            link_up: inputs.link_up,
            enable: inputs.enable,
            restart: inputs.restart,
            msb_sent: inputs.msb_sent,
            init_sent: inputs.init_sent,
            ack: inputs
                .ack_valid
                .then_some((inputs.ack_value, inputs.ack_age)),
            free_units: inputs.free_units,
            rounds: inputs.rounds,
            alpha_units: inputs.alpha_units.into(),
        });
        if inputs.reset {
            delay = golden::Delay::new(golden::Rounding::Unit);
        }
        let waits = !delay.wants_init() && delay.delay_units().is_none() && !inputs.init_sent;
        seen.retried += u64::from(
            delay.wants_init() && !before.wants_init() && waits_ticks + 1 == golden::RETRY_TICKS,
        );
        waits_ticks =
            if waits && inputs.link_up && inputs.enable && !inputs.reset && !inputs.restart {
                waits_ticks + 1
            } else {
                0
            };
        seen.slow += u64::from(waits_ticks == golden::RETRY_TICKS);
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

/// The slow retry comes after one second, which no run here lasts; the number itself is read.
#[test]
fn the_slow_retry_takes_a_second() -> Result<(), dtp_hdl::error::Error> {
    let unit = dtp_hdl::emit::emit("dtp_delay", Delay::default())?;
    let second = format!("retry_slow = 28'h{:x};", golden::RETRY_SLOW_TICKS);
    assert_eq!(golden::RETRY_SLOW_TICKS, 156_250_000);
    assert!(unit.verilog.contains(&second), "{}", unit.verilog);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("timer_ticks__d = retry_slow", "timer_ticks__d = retry"),
        ("timer_ticks__q == 32'h1", "timer_ticks__q == 32'h2"),
        ("[(32'h15)+:(24)]", "[(32'h16)+:(23)]"),
        ("half > half_max__q", "half != half_max__q"),
        ("rounds_next >= rounds", "rounds_next > rounds"),
        ("~measured__q;", "1'b1;"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
