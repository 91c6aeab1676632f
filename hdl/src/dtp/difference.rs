//! Puts what a message says against our own counters: one datapath for BEACON, BEACON_JOIN and
//! INIT_ACK (protocol, section 3, T2 and T4, and section 4).

use crate::prelude::*;
use dtp_spec::message::{MSB_SHIFT, VALUE_BITS};

// The kernel can only slice at numbers.
const _: () = assert!(VALUE_BITS == 45 && MSB_SHIFT == 19);

/// Two carry chains in a row, a register behind each: what the message says less our counter, and
/// by how much it is late. A message may come in every fifth tick; `units` stays until the next.
#[derive(LogicBlock, Default)]
pub struct Difference {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// An INIT_ACK arrived.
    pub ack_valid: Signal<In, Bit>,
    /// The delay is being measured: it counts.
    pub measuring: Signal<In, Bit>,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: Signal<In, Bit>,
    /// The port follows: those count. Otherwise what was heard before is forgotten as well.
    pub listening: Signal<In, Bit>,
    /// Type of what arrived.
    pub message_kind: Signal<In, Bits<3>>,
    /// Its value.
    pub message_value: Signal<In, Bits<45>>,
    /// Its age, in units.
    pub message_age: Signal<In, Bits<4>>,
    /// d is known.
    pub delay_valid: Signal<In, Bit>,
    /// d, in units; zero before.
    pub delay_units: Signal<In, Bits<20>>,
    /// alpha, in units, at least one.
    pub alpha_units: Signal<In, Bits<8>>,
    /// What lc is ahead of the device's reference, two's complement, in units; zero until d is known.
    pub lead_units: Signal<In, Bits<11>>,
    /// The device's reference, in units.
    pub reference_units: Signal<In, Bits<64>>,
    /// Free-running counter, in units.
    pub free_units: Signal<In, Bits<45>>,
    /// `units` are -1 less the round trip, of which alpha and the age are taken off.
    pub ack: Signal<Out, Bit>,
    /// `units` are what the peer's counter is ahead of lc.
    pub beacon: Signal<Out, Bit>,
    /// The same, with `units_high` above them.
    pub beacon_join: Signal<Out, Bit>,
    /// One of the three.
    pub said: Signal<Out, Bit>,
    /// What is described above, two's complement; stays until the next message.
    pub units: Signal<Out, Bits<45>>,
    /// Bits 63:45; mean nothing unless it was a BEACON_JOIN.
    pub units_high: Signal<Out, Bits<19>>,
    /// A JOIN had no matching BEACON_MSB.
    pub mismatch: Signal<Out, Bit>,
    msb_valid: Reg<Bit>,
    msb: Reg<Bits<45>>,
    read_ack: Reg<Bit>,
    read_beacon: Reg<Bit>,
    read_join: Reg<Bit>,
    // The overlap of JOIN and BEACON_MSB is none or one apart, as it is if they belong together. The sign
    // is a carry into the upper bits.
    paired: Reg<Bit>,
    belongs: Reg<Bit>,
    carried: Reg<Bit>,
    wide_low: Reg<Bits<46>>,
    wide_high: Reg<Bits<19>>,
    late: Reg<Bits<22>>,
    is_ack: Reg<Bit>,
    is_beacon: Reg<Bit>,
    is_join: Reg<Bit>,
    unmatched: Reg<Bit>,
    sum: Reg<Bits<64>>,
    hears: Signal<Local, Bit>,
    is_msb: Signal<Local, Bit>,
    overlap: Signal<Local, Bits<27>>,
    own: Signal<Local, Bits<45>>,
    basis: Signal<Local, Bits<22>>,
    lead: Signal<Local, Bits<12>>,
    age_less_lead: Signal<Local, Bits<12>>,
    addition: Signal<Local, Bits<22>>,
    alpha: Signal<Local, Bits<8>>,
    adds: Signal<Local, Bit>,
    matched: Signal<Local, Bit>,
    carry: Signal<Local, Bit>,
    borrow: Signal<Local, Bit>,
    below: Signal<Local, Bit>,
    parity: Signal<Local, Bits<64>>,
    carries: Signal<Local, Bits<64>>,
    low: Signal<Local, Bits<64>>,
    late_wide: Signal<Local, Bits<64>>,
}

