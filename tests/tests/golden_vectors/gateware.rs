//! The gateware, in rust-hdl's simulator and as emitted Verilog.
//!
//! The published words themselves are the model that the lockstep driver compares with.

use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::tools;
use dtp_tests::unit::Unit;

/// What goes in before an edge, and what is out after it.
type Rows<U> = Vec<(<U as Unit>::Inputs, <U as Unit>::Outputs)>;

fn step<U: Unit>(run: &Lockstep<U>, rows: &Rows<U>) -> Result<(), Error> {
    let (mut before, mut after) = (rows.iter(), rows.iter());
    run.run(
        |_| before.next().expect("as many rows as edges").0,
        |_| after.next().expect("as many rows as edges").1,
    )
}

/// The unit does what the rows say, in both simulators.
fn agree<U: Unit>(rows: &Rows<U>) -> Result<(), Error> {
    let edges = rows.len() as u64;
    let run = Lockstep::<U>::new(0);
    step(&run.rust_hdl_cycles(edges).verilator_cycles(edges), rows)
}

/// A fault in the Verilog is seen, and so is a wrong row, the last, in either simulator.
fn assert_caught<U: Unit>(rows: &Rows<U>, (from, to): (&str, &str), wrong: U::Outputs) {
    let edges = rows.len() as u64;
    let run = || Lockstep::<U>::new(0).rust_hdl_cycles(0).verilator_cycles(0);
    let mut damaged = rows.clone();
    damaged.last_mut().expect("rows").1 = wrong;
    let mut results = vec![step(&run().rust_hdl_cycles(edges), &damaged)];
    if tools::found("verilator", "a planted fault that the published words see") {
        let run = || run().verilator_cycles(edges);
        results.push(step(&run(), &damaged));
        results.push(step(&run().mutate(from, to), rows));
    }
    for result in results {
        assert!(matches!(result, Err(Error::Mismatch(_))), "{result:?}");
    }
}

mod encoder {
    use super::{agree, assert_caught, Rows};
    use crate::vectors::{idle, ieee_frame};
    use dtp_hdl::pcs::encoder::Encoder;
    use dtp_spec::block::Block;
    use dtp_spec::pcs::encoder as golden;
    use dtp_spec::xgmii::Xgmii;
    use dtp_tests::error::Error;
    use dtp_tests::unit;

    unit! {
        dtp_encoder: Encoder = Encoder::default();
        clocks { clock }
        inputs { reset: bool, xgmii_txd: u64, xgmii_txc: u8 }
        outputs { sync_header: u8, payload: u64, idle: bool, bad_block: bool, in_frame: bool }
    }

    fn row(reset: bool, word: Xgmii, block: Block) -> (Inputs, Outputs) {
        let inputs = Inputs {
            reset,
            xgmii_txd: word.data,
            xgmii_txc: word.control,
        };
        let outputs = Outputs {
            sync_header: block.sync_header.bits(),
            payload: block.payload,
            idle: block.is_idle(),
            bad_block: false,
            in_frame: matches!(block.block_type(), None | Some(0x33 | 0x66 | 0x78)),
        };
        (inputs, outputs)
    }

    /// Idle as it powers up; then the frame, after a reset.
    fn rows() -> Rows<Dut> {
        let mut rows = vec![row(false, Xgmii::IDLE, Block::IDLE); idle().len()];
        rows.push(row(true, Xgmii::IDLE, golden::Encoder::RESET));
        rows.extend(ieee_frame().iter().map(|x| row(false, x.word, x.block)));
        rows
    }

    #[test]
    fn idle_and_ieee_frame() -> Result<(), Error> {
        agree::<Dut>(&rows())
    }

    #[test]
    fn a_fault_is_caught() {
        let fault = ("other_type = 32'h78", "other_type = 32'h79");
        assert_caught::<Dut>(&rows(), fault, Outputs::default());
    }
}

mod scrambler {
    use super::{agree, assert_caught, Rows};
    use crate::vectors::{idle, ieee_frame, scrambler_pairs};
    use dtp_hdl::pcs::scrambler::Scrambler;
    use dtp_spec::block::{Block, SyncHeader};
    use dtp_tests::error::Error;
    use dtp_tests::unit;

    unit! {
        dtp_scrambler: Scrambler = Scrambler::default();
        clocks { clock }
        inputs {
            reset: bool, sync_header: u8, payload: u64, bypass: bool, is_pattern: bool, pattern: u128,
        }
        outputs { serdes_tx_hdr: u8, serdes_tx_data: u64 }
    }

