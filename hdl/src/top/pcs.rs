//! The PCS without DTP: transmit and receive path of `docs/pcs.md`, two clocks that nothing crosses.

use super::pcs_rx::PcsRx;
use super::pcs_tx::PcsTx;
use crate::prelude::*;

/// 10GBASE-R PCS between XGMII and the PMA.
#[derive(LogicBlock, Default)]
pub struct Pcs {
    /// Transmit clock.
    pub tx_clk: Signal<In, Clock>,
    /// Synchronous to the transmit clock.
    pub tx_rst: Signal<In, Bit>,
    /// Receive clock.
    pub rx_clk: Signal<In, Clock>,
    /// Synchronous to the receive clock.
    pub rx_rst: Signal<In, Bit>,
    /// From the MAC: eight lanes.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// From the MAC: which lanes carry control characters.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// What to send in the XGMII loopback: `xgmii_rxd`, if the two clocks are one.
    pub loopback_txd: Signal<In, Bits<64>>,
    /// Likewise `xgmii_rxc`.
    pub loopback_txc: Signal<In, Bits<8>>,
    /// From the PMA: scrambled payload.
    pub serdes_rx_data: Signal<In, Bits<64>>,
    /// From the PMA: sync header.
    pub serdes_rx_hdr: Signal<In, Bits<2>>,
    /// What to receive in the PCS loopback: `serdes_tx_data`, if the two clocks are one.
    pub loopback_data: Signal<In, Bits<64>>,
    /// Likewise `serdes_tx_hdr`.
    pub loopback_hdr: Signal<In, Bits<2>>,
    /// Static: payloads are sent as they are.
    pub tx_scrambler_disable: Signal<In, Bit>,
    /// Static: payloads come as they are.
    pub rx_scrambler_disable: Signal<In, Bit>,
    /// Send `loopback_txd` and `loopback_txc` instead of what the MAC gives.
    pub cfg_tx_loopback_enable: Signal<In, Bit>,
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
    /// Receive `loopback_data` and `loopback_hdr` instead of what the PMA gives.
    pub cfg_rx_loopback_enable: Signal<In, Bit>,
    /// The line carries PRBS31: count wrong bits.
    pub cfg_rx_prbs31_enable: Signal<In, Bit>,
    /// The line carries the pseudo-random pattern: count wrong blocks.
    pub cfg_rx_pseudo_random_enable: Signal<In, Bit>,
    /// Static: the pseudo-random pattern scrambles two local fault ordered sets, not zeros.
    pub cfg_rx_local_fault: Signal<In, Bit>,
    /// Static: ticks that `serdes_rx_bitslip` stays high; zero counts as one.
    pub bitslip_high_cycles: Signal<In, Bits<6>>,
    /// Static: ticks that it stays low before the next one; zero counts as one.
    pub bitslip_low_cycles: Signal<In, Bits<6>>,
    /// Static: ticks in 125 us, at least one.
    pub count_125us: Signal<In, Bits<15>>,
    /// TX3: scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    /// TX3: sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// TX2 is eight `/E/`, because the word was illegal or not legal there.
    pub tx_bad_block: Signal<Out, Bit>,
    /// TX2 is more than eight idles.
    pub tx_not_idle: Signal<Out, Bit>,
    /// RX3: eight lanes.
    pub xgmii_rxd: Signal<Out, Bits<64>>,
    /// RX3: which lanes carry control characters.
    pub xgmii_rxc: Signal<Out, Bits<8>>,
    /// To the PMA: shift the block boundary by one bit.
    pub serdes_rx_bitslip: Signal<Out, Bit>,
    /// To the PMA: reset the receiver.
    pub serdes_rx_reset_req: Signal<Out, Bit>,
    /// Errors in one word, with a checker enabled: wrong bits of PRBS31, or one for a wrong block.
    pub rx_error_count: Signal<Out, Bits<7>>,
    /// The block that became RX3 was invalid.
    pub rx_bad_block: Signal<Out, Bit>,
    /// A valid block came where it must not.
    pub rx_sequence_error: Signal<Out, Bit>,
    /// RX1: the sync header is neither 01 nor 10.
    pub rx_bad_header: Signal<Out, Bit>,
    /// RX2: the link is up and the block is more than eight idles.
    pub rx_not_idle: Signal<Out, Bit>,
    /// Block lock.
    pub rx_block_lock: Signal<Out, Bit>,
    /// High bit error rate.
    pub rx_high_ber: Signal<Out, Bit>,
    /// The link has been good for sixteen periods of 125 us at least.
    pub rx_status: Signal<Out, Bit>,
    tx: PcsTx,
    rx: PcsRx,
}

