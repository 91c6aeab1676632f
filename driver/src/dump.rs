//! All registers of a device by name.

use crate::backend::RegisterIo;
use crate::device::Device;
use crate::error::DriverError;
use dtp_spec::regs::{all, Access, Field, Place, Register};

/// A register and what it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Device or port.
    pub place: Place,
    /// The register.
    pub register: &'static Register,
    /// What it reads; none if a read would take that away, or is answered with an error.
    pub value: Option<u64>,
}

/// Reading it changes nothing.
#[must_use]
pub const fn is_harmless(register: &Register) -> bool {
    !matches!(register.access, Access::Rc | Access::Wo)
}

impl Reading {
    /// Offset in the BAR, in bytes.
    #[must_use]
    pub fn offset(&self) -> u32 {
        self.place.offset() + u32::from(self.register.offset)
    }

    /// Its fields and their values, signed where they are; none of a register that was not read.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Field, i128)> + '_ {
        let value = |word: u64| {
            move |field: &'static Field| match field.signed {
                true => (field, i128::from(field.get_signed(word))),
                false => (field, i128::from(field.get(word))),
            }
        };
        self.value
            .into_iter()
            .flat_map(move |word| self.register.fields.iter().map(value(word)))
    }
}

impl<Io: RegisterIo> Device<Io> {
    /// What a register reads. One that a read takes something away from is read only `with_taking`.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn reading(
        &self,
        place: Place,
        register: &'static Register,
        with_taking: bool,
    ) -> Result<Reading, DriverError> {
        let is_read = is_harmless(register) || with_taking && register.access.readable();
        let mut reading = Reading {
            place,
            register,
            value: None,
        };
        if is_read {
            reading.value = Some(self.read(reading.offset())?);
        }
        Ok(reading)
    }

    /// All registers in the order of the BAR, with the same exception.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn dump(&self, with_taking: bool) -> Result<Vec<Reading>, DriverError> {
        all(u32::from(self.port_count()))
            .map(|(place, register)| self.reading(place, register, with_taking))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::memory::Memory;
    use dtp_spec::regs::{device_offset, port_offset};
    use std::sync::Mutex;

    /// Memory that remembers what was read.
    struct Watched(Memory, Mutex<Vec<u32>>);

    impl RegisterIo for Watched {
        fn read(&self, offset: u32) -> Result<u64, DriverError> {
            self.1.lock().expect("whole").push(offset);
            self.0.read(offset)
        }
        fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
            self.0.write(offset, value)
        }
    }

    #[test]
    fn a_dump_touches_nothing_that_a_read_takes_away() {
        let device = Device::open(Watched(Memory::new(2), Mutex::default())).expect("a device");
        let read = |with_taking| {
            device.io().1.lock().expect("whole").clear();
            device.dump(with_taking).expect("it answers");
            device.io().1.lock().expect("whole").clone()
        };
        let (harmless, all) = (read(false), read(true));
        for name in ["lead_min", "lead_max", "log_in"] {
            assert!(!harmless.contains(&port_offset(1, name)), "{name}");
            assert!(all.contains(&port_offset(1, name)), "{name}");
        }
        assert!(
            !all.contains(&port_offset(0, "log_out")),
            "a read is an error"
        );
        assert!(harmless.contains(&device_offset("gc")));
    }

    #[test]
    fn fields_are_signed_where_they_are() {
        let memory = Memory::new(1);
        memory.set(port_offset(0, "lead"), 1 << 32 | 0xffff_fffe);
        let device = Device::open(memory).expect("a device");
        let dump = device.dump(false).expect("it answers");
        let lead = dump.iter().find(|reading| reading.register.name == "lead");
        let fields: Vec<_> = lead
            .expect("there")
            .fields()
            .map(|(field, value)| (field.name, value))
            .collect();
        assert_eq!(fields, [("value", -2), ("valid", 1)]);
    }
}
