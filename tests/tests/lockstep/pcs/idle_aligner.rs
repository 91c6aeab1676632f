use dtp_hdl::pcs::idle_aligner::IdleAligner;
use dtp_spec::pcs::idle_aligner as golden;
use dtp_spec::xgmii::Xgmii;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::{Random, Words};
use dtp_tests::{tools, unit};

unit! {
    dtp_idle_aligner: IdleAligner = IdleAligner::default();
    clocks { clock }
    inputs { reset: bool, xgmii_txd: u64, xgmii_txc: u8, align_demand: bool }
    outputs { aligned_txd: u64, aligned_txc: u8, aligned_idle: bool }
}

/// Legal streams with damaged words among them; demands of all lengths.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut words = Words::default();
    let mut align_demand = false;
    move |random| {
        let word = words.next(random);
        if random.one_in(10) {
            align_demand = random.one_in(2);
        }
        Inputs {
            reset: random.one_in(2000),
            xgmii_txd: word.data,
            xgmii_txc: word.control,
            align_demand,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut aligner = golden::IdleAligner::new();
    move |inputs| {
        let word = Xgmii {
            data: inputs.xgmii_txd,
            control: inputs.xgmii_txc,
        };
        let mut aligned = aligner.step(word, inputs.align_demand);
        if inputs.reset {
            aligner = golden::IdleAligner::new();
            aligned = golden::IdleAligner::RESET;
        }
        Outputs {
            aligned_txd: aligned.data,
            aligned_txc: aligned.control,
            aligned_idle: aligned == Xgmii::IDLE,
        }
    }
}

#[test]
fn idle_aligner() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xa119_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn idle_aligner_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the idle aligner") {
        return;
    }
    for (from, to) in [
        ("first == 32'hfb", "first == 32'hfa"),
        (
            "gap_two__d = second_is_gap & first_gap",
            "gap_two__d = second_is_gap",
        ),
        (
            "held_gap = held_is_gap__q | held_is_begin__q",
            "held_gap = held_is_gap__q",
        ),
    ] {
        let run = Lockstep::<Dut>::new(0xa119_0002).verilator_cycles(1_000_000);
        let run = run.mutate(from, to).run(stimulus(), model());
        assert!(matches!(run, Err(Error::Mismatch(_))), "{from}");
    }
}
