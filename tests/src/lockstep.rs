//! The lockstep driver.

use crate::error::Error;
use crate::stimulus::Random;
use crate::tools;
use crate::unit::{emitted, Ports, Unit};
use crate::verilated::{Effort, Model, BATCHES_IN_FLIGHT};
use dtp_hdl::testbench::Testbench;
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::path::Path;

/// Edges that rust-hdl's simulator is stepped for, unless a test says otherwise.
pub const RUST_HDL_CYCLES: u64 = 100_000;
/// Edges that the Verilated unit is stepped for, unless a test says otherwise.
pub const VERILATOR_CYCLES: u64 = 10_000_000;

/// Steps of the past that a mismatch shows.
const HISTORY: usize = 16;
/// Steps after which a model that is compiled with more care has made good the time.
const THOROUGH_CYCLES: u64 = 6_000_000;
/// Records in a batch to the Verilated model.
const BATCH: usize = 4096;

/// A run to be made.
#[derive(Clone, Debug)]
pub struct Lockstep<U: Unit> {
    seed: u64,
    rust_hdl_cycles: u64,
    verilator_cycles: u64,
    mutation: Option<(String, String)>,
    verilog: Option<String>,
    unit: PhantomData<U>,
}

impl<U: Unit> Lockstep<U> {
    /// A run of the usual length with stimuli from this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Lockstep {
            seed,
            rust_hdl_cycles: RUST_HDL_CYCLES,
            verilator_cycles: VERILATOR_CYCLES,
            mutation: None,
            verilog: None,
            unit: PhantomData,
        }
    }

    /// Steps rust-hdl's simulator this often instead.
    #[must_use]
    pub fn rust_hdl_cycles(mut self, cycles: u64) -> Self {
        self.rust_hdl_cycles = cycles;
        self
    }

    /// Steps the Verilated unit this often instead.
    #[must_use]
    pub fn verilator_cycles(mut self, cycles: u64) -> Self {
        self.verilator_cycles = cycles;
        self
    }

    /// Plants a fault: every `from` in the Verilog becomes `to`. rust-hdl stays out of the run.
    #[must_use]
    pub fn mutate(mut self, from: &str, to: &str) -> Self {
        self.mutation = Some((from.into(), to.into()));
        self.rust_hdl_cycles(0)
    }

    /// Takes this text for the unit's Verilog: another way to build it. rust-hdl stays out of the run.
    #[must_use]
    pub fn verilog(mut self, text: String) -> Self {
        self.verilog = Some(text);
        self.rust_hdl_cycles(0)
    }

    /// Runs a unit all of whose clocks rise in every step.
    ///
    /// `stimulus` gives the inputs before the edge, `golden` the outputs after it.
    ///
    /// # Errors
    /// [`Error::Mismatch`] at the first difference, or what kept the run from happening.
    pub fn run(
        &self,
        mut stimulus: impl FnMut(&mut Random) -> U::Inputs,
        mut golden: impl FnMut(&U::Inputs) -> U::Outputs,
    ) -> Result<(), Error> {
        self.run_clocks(
            |random| (U::ALL_CLOCKS, stimulus(random)),
            |_, inputs| golden(inputs),
        )
    }

    /// Runs a unit whose clocks rise as the stimulus says. Clocks of one step rise together and see
    /// the state before it.
    ///
    /// # Errors
    /// As [`Lockstep::run`].
    ///
    /// # Panics
    /// If the test's port list is wrong, or a planted fault changes nothing in the Verilog.
    pub fn run_clocks(
        &self,
        mut stimulus: impl FnMut(&mut Random) -> (U::Clocks, U::Inputs),
        mut golden: impl FnMut(&U::Clocks, &U::Inputs) -> U::Outputs,
    ) -> Result<(), Error> {
        let mut unit = emitted::<U>();
        if let Some(text) = &self.verilog {
            unit.verilog.clone_from(text);
        }
        if let Some((from, to)) = &self.mutation {
            assert!(
                unit.verilog.contains(from),
                "no `{from}` to mutate in {}",
                U::NAME
            );
            unit.verilog = unit.verilog.replace(from, to);
        }
        let wanted = self.verilator_cycles > 0 && tools::found("verilator", U::NAME);
        let model = match wanted {
            true => {
                let folder = Path::new(U::TMP).join("verilated");
                Some(Model::start(&unit, &folder, self.effort())?)
            }
            false => None,
        };
        let verilator_cycles = if model.is_some() {
            self.verilator_cycles
        } else {
            0
        };
        let mut bench = match self.rust_hdl_cycles {
            0 => None,
            _ => Some(Testbench::new(U::block())?),
        };
        let mut random = Random::new(self.seed);
        let mut log = Log::<U>::new(self.seed);
        let mut feed = model.map(Feed::<U>::new);
        for cycle in 0..self.rust_hdl_cycles.max(verilator_cycles) {
            let (clocks, inputs) = stimulus(&mut random);
            let expected = golden(&clocks, &inputs);
            log.push(Step {
                clocks,
                inputs,
                expected,
            });
            if let (Some(bench), true) = (&mut bench, cycle < self.rust_hdl_cycles) {
                bench.tick(
                    |block| U::drive(block, &inputs),
                    |block| U::raise(block, &clocks),
                )?;
                log.compare("rust-hdl", cycle, U::sample(bench.block()))?;
            }
            if let (Some(feed), true) = (&mut feed, cycle < verilator_cycles) {
                feed.step(&clocks, &inputs, &mut log)?;
            }
            let settled = feed.as_ref().map_or(cycle, |feed| feed.compared.min(cycle));
            log.forget_before(settled);
        }
        feed.map_or(Ok(()), |mut feed| feed.finish(&mut log))
    }

    fn effort(&self) -> Effort {
        // Of a unit of any size: its code takes as much longer to compile as to run.
        match self.mutation.is_some() || self.verilator_cycles < THOROUGH_CYCLES {
            true => Effort::Quick,
            false => Effort::Thorough,
        }
    }
}

