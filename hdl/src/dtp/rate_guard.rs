//! Notices a peer that pushes us faster than any legal oscillator can (protocol, section 7).

use crate::prelude::*;
use dtp_spec::dtp::rate_guard::{BURST_UNITS, LEAK_TICKS};

/// A leaky bucket: every push fills it by its units, one unit leaks per 250 ticks (200 ppm).
#[derive(LogicBlock)]
pub struct RateGuard {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// How far the follower moved lc at the last edge, two's complement, in units.
    pub push_units: Signal<In, Bits<9>>,
    /// Link down, or the operator.
    pub clear: Signal<In, Bit>,
    /// The peer is not to be followed any more.
    pub faulty: Signal<Out, Bit>,
    // At most the burst and one push: 320 + 255.
    level_units: Reg<Bits<10>>,
    leak_ticks: Reg<Bits<8>>,
    fault: Reg<Bit>,
    burst: Constant<Bits<10>>,
    leak_end: Constant<Bits<8>>,
    empty: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    leak: Signal<Local, Bit>,
    leaked: Signal<Local, Bits<10>>,
    // Eleven bits, two's complement.
    push: Signal<Local, Bits<11>>,
    filled: Signal<Local, Bits<11>>,
}

impl Default for RateGuard {
    fn default() -> Self {
        RateGuard {
            clock: Default::default(),
            reset: Default::default(),
            push_units: Default::default(),
            clear: Default::default(),
            faulty: Default::default(),
            level_units: Default::default(),
            leak_ticks: Default::default(),
            fault: Default::default(),
            burst: Constant::new(BURST_UNITS.to_bits()),
            leak_end: Constant::new((LEAK_TICKS - 1).to_bits()),
            empty: Default::default(),
            over: Default::default(),
            leak: Default::default(),
            leaked: Default::default(),
            push: Default::default(),
            filled: Default::default(),
        }
    }
}

impl Logic for RateGuard {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, level_units, leak_ticks, fault);
        self.empty.next = self.reset.val() | self.clear.val();
        self.level_units.reset.next = self.empty.val();
        self.leak_ticks.reset.next = self.empty.val();
        self.fault.reset.next = self.empty.val();

        self.leak.next = self.leak_ticks.q.val() == self.leak_end.val();
        self.leak_ticks.d.next = self.leak_ticks.q.val() + 1;
        if self.leak.val() {
            self.leak_ticks.d.next = 0.into();
        }

        // An overfull bucket neither leaks nor fills, so the fault stays.
        self.over.next = self.level_units.q.val() > self.burst.val();
        self.fault.d.next = self.over.val();
        self.leaked.next = self.level_units.q.val();
        if self.leak.val() & self.level_units.q.val().any() {
            self.leaked.next = self.level_units.q.val() - 1;
        }
        self.push.next = bit_cast::<11, 9>(self.push_units.val());
        if self.push_units.val().get_bit(8) {
            self.push.next = bit_cast::<11, 9>(self.push_units.val()) | 0x600;
        }
        self.filled.next = bit_cast::<11, 10>(self.leaked.val()) + self.push.val();
        if !self.over.val() {
            self.level_units.d.next = self.filled.val().get_bits::<10>(0);
            if self.filled.val().get_bit(10) {
                self.level_units.d.next = 0.into();
            }
        }

        self.faulty.next = self.fault.q.val();
    }
}
