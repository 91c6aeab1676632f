//! Answers INIT with INIT_ACK, whose value grows while it waits (protocol, section 3, T1).

use crate::prelude::*;
use dtp_spec::dtp::responder::{GUARD_UNITS, RESIDENCE_UNITS_MAX};
use dtp_spec::units::UNITS_PER_TICK;

// The guard comes whenever bit 12 of the residence changes; the end is bits 15 and 13.
const _: () = assert!(GUARD_UNITS == 1 << 12 && RESIDENCE_UNITS_MAX == 0xa000);

/// Holds one INIT until its answer has left. Value and residence are zero while none waits, so that
/// the arbiter needs no AND.
#[derive(LogicBlock)]
pub struct Responder {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Block lock without hi_ber, in the device clock.
    pub link_up: Signal<In, Bit>,
    /// The role lets this port answer.
    pub enable: Signal<In, Bit>,
    /// An INIT arrived.
    pub init_valid: Signal<In, Bit>,
    /// Its value.
    pub init_value: Signal<In, Bits<45>>,
    /// Its age, in units.
    pub init_age: Signal<In, Bits<4>>,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: Signal<In, Bit>,
    /// An INIT_ACK leaves in this tick.
    pub ack_sent: Signal<In, Bit>,
    /// What the residence starts from, the age apart, in units.
    pub start_units: Signal<In, Bits<8>>,
    /// An INIT_ACK waits for an idle block.
    pub wants_ack_valid: Signal<Out, Bit>,
    /// Its value as of this tick, or zero.
    pub wants_ack_value: Signal<Out, Bits<45>>,
    /// The peer has sent an INIT or a BEACON since the link came up.
    pub peer_seen: Signal<Out, Bit>,
    /// The last that the peer said of itself was its gc.
    pub gc_heard: Signal<Out, Bit>,
    /// At the last edge an INIT was dropped because it had waited too long.
    pub dropped: Signal<Out, Bit>,
    pending: Reg<Bit>,
    value: Reg<Bits<45>>,
    residence: Reg<Bits<16>>,
    // Bit 12 of the residence, a tick ago.
    guarded: Reg<Bit>,
    seen: Reg<Bit>,
    gc_last: Reg<Bit>,
    drop: Reg<Bit>,
    tick_units: Constant<Bits<16>>,
    clear: Signal<Local, Bit>,
    empty: Signal<Local, Bit>,
    late: Signal<Local, Bit>,
    guard: Signal<Local, Bits<1>>,
    start: Signal<Local, Bits<8>>,
    grown: Signal<Local, Bits<16>>,
}

impl Default for Responder {
    fn default() -> Self {
        Responder {
            clock: Default::default(),
            reset: Default::default(),
            link_up: Default::default(),
            enable: Default::default(),
            init_valid: Default::default(),
            init_value: Default::default(),
            init_age: Default::default(),
            heard: Default::default(),
            ack_sent: Default::default(),
            start_units: Default::default(),
            wants_ack_valid: Default::default(),
            wants_ack_value: Default::default(),
            peer_seen: Default::default(),
            gc_heard: Default::default(),
            dropped: Default::default(),
            pending: Default::default(),
            value: Default::default(),
            residence: Default::default(),
            guarded: Default::default(),
            seen: Default::default(),
            gc_last: Default::default(),
            drop: Default::default(),
            tick_units: Constant::new(UNITS_PER_TICK.to_bits()),
            clear: Default::default(),
            empty: Default::default(),
            late: Default::default(),
            guard: Default::default(),
            start: Default::default(),
            grown: Default::default(),
        }
    }
}

impl Logic for Responder {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, value);
        clock!(self, clock, pending, residence, guarded, seen, gc_last, drop);
        self.clear.next = self.reset.val() | !self.link_up.val() | !self.enable.val();
        self.seen.reset.next = self.clear.val();
        self.gc_last.reset.next = self.clear.val();
        self.drop.reset.next = self.clear.val();

        self.late.next = self.residence.q.val().get_bit(15) & self.residence.q.val().get_bit(13);
        self.drop.d.next = self.late.val() & !self.init_valid.val() & !self.ack_sent.val();
        self.gc_last.d.next = !self.init_valid.val() & (self.gc_last.q.val() | self.heard.val());
        self.seen.d.next = self.seen.q.val() | self.heard.val() | self.init_valid.val();

        // Zero from the edge at which none waits any more.
        self.empty.next = self.clear.val()
            | (!self.init_valid.val()
                & (!self.pending.q.val() | self.ack_sent.val() | self.late.val()));
        self.pending.reset.next = self.empty.val();
        self.value.reset.next = self.empty.val();
        self.residence.reset.next = self.empty.val();
        self.guarded.reset.next = self.clear.val() | self.init_valid.val();
        self.pending.d.next = true;

        self.start.next = self.start_units.val() + bit_cast::<8, 4>(self.init_age.val());
        self.guard.next = (self.residence.q.val().get_bit(12) ^ self.guarded.q.val()).into();
        self.grown.next =
            self.residence.q.val() + self.tick_units.val() + bit_cast::<16, 1>(self.guard.val());
        self.guarded.d.next = self.residence.q.val().get_bit(12);
        self.residence.d.next = self.grown.val();
        if self.init_valid.val() {
            self.value.d.next = self.init_value.val();
            self.residence.d.next = bit_cast::<16, 8>(self.start.val());
        }

        self.wants_ack_valid.next = self.pending.q.val();
        self.wants_ack_value.next = self.value.q.val() + bit_cast::<45, 16>(self.residence.q.val());
        self.peer_seen.next = self.seen.q.val();
        self.gc_heard.next = self.gc_last.q.val();
        self.dropped.next = self.drop.q.val();
    }
}
