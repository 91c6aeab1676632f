//! What the device says at one time. Nothing is taken from it: what a read or a write clears belongs to the operator.

use dtp_driver::backend::RegisterIo;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::port::{Counter, Link, Peer};
use dtp_spec::device::Mode;
use dtp_spec::port_params::{PortState, Role};
use dtp_spec::regs::{find, port_offset, PORT};

/// A device and its ports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// EUI-64 that it tells its peers.
    pub identity: u64,
    /// What it follows.
    pub mode: Mode,
    /// All links are down.
    pub holdover: bool,
    /// The ports, from 0 on.
    pub ports: Vec<PortSnapshot>,
}

/// A port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortSnapshot {
    /// Its state.
    pub state: PortState,
    /// What the PCS says.
    pub link: Link,
    /// What it does with DTP.
    pub role: Role,
    /// d, once measured.
    pub delay_units: Option<u32>,
    /// How far the peer was ahead at its last BEACON.
    pub lead_units: Option<i32>,
    /// Who is at the other end.
    pub peer: Peer,
    /// Bits of the register `events`, which stay.
    pub events: u64,
    /// All its counters.
    pub counters: Vec<Counter>,
}

impl Snapshot {
    /// Reads a device.
    ///
    /// # Errors
    /// If it is gone.
    pub fn read<Io: RegisterIo>(device: &Device<Io>) -> Result<Self, DriverError> {
        let ports = device.ports().map(|port| {
            Ok(PortSnapshot {
                state: port.state()?,
                link: port.link()?,
                role: port.role()?,
                delay_units: port.delay_units()?,
                lead_units: port.lead_units()?,
                peer: port.peer()?,
                events: device.read(port_offset(port.number(), "events"))?,
                counters: port.counters()?,
            })
        });
        Ok(Snapshot {
            identity: device.identity()?,
            mode: device.mode()?,
            holdover: device.holdover()?,
            ports: ports.collect::<Result<_, DriverError>>()?,
        })
    }
}

impl PortSnapshot {
    /// The counter of this name.
    #[must_use]
    pub fn counter(&self, name: &str) -> u64 {
        let counter = self.counters.iter().find(|counter| counter.name == name);
        counter.map_or(0, |counter| counter.value)
    }

    /// Names of events that nobody has cleared yet, and whether each has happened.
    pub fn events(&self) -> impl Iterator<Item = (&'static str, bool)> + '_ {
        let fields = find(PORT, "events").fields.iter();
        fields.map(|field| (field.name, field.get(self.events) == 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_driver::backend::memory::Memory;
    use dtp_driver::control::{clears, register};
    use dtp_spec::regs::device_offset;
    use std::sync::Mutex;

    /// Registers that tell who touched them.
    struct Touched(Memory, Mutex<Vec<u32>>);

    impl RegisterIo for Touched {
        fn read(&self, offset: u32) -> Result<u64, DriverError> {
            self.1.lock().expect("no panic").push(offset);
            self.0.read(offset)
        }

        fn write(&self, offset: u32, _: u64) -> Result<(), DriverError> {
            panic!("{offset:#x} is written");
        }
    }

    #[test]
    fn looking_takes_nothing_away() {
        let memory = Memory::new(2);
        memory.set(port_offset(1, "state"), PortState::Stale as u64);
        memory.set(port_offset(1, "events"), 0b101);
        memory.set(port_offset(1, "jumps"), 9);
        memory.set(device_offset("identity"), 0x0000_5eff_fe00_5301);
        let touched = Touched(memory, Mutex::default());
        let device = Device::open(&touched).expect("a device");
        let snapshot = Snapshot::read(&device).expect("it answers");
        let offsets = touched.1.lock().expect("no panic");
        assert!(offsets
            .iter()
            .all(|&offset| !clears(register(offset).expect("a register").1)));
        let port = &snapshot.ports[1];
        assert_eq!((port.state, port.counter("jumps")), (PortState::Stale, 9));
        let happened: Vec<_> = port
            .events()
            .filter(|event| event.1)
            .map(|event| event.0)
            .collect();
        assert_eq!(happened, ["jumped", "stale"]);
        assert_eq!(snapshot.identity, 0x0000_5eff_fe00_5301);
    }
}
