//! The page of UTC, beside that of the clock: a file that one process writes and any may read, by the same protocol of
//! generations. `docs/utc.md` has its layout bit by bit.

use crate::error::UtcError;
use crate::line::{UtcLine, LINE_WORDS};
use dtp_driver::clock::machine::SharedWords;
use dtp_driver::clock::Status;
use dtp_driver::publish::generations::{self, Layout, Words};
use rustix::fs::{flock, FlockOperation};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// The bytes `DTPUTC`, as a little-endian word.
pub const MAGIC: u64 = u64::from_le_bytes(*b"DTPUTC\0\0");
/// Of this layout.
pub const VERSION: u32 = 1;
/// Bytes of the page.
pub const PAGE_BYTES: u32 = 512;
/// Words of the page.
pub const PAGE_WORDS: usize = PAGE_BYTES as usize / 8;
/// Where a page is looked for if nothing else is said.
pub const DEFAULT_PATH: &str = "/run/dtp/utc";
/// Version in the low half, bytes of the page in the high one.
pub const VERSION_AND_BYTES: u64 = VERSION as u64 | (PAGE_BYTES as u64) << 32;
/// Generation and the two lines, each in cache lines of its own.
pub const LAYOUT: Layout = Layout {
    generation: 8,
    places: [16, 32],
};

const _: () = assert!(LAYOUT.places[0] + LINE_WORDS <= LAYOUT.places[1]);
const _: () = assert!(LAYOUT.places[1] + LINE_WORDS <= PAGE_WORDS);

/// A page in memory.
pub type PageMemory = SharedWords<PAGE_WORDS>;

/// Reads the line of a page; nothing if its writer overtook us again and again.
#[must_use]
pub fn read(words: &impl Words) -> UtcLine {
    let found = generations::read(words, &LAYOUT, || ());
    found.map_or(UtcLine::unbounded(Status::Unknown), |found| {
        UtcLine::from_words(&found.content)
    })
}

/// Whether this is the header of a page of this version.
#[must_use]
pub fn is_page(words: &impl Words) -> bool {
    words.load(0, Ordering::Acquire) == MAGIC
        && words.load(1, Ordering::Relaxed) == VERSION_AND_BYTES
}

/// Maps a page to read it.
///
/// # Errors
/// If there is none, it may not be read, or it is not one of this version.
pub fn open(path: &Path) -> Result<PageMemory, UtcError> {
    let file = File::open(path).map_err(|source| failed(path, "opened", source))?;
    let words = map(path, &file, false)?;
    match is_page(words.words()) {
        true => Ok(words),
        false => Err(UtcError::NotPage {
            path: path.to_owned(),
            found: words.words().load(0, Ordering::Relaxed),
            version: VERSION,
        }),
    }
}

/// The one who writes a page. It stays when this is dropped, and becomes void.
#[derive(Debug)]
pub struct PageWriter {
    words: PageMemory,
    /// Holds the lock.
    _file: File,
}

impl PageWriter {
    /// Takes over the page at a path, or makes it.
    ///
    /// # Errors
    /// If another process writes it, or the file cannot be made or written.
    pub fn create(path: &Path) -> Result<Self, UtcError> {
        if let Some(writer) = PageWriter::take_over(path)? {
            return Ok(writer);
        }
        let temporary = beside(path);
        // One that a killed process of this number has left.
        let _ = std::fs::remove_file(&temporary);
        let made = PageWriter::make(&temporary).and_then(|writer| {
            let renamed = std::fs::rename(&temporary, path);
            renamed.map_err(|source| failed(path, "made", source))?;
            Ok(writer)
        });
        if made.is_err() {
            // What is wrong is told already.
            let _ = std::fs::remove_file(&temporary);
        }
        made
    }

    /// Publishes a line.
    pub fn publish(&mut self, line: &UtcLine) {
        generations::write(self.words.words(), &LAYOUT, || line.to_words());
    }

    fn take_over(path: &Path) -> Result<Option<Self>, UtcError> {
        let file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(failed(path, "opened", source)),
        };
        lock(path, &file)?;
        let bytes = file
            .metadata()
            .map_err(|source| failed(path, "opened", source))?
            .len();
        if bytes < u64::from(PAGE_BYTES) {
            return Ok(None);
        }
        let words = map(path, &file, true)?;
        let ours = is_page(words.words());
        Ok(ours.then_some(PageWriter { words, _file: file }))
    }

    fn make(path: &Path) -> Result<Self, UtcError> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(path);
        let file = file.map_err(|source| failed(path, "made", source))?;
        lock(path, &file)?;
        let long = file.set_len(PAGE_BYTES.into());
        long.map_err(|source| failed(path, "made", source))?;
        let words = map(path, &file, true)?;
        let mut writer = PageWriter { words, _file: file };
        writer.publish(&UtcLine::unbounded(Status::Unknown));
        let memory = writer.words.words();
        memory.store(1, VERSION_AND_BYTES, Ordering::Relaxed);
        memory.store(0, MAGIC, Ordering::Release);
        Ok(writer)
    }
}

fn map(path: &Path, file: &File, writable: bool) -> Result<PageMemory, UtcError> {
    PageMemory::map(file, writable).map_err(|source| failed(path, "mapped", source))
}

fn lock(path: &Path, file: &File) -> Result<(), UtcError> {
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(UtcError::PageBusy(path.to_owned())),
        Err(error) => Err(failed(path, "locked", error.into())),
    }
}

/// Beside the page, so that to rename it is one step.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    name.into()
}

fn failed(path: &Path, what: &'static str, source: io::Error) -> UtcError {
    UtcError::Page {
        path: path.to_owned(),
        what,
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_made_taken_over_and_read() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("utc");
        let mut writer = PageWriter::create(&path).expect("new");
        let page = open(&path).expect("page");
        assert_eq!(read(page.words()), UtcLine::unbounded(Status::Unknown));
        let line = UtcLine {
            at: 5,
            ..UtcLine::unbounded(Status::Synchronized)
        };
        writer.publish(&line);
        assert_eq!(read(page.words()), line);
        assert!(matches!(
            PageWriter::create(&path),
            Err(UtcError::PageBusy(_))
        ));
        drop(writer);
        let mut again = PageWriter::create(&path).expect("taken over");
        assert_eq!(read(page.words()), line);
        again.publish(&UtcLine { at: 6, ..line });
        assert_eq!(read(page.words()).at, 6);
    }

    #[test]
    fn other_files_are_refused_and_replaced() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("utc");
        assert!(open(&path)
            .expect_err("missing")
            .to_string()
            .contains("opened"));
        std::fs::write(&path, [7; 100]).expect("written");
        assert!(open(&path)
            .expect_err("short")
            .to_string()
            .contains("mapped"));
        std::fs::write(&path, [7; 512]).expect("written");
        assert!(matches!(open(&path), Err(UtcError::NotPage { .. })));
        PageWriter::create(&path).expect("made anew");
        open(&path).expect("a page");
        let nowhere = PageWriter::create(Path::new("/nonexistent/utc")).expect_err("no folder");
        assert!(nowhere.to_string().contains("made"), "{nowhere}");
    }
}
