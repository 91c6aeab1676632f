//! What can go wrong, one variant for each operation that fails.

use crate::pci::Address;
use std::path::PathBuf;

/// An error of the driver. Every message says what was wrong, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum DriverError {
    /// What answers is no DTP device.
    #[error(
        "no DTP device: the first register reads {found:#018x}, not {expected:#018x}; is this the right BAR and offset?"
    )]
    NotDtp {
        /// What was read.
        found: u64,
        /// The magic number.
        expected: u64,
    },
    /// The device's blocks are laid out in another way.
    #[error("the device has register layout {found}, this driver speaks layout {expected}: take the driver of the bitstream's release")]
    OtherLayout {
        /// Of the device.
        found: u64,
        /// Of the driver.
        expected: u64,
    },
    /// The device was built from another register table.
    #[error(
        "the device has another register map: {found:#018x}, built from commit {build_commit:016x}; this driver has \
         {expected:#018x}: flash a bitstream of this release, or take the driver of that commit"
    )]
    OtherMap {
        /// Hash of the device.
        found: u64,
        /// Hash of the driver.
        expected: u64,
        /// First 64 bits of the commit.
        build_commit: u64,
    },
    /// A number of ports that no device has.
    #[error(
        "the device says that it has {found} ports, where 1 to {most} are possible: flash it again"
    )]
    PortCount {
        /// What it says.
        found: u64,
        /// The most.
        most: u32,
    },
    /// The device does not answer any more.
    #[error(
        "the device is gone: every register reads as ones; it was removed, reset or powered down"
    )]
    Gone,
    /// A port that the device does not have.
    #[error("there is no port {port}: the device has {ports}, from 0 on")]
    NoSuchPort {
        /// What was asked for.
        port: u8,
        /// How many there are.
        ports: u8,
    },
    /// A value that a field does not take.
    #[error("`{register}.{field}` is {least} to {greatest}, not {value}")]
    OutOfRange {
        /// The register.
        register: &'static str,
        /// Its field.
        field: &'static str,
        /// Least value.
        least: u64,
        /// Greatest value.
        greatest: u64,
        /// What was to be written.
        value: u64,
    },
    /// A field holds what the map does not name.
    #[error("`{register}.{field}` reads {value}, which means nothing: flash the device again")]
    Meaningless {
        /// The register.
        register: &'static str,
        /// Its field.
        field: &'static str,
        /// What was read.
        value: u64,
    },
    /// An access beyond the registers.
    #[error("offset {offset:#x} is no register of this device")]
    Offset {
        /// The offset in the BAR, in bytes.
        offset: u32,
    },
    /// A file of sysfs cannot be read or written.
    #[error("{path}: cannot be {what}: {source}{hint}")]
    Sysfs {
        /// The file.
        path: PathBuf,
        /// `read`, `written` or `listed`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
        /// What to do next, or nothing.
        hint: &'static str,
    },
    /// A file of sysfs holds what no kernel writes there.
    #[error("{path}: `{found}` is no {what}")]
    SysfsContent {
        /// The file.
        path: PathBuf,
        /// What it holds.
        found: String,
        /// What it should hold.
        what: &'static str,
    },
    /// Not the address of a PCI function.
    #[error("`{0}` is no PCI address: it looks like 0000:03:00.0, or 03:00.0 in domain 0")]
    Address(String),
    /// There is no such function.
    #[error("there is no PCI function {0}: `lspci -D` lists those that there are")]
    NoSuchFunction(Address),
    /// Another driver has the function.
    #[error("{address} belongs to driver {driver}: unbind it first, if nobody needs it: {mend}")]
    Busy {
        /// The function.
        address: Address,
        /// Who has it.
        driver: String,
        /// The command.
        mend: String,
    },
    /// The function did not end up with the driver that was asked for.
    #[error("{address} is bound to {found}, not to {wanted}: `dmesg` has the reason")]
    NotBound {
        /// The function.
        address: Address,
        /// What has it now.
        found: String,
        /// What should.
        wanted: String,
    },
}
