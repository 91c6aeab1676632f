//! Bit error rate monitor (clause 49.2.13.3, figure 49-13): too many invalid sync headers in 125 us.

use crate::prelude::*;
use dtp_spec::pcs::ber_monitor::{BER_CNT_MAX, PERIOD_TICKS_MAX};

// `ber_cnt` stops at its highest bit; the timer has fifteen.
const _: () = assert!(BER_CNT_MAX == 1 << 4 && PERIOD_TICKS_MAX == (1 << 15) - 1);

/// Register RX1 `hi_ber`: one sync header a tick.
///
/// The timer starts with block lock; without lock it goes on for the watchdog.
#[derive(LogicBlock)]
pub struct BerMonitor {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA.
    pub sync_header: Signal<In, Bits<2>>,
    /// Block lock outside test modes; without it nothing is counted and `hi_ber` falls.
    pub is_testing: Signal<In, Bit>,
    /// Block lock is gained at this edge.
    pub gains_lock: Signal<In, Bit>,
    /// Static: the period in ticks, at least one.
    pub count_125us: Signal<In, Bits<15>>,
    /// Sixteen invalid headers in this period, or in the one before.
    pub hi_ber: Signal<Out, Bit>,
    /// This edge ends a period: its time is over, or block lock is gained. Combinational.
    pub period_ends: Signal<Out, Bit>,
    // Ticks of this period, the next one included.
    timer: Reg<Bits<15>>,
    ber_cnt: Reg<Bits<5>>,
    high: Reg<Bit>,
    // The count with this header.
    count: Signal<Local, Bits<5>>,
    count_is_max: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
}

impl Default for BerMonitor {
    fn default() -> Self {
        BerMonitor {
            clock: Default::default(),
            reset: Default::default(),
            sync_header: Default::default(),
            is_testing: Default::default(),
            gains_lock: Default::default(),
            count_125us: Default::default(),
            hi_ber: Default::default(),
            period_ends: Default::default(),
            timer: Reg::new(1u16.to_bits()),
            ber_cnt: Default::default(),
            high: Default::default(),
            count: Default::default(),
            count_is_max: Default::default(),
            ends: Default::default(),
        }
    }
}

impl Logic for BerMonitor {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, timer, ber_cnt, high);
        self.ends.next = self.gains_lock.val() | (self.timer.q.val() == self.count_125us.val());
        self.timer.reset.next = self.reset.val() | self.ends.val();
        self.ber_cnt.reset.next = self.reset.val() | !self.is_testing.val() | self.ends.val();
        self.high.reset.next = self.reset.val() | !self.is_testing.val();

        self.count.next = self.ber_cnt.q.val();
        if !self.sync_header.val().xor() & !self.ber_cnt.q.val().get_bit(4) {
            self.count.next = self.ber_cnt.q.val() + 1;
        }
        self.count_is_max.next = self.count.val().get_bit(4);

        self.timer.d.next = self.timer.q.val() + 1;
        self.ber_cnt.d.next = self.count.val();
        self.high.d.next = self.count_is_max.val() | (self.high.q.val() & !self.ends.val());
        self.hi_ber.next = self.high.q.val();
        self.period_ends.next = self.ends.val();
    }
}
