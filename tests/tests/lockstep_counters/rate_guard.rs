use dtp_hdl::dtp::rate_guard::RateGuard;
use dtp_spec::dtp::prescaler::SHORT_TICKS;
use dtp_spec::dtp::rate_guard as golden;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_rate_guard: RateGuard = RateGuard::default();
    clocks { clock }
    inputs { reset: bool, pushed: bool, push_units: u16, leak: bool, clear: bool }
    outputs { faulty: bool }
}

/// Pushes around the legal rate, in small steps and in large ones; more than a follower can push.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    // One push in so many ticks, and its largest size.
    const RATES: &[(u64, u64)] = &[
        (100, 1),
        (60, 1),
        (30, 1),
        (240, 1),
        (1000, 8),
        (1 << 40, 1),
        (20_000, 160),
        (245, 1),
        (5000, 255),
    ];
    let mut rate = Level::new(RATES, 40_000);
    let mut ticks = 0;
    move |random| {
        ticks += 1;
        let (push_one_in, push_max) = rate.next(random);
        let pushed = random.one_in(push_one_in);
        Inputs {
            reset: random.one_in(200_000),
            pushed,
            push_units: match pushed {
                true if random.one_in(200) => (0x200 - random.below(32) as u16) & 0x1ff,
                true => 1 + random.below(push_max) as u16,
                false => random.bits() as u16 & 0x1ff,
            },
            leak: ticks % u64::from(SHORT_TICKS) == 0,
            clear: random.one_in(40_000),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    faulty: u64,
    by_one_unit: u64,
    cleared: u64,
    taken_back: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut guard = golden::RateGuard::new();
    let mut last_push = None;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let was_faulty = guard.faulty();
        let push_units = inputs
            .pushed
            .then_some((inputs.push_units << 7) as i16 >> 7);
        guard.step(push_units, inputs.leak, inputs.clear);
        seen.taken_back += u64::from(push_units < Some(0) && inputs.pushed);
        if inputs.reset {
            guard = golden::RateGuard::new();
        }
        let begins = guard.faulty() && !was_faulty;
        seen.faulty += u64::from(begins);
        seen.by_one_unit += u64::from(begins && last_push == Some(1));
        seen.cleared += u64::from(was_faulty && !guard.faulty());
        last_push = push_units.or(last_push);
        Outputs {
            faulty: guard.faulty(),
        }
    }
}

const CYCLES: u64 = 10_000_000;

#[test]
fn rate_guard() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x9a2d_0001)
        .verilator_cycles(CYCLES)
        .run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("faulty", seen.faulty, 20);
    assert_seen("filled unit by unit", seen.by_one_unit, 2);
    assert_seen("moves down", seen.taken_back, 100);
    assert_seen("cleared", seen.cleared, 20);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("burst = 10'b101000000", "burst = 10'b101000001"),
        ("leak | ", "1'b0 | "),
        ("| leak_due__q", ""),
        ("fault__q | ", ""),
        ("| 32'h600", "| 32'h400"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
