//! FST, GTKWave's compressed form: a tenth of a VCD.

use super::{Scope, Signal, Waves, DEVICE, PORT};
use fst_writer::{
    open_fst, FstBodyWriter, FstFileType, FstHeaderWriter, FstInfo, FstScopeType, FstSignalId,
    FstSignalType, FstVarDirection, FstVarType, FstWriteError,
};
use std::fs::File;
use std::io::{BufWriter, Error, Result};
use std::path::Path;

/// Changes are handed to the file system when they take this much memory, in octets.
const MEMORY_MAX: usize = 64 << 20;
/// Changes between two looks at the memory.
const LOOK_EVERY: u32 = 100_000;

type Header = FstHeaderWriter<BufWriter<File>>;

/// An FST file.
pub(super) struct Fst {
    out: FstBodyWriter<BufWriter<File>>,
    signals: Vec<(FstSignalId, usize)>,
    changes: u32,
}

fn io(error: FstWriteError) -> Error {
    match error {
        FstWriteError::Io(error) => error,
        other => Error::other(other),
    }
}

impl Fst {
    pub(super) fn create(path: &Path, scopes: &[Scope]) -> Result<Self> {
        let info = FstInfo {
            start_time: 0,
            timescale_exponent: -15,
            version: concat!("dtp ", env!("CARGO_PKG_VERSION")).to_owned(),
            date: String::new(),
            file_type: FstFileType::Verilog,
        };
        let mut signals = Vec::new();
        let mut out = open_fst(path, &info).map_err(io)?;
        for scope in scopes {
            out.scope(&scope.name, "", FstScopeType::Module)
                .map_err(io)?;
            declare(&mut out, &DEVICE, &mut signals).map_err(io)?;
            for port in &scope.ports {
                out.scope(port, "", FstScopeType::Module).map_err(io)?;
                declare(&mut out, &PORT, &mut signals).map_err(io)?;
                out.up_scope().map_err(io)?;
            }
            out.up_scope().map_err(io)?;
        }
        Ok(Fst {
            out: out.finish().map_err(io)?,
            signals,
            changes: 0,
        })
    }
}

fn declare(
    out: &mut Header,
    all: &[Signal],
    signals: &mut Vec<(FstSignalId, usize)>,
) -> std::result::Result<(), FstWriteError> {
    for &(name, width) in all {
        let kind = FstSignalType::bit_vec(width);
        let id = out.var(
            name,
            kind,
            FstVarType::Wire,
            FstVarDirection::Implicit,
            None,
        )?;
        signals.push((id, width as usize));
    }
    Ok(())
}

impl Waves for Fst {
    fn time(&mut self, time_fs: u64) -> Result<()> {
        if self.changes > LOOK_EVERY {
            self.changes = 0;
            if self.out.size() > MEMORY_MAX {
                self.out.flush().map_err(io)?;
            }
        }
        self.out.time_change(time_fs).map_err(io)
    }

    fn change(&mut self, signal: usize, value: u64) -> Result<()> {
        self.changes += 1;
        let (id, width) = self.signals[signal];
        let mut digits = [b'0'; 64];
        for (bit, digit) in digits[..width].iter_mut().rev().enumerate() {
            *digit += u8::from(value >> bit & 1 == 1);
        }
        self.out.signal_change(id, &digits[..width]).map_err(io)
    }

    fn finish(self: Box<Self>) -> Result<()> {
        let out = self.out.finish().map_err(io)?;
        // What is still buffered would fail unseen when it is dropped.
        out.into_inner()
            .map(drop)
            .map_err(std::io::IntoInnerError::into_error)
    }
}
