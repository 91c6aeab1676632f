//! The counters of all devices at fixed intervals, as CSV or as lines of JSON: `time_ns`, then gc of
//! each device in units of 0.32 ns, as a clock that stops the whole world would read them.

use crate::error::SimError;
use crate::record::{cannot_write, Target};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// How samples are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A head with names, then numbers.
    Csv,
    /// One object for each sample.
    JsonLines,
}

impl Form {
    /// By the ending of the file: `.csv`, or `.jsonl` for lines of JSON.
    ///
    /// # Errors
    /// [`SimError::Setting`] for any other.
    pub fn of(path: &Path) -> Result<Self, SimError> {
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("csv") => Ok(Form::Csv),
            Some("jsonl") => Ok(Form::JsonLines),
            _ => Err(SimError::Setting {
                text: path.display().to_string(),
                rule: "samples go to a file that ends in .csv or .jsonl".to_owned(),
            }),
        }
    }
}

/// The file of samples.
#[derive(Debug)]
pub struct Samples {
    target: Target,
    out: BufWriter<File>,
    form: Form,
    names: Vec<String>,
    every_fs: u64,
    /// When the next is due.
    pub(super) next_fs: u64,
    line: String,
}

impl Samples {
    /// Begins a file of samples of devices with these names.
    ///
    /// # Errors
    /// [`SimError::Write`], [`SimError::Setting`].
    pub fn create(path: &Path, names: Vec<String>, every_fs: u64) -> Result<Self, SimError> {
        let form = Form::of(path)?;
        let file = File::create(path).map_err(|cause| cannot_write(path, cause))?;
        let mut samples = Samples {
            target: Target::new(path),
            out: BufWriter::new(file),
            form,
            names: names.iter().map(|name| plain(name)).collect(),
            every_fs,
            next_fs: every_fs,
            line: String::new(),
        };
        if form == Form::Csv {
            let head = writeln!(samples.out, "time_ns,{}", samples.names.join(","));
            samples.target.note(head);
        }
        Ok(samples)
    }

    pub(super) fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        use std::fmt::Write as _;
        if time_fs < self.next_fs {
            return;
        }
        self.next_fs += self.every_fs;
        let ns = format!("{}.{:06}", time_fs / 1_000_000, time_fs % 1_000_000);
        let ns = ns.trim_end_matches('0').trim_end_matches('.');
        self.line.clear();
        // Writing to a string cannot fail.
        let _ = match self.form {
            Form::Csv => write!(self.line, "{ns}"),
            Form::JsonLines => write!(self.line, "{{\"time_ns\":{ns},\"gc\":{{"),
        };
        for (number, (name, gc)) in self.names.iter().zip(gc).enumerate() {
            let comma = if number > 0 { "," } else { "" };
            let _ = match self.form {
                Form::Csv => write!(self.line, ",{gc}"),
                Form::JsonLines => write!(self.line, "{comma}\"{name}\":{gc}"),
            };
        }
        self.line.push_str(match self.form {
            Form::Csv => "\n",
            Form::JsonLines => "}}\n",
        });
        let written = self.out.write_all(self.line.as_bytes());
        self.target.note(written);
    }

    pub(super) fn failed(&self) -> bool {
        self.target.failed.is_some()
    }

    pub(super) fn finish(mut self) -> Result<(), SimError> {
        let flushed = self.out.flush();
        self.target.note(flushed);
        self.target.conclude()
    }
}

/// A name without what would need quotes in either form.
fn plain(name: &str) -> String {
    let keep = |c: char| {
        if c == '"' || c == ',' || c == '\\' || c.is_control() {
            '_'
        } else {
            c
        }
    };
    name.chars().map(keep).collect()
}
