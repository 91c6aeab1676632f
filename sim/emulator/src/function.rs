//! The PCI function of a device: its configuration space, and where its registers and interrupt tables are.

use dtp_spec::pci::{Vector, CLASS, DEVICE, MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET, VENDOR};
use dtp_spec::regs::BAR_BYTES;

/// Bytes of the configuration space.
pub const CONFIG_BYTES: usize = 256;
const COMMAND: usize = 0x04;
const BAR0: usize = 0x10;
const EXPRESS: usize = 0x40;
const DEVICE_CONTROL: usize = EXPRESS + 8;
const MSIX: usize = 0x80;
const MSIX_CONTROL: usize = MSIX + 2;
/// Bit of device control that asks for a function level reset; it reads as zero.
const RESET: u16 = 1 << 15;
/// Bits of the command register.
const MEMORY: u16 = 1 << 1;
const MASTER: u16 = 1 << 2;
/// Bytes of an entry of the interrupt table.
const ENTRY_BYTES: usize = 16;
const TABLE_BYTES: usize = ENTRY_BYTES * Vector::ALL.len();

/// What a device answers to accesses that are not its registers.
#[derive(Clone, Debug)]
pub struct Function {
    config: [u8; CONFIG_BYTES],
    /// Bits of the configuration space that can be written.
    writable: [u8; CONFIG_BYTES],
    table: [u8; TABLE_BYTES],
}

impl Default for Function {
    fn default() -> Self {
        Function::new()
    }
}

impl Function {
    /// After reset.
    #[must_use]
    pub fn new() -> Self {
        let mut config = [0; CONFIG_BYTES];
        let mut put = |at: usize, bytes: &[u8]| config[at..at + bytes.len()].copy_from_slice(bytes);
        put(0x00, &VENDOR.to_le_bytes());
        put(0x02, &DEVICE.to_le_bytes());
        put(0x06, &[0x10, 0]); // it has capabilities
        put(0x09, &CLASS.to_le_bytes()[..3]);
        put(BAR0, &[0b100]); // 64 bits, not prefetchable: reads take things away
        put(0x2c, &VENDOR.to_le_bytes());
        put(0x2e, &DEVICE.to_le_bytes());
        put(0x34, &[EXPRESS as u8]);
        // An endpoint, version 2, that can be reset alone.
        put(EXPRESS, &[0x10, MSIX as u8, 2, 0, 0, 0x80, 0, 0x10]);
        put(MSIX, &[0x11, 0, Vector::ALL.len() as u8 - 1, 0]);
        put(MSIX + 4, &MSIX_TABLE_OFFSET.to_le_bytes());
        put(MSIX + 8, &MSIX_PENDING_OFFSET.to_le_bytes());
        let mut writable = [0; CONFIG_BYTES];
        let mut allow = |at: usize, bytes: &[u8]| {
            writable[at..at + bytes.len()].copy_from_slice(bytes);
        };
        allow(COMMAND, &(MEMORY | MASTER | 1 << 10).to_le_bytes());
        // Writing ones and reading back tells the size.
        allow(BAR0, &(!(u64::from(BAR_BYTES) - 1)).to_le_bytes());
        allow(0x3c, &[0xff]);
        allow(DEVICE_CONTROL, &[0xff, 0x7f]);
        allow(MSIX_CONTROL, &[0, 0xc0]);
        Function {
            config,
            writable,
            table: [0; TABLE_BYTES],
        }
    }

    /// Reads the configuration space; zero beyond its end.
    pub fn read_config(&self, offset: u64, data: &mut [u8]) {
        for (at, byte) in (offset..=u64::MAX).zip(data) {
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            *byte = self.config.get(at).copied().unwrap_or(0);
        }
    }

    /// Writes it; true if that asks for a function level reset.
    pub fn write_config(&mut self, offset: u64, data: &[u8]) -> bool {
        let mut asked = [0; 2];
        for (at, &byte) in (offset..=u64::MAX).zip(data) {
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            let Some(&writable) = self.writable.get(at) else {
                continue;
            };
            self.config[at] = self.config[at] & !writable | byte & writable;
            if let Some(asked) = at
                .checked_sub(DEVICE_CONTROL)
                .and_then(|at| asked.get_mut(at))
            {
                *asked = byte;
            }
        }
        u16::from_le_bytes(asked) & RESET != 0
    }

    /// The BAR answers.
    #[must_use]
    pub fn answers(&self) -> bool {
        self.command() & MEMORY != 0
    }

    /// Interrupts, which are writes to memory, go out.
    #[must_use]
    pub fn interrupts(&self) -> bool {
        self.command() & MASTER != 0
    }

    fn command(&self) -> u16 {
        u16::from_le_bytes([self.config[COMMAND], self.config[COMMAND + 1]])
    }

    /// The interrupt table and the pending bits, which are never set: nobody masks vectors of an emulator.
    pub fn read_tables(&self, offset: u64, data: &mut [u8]) {
        for (at, byte) in (offset..=u64::MAX).zip(data) {
            let at = at.wrapping_sub(u64::from(MSIX_TABLE_OFFSET));
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            *byte = self.table.get(at).copied().unwrap_or(0);
        }
    }

    /// Writes the interrupt table.
    pub fn write_tables(&mut self, offset: u64, data: &[u8]) {
        for (at, &byte) in (offset..=u64::MAX).zip(data) {
            let at = at.wrapping_sub(u64::from(MSIX_TABLE_OFFSET));
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            if let Some(entry) = self.table.get_mut(at) {
                *entry = byte;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(function: &Function, at: u64, bytes: usize) -> u64 {
        let mut data = [0; 8];
        function.read_config(at, &mut data[..bytes]);
        u64::from_le_bytes(data)
    }

    #[test]
    fn bars_are_sized_by_writing_ones() {
        let mut function = Function::new();
        assert!(!function.write_config(0x10, &[0xff; 8]));
        assert_eq!(config(&function, 0x10, 8), !0xffff | 0b100);
        function.write_config(0x14 + 4, &[0xff; 4]);
        assert_eq!(config(&function, 0x18, 4), 0, "there is no other");
        function.write_config(0, &[0; 4]);
        assert_eq!(config(&function, 0, 4), 0x0001_d7b0, "ids stay");
    }

    #[test]
    fn a_function_level_reset_is_a_write_of_the_configuration_space() {
        let mut function = Function::new();
        assert!(!function.answers() && !function.interrupts());
        function.write_config(4, &[6, 0]);
        assert!(function.answers() && function.interrupts());
        assert!(!function.write_config(0x48, &[0x10, 0x28]));
        assert!(function.write_config(0x48, &[0x10, 0xa8]));
        assert_eq!(config(&function, 0x48, 2), 0x2810, "the bit reads as zero");
        assert!(function.write_config(0x49, &[0x80]), "its byte alone");
    }

    #[test]
    fn what_is_beyond_the_end_is_zero() {
        let mut function = Function::new();
        assert_eq!(config(&function, 254, 8), 0);
        function.write_config(u64::MAX - 1, &[0xff; 1]);
        let mut data = [1; 8];
        function.read_tables(0xe000, &mut data);
        assert_eq!(data, [0; 8]);
        function.write_tables(0xc00c, &[1, 0, 0, 0]);
        function.read_tables(0xc008, &mut data);
        assert_eq!(data, [0, 0, 0, 0, 1, 0, 0, 0]);
    }
}
