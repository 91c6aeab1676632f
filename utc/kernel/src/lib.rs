//! What a time server and reference clocks need of the kernel and no safe library gives: the error of the system clock
//! (adjtimex(2)), and a segment of shared memory of System V, which is how ntpd and chronyd take samples (shmget(2)). It is here
//! as little as can be: what the numbers mean is `dtp-utc`'s.
#![allow(
    unsafe_code,
    reason = "system calls that neither rustix nor nix wraps, and memory that other processes write"
)]

use std::io;
use std::ptr::NonNull;
use std::sync::atomic::AtomicU32;

/// What the kernel says of its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockState {
    /// Return value of adjtimex(2): TIME_OK 0, TIME_INS 1, TIME_DEL 2, TIME_OOP 3, TIME_WAIT 4, TIME_ERROR 5.
    pub state: i32,
    /// Error at most, in microseconds.
    pub error_max_us: std::ffi::c_long,
    /// TAI less UTC, in seconds; zero if nobody told the kernel.
    pub tai_offset_s: i32,
}

/// Asks the kernel about CLOCK_REALTIME; needs no rights, and changes nothing.
///
/// # Errors
/// If the kernel does not answer, as where a filter of system calls forbids it.
pub fn clock_state() -> io::Result<ClockState> {
    // SAFETY: the structure is integers all over, of which all zeros are one; zero `modes` only ask.
    let mut timex: libc::timex = unsafe { std::mem::zeroed() };
    // SAFETY: the kernel reads and writes the structure, which is ours, and keeps no pointer to it.
    let state = unsafe { libc::adjtimex(&raw mut timex) };
    if state < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(ClockState {
        state,
        error_max_us: timex.maxerror,
        tai_offset_s: timex.tai,
    })
}

/// The first words of a segment of shared memory.
#[derive(Debug)]
pub struct Segment<const N: usize> {
    id: i32,
    words: NonNull<[AtomicU32; N]>,
}

// SAFETY: it points to memory of the process that stays until it is dropped, and that is only touched through atomics.
unsafe impl<const N: usize> Send for Segment<N> {}
// SAFETY: as above.
unsafe impl<const N: usize> Sync for Segment<N> {}

impl<const N: usize> Segment<N> {
    /// Attaches the segment of a key, or makes one of so many words that only this user may touch.
    ///
    /// # Errors
    /// If it belongs to another user, is smaller, or the kernel has no room for it.
    pub fn attach(key: i32) -> io::Result<Self> {
        let bytes = N * size_of::<AtomicU32>();
        // SAFETY: takes and returns numbers.
        let id = unsafe { libc::shmget(key, bytes, libc::IPC_CREAT | 0o600) };
        if id < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the kernel chooses a free place, so nothing of ours is mapped over.
        let place = unsafe { libc::shmat(id, std::ptr::null(), 0) };
        // It returns -1 where it fails, and never null.
        let failed = place.addr() == usize::MAX;
        let words = NonNull::new(place.cast()).filter(|_| !failed);
        let words = words.ok_or_else(io::Error::last_os_error)?;
        Ok(Segment { id, words })
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &[AtomicU32; N] {
        // SAFETY: shmget has seen to it that the segment has so many bytes, it begins at a page, and it stays attached as long as
        // the borrow, also when another process removes it. Other processes write it, which is what atomics are for.
        unsafe { self.words.as_ref() }
    }
}

impl<const N: usize> Segment<N> {
    /// Has the kernel remove the segment when the last process has detached it; without that it stays until the host goes down.
    ///
    /// # Errors
    /// If it belongs to another user.
    pub fn remove(&self) -> io::Result<()> {
        // SAFETY: takes numbers, and a null pointer where this command reads nothing.
        let removed = unsafe { libc::shmctl(self.id, libc::IPC_RMID, std::ptr::null_mut()) };
        match removed {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

impl<const N: usize> Drop for Segment<N> {
    fn drop(&mut self) {
        // SAFETY: the address is the one that shmat returned, and no borrow of its words is left.
        unsafe { libc::shmdt(self.words.as_ptr().cast()) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::Ordering;

    #[test]
    fn the_kernel_tells_of_its_clock() {
        let state = clock_state().expect("adjtimex");
        assert!((0..=5).contains(&state.state), "{state:?}");
        assert!(state.error_max_us >= 0);
    }

    #[test]
    fn two_attachments_of_a_key_share_their_words() {
        // Of this process, so that tests of others do not meet it.
        let key = i32::try_from(0x4454_0000 | u64::from(std::process::id()) & 0xffff);
        let key = key.expect("31 bits");
        let (one, other) = (
            Segment::<24>::attach(key).expect("new"),
            Segment::<24>::attach(key).expect("the same"),
        );
        one.words()[3].store(77, Ordering::Relaxed);
        assert_eq!(other.words()[3].load(Ordering::Relaxed), 77);
        let error = Segment::<100_000>::attach(key).expect_err("larger than it is");
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
        one.remove().expect("ours");
    }
}
