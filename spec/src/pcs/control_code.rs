//! Control codes of clause 49, table 49-1: an XGMII control character (8 bits) against the 7 bits
//! that stand for it in a block, and the 4-bit O codes of ordered sets.

use crate::xgmii::character;

/// Characters that have a 7-bit code. /S/, /T/ and /O/ have none: the block type carries them.
pub const CODES: [(u8, u8); 9] = [
    (character::IDLE, 0x00),
    (character::LPI, 0x06),
    (character::ERROR, ERROR),
    (0x1c, 0x2d), // reserved0
    (0x3c, 0x33), // reserved1
    (0x7c, 0x4b), // reserved2
    (0xbc, 0x55), // reserved3
    (0xdc, 0x66), // reserved4
    (0xf7, 0x78), // reserved5
];

/// The code of /E/.
pub const ERROR: u8 = 0x1e;

/// O code of /Q/, the sequence ordered set.
pub const O_SEQUENCE: u8 = 0x0;

/// O code of /Fsig/, the signal ordered set.
pub const O_SIGNAL: u8 = 0xf;

/// Marks an entry of a table that stands for nothing; neither a code nor a character.
const NONE: u8 = 0xff;

const CODE_OF: [u8; 256] = {
    let mut table = [NONE; 256];
    let mut i = 0;
    while i < CODES.len() {
        table[CODES[i].0 as usize] = CODES[i].1;
        i += 1;
    }
    table
};

const CHARACTER_OF: [u8; 128] = {
    let mut table = [NONE; 128];
    let mut i = 0;
    while i < CODES.len() {
        table[CODES[i].1 as usize] = CODES[i].0;
        i += 1;
    }
    table
};

/// 7-bit code of a control character; none for /S/, /T/, /O/ and for characters without meaning.
#[inline]
#[must_use]
pub const fn code_of(character: u8) -> Option<u8> {
    match CODE_OF[character as usize] {
        NONE => None,
        code => Some(code),
    }
}

/// Control character of a 7-bit code (bit 7 is ignored); none for a code without meaning.
#[inline]
#[must_use]
pub const fn character_of(code: u8) -> Option<u8> {
    match CHARACTER_OF[(code & 0x7f) as usize] {
        NONE => None,
        character => Some(character),
    }
}

/// 4-bit O code of /Q/ or /Fsig/; none for any other character.
#[inline]
#[must_use]
pub const fn o_code_of(character: u8) -> Option<u8> {
    match character {
        character::SEQUENCE => Some(O_SEQUENCE),
        character::SIGNAL => Some(O_SIGNAL),
        _ => None,
    }
}

/// /Q/ or /Fsig/ of a 4-bit O code (bits 7:4 are ignored); none for any other code.
#[inline]
#[must_use]
pub const fn o_character_of(code: u8) -> Option<u8> {
    match code & 0xf {
        O_SEQUENCE => Some(character::SEQUENCE),
        O_SIGNAL => Some(character::SIGNAL),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_characters_are_inverse() {
        let valid = (0..=255u8).filter(|&c| code_of(c).is_some()).count();
        assert_eq!(valid, CODES.len());
        for (character, code) in CODES {
            assert_eq!(code_of(character), Some(code));
            assert_eq!(character_of(code), Some(character));
        }
        for character in [character::START, character::TERMINATE, character::SEQUENCE] {
            assert_eq!(code_of(character), None);
        }
    }

    /// Table 49-1 spaces the codes so that no two bit errors turn one into another (idle and LPI
    /// came later and are two bits apart).
    #[test]
    fn codes_differ_in_four_bits() {
        for (i, &(_, a)) in CODES.iter().enumerate() {
            for &(_, b) in &CODES[i + 1..] {
                let least = if a == 0x06 || b == 0x06 { 2 } else { 4 };
                assert!((a ^ b).count_ones() >= least, "{a:02x} {b:02x}");
            }
        }
    }

    #[test]
    fn o_codes_and_characters_are_inverse() {
        for code in 0..16 {
            let back = o_character_of(code).and_then(o_code_of);
            assert_eq!(back, (code == 0 || code == 15).then_some(code));
        }
    }
}
