//! Whole devices: ports on cables of different length, registers with a master behind them.

use crate::apart::apart;
use crate::scene::{Scene, Seen, BUILD_COMMIT};
use crate::world::{Event, Setup};
use dtp_hdl::stack::on_large_stack;
use dtp_hdl::top::device as hdl;
use dtp_spec::csr::axi_lite::Master;
use dtp_spec::csr::pcs_control::Loopback;
use dtp_spec::latency::Phases;
use dtp_spec::port_params::{PortState, Role};
use dtp_spec::regs::{device_offset, port_offset};
use dtp_tests::axi::AnyMaster;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use std::cell::RefCell;

macro_rules! device {
    ($module:ident, $name:ident, $block:ident, $ports:tt $(, $tx_clock:ident, $tx_reset:ident)?) => {
        mod $module {
            use super::*;
            use dtp_tests::unit;

            unit! {
                $name: hdl::$block = hdl::$block::new(Phases::Four);
                clocks { clock, clock_90, clock_180, clock_270, rx_clock[$ports] $(, $tx_clock[$ports])? }
                inputs {
                    reset: bool, rx_reset: [bool; $ports], $($tx_reset: [bool; $ports],)?
                    s_axi_awaddr: u16, s_axi_awvalid: bool,
                    s_axi_wdata: u64, s_axi_wstrb: u8, s_axi_wvalid: bool, s_axi_bready: bool,
                    s_axi_araddr: u16, s_axi_arvalid: bool, s_axi_rready: bool, build_commit: u64,
                    serdes_rx_hdr: [u8; $ports], serdes_rx_data: [u64; $ports],
                    xgmii_txd: [u64; $ports], xgmii_txc: [u8; $ports],
                }
                outputs {
                    s_axi_awready: bool, s_axi_wready: bool, s_axi_bresp: u8, s_axi_bvalid: bool,
                    s_axi_arready: bool, s_axi_rdata: u64, s_axi_rresp: u8, s_axi_rvalid: bool,
                    irq: bool, holdover: bool, gc: u64, serdes_tx_hdr: [u8; $ports],
                    serdes_tx_data: [u64; $ports], xgmii_rxd: [u64; $ports], xgmii_rxc: [u8; $ports],
                    serdes_rx_bitslip: [bool; $ports], serdes_rx_reset_req: [bool; $ports],
                    rx_block_lock: [bool; $ports], rx_high_ber: [bool; $ports],
                    rx_status: [bool; $ports], rx_bad_block: [bool; $ports],
                    rx_sequence_error: [bool; $ports], rx_error_count: [u8; $ports],
                    tx_bad_block: [bool; $ports], link_up: [bool; $ports],
                    synchronised: [bool; $ports], loopback_clock: [bool; $ports],
                }
                values {
                    s_axi_bresp if s_axi_bvalid, s_axi_rdata if s_axi_rvalid,
                    s_axi_rresp if s_axi_rvalid,
                }
            }

            /// The wires as the event finds them.
            fn set(
                scene: &mut Scene<$ports>,
                random: &mut Random,
                inputs: &mut Inputs,
            ) -> Clocks {
                let event = scene.next();
                let mut clocks = Clocks::default();
                let mut master = Master::default();
                let side = &scene.world.sides[0];
                inputs.build_commit = BUILD_COMMIT;
                inputs.reset = side.reset;
                inputs.rx_reset = std::array::from_fn(|number| side.lanes[number].rx_reset);
                $(inputs.$tx_reset = std::array::from_fn(|number| side.lanes[number].tx_reset);)?
                match event {
                    Event::Phase(_, quarter) => {
                        clocks.clock_90 = quarter == 1;
                        clocks.clock_180 = quarter == 2;
                        clocks.clock_270 = quarter == 3;
                    }
                    Event::Recovered(_, number) => {
                        clocks.rx_clock[number] = true;
                        let block = side.lanes[number].captured;
                        inputs.serdes_rx_hdr[number] = block.sync_header.bits();
                        inputs.serdes_rx_data[number] = block.payload;
                    }
                    Event::Transmit(_, number) => {
                        $(clocks.$tx_clock[number] = true;)?
                        inputs.xgmii_txd[number] = side.lanes[number].xgmii.data;
                        inputs.xgmii_txc[number] = side.lanes[number].xgmii.control;
                    }
                    Event::Device(_) => {
                        clocks.clock = true;
                        for (number, lane) in side.lanes.iter().enumerate() {
                            inputs.xgmii_txd[number] = lane.xgmii.data;
                            inputs.xgmii_txc[number] = lane.xgmii.control;
                        }
                        master = scene.master(random);
                        set_master(inputs, &master);
                    }
                }
                scene.prepare(master);
                clocks
            }

            fn set_master(inputs: &mut Inputs, master: &Master) {
                let write_data = master.write_data.unwrap_or_default();
                inputs.s_axi_awaddr = master.write_address.unwrap_or_default();
                inputs.s_axi_awvalid = master.write_address.is_some();
                (inputs.s_axi_wdata, inputs.s_axi_wstrb) = write_data;
                inputs.s_axi_wvalid = master.write_data.is_some();
                inputs.s_axi_bready = master.write_taken;
                inputs.s_axi_araddr = master.read_address.unwrap_or_default();
                inputs.s_axi_arvalid = master.read_address.is_some();
                inputs.s_axi_rready = master.read_taken;
            }

            /// What the golden registers hold.
            fn outputs(scene: &Scene<$ports>) -> Outputs {
                let (side, axi) = (&scene.world.sides[0], scene.csr.axi());
                let mut outputs = Outputs {
                    s_axi_awready: axi.write_address_ready(),
                    s_axi_wready: axi.write_data_ready(),
                    s_axi_bresp: u8::from(axi.written() == Some(true)) * 2,
                    s_axi_bvalid: axi.written().is_some(),
                    s_axi_arready: axi.read_ready(),
                    s_axi_rdata: axi.read().unwrap_or_default().0,
                    s_axi_rresp: u8::from(axi.read().unwrap_or_default().1) * 2,
                    s_axi_rvalid: axi.read().is_some(),
                    irq: scene.csr.device().interrupt(),
                    holdover: side.device.holdover(),
                    gc: side.device.gc(),
                    ..Outputs::default()
                };
                for number in 0..$ports {
                    let port = &side.ports[number];
                    let block = port.tx().transmitted().serdes;
                    let received = side.lanes[number].rx.received();
                    let control = scene.csr.port(number).transmit_control();
                    outputs.serdes_tx_hdr[number] = block.sync_header.bits();
                    outputs.serdes_tx_data[number] = block.payload;
                    outputs.xgmii_rxd[number] = received.decoded.xgmii.data;
                    outputs.xgmii_rxc[number] = received.decoded.xgmii.control;
                    outputs.serdes_rx_bitslip[number] =
                        received.bitslip(scene.csr.port(number).receive_control().expected());
                    outputs.serdes_rx_reset_req[number] = received.watchdog.reset_request;
                    outputs.rx_block_lock[number] = received.lock.block_lock;
                    outputs.rx_high_ber[number] = received.hi_ber;
                    outputs.rx_status[number] = received.watchdog.rx_status;
                    outputs.rx_bad_block[number] = received.decoded.bad_block;
                    outputs.rx_sequence_error[number] = received.decoded.sequence_error;
                    outputs.rx_error_count[number] = received.error_count;
                    outputs.tx_bad_block[number] = port.tx().transmitted().bad_block;
                    outputs.link_up[number] = port.link_up();
                    outputs.synchronised[number] = port.synchronised();
                    outputs.loopback_clock[number] = control.loopback() != Loopback::None;
                }
                outputs
            }

            /// Compares the device with the golden one in this scene; gives the scene as it ended.
            pub fn run(run: &Lockstep<Dut>, scene: Scene<$ports>) -> Result<Scene<$ports>, Error> {
                on_large_stack(|| {
                    let scene = RefCell::new(scene);
                    let mut inputs = Inputs::default();
                    run.run_clocks(
                        |random| {
                            let clocks = set(&mut scene.borrow_mut(), random, &mut inputs);
                            (clocks, inputs)
                        },
                        |_, _| {
                            let scene = &mut *scene.borrow_mut();
                            scene.step();
                            outputs(scene)
                        },
                    )?;
                    Ok(scene.into_inner())
                })
            }
        }
    };
}

