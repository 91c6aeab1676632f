//! UTC for chrony and ntpd: what the system clock is off by, as a datagram to chrony's `refclock SOCK`, and as a record in the shared
//! memory that `refclock SHM` and ntpd's driver 28 read. Pure, but for [`SharedTime::attach`].

use crate::error::UtcError;
use crate::line::UtcInterval;
use crate::time::{LeapKind, NS_PER_S};
use dtp_utc_kernel::Segment;
use std::sync::atomic::{fence, AtomicU32, Ordering};

/// The system clock and UTC at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// POSIX time by the system clock, in nanoseconds.
    pub system_ns: u64,
    /// POSIX time by the network, in nanoseconds.
    pub utc_ns: u64,
    /// What `utc_ns` is off by at most, in nanoseconds.
    pub error_max_ns: u64,
    /// The leap that this day ends with.
    pub leap: Option<LeapKind>,
}

/// Why there is no sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSample {
    /// There is no UTC.
    #[error("UTC is not known")]
    Unknown,
    /// POSIX time is ambiguous here.
    #[error("a leap second is less than a second away")]
    Leap,
    /// The system clock was set meanwhile.
    #[error("the system clock was set meanwhile")]
    SystemClock,
}

/// The sample of a reading of UTC between two readings of the system clock.
///
/// # Errors
/// Why there is none.
pub fn sample(before_ns: u64, utc: &UtcInterval, after_ns: u64) -> Result<Sample, NoSample> {
    let (least, most) = utc.posix_ns().ok_or(NoSample::Unknown)?;
    let (first, last) = (utc.earliest_tai_ns, utc.latest_tai_ns);
    let near = |at_tai_s: u64| {
        let at_ns = at_tai_s.saturating_mul(NS_PER_S);
        // The inserted second itself, and one more on both sides.
        first < at_ns.saturating_add(2 * NS_PER_S) && at_ns <= last.saturating_add(NS_PER_S)
    };
    if utc
        .leaps
        .and_then(|leaps| leaps.next)
        .is_some_and(|leap| near(leap.at_tai_s))
    {
        return Err(NoSample::Leap);
    }
    let took_ns = after_ns
        .checked_sub(before_ns)
        .ok_or(NoSample::SystemClock)?;
    Ok(Sample {
        system_ns: before_ns + took_ns / 2,
        utc_ns: least + (most - least) / 2,
        error_max_ns: (most - least).div_ceil(2) + took_ns.div_ceil(2),
        leap: utc.leaps.and_then(|leaps| leaps.announced_today(first)),
    })
}

/// Numbers of NTP: 0 nothing, 1 a second is inserted, 2 one is deleted.
const fn leap_number(leap: Option<LeapKind>) -> u32 {
    match leap {
        None => 0,
        Some(LeapKind::Insert) => 1,
        Some(LeapKind::Delete) => 2,
    }
}

/// Octets of a datagram of chrony's SOCK.
pub const SOCK_OCTETS: usize = 40;
/// "SOCK".
const SOCK_MAGIC: u32 = 0x534f_434b;

impl Sample {
    /// UTC less the system clock, in seconds, as chrony wants it.
    #[must_use]
    pub fn offset_s(&self) -> f64 {
        let offset_ns = i128::from(self.utc_ns) - i128::from(self.system_ns);
        offset_ns as f64 / NS_PER_S as f64
    }

    /// The datagram of `refclock SOCK`: `struct sock_sample` of chrony's refclock_sock.c, in the byte order of the machine, with the
    /// 64-bit `struct timeval` of 64-bit machines: seconds, microseconds, offset in seconds, pulse, leap, padding, magic.
    #[must_use]
    pub fn to_sock(&self) -> [u8; SOCK_OCTETS] {
        let mut octets = [0; SOCK_OCTETS];
        let (seconds, rest_ns) = (self.system_ns / NS_PER_S, self.system_ns % NS_PER_S);
        octets[..8].copy_from_slice(&seconds.to_ne_bytes());
        octets[8..16].copy_from_slice(&(rest_ns / 1000).to_ne_bytes());
        octets[16..24].copy_from_slice(&self.offset_s().to_ne_bytes());
        octets[28..32].copy_from_slice(&leap_number(self.leap).to_ne_bytes());
        octets[36..].copy_from_slice(&SOCK_MAGIC.to_ne_bytes());
        octets
    }

