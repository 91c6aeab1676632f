//! One XGMII lane as the decoder makes it.

use crate::prelude::*;

/// Octet of a lane whose block is valid: an octet of the block, or the character of a control code
/// (clause 49, table 49-1). Combinational.
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
    /// The lane carries a control character.
    pub is_control: Signal<In, Bit>,
    /// The block has a terminate.
    pub has_terminate: Signal<In, Bit>,
    /// In this lane.
    pub is_terminate: Signal<In, Bit>,
    /// What the lane carries.
    pub lane: Signal<Out, Bits<8>>,
    // Bits 6:4 of the code.
    high: Signal<Local, Bits<3>>,
    character: Signal<Local, Bits<8>>,
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

        if self.is_terminate.val() {
            self.lane.next = 0xfd.into();
        } else if self.is_control.val() {
            self.lane.next = self.character.val();
        } else if self.has_terminate.val() {
            self.lane.next = self.octet_above.val();
        } else {
            self.lane.next = self.octet.val();
        }
    }
}
