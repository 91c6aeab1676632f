//! One whole port, for each number of sampling phases.

use crate::world::{Event, Setup, Side, World};
use dtp_hdl::top::port::{Port, PortOwnClock};
use dtp_spec::block::Block;
use dtp_spec::csr::port_registers::pipeline;
use dtp_spec::latency::Phases;
use dtp_spec::pcs::receive::Expected;
use dtp_spec::pcs::test_pattern::{Pattern, SEED_A, SEED_B};
use dtp_spec::port_params::PortState;
use dtp_spec::xgmii::Xgmii;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::tools;
use std::cell::RefCell;

/// Events of one device tick that a port sees: four phases and one recovered edge.
pub const EVENTS_PER_TICK: u64 = 5;
/// Ticks of a long run: with 200 ppm between two clocks their edges pass each other 800 times.
const TICKS: u64 = 4_000_000;
/// Ticks of the longest run, of a whole port as it is mostly built.
const LONG_TICKS: u64 = 10_000_000;
/// Its ticks in rust-hdl's simulator: one of the long strobes, of 65,536 ticks, is among them.
const LONG_RUST_HDL_TICKS: u64 = 100_000;
/// Ticks that rust-hdl's simulator makes, which takes a hundred times as long for each.
pub const RUST_HDL_TICKS: u64 = 15_000;