    /// Binary logarithm of the error in seconds, rounded up, as NTP says precision.
    #[must_use]
    pub const fn precision(&self) -> i32 {
        let mut precision = -30;
        while precision < 0 && self.error_max_ns > NS_PER_S >> -precision {
            precision += 1;
        }
        precision
    }
}

/// Words of 32 bits in `struct shmTime` of ntpd, as 64-bit machines lay it out.
pub const SHM_WORDS: usize = 24;
/// "NTP0": the key of unit 0; others follow.
const SHM_KEY: i32 = 0x4e54_5030;
/// Places of its members, in words of 32 bits.
mod shm {
    pub const MODE: usize = 0;
    pub const COUNT: usize = 1;
    pub const CLOCK_S: usize = 2;
    pub const CLOCK_US: usize = 4;
    pub const RECEIVE_S: usize = 6;
    pub const RECEIVE_US: usize = 8;
    pub const LEAP: usize = 9;
    pub const PRECISION: usize = 10;
    pub const NSAMPLES: usize = 11;
    pub const VALID: usize = 12;
    pub const CLOCK_NS: usize = 13;
    pub const RECEIVE_NS: usize = 14;
}

/// The shared memory of a reference clock of NTP.
#[derive(Debug)]
pub struct SharedTime {
    segment: Segment<SHM_WORDS>,
}

impl SharedTime {
    /// Attaches the segment of a unit, or makes it, for this user alone.
    ///
    /// # Errors
    /// If it belongs to another user, or this is no 64-bit machine.
    pub fn attach(unit: u8) -> Result<Self, UtcError> {
        let refused = |source| UtcError::Segment { unit, source };
        if size_of::<usize>() != 8 {
            let kind = std::io::ErrorKind::Unsupported;
            return Err(refused(kind.into()));
        }
        let segment = Segment::attach(SHM_KEY + i32::from(unit)).map_err(refused)?;
        Ok(SharedTime { segment })
    }

    /// Writes a sample.
    pub fn write(&self, sample: &Sample) {
        write_shm(self.segment.words(), sample);
    }

    /// The words, for whoever wants to see what was read of them.
    #[must_use]
    pub fn words(&self) -> &[AtomicU32; SHM_WORDS] {
        self.segment.words()
    }

    /// Has it removed when nobody uses it any more.
    ///
    /// # Errors
    /// If it belongs to another user.
    pub fn remove(&self, unit: u8) -> Result<(), UtcError> {
        let removed = self.segment.remove();
        removed.map_err(|source| UtcError::Segment { unit, source })
    }
}

