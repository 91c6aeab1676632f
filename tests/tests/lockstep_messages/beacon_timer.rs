use dtp_hdl::dtp::beacon_timer::BeaconTimer;
use dtp_spec::dtp::beacon_timer as golden;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_beacon_timer: BeaconTimer = BeaconTimer::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, sent: bool, now: bool, interval_ticks: u16 }
    outputs { wants_beacon: bool, overdue: bool, past_due_ticks: u16 }
}

/// Intervals from end to end, changed on the way; opportunities that come at once, late or never.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut interval_ticks = Level::new(&[200, 5000, 1, 2, 5000, 1000, 4999], 15_000);
    let mut sent_one_in = Level::new(&[50, 1 << 40, 3000, 1 << 40, 5], 10_000);
    let mut enable = Level::new(&[true, true, true, false], 8000);
    move |random| {
        let sent_one_in = sent_one_in.next(random);
        Inputs {
            reset: random.one_in(10_000),
            enable: enable.next(random),
            sent: random.one_in(sent_one_in),
            now: random.one_in(2000),
            interval_ticks: interval_ticks.next(random),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    overdue: u64,
    longest: u64,
    now: u64,
    now_with_sent: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut timer = golden::BeaconTimer::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let (wanted, ticks) = (timer.wants_beacon(), timer.timer_ticks());
        let &Inputs {
            enable,
            sent,
            now,
            interval_ticks,
            ..
        } = inputs;
        timer.step(enable, sent, now, interval_ticks);
        if inputs.reset {
            timer = golden::BeaconTimer::new();
        } else if enable {
            seen.now += u64::from(now && !wanted && !sent);
            seen.now_with_sent += u64::from(now && sent);
            seen.longest += u64::from(!sent && ticks == golden::INTERVAL_TICKS_MAX - 1);
        }
        seen.overdue += u64::from(timer.overdue());
        Outputs {
            wants_beacon: timer.wants_beacon(),
            overdue: timer.overdue(),
            past_due_ticks: (timer.timer_ticks() + 1).wrapping_sub(interval_ticks) & 0x3fff,
        }
    }
}

#[test]
fn beacon_timer() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xbeac_0001).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("overdue", seen.overdue, 20);
    assert_seen("interval of 5000 ticks", seen.longest, 2);
    assert_seen("beacon at once", seen.now, 5);
    assert_seen("beacon at once behind one", seen.now_with_sent, 1);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        (
            "out = ~past_due[32'hd]",
            "out = ~past_due[32'hd] & |past_due",
        ),
        ("late__d = out & pending__q", "late__d = out"),
        // Late from the last BEACON on, not from the jump that asks for the next one.
        ("(now & ~pending__q)", "1'b0"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
