//! From the configuration to the last signal.

use super::{Daemon, Open, LOOK};
use crate::config::{Config, Level};
use crate::connections::{Connections, Wish};
use crate::control::{self, Host};
use crate::error::DaemonError;
use crate::http::{self, Asked};
use crate::journal::{Journal, Record};
use crate::rights::{self, Access, Identity};
use crate::systemd::{self, Watchdog};
use dtp_driver::control::{RefusalKind, Reply, REQUEST_BYTES_MAX};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::io::Read;
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::time::Instant;

/// What a daemon begins with.
pub struct Start {
    /// The file of the configuration, to read it again.
    pub path: PathBuf,
    /// What is in it.
    pub config: Config,
    /// The device, as [`DeviceName::full`](dtp_driver::name::DeviceName::full) names it.
    pub name: String,
    /// The log.
    pub journal: Journal,
    /// Opens the device.
    pub open: Open,
}

/// Where others connect.
#[derive(Debug)]
pub struct Sockets {
    /// The control socket.
    pub control: UnixListener,
    /// The port of the metrics.
    pub metrics: Option<TcpListener>,
}

impl std::fmt::Debug for Start {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut start = f.debug_struct("Start");
        start
            .field("path", &self.path)
            .field("config", &self.config);
        start.finish_non_exhaustive()
    }
}

/// Opens the device, drops privileges, and goes on until a signal ends it.
///
/// # Errors
/// If it cannot begin. Afterwards only if connections cannot be waited for.
pub fn run(mut start: Start) -> Result<(), DaemonError> {
    let signals = Signals::new()?;
    let config = start.config.clone();
    let journal = start.journal.clone();
    let group = rights::group(&config.control)?;
    let identity = rights::identity(&config, group)?;
    rights::folder(&config.clock.page, &identity)?;
    rights::folder(&config.control.path, &identity)?;
    let io = (start.open)().map_err(|source| DaemonError::Device {
        device: start.name.clone(),
        source,
    })?;
    rights::become_user(&identity)?;
    let metrics = match config.metrics.enabled {
        true => Some(rights::metrics_socket(config.metrics.port)?),
        false => None,
    };
    let name = start.name.clone();
    let daemon = Daemon::new(start, io)?;
    let control = rights::control_socket(&config.control.path, group)?;
    let port = metrics
        .as_ref()
        .and_then(|metrics| metrics.local_addr().ok());
    let begun = Record::new(Level::Info, "started")
        .with("version", env!("CARGO_PKG_VERSION"))
        .with("device", &name)
        .with("page", config.clock.page.display())
        .with("control", config.control.path.display());
    journal.write(&match port {
        Some(port) => begun.with("metrics", format_args!("http://{port}/metrics")),
        None => begun,
    });
    for record in [of_identity(&config, &identity), of_group(&config, group)] {
        record.iter().for_each(|record| journal.write(record));
    }
    let done = serve(daemon, Sockets { control, metrics }, signals);
    // The page stays: its readers see it become void, or go on with the next daemon.
    let _ = std::fs::remove_file(&config.control.path);
    journal.write(&Record::new(Level::Info, "stopped"));
    done
}

fn of_identity(config: &Config, identity: &Identity) -> Option<Record> {
    match identity {
        Identity::Become(..) => {
            let record = Record::new(Level::Info, "privileges_dropped");
            Some(record.with("user", &config.user))
        }
        Identity::Root => Some(Record::new(Level::Warn, "privileges_kept").with("user", "root")),
        Identity::Unprivileged => {
            let record = Record::new(Level::Info, "no_privileges_to_drop");
            Some(record.with("uid", rustix::process::geteuid().as_raw()))
        }
    }
}

fn of_group(config: &Config, group: Access) -> Option<Record> {
    if group != Access::Nobody || config.control.group.is_some() {
        return None;
    }
    let record = Record::new(Level::Warn, "no_group").with("group", crate::config::DEFAULT_GROUP);
    Some(record.with("next", "only the daemon's user may use the control socket; `groupadd --system dtp` and a restart change that"))
}

/// The loop.
fn serve(mut daemon: Daemon, sockets: Sockets, mut signals: Signals) -> Result<(), DaemonError> {
    let Sockets { control, metrics } = sockets;
    let mut connections = Connections::new(control, metrics).map_err(DaemonError::Wait)?;
    let mut next = Instant::now();
    let mut watchdog = Watchdog::of_system(daemon.config.clock.settings().period, next);
    systemd::ready();
    loop {
        let timeout = next.saturating_duration_since(Instant::now());
        let others = signals.files();
        connections
            .wait(timeout, &others)
            .map_err(DaemonError::Wait)?;
        let caught = signals.caught();
        if caught.end {
            systemd::stopping();
            return Ok(());
        }
        if caught.reload {
            systemd::reloading();
            // What is wrong is in the log.
            let _ = daemon.reload();
            watchdog = Watchdog::of_system(daemon.config.clock.settings().period, Instant::now());
            systemd::ready();
        }
        connections.answer(|wish| fulfil(&mut daemon, wish));
        let now = Instant::now();
        if now < next {
            continue;
        }
        daemon.look(now);
        if daemon.is_survey_due(now) {
            daemon.survey(now);
        }
        if watchdog
            .as_mut()
            .is_some_and(|watchdog| watchdog.is_fed(daemon.rounds(), now))
        {
            Watchdog::feed();
        }
        // Looks that were missed are not made up for.
        next = (next + LOOK).max(now);
    }
}

fn fulfil(daemon: &mut Daemon, wish: Wish) -> Vec<u8> {
    match wish {
        Wish::Control(asker, line) => control::answer(daemon, asker, &line),
        Wish::TooLong => {
            let message = format!("a request has {REQUEST_BYTES_MAX} bytes at most");
            let refusal = control::refusal(RefusalKind::Request, message);
            control::to_line(&Reply::Error(refusal))
        }
        Wish::Http(Asked::Refused(why)) => http::refused(why),
        Wish::Http(Asked::Metrics { body }) => match daemon.metrics(Instant::now()) {
            Ok(text) => http::metrics(&text, body),
            Err(error) => {
                daemon.tell(&Record::new(Level::Error, "metrics").with("error", error));
                http::failed()
            }
        },
    }
}

/// Signals, as files that can be waited for.
struct Signals {
    reload: UnixStream,
    end: UnixStream,
}

/// Which of them came.
struct Caught {
    reload: bool,
    end: bool,
}

impl Signals {
    fn new() -> Result<Self, DaemonError> {
        let made = || -> std::io::Result<Self> {
            let (reload, on_reload) = UnixStream::pair()?;
            let (end, on_end) = UnixStream::pair()?;
            for file in [&reload, &end] {
                file.set_nonblocking(true)?;
            }
            signal_hook::low_level::pipe::register(SIGHUP, on_reload)?;
            signal_hook::low_level::pipe::register(SIGTERM, on_end.try_clone()?)?;
            signal_hook::low_level::pipe::register(SIGINT, on_end)?;
            Ok(Signals { reload, end })
        };
        made().map_err(DaemonError::Signals)
    }

    fn files(&self) -> [std::os::fd::BorrowedFd<'_>; 2] {
        [self.reload.as_fd(), self.end.as_fd()]
    }

    fn caught(&mut self) -> Caught {
        let mut bytes = [0; 64];
        let mut came =
            |file: &mut UnixStream| matches!(file.read(&mut bytes), Ok(count) if count > 0);
        Caught {
            reload: came(&mut self.reload),
            end: came(&mut self.end),
        }
    }
}
