//! Files that hold a whole result or are not there.

use anyhow::Context;
use std::fs;
use std::io::{Result, Write};
use std::path::{Path, PathBuf};

/// Standard output, as messages name it.
pub const STDOUT: &str = "standard output";

/// `-` means standard output.
pub fn is_stdout(path: &Path) -> bool {
    path == Path::new("-")
}

/// Exists and is no regular file, such as `/dev/null`: a rename would replace it.
pub fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

/// Refuses a place that cannot be written before the work, rather than after it. `option` is what was
/// typed. A device or pipe is left alone: whoever reads a named pipe would see its end if it were opened
/// and closed here.
pub fn check(path: &Path, option: &str) -> anyhow::Result<()> {
    anyhow::ensure!(
        !path.is_dir(),
        "{}: is a directory, {option} needs a file",
        path.display()
    );
    if is_device(path) {
        return Ok(());
    }
    let partial = partial(path);
    let writable = fs::File::create(&partial).and_then(|_| fs::remove_file(&partial));
    writable.with_context(|| format!("{}: cannot be written", path.display()))
}

/// Writes a file that appears only when it is complete; to a device or pipe at once.
pub fn save(path: &Path, print: impl Fn(&mut fs::File) -> Result<()>) -> anyhow::Result<()> {
    let written = if is_device(path) {
        let file = fs::File::options().write(true).open(path);
        file.and_then(|mut file| print(&mut file))
    } else {
        replace(path, print)
    };
    written.with_context(|| format!("{}: cannot be written", path.display()))
}

/// The same with a text.
pub fn save_text(path: &Path, text: &str) -> anyhow::Result<()> {
    save(path, |file| file.write_all(text.as_bytes()))
}

fn replace(path: &Path, print: impl Fn(&mut fs::File) -> Result<()>) -> Result<()> {
    let partial = partial(path);
    let written = fs::File::create(&partial)
        .and_then(|mut file| print(&mut file).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        // Nothing half-written stays behind; the first error is the one to report.
        let _ = fs::remove_file(&partial);
    }
    written
}

fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}
