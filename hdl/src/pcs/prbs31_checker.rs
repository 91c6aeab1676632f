//! Checker of the PRBS31 pattern (clause 49.2.12).

use super::ones::Ones;
use crate::prelude::*;
use dtp_spec::pcs::prbs31_checker::LATENCY_TICKS;

// Wrong bits, elevens, thirds, their sum.
const _: () = assert!(LATENCY_TICKS == 4);

/// Counts wrong bits of a word, four short stages long; the first word is not counted.
#[derive(LogicBlock, Default)]
pub struct Prbs31Checker {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The line carries PRBS31; otherwise all is in reset.
    pub enable: Signal<In, Bit>,
    /// From the PMA: the sync header, bit 0 came first.
    pub serdes_rx_hdr: Signal<In, Bits<2>>,
    /// From the PMA: the payload, bit 0 came first.
    pub serdes_rx_data: Signal<In, Bits<64>>,
    /// Wrong bits of the word four edges ago.
    pub error_count: Signal<Out, Bits<7>>,
    // The last 31 bits, and that they are there.
    history: Reg<Bits<31>>,
    started: Reg<Bit>,
    wrong: Reg<Bits<66>>,
    // Six bits each.
    elevenths: [Ones; 11],
    counts: Reg<Bits<33>>,
    // Up to four elevenths each.
    third_0: Reg<Bits<5>>,
    third_1: Reg<Bits<5>>,
    third_2: Reg<Bits<5>>,
    total: Reg<Bits<7>>,
    off: Signal<Local, Bit>,
    word: Signal<Local, Bits<66>>,
    earlier: Signal<Local, Bits<66>>,
    sum: Signal<Local, Bits<66>>,
}

impl Logic for Prbs31Checker {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, history, started, wrong, counts, third_0, third_1, third_2, total);
        self.off.next = self.reset.val() | !self.enable.val();
        self.history.reset.next = self.off.val();
        self.started.reset.next = self.off.val();
        self.wrong.reset.next = self.off.val() | !self.started.q.val();
        self.counts.reset.next = self.off.val();
        self.third_0.reset.next = self.off.val();
        self.third_1.reset.next = self.off.val();
        self.third_2.reset.next = self.off.val();
        self.total.reset.next = self.off.val();

        self.word.next = bit_cast::<66, 2>(self.serdes_rx_hdr.val())
            | (bit_cast::<66, 64>(self.serdes_rx_data.val()) << 2);
        self.history.d.next = self.word.val().get_bits::<31>(35);
        self.started.d.next = true;
        // Inverted on the line, so the three bits of a sound sequence add up to one.
        self.earlier.next = bit_cast::<66, 31>(self.history.q.val());
        self.sum.next = self.word.val()
            ^ (self.word.val() << 28)
            ^ (self.word.val() << 31)
            ^ self.earlier.val()
            ^ (self.earlier.val() >> 3);
        self.wrong.d.next = !self.sum.val();

        self.elevenths[0].bits.next = self.wrong.q.val().get_bits::<6>(0);
        self.elevenths[1].bits.next = self.wrong.q.val().get_bits::<6>(6);
        self.elevenths[2].bits.next = self.wrong.q.val().get_bits::<6>(12);
        self.elevenths[3].bits.next = self.wrong.q.val().get_bits::<6>(18);
        self.elevenths[4].bits.next = self.wrong.q.val().get_bits::<6>(24);
        self.elevenths[5].bits.next = self.wrong.q.val().get_bits::<6>(30);
        self.elevenths[6].bits.next = self.wrong.q.val().get_bits::<6>(36);
        self.elevenths[7].bits.next = self.wrong.q.val().get_bits::<6>(42);
        self.elevenths[8].bits.next = self.wrong.q.val().get_bits::<6>(48);
        self.elevenths[9].bits.next = self.wrong.q.val().get_bits::<6>(54);
        self.elevenths[10].bits.next = self.wrong.q.val().get_bits::<6>(60);
        self.counts.d.next = bit_cast::<33, 3>(self.elevenths[0].count.val())
            | (bit_cast::<33, 3>(self.elevenths[1].count.val()) << 3)
            | (bit_cast::<33, 3>(self.elevenths[2].count.val()) << 6)
            | (bit_cast::<33, 3>(self.elevenths[3].count.val()) << 9)
            | (bit_cast::<33, 3>(self.elevenths[4].count.val()) << 12)
            | (bit_cast::<33, 3>(self.elevenths[5].count.val()) << 15)
            | (bit_cast::<33, 3>(self.elevenths[6].count.val()) << 18)
            | (bit_cast::<33, 3>(self.elevenths[7].count.val()) << 21)
            | (bit_cast::<33, 3>(self.elevenths[8].count.val()) << 24)
            | (bit_cast::<33, 3>(self.elevenths[9].count.val()) << 27)
            | (bit_cast::<33, 3>(self.elevenths[10].count.val()) << 30);

        self.third_0.d.next = bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(0))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(3))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(6))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(9));
        self.third_1.d.next = bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(12))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(15))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(18))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(21));
        self.third_2.d.next = bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(24))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(27))
            + bit_cast::<5, 3>(self.counts.q.val().get_bits::<3>(30));
        self.total.d.next = bit_cast::<7, 5>(self.third_0.q.val())
            + bit_cast::<7, 5>(self.third_1.q.val())
            + bit_cast::<7, 5>(self.third_2.q.val());
        self.error_count.next = self.total.q.val();
    }
}
