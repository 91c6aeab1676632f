//! Control codes of clause 49, table 49-1.

use crate::prelude::*;

/// Whether seven bits are a control code that a receiver knows. Combinational.
#[derive(LogicBlock, Default)]
pub struct ControlCode {
    /// The seven bits of a lane.
    pub code: Signal<In, Bits<7>>,
    /// They are none of the nine codes.
    pub is_invalid: Signal<Out, Bits<1>>,
    /// They are the code of `/E/`.
    pub is_error: Signal<Out, Bit>,
}

impl Logic for ControlCode {
    #[hdl_gen]
    fn update(&mut self) {
        self.is_error.next = self.code.val() == 0x1e;
        self.is_invalid.next = 1.into();
        if (self.code.val() == 0x00)
            | (self.code.val() == 0x06)
            | (self.code.val() == 0x1e)
            | (self.code.val() == 0x2d)
            | (self.code.val() == 0x33)
            | (self.code.val() == 0x4b)
            | (self.code.val() == 0x55)
            | (self.code.val() == 0x66)
            | (self.code.val() == 0x78)
        {
            self.is_invalid.next = 0.into();
        }
    }
}
