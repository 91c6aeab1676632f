//! Transmit path of a port, device clock: wiring (registers TX1 to TX3, M1 and M2 of
//! `docs/pipeline.md`).

use crate::dtp::arbiter::Arbiter;
use crate::pcs::encoder::Encoder;
use crate::pcs::idle_aligner::IdleAligner;
use crate::pcs::scrambler::Scrambler;
use crate::prelude::*;

/// From XGMII to the PMA, with messages in idle blocks.
#[derive(LogicBlock, Default)]
pub struct PortTx {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the MAC: eight lanes.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// From the MAC: which lanes carry control characters.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// The port may send messages.
    pub enable: Signal<In, Bit>,
    /// An INIT_ACK waits.
    pub ack_valid: Signal<In, Bit>,
    /// Its value, residence included.
    pub ack_value: Signal<In, Bits<45>>,
    /// A BEACON_JOIN waits.
    pub beacon_join: Signal<In, Bit>,
    /// A BEACON waits.
    pub beacon: Signal<In, Bit>,
    /// An INIT waits.
    pub init: Signal<In, Bit>,
    /// A BEACON_MSB waits.
    pub msb: Signal<In, Bit>,
    /// A LOG waits.
    pub log_valid: Signal<In, Bit>,
    /// Its value.
    pub log_value: Signal<In, Bits<45>>,
    /// Global counter.
    pub gc: Signal<In, Bits<64>>,
    /// Free-running counter.
    pub free_units: Signal<In, Bits<45>>,
    /// A message leaves at the next edge.
    pub grant_valid: Signal<Out, Bit>,
    /// Its type.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// TX3: sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// TX3: scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    idle_aligner: IdleAligner,
    encoder: Encoder,
    arbiter: Arbiter,
    scrambler: Scrambler,
}

impl Logic for PortTx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, idle_aligner, encoder, arbiter, scrambler);
        self.idle_aligner.reset.next = self.reset.val();
        self.encoder.reset.next = self.reset.val();
        self.arbiter.reset.next = self.reset.val();
        self.scrambler.reset.next = self.reset.val();

        self.idle_aligner.xgmii_txd.next = self.xgmii_txd.val();
        self.idle_aligner.xgmii_txc.next = self.xgmii_txc.val();
        self.idle_aligner.align_demand.next = self.arbiter.align_demand.val();
        self.encoder.xgmii_txd.next = self.idle_aligner.aligned_txd.val();
        self.encoder.xgmii_txc.next = self.idle_aligner.aligned_txc.val();

        self.arbiter.enable.next = self.enable.val();
        self.arbiter.ack_valid.next = self.ack_valid.val();
        self.arbiter.ack_value.next = self.ack_value.val();
        self.arbiter.beacon_join.next = self.beacon_join.val();
        self.arbiter.beacon.next = self.beacon.val();
        self.arbiter.init.next = self.init.val();
        self.arbiter.msb.next = self.msb.val();
        self.arbiter.log_valid.next = self.log_valid.val();
        self.arbiter.log_value.next = self.log_value.val();
        self.arbiter.gc.next = self.gc.val();
        self.arbiter.free_units.next = self.free_units.val();
        self.arbiter.idle.next = self.encoder.idle.val();
        self.arbiter.encoded_hdr.next = self.encoder.sync_header.val();
        self.arbiter.encoded_payload.next = self.encoder.payload.val();

        self.scrambler.sync_header.next = self.arbiter.inserted_hdr.val();
        self.scrambler.payload.next = self.arbiter.inserted_payload.val();
        self.scrambler.bypass.next = false;
        self.scrambler.is_pattern.next = false;
        self.scrambler.pattern.next = 0.into();

        self.grant_valid.next = self.arbiter.grant_valid.val();
        self.grant_kind.next = self.arbiter.grant_kind.val();
        self.serdes_tx_hdr.next = self.scrambler.serdes_tx_hdr.val();
        self.serdes_tx_data.next = self.scrambler.serdes_tx_data.val();
    }
}
