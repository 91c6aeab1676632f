//! LOG: who we are, who the peer is, and a mailbox for the host (protocol, section 4).

use super::log_peer::LogPeer;
use crate::prelude::*;
use dtp_spec::dtp::log::{INTERVAL_TICKS, TAG_IDENTITY_HIGH, TAG_IDENTITY_LOW, TAG_PORT};
use dtp_spec::units::UNITS_PER_TICK;

// The kernel compares with numbers.
const _: () = assert!(TAG_IDENTITY_LOW == 0 && TAG_IDENTITY_HIGH == 1 && TAG_PORT == 2);

/// A value is a 5-bit tag in bits 4:0 and 40 bits of data in bits 44:5.
#[derive(LogicBlock)]
pub struct Log {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port is synchronised.
    pub enable: Signal<In, Bit>,
    /// A LOG leaves in this tick.
    pub sent: Signal<In, Bit>,
    /// A LOG arrived.
    pub arrived_valid: Signal<In, Bit>,
    /// Its value.
    pub arrived_value: Signal<In, Bits<45>>,
    /// The host wants a value sent; taken at this edge if `host_ready`.
    pub host_valid: Signal<In, Bit>,
    /// That value.
    pub host_value: Signal<In, Bits<45>>,
    /// EUI-64 of this device.
    pub identity: Signal<In, Bits<64>>,
    /// Number of this port.
    pub port_number: Signal<In, Bits<5>>,
    /// Role of this port.
    pub role_bits: Signal<In, Bits<2>>,
    /// A LOG waits for an idle block.
    pub wants_log_valid: Signal<Out, Bit>,
    /// Its value; means nothing without `wants_log_valid`.
    pub wants_log_value: Signal<Out, Bits<45>>,
    /// Both halves of the peer's identity have arrived since the port synchronised.
    pub peer_identity_valid: Signal<Out, Bit>,
    /// EUI-64 of the peer.
    pub peer_identity: Signal<Out, Bits<64>>,
    /// `peer_port` has arrived since the port synchronised.
    pub peer_port_valid: Signal<Out, Bit>,
    /// Port number (bits 7:0), units per tick (15:8) and role (17:16) of the peer.
    pub peer_port: Signal<Out, Bits<18>>,
    /// A LOG with any other tag arrived at the last edge.
    pub host_arrived_valid: Signal<Out, Bit>,
    /// Its value; means nothing without `host_arrived_valid`.
    pub host_arrived: Signal<Out, Bits<45>>,
    /// A value of the host's would be taken at the next edge.
    pub host_ready: Signal<Out, Bit>,
    log_peer: LogPeer,
    timer_ticks: Reg<Bits<18>>,
    tag: Reg<Bits<2>>,
    own_due: Reg<Bit>,
    slot_valid: Reg<Bit>,
    slot: Reg<Bits<45>>,
    timer_end: Constant<Bits<18>>,
    tick_units: Constant<Bits<45>>,
    clear: Signal<Local, Bit>,
    out: Signal<Local, Bit>,
    own_value: Signal<Local, Bits<45>>,
}

impl Default for Log {
    fn default() -> Self {
        Log {
            clock: Default::default(),
            reset: Default::default(),
            enable: Default::default(),
            sent: Default::default(),
            arrived_valid: Default::default(),
            arrived_value: Default::default(),
            host_valid: Default::default(),
            host_value: Default::default(),
            identity: Default::default(),
            port_number: Default::default(),
            role_bits: Default::default(),
            wants_log_valid: Default::default(),
            wants_log_value: Default::default(),
            peer_identity_valid: Default::default(),
            peer_identity: Default::default(),
            peer_port_valid: Default::default(),
            peer_port: Default::default(),
            host_arrived_valid: Default::default(),
            host_arrived: Default::default(),
            host_ready: Default::default(),
            log_peer: Default::default(),
            timer_ticks: Default::default(),
            tag: Default::default(),
            own_due: Default::default(),
            slot_valid: Default::default(),
            slot: Default::default(),
            timer_end: Constant::new((INTERVAL_TICKS - 1).to_bits()),
            tick_units: Constant::new(UNITS_PER_TICK.to_bits()),
            clear: Default::default(),
            out: Default::default(),
            own_value: Default::default(),
        }
    }
}

impl Logic for Log {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, tag, own_due, slot_valid, slot);
        clock!(self, clock, log_peer, timer_ticks);
        self.clear.next = self.reset.val() | !self.enable.val();
        self.log_peer.reset.next = self.clear.val();
        self.timer_ticks.reset.next = self.clear.val();
        self.tag.reset.next = self.clear.val();
        self.own_due.reset.next = self.clear.val();
        self.slot_valid.reset.next = self.clear.val();
        // Meaningless without its valid bit.
        self.slot.reset.next = false;

        self.log_peer.arrived_valid.next = self.arrived_valid.val();
        self.log_peer.arrived_value.next = self.arrived_value.val();

        if self.tag.q.val() == 0 {
            self.own_value.next = bit_cast::<45, 32>(self.identity.val().get_bits::<32>(0)) << 5;
        } else if self.tag.q.val() == 1 {
            self.own_value.next = (bit_cast::<45, 32>(self.identity.val().get_bits::<32>(32)) << 5)
                | bit_cast::<45, 2>(self.tag.q.val());
        } else {
            self.own_value.next = (bit_cast::<45, 5>(self.port_number.val()) << 5)
                | (self.tick_units.val() << 13)
                | (bit_cast::<45, 2>(self.role_bits.val()) << 21)
                | bit_cast::<45, 2>(self.tag.q.val());
        }

        // The slot takes one LOG and keeps it until it has left; the port's own goes first.
        if self.sent.val() {
            self.slot_valid.d.next = false;
        } else if !self.slot_valid.q.val() {
            if self.own_due.q.val() {
                self.slot_valid.d.next = true;
                self.slot.d.next = self.own_value.val();
                self.own_due.d.next = false;
                self.tag.d.next = self.tag.q.val() + 1;
                if self.tag.q.val() == 2 {
                    self.tag.d.next = 0.into();
                }
            } else {
                self.slot_valid.d.next = self.host_valid.val();
                self.slot.d.next = self.host_value.val();
            }
        }

        self.out.next = self.timer_ticks.q.val() == self.timer_end.val();
        self.timer_ticks.d.next = self.timer_ticks.q.val() + 1;
        if self.out.val() {
            self.timer_ticks.d.next = 0.into();
            self.own_due.d.next = true;
        }

        self.wants_log_valid.next = self.slot_valid.q.val();
        self.wants_log_value.next = self.slot.q.val();
        self.peer_identity_valid.next = self.log_peer.peer_identity_valid.val();
        self.peer_identity.next = self.log_peer.peer_identity.val();
        self.peer_port_valid.next = self.log_peer.peer_port_valid.val();
        self.peer_port.next = self.log_peer.peer_port.val();
        self.host_arrived_valid.next = self.log_peer.host_arrived_valid.val();
        self.host_arrived.next = self.log_peer.host_arrived.val();
        self.host_ready.next = !self.slot_valid.q.val() & !self.own_due.q.val();
    }
}
