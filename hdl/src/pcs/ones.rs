//! Counting ones.

use crate::prelude::*;

/// How many of six bits are one. Combinational.
#[derive(LogicBlock, Default)]
pub struct Ones {
    /// The bits.
    pub bits: Signal<In, Bits<6>>,
    /// 0 to 6.
    pub count: Signal<Out, Bits<3>>,
}

impl Logic for Ones {
    #[hdl_gen]
    fn update(&mut self) {
        self.count.next = bit_cast::<3, 1>(self.bits.val().get_bits::<1>(0))
            + bit_cast::<3, 1>(self.bits.val().get_bits::<1>(1))
            + bit_cast::<3, 1>(self.bits.val().get_bits::<1>(2))
            + bit_cast::<3, 1>(self.bits.val().get_bits::<1>(3))
            + bit_cast::<3, 1>(self.bits.val().get_bits::<1>(4))
            + bit_cast::<3, 1>(self.bits.val().get_bits::<1>(5));
    }
}
