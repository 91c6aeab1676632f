//! How far the peer was ahead: the last time, and the extremes since software looked.

use crate::prelude::*;

/// Keeps three leads. A number is shown sign-extended in bits 31:0, with its valid bit in bit 32.
#[derive(LogicBlock, Default)]
pub struct LeadExtremes {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The session goes on; nothing of the last one stays in `last`.
    pub in_session: Signal<In, Bit>,
    /// A BEACON was judged.
    pub lead_valid: Signal<In, Bit>,
    /// Its lead in units, signed.
    pub lead_units: Signal<In, Bits<16>>,
    /// Software takes the least away.
    pub take_min: Signal<In, Bit>,
    /// Software takes the greatest away.
    pub take_max: Signal<In, Bit>,
    /// The last since the port synchronised.
    pub last: Signal<Out, Bits<33>>,
    /// The least since it was taken away.
    pub min: Signal<Out, Bits<33>>,
    /// The greatest since it was taken away.
    pub max: Signal<Out, Bits<33>>,
    last_valid: Reg<Bit>,
    last_lead: Reg<Bits<16>>,
    min_valid: Reg<Bit>,
    min_lead: Reg<Bits<16>>,
    max_valid: Reg<Bit>,
    max_lead: Reg<Bits<16>>,
    lead: Signal<Local, Bits<16>>,
    keep_min: Signal<Local, Bit>,
    keep_max: Signal<Local, Bit>,
}

impl Logic for LeadExtremes {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, last_valid, last_lead, min_valid, min_lead, max_valid, max_lead);
        self.last_valid.reset.next = self.reset.val();
        self.min_valid.reset.next = self.reset.val();
        self.max_valid.reset.next = self.reset.val();
        // Shown with their valid bits alone.
        self.last_lead.reset.next = false;
        self.min_lead.reset.next = false;
        self.max_lead.reset.next = false;

        // With the sign inverted, order is that of unsigned numbers.
        self.lead.next = self.lead_units.val() ^ 0x8000;
        self.keep_min.next = self.min_valid.q.val() & !self.take_min.val();
        self.keep_max.next = self.max_valid.q.val() & !self.take_max.val();
        self.min_valid.d.next = self.keep_min.val() | self.lead_valid.val();
        self.max_valid.d.next = self.keep_max.val() | self.lead_valid.val();
        self.last_valid.d.next =
            (self.last_valid.q.val() | self.lead_valid.val()) & self.in_session.val();
        if self.lead_valid.val() {
            self.last_lead.d.next = self.lead.val();
            if !self.keep_min.val() | (self.lead.val() < self.min_lead.q.val()) {
                self.min_lead.d.next = self.lead.val();
            }
            if !self.keep_max.val() | (self.lead.val() > self.max_lead.q.val()) {
                self.max_lead.d.next = self.lead.val();
            }
        }

        self.last.next = 0.into();
        if self.last_valid.q.val() {
            self.last.next = bit_cast::<33, 16>(self.last_lead.q.val()) ^ 0x1_0000_8000_u64;
            if !self.last_lead.q.val().get_bit(15) {
                self.last.next = bit_cast::<33, 16>(self.last_lead.q.val()) ^ 0x1_ffff_8000_u64;
            }
        }
        self.min.next = 0.into();
        if self.min_valid.q.val() {
            self.min.next = bit_cast::<33, 16>(self.min_lead.q.val()) ^ 0x1_0000_8000_u64;
            if !self.min_lead.q.val().get_bit(15) {
                self.min.next = bit_cast::<33, 16>(self.min_lead.q.val()) ^ 0x1_ffff_8000_u64;
            }
        }
        self.max.next = 0.into();
        if self.max_valid.q.val() {
            self.max.next = bit_cast::<33, 16>(self.max_lead.q.val()) ^ 0x1_0000_8000_u64;
            if !self.max_lead.q.val().get_bit(15) {
                self.max.next = bit_cast::<33, 16>(self.max_lead.q.val()) ^ 0x1_ffff_8000_u64;
            }
        }
    }
}
