//! DTP messages: what they say and how they sit in an idle block (protocol, section 4).
//!
//! A message replaces the 56 control-code bits of a block of eight idles:
//!
//! | payload bits | field |
//! |---|---|
//! | 7:0 | block type 0x1e |
//! | 10:8 | type |
//! | 55:11 | value, 45 bits |
//! | 63:56 | CRC-8 over bits 55:8 |

use crate::block::{block_type, Block, SyncHeader};

/// Width of a message value, in bits.
pub const VALUE_BITS: u32 = 45;
/// Mask of a message value.
pub const VALUE_MASK: u64 = (1 << VALUE_BITS) - 1;
/// Lowest counter bit that BEACON_MSB carries.
pub const MSB_SHIFT: u32 = 19;

/// The six messages; the discriminant is the type field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Asks for the delay; value: free-running counter of the requester, bits 44:0.
    Init = 0b001,
    /// Answers an INIT; value: the INIT's value plus the residence.
    InitAck = 0b010,
    /// Bits 63:19 of the sender's gc.
    BeaconMsb = 0b011,
    /// Bits 44:0 of the sender's gc.
    Beacon = 0b100,
    /// A 5-bit tag (bits 4:0) and 40 bits of data (bits 44:5).
    Log = 0b101,
    /// Bits 44:0 of the sender's gc; may move the receiver by more than 8 ticks.
    BeaconJoin = 0b111,
}

impl Kind {
    /// The message with this type field, if there is one: 000 is plain idle, and 110 are the low
    /// bits of an Error or low-power-idle code, so neither is ever a message.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Option<Kind> {
        match bits {
            0b001 => Some(Kind::Init),
            0b010 => Some(Kind::InitAck),
            0b011 => Some(Kind::BeaconMsb),
            0b100 => Some(Kind::Beacon),
            0b101 => Some(Kind::Log),
            0b111 => Some(Kind::BeaconJoin),
            _ => None,
        }
    }

    /// The value is part of the sender's gc.
    #[inline]
    #[must_use]
    pub const fn carries_gc(self) -> bool {
        matches!(self, Kind::Beacon | Kind::BeaconJoin | Kind::BeaconMsb)
    }
}

/// A message: type and 45-bit value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    /// Type field.
    pub kind: Kind,
    /// Value field, below 2^45.
    pub value: u64,
}

impl Message {
    /// The same message stamped this many units later, if its value is a count of units.
    #[inline]
    #[must_use]
    pub const fn later(self, units: u64) -> Message {
        let value = match self.kind {
            Kind::Init | Kind::InitAck | Kind::Beacon | Kind::BeaconJoin => {
                (self.value + units) & VALUE_MASK
            }
            Kind::BeaconMsb | Kind::Log => self.value,
        };
        Message { value, ..self }
    }
}

/// How the receiver knows that a message is whole. CRC-8 is the protocol; parity exists to show
/// that the tests notice it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// CRC-8, polynomial x^8 + x^2 + x + 1, start value zero.
    Crc8,
    /// One parity bit: a broken model.
    Parity,
}

/// What the receiver finds in a block (protocol, section 4, reception).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Not a message: the block passes untouched.
    Nothing,
    /// A message field whose check fails: the block becomes idle, the message is dropped.
    Damaged,
    /// A message: the block becomes idle.
    Message(Message),
}

/// CRC-8 of the message field (bits 55:8 of a payload, given as a 48-bit number), in bits 7:0.
///
/// Polynomial x^8 + x^2 + x + 1: Hamming distance 4 up to 119 data bits. Bit 8 of the payload is
/// sent first and is the highest power; the CRC follows with its highest power in payload bit 56,
/// so that the code word stands on the line in the order of its polynomial. Start value zero makes
/// plain idle a code word.
#[must_use]
pub const fn crc8(field: u64) -> u8 {
    let mut crc = 0u8;
    let mut byte = 0;
    while byte < 6 {
        crc = CRC8_TABLE[(crc ^ (field >> (8 * byte)) as u8) as usize];
        byte += 1;
    }
    crc
}

const CRC8_TABLE: [u8; 256] = {
    let mut table = [0u8; 256];
    let mut i = 0;
    while i < 256 {
        let mut crc = i as u8;
        let mut bit = 0;
        while bit < 8 {
            // 0xe0 is x^8 + x^2 + x + 1 with the highest power in bit 0.
            crc = (crc >> 1) ^ (if crc & 1 == 1 { 0xe0 } else { 0 });
            bit += 1;
        }
        table[i] = crc;
        i += 1;
    }
    table
};