impl Logic for Difference {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, msb_valid, msb, sum);
        clock!(
            self,
            clock,
            read_ack,
            read_beacon,
            read_join,
            paired,
            belongs,
            carried
        );
        clock!(self, clock, wide_low, wide_high, late);
        clock!(self, clock, is_ack, is_beacon, is_join, unmatched);
        self.read_ack.reset.next = self.reset.val() | !self.measuring.val();
        self.is_ack.reset.next = self.reset.val() | !self.measuring.val();
        self.msb_valid.reset.next = self.reset.val() | !self.listening.val();
        self.read_beacon.reset.next = self.reset.val() | !self.listening.val();
        self.read_join.reset.next = self.reset.val() | !self.listening.val();
        self.is_beacon.reset.next = self.reset.val() | !self.listening.val();
        self.is_join.reset.next = self.reset.val() | !self.listening.val();
        self.unmatched.reset.next = self.reset.val() | !self.listening.val();
        // Meaningless without their valid bits.
        self.msb.reset.next = false;
        self.paired.reset.next = false;
        self.belongs.reset.next = false;
        self.carried.reset.next = false;
        self.wide_low.reset.next = false;
        self.wide_high.reset.next = false;
        self.late.reset.next = false;
        self.sum.reset.next = false;

        self.is_msb.next = self.heard.val() & (self.message_kind.val() == 0b011);
        self.hears.next = self.heard.val() & (self.message_kind.val() == 0b111);
        if self.is_msb.val() {
            self.msb_valid.d.next = true;
            self.msb.d.next = self.message_value.val();
        }
        if self.hears.val() {
            self.msb_valid.d.next = false;
        }
        self.read_ack.d.next = self.ack_valid.val();
        self.read_beacon.d.next = self.heard.val() & (self.message_kind.val() == 0b100);
        self.read_join.d.next = self.hears.val();

        // The low 45 bits of a JOIN are its value; the overlap tells whether those above them have
        // had a carry since the BEACON_MSB.
        self.paired.d.next = self.msb_valid.q.val();
        self.overlap.next = bit_cast::<27, 26>(self.message_value.val().get_bits::<26>(19))
            - bit_cast::<27, 26>(self.msb.q.val().get_bits::<26>(0));
        self.belongs.d.next = !self.overlap.val().get_bits::<25>(1).any();
        self.carried.d.next = self.overlap.val().get_bit(26);
        self.own.next = self.free_units.val();
        if self.delay_valid.val() {
            self.own.next = self.reference_units.val().get_bits::<45>(0);
        }
        self.wide_low.d.next =
            bit_cast::<46, 45>(self.message_value.val()) - bit_cast::<46, 45>(self.own.val());
        self.wide_high.d.next =
            self.msb.q.val().get_bits::<19>(26) - self.reference_units.val().get_bits::<19>(45);

        self.alpha.next = 0.into();
        if !self.delay_valid.val() {
            self.alpha.next = self.alpha_units.val() - 1;
        }
        self.basis.next =
            bit_cast::<22, 8>(self.alpha.val()) | bit_cast::<22, 20>(self.delay_units.val());
        // Twelve bits, and only then as many as the sum has: two chains, not one adder of three numbers.
        self.lead.next = bit_cast::<12, 11>(self.lead_units.val());
        if self.lead_units.val().get_bit(10) {
            self.lead.next = bit_cast::<12, 11>(self.lead_units.val()) | 0x800;
        }
        self.age_less_lead.next = bit_cast::<12, 4>(self.message_age.val()) - self.lead.val();
        self.addition.next = bit_cast::<22, 12>(self.age_less_lead.val());
        if self.age_less_lead.val().get_bit(11) {
            self.addition.next = bit_cast::<22, 12>(self.age_less_lead.val()) | 0x3f_f000;
        }
        self.late.d.next = self.basis.val() + self.addition.val();

        // The upper bits take one carry, one borrow, and one for a correction below zero: a number from
        // -2 to 1, whose lowest bit is their parity.
        self.carry.next = self.carried.q.val();
        self.borrow.next = self.wide_low.q.val().get_bit(45);
        self.below.next = self.late.q.val().get_bit(21);
        self.late_wide.next = bit_cast::<64, 22>(self.late.q.val());
        if self.below.val() {
            self.late_wide.next = bit_cast::<64, 22>(self.late.q.val()) | 0x0000_1fff_ffc0_0000_u64;
        }
        self.parity.next = 0.into();
        if self.carry.val() ^ self.borrow.val() ^ self.below.val() {
            self.parity.next = 0x0000_2000_0000_0000_u64.into();
        }
        self.carries.next = 0.into();
        if (self.borrow.val() & self.below.val())
            | ((self.borrow.val() | self.below.val()) & !self.carry.val())
        {
            self.carries.next = 0xffff_c000_0000_0000_u64.into();
        }
        self.low.next = bit_cast::<64, 45>(self.wide_low.q.val().get_bits::<45>(0))
            | (bit_cast::<64, 19>(self.wide_high.q.val()) << 45);
        self.adds.next = self.read_ack.q.val() | self.read_beacon.q.val() | self.read_join.q.val();
        if self.adds.val() {
            self.sum.d.next =
                self.low.val() + (self.late_wide.val() | self.carries.val() | self.parity.val());
        }
        self.matched.next = self.paired.q.val() & self.belongs.q.val();
        self.is_ack.d.next = self.read_ack.q.val();
        self.is_beacon.d.next = self.read_beacon.q.val();
        self.is_join.d.next = self.read_join.q.val() & self.matched.val();
        self.unmatched.d.next = self.read_join.q.val() & !self.matched.val();

        self.ack.next = self.is_ack.q.val();
        self.beacon.next = self.is_beacon.q.val();
        self.beacon_join.next = self.is_join.q.val();
        self.said.next = self.is_ack.q.val() | self.is_beacon.q.val() | self.is_join.q.val();
        self.units.next = self.sum.q.val().get_bits::<45>(0);
        self.units_high.next = self.sum.q.val().get_bits::<19>(45);
        self.mismatch.next = self.unmatched.q.val();
    }
}
