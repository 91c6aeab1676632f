//! The network never runs ahead of its fastest oscillator.
//!
//! From t0 on, for every t: largest gc(t) - largest gc(t0) is at most the ticks of the fastest
//! oscillator since t0, plus 2T. A slow ratchet (two ports that overestimate their delay push each
//! other up) keeps offsets perfect and shows here alone. Where clocks wander, the fastest one at each
//! moment counts; where events leave the network in parts, the fastest one of each part.

/// Units per tick, and what the network may be ahead (2T), in units.
const UNITS_PER_TICK: i128 = 20;
/// 2T in units.
pub const LIMIT_UNITS: i64 = 40;
/// Fractional bits of a period.
const PERIOD_FRACTION_BITS: u32 = 20;
/// Fractional bits of the units that earlier stretches entitle to, each rounded down.
const UNIT_FRACTION_BITS: u32 = 16;

/// Devices between which there are paths: their largest counter against their fastest clock.
#[derive(Clone, Debug)]
struct Part {
    /// From when on the fastest clock has which period; the last one that has begun.
    fastest: Vec<(u64, u64)>,
    stretch: usize,
    next_stretch_fs: u64,
    /// Where the advance is counted from: t0, or the beginning of the stretch with what all before it
    /// entitle to, in 2^-16 units.
    since_fs: u64,
    entitled_before: i128,
    /// The largest counter since t0.
    largest: u64,
    largest_at_t0: u64,
}

/// All parts of the network.
#[derive(Clone, Debug)]
pub struct RateChecker {
    parts: Vec<Part>,
    /// Of each device.
    part: Vec<usize>,
    /// It has begun before, and counts now.
    began: bool,
    running: bool,
    /// Device and time of the largest excess.
    worst_device: usize,
    worst_units: i64,
    worst_fs: u64,
    exceeded_fs: Option<u64>,
}

impl RateChecker {
    /// A checker for so many devices.
    #[must_use]
    pub fn new(devices: usize) -> Self {
        RateChecker {
            parts: vec![Part::new(vec![(0, 1)])],
            part: vec![0; devices],
            began: false,
            running: false,
            worst_device: 0,
            worst_units: 0,
            worst_fs: 0,
            exceeded_fs: None,
        }
    }

    /// From now on there are paths within these parts alone, each with its fastest clock: from when on (in
    /// femtoseconds, the first from 0 on) it has which period in 2^-20 fs. `part` is that of each device.
    ///
    /// What was one part has come as far as its fastest clock allowed, so each of its pieces may have, and
    /// goes on by its own.
    pub fn divide(&mut self, time_fs: u64, part: Vec<usize>, fastest: Vec<Vec<(u64, u64)>>) {
        let mut whole = vec![None; fastest.len()];
        for (device, &piece) in part.iter().enumerate() {
            whole[piece] = whole[piece].or(Some(self.part[device]));
        }
        let piece = |(fastest, whole): (Vec<(u64, u64)>, Option<usize>)| match whole {
            Some(whole) if self.running => self.parts[whole].piece(time_fs, fastest),
            _ => Part::new(fastest),
        };
        self.parts = fastest.into_iter().zip(whole).map(piece).collect();
        self.part = part;
    }

    /// From this instant on the rate counts; `gc` is what a counter reads then.
    pub fn begin(&mut self, time_fs: u64, gc: impl Fn(usize) -> u64) {
        if !std::mem::replace(&mut self.began, true) {
            self.worst_fs = time_fs;
        }
        self.running = true;
        for part in &mut self.parts {
            part.begin(time_fs);
        }
        for (device, &part) in self.part.iter().enumerate() {
            let part = &mut self.parts[part];
            part.largest = part.largest.max(gc(device));
            part.largest_at_t0 = part.largest;
        }
    }

    /// The rate does not count until it begins again.
    pub fn pause(&mut self) {
        self.running = false;
    }

