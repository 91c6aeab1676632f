//! Slow strobes that all ports of a device share, so that their slow timers are short.

use crate::prelude::*;
use dtp_spec::dtp::prescaler::{LONGS_PER_SECOND, LONG_BITS, SHORT_TICKS};

// The register of the long strobe wraps by itself.
const _: () = assert!(LONG_BITS == 16);

/// Two counters of ticks, and one of long strobes.
#[derive(LogicBlock)]
pub struct Prescaler {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Once in 248 ticks.
    pub strobe_short: Signal<Out, Bit>,
    /// Once in 2^16 ticks.
    pub strobe_long: Signal<Out, Bit>,
    /// Once per second.
    pub strobe_second: Signal<Out, Bit>,
    short_ticks: Reg<Bits<8>>,
    long_ticks: Reg<Bits<16>>,
    longs: Reg<Bits<12>>,
    is_short: Reg<Bit>,
    is_long: Reg<Bit>,
    is_second: Reg<Bit>,
    short_end: Constant<Bits<8>>,
    second_end: Constant<Bits<12>>,
    short_now: Signal<Local, Bit>,
    second_now: Signal<Local, Bit>,
}

impl Default for Prescaler {
    fn default() -> Self {
        Prescaler {
            clock: Default::default(),
            reset: Default::default(),
            strobe_short: Default::default(),
            strobe_long: Default::default(),
            strobe_second: Default::default(),
            short_ticks: Default::default(),
            long_ticks: Default::default(),
            longs: Default::default(),
            is_short: Default::default(),
            is_long: Default::default(),
            is_second: Default::default(),
            short_end: Constant::new((SHORT_TICKS - 1).to_bits()),
            second_end: Constant::new((LONGS_PER_SECOND - 1).to_bits()),
            short_now: Default::default(),
            second_now: Default::default(),
        }
    }
}

impl Logic for Prescaler {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            short_ticks,
            long_ticks,
            is_short,
            is_long,
            is_second
        );
        dff_setup!(self, clock, longs);
        self.short_now.next = self.short_ticks.q.val() == self.short_end.val();
        self.short_ticks.reset.next = self.reset.val() | self.short_now.val();
        self.long_ticks.reset.next = self.reset.val();
        // One tick behind its long strobe, so that no path holds both counters.
        self.second_now.next = self.is_long.q.val() & (self.longs.q.val() == self.second_end.val());
        self.longs.reset.next = self.reset.val() | self.second_now.val();
        self.is_short.reset.next = self.reset.val();
        self.is_long.reset.next = self.reset.val();
        self.is_second.reset.next = self.reset.val();

        self.short_ticks.d.next = self.short_ticks.q.val() + 1;
        self.long_ticks.d.next = self.long_ticks.q.val() + 1;
        if self.is_long.q.val() {
            self.longs.d.next = self.longs.q.val() + 1;
        }
        self.is_short.d.next = self.short_now.val();
        self.is_long.d.next = self.long_ticks.q.val().all();
        self.is_second.d.next = self.second_now.val();

        self.strobe_short.next = self.is_short.q.val();
        self.strobe_long.next = self.is_long.q.val();
        self.strobe_second.next = self.is_second.q.val();
    }
}
