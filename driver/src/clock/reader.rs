//! A reader of the clock: no system call, no allocation, no lock. Any number of threads may share one.

use super::line::{Line, LINE_WORDS};
use super::source::{Machine, TimeSource};
use super::{Interval, Status};
use crate::error::DriverError;
use crate::publish::generations::{self, Found};
use crate::publish::page::{self, PageMemory, LAYOUT};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// The clock of this host's DTP device, as its sampler publishes it.
#[derive(Debug)]
pub struct DtpClock<Source = Machine> {
    words: PageMemory,
    source: Source,
    /// What this clock tells is of this epoch; [`UNTOLD`] before it has told bounds.
    epoch: AtomicU64,
    /// What was told while a newer line was being written: the one case in which the page does not know what was told.
    told: [AtomicU64; 2],
}

/// No epoch: it has told no bounds.
const UNTOLD: u64 = u64::MAX;
/// Places in `told`.
const EARLIEST: usize = 0;
const ESTIMATE: usize = 1;

/// After so much more sleep of the host a line of before is no line, in nanoseconds.
const SLEPT_NS_MAX: u64 = 1_000_000;

impl DtpClock {
    /// Opens the page at a path; [`page::DEFAULT_PATH`] is the usual one.
    ///
    /// # Errors
    /// If there is no page of this version, or this machine lacks the clock that it was made with.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, DriverError> {
        let (words, kind) = page::open(path.as_ref())?;
        Ok(DtpClock::over(words, Machine::of_page(kind)?))
    }
}

impl<Source: TimeSource> DtpClock<Source> {
    /// Opens a page whose ticks are of this clock.
    ///
    /// # Errors
    /// If there is no page of this version, or it was made with another kind of clock.
    pub fn with_source(path: impl AsRef<Path>, source: Source) -> Result<Self, DriverError> {
        let (words, kind) = page::open(path.as_ref())?;
        match kind == source.kind() as u64 {
            true => Ok(DtpClock::over(words, source)),
            false => Err(DriverError::ClockSource(kind)),
        }
    }

    fn over(words: PageMemory, source: Source) -> Self {
        DtpClock {
            words,
            source,
            epoch: AtomicU64::new(UNTOLD),
            told: [const { AtomicU64::new(0) }; 2],
        }
    }

    /// The counters of the network at an instant within this call. Its earlier end never goes back, whichever thread
    /// asks.
    #[inline]
    #[must_use]
    pub fn now(&self) -> Interval {
        self.read().0
    }

    /// The best single number, in units: the middle of the interval, held where it would go back. None without bounds.
    #[inline]
    #[must_use]
    pub fn now_units(&self) -> Option<u64> {
        let (interval, line, writing) = self.read();
        let estimate = line.estimate(&interval)?;
        Some(self.held(ESTIMATE, estimate, writing))
    }

    /// The same with the line that it comes from, which tells whether the clock was disrupted since another call.
    #[must_use]
    pub fn now_and_line(&self) -> (Interval, Line) {
        let (interval, line, _) = self.read();
        (interval, line)
    }

    /// How old the sample is that the answer rests on, in nanoseconds; none without bounds.
    #[must_use]
    pub fn age_ns(&self) -> Option<u64> {
        let line = self.line();
        line.age_ns(self.source.ticks())
    }

    /// The line that the page holds, for whoever wants to look deeper.
    #[must_use]
    pub fn line(&self) -> Line {
        let found = generations::read(self.words.words(), &LAYOUT, || ());
        found.map_or(
            Line::unbounded(Status::Unknown),
            |found: Found<LINE_WORDS, ()>| Line::from_words(&found.content),
        )
    }

    // Three callers: without `always` the line goes through memory, for a fifth of the time of a reading.
    #[inline(always)]
    fn read(&self) -> (Interval, Line, bool) {
        let found = generations::read(self.words.words(), &LAYOUT, || self.source.ticks());
        let Some(found) = found else {
            let line = Line::unbounded(Status::Unknown);
            return (Interval::unbounded(line.status), line, false);
        };
        let line = Line::from_words(&found.content);
        let mut interval = line.interval(found.meanwhile);
        if line.epoch != self.epoch.load(Ordering::Relaxed)
            && !self.is_mine(line.epoch, interval.status.is_bounded())
            || self.source.sleeps() && self.has_slept(&line)
        {
            return (Interval::unbounded(Status::Disrupted), line, false);
        }
        if interval.status.is_bounded() {
            let held = self.held(EARLIEST, interval.earliest, found.writing);
            if held > interval.latest {
                // What was told before contradicts what is known now.
                return (Interval::unbounded(Status::Disrupted), line, false);
            }
            interval.earliest = held;
        }
        (interval, line, found.writing)
    }

    /// The greater of this and what was told while the writer was at work. If it is at work now, this is what was told.
    #[inline]
    fn held(&self, what: usize, value: u64, writing: bool) -> u64 {
        let told = match writing {
            true => self.told[what].fetch_max(value, Ordering::Relaxed),
            false => self.told[what].load(Ordering::Relaxed),
        };
        value.max(told)
    }

    /// Whoever was told nothing of the epoch before may hear the next.
    #[cold]
    fn is_mine(&self, new: u64, is_bounded: bool) -> bool {
        let order = Ordering::Relaxed;
        if !is_bounded {
            return self.epoch.load(order) == UNTOLD;
        }
        match self.epoch.compare_exchange(UNTOLD, new, order, order) {
            Ok(_) => true,
            Err(told) => told == new,
        }
    }

    #[cold]
    fn has_slept(&self, line: &Line) -> bool {
        let now = self.source.host_time();
        now.suspended_ns.abs_diff(line.suspended_ns) > SLEPT_NS_MAX
    }
}
