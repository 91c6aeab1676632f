//! From the recovered clock to the device clock, with the age of the message (protocol, section 5).

use crate::prelude::*;

/// The pattern check behind the [`ToggleSampler`], and the register that holds the message.
///
/// The mailbox is read across the clock domains without flip-flops in a row: it stands still for
/// six recovered edges from its flip, and the sampler tells of the flip two or three device edges
/// later. Its wires need a bound on their delay (one period), nothing else.
#[derive(LogicBlock, Default)]
pub struct Crossing {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the sampler: the toggle in the four quarters of a tick, bit 3 is the latest.
    pub samples: Signal<In, Bits<4>>,
    /// From the recovered clock: type of the message, or 0 if its check failed.
    pub mailbox_kind: Signal<In, Bits<3>>,
    /// From the recovered clock: value of the message.
    pub mailbox_value: Signal<In, Bits<45>>,
    /// From the recovered clock: messages were lost.
    pub mailbox_overrun: Signal<In, Bit>,
    /// The mailbox was filled and is handed over.
    pub arrival_valid: Signal<Out, Bit>,
    /// Type of the message, or 0 if its check failed. Kept until the next one.
    pub arrival_kind: Signal<Out, Bits<3>>,
    /// Value of the message. Kept until the next one.
    pub arrival_value: Signal<Out, Bits<45>>,
    /// How long before the end of the sampled tick the toggle was first seen: 0, 5, 10 or 15
    /// units. Kept until the next one.
    pub arrival_age: Signal<Out, Bits<4>>,
    /// The mailbox reported lost messages.
    pub arrival_overrun: Signal<Out, Bit>,
    /// The samples were not monotonic: the message is dropped.
    pub arrival_crossing_error: Signal<Out, Bit>,
    // Level of the toggle at the end of the last tick.
    // Ticks since reset; for the first three the toggle is taken as it is.
    settled_ticks: Reg<Bits<2>>,
    settling: Signal<Local, Bit>,
    seen: Reg<Bit>,
    // A pattern broke before its last sample: the same flip shows once more in the next tick.
    poisoned: Reg<Bit>,
    valid: Reg<Bit>,
    kind: Reg<Bits<3>>,
    value: Reg<Bits<45>>,
    age: Reg<Bits<4>>,
    overrun: Reg<Bit>,
    error: Reg<Bit>,
    // The samples that saw the new level.
    changed: Signal<Local, Bits<4>>,
    monotonic: Signal<Local, Bit>,
    broken: Signal<Local, Bit>,
    arrives: Signal<Local, Bit>,
}

impl Logic for Crossing {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            settled_ticks,
            seen,
            poisoned,
            valid,
            kind,
            value,
            age,
            overrun,
            error
        );
        self.settled_ticks.reset.next = self.reset.val();
        self.seen.reset.next = self.reset.val();
        self.poisoned.reset.next = self.reset.val();
        self.valid.reset.next = self.reset.val();
        self.kind.reset.next = self.reset.val();
        self.value.reset.next = self.reset.val();
        self.age.reset.next = self.reset.val();
        self.overrun.reset.next = self.reset.val();
        self.error.reset.next = self.reset.val();

        self.changed.next = self.samples.val();
        if self.seen.q.val() {
            self.changed.next = self.samples.val() ^ 0b1111;
        }
        self.monotonic.next = (self.changed.val() == 0b1000)
            | (self.changed.val() == 0b1100)
            | (self.changed.val() == 0b1110)
            | (self.changed.val() == 0b1111);
        self.settling.next = self.settled_ticks.q.val() != 3;
        if self.settling.val() {
            self.settled_ticks.d.next = self.settled_ticks.q.val() + 1;
        }
        self.broken.next = self.changed.val().any() & !self.monotonic.val() & !self.settling.val();
        self.arrives.next = self.monotonic.val() & !self.poisoned.q.val() & !self.settling.val();

        self.seen.d.next = self.samples.val().get_bit(3);
        self.poisoned.d.next =
            (self.broken.val() | self.poisoned.q.val()) & !self.changed.val().get_bit(3);
        self.valid.d.next = self.arrives.val();
        self.error.d.next = self.broken.val();
        self.overrun.d.next = self.arrives.val() & self.mailbox_overrun.val();
        if self.arrives.val() {
            self.kind.d.next = self.mailbox_kind.val();
            self.value.d.next = self.mailbox_value.val();
            if self.changed.val().get_bit(0) {
                self.age.d.next = 15.into();
            } else if self.changed.val().get_bit(1) {
                self.age.d.next = 10.into();
            } else if self.changed.val().get_bit(2) {
                self.age.d.next = 5.into();
            } else {
                self.age.d.next = 0.into();
            }
        }

        self.arrival_valid.next = self.valid.q.val();
        self.arrival_kind.next = self.kind.q.val();
        self.arrival_value.next = self.value.q.val();
        self.arrival_age.next = self.age.q.val();
        self.arrival_overrun.next = self.overrun.q.val();
        self.arrival_crossing_error.next = self.error.q.val();
    }
}
