//! A reader of UTC: the clock of DTP, and the page that makes UTC of it. No system call, no allocation, no lock.

use crate::client::Own;
use crate::error::UtcError;
use crate::line::{UtcInterval, UtcLine};
use crate::page::{self, PageMemory};
use dtp_driver::clock::source::{Machine, TimeSource};
use dtp_driver::clock::DtpClock;
use std::path::Path;

/// UTC of this host, as its service publishes it. Any number of threads may share one.
#[derive(Debug)]
pub struct UtcClock<Source = Machine> {
    clock: DtpClock<Source>,
    page: PageMemory,
}

impl UtcClock {
    /// Opens the pages of the clock and of UTC.
    ///
    /// # Errors
    /// If one of them is missing, or of another version.
    pub fn open(clock: impl AsRef<Path>, utc: impl AsRef<Path>) -> Result<Self, UtcError> {
        UtcClock::with_clock(DtpClock::open(clock)?, utc)
    }
}

impl<Source: TimeSource> UtcClock<Source> {
    /// The same with a clock that is open already.
    ///
    /// # Errors
    /// If the page of UTC is missing, or of another version.
    pub fn with_clock(clock: DtpClock<Source>, utc: impl AsRef<Path>) -> Result<Self, UtcError> {
        Ok(UtcClock {
            clock,
            page: page::open(utc.as_ref())?,
        })
    }

    /// UTC at an instant within this call.
    #[must_use]
    pub fn now(&self) -> UtcInterval {
        // The line first: a newer one is no less true of a reading before it, but may be void already when that is old.
        let line = self.line();
        let (interval, clock) = self.clock.now_and_line();
        let own = Own::new(interval, &clock);
        line.interval(&own.interval, own.epoch, own.disruptions)
    }

    /// The line that the page holds, for whoever wants to look deeper.
    #[must_use]
    pub fn line(&self) -> UtcLine {
        page::read(self.page.words())
    }
}
