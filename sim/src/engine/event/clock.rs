//! An oscillator that can be asked both ways: when edge k is, and which edge comes next.

use crate::model::oscillator::{Oscillator, PERIOD_FRACTION_BITS};
use dtp_spec::latency::Phases;
use dtp_spec::units::TICK_FS;

/// Fractional bits of the reciprocal, beside those of the period: an estimate is low by at most one
/// edge within five hours.
const RECIPROCAL_BITS: u32 = 64;

/// A device clock.
#[derive(Clone, Debug)]
pub struct Clock {
    phase_fs: u64,
    period: u64,
    /// Edges in 2^64 fs.
    reciprocal: u64,
    /// A quarter, a half and three quarters of a period, in femtoseconds.
    quarters_fs: [u64; 3],
    /// Its frequency changes: it is asked for everything.
    wandering: Option<Box<Oscillator>>,
}

impl Clock {
    /// The clock of this oscillator.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "2^84 over a period of some 2^43 has 42 bits"
    )]
    pub fn new(oscillator: &Oscillator) -> Self {
        let one = 1_u128 << (RECIPROCAL_BITS + PERIOD_FRACTION_BITS);
        Clock {
            phase_fs: oscillator.phase_fs,
            period: oscillator.period,
            reciprocal: (one / u128::from(oscillator.period)) as u64,
            quarters_fs: [1, 2, 3].map(|quarter| oscillator.part_of_period_fs(0, quarter, 4)),
            wandering: (!oscillator.is_constant()).then(|| Box::new(oscillator.clone())),
        }
    }

    /// Samples see a toggle, less the age that they give it, no later than `units` (below 20) behind an edge if and
    /// only if it is visible before an instant so long after the edge; of a constant frequency.
    #[inline]
    #[must_use]
    pub const fn reach_fs(&self, units: u64, phases: Phases) -> u64 {
        let quarter = match phases {
            Phases::One => 0,
            Phases::Two => units / 10 * 2,
            Phases::Four => units / 5,
        };
        match quarter {
            0 => 0,
            quarter => self.quarters_fs[quarter as usize - 1],
        }
    }

    /// Its period in 2^-20 fs, if that never changes.
    #[inline]
    #[must_use]
    pub const fn constant_period(&self) -> Option<u64> {
        match self.wandering {
            None => Some(self.period),
            Some(_) => None,
        }
    }

    /// Time of edge `k`.
    #[inline]
    #[must_use]
    pub fn edge_fs(&self, k: u64) -> u64 {
        match &self.wandering {
            None => self.phase_fs + counted_fs(k, self.period),
            Some(oscillator) => oscillator.edge_fs(k),
        }
    }

    /// The first edge later than this time.
    #[inline]
    #[must_use]
    pub fn edge_after(&self, time_fs: u64) -> u64 {
        match &self.wandering {
            Some(oscillator) => oscillator.tick_at(time_fs + 1),
            None => self.next_edge(time_fs).0,
        }
    }

    /// The first edge later than this time, and the one before it in femtoseconds, of a constant frequency.
    #[inline]
    fn next_edge(&self, time_fs: u64) -> (u64, u64) {
        let Some(since_fs) = time_fs.checked_sub(self.phase_fs) else {
            return (0, self.phase_fs.saturating_sub(TICK_FS));
        };
        // The reciprocal is rounded down, so that this is an edge in the past, and nearly always the last.
        let estimate = u128::from(since_fs) * u128::from(self.reciprocal);
        let mut edge = (estimate >> RECIPROCAL_BITS) as u64;
        let mut start_fs = self.phase_fs + counted_fs(edge, self.period);
        loop {
            edge += 1;
            let edge_fs = self.phase_fs + counted_fs(edge, self.period);
            if edge_fs > time_fs {
                return (edge, start_fs);
            }
            start_fs = edge_fs;
        }
    }

    /// The first edge at or after this time: the number of edges before it.
    #[inline]
    #[must_use]
    pub fn edges_before(&self, time_fs: u64) -> u64 {
        match time_fs {
            0 => 0,
            _ => self.edge_after(time_fs - 1),
        }
    }

    /// The edge that ends the tick in which samples see a toggle that is visible after this instant, and
    /// the age that they give it, in units.
    #[inline]
    #[must_use]
    pub fn sampled(&self, visible_fs: u64, phases: Phases) -> (u64, u8) {
        let Some(oscillator) = &self.wandering else {
            let (edge, start_fs) = self.next_edge(visible_fs);
            return (
                edge,
                age_units(visible_fs, start_fs, &self.quarters_fs, phases),
            );
        };
        let edge = oscillator.tick_at(visible_fs + 1);
        let start_fs = match edge {
            0 => self.phase_fs.saturating_sub(TICK_FS),
            _ => oscillator.edge_fs(edge - 1),
        };
        let quarters_fs = [1, 2, 3]
            .map(|quarter| oscillator.part_of_period_fs(edge.saturating_sub(1), quarter, 4));
        (edge, age_units(visible_fs, start_fs, &quarters_fs, phases))
    }
}

