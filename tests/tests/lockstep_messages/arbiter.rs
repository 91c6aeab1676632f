use super::KINDS;
use dtp_hdl::dtp::arbiter::Arbiter;
use dtp_spec::dtp::arbiter as golden;
use dtp_spec::dtp::log::LogSource;
use dtp_spec::message::VALUE_MASK;
use dtp_spec::speed::Speed;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_arbiter: Arbiter = Arbiter::default();
    clocks { clock }
    inputs {
        reset: bool, enable: bool, ack_valid: bool, ack_value: u64, beacon_join: bool,
        beacon: bool, init: bool, msb: bool, log_own: bool, log_tag: u8, log_host: bool,
        host_value: u64, identity: u64, port_number: u8, role_bits: u8, gc: u64,
        free_units: u64, granted: bool,
    }
    outputs { candidate: u64, candidate_valid: bool, align_demand: bool }
    values { candidate if candidate_valid }
}

fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut requests_in_64 = Level::new(&[8, 1, 64, 16], 300);
    let mut acks_in_64 = Level::new(&[8, 1, 64, 16], 300);
    let mut granted_in_64 = Level::new(&[8, 0, 1, 64], 300);
    let mut enable = Level::new(&[true, true, true, false], 200);
    move |random| {
        let requests_in_64 = requests_in_64.next(random);
        let ack_valid = random.below(64) < acks_in_64.next(random);
        let mut request = || random.below(64) < requests_in_64;
        Inputs {
            ack_valid,
            beacon_join: request(),
            beacon: request(),
            init: request(),
            msb: request(),
            log_own: request(),
            log_host: request(),
            log_tag: random.below(3) as u8,
            granted: random.below(64) < granted_in_64.next(random),
            reset: random.one_in(1000),
            enable: enable.next(random),
            ack_value: if ack_valid {
                random.bits() & VALUE_MASK
            } else {
                0
            },
            host_value: random.bits() & VALUE_MASK,
            identity: random.bits(),
            port_number: random.below(32) as u8,
            role_bits: random.below(4) as u8,
            gc: random.bits(),
            free_units: random.bits() & VALUE_MASK,
        }
    }
}

fn golden_input(inputs: &Inputs) -> golden::ArbiterInput {
    golden::ArbiterInput {
        enable: inputs.enable,
        ack: inputs.ack_valid.then_some(inputs.ack_value),
        join: inputs.beacon_join,
        beacon: inputs.beacon,
        init: inputs.init,
        msb: inputs.msb,
        log: match (inputs.log_own, inputs.log_host) {
            (true, _) => Some(LogSource::Own(inputs.log_tag)),
            (false, true) => Some(LogSource::Host),
            (false, false) => None,
        },
        gc: inputs.gc,
        free_units: inputs.free_units,
        identity: inputs.identity,
        port_number: inputs.port_number,
        speed: Speed::Gigabit10,
        role_bits: inputs.role_bits,
        host_log: inputs.host_value,
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    stamped: [u64; 8],
    demanded: u64,
    withheld: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut arbiter = golden::Arbiter::new(true);
    let mut acks = [false; 2];
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        arbiter.step(&golden_input(inputs), inputs.granted);
        acks = [inputs.ack_valid, acks[0]];
        if inputs.reset {
            arbiter = golden::Arbiter::new(true);
        }
        let candidate = arbiter.candidate();
        seen.stamped[candidate.map_or(0, |message| usize::from(message.kind as u8))] += 1;
        seen.demanded += u64::from(arbiter.align_demand());
        seen.withheld += u64::from(acks[0] != acks[1] && candidate.is_none());
        Outputs {
            candidate: candidate.map_or(0, |m| m.kind as u64 | m.value << 3),
            candidate_valid: candidate.is_some(),
            align_demand: arbiter.align_demand(),
        }
    }
}

#[test]
fn arbiter() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xa8b1_0001).run(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    for kind in KINDS {
        assert_seen("message", seen.stamped[kind as usize], 100);
    }
    assert_seen("demand", seen.demanded, 100);
    assert_seen("answer not chosen yet", seen.withheld, 100);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("gc[(32'h13)", "gc[(32'h12)"),
        ("ack_valid ^ take_ack__q", "1'b0"),
        ("log & ~log_own & log_host", "log & log_host"),
        ("granted | ", ""),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
