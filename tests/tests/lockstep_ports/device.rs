//! A device of two ports on two cables of different length.

use crate::port::four;
use crate::world::{Event, Setup, World};
use dtp_hdl::top::device::Device;
use dtp_spec::device::Mode;
use dtp_spec::latency::Phases;
use dtp_spec::port_params::{PortState, Role};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::tools;
use dtp_tests::unit;
use dtp_tests::unit::Ports;
use std::cell::RefCell;

/// Events of one device tick: four phases and two recovered edges.
const EVENTS_PER_TICK: u64 = 6;

unit! {
    dtp_device_x2: Device = Device::new(Phases::Four);
    clocks { clock, clock_90, clock_180, clock_270, rx_clock_0, rx_clock_1 }
    inputs {
        reset: bool, interval_ticks: u16, init_rounds: u8, join_window_ticks: u32, identity: u64,
        clear_faulty: bool, tree: bool, parent: bool, beacon_on_jump: bool, rx_reset_0: bool,
        serdes_rx_hdr_0: u8, serdes_rx_data_0: u64, xgmii_txd_0: u64, xgmii_txc_0: u8, role_0: u8,
        host_log_valid_0: bool, host_log_value_0: u64, rx_reset_1: bool, serdes_rx_hdr_1: u8,
        serdes_rx_data_1: u64, xgmii_txd_1: u64, xgmii_txc_1: u8, role_1: u8, host_log_valid_1:
        bool, host_log_value_1: u64,
    }
    outputs {
        gc: u64, holdover: bool, serdes_tx_hdr_0: u8, serdes_tx_data_0: u64, xgmii_rxd_0: u64,
        xgmii_rxc_0: u8, serdes_rx_bitslip_0: bool, rx_block_lock_0: bool, rx_high_ber_0: bool,
        rx_bad_block_0: bool, rx_sequence_error_0: bool, link_up_0: bool, state_0: u8,
        synchronised_0: bool, delay_valid_0: bool, delay_units_0: u32, crc_error_0: bool,
        crossing_error_0: bool, overrun_0: bool, range_reject_0: bool, join_reject_0: bool,
        jumped_0: bool, rejoin_0: bool, beacon_overdue_0: bool, ack_dropped_0: bool, delay_reject_0:
        bool, arrival_valid_0: bool, arrival_kind_0: u8, arrival_value_0: u64, grant_kind_0: u8,
        host_ready_0: bool,
        serdes_tx_hdr_1: u8, serdes_tx_data_1: u64, xgmii_rxd_1: u64, xgmii_rxc_1: u8,
        serdes_rx_bitslip_1: bool, rx_block_lock_1: bool, rx_high_ber_1: bool, rx_bad_block_1: bool,
        rx_sequence_error_1: bool, link_up_1: bool, state_1: u8, synchronised_1: bool,
        delay_valid_1: bool, delay_units_1: u32, crc_error_1: bool, crossing_error_1: bool,
        overrun_1: bool, range_reject_1: bool, join_reject_1: bool, jumped_1: bool, rejoin_1: bool,
        beacon_overdue_1: bool, ack_dropped_1: bool, delay_reject_1: bool, arrival_valid_1: bool,
        arrival_kind_1: u8, arrival_value_1: u64, grant_kind_1: u8, host_ready_1: bool,
    }
}

