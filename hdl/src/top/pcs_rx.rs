//! Receive path of the PCS: wiring (registers RX1 to RX3 of `docs/pipeline.md`). A port with DTP is told
//! RX1 and says which of its blocks is a message.

use crate::pcs::ber_monitor::BerMonitor;
use crate::pcs::block_lock::BlockLock;
use crate::pcs::decoder::Decoder;
use crate::pcs::descrambler::Descrambler;
use crate::pcs::prbs31_checker::Prbs31Checker;
use crate::pcs::pseudo_random_checker::PseudoRandomChecker;
use crate::pcs::watchdog::Watchdog;
use crate::prelude::*;

/// From the PMA to XGMII.
#[derive(LogicBlock, Default)]
pub struct PcsRx {
    /// Receive clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA: scrambled payload.
    pub serdes_rx_data: Signal<In, Bits<64>>,
    /// From the PMA: sync header.
    pub serdes_rx_hdr: Signal<In, Bits<2>>,
    /// What to receive in the PCS loopback: `serdes_tx_data`, if the two clocks are one.
    pub loopback_data: Signal<In, Bits<64>>,
    /// Likewise `serdes_tx_hdr`.
    pub loopback_hdr: Signal<In, Bits<2>>,
    /// Static: payloads are not scrambled.
    pub scrambler_disable: Signal<In, Bit>,
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
    /// RX1 is a message, which RX2 takes as eight idles.
    pub next_is_message: Signal<In, Bit>,
    /// RX1: sync header.
    pub descrambled_hdr: Signal<Out, Bits<2>>,
    /// RX1: payload.
    pub descrambled_payload: Signal<Out, Bits<64>>,
    /// RX2: block lock without hi_ber and outside test modes.
    pub pcs_ok: Signal<Out, Bit>,
    /// What `pcs_ok` is after the edge.
    pub pcs_ok_next: Signal<Out, Bit>,
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
    descrambler: Descrambler,
    lock: BlockLock,
    ber_monitor: BerMonitor,
    watchdog: Watchdog,
    prbs31_checker: Prbs31Checker,
    pseudo_random_checker: PseudoRandomChecker,
    // RX1 came by the loopback.
    looped: Reg<Bit>,
    decoder: Decoder,
    line_hdr: Signal<Local, Bits<2>>,
    line_data: Signal<Local, Bits<64>>,
    // The loopback begins or ends: another line, on which no boundary has been found yet.
    changes: Signal<Local, Bit>,
    // `r_test_mode` of clause 49: all but block lock is out of work.
    test_mode: Signal<Local, Bit>,
}

impl Logic for PcsRx {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, descrambler, lock, ber_monitor, watchdog);
        clock!(self, clock, prbs31_checker, pseudo_random_checker);
        clock!(self, clock, looped, decoder);
        self.descrambler.reset.next = self.reset.val();
        self.looped.reset.next = self.reset.val();
        self.looped.d.next = self.cfg_rx_loopback_enable.val();
        self.changes.next = self.cfg_rx_loopback_enable.val() ^ self.looped.q.val();
        self.lock.reset.next = self.reset.val() | self.changes.val();
        self.ber_monitor.reset.next = self.reset.val();
        self.prbs31_checker.reset.next = self.reset.val();
        self.pseudo_random_checker.reset.next = self.reset.val();
        self.decoder.reset.next = self.reset.val();

        self.test_mode.next =
            self.cfg_rx_prbs31_enable.val() | self.cfg_rx_pseudo_random_enable.val();
        self.watchdog.reset.next = self.reset.val() | self.test_mode.val();
        // Assigned once in each branch: the loopback may come back to this block within the same
        // instant, and a default that is overridden would wake both for ever.
        if self.cfg_rx_loopback_enable.val() {
            self.line_hdr.next = self.loopback_hdr.val();
            self.line_data.next = self.loopback_data.val();
        } else {
            self.line_hdr.next = self.serdes_rx_hdr.val();
            self.line_data.next = self.serdes_rx_data.val();
        }

        self.descrambler.serdes_rx_hdr.next = self.line_hdr.val();
        self.descrambler.serdes_rx_data.next = self.line_data.val();
        self.descrambler.bypass.next = self.scrambler_disable.val();
        self.lock.sync_header.next = self.line_hdr.val();
        self.lock.bitslip_high_cycles.next = self.bitslip_high_cycles.val();
        self.lock.bitslip_low_cycles.next = self.bitslip_low_cycles.val();
        self.ber_monitor.sync_header.next = self.line_hdr.val();
        self.ber_monitor.is_testing.next = self.lock.block_lock.val() & !self.test_mode.val();
        self.ber_monitor.gains_lock.next = self.lock.gains_lock.val() & !self.changes.val();
        self.ber_monitor.count_125us.next = self.count_125us.val();
        self.pcs_ok_next.next =
            self.lock.block_lock.val() & !self.ber_monitor.hi_ber.val() & !self.test_mode.val();
        self.decoder.next_pcs_ok.next = self.pcs_ok_next.val();

        self.decoder.next_hdr.next = self.descrambler.sync_header.val();
        self.decoder.next_payload.next = self.descrambler.payload.val();
        self.decoder.next_is_message.next = self.next_is_message.val();

        self.descrambled_hdr.next = self.descrambler.sync_header.val();
        self.descrambled_payload.next = self.descrambler.payload.val();
        self.pcs_ok.next = self.decoder.pcs_ok.val();
        self.rx_bad_header.next =
            (self.descrambler.sync_header.val() == 0) | (self.descrambler.sync_header.val() == 3);
        self.rx_not_idle.next = self.decoder.not_idle.val();

        self.watchdog.sync_header.next = self.line_hdr.val();
        self.watchdog.block_lock.next = self.lock.block_lock.val();
        self.watchdog.hi_ber.next = self.ber_monitor.hi_ber.val();
        self.watchdog.block_error.next =
            self.decoder.bad_block.val() | self.decoder.sequence_error.val();
        self.watchdog.period_ends.next = self.ber_monitor.period_ends.val();

        self.prbs31_checker.enable.next = self.cfg_rx_prbs31_enable.val();
        self.prbs31_checker.serdes_rx_hdr.next = self.line_hdr.val();
        self.prbs31_checker.serdes_rx_data.next = self.line_data.val();
        self.pseudo_random_checker.enable.next = self.cfg_rx_pseudo_random_enable.val()
            & !self.cfg_rx_prbs31_enable.val()
            & self.lock.block_lock.val();
        self.pseudo_random_checker.payload.next = self.descrambler.payload.val();
        self.pseudo_random_checker.local_fault.next = self.cfg_rx_local_fault.val();
        if self.pseudo_random_checker.block_error.val() {
            self.rx_error_count.next = 1.into();
        } else {
            self.rx_error_count.next = self.prbs31_checker.error_count.val();
        }

        self.xgmii_rxd.next = self.decoder.xgmii_rxd.val();
        self.xgmii_rxc.next = self.decoder.xgmii_rxc.val();
        self.serdes_rx_bitslip.next = self.lock.slip.val() & !self.cfg_rx_prbs31_enable.val();
        self.serdes_rx_reset_req.next = self.watchdog.reset_request.val();
        self.rx_bad_block.next = self.decoder.bad_block.val();
        self.rx_sequence_error.next = self.decoder.sequence_error.val();
        self.rx_block_lock.next = self.lock.block_lock.val();
        self.rx_high_ber.next = self.ber_monitor.hi_ber.val();
        self.rx_status.next = self.watchdog.rx_status.val();
    }
}
