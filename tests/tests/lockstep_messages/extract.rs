use super::{any_message, KINDS};
use dtp_hdl::dtp::extract::Extract;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::dtp::extract as golden;
use dtp_spec::message::Check;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::{any_block, Random};
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_extract: Extract = Extract::default();
    clocks { clock }
    inputs { block_hdr: u8, block_payload: u64, enable: bool }
    outputs {
        is_message: bool, mailbox_toggle: bool, mailbox_kind: u8, mailbox_value: u64,
        mailbox_overrun: bool,
    }
}

/// Idle, messages whole and damaged, and everything that must pass, messages in data blocks too.
fn any_received(random: &mut Random, messages_in_16: u64) -> Block {
    if random.below(16) < messages_in_16 {
        let mut block = any_message(random).block(Check::Crc8);
        for _ in 0..random.below(6).saturating_sub(2) {
            block.payload ^= 1 << (8 + random.below(56));
        }
        return block;
    }
    match random.below(8) {
        0 => Block::ERROR,
        1 => Block::control(low_power_idle(random)),
        2 => Block::data(any_message(random).payload(Check::Crc8)),
        3 | 4 => any_block(random),
        _ => Block::IDLE,
    }
}

/// Eight control codes, each idle, low-power idle or error.
fn low_power_idle(random: &mut Random) -> u64 {
    (0..8).fold(0x1e, |payload, lane| {
        payload | random.pick(&[0x00, 0x06, 0x1e]) << (8 + 7 * lane)
    })
}

fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut messages_in_16 = Level::new(&[2, 0, 1, 6, 16], 300);
    let mut enable = Level::new(&[true, true, true, false], 200);
    move |random| {
        let messages_in_16 = messages_in_16.next(random);
        let block = any_received(random, messages_in_16);
        Inputs {
            block_hdr: block.sync_header.bits(),
            block_payload: block.payload,
            enable: enable.next(random),
        }
    }
}

/// How often what happened.
#[derive(Default)]
struct Seen {
    filled: [u64; 8],
    damaged: u64,
    overrun: u64,
    hidden_without_lock: u64,
    error_or_low_power_idle: u64,
    data: u64,
}

/// A block that stands for no message, by the standard alone: all codes are legal.
fn is_plain(block: Block) -> bool {
    let code = |lane: u64| block.payload >> (8 + 7 * lane) & 0x7f;
    block.block_type() != Some(0x1e) || (0..8).all(|lane| [0x00, 0x06, 0x1e].contains(&code(lane)))
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut extract = golden::Extract::new(Check::Crc8);
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let block = Block {
            sync_header: SyncHeader::from_bits(inputs.block_hdr),
            payload: inputs.block_payload,
        };
        let before = extract.mailbox();
        let coded = extract.step(block, inputs.enable);
        if is_plain(block) {
            assert_eq!(coded, block, "a block without a message was changed");
            seen.data += u64::from(block.sync_header == SyncHeader::DATA);
            seen.error_or_low_power_idle +=
                u64::from(block.block_type() == Some(0x1e) && block != Block::IDLE);
        } else {
            assert!(coded == block || coded == Block::IDLE);
            seen.hidden_without_lock += u64::from(coded != block && !inputs.enable);
        }
        let mailbox = extract.mailbox();
        let filled = mailbox.toggle != before.toggle;
        // The gateware says "none" with kind and value 0.
        let (kind, value) = mailbox.message.map_or((0, 0), |m| (m.kind as u8, m.value));
        seen.filled[usize::from(kind)] += u64::from(filled);
        seen.damaged += u64::from(filled && mailbox.message.is_none());
        seen.overrun += u64::from(filled && mailbox.overrun);
        Outputs {
            is_message: coded != block,
            mailbox_toggle: mailbox.toggle,
            mailbox_kind: kind,
            mailbox_value: value,
            mailbox_overrun: mailbox.overrun,
        }
    }
}

#[test]
fn extract() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xe875_0001).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    for kind in KINDS {
        assert_seen("message", seen.filled[kind as usize], 100);
    }
    assert_seen("damaged message", seen.damaged, 100);
    assert_seen("overrun", seen.overrun, 100);
    assert_seen("hidden without lock", seen.hidden_without_lock, 100);
    let passed = seen.error_or_low_power_idle;
    assert_seen("Error or low-power idle", passed, 100);
    assert_seen("data block", seen.data, 100);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        // Low-power idle taken for a message.
        ("(message_type != 32'h6)", "(message_type != 32'h3)"),
        ("fill & damaged", "fill & 1'b0"),
        // One bit of the field is missing in three bits of the CRC.
        ("feed_all = 48'h40201", "feed_all = 48'h40200"),
        ("enable & ~held", "enable"),
        ("is_message = found", "is_message = found & enable"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
