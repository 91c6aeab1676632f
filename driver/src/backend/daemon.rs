//! A device that `dtpd` owns, through its control socket.
//!
//! A register that a read clears is taken: who reads it wants what it gives away. A connection that breaks, because the
//! daemon was started again, is made anew for reads; a write or a take that may have arrived is not sent twice.

use super::RegisterIo;
use crate::control::{
    clears, harmless, register, Refusal, RefusalKind, Reply, Request, Status, Word, Write,
    BATCH_MAX, PROTOCOL, REPLY_BYTES_MAX,
};
use crate::error::DriverError;
use crate::name::DeviceName;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A daemon that does not answer for so long hangs.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The registers of the device of a daemon.
#[derive(Debug)]
pub struct Daemon {
    path: PathBuf,
    device: String,
    stream: Mutex<Option<BufReader<UnixStream>>>,
}

impl Daemon {
    /// Connects to the daemon whose control socket this is.
    ///
    /// # Errors
    /// If nobody listens, this user may not ask, or what answers is no daemon of this protocol.
    pub fn connect(path: impl Into<PathBuf>) -> Result<Self, DriverError> {
        let path = path.into();
        let stream = open(&path)?;
        let mut daemon = Daemon {
            path,
            device: String::new(),
            stream: Mutex::new(Some(stream)),
        };
        daemon.device = daemon.status()?.device;
        Ok(daemon)
    }

    /// The daemon, if one listens there and its device is this one.
    ///
    /// # Errors
    /// See [`Daemon::connect`]; that nobody listens is none.
    pub fn serving(path: &Path, name: &DeviceName) -> Result<Option<Self>, DriverError> {
        let daemon = Daemon::listening(path)?;
        Ok(daemon.filter(|daemon| daemon.device == name.full()))
    }