    fn row(sync_header: SyncHeader, payload: u64, scrambled: u64) -> (Inputs, Outputs) {
        let inputs = Inputs {
            reset: false,
            sync_header: sync_header.bits(),
            payload,
            ..Inputs::default()
        };
        let outputs = Outputs {
            serdes_tx_hdr: sync_header.bits(),
            serdes_tx_data: scrambled,
        };
        (inputs, outputs)
    }

    /// Under reset the scrambler shows the ones that its history starts with.
    fn reset() -> (Inputs, Outputs) {
        let (mut inputs, mut outputs) = row(SyncHeader::CONTROL, 0, u64::MAX);
        inputs.reset = true;
        outputs.serdes_tx_hdr = 0;
        (inputs, outputs)
    }

    /// Idle as it powers up, the frame after a reset, the long file after another.
    fn rows() -> Rows<Dut> {
        let Block {
            sync_header,
            payload,
        } = Block::IDLE;
        let mut rows: Rows<Dut> = idle()
            .iter()
            .map(|&scrambled| row(sync_header, payload, scrambled))
            .collect();
        rows.push(reset());
        let frame = ieee_frame();
        rows.extend(
            frame
                .iter()
                .map(|x| row(x.block.sync_header, x.block.payload, x.scrambled)),
        );
        rows.push(reset());
        let pairs = scrambler_pairs();
        rows.extend(pairs.iter().map(|&(payload, scrambled)| {
            // The file names no headers, and the scrambler does not look at them.
            row(SyncHeader::DATA, payload, scrambled)
        }));
        rows
    }

    #[test]
    fn idle_ieee_frame_and_11_797_blocks() -> Result<(), Error> {
        agree::<Dut>(&rows())
    }

    #[test]
    fn a_fault_is_caught() {
        let fault = ("head << 32'h27", "head << 32'h26");
        assert_caught::<Dut>(&rows(), fault, Outputs::default());
    }
}

mod descrambler {
    use super::{agree, assert_caught, Rows};
    use crate::vectors::{annex_74a, scrambler_pairs};
    use dtp_hdl::pcs::descrambler::Descrambler;
    use dtp_spec::block::{Block, SyncHeader};
    use dtp_spec::pcs::descrambler as golden;
    use dtp_tests::error::Error;
    use dtp_tests::unit;

    unit! {
        dtp_descrambler: Descrambler = Descrambler::default();
        clocks { clock }
        inputs { reset: bool, serdes_rx_hdr: u8, serdes_rx_data: u64, bypass: bool }
        outputs { sync_header: u8, payload: u64 }
    }

    fn row(sync_header: SyncHeader, scrambled: u64, payload: u64) -> (Inputs, Outputs) {
        let inputs = Inputs {
            reset: false,
            serdes_rx_hdr: sync_header.bits(),
            serdes_rx_data: scrambled,
            bypass: false,
        };
        let outputs = Outputs {
            sync_header: sync_header.bits(),
            payload,
        };
        (inputs, outputs)
    }

    /// The annex as it powers up, then the long file after a reset.
    fn rows() -> Rows<Dut> {
        let words = annex_74a();
        // The annex leaves the state before it open, and with it what its first word becomes.
        let first = golden::Descrambler::new().step(words[0]);
        let mut rows = vec![row(SyncHeader::CONTROL, words[0], first)];
        rows.extend(
            words[1..]
                .iter()
                .map(|&word| row(SyncHeader::CONTROL, word, Block::IDLE.payload)),
        );
        let reset = Inputs {
            reset: true,
            ..Inputs::default()
        };
        // Under reset it shows a control block.
        let nothing = Outputs {
            sync_header: 1,
            payload: 0,
        };
        rows.push((reset, nothing));
        let pairs = scrambler_pairs();
        rows.extend(
            pairs
                .iter()
                .map(|&(payload, scrambled)| row(SyncHeader::DATA, scrambled, payload)),
        );
        rows
    }

    #[test]
    fn annex_74a_and_11_797_blocks() -> Result<(), Error> {
        agree::<Dut>(&rows())
    }

    #[test]
    fn a_fault_is_caught() {
        let fault = ("old >> 32'h13", "old >> 32'h14");
        assert_caught::<Dut>(&rows(), fault, Outputs::default());
    }
}
