//! The register map: one table that gateware, driver, emulator and documentation read.
//!
//! All registers are 64 bits wide and stand in one BAR of 64 KiB: a block for the device, one of the
//! same shape for every port, and 16 KiB at the top that are kept free. Offsets of a register count
//! from the start of its block; [`Place`] says where in the BAR it is.
//!
//! The table is checked when it is compiled: offsets are aligned, ascending and inside their block,
//! fields do not overlap, resets are legal. [`MAP_HASH`] covers all of it but the prose, and is a
//! register itself: a driver that was built from another table refuses the device.

mod device;
mod hash;
mod port;
mod register;

pub use device::DEVICE;
pub use hash::MAP_HASH;
pub use port::{COUNTERS, PORT};
pub use register::{Access, Field, Hardware, Register, Reset};

/// Bytes of the BAR.
pub const BAR_BYTES: u32 = 0x1_0000;
/// Where the block of port 0 begins, in bytes.
pub const PORTS_OFFSET: u32 = 0x4000;
/// From one port's block to the next, in bytes.
pub const PORT_STRIDE: u32 = 0x400;
/// Most ports that a device can have.
pub const PORTS_MAX: u32 = crate::device::PORTS_MAX as u32;
/// From here to the end of the BAR nothing is ever defined by this map: room for interrupt tables.
pub const RESERVED_OFFSET: u32 = 0xc000;
/// Bytes of a register.
pub const REGISTER_BYTES: u32 = 8;

/// First register of every device: `DTP-10GR` in the order of the bytes.
pub const MAGIC: u64 = u64::from_le_bytes(*b"DTP-10GR");
/// Meaning of blocks, access types and the word latch. Another table alone does not change it.
pub const LAYOUT_VERSION: u64 = 1;

/// A block of registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The device.
    Device,
    /// The port of this number.
    Port(u8),
}

impl Place {
    /// Where it begins in the BAR, in bytes.
    #[must_use]
    pub const fn offset(self) -> u32 {
        match self {
            Place::Device => 0,
            Place::Port(port) => PORTS_OFFSET + PORT_STRIDE * port as u32,
        }
    }

    /// Its registers.
    #[must_use]
    pub const fn registers(self) -> &'static [Register] {
        match self {
            Place::Device => DEVICE,
            Place::Port(_) => PORT,
        }
    }
}

/// Where a register of the device is in the BAR, in bytes.
///
/// # Panics
/// If there is none of this name.
#[must_use]
pub const fn device_offset(name: &str) -> u32 {
    Place::Device.offset() + find(DEVICE, name).offset as u32
}

/// Where a register of a port is in the BAR, in bytes.
///
/// # Panics
/// If there is none of this name.
#[must_use]
pub const fn port_offset(port: u8, name: &str) -> u32 {
    Place::Port(port).offset() + find(PORT, name).offset as u32
}

/// The register of this name in [`DEVICE`] or [`PORT`].
///
/// # Panics
/// If there is none: the name is part of the program, not of its input.
#[must_use]
pub const fn find(block: &'static [Register], name: &str) -> &'static Register {
    let mut i = 0;
    while i < block.len() {
        if same(block[i].name, name) {
            return &block[i];
        }
        i += 1;
    }
    panic!("no register of this name")
}

/// What stands at this byte of the BAR in a device of that many ports: the block and the register,
/// or nothing. Both words of a register belong to it.
#[must_use]
pub fn at(offset: u32, ports: u32) -> Option<(Place, &'static Register)> {
    let place = match offset {
        _ if offset < PORTS_OFFSET => Place::Device,
        _ if offset < PORTS_OFFSET + PORT_STRIDE * ports => {
            Place::Port(((offset - PORTS_OFFSET) / PORT_STRIDE) as u8)
        }
        _ => return None,
    };
    let within = (offset - place.offset()) / REGISTER_BYTES * REGISTER_BYTES;
    let register = place
        .registers()
        .iter()
        .find(|register| u32::from(register.offset) == within)?;
    Some((place, register))
}

/// Every register of a device of that many ports, in the order of the BAR.
pub fn all(ports: u32) -> impl Iterator<Item = (Place, &'static Register)> {
    let device = DEVICE.iter().map(|register| (Place::Device, register));
    let ports = (0..ports as u8).flat_map(|port| {
        PORT.iter()
            .map(move |register| (Place::Port(port), register))
    });
    device.chain(ports)
}

/// Index of a counter in [`COUNTERS`].
///
/// # Panics
/// If there is none of this name.
#[must_use]
pub const fn counter(name: &str) -> usize {
    let first = COUNTERS[0].offset as u32;
    (find(COUNTERS, name).offset as u32 - first) as usize / REGISTER_BYTES as usize
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn check(block: &[Register], bytes: u32) {
    let (mut i, mut free) = (0, 0);
    while i < block.len() {
        let register = &block[i];
        assert!(register.offset as u32 % REGISTER_BYTES == 0, "alignment");
        assert!(register.offset as u32 >= free, "overlap, or out of order");
        free = register.offset as u32 + REGISTER_BYTES;
        assert!(!register.fields.is_empty(), "no field");
        let (mut j, mut free_bit) = (0, 0);
        while j < register.fields.len() {
            let field = &register.fields[j];
            assert!(field.bits > 0 && field.low >= free_bit, "fields overlap");
            free_bit = field.low + field.bits;
            assert!(free_bit <= Register::BITS, "field beyond the register");
            assert!(field.least <= field.greatest, "empty range");
            assert!(field.greatest <= u64::MAX >> (64 - field.bits), "range");
            if let Reset::Value(value) = field.reset {
                assert!(
                    !matches!(field.access, Access::Rw | Access::W1c) || field.accepts(value),
                    "illegal reset"
                );
            }
            j += 1;
        }
        i += 1;
    }
    assert!(free <= bytes, "block too long");
}

const _: () = check(DEVICE, PORTS_OFFSET);
const _: () = check(PORT, PORT_STRIDE);
const _: () = assert!(PORTS_OFFSET + PORT_STRIDE * PORTS_MAX <= RESERVED_OFFSET);
const _: () = assert!(RESERVED_OFFSET < BAR_BYTES);

#[cfg(test)]
mod tests;
