//! Notices a peer that pushes us faster than any legal oscillator can (protocol, section 7).

use crate::prelude::*;
use dtp_spec::dtp::rate_guard::BURST_UNITS;

/// A leaky bucket: every push fills it by its units, one unit leaks per 248 ticks (201 ppm).
#[derive(LogicBlock)]
pub struct RateGuard {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The follower moved lc at the last edge.
    pub pushed: Signal<In, Bit>,
    /// By this much, two's complement, in units.
    pub push_units: Signal<In, Bits<9>>,
    /// Once in 248 ticks.
    pub leak: Signal<In, Bit>,
    /// Link down, or the operator.
    pub clear: Signal<In, Bit>,
    /// The peer is not to be followed any more.
    pub faulty: Signal<Out, Bit>,
    // Two's complement; at most the burst and two pushes, below zero for one edge at most.
    level_units: Reg<Bits<11>>,
    // The leak that a push kept from happening, one edge late.
    leak_due: Reg<Bit>,
    fault: Reg<Bit>,
    burst: Constant<Bits<10>>,
    empty: Signal<Local, Bit>,
    below: Signal<Local, Bit>,
    level: Signal<Local, Bits<10>>,
    due: Signal<Local, Bit>,
    dry: Signal<Local, Bit>,
    push: Signal<Local, Bits<11>>,
}

impl Default for RateGuard {
    fn default() -> Self {
        RateGuard {
            clock: Default::default(),
            reset: Default::default(),
            pushed: Default::default(),
            push_units: Default::default(),
            leak: Default::default(),
            clear: Default::default(),
            faulty: Default::default(),
            level_units: Default::default(),
            leak_due: Default::default(),
            fault: Default::default(),
            burst: Constant::new((BURST_UNITS as u64).to_bits()),
            empty: Default::default(),
            below: Default::default(),
            level: Default::default(),
            due: Default::default(),
            dry: Default::default(),
            push: Default::default(),
        }
    }
}

impl Logic for RateGuard {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, level_units, leak_due, fault);
        self.empty.next = self.reset.val() | self.clear.val();
        self.below.next = self.level_units.q.val().get_bit(10);
        self.leak_due.reset.next = self.empty.val();
        self.fault.reset.next = self.empty.val();

        self.level.next = self.level_units.q.val().get_bits::<10>(0);
        self.fault.d.next =
            self.fault.q.val() | (!self.below.val() & (self.level.val() > self.burst.val()));
        self.due.next = self.leak.val() | self.leak_due.q.val();
        // An empty bucket that leaks is emptied once more: so no chain waits for its level.
        self.dry.next = self.due.val() & !self.pushed.val() & !self.level.val().any();
        self.level_units.reset.next =
            self.empty.val() | self.below.val() | self.fault.q.val() | self.dry.val();
        self.leak_due.d.next = self.due.val() & self.pushed.val();
        self.push.next = 0.into();
        if self.due.val() {
            self.push.next = 0x7ff.into();
        }
        if self.pushed.val() {
            self.push.next = bit_cast::<11, 9>(self.push_units.val());
            if self.push_units.val().get_bit(8) {
                self.push.next = bit_cast::<11, 9>(self.push_units.val()) | 0x600;
            }
        }
        self.level_units.d.next = self.level_units.q.val() + self.push.val();

        self.faulty.next = self.fault.q.val();
    }
}
