//! What the page of UTC says: TAI as two straight lines over the network's counter, and how long to believe them. Pure.

use crate::combine::Agreement;
use crate::packet::{leap_kind, leap_number};
use crate::time::{Leap, Leaps};
use dtp_driver::clock::rate::{Rate, RATE_BITS, UNIT_BITS};
use dtp_driver::clock::{Interval, Status};

/// Words of a line on the page.
pub const LINE_WORDS: usize = 13;

/// Both ends of TAI as functions of the network's counter. `docs/utc.md` has the place of each on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UtcLine {
    /// What it is worth when it is new.
    pub status: Status,
    /// TAI less UTC; none if it is not agreed on.
    pub leaps: Option<Leaps>,
    /// Servers that agree.
    pub agreeing: u32,
    /// Servers that contradict them.
    pub false_servers: u32,
    /// Reference, in units of the counter.
    pub at: u64,
    /// TAI at the reference at least, in nanoseconds.
    pub earliest_ns: u64,
    /// TAI at the reference at most, in nanoseconds.
    pub latest_ns: u64,
    /// Slopes of the ends, in 2^-40 ns a unit.
    pub rate: Rate,
    /// So many units after the reference it becomes `Holdover`.
    pub stale_units: u64,
    /// So many units after the reference nothing is left; nor is there anything as long before it.
    pub void_units: u64,
    /// Epoch of the clock that it belongs to.
    pub epoch: u64,
    /// Disruptions of the clock that it belongs to.
    pub disruptions: u64,
    /// What was believed so far.
    pub heard: u64,
}

/// UTC at an instant: an interval of TAI that contains it, and what makes UTC of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UtcInterval {
    /// TAI at least, in nanoseconds.
    pub earliest_tai_ns: u64,
    /// TAI at most, in nanoseconds.
    pub latest_tai_ns: u64,
    /// TAI less UTC; none if it is not agreed on.
    pub leaps: Option<Leaps>,
    /// What it is worth; without bounds it reaches from zero to the largest number.
    pub status: Status,
}

impl UtcInterval {
    /// One that says nothing.
    #[must_use]
    pub const fn unbounded(status: Status) -> Self {
        UtcInterval {
            earliest_tai_ns: 0,
            latest_tai_ns: u64::MAX,
            leaps: None,
            status,
        }
    }

    /// From the earliest to the latest, in nanoseconds.
    #[must_use]
    pub const fn width_ns(&self) -> u64 {
        self.latest_tai_ns.saturating_sub(self.earliest_tai_ns)
    }

    /// POSIX times at least and at most, in nanoseconds; none if nothing is known of them.
    #[must_use]
    pub fn posix_ns(&self) -> Option<(u64, u64)> {
        let leaps = self.leaps.filter(|_| self.status.is_bounded())?;
        Some(leaps.posix_range_ns(self.earliest_tai_ns, self.latest_tai_ns))
    }

    /// Both ends as people read UTC; none if nothing is known of them.
    #[must_use]
    pub fn text(&self) -> Option<(String, String)> {
        let leaps = self.leaps.filter(|_| self.status.is_bounded())?;
        Some((
            leaps.text(self.earliest_tai_ns),
            leaps.text(self.latest_tai_ns),
        ))
    }
}

impl UtcLine {
    /// One without bounds.
    #[must_use]
    pub const fn unbounded(status: Status) -> Self {
        UtcLine {
            status,
            leaps: None,
            agreeing: 0,
            false_servers: 0,
            at: 0,
            earliest_ns: 0,
            latest_ns: u64::MAX,
            rate: Rate { min: 0, max: 0 },
            stale_units: 0,
            void_units: 0,
            epoch: 0,
            disruptions: 0,
            heard: 0,
        }
    }

    /// From what servers agree on at a count.
    #[must_use]
    pub fn new(at: u64, agreement: &Agreement) -> Self {
        let nanoseconds = |fixed: u128| u64::try_from(fixed >> UNIT_BITS).unwrap_or(u64::MAX);
        UtcLine {
            leaps: agreement.leaps,
            agreeing: u32::try_from(agreement.agreeing).unwrap_or(u32::MAX),
            false_servers: u32::try_from(agreement.false_servers.len()).unwrap_or(u32::MAX),
            at,
            earliest_ns: nanoseconds(agreement.tai.0),
            latest_ns: nanoseconds(agreement.tai.1).saturating_add(1),
            rate: agreement.rate,
            ..UtcLine::unbounded(Status::Synchronized)
        }
    }

