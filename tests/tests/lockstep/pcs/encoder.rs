use dtp_hdl::pcs::encoder::Encoder;
use dtp_spec::block::Block;
use dtp_spec::pcs::encoder as golden;
use dtp_spec::xgmii::Xgmii;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::{Random, Words};
use dtp_tests::{tools, unit};

unit! {
    dtp_encoder: Encoder = Encoder::default();
    clocks { clock }
    inputs { reset: bool, xgmii_txd: u64, xgmii_txc: u8 }
    outputs { sync_header: u8, payload: u64, idle: bool, bad_block: bool, in_frame: bool }
}

/// Legal streams with damaged words among them.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut words = Words::default();
    move |random| {
        let word = words.next(random);
        Inputs {
            reset: random.one_in(2000),
            xgmii_txd: word.data,
            xgmii_txc: word.control,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut encoder = golden::Encoder::new();
    move |inputs| {
        let word = Xgmii {
            data: inputs.xgmii_txd,
            control: inputs.xgmii_txc,
        };
        let mut block = encoder.step(word);
        if inputs.reset {
            encoder = golden::Encoder::new();
            block = golden::Encoder::RESET;
        }
        let Block {
            sync_header,
            payload,
        } = block;
        Outputs {
            sync_header: sync_header.bits(),
            payload,
            idle: block.is_idle(),
            bad_block: encoder.bad_block(),
            in_frame: encoder.in_frame(),
        }
    }
}

#[test]
fn encoder() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xe4c0_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn encoder_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the encoder") {
        return;
    }
    for (from, to) in [
        ("terminate_type = 32'haa", "terminate_type = 32'hab"),
        ("other_type = 32'h66", "other_type = 32'h67"),
        ("is_start & right__is_data", "is_start & right__is_codes"),
    ] {
        let run = Lockstep::<Dut>::new(0xe4c0_0002).verilator_cycles(100_000);
        let run = run.mutate(from, to).run(stimulus(), model());
        assert!(matches!(run, Err(Error::Mismatch(_))), "{from}");
    }
}
