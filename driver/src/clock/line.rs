//! What the page says: a line for either end of the interval, and how long to believe it. Pure.

use super::rate::{Rate, RATE_BITS};
use super::{nanoseconds_floor, Interval, Status};

/// Words of a line on the page.
pub const LINE_WORDS: usize = 14;

/// Both ends of the interval as functions of the host's clock. `docs/clock.md` has the place of each on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is worth when it is new.
    pub status: Status,
    /// D that it was computed with.
    pub hops: u32,
    /// Reference, in ticks of the host's clock.
    pub at: u64,
    /// Earlier end at the reference, in units.
    pub earliest: u64,
    /// Later end at the reference, in units.
    pub latest: u64,
    /// Slopes of the ends.
    pub rate: Rate,
    /// So many ticks after the reference `Synchronized` becomes `Holdover`.
    pub stale_ticks: u64,
    /// So many ticks after the reference nothing is left.
    pub void_ticks: u64,
    /// The earlier end is at least this: what was told before it was published, in units.
    pub earliest_floor: u64,
    /// The estimate is at least this.
    pub estimate_floor: u64,
    /// Grows when a counter goes back for good: a process that saw more never gets an interval again.
    pub epoch: u64,
    /// Disruptions so far.
    pub disruptions: u64,
    /// Samples so far.
    pub samples: u64,
    /// CLOCK_BOOTTIME less CLOCK_MONOTONIC, in nanoseconds.
    pub suspended_ns: u64,
}

impl Line {
    /// One without bounds.
    #[must_use]
    pub const fn unbounded(status: Status) -> Self {
        Line {
            status,
            hops: 0,
            at: 0,
            earliest: 0,
            latest: u64::MAX,
            rate: Rate { min: 0, max: 0 },
            stale_ticks: 0,
            void_ticks: 0,
            earliest_floor: 0,
            estimate_floor: 0,
            epoch: 0,
            disruptions: 0,
            samples: 0,
            suspended_ns: 0,
        }
    }

    /// The interval at an instant of the host's clock.
    #[inline]
    #[must_use]
    pub fn interval(&self, tick: u64) -> Interval {
        if !self.status.is_bounded() {
            return Interval::unbounded(self.status);
        }
        // A reader looks at its clock after the line was made: earlier is a clock that went back.
        let Some(ticks) = tick.checked_sub(self.at) else {
            return Interval::unbounded(Status::Disrupted);
        };
        if ticks > self.void_ticks {
            return Interval::unbounded(Status::Unknown);
        }
        let earliest = self.earliest.saturating_add(product(ticks, self.rate.min));
        let latest = self.latest.saturating_add(product(ticks, self.rate.max));
        let interval = Interval {
            earliest: earliest.max(self.earliest_floor),
            latest: latest.saturating_add(1),
            status: match ticks > self.stale_ticks {
                true => Status::Holdover,
                false => self.status,
            },
        };
        match interval.earliest <= interval.latest {
            true => interval,
            false => Interval::unbounded(Status::Disrupted),
        }
    }

    /// How long before this instant the reference was, in nanoseconds; none without bounds.
    #[must_use]
    pub fn age_ns(&self, tick: u64) -> Option<u64> {
        let ticks = tick.checked_sub(self.at)?;
        let units = product(ticks, self.rate.max);
        self.status.is_bounded().then(|| nanoseconds_floor(units))
    }

    /// The middle of an interval of this line, or what was told before if that is more.
    #[inline]
    #[must_use]
    pub fn estimate(&self, interval: &Interval) -> Option<u64> {
        let middle = interval.earliest + interval.width_units() / 2;
        let bounded = interval.status.is_bounded();
        bounded.then_some(middle.max(self.estimate_floor))
    }

    /// The line with what the line before had told at most when this one was published, at `tick`.
    #[must_use]
    pub fn after(mut self, before: &Line, tick: u64) -> Self {
        if before.epoch != self.epoch {
            return self;
        }
        let told = before.interval(tick);
        let bounded = told.status.is_bounded();
        let earliest = if bounded { told.earliest } else { 0 };
        let estimate = before.estimate(&told).unwrap_or(0);
        let floor = |ours: u64, told: u64, before: u64| ours.max(told).max(before);
        self.earliest_floor = floor(self.earliest_floor, earliest, before.earliest_floor);
        self.estimate_floor = floor(self.estimate_floor, estimate, before.estimate_floor);
        self
    }

    /// The most that anybody can have been told by it.
    #[must_use]
    pub fn ceiling(&self) -> u64 {
        let last = self.interval(self.at.saturating_add(self.void_ticks));
        let told = self.estimate(&last).unwrap_or(0);
        told.max(self.earliest_floor).max(self.estimate_floor)
    }

