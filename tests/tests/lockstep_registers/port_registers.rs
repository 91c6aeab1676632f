use crate::answer;
use crate::stimulus::AnyBus;
use dtp_hdl::csr::port_registers::PortRegisters;
use dtp_spec::csr::port_registers as golden;
use dtp_spec::csr::Bus;
use dtp_spec::message::VALUE_MASK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_port_registers: PortRegisters = PortRegisters::default();
    clocks { clock }
    inputs {
        reset: bool, port_number: u8, bus_valid: bool, bus_commit: bool, bus_write: bool,
        bus_high: bool, bus_address: u16, bus_strobes: u8, bus_data: u64, pipeline: u32, state: u8,
        synchronised: bool, link_up: bool, block_lock: bool, hi_ber: bool, rx_status: bool,
        delay_valid: bool, delay_units: u32, delay_smallest_units: u32, delay_largest_units: u32,
        lead_valid: bool, lead_units: u16, log_valid: bool, log_value: u64, host_ready: bool,
        jumped: bool, rejoin: bool, counter: u64,
    }
    outputs {
        hit: bool, error: bool, data: u64, role: u8, interval_ticks: u16, init_rounds: u8,
        pcs_control: u16, host_log_valid: bool, host_log_value: u64, irq: bool,
    }
    values { host_log_value if host_log_valid }
}

/// The port under test, and one more so that accesses miss.
const PORT: u8 = 1;

fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut bus = AnyBus::new(2);
    let mut session = Level::new(&[false, true, true], 1000);
    let mut leads = Level::new(&[3, 200], 1000);
    let mut logs = Level::new(&[3, 40], 1000);
    let mut state = Level::new(&[1, 3, 4, 5, 6, 6], 200);
    move |random| {
        let bus = bus.next(random);
        let leads = leads.next(random);
        let logs = logs.next(random);
        let tag = random.pick(&[0, 1, 2, 3, 17, 31]);
        Inputs {
            reset: random.one_in(20_000),
            port_number: PORT,
            bus_valid: bus.valid,
            bus_commit: bus.commit,
            bus_write: bus.write,
            bus_high: bus.high,
            bus_address: bus.address,
            bus_strobes: bus.strobes,
            bus_data: bus.data,
            pipeline: random.below(1 << 21) as u32,
            state: state.next(random),
            synchronised: session.next(random),
            link_up: !random.one_in(100),
            block_lock: random.one_in(2),
            hi_ber: random.one_in(2),
            rx_status: random.one_in(2),
            delay_valid: random.one_in(2),
            delay_units: random.below(1 << 20) as u32,
            delay_smallest_units: random.below(1 << 20) as u32,
            delay_largest_units: random.below(1 << 20) as u32,
            lead_valid: random.one_in(leads),
            lead_units: random.pick(&[0, 1, 0xffff, 0x7fff, 0x8000, 0x1234, 0x8123]),
            log_valid: random.one_in(logs),
            log_value: (random.bits() << 5 | tag) & VALUE_MASK,
            host_ready: random.one_in(50),
            jumped: random.one_in(300),
            rejoin: random.one_in(300),
            counter: random.bits(),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    host_log: u64,
    interrupt: u64,
    intervals: u64,
    errors: u64,
    log_in: u64,
    extremes: u64,
}

fn view(inputs: &Inputs) -> golden::PortView {
    golden::PortView {
        state: inputs.state,
        synchronised: inputs.synchronised,
        link_up: inputs.link_up,
        block_lock: inputs.block_lock,
        hi_ber: inputs.hi_ber,
        rx_status: inputs.rx_status,
        delay_valid: inputs.delay_valid,
        delay_units: [
            inputs.delay_units,
            inputs.delay_smallest_units,
            inputs.delay_largest_units,
        ],
        lead_units: inputs.lead_valid.then_some(inputs.lead_units as i16),
        log: inputs.log_valid.then_some(inputs.log_value),
        host_ready: inputs.host_ready,
        jumped: inputs.jumped,
        rejoin: inputs.rejoin,
        pipeline: inputs.pipeline.into(),
        counter: inputs.counter,
    }
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut registers = golden::PortRegisters::new(PORT);
    move |inputs| {
        let bus = Bus {
            valid: inputs.bus_valid,
            commit: inputs.bus_commit,
            write: inputs.bus_write,
            high: inputs.bus_high,
            address: inputs.bus_address,
            strobes: inputs.bus_strobes,
            data: inputs.bus_data,
        };
        registers.step(&bus, &view(inputs));
        if inputs.reset {
            registers = golden::PortRegisters::new(PORT);
        }
        let (hit, error, data) = answer(registers.response());
        let settings = registers.settings();
        let seen = &mut *seen.borrow_mut();
        seen.host_log += u64::from(registers.host_log().is_some());
        seen.interrupt += u64::from(registers.interrupt());
        seen.intervals += u64::from(settings.beacon_interval != 200);
        seen.errors += u64::from(error);
        seen.log_in += u64::from(hit && data >> 63 == 1);
        seen.extremes += u64::from(hit && data >> 16 == 0x1_ffff);
        Outputs {
            hit,
            error,
            data,
            role: settings.role as u8,
            interval_ticks: settings.beacon_interval as u16,
            init_rounds: settings.init_rounds as u8,
            pcs_control: settings.pcs_control as u16,
            host_log_valid: registers.host_log().is_some(),
            host_log_value: registers.host_log().unwrap_or_default(),
            irq: registers.interrupt(),
        }
    }
}

#[test]
fn port_registers() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x9067_0001)
        .rust_hdl_cycles(50_000)
        .verilator_cycles(3_000_000)
        .run(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("LOG of the host", seen.host_log, 1000);
    assert_seen("interrupt", seen.interrupt, 1000);
    assert_seen("another interval", seen.intervals, 1000);
    assert_seen("refused", seen.errors, 1000);
    assert_seen("LOG for the host", seen.log_in, 1000);
    assert_seen("negative lead", seen.extremes, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("(interval_next <= interval_max)", "1'b1"),
        ("lead = lead_units ^ 32'h8000", "lead = lead_units"),
        (
            "keep_min = min_valid__q & ~take_min",
            "keep_min = min_valid__q",
        ),
        (
            "takes = bus_commit & ~bus_write & ~bus_high",
            "takes = bus_commit & ~bus_write",
        ),
        ("accepts = ~waits__q", "accepts = 1'b1"),
        ("both = low_seen__q & high_seen__q", "both = low_seen__q"),
        ("kept = ~clear", "kept = 8'hff"),
        (
            "shown | ((pipeline) & 64'hffffffffffffffff)",
            "shown | ((pipeline) & 64'hffff)",
        ),
        (") + 32'h10;", ") + 32'h11;"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
