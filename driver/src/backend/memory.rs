//! Registers that are memory and nothing more: for tests of whoever reads and writes them. Nothing counts, a read
//! takes nothing away, and a write of ones clears nothing.

use super::RegisterIo;
use crate::error::DriverError;
use dtp_spec::regs::{
    device_offset, Field, Place, Register, Reset, BAR_BYTES, MAP_HASH, REGISTER_BYTES,
};
use std::sync::atomic::{AtomicU64, Ordering};

/// The memory of one BAR.
#[derive(Debug)]
pub struct Memory {
    words: Box<[AtomicU64]>,
}

impl Memory {
    /// A device of so many ports after reset.
    #[must_use]
    pub fn new(ports: u8) -> Self {
        let words = (0..BAR_BYTES / REGISTER_BYTES).map(|_| AtomicU64::new(0));
        let memory = Memory {
            words: words.collect(),
        };
        let places = std::iter::once(Place::Device).chain((0..ports).map(Place::Port));
        for place in places {
            for register in place.registers() {
                memory.set(place.offset() + u32::from(register.offset), reset(register));
            }
        }
        memory.set(device_offset("map_hash"), MAP_HASH);
        memory.set(device_offset("ports"), u64::from(ports));
        memory
    }

    /// What hardware would change: the register then reads this.
    ///
    /// # Panics
    /// If the offset is none of a register.
    pub fn set(&self, offset: u32, value: u64) {
        self.write(offset, value).expect("an offset of a register");
    }

    /// The device is pulled out: all reads give ones.
    pub fn remove(&self) {
        for word in &self.words {
            word.store(u64::MAX, Ordering::Relaxed);
        }
    }

    fn word(&self, offset: u32) -> Result<&AtomicU64, DriverError> {
        let place = match offset % REGISTER_BYTES {
            0 => (offset / REGISTER_BYTES) as usize,
            _ => usize::MAX,
        };
        self.words.get(place).ok_or(DriverError::Offset { offset })
    }
}

impl RegisterIo for Memory {
    #[inline]
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        Ok(self.word(offset)?.load(Ordering::Relaxed))
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        self.word(offset)?.store(value, Ordering::Relaxed);
        Ok(())
    }
}

/// What a register reads after reset, where the table knows it.
fn reset(register: &Register) -> u64 {
    let value = |field: &Field| match field.reset {
        Reset::Value(value) => value << field.low,
        Reset::Device => 0,
    };
    register
        .fields
        .iter()
        .map(value)
        .fold(0, |word, field| word | field)
}
