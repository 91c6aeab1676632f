use crate::stimulus::AnyMaster;
use crate::walk;
use dtp_hdl::csr::device::CsrX2;
use dtp_hdl::tops::BUILT_X2;
use dtp_spec::csr::axi_lite::Master;
use dtp_spec::csr::device::Csr;
use dtp_spec::csr::device_registers::DeviceView;
use dtp_spec::csr::port_csr::{Levels, PortWires};
use dtp_spec::csr::receive_events::Received;
use dtp_spec::latency::Phases;
use dtp_spec::message::{Kind, VALUE_MASK};
use dtp_spec::port::PortEvents;
use dtp_spec::regs::device_offset;
use dtp_spec::units::UNITS_PER_TICK;
use dtp_tests::coverage::{assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};
use std::cell::RefCell;

unit! {
    dtp_csr_x2: CsrX2 = CsrX2::new(Phases::Four, false);
    clocks { clock, rx_clock[2] }
    inputs {
        reset: bool, rx_reset: [bool; 2], s_axi_awaddr: u16, s_axi_awvalid: bool, s_axi_wdata: u64,
        s_axi_wstrb: u8, s_axi_wvalid: bool, s_axi_bready: bool, s_axi_araddr: u16, s_axi_arvalid:
        bool, s_axi_rready: bool, gc: u64, holdover: bool, build_commit: u64, state: [u8; 2],
        synchronised: [bool; 2], link_up: [bool; 2], delay_valid: [bool; 2], delay_units: [u32; 2],
        delay_smallest_units: [u32; 2], delay_largest_units: [u32; 2], lead_valid: [bool; 2],
        lead_units: [u16; 2], arrival_valid: [bool; 2], arrival_kind: [u8; 2], arrival_value: [u64;
        2], grant_valid: [bool; 2], grant_kind: [u8; 2], crc_error: [bool; 2], crossing_error:
        [bool; 2], overrun: [bool; 2], range_reject: [bool; 2], join_reject: [bool; 2], ack_dropped:
        [bool; 2], delay_reject: [bool; 2], jumped: [bool; 2], rejoin: [bool; 2], beacon_overdue:
        [bool; 2], host_ready: [bool; 2], tx_not_idle: [bool; 2], tx_bad_block: [bool; 2],
        rx_block_lock: [bool; 2], rx_high_ber: [bool; 2], rx_status: [bool; 2], rx_reset_req: [bool;
        2], rx_not_idle: [bool; 2], rx_bad_block: [bool; 2], rx_sequence_error: [bool; 2],
        rx_bad_header: [bool; 2], rx_test_pattern_errors: [u8; 2],
    }
    outputs {
        s_axi_awready: bool, s_axi_wready: bool, s_axi_bresp: u8, s_axi_bvalid: bool, s_axi_arready:
        bool, s_axi_rdata: u64, s_axi_rresp: u8, s_axi_rvalid: bool, identity: u64, beacon_on_jump:
        bool, clear_faulty: bool, tree: bool, parent: u8, join_window_ticks: u32, irq: bool, role:
        [u8; 2], interval_ticks: [u16; 2], init_rounds: [u8; 2], pcs_control: [u16; 2],
        host_log_valid: [bool; 2], host_log_value: [u64; 2],
    }
    values {
        s_axi_bresp if s_axi_bvalid, s_axi_rdata if s_axi_rvalid, s_axi_rresp if s_axi_rvalid,
    }
}

/// The golden registers, which the master's half of the stimulus looks at.
pub type Golden = RefCell<Csr<2>>;

pub fn golden() -> Golden {
    RefCell::new(Csr::new(BUILT_X2))
}

pub fn master_of(inputs: &Inputs) -> Master {
    Master {
        write_address: inputs.s_axi_awvalid.then_some(inputs.s_axi_awaddr),
        write_data: inputs
            .s_axi_wvalid
            .then_some((inputs.s_axi_wdata, inputs.s_axi_wstrb)),
        write_taken: inputs.s_axi_bready,
        read_address: inputs.s_axi_arvalid.then_some(inputs.s_axi_araddr),
        read_taken: inputs.s_axi_rready,
    }
}

pub fn with_master(inputs: Inputs, master: &Master) -> Inputs {
    let (s_axi_wdata, s_axi_wstrb) = master.write_data.unwrap_or_default();
    Inputs {
        s_axi_awaddr: master.write_address.unwrap_or_default(),
        s_axi_awvalid: master.write_address.is_some(),
        s_axi_wdata,
        s_axi_wstrb,
        s_axi_wvalid: master.write_data.is_some(),
        s_axi_bready: master.write_taken,
        s_axi_araddr: master.read_address.unwrap_or_default(),
        s_axi_arvalid: master.read_address.is_some(),
        s_axi_rready: master.read_taken,
        ..inputs
    }
}

