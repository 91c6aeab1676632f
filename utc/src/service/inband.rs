//! LOGs of tag 3: a time server says its relation over links, and who is at the other end takes it.

use super::{locked, Worker};
use crate::error::UtcError;
use crate::inband::{seal, Assembler, TAG};
use crate::keys::Keys;
use crate::refusal::Refusal;
use crate::relation::Announcement;
use dtp_driver::backend::RegisterIo;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::port::Log;
use std::fmt;
use std::path::PathBuf;
use std::sync::mpsc::{channel, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Between two LOGs: long enough for the other end to have taken the one before, whose mailbox holds one.
const SPACING: Duration = Duration::from_millis(5);
/// Between two looks into a mailbox.
const LOOK: Duration = Duration::from_millis(2);

/// The mailbox of a port.
pub trait Mailbox: Send + Sync + fmt::Debug {
    /// Sends the data of a LOG of tag 3; false if the one before has not left yet.
    ///
    /// # Errors
    /// If the device is gone.
    fn send(&self, data: u64) -> Result<bool, DriverError>;

    /// Takes a LOG, if there is one: its data, if it is of tag 3. Others are lost.
    ///
    /// # Errors
    /// If the device is gone.
    fn take(&self) -> Result<Option<u64>, DriverError>;

    /// The identity of the device at the other end, once it has said it.
    ///
    /// # Errors
    /// If the device is gone.
    fn peer(&self) -> Result<Option<u64>, DriverError>;
}

/// The mailbox of a port of a device.
#[derive(Debug)]
pub struct PortMailbox<Io> {
    /// The device.
    pub device: Arc<Device<Io>>,
    /// The port.
    pub port: u8,
}

impl<Io: RegisterIo + fmt::Debug + 'static> Mailbox for PortMailbox<Io> {
    fn send(&self, data: u64) -> Result<bool, DriverError> {
        self.device
            .port(self.port)?
            .send_log(Log { tag: TAG, data })
    }

    fn take(&self) -> Result<Option<u64>, DriverError> {
        let log = self.device.port(self.port)?.take_log()?;
        Ok(log.filter(|log| log.tag == TAG).map(|log| log.data))
    }

    fn peer(&self) -> Result<Option<u64>, DriverError> {
        Ok(self.device.port(self.port)?.peer()?.identity)
    }
}

/// Says a relation over some ports, one LOG after the other on all of them. A port that has not sent the LOG before loses this
/// round, and takes part in the next.
///
/// # Errors
/// If there is no such key, or it cannot be said in LOGs; or the first device that is gone.
pub fn say(
    mailboxes: &[Arc<dyn Mailbox>],
    said: &Announcement,
    keys: &Keys,
    key: u8,
    round: u8,
) -> Result<(), String> {
    let logs = seal(said, keys, key, round).map_err(|why| why.to_string())?;
    let mut first = Ok(());
    for log in logs {
        for mailbox in mailboxes {
            if let Err(error) = mailbox.send(log) {
                first = first.and(Err(error.to_string()));
            }
        }
        std::thread::sleep(SPACING);
    }
    first
}

/// How the taking fares.
#[derive(Clone, Debug, Default)]
pub struct TakeReport {
    /// LOGs of tag 3 that were taken.
    pub logs: u64,
    /// Why a mailbox could not be looked into the last time.
    pub trouble: Option<String>,
}

/// What came of a round.
pub type Heard = Result<Announcement, Refusal>;

/// Starts to look into mailboxes; whole rounds come out of the receiver.
///
/// # Errors
/// If the clock cannot be read.
pub fn take(
    mailboxes: Vec<Arc<dyn Mailbox>>,
    clock: PathBuf,
    keys: Keys,
) -> Result<(Worker<TakeReport>, Receiver<Heard>), UtcError> {
    let mut clock = super::HostClock::open(&clock)?;
    let (rounds, heard) = channel();
    let mut assemblers = vec![Assembler::default(); mailboxes.len()];
    let worker = Worker::start("dtp-utc-logs", move |report: &Mutex<TakeReport>, _| {
        for (mailbox, assembler) in mailboxes.iter().zip(&mut assemblers) {
            let taken = mailbox
                .take()
                .and_then(|data| Ok(data.zip(mailbox.peer()?)));
            locked(report).trouble = taken.as_ref().err().map(ToString::to_string);
            let Ok(Some((data, peer))) = taken else {
                continue;
            };
            locked(report).logs += 1;
            let (interval, _) = clock.now_and_line();
            let whole = assembler
                .take(data, peer, interval.earliest, &keys)
                .transpose();
            // Nobody hears any more: then this ends soon too.
            let _ = whole.map(|whole| rounds.send(whole));
        }
        std::thread::sleep(LOOK);
    });
    Ok((worker?, heard))
}
