//! Four XGMII lanes as the encoder sees them.

use super::encoder_lane::EncoderLane;
use crate::prelude::*;

/// What half a word may be a part of (clause 49.2.13.2.3, figure 49-7). Combinational.
#[derive(LogicBlock, Default)]
pub struct EncoderColumn {
    /// Lane i in bits 8i+7:8i.
    pub data: Signal<In, Bits<32>>,
    /// Bit i: lane i carries a control character.
    pub control: Signal<In, Bits<4>>,
    /// The codes of control lanes that have one, zero elsewhere; lane i in bits 7i+6:7i.
    pub codes: Signal<Out, Bits<28>>,
    /// Four data octets.
    pub is_data: Signal<Out, Bit>,
    /// Four control characters that have codes.
    pub is_codes: Signal<Out, Bit>,
    /// A start and three octets.
    pub is_start: Signal<Out, Bit>,
    /// An ordered set.
    pub is_ordered: Signal<Out, Bit>,
    /// The first lane of an ordered set is `/Fsig/`, O code 0xf; otherwise `/Q/`, O code 0.
    pub is_signal: Signal<Out, Bit>,
    /// A terminate, octets before it, characters with codes behind it.
    pub is_terminate: Signal<Out, Bit>,
    /// Four control characters that have codes have an `/E/` among them.
    pub has_error: Signal<Out, Bit>,
    lanes: [EncoderLane; 4],
    first: Signal<Local, Bits<8>>,
    low: Signal<Local, Bits<4>>,
    // Only the first lane carries a control character.
    leads: Signal<Local, Bit>,
    // A terminate in lane 0 or 1, with what must stand around it there; likewise lanes 2 and 3.
    ends_in_half: Signal<Local, Bit>,
    ends_in_2: Signal<Local, Bit>,
    ends_in_3: Signal<Local, Bit>,
}

impl Logic for EncoderColumn {
    #[hdl_gen]
    fn update(&mut self) {
        self.lanes[0].octet.next = self.data.val().get_bits::<8>(0);
        self.lanes[1].octet.next = self.data.val().get_bits::<8>(8);
        self.lanes[2].octet.next = self.data.val().get_bits::<8>(16);
        self.lanes[3].octet.next = self.data.val().get_bits::<8>(24);
        self.lanes[0].is_control.next = self.control.val().get_bit(0);
        self.lanes[1].is_control.next = self.control.val().get_bit(1);
        self.lanes[2].is_control.next = self.control.val().get_bit(2);
        self.lanes[3].is_control.next = self.control.val().get_bit(3);

        self.codes.next = bit_cast::<28, 7>(self.lanes[0].code.val())
            | (bit_cast::<28, 7>(self.lanes[1].code.val()) << 7)
            | (bit_cast::<28, 7>(self.lanes[2].code.val()) << 14)
            | (bit_cast::<28, 7>(self.lanes[3].code.val()) << 21);

        self.first.next = self.data.val().get_bits::<8>(0);
        self.low.next = self.data.val().get_bits::<4>(0);
        self.leads.next = self.control.val() == 1;
        self.is_data.next = self.control.val() == 0;
        self.is_codes.next = self.lanes[0].has_code.val()
            & self.lanes[1].has_code.val()
            & self.lanes[2].has_code.val()
            & self.lanes[3].has_code.val();
        self.is_start.next =
            self.leads.val() & self.lanes[0].is_high.val() & (self.low.val() == 0xb);
        self.is_signal.next = self.control.val().get_bit(0)
            & !self.control.val().get_bit(1)
            & self.first.val().get_bit(6)
            & !self.first.val().get_bit(5);
        self.is_ordered.next =
            self.leads.val() & ((self.first.val() == 0x9c) | (self.first.val() == 0x5c));
        self.has_error.next = self.lanes[0].is_error.val()
            | self.lanes[1].is_error.val()
            | self.lanes[2].is_error.val()
            | self.lanes[3].is_error.val();
        self.ends_in_half.next = (self.lanes[0].is_terminate.val() & self.lanes[1].has_code.val())
            | (!self.control.val().get_bit(0) & self.lanes[1].is_terminate.val());
        self.ends_in_2.next = self.lanes[2].is_terminate.val()
            & !self.control.val().get_bit(1)
            & !self.control.val().get_bit(0);
        self.ends_in_3.next = self.lanes[3].is_terminate.val() & (self.control.val() == 0x8);
        self.is_terminate.next = (self.lanes[3].has_code.val()
            & ((self.lanes[2].has_code.val() & self.ends_in_half.val()) | self.ends_in_2.val()))
            | self.ends_in_3.val();
    }
}
