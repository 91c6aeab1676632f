//! An oscillator of constant frequency whose edge k is computed from k, never accumulated.

use dtp_spec::units::TICK_FS;

/// Fractional bits of a period: it counts 2^-20 fs, 0.00015 ppb of a tick.
pub const PERIOD_FRACTION_BITS: u32 = 20;

/// Parts per billion in one.
const PPB: i128 = 1_000_000_000;

/// Frequency and phase of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oscillator {
    /// Time of edge 0, in femtoseconds.
    pub phase_fs: u64,
    /// Period in 2^-20 fs.
    pub period: u64,
}

impl Oscillator {
    /// A 156.25 MHz oscillator that is `ppb` parts per billion too fast, with its edge 0 at
    /// `phase_fs`.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a period of some 6.4 ns in 2^-20 fs has 43 bits"
    )]
    pub const fn new(ppb: i64, phase_fs: u64) -> Self {
        let nominal = (TICK_FS as i128) << PERIOD_FRACTION_BITS;
        let frequency = PPB + ppb as i128;
        let period = ((nominal * PPB + frequency / 2) / frequency) as u64;
        Oscillator { phase_fs, period }
    }

    /// Time of edge `k`, rounded down to a femtosecond.
    #[must_use]
    #[inline]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "simulated time stays below 5 hours"
    )]
    pub const fn edge_fs(&self, k: u64) -> u64 {
        self.phase_fs + ((k as u128 * self.period as u128) >> PERIOD_FRACTION_BITS) as u64
    }

    /// `numerator`/`denominator` of a period, rounded down to a femtosecond.
    #[must_use]
    pub const fn part_of_period_fs(&self, numerator: u64, denominator: u64) -> u64 {
        ((self.period * numerator) >> PERIOD_FRACTION_BITS) / denominator
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Over 1e12 ticks (1.8 hours) the edge is where exact rational arithmetic puts it.
    #[test]
    fn edges_are_exact_over_a_trillion_ticks() {
        let k = 1_000_000_000_000_u64;
        let nominal = Oscillator::new(0, 17);
        assert_eq!(nominal.edge_fs(k), 17 + 6_400_000 * k);
        for ppb in [100_000_i64, -100_000, 1, -1, 77_123] {
            let oscillator = Oscillator::new(ppb, 0);
            // 6.4e6 * k / (1 + ppb/1e9), exactly, in femtoseconds
            let exact =
                6_400_000_i128 * 1_000_000_000 * i128::from(k) / (1_000_000_000 + i128::from(ppb));
            let error = i128::from(oscillator.edge_fs(k)) - exact;
            // half a step of the period, a trillion times over: 0.48 us in 6400 s
            assert!(error.abs() <= 476_838, "{ppb} ppb: {error} fs");
            // and no accumulation: differences of neighbours stay within a femtosecond
            let step = oscillator.edge_fs(k + 1) - oscillator.edge_fs(k);
            assert!(step.abs_diff(oscillator.period >> PERIOD_FRACTION_BITS) <= 1);
        }
    }

    #[test]
    fn faster_clocks_have_shorter_periods() {
        assert!(Oscillator::new(100_000, 0).period < Oscillator::new(0, 0).period);
        assert!(Oscillator::new(-100_000, 0).period > Oscillator::new(0, 0).period);
    }
}
