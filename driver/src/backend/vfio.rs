//! A device in a slot, through VFIO.

use super::{PciIo, RegisterIo};
use crate::bar::Bar;
use crate::config::Identity;
use crate::error::DriverError;
use crate::interrupts::Interrupts;
use crate::pci::{Address, Sysfs, DEVICE, VENDOR};
use crate::vfio::Session;
use dtp_spec::regs::device_offset;

/// An open function with its registers mapped.
#[derive(Debug)]
pub struct Vfio {
    // Dropped in this order: no map outlives the session.
    bar: Bar,
    session: Session,
}

impl Vfio {
    /// Opens a device that carries DTP alone.
    ///
    /// # Errors
    /// See [`Session::open`] and [`Bar::map`]. Nothing is left open or mapped.
    pub fn open(sysfs: &Sysfs, address: Address) -> Result<Self, DriverError> {
        Vfio::open_one_of(sysfs, address, &[(VENDOR, DEVICE)])
    }

    /// The same for devices with other ids (vendor, device), such as a NIC with DTP in it.
    ///
    /// # Errors
    /// The same.
    pub fn open_one_of(
        sysfs: &Sysfs,
        address: Address,
        ids: &[(u16, u16)],
    ) -> Result<Self, DriverError> {
        let session = Session::open(sysfs, address, ids)?;
        let bar = session.bar()?;
        let vfio = Vfio { bar, session };
        vfio.present()?;
        vfio.bar.check_words()?;
        Ok(vfio)
    }

    /// The device answers.
    fn present(&self) -> Result<(), DriverError> {
        match self.bar.read(device_offset("magic"))? {
            u64::MAX => Err(DriverError::Gone),
            _ => Ok(()),
        }
    }
}

impl RegisterIo for Vfio {
    #[inline]
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        self.bar.read(offset)
    }

    #[inline]
    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        self.bar.write(offset, value)
    }
}

impl PciIo for Vfio {
    fn identity(&self) -> &Identity {
        self.session.identity()
    }

    fn interrupts(&self) -> Result<Interrupts, DriverError> {
        self.session.interrupts()
    }

    fn reset(&self) -> Result<(), DriverError> {
        self.session.reset()?;
        self.present()
    }
}
