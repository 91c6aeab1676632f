//! The checker of PRBS31 at the end of a way: what it counts in a while, without a look at any bit.

use dtp_sim::rng::Stream;

/// Bits of a block.
const BLOCK_BITS: u64 = 66;
/// Comparisons that fail for a lone wrong bit: as itself and as either tap (clause 49.2.12).
const COUNTS_PER_BIT: u64 = 3;
/// From this probability of a wrong bit on, counts are expected values, rounded: so many draws would take too long.
const FREQUENT_RATE: f64 = 1e-5;

/// What a checker is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrives {
    /// PRBS31, each bit wrong with this probability.
    Prbs31(f64),
    /// Something else: half of the comparisons fail.
    Other,
    /// Zeros: inverted as the pattern is, all of them fail.
    Nothing,
}

/// A checker.
#[derive(Clone, Debug)]
pub struct Checker {
    stream: Stream,
    /// Number of the next draw: those of messages begin at zero.
    draw: u64,
    arrives: Option<Arrives>,
    /// Good bits until the next wrong one.
    good_bits: u64,
    /// What rounding has left out so far.
    rest: f64,
}

impl Checker {
    /// One that is off; `stream` is that of the line's errors.
    #[must_use]
    pub const fn new(stream: Stream) -> Self {
        Checker {
            stream,
            draw: 1 << 63,
            arrives: None,
            good_bits: 0,
            rest: 0.0,
        }
    }

    /// It is on.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.arrives.is_some()
    }

    /// From now on this arrives; none switches it off.
    pub fn set(&mut self, arrives: Option<Arrives>) {
        if self.arrives != arrives {
            self.arrives = arrives;
            self.rest = 0.0;
            self.good_bits = self.gap();
        }
    }

    /// Errors of so many blocks.
    pub fn count(&mut self, blocks: u64) -> u64 {
        match self.arrives {
            None => 0,
            Some(Arrives::Nothing) => blocks * BLOCK_BITS,
            Some(Arrives::Other) => blocks * BLOCK_BITS / 2,
            Some(Arrives::Prbs31(rate)) if rate < FREQUENT_RATE => {
                self.count_each(blocks * BLOCK_BITS)
            }
            Some(Arrives::Prbs31(rate)) => {
                // The sum of three bits is wrong if one of them is, or all are.
                let wrong = (1.0 - (1.0 - 2.0 * rate).powi(3)) / 2.0;
                self.rest += wrong * (blocks * BLOCK_BITS) as f64;
                let whole = self.rest.floor();
                self.rest -= whole;
                whole as u64
            }
        }
    }

    fn count_each(&mut self, mut bits: u64) -> u64 {
        let mut wrong = 0;
        while bits > self.good_bits {
            bits -= self.good_bits + 1;
            wrong += 1;
            self.good_bits = self.gap();
        }
        self.good_bits -= bits;
        COUNTS_PER_BIT * wrong
    }

    /// Good bits before a wrong one: a geometric law.
    fn gap(&mut self) -> u64 {
        let Some(Arrives::Prbs31(rate)) = self
            .arrives
            .filter(|arrives| *arrives != Arrives::Prbs31(0.0))
        else {
            return u64::MAX;
        };
        let draw = 1.0 - self.stream.unit_interval(self.draw);
        self.draw += 1;
        // Too long a gap is as good as none.
        (draw.ln() / (-rate).ln_1p()) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_sim::rng::Subject;

    fn checker(arrives: Arrives) -> Checker {
        let mut checker = Checker::new(Stream::new(1, Subject::BitError, 0));
        checker.set(Some(arrives));
        checker
    }

    #[test]
    fn counts_are_three_for_each_wrong_bit() {
        assert_eq!(checker(Arrives::Prbs31(0.0)).count(1 << 40), 0);
        for rate in [1e-6, 9.9e-6, 1e-4] {
            let mut checker = checker(Arrives::Prbs31(rate));
            // However often it is asked.
            let counted: u64 = (0..1000).map(|_| checker.count(10_000)).sum();
            let expected = 3.0 * rate * 1e7 * 66.0;
            let deviation = 3.0 * (rate * 1e7 * 66.0).sqrt();
            assert!(
                (counted as f64 - expected).abs() < 4.0 * deviation,
                "{rate}: {counted}"
            );
            assert!(rate > FREQUENT_RATE || counted % 3 == 0, "{counted}");
        }
    }

    #[test]
    fn another_line_is_mostly_wrong() {
        assert_eq!(checker(Arrives::Other).count(10), 330);
        assert_eq!(checker(Arrives::Nothing).count(10), 660);
        let mut off = checker(Arrives::Nothing);
        off.set(None);
        assert_eq!((off.is_on(), off.count(10)), (false, 0));
        let half = checker(Arrives::Prbs31(0.5)).count(10);
        assert_eq!(half, 330, "as random as any other line");
    }
}
