//! What can go wrong, one variant for each operation that fails.

use dtp_driver::error::DriverError;
use std::io;
use std::path::PathBuf;

/// An error of the daemon. Every message says what was wrong, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum DaemonError {
    /// The configuration cannot be read.
    #[error("{path}: cannot be read: {source}; `dtpd --print-default` writes one to begin with")]
    ConfigRead {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The configuration says what it may not.
    #[error("{path}:{line}: {reason}")]
    Config {
        /// The file.
        path: PathBuf,
        /// The line, from 1 on.
        line: usize,
        /// What is wrong, and what is right.
        reason: String,
    },
    /// The device cannot be opened when the daemon starts.
    #[error("{device}: {source}")]
    Device {
        /// Its name.
        device: String,
        /// Why.
        source: DriverError,
    },
    /// The sampler cannot be started.
    #[error("the clock cannot be started: {0}")]
    Clock(DriverError),
    /// A folder cannot be made ready.
    #[error("{path}: cannot be made: {source}; name another folder in the configuration, or make this one")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The control socket cannot be made.
    #[error("control socket {path}: {source}; `control.path` names another place")]
    ControlSocket {
        /// The socket.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another daemon has the control socket.
    #[error(
        "control socket {0}: another dtpd listens there: stop that one, or set `control.path`"
    )]
    ControlBusy(PathBuf),
    /// The port of the metrics cannot be had.
    #[error("metrics: port {port} of 127.0.0.1: {source}; `metrics.port` names another one, `metrics.enabled = false` does without")]
    MetricsSocket {
        /// The port.
        port: u16,
        /// Why.
        source: io::Error,
    },
    /// A user or group of the configuration does not exist.
    #[error("{key}: there is no {what} `{name}`: `{mend}` makes it, or name another one")]
    NoSuchName {
        /// The key.
        key: &'static str,
        /// `user` or `group`.
        what: &'static str,
        /// Its name.
        name: String,
        /// The command.
        mend: String,
    },
    /// Users and groups cannot be looked up.
    #[error("users and groups cannot be looked up: {0}")]
    Lookup(io::Error),
    /// Privileges cannot be dropped.
    #[error("privileges cannot be dropped: {0}; `user = \"root\"` keeps them")]
    Drop(io::Error),
    /// Signals cannot be caught.
    #[error("signals cannot be caught: {0}")]
    Signals(io::Error),
    /// Nothing can be waited for.
    #[error("connections cannot be waited for: {0}")]
    Wait(io::Error),
    /// A service of the configuration cannot be started.
    #[error("service `{service}`: {reason}")]
    Service {
        /// Its section in the configuration.
        service: &'static str,
        /// Why, and what to do next.
        reason: String,
    },
}
