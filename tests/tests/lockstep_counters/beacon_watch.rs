use dtp_hdl::dtp::beacon_watch::BeaconWatch;
use dtp_spec::dtp::beacon_watch as golden;
use dtp_spec::dtp::prescaler::Strobes;
use dtp_tests::coverage::{assert_caught, assert_seen, Level, Waits};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_beacon_watch: BeaconWatch = BeaconWatch::default();
    clocks { clock }
    inputs {
        reset: bool, synchronised: bool, follows: bool, valid: bool, range_reject: bool, peer_behind: bool,
        heard: bool, pass_on: bool, join_window_ticks: u32, strobe_short: bool, strobe_long: bool,
    }
    outputs { stale: bool, rejoin: bool, send_join: bool, join_open: bool }
}

/// Silences that end just before, at and just after both limits, rejects in rows around the limit,
/// windows from none to the longest; strobes at random, each nine times as often as they really come.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    const SILENCES: &[u64] = &[50, 840, 860, 1640, 1650, 5000, 20, 30, 100];
    let mut valid = Waits::new(SILENCES);
    let mut reject_one_in = Level::new(&[20, 1 << 40, 500, 1 << 40], 1000);
    let mut synchronised = Level::new(&[true, true, true, false], 20_000);
    let mut follows = Level::new(&[true, true, true, true, false], 5000);
    let mut join_window_ticks = Level::new(&[1000, 0, 1, 70_000, 200_000, 0x0fff_ffff], 5000);
    move |random| {
        let reject_one_in = reject_one_in.next(random);
        Inputs {
            reset: random.one_in(100_000),
            synchronised: synchronised.next(random),
            follows: follows.next(random),
            valid: valid.next(random) || random.one_in(2000),
            range_reject: random.one_in(reject_one_in),
            peer_behind: random.one_in(500),
            heard: random.one_in(300),
            pass_on: random.one_in(3000),
            join_window_ticks: join_window_ticks.next(random),
            strobe_short: random.one_in(20),
            strobe_long: random.one_in(150),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    stale: u64,
    recovered: u64,
    just_in_time: u64,
    silent: u64,
    drifted: u64,
    answers: u64,
    window_shut: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut watch = golden::BeaconWatch::new();
    let mut silent = 0;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = watch.clone();
        watch.step(&golden::WatchInput {
            synchronised: inputs.synchronised,
            follows: inputs.follows,
            valid: inputs.valid,
            range_reject: inputs.range_reject,
            peer_behind: inputs.peer_behind,
            heard: inputs.heard,
            pass_on: inputs.pass_on,
            join_window_ticks: inputs.join_window_ticks,
            strobes: Strobes {
                short: inputs.strobe_short,
                long: inputs.strobe_long,
                second: false,
            },
        });
        if inputs.reset {
            watch = golden::BeaconWatch::new();
        }
        if inputs.reset || !inputs.synchronised {
            silent = 0;
        } else {
            let last = [golden::STALE_SHORTS, golden::REJOIN_SHORTS].contains(&(silent + 1));
            seen.just_in_time += u64::from(inputs.valid && inputs.strobe_short && last);
            seen.recovered += u64::from(before.stale() && !watch.stale());
            silent += u8::from(inputs.strobe_short);
            if inputs.valid || silent == golden::REJOIN_SHORTS {
                silent = 0;
            }
            seen.window_shut += u64::from(before.join_open() && !watch.join_open());
        }
        seen.stale += u64::from(!before.stale() && watch.stale());
        seen.silent += u64::from(watch.rejoin() && silent == 0);
        seen.drifted += u64::from(watch.rejoin() && silent != 0);
        seen.answers += u64::from(watch.send_join() && inputs.peer_behind);
        Outputs {
            stale: watch.stale(),
            rejoin: watch.rejoin(),
            send_join: watch.send_join(),
            join_open: watch.join_open(),
        }
    }
}

const CYCLES: u64 = 10_000_000;

#[test]
fn beacon_watch() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xbea0_0001)
        .verilator_cycles(CYCLES)
        .run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("stale", seen.stale, 50);
    assert_seen("no longer stale", seen.recovered, 50);
    assert_seen("valid in the last tick", seen.just_in_time, 10);
    assert_seen("rejoin for silence", seen.silent, 20);
    assert_seen("rejoin for drift", seen.drifted, 50);
    assert_seen("answered", seen.answers, 50);
    assert_seen("window shut", seen.window_shut, 50);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("stale_end = 7'b101001", "stale_end = 7'b101010"),
        ("rejoin_end = 7'b1010001", "rejoin_end = 7'b1010000"),
        ("&rejects__q", "&rejects__q[3:1]"),
        ("open__q & ", "1'b1 & "),
        ("~answering", "1'b1"),
        ("window_longs__q == 32'h1", "window_longs__q == 32'h2"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