impl Logic for Pcs {
    #[hdl_gen]
    fn update(&mut self) {
        self.tx.clock.next = self.tx_clk.val();
        self.tx.reset.next = self.tx_rst.val();
        // Assigned once in each branch: the loopback may come back to this block within the same
        // instant, and a default that is overridden would wake both for ever.
        if self.cfg_tx_loopback_enable.val() {
            self.tx.xgmii_txd.next = self.loopback_txd.val();
            self.tx.xgmii_txc.next = self.loopback_txc.val();
        } else {
            self.tx.xgmii_txd.next = self.xgmii_txd.val();
            self.tx.xgmii_txc.next = self.xgmii_txc.val();
        }
        self.tx.inserted_payload.next = self.tx.encoded_payload.val();
        self.tx.scrambler_disable.next = self.tx_scrambler_disable.val();
        self.tx.cfg_tx_prbs31_enable.next = self.cfg_tx_prbs31_enable.val();
        self.tx.cfg_tx_pseudo_random_enable.next = self.cfg_tx_pseudo_random_enable.val();
        self.tx.cfg_tx_square_wave_enable.next = self.cfg_tx_square_wave_enable.val();
        self.tx.cfg_tx_square_wave_bits.next = self.cfg_tx_square_wave_bits.val();
        self.tx.cfg_tx_seed_a.next = self.cfg_tx_seed_a.val();
        self.tx.cfg_tx_seed_b.next = self.cfg_tx_seed_b.val();
        self.tx.cfg_tx_local_fault.next = self.cfg_tx_local_fault.val();
        self.serdes_tx_data.next = self.tx.serdes_tx_data.val();
        self.serdes_tx_hdr.next = self.tx.serdes_tx_hdr.val();
        self.tx_bad_block.next = self.tx.tx_bad_block.val();
        self.tx_not_idle.next = self.tx.tx_not_idle.val();

        self.rx.clock.next = self.rx_clk.val();
        self.rx.reset.next = self.rx_rst.val();
        self.rx.serdes_rx_data.next = self.serdes_rx_data.val();
        self.rx.serdes_rx_hdr.next = self.serdes_rx_hdr.val();
        self.rx.loopback_data.next = self.loopback_data.val();
        self.rx.loopback_hdr.next = self.loopback_hdr.val();
        self.rx.scrambler_disable.next = self.rx_scrambler_disable.val();
        self.rx.cfg_rx_loopback_enable.next = self.cfg_rx_loopback_enable.val();
        self.rx.cfg_rx_prbs31_enable.next = self.cfg_rx_prbs31_enable.val();
        self.rx.cfg_rx_pseudo_random_enable.next = self.cfg_rx_pseudo_random_enable.val();
        self.rx.cfg_rx_local_fault.next = self.cfg_rx_local_fault.val();
        self.rx.bitslip_high_cycles.next = self.bitslip_high_cycles.val();
        self.rx.bitslip_low_cycles.next = self.bitslip_low_cycles.val();
        self.rx.count_125us.next = self.count_125us.val();
        self.rx.next_is_message.next = false;
        self.xgmii_rxd.next = self.rx.xgmii_rxd.val();
        self.xgmii_rxc.next = self.rx.xgmii_rxc.val();
        self.serdes_rx_bitslip.next = self.rx.serdes_rx_bitslip.val();
        self.serdes_rx_reset_req.next = self.rx.serdes_rx_reset_req.val();
        self.rx_error_count.next = self.rx.rx_error_count.val();
        self.rx_bad_block.next = self.rx.rx_bad_block.val();
        self.rx_sequence_error.next = self.rx.rx_sequence_error.val();
        self.rx_bad_header.next = self.rx.rx_bad_header.val();
        self.rx_not_idle.next = self.rx.rx_not_idle.val();
        self.rx_block_lock.next = self.rx.rx_block_lock.val();
        self.rx_high_ber.next = self.rx.rx_high_ber.val();
        self.rx_status.next = self.rx.rx_status.val();
    }
}
