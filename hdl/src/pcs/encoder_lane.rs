//! One XGMII lane as the encoder sees it.

use crate::prelude::*;

/// Control code of a lane (clause 49, table 49-1) and what the lane may be a part of. Combinational.
///
/// The code is right for characters that have a place in a block, and zero for `/S/`, `/T/`, `/O/`
/// and data lanes, so that a block can be built from all lanes alike. Whatever else it is does not
/// matter, since the word is illegal then. Ten values, so four signals tell the code: `coded` and
/// the upper three bits of the character, with LPI and reserved5 in the places of the two `/O/`.
#[derive(LogicBlock, Default)]
pub struct EncoderLane {
    /// Octet of the lane.
    pub octet: Signal<In, Bits<8>>,
    /// The lane carries a control character.
    pub is_control: Signal<In, Bit>,
    /// The code of a control lane, if it has one, else zero.
    pub code: Signal<Out, Bits<7>>,
    /// A control character that has a code.
    pub has_code: Signal<Out, Bit>,
    /// A control character with a code is not idle.
    pub coded: Signal<Out, Bit>,
    /// A control character with a code is `/E/`.
    pub is_error: Signal<Out, Bit>,
    /// `/T/`.
    pub is_terminate: Signal<Out, Bit>,
    /// The octet is `/T/` or `/S/`, if its low nibble says so too.
    pub is_high: Signal<Out, Bit>,
    high: Signal<Local, Bits<3>>,
    // Where the code stands in its table.
    place: Signal<Local, Bits<3>>,
    place_1: Signal<Local, Bit>,
    place_0: Signal<Local, Bit>,
    has_place: Signal<Local, Bit>,
    b0: Signal<Local, Bit>,
    b1: Signal<Local, Bit>,
    b2: Signal<Local, Bit>,
    b3: Signal<Local, Bit>,
    b4: Signal<Local, Bit>,
    // These bits are those of a character that has a code.
    bits_43: Signal<Local, Bit>,
    bit_1: Signal<Local, Bit>,
    bit_0: Signal<Local, Bit>,
}

impl Logic for EncoderLane {
    #[hdl_gen]
    fn update(&mut self) {
        self.high.next = self.octet.val().get_bits::<3>(5);
        self.b0.next = self.octet.val().get_bit(0);
        self.b1.next = self.octet.val().get_bit(1);
        self.b2.next = self.octet.val().get_bit(2);
        self.b3.next = self.octet.val().get_bit(3);
        self.b4.next = self.octet.val().get_bit(4);
        self.is_high.next = self.high.val().all() & self.b4.val();

        // 06 moves to place 2, f7 to place 4; 07, fb and fd have none, nor have 5c and 9c.
        self.place_0.next = self.high.val().get_bit(0) & !self.b0.val();
        self.place_1.next = (self.high.val().get_bit(1) & !self.b0.val())
            | (self.b1.val() & !self.b0.val() & !self.high.val().get_bit(2));
        self.place.next = 0.into();
        if self.place_0.val() {
            self.place.next = self.place.val() | 1;
        }
        if self.place_1.val() {
            self.place.next = self.place.val() | 2;
        }
        if self.high.val().get_bit(2) {
            self.place.next = self.place.val() | 4;
        }
        self.has_place.next = self.is_control.val()
            & (!self.b0.val() | (!self.b3.val() & self.high.val().get_bit(2)))
            & !(!self.b1.val() & ((self.high.val() == 2) | (self.high.val() == 4)));
        self.coded.next = self.has_place.val();
        self.code.next = 0.into();
        if self.has_place.val() {
            if self.place.val() == 0 {
                self.code.next = 0x2d.into(); // 1c, reserved0
            } else if self.place.val() == 1 {
                self.code.next = 0x33.into(); // 3c, reserved1
            } else if self.place.val() == 2 {
                self.code.next = 0x06.into(); // 06, LPI
            } else if self.place.val() == 3 {
                self.code.next = 0x4b.into(); // 7c, reserved2
            } else if self.place.val() == 4 {
                self.code.next = 0x78.into(); // f7, reserved5
            } else if self.place.val() == 5 {
                self.code.next = 0x55.into(); // bc, reserved3
            } else if self.place.val() == 6 {
                self.code.next = 0x66.into(); // dc, reserved4
            } else {
                self.code.next = 0x1e.into(); // fe, error
            }
        }

        // 07 06; 1c; 3c 7c bc dc; fe f7: three questions of five bits or six, all short ways.
        if self.high.val() == 0 {
            self.bits_43.next = self.b4.val() == self.b3.val();
        } else if self.high.val() == 7 {
            self.bits_43.next = self.b4.val();
        } else {
            self.bits_43.next =
                self.b4.val() & self.b3.val() & (self.high.val() != 2) & (self.high.val() != 4);
        }
        self.bit_1.next = self.b1.val() != self.b4.val();
        self.bit_0.next = !(self.b4.val() & self.b0.val());
        if self.high.val() == 7 {
            self.bit_1.next = self.b1.val();
            self.bit_0.next = self.b3.val() != self.b0.val();
        }
        self.has_code.next = (self.is_control.val() & self.b2.val())
            & (self.bits_43.val() & self.bit_1.val())
            & self.bit_0.val();
        self.is_error.next = self.b1.val() & self.b3.val();
        self.is_terminate.next =
            self.is_control.val() & self.is_high.val() & (self.octet.val().get_bits::<4>(0) == 0xd);
    }
}
