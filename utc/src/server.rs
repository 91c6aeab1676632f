//! A time server: what its own clocks say, and whether that is worth telling. Pure, but for the reading of the clocks of the kernel,
//! which is [`crate::system`].

use crate::relation::{Announcement, Order, Pair, GC_WIDTH_MAX_UNITS, TAI_WIDTH_MAX_NS};
use crate::time::{Leap, LeapKind, Leaps, NS_PER_S};
use dtp_driver::clock::Interval;

/// What the kernel says of the end of this day of UTC (adjtimex(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KernelLeap {
    /// Nothing: TIME_OK.
    None,
    /// A second will be inserted: TIME_INS.
    Insert,
    /// A second will be left out: TIME_DEL.
    Delete,
    /// The inserted second is now: TIME_OOP.
    Inserting,
    /// A leap has just been: TIME_WAIT.
    Done,
    /// The clock is not synchronised: TIME_ERROR.
    Unsynchronised,
}

/// The system clock around a reading of the clock of DTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemReading {
    /// CLOCK_TAI before, in nanoseconds.
    pub before_ns: u64,
    /// CLOCK_TAI after.
    pub after_ns: u64,
    /// By how much the clock is off at most, in nanoseconds.
    pub error_max_ns: u64,
    /// TAI less UTC that CLOCK_TAI counts with, in seconds; zero if nobody told the kernel.
    pub tai_offset_s: u8,
    /// What happens today.
    pub leap: KernelLeap,
}

/// Why a time server says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Withheld {
    /// The clock of DTP has no bounds, or wide ones.
    #[error("the DTP clock of this host has no bounds, or is wider than a millisecond")]
    Counter,
    /// The clock of DTP was disrupted between the reading and its publication.
    #[error("the DTP clock of this host was disrupted meanwhile")]
    Disrupted,
    /// The kernel says that its clock is not synchronised.
    #[error(
        "the system clock is not synchronised: let chrony, ntpd or ptp4l do it, or set `error_max`"
    )]
    Unsynchronised,
    /// The system clock errs by too much, or was set meanwhile.
    #[error("the system clock may be off by seconds, or was set meanwhile")]
    SystemClock,
    /// Nobody told the kernel how far TAI is from UTC.
    #[error(
        "the kernel does not know TAI less UTC: `leapsectz right/UTC` in chrony.conf tells it"
    )]
    TaiOffset,
}

/// For how long a leap that is over is told of, so that everybody who was told of it before it came has got past it.
const LEAP_TOLD_S: u64 = 3600;

/// A time server.
#[derive(Clone, Debug)]
pub struct Publisher {
    server: u64,
    order: Option<Order>,
    leaps: Option<Leaps>,
}

impl Publisher {
    /// One with the identity of its device, an EUI-64.
    #[must_use]
    pub const fn new(server: u64) -> Self {
        Publisher {
            server,
            order: None,
            leaps: None,
        }
    }

    /// What is to be said after a reading.
    ///
    /// # Errors
    /// Why nothing is.
    pub fn announce(
        &mut self,
        gc: &Interval,
        system: &SystemReading,
    ) -> Result<Announcement, Withheld> {
        if !gc.status.is_bounded() || gc.width_units() > GC_WIDTH_MAX_UNITS {
            return Err(Withheld::Counter);
        }
        let pair = pair(gc, system)?;
        let leaps = self.leaps(system)?;
        let order = match self.order {
            None => Order {
                session: gc.earliest,
                sequence: 0,
            },
            Some(order) => Order {
                sequence: order.sequence + 1,
                ..order
            },
        };
        let announcement = Announcement {
            server: self.server,
            order: Some(order),
            pair,
            leaps,
        };
        announcement.check().map_err(|_| Withheld::SystemClock)?;
        self.order = Some(order);
        Ok(announcement)
    }

    /// What the kernel says, together with the leap that it has said before. CLOCK_TAI and its offset change at once, but we read
    /// them one after the other: in the second around a leap, the leap that was announced tells.
    fn leaps(&mut self, system: &SystemReading) -> Result<Leaps, Withheld> {
        if system.tai_offset_s == 0 {
            return Err(Withheld::TaiOffset);
        }
        let now_ns = system.before_ns;
        let over = |leap: Leap| now_ns / NS_PER_S >= leap.at_tai_s.saturating_add(LEAP_TOLD_S);
        let known = self
            .leaps
            .filter(|leaps| leaps.next.is_some_and(|leap| !over(leap)));
        let announced = match system.leap {
            KernelLeap::Unsynchronised => return Err(Withheld::Unsynchronised),
            KernelLeap::Insert => Some(LeapKind::Insert),
            KernelLeap::Delete => Some(LeapKind::Delete),
            KernelLeap::None | KernelLeap::Inserting | KernelLeap::Done => None,
        };
        let passed = |leaps: &Leaps| {
            leaps
                .next
                .is_some_and(|leap| now_ns / NS_PER_S >= leap.at_tai_s)
        };
        let leaps = match (known, announced) {
            // The flag stands until the kernel's own clock has passed the leap.
            (Some(leaps), _) if passed(&leaps) => leaps,
            (_, Some(kind)) => Leaps::at_end_of_day(system.tai_offset_s, now_ns, kind),
            (_, None) => Leaps {
                offset_s: system.tai_offset_s,
                next: None,
            },
        };
        self.leaps = Some(leaps);
        Ok(leaps)
    }
}

