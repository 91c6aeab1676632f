//! What the clock needs of the machine: its time-stamp counter, and memory that processes share. The only unsafe code of
//! the clock.
#![allow(
    unsafe_code,
    reason = "an instruction that is no function of any crate, and a mapping that other processes write"
)]

use memmap2::MmapRaw;
use std::fs::File;
use std::sync::atomic::AtomicU64;

/// The time-stamp counter, read after everything before and before everything after; zero where there is none.
#[inline]
#[must_use]
pub fn tsc() -> u64 {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_mm_lfence, _rdtsc};
        // SAFETY: both instructions are in every x86-64 processor; Linux leaves RDTSC to processes unless one asks otherwise
        // (PR_SET_TSC), and then the process gets SIGSEGV, not another number.
        unsafe {
            _mm_lfence();
            let ticks = _rdtsc();
            _mm_lfence();
            ticks
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    0
}

/// No instruction goes past it, reads of clocks included.
#[inline]
pub fn fence() {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the instruction is in every x86-64 processor.
    unsafe {
        std::arch::x86_64::_mm_lfence();
    }
    std::sync::atomic::fence(std::sync::atomic::Ordering::SeqCst);
}

/// The processor says that its TSC ticks alike in all states (CPUID 0x8000_0007, EDX bit 8).
#[must_use]
pub fn has_invariant_tsc() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::__cpuid;
        const POWER: u32 = 0x8000_0007;
        __cpuid(0x8000_0000).eax >= POWER && __cpuid(POWER).edx >> 8 & 1 == 1
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// The first words of a file, shared with whoever else maps it.
#[derive(Debug)]
pub struct SharedWords<const N: usize> {
    map: MmapRaw,
}

impl<const N: usize> SharedWords<N> {
    /// Maps the words of a file that has so many; for the pages of this library and of those beside it.
    ///
    /// # Errors
    /// If the file is shorter, or cannot be mapped.
    pub fn map(file: &File, writable: bool) -> std::io::Result<Self> {
        let bytes = N * size_of::<u64>();
        if file.metadata()?.len() < bytes as u64 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let mut options = memmap2::MmapOptions::new();
        options.len(bytes);
        let map = match writable {
            true => options.map_raw(file)?,
            false => options.map_raw_read_only(file)?,
        };
        Ok(SharedWords { map })
    }

    /// The words. To store into a mapping that is not writable ends the process.
    #[inline]
    #[must_use]
    pub fn words(&self) -> &[AtomicU64; N] {
        // SAFETY: the mapping begins at a page, is so long, and lives as long as the borrow. Other processes change it at any
        // time, which is what atomics are for. If its file is cut off, which no writer does, the process gets SIGBUS.
        unsafe { &*self.map.as_ptr().cast::<[AtomicU64; N]>() }
    }
}
