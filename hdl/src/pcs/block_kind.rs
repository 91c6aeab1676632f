//! `R_TYPE` of a block (clause 49.2.13.2.3).

use super::control_code::ControlCode;
use crate::prelude::*;

/// Tells of a received control block what its block type field does not. Combinational.
///
/// Whether a frame may end before this block is the longest path of the receiver: it is found from
/// the block types that are no terminate alone.
#[derive(LogicBlock, Default)]
pub struct BlockKind {
    /// Sync header, bit 0 came first.
    pub sync_header: Signal<In, Bits<2>>,
    /// Payload, bit 0 came first.
    pub payload: Signal<In, Bits<64>>,
    /// A valid control block: `R_TYPE` is C, S or T, and the type field tells which.
    pub is_valid: Signal<Out, Bit>,
    /// `R_TYPE` is C or S.
    pub is_c_or_s: Signal<Out, Bit>,
    codes: [ControlCode; 8],
    is_control: Signal<Local, Bit>,
    block_type: Signal<Local, Bits<8>>,
    // The control codes of lanes 0 to 3, and 4 to 7, are valid.
    codes_left: Signal<Local, Bit>,
    codes_right: Signal<Local, Bit>,
    // Lanes from this one on.
    codes_from_7: Signal<Local, Bit>,
    codes_from_6: Signal<Local, Bit>,
    codes_from_5: Signal<Local, Bit>,
    codes_from_3: Signal<Local, Bit>,
    codes_from_2: Signal<Local, Bit>,
    codes_from_1: Signal<Local, Bit>,
    has_error: Signal<Local, Bit>,
    o0: Signal<Local, Bits<4>>,
    o4: Signal<Local, Bits<4>>,
    o0_valid: Signal<Local, Bit>,
    o4_valid: Signal<Local, Bit>,
    // What a block is if its codes are valid: C0 to C7; C0 to C3 and O4, or S4; O0 and C4 to C7;
    // without codes.
    c_both: Signal<Local, Bit>,
    any_left: Signal<Local, Bit>,
    c_right: Signal<Local, Bit>,
    any_alone: Signal<Local, Bit>,
    c_or_s: Signal<Local, Bit>,
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
        self.codes_left.next = (self.codes[0].outer.val()
            & self.codes[0].inner.val()
            & self.codes[1].outer.val()
            & self.codes[1].inner.val())
            & (self.codes[2].outer.val()
                & self.codes[2].inner.val()
                & self.codes[3].outer.val()
                & self.codes[3].inner.val());
        self.codes_right.next = (self.codes[4].outer.val()
            & self.codes[4].inner.val()
            & self.codes[5].outer.val()
            & self.codes[5].inner.val())
            & (self.codes[6].outer.val()
                & self.codes[6].inner.val()
                & self.codes[7].outer.val()
                & self.codes[7].inner.val());
        self.codes_from_7.next = self.codes[7].outer.val() & self.codes[7].inner.val();
        self.codes_from_6.next =
            self.codes_from_7.val() & self.codes[6].outer.val() & self.codes[6].inner.val();
        self.codes_from_5.next =
            self.codes_from_6.val() & self.codes[5].outer.val() & self.codes[5].inner.val();
        self.codes_from_3.next =
            self.codes_right.val() & self.codes[3].outer.val() & self.codes[3].inner.val();
        self.codes_from_2.next =
            self.codes_from_3.val() & self.codes[2].outer.val() & self.codes[2].inner.val();
        self.codes_from_1.next =
            self.codes_from_2.val() & self.codes[1].outer.val() & self.codes[1].inner.val();
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
        self.o0_valid.next = (self.o0.val() == 0x0) | (self.o0.val() == 0xf);
        self.o4_valid.next = (self.o4.val() == 0x0) | (self.o4.val() == 0xf);

        self.is_control.next = self.sync_header.val() == 1;
        self.block_type.next = self.payload.val().get_bits::<8>(0);
        self.c_both.next =
            self.is_control.val() & (self.block_type.val() == 0x1e) & !self.has_error.val();
        self.any_left.next = self.is_control.val()
            & ((self.block_type.val() == 0x33)
                | ((self.block_type.val() == 0x2d) & self.o4_valid.val()));
        self.c_right.next =
            self.is_control.val() & (self.block_type.val() == 0x4b) & self.o0_valid.val();
        self.any_alone.next = self.is_control.val()
            & ((self.block_type.val() == 0x78)
                | ((self.block_type.val() == 0x66) & self.o0_valid.val())
                | ((self.block_type.val() == 0x55) & self.o0_valid.val() & self.o4_valid.val()));
        self.is_t.next = ((self.block_type.val() == 0x87) & self.codes_from_1.val())
            | ((self.block_type.val() == 0x99) & self.codes_from_2.val())
            | ((self.block_type.val() == 0xaa) & self.codes_from_3.val())
            | ((self.block_type.val() == 0xb4) & self.codes_right.val())
            | ((self.block_type.val() == 0xcc) & self.codes_from_5.val())
            | ((self.block_type.val() == 0xd2) & self.codes_from_6.val())
            | ((self.block_type.val() == 0xe1) & self.codes_from_7.val())
            | (self.block_type.val() == 0xff);

        self.c_or_s.next = (self.codes_left.val()
            & (self.any_left.val() | (self.codes_right.val() & self.c_both.val())))
            | (self.codes_right.val() & self.c_right.val())
            | self.any_alone.val();
        self.is_c_or_s.next = self.c_or_s.val();
        self.is_valid.next = self.c_or_s.val() | (self.is_control.val() & self.is_t.val());
    }
}