/// What went in and what must come out.
struct Step<U: Unit> {
    clocks: U::Clocks,
    inputs: U::Inputs,
    expected: U::Outputs,
}

/// The steps that some simulator has yet to answer, and a few before them.
struct Log<U: Unit> {
    seed: u64,
    first_cycle: u64,
    steps: VecDeque<Step<U>>,
}

impl<U: Unit> Log<U> {
    fn new(seed: u64) -> Self {
        Log {
            seed,
            first_cycle: 0,
            steps: VecDeque::new(),
        }
    }

    fn push(&mut self, step: Step<U>) {
        self.steps.push_back(step);
    }

    fn forget_before(&mut self, cycle: u64) {
        while self.first_cycle + (HISTORY as u64) < cycle && self.steps.len() > 1 {
            self.steps.pop_front();
            self.first_cycle += 1;
        }
    }

    fn compare(&self, simulator: &'static str, cycle: u64, got: U::Outputs) -> Result<(), Error> {
        let at = (cycle - self.first_cycle) as usize;
        let (expected, got) = (U::meaning(self.steps[at].expected), U::meaning(got));
        if got == expected {
            return Ok(());
        }
        let shown = at.saturating_sub(HISTORY - 1)..=at;
        let history = shown.map(|i| {
            let Step { clocks, inputs, .. } = &self.steps[i];
            let cycle = self.first_cycle + i as u64;
            format!(
                "{cycle}: {}; {}",
                names::<U::Clocks>(clocks),
                values(inputs)
            )
        });
        Err(Error::Mismatch(Box::new(Mismatch {
            unit: U::NAME,
            simulator,
            cycle,
            seed: self.seed,
            history: history.collect(),
            outputs: differing(&expected, &got),
        })))
    }
}

