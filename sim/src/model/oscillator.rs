//! An oscillator whose edge k is computed from k, never accumulated. Its frequency is constant, or
//! constant between given instants (a wandering oscillator).

use dtp_spec::units::TICK_FS;
use std::sync::Arc;

/// Fractional bits of a period: it counts 2^-20 fs, 0.00015 ppb of a tick.
pub const PERIOD_FRACTION_BITS: u32 = 20;

/// Parts per billion in one.
const PPB: i128 = 1_000_000_000;

/// A stretch of constant frequency: edge `first_tick + n` is n periods after `phase_fs`, rounded down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its first edge: the number.
    pub first_tick: u64,
    /// Its first edge: the time, in femtoseconds.
    pub phase_fs: u64,
    /// Period in 2^-20 fs.
    pub period: u64,
}

impl Segment {
    #[inline]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "simulated time stays below 5 hours"
    )]
    const fn edge_fs(&self, k: u64) -> u64 {
        let ticks = (k - self.first_tick) as u128;
        self.phase_fs + ((ticks * self.period as u128) >> PERIOD_FRACTION_BITS) as u64
    }

    /// The first edge at or after a time, as if the segment had no end.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "simulated time stays below 5 hours"
    )]
    fn tick_at(&self, time_fs: u64) -> u64 {
        let elapsed = u128::from(time_fs.saturating_sub(self.phase_fs)) << PERIOD_FRACTION_BITS;
        // n periods, rounded down, reach the elapsed time exactly if n periods do: it is whole.
        self.first_tick + elapsed.div_ceil(u128::from(self.period)) as u64
    }
}

/// Frequency and phase of a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oscillator {
    /// Time of edge 0, in femtoseconds.
    pub phase_fs: u64,
    /// Period at edge 0, in 2^-20 fs.
    pub period: u64,
    /// The segments after the first, if any. Shared, because every line knows the clock of its sender.
    later: Option<Arc<[Segment]>>,
}

impl Oscillator {
    /// A 156.25 MHz oscillator that is `ppb` parts per billion too fast, with its edge 0 at
    /// `phase_fs`.
    #[must_use]
    pub const fn new(ppb: i64, phase_fs: u64) -> Self {
        let period = period(ppb);
        Oscillator {
            phase_fs,
            period,
            later: None,
        }
    }

    /// The same, whose frequency changes: from the first edge at or after a time (in femtoseconds) on
    /// it is this much too fast. Times grow. A change takes effect at an edge, and the time of that edge
    /// is the phase of what follows.
    #[must_use]
    pub fn wandering(ppb: i64, phase_fs: u64, changes: &[(u64, i64)]) -> Self {
        let first = Oscillator::new(ppb, phase_fs);
        let mut last = first.first();
        let mut later: Vec<Segment> = Vec::with_capacity(changes.len());
        for &(time_fs, ppb) in changes {
            let first_tick = last.tick_at(time_fs);
            last = Segment {
                first_tick,
                phase_fs: last.edge_fs(first_tick),
                period: period(ppb),
            };
            later.push(last);
        }
        Oscillator {
            later: (!later.is_empty()).then(|| later.into()),
            ..first
        }
    }

