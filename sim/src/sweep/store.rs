//! The file of a sweep: a line that says what is swept, then one line for each run, in the order in
//! which runs ended; when the last has ended, in order of their numbers.
//!
//! A line is handed to the operating system whole, in one call, as soon as its run has ended. What
//! may be torn is the last line alone, when the disk is full or the machine stops; it is dropped when
//! the sweep is resumed.

use crate::error::SimError;
use crate::sweep::line::RunResult;
use crate::sweep::plan::{Plan, BUILD};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Error, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Version of the form of the file.
const FORM: u32 = 1;

/// Where the lines of runs go.
pub trait Sink {
    /// Keeps a line for good before it returns.
    ///
    /// # Errors
    /// [`SimError::Write`].
    fn keep(&mut self, line: &str) -> Result<(), SimError>;
}

/// Kept in memory.
impl Sink for Vec<String> {
    fn keep(&mut self, line: &str) -> Result<(), SimError> {
        self.push(line.to_owned());
        Ok(())
    }
}

/// Kept nowhere: the summary is all that is wanted.
impl Sink for () {
    fn keep(&mut self, _: &str) -> Result<(), SimError> {
        Ok(())
    }
}

/// The first line: what is swept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Header {
    sweep: u32,
    fingerprint: String,
    version: String,
    #[serde(default)]
    build: String,
    scenario: String,
    runs: u64,
    seeds: [u64; 2],
    vary: Value,
    options: Value,
}

impl Header {
    fn new(plan: &Plan) -> Result<Self, SimError> {
        let value = |value: Result<Value, _>| value.expect("names and numbers have a JSON form");
        Ok(Header {
            sweep: FORM,
            fingerprint: plan.fingerprint()?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            build: BUILD.to_owned(),
            scenario: plan.text.origin.clone(),
            runs: plan.runs(),
            seeds: [plan.seeds.first, plan.seeds.last],
            vary: value(serde_json::to_value(&plan.vary)),
            options: value(serde_json::to_value(&plan.overlay)),
        })
    }

    fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names and numbers have a JSON form")
    }

    /// What tells two sweeps apart, in words.
    fn difference(&self, other: &Header) -> &'static str {
        match () {
            () if self.version != other.version => "another version of dtp",
            () if self.seeds != other.seeds => "other seeds",
            () if self.vary != other.vary => "other values of --vary",
            () if self.options != other.options => "other options",
            () if self.build != other.build => "another build of dtp",
            () => "another text of its scenario, or another capture or network that it names",
        }
    }
}

/// A stream that cannot be read back, such as a pipe: the header, then lines.
#[derive(Debug)]
pub struct Stream<W> {
    out: W,
    path: PathBuf,
}

impl<W: Write> Stream<W> {
    /// Begins with the header. `path` is its name in messages.
    ///
    /// # Errors
    /// [`SimError::Write`], or [`SimError`] of the scenario.
    pub fn new(out: W, path: &Path, plan: &Plan) -> Result<Self, SimError> {
        let mut stream = Stream {
            out,
            path: path.to_owned(),
        };
        stream.keep(&Header::new(plan)?.to_json())?;
        Ok(stream)
    }
}

impl<W: Write> Sink for Stream<W> {
    fn keep(&mut self, line: &str) -> Result<(), SimError> {
        let written = self.out.write_all(format!("{line}\n").as_bytes());
        let written = written.and_then(|()| self.out.flush());
        written.map_err(|cause| cannot_write(&self.path, cause))
    }
}

fn cannot_write(path: &Path, cause: Error) -> SimError {
    SimError::Write {
        path: path.to_owned(),
        cause,
    }
}

/// A file on disk.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    file: File,
    /// Length of what is whole.
    length: u64,
}

impl Store {
    /// A new file.
    ///
    /// # Errors
    /// [`SimError::Resume`] if there is such a file already, [`SimError::Write`].
    pub fn create(path: &Path, plan: &Plan) -> Result<Self, SimError> {
        let header = Header::new(plan)?.to_json();
        let mut options = File::options();
        let file = options.read(true).write(true).create_new(true).open(path);
        let file = file.map_err(|cause| match cause.kind() {
            std::io::ErrorKind::AlreadyExists => SimError::Resume {
                path: path.to_owned(),
                rule: "is there already: go on with it by --resume, or remove it".to_owned(),
            },
            _ => cannot_write(path, cause),
        })?;
        let mut store = Store {
            path: path.to_owned(),
            file,
            length: 0,
        };
        let begun = store.keep(&header);
        if begun.is_err() {
            // A file without its first line could not be resumed.
            let _ = std::fs::remove_file(path);
        }
        begun.map(|()| store)
    }

