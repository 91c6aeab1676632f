//! A device that was named when the program ran: whichever backend that takes.

use super::vfio::Vfio;
use super::vfio_user::VfioUser;
use super::{PciIo, RegisterIo};
use crate::config::Identity;
use crate::error::DriverError;
use crate::interrupts::Interrupts;
use crate::name::DeviceName;
use crate::pci::Sysfs;

/// A way to the registers of a device in a slot, or of an emulated one.
#[derive(Debug)]
pub enum AnyIo {
    /// In a slot.
    Vfio(Vfio),
    /// Behind a socket.
    VfioUser(VfioUser),
}

impl AnyIo {
    /// Opens the device of this name.
    ///
    /// # Errors
    /// See [`Vfio::open`] and [`VfioUser::connect`].
    pub fn open(sysfs: &Sysfs, name: &DeviceName) -> Result<Self, DriverError> {
        match name {
            DeviceName::Pci(address) => Vfio::open(sysfs, *address).map(AnyIo::Vfio),
            DeviceName::Emulated(path) => VfioUser::connect(path).map(AnyIo::VfioUser),
        }
    }

    fn pci(&self) -> &dyn PciIo {
        match self {
            AnyIo::Vfio(io) => io,
            AnyIo::VfioUser(io) => io,
        }
    }
}

impl RegisterIo for AnyIo {
    #[inline]
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        match self {
            AnyIo::Vfio(io) => io.read(offset),
            AnyIo::VfioUser(io) => io.read(offset),
        }
    }

    #[inline]
    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        match self {
            AnyIo::Vfio(io) => io.write(offset, value),
            AnyIo::VfioUser(io) => io.write(offset, value),
        }
    }
}

impl PciIo for AnyIo {
    fn identity(&self) -> &Identity {
        self.pci().identity()
    }

    fn interrupts(&self) -> Result<Interrupts, DriverError> {
        self.pci().interrupts()
    }

    fn reset(&self) -> Result<(), DriverError> {
        self.pci().reset()
    }
}
