//! Transmit path of a port, transmit clock: wiring (registers TX1 to TX3 and M2 of
//! `docs/pipeline.md`).

use crate::dtp::inserter::Inserter;
use crate::pcs::encoder::Encoder;
use crate::pcs::idle_aligner::IdleAligner;
use crate::pcs::scrambler::Scrambler;
use crate::prelude::*;
use dtp_spec::latency::Transmit;

/// From XGMII to the PMA, with messages in idle blocks.
#[derive(LogicBlock)]
pub struct PortTx {
    /// Transmit clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the MAC: eight lanes.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// From the MAC: which lanes carry control characters.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// Message field of the candidate, type in bits 2:0; type zero: none.
    pub candidate: Signal<In, Bits<48>>,
    /// The idle aligner should make room.
    pub align_demand: Signal<In, Bit>,
    /// M2: type of the message that leaves at the next edge, or 0.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// The block that TX2 takes at the next edge is eight idles. Combinational.
    pub tx_block_idle: Signal<Out, Bit>,
    /// TX3: sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// TX3: scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    idle_aligner: IdleAligner,
    encoder: Encoder,
    inserter: Inserter,
    scrambler: Scrambler,
    idle_next: Signal<Local, Bit>,
}

impl PortTx {
    /// A transmit path in this clock, which decides the spacing of messages.
    #[must_use]
    pub fn new(transmit: Transmit) -> Self {
        PortTx {
            clock: Default::default(),
            reset: Default::default(),
            xgmii_txd: Default::default(),
            xgmii_txc: Default::default(),
            candidate: Default::default(),
            align_demand: Default::default(),
            grant_kind: Default::default(),
            tx_block_idle: Default::default(),
            idle_next: Default::default(),
            serdes_tx_hdr: Default::default(),
            serdes_tx_data: Default::default(),
            idle_aligner: Default::default(),
            encoder: Default::default(),
            inserter: Inserter::new(transmit),
            scrambler: Default::default(),
        }
    }
}

impl Logic for PortTx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, idle_aligner, encoder, inserter, scrambler);
        self.idle_aligner.reset.next = self.reset.val();
        self.encoder.reset.next = self.reset.val();
        self.inserter.reset.next = self.reset.val();
        self.scrambler.reset.next = self.reset.val();

        self.idle_aligner.xgmii_txd.next = self.xgmii_txd.val();
        self.idle_aligner.xgmii_txc.next = self.xgmii_txc.val();
        self.idle_aligner.align_demand.next = self.align_demand.val();
        self.encoder.xgmii_txd.next = self.idle_aligner.aligned_txd.val();
        self.encoder.xgmii_txc.next = self.idle_aligner.aligned_txc.val();

        // Eight idles become an idle block everywhere but within a frame.
        self.idle_next.next = self.idle_aligner.aligned_idle.val() & !self.encoder.in_frame.val();
        self.inserter.idle_next.next = self.idle_next.val();
        self.tx_block_idle.next = self.idle_next.val();
        self.inserter.candidate.next = self.candidate.val();
        self.inserter.encoded_payload.next = self.encoder.payload.val();
        self.scrambler.sync_header.next = self.encoder.sync_header.val();
        self.scrambler.payload.next = self.inserter.inserted_payload.val();

        self.scrambler.bypass.next = false;
        self.scrambler.is_pattern.next = false;
        self.scrambler.pattern.next = 0.into();

        self.grant_kind.next = self.inserter.grant_kind.val();
        self.serdes_tx_hdr.next = self.scrambler.serdes_tx_hdr.val();
        self.serdes_tx_data.next = self.scrambler.serdes_tx_data.val();
    }
}