    /// The file of an earlier part of the same sweep, and a call of `found` for each of its runs. A
    /// torn last line is dropped. A file that is not there is created.
    ///
    /// # Errors
    /// [`SimError::Resume`] if it belongs to another sweep or is damaged, [`SimError::Read`],
    /// [`SimError::Write`].
    pub fn resume(
        path: &Path,
        plan: &Plan,
        mut found: impl FnMut(&RunResult),
    ) -> Result<Self, SimError> {
        let file = match File::options().read(true).write(true).open(path) {
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                return Store::create(path, plan);
            }
            Err(cause) => return Err(cannot_write(path, cause)),
            Ok(file) => file,
        };
        let mut store = Store {
            path: path.to_owned(),
            file,
            length: 0,
        };
        let bad = |rule: String| SimError::Resume {
            path: path.to_owned(),
            rule,
        };
        let header = Header::new(plan)?;
        let mut problem = None;
        let whole = store.lines(|number, _, line| {
            let checked = if number == 0 {
                header_matches(&header, line)
            } else {
                run_of(plan, line).map(|run| found(&run))
            };
            if let (Err(rule), None) = (checked, &problem) {
                problem = Some(bad(format!("line {}: {rule}", number + 1)));
            }
        });
        store.length = whole.map_err(|cause| SimError::Read {
            path: path.to_owned(),
            cause,
        })?;
        if let Some(problem) = problem {
            return Err(problem);
        }
        let cut = store.file.set_len(store.length);
        let cut = cut.and_then(|()| store.file.seek(SeekFrom::End(0)));
        cut.map_err(|cause| cannot_write(path, cause))?;
        if store.length == 0 {
            store.keep(&header.to_json())?;
        }
        Ok(store)
    }

    /// Calls `each` with number, offset and text of every whole line, and gives the length of them
    /// all. A line without its end is torn.
    fn lines(&mut self, mut each: impl FnMut(u64, u64, &[u8])) -> std::io::Result<u64> {
        self.file.seek(SeekFrom::Start(0))?;
        let mut reader = BufReader::new(&self.file);
        let (mut offset, mut line) = (0, Vec::new());
        for number in 0.. {
            line.clear();
            let length = reader.read_until(b'\n', &mut line)? as u64;
            if line.pop() != Some(b'\n') {
                break;
            }
            each(number, offset, &line);
            offset += length;
        }
        Ok(offset)
    }

    /// Puts the lines of a finished sweep in order of their runs: whoever did them, and in whatever
    /// order, the file is the same byte for byte.
    ///
    /// # Errors
    /// [`SimError::Write`]; the file as it was stays.
    pub fn finish(mut self) -> Result<(), SimError> {
        let path = self.path.clone();
        self.put_in_order()
            .map_err(|cause| cannot_write(&path, cause))
    }

    fn put_in_order(&mut self) -> std::io::Result<()> {
        let mut places = Vec::new();
        let mut unreadable = None;
        self.lines(|number, offset, line| {
            let run = std::str::from_utf8(line).map_err(Error::other);
            let run = run.and_then(|line| Ok(RunResult::from_json(line)?.run));
            match run {
                _ if number == 0 => places.push((None, offset, line.len() as u64 + 1)),
                Ok(run) => places.push((Some(run), offset, line.len() as u64 + 1)),
                Err(error) => unreadable = Some(error),
            }
        })?;
        if let Some(error) = unreadable {
            return Err(error);
        }
        if places.is_sorted() {
            return self.file.sync_all();
        }
        places.sort_unstable();
        places.dedup_by_key(|place| place.0);
        let mut partial = self.path.clone().into_os_string();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let written = self
            .copy(&places, &partial)
            .and_then(|()| std::fs::rename(&partial, &self.path));
        if written.is_err() {
            let _ = std::fs::remove_file(&partial);
        }
        written
    }

    fn copy(&mut self, places: &[(Option<u64>, u64, u64)], to: &Path) -> std::io::Result<()> {
        let mut out = BufWriter::new(File::create(to)?);
        for &(_, offset, length) in places {
            self.file.seek(SeekFrom::Start(offset))?;
            std::io::copy(&mut (&self.file).take(length), &mut out)?;
        }
        out.flush()?;
        out.get_ref().sync_all()
    }
}

impl Sink for Store {
    fn keep(&mut self, line: &str) -> Result<(), SimError> {
        let bytes = format!("{line}\n");
        if let Err(cause) = self.file.write_all(bytes.as_bytes()) {
            // Only for tidiness: a torn line is dropped when the sweep is resumed.
            let _ = self.file.set_len(self.length);
            return Err(cannot_write(&self.path, cause));
        }
        self.length += bytes.len() as u64;
        Ok(())
    }
}

fn header_matches(ours: &Header, line: &[u8]) -> Result<(), String> {
    let theirs: Header =
        serde_json::from_slice(line).map_err(|_| "is not the head of a sweep".to_owned())?;
    if theirs.fingerprint == ours.fingerprint && theirs.sweep == ours.sweep {
        return Ok(());
    }
    let difference = ours.difference(&theirs);
    Err(format!(
        "is of a sweep of `{}` with {difference}: choose another --out, or give the options it was \
         begun with",
        theirs.scenario
    ))
}

/// A run of an earlier part, checked against what it should have been.
fn run_of(plan: &Plan, line: &[u8]) -> Result<RunResult, String> {
    let text = std::str::from_utf8(line).map_err(|error| error.to_string())?;
    let run = RunResult::from_json(text).map_err(|error| format!("is no run: {error}"))?;
    if run.run >= plan.runs() || run.seed != plan.seed(run.run) {
        return Err(format!("run {} is not one of this sweep", run.run));
    }
    Ok(run)
}
