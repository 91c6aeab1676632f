//! Puts a message into the block that leaves: register M2.

use super::crc8::Crc8;
use crate::prelude::*;
use dtp_spec::latency::Transmit;

/// M2 holds a message only if it leaves at the next edge and is zero otherwise: idle codes are zeros
/// too, so that inserting is an OR, which melts into the scrambler.
#[derive(LogicBlock)]
pub struct Inserter {
    /// Transmit clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Message field of the candidate, type in bits 2:0; type zero: none.
    pub candidate: Signal<In, Bits<48>>,
    /// The block that TX2 takes at this edge is eight idles.
    pub idle_next: Signal<In, Bit>,
    /// TX2: the payload.
    pub encoded_payload: Signal<In, Bits<64>>,
    /// M2: type of the message that leaves at the next edge, or 0.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// What TX3 takes: the payload of TX2 with the message. Combinational, from `encoded_payload`
    /// and M2. Sync header and block type of eight idles are those of a message too.
    pub inserted_payload: Signal<Out, Bits<64>>,
    crc8: Crc8,
    codes: Reg<Bits<56>>,
    spacing_ticks: Reg<Bits<4>>,
    spacing_start: Constant<Bits<4>>,
    leaves: Signal<Local, Bit>,
}

impl Inserter {
    /// An inserter for a transmit path in this clock, which decides the spacing.
    #[must_use]
    pub fn new(transmit: Transmit) -> Self {
        Inserter {
            clock: Default::default(),
            reset: Default::default(),
            candidate: Default::default(),
            idle_next: Default::default(),
            encoded_payload: Default::default(),
            grant_kind: Default::default(),
            inserted_payload: Default::default(),
            crc8: Default::default(),
            codes: Default::default(),
            spacing_ticks: Default::default(),
            spacing_start: Constant::new((transmit.spacing_ticks() - 1).to_bits()),
            leaves: Default::default(),
        }
    }
}

impl Default for Inserter {
    fn default() -> Self {
        Inserter::new(Transmit::DeviceClock)
    }
}

impl Logic for Inserter {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, codes, spacing_ticks);
        self.spacing_ticks.reset.next = self.reset.val();

        self.leaves.next = self.idle_next.val()
            & self.candidate.val().get_bits::<3>(0).any()
            & (self.spacing_ticks.q.val() == 0);
        self.crc8.field.next = self.candidate.val();
        self.codes.d.next = (bit_cast::<56, 8>(self.crc8.crc.val()) << 48)
            | bit_cast::<56, 48>(self.candidate.val());
        // The reset of the flip-flops costs no table, however late the decision comes.
        self.codes.reset.next = self.reset.val() | !self.leaves.val();

        self.spacing_ticks.d.next = 0.into();
        if self.leaves.val() {
            self.spacing_ticks.d.next = self.spacing_start.val();
        } else if self.spacing_ticks.q.val().any() {
            self.spacing_ticks.d.next = self.spacing_ticks.q.val() - 1;
        }

        self.grant_kind.next = self.codes.q.val().get_bits::<3>(0);
        self.inserted_payload.next =
            self.encoded_payload.val() | (bit_cast::<64, 56>(self.codes.q.val()) << 8);
    }
}
