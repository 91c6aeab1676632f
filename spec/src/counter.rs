//! Counters of 64 bits that travel as 45: extension near a known counter, and joining the halves
//! that BEACON_MSB and BEACON_JOIN carry (protocol, section 4).

use crate::message::{MSB_SHIFT, VALUE_BITS, VALUE_MASK};

/// Sign-extends the low 45 bits of a difference.
#[inline]
#[must_use]
pub const fn signed_difference(difference: u64) -> i64 {
    ((difference << (64 - VALUE_BITS)) as i64) >> (64 - VALUE_BITS)
}

/// The 64-bit counter nearest to `near` whose low 45 bits are `low`.
#[inline]
#[must_use]
pub const fn extend(low: u64, near: u64) -> u64 {
    near.wrapping_add(signed_difference(low.wrapping_sub(near)) as u64)
}

/// Puts BEACON_MSB (bits 63:19) and a later BEACON_JOIN (bits 44:0) together.
///
/// They overlap in bits 44:19. The JOIN was stamped later, so its overlap is equal or one more, with
/// a carry into the upper bits; anything else means that the two do not belong together.
#[inline]
#[must_use]
pub const fn join(msb: u64, low: u64) -> Option<u64> {
    const OVERLAP_MASK: u64 = VALUE_MASK >> MSB_SHIFT;
    let carry = (low >> MSB_SHIFT).wrapping_sub(msb) & OVERLAP_MASK;
    if carry > 1 {
        return None;
    }
    let high = msb.wrapping_add(carry) & VALUE_MASK;
    Some(high << MSB_SHIFT | (low & ((1 << MSB_SHIFT) - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extension_crosses_the_wrap_both_ways() {
        for near in [
            0,
            1,
            VALUE_MASK - 3,
            VALUE_MASK,
            1 << 45,
            u64::MAX - 5,
            0x1234_5678_9abc_def0,
        ] {
            for difference in [-(1i64 << 44), -1000, -1, 0, 1, 1000, (1 << 44) - 1] {
                let value = near.wrapping_add(difference as u64);
                assert_eq!(
                    extend(value & VALUE_MASK, near),
                    value,
                    "{near:x} {difference}"
                );
            }
        }
    }

    #[test]
    fn halves_join_across_a_carry() {
        for early in [
            0u64,
            (1 << 45) - 7,
            (1 << 63) - 1,
            0xffff_ffff_ffff_fff0,
            0x0fff_ffff_fff8_0000,
        ] {
            for later in [0u64, 1, 20, 4000, (1 << 19) - 1] {
                let late = early.wrapping_add(later);
                assert_eq!(join(early >> MSB_SHIFT, late & VALUE_MASK), Some(late));
            }
            let far = early.wrapping_add(3 << MSB_SHIFT);
            assert_eq!(join(early >> MSB_SHIFT, far & VALUE_MASK), None);
        }
    }
}
