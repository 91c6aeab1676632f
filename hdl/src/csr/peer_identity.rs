//! Who the peer says it is: what its LOGs with the device's own tags carried (protocol, section 4).

use crate::prelude::*;
use dtp_spec::dtp::log::{PORT_BITS, TAG_IDENTITY_HIGH, TAG_IDENTITY_LOW, TAG_PORT};

// The kernel compares with numbers and slices at them.
const _: () = assert!(TAG_IDENTITY_LOW == 0 && TAG_IDENTITY_HIGH == 1 && TAG_PORT == 2);
const _: () = assert!(PORT_BITS == 18);

/// Keeps what arrived since the port synchronised.
#[derive(LogicBlock, Default)]
pub struct PeerIdentity {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous: no session, nothing of the last one survives.
    pub reset: Signal<In, Bit>,
    /// A LOG arrived.
    pub arrived_valid: Signal<In, Bit>,
    /// Its value.
    pub arrived_value: Signal<In, Bits<45>>,
    /// `peer_identity` as software reads it: zero until both halves are there.
    pub identity: Signal<Out, Bits<64>>,
    /// `peer_port` as software reads it.
    pub port: Signal<Out, Bits<34>>,
    low_seen: Reg<Bit>,
    low: Reg<Bits<32>>,
    high_seen: Reg<Bit>,
    high: Reg<Bits<32>>,
    port_seen: Reg<Bit>,
    said: Reg<Bits<18>>,
    tag: Signal<Local, Bits<5>>,
    both: Signal<Local, Bit>,
}

impl Logic for PeerIdentity {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, low_seen, low, high_seen, high, port_seen, said);
        self.low_seen.reset.next = self.reset.val();
        self.high_seen.reset.next = self.reset.val();
        self.port_seen.reset.next = self.reset.val();
        self.said.reset.next = self.reset.val();
        // Shown only when both were seen.
        self.low.reset.next = false;
        self.high.reset.next = false;

        self.tag.next = self.arrived_value.val().get_bits::<5>(0);
        if self.arrived_valid.val() {
            if self.tag.val() == 0 {
                self.low.d.next = self.arrived_value.val().get_bits::<32>(5);
                self.low_seen.d.next = true;
            } else if self.tag.val() == 1 {
                self.high.d.next = self.arrived_value.val().get_bits::<32>(5);
                self.high_seen.d.next = true;
            } else if self.tag.val() == 2 {
                self.said.d.next = self.arrived_value.val().get_bits::<18>(5);
                self.port_seen.d.next = true;
            }
        }

        self.both.next = self.low_seen.q.val() & self.high_seen.q.val();
        self.identity.next = 0.into();
        if self.both.val() {
            self.identity.next = (bit_cast::<64, 32>(self.high.q.val()) << 32)
                | bit_cast::<64, 32>(self.low.q.val());
        }
        self.port.next = (bit_cast::<34, 1>(self.both.val().into()) << 33)
            | (bit_cast::<34, 1>(self.port_seen.q.val().into()) << 32)
            | bit_cast::<34, 18>(self.said.q.val());
    }
}
