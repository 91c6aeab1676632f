//! Everything that a device has once: registers, gc, strobes, for two ports and for 32.

use crate::core_unit::{core_unit, Golden};
use crate::walk;
use dtp_hdl::stack::on_large_stack;
use dtp_spec::regs::device_offset;
use dtp_tests::axi::AnyMaster;
use dtp_tests::coverage::{assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use std::cell::RefCell;

/// What a test must have seen.
#[derive(Debug, Default)]
pub struct Seen {
    gc_reads: u64,
    gc_carried: u64,
    answers: u64,
    refused: u64,
    moves: u64,
    grants: u64,
    trees: u64,
}

macro_rules! device_core {
    ($module:ident, $name:ident, $block:ident, $ports:tt) => {
        pub mod $module {
            use super::*;
            use dtp_spec::message::VALUE_MASK;

            core_unit!($name, $block, $ports);

            /// Ports that do everything at once.
            fn any_ports(random: &mut Random, busy: u64, asking: u64) -> Inputs {
                const LEADS: [i16; 8] = [0, 0, 1, 4, 5, 20, 287, -20];
                let mut any = || each(|_| random.one_in(busy));
                let mut inputs = Inputs {
                    synchronised: [true; $ports],
                    link_up: any().map(|down| !down),
                    delay_valid: any(),
                    peer_lead_valid: any(),
                    arrival_valid: any(),
                    crc_error: any(),
                    crossing_error: any(),
                    overrun: any(),
                    range_reject: any(),
                    join_reject: any(),
                    ack_dropped: any(),
                    delay_reject: any(),
                    jumped: any(),
                    rejoin: any(),
                    beacon_overdue: any(),
                    host_ready: any(),
                    tx_not_idle: any(),
                    tx_bad_block: any(),
                    rx_block_lock: any(),
                    rx_high_ber: any(),
                    rx_status: any(),
                    serdes_rx_reset_req: any(),
                    rx_not_idle: any(),
                    rx_bad_block: any(),
                    rx_sequence_error: any(),
                    rx_bad_header: any(),
                    ..Inputs::default()
                };
                for port in 0..$ports {
                    inputs.lead_units[port] = random.pick(&LEADS) as u16 & 0x7ff;
                    inputs.request[port] = random.one_in(asking);
                    inputs.request_units[port] = random.bits() >> random.pick(&[1, 30, 54]);
                    inputs.pipeline[port] = random.below(1 << 21) as u32;
                    inputs.state[port] = random.below(7) as u8;
                    inputs.delay_units[port] = random.below(1 << 20) as u32;
                    inputs.delay_least_units[port] = random.below(1 << 20) as u32;
                    inputs.peer_lead_units[port] = random.bits() as u16;
                    inputs.arrival_kind[port] = random.below(8) as u8;
                    inputs.arrival_value[port] = random.bits() & VALUE_MASK;
                    inputs.rx_error_count[port] = random.below(67) as u8;
                    if random.one_in(busy) {
                        inputs.grant_kind[port] = random.below(8) as u8;
                    }
                }
                inputs
            }

            /// The edges of all clocks in any order, ports that ask and report, a master without mercy.
            fn stimulus(
                golden: &RefCell<Golden<$ports>>,
            ) -> impl FnMut(&mut Random) -> (Clocks, Inputs) + '_ {
                let mut any = AnyMaster::new($ports);
                let mut busy = Level::new(&[2, 40, 1], 3000);
                let mut asking = Level::new(&[5, 3000, 200], 3000);
                move |random| {
                    let (busy, asking) = (busy.next(random), asking.next(random));
                    let clocks = Clocks {
                        clock: !random.one_in(4),
                        rx_clock: each(|_| !random.one_in(4)),
                    };
                    let reset = random.one_in(30_000);
                    let mut inputs = Inputs {
                        reset,
                        rx_reset: each(|_| random.one_in(10_000)),
                        build_commit: 0xfeed_f00d_0123_4567,
                        ..any_ports(random, busy, asking)
                    };
                    if clocks.clock {
                        let master = any.next(random, golden.borrow().csr.axi());
                        inputs = with_master(inputs, &master);
                        if reset {
                            any.reset();
                        }
                    }
                    (clocks, inputs)
                }
            }

            fn model<'a>(
                golden: &'a RefCell<Golden<$ports>>,
                seen: &'a RefCell<Seen>,
            ) -> impl FnMut(&Clocks, &Inputs) -> Outputs + 'a {
                // gc before the last device edges, and the read of gc that is under way.
                let (mut past, mut asked) = ([0_u64; 8], None);
                let mut ticks = 0_usize;
                move |clocks, inputs| {
                    let (golden, seen) = (&mut *golden.borrow_mut(), &mut *seen.borrow_mut());
                    let accepted = golden.csr.axi().read_ready() && inputs.s_axi_arvalid;
                    past[ticks % past.len()] = golden.counter.gc();
                    let outputs = step(golden, clocks, inputs);
                    if !clocks.clock {
                        return outputs;
                    }
                    if inputs.reset {
                        asked = None;
                    } else if accepted {
                        let is_gc = u32::from(inputs.s_axi_araddr) == device_offset("gc");
                        asked = is_gc.then_some(ticks);
                    }
                    // What the documents promise: gc as it stood before edge A + 4, shown after edge A + 7.
                    if let Some(at) = asked.filter(|at| ticks == at + 7) {
                        assert!(outputs.s_axi_rvalid);
                        let (from, to) = (past[at % past.len()], past[(at + 4) % past.len()]);
                        assert_eq!(outputs.s_axi_rdata, to);
                        seen.gc_reads += 1;
                        seen.gc_carried += u64::from(from >> 32 != to >> 32);
                    }
                    ticks += 1;
                    seen.answers += u64::from(outputs.s_axi_rvalid);
                    seen.refused += u64::from(golden.csr.axi().refused());
                    seen.moves += u64::from(outputs.move_apply);
                    seen.grants += u64::from(outputs.granted.contains(&true));
                    seen.trees += u64::from(outputs.tree);
                    outputs
                }
            }

            /// Compares with the golden core; gives what was seen.
            pub fn run(run: &Lockstep<Dut>) -> Result<Seen, Error> {
                let (golden, seen) = (RefCell::new(Golden::new()), RefCell::default());
                run.run_clocks(stimulus(&golden), model(&golden, &seen))?;
                Ok(seen.into_inner())
            }
        }
    };
}

