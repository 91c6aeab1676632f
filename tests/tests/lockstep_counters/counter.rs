//! The range test of the follower, which has no state to hide behind.

use dtp_hdl::dtp::counter::WithinRange;
use dtp_spec::counter::signed_difference;
use dtp_spec::dtp::follower::RANGE_UNITS;
use dtp_tests::coverage::{assert_caught, assert_seen};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::Cell;

unit! {
    dtp_within_range: WithinRange = WithinRange::default();
    clocks {}
    inputs { units: u64, whole: bool }
    outputs { in_range: bool, fits: bool }
}

/// Near zero, then with one bit wrong; and the ends of the range of numbers.
fn stimulus(random: &mut Random) -> Inputs {
    let near = random.below(400) as i64 - 200;
    let units = match random.below(4) {
        0 => near ^ 1 << random.below(64),
        1 => random.pick(&[i64::MIN, i64::MAX, i64::MIN + 1]),
        _ => near,
    };
    Inputs {
        units: units as u64,
        whole: random.one_in(2),
    }
}

fn model(edges: &Cell<u64>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    |inputs| {
        let units = match inputs.whole {
            true => inputs.units as i64,
            false => signed_difference(inputs.units),
        };
        let size_units = units.unsigned_abs();
        edges.set(edges.get() + u64::from(size_units.abs_diff(RANGE_UNITS) <= 1));
        Outputs {
            in_range: size_units <= RANGE_UNITS,
            fits: i16::try_from(units).is_ok(),
        }
    }
}

#[test]
fn within_range() -> Result<(), Error> {
    let edges = Cell::default();
    Lockstep::<Dut>::new(0x9a9e_0001).run(stimulus, model(&edges))?;
    assert_seen("edge of the range", edges.get(), 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("upper = 8'ha0", "upper = 8'ha1"),
        ("lower = 8'h60", "lower = 8'h5f"),
        ("+:(19)", "+:(18)"),
        ("+:(29)", "+:(28)"),
        ("|near", "1'b0"),
    ];
    let edges = Cell::default();
    assert_caught::<Dut, _, _>(&faults, || stimulus, || model(&edges));
}