mod mesochronous;

device!(x2, dtp_device_x2, DeviceX2, 2);
device!(x8, dtp_device_x8, DeviceX8, 8);

/// Ticks that rust-hdl's simulator makes, which takes three hundred times as long for each.
const RUST_HDL_TICKS: u64 = 10_000;

/// Events of one device tick: four phases and a recovered edge of each port.
const fn events(ticks: u64, ports: u64) -> u64 {
    ticks * (4 + ports)
}

/// What a driver writes first: identity, masks, and a few settings of its own.
fn bring_up(ports: u8) -> Vec<(u32, u64)> {
    let mut writes = vec![
        (device_offset("identity"), 0x0200_00ff_fe00_0001),
        (device_offset("interrupt_mask"), 7),
    ];
    for port in 0..ports {
        writes.push((port_offset(port, "beacon_interval"), 200 + u64::from(port)));
        writes.push((port_offset(port, "init_rounds"), 16 + u64::from(port)));
        writes.push((port_offset(port, "event_mask"), 0xff));
    }
    writes
}

fn assert_steady<const N: usize>(scene: &Scene<N>, ahead: u64) {
    println!("{:?} {:?}", scene.seen, scene.world.seen);
    for side in &scene.world.sides {
        let mut ports = side.ports.iter();
        assert!(ports.all(|port| port.state() == PortState::Synchronised));
        assert!(side.device.gc() > ahead);
    }
}

