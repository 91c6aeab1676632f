//! Test patterns of clause 49.2.8.

use super::square_wave::SquareWave;
use crate::prelude::*;
use dtp_spec::block::Block as Line;
use dtp_spec::pcs::test_pattern::SEGMENT_BLOCKS;

// `block` counts four segments over its whole width.
const _: () = assert!(4 * SEGMENT_BLOCKS == 1 << 9);

/// The word that goes out instead of a scrambled block, from a register beside TX2.
///
/// That register is the state of every pattern: the last 31 bits of PRBS31, the 58 of the scrambler,
/// the last half period of the square wave.
#[derive(LogicBlock)]
pub struct TestPattern {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Send PRBS31. The first of the three wins.
    pub prbs31_enable: Signal<In, Bit>,
    /// Send the pseudo-random pattern.
    pub pseudo_random_enable: Signal<In, Bit>,
    /// Send the square wave.
    pub square_wave_enable: Signal<In, Bit>,
    /// Static: seed A of the pseudo-random pattern; bit 57 is what the scrambler took in last.
    pub seed_a: Signal<In, Bits<58>>,
    /// Static: seed B.
    pub seed_b: Signal<In, Bits<58>>,
    /// Static: scramble two local fault ordered sets, not zeros.
    pub local_fault: Signal<In, Bit>,
    /// Static: half a period of the square wave in bits, 4 to 11; whatever else counts as 8.
    pub square_wave_bits: Signal<In, Bits<4>>,
    /// A pattern is to be sent.
    pub is_pattern: Signal<Out, Bit>,
    /// The word: sync header in bits 1:0, then payload; bit 0 is sent first.
    pub pattern: Signal<Out, Bits<66>>,
    square_wave: SquareWave,
    word: Reg<Bits<66>>,
    // 0 none, 1 PRBS31, 2 pseudo-random, 3 square wave.
    kind: Reg<Bits<2>>,
    // Number of the next block: segment in bits 8:7.
    block: Reg<Bits<9>>,
    selected: Signal<Local, Bits<2>>,
    starts: Signal<Local, Bit>,
    number: Signal<Local, Bits<9>>,
    // PRBS31: the 31 bits before the word, and their part of it.
    earlier: Signal<Local, Bits<66>>,
    sum: Signal<Local, Bits<66>>,
    prbs31: Signal<Local, Bits<66>>,
    // Pseudo-random pattern.
    loads: Signal<Local, Bit>,
    seed: Signal<Local, Bits<58>>,
    inverse: Signal<Local, Bits<64>>,
    history: Signal<Local, Bits<64>>,
    head: Signal<Local, Bits<64>>,
    scrambled: Signal<Local, Bits<64>>,
    data: Signal<Local, Bits<64>>,
    local_fault_block: Constant<Bits<64>>,
}

impl Default for TestPattern {
    fn default() -> Self {
        TestPattern {
            clock: Default::default(),
            reset: Default::default(),
            prbs31_enable: Default::default(),
            pseudo_random_enable: Default::default(),
            square_wave_enable: Default::default(),
            seed_a: Default::default(),
            seed_b: Default::default(),
            local_fault: Default::default(),
            square_wave_bits: Default::default(),
            is_pattern: Default::default(),
            pattern: Default::default(),
            square_wave: Default::default(),
            word: Default::default(),
            kind: Default::default(),
            block: Default::default(),
            selected: Default::default(),
            starts: Default::default(),
            number: Default::default(),
            earlier: Default::default(),
            sum: Default::default(),
            prbs31: Default::default(),
            loads: Default::default(),
            seed: Default::default(),
            inverse: Default::default(),
            history: Default::default(),
            head: Default::default(),
            scrambled: Default::default(),
            data: Default::default(),
            local_fault_block: Constant::new(Line::LOCAL_FAULT.payload.into()),
        }
    }
}

impl Logic for TestPattern {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, word, kind, block);
        self.word.reset.next = self.reset.val();
        self.kind.reset.next = self.reset.val();
        self.block.reset.next = self.reset.val();

        self.selected.next = 0.into();
        if self.prbs31_enable.val() {
            self.selected.next = 1.into();
        } else if self.pseudo_random_enable.val() {
            self.selected.next = 2.into();
        } else if self.square_wave_enable.val() {
            self.selected.next = 3.into();
        }
        self.kind.d.next = self.selected.val();
        self.starts.next = self.selected.val() != self.kind.q.val();
        self.number.next = self.block.q.val();
        if self.starts.val() {
            self.number.next = 0.into();
        }
        self.block.d.next = self.number.val() + 1;

        // x^31 + x^28 + 1: bit i is the sum of those 31 and 28 before it. Inverted on the line.
        self.earlier.next = 0x7fff_ffff_u64.into();
        if !self.starts.val() {
            self.earlier.next = (self.word.q.val() >> 35) ^ 0x7fff_ffff_u64;
        }
        self.sum.next = self.earlier.val() ^ (self.earlier.val() >> 3);
        self.prbs31.next = self.sum.val()
            ^ (self.sum.val() << 28)
            ^ (self.sum.val() << 31)
            ^ (self.sum.val() << 56)
            ^ (self.sum.val() << 62);

        // The scrambler, loaded anew for each segment; odd segments are the inverse.
        self.loads.next = !self.number.val().get_bits::<7>(0).any();
        self.seed.next = self.seed_a.val();
        if self.number.val().get_bit(8) {
            self.seed.next = self.seed_b.val();
        }
        self.inverse.next = 0.into();
        if self.number.val().get_bit(7) {
            self.inverse.next = 0xffff_ffff_ffff_ffff_u64.into();
        }
        self.history.next = bit_cast::<64, 58>(self.word.q.val().get_bits::<58>(8));
        if self.loads.val() {
            self.history.next = bit_cast::<64, 58>(self.seed.val()) ^ (self.inverse.val() >> 6);
        }
        self.data.next = self.inverse.val();
        if self.local_fault.val() {
            self.data.next = self.inverse.val() ^ self.local_fault_block.val();
        }
        self.head.next = self.data.val() ^ self.history.val() ^ (self.history.val() >> 19);
        self.scrambled.next = self.head.val() ^ (self.head.val() << 39) ^ (self.head.val() << 58);

        self.square_wave.half_period_bits.next = self.square_wave_bits.val();
        self.square_wave.last.next = 0.into();
        if !self.starts.val() {
            self.square_wave.last.next = self.word.q.val();
        }

        self.word.d.next = 0.into();
        if self.selected.val() == 1 {
            self.word.d.next = !self.prbs31.val();
        } else if self.selected.val() == 2 {
            self.word.d.next = (bit_cast::<66, 64>(self.scrambled.val()) << 2) | 1;
        } else if self.selected.val() == 3 {
            self.word.d.next = self.square_wave.word.val();
        }
        self.is_pattern.next = self.kind.q.val().any();
        self.pattern.next = self.word.q.val();
    }
}
