use super::headers::Headers;
use dtp_hdl::pcs::ber_monitor::BerMonitor;
use dtp_spec::block::SyncHeader;
use dtp_spec::pcs::ber_monitor as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};

unit! {
    dtp_ber_monitor: BerMonitor = BerMonitor::default();
    clocks { clock }
    inputs { reset: bool, sync_header: u8, block_lock: bool }
    outputs { hi_ber: bool }
}

/// Around 16 bad headers in a period of 19,531 ticks, and far from it on both sides.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut headers = Headers::new(15_000, &[1 << 40, 1500, 1200, 1000, 50, 1]);
    move |random| Inputs {
        reset: random.one_in(90_000),
        sync_header: headers.next(random),
        block_lock: !random.one_in(70_000),
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut monitor = golden::BerMonitor::default();
    move |inputs| {
        if inputs.reset {
            monitor = golden::BerMonitor::default();
            return Outputs::default();
        }
        let header = SyncHeader::from_bits(inputs.sync_header);
        Outputs {
            hi_ber: monitor.step(header, inputs.block_lock),
        }
    }
}

#[test]
fn ber_monitor() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xbe20_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model())
}

#[test]
fn a_period_that_is_a_tick_longer_is_caught() {
    if tools::found("verilator", "ber_monitor: planted fault") {
        let run = Lockstep::<Dut>::new(3).mutate("15'b100110001001010", "15'b100110001001011");
        assert!(matches!(
            run.run(stimulus(), model()),
            Err(Error::Mismatch(_))
        ));
    }
}