device_core!(x2, dtp_core_wires_x2, CoreX2, 2);
device_core!(x32, dtp_core_wires_x32, CoreX32, 32);

/// The reads of gc are rare among those of the registers of many ports.
fn assert_all_seen(seen: &Seen, gc_reads: u64) {
    println!("{seen:?}");
    assert_seen("read of gc", seen.gc_reads, gc_reads);
    assert_seen(
        "read of gc while its upper half changes",
        seen.gc_carried,
        10,
    );
    assert_seen("answer", seen.answers, 2000);
    assert_seen("refused write", seen.refused, 200);
    assert_seen("move of the reference", seen.moves, 5000);
    assert_seen("grant of a JOIN", seen.grants, 5000);
    assert_seen("mode `tree`", seen.trees, 5000);
}

#[test]
fn two_ports() -> Result<(), Error> {
    let run = Lockstep::new(0xc542_0001)
        .rust_hdl_cycles(3000)
        .verilator_cycles(2_000_000);
    assert_all_seen(&x2::run(&run)?, 200);
    Ok(())
}

#[test]
fn many_ports() -> Result<(), Error> {
    let run = Lockstep::new(0xc542_0003)
        .rust_hdl_cycles(0)
        .verilator_cycles(1_000_000);
    assert_all_seen(&on_large_stack(|| x32::run(&run))?, 20);
    Ok(())
}

/// The whole table, one access after the other.
#[test]
fn every_register_and_every_hole() -> Result<(), Error> {
    let golden = RefCell::new(Golden::new());
    let walk = RefCell::new(walk::Walk::new());
    Lockstep::<x2::Dut>::new(0xc542_0002)
        .rust_hdl_cycles(1000)
        .verilator_cycles(walk::TICKS)
        .run(
            |_| walk.borrow_mut().inputs(),
            |inputs| {
                let clocks = x2::Clocks {
                    clock: true,
                    rx_clock: [true; 2],
                };
                let outputs = x2::step(&mut golden.borrow_mut(), &clocks, inputs);
                walk.borrow_mut().check(&outputs);
                outputs
            },
        )?;
    walk.into_inner().finish();
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in dtp_core_wires_x2") {
        return;
    }
    let faults = [
        // A torn gc: its halves from two ticks.
        (
            "shown = shown | gc;",
            "shown = shown | {gc[63:32], gc[31:0] - 32'h14};",
        ),
        // The high word of a pair is read afresh.
        ("upper = kept__q", "upper = data[(32'h20)+:(32)]"),
        // A port answers for its neighbour.
        ("+ 32'h10;", "& 32'h0;"),
        // Two counters change places.
        ("<< 32'hc)", "<< 32'hb)"),
        // Wires of two ports change places.
        (
            "registers__pipeline_1 = pipeline_1",
            "registers__pipeline_1 = pipeline_0",
        ),
        (
            "registers__host_ready_1 = host_ready_1",
            "registers__host_ready_1 = host_ready_0",
        ),
        (
            "timebase__request_1 = request_1",
            "timebase__request_1 = request_0",
        ),
        (
            "granted_1 = timebase__granted_1",
            "granted_1 = timebase__granted_0",
        ),
        // A request of one tick, which a slower clock may miss.
        (
            "requesting__d = serdes_rx_reset_req | requested__q",
            "requesting__d = serdes_rx_reset_req",
        ),
        // Checkers that hear of each other's switch.
        (
            "rx_test_pattern__level = pcs_control[32'h6]",
            "rx_test_pattern__level = pcs_control[32'h1]",
        ),
    ];
    for (from, to) in faults {
        let run = Lockstep::new(0xbad)
            .verilator_cycles(2_000_000)
            .mutate(from, to);
        let result = x2::run(&run);
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}`: {result:?}"
        );
    }
}
