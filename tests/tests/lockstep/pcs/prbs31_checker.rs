use dtp_hdl::pcs::prbs31_checker::Prbs31Checker;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::pcs::prbs31_checker as golden;
use dtp_spec::pcs::test_pattern::{Pattern, TestPattern};
use dtp_tests::coverage::{assert_caught, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_prbs31_checker: Prbs31Checker = Prbs31Checker::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, serdes_rx_hdr: u8, serdes_rx_data: u64 }
    outputs { error_count: u8 }
}

/// The pattern, sound, with single and many wrong bits, inverted, and noise.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut generator = TestPattern::new();
    let mut noise = Level::new(&[0, 1, 2, 3, 4], 100);
    let mut enable = Level::new(&[true, true, false], 200);
    move |random| {
        let sound = generator.step(Some(Pattern::Prbs31)).unwrap_or(Block::IDLE);
        let flips = match noise.next(random) {
            0 => 0,
            1 => u64::from(random.one_in(10)) << random.below(64),
            2 => random.bits() & random.bits() & random.bits(),
            3 => u64::MAX,
            _ => random.bits(),
        };
        Inputs {
            reset: random.one_in(500),
            enable: enable.next(random),
            serdes_rx_hdr: sound.sync_header.bits() ^ (flips >> 62) as u8,
            serdes_rx_data: sound.payload ^ flips,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut checker = golden::Prbs31Checker::new();
    move |inputs| {
        let word = Block {
            sync_header: SyncHeader::from_bits(inputs.serdes_rx_hdr),
            payload: inputs.serdes_rx_data,
        };
        Outputs {
            error_count: checker.step(inputs.enable && !inputs.reset, word),
        }
    }
}

#[test]
fn prbs31_checker() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0x9b31_0001).verilator_cycles(3_000_000);
    run.run(stimulus(), model())
}

#[test]
fn prbs31_checker_faults_are_caught() {
    assert_caught::<Dut, _, _>(
        &[
            ("word << 32'h1c", "word << 32'h1b"),
            ("earlier >> 32'h3", "earlier >> 32'h2"),
        ],
        stimulus,
        model,
    );
}