/// Ports that do everything at once, a gc that runs, and a master without mercy.
fn stimulus(csr: &Golden) -> impl FnMut(&mut Random) -> (Clocks, Inputs) + '_ {
    *csr.borrow_mut() = Csr::new(BUILT_X2);
    let mut any = AnyMaster::new(2);
    let mut busy = Level::new(&[2, 40, 1], 3000);
    let mut gc = u64::from(u32::MAX) - 100_000;
    move |random| {
        let busy = busy.next(random);
        let clocks = Clocks {
            clock: !random.one_in(4),
            rx_clock: [(); 2].map(|()| !random.one_in(4)),
        };
        let reset = random.one_in(30_000);
        let mut inputs = Inputs {
            reset,
            rx_reset: [(); 2].map(|()| random.one_in(10_000)),
            gc,
            holdover: random.one_in(busy * 20),
            build_commit: 0xfeed_f00d_0123_4567,
            ..any_ports(random, busy)
        };
        if clocks.clock {
            inputs = with_master(inputs, &any.next(random, csr.borrow().axi()));
            gc += UNITS_PER_TICK;
            if reset {
                any.reset();
            }
        }
        (clocks, inputs)
    }
}

fn any_ports(random: &mut Random, busy: u64) -> Inputs {
    let mut two = || [(); 2].map(|()| random.one_in(busy));
    let mut inputs = Inputs {
        synchronised: [true, true],
        link_up: two().map(|down| !down),
        delay_valid: two(),
        lead_valid: two(),
        arrival_valid: two(),
        grant_valid: two(),
        crc_error: two(),
        crossing_error: two(),
        overrun: two(),
        range_reject: two(),
        join_reject: two(),
        ack_dropped: two(),
        delay_reject: two(),
        jumped: two(),
        rejoin: two(),
        beacon_overdue: two(),
        host_ready: two(),
        tx_not_idle: two(),
        tx_bad_block: two(),
        rx_block_lock: two(),
        rx_high_ber: two(),
        rx_status: two(),
        rx_reset_req: two(),
        rx_not_idle: two(),
        rx_bad_block: two(),
        rx_sequence_error: two(),
        rx_bad_header: two(),
        ..Inputs::default()
    };
    for port in 0..2 {
        inputs.state[port] = random.below(7) as u8;
        inputs.delay_units[port] = random.below(1 << 20) as u32;
        inputs.delay_smallest_units[port] = random.below(1 << 20) as u32;
        inputs.delay_largest_units[port] = random.below(1 << 20) as u32;
        inputs.lead_units[port] = random.bits() as u16;
        inputs.arrival_kind[port] = random.below(8) as u8;
        inputs.arrival_value[port] = random.bits() & VALUE_MASK;
        inputs.grant_kind[port] = random.below(8) as u8;
        inputs.rx_test_pattern_errors[port] = random.below(67) as u8;
    }
    inputs
}

fn wires(inputs: &Inputs, port: usize) -> PortWires {
    let kind = Kind::from_bits(inputs.arrival_kind[port]).filter(|_| inputs.arrival_valid[port]);
    PortWires {
        state: inputs.state[port],
        synchronised: inputs.synchronised[port],
        link_up: inputs.link_up[port],
        delay_valid: inputs.delay_valid[port],
        delay_units: [
            inputs.delay_units[port],
            inputs.delay_smallest_units[port],
            inputs.delay_largest_units[port],
        ],
        lead_units: inputs.lead_valid[port].then_some(inputs.lead_units[port] as i16),
        arrived: kind.map(|kind| (kind, inputs.arrival_value[port])),
        granted: Kind::from_bits(inputs.grant_kind[port]).filter(|_| inputs.grant_valid[port]),
        events: PortEvents {
            crc_error: inputs.crc_error[port],
            crossing_error: inputs.crossing_error[port],
            overrun: inputs.overrun[port],
            range_reject: inputs.range_reject[port],
            join_reject: inputs.join_reject[port],
            jumped: inputs.jumped[port],
            rejoin: inputs.rejoin[port],
            beacon_overdue: inputs.beacon_overdue[port],
            ack_dropped: inputs.ack_dropped[port],
            delay_reject: inputs.delay_reject[port],
        },
        host_ready: inputs.host_ready[port],
        tx_not_idle: inputs.tx_not_idle[port],
        tx_bad_block: inputs.tx_bad_block[port],
        levels: Levels {
            block_lock: inputs.rx_block_lock[port],
            hi_ber: inputs.rx_high_ber[port],
            rx_status: inputs.rx_status[port],
            reset_req: inputs.rx_reset_req[port],
        },
    }
}

pub fn step(csr: &mut Csr<2>, clocks: &Clocks, inputs: &Inputs) -> Outputs {
    let ports = [wires(inputs, 0), wires(inputs, 1)];
    let view = DeviceView {
        gc: inputs.gc,
        holdover: inputs.holdover,
        build_commit: inputs.build_commit,
        ..DeviceView::default()
    };
    match (clocks.clock, inputs.reset) {
        (true, true) => csr.reset(&ports),
        (true, false) => csr.step(&master_of(inputs), &view, &ports),
        (false, _) => {}
    }
    for port in 0..2 {
        if clocks.rx_clock[port] {
            let received = Received {
                not_idle: inputs.rx_not_idle[port],
                bad_block: inputs.rx_bad_block[port],
                sequence_error: inputs.rx_sequence_error[port],
                bad_header: inputs.rx_bad_header[port],
                pattern_errors: inputs.rx_test_pattern_errors[port],
            };
            csr.port_mut(port)
                .step_received(inputs.rx_reset[port], &received);
        }
    }
    outputs(csr)
}

