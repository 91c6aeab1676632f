use super::{any_message, KINDS};
use dtp_hdl::dtp::inserter::Inserter;
use dtp_spec::block::Block;
use dtp_spec::dtp::inserter as golden;
use dtp_spec::latency::MESSAGE_SPACING_TICKS;
use dtp_spec::message::{Check, Kind, Message};
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::{any_block, Random};
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_inserter: Inserter = Inserter::default();
    clocks { clock }
    inputs { reset: bool, candidate: u64, idle_next: bool, encoded_payload: u64 }
    outputs { grant_kind: u8, inserted_payload: u64 }
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

/// As in the port, TX2 is what `idle_next` has told a tick before. After a reset it is local fault.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    // Idle blocks of 64: a quiet link, loaded ones, and one without any opportunity.
    let mut idle_in_64 = Level::new(&[64, 32, 4, 1, 0], 300);
    let mut candidates_in_64 = Level::new(&[8, 1, 64, 16], 300);
    let mut was_idle = false;
    move |random| {
        let encoded = if was_idle {
            Block::IDLE
        } else {
            any_busy(random)
        };
        let reset = random.one_in(1000);
        let idle_next = random.below(64) < idle_in_64.next(random);
        was_idle = idle_next && !reset;
        let kind_0 = random.bits() & 0xffff_ffff_fff8;
        let message = any_message(random);
        Inputs {
            reset,
            idle_next,
            candidate: match random.below(64) < candidates_in_64.next(random) {
                true => message.kind as u64 | message.value << 3,
                false => kind_0,
            },
            encoded_payload: encoded.payload,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    granted: [u64; 8],
    busy_with_candidate: u64,
    spaced: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let new = || golden::Inserter::new(Check::Crc8, MESSAGE_SPACING_TICKS);
    let mut inserter = new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let candidate = Kind::from_bits((inputs.candidate & 7) as u8).map(|kind| Message {
            kind,
            value: inputs.candidate >> 3,
        });
        inserter.step(candidate, inputs.idle_next);
        if inputs.reset {
            inserter = new();
        }
        let grant = inserter.grant();
        seen.granted[grant.map_or(0, |message| usize::from(message.kind as u8))] += 1;
        seen.busy_with_candidate += u64::from(candidate.is_some() && !inputs.idle_next);
        seen.spaced += u64::from(candidate.is_some() && inputs.idle_next && grant.is_none());
        // The outputs after the edge: TX2 is still what the wires carry, so a message is seen over
        // the block that left before it. The payload of the idle block is compared at the next edge.
        let codes = grant.map_or(0, |message| message.payload(Check::Crc8) >> 8 << 8);
        Outputs {
            grant_kind: grant.map_or(0, |message| message.kind as u8),
            inserted_payload: inputs.encoded_payload | codes,
        }
    }
}

#[test]
fn inserter() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x1d5e_0001).run(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    for kind in KINDS {
        assert_seen("message", seen.granted[kind as usize], 100);
    }
    assert_seen("candidate without idle", seen.busy_with_candidate, 1000);
    assert_seen("candidate too early", seen.spaced, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        // A block that is not idle is replaced.
        ("leaves = idle_next & ", "leaves = "),
        ("spacing_start = 4'h7", "spacing_start = 4'h6"),
        ("reset | ~leaves", "reset"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
