//! What a series of readings shows of a clock: how wide it is, whether it goes back, and at what rate it goes by the kernel's clock. And
//! what readings on two hosts show of both.

use super::{compare, Interval, Order, Status};
use dtp_spec::units::UNIT_FS;

/// Femtoseconds in a nanosecond.
const NS_FS: i128 = 1_000_000;
/// Parts per billion in one.
const PPB: i128 = 1_000_000_000;

/// A reading between two of the kernel's clock, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Before.
    pub before_ns: u64,
    /// What was read.
    pub interval: Interval,
    /// After.
    pub after_ns: u64,
}

/// All that is kept of a series.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    readings: u64,
    statuses: [u64; 4],
    widths: Vec<u64>,
    backwards: u64,
    latest_told: u64,
    first: Option<Look>,
    last: Option<Look>,
}

impl Survey {
    /// Takes a reading into account.
    pub fn add(&mut self, look: Look) {
        self.readings += 1;
        self.statuses[look.interval.status as usize] += 1;
        if !look.interval.status.is_bounded() {
            // What comes afterwards may be another epoch.
            self.first = None;
            return;
        }
        self.widths.push(look.interval.width_units());
        self.backwards += u64::from(look.interval.earliest < self.latest_told);
        self.latest_told = look.interval.earliest;
        self.first.get_or_insert(look);
        self.last = Some(look);
    }

    /// How many there were.
    #[must_use]
    pub const fn readings(&self) -> u64 {
        self.readings
    }

    /// How many had this status.
    #[must_use]
    pub const fn with_status(&self, status: Status) -> u64 {
        self.statuses[status as usize]
    }

    /// How often the earlier end was below that of the reading before.
    #[must_use]
    pub const fn backwards(&self) -> u64 {
        self.backwards
    }

    /// The width that so many percent of the readings with bounds do not exceed, in units: 50 for the median, 100 for the widest.
    #[must_use]
    pub fn width_units(&self, percent: u8) -> Option<u64> {
        let mut widths = self.widths.clone();
        let last = widths.len().checked_sub(1)?;
        let at = last * usize::from(percent.min(100)) / 100;
        Some(*widths.select_nth_unstable(at).1)
    }

    /// By how much the network is faster than the kernel's clock at least and at most, in parts per billion: from the first reading
    /// with bounds to the last one, if there was none without between them.
    #[must_use]
    pub fn rate_ppb(&self) -> Option<(i64, i64)> {
        let (first, last) = (self.first?, self.last?);
        let passed = |from: u64, to: u64| to.checked_sub(from).map(i128::from);
        let least_ns = passed(first.after_ns, last.before_ns).filter(|ns| *ns > 0)?;
        let most_ns = passed(first.before_ns, last.after_ns)?;
        let gained = |from: u64, to: u64| i128::from(to) - i128::from(from);
        let least = gained(first.interval.latest, last.interval.earliest);
        let most = gained(first.interval.earliest, last.interval.latest);
        let ppb = |units: i128, ns: i128| {
            (units * i128::from(UNIT_FS) * PPB).div_euclid(ns * NS_FS) - PPB
        };
        // What went back would be least over the shorter time.
        let least = ppb(least, if least < 0 { least_ns } else { most_ns });
        let most = ppb(most, least_ns) + 1;
        Some((i64::try_from(least).ok()?, i64::try_from(most).ok()?))
    }
}

/// A reading of another host's clock between two of this one's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Here, before the other host was asked.
    pub before: Interval,
    /// There.
    pub there: Interval,
    /// Here, after it had answered.
    pub after: Interval,
}

impl Round {
    /// All three have bounds.
    #[must_use]
    pub const fn is_bounded(&self) -> bool {
        self.before.status.is_bounded()
            && self.there.status.is_bounded()
            && self.after.status.is_bounded()
    }

    /// The clocks agree as far as this can tell: the reading there is neither before the one before it nor after the one after it.
    #[must_use]
    pub fn agrees(&self) -> bool {
        compare(&self.before, &self.there) != Order::After
            && compare(&self.there, &self.after) != Order::After
    }

    /// The clock there less the one here, at least and at most, in units.
    #[must_use]
    pub fn difference_units(&self) -> Option<(i64, i64)> {
        let less = |a: u64, b: u64| i64::try_from(i128::from(a) - i128::from(b)).ok();
        let least = less(self.there.earliest, self.after.latest)?;
        let most = less(self.there.latest, self.before.earliest)?;
        self.is_bounded().then_some((least, most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(earliest: u64, latest: u64) -> Interval {
        Interval {
            earliest,
            latest,
            status: Status::Synchronized,
        }
    }

    fn look(ns: u64, units: u64, width: u64) -> Look {
        Look {
            before_ns: ns,
            interval: interval(units, units + width),
            after_ns: ns + 10,
        }
    }

    #[test]
    fn the_rate_is_between_the_extremes_of_both_ends() {
        let mut survey = Survey::default();
        assert_eq!((survey.rate_ppb(), survey.width_units(50)), (None, None));
        survey.add(look(0, 1_000_000, 100));
        // One second; 50 ppm more than 3.125e9 units.
        survey.add(look(
            1_000_000_000,
            1_000_000 + 3_125_000_000 + 156_250,
            300,
        ));
        let (least, most) = survey.rate_ppb().expect("two readings");
        assert!(least < 50_000 && 50_000 < most, "{least} {most}");
        // 100 units at one end, 300 at the other, and ten nanoseconds.
        assert!((-50..0).contains(&(least - 50_000)), "{least}");
        assert!((90..130).contains(&(most - 50_000)), "{most}");
        let widths = [0, 50, 100].map(|percent| survey.width_units(percent));
        assert_eq!(widths, [Some(100), Some(100), Some(300)]);
        survey.add(Look {
            interval: Interval::unbounded(Status::Disrupted),
            ..look(1_100_000_000, 0, 0)
        });
        assert_eq!(survey.rate_ppb(), None, "another epoch, perhaps");
        assert_eq!((survey.readings(), survey.backwards()), (3, 0));
        assert_eq!(survey.with_status(Status::Disrupted), 1);
        survey.add(look(1_200_000_000, 5, 5));
        assert_eq!(survey.backwards(), 1);
    }

    #[test]
    fn hosts_agree_unless_their_order_is_impossible() {
        let round = |there| Round {
            before: interval(100, 120),
            there,
            after: interval(200, 220),
        };
        for (there, agrees) in [
            (interval(90, 99), false),
            (interval(90, 100), true),
            (interval(150, 160), true),
            (interval(220, 230), true),
            (interval(221, 230), false),
        ] {
            assert_eq!(round(there).agrees(), agrees, "{there:?}");
        }
        assert_eq!(
            round(interval(150, 160)).difference_units(),
            Some((-70, 60))
        );
        let nothing = round(Interval::unbounded(Status::Unknown));
        assert!(nothing.agrees() && nothing.difference_units().is_none());
    }
}