    /// UTC when the counters of the network are in an interval, which the clock of this epoch and of so many disruptions told.
    #[must_use]
    pub fn interval(&self, own: &Interval, epoch: u64, disruptions: u64) -> UtcInterval {
        if !self.status.is_bounded() {
            return UtcInterval::unbounded(self.status);
        }
        if !own.status.is_bounded() {
            return UtcInterval::unbounded(own.status);
        }
        if (epoch, disruptions) != (self.epoch, self.disruptions) {
            return UtcInterval::unbounded(Status::Disrupted);
        }
        let age = own.latest.saturating_sub(self.at);
        if age > self.void_units || self.at.saturating_sub(own.earliest) > self.void_units {
            return UtcInterval::unbounded(Status::Unknown);
        }
        let earliest = match own.earliest.checked_sub(self.at) {
            Some(after) => self.earliest_ns.saturating_add(floor(after, self.rate.min)),
            None => self
                .earliest_ns
                .saturating_sub(ceil(self.at - own.earliest, self.rate.max)),
        };
        let latest = match own.latest.checked_sub(self.at) {
            Some(after) => self.latest_ns.saturating_add(ceil(after, self.rate.max)),
            None => self
                .latest_ns
                .saturating_sub(floor(self.at - own.latest, self.rate.min)),
        };
        if earliest > latest {
            return UtcInterval::unbounded(Status::Disrupted);
        }
        let stale = age > self.stale_units || own.status == Status::Holdover;
        UtcInterval {
            earliest_tai_ns: earliest,
            latest_tai_ns: latest,
            leaps: self.leaps,
            status: if stale { Status::Holdover } else { self.status },
        }
    }

    /// As words of the page.
    #[must_use]
    pub fn to_words(&self) -> [u64; LINE_WORDS] {
        let leaps = self.leaps.unwrap_or(Leaps {
            offset_s: 0,
            next: None,
        });
        let (kind, leap_at) = leaps
            .next
            .map_or((0, 0), |leap| (leap_number(leap.kind), leap.at_tai_s));
        let known = u64::from(self.leaps.is_some());
        [
            self.status as u64
                | u64::from(kind) << 8
                | known << 16
                | u64::from(leaps.offset_s) << 32,
            u64::from(self.agreeing) | u64::from(self.false_servers) << 32,
            self.at,
            self.earliest_ns,
            self.latest_ns,
            self.rate.min,
            self.rate.max,
            self.stale_units,
            self.void_units,
            leap_at,
            self.epoch,
            self.disruptions,
            self.heard,
        ]
    }

    /// From words of the page; a status or a leap that there is not reads as unknown.
    #[must_use]
    pub fn from_words(words: &[u64; LINE_WORDS]) -> Self {
        let known = words[0] >> 16 & 1 == 1;
        let kind = leap_kind((words[0] >> 8) as u8).ok().filter(|_| known);
        let leaps = kind.map(|kind| Leaps {
            offset_s: (words[0] >> 32) as u8,
            next: kind.map(|kind| Leap {
                at_tai_s: words[9],
                kind,
            }),
        });
        UtcLine {
            status: Status::from_number(words[0] & 0xff).unwrap_or(Status::Unknown),
            leaps,
            agreeing: words[1] as u32,
            false_servers: (words[1] >> 32) as u32,
            at: words[2],
            earliest_ns: words[3],
            latest_ns: words[4],
            rate: Rate {
                min: words[5],
                max: words[6],
            },
            stale_units: words[7],
            void_units: words[8],
            epoch: words[10],
            disruptions: words[11],
            heard: words[12],
        }
    }
}

/// Nanoseconds in so many units, rounded down.
fn floor(units: u64, rate: u64) -> u64 {
    let ns = (u128::from(units) * u128::from(rate)) >> RATE_BITS;
    u64::try_from(ns).unwrap_or(u64::MAX)
}

/// The same, rounded up.
fn ceil(units: u64, rate: u64) -> u64 {
    floor(units, rate).saturating_add(1)
}
