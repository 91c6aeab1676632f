//! A report or summary as JSON, all of it or nothing.

use anyhow::Context;
use serde::Serialize;
use std::fs;
use std::io::{Error, Write};
use std::path::{Path, PathBuf};

/// `-` means standard output.
pub fn is_stdout(path: &Path) -> bool {
    path == Path::new("-")
}

/// Refuses a place that cannot be written before the run, rather than after it.
pub fn check_target(path: &Path) -> anyhow::Result<()> {
    if is_stdout(path) {
        return Ok(());
    }
    anyhow::ensure!(
        !path.is_dir(),
        "{}: is a directory, --json needs a file",
        path.display()
    );
    let writable = if is_device(path) {
        fs::File::options().write(true).open(path).map(drop)
    } else {
        let partial = partial(path);
        fs::File::create(&partial).and_then(|_| fs::remove_file(&partial))
    };
    writable.with_context(|| format!("{}: cannot be written", path.display()))
}

/// Writes the report to a stream.
pub fn print(report: &impl Serialize, out: &mut impl Write) -> std::io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, report).map_err(Error::from)?;
    writeln!(out)
}

/// Writes the report to a file that appears only when it is complete; to a device or pipe at once.
pub fn save(report: &impl Serialize, path: &Path) -> anyhow::Result<()> {
    let written = if is_device(path) {
        let file = fs::File::options().write(true).open(path);
        file.and_then(|mut file| print(report, &mut file))
    } else {
        replace(report, path)
    };
    written.with_context(|| format!("{}: cannot be written", path.display()))
}

fn replace(report: &impl Serialize, path: &Path) -> std::io::Result<()> {
    let partial = partial(path);
    let written = fs::File::create(&partial)
        .and_then(|mut file| print(report, &mut file).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        // Nothing half-written stays behind; the first error is the one to report.
        let _ = fs::remove_file(&partial);
    }
    written
}

/// Exists and is no regular file, such as `/dev/null`: a rename would replace it.
pub fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}
