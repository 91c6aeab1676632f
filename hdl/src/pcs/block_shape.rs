//! Where a valid block has what.

use crate::prelude::*;

/// The shape of a block that is known to be valid (figure 49-7). Combinational.
///
/// The high half of the block type field tells the fifteen types apart; its values from 8 on are a
/// terminate in lane 0 and up.
#[derive(LogicBlock, Default)]
pub struct BlockShape {
    /// Bits 7:4 of the block type field.
    pub high: Signal<In, Bits<4>>,
    /// It is a data block, which has no such field.
    pub is_data: Signal<In, Bit>,
    /// Bit i: lane i carries a control character.
    pub controls: Signal<Out, Bits<8>>,
    /// Bit i: lane i carries a terminate.
    pub terminates: Signal<Out, Bits<8>>,
    /// There is a terminate.
    pub has_terminate: Signal<Out, Bit>,
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
        self.has_terminate.next = !self.is_data.val() & self.high.val().get_bit(3);
        self.controls.next = 0.into();
        if !self.is_data.val() {
            if self.high.val() == 0x1 {
                self.controls.next = 0xff.into();
            } else if (self.high.val() == 0x2) | (self.high.val() == 0x3) {
                self.controls.next = 0x1f.into();
            } else if self.high.val() == 0x4 {
                self.controls.next = 0xf1.into();
            } else if (self.high.val() == 0x5) | (self.high.val() == 0x6) {
                self.controls.next = 0x11.into();
            } else if self.high.val() == 0x7 {
                self.controls.next = 0x01.into();
            } else if self.high.val() == 0x8 {
                self.controls.next = 0xff.into();
            } else if self.high.val() == 0x9 {
                self.controls.next = 0xfe.into();
            } else if self.high.val() == 0xa {
                self.controls.next = 0xfc.into();
            } else if self.high.val() == 0xb {
                self.controls.next = 0xf8.into();
            } else if self.high.val() == 0xc {
                self.controls.next = 0xf0.into();
            } else if self.high.val() == 0xd {
                self.controls.next = 0xe0.into();
            } else if self.high.val() == 0xe {
                self.controls.next = 0xc0.into();
            } else {
                self.controls.next = 0x80.into();
            }
        }
        // A terminate is the lowest control character of its block.
        self.terminates.next = 0.into();
        if self.has_terminate.val() {
            self.terminates.next = self.controls.val() ^ (self.controls.val() << 1);
        }
        self.s0.next = !self.is_data.val() & (self.high.val() == 0x7);
        self.s4.next = !self.is_data.val() & ((self.high.val() == 0x3) | (self.high.val() == 0x6));
        self.o0.next = !self.is_data.val()
            & ((self.high.val() == 0x4) | (self.high.val() == 0x5) | (self.high.val() == 0x6));
        self.o4.next = !self.is_data.val() & ((self.high.val() == 0x2) | (self.high.val() == 0x5));
    }
}