/// The age of what samples see this long after the edge before, in units.
#[inline]
fn age_units(visible_fs: u64, start_fs: u64, quarters_fs: &[u64; 3], phases: Phases) -> u8 {
    let before = |quarter: usize| visible_fs < start_fs + quarters_fs[quarter];
    match phases {
        Phases::One => 0,
        Phases::Two => 10 * u8::from(before(1)),
        Phases::Four => 5 * (u8::from(before(0)) + u8::from(before(1)) + u8::from(before(2))),
    }
}

/// Time of so many periods, rounded down.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "simulated time stays below 5 hours"
)]
const fn counted_fs(k: u64, period: u64) -> u64 {
    ((k as u128 * period as u128) >> PERIOD_FRACTION_BITS) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both ways agree at the edges themselves and a femtosecond beside them, for five hours.
    #[test]
    fn edges_are_found_again() {
        for ppb in [0, 1, -1, 100_000, -100_000, 77_123] {
            let clock = Clock::new(&Oscillator::new(ppb, 9_123_457));
            for k in [
                0,
                1,
                2,
                1000,
                123_456_789,
                99_999_999_999,
                2_800_000_000_000,
            ] {
                let time_fs = clock.edge_fs(k);
                assert_eq!(clock.edge_after(time_fs), k + 1, "{ppb} {k}");
                assert_eq!(clock.edge_after(time_fs - 1), k, "{ppb} {k}");
                assert_eq!(clock.edges_before(time_fs), k);
                assert_eq!(clock.edges_before(time_fs + 1), k + 1);
            }
        }
    }

    /// Beside each instant that a sample can tell, what it sees is on the side that the reach says.
    #[test]
    fn reach_is_where_samples_turn() {
        let clock = Clock::new(&Oscillator::new(77_123, 9_123_457));
        for phases in [Phases::One, Phases::Two, Phases::Four] {
            for units in 100_000..100_400_u64 {
                let reach_fs = clock.edge_fs(units / 20) + clock.reach_fs(units % 20, phases);
                for visible_fs in reach_fs - 2..reach_fs + 2 {
                    let (edge, age_units) = clock.sampled(visible_fs, phases);
                    let seen = 20 * edge - u64::from(age_units);
                    assert_eq!(seen <= units, visible_fs < reach_fs, "{units} {phases:?}");
                }
            }
        }
    }

    #[test]
    fn ages_are_quarters_of_the_tick() {
        let clock = Clock::new(&Oscillator::new(0, TICK_FS));
        for (after_fs, ages) in [
            (0, [15, 10, 0]),
            (1_599_999, [15, 10, 0]),
            (1_600_000, [10, 10, 0]),
            (3_200_000, [5, 0, 0]),
            (4_800_000, [0, 0, 0]),
            (6_399_999, [0, 0, 0]),
        ] {
            let visible_fs = 10 * TICK_FS + after_fs;
            for (phases, age) in [Phases::Four, Phases::Two, Phases::One]
                .into_iter()
                .zip(ages)
            {
                assert_eq!(clock.sampled(visible_fs, phases), (10, age));
            }
        }
    }
}
