use crate::answer;
use crate::stimulus::AnyBus;
use dtp_hdl::csr::device_registers::DeviceRegisters;
use dtp_spec::csr::device_registers as golden;
use dtp_spec::csr::Bus;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_device_registers: DeviceRegisters = DeviceRegisters::new(2);
    clocks { clock }
    inputs {
        reset: bool, bus_valid: bool, bus_commit: bool, bus_write: bool, bus_address: u16,
        bus_strobes: u8, bus_data: u64, refused: bool, gc: u64, holdover: bool, build_commit: u64,
        port_interrupts: u32,
    }
    outputs {
        hit: bool, error: bool, data: u64, identity: u64, beacon_on_jump: bool, clear_faulty: bool,
        tree: bool, parent: u8, join_window_ticks: u32, irq: bool,
    }
}

fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut bus = AnyBus::new(0);
    let mut holdover = Level::new(&[true, false], 300);
    let mut interrupts = Level::new(&[0, 0, 1, 0x8000_0002], 300);
    move |random| {
        let bus = bus.next(random);
        Inputs {
            reset: random.one_in(20_000),
            bus_valid: bus.valid,
            bus_commit: bus.commit,
            bus_write: bus.write,
            bus_address: bus.address,
            bus_strobes: bus.strobes,
            bus_data: bus.data,
            refused: random.one_in(60),
            gc: random.bits(),
            holdover: holdover.next(random),
            build_commit: 0x0123_4567_89ab_cdef,
            port_interrupts: interrupts.next(random),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    clear_faulty: u64,
    interrupt: u64,
    tree: u64,
    errors: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut registers = golden::DeviceRegisters::new(2);
    move |inputs| {
        let bus = Bus {
            valid: inputs.bus_valid,
            commit: inputs.bus_commit,
            write: inputs.bus_write,
            high: false,
            address: inputs.bus_address,
            strobes: inputs.bus_strobes,
            data: inputs.bus_data,
        };
        registers.step(
            &bus,
            &golden::DeviceView {
                gc: inputs.gc,
                holdover: inputs.holdover,
                build_commit: inputs.build_commit,
                port_interrupts: inputs.port_interrupts,
                refused: inputs.refused,
            },
        );
        if inputs.reset {
            registers = golden::DeviceRegisters::new(2);
        }
        let (hit, error, data) = answer(registers.response());
        let settings = registers.settings();
        let seen = &mut *seen.borrow_mut();
        seen.clear_faulty += u64::from(registers.clear_faulty());
        seen.interrupt += u64::from(registers.interrupt());
        seen.tree += settings.mode & 1;
        seen.errors += u64::from(error);
        Outputs {
            hit,
            error,
            data,
            identity: settings.identity,
            beacon_on_jump: settings.control & 1 == 1,
            clear_faulty: registers.clear_faulty(),
            tree: settings.mode & 1 == 1,
            parent: (settings.mode >> 8) as u8,
            join_window_ticks: settings.join_window as u32,
            irq: registers.interrupt(),
        }
    }
}

#[test]
fn device_registers() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xde61_0001)
        .rust_hdl_cycles(50_000)
        .verilator_cycles(3_000_000)
        .run(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("clear_faulty", seen.clear_faulty, 100);
    assert_seen("interrupt", seen.interrupt, 1000);
    assert_seen("mode tree", seen.tree, 1000);
    assert_seen("refused", seen.errors, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("(parent_wide < port_count)", "(parent_wide < 32'h8)"),
        ("begun = holdover & ~last_holdover__q", "begun = holdover"),
        ("line__d = |enabled", "line__d = |status__q"),
        ("kept = ~cleared", "kept = 3'h7"),
        ("identity_reg__q & mask", "identity_reg__q & 64'h0"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
