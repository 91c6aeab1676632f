//! A whole port whose transmit path has a clock of its own.

use crate::port::{assert_steady, own_clock, EVENTS_PER_TICK, RUST_HDL_TICKS};
use crate::world::Setup;
use dtp_spec::latency::Transmit;
use dtp_spec::port_params::PortParams;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::tools;

/// One more than a port has: the transmit edge.
const EVENTS: u64 = EVENTS_PER_TICK + 1;

fn setup() -> Setup {
    Setup {
        port: PortParams {
            transmit: Transmit::OwnClock,
            ..PortParams::default()
        },
        ..Setup::default()
    }
}

/// +100 ppm against -100 ppm, full load, and a JOIN that crosses 2^45.
#[test]
fn a_port_with_its_own_transmit_clock_joins() -> Result<(), Error> {
    const AHEAD: u64 = (1 << 45) - 10_000;
    let setup = Setup {
        gc: [5, AHEAD],
        ..setup()
    };
    let run = Lockstep::new(11)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS)
        .verilator_cycles(3_000_000 * EVENTS);
    let world = own_clock::run(&run, setup)?;
    assert_steady(&world, AHEAD);
    assert_eq!(world.seen.transmit_errors, 0);
    Ok(())
}

fn noisy() -> Setup {
    Setup {
        ppm: [-100, 100],
        error_in_blocks: 600,
        resets: (40_000, 1_500_000),
        patterns: true,
        ..setup()
    }
}

/// Line errors, resets of each of the three clock domains at any moment, transmit clocks that come back
/// at another phase or jump; in the end all is well again.
#[test]
fn three_clock_domains_that_are_reset_again_and_again() -> Result<(), Error> {
    let run = Lockstep::new(12)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS)
        .verilator_cycles(2_000_000 * EVENTS);
    let seen = own_clock::run(&run, noisy())?.seen;
    assert!(seen.crc_errors > 20 && seen.jumps > 2, "{seen:?}");
    assert!(seen.resets > 20 && seen.rx_resets > 20, "{seen:?}");
    assert!(seen.tx_resets > 20 && seen.transmit_errors > 20, "{seen:?}");
    assert!(seen.host_logs > 100, "{seen:?}");
    Ok(())
}

/// Wires of the transmit crossing: each, cut in the Verilog, must be missed.
#[test]
fn cut_wires_are_noticed() {
    if !tools::found(
        "verilator",
        "cut wires of a port with its own transmit clock",
    ) {
        return;
    }
    for (from, to) in [
        ("transmit__reset = reset", "transmit__reset = 1'b0"),
        ("transmit__tx_reset = tx_reset", "transmit__tx_reset = 1'b0"),
        ("tx__reset = tx_reset", "tx__reset = reset"),
        (
            "linked = synchroniser__synced & transmit__ready",
            "linked = synchroniser__synced",
        ),
        (
            "tx__align_demand = transmit__tx_align_demand",
            "tx__align_demand = 1'b0",
        ),
        ("alpha_units = 8'h81", "alpha_units = 8'h30"),
    ] {
        let run = Lockstep::new(13)
            .verilator_cycles(2_000_000 * EVENTS)
            .mutate(from, to);
        let result = own_clock::run(&run, noisy());
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}
