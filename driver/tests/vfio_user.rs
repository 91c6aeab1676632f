//! The driver against a device behind a vfio-user socket.

mod common;

use common::{Build, Served, GOOD};
use dtp_driver::backend::vfio_user::VfioUser;
use dtp_driver::backend::{PciIo, RegisterIo};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::port::Log;
use dtp_spec::pci::Vector;
use dtp_spec::regs::{device_offset, port_offset, RESERVED_OFFSET};
use std::time::Duration;

fn refused(build: Build) -> DriverError {
    let served = Served::new(build);
    let error = VfioUser::connect(served.path()).expect_err("refused");
    served
        .thread
        .join()
        .expect("the socket was closed, and the device noticed");
    error
}

#[test]
fn a_device_is_opened_and_read() {
    let served = Served::new(GOOD);
    let device =
        Device::open(VfioUser::connect(served.path()).expect("it listens")).expect("a device");
    assert_eq!(device.ports().count(), 2);
    served
        .state
        .lock()
        .expect("it")
        .set(device_offset("gc"), 0x0123_4567_89ab_cdef);
    assert_eq!(
        device.gc_units().expect("it answers"),
        0x0123_4567_89ab_cdef
    );
    let identity = device.io().identity();
    assert_eq!(
        (identity.vendor, identity.device, identity.class),
        (0xd7b0, 1, 0x02_0000)
    );
    assert!(identity.function_level_reset && identity.msix.is_some());
    device.set_identity(42).expect("it answers");
    assert_eq!(device.identity().expect("it answers"), 42);
    let state = served.state.lock().expect("it");
    assert!(
        state
            .accesses
            .iter()
            .all(|&(offset, bytes)| bytes == 8 && offset % 8 == 0),
        "every access is one of a whole register: {:?}",
        state.accesses
    );
    assert_eq!(
        state.config[4] & 6,
        6,
        "BARs and interrupts were let through"
    );
}

/// What a read takes away is gone once, and ones clear.
#[test]
fn side_effects_happen_once() {
    let served = Served::new(GOOD);
    let device =
        Device::open(VfioUser::connect(served.path()).expect("it listens")).expect("a device");
    let port = device.port(1).expect("a port");
    let set = |name: &str, value| {
        served
            .state
            .lock()
            .expect("it")
            .set(port_offset(1, name), value)
    };
    set("log_in", 1 << 63 | 7 << 5 | 17);
    assert_eq!(
        port.take_log().expect("fine"),
        Some(Log { tag: 17, data: 7 })
    );
    assert_eq!(port.take_log().expect("fine"), None);
    set("lead_min", 1 << 32 | 9);
    assert_eq!(port.take_lead_extremes_units().expect("fine")[0], Some(9));
    assert_eq!(port.take_lead_extremes_units().expect("fine")[0], None);
    set("events", 0b100_0001);
    assert_eq!(port.take_events().expect("fine"), ["jumped", "link_down"]);
    assert!(port.take_events().expect("fine").is_empty());
}

#[test]
fn interrupts_arrive_and_a_reset_takes_them_away() {
    let served = Served::new(GOOD);
    let device = VfioUser::connect(served.path()).expect("it listens");
    let interrupts = device.interrupts().expect("it has some");
    assert_eq!(interrupts.vectors(), 4);
    for vector in [Vector::Fault, Vector::LinkDown] {
        served
            .state
            .lock()
            .expect("it")
            .raise(vector.number() as usize);
    }
    let second = Duration::from_secs(1);
    assert_eq!(interrupts.wait(second).expect("fine"), [1, 3]);
    device.reset().expect("it can");
    let state = served.state.lock().expect("it");
    assert_eq!((state.resets, state.vectors.len()), (1, 0));
    assert_eq!(
        state.config[4] & 6,
        6,
        "BARs and interrupts are let through again"
    );
    drop(state);
    device.interrupts().expect("again");
    assert_eq!(served.state.lock().expect("it").vectors.len(), 4);
}

#[test]
fn devices_that_are_none_are_refused_and_let_go() {
    let error = refused(Build {
        vendor: 0x8086,
        ..GOOD
    });
    assert!(
        matches!(
            error,
            DriverError::WrongId {
                vendor: 0x8086,
                id: 1,
                ..
            }
        ),
        "{error}"
    );
    let error = refused(Build {
        bar_bytes: 0x1000,
        ..GOOD
    });
    assert!(
        matches!(error, DriverError::BarTooSmall { bytes: 0x1000, .. }),
        "{error}"
    );
    let silent = Served::new(Build {
        vectors: 0,
        flr: false,
        ..GOOD
    });
    let device = VfioUser::connect(silent.path()).expect("it listens");
    assert!(matches!(
        device.interrupts(),
        Err(DriverError::NoInterrupts(_))
    ));
    assert!(matches!(device.reset(), Err(DriverError::NoReset(_))));
    for offset in [4, RESERVED_OFFSET, u32::MAX] {
        assert!(matches!(
            device.read(offset),
            Err(DriverError::Offset { .. })
        ));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let error = VfioUser::connect(folder.path().join("none.sock")).expect_err("nobody");
    assert!(
        matches!(error, DriverError::SocketConnect { .. }),
        "{error}"
    );
}

/// Pulled out of its slot: ones. The emulator ended: the socket says so, now and ever after.
#[test]
fn a_device_that_goes_is_noticed() {
    let served = Served::new(GOOD);
    let device =
        Device::open(VfioUser::connect(served.path()).expect("it listens")).expect("a device");
    served.state.lock().expect("it").removed = true;
    assert!(matches!(device.gc_units(), Err(DriverError::Gone)));
    assert!(matches!(device.io().reset(), Err(DriverError::Gone)));

    let served = Served::new(Build { life: 5, ..GOOD });
    let device = VfioUser::connect(served.path()).expect("it listens");
    for read in 0.. {
        match device.read(device_offset("magic")) {
            Ok(_) => assert!(read < 3),
            Err(error) => {
                assert!(matches!(error, DriverError::SocketGone { .. }), "{error}");
                break;
            }
        }
    }
    let again = device.read(device_offset("magic")).expect_err("for good");
    assert!(matches!(again, DriverError::SocketGone { .. }), "{again}");
    assert!(served.thread.join().is_err(), "its planned end");
}
