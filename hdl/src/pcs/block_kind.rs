//! `R_TYPE` of a block (clause 49.2.13.2.3).

use super::control_code::ControlCode;
use crate::prelude::*;

/// Finds the type of a received control block; none of the three is D or E. Combinational.
///
/// The high halves of the fifteen block type fields are all different, so four bits tell what a
/// valid block is, and the low half only whether it is valid.
#[derive(LogicBlock, Default)]
pub struct BlockKind {
    /// Sync header, bit 0 came first.
    pub sync_header: Signal<In, Bits<2>>,
    /// Payload, bit 0 came first.
    pub payload: Signal<In, Bits<64>>,
    /// Control characters or ordered sets.
    pub r_type_c: Signal<Out, Bit>,
    /// A start.
    pub r_type_s: Signal<Out, Bit>,
    /// A terminate.
    pub r_type_t: Signal<Out, Bit>,
    codes: [ControlCode; 8],
    high: Signal<Local, Bits<4>>,
    low: Signal<Local, Bits<4>>,
    // What the low half must be.
    low_valid: Signal<Local, Bits<4>>,
    // Bit i: lane i of this kind of block has a control code; that code is invalid.
    has_code: Signal<Local, Bits<8>>,
    is_invalid: Signal<Local, Bits<8>>,
    invalid: Signal<Local, Bits<8>>,
    o0: Signal<Local, Bits<4>>,
    o4: Signal<Local, Bits<4>>,
    o_codes_valid: Signal<Local, Bit>,
    has_error: Signal<Local, Bit>,
    valid: Signal<Local, Bit>,
    is_c: Signal<Local, Bit>,
    is_s: Signal<Local, Bit>,
    is_t: Signal<Local, Bit>,
}

impl Logic for BlockKind {
    #[hdl_gen]
    fn update(&mut self) {
        self.codes[0].code.next = self.payload.val().get_bits::<7>(8);
        self.codes[1].code.next = self.payload.val().get_bits::<7>(15);
        self.codes[2].code.next = self.payload.val().get_bits::<7>(22);
        self.codes[3].code.next = self.payload.val().get_bits::<7>(29);
        self.codes[4].code.next = self.payload.val().get_bits::<7>(36);
        self.codes[5].code.next = self.payload.val().get_bits::<7>(43);
        self.codes[6].code.next = self.payload.val().get_bits::<7>(50);
        self.codes[7].code.next = self.payload.val().get_bits::<7>(57);
        self.is_invalid.next = bit_cast::<8, 1>(self.codes[0].is_invalid.val())
            | (bit_cast::<8, 1>(self.codes[1].is_invalid.val()) << 1)
            | (bit_cast::<8, 1>(self.codes[2].is_invalid.val()) << 2)
            | (bit_cast::<8, 1>(self.codes[3].is_invalid.val()) << 3)
            | (bit_cast::<8, 1>(self.codes[4].is_invalid.val()) << 4)
            | (bit_cast::<8, 1>(self.codes[5].is_invalid.val()) << 5)
            | (bit_cast::<8, 1>(self.codes[6].is_invalid.val()) << 6)
            | (bit_cast::<8, 1>(self.codes[7].is_invalid.val()) << 7);
        self.has_error.next = self.codes[0].is_error.val()
            | self.codes[1].is_error.val()
            | self.codes[2].is_error.val()
            | self.codes[3].is_error.val()
            | self.codes[4].is_error.val()
            | self.codes[5].is_error.val()
            | self.codes[6].is_error.val()
            | self.codes[7].is_error.val();

        self.o0.next = self.payload.val().get_bits::<4>(32);
        self.o4.next = self.payload.val().get_bits::<4>(36);
        self.low.next = self.payload.val().get_bits::<4>(0);
        self.high.next = self.payload.val().get_bits::<4>(4);
        self.is_c.next = false;
        self.is_s.next = false;
        self.is_t.next = self.payload.val().get_bit(7);
        self.o_codes_valid.next = true;
        if self.high.val() == 0x1 {
            // C0 to C7
            self.low_valid.next = 0xe.into();
            self.has_code.next = 0xff.into();
            self.is_c.next = !self.has_error.val();
        } else if self.high.val() == 0x2 {
            // C0 to C3, O4
            self.low_valid.next = 0xd.into();
            self.has_code.next = 0x0f.into();
            self.is_c.next = true;
            self.o_codes_valid.next = (self.o4.val() == 0x0) | (self.o4.val() == 0xf);
        } else if self.high.val() == 0x3 {
            // C0 to C3, S4
            self.low_valid.next = 0x3.into();
            self.has_code.next = 0x0f.into();
            self.is_s.next = true;
        } else if self.high.val() == 0x4 {
            // O0, C4 to C7
            self.low_valid.next = 0xb.into();
            self.has_code.next = 0xf0.into();
            self.is_c.next = true;
            self.o_codes_valid.next = (self.o0.val() == 0x0) | (self.o0.val() == 0xf);
        } else if self.high.val() == 0x5 {
            // O0, O4
            self.low_valid.next = 0x5.into();
            self.has_code.next = 0x00.into();
            self.is_c.next = true;
            self.o_codes_valid.next = ((self.o0.val() == 0x0) | (self.o0.val() == 0xf))
                & ((self.o4.val() == 0x0) | (self.o4.val() == 0xf));
        } else if self.high.val() == 0x6 {
            // O0, S4
            self.low_valid.next = 0x6.into();
            self.has_code.next = 0x00.into();
            self.is_s.next = true;
            self.o_codes_valid.next = (self.o0.val() == 0x0) | (self.o0.val() == 0xf);
        } else if self.high.val() == 0x7 {
            // S0
            self.low_valid.next = 0x8.into();
            self.has_code.next = 0x00.into();
            self.is_s.next = true;
        } else if self.high.val() == 0x8 {
            // T0, T1 and so on
            self.low_valid.next = 0x7.into();
            self.has_code.next = 0xfe.into();
        } else if self.high.val() == 0x9 {
            self.low_valid.next = 0x9.into();
            self.has_code.next = 0xfc.into();
        } else if self.high.val() == 0xa {
            self.low_valid.next = 0xa.into();
            self.has_code.next = 0xf8.into();
        } else if self.high.val() == 0xb {
            self.low_valid.next = 0x4.into();
            self.has_code.next = 0xf0.into();
        } else if self.high.val() == 0xc {
            self.low_valid.next = 0xc.into();
            self.has_code.next = 0xe0.into();
        } else if self.high.val() == 0xd {
            self.low_valid.next = 0x2.into();
            self.has_code.next = 0xc0.into();
        } else if self.high.val() == 0xe {
            self.low_valid.next = 0x1.into();
            self.has_code.next = 0x80.into();
        } else {
            // T7, and 0x0f, which no block has: C, S and T are all false.
            self.low_valid.next = 0xf.into();
            self.has_code.next = 0x00.into();
        }

        self.invalid.next = self.has_code.val() & self.is_invalid.val();
        self.valid.next = (self.sync_header.val() == 1)
            & (self.low.val() == self.low_valid.val())
            & self.o_codes_valid.val()
            & !self.invalid.val().any();
        self.r_type_c.next = self.valid.val() & self.is_c.val();
        self.r_type_s.next = self.valid.val() & self.is_s.val();
        self.r_type_t.next = self.valid.val() & self.is_t.val();
    }
}
