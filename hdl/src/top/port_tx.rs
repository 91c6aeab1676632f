//! Transmit path of a port, transmit clock: the idle aligner and the path of the PCS, with messages put
//! in between TX2 and TX3. Wiring (registers TX1 to TX3 and M2 of `docs/pipeline.md`).

use super::pcs_tx::PcsTx;
use crate::dtp::inserter::Inserter;
use crate::pcs::idle_aligner::IdleAligner;
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
    /// What to send in the XGMII loopback: `xgmii_rxd`, if the two clocks are one.
    pub loopback_txd: Signal<In, Bits<64>>,
    /// Likewise `xgmii_rxc`.
    pub loopback_txc: Signal<In, Bits<8>>,
    /// Send `loopback_txd` and `loopback_txc` instead of what the MAC gives.
    pub cfg_tx_loopback_enable: Signal<In, Bit>,
    /// Static: payloads are sent as they are.
    pub scrambler_disable: Signal<In, Bit>,
    /// Send PRBS31 instead of blocks. The first of the three patterns wins; no message leaves meanwhile.
    pub cfg_tx_prbs31_enable: Signal<In, Bit>,
    /// Send the pseudo-random pattern.
    pub cfg_tx_pseudo_random_enable: Signal<In, Bit>,
    /// Send the square wave.
    pub cfg_tx_square_wave_enable: Signal<In, Bit>,
    /// Static: half a period of the square wave in bits, 4 to 11; whatever else counts as 8.
    pub cfg_tx_square_wave_bits: Signal<In, Bits<4>>,
    /// Static: seed A of the pseudo-random pattern; bit 57 is what the scrambler took in last.
    pub cfg_tx_seed_a: Signal<In, Bits<58>>,
    /// Static: seed B.
    pub cfg_tx_seed_b: Signal<In, Bits<58>>,
    /// Static: the pseudo-random pattern scrambles two local fault ordered sets, not zeros.
    pub cfg_tx_local_fault: Signal<In, Bit>,
    /// Message field of the candidate, type in bits 2:0; type zero: none.
    pub candidate: Signal<In, Bits<48>>,
    /// The idle aligner should make room.
    pub align_demand: Signal<In, Bit>,
    /// M2: type of the message that leaves at the next edge, or 0.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// TX3: sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// TX3: scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    /// TX2 is eight `/E/`, because the word was illegal or not legal there.
    pub tx_bad_block: Signal<Out, Bit>,
    /// TX2 is more than eight idles, or a message in their place.
    pub tx_not_idle: Signal<Out, Bit>,
    idle_aligner: IdleAligner,
    pcs: PcsTx,
    inserter: Inserter,
    sends_pattern: Signal<Local, Bit>,
}

impl PortTx {
    /// A transmit path in this clock, which decides the spacing of messages.
    #[must_use]
    pub fn new(transmit: Transmit) -> Self {
        PortTx {
            inserter: Inserter::new(transmit),
            clock: Default::default(),
            reset: Default::default(),
            xgmii_txd: Default::default(),
            xgmii_txc: Default::default(),
            loopback_txd: Default::default(),
            loopback_txc: Default::default(),
            cfg_tx_loopback_enable: Default::default(),
            scrambler_disable: Default::default(),
            cfg_tx_prbs31_enable: Default::default(),
            cfg_tx_pseudo_random_enable: Default::default(),
            cfg_tx_square_wave_enable: Default::default(),
            cfg_tx_square_wave_bits: Default::default(),
            cfg_tx_seed_a: Default::default(),
            cfg_tx_seed_b: Default::default(),
            cfg_tx_local_fault: Default::default(),
            candidate: Default::default(),
            align_demand: Default::default(),
            grant_kind: Default::default(),
            serdes_tx_hdr: Default::default(),
            serdes_tx_data: Default::default(),
            tx_bad_block: Default::default(),
            tx_not_idle: Default::default(),
            idle_aligner: Default::default(),
            pcs: Default::default(),
            sends_pattern: Default::default(),
        }
    }
}

impl Default for PortTx {
    fn default() -> Self {
        PortTx::new(Transmit::DeviceClock)
    }
}

impl Logic for PortTx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, idle_aligner, pcs, inserter);
        self.idle_aligner.reset.next = self.reset.val();
        self.pcs.reset.next = self.reset.val();
        self.inserter.reset.next = self.reset.val();

        // Assigned once in each branch: the loopback may come back to this block within the same
        // instant, and a default that is overridden would wake both for ever.
        if self.cfg_tx_loopback_enable.val() {
            self.idle_aligner.xgmii_txd.next = self.loopback_txd.val();
            self.idle_aligner.xgmii_txc.next = self.loopback_txc.val();
        } else {
            self.idle_aligner.xgmii_txd.next = self.xgmii_txd.val();
            self.idle_aligner.xgmii_txc.next = self.xgmii_txc.val();
        }
        self.idle_aligner.align_demand.next = self.align_demand.val();

        self.pcs.xgmii_txd.next = self.idle_aligner.aligned_txd.val();
        self.pcs.xgmii_txc.next = self.idle_aligner.aligned_txc.val();
        self.pcs.scrambler_disable.next = self.scrambler_disable.val();
        self.pcs.cfg_tx_prbs31_enable.next = self.cfg_tx_prbs31_enable.val();
        self.pcs.cfg_tx_pseudo_random_enable.next = self.cfg_tx_pseudo_random_enable.val();
        self.pcs.cfg_tx_square_wave_enable.next = self.cfg_tx_square_wave_enable.val();
        self.pcs.cfg_tx_square_wave_bits.next = self.cfg_tx_square_wave_bits.val();
        self.pcs.cfg_tx_seed_a.next = self.cfg_tx_seed_a.val();
        self.pcs.cfg_tx_seed_b.next = self.cfg_tx_seed_b.val();
        self.pcs.cfg_tx_local_fault.next = self.cfg_tx_local_fault.val();

        // Eight idles become an idle block everywhere but within a frame; a pattern has none.
        self.sends_pattern.next = self.cfg_tx_prbs31_enable.val()
            | self.cfg_tx_pseudo_random_enable.val()
            | self.cfg_tx_square_wave_enable.val();
        self.inserter.idle_next.next = self.idle_aligner.aligned_idle.val()
            & !self.pcs.in_frame.val()
            & !self.sends_pattern.val();
        self.inserter.candidate.next = self.candidate.val();
        self.inserter.encoded_payload.next = self.pcs.encoded_payload.val();
        self.pcs.inserted_payload.next = self.inserter.inserted_payload.val();

        self.grant_kind.next = self.inserter.grant_kind.val();
        self.serdes_tx_hdr.next = self.pcs.serdes_tx_hdr.val();
        self.serdes_tx_data.next = self.pcs.serdes_tx_data.val();
        self.tx_bad_block.next = self.pcs.tx_bad_block.val();
        self.tx_not_idle.next = self.pcs.tx_not_idle.val();
    }
}
