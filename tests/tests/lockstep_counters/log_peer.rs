use dtp_hdl::dtp::log_peer::LogPeer;
use dtp_spec::dtp::log as tags;
use dtp_spec::dtp::log_peer as golden;
use dtp_spec::message::VALUE_MASK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_log_peer: LogPeer = LogPeer::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, arrived_valid: bool, arrived_value: u64 }
    outputs {
        peer_identity_valid: bool, peer_identity: u64, peer_port_valid: bool, peer_port: u64,
        host_arrived_valid: bool, host_arrived: u64,
    }
    values {
        peer_identity if peer_identity_valid, peer_port if peer_port_valid,
        host_arrived if host_arrived_valid,
    }
}

/// All tags, and sessions that end early.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut arrived_one_in = Level::new(&[100, 3, 1], 500);
    move |random| {
        let arrived_one_in = arrived_one_in.next(random);
        let tag = match random.below(2) {
            0 => random.below(4),
            _ => random.below(32),
        };
        Inputs {
            reset: random.one_in(10_000),
            enable: !random.one_in(3000),
            arrived_valid: random.one_in(arrived_one_in),
            arrived_value: (random.bits() << 5 | tag) & VALUE_MASK,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    host_arrived: u64,
    half_identity: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut peer = golden::LogPeer::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let arrived = inputs.arrived_valid.then_some(inputs.arrived_value);
        peer.step(inputs.enable, arrived);
        if inputs.reset {
            peer = golden::LogPeer::new();
        }
        let low = arrived.is_some_and(|value| value & 31 == tags::TAG_IDENTITY_LOW);
        seen.half_identity += u64::from(low && peer.identity().is_none());
        seen.host_arrived += u64::from(peer.host_arrived().is_some());
        Outputs {
            peer_identity_valid: peer.identity().is_some(),
            peer_identity: peer.identity().unwrap_or_default(),
            peer_port_valid: peer.port().is_some(),
            peer_port: peer.port().unwrap_or_default(),
            host_arrived_valid: peer.host_arrived().is_some(),
            host_arrived: peer.host_arrived().unwrap_or_default(),
        }
    }
}

#[test]
fn log_peer() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x1060_0002).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("LOG for the host", seen.host_arrived, 1000);
    assert_seen("half of an identity", seen.half_identity, 1);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("low_seen__q & high_seen__q", "low_seen__q"),
        ("tag == 32'h2", "tag == 32'h3"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
