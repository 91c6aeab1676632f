//! One octet of the payload that the encoder makes.

use crate::prelude::*;

/// Control codes, the octet of the same lane, or that of the lane below. Combinational.
#[derive(LogicBlock, Default)]
pub struct EncoderOctet {
    /// Control and O codes, where they stand in the block.
    pub codes: Signal<In, Bits<8>>,
    /// Octet of the lane of this number.
    pub same: Signal<In, Bits<8>>,
    /// Octet of the lane below: a terminate moves octets up by the block type field.
    pub below: Signal<In, Bits<8>>,
    /// Take the same lane's octet.
    pub is_same: Signal<In, Bit>,
    /// Take the octet below.
    pub is_below: Signal<In, Bit>,
    /// Octet of the payload.
    pub octet: Signal<Out, Bits<8>>,
}

impl Logic for EncoderOctet {
    #[hdl_gen]
    fn update(&mut self) {
        if self.is_below.val() {
            self.octet.next = self.below.val();
        } else if self.is_same.val() {
            self.octet.next = self.same.val();
        } else {
            self.octet.next = self.codes.val();
        }
    }
}
