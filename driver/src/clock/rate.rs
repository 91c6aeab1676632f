//! Bounds in fixed point: of a counter at an instant, and of its rate against the host's clock. Every operation rounds
//! outwards, so what it gives contains what it should.

/// Fractional bits of a counter.
pub const UNIT_BITS: u32 = 32;
/// Fractional bits of a rate: a step is less than a billionth of any rate that occurs.
pub const RATE_BITS: u32 = 40;
/// Parts per billion in one.
pub const PPB: u64 = 1_000_000_000;

/// What a counter is at least and at most at one instant, in 2^-32 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The instant, in ticks of the host's clock.
    pub at: u64,
    /// At least.
    pub low: u128,
    /// At most.
    pub high: u128,
}

/// What a counter gains in a tick of the host's clock at least and at most, in 2^-40 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// At least.
    pub min: u64,
    /// At most.
    pub max: u64,
}

impl Rate {
    /// Units of a counter in so many ticks: at least and at most, in 2^-32 units.
    #[must_use]
    pub fn advance(self, ticks: u64) -> (u128, u128) {
        let shift = RATE_BITS - UNIT_BITS;
        let product = |rate: u64| u128::from(ticks) * u128::from(rate);
        (product(self.min) >> shift, (product(self.max) >> shift) + 1)
    }

    /// Its width, in parts per billion of its lower end.
    #[must_use]
    pub fn spread_ppb(self) -> u64 {
        let wide = u128::from(self.max.saturating_sub(self.min)) * u128::from(PPB);
        u64::try_from(wide / u128::from(self.min.max(1))).unwrap_or(u64::MAX)
    }

    /// The same with so many parts per billion more on both sides.
    #[must_use]
    pub fn widened(self, ppb: u64) -> Self {
        let by = |rate: u64| {
            let more = u128::from(rate) * u128::from(ppb);
            u64::try_from(more.div_ceil(u128::from(PPB))).unwrap_or(u64::MAX)
        };
        Rate {
            min: self.min.saturating_sub(by(self.min)),
            max: self.max.saturating_add(by(self.max)),
        }
    }

    /// The mean rate between two instants; none if the second is not later.
    #[must_use]
    pub fn between(from: &Bounds, to: &Bounds) -> Option<Self> {
        let ticks = u128::from(to.at.checked_sub(from.at)?);
        let shift = RATE_BITS - UNIT_BITS;
        let fixed = |units: u128| units.checked_shl(shift).filter(|_| units >> 112 == 0);
        let least = fixed(to.low.saturating_sub(from.high))?;
        let most = fixed(to.high.saturating_sub(from.low))?;
        Some(Rate {
            min: u64::try_from(least.checked_div(ticks)?).ok()?,
            max: u64::try_from(most / ticks + 1).ok()?,
        })
    }
}

impl Bounds {
    /// The same counter at a later instant.
    #[must_use]
    pub fn later(&self, at: u64, rate: Rate) -> Self {
        let (least, most) = rate.advance(at.saturating_sub(self.at));
        Bounds {
            at,
            low: self.low.saturating_add(least),
            high: self.high.saturating_add(most),
        }
    }

    /// What both say of the same instant; none if they contradict each other.
    #[must_use]
    pub fn and(&self, other: &Self) -> Option<Self> {
        let both = Bounds {
            at: self.at,
            low: self.low.max(other.low),
            high: self.high.min(other.high),
        };
        (both.low <= both.high).then_some(both)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// A line through two points is inside the bounds that its points and its rate give.
        #[test]
        fn rounding_is_outwards(start in 0..1_u64 << 60, rate in 1..1_u64 << 43, first in 1..1_u64 << 40, more in 0..1_u64 << 32) {
            let exact = |ticks: u64| (u128::from(start) << UNIT_BITS << 8) + u128::from(rate) * u128::from(ticks);
            let point = |at: u64| Bounds { at, low: exact(at) >> 8, high: (exact(at) >> 8) + 1 };
            let mean = Rate::between(&point(0), &point(first)).expect("later");
            prop_assert!(mean.min <= rate && rate <= mean.max, "{mean:?} of {rate}");
            let then = point(first).later(first + more, mean);
            prop_assert!(then.low << 8 <= exact(first + more) && exact(first + more) <= then.high << 8);
        }
    }

    #[test]
    fn what_is_widened_contains_what_was() {
        let rate = Rate {
            min: 1 << 40,
            max: 1 << 40,
        };
        let wide = rate.widened(2000);
        assert_eq!(wide.spread_ppb(), 4000);
        assert_eq!(
            Rate {
                min: 0,
                max: u64::MAX
            }
            .widened(5),
            Rate {
                min: 0,
                max: u64::MAX
            }
        );
    }

    #[test]
    fn contradictions_are_none() {
        let bounds = |low, high| Bounds { at: 7, low, high };
        assert_eq!(bounds(1, 5).and(&bounds(4, 9)), Some(bounds(4, 5)));
        assert_eq!(bounds(1, 3).and(&bounds(4, 9)), None);
        assert_eq!(Rate::between(&bounds(1, 3), &bounds(1, 3)), None);
    }
}
