//! A clock that tells how far it may be off. `docs/clock.md` has the argument for every part of the interval.
//!
//! Data flows one way, and all that decides is pure: a [`sample`](filter::Reading) of the counter between two readings of
//! the host's clock goes into the [`tracker`], which keeps bounds of the network's counter and of its rate
//! ([`filter`]); a [line](mod@line) comes out, stands in a [`page`](crate::publish), and tells any reader for any instant what
//! the counters of the network are at least and at most.
//!
//! * [`sampler`]: the thread that reads the device and publishes
//! * [`reader`]: [`DtpClock`], in this process or another one
//! * [`survey`]: what readings show of a clock, or of two

pub mod config;
pub mod filter;
pub mod line;
pub mod machine;
pub mod rate;
pub mod reader;
pub mod sampler;
pub mod source;
pub mod survey;
pub mod tracker;

pub use config::ClockConfig;
pub use reader::DtpClock;
pub use sampler::Sampler;

use dtp_spec::units::UNIT_FS;

/// What an interval is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Status {
    /// Nothing is known: sampling has just begun, or ended too long ago.
    Unknown = 0,
    /// The device follows its network, and was read a moment ago.
    Synchronized = 1,
    /// The network has not been heard for a while; the interval holds, and grows.
    Holdover = 2,
    /// Something happened that no interval survives: a jump, a suspended host, a reset counter.
    Disrupted = 3,
}

impl Status {
    /// By its number on the page and in C.
    #[must_use]
    pub const fn from_number(number: u64) -> Option<Self> {
        match number {
            0 => Some(Status::Unknown),
            1 => Some(Status::Synchronized),
            2 => Some(Status::Holdover),
            3 => Some(Status::Disrupted),
            _ => None,
        }
    }

    /// Name, for logs and programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Status::Unknown => "unknown",
            Status::Synchronized => "synchronized",
            Status::Holdover => "holdover",
            Status::Disrupted => "disrupted",
        }
    }

    /// There are bounds.
    #[must_use]
    pub const fn is_bounded(self) -> bool {
        matches!(self, Status::Synchronized | Status::Holdover)
    }
}

/// How two instants lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The first was before the second, whoever took them.
    Before,
    /// The first was after the second.
    After,
    /// They may have been either way.
    Overlap,
}

/// The counters of the network at one instant, in units of 0.32 ns: gc of every device is in it, both ends included.
///
/// Without bounds, which `status` says, it reaches from zero to the largest number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// No gc is less.
    pub earliest: u64,
    /// No gc is greater.
    pub latest: u64,
    /// What that is worth.
    pub status: Status,
}

impl Interval {
    /// One that says nothing.
    #[must_use]
    pub const fn unbounded(status: Status) -> Self {
        Interval {
            earliest: 0,
            latest: u64::MAX,
            status,
        }
    }

    /// From the earliest to the latest, in units.
    #[must_use]
    pub const fn width_units(&self) -> u64 {
        self.latest.saturating_sub(self.earliest)
    }

    /// Both ends in nanoseconds of network time, a unit being 0.32 ns: the earliest rounded down, the latest up. 64 bits hold
    /// 584 years.
    #[must_use]
    pub const fn nanoseconds(&self) -> (u64, u64) {
        (
            nanoseconds_floor(self.earliest),
            nanoseconds_ceil(self.latest),
        )
    }
}

/// Femtoseconds in a nanosecond.
const NS_FS: u128 = 1_000_000;

/// Units of 0.32 ns in whole nanoseconds, rounded down.
#[must_use]
pub const fn nanoseconds_floor(units: u64) -> u64 {
    (units as u128 * UNIT_FS as u128 / NS_FS) as u64
}

/// The same, rounded up.
#[must_use]
pub const fn nanoseconds_ceil(units: u64) -> u64 {
    (units as u128 * UNIT_FS as u128).div_ceil(NS_FS) as u64
}

/// Tells which of two instants was first, if their intervals, taken on any hosts of one network, tell it: gc never
/// goes back, and some gc is in both.
#[must_use]
pub const fn compare(a: &Interval, b: &Interval) -> Order {
    if a.latest < b.earliest {
        Order::Before
    } else if b.latest < a.earliest {
        Order::After
    } else {
        Order::Overlap
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

    #[test]
    fn only_intervals_apart_are_ordered() {
        let (a, b, c) = (interval(10, 20), interval(21, 30), interval(20, 22));
        assert_eq!(compare(&a, &b), Order::Before);
        assert_eq!(compare(&b, &a), Order::After);
        assert_eq!(compare(&a, &c), Order::Overlap);
        assert_eq!(compare(&c, &b), Order::Overlap);
        let nothing = Interval::unbounded(Status::Unknown);
        assert_eq!(compare(&a, &nothing), Order::Overlap);
        assert_eq!(compare(&nothing, &a), Order::Overlap);
    }

    #[test]
    fn nanoseconds_round_outwards() {
        assert_eq!(interval(25, 25).nanoseconds(), (8, 8));
        assert_eq!(interval(26, 26).nanoseconds(), (8, 9));
        assert_eq!(nanoseconds_ceil(u64::MAX), u64::MAX / 25 * 8 + 5);
    }

    #[test]
    fn statuses_have_numbers() {
        for number in 0..=4 {
            let status = Status::from_number(number);
            assert_eq!(
                status.map(|status| status as u64),
                (number < 4).then_some(number)
            );
        }
    }
}
