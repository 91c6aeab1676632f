//! Counters of 64 bits that travel as 45 (protocol, section 4): extension of a difference, joining
//! of the halves, and the range that a difference must keep.

use crate::prelude::*;
use dtp_spec::dtp::follower::RANGE_UNITS;
use dtp_spec::message::{MSB_SHIFT, VALUE_BITS};

// The kernels can only slice at numbers, and the range test splits a number after eight bits.
const _: () = assert!(VALUE_BITS == 45 && MSB_SHIFT == 19 && RANGE_UNITS < 256);

/// Puts BEACON_MSB (bits 63:19) and a later BEACON_JOIN (bits 44:0) together. Combinational.
#[derive(LogicBlock, Default)]
pub struct CounterJoin {
    /// Value of the BEACON_MSB.
    pub msb: Signal<In, Bits<45>>,
    /// Value of the BEACON_JOIN.
    pub low: Signal<In, Bits<45>>,
    /// The counter, in units; means nothing unless they belong together.
    pub counter: Signal<Out, Bits<64>>,
    /// The overlap is equal or one more: the two belong together.
    pub matched: Signal<Out, Bit>,
    ahead: Signal<Local, Bits<26>>,
    high: Signal<Local, Bits<45>>,
}

impl Logic for CounterJoin {
    #[hdl_gen]
    fn update(&mut self) {
        self.ahead.next = self.low.val().get_bits::<26>(19) - self.msb.val().get_bits::<26>(0);
        self.matched.next = !self.ahead.val().get_bits::<25>(1).any();
        // If they match, the lowest bit is the carry.
        self.high.next = self.msb.val() + bit_cast::<45, 1>(self.ahead.val().get_bits::<1>(0));
        self.counter.next = (bit_cast::<64, 45>(self.high.val()) << 19)
            | bit_cast::<64, 19>(self.low.val().get_bits::<19>(0));
    }
}

/// Sign-extends the low 45 bits of a difference, unless all 64 are known. Combinational.
#[derive(LogicBlock, Default)]
pub struct DifferenceExtend {
    /// All 64 bits count.
    pub whole: Signal<In, Bit>,
    /// The difference, in units.
    pub wide: Signal<In, Bits<64>>,
    /// The difference, signed, in units.
    pub units: Signal<Out, Bits<64>>,
}

impl Logic for DifferenceExtend {
    #[hdl_gen]
    fn update(&mut self) {
        self.units.next = self.wide.val();
        if !self.whole.val() {
            if self.wide.val().get_bit(44) {
                self.units.next = self.wide.val() | 0xffff_e000_0000_0000_u64;
            } else {
                self.units.next = self.wide.val() & 0x0000_1fff_ffff_ffff_u64;
            }
        }
    }
}

/// Whether a signed difference is at most 8 ticks. Combinational, without a carry chain over the
/// whole width: all bits above the lowest eight are equal, and the eight are compared.
#[derive(LogicBlock)]
pub struct WithinRange {
    /// The difference, signed, in units.
    pub units: Signal<In, Bits<64>>,
    /// From -160 to 160.
    pub in_range: Signal<Out, Bit>,
    low: Signal<Local, Bits<8>>,
    high: Signal<Local, Bits<56>>,
    upper: Constant<Bits<8>>,
    lower: Constant<Bits<8>>,
}

impl Default for WithinRange {
    fn default() -> Self {
        WithinRange {
            units: Default::default(),
            in_range: Default::default(),
            low: Default::default(),
            high: Default::default(),
            upper: Constant::new(RANGE_UNITS.to_bits()),
            lower: Constant::new((256 - RANGE_UNITS).to_bits()),
        }
    }
}

impl Logic for WithinRange {
    #[hdl_gen]
    fn update(&mut self) {
        self.low.next = self.units.val().get_bits::<8>(0);
        self.high.next = self.units.val().get_bits::<56>(8);
        self.in_range.next = (!self.high.val().any() & (self.low.val() <= self.upper.val()))
            | (self.high.val().all() & (self.low.val() >= self.lower.val()));
    }
}
