//! A device that was named when the program ran: whichever backend that takes.

use super::daemon::Daemon;
use super::vfio::Vfio;
use super::vfio_user::VfioUser;
use super::{PciIo, RegisterIo};
use crate::control;
use crate::error::DriverError;
use crate::name::DeviceName;
use crate::pci::Sysfs;
use std::path::Path;

/// A way to the registers of a device in a slot, of an emulated one, or of the one that `dtpd` owns.
#[derive(Debug)]
pub enum AnyIo {
    /// In a slot.
    Vfio(Vfio),
    /// Behind a socket.
    VfioUser(VfioUser),
    /// The daemon's.
    Daemon(Daemon),
}

impl AnyIo {
    /// Opens the device of this name: through the daemon at [`control::path`] if that owns it, and else directly.
    ///
    /// # Errors
    /// See [`AnyIo::open_beside`].
    pub fn open(sysfs: &Sysfs, name: &DeviceName) -> Result<Self, DriverError> {
        AnyIo::open_beside(sysfs, name, &control::path())
    }

    /// The same, where the daemon's control socket is this one.
    ///
    /// # Errors
    /// See [`Daemon::serving`] and [`AnyIo::open_directly`]. A daemon that this user may not ask is passed by, but told
    /// if the device cannot be opened otherwise: it may be the daemon's.
    pub fn open_beside(
        sysfs: &Sysfs,
        name: &DeviceName,
        control: &Path,
    ) -> Result<Self, DriverError> {
        match Daemon::serving(control, name) {
            Ok(Some(daemon)) => Ok(AnyIo::Daemon(daemon)),
            Ok(None) => AnyIo::open_directly(sysfs, name),
            Err(denied) if is_denied(&denied) => {
                AnyIo::open_directly(sysfs, name).map_err(|error| DriverError::Held {
                    error: error.into(),
                    denied: denied.into(),
                })
            }
            Err(error) => Err(error),
        }
    }

    /// Opens the device itself.
    ///
    /// # Errors
    /// See [`Vfio::open`] and [`VfioUser::connect`].
    pub fn open_directly(sysfs: &Sysfs, name: &DeviceName) -> Result<Self, DriverError> {
        match name {
            DeviceName::Pci(address) => Vfio::open(sysfs, *address).map(AnyIo::Vfio),
            DeviceName::Emulated(path) => VfioUser::connect(path).map(AnyIo::VfioUser),
        }
    }

    /// The rest of the PCI function: identity, interrupts, reset.
    ///
    /// # Errors
    /// If the device is the daemon's, which gives registers alone.
    pub fn pci(&self) -> Result<&dyn PciIo, DriverError> {
        match self {
            AnyIo::Vfio(io) => Ok(io),
            AnyIo::VfioUser(io) => Ok(io),
            AnyIo::Daemon(daemon) => Err(DriverError::RegistersAlone(daemon.path().to_owned())),
        }
    }
}

fn is_denied(error: &DriverError) -> bool {
    let denied = std::io::ErrorKind::PermissionDenied;
    matches!(error, DriverError::Control { source, .. } if source.kind() == denied)
}

impl RegisterIo for AnyIo {
    #[inline]
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        match self {
            AnyIo::Vfio(io) => io.read(offset),
            AnyIo::VfioUser(io) => io.read(offset),
            AnyIo::Daemon(io) => io.read(offset),
        }
    }

    #[inline]
    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        match self {
            AnyIo::Vfio(io) => io.write(offset, value),
            AnyIo::VfioUser(io) => io.write(offset, value),
            AnyIo::Daemon(io) => io.write(offset, value),
        }
    }
}
