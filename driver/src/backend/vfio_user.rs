//! A device that is a process, over a vfio-user socket: the emulator, without a virtual machine.
//!
//! Every access is one message of the width of the register, so side effects and atomicity are those of a bus.
//! An emulator that hangs holds its readers up; one that ends is [`DriverError::SocketGone`].

use super::{PciIo, RegisterIo};
use crate::config::{Identity, COMMAND, CONFIG_BYTES, MEMORY_AND_MASTER};
use crate::error::DriverError;
use crate::interrupts::Interrupts;
use crate::pci::{DEVICE, VENDOR};
use dtp_spec::pci::Vector;
use dtp_spec::regs::{device_offset, BAR_BYTES, REGISTER_BYTES, RESERVED_OFFSET};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::sync::{mpsc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use vfio_bindings::bindings::vfio::{
    VFIO_IRQ_SET_ACTION_TRIGGER, VFIO_IRQ_SET_DATA_EVENTFD, VFIO_IRQ_SET_DATA_NONE,
    VFIO_PCI_BAR0_REGION_INDEX, VFIO_PCI_CONFIG_REGION_INDEX, VFIO_PCI_MSIX_IRQ_INDEX,
};
use vfio_user::{Client, Error};

/// How long a device may leave a client unanswered: commands that open it one after the other wait for each other.
const PATIENCE: Duration = Duration::from_secs(2);

/// A device behind a socket.
pub struct VfioUser {
    path: PathBuf,
    identity: Identity,
    /// None after the first error: what is read next on a broken stream would be anything.
    client: Mutex<Option<Client>>,
}

impl VfioUser {
    /// Connects to a device that carries DTP alone.
    ///
    /// # Errors
    /// If nobody listens, or what answers is no DTP device. The socket is closed then.
    pub fn connect(path: impl Into<PathBuf>) -> Result<Self, DriverError> {
        VfioUser::connect_one_of(path, &[(VENDOR, DEVICE)])
    }

    /// The same for devices with other ids (vendor, device).
    ///
    /// # Errors
    /// The same.
    pub fn connect_one_of(
        path: impl Into<PathBuf>,
        ids: &[(u16, u16)],
    ) -> Result<Self, DriverError> {
        let path = path.into();
        let mut client = connect(&path)?;
        let device = path.display().to_string();
        let bar = client.region(VFIO_PCI_BAR0_REGION_INDEX);
        let bytes = bar.map_or(0, |region| region.size);
        if bytes < u64::from(BAR_BYTES) {
            return Err(DriverError::BarTooSmall {
                device,
                bytes,
                least: BAR_BYTES,
            });
        }
        let identity = wake(&path, &mut client)?;
        identity.expect(&device, ids)?;
        Ok(VfioUser {
            path,
            identity,
            client: Mutex::new(Some(client)),
        })
    }

    /// Speaks to the emulator; after an error nobody does any more.
    fn with<T>(
        &self,
        speak: impl FnOnce(&mut Client) -> Result<T, Error>,
    ) -> Result<T, DriverError> {
        let mut slot = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(client) = slot.as_mut() else {
            return Err(DriverError::SocketGone {
                path: self.path.clone(),
                reason: "the connection was lost before".to_owned(),
            });
        };
        speak(client).map_err(|error| {
            *slot = None;
            gone(&self.path, &error)
        })
    }
}

impl RegisterIo for VfioUser {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        let offset = register(offset)?;
        let mut bytes = [0; REGISTER_BYTES as usize];
        self.with(|client| client.region_read(VFIO_PCI_BAR0_REGION_INDEX, offset, &mut bytes))?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        let offset = register(offset)?;
        let bytes = value.to_le_bytes();
        self.with(|client| client.region_write(VFIO_PCI_BAR0_REGION_INDEX, offset, &bytes))
    }
}

impl PciIo for VfioUser {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn interrupts(&self) -> Result<Interrupts, DriverError> {
        let msix = self.with(|client| client.get_irq_info(VFIO_PCI_MSIX_IRQ_INDEX))?;
        let vectors = msix.count.min(Vector::ALL.len() as u32);
        let interrupts = Interrupts::new(&self.path.display().to_string(), vectors)?;
        let events = interrupts.events().iter();
        let files: Vec<_> = events.map(|event| event.as_raw_fd()).collect();
        let flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER;
        self.with(|client| client.set_irqs(VFIO_PCI_MSIX_IRQ_INDEX, flags, 0, vectors, &files))?;
        Ok(interrupts)
    }

    fn reset(&self) -> Result<(), DriverError> {
        if !self.identity.function_level_reset {
            return Err(DriverError::NoReset(self.path.display().to_string()));
        }
        let off = VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_TRIGGER;
        self.with(|client| client.set_irqs(VFIO_PCI_MSIX_IRQ_INDEX, off, 0, 0, &[]))?;
        self.with(Client::reset)?;
        let mut slot = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = slot.as_mut() {
            wake(&self.path, client)?;
        }
        drop(slot);
        match self.read(device_offset("magic"))? {
            u64::MAX => Err(DriverError::Gone),
            _ => Ok(()),
        }
    }
}

impl std::fmt::Debug for VfioUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut device = f.debug_struct("VfioUser");
        device.field("path", &self.path);
        device
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// Greets the device. It hears one client at a time and leaves the next unanswered, so the wait is in a thread: one
/// that is given up ends with the process, or as soon as it is heard.
fn connect(path: &Path) -> Result<Client, DriverError> {
    let (heard, answer) = mpsc::channel();
    let greeted = path.to_owned();
    let greeting = move || drop(heard.send(Client::new(&greeted)));
    let started = thread::Builder::new()
        .name("connect".to_owned())
        .spawn(greeting);
    let failed = |source: Box<dyn std::error::Error + Send + Sync>| DriverError::SocketConnect {
        path: path.to_owned(),
        source,
    };
    started.map_err(|source| failed(source.into()))?;
    match answer.recv_timeout(PATIENCE) {
        Ok(client) => client.map_err(|source| failed(source.into())),
        Err(_) => Err(DriverError::SocketInUse(path.to_owned())),
    }
}

/// Reads the configuration space, and lets BARs and interrupts through.
fn wake(path: &Path, client: &mut Client) -> Result<Identity, DriverError> {
    let mut bytes = [0; CONFIG_BYTES];
    let read = client.region_read(VFIO_PCI_CONFIG_REGION_INDEX, 0, &mut bytes);
    read.map_err(|error| gone(path, &error))?;
    let identity = Identity::read(&path.display().to_string(), &bytes)?;
    let at = COMMAND as usize;
    let command = u16::from_le_bytes([bytes[at], bytes[at + 1]]) | MEMORY_AND_MASTER;
    let bytes = command.to_le_bytes();
    let written = client.region_write(VFIO_PCI_CONFIG_REGION_INDEX, COMMAND, &bytes);
    written.map_err(|error| gone(path, &error))?;
    Ok(identity)
}

fn register(offset: u32) -> Result<u64, DriverError> {
    match offset <= RESERVED_OFFSET - REGISTER_BYTES && offset % REGISTER_BYTES == 0 {
        true => Ok(u64::from(offset)),
        false => Err(DriverError::Offset { offset }),
    }
}

fn gone(path: &Path, error: &Error) -> DriverError {
    DriverError::SocketGone {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}
