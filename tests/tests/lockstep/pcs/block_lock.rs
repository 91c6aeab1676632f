use super::headers::Headers;
use dtp_hdl::pcs::block_lock::BlockLock;
use dtp_spec::block::SyncHeader;
use dtp_spec::pcs::block_lock as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};

unit! {
    dtp_block_lock: BlockLock = BlockLock::default();
    clocks { clock }
    inputs { reset: bool, sync_header: u8, bitslip_high_cycles: u8, bitslip_low_cycles: u8 }
    outputs { block_lock: bool, gains_lock: bool, slip: bool }
}

/// Weather in which lock comes (no bad header), stays or goes (around 16 bad in 64), and never comes;
/// lengths of the slip change in reset alone.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut headers = Headers::new(300, &[1 << 40, 1 << 40, 5, 4, 3, 100, 1]);
    let (mut high, mut low) = (1, 32);
    move |random| {
        let reset = random.one_in(2000);
        if reset {
            (high, low) = random.pick(&[(1, 32), (1, 8), (0, 0), (2, 1), (7, 63), (63, 5)]);
        }
        Inputs {
            reset,
            sync_header: headers.next(random),
            bitslip_high_cycles: high,
            bitslip_low_cycles: low,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut lock = golden::BlockLock::default();
    move |inputs| {
        let header = SyncHeader::from_bits(inputs.sync_header);
        let output = if inputs.reset {
            lock = golden::BlockLock::new(inputs.bitslip_high_cycles, inputs.bitslip_low_cycles);
            golden::BlockLock::RESET
        } else {
            lock.step(header)
        };
        // Combinational: what the next edge would do with the same header.
        let mut ahead = lock;
        Outputs {
            block_lock: output.block_lock,
            gains_lock: !output.block_lock && ahead.step(header).block_lock,
            slip: output.slip,
        }
    }
}

#[test]
fn block_lock() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xb10c_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn a_window_of_another_length_is_caught() {
    if tools::found("verilator", "block_lock: planted fault") {
        let run = Lockstep::<Dut>::new(2).mutate("last_of_window = &", "last_of_window = |");
        assert!(matches!(
            run.run(stimulus(), model()),
            Err(Error::Mismatch(_))
        ));
    }
}
