//! The writer of a page: one at a time, which a lock on the file sees to.

use super::generations;
use super::page::{
    check, check_place, here, io, length, PageMemory, LAYOUT, MAGIC, PAGE_BYTES, VERSION_AND_BYTES,
    WORD_BOOT, WORD_MAGIC, WORD_NAMESPACE, WORD_SOURCE, WORD_VERSION,
};
use crate::clock::line::Line;
use crate::clock::source::{Kind, TimeSource};
use crate::error::DriverError;
use rustix::fs::{flock, FlockOperation};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// The one who writes a page. The page stays when it is dropped: readers find the last line, and see it become void.
#[derive(Debug)]
pub struct PageWriter {
    words: PageMemory,
    last: Line,
    /// Holds the lock.
    _file: File,
}

impl PageWriter {
    /// Takes over the page at a path, or makes it. Its readers go on with what the last writer said.
    ///
    /// # Errors
    /// If another process writes it, or the file cannot be made or written.
    pub fn create(path: &Path, kind: Kind) -> Result<Self, DriverError> {
        if let Some(writer) = PageWriter::take_over(path, kind)? {
            return Ok(writer);
        }
        // Whoever makes a page holds this: of two that find none, the second finds the page of the first.
        let lock_path = beside(path, "lock");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let making = options
            .open(&lock_path)
            .map_err(|source| io(path, "made", source))?;
        flock(&making, FlockOperation::LockExclusive)
            .map_err(|error| io(path, "locked", error.into()))?;
        if let Some(writer) = PageWriter::take_over(path, kind)? {
            return Ok(writer);
        }
        let temporary = beside(path, "new");
        // One that a killed process has left.
        let _ = std::fs::remove_file(&temporary);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        let file = options.open(&temporary);
        let file = file.map_err(|source| io(path, "made", source))?;
        let made = PageWriter::fill(path, file, kind).and_then(|writer| {
            let renamed = std::fs::rename(&temporary, path);
            renamed.map_err(|source| io(path, "made", source))?;
            Ok(writer)
        });
        if made.is_err() {
            // What is wrong is told already.
            let _ = std::fs::remove_file(&temporary);
        }
        made
    }

    /// The line that the page holds.
    #[must_use]
    pub const fn last(&self) -> &Line {
        &self.last
    }

    /// Publishes a line. What was told until now stays true: the new line does not go below it.
    pub fn publish(&mut self, line: &Line, source: &impl TimeSource) {
        let words = self.words.words();
        let mut published = *line;
        generations::write(words, &LAYOUT, || {
            // From here on no reader takes the old line for the newest.
            published = line.after(&self.last, source.ticks());
            published.to_words()
        });
        self.last = published;
    }

    /// The page that is there, if it is of this version and for this clock.
    fn take_over(path: &Path, kind: Kind) -> Result<Option<Self>, DriverError> {
        let file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(io(path, "opened to write", source)),
        };
        lock(path, &file)?;
        let Ok(bytes) = length(path, &file) else {
            return Ok(None);
        };
        let words = map(path, &file)?;
        match check(path, words.words(), bytes) {
            Ok(found) if found == kind as u64 => {}
            _ => return Ok(None),
        }
        if check_place(path, words.words(), here()).is_err() {
            return Ok(None);
        }
        let found = generations::read(words.words(), &LAYOUT, || ());
        let line = found.map(|found| Line::from_words(&found.content));
        Ok(Some(PageWriter {
            words,
            last: line.unwrap_or(Line::unbounded(crate::clock::Status::Unknown)),
            _file: file,
        }))
    }

    fn fill(path: &Path, file: File, kind: Kind) -> Result<Self, DriverError> {
        lock(path, &file)?;
        let long = file.set_len(PAGE_BYTES.into());
        long.map_err(|source| io(path, "made", source))?;
        let words = map(path, &file)?;
        let unknown = Line::unbounded(crate::clock::Status::Unknown);
        let memory = words.words();
        for (word, value) in unknown.to_words().into_iter().enumerate() {
            memory[LAYOUT.places[0] + word].store(value, Ordering::Relaxed);
        }
        memory[WORD_VERSION].store(VERSION_AND_BYTES, Ordering::Relaxed);
        memory[WORD_SOURCE].store(kind as u64, Ordering::Relaxed);
        let [boot, namespace] = here();
        memory[WORD_BOOT].store(boot, Ordering::Relaxed);
        memory[WORD_NAMESPACE].store(namespace, Ordering::Relaxed);
        memory[WORD_MAGIC].store(MAGIC, Ordering::Release);
        Ok(PageWriter {
            words,
            last: unknown,
            _file: file,
        })
    }
}

fn map(path: &Path, file: &File) -> Result<PageMemory, DriverError> {
    PageMemory::map(file, true).map_err(|source| io(path, "mapped", source))
}

fn lock(path: &Path, file: &File) -> Result<(), DriverError> {
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(DriverError::ClockPageBusy(path.to_owned())),
        Err(error) => Err(io(path, "locked", error.into())),
    }
}

/// Beside the page, so that to rename it is one step.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{ending}"));
    name.into()
}
