//! Ways to the registers of one device.

pub mod any;
pub mod daemon;
pub mod memory;
pub mod vfio;
pub mod vfio_user;

use crate::config::Identity;
use crate::error::DriverError;
use crate::interrupts::Interrupts;

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

/// A way that has the rest of a PCI function too.
pub trait PciIo: RegisterIo {
    /// What the function said of itself when it was opened.
    fn identity(&self) -> &Identity;

    /// Switches its interrupts on. Earlier ones of this device stay silent from now on.
    ///
    /// # Errors
    /// If it has none, or the kernel refuses.
    fn interrupts(&self) -> Result<Interrupts, DriverError>;

    /// Resets the function: interrupts are off afterwards. What belongs to the network goes on: the counter, the
    /// ports and their settings.
    ///
    /// # Errors
    /// If it cannot be reset, or does not come back.
    fn reset(&self) -> Result<(), DriverError>;
}

impl<T: PciIo + ?Sized> PciIo for &T {
    fn identity(&self) -> &Identity {
        (**self).identity()
    }

    fn interrupts(&self) -> Result<Interrupts, DriverError> {
        (**self).interrupts()
    }

    fn reset(&self) -> Result<(), DriverError> {
        (**self).reset()
    }
}

impl<T: RegisterIo + ?Sized> RegisterIo for &T {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        (**self).read(offset)
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        (**self).write(offset, value)
    }
}

impl<T: RegisterIo + ?Sized> RegisterIo for std::sync::Arc<T> {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        (**self).read(offset)
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        (**self).write(offset, value)
    }
}
