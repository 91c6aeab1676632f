//! The network never runs ahead of its fastest oscillator.
//!
//! From t0 on, for every t: largest gc(t) - largest gc(t0) is at most the ticks of the fastest
//! oscillator since t0, plus 2T. A slow ratchet (two ports that overestimate their delay push each
//! other up) keeps offsets perfect and shows here alone.

/// Units per tick, and what the network may be ahead (2T), in units.
const UNITS_PER_TICK: i128 = 20;
/// 2T in units.
pub const LIMIT_UNITS: i64 = 40;
/// Fractional bits of a period.
const PERIOD_FRACTION_BITS: u32 = 20;

/// The largest counter against the fastest clock.
#[derive(Clone, Debug)]
pub struct RateChecker {
    fastest_period: u64,
    largest: u64,
    largest_at_t0: u64,
    t0_fs: Option<u64>,
    /// Device and time of the largest excess.
    worst_device: usize,
    worst_units: i64,
    worst_fs: u64,
    exceeded_fs: Option<u64>,
}

impl RateChecker {
    /// A checker for a network whose fastest clock has this period, in 2^-20 fs.
    #[must_use]
    pub const fn new(fastest_period: u64) -> Self {
        RateChecker {
            fastest_period,
            largest: 0,
            largest_at_t0: 0,
            t0_fs: None,
            worst_device: 0,
            worst_units: 0,
            worst_fs: 0,
            exceeded_fs: None,
        }
    }

    /// From this instant on the rate counts.
    pub fn begin(&mut self, time_fs: u64) {
        self.t0_fs = Some(time_fs);
        self.largest_at_t0 = self.largest;
        self.worst_fs = time_fs;
    }

    /// `device` has had an edge and reads `gc` from now on.
    #[inline]
    pub fn stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        if gc <= self.largest {
            return;
        }
        self.largest = gc;
        if let Some(t0_fs) = self.t0_fs {
            self.compare(device, time_fs, time_fs - t0_fs);
        }
    }

    /// excess = advance - 20 elapsed / T, compared without division: excess > worst exactly if
    /// (advance - worst) T > 20 elapsed.
    #[inline]
    fn compare(&mut self, device: usize, time_fs: u64, elapsed_fs: u64) {
        let advance = i128::from(self.largest - self.largest_at_t0);
        let entitled = (UNITS_PER_TICK * i128::from(elapsed_fs)) << PERIOD_FRACTION_BITS;
        let period = i128::from(self.fastest_period);
        if (advance - i128::from(self.worst_units)) * period > entitled {
            // Rounded up: an excess of any part of a unit counts as a unit.
            let excess = advance - entitled / period;
            self.worst_units = i64::try_from(excess).unwrap_or(i64::MAX);
            self.worst_device = device;
            self.worst_fs = time_fs;
            if self.worst_units > LIMIT_UNITS && self.exceeded_fs.is_none() {
                self.exceeded_fs = Some(time_fs);
            }
        }
    }

    /// Largest excess in units, and the device and time (in femtoseconds) of it.
    #[must_use]
    pub const fn worst(&self) -> (i64, usize, u64) {
        (self.worst_units, self.worst_device, self.worst_fs)
    }

    /// When the limit was first exceeded, in femtoseconds.
    #[must_use]
    pub const fn exceeded_fs(&self) -> Option<u64> {
        self.exceeded_fs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A counter that adds 20 units a tick but runs 1 ppm fast is found after 2T of gain: 2 s. One
    /// that runs at the fastest rate never is.
    #[test]
    fn one_part_per_million_too_fast_is_found() {
        let period = 6_400_000_u64 << 20;
        let mut honest = RateChecker::new(period);
        let mut ratchet = RateChecker::new(period);
        honest.begin(0);
        ratchet.begin(0);
        for step in 1..=3_000_u64 {
            let ticks = step * 156_250; // 1 ms each
            let time_fs = ticks * 6_400_000;
            honest.stepped(0, time_fs, 20 * ticks);
            ratchet.stepped(0, time_fs, 20 * ticks + 20 * ticks / 1_000_000);
        }
        assert_eq!(honest.worst(), (0, 0, 0));
        assert_eq!(honest.exceeded_fs(), None);
        // 3 us ahead after 3 s; after 13 ms it has whole 40 units, after 14 ms 43
        assert_eq!(ratchet.worst().0, 9_375);
        assert_eq!(ratchet.exceeded_fs(), Some(14 * 1_000_000_000_000));
    }

    /// Forty units ahead are allowed, a part of a unit more is not.
    #[test]
    fn the_limit_is_two_ticks() {
        let mut checker = RateChecker::new(6_400_000 << 20);
        checker.begin(0);
        checker.stepped(3, 6_400_000, 60);
        assert_eq!(
            (checker.worst(), checker.exceeded_fs()),
            ((40, 3, 6_400_000), None)
        );
        checker.stepped(2, 12_800_000 - 1, 80);
        assert_eq!(checker.worst(), (41, 2, 12_799_999));
        assert_eq!(checker.exceeded_fs(), Some(12_799_999));
    }
}
