//! The daemon: a device, its sampler, and who looks after both.

mod desk;
mod run;

pub use run::{run, Sockets, Start};

use crate::backoff::Backoff;
use crate::changes::{of_clock, of_device, ClockView};
use crate::config::{Config, Level};
use crate::error::DaemonError;
use crate::journal::{Journal, Record};
use crate::metrics;
use crate::rights;
use crate::service::{self, Context, Service};
use crate::slot::{Io, Slot};
use crate::snapshot::Snapshot;
use dtp_driver::clock::{DtpClock, Sampler, Status};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_spec::device::Mode;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often the clock and the presence of the device are looked at.
pub const LOOK: Duration = Duration::from_millis(100);
/// How often the ports are.
pub const SURVEY: Duration = Duration::from_secs(1);
/// A survey that is younger is good enough for a scrape: scrapes must not fill the bus.
const FRESH: Duration = Duration::from_millis(100);

/// A device that was there for so long is there.
const STEADY: Duration = Duration::from_secs(30);

/// Opens the device.
pub type Open = Box<dyn FnMut() -> Result<Io, DriverError> + Send>;

/// What runs.
pub struct Daemon {
    path: PathBuf,
    config: Config,
    name: String,
    journal: Journal,
    open: Open,
    slot: Arc<Slot>,
    device: Arc<Device<Arc<Slot>>>,
    /// The device was there at the last look.
    present: bool,
    /// When it was opened.
    opened: Instant,
    /// Attempts to open it again.
    backoff: Backoff,
    lost: u64,
    trouble: Option<String>,
    sampler: Option<Sampler>,
    /// What the sampler was started with.
    mode: Mode,
    /// The configuration of the clock has changed while there was no device to start a sampler on.
    stale_settings: bool,
    clock: DtpClock,
    services: Vec<Box<dyn Service>>,
    seen_clock: Option<ClockView>,
    seen_device: Option<Snapshot>,
    surveyed: Option<Instant>,
}

impl Daemon {
    /// Takes over an open device, and starts to sample it.
    ///
    /// # Errors
    /// If it is none that this driver knows, or the page cannot be written.
    pub fn new(start: Start, io: Io) -> Result<Self, DaemonError> {
        let Start {
            path,
            config,
            name,
            journal,
            open,
        } = start;
        let slot = Arc::new(Slot::default());
        slot.insert(io);
        let opened =
            Device::open(Arc::clone(&slot)).and_then(|device| Ok((device.mode()?, device)));
        let (mode, device) = opened.map_err(|source| DaemonError::Device {
            device: name.clone(),
            source,
        })?;
        let device = Arc::new(device);
        let page = &config.clock.page;
        let sampler = Sampler::start(Arc::clone(&device), &config.clock.settings(), page);
        let sampler = sampler.map_err(DaemonError::Clock)?;
        let clock = sampler.clock().map_err(DaemonError::Clock)?;
        if let Err(error) = rights::readable(page) {
            let record = Record::new(Level::Warn, "page_rights").with("page", page.display());
            journal.write(&record.with("error", error));
        }
        let mut daemon = Daemon {
            path,
            config,
            name,
            journal,
            open,
            slot,
            device,
            present: true,
            opened: Instant::now(),
            backoff: Backoff::starting(Instant::now()),
            lost: 0,
            trouble: None,
            sampler: Some(sampler),
            mode,
            stale_settings: false,
            clock,
            services: Vec::new(),
            seen_clock: None,
            seen_device: None,
            surveyed: None,
        };
        daemon.services = service::start(&daemon.config, &daemon.context())?;
        Ok(daemon)
    }

    fn context(&self) -> Context {
        Context {
            page: self.config.clock.page.clone(),
            device: Arc::clone(&self.device),
            journal: self.journal.clone(),
        }
    }

    fn tell(&self, record: &Record) {
        self.journal.write(record);
    }

    /// Looks at the clock, and whether the device is there.
    pub fn look(&mut self, now: Instant) {
        if !self.present {
            if self.backoff.is_due(now) {
                self.reopen(now);
            }
        } else if let Err(error) = self.device.gc_units() {
            self.lose(&error, now);
        }
        let view = self.view();
        for record in of_clock(self.seen_clock.as_ref(), &view) {
            self.tell(&record);
        }
        self.seen_clock = Some(view);
    }

    /// Looks at the ports.
    pub fn survey(&mut self, now: Instant) {
        self.surveyed = Some(now);
        if !self.present {
            return;
        }
        let snapshot = match Snapshot::read(&self.device) {
            Ok(snapshot) => snapshot,
            Err(error) if is_gone(&error) => return self.lose(&error, now),
            Err(error) => return self.puzzle(&error),
        };
        for record in of_device(self.seen_device.as_ref(), &snapshot) {
            self.tell(&record);
        }
        if snapshot.mode != self.mode {
            self.sample_anew("the device follows something else");
        } else if self.sampler.is_none() {
            self.sample_anew("the last attempt failed");
        }
        self.seen_device = Some(snapshot);
    }

    /// It is time for a survey.
    #[must_use]
    pub fn is_survey_due(&self, now: Instant) -> bool {
        self.is_older(SURVEY, now)
    }

    /// The last survey is at least so old.
    fn is_older(&self, age: Duration, now: Instant) -> bool {
        let fresh = |surveyed| now.duration_since(surveyed) < age;
        !self.surveyed.is_some_and(fresh)
    }

