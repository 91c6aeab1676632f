//! The event counters of a port: pending counts, and a walk that moves them into one memory.

use crate::prelude::*;
use dtp_spec::csr::counter_file::{
    COUNTERS, EVENTS, EVENTS_OUT, PENDING_BITS, PENDING_PATTERN_BITS,
};

// The kernel has these as numbers.
const _: () = assert!(COUNTERS == 33 && EVENTS == 24 && EVENTS_OUT == 30);
const _: () = assert!(PENDING_BITS == 7 && PENDING_PATTERN_BITS == 13);

/// In the first tick of a slot the walk reads its counter and writes the one before; in the second
/// it adds the low half, and the memory is read for the bus.
#[derive(LogicBlock)]
pub struct CounterFile {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Bit i: counter i has an event; in front of those of the receive side.
    pub events: Signal<In, Bits<24>>,
    /// Counts of blocks, of those not idle, invalid and out of sequence, and of bad headers.
    pub deltas: [Signal<In, Bits<6>>; 5],
    /// Count of wrong bits in test patterns.
    pub pattern_errors: Signal<In, Bits<12>>,
    /// Events of the transmit side: a block, one that is not idle, a word that no block can carry.
    pub events_out: Signal<In, Bits<3>>,
    /// The counter that the bus wants, 0 to 32.
    pub index: Signal<In, Bits<6>>,
    /// The counter that the bus wanted three edges ago and since.
    pub value: Signal<Out, Bits<64>>,
    memory: Memory<6, 64>,
    pending: [Reg<Bits<7>>; 24],
    received: [Reg<Bits<7>>; 5],
    pattern: Reg<Bits<13>>,
    sent: [Reg<Bits<7>>; 3],
    second: Reg<Bit>,
    ring: Reg<Bits<33>>,
    slot: Reg<Bits<6>>,
    first_walk: Reg<Bit>,
    addend: Reg<Bits<13>>,
    sum_valid: Reg<Bit>,
    sum_slot: Reg<Bits<6>>,
    low: Reg<Bits<33>>,
    high: Reg<Bits<32>>,
    known: Reg<Bit>,
    shown: Reg<Bits<64>>,
    visit: Signal<Local, Bits<33>>,
    visit_events: Signal<Local, Bits<24>>,
    visit_received: Signal<Local, Bits<5>>,
    visit_sent: Signal<Local, Bits<3>>,
    one: Signal<Local, Bits<1>>,
    delta: Signal<Local, Bits<6>>,
    count: Signal<Local, Bits<7>>,
    taken: Signal<Local, Bits<13>>,
    start: Constant<Bits<32>>,
    found_low: Signal<Local, Bits<32>>,
    found_high: Signal<Local, Bits<32>>,
    carried: Signal<Local, Bits<32>>,
}

impl Default for CounterFile {
    fn default() -> Self {
        CounterFile::starting_at(0)
    }
}

impl CounterFile {
    /// Counters that begin with this number: zero, but in a test of the carry between the halves.
    #[must_use]
    pub fn starting_at(start: u32) -> Self {
        CounterFile {
            start: Constant::new(start.to_bits()),
            ring: Reg::new(1.into()),
            first_walk: Reg::new(true),
            clock: Default::default(),
            reset: Default::default(),
            events: Default::default(),
            deltas: Default::default(),
            pattern_errors: Default::default(),
            events_out: Default::default(),
            index: Default::default(),
            value: Default::default(),
            memory: Default::default(),
            pending: Default::default(),
            received: Default::default(),
            pattern: Default::default(),
            sent: Default::default(),
            second: Default::default(),
            slot: Default::default(),
            addend: Default::default(),
            sum_valid: Default::default(),
            sum_slot: Default::default(),
            low: Default::default(),
            high: Default::default(),
            known: Default::default(),
            shown: Default::default(),
            visit: Default::default(),
            visit_events: Default::default(),
            visit_received: Default::default(),
            visit_sent: Default::default(),
            one: Default::default(),
            delta: Default::default(),
            count: Default::default(),
            taken: Default::default(),
            found_low: Default::default(),
            found_high: Default::default(),
            carried: Default::default(),
        }
    }
}

