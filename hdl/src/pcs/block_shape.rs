//! Where a valid block has what.

use crate::prelude::*;

/// The shape of a block that is known to be valid (figure 49-7). Combinational.
///
/// The high half of the block type field tells the fifteen types apart; its values from 8 on are a
/// terminate in lane 0 and up.
#[derive(LogicBlock, Default)]
pub struct BlockShape {
    /// Bits 7:4 of the block type field, zero for a data block.
    pub high: Signal<In, Bits<4>>,
    /// Bit i: lane i carries a control character.
    pub controls: Signal<Out, Bits<8>>,
    /// Bit i: that character has a code.
    pub codes: Signal<Out, Bits<8>>,
    /// Bit i: lane i carries the octet that stands in its place.
    pub octets: Signal<Out, Bits<8>>,
    /// Bit i: lane i carries the octet one place higher, because a terminate follows.
    pub octets_above: Signal<Out, Bits<8>>,
    /// Start in lane 0.
    pub s0: Signal<Out, Bit>,
    /// Start in lane 4.
    pub s4: Signal<Out, Bit>,
    /// Ordered set in lane 0.
    pub o0: Signal<Out, Bit>,
    /// Ordered set in lane 4.
    pub o4: Signal<Out, Bit>,
}

impl Logic for BlockShape {
    #[hdl_gen]
    fn update(&mut self) {
        self.controls.next = 0.into();
        self.codes.next = 0.into();
        self.octets.next = 0.into();
        self.octets_above.next = 0.into();
        self.s0.next = false;
        self.s4.next = false;
        self.o0.next = false;
        self.o4.next = false;
        if self.high.val() == 0x0 {
            self.octets.next = 0xff.into();
        } else if self.high.val() == 0x1 {
            self.controls.next = 0xff.into();
            self.codes.next = 0xff.into();
        } else if self.high.val() == 0x2 {
            self.controls.next = 0x1f.into();
            self.codes.next = 0x0f.into();
            self.octets.next = 0xe0.into();
            self.o4.next = true;
        } else if self.high.val() == 0x3 {
            self.controls.next = 0x1f.into();
            self.codes.next = 0x0f.into();
            self.octets.next = 0xe0.into();
            self.s4.next = true;
        } else if self.high.val() == 0x4 {
            self.controls.next = 0xf1.into();
            self.codes.next = 0xf0.into();
            self.octets.next = 0x0e.into();
            self.o0.next = true;
        } else if self.high.val() == 0x5 {
            self.controls.next = 0x11.into();
            self.octets.next = 0xee.into();
            self.o0.next = true;
            self.o4.next = true;
        } else if self.high.val() == 0x6 {
            self.controls.next = 0x11.into();
            self.octets.next = 0xee.into();
            self.o0.next = true;
            self.s4.next = true;
        } else if self.high.val() == 0x7 {
            self.controls.next = 0x01.into();
            self.octets.next = 0xfe.into();
            self.s0.next = true;
        } else if self.high.val() == 0x8 {
            self.controls.next = 0xff.into();
            self.codes.next = 0xfe.into();
        } else if self.high.val() == 0x9 {
            self.controls.next = 0xfe.into();
            self.codes.next = 0xfc.into();
            self.octets_above.next = 0x01.into();
        } else if self.high.val() == 0xa {
            self.controls.next = 0xfc.into();
            self.codes.next = 0xf8.into();
            self.octets_above.next = 0x03.into();
        } else if self.high.val() == 0xb {
            self.controls.next = 0xf8.into();
            self.codes.next = 0xf0.into();
            self.octets_above.next = 0x07.into();
        } else if self.high.val() == 0xc {
            self.controls.next = 0xf0.into();
            self.codes.next = 0xe0.into();
            self.octets_above.next = 0x0f.into();
        } else if self.high.val() == 0xd {
            self.controls.next = 0xe0.into();
            self.codes.next = 0xc0.into();
            self.octets_above.next = 0x1f.into();
        } else if self.high.val() == 0xe {
            self.controls.next = 0xc0.into();
            self.codes.next = 0x80.into();
            self.octets_above.next = 0x3f.into();
        } else {
            self.controls.next = 0x80.into();
            self.octets_above.next = 0x7f.into();
        }
    }
}
