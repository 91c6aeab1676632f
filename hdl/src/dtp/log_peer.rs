//! What the peer's LOGs say (protocol, section 4): kept beside the port, whose LOGs come out raw.

use crate::prelude::*;
use dtp_spec::dtp::log::{PORT_BITS, TAG_IDENTITY_HIGH, TAG_IDENTITY_LOW, TAG_PORT};

// The kernel compares with numbers and slices at them.
const _: () = assert!(TAG_IDENTITY_LOW == 0 && TAG_IDENTITY_HIGH == 1 && TAG_PORT == 2);
const _: () = assert!(PORT_BITS == 18);

/// Sorts LOGs by their tags.
#[derive(LogicBlock, Default)]
pub struct LogPeer {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port is synchronised.
    pub enable: Signal<In, Bit>,
    /// A LOG arrived.
    pub arrived_valid: Signal<In, Bit>,
    /// Its value.
    pub arrived_value: Signal<In, Bits<45>>,
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
    identity_low: Reg<Bits<32>>,
    identity_high: Reg<Bits<32>>,
    low_seen: Reg<Bit>,
    high_seen: Reg<Bit>,
    port_seen: Reg<Bit>,
    port: Reg<Bits<18>>,
    other_valid: Reg<Bit>,
    other: Reg<Bits<45>>,
    tag: Signal<Local, Bits<5>>,
    clear: Signal<Local, Bit>,
}

impl Logic for LogPeer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            identity_low,
            identity_high,
            low_seen,
            high_seen,
            port_seen,
            port
        );
        clock!(self, clock, other_valid, other);
        self.clear.next = self.reset.val() | !self.enable.val();
        self.low_seen.reset.next = self.clear.val();
        self.high_seen.reset.next = self.clear.val();
        self.port_seen.reset.next = self.clear.val();
        self.other_valid.reset.next = self.clear.val();
        // Meaningless without their valid bits.
        self.identity_low.reset.next = false;
        self.identity_high.reset.next = false;
        self.port.reset.next = false;
        self.other.reset.next = false;

        self.tag.next = self.arrived_value.val().get_bits::<5>(0);
        self.other.d.next = self.arrived_value.val();
        self.other_valid.d.next = false;
        if self.arrived_valid.val() {
            if self.tag.val() == 0 {
                self.identity_low.d.next = self.arrived_value.val().get_bits::<32>(5);
                self.low_seen.d.next = true;
            } else if self.tag.val() == 1 {
                self.identity_high.d.next = self.arrived_value.val().get_bits::<32>(5);
                self.high_seen.d.next = true;
            } else if self.tag.val() == 2 {
                self.port.d.next = self.arrived_value.val().get_bits::<18>(5);
                self.port_seen.d.next = true;
            } else {
                self.other_valid.d.next = true;
            }
        }

        self.peer_identity_valid.next = self.low_seen.q.val() & self.high_seen.q.val();
        self.peer_identity.next = (bit_cast::<64, 32>(self.identity_high.q.val()) << 32)
            | bit_cast::<64, 32>(self.identity_low.q.val());
        self.peer_port_valid.next = self.port_seen.q.val();
        self.peer_port.next = self.port.q.val();
        self.host_arrived_valid.next = self.other_valid.q.val();
        self.host_arrived.next = self.other.q.val();
    }
}