fn check_bits(field: u64, check: Check) -> u8 {
    match check {
        Check::Crc8 => crc8(field),
        Check::Parity => (field.count_ones() & 1) as u8,
    }
}

impl Message {
    /// The payload of the block that carries this message.
    #[must_use]
    pub fn payload(self, check: Check) -> u64 {
        let field = self.kind as u64 | (self.value & VALUE_MASK) << 3;
        u64::from(check_bits(field, check)) << 56 | field << 8 | block_type::C as u64
    }

    /// The block that carries this message.
    #[must_use]
    pub fn block(self, check: Check) -> Block {
        Block::control(self.payload(check))
    }
}

/// Whether the block stands where a message may be: a control block of type 0x1e whose first
/// control code has the low bits of a message type. No legal block without DTP has them.
#[inline]
#[must_use]
pub fn is_candidate(block: Block) -> bool {
    const CANDIDATES: u8 = 0b1011_1110;
    block.sync_header == SyncHeader::CONTROL
        && block.payload as u8 == block_type::C
        && CANDIDATES >> (block.payload >> 8 & 7) & 1 == 1
}

/// Looks for a message in a descrambled block.
#[inline]
#[must_use]
pub fn find(block: Block, check: Check) -> Found {
    if !is_candidate(block) {
        return Found::Nothing;
    }
    let field = block.payload >> 8 & 0xffff_ffff_ffff;
    match Kind::from_bits((field & 7) as u8) {
        Some(kind) if check_bits(field, check) == (block.payload >> 56) as u8 => {
            Found::Message(Message {
                kind,
                value: field >> 3,
            })
        }
        _ => Found::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bit by bit, as a shift register on the line would do it.
    fn crc8_bitwise(field: u64) -> u8 {
        let mut register = 0u8;
        for i in 0..48 {
            let feedback = (register >> 7) ^ (field >> i & 1) as u8;
            register = (register << 1) ^ if feedback == 1 { 0x07 } else { 0 };
        }
        register.reverse_bits()
    }

    #[test]
    fn crc8_equals_the_shift_register() {
        assert_eq!(crc8_bitwise(0), 0);
        let mut field = 0x1234_5678_9abc_u64;
        for _ in 0..1000 {
            field = field
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695);
            let field = field >> 16;
            assert_eq!(crc8(field), crc8_bitwise(field));
        }
    }

    #[test]
    fn hamming_distance_is_four() {
        // Weight of the syndrome of every error of one to three bits among all 56.
        let syndrome = |bit: u32| {
            if bit < 48 {
                crc8(1 << bit)
            } else {
                1 << (bit - 48)
            }
        };
        for a in 0..56 {
            assert_ne!(syndrome(a), 0);
            for b in 0..a {
                assert_ne!(syndrome(a) ^ syndrome(b), 0);
                for c in 0..b {
                    assert_ne!(syndrome(a) ^ syndrome(b) ^ syndrome(c), 0, "{a} {b} {c}");
                }
            }
        }
    }

    #[test]
    fn a_message_survives_its_block() {
        for kind in (0..8).filter_map(Kind::from_bits) {
            for value in [0, 1, 0x1555_5555_5555, VALUE_MASK] {
                let message = Message { kind, value };
                assert_eq!(
                    find(message.block(Check::Crc8), Check::Crc8),
                    Found::Message(message)
                );
                for bit in 8..64 {
                    let mut block = message.block(Check::Crc8);
                    block.payload ^= 1 << bit;
                    assert!(!matches!(find(block, Check::Crc8), Found::Message(_)));
                }
            }
        }
    }

    #[test]
    fn idle_error_and_low_power_idle_are_never_messages() {
        assert_eq!(find(Block::IDLE, Check::Crc8), Found::Nothing);
        assert_eq!(find(Block::ERROR, Check::Crc8), Found::Nothing);
        for first in [0x00u64, 0x06, 0x1e] {
            for other in [0x00u64, 0x06, 0x1e] {
                let codes = (1..8).fold(first, |codes, lane| codes | other << (7 * lane));
                assert_eq!(
                    find(Block::control(0x1e | codes << 8), Check::Crc8),
                    Found::Nothing
                );
            }
        }
        assert_eq!(find(Block::data(0x011e), Check::Crc8), Found::Nothing);
    }

    #[test]
    fn a_damaged_idle_of_up_to_three_bits_is_never_a_message() {
        for a in 8..64 {
            for b in 8..=a {
                for c in 8..=b {
                    let block = Block::control(0x1e | (1 << a | 1 << b | 1 << c));
                    assert!(!matches!(find(block, Check::Crc8), Found::Message(_)));
                }
            }
        }
    }
}
