//! Bit error rate monitor (clause 49.2.13.3, figure 49-13): too many invalid sync headers in 125 us.

use crate::prelude::*;
use dtp_spec::pcs::ber_monitor::{BER_CNT_MAX, PERIOD_TICKS};

// `ber_cnt` stops at its highest bit.
const _: () = assert!(BER_CNT_MAX == 1 << 4);

/// Register RX1 `hi_ber`: one sync header a tick.
#[derive(LogicBlock)]
pub struct BerMonitor {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA.
    pub sync_header: Signal<In, Bits<2>>,
    /// From the block lock; without it nothing is counted and `hi_ber` falls.
    pub block_lock: Signal<In, Bit>,
    /// Sixteen invalid headers in this period, or in the one before.
    pub hi_ber: Signal<Out, Bit>,
    // Value of the timer in the last tick of a period.
    timer_last: Constant<Bits<15>>,
    timer: Reg<Bits<15>>,
    ber_cnt: Reg<Bits<5>>,
    high: Reg<Bit>,
    // The count with this header.
    count: Signal<Local, Bits<5>>,
    count_is_max: Signal<Local, Bit>,
    last_of_period: Signal<Local, Bit>,
}

impl BerMonitor {
    /// A monitor whose period is 1 to 32,768 ticks.
    #[must_use]
    pub fn new(period_ticks: u32) -> Self {
        BerMonitor {
            clock: Default::default(),
            reset: Default::default(),
            sync_header: Default::default(),
            block_lock: Default::default(),
            hi_ber: Default::default(),
            timer_last: Constant::new((period_ticks - 1).to_bits()),
            timer: Default::default(),
            ber_cnt: Default::default(),
            high: Default::default(),
            count: Default::default(),
            count_is_max: Default::default(),
            last_of_period: Default::default(),
        }
    }
}

impl Default for BerMonitor {
    fn default() -> Self {
        BerMonitor::new(PERIOD_TICKS)
    }
}

impl Logic for BerMonitor {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, timer, ber_cnt, high);
        self.timer.reset.next = self.reset.val() | !self.block_lock.val();
        self.ber_cnt.reset.next = self.reset.val() | !self.block_lock.val();
        self.high.reset.next = self.reset.val() | !self.block_lock.val();

        self.count.next = self.ber_cnt.q.val();
        if !self.sync_header.val().xor() & !self.ber_cnt.q.val().get_bit(4) {
            self.count.next = self.ber_cnt.q.val() + 1;
        }
        self.count_is_max.next = self.count.val().get_bit(4);
        self.last_of_period.next = self.timer.q.val() == self.timer_last.val();

        self.timer.d.next = self.timer.q.val() + 1;
        self.ber_cnt.d.next = self.count.val();
        self.high.d.next = self.high.q.val() | self.count_is_max.val();
        if self.last_of_period.val() {
            self.timer.d.next = 0.into();
            self.ber_cnt.d.next = 0.into();
            self.high.d.next = self.count_is_max.val();
        }
        self.hi_ber.next = self.high.q.val();
    }
}
