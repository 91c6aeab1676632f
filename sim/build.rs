//! Gives the build a name, `DTP_SIM_BUILD`: results of one build are not continued by another.
//!
//! It is a hash of the sources of simulator and model and of the lock file, not the commit: that
//! says nothing about changes that are not committed, and is not there outside of a repository.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    // FNV-1a, 64 bits: tells apart what differs by accident.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for source in ["src", "../spec/src", "../Cargo.lock"] {
        let source = root.join(source);
        if source.exists() {
            println!("cargo::rerun-if-changed={}", source.display());
            add(&source, &mut hash)?;
        }
    }
    println!("cargo::rustc-env=DTP_SIM_BUILD={hash:016x}");
    Ok(())
}

/// A file's length and octets; of a folder all that is in it, in order of names.
fn add(path: &Path, hash: &mut u64) -> io::Result<()> {
    if path.is_dir() {
        let entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
        let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| add(entry, hash));
    }
    let bytes = fs::read(path)?;
    for octet in (bytes.len() as u64).to_le_bytes().into_iter().chain(bytes) {
        *hash = (*hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3);
    }
    Ok(())
}
