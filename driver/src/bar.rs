//! The registers of a function, mapped: BAR 0 without its interrupt tables.
//!
//! All accesses are volatile, of the width and alignment that is asked for, and no reference to the memory is
//! ever made: the other side changes it, and reads have side effects.

use crate::error::DriverError;
use dtp_spec::regs::{device_offset, REGISTER_BYTES, RESERVED_OFFSET};
use memmap2::{MmapOptions, MmapRaw};
use pci_driver::pci_struct;
use pci_driver::regions::structured::PciRegisterRo;
use pci_driver::regions::{BackedByPciSubregion, PciMemoryRegion, Permissions};
use std::io;
use std::os::fd::{AsFd, AsRawFd};

#[cfg(not(target_pointer_width = "64"))]
compile_error!("the counter is read with one load of 64 bits, which this target does not have");

pci_struct! {
    /// What never changes, in words of 32 bits. The table of registers is in `dtp_spec::regs`.
    struct Constants<'a> : 0x40 {
        magic_low @ 0x00 : PciRegisterRo<'a, u32>,
        magic_high @ 0x04 : PciRegisterRo<'a, u32>,
        map_hash_low @ 0x10 : PciRegisterRo<'a, u32>,
        map_hash_high @ 0x14 : PciRegisterRo<'a, u32>,
        tick_fs_low @ 0x28 : PciRegisterRo<'a, u32>,
        tick_fs_high @ 0x2c : PciRegisterRo<'a, u32>,
    }
}

const _: () = assert!(device_offset("magic") == 0x00);
const _: () = assert!(device_offset("map_hash") == 0x10);
const _: () = assert!(device_offset("tick_fs") == 0x28);

/// Mapped registers. They are unmapped when this is dropped.
#[derive(Debug)]
pub struct Bar {
    map: MmapRaw,
}

impl Bar {
    /// Bytes that are mapped: all registers, and none of the interrupt tables, which belong to the kernel.
    pub const BYTES: u32 = RESERVED_OFFSET;

    /// Maps the registers from this offset of a file on.
    ///
    /// # Errors
    /// If the kernel refuses.
    pub fn map(file: &impl AsFd, offset: u64) -> Result<Self, DriverError> {
        let mut options = MmapOptions::new();
        options.offset(offset).len(Bar::BYTES as usize);
        let map = options.map_raw(file.as_fd().as_raw_fd()).map_err(refused)?;
        Ok(Bar { map })
    }

    /// Reads a register: one aligned load of 64 bits.
    ///
    /// # Errors
    /// If there is no register at this offset.
    #[inline]
    #[allow(
        unsafe_code,
        reason = "mapped registers can only be read through a pointer"
    )]
    pub fn read(&self, offset: u32) -> Result<u64, DriverError> {
        let register = self.register(offset)?;
        // SAFETY: `register` checked that all eight bytes are in the map and aligned; the map lives as long as
        // self, and no reference to it exists.
        Ok(u64::from_le(unsafe { register.read_volatile() }))
    }

    /// Writes a register: one aligned store of 64 bits.
    ///
    /// # Errors
    /// If there is no register at this offset.
    #[inline]
    #[allow(
        unsafe_code,
        reason = "mapped registers can only be written through a pointer"
    )]
    pub fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        let register = self.register(offset)?;
        // SAFETY: as in `read`; the map is writable, and whoever shares it uses volatile accesses too.
        unsafe { register.write_volatile(value.to_le()) };
        Ok(())
    }

    /// Compares what the constants read as words with what they read at once: some bridges cut or swap them.
    ///
    /// # Errors
    /// If they differ.
    pub fn check_words(&self) -> Result<(), DriverError> {
        let region = self.region();
        let constants = Constants::backed_by(&region);
        let whole = |low: PciRegisterRo<u32>, high: PciRegisterRo<u32>| -> io::Result<u64> {
            // In this order: the device keeps the high word of what the low word was read from.
            let low = low.read()?;
            Ok(u64::from(high.read()?) << 32 | u64::from(low))
        };
        let words = [
            (
                "magic",
                whole(constants.magic_low(), constants.magic_high()),
            ),
            (
                "map_hash",
                whole(constants.map_hash_low(), constants.map_hash_high()),
            ),
            (
                "tick_fs",
                whole(constants.tick_fs_low(), constants.tick_fs_high()),
            ),
        ];
        for (register, words) in words {
            let words = words.map_err(refused)?;
            let whole = self.read(device_offset(register))?;
            agree(register, words, whole)?;
        }
        Ok(())
    }

    #[allow(
        unsafe_code,
        reason = "typed registers stand on a region that is made of a pointer"
    )]
    fn region(&self) -> PciMemoryRegion<'_> {
        // SAFETY: the map has so many bytes and lives as long as the borrow of self that the lifetime of the
        // result keeps.
        unsafe {
            PciMemoryRegion::new_raw(self.map.as_mut_ptr(), self.map.len(), Permissions::Read)
        }
    }

    #[inline]
    fn register(&self, offset: u32) -> Result<*mut u64, DriverError> {
        let fits = offset <= Bar::BYTES - REGISTER_BYTES && offset % REGISTER_BYTES == 0;
        // A map begins on a page: the offset alone decides on alignment.
        match fits {
            true => Ok(self.map.as_mut_ptr().wrapping_add(offset as usize).cast()),
            false => Err(DriverError::Offset { offset }),
        }
    }
}

