//! Devices and ports over registers that are memory: what is read means what the table says, what is written
//! stands where the table says, and a device that is wrong or gone is told from one that is right.

use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::port::{Link, Log, PeerPort};
use dtp_spec::device::Mode;
use dtp_spec::port_params::{PortState, Role};
use dtp_spec::regs::{device_offset, port_offset, COUNTERS, MAP_HASH};

fn open(memory: &Memory) -> Device<&Memory> {
    Device::open(memory).expect("a device")
}

#[test]
fn a_device_is_opened_if_it_is_one() {
    let broken = |register: &str, value: u64| {
        let memory = Memory::new(4);
        memory.set(device_offset(register), value);
        Device::open(&memory).map(|_| ()).expect_err("not a device")
    };
    assert!(matches!(
        broken("magic", 0x1234),
        DriverError::NotDtp { found: 0x1234, .. }
    ));
    assert!(matches!(broken("magic", u64::MAX), DriverError::Gone));
    assert!(matches!(
        broken("layout_version", 9),
        DriverError::OtherLayout { found: 9, .. }
    ));
    let other = broken("map_hash", MAP_HASH ^ 1);
    assert!(matches!(other, DriverError::OtherMap { found, .. } if found == MAP_HASH ^ 1));
    for count in [0, 33] {
        assert!(
            matches!(broken("ports", count), DriverError::PortCount { found, .. } if found == count)
        );
    }
    let memory = Memory::new(4);
    assert_eq!(
        open(&memory)
            .ports()
            .map(|port| port.number())
            .collect::<Vec<_>>(),
        [0, 1, 2, 3]
    );
    assert!(matches!(
        open(&memory).port(4),
        Err(DriverError::NoSuchPort { port: 4, ports: 4 })
    ));
}

/// Ones everywhere are a device that was pulled out; ones in a counter alone are a count.
#[test]
fn a_device_that_is_gone_is_noticed() {
    let memory = Memory::new(1);
    let device = open(&memory);
    memory.set(device_offset("gc"), u64::MAX);
    assert_eq!(device.gc_units().expect("a count"), u64::MAX);
    memory.remove();
    assert!(matches!(device.gc_units(), Err(DriverError::Gone)));
    let port = device.port(0).expect("a port");
    assert!(matches!(port.state(), Err(DriverError::Gone)));
    assert!(matches!(port.counters(), Err(DriverError::Gone)));
}

#[test]
fn settings_stand_where_the_table_says() {
    let memory = Memory::new(8);
    let device = open(&memory);
    let read = |offset| memory.read(offset).expect("a register");
    device.set_mode(Mode::Tree { parent: 5 }).expect("a port");
    assert_eq!(read(device_offset("mode")), 1 | 5 << 8);
    assert_eq!(device.mode().expect("a mode"), Mode::Tree { parent: 5 });
    assert!(matches!(
        device.set_mode(Mode::Tree { parent: 8 }),
        Err(DriverError::NoSuchPort { .. })
    ));
    device.set_mode(Mode::Fastest).expect("fine");
    assert_eq!(device.mode().expect("a mode"), Mode::Fastest);
    device.set_identity(0x0200_00ff_fe00_0001).expect("fine");
    assert_eq!(read(device_offset("identity")), 0x0200_00ff_fe00_0001);
    assert!(
        device.beacon_on_jump().expect("fine"),
        "the reset of the table"
    );
    device.set_beacon_on_jump(false).expect("fine");
    device.clear_faulty().expect("fine");
    assert_eq!(read(device_offset("control")), 1 << 8);
    assert!(device.set_join_window_ticks(1 << 28).is_err());

    let port = device.port(7).expect("a port");
    assert_eq!(
        (
            port.role().expect("fine"),
            port.beacon_interval_ticks().expect("fine")
        ),
        (Role::Both, 200)
    );
    port.set_role(Role::Lead).expect("fine");
    assert_eq!(read(port_offset(7, "role")), 1);
    port.set_beacon_interval_ticks(5000).expect("fine");
    assert_eq!(read(port_offset(7, "beacon_interval")), 5000);
    let error = port.set_beacon_interval_ticks(5001).expect_err("too long");
    assert_eq!(
        error.to_string(),
        "`beacon_interval.value` is 1 to 5000, not 5001"
    );
    assert!(port.set_init_rounds(64).is_err());
    port.set_interrupts(true).expect("fine");
    assert_eq!(read(port_offset(7, "event_mask")), 0xff);
}