    /// As words of the page.
    #[must_use]
    pub const fn to_words(&self) -> [u64; LINE_WORDS] {
        [
            self.status as u64 | (self.hops as u64) << 32,
            self.at,
            self.earliest,
            self.latest,
            self.rate.min,
            self.rate.max,
            self.stale_ticks,
            self.void_ticks,
            self.earliest_floor,
            self.estimate_floor,
            self.epoch,
            self.disruptions,
            self.samples,
            self.suspended_ns,
        ]
    }

    /// From words of the page; a status that there is not reads as `Unknown`.
    #[inline]
    #[must_use]
    pub fn from_words(words: &[u64; LINE_WORDS]) -> Self {
        Line {
            status: Status::from_number(words[0] & 0xff).unwrap_or(Status::Unknown),
            hops: (words[0] >> 32) as u32,
            at: words[1],
            earliest: words[2],
            latest: words[3],
            rate: Rate {
                min: words[4],
                max: words[5],
            },
            stale_ticks: words[6],
            void_ticks: words[7],
            earliest_floor: words[8],
            estimate_floor: words[9],
            epoch: words[10],
            disruptions: words[11],
            samples: words[12],
            suspended_ns: words[13],
        }
    }
}

/// Units in so many ticks, rounded down, or all that there are.
#[inline]
fn product(ticks: u64, rate: u64) -> u64 {
    let units = (u128::from(ticks) * u128::from(rate)) >> RATE_BITS;
    u64::try_from(units).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line() -> Line {
        Line {
            status: Status::Synchronized,
            hops: 2,
            at: 1000,
            earliest: 5000,
            latest: 5100,
            rate: Rate {
                min: 1 << RATE_BITS,
                max: (1 << RATE_BITS) + (1 << 30),
            },
            stale_ticks: 100,
            void_ticks: 2048,
            ..Line::unbounded(Status::Synchronized)
        }
    }

    #[test]
    fn it_grows_becomes_stale_and_is_void() {
        let at = |tick| line().interval(tick);
        let interval = |earliest, latest, status| Interval {
            earliest,
            latest,
            status,
        };
        assert_eq!(at(1000), interval(5000, 5101, Status::Synchronized));
        assert_eq!(at(1101), interval(5101, 5202, Status::Holdover));
        assert_eq!(at(3048), interval(7048, 7151, Status::Holdover));
        assert_eq!(at(3049), Interval::unbounded(Status::Unknown));
        assert_eq!(at(999), Interval::unbounded(Status::Disrupted));
    }

    #[test]
    fn its_age_is_the_networks_time_since_the_reference() {
        let line = line();
        assert_eq!(line.age_ns(line.at), Some(0));
        let second = (u128::from(1_000_000_000u64) * 25 / 8) << RATE_BITS;
        let ticks = (second / u128::from(line.rate.max)) as u64;
        let age_ns = line.age_ns(line.at + ticks).expect("bounds");
        assert!(age_ns.abs_diff(1_000_000_000) < 1000, "{age_ns}");
        assert_eq!(line.age_ns(line.at - 1), None);
        assert_eq!(Line::unbounded(Status::Unknown).age_ns(5), None);
    }

    #[test]
    fn what_was_told_is_not_taken_back() {
        let next = Line {
            at: 1100,
            earliest: 5090,
            latest: 5190,
            ..line()
        };
        let next = next.after(&line(), 1110);
        assert_eq!((next.earliest_floor, next.estimate_floor), (5110, 5160));
        assert_eq!(next.interval(1105).earliest, 5110);
        assert_eq!(next.estimate(&next.interval(1105)), Some(5160));
        // Across a disruption.
        let none = Line::unbounded(Status::Disrupted).after(&next, 1120);
        assert_eq!(none.earliest_floor, next.interval(1120).earliest);
        assert!(line().after(&none, 1130).earliest_floor >= none.earliest_floor);
        // Not into another epoch.
        let other = Line { epoch: 1, ..line() };
        assert_eq!(other.after(&next, 1120), other);
    }

    #[test]
    fn the_ceiling_is_above_all_that_is_told() {
        let line = line().after(&line(), 1000);
        for tick in 1000..=3048 {
            let interval = line.interval(tick);
            assert!(line
                .estimate(&interval)
                .is_some_and(|told| told <= line.ceiling()));
        }
    }

    proptest! {
        /// Any words are a line, and any line answers without a panic, with its ends in order.
        #[test]
        fn any_words_answer(words in any::<[u64; LINE_WORDS]>(), tick in any::<u64>()) {
            let line = Line::from_words(&words);
            for status in 0..5 {
                let line = Line { status: Status::from_number(status).unwrap_or(Status::Unknown), ..line };
                let interval = line.interval(tick);
                prop_assert!(interval.earliest <= interval.latest);
                let _ = (line.estimate(&interval), line.ceiling());
            }
            prop_assert_eq!(Line::from_words(&line.to_words()), line);
        }
    }
}
