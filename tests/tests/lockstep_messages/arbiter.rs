use super::KINDS;
use dtp_hdl::dtp::arbiter::Arbiter;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::dtp::arbiter as golden;
use dtp_spec::message::{Check, VALUE_MASK};
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::{any_block, Random};
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_arbiter: Arbiter = Arbiter::default();
    clocks { clock }
    inputs {
        reset: bool, enable: bool, ack_valid: bool, ack_value: u64, beacon_join: bool,
        beacon: bool, init: bool, msb: bool, log_valid: bool, log_value: u64, gc: u64,
        free_units: u64, idle: bool, encoded_hdr: u8, encoded_payload: u64,
    }
    outputs {
        grant_valid: bool, grant_kind: u8, inserted_hdr: u8, inserted_payload: u64,
        align_demand: bool,
    }
}

/// What TX2 may hold instead of eight idles: frames, Error and low-power idle, one idle short.
fn any_busy(random: &mut Random) -> Block {
    let block = match random.below(6) {
        0 => Block::ERROR,
        1 => Block::control(0x1e | 0x06 << (8 + 7 * random.below(8))),
        2 => Block::control(0x1e | 1 << (8 + random.below(56))),
        3 => Block::data(Block::IDLE.payload),
        _ => any_block(random),
    };
    if block.is_idle() {
        Block::ERROR
    } else {
        block
    }
}

fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    // Idle blocks of 64: a quiet link, loaded ones, and one without any opportunity.
    let mut idle_in_64 = Level::new(&[64, 32, 4, 1, 0], 300);
    let mut requests_in_64 = Level::new(&[8, 1, 64, 16], 300);
    let mut enable = Level::new(&[true, true, true, false], 200);
    move |random| {
        let idle = random.below(64) < idle_in_64.next(random);
        let block = if idle { Block::IDLE } else { any_busy(random) };
        let requests_in_64 = requests_in_64.next(random);
        let mut request = || random.below(64) < requests_in_64;
        Inputs {
            ack_valid: request(),
            beacon_join: request(),
            beacon: request(),
            init: request(),
            msb: request(),
            log_valid: request(),
            reset: random.one_in(1000),
            enable: enable.next(random),
            ack_value: random.bits() & VALUE_MASK,
            log_value: random.bits() & VALUE_MASK,
            gc: random.bits(),
            free_units: random.bits() & VALUE_MASK,
            idle,
            encoded_hdr: block.sync_header.bits(),
            encoded_payload: block.payload,
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
        log: inputs.log_valid.then_some(inputs.log_value),
        gc: inputs.gc,
        free_units: inputs.free_units,
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    granted: [u64; 8],
    demanded: u64,
    untouched: u64,
    idle_without_message: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut arbiter = golden::Arbiter::new(Check::Crc8, true);
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let encoded = Block {
            sync_header: SyncHeader::from_bits(inputs.encoded_hdr),
            payload: inputs.encoded_payload,
        };
        let grant = arbiter.grant(inputs.idle);
        arbiter.step(&golden_input(inputs), grant);
        if inputs.reset {
            arbiter = golden::Arbiter::new(Check::Crc8, true);
        }
        seen.granted[grant.map_or(0, |message| usize::from(message.kind as u8))] += 1;
        seen.demanded += u64::from(arbiter.align_demand());
        // The outputs after the edge: those that the next edge takes if the inputs stay.
        let grant = arbiter.grant(inputs.idle);
        let inserted = arbiter.insert(encoded, grant);
        if encoded == Block::IDLE {
            seen.idle_without_message += u64::from(grant.is_none());
        } else {
            assert_eq!(inserted, encoded, "a block that is not idle was replaced");
            seen.untouched += 1;
        }
        Outputs {
            grant_valid: grant.is_some(),
            grant_kind: grant.map_or(0, |message| message.kind as u8),
            inserted_hdr: inserted.sync_header.bits(),
            inserted_payload: inserted.payload,
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
        assert_seen("message", seen.granted[kind as usize], 100);
    }
    assert_seen("demand", seen.demanded, 100);
    assert_seen("block that is not idle", seen.untouched, 1000);
    let empty = seen.idle_without_message;
    assert_seen("idle without message", empty, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        // A block that is not idle is replaced.
        ("idle & next_valid__q", "next_valid__q"),
        ("gc[(32'h13)", "gc[(32'h12)"),
        ("candidate_valid__q & enable", "candidate_valid__q"),
        ("wait_end = 6'b100000", "wait_end = 6'b011111"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
