//! Control codes of clause 49, table 49-1.

use crate::prelude::*;

/// Whether seven bits are a control code that a receiver knows. Combinational.
///
/// Bits 6:4 tell the codes apart, but for idle and LPI; they say what bits 3 and 0 (`outer`) and bits
/// 2 and 1 (`inner`) must be, two short ways instead of a long one.
#[derive(LogicBlock, Default)]
pub struct ControlCode {
    /// The seven bits of a lane.
    pub code: Signal<In, Bits<7>>,
    /// They are one of the nine codes, if `inner` says so too.
    pub outer: Signal<Out, Bit>,
    /// They are one of the nine codes, if `outer` says so too.
    pub inner: Signal<Out, Bit>,
    /// A valid code is that of `/E/`.
    pub is_error: Signal<Out, Bit>,
    high: Signal<Local, Bits<3>>,
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
        self.is_error.next = self.high.val() == 1;
    }
}