    /// `device` has had an edge and reads `gc` from now on.
    #[inline]
    pub fn stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        if !self.running {
            return;
        }
        let part = &mut self.parts[self.part[device]];
        if gc <= part.largest {
            return;
        }
        part.largest = gc;
        if let Some(units) = part.excess(time_fs, self.worst_units) {
            (self.worst_units, self.worst_device, self.worst_fs) = (units, device, time_fs);
            if units > LIMIT_UNITS && self.exceeded_fs.is_none() {
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

impl Part {
    fn new(fastest: Vec<(u64, u64)>) -> Self {
        Part {
            fastest,
            stretch: 0,
            next_stretch_fs: 0,
            since_fs: 0,
            entitled_before: 0,
            largest: 0,
            largest_at_t0: 0,
        }
    }

    fn begin(&mut self, time_fs: u64) {
        (self.largest, self.largest_at_t0) = (0, 0);
        self.entitled_before = 0;
        self.count_from(time_fs);
    }

    fn count_from(&mut self, time_fs: u64) {
        self.since_fs = time_fs;
        self.stretch = self.fastest.partition_point(|s| s.0 <= time_fs) - 1;
        self.find_next_stretch();
    }

    /// A piece of this part, with a fastest clock of its own from now on.
    fn piece(&self, time_fs: u64, fastest: Vec<(u64, u64)>) -> Part {
        let mut whole = self.clone();
        whole.advance_stretch(time_fs);
        whole.entitle_until(time_fs);
        let mut piece = Part {
            fastest,
            // Its own largest is not known: whatever it is told of is compared.
            largest: 0,
            ..whole
        };
        piece.count_from(time_fs);
        piece
    }

    fn find_next_stretch(&mut self) {
        let next = self.fastest.get(self.stretch + 1);
        self.next_stretch_fs = next.map_or(u64::MAX, |next| next.0);
    }

    /// What the present stretch entitles to until this time is added to what came before.
    fn entitle_until(&mut self, time_fs: u64) {
        let elapsed = i128::from(time_fs - self.since_fs);
        let entitled = (UNITS_PER_TICK * elapsed) << (PERIOD_FRACTION_BITS + UNIT_FRACTION_BITS);
        self.entitled_before += entitled / i128::from(self.fastest[self.stretch].1);
        self.since_fs = time_fs;
    }

    #[cold]
    fn advance_stretch(&mut self, time_fs: u64) {
        while self.next_stretch_fs <= time_fs {
            self.entitle_until(self.next_stretch_fs);
            self.stretch += 1;
            self.find_next_stretch();
        }
    }

    /// How far the largest counter is ahead, in units, if that is more than `worst_units`.
    ///
    /// excess = advance - 20 elapsed / T, compared without division: excess > worst exactly if
    /// (advance - worst) T > 20 elapsed.
    #[inline]
    fn excess(&mut self, time_fs: u64, worst_units: i64) -> Option<i64> {
        if time_fs >= self.next_stretch_fs {
            self.advance_stretch(time_fs);
        }
        let elapsed_fs = time_fs - self.since_fs;
        let advance = i128::from(self.largest) - i128::from(self.largest_at_t0);
        let over = (advance - i128::from(worst_units)) << UNIT_FRACTION_BITS;
        let entitled = (UNITS_PER_TICK * i128::from(elapsed_fs))
            << (PERIOD_FRACTION_BITS + UNIT_FRACTION_BITS);
        let period = i128::from(self.fastest[self.stretch].1);
        if (over - self.entitled_before) * period <= entitled {
            return None;
        }
        // Rounded up: an excess of any part of a unit counts as a unit.
        let entitled = (self.entitled_before + entitled / period) >> UNIT_FRACTION_BITS;
        Some(i64::try_from(advance - entitled).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A network of one part whose fastest clock has these periods, with all counters at 0 at t0.
    fn begun(fastest: Vec<(u64, u64)>, devices: usize) -> RateChecker {
        let mut checker = RateChecker::new(devices);
        checker.divide(0, vec![0; devices], vec![fastest]);
        checker.begin(0, |_| 0);
        checker
    }

    /// A counter that adds 20 units a tick but runs 1 ppm fast is found after 2T of gain: 2 s. One
    /// that runs at the fastest rate never is.
    #[test]
    fn one_part_per_million_too_fast_is_found() {
        let period = 6_400_000_u64 << 20;
        let mut honest = begun(vec![(0, period)], 4);
        let mut ratchet = begun(vec![(0, period)], 4);
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
        let mut checker = begun(vec![(0, 6_400_000 << 20)], 4);
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
        let mut honest = begun(stretches.clone(), 1);
        let mut ratchet = begun(stretches, 1);
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

    /// A network falls apart after a millisecond. The part without the fast clock that goes on at its rate is found 2T
    /// later, 20 ms, even where the other part is ahead of it; parts that go by their own clocks are not.
    #[test]
    fn parts_go_by_their_own_clocks() {
        let (fast, nominal) = (6_399_360_u64 << 20, 6_400_000_u64 << 20);
        let cut_fs = 156_250 * 6_399_360;
        let run = |slow_part_fs: u64| {
            let mut checker = begun(vec![(0, fast)], 2);
            let mut divided = false;
            for ticks in 1..=500_000_u64 {
                let late = ticks.saturating_sub(156_250);
                let slow_fs = (ticks - late) * 6_399_360 + late * slow_part_fs;
                if ticks > 156_250 && !std::mem::replace(&mut divided, true) {
                    checker.divide(
                        cut_fs,
                        vec![0, 1],
                        vec![vec![(0, fast)], vec![(0, nominal)]],
                    );
                }
                checker.stepped(0, ticks * 6_399_360, 20 * ticks);
                checker.stepped(1, slow_fs, 20 * ticks - 7);
            }
            checker
        };
        assert_eq!(run(6_400_000).exceeded_fs(), None);
        let found = run(6_399_360);
        assert_eq!(found.worst().1, 1);
        let exceeded_fs = found.exceeded_fs().expect("found");
        let late_fs = exceeded_fs - cut_fs;
        assert!(
            late_fs.abs_diff(23_500 * 6_400_000) < 1_000 * 6_400_000,
            "{late_fs}"
        );
    }
}
