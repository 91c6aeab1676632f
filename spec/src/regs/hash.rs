//! The hash of the table.

use super::{Field, Register, Reset, DEVICE, PORT, PORTS_OFFSET, PORT_STRIDE};

/// FNV-1a, 64 bits, over everything in the table that software relies on: names, offsets, access,
/// fields with their resets, ranges and units. Not over the prose, which may improve.
pub const MAP_HASH: u64 = block(block(number(START, PORTS_OFFSET as u64), DEVICE), PORT);

pub(super) const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

const fn octet(hash: u64, octet: u8) -> u64 {
    (hash ^ octet as u64).wrapping_mul(PRIME)
}

/// Low byte first.
pub(super) const fn number(mut hash: u64, number: u64) -> u64 {
    let octets = number.to_le_bytes();
    let mut i = 0;
    while i < octets.len() {
        hash = octet(hash, octets[i]);
        i += 1;
    }
    hash
}

/// With its length in front, so that two names in a row are not one.
const fn text(mut hash: u64, text: &str) -> u64 {
    hash = number(hash, text.len() as u64);
    let mut i = 0;
    while i < text.len() {
        hash = octet(hash, text.as_bytes()[i]);
        i += 1;
    }
    hash
}

pub(super) const fn field(mut hash: u64, field: &Field) -> u64 {
    hash = text(hash, field.name);
    hash = octet(octet(hash, field.low), field.bits);
    hash = text(hash, field.access.name());
    hash = match field.reset {
        Reset::Value(value) => number(octet(hash, 0), value),
        Reset::Device => octet(hash, 1),
    };
    hash = number(number(hash, field.least), field.greatest);
    text(octet(hash, field.signed as u8), field.unit)
}

pub(super) const fn block(mut hash: u64, registers: &[Register]) -> u64 {
    hash = number(number(hash, PORT_STRIDE as u64), registers.len() as u64);
    let mut i = 0;
    while i < registers.len() {
        let register = &registers[i];
        hash = text(hash, register.name);
        hash = number(hash, register.offset as u64);
        hash = text(hash, register.access.name());
        hash = text(hash, register.hardware.name());
        hash = number(hash, register.fields.len() as u64);
        let mut j = 0;
        while j < register.fields.len() {
            hash = field(hash, &register.fields[j]);
            j += 1;
        }
        i += 1;
    }
    hash
}
