use dtp_hdl::dtp::dispatch::Dispatch;
use dtp_spec::dtp::dispatch as golden;
use dtp_spec::message::Kind;
use dtp_spec::port_params::Role;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use dtp_tests::unit;

unit! {
    dtp_dispatch: Dispatch = Dispatch::default();
    clocks { }
    inputs {
        arrival_valid: bool, arrival_kind: u8, link_up: bool, role: u8, tree: bool, parent: bool,
        measured: bool, peer_seen: bool, gc_heard: bool, no_peer: bool, faulty: bool,
        stale: bool,
    }
    outputs {
        enable: bool, init: bool, ack: bool, heard: bool, restart: bool,
        synchronised: bool, sends: bool, follows: bool, alive: bool, asked: bool, state: u8,
    }
}

const ROLES: [Role; 4] = [Role::Both, Role::Lead, Role::Follow, Role::Off];
const KINDS: [u8; 7] = [0, 1, 2, 3, 4, 5, 7];

/// Every combination of inputs in turn: 7 types, 4 roles, 10 single bits.
fn exhaustive() -> impl FnMut(&mut Random) -> Inputs {
    let mut number = 0usize;
    move |_| {
        let bit = |n: usize| number >> n & 1 == 1;
        let inputs = Inputs {
            arrival_valid: bit(0),
            arrival_kind: KINDS[(number >> 12) % KINDS.len()],
            link_up: bit(1),
            role: (number >> 2 & 3) as u8,
            tree: bit(4),
            parent: bit(5),
            measured: bit(6),
            peer_seen: bit(7),
            gc_heard: bit(8),
            no_peer: bit(9),
            faulty: bit(10),
            stale: bit(11),
        };
        number += 1;
        inputs
    }
}

fn model(inputs: &Inputs) -> Outputs {
    let arrived = Kind::from_bits(inputs.arrival_kind).filter(|_| inputs.arrival_valid);
    let d = golden::dispatch(&golden::DispatchInput {
        arrived,
        link_up: inputs.link_up,
        role: ROLES[usize::from(inputs.role)],
        parent: inputs.tree.then_some(inputs.parent),
        measured: inputs.measured,
        peer_seen: inputs.peer_seen,
        gc_heard: inputs.gc_heard,
        no_peer: inputs.no_peer,
        faulty: inputs.faulty,
        stale: inputs.stale,
    });
    Outputs {
        enable: d.enable,
        init: d.init,
        ack: d.ack,
        heard: d.heard,
        restart: d.restart,
        synchronised: d.synchronised,
        sends: d.sends,
        follows: d.follows,
        alive: d.alive,
        asked: d.asked,
        state: d.state as u8,
    }
}

const ALL: u64 = 7 << 12;

#[test]
fn dispatch() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(1)
        .rust_hdl_cycles(ALL)
        .verilator_cycles(ALL);
    run.run(exhaustive(), model)
}

#[test]
fn a_faulty_peer_that_is_followed_is_noticed() {
    if !tools::found("verilator", "planted fault in dispatch") {
        return;
    }
    let run = Lockstep::<Dut>::new(1)
        .verilator_cycles(ALL)
        .mutate("~faulty", "~stale");
    assert!(matches!(
        run.run(exhaustive(), model),
        Err(Error::Mismatch(_))
    ));
}
