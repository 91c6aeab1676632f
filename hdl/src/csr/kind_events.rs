//! Which counter a message belongs to. A part of [`super::port_csr`].

use crate::prelude::*;
use dtp_spec::message::Kind;
use dtp_spec::regs::counter;

// The order of the counters, and the types that the kernel has as numbers.
const _: () = assert!(counter("init_in") == 0 && counter("init_ack_in") == 1);
const _: () = assert!(counter("beacon_in") == 2 && counter("beacon_join_in") == 3);
const _: () = assert!(counter("beacon_msb_in") == 4 && counter("log_in_messages") == 5);
const _: () = assert!(Kind::Init as u8 == 1 && Kind::InitAck as u8 == 2 && Kind::Beacon as u8 == 4);
const _: () =
    assert!(Kind::BeaconJoin as u8 == 7 && Kind::BeaconMsb as u8 == 3 && Kind::Log as u8 == 5);

/// One bit for each type. Combinational.
#[derive(LogicBlock, Default)]
pub struct KindEvents {
    /// There is a message.
    pub valid: Signal<In, Bit>,
    /// Its type.
    pub kind: Signal<In, Bits<3>>,
    /// In the order of the counters.
    pub events: Signal<Out, Bits<6>>,
}

impl Logic for KindEvents {
    #[hdl_gen]
    fn update(&mut self) {
        self.events.next = 0.into();
        if self.valid.val() {
            if self.kind.val() == 1 {
                self.events.next = 0x01.into();
            } else if self.kind.val() == 2 {
                self.events.next = 0x02.into();
            } else if self.kind.val() == 4 {
                self.events.next = 0x04.into();
            } else if self.kind.val() == 7 {
                self.events.next = 0x08.into();
            } else if self.kind.val() == 3 {
                self.events.next = 0x10.into();
            } else if self.kind.val() == 5 {
                self.events.next = 0x20.into();
            }
        }
    }
}