/// The wires as the event finds them.
fn set(inputs: &mut Inputs, clocks: &mut Clocks, world: &World, event: Event) {
    let side = &world.sides[0];
    let lanes = &side.lanes;
    *clocks = Clocks::default();
    inputs.reset = side.reset;
    inputs.rx_reset_0 = lanes[0].rx_reset;
    inputs.rx_reset_1 = lanes[1].rx_reset;
    match event {
        Event::Phase(_, quarter) => {
            clocks.clock_90 = quarter == 1;
            clocks.clock_180 = quarter == 2;
            clocks.clock_270 = quarter == 3;
        }
        Event::Recovered(_, 0) => {
            clocks.rx_clock_0 = true;
            inputs.serdes_rx_hdr_0 = lanes[0].captured.sync_header.bits();
            inputs.serdes_rx_data_0 = lanes[0].captured.payload;
        }
        Event::Recovered(..) => {
            clocks.rx_clock_1 = true;
            inputs.serdes_rx_hdr_1 = lanes[1].captured.sync_header.bits();
            inputs.serdes_rx_data_1 = lanes[1].captured.payload;
        }
        Event::Transmit(..) => unreachable!("all ports send with the device clock"),
        Event::Device(_) => {
            clocks.clock = true;
            inputs.clear_faulty = side.clear_faulty;
            inputs.host_log_valid_0 = lanes[0].host_log.is_some();
            inputs.host_log_value_0 = lanes[0].host_log.unwrap_or(0);
            inputs.host_log_valid_1 = lanes[1].host_log.is_some();
            inputs.host_log_value_1 = lanes[1].host_log.unwrap_or(0);
            inputs.xgmii_txd_0 = lanes[0].xgmii.data;
            inputs.xgmii_txc_0 = lanes[0].xgmii.control;
            inputs.xgmii_txd_1 = lanes[1].xgmii.data;
            inputs.xgmii_txc_1 = lanes[1].xgmii.control;
        }
    }
}

/// Outputs of a port that the device has too, with the port's number behind the name.
fn leaves_the_device(name: &str) -> bool {
    ![
        "tx_bad_block",
        "tx_not_idle",
        "serdes_rx_reset_req",
        "rx_error_count",
        "rx_bad_header",
        "rx_not_idle",
        "rx_status",
        "delay_least_units",
        "delay_rounds",
        "lead_units",
        "request",
        "request_units",
        "peer_lead_valid",
        "peer_lead_units",
    ]
    .contains(&name)
}

/// What the golden model's registers hold: the device's own, then those of its ports.
fn outputs(world: &World) -> Outputs {
    let side = &world.sides[0];
    let mut wires = vec![
        u128::from(side.device.gc()),
        u128::from(side.device.holdover()),
    ];
    for port in 0..2 {
        let mut of_port = Vec::new();
        four::outputs(side, port).put(&mut of_port);
        let named = four::Outputs::names().into_iter().zip(of_port);
        wires.extend(
            named
                .filter(|(name, _)| leaves_the_device(name))
                .map(|(_, wire)| wire),
        );
    }
    Outputs::take(&wires)
}

#[test]
fn outputs_are_those_of_the_device_and_then_of_its_ports() {
    let mut names = vec!["gc".to_owned(), "holdover".to_owned()];
    for port in 0..2 {
        let of_port = four::Outputs::names()
            .into_iter()
            .filter(|name| leaves_the_device(name));
        names.extend(of_port.map(|name| format!("{name}_{port}")));
    }
    assert_eq!(names, Outputs::names());
}

fn run(run: &Lockstep<Dut>, setup: Setup) -> Result<World, Error> {
    let world = RefCell::new((World::new(setup, 11), None));
    let mut wires = {
        let world = &world.borrow().0;
        let [params, other] = [0, 1].map(|port| *world.sides[0].ports[port].params());
        let wires = world.sides[0].device.wires(1);
        let inputs = Inputs {
            interval_ticks: params.beacon_interval_ticks,
            init_rounds: params.init_rounds,
            join_window_ticks: params.join_window_ticks,
            identity: params.identity,
            beacon_on_jump: true,
            role_0: params.role as u8,
            role_1: other.role as u8,
            tree: wires.parent.is_some(),
            parent: wires.parent == Some(true),
            ..Inputs::default()
        };
        (Clocks::default(), inputs)
    };
    run.run_clocks(
        |_| {
            let (world, pending) = &mut *world.borrow_mut();
            let event = world.next_of_device_0();
            set(&mut wires.1, &mut wires.0, world, event);
            *pending = Some(event);
            wires
        },
        |_, _| {
            let (world, pending) = &mut *world.borrow_mut();
            world.step(pending.take().expect("an event"));
            outputs(world)
        },
    )?;
    Ok(world.into_inner().0)
}

fn assert_steady(world: &World, ahead: u64) {
    for side in &world.sides {
        let mut ports = side.ports.iter();
        assert!(ports.all(|port| port.state() == PortState::Synchronised));
        assert!(side.device.gc() > ahead);
    }
}