macro_rules! port {
    (
        $module:ident, $name:ident, $block:ident, $phases:expr,
        [$($tx_clock:ident)?], [$($tx_reset:ident)?]
    ) => {
        pub mod $module {
            use super::*;
            use crate::world::Lane;
            use dtp_tests::unit;

            unit! {
                $name: $block = $block::new($phases);
                clocks { clock, clock_90, clock_180, clock_270, $($tx_clock,)? rx_clock }
                inputs {
                    reset: bool, $($tx_reset: bool,)? rx_reset: bool, serdes_rx_hdr: u8, serdes_rx_data: u64,
                    xgmii_txd: u64, xgmii_txc: u8, loopback_txd: u64, loopback_txc: u8,
                    cfg_tx_loopback_enable: bool, tx_scrambler_disable: bool, cfg_tx_prbs31_enable: bool,
                    cfg_tx_pseudo_random_enable: bool, cfg_tx_square_wave_enable: bool,
                    cfg_tx_square_wave_bits: u8, cfg_tx_seed_a: u64, cfg_tx_seed_b: u64,
                    cfg_tx_local_fault: bool, loopback_data: u64, loopback_hdr: u8,
                    rx_scrambler_disable: bool, cfg_rx_loopback_enable: bool, cfg_rx_prbs31_enable: bool,
                    cfg_rx_pseudo_random_enable: bool, cfg_rx_local_fault: bool, bitslip_high_cycles: u8,
                    bitslip_low_cycles: u8, count_125us: u16, role: u8, interval_ticks: u16, init_rounds: u8,
                    join_window_ticks: u32, identity: u64, clear_faulty: bool, gc: u64,
                    free_units: u64, tree: bool, parent: bool, reference_units: u64, move_apply: bool,
                    move_units: u16, granted: bool, beacon_now: bool, strobe_short: bool, strobe_long: bool,
                    strobe_second: bool,
                    port_number: u8, host_log_valid: bool, host_log_value: u64,
                }
                outputs {
                    serdes_tx_hdr: u8, serdes_tx_data: u64, xgmii_rxd: u64, xgmii_rxc: u8,
                    serdes_rx_bitslip: bool, rx_block_lock: bool, rx_high_ber: bool,
                    rx_bad_block: bool, rx_sequence_error: bool, tx_bad_block: bool, tx_not_idle: bool,
                    serdes_rx_reset_req: bool, rx_error_count: u8, rx_bad_header: bool, rx_not_idle: bool,
                    rx_status: bool, link_up: bool, pipeline: u32, state: u8,
                    synchronised: bool, delay_valid: bool, delay_units: u32,
                    delay_least_units: u32, delay_rounds: u8, lead_units: u16, request: bool,
                    request_units: u64, peer_lead_valid: bool, peer_lead_units: u16,
                    crc_error: bool, crossing_error: bool, overrun: bool, range_reject: bool,
                    join_reject: bool, jumped: bool, rejoin: bool, beacon_overdue: bool,
                    ack_dropped: bool, delay_reject: bool, arrival_valid: bool, arrival_kind: u8,
                    arrival_value: u64, grant_kind: u8, host_ready: bool,
                }
                values {
                    delay_least_units if delay_valid, request_units if request,
                    peer_lead_units if peer_lead_valid,
                }
            }

            /// Settings that do not change.
            fn inputs(side: &Side) -> Inputs {
                let params = side.ports[0].params();
                Inputs {
                    role: params.role as u8,
                    interval_ticks: params.beacon_interval_ticks,
                    init_rounds: params.init_rounds,
                    join_window_ticks: params.join_window_ticks,
                    identity: params.identity,
                    tx_scrambler_disable: params.tx_scrambler_disable,
                    rx_scrambler_disable: params.receive.scrambler_disable,
                    bitslip_high_cycles: params.receive.bitslip_high_cycles,
                    bitslip_low_cycles: params.receive.bitslip_low_cycles,
                    count_125us: params.receive.count_125us as u16,
                    cfg_tx_square_wave_bits: 8,
                    cfg_tx_seed_a: SEED_A,
                    cfg_tx_seed_b: SEED_B,
                    ..Inputs::default()
                }
            }

            /// What the transmit side is told.
            fn set_transmit(inputs: &mut Inputs, lane: &Lane) {
                let Xgmii { data, control } = lane.xgmii;
                inputs.cfg_tx_loopback_enable = lane.loops[0];
                (inputs.xgmii_txd, inputs.loopback_txd) = swap(lane.loops[0], (data, !data));
                (inputs.xgmii_txc, inputs.loopback_txc) =
                    swap(lane.loops[0], (control, !control));
                inputs.cfg_tx_prbs31_enable = lane.pattern == Some(Pattern::Prbs31);
                inputs.cfg_tx_pseudo_random_enable =
                    matches!(lane.pattern, Some(Pattern::PseudoRandom { .. }));
                inputs.cfg_tx_local_fault = matches!(
                    lane.pattern,
                    Some(Pattern::PseudoRandom {
                        local_fault: true,
                        ..
                    })
                );
                inputs.cfg_tx_square_wave_enable =
                    lane.pattern == Some(Pattern::SquareWave(8));
            }

            /// The wires as the event finds them.
            fn set(inputs: &mut Inputs, clocks: &mut Clocks, side: &Side, event: Event) {
                let lane: &Lane = &side.lanes[0];
                *clocks = Clocks::default();
                inputs.reset = side.reset;
                inputs.rx_reset = lane.rx_reset;
                match event {
                    Event::Phase(_, quarter) => {
                        clocks.clock_90 = quarter == 1;
                        clocks.clock_180 = quarter == 2;
                        clocks.clock_270 = quarter == 3;
                    }
                    Event::Recovered(..) => {
                        clocks.rx_clock = true;
                        // The input that is not chosen carries something else.
                        let Block { sync_header, payload } = lane.captured;
                        let (hdr, other) = (sync_header.bits(), !sync_header.bits() & 3);
                        inputs.cfg_rx_loopback_enable = lane.loops[1];
                        (inputs.serdes_rx_hdr, inputs.loopback_hdr) =
                            swap(lane.loops[1], (hdr, other));
                        (inputs.serdes_rx_data, inputs.loopback_data) =
                            swap(lane.loops[1], (payload, !payload));
                        inputs.cfg_rx_prbs31_enable = lane.expected == Expected::Prbs31;
                        inputs.cfg_rx_pseudo_random_enable =
                            matches!(lane.expected, Expected::PseudoRandom(_));
                        inputs.cfg_rx_local_fault = lane.expected == Expected::PseudoRandom(true);
                    }
                    Event::Transmit(..) => {
                        $(clocks.$tx_clock = true;)?
                        $(inputs.$tx_reset = lane.tx_reset;)?
                        set_transmit(inputs, lane);
                    }
                    Event::Device(_) => {
                        let wires = side.device.wires(0);
                        clocks.clock = true;
                        set_transmit(inputs, lane);
                        inputs.gc = wires.gc;
                        inputs.free_units = wires.free_units;
                        inputs.beacon_now = wires.beacon_now;
                        inputs.reference_units = wires.reference;
                        inputs.move_apply = wires.moved.apply;
                        inputs.move_units = wires.moved.units as u16 & 0x7ff;
                        inputs.granted = wires.granted;
                        inputs.strobe_short = wires.strobes.short;
                        inputs.strobe_long = wires.strobes.long;
                        inputs.strobe_second = wires.strobes.second;
                        inputs.tree = wires.parent.is_some();
                        inputs.parent = wires.parent == Some(true);
                        inputs.clear_faulty = side.clear_faulty;
                        inputs.host_log_valid = lane.host_log.is_some();
                        inputs.host_log_value = lane.host_log.unwrap_or(0);
                    }
                }
            }

            /// What the registers of this golden port hold.
            pub fn outputs(side: &Side, port: usize) -> Outputs {
                let lane = &side.lanes[port];
                let port = &side.ports[port];
                let (sent, received, events) =
                    (port.tx().transmitted(), lane.rx.received(), port.events());
                let message = port.arrival().message;
                Outputs {
                    serdes_tx_hdr: sent.serdes.sync_header.bits(),
                    serdes_tx_data: sent.serdes.payload,
                    xgmii_rxd: received.decoded.xgmii.data,
                    xgmii_rxc: received.decoded.xgmii.control,
                    serdes_rx_bitslip: received.bitslip(lane.expected),
                    rx_block_lock: received.lock.block_lock,
                    rx_high_ber: received.hi_ber,
                    rx_bad_block: received.decoded.bad_block,
                    rx_sequence_error: received.decoded.sequence_error,
                    tx_bad_block: sent.bad_block,
                    tx_not_idle: sent.not_idle,
                    serdes_rx_reset_req: received.watchdog.reset_request,
                    rx_error_count: received.error_count,
                    rx_bad_header: lane.rx.receive().bad_header(),
                    rx_not_idle: lane.rx.receive().not_idle(),
                    rx_status: received.watchdog.rx_status,
                    link_up: port.link_up(),
                    pipeline: pipeline(port.params().phases, port.params().transmit) as u32,
                    state: port.state() as u8,
                    synchronised: port.synchronised(),
                    delay_valid: port.delay_units().is_some(),
                    delay_units: port.delay_units().unwrap_or(0),
                    delay_least_units: port.delay().least_units(),
                    delay_rounds: port.delay().rounds(),
                    lead_units: port.lead().lead_units as u16 & 0x7ff,
                    request: port.lead().request_units.is_some(),
                    request_units: port.lead().request_units.unwrap_or(0) as u64,
                    peer_lead_valid: port.peer_lead_units().is_some(),
                    peer_lead_units: port.peer_lead_units().unwrap_or(0) as u16,
                    crc_error: events.crc_error,
                    crossing_error: events.crossing_error,
                    overrun: events.overrun,
                    range_reject: events.range_reject,
                    join_reject: events.join_reject,
                    jumped: events.jumped,
                    rejoin: events.rejoin,
                    beacon_overdue: events.beacon_overdue,
                    ack_dropped: events.ack_dropped,
                    delay_reject: events.delay_reject,
                    arrival_valid: port.arrival().valid,
                    arrival_kind: message.map_or(0, |message| message.kind as u8),
                    arrival_value: message.map_or(0, |message| message.value),
                    grant_kind: port.grant().map_or(0, |kind| kind as u8),
                    host_ready: port.host_ready(),
                }
            }

            /// Compares the port with the golden one in this world; gives the world as it ended.
            pub fn run(run: &Lockstep<Dut>, setup: Setup) -> Result<World, Error> {
                let world = RefCell::new((World::new(setup, 7), None));
                let mut wires = (Clocks::default(), inputs(&world.borrow().0.sides[0]));
                run.run_clocks(
                    |_| {
                        let (world, pending) = &mut *world.borrow_mut();
                        let event = world.next_of_port_0();
                        set(&mut wires.1, &mut wires.0, &world.sides[0], event);
                        *pending = Some(event);
                        wires
                    },
                    |_, _| {
                        let (world, pending) = &mut *world.borrow_mut();
                        world.step(pending.take().expect("an event"));
                        outputs(&world.sides[0], 0)
                    },
                )?;
                Ok(world.into_inner().0)
            }
        }
    };
}

