//! A device whose counter runs with the time of this host: registers in memory, gc from CLOCK_MONOTONIC.

use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::error::DriverError;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{device_offset, port_offset};
use std::time::Instant;

/// The device, of one port that is synchronised.
#[derive(Debug)]
pub struct Live {
    pub memory: Memory,
    start: Instant,
}

impl Live {
    pub fn new() -> Self {
        let memory = Memory::new(1);
        memory.set(port_offset(0, "state"), PortState::Synchronised as u64);
        Live {
            memory,
            start: Instant::now(),
        }
    }

    /// gc now: 20 units a tick of 6.4 ns.
    pub fn gc_units(&self) -> u64 {
        self.start.elapsed().as_nanos() as u64 * 10 / 64 * 20 + (1 << 40)
    }
}

impl RegisterIo for Live {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        let word = self.memory.read(offset)?;
        match offset == device_offset("gc") && word != u64::MAX {
            true => Ok(self.gc_units()),
            false => Ok(word),
        }
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        self.memory.write(offset, value)
    }
}
