//! A session with one function through VFIO: container, group and device, without a virtual machine.

mod told;

use crate::bar::Bar;
use crate::config::{Identity, COMMAND, CONFIG_BYTES, MEMORY_AND_MASTER};
use crate::error::DriverError;
use crate::interrupts::Interrupts;
use crate::pci::{Address, Obstacle, Sysfs};
use dtp_spec::pci::Vector;
use dtp_spec::regs::BAR_BYTES;
use std::fs::File;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use vfio_bindings::bindings::vfio::{
    VFIO_PCI_BAR0_REGION_INDEX, VFIO_PCI_CONFIG_REGION_INDEX, VFIO_PCI_MSIX_IRQ_INDEX,
    VFIO_REGION_INFO_FLAG_MMAP,
};
use vfio_ioctls::{VfioContainer, VfioDevice};
use vmm_sys_util::ioctl::ioctl;

mod number {
    #![allow(
        missing_docs,
        reason = "the macro makes a function, and takes no comment"
    )]
    use vfio_bindings::bindings::vfio::{VFIO_BASE, VFIO_TYPE};
    vmm_sys_util::ioctl_io_nr!(VFIO_DEVICE_RESET, VFIO_TYPE as u32, VFIO_BASE + 11);
}

/// An open function. The kernel resets it when it is opened and when it is closed, and gives it back when the
/// process ends, however that ends.
pub struct Session {
    // Dropped first: see `file`.
    device: VfioDevice,
    /// A second handle of the device: reads and writes through it tell their errors, which those of the crate do
    /// not. And it is closed last: when the crate closes a device it looks its group up in sysfs again, and
    /// panics if the device has just been removed, which the kernel holds up as long as a handle is open.
    file: File,
    address: Address,
    identity: Identity,
}

impl Session {
    /// Opens a function that is bound to `vfio-pci`, if it has one of these ids (vendor, device).
    ///
    /// # Errors
    /// One variant for each thing that keeps a process from it, with what to do next. Nothing is left open.
    pub fn open(sysfs: &Sysfs, address: Address, ids: &[(u16, u16)]) -> Result<Self, DriverError> {
        let function = sysfs.function(address)?;
        let refused = |source| told::told(source, &function);
        if let Some(obstacle) = function.obstacles().first() {
            return Err(obstacle.error(address));
        }
        let container = Arc::new(VfioContainer::new(None).map_err(refused)?);
        let device = VfioDevice::new(&sysfs.folder(address), container, true).map_err(refused)?;
        let file = second_handle(&device).map_err(|source| DriverError::Vfio {
            address,
            source: source.into(),
        })?;
        let mut session = Session {
            device,
            file,
            address,
            identity: Identity::default(),
        };
        session.identity = session.wake()?;
        session.identity.expect(&address.to_string(), ids)?;
        Ok(session)
    }

    /// What the function says of itself.
    #[must_use]
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Maps the registers. Drop them before the session.
    ///
    /// # Errors
    /// If BAR 0 is too small, or cannot be mapped.
    pub fn bar(&self) -> Result<Bar, DriverError> {
        let bytes = self.device.get_region_size(VFIO_PCI_BAR0_REGION_INDEX);
        let flags = self.device.get_region_flags(VFIO_PCI_BAR0_REGION_INDEX);
        if bytes < u64::from(BAR_BYTES) {
            return Err(Obstacle::BarTooSmall(bytes).error(self.address));
        }
        if flags & VFIO_REGION_INFO_FLAG_MMAP == 0 {
            return Err(DriverError::OldVfio("map BAR 0 of this device"));
        }
        let offset = self.device.get_region_offset(VFIO_PCI_BAR0_REGION_INDEX);
        Bar::map(&self.file, offset)
    }

    /// Switches the interrupts on.
    ///
    /// # Errors
    /// If there are none, or the kernel refuses.
    pub fn interrupts(&self) -> Result<Interrupts, DriverError> {
        let msix = self.device.get_irq_info(VFIO_PCI_MSIX_IRQ_INDEX);
        let vectors = msix
            .map_or(0, |irq| irq.count)
            .min(Vector::ALL.len() as u32);
        let interrupts = Interrupts::new(&self.address.to_string(), vectors)?;
        let events = interrupts.events().iter().collect();
        let enabled = self.device.enable_msix(events);
        enabled.map_err(|source| DriverError::Interrupts {
            source: source.into(),
            hint: ": `dmesg` has the reason; the machine may be out of vectors",
        })?;
        Ok(interrupts)
    }

    /// Resets the function.
    ///
    /// # Errors
    /// If it has no function level reset, or its configuration space is gone afterwards.
    pub fn reset(&self) -> Result<(), DriverError> {
        if !self.identity.function_level_reset {
            return Err(DriverError::NoReset(self.address.to_string()));
        }
        // A vector that is still on would be enabled in the kernel and off in the device.
        if self.identity.msix.is_some() {
            let off = self.device.disable_msix();
            off.map_err(|source| told::of(self.address, source))?;
        }
        // The crate resets too, but does not say whether the device did.
        reset(&self.file).map_err(|source| DriverError::NotReset {
            device: self.address.to_string(),
            source,
        })?;
        self.wake().map(drop)
    }

    /// Lets BARs and interrupts through.
    fn wake(&self) -> Result<Identity, DriverError> {
        let failed = |what| {
            move |source| DriverError::Config {
                device: self.address.to_string(),
                what,
                source,
            }
        };
        let config = self.device.get_region_offset(VFIO_PCI_CONFIG_REGION_INDEX);
        let mut bytes = [0; CONFIG_BYTES];
        let read = self.file.read_exact_at(&mut bytes, config);
        read.map_err(failed("read"))?;
        let identity = Identity::read(&self.address.to_string(), &bytes)?;
        let at = COMMAND as usize;
        let command = u16::from_le_bytes([bytes[at], bytes[at + 1]]) | MEMORY_AND_MASTER;
        let written = self
            .file
            .write_all_at(&command.to_le_bytes(), config + COMMAND);
        written.map_err(failed("written"))?;
        Ok(identity)
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut session = f.debug_struct("Session");
        session.field("address", &self.address);
        session
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

#[allow(unsafe_code, reason = "the crate lends its file as a number alone")]
fn second_handle(device: &VfioDevice) -> std::io::Result<File> {
    // SAFETY: the device owns this file and is borrowed, so it stays open for this call; the copy is our own.
    let lent = unsafe { BorrowedFd::borrow_raw(device.as_raw_fd()) };
    lent.try_clone_to_owned().map(File::from)
}

#[allow(unsafe_code, reason = "an ioctl that no crate gives with its result")]
fn reset(device: &File) -> std::io::Result<()> {
    // SAFETY: VFIO_DEVICE_RESET takes no argument, so the kernel reads and writes no memory of ours.
    match unsafe { ioctl(device, number::VFIO_DEVICE_RESET()) } {
        0 => Ok(()),
        _ => Err(std::io::Error::last_os_error()),
    }
}

#[cfg(test)]
mod tests;
