//! Receive watchdog: reset request to the transceiver, and whether the link is good.

use crate::prelude::*;
use dtp_spec::pcs::watchdog::{BLOCK_ERRORS_MAX, PERIODS};

// The counters below stop at, or run over, their highest value.
const _: () = assert!(BLOCK_ERRORS_MAX == (1 << 10) - 1 && PERIODS == 1 << 4);

/// Judges the periods of the BER monitor; the reasons stand in the golden model.
///
/// Good periods and bad ones in a row exclude each other and share a counter.
#[derive(LogicBlock, Default)]
pub struct Watchdog {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA.
    pub sync_header: Signal<In, Bits<2>>,
    /// From the block lock.
    pub block_lock: Signal<In, Bit>,
    /// From the BER monitor.
    pub hi_ber: Signal<In, Bit>,
    /// From the decoder: a bad block, or a sequence error.
    pub block_error: Signal<In, Bit>,
    /// From the BER monitor: this edge ends a period.
    pub period_ends: Signal<In, Bit>,
    /// For one tick, after sixteen bad periods in a row.
    pub reset_request: Signal<Out, Bit>,
    /// Block lock, and the last sixteen periods at least were good.
    pub rx_status: Signal<Out, Bit>,
    saw_control: Reg<Bit>,
    block_errors: Reg<Bits<10>>,
    // Periods in a row of the kind of the last one, less than 16.
    periods: Reg<Bits<4>>,
    is_good: Reg<Bit>,
    requested: Reg<Bit>,
    status: Reg<Bit>,
    is_bad_period: Signal<Local, Bit>,
    is_last: Signal<Local, Bit>,
    stays_good: Signal<Local, Bit>,
}

impl Logic for Watchdog {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            saw_control,
            block_errors,
            periods,
            is_good,
            status
        );
        clock!(self, clock, requested);
        self.saw_control.reset.next = self.reset.val() | self.period_ends.val();
        self.block_errors.reset.next = self.reset.val() | self.period_ends.val();
        self.periods.reset.next = self.reset.val();
        self.is_good.reset.next = self.reset.val();
        self.requested.reset.next = self.reset.val();
        self.status.reset.next = self.reset.val() | !self.block_lock.val();

        if self.block_lock.val() & (self.sync_header.val() == 1) {
            self.saw_control.d.next = true;
        }
        if self.block_lock.val() & self.block_error.val() & !self.block_errors.q.val().all() {
            self.block_errors.d.next = self.block_errors.q.val() + 1;
        }

        self.is_bad_period.next =
            !self.saw_control.q.val() | self.block_errors.q.val().all() | self.hi_ber.val();
        self.is_last.next = self.periods.q.val().all();
        self.requested.d.next = false;
        if self.period_ends.val() {
            self.is_good.d.next = !self.is_bad_period.val();
            if self.is_bad_period.val() == self.is_good.q.val() {
                self.periods.d.next = 1.into();
                self.status.d.next = false;
            } else if self.is_bad_period.val() {
                self.periods.d.next = self.periods.q.val() + 1;
                self.requested.d.next = self.is_last.val();
            } else if self.is_last.val() {
                self.status.d.next = true;
            } else {
                self.periods.d.next = self.periods.q.val() + 1;
            }
        }
        // Lost lock ends a row of good periods, also one that begins at this edge.
        self.stays_good.next = self.is_good.q.val();
        if self.period_ends.val() {
            self.stays_good.next = !self.is_bad_period.val();
        }
        if !self.block_lock.val() & self.stays_good.val() {
            self.periods.d.next = 0.into();
        }

        self.reset_request.next = self.requested.q.val();
        self.rx_status.next = self.status.q.val();
    }
}