fn agree(register: &'static str, words: u64, whole: u64) -> Result<(), DriverError> {
    match words == whole {
        true => Ok(()),
        false => Err(DriverError::Words {
            register,
            words,
            whole,
        }),
    }
}

/// Why the kernel did not map.
fn refused(source: io::Error) -> DriverError {
    // EAGAIN: all memory of the process is locked, and this would be more than it may lock.
    match source.kind() {
        io::ErrorKind::WouldBlock => DriverError::MemlockLimit,
        _ => DriverError::Map { source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_spec::regs::{BAR_BYTES, MAGIC};
    use std::fs::File;
    use std::os::unix::fs::FileExt;

    /// Memory where a device would be, from its second page on.
    fn memory() -> (File, Bar) {
        let file = tempfile::tempfile().expect("a file");
        file.set_len(0x1000 + u64::from(BAR_BYTES))
            .expect("a length");
        let bar = Bar::map(&file, 0x1000).expect("a map");
        (file, bar)
    }

    #[test]
    fn registers_are_where_the_offset_says() {
        let (file, bar) = memory();
        bar.write(0x80, 0x0102_0304_0506_0708).expect("a register");
        let mut bytes = [0; 8];
        file.read_exact_at(&mut bytes, 0x1080).expect("the file");
        assert_eq!(bytes, [8, 7, 6, 5, 4, 3, 2, 1], "the lowest byte first");
        file.write_all_at(&MAGIC.to_le_bytes(), 0x1000)
            .expect("the file");
        assert_eq!(bar.read(0).expect("a register"), MAGIC);
        let last = Bar::BYTES - 8;
        bar.write(last, 5).expect("a register");
        assert_eq!(bar.read(last).expect("a register"), 5);
    }

    #[test]
    fn what_is_no_register_is_refused() {
        let (_, bar) = memory();
        for offset in [1, 4, 7, Bar::BYTES, Bar::BYTES - 4, BAR_BYTES, u32::MAX] {
            assert!(
                matches!(bar.read(offset), Err(DriverError::Offset { offset: o }) if o == offset)
            );
            assert!(matches!(
                bar.write(offset, 0),
                Err(DriverError::Offset { .. })
            ));
        }
    }

    /// Memory agrees with itself; a bus that gives the low word twice does not.
    #[test]
    fn words_and_registers_agree() {
        let (_, bar) = memory();
        bar.write(0, MAGIC).expect("a register");
        bar.write(0x28, 0xfeed_0000_0001).expect("a register");
        bar.check_words().expect("they agree");
        let cut = agree("tick_fs", 0x0000_0001_0000_0001, 0xfeed_0000_0001);
        let error = cut.expect_err("they do not").to_string();
        assert!(
            error.contains("tick_fs") && error.contains("bridge"),
            "{error}"
        );
    }

    #[test]
    fn maps_that_the_kernel_refuses_are_told() {
        let null = File::open("/dev/null").expect("it is there");
        let error = Bar::map(&null, 0).expect_err("it has no memory");
        assert!(matches!(error, DriverError::Map { .. }), "{error}");
        let locked = refused(io::Error::from_raw_os_error(11));
        assert!(matches!(locked, DriverError::MemlockLimit));
    }
}