/// Writes a sample in mode 1: a count that is odd while the record changes, so that a reader who was overtaken
/// throws away what it has; readers clear `valid`.
pub fn write_shm(words: &[AtomicU32; SHM_WORDS], sample: &Sample) {
    let store = |place: usize, value: u32| words[place].store(value, Ordering::Relaxed);
    let seconds = |place: usize, ns: u64| {
        let octets = (ns / NS_PER_S).to_ne_bytes();
        let half = |from: usize| {
            u32::from_ne_bytes([
                octets[from],
                octets[from + 1],
                octets[from + 2],
                octets[from + 3],
            ])
        };
        store(place, half(0));
        store(place + 1, half(4));
    };
    // Below 10^9, which fits.
    let below_second = |ns: u64| (ns % NS_PER_S) as u32;
    let count = words[shm::COUNT].load(Ordering::Relaxed) & !1;
    store(shm::VALID, 0);
    store(shm::COUNT, count.wrapping_add(1));
    fence(Ordering::SeqCst);
    store(shm::MODE, 1);
    seconds(shm::CLOCK_S, sample.utc_ns);
    store(shm::CLOCK_US, below_second(sample.utc_ns) / 1000);
    store(shm::CLOCK_NS, below_second(sample.utc_ns));
    seconds(shm::RECEIVE_S, sample.system_ns);
    store(shm::RECEIVE_US, below_second(sample.system_ns) / 1000);
    store(shm::RECEIVE_NS, below_second(sample.system_ns));
    store(shm::LEAP, leap_number(sample.leap));
    store(shm::PRECISION, sample.precision() as u32);
    store(shm::NSAMPLES, 0);
    fence(Ordering::SeqCst);
    store(shm::COUNT, count.wrapping_add(2));
    fence(Ordering::SeqCst);
    store(shm::VALID, 1);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{Leap, Leaps};
    use dtp_driver::clock::Status;

    const SAMPLE: Sample = Sample {
        system_ns: 1_700_000_000_123_456_789,
        utc_ns: 1_700_000_000_123_956_789,
        error_max_ns: 900,
        leap: Some(LeapKind::Insert),
    };

    #[test]
    fn the_datagram_is_laid_out_as_chrony_reads_it() {
        let octets = SAMPLE.to_sock();
        assert_eq!(octets[..8], 1_700_000_000_i64.to_ne_bytes());
        assert_eq!(octets[8..16], 123_456_i64.to_ne_bytes());
        assert_eq!(octets[16..24], 0.0005_f64.to_ne_bytes());
        assert_eq!(octets[24..28], [0; 4], "no pulse");
        assert_eq!(octets[28..32], 1_i32.to_ne_bytes());
        assert_eq!(octets[36..], 0x534f_434b_i32.to_ne_bytes());
    }

    #[test]
    fn precision_is_a_power_of_two_that_covers_the_error() {
        let precision = |error_max_ns| {
            Sample {
                error_max_ns,
                ..SAMPLE
            }
            .precision()
        };
        assert_eq!(precision(900), -20);
        assert_eq!(precision(954), -19);
        assert_eq!(precision(0), -30);
        assert_eq!(precision(u64::MAX), 0);
    }

    #[test]
    fn the_record_is_valid_with_an_even_count() {
        let words: [AtomicU32; SHM_WORDS] = std::array::from_fn(|_| AtomicU32::new(3));
        write_shm(&words, &SAMPLE);
        let word = |place: usize| words[place].load(Ordering::Relaxed);
        assert_eq!((word(0), word(1), word(12)), (1, 4, 1));
        assert_eq!(
            (word(2), word(3)),
            (1_700_000_000, 0),
            "little-endian halves"
        );
        assert_eq!(
            (word(4), word(13), word(8), word(14)),
            (123_956, 123_956_789, 123_456, 123_456_789)
        );
        assert_eq!((word(9), word(10) as i32), (1, -20));
    }

    #[test]
    fn a_sample_is_in_the_middle_and_none_is_near_a_leap() {
        let at_tai_s = 1_798_761_637;
        let leaps = Leaps {
            offset_s: 37,
            next: Some(Leap {
                at_tai_s,
                kind: LeapKind::Insert,
            }),
        };
        let utc = |tai_ns: u64| UtcInterval {
            earliest_tai_ns: tai_ns,
            latest_tai_ns: tai_ns + 1000,
            leaps: Some(leaps),
            status: Status::Synchronized,
        };
        let at_ns = at_tai_s * NS_PER_S;
        let found = sample(50, &utc(at_ns - 5 * NS_PER_S), 150).expect("long before");
        let utc_ns = at_ns - 42 * NS_PER_S + 500;
        assert_eq!(
            found,
            Sample {
                system_ns: 100,
                utc_ns,
                error_max_ns: 550,
                leap: Some(LeapKind::Insert)
            }
        );
        for near_ns in [at_ns - NS_PER_S, at_ns, at_ns + 2 * NS_PER_S - 1] {
            assert_eq!(sample(50, &utc(near_ns), 150), Err(NoSample::Leap));
        }
        assert_eq!(
            sample(50, &utc(at_ns + 2 * NS_PER_S), 150).map(|sample| sample.leap),
            Ok(None)
        );
        assert_eq!(
            sample(50, &utc(at_ns - 5 * NS_PER_S), 49),
            Err(NoSample::SystemClock)
        );
        assert_eq!(
            sample(50, &UtcInterval::unbounded(Status::Unknown), 51),
            Err(NoSample::Unknown)
        );
    }
}