    /// The daemon, if one listens there.
    ///
    /// # Errors
    /// See [`Daemon::connect`]; that nobody listens is none.
    pub fn listening(path: &Path) -> Result<Option<Self>, DriverError> {
        match Daemon::connect(path) {
            Ok(daemon) => Ok(Some(daemon)),
            Err(DriverError::Control { source, .. }) if nobody(&source) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Its socket.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The device that it serves.
    ///
    /// # Errors
    /// If it calls it what no device is called.
    pub fn device(&self) -> Result<DeviceName, DriverError> {
        self.device.parse()
    }

    /// How it goes.
    ///
    /// # Errors
    /// If it does not answer, or speaks another protocol.
    pub fn status(&self) -> Result<Status, DriverError> {
        let status = match self.again(&Request::Status)? {
            Reply::Status(status) => status,
            other => return Err(self.unexpected(&other)),
        };
        match status.protocol {
            PROTOCOL => Ok(*status),
            found => Err(self.answer(format!(
                "protocol {found} where this program has {PROTOCOL}"
            ))),
        }
    }

    /// Makes it read its configuration again; gives the keys that have changed and need a restart.
    ///
    /// # Errors
    /// If it does not answer, or cannot read it: then it goes on with the old one.
    pub fn reload(&self) -> Result<Vec<String>, DriverError> {
        match self.once(&Request::Reload)? {
            Reply::Reloaded(keys) => Ok(keys.iter().map(|key| harmless(key)).collect()),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Reads any number of registers that no read clears, [`BATCH_MAX`] with each request.
    ///
    /// # Errors
    /// If there is none at one of the offsets, a read clears it, or the device is gone.
    pub fn read_all(&self, offsets: &[u32]) -> Result<Vec<u64>, DriverError> {
        let mut values = Vec::with_capacity(offsets.len());
        for batch in offsets.chunks(BATCH_MAX) {
            let reply = self.again(&Request::Read(batch.to_vec()))?;
            values.extend(self.values(reply, batch.len())?);
        }
        Ok(values)
    }

    fn values(&self, reply: Reply, wanted: usize) -> Result<Vec<u64>, DriverError> {
        match reply {
            Reply::Values(words) if words.len() == wanted => {
                Ok(words.iter().map(|word| word.0).collect())
            }
            other => Err(self.unexpected(&other)),
        }
    }

    /// Asks for what may be asked for twice.
    fn again(&self, request: &Request) -> Result<Reply, DriverError> {
        match self.once(request) {
            Err(DriverError::Control { .. }) => {
                let stream = open(&self.path)?;
                *self.stream.lock().unwrap_or_else(PoisonError::into_inner) = Some(stream);
                self.same_device(request)?;
                self.once(request)
            }
            other => other,
        }
    }

    /// A daemon that was started again may have another device.
    fn same_device(&self, request: &Request) -> Result<(), DriverError> {
        if *request == Request::Status || self.device.is_empty() {
            return Ok(());
        }
        match self.once(&Request::Status)? {
            Reply::Status(status) if status.device == self.device => Ok(()),
            Reply::Status(status) => {
                let now = harmless(&status.device);
                Err(self.answer(format!(
                    "{now} is its device now, not {}",
                    harmless(&self.device)
                )))
            }
            other => Err(self.unexpected(&other)),
        }
    }

    fn once(&self, request: &Request) -> Result<Reply, DriverError> {
        let mut slot = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        let lost = |source| control(&self.path, "asked", source);
        let Some(stream) = slot.as_mut() else {
            return Err(lost(io::ErrorKind::NotConnected.into()));
        };
        let line = match exchange(stream, request) {
            Ok(line) => line,
            Err(error) => {
                *slot = None;
                return Err(match error.kind() {
                    io::ErrorKind::InvalidData => self.answer(error.to_string()),
                    _ => lost(error),
                });
            }
        };
        match serde_json::from_str(&line) {
            Ok(Reply::Error(refusal)) => Err(self.refused(request, refusal)),
            Ok(reply) => Ok(reply),
            Err(error) => {
                *slot = None;
                Err(self.answer(error.to_string()))
            }
        }
    }

    fn refused(&self, request: &Request, refusal: Refusal) -> DriverError {
        let one = match request {
            Request::Read(offsets) | Request::Take(offsets) => offsets.first().copied(),
            Request::Write(writes) => writes.first().map(|write| write.offset),
            Request::Status | Request::Reload => None,
        };
        match (refusal.kind, one) {
            (RefusalKind::Gone, _) => DriverError::Gone,
            (RefusalKind::Register, Some(offset)) if register(offset).is_none() => {
                DriverError::Offset { offset }
            }
            _ => DriverError::ControlRefused {
                path: self.path.clone(),
                message: harmless(&refusal.message),
            },
        }
    }

    fn unexpected(&self, reply: &Reply) -> DriverError {
        let what = match reply {
            Reply::Status(_) => "a status",
            Reply::Values(_) => "values, or another number of them",
            Reply::Written(_) => "a write",
            Reply::Reloaded(_) => "a reload",
            Reply::Error(_) => "an error",
        };
        self.answer(format!("{what} that nobody asked for"))
    }

    fn answer(&self, reason: String) -> DriverError {
        DriverError::ControlAnswer {
            path: self.path.clone(),
            reason: harmless(&reason),
        }
    }
}

impl RegisterIo for Daemon {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        let taken = register(offset).is_some_and(|(_, register)| clears(register));
        let reply = match taken {
            true => self.once(&Request::Take(vec![offset]))?,
            false => self.again(&Request::Read(vec![offset]))?,
        };
        Ok(self.values(reply, 1)?[0])
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        let value = Word(value);
        match self.once(&Request::Write(vec![Write { offset, value }]))? {
            Reply::Written(1) => Ok(()),
            other => Err(self.unexpected(&other)),
        }
    }
}

/// The socket is not there, or nobody is behind it.
fn nobody(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionRefused, NotADirectory, NotFound};
    matches!(error.kind(), NotFound | ConnectionRefused | NotADirectory)
}

fn open(path: &Path) -> Result<BufReader<UnixStream>, DriverError> {
    let opened = || -> io::Result<UnixStream> {
        let stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        Ok(stream)
    };
    let stream = opened().map_err(|source| control(path, "opened", source))?;
    Ok(BufReader::new(stream))
}

/// Sends a line, and reads one.
fn exchange(stream: &mut BufReader<UnixStream>, request: &Request) -> io::Result<String> {
    let mut line = serde_json::to_string(request)?;
    line.push('\n');
    stream.get_mut().write_all(line.as_bytes())?;
    line.clear();
    let read = stream.take(REPLY_BYTES_MAX as u64).read_line(&mut line)?;
    match (read, line.ends_with('\n')) {
        (_, true) => Ok(line),
        (0, _) => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "the answer is cut off, or too long",
        )),
    }
}

fn control(path: &Path, what: &'static str, source: io::Error) -> DriverError {
    DriverError::Control {
        path: path.to_owned(),
        what,
        hint: match source.kind() {
            io::ErrorKind::PermissionDenied => "the group of that file may, `id` lists yours",
            _ => "`systemctl status dtpd` tells whether it runs",
        },
        source,
    }
}
