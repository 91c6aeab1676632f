//! The driver must notice: a tap of the scrambler moved, in the Verilog, in the golden model, in one
//! simulator alone, or for a single step late in a run.

use super::pcs::scrambler::{model, stimulus, Dut, Inputs, Outputs};
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, Mismatch};
use dtp_tests::stimulus::Random;
use dtp_tests::tools;

const CYCLES: u64 = 10_000;

fn caught(result: Result<(), Error>) -> Mismatch {
    match result {
        Err(Error::Mismatch(mismatch)) => *mismatch,
        other => panic!("the fault was not caught: {other:?}"),
    }
}

fn run(golden: impl FnMut(&Inputs) -> Outputs, rust_hdl: u64, verilator: u64) -> Mismatch {
    let run = Lockstep::<Dut>::new(1)
        .rust_hdl_cycles(rust_hdl)
        .verilator_cycles(verilator);
    caught(run.run(stimulus, golden))
}

/// The sound model, but for `late` steps from `first` on.
fn wrong_in(first: u64) -> impl FnMut(&Inputs) -> Outputs {
    let (mut sound, mut cycle) = (model(), 0);
    move |inputs| {
        let mut outputs = sound(inputs);
        outputs.serdes_tx_data ^= u64::from(cycle == first) << 63;
        cycle += 1;
        outputs
    }
}

#[test]
fn a_moved_tap_in_the_verilog() {
    if !tools::found("verilator", "planted faults in the Verilog") {
        return;
    }
    for (from, to) in [
        ("head << 32'h27", "head << 32'h26"),
        ("reset ? 2'b0", "reset ? 2'b1"),
    ] {
        let run = Lockstep::<Dut>::new(1)
            .verilator_cycles(CYCLES)
            .mutate(from, to);
        let mismatch = caught(run.run(stimulus, model()));
        assert_eq!(mismatch.simulator, "Verilator");
        assert!(mismatch.history.len() <= 16, "{mismatch}");
    }
}

#[test]
fn a_missing_initial_value_in_the_verilog() {
    if !tools::found("verilator", "planted faults in the Verilog") {
        return;
    }
    let run = Lockstep::<Dut>::new(1).verilator_cycles(CYCLES);
    let run = run.mutate("initial q = 64'hffffffffffffffff;", "");
    // What the first word is scrambled with; a pattern or the bypass would take its place.
    let scrambled = |random: &mut Random| Inputs {
        reset: false,
        bypass: false,
        is_pattern: false,
        ..stimulus(random)
    };
    assert_eq!(caught(run.run(scrambled, model())).cycle, 0);
}

#[test]
fn one_wrong_bit_in_one_step_of_the_golden_model() {
    let mismatch = run(wrong_in(7_654), CYCLES, 0);
    assert_eq!((mismatch.simulator, mismatch.cycle), ("rust-hdl", 7_654));
    let [(ref name, expected, got)] = mismatch.outputs[..] else {
        panic!("{mismatch}")
    };
    assert_eq!((name.as_str(), expected ^ got), ("serdes_tx_data", 1 << 63));
    assert_eq!(mismatch.history.len(), 16);
    if tools::found("verilator", "a planted fault in the golden model") {
        let mismatch = run(wrong_in(7_654), 0, CYCLES);
        assert_eq!((mismatch.simulator, mismatch.cycle), ("Verilator", 7_654));
        let last = mismatch
            .history
            .last()
            .map(String::as_str)
            .unwrap_or_default();
        assert!(last.starts_with("7654: clock; reset="), "{mismatch}");
        // The step after the last full batch, and the very last one.
        for cycle in [8192, CYCLES - 1] {
            assert_eq!(run(wrong_in(cycle), 0, CYCLES).cycle, cycle);
        }
    }
}
