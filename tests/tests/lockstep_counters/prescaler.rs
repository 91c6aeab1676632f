use dtp_hdl::dtp::prescaler::Prescaler;
use dtp_spec::dtp::prescaler as golden;
use dtp_tests::coverage::{assert_caught, assert_seen};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::Cell;

unit! {
    dtp_prescaler: Prescaler = Prescaler::default();
    clocks { clock }
    inputs { reset: bool }
    outputs { strobe_short: bool, strobe_long: bool, strobe_second: bool }
}

fn stimulus(random: &mut Random) -> Inputs {
    Inputs {
        reset: random.one_in(3_000_000),
    }
}

/// Counts the long strobes.
fn model(longs: &Cell<u64>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut prescaler = golden::Prescaler::new();
    move |inputs| {
        prescaler.step();
        if inputs.reset {
            prescaler = golden::Prescaler::new();
        }
        let strobes = prescaler.strobes();
        longs.set(longs.get() + u64::from(strobes.long));
        Outputs {
            strobe_short: strobes.short,
            strobe_long: strobes.long,
            strobe_second: strobes.second,
        }
    }
}

#[test]
fn prescaler() -> Result<(), Error> {
    let longs = Cell::default();
    Lockstep::<Dut>::new(0x9e5c_0001).run(stimulus, model(&longs))?;
    assert_seen("long strobe", longs.get(), 20);
    Ok(())
}

/// The strobe of a second comes after 2384 long ones, which no run here lasts; the number is read.
#[test]
fn a_second_has_2384_long_strobes() -> Result<(), dtp_hdl::error::Error> {
    let unit = dtp_hdl::emit::emit("dtp_prescaler", Prescaler::default())?;
    assert_eq!(golden::LONGS_PER_SECOND, 2384);
    assert!(
        unit.verilog.contains("second_end = 12'h94f;"),
        "{}",
        unit.verilog
    );
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("short_end = 8'hf7", "short_end = 8'hf6"),
        ("&long_ticks__q", "&long_ticks__q[14:0]"),
    ];
    let longs = Cell::default();
    assert_caught::<Dut, _, _>(&faults, || stimulus, || model(&longs));
}