fn outputs(csr: &Csr<2>) -> Outputs {
    let (axi, device) = (csr.axi(), csr.device());
    let of = |port: usize| csr.port(port).registers();
    let both = [of(0), of(1)];
    Outputs {
        s_axi_awready: axi.write_address_ready(),
        s_axi_wready: axi.write_data_ready(),
        s_axi_bresp: u8::from(axi.written() == Some(true)) * 2,
        s_axi_bvalid: axi.written().is_some(),
        s_axi_arready: axi.read_ready(),
        s_axi_rdata: axi.read().unwrap_or_default().0,
        s_axi_rresp: u8::from(axi.read().unwrap_or_default().1) * 2,
        s_axi_rvalid: axi.read().is_some(),
        identity: device.settings().identity,
        beacon_on_jump: device.settings().control & 1 == 1,
        clear_faulty: device.clear_faulty(),
        tree: device.settings().mode & 1 == 1,
        parent: (device.settings().mode >> 8) as u8,
        join_window_ticks: device.settings().join_window as u32,
        irq: device.interrupt(),
        role: both.map(|port| port.settings().role as u8),
        interval_ticks: both.map(|port| port.settings().beacon_interval as u16),
        init_rounds: both.map(|port| port.settings().init_rounds as u8),
        pcs_control: both.map(|port| port.settings().pcs_control as u16),
        host_log_valid: both.map(|port| port.host_log().is_some()),
        host_log_value: both.map(|port| port.host_log_value()),
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    gc_reads: u64,
    gc_carried: u64,
    answers: u64,
    refused: u64,
}

fn model<'a>(
    csr: &'a Golden,
    seen: &'a RefCell<Seen>,
) -> impl FnMut(&Clocks, &Inputs) -> Outputs + 'a {
    // gc after the last four device edges, and the read of gc that is under way.
    let (mut past, mut asked) = ([0_u64; 8], None);
    let mut ticks = 0_usize;
    move |clocks, inputs| {
        let (csr, seen) = (&mut *csr.borrow_mut(), &mut *seen.borrow_mut());
        let accepted = csr.axi().read_ready() && inputs.s_axi_arvalid;
        let outputs = step(csr, clocks, inputs);
        if !clocks.clock {
            return outputs;
        }
        past[ticks % past.len()] = inputs.gc;
        if inputs.reset {
            asked = None;
        } else if accepted {
            let is_gc = u32::from(inputs.s_axi_araddr) == device_offset("gc");
            asked = is_gc.then_some(ticks);
        }
        // What the documents promise: gc as it stood before edge A + 4, shown after edge A + 7.
        if let Some(at) = asked.filter(|at| ticks == at + 7) {
            assert!(outputs.s_axi_rvalid);
            assert_eq!(outputs.s_axi_rdata, past[(at + 4) % past.len()]);
            seen.gc_reads += 1;
            seen.gc_carried += u64::from(outputs.s_axi_rdata >> 32 != past[at % past.len()] >> 32);
        }
        ticks += 1;
        seen.answers += u64::from(outputs.s_axi_rvalid);
        seen.refused += u64::from(csr.axi().refused());
        outputs
    }
}

#[test]
fn csr_x2() -> Result<(), Error> {
    let (csr, seen) = (golden(), RefCell::default());
    Lockstep::<Dut>::new(0xc542_0001)
        .rust_hdl_cycles(3000)
        .verilator_cycles(2_000_000)
        .run_clocks(stimulus(&csr), model(&csr, &seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("read of gc", seen.gc_reads, 100);
    assert_seen("answer", seen.answers, 10_000);
    assert_seen("refused write", seen.refused, 1000);
    Ok(())
}

/// The whole table, one access after the other.
#[test]
fn every_register_and_every_hole() -> Result<(), Error> {
    let csr = golden();
    let walk = RefCell::new(walk::Walk::new());
    Lockstep::<Dut>::new(0xc542_0002)
        .rust_hdl_cycles(1000)
        .verilator_cycles(walk::TICKS)
        .run_clocks(
            |_| {
                (
                    Clocks {
                        clock: true,
                        rx_clock: [true; 2],
                    },
                    walk.borrow_mut().inputs(),
                )
            },
            |clocks, inputs| {
                let outputs = step(&mut csr.borrow_mut(), clocks, inputs);
                walk.borrow_mut().check(&outputs);
                outputs
            },
        )?;
    walk.into_inner().finish();
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in dtp_csr_x2") {
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
    ];
    for (from, to) in faults {
        let (csr, seen) = (golden(), RefCell::default());
        let run = Lockstep::<Dut>::new(0xbad).mutate(from, to);
        let result = run.run_clocks(stimulus(&csr), model(&csr, &seen));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}`: {result:?}"
        );
    }
}
