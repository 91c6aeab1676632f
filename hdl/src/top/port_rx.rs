//! Receive path of a port, recovered clock: that of the PCS, with the messages taken out between RX1 and
//! RX2. Wiring (registers RX1 to RX3 of `docs/pipeline.md`).

use super::pcs_rx::PcsRx;
use crate::dtp::extract::Extract;
use crate::prelude::*;

/// From the PMA to XGMII, with the messages left in the mailbox.
#[derive(LogicBlock, Default)]
pub struct PortRx {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA: sync header.
    pub serdes_rx_hdr: Signal<In, Bits<2>>,
    /// From the PMA: scrambled payload.
    pub serdes_rx_data: Signal<In, Bits<64>>,
    /// What to receive in the PCS loopback: `serdes_tx_data`, if the two clocks are one.
    pub loopback_data: Signal<In, Bits<64>>,
    /// Likewise `serdes_tx_hdr`.
    pub loopback_hdr: Signal<In, Bits<2>>,
    /// Static: payloads come as they are.
    pub scrambler_disable: Signal<In, Bit>,
    /// Receive `loopback_data` and `loopback_hdr` instead of what the PMA gives.
    pub cfg_rx_loopback_enable: Signal<In, Bit>,
    /// The line carries PRBS31: count wrong bits. The link is down meanwhile.
    pub cfg_rx_prbs31_enable: Signal<In, Bit>,
    /// The line carries the pseudo-random pattern: count wrong blocks. The link is down meanwhile.
    pub cfg_rx_pseudo_random_enable: Signal<In, Bit>,
    /// Static: the pseudo-random pattern scrambles two local fault ordered sets, not zeros.
    pub cfg_rx_local_fault: Signal<In, Bit>,
    /// Static: ticks that `serdes_rx_bitslip` stays high; zero counts as one.
    pub bitslip_high_cycles: Signal<In, Bits<6>>,
    /// Static: ticks that it stays low before the next one; zero counts as one.
    pub bitslip_low_cycles: Signal<In, Bits<6>>,
    /// Static: ticks in 125 us, at least one.
    pub count_125us: Signal<In, Bits<15>>,
    /// RX3: eight lanes.
    pub xgmii_rxd: Signal<Out, Bits<64>>,
    /// RX3: which lanes carry control characters.
    pub xgmii_rxc: Signal<Out, Bits<8>>,
    /// The block that became RX3 was invalid.
    pub rx_bad_block: Signal<Out, Bit>,
    /// A valid block came where it must not.
    pub rx_sequence_error: Signal<Out, Bit>,
    /// Block lock.
    pub rx_block_lock: Signal<Out, Bit>,
    /// To the PMA: shift the block boundary by one bit.
    pub serdes_rx_bitslip: Signal<Out, Bit>,
    /// High bit error rate.
    pub rx_high_ber: Signal<Out, Bit>,
    /// To the PMA: reset the receiver.
    pub serdes_rx_reset_req: Signal<Out, Bit>,
    /// Errors in one word, with a checker enabled: wrong bits of PRBS31, or one for a wrong block.
    pub rx_error_count: Signal<Out, Bits<7>>,
    /// RX1: the sync header is neither 01 nor 10.
    pub rx_bad_header: Signal<Out, Bit>,
    /// RX2: the link is up and the block is more than eight idles or a message.
    pub rx_not_idle: Signal<Out, Bit>,
    /// The link has been good for sixteen periods of 125 us at least.
    pub rx_status: Signal<Out, Bit>,
    /// RX2: block lock without hi_ber, outside test modes and outside the loopback, for the crossing.
    pub pcs_ok: Signal<Out, Bit>,
    /// Mailbox: changes once per message.
    pub mailbox_toggle: Signal<Out, Bit>,
    /// Mailbox: type, zero if the CRC failed.
    pub mailbox_kind: Signal<Out, Bits<3>>,
    /// Mailbox: value, zero if the CRC failed.
    pub mailbox_value: Signal<Out, Bits<45>>,
    /// Mailbox: a message was lost before this one.
    pub mailbox_overrun: Signal<Out, Bit>,
    pcs: PcsRx,
    extract: Extract,
    // A port that hears itself has no link: frames are looped, messages lead nowhere.
    link: Reg<Bit>,
}

impl Logic for PortRx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, pcs, extract, link);
        self.pcs.reset.next = self.reset.val();

        self.pcs.serdes_rx_hdr.next = self.serdes_rx_hdr.val();
        self.pcs.serdes_rx_data.next = self.serdes_rx_data.val();
        self.pcs.loopback_data.next = self.loopback_data.val();
        self.pcs.loopback_hdr.next = self.loopback_hdr.val();
        self.pcs.scrambler_disable.next = self.scrambler_disable.val();
        self.pcs.cfg_rx_loopback_enable.next = self.cfg_rx_loopback_enable.val();
        self.pcs.cfg_rx_prbs31_enable.next = self.cfg_rx_prbs31_enable.val();
        self.pcs.cfg_rx_pseudo_random_enable.next = self.cfg_rx_pseudo_random_enable.val();
        self.pcs.cfg_rx_local_fault.next = self.cfg_rx_local_fault.val();
        self.pcs.bitslip_high_cycles.next = self.bitslip_high_cycles.val();
        self.pcs.bitslip_low_cycles.next = self.bitslip_low_cycles.val();
        self.pcs.count_125us.next = self.count_125us.val();

        self.extract.block_hdr.next = self.pcs.descrambled_hdr.val();
        self.extract.block_payload.next = self.pcs.descrambled_payload.val();
        self.extract.enable.next = self.pcs.pcs_ok.val();
        self.link.reset.next = self.reset.val();
        self.link.d.next = self.pcs.pcs_ok_next.val() & !self.cfg_rx_loopback_enable.val();
        self.pcs.next_is_message.next = self.extract.is_message.val();

        self.xgmii_rxd.next = self.pcs.xgmii_rxd.val();
        self.xgmii_rxc.next = self.pcs.xgmii_rxc.val();
        self.rx_bad_block.next = self.pcs.rx_bad_block.val();
        self.rx_sequence_error.next = self.pcs.rx_sequence_error.val();
        self.rx_block_lock.next = self.pcs.rx_block_lock.val();
        self.serdes_rx_bitslip.next = self.pcs.serdes_rx_bitslip.val();
        self.rx_high_ber.next = self.pcs.rx_high_ber.val();
        self.serdes_rx_reset_req.next = self.pcs.serdes_rx_reset_req.val();
        self.rx_error_count.next = self.pcs.rx_error_count.val();
        self.rx_bad_header.next = self.pcs.rx_bad_header.val();
        self.rx_not_idle.next = self.pcs.rx_not_idle.val();
        self.rx_status.next = self.pcs.rx_status.val();
        self.pcs_ok.next = self.link.q.val();
        self.mailbox_toggle.next = self.extract.mailbox_toggle.val();
        self.mailbox_kind.next = self.extract.mailbox_kind.val();
        self.mailbox_value.next = self.extract.mailbox_value.val();
        self.mailbox_overrun.next = self.extract.mailbox_overrun.val();
    }
}
