//! Steps a second of the three forms of a block: golden model, rust-hdl simulator, Verilated unit.
//!
//! `cargo bench -p dtp-tests --bench stepping`. The Verilated figure includes stimulus, golden model and
//! comparison in this process, as in a lockstep run.

use dtp_hdl::pcs::scrambler::Scrambler;
use dtp_spec::pcs::scrambler as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::time::Instant;

unit! {
    dtp_scrambler: Scrambler = Scrambler::default();
    clocks { clock }
    inputs { reset: bool, sync_header: u8, payload: u64 }
    outputs { serdes_tx_hdr: u8, serdes_tx_data: u64 }
}

fn stimulus(random: &mut Random) -> Inputs {
    Inputs {
        reset: false,
        sync_header: 1,
        payload: random.bits(),
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut scrambler = golden::Scrambler::new();
    move |inputs| Outputs {
        serdes_tx_hdr: inputs.sync_header,
        serdes_tx_data: scrambler.step(inputs.payload),
    }
}

fn report(what: &str, cycles: u64, work: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    let start = Instant::now();
    work()?;
    let rate = cycles as f64 / start.elapsed().as_secs_f64();
    println!("{what:<12} {rate:>14.0} steps/s");
    Ok(())
}

fn main() -> Result<(), Error> {
    const GOLDEN: u64 = 100_000_000;
    const RUST_HDL: u64 = 1_000_000;
    const VERILATOR: u64 = 10_000_000;
    let lockstep = |rust_hdl, verilator| {
        let run = Lockstep::<Dut>::new(1).rust_hdl_cycles(rust_hdl);
        run.verilator_cycles(verilator).run(stimulus, model())
    };
    report("golden", GOLDEN, || {
        let (mut random, mut model) = (Random::new(1), model());
        for _ in 0..GOLDEN {
            std::hint::black_box(model(&stimulus(&mut random)));
        }
        Ok(())
    })?;
    report("rust-hdl", RUST_HDL, || lockstep(RUST_HDL, 0))?;
    lockstep(0, 1)?; // builds the model
    report("Verilator", VERILATOR, || lockstep(0, VERILATOR))
}
