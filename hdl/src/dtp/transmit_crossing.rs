//! Between the device clock and a transmit clock of its own: same frequency, any constant phase.

use crate::prelude::*;
use dtp_spec::dtp::transmit_crossing::SETTLE_TICKS;
use dtp_spec::latency::RING_ENTRIES;

// Pointers of three bits, and a settling time that is all ones.
const _: () = assert!(RING_ENTRIES == 8 && SETTLE_TICKS == 15);

/// The ring of candidates, and what crosses beside it.
///
/// The reader is set by the rise of the *mark*, the upper bit of the write pointer, so that an entry
/// is read two to three ticks after it was written; every turn it compares the mark with where it must
/// stand. What crosses: the mark, the demand and `ready` through two flops each, the grant as a toggle
/// through two flops with its type behind it, which stands still for sixteen ticks, and the entries,
/// which are read a tick after they were written at least. The wires of type and entries need a bound
/// on their delay (one period), nothing else.
#[derive(LogicBlock, Default)]
pub struct TransmitCrossing {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous to the device clock.
    pub reset: Signal<In, Bit>,
    /// Transmit clock.
    pub tx_clock: Signal<In, Clock>,
    /// Synchronous to the transmit clock.
    pub tx_reset: Signal<In, Bit>,
    /// Device clock: M1, type in bits 2:0.
    pub candidate: Signal<In, Bits<48>>,
    /// Device clock: the idle aligner should make room.
    pub align_demand: Signal<In, Bit>,
    /// Transmit clock: M2, type of the message that leaves at the next edge, or 0.
    pub tx_grant_kind: Signal<In, Bits<3>>,
    /// Device clock: type of a message that has left, for one tick, or 0.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// Device clock: the reader is set, and the marks are where they must be.
    pub ready: Signal<Out, Bit>,
    /// Device clock: the reader has turned out not to be ready any more.
    pub error: Signal<Out, Bit>,
    /// Transmit clock: what M2 may take. Combinational, from the ring.
    pub tx_candidate: Signal<Out, Bits<48>>,
    /// Transmit clock: the demand.
    pub tx_align_demand: Signal<Out, Bit>,
    ring: Ring,
    // Device clock.
    write_pointer: Reg<Bits<3>>,
    demand: Reg<Bit>,
    toggle_synced: Synchroniser,
    toggle_seen: Reg<Bit>,
    ready_synced: Synchroniser,
    ready_last: Reg<Bit>,
    // Transmit clock.
    mark_synced: Synchroniser,
    mark_last: Reg<Bit>,
    demand_synced: Synchroniser,
    read_pointer: Reg<Bits<3>>,
    set: Reg<Bit>,
    settled_ticks: Reg<Bits<4>>,
    settled: Reg<Bit>,
    toggle: Reg<Bit>,
    kind: Reg<Bits<3>>,
    agrees: Signal<Local, Bit>,
    stays: Signal<Local, Bit>,
}

impl Logic for TransmitCrossing {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            ring,
            write_pointer,
            demand,
            toggle_synced,
            toggle_seen
        );
        clock!(self, clock, ready_synced, ready_last);
        clock!(
            self,
            tx_clock,
            mark_synced,
            mark_last,
            demand_synced,
            read_pointer,
            set
        );
        clock!(self, tx_clock, settled_ticks, settled, toggle, kind);

        // Device clock. What samples the other clock has no reset.
        self.write_pointer.reset.next = self.reset.val();
        self.demand.reset.next = self.reset.val();
        self.toggle_seen.reset.next = false;
        self.ready_last.reset.next = self.reset.val();
        self.write_pointer.d.next = self.write_pointer.q.val() + 1;
        self.ring.write_pointer.next = self.write_pointer.q.val();
        self.ring.written.next = self.candidate.val();
        self.demand.d.next = self.align_demand.val();
        self.toggle_synced.level.next = self.toggle.q.val();
        self.toggle_seen.d.next = self.toggle_synced.synced.val();
        self.ready_synced.level.next = self.settled.q.val();
        self.ready_last.d.next = self.ready_synced.synced.val();
        self.grant_kind.next = 0.into();
        if self.toggle_synced.synced.val() ^ self.toggle_seen.q.val() {
            self.grant_kind.next = self.kind.q.val();
        }
        self.ready.next = self.ready_synced.synced.val();
        self.error.next = self.ready_last.q.val() & !self.ready_synced.synced.val();

        // Transmit clock: the mark may flip a tick early or late, so two of four ticks are left to
        // compare in.
        self.mark_last.reset.next = false;
        self.mark_synced.level.next = self.write_pointer.q.val().get_bit(2);
        self.mark_last.d.next = self.mark_synced.synced.val();
        self.demand_synced.level.next = self.demand.q.val();
        self.agrees.next = self.read_pointer.q.val().get_bit(1)
            | !(self.mark_synced.synced.val() ^ self.read_pointer.q.val().get_bit(2));
        self.stays.next = self.set.q.val() & self.agrees.val();
        self.set.reset.next = self.tx_reset.val();
        self.set.d.next = self.stays.val()
            | (!self.set.q.val() & self.mark_synced.synced.val() & !self.mark_last.q.val());
        self.read_pointer.reset.next = self.tx_reset.val();
        self.read_pointer.d.next = 4.into();
        if self.set.q.val() {
            self.read_pointer.d.next = self.read_pointer.q.val() + 1;
        }
        self.settled_ticks.reset.next = self.tx_reset.val() | !self.stays.val();
        self.settled_ticks.d.next = self.settled_ticks.q.val();
        if !self.settled_ticks.q.val().all() {
            self.settled_ticks.d.next = self.settled_ticks.q.val() + 1;
        }
        self.settled.reset.next = self.tx_reset.val() | !self.stays.val();
        self.settled.d.next = self.settled_ticks.q.val().all();

        self.toggle.reset.next = self.tx_reset.val();
        self.kind.reset.next = self.tx_reset.val();
        self.toggle.d.next = self.toggle.q.val() ^ self.tx_grant_kind.val().any();
        self.kind.d.next = self.kind.q.val();
        if self.tx_grant_kind.val().any() {
            self.kind.d.next = self.tx_grant_kind.val();
        }

        self.ring.read_pointer.next = self.read_pointer.q.val();
        self.tx_candidate.next = 0.into();
        if self.set.q.val() {
            self.tx_candidate.next = self.ring.entry.val();
        }
        self.tx_align_demand.next = self.demand_synced.synced.val();
    }
}
