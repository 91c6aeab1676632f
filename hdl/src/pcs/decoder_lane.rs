//! One XGMII lane as the decoder makes it.

use crate::prelude::*;

/// What a lane carries, by who is asked: an octet of the block, the character of a control code
/// (clause 49, table 49-1) or `/T/`. Combinational.
///
/// Four bits tell the nine valid codes apart.
#[derive(LogicBlock, Default)]
pub struct DecoderLane {
    /// The octet that stands in the block where it stands on XGMII.
    pub octet: Signal<In, Bits<8>>,
    /// The octet one place higher: before a terminate, octets stand behind the block type field.
    pub octet_above: Signal<In, Bits<8>>,
    /// The control code of this lane.
    pub code: Signal<In, Bits<7>>,
    /// Take the octet.
    pub is_octet: Signal<In, Bit>,
    /// Take the octet above.
    pub is_octet_above: Signal<In, Bit>,
    /// Take the character of the code.
    pub is_code: Signal<In, Bit>,
    /// Take `/T/`.
    pub is_terminate: Signal<In, Bit>,
    /// The sum of all that was taken.
    pub lane: Signal<Out, Bits<8>>,
    // Bits 6:4 of the code.
    high: Signal<Local, Bits<3>>,
    character: Signal<Local, Bits<8>>,
    data: Signal<Local, Bits<8>>,
    data_above: Signal<Local, Bits<8>>,
    control: Signal<Local, Bits<8>>,
    terminate: Signal<Local, Bits<8>>,
}

impl Logic for DecoderLane {
    #[hdl_gen]
    fn update(&mut self) {
        self.high.next = self.code.val().get_bits::<3>(4);
        if self.high.val() == 0 {
            self.character.next = 0x07.into(); // 00, idle
            if self.code.val().get_bit(1) {
                self.character.next = 0x06.into(); // 06, LPI
            }
        } else if self.high.val() == 1 {
            self.character.next = 0xfe.into(); // 1e, error
        } else if self.high.val() == 2 {
            self.character.next = 0x1c.into(); // 2d, reserved0
        } else if self.high.val() == 3 {
            self.character.next = 0x3c.into(); // 33, reserved1
        } else if self.high.val() == 4 {
            self.character.next = 0x7c.into(); // 4b, reserved2
        } else if self.high.val() == 5 {
            self.character.next = 0xbc.into(); // 55, reserved3
        } else if self.high.val() == 6 {
            self.character.next = 0xdc.into(); // 66, reserved4
        } else {
            self.character.next = 0xf7.into(); // 78, reserved5
        }

        self.data.next = 0.into();
        if self.is_octet.val() {
            self.data.next = self.octet.val();
        }
        self.data_above.next = 0.into();
        if self.is_octet_above.val() {
            self.data_above.next = self.octet_above.val();
        }
        self.control.next = 0.into();
        if self.is_code.val() {
            self.control.next = self.character.val();
        }
        self.terminate.next = 0.into();
        if self.is_terminate.val() {
            self.terminate.next = 0xfd.into();
        }
        self.lane.next =
            self.data.val() | self.data_above.val() | self.control.val() | self.terminate.val();
    }
}
