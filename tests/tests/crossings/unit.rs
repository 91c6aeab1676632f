//! Checked-in Verilog, a bench around it, and its Verilated model.

use dtp_hdl::checked_in;
use dtp_hdl::emit::{Port, PortKind, Unit};
use dtp_tests::error::Error;
use dtp_tests::tools;
use dtp_tests::verilated::{Effort, Model};
use std::path::Path;

/// Records of a batch.
const BATCH: usize = 4096;

/// Text of a checked-in unit.
pub fn checked_in_text(unit: &str) -> Result<String, Error> {
    Ok(std::fs::read_to_string(checked_in::path(unit))?)
}

/// A unit of this text; ports by kind, name and width.
pub fn unit(name: &'static str, verilog: String, ports: &[(PortKind, &str, usize)]) -> Unit {
    let port = |&(kind, name, width): &(PortKind, &str, usize)| Port {
        name: name.into(),
        width,
        kind,
    };
    Unit {
        name,
        ports: ports.iter().map(port).collect(),
        verilog,
    }
}

/// A model that is stepped, and for every step what a checker needs to know of it.
pub struct Stepper<C> {
    model: Model,
    outputs: usize,
    batch: Vec<u8>,
    contexts: Vec<C>,
}

impl<C> Stepper<C> {
    /// Starts the model; nothing if there is no Verilator, which CI does not allow.
    pub fn start(unit: &Unit) -> Result<Option<Stepper<C>>, Error> {
        if !tools::found("verilator", unit.name) {
            return Ok(None);
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verilated");
        let outputs = unit
            .ports
            .iter()
            .filter(|port| port.kind == PortKind::Output);
        Ok(Some(Stepper {
            model: Model::start(unit, &folder, Effort::Thorough)?,
            outputs: outputs.count(),
            batch: Vec::new(),
            contexts: Vec::new(),
        }))
    }

    /// Steps the model: clocks that rise, the inputs before, and the context of this step.
    pub fn step(&mut self, clocks: &[u128], inputs: &[u128], context: C) {
        self.model.encode(clocks, inputs, &mut self.batch);
        self.contexts.push(context);
    }

    /// Whether enough steps wait that they should be answered.
    pub fn is_full(&self) -> bool {
        self.contexts.len() >= BATCH
    }

    /// Answers all steps that wait: each context with the outputs after it.
    pub fn answer(&mut self) -> Result<Vec<(C, Vec<u128>)>, Error> {
        self.model.send(std::mem::take(&mut self.batch))?;
        let contexts = std::mem::take(&mut self.contexts);
        let outputs = self.model.receive(contexts.len())?;
        let outputs = outputs.chunks_exact(self.outputs).map(<[u128]>::to_vec);
        Ok(contexts.into_iter().zip(outputs).collect())
    }
}
