//! Who an arrived message is for, and what the port may do in this tick: combinational.

use crate::prelude::*;

/// Decides from the arrival, the registers of the other blocks, role and mode.
#[derive(LogicBlock, Default)]
pub struct Dispatch {
    /// A message arrived.
    pub arrival_valid: Signal<In, Bit>,
    /// Its type, zero if its CRC failed.
    pub arrival_kind: Signal<In, Bits<3>>,
    /// Block lock without hi_ber, in the device clock.
    pub link_up: Signal<In, Bit>,
    /// Role: 0 both, 1 lead, 2 follow, 3 off.
    pub role: Signal<In, Bits<2>>,
    /// Mode `tree`.
    pub tree: Signal<In, Bit>,
    /// Mode `tree`: this port is the parent.
    pub parent: Signal<In, Bit>,
    /// d is known.
    pub measured: Signal<In, Bit>,
    /// The peer's INIT or BEACON was seen.
    pub peer_seen: Signal<In, Bit>,
    /// The last that the peer said of itself was its gc.
    pub gc_heard: Signal<In, Bit>,
    /// 64 INITs went out and none was answered.
    pub no_peer: Signal<In, Bit>,
    /// The peer pushed too fast.
    pub faulty: Signal<In, Bit>,
    /// No valid BEACON for long.
    pub stale: Signal<In, Bit>,
    /// The role lets the port speak DTP at all.
    pub enable: Signal<Out, Bit>,
    /// An INIT arrived.
    pub init: Signal<Out, Bit>,
    /// An INIT_ACK arrived.
    pub ack: Signal<Out, Bit>,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: Signal<Out, Bit>,
    /// The peer has begun a new session: so do we.
    pub restart: Signal<Out, Bit>,
    /// d is known and the peer was seen. A session that begins anew takes d away at the next edge.
    pub synchronised: Signal<Out, Bit>,
    /// The port sends BEACON, BEACON_JOIN and BEACON_MSB.
    pub sends: Signal<Out, Bit>,
    /// The port follows what it hears.
    pub follows: Signal<Out, Bit>,
    /// A sign of life, to a port that does not follow and judges nothing.
    pub alive: Signal<Out, Bit>,
    /// A BEACON_JOIN, to such a port: the peer may need ours.
    pub asked: Signal<Out, Bit>,
    /// What the port shows as its state, numbered as in the golden model.
    pub state: Signal<Out, Bits<3>>,
    speaks: Signal<Local, Bit>,
    asks: Signal<Local, Bit>,
    known: Signal<Local, Bit>,
    begins: Signal<Local, Bit>,
    whole: Signal<Local, Bit>,
    joins: Signal<Local, Bit>,
    hears: Signal<Local, Bit>,
    obeys: Signal<Local, Bit>,
}

impl Logic for Dispatch {
    #[hdl_gen]
    fn update(&mut self) {
        self.speaks.next = self.role.val() != 3;
        self.asks.next = self.arrival_valid.val() & (self.arrival_kind.val() == 1);
        self.known.next = self.measured.val() & self.peer_seen.val();
        // Every session begins with a BEACON_MSB and an INIT, and none has an INIT behind a gc later.
        self.begins.next = self.asks.val() & self.gc_heard.val();
        self.whole.next = self.known.val() & self.link_up.val();

        self.enable.next = self.speaks.val();
        self.init.next = self.asks.val();
        self.ack.next = self.arrival_valid.val() & (self.arrival_kind.val() == 2);
        self.joins.next = self.arrival_valid.val() & (self.arrival_kind.val() == 7);
        self.hears.next = self.joins.val()
            | (self.arrival_valid.val()
                & ((self.arrival_kind.val() == 3) | (self.arrival_kind.val() == 4)));
        self.heard.next = self.hears.val();
        self.restart.next = self.begins.val();
        self.synchronised.next = self.whole.val();
        self.sends.next =
            self.whole.val() & !self.role.val().get_bit(1) & !(self.tree.val() & self.parent.val());
        self.obeys.next = self.whole.val()
            & !self.role.val().get_bit(0)
            & !(self.tree.val() & !self.parent.val())
            & !self.faulty.val();
        self.follows.next = self.obeys.val();
        self.alive.next = self.hears.val() & !self.obeys.val();
        self.asked.next = self.joins.val() & !self.obeys.val();

        if !self.speaks.val() {
            self.state.next = 0.into();
        } else if !self.link_up.val() {
            self.state.next = 1.into();
        } else if self.no_peer.val() {
            self.state.next = 2.into();
        } else if !self.known.val() {
            self.state.next = 3.into();
        } else if self.faulty.val() {
            self.state.next = 4.into();
        } else if self.stale.val() {
            self.state.next = 5.into();
        } else {
            self.state.next = 6.into();
        }
    }
}