impl Logic for CounterFile {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ring, slot, first_walk, addend, sum_valid, sum_slot, low, high);
        dff_setup!(self, clock, known, shown);
        clock!(self, clock, memory, pattern, second);
        self.pattern.reset.next = self.reset.val();
        self.second.reset.next = self.reset.val();
        self.ring.reset.next = self.reset.val();
        self.slot.reset.next = self.reset.val();
        self.first_walk.reset.next = self.reset.val();
        self.addend.reset.next = self.reset.val();
        self.sum_valid.reset.next = self.reset.val();
        self.sum_slot.reset.next = false;
        self.low.reset.next = false;
        self.high.reset.next = false;
        self.known.reset.next = self.reset.val();
        self.shown.reset.next = self.reset.val();

        self.visit.next = 0.into();
        if !self.second.q.val() {
            self.visit.next = self.ring.q.val();
        }
        self.visit_events.next = self.visit.val().get_bits::<24>(0);
        self.visit_received.next = self.visit.val().get_bits::<5>(24);
        self.visit_sent.next = self.visit.val().get_bits::<3>(30);

        // Pending counts: a visit takes what is there and leaves what comes at this edge.
        self.taken.next = 0.into();
        for i in 0..24 {
            self.pending[i].clock.next = self.clock.val();
            self.pending[i].reset.next = self.reset.val();
            self.one.next = self.events.val().get_bits::<1>(i);
            self.count.next = self.pending[i].q.val();
            self.pending[i].d.next = self.count.val() + bit_cast::<7, 1>(self.one.val());
            if self.visit_events.val().get_bit(i) {
                self.pending[i].d.next = bit_cast::<7, 1>(self.one.val());
                self.taken.next = self.taken.val() | bit_cast::<13, 7>(self.count.val());
            }
        }
        for i in 0..5 {
            self.received[i].clock.next = self.clock.val();
            self.received[i].reset.next = self.reset.val();
            self.delta.next = self.deltas[i].val();
            self.count.next = self.received[i].q.val();
            self.received[i].d.next = self.count.val() + bit_cast::<7, 6>(self.delta.val());
            if self.visit_received.val().get_bit(i) {
                self.received[i].d.next = bit_cast::<7, 6>(self.delta.val());
                self.taken.next = self.taken.val() | bit_cast::<13, 7>(self.count.val());
            }
        }
        self.pattern.d.next = self.pattern.q.val() + bit_cast::<13, 12>(self.pattern_errors.val());
        if self.visit.val().get_bit(29) {
            self.pattern.d.next = bit_cast::<13, 12>(self.pattern_errors.val());
            self.taken.next = self.taken.val() | self.pattern.q.val();
        }
        for i in 0..3 {
            self.sent[i].clock.next = self.clock.val();
            self.sent[i].reset.next = self.reset.val();
            self.one.next = self.events_out.val().get_bits::<1>(i);
            self.count.next = self.sent[i].q.val();
            self.sent[i].d.next = self.count.val() + bit_cast::<7, 1>(self.one.val());
            if self.visit_sent.val().get_bit(i) {
                self.sent[i].d.next = bit_cast::<7, 1>(self.one.val());
                self.taken.next = self.taken.val() | bit_cast::<13, 7>(self.count.val());
            }
        }

        // The walk.
        self.second.d.next = !self.second.q.val();
        self.found_low.next = self.memory.q.val().get_bits::<32>(0);
        self.found_high.next = self.memory.q.val().get_bits::<32>(32);
        if self.first_walk.q.val() {
            self.found_low.next = self.start.val();
            self.found_high.next = 0.into();
        }
        if self.second.q.val() {
            self.low.d.next =
                bit_cast::<33, 32>(self.found_low.val()) + bit_cast::<33, 13>(self.addend.q.val());
            self.high.d.next = self.found_high.val();
            self.sum_slot.d.next = self.slot.q.val();
            self.sum_valid.d.next = true;
            self.known.d.next = !self.first_walk.q.val();
            self.ring.d.next = bit_cast::<33, 32>(self.ring.q.val().get_bits::<32>(0)) << 1;
            self.slot.d.next = self.slot.q.val() + 1;
            if self.ring.q.val().get_bit(32) {
                self.ring.d.next = 1.into();
                self.slot.d.next = 0.into();
                self.first_walk.d.next = false;
            }
        } else {
            self.addend.d.next = self.taken.val();
            self.shown.d.next = 0.into();
            if self.known.q.val() {
                self.shown.d.next = self.memory.q.val();
            }
        }
        self.carried.next =
            self.high.q.val() + bit_cast::<32, 1>(self.low.q.val().get_bits::<1>(32));
        self.memory.write.next = !self.second.q.val() & self.sum_valid.q.val();
        self.memory.write_address.next = self.sum_slot.q.val();
        self.memory.write_data.next = (bit_cast::<64, 32>(self.carried.val()) << 32)
            | bit_cast::<64, 32>(self.low.q.val().get_bits::<32>(0));
        self.memory.read_address.next = self.slot.q.val();
        if self.second.q.val() {
            self.memory.read_address.next = self.index.val();
        }
        self.value.next = self.shown.q.val();
    }
}