/// The Verilated model, a few batches behind.
struct Feed<U: Unit> {
    model: Model,
    batch: Vec<u8>,
    records: usize,
    in_flight: VecDeque<usize>,
    /// Cycles whose outputs have been compared.
    compared: u64,
    clocks: Vec<u128>,
    inputs: Vec<u128>,
    unit: PhantomData<U>,
}

impl<U: Unit> Feed<U> {
    fn new(model: Model) -> Self {
        Feed {
            model,
            batch: Vec::new(),
            records: 0,
            in_flight: VecDeque::new(),
            compared: 0,
            clocks: Vec::new(),
            inputs: Vec::new(),
            unit: PhantomData,
        }
    }

    fn step(
        &mut self,
        clocks: &U::Clocks,
        inputs: &U::Inputs,
        log: &mut Log<U>,
    ) -> Result<(), Error> {
        self.clocks.clear();
        self.inputs.clear();
        clocks.put(&mut self.clocks);
        inputs.put(&mut self.inputs);
        self.model
            .encode(&self.clocks, &self.inputs, &mut self.batch);
        self.records += 1;
        if self.records == BATCH {
            self.flush()?;
        }
        if self.in_flight.len() == BATCHES_IN_FLIGHT {
            self.collect(log)?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.model.send(std::mem::take(&mut self.batch))?;
        self.in_flight.push_back(std::mem::take(&mut self.records));
        Ok(())
    }

    fn collect(&mut self, log: &mut Log<U>) -> Result<(), Error> {
        let records = self.in_flight.pop_front().unwrap_or_default();
        let outputs = self.model.receive(records)?;
        for got in outputs.chunks_exact(U::Outputs::COUNT) {
            log.compare("Verilator", self.compared, U::Outputs::take(got))?;
            self.compared += 1;
        }
        Ok(())
    }

    fn finish(&mut self, log: &mut Log<U>) -> Result<(), Error> {
        self.flush()?;
        while !self.in_flight.is_empty() {
            self.collect(log)?;
        }
        Ok(())
    }
}

/// The first difference of a run.
#[derive(Clone, Debug)]
pub struct Mismatch {
    /// Name of the unit.
    pub unit: &'static str,
    /// The simulator that differs from the golden model.
    pub simulator: &'static str,
    /// Steps before this one, all equal.
    pub cycle: u64,
    /// Seed of the stimuli.
    pub seed: u64,
    /// The last inputs, one line a step; the last one led to the difference.
    pub history: Vec<String>,
    /// Name, expected and got of every output that differs.
    pub outputs: Vec<(String, u128, u128)>,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mismatch {
            unit,
            simulator,
            cycle,
            seed,
            ..
        } = self;
        writeln!(
            f,
            "{unit}: {simulator} differs in cycle {cycle} of seed {seed:#x}"
        )?;
        for line in &self.history {
            writeln!(f, "  {line}")?;
        }
        for (name, expected, got) in &self.outputs {
            writeln!(f, "  {name}: expected {expected:#x}, got {got:#x}")?;
        }
        Ok(())
    }
}

fn values<P: Ports>(ports: &P) -> String {
    let mut wires = Vec::new();
    ports.put(&mut wires);
    let each = P::names()
        .into_iter()
        .zip(wires)
        .map(|(name, value)| format!("{name}={value:#x}"));
    each.collect::<Vec<_>>().join(" ")
}

fn names<P: Ports>(clocks: &P) -> String {
    let mut wires = Vec::new();
    clocks.put(&mut wires);
    let rising = P::names().into_iter().zip(wires);
    let rising = rising.filter(|(_, rises)| *rises == 1);
    rising.map(|(name, _)| name).collect::<Vec<_>>().join(" ")
}

fn differing<P: Ports>(expected: &P, got: &P) -> Vec<(String, u128, u128)> {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    expected.put(&mut left);
    got.put(&mut right);
    let pairs = P::names().into_iter().zip(left.into_iter().zip(right));
    pairs
        .filter(|(_, (l, r))| l != r)
        .map(|(name, (l, r))| (name, l, r))
        .collect()
}
