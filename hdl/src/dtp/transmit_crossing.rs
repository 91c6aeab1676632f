//! Between the device clock and a transmit clock of its own: same frequency, any constant phase.

use crate::prelude::*;
use dtp_spec::dtp::transmit_crossing::{QUIET_TICKS, SETTLE_TICKS};
use dtp_spec::latency::RING_ENTRIES;

// Pointers of three bits, and times that are all ones.
const _: () = assert!(RING_ENTRIES == 8 && SETTLE_TICKS == 15 && QUIET_TICKS == 15);

/// The ring of candidates, and what crosses beside it.
///
/// The reader is set by the rise of the *mark*, the upper bit of the write pointer, so that an entry
/// is read three to four ticks after it was written; twice in every turn it compares the mark with where
/// it must stand. What crosses: the mark, the demand and `ready` through two flops each; the grant as a
/// toggle through two flops, with its type behind it, which one register takes two ticks after it changed; and
/// the entries, which are at rest when they are read.
///
/// A reset of the device side moves no pointer: the distance, which is part of d, would move with it.
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
    /// Transmit clock: it is a message; otherwise its type is 0, and its value means nothing.
    pub tx_candidate_valid: Signal<Out, Bit>,
    /// Transmit clock: the demand.
    pub tx_align_demand: Signal<Out, Bit>,
    ring: Ring,
    // Device clock.
    write_pointer: Reg<Bits<3>>,
    demand: Reg<Bit>,
    toggle_synced: Synchroniser,
    toggle_seen: Reg<Bit>,
    grant: Reg<Bits<3>>,
    ready_synced: Synchroniser,
    ready_last: Reg<Bit>,
    quiet_ticks: Reg<Bits<4>>,
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
    shown_kind: Signal<Local, Bits<3>>,
}

impl Logic for TransmitCrossing {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, ring, write_pointer, demand, toggle_synced);
        clock!(self, clock, toggle_seen, grant, ready_synced, ready_last);
        clock!(self, clock, quiet_ticks);
        clock!(self, tx_clock, mark_synced, mark_last, demand_synced);
        clock!(self, tx_clock, read_pointer, set, settled_ticks, settled);
        clock!(self, tx_clock, toggle, kind);

        // Device clock.
        self.write_pointer.reset.next = false;
        self.write_pointer.d.next = self.write_pointer.q.val() + 1;
        self.ring.write_pointer.next = self.write_pointer.q.val();
        self.ring.written.next = self.candidate.val();
        self.demand.reset.next = false;
        self.demand.d.next = self.align_demand.val();
        self.toggle_synced.level.next = self.toggle.q.val();
        self.toggle_seen.reset.next = false;
        self.toggle_seen.d.next = self.toggle_synced.synced.val();
        self.grant.reset.next = self.reset.val();
        if self.toggle_synced.synced.val() ^ self.toggle_seen.q.val() {
            self.grant.d.next = self.kind.q.val();
        } else {
            self.grant.d.next = 0.into();
        }
        self.ready_synced.level.next = self.settled.q.val();
        self.ready_last.reset.next = false;
        self.ready_last.d.next = self.ready_synced.synced.val();
        self.quiet_ticks.reset.next = self.reset.val();
        self.quiet_ticks.d.next = self.quiet_ticks.q.val();
        if !self.quiet_ticks.q.val().all() {
            self.quiet_ticks.d.next = self.quiet_ticks.q.val() + 1;
        }
        self.grant_kind.next = self.grant.q.val();
        self.ready.next = self.ready_synced.synced.val() & self.quiet_ticks.q.val().all();
        self.error.next = self.ready_last.q.val() & !self.ready_synced.synced.val();

        // Transmit clock. The mark may flip a tick early or late, so two of four entries are left to
        // compare at: 3 and 4, 7 and 0.
        self.mark_last.reset.next = false;
        self.mark_synced.level.next = self.write_pointer.q.val().get_bit(2);
        self.mark_last.d.next = self.mark_synced.synced.val();
        self.demand_synced.level.next = self.demand.q.val();
        self.agrees.next = (self.read_pointer.q.val().get_bit(0)
            ^ self.read_pointer.q.val().get_bit(1))
            | !(self.mark_synced.synced.val()
                ^ self.read_pointer.q.val().get_bit(1)
                ^ self.read_pointer.q.val().get_bit(2));
        self.stays.next = self.set.q.val() & self.agrees.val();
        self.set.reset.next = self.tx_reset.val();
        self.set.d.next = self.stays.val()
            | (!self.set.q.val() & self.mark_synced.synced.val() & !self.mark_last.q.val());
        self.read_pointer.reset.next = false;
        self.read_pointer.d.next = 3.into();
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

        // A grant outlives a reset: type and toggle stand until the next one.
        self.toggle.reset.next = false;
        self.kind.reset.next = false;
        self.toggle.d.next = self.toggle.q.val() ^ self.tx_grant_kind.val().any();
        self.kind.d.next = self.kind.q.val();
        if self.tx_grant_kind.val().any() {
            self.kind.d.next = self.tx_grant_kind.val();
        }

        self.ring.read_pointer.next = self.read_pointer.q.val();
        self.shown_kind.next = 0.into();
        if self.settled.q.val() {
            self.shown_kind.next = self.ring.entry.val().get_bits::<3>(0);
        }
        self.tx_candidate.next = (bit_cast::<48, 45>(self.ring.entry.val().get_bits::<45>(3)) << 3)
            | bit_cast::<48, 3>(self.shown_kind.val());
        self.tx_candidate_valid.next = self.shown_kind.val().any();
        self.tx_align_demand.next = self.demand_synced.synced.val();
    }
}
