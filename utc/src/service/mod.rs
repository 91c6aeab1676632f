//! The two ends with their sockets and threads: what `dtpd` runs.
//!
//! * [`publish`]: a time server, which says what its clocks show
//! * [`listen`]: everybody else, who writes the page of UTC
//! * [`inband`]: both over the link itself, in LOGs
//! * [`export`]: chrony and ntpd on this host
//!
//! Each is a thread that ends when its handle is dropped, and that tells how it fares.

pub mod export;
pub mod inband;
pub mod listen;
pub mod publish;

use crate::error::UtcError;
use dtp_driver::clock::line::Line;
use dtp_driver::clock::{DtpClock, Interval, Status};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

/// How long a thread sleeps before it looks whether it should end.
const GLANCE: Duration = Duration::from_millis(50);
/// A clock that says nothing is opened anew so often: its page may have been replaced, or its epoch ended.
const REOPEN: Duration = Duration::from_secs(1);

/// A thread that does something again and again, and what it tells.
#[derive(Debug)]
pub struct Worker<Report> {
    stop: Arc<AtomicBool>,
    report: Arc<Mutex<Report>>,
    thread: Option<JoinHandle<()>>,
}

impl<Report: Clone + Default + Send + 'static> Worker<Report> {
    /// Starts a thread. The step is called until the worker is dropped, and sees to it that it returns every now and then.
    fn start(
        name: &str,
        mut step: impl FnMut(&Mutex<Report>, &AtomicBool) + Send + 'static,
    ) -> Result<Self, UtcError> {
        let (stop, report) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(Mutex::new(Report::default())),
        );
        let (stopped, told) = (Arc::clone(&stop), Arc::clone(&report));
        let body = move || {
            while !stopped.load(Ordering::Relaxed) {
                step(&told, &stopped);
            }
        };
        let thread = Builder::new()
            .name(name.to_owned())
            .spawn(body)
            .map_err(UtcError::Thread)?;
        Ok(Worker {
            stop,
            report,
            thread: Some(thread),
        })
    }

    /// How it fares.
    #[must_use]
    pub fn report(&self) -> Report {
        locked(&self.report).clone()
    }

    /// The thread still runs: it has not panicked.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.thread
            .as_ref()
            .is_some_and(|thread| !thread.is_finished())
    }
}

impl<Report> Drop for Worker<Report> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // If it panicked, what it wrote becomes void by itself.
            let _ = thread.join();
        }
    }
}

/// Nothing in a report is half done when a thread panics.
fn locked<Report>(report: &Mutex<Report>) -> MutexGuard<'_, Report> {
    report.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sleeps until an instant, or until the worker is to end.
fn sleep_until(instant: Instant, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) {
        let left = instant.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return;
        }
        std::thread::sleep(left.min(GLANCE));
    }
}

/// The clock of this host, opened when it is there, and anew when it says nothing any more.
#[derive(Debug)]
struct HostClock {
    path: PathBuf,
    clock: Option<DtpClock>,
    opened: Instant,
}

impl HostClock {
    fn open(path: &Path) -> Result<Self, UtcError> {
        Ok(HostClock {
            path: path.to_owned(),
            clock: Some(DtpClock::open(path)?),
            opened: Instant::now(),
        })
    }

    fn now_and_line(&mut self) -> (Interval, Line) {
        let read = self.clock.as_ref().map(DtpClock::now_and_line);
        let unbounded = !read.is_some_and(|(interval, _)| interval.status.is_bounded());
        if unbounded && self.opened.elapsed() >= REOPEN {
            self.opened = Instant::now();
            self.clock = DtpClock::open(&self.path).ok();
        }
        let nothing = Status::Unknown;
        read.unwrap_or((Interval::unbounded(nothing), Line::unbounded(nothing)))
    }
}
