//! TAI, UTC and the seconds between them. Inside, all is TAI, which has no leaps: nanoseconds since 1970-01-01 00:00:00 TAI, as
//! in IEEE 1588. POSIX time, which is what programs and chrony count, comes out of it at the very end.

use std::time::{Duration, SystemTime};

/// Nanoseconds in a second.
pub const NS_PER_S: u64 = 1_000_000_000;
/// Seconds in a day of UTC without a leap.
pub const DAY_S: u64 = 86_400;
/// 2020-01-01, in seconds: no relation is older.
pub const TAI_LEAST_S: u64 = 1_577_836_800;
/// 2200-01-01, in seconds: no relation is younger.
pub const TAI_GREATEST_S: u64 = 7_258_118_400;

/// What happens at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeapKind {
    /// A second 23:59:60 is inserted.
    Insert,
    /// The second 23:59:59 is left out.
    Delete,
}

/// A leap second that was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leap {
    /// Second of TAI from which on the new offset counts: when 23:59:60 begins, or when 23:59:59 would have begun.
    pub at_tai_s: u64,
    /// Which.
    pub kind: LeapKind,
}

/// TAI less UTC, and its next change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaps {
    /// TAI less UTC before the leap, in seconds.
    pub offset_s: u8,
    /// The leap that was announced, or that has just been.
    pub next: Option<Leap>,
}

impl Leaps {
    /// TAI less UTC at an instant of TAI, in seconds. Within an inserted second it is that of the day that follows, as the
    /// kernel of Linux counts: it steps back when 23:59:60 begins.
    #[must_use]
    pub fn offset_at(&self, tai_ns: u64) -> u64 {
        let before = u64::from(self.offset_s);
        match self.next {
            Some(leap) if tai_ns / NS_PER_S >= leap.at_tai_s => match leap.kind {
                LeapKind::Insert => before + 1,
                LeapKind::Delete => before.saturating_sub(1),
            },
            _ => before,
        }
    }

    /// POSIX time at an instant of TAI, in nanoseconds.
    #[must_use]
    pub fn posix_ns(&self, tai_ns: u64) -> u64 {
        tai_ns.saturating_sub(self.offset_at(tai_ns) * NS_PER_S)
    }

    /// The instant is within a second 23:59:60.
    #[must_use]
    pub fn is_leap_second(&self, tai_ns: u64) -> bool {
        self.next
            .is_some_and(|leap| leap.kind == LeapKind::Insert && tai_ns / NS_PER_S == leap.at_tai_s)
    }

    /// POSIX times that an interval of TAI may be, both ends included: the counts of a second that POSIX counts twice are in it
    /// once the interval touches either of the two.
    #[must_use]
    pub fn posix_range_ns(&self, earliest_tai_ns: u64, latest_tai_ns: u64) -> (u64, u64) {
        let (mut least, mut most) = (self.posix_ns(earliest_tai_ns), self.posix_ns(latest_tai_ns));
        if let Some(leap) = self.next {
            let at_ns = leap.at_tai_s.saturating_mul(NS_PER_S);
            if earliest_tai_ns < at_ns && at_ns <= latest_tai_ns {
                least = least.min(self.posix_ns(at_ns));
                most = most.max(self.posix_ns(at_ns - 1));
            }
        }
        (least, most)
    }

    /// The same knowledge, as one says it who forgets a leap that is over.
    #[must_use]
    pub fn seen_from(&self, tai_ns: u64) -> Self {
        let over = |leap: Leap| tai_ns / NS_PER_S > leap.at_tai_s;
        match self.next {
            Some(leap) if over(leap) => Leaps {
                offset_s: u8::try_from(self.offset_at(tai_ns)).unwrap_or(u8::MAX),
                next: None,
            },
            _ => *self,
        }
    }

    /// The leap that this day of UTC ends with, which is how NTP announces one.
    #[must_use]
    pub fn announced_today(&self, tai_ns: u64) -> Option<LeapKind> {
        let leap = self.next?;
        let left_s = leap.at_tai_s.checked_sub(tai_ns / NS_PER_S)?;
        (left_s <= DAY_S).then_some(leap.kind)
    }

    /// The leap at the end of the day of UTC in which this instant is.
    #[must_use]
    pub fn at_end_of_day(offset_s: u8, tai_ns: u64, kind: LeapKind) -> Self {
        let utc_s = (tai_ns / NS_PER_S).saturating_sub(offset_s.into());
        Leaps::on_day(offset_s, utc_s / DAY_S + 1, kind)
    }

