//! The thread that reads the device and publishes what follows from it.

use super::config::ClockConfig;
use super::filter::{Disruption, Reading};
use super::line::Line;
use super::reader::DtpClock;
use super::source::{Machine, TimeSource};
use super::tracker::{Sample, Tracker};
use crate::backend::RegisterIo;
use crate::device::Device;
use crate::error::DriverError;
use crate::publish::writer::PageWriter;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::port_offset;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

/// How often the kernel is asked whether it still trusts the host's clock.
const TRUST_PERIOD: Duration = Duration::from_secs(1);

/// A thread that samples a device. It ends when this is dropped; the page stays, and what is on it becomes void.
#[derive(Debug)]
pub struct Sampler {
    path: PathBuf,
    stop: Arc<AtomicBool>,
    trouble: Arc<Mutex<Trouble>>,
    narrowest_ns: Arc<AtomicU64>,
    rounds: Arc<AtomicU64>,
    thread: Option<JoinHandle<()>>,
}

/// What went wrong the last time, for logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// Why the device does not answer, if it does not.
    pub device: Option<String>,
    /// Why bounds were lost.
    pub disruption: Option<Disruption>,
    /// How often they were.
    pub disruptions: u64,
    /// How often gc was found far behind what was told, as that of another network: readers of before must open the clock anew.
    pub epochs: u64,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.device, self.disruption) {
            (Some(device), _) => f.write_str(device)?,
            (None, Some(disruption)) => write!(f, "{disruption}, {} times bounds were lost", self.disruptions)?,
            (None, None) => f.write_str("nothing is wrong with the device: its network is not heard, or not known well enough yet")?,
        }
        match self.epochs {
            0 => Ok(()),
            _ => f.write_str("; the counter began anew: open the clock again"),
        }
    }
}

impl Sampler {
    /// Starts to sample a device with the best clock of this machine, and to write the page at a path.
    ///
    /// # Errors
    /// If the configuration cannot work, the page cannot be written, or the device is gone already.
    pub fn start<Io: RegisterIo + 'static>(
        device: Arc<Device<Io>>,
        config: &ClockConfig,
        path: impl AsRef<Path>,
    ) -> Result<Self, DriverError> {
        Sampler::with_source(device, config, path, Machine::best())
    }

    /// The same with another clock.
    ///
    /// # Errors
    /// See [`Sampler::start`].
    pub fn with_source<Io: RegisterIo + 'static>(
        device: Arc<Device<Io>>,
        config: &ClockConfig,
        path: impl AsRef<Path>,
        source: impl TimeSource + 'static,
    ) -> Result<Self, DriverError> {
        config.check()?;
        let path = path.as_ref().to_owned();
        let watched = Watched::new(device)?;
        let writer = PageWriter::create(&path, source.kind())?;
        let tracker = Tracker::new(config, &source.kind().traits(), Some(writer.last()));
        let stop = Arc::new(AtomicBool::new(false));
        let trouble = Arc::new(Mutex::new(Trouble::default()));
        let narrowest_ns = Arc::new(AtomicU64::new(u64::MAX));
        let rounds = Arc::new(AtomicU64::new(0));
        let mut run = Run {
            watched,
            writer,
            tracker,
            source,
            trouble: Arc::clone(&trouble),
            narrowest_ns: Arc::clone(&narrowest_ns),
        };
        let (stopped, period, counted) = (Arc::clone(&stop), config.period, Arc::clone(&rounds));
        let body = move || {
            let mut next = Instant::now();
            let mut asked = next;
            while !stopped.load(Ordering::Relaxed) {
                if next.duration_since(asked) >= TRUST_PERIOD {
                    asked = next;
                    if !run.source.is_trusted() {
                        return run.distrust();
                    }
                }
                run.once();
                counted.fetch_add(1, Ordering::Relaxed);
                // Samples that were slept through are not made up for.
                next = (next + period).max(Instant::now());
                std::thread::sleep(next.saturating_duration_since(Instant::now()));
            }
        };
        let thread = Builder::new().name("dtp-clock".to_owned()).spawn(body);
        Ok(Sampler {
            path,
            stop,
            trouble,
            narrowest_ns,
            rounds,
            thread: Some(thread.map_err(DriverError::SamplerThread)?),
        })
    }

    /// A reader of what it publishes.
    ///
    /// # Errors
    /// See [`DtpClock::open`].
    pub fn clock(&self) -> Result<DtpClock, DriverError> {
        DtpClock::open(&self.path)
    }

    /// The narrowest bracket of all reads of gc, in nanoseconds, for [`BusFloor::symmetric`](super::config::BusFloor::symmetric);
    /// none before the rate was known.
    #[must_use]
    pub fn narrowest_ns(&self) -> Option<u64> {
        let ns = self.narrowest_ns.load(Ordering::Relaxed);
        (ns != u64::MAX).then_some(ns)
    }

    /// How often it has asked the device, with or without an answer: for whoever watches that it goes on.
    #[must_use]
    pub fn rounds(&self) -> u64 {
        self.rounds.load(Ordering::Relaxed)
    }

    /// What went wrong the last time.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        locked(&self.trouble).clone()
    }
}

