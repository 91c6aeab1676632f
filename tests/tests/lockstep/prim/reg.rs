//! A register by itself, of a width that no machine word has.

use dtp_hdl::prelude::*;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_reg_66: Reg<Bits<66>> = Reg::new((Bits::from(2) << 64) | Bits::from(0x1e));
    clocks { clock }
    inputs { reset: bool, d: u128 }
    outputs { q: u128 }
}

#[test]
fn reg() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0x2e60_0001);
    run.run(
        |random: &mut Random| Inputs {
            reset: random.one_in(5),
            d: u128::from(random.bits()) << 2 | u128::from(random.below(4)),
        },
        |inputs| Outputs {
            q: if inputs.reset {
                2 << 64 | 0x1e
            } else {
                inputs.d
            },
        },
    )
}
