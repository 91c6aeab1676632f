use dtp_hdl::dtp::log::Log;
use dtp_spec::dtp::log as golden;
use dtp_spec::message::VALUE_MASK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_log: Log = Log::default();
    clocks { clock }
    inputs {
        reset: bool, enable: bool, sent: bool, arrived_valid: bool, arrived_value: u64,
        host_valid: bool, host_value: u64, identity: u64, port_number: u8, role_bits: u8,
    }
    outputs {
        wants_log_valid: bool, wants_log_value: u64, peer_identity_valid: bool, peer_identity: u64,
        peer_port_valid: bool, peer_port: u64, host_arrived_valid: bool, host_arrived: u64,
        host_ready: bool,
    }
    values {
        wants_log_value if wants_log_valid, peer_identity if peer_identity_valid,
        peer_port if peer_port_valid, host_arrived if host_arrived_valid,
    }
}

/// LOGs that leave at once, late or not at all; all tags, and sessions that end early.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut sent_one_in = Level::new(&[20, 1 << 40, 2, 1000], 40_000);
    let mut host_one_in = Level::new(&[30, 1 << 40, 1, 1000], 30_000);
    let mut arrived_one_in = Level::new(&[100, 3, 1], 5000);
    move |random| {
        let sent_one_in = sent_one_in.next(random);
        let host_one_in = host_one_in.next(random);
        let arrived_one_in = arrived_one_in.next(random);
        let tag = match random.below(2) {
            0 => random.below(4),
            _ => random.below(32),
        };
        Inputs {
            reset: random.one_in(1_000_000),
            enable: !random.one_in(700_000),
            sent: random.one_in(sent_one_in),
            arrived_valid: random.one_in(arrived_one_in),
            arrived_value: (random.bits() << 5 | tag) & VALUE_MASK,
            host_valid: random.one_in(host_one_in),
            host_value: random.bits() & VALUE_MASK,
            identity: random.bits(),
            port_number: random.below(32) as u8,
            role_bits: random.below(4) as u8,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    own: [u64; 3],
    own_waited: u64,
    host: u64,
    host_arrived: u64,
    half_identity: u64,
    sessions: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut log = golden::Log::new();
    let mut own_next = 0;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = log.clone();
        log.step(&golden::LogInput {
            enable: inputs.enable,
            sent: inputs.sent,
            arrived: inputs.arrived_valid.then_some(inputs.arrived_value),
            host: inputs.host_valid.then_some(inputs.host_value),
            identity: inputs.identity,
            port_number: inputs.port_number,
            role_bits: inputs.role_bits,
        });
        if inputs.reset {
            log = golden::Log::new();
        }
        if inputs.reset || !inputs.enable {
            own_next = 0;
            seen.sessions += 1;
        }
        if before.wants_log().is_none() && log.wants_log().is_some() {
            if before.host_ready() {
                seen.host += 1;
            } else {
                seen.own[own_next] += 1;
                own_next = (own_next + 1) % 3;
            }
        }
        let waits = before.wants_log().is_some() && inputs.sent && log.wants_log().is_none();
        seen.own_waited += u64::from(waits && !log.host_ready());
        seen.host_arrived += u64::from(log.host_arrived().is_some());
        let low = inputs.arrived_valid && inputs.arrived_value & 31 == golden::TAG_IDENTITY_LOW;
        seen.half_identity += u64::from(low && log.peer_identity().is_none());
        Outputs {
            wants_log_valid: log.wants_log().is_some(),
            wants_log_value: log.wants_log().unwrap_or_default(),
            peer_identity_valid: log.peer_identity().is_some(),
            peer_identity: log.peer_identity().unwrap_or_default(),
            peer_port_valid: log.peer_port().is_some(),
            peer_port: log.peer_port().unwrap_or_default(),
            host_arrived_valid: log.host_arrived().is_some(),
            host_arrived: log.host_arrived().unwrap_or_default(),
            host_ready: log.host_ready(),
        }
    }
}

const CYCLES: u64 = 10_000_000;

#[test]
fn log() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x1060_0001)
        .verilator_cycles(CYCLES)
        .run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    for (tag, times) in seen.own.into_iter().enumerate() {
        assert_seen(&format!("own LOG with tag {tag}"), times, 3);
    }
    assert_seen("own LOG behind the host's", seen.own_waited, 3);
    assert_seen("LOG of the host", seen.host, 10_000);
    assert_seen("LOG for the host", seen.host_arrived, 10_000);
    assert_seen("half of an identity", seen.half_identity, 1);
    assert_seen("sessions", seen.sessions, 5);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        (
            "timer_end = 18'b100110001001011001",
            "timer_end = 18'b100110001001011000",
        ),
        ("tick_units << 32'hd", "tick_units << 32'hc"),
        ("low_seen__q & high_seen__q", "low_seen__q"),
        ("own_due__d = 1'b0", "own_due__d = own_due__q"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
