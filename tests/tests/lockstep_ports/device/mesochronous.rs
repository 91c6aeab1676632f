//! A device whose ports have transmit clocks of their own.

use super::*;
use dtp_spec::latency::Transmit;
use dtp_spec::port_params::PortParams;

device!(
    x4_mesochronous,
    dtp_device_x4_mesochronous,
    DeviceX4Mesochronous,
    4,
    tx_clock,
    tx_reset
);

/// A NIC whose ports have transmit clocks of their own, that joins a network of such NICs.
#[test]
fn four_ports_with_transmit_clocks_of_their_own() -> Result<(), Error> {
    const AHEAD: u64 = 1 << 40;
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, AHEAD],
        ..own_clocks()
    };
    let run = Lockstep::new(5)
        .rust_hdl_cycles(0)
        .verilator_cycles(events(300_000, 8));
    let scene = Scene::new(setup, &bring_up(4), AnyMaster::gentle(4));
    assert_steady(&x4_mesochronous::run(&run, scene)?, AHEAD);
    Ok(())
}

/// Four such ports and a core that are apart and joined by their vectors are the same device, also when
/// software sends patterns.
#[test]
fn ports_apart_with_transmit_clocks_of_their_own() -> Result<(), Error> {
    let (device, phy) = ("dtp_device_x4_mesochronous", "dtp_phy_own_clock_p4");
    let run = Lockstep::new(6)
        .verilator_cycles(events(100_000, 8))
        .verilog(apart(device, "dtp_core_x4", phy, 4));
    let setup = Setup {
        resets: (50_000, 90_000),
        ..own_clocks()
    };
    let scene = x4_mesochronous::run(&run, Scene::new(setup, &[], AnyMaster::new(4)))?;
    assert!(scene.seen.patterns > 1000 && scene.seen.loopbacks > 1000);
    Ok(())
}

fn own_clocks() -> Setup {
    Setup {
        cable: (0..4).map(|port| 300 + 137 * port).collect(),
        port: PortParams {
            transmit: Transmit::OwnClock,
            ..PortParams::default()
        },
        ..Setup::default()
    }
}

/// The same with resets of every clock domain, transmit clocks that come back at another phase, and a
/// master that changes every setting.
#[test]
fn transmit_clocks_that_are_reset_again_and_again() -> Result<(), Error> {
    let setup = Setup {
        gc: [0, 1 << 40],
        error_in_blocks: 2000,
        resets: (50_000, 250_000),
        ..own_clocks()
    };
    let run = Lockstep::new(6)
        .rust_hdl_cycles(events(1_500, 8))
        .verilator_cycles(events(300_000, 8));
    let scene = x4_mesochronous::run(&run, Scene::new(setup, &[], AnyMaster::new(4)))?;
    let (seen, world) = (scene.seen, scene.world.seen);
    println!("{seen:?} {world:?}");
    assert!(world.resets > 2 && world.tx_resets > 5 && world.transmit_errors > 5);
    assert!(seen.patterns > 1000 && seen.loopbacks > 1000);
    Ok(())
}

/// What stands between registers and transmit sides, crossed.
#[test]
fn crossed_wires_of_transmit_sides_are_noticed() {
    if !tools::found("verilator", "crossed wires of transmit sides") {
        return;
    }
    for (from, to) in [
        (
            "core__tx_not_idle_1 = side_1__not_idle",
            "core__tx_not_idle_1 = side_0__not_idle",
        ),
        (
            "port_2__cfg_tx_prbs31_enable = side_2__tx_prbs31",
            "port_2__cfg_tx_prbs31_enable = side_3__tx_prbs31",
        ),
        (
            "side_3__tx_reset = tx_reset_3",
            "side_3__tx_reset = tx_reset_2",
        ),
    ] {
        let setup = Setup {
            resets: (50_000, 250_000),
            ..own_clocks()
        };
        let run = Lockstep::new(7)
            .verilator_cycles(events(300_000, 8))
            .mutate(from, to);
        let result = x4_mesochronous::run(&run, Scene::new(setup, &[], AnyMaster::new(4)));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}
