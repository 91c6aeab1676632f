//! The page as a file: header, and what can be wrong with it.

use super::generations::{Layout, Words};
use crate::clock::line::LINE_WORDS;
use crate::clock::machine::SharedWords;
use crate::error::DriverError;
use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// The bytes `DTPCLOCK`, as a little-endian word.
pub const MAGIC: u64 = u64::from_le_bytes(*b"DTPCLOCK");
/// Of this layout.
pub const VERSION: u32 = 1;
/// Bytes of the page.
pub const PAGE_BYTES: u32 = 512;
/// Words of the page.
pub const PAGE_WORDS: usize = PAGE_BYTES as usize / 8;
/// Where a page is looked for if nothing else is said.
pub const DEFAULT_PATH: &str = "/run/dtp/clock";

/// A page in memory.
pub type PageMemory = SharedWords<PAGE_WORDS>;

/// The bytes `DTPCLOCK`.
pub const WORD_MAGIC: usize = 0;
/// Version in the low half, bytes of the page in the high one.
pub const WORD_VERSION: usize = 1;
/// The clock that its ticks are of.
pub const WORD_SOURCE: usize = 2;
/// The boot of the machine in which it was made, and the time namespace: its ticks mean nothing elsewhere.
pub const WORD_BOOT: usize = 3;
/// The second of them.
pub const WORD_NAMESPACE: usize = 4;
/// Generation and the two lines, each in cache lines of its own.
pub const LAYOUT: Layout = Layout {
    generation: 8,
    places: [16, 32],
};

const _: () = assert!(LAYOUT.places[0] + LINE_WORDS <= LAYOUT.places[1]);
const _: () = assert!(LAYOUT.places[1] + LINE_WORDS <= PAGE_WORDS);

/// Version and size, as they stand in their word.
pub const VERSION_AND_BYTES: u64 = VERSION as u64 | (PAGE_BYTES as u64) << 32;

impl<const N: usize> Words for [AtomicU64; N] {
    #[inline]
    fn load(&self, word: usize, order: Ordering) -> u64 {
        self[word].load(order)
    }

    #[inline]
    fn store(&self, word: usize, value: u64, order: Ordering) {
        self[word].store(value, order);
    }

    #[inline]
    fn fence(&self, order: Ordering) {
        std::sync::atomic::fence(order);
    }
}

/// Checks the header of a page, and returns the number of its clock.
///
/// # Errors
/// If it is none, has another version, or is cut off.
pub fn check(path: &Path, words: &impl Words, bytes: u64) -> Result<u64, DriverError> {
    let magic = words.load(WORD_MAGIC, Ordering::Acquire);
    if magic != MAGIC {
        return Err(DriverError::NotClockPage {
            path: path.to_owned(),
            found: magic,
        });
    }
    let word = words.load(WORD_VERSION, Ordering::Relaxed);
    if word as u32 != VERSION {
        return Err(DriverError::ClockPageVersion {
            path: path.to_owned(),
            found: word as u32,
            expected: VERSION,
        });
    }
    let said = word >> 32;
    if said != u64::from(PAGE_BYTES) || bytes < said {
        return Err(truncated(path, bytes.min(said)));
    }
    Ok(words.load(WORD_SOURCE, Ordering::Relaxed))
}

/// Where the ticks of this process count: this boot of the machine (the first half of its random id) and this time namespace (its
/// inode); zeros where the kernel does not tell.
#[must_use]
pub fn here() -> [u64; 2] {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let digits: String = boot.chars().filter(char::is_ascii_hexdigit).collect();
    let boot = digits
        .get(..16)
        .and_then(|half| u64::from_str_radix(half, 16).ok());
    let namespace = std::fs::metadata("/proc/self/ns/time");
    let namespace = namespace.map_or(0, |file| std::os::unix::fs::MetadataExt::ino(&file));
    [boot.unwrap_or(0), namespace]
}

/// The page was made where this process is.
///
/// # Errors
/// If its ticks are of another boot or another time namespace.
pub fn check_place(path: &Path, words: &impl Words, here: [u64; 2]) -> Result<(), DriverError> {
    let found = [WORD_BOOT, WORD_NAMESPACE].map(|word| words.load(word, Ordering::Relaxed));
    let what = match (found[0] == here[0], found[1] == here[1]) {
        (true, true) => return Ok(()),
        (false, _) => "boot of the machine",
        (true, false) => "time namespace",
    };
    Err(DriverError::ClockPageElsewhere {
        path: path.to_owned(),
        what,
    })
}

/// Maps a page to read it, and returns the number of its clock too.
///
/// # Errors
/// If there is none, it may not be read, or it is not one of this version.
pub fn open(path: &Path) -> Result<(PageMemory, u64), DriverError> {
    let file = File::open(path).map_err(|source| io(path, "read", source))?;
    let bytes = length(path, &file)?;
    let words = PageMemory::map(&file, false);
    let words = words.map_err(|source| io(path, "mapped", source))?;
    let kind = check(path, words.words(), bytes)?;
    check_place(path, words.words(), here())?;
    Ok((words, kind))
}

/// Length of the file, which is a page at least.
pub(super) fn length(path: &Path, file: &File) -> Result<u64, DriverError> {
    let metadata = file.metadata();
    let bytes = metadata.map_err(|source| io(path, "read", source))?.len();
    match bytes < u64::from(PAGE_BYTES) {
        true => Err(truncated(path, bytes)),
        false => Ok(bytes),
    }
}

fn truncated(path: &Path, bytes: u64) -> DriverError {
    DriverError::ClockPageTruncated {
        path: path.to_owned(),
        found: bytes,
        expected: PAGE_BYTES,
    }
}

pub(super) fn io(path: &Path, what: &'static str, source: std::io::Error) -> DriverError {
    DriverError::ClockPage {
        path: path.to_owned(),
        what,
        source,
    }
}
