//! One XGMII lane as the encoder sees it.

use crate::prelude::*;

/// Control code of a lane (clause 49, table 49-1), or its data octet. Combinational.
///
/// The code is found from five of the eight bits, which tell apart all characters that mean
/// something; `/S/`, `/T/` and `/O/` give zero, so that codes of all lanes can be joined by or.
#[derive(LogicBlock, Default)]
pub struct EncoderLane {
    /// Octet of the lane.
    pub octet: Signal<In, Bits<8>>,
    /// The lane carries a control character.
    pub is_control: Signal<In, Bit>,
    /// The octet of a data lane, else zero.
    pub data: Signal<Out, Bits<8>>,
    /// The code of a control lane, if it has one, else zero.
    pub code: Signal<Out, Bits<7>>,
    /// A control character that has a code.
    pub has_code: Signal<Out, Bit>,
    /// `/E/`.
    pub is_error: Signal<Out, Bit>,
    /// `/T/`.
    pub is_terminate: Signal<Out, Bit>,
    // Bits 7:5 and 4:0 of the octet.
    high: Signal<Local, Bits<3>>,
    low: Signal<Local, Bits<5>>,
}

impl Logic for EncoderLane {
    #[hdl_gen]
    fn update(&mut self) {
        self.high.next = self.octet.val().get_bits::<3>(5);
        self.low.next = self.octet.val().get_bits::<5>(0);

        self.data.next = self.octet.val();
        self.code.next = 0.into();
        if self.is_control.val() {
            self.data.next = 0.into();
            if self.high.val() == 0 {
                if self.low.val().get_bit(3) {
                    self.code.next = 0x2d.into(); // 1c, reserved0
                } else if !self.low.val().get_bit(0) {
                    self.code.next = 0x06.into(); // 06, LPI; 07, idle, is 00
                }
            } else if self.high.val() == 1 {
                self.code.next = 0x33.into(); // 3c, reserved1
            } else if self.high.val() == 3 {
                self.code.next = 0x4b.into(); // 7c, reserved2
            } else if self.high.val() == 5 {
                self.code.next = 0x55.into(); // bc, reserved3
            } else if self.high.val() == 6 {
                self.code.next = 0x66.into(); // dc, reserved4
            } else if self.high.val() == 7 {
                if !self.low.val().get_bit(0) {
                    self.code.next = 0x1e.into(); // fe, error
                } else if !self.low.val().get_bit(3) {
                    self.code.next = 0x78.into(); // f7, reserved5; fb, S, and fd, T, are 00
                }
            }
        }

        self.is_error.next = self.is_control.val() & (self.octet.val() == 0xfe);
        self.is_terminate.next = self.is_control.val() & (self.octet.val() == 0xfd);
        // 06 and 07; 1c, 3c, 7c, bc and dc, but neither 5c nor 9c; fe; f7.
        self.has_code.next = self.is_control.val()
            & (((self.high.val() == 0) & ((self.low.val() == 0x06) | (self.low.val() == 0x07)))
                | ((self.low.val() == 0x1c)
                    & (self.high.val() != 2)
                    & (self.high.val() != 4)
                    & (self.high.val() != 7))
                | (self.octet.val() == 0xfe)
                | (self.octet.val() == 0xf7));
    }
}
