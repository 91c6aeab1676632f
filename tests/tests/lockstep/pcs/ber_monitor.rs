use super::headers::Headers;
use dtp_hdl::pcs::ber_monitor::BerMonitor;
use dtp_spec::block::SyncHeader;
use dtp_spec::pcs::ber_monitor as golden;
use dtp_tests::coverage::assert_caught;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_ber_monitor: BerMonitor = BerMonitor::default();
    clocks { clock }
    inputs {
        reset: bool, sync_header: u8, is_testing: bool, gains_lock: bool, count_125us: u16,
    }
    outputs { hi_ber: bool, period_ends: bool }
}

/// Around 16 bad headers in a period of 19,531 ticks, and far from it on both sides; other periods
/// from a reset on.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut headers = Headers::new(15_000, &[1 << 40, 1500, 1200, 1000, 50, 1]);
    let mut is_testing = true;
    let mut count_125us = golden::PERIOD_TICKS as u16;
    move |random| {
        let gains_lock = !is_testing && random.one_in(20);
        let inputs = Inputs {
            reset: random.one_in(90_000),
            sync_header: headers.next(random),
            is_testing,
            gains_lock,
            count_125us,
        };
        if inputs.reset {
            count_125us = random.pick(&[19_531, 19_531, 195, 1, 32_767]);
        }
        is_testing = gains_lock || (is_testing && !random.one_in(70_000));
        inputs
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut monitor = golden::BerMonitor::default();
    let mut restart = false;
    move |inputs| {
        if restart {
            monitor = golden::BerMonitor::new(inputs.count_125us.into());
        }
        restart = inputs.reset;
        let header = SyncHeader::from_bits(inputs.sync_header);
        let output = |monitor: &mut golden::BerMonitor| {
            monitor.step(header, inputs.is_testing, inputs.gains_lock)
        };
        let mut hi_ber = output(&mut monitor).hi_ber;
        if inputs.reset {
            monitor = golden::BerMonitor::new(inputs.count_125us.into());
            hi_ber = golden::BerMonitor::RESET;
        }
        // Combinational: what the next edge would do with the same inputs.
        let mut ahead = monitor;
        Outputs {
            hi_ber,
            period_ends: output(&mut ahead).period_ends,
        }
    }
}

#[test]
fn ber_monitor() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xbe20_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn ber_monitor_faults_are_caught() {
    assert_caught::<Dut, _, _>(
        &[
            ("timer__q == count_125us", "timer__q > count_125us"),
            ("ends = gains_lock | ", "ends = "),
        ],
        stimulus,
        model,
    );
}