#[test]
fn a_port_says_what_its_registers_say() {
    let memory = Memory::new(2);
    let device = open(&memory);
    let port = device.port(1).expect("a port");
    let set = |name: &str, value: u64| memory.set(port_offset(1, name), value);
    assert_eq!(
        (
            port.delay_units().expect("fine"),
            port.lead_units().expect("fine")
        ),
        (None, None)
    );
    set("state", 6 | 1 << 3);
    set("link", 0b1011);
    set("delay", 1 << 32 | 777);
    set("delay_smallest", 1 << 32 | 775);
    set("delay_largest", 1 << 32 | 777);
    set("lead", 1 << 32 | 0xffff_fff6);
    set("lead_min", 1 << 32 | 0xffff_ffec);
    set("lead_max", 5);
    assert_eq!(port.state().expect("fine"), PortState::Synchronised);
    let link = Link {
        up: true,
        block_lock: true,
        hi_ber: false,
        rx_status: true,
    };
    assert_eq!(port.link().expect("fine"), link);
    assert_eq!(port.delay_units().expect("fine"), Some(777));
    assert_eq!(port.delay_spread_units().expect("fine"), Some([775, 777]));
    assert_eq!(port.lead_units().expect("fine"), Some(-10));
    assert_eq!(
        port.take_lead_extremes_units().expect("fine"),
        [Some(-20), None]
    );
    set("state", 7);
    assert!(matches!(
        port.state(),
        Err(DriverError::Meaningless { value: 7, .. })
    ));
}

#[test]
fn peers_logs_events_and_counters() {
    let memory = Memory::new(1);
    let device = open(&memory);
    let port = device.port(0).expect("a port");
    let set = |name: &str, value: u64| memory.set(port_offset(0, name), value);
    let peer = port.peer().expect("fine");
    assert_eq!((peer.identity, peer.port), (None, None));
    set("peer_identity", 42);
    set("peer_port", 3 | 20 << 8 | 2 << 16 | 3 << 32);
    let peer = port.peer().expect("fine");
    let at = PeerPort {
        number: 3,
        units_per_tick: 20,
        role: Role::Follow,
    };
    assert_eq!((peer.identity, peer.port), (Some(42), Some(at)));

    assert!(port
        .send_log(Log {
            tag: 16,
            data: 0xab
        })
        .expect("fine"));
    assert_eq!(
        memory.read(port_offset(0, "log_out")).expect("fine"),
        16 | 0xab << 5
    );
    assert!(
        port.send_log(Log { tag: 2, data: 0 }).is_err(),
        "the device's own"
    );
    assert!(port
        .send_log(Log {
            tag: 16,
            data: 1 << 40
        })
        .is_err());
    set("log_status", 0);
    assert!(!port
        .send_log(Log { tag: 16, data: 1 })
        .expect("the last has not left"));
    assert_eq!(port.take_log().expect("fine"), None);
    set("log_in", 1 << 63 | 7 << 5 | 17);
    assert_eq!(
        port.take_log().expect("fine"),
        Some(Log { tag: 17, data: 7 })
    );

    set("events", 0b10_0001);
    assert_eq!(port.take_events().expect("fine"), ["jumped", "link_up"]);
    set("crc_errors", 9);
    let counters = port.counters().expect("fine");
    assert_eq!(counters.len(), COUNTERS.len());
    let damaged = counters
        .iter()
        .find(|c| c.name == "crc_errors")
        .expect("in the map");
    assert_eq!((damaged.value, damaged.unit), (9, "messages"));
    set("pipeline", 4 | 48 << 8 | 6 << 16);
    let pipeline = port.pipeline().expect("fine");
    assert_eq!((pipeline.phases, pipeline.own_clock), (4, false));
    assert_eq!((pipeline.alpha_units, pipeline.max_q_units), (48, 6));
}

/// A write that the device refuses is told once.
#[test]
fn refused_writes_are_told_once() {
    let memory = Memory::new(1);
    let device = open(&memory);
    assert_eq!(device.take_refused_write().expect("fine"), None);
    memory.set(device_offset("interrupt_status"), 1);
    memory.set(device_offset("refused_write"), 0x4018);
    assert_eq!(device.take_refused_write().expect("fine"), Some(0x4018));
}