impl Drop for Sampler {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // If it panicked, the page has become void by itself.
            let _ = thread.join();
        }
    }
}

/// Nothing in here is half done when a thread panics.
fn locked(trouble: &Mutex<Trouble>) -> MutexGuard<'_, Trouble> {
    trouble.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Run<Io, Source> {
    watched: Watched<Io>,
    writer: PageWriter,
    tracker: Tracker,
    source: Source,
    trouble: Arc<Mutex<Trouble>>,
    narrowest_ns: Arc<AtomicU64>,
}

impl<Io: RegisterIo, Source: TimeSource> Run<Io, Source> {
    fn distrust(&mut self) {
        let (tick, host) = (self.source.ticks(), self.source.host_time());
        let line = self.tracker.distrust(tick, host);
        self.publish(&line);
    }

    fn once(&mut self) {
        let line = match self.watched.sample(&self.source) {
            Ok(sample) => {
                locked(&self.trouble).device = None;
                self.tracker.sample(&sample)
            }
            Err(error) => {
                locked(&self.trouble).device = Some(error.to_string());
                self.tracker
                    .lost(self.source.ticks(), self.source.host_time())
            }
        };
        if let Some(ns) = self.tracker.narrowest_ns() {
            self.narrowest_ns.store(ns, Ordering::Relaxed);
        }
        self.publish(&line);
    }

    fn publish(&mut self, line: &Line) {
        if line.disruptions != self.writer.last().disruptions {
            let mut trouble = locked(&self.trouble);
            trouble.disruption = self.tracker.last_disruption();
            trouble.disruptions = line.disruptions;
        }
        if line.epoch != self.writer.last().epoch {
            locked(&self.trouble).epochs += 1;
        }
        self.writer.publish(line, &self.source);
    }
}

/// A device, and what makes a reading of its counter worth something.
#[derive(Debug)]
pub struct Watched<Io> {
    device: Arc<Device<Io>>,
    parent: Option<u8>,
    /// JOINs of each port, as last read.
    joins: Vec<u64>,
}

impl<Io: RegisterIo> Watched<Io> {
    /// Watches a device. Its mode is read once: start anew when it is set.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn new(device: Arc<Device<Io>>) -> Result<Self, DriverError> {
        let parent = device.mode()?.parent();
        let joins = vec![0; device.ports().len()];
        Ok(Watched {
            device,
            parent,
            joins,
        })
    }

    /// Reads the counter, and after it, so that it is true of the counter, whether the device follows its network: any port
    /// is synchronised, in a tree the parent.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn sample(&mut self, source: &impl TimeSource) -> Result<Sample, DriverError> {
        let asked = source.ticks();
        let host = source.host_time();
        let before = source.ticks();
        let gc = self.device.gc_units();
        let after = source.ticks();
        let reading = Reading {
            before,
            gc_units: gc?,
            after,
        };
        let mut followed = false;
        for (number, joins) in (0..).zip(&mut self.joins) {
            let state = self.device.port(number)?.state()?;
            if state == PortState::Synchronised {
                followed |= self.parent.is_none_or(|parent| parent == number);
                // A port that has no session takes no JOIN.
                *joins = self.device.read(port_offset(number, "jumps"))?;
            }
        }
        Ok(Sample {
            reading,
            followed,
            joins: self
                .joins
                .iter()
                .fold(0, |all, joins| all.wrapping_add(*joins)),
            host,
            asked,
        })
    }
}