port!(four, dtp_port_p4, Port, Phases::Four, [], []);
port!(two, dtp_port_p2, Port, Phases::Two, [], []);
port!(one, dtp_port_p1, Port, Phases::One, [], []);
port!(
    own_clock,
    dtp_port_own_clock_p4,
    PortOwnClock,
    Phases::Four,
    [tx_clock],
    [tx_reset]
);

/// Both, in the other order if it says so.
fn swap<T>(other: bool, (a, b): (T, T)) -> (T, T) {
    if other {
        (b, a)
    } else {
        (a, b)
    }
}

/// The run must have come where it was meant to go.
pub fn assert_steady(world: &World, jumped_to: u64) {
    println!("{:?}", world.seen);
    // rust-hdl, too, has come to the steady state and stayed there for ten BEACONs.
    assert!(world.seen.steady_from + 2000 < RUST_HDL_TICKS);
    for side in &world.sides {
        assert_eq!(side.ports[0].state(), PortState::Synchronised);
        assert!(side.device.gc() > jumped_to);
        assert!(side.lanes[0].peer.identity() != 0 || world.ticks < 1_000_000);
    }
}

/// +100 ppm against -100 ppm, full load, and a JOIN that crosses 2^45.
#[test]
fn a_fast_port_joins_a_slow_network_that_is_ahead() -> Result<(), Error> {
    const AHEAD: u64 = (1 << 45) - 10_000;
    let setup = Setup {
        gc: [5, AHEAD],
        ..Setup::default()
    };
    let run = Lockstep::new(1)
        .rust_hdl_cycles(LONG_RUST_HDL_TICKS * EVENTS_PER_TICK)
        .verilator_cycles(LONG_TICKS * EVENTS_PER_TICK);
    assert_steady(&four::run(&run, setup)?, AHEAD);
    Ok(())
}