    /// Its segments, in order of time.
    pub fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
        let later = self.later.as_deref().unwrap_or(&[]);
        std::iter::once(self.first()).chain(later.iter().copied())
    }

    /// Its frequency never changes.
    #[must_use]
    pub const fn is_constant(&self) -> bool {
        self.later.is_none()
    }

    const fn first(&self) -> Segment {
        Segment {
            first_tick: 0,
            phase_fs: self.phase_fs,
            period: self.period,
        }
    }

    /// Time of edge `k`, rounded down to a femtosecond.
    #[must_use]
    #[inline]
    pub fn edge_fs(&self, k: u64) -> u64 {
        match &self.later {
            None => self.first().edge_fs(k),
            Some(later) => self.segment_of(later, k).edge_fs(k),
        }
    }

    /// Number of the first edge at or after a time (in femtoseconds).
    #[must_use]
    pub fn tick_at(&self, time_fs: u64) -> u64 {
        let later = self.later.as_deref().unwrap_or(&[]);
        let next = later.partition_point(|segment| segment.phase_fs <= time_fs);
        let segment = next.checked_sub(1).map_or(self.first(), |n| later[n]);
        let tick = segment.tick_at(time_fs);
        // Between the last edge of a segment and the first of the next comes the next.
        later
            .get(next)
            .map_or(tick, |next| tick.min(next.first_tick))
    }

    /// `numerator`/`denominator` of the period that begins at edge `k`, rounded down to a femtosecond.
    #[must_use]
    #[inline]
    pub fn part_of_period_fs(&self, k: u64, numerator: u64, denominator: u64) -> u64 {
        let period = match &self.later {
            None => self.period,
            Some(later) => self.segment_of(later, k).period,
        };
        ((period * numerator) >> PERIOD_FRACTION_BITS) / denominator
    }

    #[inline(never)]
    fn segment_of(&self, later: &[Segment], k: u64) -> Segment {
        let next = later.partition_point(|segment| segment.first_tick <= k);
        next.checked_sub(1).map_or(self.first(), |n| later[n])
    }
}

/// Period of a clock that is this much too fast, in 2^-20 fs.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a period of some 6.4 ns in 2^-20 fs has 43 bits"
)]
const fn period(ppb: i64) -> u64 {
    let nominal = (TICK_FS as i128) << PERIOD_FRACTION_BITS;
    let frequency = PPB + ppb as i128;
    ((nominal * PPB + frequency / 2) / frequency) as u64
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

    fn wanderer() -> Oscillator {
        let changes = [
            (1_000_000_000, -100_000),
            (1_010_000_000, 50_000),
            (2_000_000_017, 0),
        ];
        Oscillator::wandering(100_000, 9_000_000, &changes)
    }

    /// Every tick takes the period that holds at its beginning; a change waits for an edge; nothing
    /// jumps where segments meet.
    #[test]
    fn a_change_of_frequency_takes_effect_at_the_next_edge() {
        let clock = wanderer();
        let segments: Vec<Segment> = clock.segments().collect();
        assert_eq!(segments.len(), 4);
        for (n, segment) in segments.iter().enumerate().skip(1) {
            let change_fs = [1_000_000_000, 1_010_000_000, 2_000_000_017][n - 1];
            assert_eq!(clock.edge_fs(segment.first_tick), segment.phase_fs);
            assert!(segment.phase_fs >= change_fs);
            assert!(clock.edge_fs(segment.first_tick - 1) < change_fs);
        }
        for k in 0..1_000 {
            let step = clock.edge_fs(k + 1) - clock.edge_fs(k);
            let part = clock.part_of_period_fs(k, 1, 1);
            assert!(step.abs_diff(part) <= 1, "tick {k}: {step} and {part}");
        }
        assert_eq!(clock.part_of_period_fs(155, 1, 1), 6_400_640);
        assert_eq!(Oscillator::new(0, 0).part_of_period_fs(0, 3, 4), 4_800_000);
    }

    /// The first edge at or after a time: on the edge itself, beside it, and between any two.
    #[test]
    fn ticks_are_found_by_time() {
        for clock in [
            wanderer(),
            Oscillator::new(-77_123, 123),
            Oscillator::new(0, 6_400_000),
        ] {
            assert_eq!(clock.tick_at(0), 0);
            for k in (0..1_000).chain([1_000_000_007, 3_000_000_000]) {
                let edge_fs = clock.edge_fs(k);
                assert_eq!(clock.tick_at(edge_fs), k);
                assert_eq!(clock.tick_at(edge_fs + 1), k + 1);
                assert_eq!(clock.tick_at(clock.edge_fs(k + 1) - 1), k + 1);
            }
        }
        assert!(!wanderer().is_constant() && Oscillator::new(1, 0).is_constant());
    }
}
