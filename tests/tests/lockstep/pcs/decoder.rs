use dtp_hdl::pcs::decoder::Decoder;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::dtp::extract::Extract;
use dtp_spec::message::Check;
use dtp_spec::pcs::decoder as golden;
use dtp_spec::pcs::encoder::encode;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::{any_block, Random, Words};
use dtp_tests::{tools, unit};

unit! {
    dtp_decoder: Decoder = Decoder::default();
    clocks { clock }
    inputs {
        reset: bool, next_hdr: u8, next_payload: u64, next_is_message: bool, next_pcs_ok: bool,
    }
    outputs {
        pcs_ok: bool, not_idle: bool, xgmii_rxd: u64, xgmii_rxc: u8, bad_block: bool, sequence_error: bool
    }
}

/// RX2 after a reset: no valid header.
const NO_BLOCK: Block = Block {
    sync_header: SyncHeader::from_bits(0),
    payload: 0,
};

/// Legal streams with messages, damaged words, damaged blocks and single wrong bits among them.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut words = Words::default();
    let mut pcs_ok = true;
    move |random| {
        let mut next = encode(words.next(random)).1;
        if random.one_in(50) {
            next = any_block(random);
        }
        if random.one_in(100) {
            next.payload ^= 1 << random.below(64);
        }
        if next.is_idle() && random.one_in(4) {
            next.payload |= random.bits() << 8;
        }
        let without_message = Extract::new(Check::Crc8).step(next, true);
        if random.one_in(if pcs_ok { 500 } else { 20 }) {
            pcs_ok = !pcs_ok;
        }
        Inputs {
            reset: random.one_in(2000),
            next_hdr: next.sync_header.bits(),
            next_payload: next.payload,
            next_is_message: without_message != next,
            next_pcs_ok: pcs_ok,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut decoder = golden::Decoder::new();
    let mut coded = NO_BLOCK;
    let mut pcs_ok = false;
    move |inputs| {
        let next = match inputs.next_is_message {
            true => Block::IDLE,
            false => Block {
                sync_header: SyncHeader::from_bits(inputs.next_hdr),
                payload: inputs.next_payload,
            },
        };
        let mut decoded = decoder.step(coded, next, pcs_ok);
        coded = next;
        pcs_ok = inputs.next_pcs_ok;
        if inputs.reset {
            decoder = golden::Decoder::new();
            // The word is that of RX2 once more.
            (decoded.bad_block, decoded.sequence_error) = (false, false);
            coded = NO_BLOCK;
            pcs_ok = false;
        }
        Outputs {
            pcs_ok,
            not_idle: pcs_ok && coded != Block::IDLE,
            xgmii_rxd: decoded.xgmii.data,
            xgmii_rxc: decoded.xgmii.control,
            bad_block: decoded.bad_block,
            sequence_error: decoded.sequence_error,
        }
    }
}

#[test]
fn decoder() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xdec0_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn decoder_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the decoder") {
        return;
    }
    for (from, to) in [
        ("octets_above = 32'h1f", "octets_above = 32'h0f"),
        (
            "state__may_end = kind__is_c_or_s | next_is_message",
            "state__may_end = kind__is_c_or_s",
        ),
    ] {
        let run = Lockstep::<Dut>::new(0xdec0_0002).verilator_cycles(1_000_000);
        let run = run.mutate(from, to).run(stimulus(), model());
        assert!(matches!(run, Err(Error::Mismatch(_))), "{from}");
    }
}