/// The other way round: the second of the two ports, as gateware too.
#[test]
fn a_slow_port_follows_a_fast_network() -> Result<(), Error> {
    let setup = Setup {
        ppm: [-100, 100],
        cable: vec![64 * 3, 64 * 11],
        gc: [1 << 40, 9],
        ..Setup::default()
    };
    let run = Lockstep::new(2)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS_PER_TICK)
        .verilator_cycles(TICKS * EVENTS_PER_TICK);
    assert_steady(&four::run(&run, setup)?, 1 << 40);
    Ok(())
}

/// Line errors in payloads and headers, resets of either clock domain at any moment, a host that
/// sends LOGs, an operator who clears faults; in the end all is well again.
#[test]
fn a_port_on_a_noisy_cable_that_is_reset_again_and_again() -> Result<(), Error> {
    let setup = Setup {
        ppm: [-100, 100],
        error_in_blocks: 600,
        resets: (40_000, 1_500_000),
        patterns: true,
        ..Setup::default()
    };
    let run = Lockstep::new(5)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS_PER_TICK)
        .verilator_cycles(2_000_000 * EVENTS_PER_TICK);
    let seen = four::run(&run, setup)?.seen;
    assert!(seen.crc_errors > 20 && seen.jumps > 2, "{seen:?}");
    assert!(seen.resets > 20 && seen.rx_resets > 20, "{seen:?}");
    assert!(seen.host_logs > 100 && seen.cleared > 50, "{seen:?}");
    assert!(
        seen.patterns > 10_000 && seen.pattern_errors > 1000 && seen.looped > 5000,
        "{seen:?}"
    );
    Ok(())
}

/// Wires that a healthy run hardly moves: each, cut in the Verilog, must be missed.
#[test]
fn cut_wires_are_noticed() {
    if !tools::found("verilator", "cut wires of a port") {
        return;
    }
    for (from, to) in [
        (
            "dtp__clear_faulty = clear_faulty",
            "dtp__clear_faulty = 1'b1",
        ),
        (
            "dtp__host_log_value = host_log_value",
            "dtp__host_log_value = free_units",
        ),
        ("rx__reset = rx_reset", "rx__reset = 1'b0"),
        ("crossing__reset = reset", "crossing__reset = 1'b0"),
        ("dtp__port_number = port_number", "dtp__port_number = 5'h1"),
        ("dtp__granted = granted", "dtp__granted = 1'b0"),
        (
            "dtp__strobe_short = strobe_short",
            "dtp__strobe_short = strobe_long",
        ),
        (
            "rx__cfg_rx_local_fault = cfg_rx_local_fault",
            "rx__cfg_rx_local_fault = 1'b0",
        ),
        ("if (cfg_tx_loopback_enable)", "if (1'b0)"),
        ("lock__reset = reset | changes", "lock__reset = reset"),
        (
            "link__d = pcs__pcs_ok_next & ~cfg_rx_loopback_enable",
            "link__d = pcs__pcs_ok_next",
        ),
        (
            "inserter__idle_next = ",
            "inserter__idle_next = sends_pattern | ",
        ),
    ] {
        // Far too fast, so that the guard overflows well before an operator clears it again.
        let setup = Setup {
            ppm: [-100, 2_500],
            error_in_blocks: 600,
            resets: (40_000, 1_500_000),
            patterns: true,
            gc: [0, 5_000],
            ..Setup::default()
        };
        let run = Lockstep::new(6)
            .verilator_cycles(2_000_000 * EVENTS_PER_TICK)
            .mutate(from, to);
        let result = four::run(&run, setup);
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}

#[test]
fn two_phases() -> Result<(), Error> {
    let setup = Setup {
        phases: Phases::Two,
        ..Setup::default()
    };
    let run = Lockstep::new(3)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS_PER_TICK)
        .verilator_cycles(1_000_000 * EVENTS_PER_TICK);
    assert_steady(&two::run(&run, setup)?, 0);
    Ok(())
}

#[test]
fn one_phase() -> Result<(), Error> {
    let setup = Setup {
        phases: Phases::One,
        ..Setup::default()
    };
    let run = Lockstep::new(4)
        .rust_hdl_cycles(RUST_HDL_TICKS * EVENTS_PER_TICK)
        .verilator_cycles(1_000_000 * EVENTS_PER_TICK);
    assert_steady(&one::run(&run, setup)?, 0);
    Ok(())
}
