//! Answers INIT with INIT_ACK, whose value grows while it waits (protocol, section 3, T1).

use crate::prelude::*;
use dtp_spec::dtp::responder::{GUARD_TICKS, WAIT_TICKS_MAX};
use dtp_spec::latency::RESIDENCE_START_UNITS;
use dtp_spec::units::UNITS_PER_TICK;

// The guard comes whenever seven bits of the wait overflow.
const _: () = assert!(GUARD_TICKS == 128);

/// Holds one INIT until its answer has left.
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
    /// Largest q of our crossing beyond the age, in units.
    pub max_q_units: Signal<In, Bits<6>>,
    /// An INIT_ACK waits for an idle block.
    pub wants_ack_valid: Signal<Out, Bit>,
    /// Its value; means nothing without `wants_ack_valid`.
    pub wants_ack_value: Signal<Out, Bits<45>>,
    /// The peer has sent an INIT or a BEACON since the link came up.
    pub peer_seen: Signal<Out, Bit>,
    /// The last that the peer said of itself was its gc.
    pub gc_heard: Signal<Out, Bit>,
    /// At the last edge an INIT was dropped because it had waited too long.
    pub dropped: Signal<Out, Bit>,
    pending: Reg<Bit>,
    answer: Reg<Bits<45>>,
    wait_ticks: Reg<Bits<11>>,
    seen: Reg<Bit>,
    gc_last: Reg<Bit>,
    drop: Reg<Bit>,
    start_units: Constant<Bits<8>>,
    tick_units: Constant<Bits<8>>,
    wait_max: Constant<Bits<11>>,
    clear: Signal<Local, Bit>,
    late: Signal<Local, Bit>,
    guard: Signal<Local, Bit>,
    // One adder serves the arrival and the wait.
    base: Signal<Local, Bits<45>>,
    growth: Signal<Local, Bits<8>>,
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
            max_q_units: Default::default(),
            wants_ack_valid: Default::default(),
            wants_ack_value: Default::default(),
            peer_seen: Default::default(),
            dropped: Default::default(),
            pending: Default::default(),
            answer: Default::default(),
            wait_ticks: Default::default(),
            seen: Default::default(),
            gc_last: Default::default(),
            gc_heard: Default::default(),
            drop: Default::default(),
            start_units: Constant::new(RESIDENCE_START_UNITS.to_bits()),
            tick_units: Constant::new(UNITS_PER_TICK.to_bits()),
            wait_max: Constant::new(WAIT_TICKS_MAX.to_bits()),
            clear: Default::default(),
            late: Default::default(),
            guard: Default::default(),
            base: Default::default(),
            growth: Default::default(),
        }
    }
}

impl Logic for Responder {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, pending, answer, wait_ticks, seen, gc_last, drop);
        self.clear.next = self.reset.val() | !self.link_up.val() | !self.enable.val();
        self.pending.reset.next = self.clear.val();
        self.seen.reset.next = self.clear.val();
        self.gc_last.reset.next = self.clear.val();
        self.drop.reset.next = self.clear.val();
        // Set with every INIT.
        self.answer.reset.next = false;
        self.wait_ticks.reset.next = false;

        self.late.next = self.pending.q.val()
            & !self.init_valid.val()
            & !self.ack_sent.val()
            & (self.wait_ticks.q.val() == self.wait_max.val());
        self.drop.d.next = self.late.val();
        self.pending.d.next = self.init_valid.val()
            | (self.pending.q.val() & !self.ack_sent.val() & !self.late.val());
        self.gc_last.d.next = !self.init_valid.val() & (self.gc_last.q.val() | self.heard.val());
        self.seen.d.next = self.seen.q.val() | self.heard.val() | self.init_valid.val();

        self.guard.next = self.wait_ticks.q.val().get_bits::<7>(0).all();
        if self.init_valid.val() {
            self.wait_ticks.d.next = 0.into();
            self.base.next = self.init_value.val();
            self.growth.next = self.start_units.val()
                + bit_cast::<8, 6>(self.max_q_units.val())
                + bit_cast::<8, 4>(self.init_age.val());
        } else {
            self.wait_ticks.d.next = self.wait_ticks.q.val() + 1;
            self.base.next = self.answer.q.val();
            self.growth.next = self.tick_units.val();
            if self.guard.val() {
                self.growth.next = self.tick_units.val() + 1;
            }
        }
        self.answer.d.next = self.base.val() + bit_cast::<45, 8>(self.growth.val());

        self.wants_ack_valid.next = self.pending.q.val();
        self.wants_ack_value.next = self.answer.q.val();
        self.peer_seen.next = self.seen.q.val();
        self.gc_heard.next = self.gc_last.q.val();
        self.dropped.next = self.drop.q.val();
    }
}
