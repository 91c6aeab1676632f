//! The system clock: what a time server reads beside the clock of DTP, and what chrony is told about.

use crate::error::UtcError;
use crate::server::{KernelLeap, SystemReading};
use crate::time::{DAY_S, NS_PER_S};
use dtp_utc_kernel::{clock_state, ClockState};
use rustix::time::{clock_gettime_dynamic, ClockId, DynamicClockId};
use std::time::Duration;

/// What is known of the system clock otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemConfig {
    /// By how much it is off at most; none: what the kernel says, which is what chrony, ntpd or ptp4l told it.
    pub error_max: Option<Duration>,
    /// TAI less UTC, in seconds; none: what the kernel says.
    pub tai_offset_s: Option<u8>,
}

/// The system clock of a time server.
#[derive(Clone, Debug)]
pub struct SystemClock {
    config: SystemConfig,
    /// A leap has come since the offset was given by hand.
    leapt: bool,
}

/// So many readings are tried, of which the narrowest counts.
const TRIES: u32 = 5;
/// Around a leap, an offset that was given by hand is not believed.
const LEAP_GUARD_S: u64 = 2;

impl SystemClock {
    /// With what is known of it.
    #[must_use]
    pub const fn new(config: SystemConfig) -> Self {
        SystemClock {
            config,
            leapt: false,
        }
    }

    /// Reads something between two readings of the clock, and returns it.
    ///
    /// # Errors
    /// If the kernel does not tell of its clock.
    pub fn around<T>(
        &mut self,
        mut read: impl FnMut() -> T,
    ) -> Result<(T, SystemReading), UtcError> {
        let state = self.state()?;
        let (clock, add_ns) = match self.config.tai_offset_s {
            None => (DynamicClockId::Tai, 0),
            Some(offset_s) => (
                DynamicClockId::Known(ClockId::Realtime),
                u64::from(offset_s) * NS_PER_S,
            ),
        };
        let mut once = || {
            let before_ns = nanoseconds(clock);
            let found = read();
            (before_ns, found, nanoseconds(clock))
        };
        let mut best = once();
        for _ in 1..TRIES {
            let next = once();
            let narrower = next.2.checked_sub(next.0) < best.2.checked_sub(best.0);
            if narrower && next.0 <= next.2 {
                best = next;
            }
        }
        let (before_ns, found, after_ns) = best;
        let reading = SystemReading {
            before_ns: before_ns.saturating_add(add_ns),
            after_ns: after_ns.saturating_add(add_ns),
            error_max_ns: self.error_max_ns(&state),
            tai_offset_s: self.offset_s(&state, before_ns),
            leap: self.leap(&state),
        };
        Ok((found, reading))
    }

    /// What the kernel says; it need not, where all of it is given by hand.
    fn state(&self) -> Result<ClockState, UtcError> {
        let given = self.config.error_max.is_some() && self.config.tai_offset_s.is_some();
        clock_state().or_else(|error| match given {
            true => Ok(ClockState {
                state: 0,
                error_max_us: 0,
                tai_offset_s: 0,
            }),
            false => Err(UtcError::Kernel(error)),
        })
    }

    fn error_max_ns(&self, state: &ClockState) -> u64 {
        let told = u64::try_from(state.error_max_us).map_or(u64::MAX, |us| us.saturating_mul(1000));
        let given = self
            .config
            .error_max
            .map(|error| u64::try_from(error.as_nanos()).unwrap_or(u64::MAX));
        given.unwrap_or(told)
    }

    /// Zero, which is withheld as [`Withheld::TaiOffset`](crate::server::Withheld::TaiOffset), where it is not known.
    fn offset_s(&mut self, state: &ClockState, realtime_ns: u64) -> u8 {
        let Some(given) = self.config.tai_offset_s else {
            return u8::try_from(state.tai_offset_s).unwrap_or(0);
        };
        let left_s = DAY_S - realtime_ns / NS_PER_S % DAY_S;
        self.leapt |= match leap_of(state.state) {
            KernelLeap::Insert | KernelLeap::Delete => left_s <= LEAP_GUARD_S,
            KernelLeap::Inserting | KernelLeap::Done => true,
            KernelLeap::None | KernelLeap::Unsynchronised => false,
        };
        if self.leapt {
            0
        } else {
            given
        }
    }

    fn leap(&self, state: &ClockState) -> KernelLeap {
        match leap_of(state.state) {
            // The owner knows better how far it is off.
            KernelLeap::Unsynchronised if self.config.error_max.is_some() => KernelLeap::None,
            leap => leap,
        }
    }
}

/// A state of adjtimex(2).
const fn leap_of(state: i32) -> KernelLeap {
    match state {
        0 => KernelLeap::None,
        1 => KernelLeap::Insert,
        2 => KernelLeap::Delete,
        3 => KernelLeap::Inserting,
        4 => KernelLeap::Done,
        _ => KernelLeap::Unsynchronised,
    }
}

/// POSIX time by the system clock, in nanoseconds.
#[must_use]
pub fn realtime_ns() -> u64 {
    nanoseconds(DynamicClockId::Known(ClockId::Realtime))
}

/// A clock that there is not, or one before 1970, is zero, which no server passes on.
fn nanoseconds(clock: DynamicClockId<'_>) -> u64 {
    let (mut seconds, mut rest_ns) = (0, 0);
    if let Ok(now) = clock_gettime_dynamic(clock) {
        seconds = u64::try_from(now.tv_sec).unwrap_or(0);
        rest_ns = u64::try_from(now.tv_nsec).unwrap_or(0);
    }
    seconds.saturating_mul(NS_PER_S).saturating_add(rest_ns)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(state: i32) -> ClockState {
        ClockState {
            state,
            error_max_us: 16_000_000,
            tai_offset_s: 37,
        }
    }

    #[test]
    fn what_the_owner_says_goes_before_what_the_kernel_says() {
        let mut kernels = SystemClock::new(SystemConfig::default());
        assert_eq!(kernels.error_max_ns(&state(0)), 16 * NS_PER_S);
        assert_eq!(kernels.leap(&state(5)), KernelLeap::Unsynchronised);
        assert_eq!(kernels.offset_s(&state(0), 0), 37);
        let mut given = SystemClock::new(SystemConfig {
            error_max: Some(Duration::from_micros(2)),
            tai_offset_s: Some(36),
        });
        assert_eq!(given.error_max_ns(&state(0)), 2000);
        assert_eq!(given.leap(&state(5)), KernelLeap::None);
        assert_eq!(given.leap(&state(1)), KernelLeap::Insert);
        let day_ns = 20_000 * DAY_S * NS_PER_S;
        assert_eq!(given.offset_s(&state(1), day_ns - 3 * NS_PER_S), 36);
        assert_eq!(
            given.offset_s(&state(1), day_ns - NS_PER_S),
            0,
            "a leap is near"
        );
        assert_eq!(
            given.offset_s(&state(0), day_ns + NS_PER_S),
            0,
            "and its owner has to say what is true now"
        );
    }

    #[test]
    fn a_reading_has_what_was_read_in_it() {
        let mut clock = SystemClock::new(SystemConfig {
            error_max: Some(Duration::ZERO),
            tai_offset_s: Some(37),
        });
        let (found, reading) = clock.around(realtime_ns).expect("adjtimex");
        let tai_ns = found + 37 * NS_PER_S;
        assert!(
            reading.before_ns <= tai_ns && tai_ns <= reading.after_ns,
            "{reading:?}"
        );
    }
}
