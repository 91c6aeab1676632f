//! Four XGMII lanes as the idle aligner sees them.

use crate::prelude::*;

/// What a column does to the gap between two frames. Combinational.
#[derive(LogicBlock, Default)]
pub struct ColumnKind {
    /// Lane i in bits 8i+7:8i.
    pub data: Signal<In, Bits<32>>,
    /// Bit i: lane i carries a control character.
    pub control: Signal<In, Bits<4>>,
    /// Four idles: the only column that may come or go.
    pub is_idle: Signal<Out, Bit>,
    /// A frame starts here.
    pub is_start: Signal<Out, Bit>,
    /// A whole column of gap: control characters without a terminate, or an ordered set.
    pub is_gap: Signal<Out, Bit>,
    /// A whole column of gap too, but a terminate begins it.
    pub is_gap_begin: Signal<Out, Bit>,
    first: Signal<Local, Bits<8>>,
    all_control: Signal<Local, Bit>,
    leads: Signal<Local, Bit>,
}

impl Logic for ColumnKind {
    #[hdl_gen]
    fn update(&mut self) {
        self.first.next = self.data.val().get_bits::<8>(0);
        self.all_control.next = self.control.val() == 0xf;
        self.leads.next = self.control.val() == 0x1;
        self.is_idle.next = self.all_control.val() & (self.data.val() == 0x0707_0707);
        self.is_start.next = self.control.val().get_bit(0) & (self.first.val() == 0xfb);
        self.is_gap_begin.next = self.all_control.val() & (self.first.val() == 0xfd);
        self.is_gap.next = (self.all_control.val() & (self.first.val() != 0xfd))
            | (self.leads.val() & ((self.first.val() == 0x9c) | (self.first.val() == 0x5c)));
    }
}
