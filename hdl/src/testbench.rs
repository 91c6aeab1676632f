//! Stepping a block from outside, with any number of clocks.
//!
//! rust-hdl's `Simulation` runs one thread for each clock and applies edges of one instant one
//! after the other. Here the caller names the clocks that rise; all of them see the state before.

use crate::error::Error;
use crate::prelude::*;

/// Passes after which a circuit that still changes is declared unstable. A level of hierarchy costs
/// about one, so this is far beyond any sound design.
const PASSES_MAX: usize = 200;

/// A block on the bench, connected, checked and settled.
pub struct Testbench<B: Block> {
    block: B,
}

impl<B: Block> Testbench<B> {
    /// Puts a block on the bench.
    ///
    /// # Errors
    /// [`Error::Check`] if a signal is undriven, read before it is written or driven twice;
    /// [`Error::Unsettled`] if it oscillates.
    pub fn new(mut block: B) -> Result<Self, Error> {
        block.connect_all();
        check_all(&block).map_err(|cause| Error::Check {
            unit: "testbench".into(),
            cause,
        })?;
        let mut bench = Testbench { block };
        bench.settle()?;
        Ok(bench)
    }

    /// The block, for reading outputs.
    #[must_use]
    pub fn block(&self) -> &B {
        &self.block
    }

    /// One instant: `inputs` sets the input ports and lowers the clocks, the circuit settles, then
    /// `clocks` raises those that rise and the circuit settles again.
    ///
    /// # Errors
    /// [`Error::Unsettled`] if it oscillates.
    pub fn tick(
        &mut self,
        inputs: impl FnOnce(&mut B),
        clocks: impl FnOnce(&mut B),
    ) -> Result<(), Error> {
        inputs(&mut self.block);
        self.settle()?;
        clocks(&mut self.block);
        self.settle()
    }

    fn settle(&mut self) -> Result<(), Error> {
        if simulate(&mut self.block, PASSES_MAX) {
            Ok(())
        } else {
            Err(Error::Unsettled { passes: PASSES_MAX })
        }
    }
}
