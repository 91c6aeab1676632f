//! Transmit path of a port, in the transmit clock: the idle aligner and the path of the PCS, with
//! messages put in between TX2 and TX3. Wiring only; `docs/pipeline.md` has the registers.

use crate::dtp::inserter::Inserter;
use crate::message::Message;
use crate::pcs::idle_aligner::IdleAligner;
use crate::pcs::test_pattern::Pattern;
use crate::pcs::transmit::{Transmit, Transmitted};
use crate::port_params::PortParams;
use crate::xgmii::Xgmii;

/// Transmit path, from XGMII to the PMA, with messages in idle blocks.
#[derive(Clone, Debug)]
pub struct PortTx {
    idle_aligner: IdleAligner,
    aligned: Xgmii,
    transmit: Transmit,
    inserter: Inserter,
    now: Transmitted,
}

impl PortTx {
    /// Reset state.
    #[must_use]
    pub fn new(params: &PortParams) -> Self {
        PortTx {
            idle_aligner: IdleAligner::new(),
            aligned: IdleAligner::RESET,
            transmit: Transmit::new(params.tx_scrambler_disable),
            inserter: Inserter::new(params.check(), params.transmit.spacing_blocks()),
            now: Transmit::RESET,
        }
    }

    /// M2: the message that leaves at the next edge.
    #[inline]
    #[must_use]
    pub const fn grant(&self) -> Option<Message> {
        self.inserter.grant()
    }

    /// Output registers of the PCS.
    #[inline]
    #[must_use]
    pub const fn transmitted(&self) -> &Transmitted {
        &self.now
    }

    /// One transmit edge; returns the output registers of the PCS. `pattern` is sent instead of blocks,
    /// and of messages; `candidate`: what M2 may take; `align_demand`: the idle aligner should make room.
    #[inline]
    pub fn step(
        &mut self,
        xgmii: Xgmii,
        pattern: Option<Pattern>,
        candidate: Option<Message>,
        align_demand: bool,
    ) -> &Transmitted {
        let inserted = self.inserter.insert(self.transmit.encoded());
        self.now = self.transmit.step_inserted(self.aligned, pattern, inserted);
        self.inserter
            .step(candidate, !self.now.not_idle && pattern.is_none());
        self.aligned = self.idle_aligner.step(xgmii, align_demand);
        &self.now
    }
}
