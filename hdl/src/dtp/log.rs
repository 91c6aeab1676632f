//! LOG: when the port says who it is, and when the host may speak (protocol, section 4).

use crate::prelude::*;
use dtp_spec::dtp::log::{TAG_PORT, TAG_SHIFT};

// The kernel slices at a number; tag 3 has no turn.
const _: () = assert!(TAG_SHIFT == 21 && TAG_PORT == 2);

/// The tags 0, 1 and 2 take turns by gc. Nothing of a LOG is stored here: the arbiter reads identity
/// and host value when it stamps.
#[derive(LogicBlock, Default)]
pub struct Log {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port is synchronised.
    pub enable: Signal<In, Bit>,
    /// A LOG leaves in this tick.
    pub sent: Signal<In, Bit>,
    /// The host wants a LOG sent; taken at this edge if `host_ready`, until then its value stays.
    pub host_valid: Signal<In, Bit>,
    /// gc, in units.
    pub gc: Signal<In, Bits<64>>,
    /// The port's own LOG waits for an idle block.
    pub wants_own: Signal<Out, Bit>,
    /// Its tag, 0 to 2; means nothing without `wants_own`.
    pub tag: Signal<Out, Bits<2>>,
    /// The host's LOG waits for an idle block.
    pub wants_host: Signal<Out, Bit>,
    /// The host's LOG has left. Combinational, from `sent`.
    pub host_ready: Signal<Out, Bit>,
    last_tag: Reg<Bits<2>>,
    own_due: Reg<Bit>,
    own_turn: Reg<Bit>,
    host_turn: Reg<Bit>,
    clear: Signal<Local, Bit>,
    due_tag: Signal<Local, Bits<2>>,
    changes: Signal<Local, Bit>,
}

impl Logic for Log {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, last_tag, own_due, own_turn, host_turn);
        self.due_tag.next = self.gc.val().get_bits::<2>(21);
        self.last_tag.d.next = self.due_tag.val();
        self.last_tag.reset.next = self.reset.val();
        self.changes.next = self.due_tag.val() != self.last_tag.q.val();
        self.clear.next = self.reset.val() | !self.enable.val();
        // A LOG that waited for a whole turn is given up: its tag is no longer due.
        self.own_due.reset.next = self.clear.val() | self.due_tag.val().all();
        self.own_turn.reset.next = self.clear.val() | self.due_tag.val().all();
        self.host_turn.reset.next = self.clear.val();

        // A turn lasts until its LOG has left; the port's own goes first.
        self.own_due.d.next = self.changes.val()
            | (self.own_due.q.val() & !(self.own_turn.q.val() & self.sent.val()));
        self.own_turn.d.next = (self.own_turn.q.val() & !self.sent.val())
            | (!self.own_turn.q.val() & !self.host_turn.q.val() & self.own_due.q.val());
        self.host_turn.d.next = self.host_valid.val()
            & !self.sent.val()
            & (self.host_turn.q.val() | (!self.own_turn.q.val() & !self.own_due.q.val()));

        self.wants_own.next = self.own_turn.q.val();
        self.tag.next = self.last_tag.q.val();
        self.wants_host.next = self.host_turn.q.val();
        self.host_ready.next = self.host_turn.q.val() & self.sent.val();
    }
}
