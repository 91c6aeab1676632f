//! The two combinational parts of the follower that have no state to hide behind.

mod counter_join {
    use dtp_hdl::dtp::counter::CounterJoin;
    use dtp_spec::counter::join;
    use dtp_spec::message::{MSB_SHIFT, VALUE_MASK};
    use dtp_tests::coverage::{assert_caught, assert_seen};
    use dtp_tests::error::Error;
    use dtp_tests::lockstep::Lockstep;
    use dtp_tests::stimulus::Random;
    use dtp_tests::unit;
    use std::cell::Cell;

    unit! {
        dtp_counter_join: CounterJoin = CounterJoin::default();
        clocks {}
        inputs { msb: u64, low: u64 }
        outputs { counter: u64, matched: bool }
        values { counter if matched }
    }

    /// A counter with long runs of ones and zeros, and one a little later than it.
    fn stimulus(random: &mut Random) -> Inputs {
        let early = match random.below(4) {
            0 => u64::MAX << random.below(64),
            1 => u64::MAX >> random.below(64),
            _ => random.bits(),
        };
        let late = early.wrapping_add(random.bits() >> random.pick(&[1, 40, 43, 44, 45, 46, 55]));
        Inputs {
            msb: early >> MSB_SHIFT,
            low: late & VALUE_MASK,
        }
    }

    fn model(seen: &Cell<[u64; 3]>) -> impl FnMut(&Inputs) -> Outputs + '_ {
        |inputs| {
            let counter = join(inputs.msb, inputs.low);
            let carry = counter.is_some_and(|counter| counter >> MSB_SHIFT != inputs.msb);
            let case = if counter.is_none() {
                0
            } else {
                1 + usize::from(carry)
            };
            let mut counts = seen.get();
            counts[case] += 1;
            seen.set(counts);
            Outputs {
                counter: counter.unwrap_or_default(),
                matched: counter.is_some(),
            }
        }
    }

    #[test]
    fn counter_join() -> Result<(), Error> {
        let seen = Cell::default();
        Lockstep::<Dut>::new(0xc0a7_0001).run(stimulus, model(&seen))?;
        let [unmatched, equal, carried] = seen.get();
        assert_seen("no match", unmatched, 1000);
        assert_seen("equal overlap", equal, 1000);
        assert_seen("carry", carried, 1000);
        Ok(())
    }

    #[test]
    fn planted_faults_are_caught() {
        let faults = [("msb + ", "msb - "), ("ahead[(32'h1)+:(25)]", "1'b0")];
        let seen = Cell::default();
        assert_caught::<Dut, _, _>(&faults, || stimulus, || model(&seen));
    }
}

mod within_range {
    use dtp_hdl::dtp::counter::WithinRange;
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
        inputs { units: u64 }
        outputs { in_range: bool }
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
        }
    }

    fn model(edges: &Cell<u64>) -> impl FnMut(&Inputs) -> Outputs + '_ {
        |inputs| {
            let size_units = (inputs.units as i64).unsigned_abs();
            edges.set(edges.get() + u64::from(size_units.abs_diff(RANGE_UNITS) <= 1));
            Outputs {
                in_range: size_units <= RANGE_UNITS,
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
            ("+:(56)", "+:(55)"),
        ];
        let edges = Cell::default();
        assert_caught::<Dut, _, _>(&faults, || stimulus, || model(&edges));
    }
}
