//! Square wave of clause 49.2.8.

use crate::prelude::*;

/// The 66 bits that follow on a word of the square wave. Combinational.
///
/// Each bit is the inverse of the one half a period before it, so the last half period of the word
/// before tells the next one, and doubling does the rest.
#[derive(LogicBlock, Default)]
pub struct SquareWave {
    /// The word before; zeros start with a one.
    pub last: Signal<In, Bits<66>>,
    /// Half a period in bits, 4 to 11; whatever else counts as 8.
    pub half_period_bits: Signal<In, Bits<4>>,
    /// The word.
    pub word: Signal<Out, Bits<66>>,
    // The last half period, in the low bits, and its inverse.
    old: Signal<Local, Bits<66>>,
    flipped: Signal<Local, Bits<66>>,
    // One, two, four and eight periods.
    one: Signal<Local, Bits<66>>,
    two: Signal<Local, Bits<66>>,
    four: Signal<Local, Bits<66>>,
    eight: Signal<Local, Bits<66>>,
}

impl Logic for SquareWave {
    #[hdl_gen]
    fn update(&mut self) {
        if self.half_period_bits.val() == 4 {
            self.old.next = self.last.val() >> 62;
            self.flipped.next = self.old.val() ^ 0xf;
            self.one.next = self.flipped.val() | (self.old.val() << 4);
            self.two.next = self.one.val() | (self.one.val() << 8);
            self.four.next = self.two.val() | (self.two.val() << 16);
            self.eight.next = self.four.val() | (self.four.val() << 32);
            self.word.next = self.eight.val() | (self.eight.val() << 64);
        } else if self.half_period_bits.val() == 5 {
            self.old.next = self.last.val() >> 61;
            self.flipped.next = self.old.val() ^ 0x1f;
            self.one.next = self.flipped.val() | (self.old.val() << 5);
            self.two.next = self.one.val() | (self.one.val() << 10);
            self.four.next = self.two.val() | (self.two.val() << 20);
            self.eight.next = self.four.val() | (self.four.val() << 40);
            self.word.next = self.eight.val();
        } else if self.half_period_bits.val() == 6 {
            self.old.next = self.last.val() >> 60;
            self.flipped.next = self.old.val() ^ 0x3f;
            self.one.next = self.flipped.val() | (self.old.val() << 6);
            self.two.next = self.one.val() | (self.one.val() << 12);
            self.four.next = self.two.val() | (self.two.val() << 24);
            self.eight.next = self.four.val() | (self.four.val() << 48);
            self.word.next = self.eight.val();
        } else if self.half_period_bits.val() == 7 {
            self.old.next = self.last.val() >> 59;
            self.flipped.next = self.old.val() ^ 0x7f;
            self.one.next = self.flipped.val() | (self.old.val() << 7);
            self.two.next = self.one.val() | (self.one.val() << 14);
            self.four.next = self.two.val() | (self.two.val() << 28);
            self.eight.next = self.four.val() | (self.four.val() << 56);
            self.word.next = self.eight.val();
        } else if self.half_period_bits.val() == 9 {
            self.old.next = self.last.val() >> 57;
            self.flipped.next = self.old.val() ^ 0x1ff;
            self.one.next = self.flipped.val() | (self.old.val() << 9);
            self.two.next = self.one.val() | (self.one.val() << 18);
            self.four.next = self.two.val() | (self.two.val() << 36);
            self.eight.next = self.four.val();
            self.word.next = self.eight.val();
        } else if self.half_period_bits.val() == 10 {
            self.old.next = self.last.val() >> 56;
            self.flipped.next = self.old.val() ^ 0x3ff;
            self.one.next = self.flipped.val() | (self.old.val() << 10);
            self.two.next = self.one.val() | (self.one.val() << 20);
            self.four.next = self.two.val() | (self.two.val() << 40);
            self.eight.next = self.four.val();
            self.word.next = self.eight.val();
        } else if self.half_period_bits.val() == 11 {
            self.old.next = self.last.val() >> 55;
            self.flipped.next = self.old.val() ^ 0x7ff;
            self.one.next = self.flipped.val() | (self.old.val() << 11);
            self.two.next = self.one.val() | (self.one.val() << 22);
            self.four.next = self.two.val() | (self.two.val() << 44);
            self.eight.next = self.four.val();
            self.word.next = self.eight.val();
        } else {
            self.old.next = self.last.val() >> 58;
            self.flipped.next = self.old.val() ^ 0xff;
            self.one.next = self.flipped.val() | (self.old.val() << 8);
            self.two.next = self.one.val() | (self.one.val() << 16);
            self.four.next = self.two.val() | (self.two.val() << 32);
            self.eight.next = self.four.val() | (self.four.val() << 64);
            self.word.next = self.eight.val();
        }
    }
}
