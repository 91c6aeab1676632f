//! The host's clock: what readers and the sampler count with between two samples.

use super::machine;
use super::rate::{Rate, RATE_BITS};
use super::tracker::HostTime;
use crate::error::DriverError;
use rustix::time::{clock_gettime, ClockId};
use std::time::Duration;

/// A clock that every reader and the sampler of a page share.
pub trait TimeSource: Send + Sync {
    /// Its ticks now. The reading happens after everything before the call, and before everything after it.
    fn ticks(&self) -> u64;

    /// What the kernel says.
    fn host_time(&self) -> HostTime;

    /// Whether it stands still while the host is suspended, so that readers have to ask.
    fn sleeps(&self) -> bool {
        false
    }

    /// Whether the kernel still takes it for one clock. Samplers ask from time to time.
    fn is_trusted(&self) -> bool {
        true
    }

    /// What it is, as a number on the page.
    fn kind(&self) -> Kind;
}

/// Which clock: its number on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Kind {
    /// The time-stamp counter of an x86 processor, invariant.
    Tsc = 1,
    /// CLOCK_MONOTONIC_RAW, in nanoseconds.
    MonotonicRaw = 2,
    /// A clock of a test or an emulator, in ticks that its owner gives a meaning.
    Injected = 3,
}

/// What is known of a clock beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// Units of gc in a tick: anything that there is on the market is within.
    pub coarse_rate: Rate,
    /// What a reading errs by at most.
    pub error: Duration,
}

/// CLOCK_MONOTONIC_RAW may stand on any clock source of the kernel; the ACPI timer, the coarsest, counts 279 ns.
const RAW_ERROR: Duration = Duration::from_nanos(300);
/// Units in a nanosecond, in 2^-40.
const UNITS_PER_NS: u64 = (25 << RATE_BITS) / 8;

impl Kind {
    /// By its number on the page.
    #[must_use]
    pub const fn from_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Kind::Tsc),
            2 => Some(Kind::MonotonicRaw),
            3 => Some(Kind::Injected),
            _ => None,
        }
    }

    /// What is known of it beforehand.
    #[must_use]
    pub const fn traits(self) -> Traits {
        match self {
            // 0.25 to 16 GHz, and emulated networks that run at down to a ten-thousandth of real time.
            Kind::Tsc | Kind::Injected => Traits {
                coarse_rate: Rate {
                    min: UNITS_PER_NS / 160_000,
                    max: UNITS_PER_NS * 4,
                },
                error: Duration::ZERO,
            },
            Kind::MonotonicRaw => Traits {
                coarse_rate: Rate {
                    min: UNITS_PER_NS - UNITS_PER_NS / 1000,
                    max: UNITS_PER_NS + UNITS_PER_NS / 1000,
                },
                error: RAW_ERROR,
            },
        }
    }
}

/// The clock of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Machine(Kind);

impl Machine {
    /// The best that there is: the invariant TSC, else CLOCK_MONOTONIC_RAW.
    #[must_use]
    pub fn best() -> Self {
        match machine::has_invariant_tsc() && kernel_trusts_tsc() {
            true => Machine(Kind::Tsc),
            false => Machine(Kind::MonotonicRaw),
        }
    }

    /// CLOCK_MONOTONIC_RAW, whatever else there is.
    #[must_use]
    pub const fn raw() -> Self {
        Machine(Kind::MonotonicRaw)
    }

    /// The clock that a page was written with.
    ///
    /// # Errors
    /// If this machine does not have it.
    pub fn of_page(kind: u64) -> Result<Self, DriverError> {
        match Kind::from_number(kind) {
            Some(Kind::Tsc) if machine::has_invariant_tsc() => Ok(Machine(Kind::Tsc)),
            Some(Kind::MonotonicRaw) => Ok(Machine(Kind::MonotonicRaw)),
            _ => Err(DriverError::ClockSource(kind)),
        }
    }
}

/// The kernel takes the TSC off this list when processors disagree or it stops. No list: nobody has looked.
fn kernel_trusts_tsc() -> bool {
    let list = "/sys/devices/system/clocksource/clocksource0/available_clocksource";
    std::fs::read_to_string(list)
        .is_ok_and(|list| list.split_whitespace().any(|name| name == "tsc"))
}

impl TimeSource for Machine {
    #[inline]
    fn ticks(&self) -> u64 {
        match self.0 {
            Kind::Tsc => machine::tsc(),
            _ => {
                machine::fence();
                let now = nanoseconds(ClockId::MonotonicRaw);
                machine::fence();
                now
            }
        }
    }

    fn host_time(&self) -> HostTime {
        // The two are read apart. The narrowest of a few tries leaves preemption out.
        let tries = (0..4).map(|_| {
            let before_ns = nanoseconds(ClockId::Monotonic);
            let boot_ns = nanoseconds(ClockId::Boottime);
            let after_ns = nanoseconds(ClockId::Monotonic);
            (before_ns, boot_ns, after_ns)
        });
        let close = |&(before_ns, _, after_ns): &(u64, u64, u64)| after_ns - before_ns < 10_000;
        let mut narrowest = (0, 0, u64::MAX);
        for read in tries {
            if read.2 - read.0 <= narrowest.2.saturating_sub(narrowest.0) {
                narrowest = read;
            }
            if close(&read) {
                break;
            }
        }
        HostTime {
            monotonic_ns: nanoseconds(ClockId::MonotonicRaw),
            suspended_ns: narrowest.1.saturating_sub(narrowest.0),
        }
    }

    fn sleeps(&self) -> bool {
        self.0 == Kind::MonotonicRaw
    }

    fn is_trusted(&self) -> bool {
        self.0 != Kind::Tsc || kernel_trusts_tsc()
    }

    fn kind(&self) -> Kind {
        self.0
    }
}

/// Linux counts from boot, and never below zero.
fn nanoseconds(clock: ClockId) -> u64 {
    let now = clock_gettime(clock);
    let seconds = u64::try_from(now.tv_sec).unwrap_or(0);
    seconds * 1_000_000_000 + u64::try_from(now.tv_nsec).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clocks_of_this_machine_go_forward() {
        for source in [Machine::best(), Machine::raw()] {
            let readings: Vec<u64> = (0..1000).map(|_| source.ticks()).collect();
            assert!(readings.windows(2).all(|two| two[0] <= two[1]));
            assert!(readings[999] > readings[0]);
            assert_eq!(Machine::of_page(source.kind() as u64).ok(), Some(source));
        }
        let (first, second) = (Machine::raw().host_time(), Machine::raw().host_time());
        assert!(first.monotonic_ns <= second.monotonic_ns);
        assert!(first.suspended_ns.abs_diff(second.suspended_ns) < 1_000_000);
    }

    #[test]
    fn a_clock_that_this_machine_lacks_is_refused() {
        let error = Machine::of_page(3).expect_err("injected").to_string();
        assert!(error.contains("clock source 3"), "{error}");
    }
}
