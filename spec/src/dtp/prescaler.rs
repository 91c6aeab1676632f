//! Slow strobes that all ports of a device share, so that their slow timers are short.
//!
//! A timer that waits for n strobes of every t ticks runs between (n - 1) t and n t ticks.

use crate::units::{RELATIVE_PPM_MAX, TICKS_PER_SECOND, UNITS_PER_TICK};

/// Ticks between two short strobes. The rate guard leaks one unit with each: two legal clocks differ by
/// (1 + 1e-4)/(1 - 1e-4) - 1 = 200.02 ppm, and a bucket that leaks exactly 200 ppm would overflow
/// after five seconds of them.
pub const SHORT_TICKS: u32 = 248;
/// Ticks between two long strobes: 0.42 ms.
pub const LONG_TICKS: u32 = 1 << LONG_BITS;
/// Its logarithm.
pub const LONG_BITS: u32 = 16;
/// Long strobes between two of the strobes that come once per second (80 ppm short of one).
pub const LONGS_PER_SECOND: u32 = (TICKS_PER_SECOND / (1 << LONG_BITS)) as u32;

// 20 units a tick, so many parts per million of them, in so many ticks: at most one unit.
const _: () = assert!(UNITS_PER_TICK * RELATIVE_PPM_MAX * SHORT_TICKS as u64 <= 1_000_000);

/// Short strobes that never pass in fewer than so many ticks.
#[must_use]
pub const fn shorts_of(ticks: u32) -> u8 {
    (ticks.div_ceil(SHORT_TICKS) + 1) as u8
}

/// The strobes: each true in one tick of its period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Strobes {
    /// Once in [`SHORT_TICKS`].
    pub short: bool,
    /// Once in [`LONG_TICKS`].
    pub long: bool,
    /// Once per second.
    pub second: bool,
}

/// Registers of the prescaler.
#[derive(Clone, Debug, Default)]
pub struct Prescaler {
    short_ticks: u8,
    long_ticks: u16,
    longs: u16,
    strobes: Strobes,
}

impl Prescaler {
    /// Reset state.
    #[must_use]
    pub const fn new() -> Self {
        Prescaler {
            short_ticks: 0,
            long_ticks: 0,
            longs: 0,
            strobes: Strobes {
                short: false,
                long: false,
                second: false,
            },
        }
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self) {
        let short = u32::from(self.short_ticks) == SHORT_TICKS - 1;
        self.short_ticks = if short { 0 } else { self.short_ticks + 1 };
        let long = self.long_ticks == u16::MAX;
        self.long_ticks = self.long_ticks.wrapping_add(1);
        // One tick behind its long strobe, so that no path holds both counters.
        let second = self.strobes.long && u32::from(self.longs) == LONGS_PER_SECOND - 1;
        if self.strobes.long {
            self.longs = if second { 0 } else { self.longs + 1 };
        }
        self.strobes = Strobes {
            short,
            long,
            second,
        };
    }

    /// What [`Prescaler::strobes`] gives before edge number `edge`, counted from reset.
    #[must_use]
    pub const fn strobes_at(edge: u64) -> Strobes {
        const SECOND_TICKS: u64 = LONG_TICKS as u64 * LONGS_PER_SECOND as u64;
        Strobes {
            short: edge > 0 && edge % SHORT_TICKS as u64 == 0,
            long: edge > 0 && edge % LONG_TICKS as u64 == 0,
            second: edge > 1 && edge % SECOND_TICKS == 1,
        }
    }

    /// The first edge at or after this one with a strobe: short, long, or that of a second, which comes an edge
    /// after a long one; or with none, where a long one is not the last of a second.
    #[must_use]
    pub const fn next_strobe(edge: u64) -> u64 {
        let edge = if edge == 0 { 1 } else { edge };
        let short = edge.next_multiple_of(SHORT_TICKS as u64);
        let (long, last) = (LONG_TICKS as u64, edge - 1);
        // An edge that is behind a long one is meant itself; before the first there is none.
        let next = if last > 0 && last % long == 0 {
            edge
        } else {
            edge.next_multiple_of(long)
        };
        if short < next {
            short
        } else {
            next
        }
    }

    /// The strobes, registered.
    #[inline]
    #[must_use]
    pub const fn strobes(&self) -> Strobes {
        self.strobes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strobes_come_once_in_their_periods() {
        let mut prescaler = Prescaler::new();
        let [mut shorts, mut longs] = [0, 0];
        for _ in 0..10 * LONG_TICKS {
            prescaler.step();
            shorts += u32::from(prescaler.strobes().short);
            longs += u32::from(prescaler.strobes().long);
        }
        assert_eq!((shorts, longs), (10 * LONG_TICKS / SHORT_TICKS, 10));
    }

    #[test]
    fn strobes_of_an_edge_are_known_without_counting() {
        let mut prescaler = Prescaler::new();
        for edge in 0..u64::from(LONG_TICKS * (LONGS_PER_SECOND + 2)) {
            assert_eq!(prescaler.strobes(), Prescaler::strobes_at(edge), "{edge}");
            prescaler.step();
        }
    }

    /// No strobe is passed over, and every edge that is named but those behind a long one has one.
    #[test]
    fn next_strobes_are_the_next() {
        let any = |edge| {
            let Strobes {
                short,
                long,
                second,
            } = Prescaler::strobes_at(edge);
            short || long || second
        };
        let behind_long = |edge: u64| edge % u64::from(LONG_TICKS) == 1;
        for edge in 0..u64::from(3 * LONG_TICKS) {
            let next = Prescaler::next_strobe(edge);
            assert!(next >= edge.max(1));
            assert!((edge..next).all(|edge| !any(edge)), "{edge}");
            assert!(any(next) || behind_long(next), "{edge}: {next}");
        }
    }

    #[test]
    fn shorts_never_pass_too_early() {
        for ticks in [1, 248, 249, 10_000, 20_000] {
            assert!((u32::from(shorts_of(ticks)) - 1) * SHORT_TICKS >= ticks);
        }
    }
}
