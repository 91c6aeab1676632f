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
    inputs { reset: bool, sync_header: u8 }
    outputs { block_lock: bool, slip: bool }
}

/// Weather in which lock comes (no bad header), stays or goes (around 16 bad in 64), and never comes.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut headers = Headers::new(300, &[1 << 40, 1 << 40, 5, 4, 3, 100, 1]);
    move |random| Inputs {
        reset: random.one_in(2000),
        sync_header: headers.next(random),
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut lock = golden::BlockLock::default();
    move |inputs| {
        let output = if inputs.reset {
            lock = golden::BlockLock::default();
            golden::BlockLock::RESET
        } else {
            lock.step(SyncHeader::from_bits(inputs.sync_header))
        };
        Outputs {
            block_lock: output.block_lock,
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
