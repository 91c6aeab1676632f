use dtp_hdl::pcs::test_pattern::TestPattern;
use dtp_spec::pcs::test_pattern::{self as golden, Pattern, SEED_A, SEED_B};
use dtp_tests::coverage::{assert_caught, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_test_pattern: TestPattern = TestPattern::default();
    clocks { clock }
    inputs {
        reset: bool, prbs31_enable: bool, pseudo_random_enable: bool, square_wave_enable: bool,
        seed_a: u64, seed_b: u64, local_fault: bool, square_wave_bits: u8,
    }
    outputs { is_pattern: bool, pattern: u128 }
    values { pattern if is_pattern }
}

/// Every selection for a while; what is static changes in reset alone.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut selection = Level::new(&[0, 1, 2, 2, 3, 4, 4, 5, 6, 7], 1500);
    let (mut local_fault, mut square_wave_bits, mut seeds) = (false, 8, [SEED_A, SEED_B]);
    move |random| {
        let selection = selection.next(random);
        let reset = random.one_in(4000);
        if reset {
            local_fault = random.one_in(2);
            square_wave_bits = 4 + random.below(8) as u8;
            let drawn = [random.bits() >> 6, random.bits() >> 6];
            seeds = random.pick(&[[SEED_A, SEED_B], drawn]);
        }
        Inputs {
            reset,
            prbs31_enable: selection & 1 == 1,
            pseudo_random_enable: selection & 2 == 2,
            square_wave_enable: selection & 4 == 4,
            seed_a: seeds[0],
            seed_b: seeds[1],
            local_fault,
            square_wave_bits,
        }
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut generator = golden::TestPattern::new();
    move |inputs| {
        if inputs.reset {
            generator = golden::TestPattern::new();
            return Outputs::default();
        }
        let selected = match inputs {
            i if i.prbs31_enable => Some(Pattern::Prbs31),
            i if i.pseudo_random_enable => Some(Pattern::PseudoRandom {
                seed_a: i.seed_a,
                seed_b: i.seed_b,
                local_fault: i.local_fault,
            }),
            i if i.square_wave_enable => Some(Pattern::SquareWave(i.square_wave_bits)),
            _ => None,
        };
        let block = generator.step(selected);
        Outputs {
            is_pattern: block.is_some(),
            pattern: block.map_or(0, |block| {
                u128::from(block.payload) << 2 | u128::from(block.sync_header.bits())
            }),
        }
    }
}

#[test]
fn test_pattern() -> Result<(), Error> {
    Lockstep::<Dut>::new(0x7e57_0001).run(stimulus(), model())
}

#[test]
fn test_pattern_faults_are_caught() {
    assert_caught::<Dut, _, _>(
        &[
            ("sum << 32'h3e", "sum << 32'h3d"),
            ("seed = seed_b", "seed = seed_a"),
            ("two = one | (one << 32'h16)", "two = one | (one << 32'h15)"),
        ],
        stimulus,
        model,
    );
}
