use dtp_hdl::pcs::pseudo_random_checker::PseudoRandomChecker;
use dtp_spec::block::Block;
use dtp_spec::pcs::descrambler::Descrambler;
use dtp_spec::pcs::pseudo_random_checker as golden;
use dtp_spec::pcs::test_pattern::{Pattern, TestPattern, SEED_A, SEED_B};
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_pseudo_random_checker: PseudoRandomChecker = PseudoRandomChecker::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, payload: u64, local_fault: bool }
    outputs { block_error: bool }
}

/// The descrambled pattern, with more or fewer wrong bits and octets on the line.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut generator = TestPattern::new();
    let mut descrambler = Descrambler::new();
    let mut one_in = Level::new(&[1 << 40, 1000, 100, 10], 1000);
    let mut enable = Level::new(&[true, true, true, false], 2000);
    let mut local_fault = false;
    move |random| {
        let reset = random.one_in(5000);
        local_fault ^= reset && random.one_in(2);
        let sound = generator.step(Some(Pattern::PseudoRandom {
            seed_a: SEED_A,
            seed_b: SEED_B,
            local_fault,
        }));
        let mut payload = descrambler.step(sound.unwrap_or(Block::IDLE).payload);
        let one_in = one_in.next(random);
        if random.one_in(one_in) {
            let (bit, octet) = (random.below(64), random.below(8));
            payload ^= random.pick(&[1 << bit, 0xff << (8 * octet)]);
        }
        Inputs {
            reset,
            enable: enable.next(random),
            payload,
            local_fault,
        }
    }
}

fn model(errors: &mut u64) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut checker = golden::PseudoRandomChecker::new();
    move |inputs| {
        let enable = inputs.enable && !inputs.reset;
        let block_error = checker.step(enable, inputs.payload, inputs.local_fault);
        *errors += u64::from(block_error);
        Outputs { block_error }
    }
}

#[test]
fn pseudo_random_checker() -> Result<(), Error> {
    let mut errors = 0;
    let run = Lockstep::<Dut>::new(0x9bab_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model(&mut errors))?;
    assert_seen("wrong blocks", errors, 100);
    Ok(())
}

#[test]
fn pseudo_random_checker_faults_are_caught() {
    assert_caught::<Dut, _, _>(
        &[
            ("window__d = 32'h7f", "window__d = 32'h7e"),
            ("equal | 32'h80", "equal | 32'hc0"),
        ],
        stimulus,
        || model(Box::leak(Box::new(0))),
    );
}