/// TAI at the instant at which the counter was in its interval: somewhere between the two readings, each off by the error.
fn pair(gc: &Interval, system: &SystemReading) -> Result<Pair, Withheld> {
    let earliest = system.before_ns.checked_sub(system.error_max_ns);
    let latest = system.after_ns.checked_add(system.error_max_ns);
    // The kernel's clocks round down to a nanosecond.
    let latest = latest.and_then(|latest| latest.checked_add(1));
    let tai_ns = earliest.zip(latest).ok_or(Withheld::SystemClock)?;
    let right = system.before_ns <= system.after_ns && tai_ns.1 - tai_ns.0 <= TAI_WIDTH_MAX_NS;
    right.then_some(()).ok_or(Withheld::SystemClock)?;
    Ok(Pair {
        gc_units: (gc.earliest, gc.latest),
        tai_ns,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_driver::clock::Status;

    const MIDNIGHT_S: u64 = 1_798_761_600;

    fn gc(earliest: u64) -> Interval {
        Interval {
            earliest,
            latest: earliest + 300,
            status: Status::Synchronized,
        }
    }

    fn system(tai_s: u64, leap: KernelLeap, tai_offset_s: u8) -> SystemReading {
        SystemReading {
            before_ns: tai_s * NS_PER_S,
            after_ns: tai_s * NS_PER_S + 500,
            error_max_ns: 1_000,
            tai_offset_s,
            leap,
        }
    }

    #[test]
    fn the_pair_has_bracket_and_error_and_the_order_grows() {
        let mut publisher = Publisher::new(7);
        let reading = system(MIDNIGHT_S - 500_000, KernelLeap::None, 37);
        let first = publisher.announce(&gc(1000), &reading).expect("first");
        let second = publisher.announce(&gc(2000), &reading).expect("second");
        let begin = reading.before_ns;
        assert_eq!(first.pair.tai_ns, (begin - 1000, begin + 1501));
        assert_eq!(
            first.order,
            Some(Order {
                session: 1000,
                sequence: 0
            })
        );
        assert_eq!(
            second.order,
            Some(Order {
                session: 1000,
                sequence: 1
            })
        );
    }

    #[test]
    fn an_announced_leap_is_told_of_before_within_and_after_it() {
        let mut publisher = Publisher::new(7);
        let mut leaps = |tai_s, leap, offset| {
            publisher
                .announce(&gc(tai_s), &system(tai_s, leap, offset))
                .map(|said| said.leaps)
        };
        let at_tai_s = MIDNIGHT_S + 37;
        let insert = Leaps {
            offset_s: 37,
            next: Some(Leap {
                at_tai_s,
                kind: LeapKind::Insert,
            }),
        };
        let plain = Leaps {
            offset_s: 37,
            next: None,
        };
        assert_eq!(leaps(at_tai_s - 90_000, KernelLeap::None, 37), Ok(plain));
        assert_eq!(leaps(at_tai_s - 80_000, KernelLeap::Insert, 37), Ok(insert));
        assert_eq!(leaps(at_tai_s - 1, KernelLeap::Insert, 37), Ok(insert));
        assert_eq!(
            leaps(at_tai_s, KernelLeap::Insert, 37),
            Ok(insert),
            "the kernel is late by its error"
        );
        assert_eq!(leaps(at_tai_s, KernelLeap::Inserting, 38), Ok(insert));
        assert_eq!(leaps(at_tai_s + 5, KernelLeap::Done, 38), Ok(insert));
        assert_eq!(
            leaps(at_tai_s + 3600, KernelLeap::Done, 38),
            Ok(Leaps {
                offset_s: 38,
                next: None
            })
        );
    }

    #[test]
    fn clocks_that_are_not_worth_it_are_withheld() {
        let mut publisher = Publisher::new(7);
        let fine = system(MIDNIGHT_S, KernelLeap::None, 37);
        let mut why = |gc: &Interval, system: SystemReading| {
            publisher.announce(gc, &system).expect_err("withheld")
        };
        assert_eq!(
            why(&Interval::unbounded(Status::Disrupted), fine),
            Withheld::Counter
        );
        let wide = Interval {
            latest: 1000 + GC_WIDTH_MAX_UNITS + 1,
            ..gc(1000)
        };
        assert_eq!(why(&wide, fine), Withheld::Counter);
        assert_eq!(
            why(
                &gc(1),
                SystemReading {
                    tai_offset_s: 0,
                    ..fine
                }
            ),
            Withheld::TaiOffset
        );
        let leap = KernelLeap::Unsynchronised;
        assert_eq!(
            why(&gc(1), SystemReading { leap, ..fine }),
            Withheld::Unsynchronised
        );
        for system in [
            SystemReading {
                error_max_ns: 3 * NS_PER_S,
                ..fine
            },
            SystemReading {
                error_max_ns: u64::MAX,
                ..fine
            },
            SystemReading {
                after_ns: fine.before_ns - 1,
                ..fine
            },
            SystemReading {
                before_ns: 5 * NS_PER_S,
                after_ns: 5 * NS_PER_S,
                ..fine
            },
        ] {
            assert_eq!(why(&gc(1), system), Withheld::SystemClock);
        }
    }
}
