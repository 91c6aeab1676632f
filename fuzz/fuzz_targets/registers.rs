//! Whatever a device's registers read, what they mean is told, or refused in one line.
#![no_main]

use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_spec::regs::{Place, PORTS_MAX};
use libfuzzer_sys::fuzz_target;

/// An error of the device, on one line.
fn told<T>(result: Result<T, DriverError>) {
    if let Err(error) = result {
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
}

fuzz_target!(|octets: &[u8]| {
    let Some((&[ports, changes], octets)) = octets.split_first_chunk() else {
        return;
    };
    let memory = Memory::new(1 + ports % PORTS_MAX as u8);
    // Registers after reset, some of them changed: each by place, register and value.
    for change in octets.chunks_exact(10).take(changes.into()) {
        let place = match change[0] {
            0..64 => Place::Device,
            port => Place::Port(port % PORTS_MAX as u8),
        };
        let registers = place.registers();
        let register = &registers[usize::from(change[1]) % registers.len()];
        let value = u64::from_le_bytes(change[2..].try_into().expect("8 octets"));
        told(memory.write(place.offset() + u32::from(register.offset), value));
    }
    let device = match Device::open(&memory) {
        Ok(device) => device,
        Err(error) => return told::<()>(Err(error)),
    };
    told(device.gc_units());
    told(device.mode());
    told(device.holdover());
    told(device.join_window_ticks());
    told(device.build_commit());
    told(device.take_refused_write());
    for port in device.ports() {
        told(port.state());
        told(port.link());
        told(port.role());
        told(port.beacon_interval_ticks());
        told(port.delay_units());
        told(port.delay_spread_units());
        told(port.lead_units());
        told(port.take_lead_extremes_units());
        told(port.peer());
        told(port.take_log());
        told(port.take_events());
        told(port.pipeline());
        told(port.counters());
    }
});
