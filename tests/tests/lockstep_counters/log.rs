use dtp_hdl::dtp::log::Log;
use dtp_spec::dtp::log as golden;
use dtp_spec::dtp::log::LogSource;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_log: Log = Log::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, sent: bool, host_valid: bool, gc: u64 }
    outputs { wants_own: bool, tag: u8, wants_host: bool, host_ready: bool }
    values { tag if wants_own }
}

/// LOGs that leave at once, late or not at all, a gc that runs fast, and sessions that end early.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut sent_one_in = Level::new(&[20, 1 << 40, 2, 1000], 40_000);
    let mut host_one_in = Level::new(&[30, 1 << 40, 1, 1000], 30_000);
    let mut step = Level::new(&[20, 1 << 16, 1 << 19, 1 << 12], 10_000);
    let mut gc: u64 = 0;
    let mut host_valid = false;
    move |random| {
        let sent_one_in = sent_one_in.next(random);
        let host_one_in = host_one_in.next(random);
        host_valid = host_valid && !random.one_in(100) || random.one_in(host_one_in);
        gc = match random.one_in(100_000) {
            true => random.bits(),
            false => gc.wrapping_add(step.next(random)),
        };
        Inputs {
            reset: random.one_in(100_000),
            enable: !random.one_in(70_000),
            sent: random.one_in(sent_one_in),
            host_valid,
            gc,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    own: [u64; 3],
    given_up: u64,
    host: u64,
    host_taken: u64,
    own_behind_host: u64,
    sessions: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut log = golden::Log::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = log.wants_log();
        seen.host_taken += u64::from(log.host_ready(inputs.sent));
        log.step(&golden::LogInput {
            enable: inputs.enable,
            sent: inputs.sent,
            host: inputs.host_valid,
            gc: inputs.gc,
        });
        if inputs.reset {
            log = golden::Log::new();
        }
        seen.sessions += u64::from(inputs.reset || !inputs.enable);
        let wants = log.wants_log();
        match (before, wants) {
            (None, Some(LogSource::Own(tag))) => seen.own[usize::from(tag)] += 1,
            (None, Some(LogSource::Host)) => seen.host += 1,
            (Some(LogSource::Own(_)), None) => {
                seen.given_up += u64::from(!inputs.sent && inputs.enable);
            }
            (Some(LogSource::Host), Some(LogSource::Host)) => {
                seen.own_behind_host += u64::from(inputs.gc >> golden::TAG_SHIFT & 3 < 3);
            }
            _ => {}
        }
        let own = match wants {
            Some(LogSource::Own(tag)) => Some(tag),
            _ => None,
        };
        Outputs {
            wants_own: own.is_some(),
            tag: own.unwrap_or_default(),
            wants_host: wants == Some(LogSource::Host),
            host_ready: log.host_ready(inputs.sent),
        }
    }
}

#[test]
fn log() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x1060_0001).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    for (tag, times) in seen.own.into_iter().enumerate() {
        assert_seen(&format!("own LOG with tag {tag}"), times, 3);
    }
    assert_seen("own LOG given up", seen.given_up, 3);
    assert_seen("LOG of the host", seen.host, 100);
    assert_seen("LOG of the host taken", seen.host_taken, 100);
    assert_seen("own LOG behind the host's", seen.own_behind_host, 3);
    assert_seen("sessions", seen.sessions, 5);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("gc[(32'h15)", "gc[(32'h14)"),
        ("own_turn__reset = clear | ", "own_turn__reset = clear & "),
        (
            "~own_turn__q & ~host_turn__q & own_due__q",
            "~own_turn__q & own_due__q",
        ),
        ("host_turn__q & sent", "sent"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
