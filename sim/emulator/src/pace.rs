//! Which simulated instant it is: real time, or slower where the machine cannot keep up. The pace is found once,
//! before anybody looks, with room for other work; it changes later only if it has to.

use std::time::{Duration, Instant};

/// How far behind, in real time, it may be before it is slowed.
const LAG_MAX: Duration = Duration::from_millis(250);
/// Real time in parts per million.
const REAL_PPM: u64 = 1_000_000;
/// Slower than this it does not get.
const LEAST_PPM: u64 = 100;

/// The pace of simulated time.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    since: Instant,
    since_fs: u64,
    ppm: u64,
}

impl Pace {
    /// Real time from this simulated instant on, for a machine that has just simulated so much in so much time;
    /// or two thirds of what it can, if that is less.
    #[must_use]
    pub fn new(now: Instant, now_fs: u64, simulated_fs: u64, taken: Duration) -> Self {
        // 10^6 fs in a nanosecond, and as many parts in one.
        let able_ppm = u128::from(simulated_fs) / taken.as_nanos().max(1);
        let ppm = u64::try_from(able_ppm * 2 / 3).unwrap_or(u64::MAX);
        Pace {
            since: now,
            since_fs: now_fs,
            ppm: ppm.clamp(LEAST_PPM, REAL_PPM),
        }
    }

    /// The simulated instant that it should be, in femtoseconds.
    #[must_use]
    pub fn target_fs(&self, now: Instant) -> u64 {
        let elapsed_ns = now.saturating_duration_since(self.since).as_nanos();
        // 10^6 fs in a nanosecond, and as many parts in one.
        let elapsed_fs = elapsed_ns.saturating_mul(u128::from(self.ppm));
        self.since_fs
            .saturating_add(u64::try_from(elapsed_fs).unwrap_or(u64::MAX))
    }

    /// Parts per million of real time.
    #[must_use]
    pub const fn ppm(&self) -> u64 {
        self.ppm
    }

    /// The simulation has come this far: if that is too little, simulated time is slowed from here on, to three
    /// quarters. True if it was.
    pub fn reached(&mut self, now: Instant, now_fs: u64) -> bool {
        let lag_fs = self.target_fs(now).saturating_sub(now_fs);
        let most_fs = LAG_MAX.as_nanos() * u128::from(self.ppm);
        if u128::from(lag_fs) <= most_fs || self.ppm <= LEAST_PPM {
            return false;
        }
        *self = Pace {
            since: now,
            since_fs: now_fs,
            ppm: (self.ppm * 3 / 4).max(LEAST_PPM),
        };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS_FS: u64 = 1_000_000_000_000;

    #[test]
    fn simulated_time_is_real_time_until_it_cannot_be() {
        let start = Instant::now();
        let mut pace = Pace::new(start, 500, 7 * MS_FS, Duration::from_millis(3));
        let at = |millis| start + Duration::from_millis(millis);
        assert_eq!(pace.target_fs(at(7)), 500 + 7 * MS_FS);
        assert!(!pace.reached(at(300), 51 * MS_FS), "249 ms behind");
        assert!(pace.reached(at(300), 49 * MS_FS), "251 ms behind");
        assert_eq!(pace.ppm(), 750_000);
        assert_eq!(
            pace.target_fs(at(300)),
            49 * MS_FS,
            "it goes on where it is"
        );
        assert_eq!(pace.target_fs(at(304)), 52 * MS_FS);
    }

    #[test]
    fn slow_machines_begin_slowly() {
        let pace = Pace::new(Instant::now(), 0, MS_FS, Duration::from_millis(5));
        assert_eq!(pace.ppm(), 133_333, "two thirds of a fifth");
        let pace = Pace::new(Instant::now(), 0, 1, Duration::from_secs(5));
        assert_eq!(pace.ppm(), LEAST_PPM);
    }
}
