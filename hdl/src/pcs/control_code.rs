//! Control codes of clause 49, table 49-1.

use crate::prelude::*;

/// Whether seven bits are a control code that a receiver knows. Combinational.
///
/// Bits 6:4 tell the codes apart, but for idle and LPI; they say what the other four must be.
#[derive(LogicBlock, Default)]
pub struct ControlCode {
    /// The seven bits of a lane.
    pub code: Signal<In, Bits<7>>,
    /// They are none of the nine codes.
    pub is_invalid: Signal<Out, Bits<1>>,
    /// They are the code of `/E/`.
    pub is_error: Signal<Out, Bit>,
    high: Signal<Local, Bits<3>>,
    // Bits 3 and 0, and bits 2 and 1, are those of a code.
    outer: Signal<Local, Bit>,
    inner: Signal<Local, Bit>,
    b0: Signal<Local, Bit>,
    b1: Signal<Local, Bit>,
    b2: Signal<Local, Bit>,
    b3: Signal<Local, Bit>,
}

impl Logic for ControlCode {
    #[hdl_gen]
    fn update(&mut self) {
        self.high.next = self.code.val().get_bits::<3>(4);
        self.b0.next = self.code.val().get_bit(0);
        self.b1.next = self.code.val().get_bit(1);
        self.b2.next = self.code.val().get_bit(2);
        self.b3.next = self.code.val().get_bit(3);
        if self.high.val() == 0 {
            // 0000000 idle, 0000110 LPI
            self.outer.next = !self.b3.val() & !self.b0.val();
            self.inner.next = self.b2.val() == self.b1.val();
        } else if self.high.val() == 1 {
            // 0011110 error
            self.outer.next = self.b3.val() & !self.b0.val();
            self.inner.next = self.b2.val() & self.b1.val();
        } else if self.high.val() == 2 {
            // 0101101 reserved0
            self.outer.next = self.b3.val() & self.b0.val();
            self.inner.next = self.b2.val() & !self.b1.val();
        } else if self.high.val() == 3 {
            // 0110011 reserved1
            self.outer.next = !self.b3.val() & self.b0.val();
            self.inner.next = !self.b2.val() & self.b1.val();
        } else if self.high.val() == 4 {
            // 1001011 reserved2
            self.outer.next = self.b3.val() & self.b0.val();
            self.inner.next = !self.b2.val() & self.b1.val();
        } else if self.high.val() == 5 {
            // 1010101 reserved3
            self.outer.next = !self.b3.val() & self.b0.val();
            self.inner.next = self.b2.val() & !self.b1.val();
        } else if self.high.val() == 6 {
            // 1100110 reserved4
            self.outer.next = !self.b3.val() & !self.b0.val();
            self.inner.next = self.b2.val() & self.b1.val();
        } else {
            // 1111000 reserved5
            self.outer.next = self.b3.val() & !self.b0.val();
            self.inner.next = !self.b2.val() & !self.b1.val();
        }
        self.is_invalid.next = 1.into();
        if self.outer.val() & self.inner.val() {
            self.is_invalid.next = 0.into();
        }
        self.is_error.next = self.code.val() == 0x1e;
    }
}