/// The slower of two devices, on two cables, that joins the network of the faster, while a master reads and
/// writes without a pause.
#[test]
fn two_ports() -> Result<(), Error> {
    const AHEAD: u64 = 1 << 40;
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, AHEAD],
        ..Setup::default()
    };
    let run = Lockstep::new(1)
        .rust_hdl_cycles(events(RUST_HDL_TICKS, 2))
        .verilator_cycles(events(2_000_000, 2));
    let scene = Scene::new(setup, &bring_up(2), AnyMaster::gentle(2));
    let scene = x2::run(&run, scene)?;
    assert_steady(&scene, AHEAD);
    assert!(scene.world.seen.steady_from + 2000 < RUST_HDL_TICKS);
    let Seen {
        answers,
        interrupts,
        host_logs,
        ..
    } = scene.seen;
    assert!(answers > 100_000 && interrupts > 10_000 && host_logs > 100);
    Ok(())
}

/// A switch.
#[test]
fn eight_ports() -> Result<(), Error> {
    const AHEAD: u64 = 1 << 40;
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, AHEAD],
        cable: (0..8).map(|port| 300 + 137 * port).collect(),
        ..Setup::default()
    };
    let run = Lockstep::new(2)
        .rust_hdl_cycles(0)
        .verilator_cycles(events(100_000, 8));
    let scene = Scene::new(setup, &bring_up(8), AnyMaster::gentle(8));
    assert_steady(&x8::run(&run, scene)?, AHEAD);
    Ok(())
}

fn noisy() -> Setup {
    Setup {
        gc: [0, 1 << 40],
        error_in_blocks: 2000,
        resets: (50_000, 900_000),
        ..Setup::default()
    }
}

/// Two ports and a core that are apart and joined by their vectors are the same device.
#[test]
fn ports_apart() -> Result<(), Error> {
    let run = Lockstep::new(5)
        .verilator_cycles(events(300_000, 2))
        .verilog(apart("dtp_device_x2", "dtp_core_x2", "dtp_phy_p4", 2));
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, 1 << 40],
        ..Setup::default()
    };
    let scene = Scene::new(setup, &bring_up(2), AnyMaster::gentle(2));
    assert_steady(&x2::run(&run, scene)?, 1 << 40);
    Ok(())
}

/// Resets of either clock domain, line errors, and a master that changes every setting: roles, modes, test
/// patterns, loopbacks, LOGs.
#[test]
fn a_device_that_is_reset_and_set_up_again_and_again() -> Result<(), Error> {
    let run = Lockstep::new(2)
        .rust_hdl_cycles(events(3_000, 2))
        .verilator_cycles(events(1_000_000, 2));
    let scene = x2::run(&run, Scene::new(noisy(), &[], AnyMaster::new(2)))?;
    let (seen, world) = (scene.seen, scene.world.seen);
    println!("{seen:?} {world:?}");
    assert!(world.resets > 10 && world.rx_resets > 20);
    assert!(seen.patterns > 10_000 && seen.loopbacks > 10_000);
    Ok(())
}