    /// The leap before the midnight with which a day begins, in days since 1970.
    #[must_use]
    pub fn on_day(offset_s: u8, day: u64, kind: LeapKind) -> Self {
        let midnight_tai_s = day.saturating_mul(DAY_S).saturating_add(offset_s.into());
        let at_tai_s = match kind {
            LeapKind::Insert => midnight_tai_s,
            LeapKind::Delete => midnight_tai_s.saturating_sub(1),
        };
        let next = Some(Leap { at_tai_s, kind });
        Leaps { offset_s, next }
    }

    /// The day that begins with the leap, in days since 1970; none if the leap is at the end of none.
    #[must_use]
    pub fn day(&self) -> Option<u64> {
        let leap = self.next?;
        let utc_s = leap.at_tai_s.checked_sub(self.offset_s.into())?;
        let day = utc_s.div_ceil(DAY_S);
        (Leaps::on_day(self.offset_s, day, leap.kind) == *self).then_some(day)
    }

    /// An instant of TAI as people read UTC, such as `2016-12-31T23:59:60.250000000Z`.
    #[must_use]
    pub fn text(&self, tai_ns: u64) -> String {
        let posix_ns = self.posix_ns(tai_ns.min(TAI_GREATEST_S * NS_PER_S));
        let time = SystemTime::UNIX_EPOCH + Duration::from_nanos(posix_ns);
        let text = humantime::format_rfc3339_nanos(time).to_string();
        match self.is_leap_second(tai_ns) {
            true => text.replacen(":59.", ":60.", 1),
            false => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2017-01-01 00:00:00 UTC, the last leap second to date: at 2016-12-31 23:59:60 TAI less UTC went from 36 to 37 s.
    const MIDNIGHT_S: u64 = 1_483_228_800;
    const INSERT: Leaps = Leaps {
        offset_s: 36,
        next: Some(Leap {
            at_tai_s: MIDNIGHT_S + 36,
            kind: LeapKind::Insert,
        }),
    };

    #[test]
    fn an_inserted_second_is_counted_twice_and_written_sixty() {
        let tai = |s: u64| (MIDNIGHT_S + s) * NS_PER_S + 250_000_000;
        assert_eq!(INSERT.text(tai(35)), "2016-12-31T23:59:59.250000000Z");
        assert_eq!(INSERT.text(tai(36)), "2016-12-31T23:59:60.250000000Z");
        assert_eq!(INSERT.text(tai(37)), "2017-01-01T00:00:00.250000000Z");
        assert_eq!(INSERT.posix_ns(tai(35)), INSERT.posix_ns(tai(36)));
        assert_eq!(INSERT.posix_ns(tai(37)) / NS_PER_S, MIDNIGHT_S);
        let through = INSERT.posix_range_ns(tai(35), tai(36));
        let first_ns = (MIDNIGHT_S - 1) * NS_PER_S;
        assert_eq!(through, (first_ns, first_ns + NS_PER_S - 1));
    }

    #[test]
    fn a_deleted_second_is_left_out() {
        let delete = Leaps::at_end_of_day(37, (MIDNIGHT_S - 100) * NS_PER_S, LeapKind::Delete);
        let at_ns = (MIDNIGHT_S + 36) * NS_PER_S;
        assert_eq!(delete.text(at_ns - 1), "2016-12-31T23:59:58.999999999Z");
        assert_eq!(delete.text(at_ns), "2017-01-01T00:00:00.000000000Z");
        assert_eq!(delete.day(), Some(MIDNIGHT_S / DAY_S));
    }

    #[test]
    fn a_leap_is_announced_on_its_day_and_forgotten_after_it() {
        let day_ns = (MIDNIGHT_S - DAY_S + 36) * NS_PER_S;
        assert_eq!(Leaps::at_end_of_day(36, day_ns, LeapKind::Insert), INSERT);
        assert_eq!(INSERT.day(), Some(MIDNIGHT_S / DAY_S));
        assert_eq!(INSERT.announced_today(day_ns), Some(LeapKind::Insert));
        assert_eq!(INSERT.announced_today(day_ns - NS_PER_S), None);
        let after_ns = (MIDNIGHT_S + 38) * NS_PER_S;
        let plain = Leaps {
            offset_s: 37,
            next: None,
        };
        assert_eq!(INSERT.announced_today(after_ns), None);
        assert_eq!(INSERT.seen_from(after_ns), plain);
        assert_eq!(INSERT.seen_from((MIDNIGHT_S + 36) * NS_PER_S), INSERT);
        let odd = Leaps {
            next: Some(Leap {
                at_tai_s: 12_345,
                kind: LeapKind::Insert,
            }),
            ..INSERT
        };
        assert_eq!(odd.day(), None);
    }
}
