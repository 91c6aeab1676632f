//! The place of the device: whoever reads registers keeps the place, and the device may vanish from it and come back.

use dtp_driver::backend::RegisterIo;
use dtp_driver::error::DriverError;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// A way to registers of whatever kind.
pub type Io = Box<dyn RegisterIo>;

/// The registers of the device that is there now, if one is.
#[derive(Default)]
pub struct Slot {
    io: RwLock<Option<Io>>,
}

impl Slot {
    /// Puts a device in.
    pub fn insert(&self, io: Io) {
        *self.write_lock() = Some(io);
    }

    /// Takes the device out and closes it, once accesses under way are over: the kernel waits for that when a
    /// device is pulled out.
    pub fn close(&self) {
        drop(self.write_lock().take());
    }

    /// A device is in it, whether it answers or not.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        self.read_lock().is_some()
    }

    // Nothing in here is half done when a thread panics.
    fn read_lock(&self) -> RwLockReadGuard<'_, Option<Io>> {
        self.io.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_lock(&self) -> RwLockWriteGuard<'_, Option<Io>> {
        self.io.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RegisterIo for Slot {
    #[inline]
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        match self.read_lock().as_ref() {
            Some(io) => io.read(offset),
            None => Err(DriverError::Gone),
        }
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        match self.read_lock().as_ref() {
            Some(io) => io.write(offset, value),
            None => Err(DriverError::Gone),
        }
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut slot = f.debug_struct("Slot");
        slot.field("is_filled", &self.is_filled()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_driver::backend::memory::Memory;
    use dtp_driver::device::Device;
    use std::sync::Arc;

    #[test]
    fn who_keeps_the_place_reads_whatever_device_is_in_it() {
        let slot = Arc::new(Slot::default());
        assert!(matches!(slot.read(0), Err(DriverError::Gone)));
        slot.insert(Box::new(Memory::new(1)));
        let device = Device::open(Arc::clone(&slot)).expect("a device");
        device.set_identity(7).expect("it is there");
        slot.close();
        assert!(!slot.is_filled());
        assert!(matches!(device.identity(), Err(DriverError::Gone)));
        assert!(matches!(device.set_identity(8), Err(DriverError::Gone)));
        slot.insert(Box::new(Memory::new(1)));
        assert_eq!(device.identity().expect("it is there"), 0);
    }
}
