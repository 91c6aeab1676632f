//! Sends BEACON_MSB then BEACON_JOIN, a few times (protocol, section 7).

use crate::prelude::*;
use dtp_spec::dtp::join_sender::PAIRS;

/// Counts the pairs that are still to be sent, and which half of a pair comes next.
#[derive(LogicBlock)]
pub struct JoinSender {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port may send beacons.
    pub enable: Signal<In, Bit>,
    /// Begin anew.
    pub trigger: Signal<In, Bit>,
    /// A BEACON_MSB leaves in this tick.
    pub msb_sent: Signal<In, Bit>,
    /// A BEACON_JOIN leaves in this tick.
    pub join_sent: Signal<In, Bit>,
    /// A BEACON_MSB waits for an idle block.
    pub wants_msb: Signal<Out, Bit>,
    /// A BEACON_JOIN waits for an idle block.
    pub wants_join: Signal<Out, Bit>,
    pairs_left: Reg<Bits<3>>,
    msb_done: Reg<Bit>,
    pairs: Constant<Bits<3>>,
    more: Signal<Local, Bit>,
}

impl Default for JoinSender {
    fn default() -> Self {
        JoinSender {
            clock: Default::default(),
            reset: Default::default(),
            enable: Default::default(),
            trigger: Default::default(),
            msb_sent: Default::default(),
            join_sent: Default::default(),
            wants_msb: Default::default(),
            wants_join: Default::default(),
            pairs_left: Default::default(),
            msb_done: Default::default(),
            pairs: Constant::new(PAIRS.to_bits()),
            more: Default::default(),
        }
    }
}

impl Logic for JoinSender {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, pairs_left, msb_done);
        self.pairs_left.reset.next = self.reset.val() | !self.enable.val();
        self.msb_done.reset.next = self.reset.val() | !self.enable.val();

        self.more.next = self.pairs_left.q.val() != 0;
        if self.trigger.val() {
            self.pairs_left.d.next = self.pairs.val();
            self.msb_done.d.next = false;
        } else if self.join_sent.val() {
            if self.more.val() {
                self.pairs_left.d.next = self.pairs_left.q.val() - 1;
            }
            self.msb_done.d.next = false;
        } else if self.msb_sent.val() {
            self.msb_done.d.next = true;
        }

        self.wants_msb.next = self.more.val() & !self.msb_done.q.val();
        self.wants_join.next = self.more.val() & self.msb_done.q.val();
    }
}
