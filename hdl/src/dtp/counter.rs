//! The range that a difference must keep (protocol, section 4).

use crate::prelude::*;
use dtp_spec::dtp::follower::RANGE_UNITS;

// The range test splits a number after eight bits.
const _: () = assert!(RANGE_UNITS < 256);

/// Whether a signed difference is at most 8 ticks. Combinational, without a carry chain over the
/// whole width: all bits above the lowest eight are equal, and the eight are compared.
#[derive(LogicBlock)]
pub struct WithinRange {
    /// The difference, signed, in units.
    pub units: Signal<In, Bits<64>>,
    /// Of the difference all 64 bits count, otherwise 45.
    pub whole: Signal<In, Bit>,
    /// From -160 to 160.
    pub in_range: Signal<Out, Bit>,
    /// It fits into 16 bits.
    pub fits: Signal<Out, Bit>,
    low: Signal<Local, Bits<8>>,
    // Bit i: bits i and i + 1 differ.
    differ: Signal<Local, Bits<64>>,
    near: Signal<Local, Bits<7>>,
    high: Signal<Local, Bits<29>>,
    top: Signal<Local, Bits<19>>,
    upper: Constant<Bits<8>>,
    lower: Constant<Bits<8>>,
}

impl Default for WithinRange {
    fn default() -> Self {
        WithinRange {
            units: Default::default(),
            whole: Default::default(),
            in_range: Default::default(),
            fits: Default::default(),
            low: Default::default(),
            differ: Default::default(),
            near: Default::default(),
            high: Default::default(),
            top: Default::default(),
            upper: Constant::new(RANGE_UNITS.to_bits()),
            lower: Constant::new((256 - RANGE_UNITS).to_bits()),
        }
    }
}

impl Logic for WithinRange {
    #[hdl_gen]
    fn update(&mut self) {
        self.low.next = self.units.val().get_bits::<8>(0);
        self.differ.next = self.units.val() ^ (self.units.val() >> 1);
        self.near.next = self.differ.val().get_bits::<7>(8);
        self.high.next = self.differ.val().get_bits::<29>(15);
        self.top.next = self.differ.val().get_bits::<19>(44);
        self.fits.next = !self.high.val().any() & !(self.whole.val() & self.top.val().any());
        self.in_range.next = !self.near.val().any()
            & !self.high.val().any()
            & !(self.whole.val() & self.top.val().any())
            & ((!self.units.val().get_bit(8) & (self.low.val() <= self.upper.val()))
                | (self.units.val().get_bit(8) & (self.low.val() >= self.lower.val())));
    }
}
