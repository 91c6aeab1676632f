//! One XGMII lane as the decoder makes it.

use crate::prelude::*;

/// An octet of the block, the character of a control code (clause 49, table 49-1), or another
/// character. Combinational.
///
/// Four bits tell the nine valid codes apart and leave places for the characters without a code.
#[derive(LogicBlock, Default)]
pub struct DecoderLane {
    /// The octet that stands in the block where it stands on XGMII.
    pub octet: Signal<In, Bits<8>>,
    /// The octet one place higher: before a terminate, octets stand behind the block type field.
    pub octet_above: Signal<In, Bits<8>>,
    /// The control code of this lane.
    pub code: Signal<In, Bits<7>>,
    /// If it is no octet: the code's character, else what `other` says.
    pub is_code: Signal<In, Bit>,
    /// 4: `/Fsig/`, 6: `/Q/`, 10: `/S/`, 15: `/T/`.
    pub other: Signal<In, Bits<4>>,
    /// Take the octet.
    pub is_octet: Signal<In, Bit>,
    /// Take the octet above.
    pub is_octet_above: Signal<In, Bit>,
    /// Octet or character of the lane.
    pub lane: Signal<Out, Bits<8>>,
    // Bit 1 of the code, then bits 6:4; or `other`.
    place: Signal<Local, Bits<4>>,
    character: Signal<Local, Bits<8>>,
}

impl Logic for DecoderLane {
    #[hdl_gen]
    fn update(&mut self) {
        self.place.next = self.other.val();
        if self.is_code.val() {
            self.place.next = bit_cast::<4, 3>(self.code.val().get_bits::<3>(4))
                | (bit_cast::<4, 1>(self.code.val().get_bits::<1>(1)) << 3);
        }
        if self.place.val() == 0 {
            self.character.next = 0x07.into(); // 00, idle
        } else if self.place.val() == 8 {
            self.character.next = 0x06.into(); // 06, LPI
        } else if self.place.val() == 9 {
            self.character.next = 0xfe.into(); // 1e, error
        } else if self.place.val() == 2 {
            self.character.next = 0x1c.into(); // 2d, reserved0
        } else if self.place.val() == 11 {
            self.character.next = 0x3c.into(); // 33, reserved1
        } else if self.place.val() == 12 {
            self.character.next = 0x7c.into(); // 4b, reserved2
        } else if self.place.val() == 5 {
            self.character.next = 0xbc.into(); // 55, reserved3
        } else if self.place.val() == 14 {
            self.character.next = 0xdc.into(); // 66, reserved4
        } else if self.place.val() == 7 {
            self.character.next = 0xf7.into(); // 78, reserved5
        } else if self.place.val() == 4 {
            self.character.next = 0x5c.into();
        } else if self.place.val() == 6 {
            self.character.next = 0x9c.into();
        } else if self.place.val() == 10 {
            self.character.next = 0xfb.into();
        } else {
            self.character.next = 0xfd.into();
        }

        if self.is_octet_above.val() {
            self.lane.next = self.octet_above.val();
        } else if self.is_octet.val() {
            self.lane.next = self.octet.val();
        } else {
            self.lane.next = self.character.val();
        }
    }
}
