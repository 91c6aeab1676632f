//! What is generated and checked in, Verilog, constraints and the pages of the registers: writing it, and telling
//! whether it is fresh.

use crate::constraints;
use crate::emit::{port_list, Unit};
use crate::error::Error;
use crate::register_docs;
use crate::tops::TOPS;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the checked-in files.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")
}

/// Emits every unit and writes it.
///
/// # Errors
/// Those of [`crate::emit::emit`], and [`Error::File`].
pub fn write() -> Result<(), Error> {
    let wanted = emit_all()?;
    for path in stale_among(&wanted)? {
        match wanted.get(&path) {
            Some(text) => fs::write(&path, text),
            None => fs::remove_file(&path),
        }
        .map_err(|source| Error::File { path, source })?;
    }
    Ok(())
}

/// Emits every unit and compares.
///
/// # Errors
/// Those of [`crate::emit::emit`], [`Error::File`], and [`Error::Stale`] with the files that are
/// missing, different or of no unit.
pub fn check() -> Result<(), Error> {
    match stale_among(&emit_all()?)? {
        stale if stale.is_empty() => Ok(()),
        stale => Err(Error::Stale(stale)),
    }
}

fn emit_all() -> Result<BTreeMap<PathBuf, String>, Error> {
    let units = TOPS
        .iter()
        .map(|top| (top.emit)())
        .collect::<Result<Vec<Unit>, _>>()?;
    let ports = (folder().join("ports.txt"), port_list(&units));
    let widths = (beside("dropin").join("dtp_bus.vh"), bus_widths(&units));
    let verilog = units
        .into_iter()
        .map(|unit| (path(unit.name), unit.verilog));
    let generated = verilog.chain([ports, widths]).chain(constraint_files());
    Ok(generated.chain(registers()?).collect())
}

/// A folder beside the sources.
fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// How wide the two wires between a port and its core are, for designs that join them.
fn bus_widths(units: &[Unit]) -> String {
    let phy = units.iter().find(|unit| unit.name == "dtp_phy_p4");
    let width = |name: &str| {
        let port = phy.and_then(|phy| phy.ports.iter().find(|port| port.name == name));
        port.map_or(0, |port| port.width)
    };
    format!(
        "// Bits of the two wires between a port and the core of its device.\n\
         // Generated from Rust by `make verilog`; do not edit.\n\
         // SPDX-License-Identifier: MIT OR Apache-2.0\n\n\
         `ifndef DTP_BUS_VH\n\
         `define DTP_BUS_VH\n\
         `define DTP_CORE_TO_PORT_BITS {}\n\
         `define DTP_PORT_TO_CORE_BITS {}\n\
         `endif\n",
        width("core_to_port"),
        width("port_to_core")
    )
}

/// The constraints of the crossings.
fn constraint_files() -> impl Iterator<Item = (PathBuf, String)> {
    let folder = beside("constraints");
    constraints::files()
        .into_iter()
        .map(move |(name, _, text)| (folder.join(name), text))
}

/// The register map, as a page and for programs.
fn registers() -> Result<[(PathBuf, String); 2], Error> {
    let docs = beside("../docs");
    let (page, json) = (docs.join("registers.md"), docs.join("regs.json"));
    let old = fs::read_to_string(&page).map_err(|source| Error::File {
        path: page.clone(),
        source,
    })?;
    match register_docs::page(&old) {
        Some(new) => Ok([(page, new), (json, register_docs::json())]),
        None => Err(Error::Marks(page)),
    }
}

/// The checked-in file of a unit.
#[must_use]
pub fn path(unit: &str) -> PathBuf {
    folder().join(format!("{unit}.v"))
}

fn stale_among(wanted: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, Error> {
    let mut stale: Vec<PathBuf> = wanted
        .iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, _)| path.clone())
        .collect();
    let in_folder = |source| Error::File {
        path: folder(),
        source,
    };
    for entry in fs::read_dir(folder()).map_err(in_folder)? {
        let path = entry.map_err(in_folder)?.path();
        let is_verilog = path.extension().is_some_and(|extension| extension == "v");
        if is_verilog && !wanted.contains_key(&path) {
            stale.push(path);
        }
    }
    Ok(stale)
}
