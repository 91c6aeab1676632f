//! Ways to the registers of one device.

pub mod memory;

use crate::error::DriverError;

/// Registers of one device, each of 64 bits, by their offset in bytes from the magic number.
///
/// An access is one transaction on the bus: the gateware samples gc at one instant, and a read of a register that
/// gives its value away does so once.
pub trait RegisterIo: Send + Sync {
    /// Reads a register.
    ///
    /// # Errors
    /// If there is none at this offset, or the way to it is gone. What a removed device answers is no error
    /// here: ones.
    fn read(&self, offset: u32) -> Result<u64, DriverError>;

    /// Writes a register.
    ///
    /// # Errors
    /// See [`RegisterIo::read`].
    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError>;
}

impl<T: RegisterIo + ?Sized> RegisterIo for &T {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        (**self).read(offset)
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        (**self).write(offset, value)
    }
}
