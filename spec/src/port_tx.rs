//! Transmit path of a port, in the transmit clock. Wiring only; `docs/pipeline.md` has the registers.

use crate::block::{Block, SyncHeader};
use crate::dtp::inserter::Inserter;
use crate::message::Message;
use crate::pcs::encoder::Encoder;
use crate::pcs::idle_aligner::IdleAligner;
use crate::pcs::scrambler::Scrambler;
use crate::port_params::PortParams;
use crate::xgmii::Xgmii;

/// Transmit path, from XGMII to the PMA, with messages in idle blocks.
#[derive(Clone, Debug)]
pub struct PortTx {
    idle_aligner: IdleAligner,
    aligned: Xgmii,
    encoder: Encoder,
    encoded: Block,
    inserter: Inserter,
    scrambler: Scrambler,
}

impl PortTx {
    /// The TX3 register in reset: no header, and the ones that the scrambler starts from.
    pub const RESET: Block = Block {
        sync_header: SyncHeader::from_bits(0),
        payload: u64::MAX,
    };

    /// Reset state.
    #[must_use]
    pub fn new(params: &PortParams) -> Self {
        PortTx {
            idle_aligner: IdleAligner::new(),
            aligned: IdleAligner::RESET,
            encoder: Encoder::new(),
            encoded: Block::LOCAL_FAULT,
            inserter: Inserter::new(params.check(), params.transmit.spacing_ticks()),
            scrambler: Scrambler::new(),
        }
    }

    /// M2: the message that leaves at the next edge.
    #[inline]
    #[must_use]
    pub const fn grant(&self) -> Option<Message> {
        self.inserter.grant()
    }

    /// The block that TX2 takes at the next edge is eight idles.
    #[must_use]
    pub fn idle_next(&self) -> bool {
        self.aligned == Xgmii::IDLE && !self.encoder.in_frame()
    }

    /// One transmit edge; returns the TX3 register, `serdes_tx_data/hdr`. `candidate`: what M2 may
    /// take, `align_demand`: the idle aligner should make room.
    #[inline]
    pub fn step(&mut self, xgmii: Xgmii, candidate: Option<Message>, align_demand: bool) -> Block {
        let block = self.inserter.insert(self.encoded);
        self.encoded = self.encoder.step(self.aligned);
        self.inserter.step(candidate, self.encoded == Block::IDLE);
        self.aligned = self.idle_aligner.step(xgmii, align_demand);
        Block {
            sync_header: block.sync_header,
            payload: self.scrambler.step(block.payload),
        }
    }
}