/// The slower of two devices, on two cables, that joins the network of the faster.
#[test]
fn device() -> Result<(), Error> {
    const AHEAD: u64 = 1 << 40;
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, AHEAD],
        ..Setup::default()
    };
    let lockstep = Lockstep::new(1)
        .rust_hdl_cycles(30_000 * EVENTS_PER_TICK)
        .verilator_cycles(3_000_000 * EVENTS_PER_TICK);
    assert_steady(&run(&lockstep, setup)?, AHEAD);
    Ok(())
}

/// Resets of either clock domain, line errors, LOGs of the host.
#[test]
fn a_device_that_is_reset_again_and_again() -> Result<(), Error> {
    let setup = Setup {
        gc: [0, 1 << 40],
        error_in_blocks: 2000,
        resets: (50_000, 900_000),
        ..Setup::default()
    };
    let lockstep = Lockstep::new(2)
        .rust_hdl_cycles(5_000 * EVENTS_PER_TICK)
        .verilator_cycles(1_000_000 * EVENTS_PER_TICK);
    let seen = run(&lockstep, setup)?.seen;
    assert!(
        seen.resets > 10 && seen.rx_resets > 20 && seen.jumps > 5,
        "{seen:?}"
    );
    assert!(seen.host_logs > 100 && seen.cleared > 50, "{seen:?}");
    Ok(())
}

/// A child that is faster than its root and hears it on port 1, with port 0 leading.
#[test]
fn a_child_of_a_tree() -> Result<(), Error> {
    let setup = Setup {
        modes: [Mode::Tree { parent: 1 }, Mode::Fastest],
        roles: [[Role::Both; 2], [Role::Lead; 2]],
        ..Setup::default()
    };
    let lockstep = Lockstep::new(3)
        .rust_hdl_cycles(5_000 * EVENTS_PER_TICK)
        .verilator_cycles(1_000_000 * EVENTS_PER_TICK);
    let world = run(&lockstep, setup)?;
    assert!(world.seen.held_back > 50, "{:?}", world.seen);
    Ok(())
}

/// A device that follows on one port only and leads on the other.
#[test]
fn one_port_follows_and_one_leads() -> Result<(), Error> {
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, 7000],
        roles: [[Role::Follow, Role::Lead], [Role::Both; 2]],
        ..Setup::default()
    };
    let lockstep = Lockstep::new(4)
        .rust_hdl_cycles(0)
        .verilator_cycles(500_000 * EVENTS_PER_TICK);
    assert!(run(&lockstep, setup)?.sides[0].device.gc() > 7000);
    Ok(())
}

/// Wiring that two equal ports would forgive.
#[test]
fn crossed_wires_are_noticed() {
    if !tools::found("verilator", "crossed wires of a device") {
        return;
    }
    let noisy = Setup {
        gc: [0, 1 << 40],
        error_in_blocks: 2000,
        resets: (50_000, 900_000),
        ..Setup::default()
    };
    // A port's number leaves with the third of its own LOGs, after three milliseconds.
    let quiet = Setup::default();
    let tree = Setup {
        modes: [Mode::Tree { parent: 1 }, Mode::Fastest],
        roles: [[Role::Both; 2], [Role::Lead; 2]],
        ..Setup::default()
    };
    for (setup, from, to) in [
        (
            &noisy,
            "port_0__host_log_value = host_log_value_0",
            "port_0__host_log_value = host_log_value_1",
        ),
        (
            &noisy,
            "port_1__rx_reset = rx_reset_1",
            "port_1__rx_reset = rx_reset_0",
        ),
        (&noisy, "counter__reset = reset", "counter__reset = 1'b0"),
        (
            &quiet,
            "port_1__port_number = 32'h1",
            "port_1__port_number = 32'h0",
        ),
        (&tree, "port_0__parent = ~parent", "port_0__parent = parent"),
        (&tree, "counter__tree = tree", "counter__tree = 1'b0"),
        (&tree, "counts = 32'h2", "counts = 32'h1"),
    ] {
        let lockstep = Lockstep::new(2)
            .verilator_cycles(1_000_000 * EVENTS_PER_TICK)
            .mutate(from, to);
        let result = run(&lockstep, setup.clone());
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}
