//! VCD (IEEE 1364), which every viewer opens.

use super::{Scope, Waves, DEVICE, PORT};
use std::fs::File;
use std::io::{BufWriter, Result};
use std::path::Path;
use vcd::{IdCode, TimescaleUnit, Value, Writer};

/// A VCD file.
pub(super) struct Vcd {
    out: Writer<BufWriter<File>>,
    signals: Vec<(IdCode, u32)>,
}

impl Vcd {
    pub(super) fn create(path: &Path, scopes: &[Scope]) -> Result<Self> {
        let mut out = Writer::new(BufWriter::new(File::create(path)?));
        let mut signals = Vec::new();
        out.version(concat!("dtp ", env!("CARGO_PKG_VERSION")))?;
        out.timescale(1, TimescaleUnit::FS)?;
        for scope in scopes {
            out.add_module(&scope.name)?;
            for (name, width) in DEVICE {
                signals.push((out.add_wire(width, name)?, width));
            }
            for port in &scope.ports {
                out.add_module(port)?;
                for (name, width) in PORT {
                    signals.push((out.add_wire(width, name)?, width));
                }
                out.upscope()?;
            }
            out.upscope()?;
        }
        out.enddefinitions()?;
        Ok(Vcd { out, signals })
    }
}

impl Waves for Vcd {
    fn time(&mut self, time_fs: u64) -> Result<()> {
        self.out.timestamp(time_fs)
    }

    fn change(&mut self, signal: usize, value: u64) -> Result<()> {
        let (code, width) = self.signals[signal];
        if width == 1 {
            return self.out.change_scalar(code, value != 0);
        }
        // Leading zeros may be left out, but one digit must stay.
        let digits = (64 - value.leading_zeros()).clamp(1, width);
        let bits = (0..digits)
            .rev()
            .map(|bit| Value::from(value >> bit & 1 == 1));
        self.out.change_vector(code, bits)
    }

    fn finish(mut self: Box<Self>) -> Result<()> {
        self.out.flush()
    }
}
