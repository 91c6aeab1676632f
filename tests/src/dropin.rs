//! The modules that replace a PHY, as a design takes them: their files, and the widths that these name.

use std::io;
use std::path::{Path, PathBuf};

/// File with the widths of the two wires between a port and its core.
pub const WIDTHS: &str = "dtp_bus.vh";

/// Folder of the modules.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/dropin")
}

/// The files that a design adds, as the list of files names them.
///
/// # Errors
/// If the list cannot be read.
pub fn sources() -> io::Result<Vec<PathBuf>> {
    let text = std::fs::read_to_string(folder().join("dtp_eth_phy_10g.f"))?;
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("//"));
    Ok(lines.map(|line| folder().join(line)).collect())
}

/// What [`WIDTHS`] defines, names and bits.
///
/// # Errors
/// If it cannot be read.
pub fn widths() -> io::Result<Vec<(String, u64)>> {
    let text = std::fs::read_to_string(folder().join(WIDTHS))?;
    let define = |line: &str| {
        let (name, bits) = line.strip_prefix("`define ")?.split_once(' ')?;
        Some((name.to_owned(), bits.parse().ok()?))
    };
    Ok(text.lines().filter_map(define).collect())
}