    /// The device answers what means nothing: it is not gone, and to open it again would not help.
    fn puzzle(&mut self, error: &DriverError) {
        let text = error.to_string();
        if self.trouble.as_ref() != Some(&text) {
            let record = Record::new(Level::Error, "device_not_understood");
            self.tell(&record.with("error", &text));
            self.trouble = Some(text);
        }
        self.seen_device = None;
    }

    fn lose(&mut self, error: &DriverError, now: Instant) {
        self.slot.close();
        self.lost += 1;
        self.trouble = Some(error.to_string());
        self.present = false;
        // One that vanishes again and again is tried ever more rarely.
        match now.duration_since(self.opened) < STEADY {
            true => self.backoff.failed(now),
            false => self.backoff = Backoff::starting(now),
        }
        self.seen_device = None;
        let record = Record::new(Level::Error, "device_lost").with("device", &self.name);
        self.tell(&record.with("error", error));
    }

    /// Tries to open the device. It is looked at before it is put where the sampler reads.
    fn reopen(&mut self, now: Instant) {
        let opened = (self.open)().and_then(|io| {
            let device = Device::open(&*io)?;
            let found = (device.ports().len(), device.mode()?);
            Ok((found, io))
        });
        let ((ports, mode), io) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                let text = error.to_string();
                // The same again is no news.
                let level = match self.trouble.as_ref() == Some(&text) {
                    true => Level::Debug,
                    false => Level::Warn,
                };
                let record = Record::new(level, "device_not_opened").with("device", &self.name);
                self.tell(&record.with("error", &text));
                self.trouble = Some(text);
                self.backoff.failed(now);
                return;
            }
        };
        self.slot.insert(io);
        (self.present, self.opened) = (true, now);
        self.tell(&Record::new(Level::Info, "device_opened").with("device", &self.name));
        if ports != self.device.ports().len() {
            match Device::open(Arc::clone(&self.slot)) {
                Ok(device) => self.device = Arc::new(device),
                Err(error) => return self.lose(&error, now),
            }
            self.sample_anew("the device has another number of ports");
            self.serve_anew();
        } else if mode != self.mode {
            self.sample_anew("the device follows something else");
        } else if std::mem::take(&mut self.stale_settings) {
            self.sample_anew("the configuration has changed");
        }
        self.survey(now);
    }

    /// Starts the sampler again, on the page that is there: readers go on with what it told last. Without a device the
    /// old one goes on, which tells readers how old what they have is.
    fn sample_anew(&mut self, why: &str) {
        if !self.present {
            return;
        }
        // The page has one writer at a time.
        self.sampler = None;
        let settings = self.config.clock.settings();
        let started = self.device.mode().and_then(|mode| {
            self.mode = mode;
            Sampler::start(Arc::clone(&self.device), &settings, &self.config.clock.page)
        });
        let record = match &started {
            Ok(_) => Record::new(Level::Info, "sampler_started"),
            Err(error) => Record::new(Level::Error, "sampler_not_started").with("error", error),
        };
        self.tell(&record.with("why", why));
        self.sampler = started.ok();
    }

    /// Starts the services again.
    fn serve_anew(&mut self) {
        self.services.clear();
        match service::start(&self.config, &self.context()) {
            Ok(services) => self.services = services,
            Err(error) => {
                let record = Record::new(Level::Error, "services_not_started");
                self.tell(&record.with("error", error));
            }
        }
    }

    /// How often the sampler has asked the device.
    #[must_use]
    pub fn rounds(&self) -> u64 {
        self.sampler.as_ref().map_or(0, Sampler::rounds)
    }

    /// What the clock says now.
    fn view(&mut self) -> ClockView {
        if self.clock.now().status == Status::Disrupted {
            // A counter that went back for good begins an epoch, which only a new reader sees.
            if let Ok(clock) = DtpClock::open(&self.config.clock.page) {
                self.clock = clock;
            }
        }
        let (interval, line) = (self.clock.now(), self.clock.line());
        let trouble = self.sampler.as_ref().map(Sampler::trouble);
        ClockView {
            interval,
            age_ns: self.clock.age_ns(),
            hops: self.config.clock.settings().hops,
            disruptions: line.disruptions,
            disruption: trouble.and_then(|trouble| trouble.disruption),
            samples: line.samples,
            narrowest_ns: self.sampler.as_ref().and_then(Sampler::narrowest_ns),
        }
    }

    /// What a scrape gets.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn metrics(&mut self, now: Instant) -> Result<String, std::fmt::Error> {
        if self.is_older(FRESH, now) {
            self.survey(now);
        }
        let mut samples = metrics::of_device(&self.name, self.lost, self.seen_device.as_ref());
        samples.extend(metrics::of_clock(&self.view()));
        samples.extend(self.services.iter().flat_map(|service| service.metrics()));
        metrics::encode(samples)
    }
}

/// Nobody answers.
const fn is_gone(error: &DriverError) -> bool {
    matches!(error, DriverError::Gone | DriverError::SocketGone { .. })
}

impl std::fmt::Debug for Daemon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut daemon = f.debug_struct("Daemon");
        daemon
            .field("name", &self.name)
            .field("config", &self.config);
        daemon.finish_non_exhaustive()
    }
}
