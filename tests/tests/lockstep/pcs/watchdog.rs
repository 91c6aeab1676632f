use super::headers::Headers;
use dtp_hdl::pcs::watchdog::Watchdog;
use dtp_spec::block::SyncHeader;
use dtp_spec::pcs::watchdog as golden;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_watchdog: Watchdog = Watchdog::default();
    clocks { clock }
    inputs {
        reset: bool, sync_header: u8, block_lock: bool, hi_ber: bool, block_error: bool,
        period_ends: bool,
    }
    outputs { reset_request: bool, rx_status: bool }
}

/// Periods short and long enough for 1023 errors, in times that are good, bad and mixed.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut headers = Headers::new(300, &[1 << 40, 5]);
    let mut mood = Level::new(&[0, 1, 2, 3, 4], 10_000);
    let mut period = Level::new(&[30, 30, 1500], 2000);
    move |random| {
        let mood = mood.next(random);
        let header = headers.next(random);
        let period_ticks = period.next(random);
        Inputs {
            reset: random.one_in(20_000),
            sync_header: if mood == 1 { 2 } else { header },
            block_lock: mood != 2 && !random.one_in(2000),
            hi_ber: mood == 3 && !random.one_in(20),
            block_error: random.one_in(if mood == 4 { 1 } else { 50 }),
            period_ends: random.one_in(period_ticks),
        }
    }
}

fn model<'a>(requests: &'a mut u64, good: &'a mut u64) -> impl FnMut(&Inputs) -> Outputs + 'a {
    let mut watchdog = golden::Watchdog::new();
    move |inputs| {
        if inputs.reset {
            watchdog = golden::Watchdog::new();
            return Outputs::default();
        }
        let output = watchdog.step(&golden::WatchdogInput {
            sync_header: SyncHeader::from_bits(inputs.sync_header),
            block_lock: inputs.block_lock,
            hi_ber: inputs.hi_ber,
            block_error: inputs.block_error,
            period_ends: inputs.period_ends,
        });
        *requests += u64::from(output.reset_request);
        *good += u64::from(output.rx_status);
        Outputs {
            reset_request: output.reset_request,
            rx_status: output.rx_status,
        }
    }
}

#[test]
fn watchdog() -> Result<(), Error> {
    let (mut requests, mut good) = (0, 0);
    let run = Lockstep::<Dut>::new(0x3a7c_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus(), model(&mut requests, &mut good))?;
    assert_seen("reset requests", requests, 20);
    assert_seen("ticks of a good link", good, 1000);
    Ok(())
}

#[test]
fn watchdog_faults_are_caught() {
    let model = || {
        let (requests, good) = (Box::leak(Box::new(0)), Box::leak(Box::new(0)));
        model(requests, good)
    };
    assert_caught::<Dut, _, _>(
        &[
            ("is_last = &", "is_last = |"),
            ("stays_good = ~is_bad_period", "stays_good = is_bad_period"),
        ],
        stimulus,
        model,
    );
}
