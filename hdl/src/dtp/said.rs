//! Reads the counter that a message says: the first register of [`super::follower`].

use super::counter::CounterJoin;
use crate::prelude::*;
use dtp_spec::latency::FOLLOW_COMPENSATION_UNITS;

// An age fits below the compensation, so that the two are put together without an adder.
const _: () = assert!(FOLLOW_COMPENSATION_UNITS % 16 == 0);

/// Keeps a BEACON_MSB until the BEACON_JOIN behind it comes, and adds up by how much a message is
/// late.
#[derive(LogicBlock)]
pub struct Said {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous: the port is not synchronised.
    pub reset: Signal<In, Bit>,
    /// A message arrived; all but BEACON, BEACON_JOIN and BEACON_MSB are ignored.
    pub message_valid: Signal<In, Bit>,
    /// Its type.
    pub message_kind: Signal<In, Bits<3>>,
    /// Its value.
    pub message_value: Signal<In, Bits<45>>,
    /// Its age, in units.
    pub message_age: Signal<In, Bits<4>>,
    /// d, in units.
    pub delay_units: Signal<In, Bits<20>>,
    /// At the last edge a JOIN had no matching BEACON_MSB.
    pub mismatch: Signal<Out, Bit>,
    /// At the last edge a counter was read; the rest means nothing otherwise.
    pub valid: Signal<Out, Bit>,
    /// From a JOIN: all 64 bits are known, otherwise 45.
    pub whole: Signal<Out, Bit>,
    /// The counter as it was sent, in units.
    pub base: Signal<Out, Bits<64>>,
    /// How much has passed since then when it is compared with lc, in units.
    pub late_units: Signal<Out, Bits<21>>,
    counter_join: CounterJoin,
    msb_valid: Reg<Bit>,
    msb: Reg<Bits<45>>,
    unmatched: Reg<Bit>,
    said_valid: Reg<Bit>,
    said_join: Reg<Bit>,
    said_base: Reg<Bits<64>>,
    said_late: Reg<Bits<21>>,
    compensation: Constant<Bits<21>>,
    is_join: Signal<Local, Bit>,
    matched: Signal<Local, Bit>,
    received_late: Signal<Local, Bits<21>>,
}

impl Default for Said {
    fn default() -> Self {
        Said {
            clock: Default::default(),
            reset: Default::default(),
            message_valid: Default::default(),
            message_kind: Default::default(),
            message_value: Default::default(),
            message_age: Default::default(),
            delay_units: Default::default(),
            mismatch: Default::default(),
            valid: Default::default(),
            whole: Default::default(),
            base: Default::default(),
            late_units: Default::default(),
            counter_join: Default::default(),
            msb_valid: Default::default(),
            msb: Default::default(),
            unmatched: Default::default(),
            said_valid: Default::default(),
            said_join: Default::default(),
            said_base: Default::default(),
            said_late: Default::default(),
            compensation: Constant::new(FOLLOW_COMPENSATION_UNITS.to_bits()),
            is_join: Default::default(),
            matched: Default::default(),
            received_late: Default::default(),
        }
    }
}

impl Logic for Said {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, msb_valid, msb);
        clock!(self, clock, unmatched, said_valid, said_join, said_base, said_late);
        self.msb_valid.reset.next = self.reset.val();
        self.unmatched.reset.next = self.reset.val();
        self.said_valid.reset.next = self.reset.val();
        // Meaningless without their valid bits.
        self.msb.reset.next = false;
        self.said_join.reset.next = false;
        self.said_base.reset.next = false;
        self.said_late.reset.next = false;

        self.counter_join.msb.next = self.msb.q.val();
        self.counter_join.low.next = self.message_value.val();
        self.is_join.next = self.message_valid.val() & (self.message_kind.val() == 0b111);
        self.matched.next = self.msb_valid.q.val() & self.counter_join.matched.val();
        if self.is_join.val() {
            self.msb_valid.d.next = false;
        }
        if self.message_valid.val() & (self.message_kind.val() == 0b011) {
            self.msb_valid.d.next = true;
            self.msb.d.next = self.message_value.val();
        }

        self.unmatched.d.next = self.is_join.val() & !self.matched.val();
        self.said_valid.d.next = (self.is_join.val() & self.matched.val())
            | (self.message_valid.val() & (self.message_kind.val() == 0b100));
        self.said_join.d.next = self.is_join.val();
        self.said_base.d.next = bit_cast::<64, 45>(self.message_value.val());
        if self.is_join.val() {
            self.said_base.d.next = self.counter_join.counter.val();
        }
        self.received_late.next =
            self.compensation.val() | bit_cast::<21, 4>(self.message_age.val());
        self.said_late.d.next =
            bit_cast::<21, 20>(self.delay_units.val()) + self.received_late.val();

        self.mismatch.next = self.unmatched.q.val();
        self.valid.next = self.said_valid.q.val();
        self.whole.next = self.said_join.q.val();
        self.base.next = self.said_base.q.val();
        self.late_units.next = self.said_late.q.val();
    }
}
