//! Interrupts of a device, as file descriptors that can be waited for.

use crate::error::DriverError;
use std::io;
use std::os::fd::{AsRawFd, RawFd};
use std::time::{Duration, Instant};
use vmm_sys_util::epoll::{ControlOperation, Epoll, EpollEvent, EventSet};
use vmm_sys_util::eventfd::{EventFd, EFD_NONBLOCK};

/// The vectors of a device, each with an event file that the kernel or the emulator writes to.
///
/// The device keeps them until it is closed, reset, or asked for new ones; dropping them is harmless. A vector
/// that rose several times before it was waited for is told once: the registers have what happened.
#[derive(Debug)]
pub struct Interrupts {
    epoll: Epoll,
    events: Vec<EventFd>,
}

impl Interrupts {
    /// Files for so many vectors. `device` names it in errors.
    pub(crate) fn new(device: &str, vectors: u32) -> Result<Self, DriverError> {
        if vectors == 0 {
            return Err(DriverError::NoInterrupts(device.to_owned()));
        }
        let made = || -> io::Result<Self> {
            let epoll = Epoll::new()?;
            let mut events = Vec::new();
            for vector in 0..vectors {
                let event = EventFd::new(EFD_NONBLOCK)?;
                let readable = EpollEvent::new(EventSet::IN, u64::from(vector));
                epoll.ctl(ControlOperation::Add, event.as_raw_fd(), readable)?;
                events.push(event);
            }
            Ok(Interrupts { epoll, events })
        };
        made().map_err(failed)
    }

    /// The files, in the order of the vectors.
    pub(crate) fn events(&self) -> &[EventFd] {
        &self.events
    }

    /// How many vectors there are.
    #[must_use]
    pub fn vectors(&self) -> u32 {
        self.events.len() as u32
    }

    /// Waits until a vector rises, and tells the numbers of all that have, see [`dtp_spec::pci::Vector`]; none if
    /// the time is over.
    ///
    /// # Errors
    /// If the kernel refuses.
    pub fn wait(&self, timeout: Duration) -> Result<Vec<u32>, DriverError> {
        // None: for ever.
        let end = Instant::now().checked_add(timeout);
        let mut ready = vec![EpollEvent::default(); self.events.len()];
        loop {
            let left = end.map_or(Duration::MAX, |end| {
                end.saturating_duration_since(Instant::now())
            });
            // Rounded up: a rest below a millisecond is slept through, not spun through.
            let millis = left.as_nanos().div_ceil(1_000_000).min(i32::MAX as u128) as i32;
            let count = match self.epoll.wait(millis, &mut ready) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                count => count.map_err(failed)?,
            };
            let risen = ready[..count].iter().map(|event| event.data() as u32);
            // Somebody else may have taken it in between: then the read would block.
            let mut risen: Vec<u32> = risen
                .filter(|&vector| self.events[vector as usize].read().is_ok())
                .collect();
            risen.sort_unstable();
            if !risen.is_empty() || left.is_zero() {
                return Ok(risen);
            }
        }
    }
}

/// Readable while a vector has risen: for loops that wait for other things too.
impl AsRawFd for Interrupts {
    fn as_raw_fd(&self) -> RawFd {
        self.epoll.as_raw_fd()
    }
}

fn failed(source: io::Error) -> DriverError {
    DriverError::Interrupts {
        hint: match source.raw_os_error() {
            // ENFILE, EMFILE.
            Some(23 | 24) => ": too many files are open, see `ulimit -n`",
            _ => "",
        },
        source: source.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rose_is_told_once_and_in_order() {
        let interrupts = Interrupts::new("here", 4).expect("files");
        let none = interrupts.wait(Duration::ZERO).expect("fine");
        assert!(none.is_empty());
        for vector in [3, 1, 1] {
            interrupts.events()[vector].write(1).expect("a file");
        }
        let second = Duration::from_secs(1);
        assert_eq!(interrupts.wait(second).expect("fine"), [1, 3]);
        let begin = Instant::now();
        let none = interrupts.wait(Duration::from_millis(20)).expect("fine");
        assert!(none.is_empty() && begin.elapsed() >= Duration::from_millis(20));
    }

    #[test]
    fn a_device_without_vectors_says_so() {
        let error = Interrupts::new("0000:03:00.0", 0).expect_err("none");
        assert!(matches!(&error, DriverError::NoInterrupts(device) if device == "0000:03:00.0"));
    }
}
