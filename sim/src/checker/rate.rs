//! The network never runs ahead of its fastest oscillator.
//!
//! From t0 on, for every t: largest gc(t) - largest gc(t0) is at most the ticks of the fastest
//! oscillator since t0, plus 2T. A slow ratchet (two ports that overestimate their delay push each
//! other up) keeps offsets perfect and shows here alone. Where clocks wander, the fastest one at each
//! moment counts.

/// Units per tick, and what the network may be ahead (2T), in units.
const UNITS_PER_TICK: i128 = 20;
/// 2T in units.
pub const LIMIT_UNITS: i64 = 40;
/// Fractional bits of a period.
const PERIOD_FRACTION_BITS: u32 = 20;
/// Fractional bits of the units that earlier stretches entitle to, each rounded down.
const UNIT_FRACTION_BITS: u32 = 16;

/// The largest counter against the fastest clock.
#[derive(Clone, Debug)]
pub struct RateChecker {
    /// From when on the fastest clock has which period; the last one that has begun.
    fastest: Vec<(u64, u64)>,
    stretch: usize,
    next_stretch_fs: u64,
    /// Where the advance is counted from: t0, or the beginning of the stretch with what all before it
    /// entitle to, in 2^-16 units.
    since_fs: u64,
    entitled_before: i128,
    /// The counters of all devices, and the largest since t0.
    now: Vec<u64>,
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
    /// A checker for a network whose fastest clock has these periods: from when on (in femtoseconds,
    /// the first from 0 on), and the period in 2^-20 fs.
    #[must_use]
    pub fn new(fastest: Vec<(u64, u64)>, devices: usize) -> Self {
        RateChecker {
            fastest,
            stretch: 0,
            next_stretch_fs: 0,
            since_fs: 0,
            entitled_before: 0,
            now: vec![0; devices],
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
        if self.t0_fs.is_none() && self.worst_fs == 0 {
            self.worst_fs = time_fs;
        }
        self.t0_fs = Some(time_fs);
        self.largest = self.now.iter().copied().max().unwrap_or(0);
        self.largest_at_t0 = self.largest;
        self.stretch = self.fastest.partition_point(|s| s.0 <= time_fs) - 1;
        self.since_fs = time_fs;
        self.entitled_before = 0;
        self.find_next_stretch();
    }

    /// The rate does not count until it begins again.
    pub fn pause(&mut self) {
        self.t0_fs = None;
    }

    fn find_next_stretch(&mut self) {
        let next = self.fastest.get(self.stretch + 1);
        self.next_stretch_fs = next.map_or(u64::MAX, |next| next.0);
    }

    #[cold]
    fn advance_stretch(&mut self, time_fs: u64) {
        while self.next_stretch_fs <= time_fs {
            let elapsed = i128::from(self.next_stretch_fs - self.since_fs);
            let entitled =
                (UNITS_PER_TICK * elapsed) << (PERIOD_FRACTION_BITS + UNIT_FRACTION_BITS);
            self.entitled_before += entitled / i128::from(self.fastest[self.stretch].1);
            self.since_fs = self.next_stretch_fs;
            self.stretch += 1;
            self.find_next_stretch();
        }
    }

    /// `device` has had an edge and reads `gc` from now on.
    #[inline]
    pub fn stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        self.now[device] = gc;
        if gc <= self.largest {
            return;
        }
        self.largest = gc;
        if self.t0_fs.is_some() {
            if time_fs >= self.next_stretch_fs {
                self.advance_stretch(time_fs);
            }
            self.compare(device, time_fs);
        }
    }

    /// excess = advance - 20 elapsed / T, compared without division: excess > worst exactly if
    /// (advance - worst) T > 20 elapsed.
    #[inline]
    fn compare(&mut self, device: usize, time_fs: u64) {
        let elapsed_fs = time_fs - self.since_fs;
        let advance = i128::from(self.largest - self.largest_at_t0);
        let over = (advance - i128::from(self.worst_units)) << UNIT_FRACTION_BITS;
        let entitled = (UNITS_PER_TICK * i128::from(elapsed_fs))
            << (PERIOD_FRACTION_BITS + UNIT_FRACTION_BITS);
        let period = i128::from(self.fastest[self.stretch].1);
        if (over - self.entitled_before) * period > entitled {
            // Rounded up: an excess of any part of a unit counts as a unit.
            let entitled = (self.entitled_before + entitled / period) >> UNIT_FRACTION_BITS;
            self.worst_units = i64::try_from(advance - entitled).unwrap_or(i64::MAX);
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
        let mut honest = RateChecker::new(vec![(0, period)], 4);
        let mut ratchet = RateChecker::new(vec![(0, period)], 4);
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
        let mut checker = RateChecker::new(vec![(0, 6_400_000 << 20)], 4);
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
    /// The fastest clock is 100 ppm fast for a millisecond, then nominal: whoever goes on at 100 ppm is
    /// found 2T later, 20 ms, and whoever follows the clock never is.
    #[test]
    fn a_wandering_clock_is_followed_moment_by_moment() {
        let (fast, nominal) = (6_399_360_u64 << 20, 6_400_000_u64 << 20);
        let change_fs = 156_250 * 6_399_360;
        let stretches = vec![(0, fast), (change_fs, nominal)];
        let mut honest = RateChecker::new(stretches.clone(), 1);
        let mut ratchet = RateChecker::new(stretches, 1);
        honest.begin(0);
        ratchet.begin(0);
        for ticks in 1..=500_000_u64 {
            let late = ticks.saturating_sub(156_250);
            let honest_fs = (ticks - late) * 6_399_360 + late * 6_400_000;
            honest.stepped(0, honest_fs, 20 * ticks);
            ratchet.stepped(0, ticks * 6_399_360, 20 * ticks);
        }
        // The rounding of the stretch shows as one unit.
        assert!(honest.worst().0 <= 1);
        assert_eq!(honest.exceeded_fs(), None);
        // 2T at 100 ppm: 20,000 ticks
        let exceeded_fs = ratchet.exceeded_fs().expect("found");
        assert!(exceeded_fs.abs_diff((156_250 + 20_000) * 6_399_360) < 1_000 * 6_400_000);
    }
}
