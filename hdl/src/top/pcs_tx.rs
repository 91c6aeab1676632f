//! Transmit path of the PCS: wiring (registers TX2 and TX3 of `docs/pipeline.md`). What TX3 takes comes
//! from outside, because a port with DTP puts messages in on the way from TX2.

use crate::pcs::encoder::Encoder;
use crate::pcs::scrambler::Scrambler;
use crate::pcs::test_pattern::TestPattern;
use crate::prelude::*;

/// From XGMII to the PMA.
#[derive(LogicBlock, Default)]
pub struct PcsTx {
    /// Transmit clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the MAC: eight lanes.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// From the MAC: which lanes carry control characters.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// Static: payloads are not scrambled.
    pub scrambler_disable: Signal<In, Bit>,
    /// Send PRBS31 instead of blocks. The first of the three patterns wins.
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
    /// The payload that TX3 takes under the sync header of TX2: `encoded_payload`, or a message in an
    /// idle block's place.
    pub inserted_payload: Signal<In, Bits<64>>,
    /// TX2: payload.
    pub encoded_payload: Signal<Out, Bits<64>>,
    /// Within a frame: what TX2 takes next is not idle, whatever comes.
    pub in_frame: Signal<Out, Bit>,
    /// TX3: scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    /// TX3: sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// TX2 is eight `/E/`, because the word was illegal or not legal there.
    pub tx_bad_block: Signal<Out, Bit>,
    /// TX2 is more than eight idles.
    pub tx_not_idle: Signal<Out, Bit>,
    encoder: Encoder,
    test_pattern: TestPattern,
    scrambler: Scrambler,
}

impl Logic for PcsTx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, encoder, test_pattern, scrambler);
        self.encoder.reset.next = self.reset.val();
        self.test_pattern.reset.next = self.reset.val();
        self.scrambler.reset.next = self.reset.val();

        self.encoder.xgmii_txd.next = self.xgmii_txd.val();
        self.encoder.xgmii_txc.next = self.xgmii_txc.val();

        self.test_pattern.prbs31_enable.next = self.cfg_tx_prbs31_enable.val();
        self.test_pattern.pseudo_random_enable.next = self.cfg_tx_pseudo_random_enable.val();
        self.test_pattern.square_wave_enable.next = self.cfg_tx_square_wave_enable.val();
        self.test_pattern.square_wave_bits.next = self.cfg_tx_square_wave_bits.val();
        self.test_pattern.seed_a.next = self.cfg_tx_seed_a.val();
        self.test_pattern.seed_b.next = self.cfg_tx_seed_b.val();
        self.test_pattern.local_fault.next = self.cfg_tx_local_fault.val();

        self.scrambler.sync_header.next = self.encoder.sync_header.val();
        self.scrambler.payload.next = self.inserted_payload.val();
        self.scrambler.bypass.next = self.scrambler_disable.val();
        self.scrambler.is_pattern.next = self.test_pattern.is_pattern.val();
        self.scrambler.pattern.next = self.test_pattern.pattern.val();

        self.serdes_tx_data.next = self.scrambler.serdes_tx_data.val();
        self.serdes_tx_hdr.next = self.scrambler.serdes_tx_hdr.val();
        self.encoded_payload.next = self.encoder.payload.val();
        self.in_frame.next = self.encoder.in_frame.val();
        self.tx_bad_block.next = self.encoder.bad_block.val();
        self.tx_not_idle.next = !self.encoder.idle.val();
    }
}
