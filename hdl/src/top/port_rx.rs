//! Receive path of a port, recovered clock: wiring (registers RX1 to RX3 of `docs/pipeline.md`).

use crate::dtp::extract::Extract;
use crate::pcs::ber_monitor::BerMonitor;
use crate::pcs::block_lock::BlockLock;
use crate::pcs::decoder::Decoder;
use crate::pcs::descrambler::Descrambler;
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
    /// Block lock without hi_ber, registered for the crossing.
    pub pcs_ok: Signal<Out, Bit>,
    /// Mailbox: changes once per message.
    pub mailbox_toggle: Signal<Out, Bit>,
    /// Mailbox: type, zero if the CRC failed.
    pub mailbox_kind: Signal<Out, Bits<3>>,
    /// Mailbox: value, zero if the CRC failed.
    pub mailbox_value: Signal<Out, Bits<45>>,
    /// Mailbox: a message was lost before this one.
    pub mailbox_overrun: Signal<Out, Bit>,
    descrambler: Descrambler,
    lock: BlockLock,
    ber_monitor: BerMonitor,
    extract: Extract,
    decoder: Decoder,
    ok: Reg<Bit>,
}

impl Logic for PortRx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, descrambler, lock, ber_monitor, extract);
        clock!(self, clock, decoder, ok);
        self.descrambler.reset.next = self.reset.val();
        self.lock.reset.next = self.reset.val();
        self.ber_monitor.reset.next = self.reset.val();
        self.decoder.reset.next = self.reset.val();
        self.ok.reset.next = self.reset.val();

        self.descrambler.serdes_rx_hdr.next = self.serdes_rx_hdr.val();
        self.descrambler.serdes_rx_data.next = self.serdes_rx_data.val();
        self.descrambler.bypass.next = false;
        self.lock.sync_header.next = self.serdes_rx_hdr.val();
        self.ber_monitor.sync_header.next = self.serdes_rx_hdr.val();
        self.lock.bitslip_high_cycles.next = 1.into();
        self.lock.bitslip_low_cycles.next = 32.into();
        self.ber_monitor.is_testing.next = self.lock.block_lock.val();
        self.ber_monitor.gains_lock.next = self.lock.gains_lock.val();
        self.ber_monitor.count_125us.next = 19531.into();
        self.ok.d.next = self.lock.block_lock.val() & !self.ber_monitor.hi_ber.val();

        self.extract.block_hdr.next = self.descrambler.sync_header.val();
        self.extract.block_payload.next = self.descrambler.payload.val();
        self.extract.enable.next = self.ok.q.val();

        self.decoder.next_hdr.next = self.descrambler.sync_header.val();
        self.decoder.next_payload.next = self.descrambler.payload.val();
        self.decoder.next_is_message.next = self.extract.is_message.val();
        self.decoder.pcs_ok.next = self.ok.q.val();

        self.xgmii_rxd.next = self.decoder.xgmii_rxd.val();
        self.xgmii_rxc.next = self.decoder.xgmii_rxc.val();
        self.rx_bad_block.next = self.decoder.bad_block.val();
        self.rx_sequence_error.next = self.decoder.sequence_error.val();
        self.rx_block_lock.next = self.lock.block_lock.val();
        self.serdes_rx_bitslip.next = self.lock.slip.val();
        self.rx_high_ber.next = self.ber_monitor.hi_ber.val();
        self.pcs_ok.next = self.ok.q.val();
        self.mailbox_toggle.next = self.extract.mailbox_toggle.val();
        self.mailbox_kind.next = self.extract.mailbox_kind.val();
        self.mailbox_value.next = self.extract.mailbox_value.val();
        self.mailbox_overrun.next = self.extract.mailbox_overrun.val();
    }
}
