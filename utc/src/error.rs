//! What can go wrong, one variant for each operation that fails.

use std::path::PathBuf;

/// An error of this library. Every message says what was wrong, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum UtcError {
    /// A line of the file of keys is none.
    #[error("file of keys, line {line}: {rule}")]
    KeyLine {
        /// Its number, from 1 on.
        line: usize,
        /// What it should be.
        rule: &'static str,
    },
    /// A setting that cannot work.
    #[error("UTC setting `{setting}` is {found}: it must be {rule}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What it is.
        found: String,
        /// What it must be.
        rule: &'static str,
    },
    /// The page cannot be made, opened, mapped or locked.
    #[error("UTC page {path}: cannot be {what}: {source}; is the service of UTC running, and is this its path?")]
    Page {
        /// The file.
        path: PathBuf,
        /// `made`, `opened`, `mapped` or `locked`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// Another process writes the page.
    #[error("UTC page {0} is written by another process, which `fuser` names: end that one, or take another path")]
    PageBusy(PathBuf),
    /// The file is no page of this version.
    #[error("{path} is no UTC page of version {version}: it begins with {found:#018x}; is this the right file, and of one release?")]
    NotPage {
        /// The file.
        path: PathBuf,
        /// First word.
        found: u64,
        /// Of this library.
        version: u32,
    },
    /// The kernel does not tell of its clock.
    #[error("adjtimex: {0}: a filter of system calls may forbid it; allow it, or set `error_max` and `tai_offset`")]
    Kernel(std::io::Error),
    /// The segment of shared memory cannot be attached.
    #[error("shared memory of NTP, unit {unit}: {source}; `ipcs -m` lists segments and their owners, `ipcrm` removes one")]
    Segment {
        /// Its unit.
        unit: u8,
        /// Why.
        source: std::io::Error,
    },
    /// A socket cannot be used.
    #[error("{address}: the socket cannot be {what}: {source}; is the address one of this host, and free?")]
    Socket {
        /// Its address.
        address: String,
        /// `opened`, `bound` or `joined to its group`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// A thread cannot be started.
    #[error(
        "a thread of the service of UTC cannot be started: {0}; `ulimit -u` may have the reason"
    )]
    Thread(std::io::Error),
    /// The clock of DTP cannot be read.
    #[error(transparent)]
    Clock(#[from] dtp_driver::error::DriverError),
}
