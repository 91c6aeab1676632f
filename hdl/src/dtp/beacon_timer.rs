//! When to send a BEACON (protocol, section 3, T3, and section 6).

use crate::prelude::*;

/// Counts the ticks since the last BEACON and asks for the next one.
#[derive(LogicBlock)]
pub struct BeaconTimer {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port may send beacons.
    pub enable: Signal<In, Bit>,
    /// A BEACON leaves in this tick.
    pub sent: Signal<In, Bit>,
    /// The device jumped: send without waiting.
    pub now: Signal<In, Bit>,
    /// Ticks from one BEACON to the next, 1 to 5000.
    pub interval_ticks: Signal<In, Bits<13>>,
    /// A BEACON waits for an idle block.
    pub wants_beacon: Signal<Out, Bit>,
    /// At the last edge a BEACON had waited for a whole interval in which no opportunity came.
    pub overdue: Signal<Out, Bit>,
    /// How long the timer is past due at the next edge, two's complement: below zero until it runs
    /// out. Combinational, from `interval_ticks` too.
    pub past_due_ticks: Signal<Out, Bits<14>>,
    // The ticks that have passed at the next edge: one more than the golden model counts, so that one
    // chain tells that the timer runs out. Never wraps: what is past due starts anew.
    passed_ticks: Reg<Bits<13>>,
    pending: Reg<Bit>,
    late: Reg<Bit>,
    past_due: Signal<Local, Bits<14>>,
    out: Signal<Local, Bit>,
}

impl Default for BeaconTimer {
    fn default() -> Self {
        BeaconTimer {
            clock: Default::default(),
            reset: Default::default(),
            enable: Default::default(),
            sent: Default::default(),
            now: Default::default(),
            interval_ticks: Default::default(),
            wants_beacon: Default::default(),
            overdue: Default::default(),
            past_due_ticks: Default::default(),
            passed_ticks: Reg::new(1.into()),
            pending: Default::default(),
            late: Default::default(),
            past_due: Default::default(),
            out: Default::default(),
        }
    }
}

impl Logic for BeaconTimer {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, passed_ticks, pending, late);
        self.passed_ticks.reset.next = self.reset.val();
        self.pending.reset.next = self.reset.val();
        self.late.reset.next = self.reset.val();

        self.past_due.next = bit_cast::<14, 13>(self.passed_ticks.q.val())
            - bit_cast::<14, 13>(self.interval_ticks.val());
        self.out.next = !self.past_due.val().get_bit(13);
        if !self.enable.val() | self.sent.val() {
            self.passed_ticks.d.next = 1.into();
            self.pending.d.next = self.enable.val() & self.now.val();
            self.late.d.next = false;
        } else {
            self.passed_ticks.d.next = self.passed_ticks.q.val() + 1;
            // What waits is late an interval after it began to wait, however it began.
            if self.out.val() | (self.now.val() & !self.pending.q.val()) {
                self.passed_ticks.d.next = 1.into();
            }
            self.pending.d.next = self.pending.q.val() | self.out.val() | self.now.val();
            self.late.d.next = self.out.val() & self.pending.q.val();
        }

        self.wants_beacon.next = self.pending.q.val();
        self.overdue.next = self.late.q.val();
        self.past_due_ticks.next = self.past_due.val();
    }
}
