//! When to send a BEACON (protocol, section 3, T3, and section 6).

use crate::prelude::*;

/// Counts the ticks since the last BEACON and asks for the next one.
#[derive(LogicBlock, Default)]
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
    /// At the last edge a whole interval had passed in which no opportunity came.
    pub overdue: Signal<Out, Bit>,
    /// Ticks since the last BEACON or the last time the timer ran out.
    pub timer_ticks: Signal<Out, Bits<13>>,
    timer: Reg<Bits<13>>,
    pending: Reg<Bit>,
    late: Reg<Bit>,
    // Never wraps: the timer stays below the interval.
    passed_ticks: Signal<Local, Bits<13>>,
    out: Signal<Local, Bit>,
}

impl Logic for BeaconTimer {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, timer, pending, late);
        self.timer.reset.next = self.reset.val();
        self.pending.reset.next = self.reset.val();
        self.late.reset.next = self.reset.val();

        self.passed_ticks.next = self.timer.q.val() + 1;
        self.out.next = self.passed_ticks.val() >= self.interval_ticks.val();
        if !self.enable.val() | self.sent.val() {
            self.timer.d.next = 0.into();
            self.pending.d.next = self.enable.val() & self.now.val();
            self.late.d.next = false;
        } else {
            self.timer.d.next = self.passed_ticks.val();
            if self.out.val() {
                self.timer.d.next = 0.into();
            }
            self.pending.d.next = self.pending.q.val() | self.out.val() | self.now.val();
            self.late.d.next = self.out.val() & self.pending.q.val();
        }

        self.wants_beacon.next = self.pending.q.val();
        self.overdue.next = self.late.q.val();
        self.timer_ticks.next = self.timer.q.val();
    }
}