fn tree() -> (Setup, Vec<(u32, u64)>) {
    let setup = Setup {
        roles: [Role::Both, Role::Lead],
        ..Setup::default()
    };
    let mode = (device_offset("mode"), 1 | 1 << 8);
    (setup, [bring_up(2), vec![mode]].concat())
}

/// A child that is faster than its root and hears it on port 1, with port 0 leading.
#[test]
fn a_child_of_a_tree() -> Result<(), Error> {
    let (setup, writes) = tree();
    let run = Lockstep::new(3)
        .rust_hdl_cycles(events(5_000, 2))
        .verilator_cycles(events(1_000_000, 2));
    let scene = x2::run(&run, Scene::new(setup, &writes, AnyMaster::gentle(2)))?;
    let seen = scene.world.seen;
    assert!(seen.held_back > 50, "{seen:?}");
    Ok(())
}

/// A device that follows on one port only and leads on the other.
#[test]
fn one_port_follows_and_one_leads() -> Result<(), Error> {
    let setup = Setup {
        ppm: [-100, 100],
        gc: [0, 7000],
        ..Setup::default()
    };
    let roles = [Role::Follow, Role::Lead].map(|role| role as u64);
    let writes = [0, 1].map(|port| (port_offset(port as u8, "role"), roles[port]));
    let run = Lockstep::new(4)
        .rust_hdl_cycles(0)
        .verilator_cycles(events(500_000, 2));
    let scene = x2::run(&run, Scene::new(setup, &writes, AnyMaster::gentle(2)))?;
    assert!(scene.world.sides[0].device.gc() > 7000);
    Ok(())
}

/// Wiring that two equal ports would forgive.
#[test]
fn crossed_wires_are_noticed() {
    if !tools::found("verilator", "crossed wires of a device") {
        return;
    }
    let quiet = (Setup::default(), bring_up(2));
    let slow = Setup {
        ppm: [-100, 100],
        ..Setup::default()
    };
    let slow = (slow, bring_up(2));
    let wild = (noisy(), Vec::new());
    for ((setup, writes), from, to) in [
        (
            &quiet,
            "port_0__host_log_value = core__host_log_value_0",
            "port_0__host_log_value = core__host_log_value_1",
        ),
        (
            &slow,
            "core__lead_units_1 = port_1__lead_units",
            "core__lead_units_1 = port_0__lead_units",
        ),
        (
            &wild,
            "core__state_0 = port_0__state",
            "core__state_0 = port_1__state",
        ),
        (
            &quiet,
            "port_1__interval_ticks = core__interval_ticks_1",
            "port_1__interval_ticks = core__interval_ticks_0",
        ),
        (
            &wild,
            "port_1__rx_reset = rx_reset_1",
            "port_1__rx_reset = rx_reset_0",
        ),
        (&wild, "core__reset = reset", "core__reset = 1'b0"),
        (
            &wild,
            "port_1__loopback_data = port_1__serdes_tx_data",
            "port_1__loopback_data = port_0__serdes_tx_data",
        ),
        (
            &wild,
            "port_0__cfg_rx_prbs31_enable = core__cfg_rx_prbs31_enable_0",
            "port_0__cfg_rx_prbs31_enable = core__cfg_rx_prbs31_enable_1",
        ),
        (
            &tree(),
            "port_0__parent = core__parent_0",
            "port_0__parent = core__parent_1",
        ),
        (&tree(), "counter__tree = tree", "counter__tree = 1'b0"),
    ] {
        let run = Lockstep::new(2)
            .verilator_cycles(events(1_000_000, 2))
            .mutate(from, to);
        let wild = writes.is_empty();
        let master = if wild {
            AnyMaster::new
        } else {
            AnyMaster::gentle
        };
        let result = x2::run(&run, Scene::new(setup.clone(), writes, master(2)));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}
