//! Two devices, exhaustively, as classes: what the crossings of a pair can do to d and to what is
//! followed (`docs/bound.md`, "What is searched").
//!
//! Time does not pass in this model: a *gap* is what is left from the flip of a toggle to the next
//! sampling instant. Gaps are classes of 1/16 unit; a class stands for all its gaps, and what is
//! computed is the worst of them, so whatever the golden model shows is admitted. The two gaps of a
//! cable slide against each other, because one side's clock is the other side's arrival.

use dtp_spec::bound::Hop;
use dtp_spec::latency::{max_q_units, MARGIN_UNITS, WINDOW_UNITS};
use dtp_spec::units::UNITS_PER_TICK;

/// Classes per unit.
const CLASSES_PER_UNIT: u64 = 16;

/// A pair of one relative frequency.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Crossings, interval and cable.
    pub hop: Hop,
    /// How much slower the device that follows is, in parts per billion.
    pub slower_ppb: u64,
    /// INITs of which the largest d counts.
    pub rounds: u32,
    /// Ticks from one INIT to the next, least and most.
    pub round_ticks: [u64; 2],
}

/// What the classes of a pair admit, in thousandths of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// D - d at most.
    pub measured_most: u64,
    /// D - d at least; below zero, d could exceed the truth.
    pub measured_least: i64,
    /// Offset, below this.
    pub offset: u64,
    /// States visited.
    pub states: u64,
}

impl Pair {
    /// Classes of a gap: one sampling distance.
    const fn classes(&self) -> usize {
        (UNITS_PER_TICK / self.hop.phases.count() * CLASSES_PER_UNIT) as usize
    }

    /// The sides on which an arrival of this class may fall: what is added to its gap, in classes.
    fn sides(&self, gap: usize) -> impl Iterator<Item = usize> {
        let in_window = gap < (WINDOW_UNITS * CLASSES_PER_UNIT) as usize;
        let next = self.classes();
        [0, next].into_iter().take(1 + usize::from(in_window))
    }

    /// By how many classes the clocks slide in this many units of time: at least and at most.
    fn slide(&self, units: [u64; 2]) -> [usize; 2] {
        let classes = |units: u64| units * CLASSES_PER_UNIT * self.slower_ppb;
        let down = classes(units[0]) / 1_000_000_000;
        let up = classes(units[1]).div_ceil(1_000_000_000);
        [down, up].map(|count| usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Everything that the classes admit.
    #[must_use]
    pub fn search(&self) -> Admitted {
        let (sums, mut states) = self.measure();
        let classes = self.classes();
        let (mut most, mut least, mut offset) = (0, i64::MAX, 0);
        for (state, [smallest, largest]) in sums.into_iter().enumerate() {
            let of_class = |sum: u64| 1000 * sum / CLASSES_PER_UNIT / 2;
            let measured = self.hop.measurement_milliunits() - of_class(smallest);
            most = most.max(measured);
            let mildest = 500 * (2 * max_q_units(self.hop.phases) + MARGIN_UNITS);
            least = least.min(mildest as i64 - of_class(largest) as i64);
            let (behind, visited) = self.follow(state % classes, measured);
            offset = offset.max(behind);
            states += visited;
        }
        Admitted {
            measured_most: most,
            measured_least: least,
            offset: offset + 1000 * UNITS_PER_TICK,
            states,
        }
    }

    /// All rounds of INIT from every pair of gaps: for each pair of gaps after them, how small the best
    /// sum of both crossings' e can be, rounded down, and how large, rounded up, in classes.
    fn measure(&self) -> (Vec<[u64; 2]>, u64) {
        let classes = self.classes();
        let [slow, fast] = self.slide(self.round_ticks.map(|ticks| ticks * UNITS_PER_TICK));
        let one = |state: usize| {
            let (here, there) = (state % classes, state / classes);
            let sums = self.sides(here).flat_map(|a| {
                let there = self.sides(there).map(move |b| there + b);
                there.map(move |there| (here + a + there) as u64)
            });
            sums.fold([u64::MAX, 0], |[least, most], sum| {
                [least.min(sum), most.max(sum + 2)]
            })
        };
        let states = classes * classes;
        let mut best: Vec<[u64; 2]> = (0..states).map(one).collect();
        let mut visited = states as u64;
        for _ in 1..self.rounds {
            let mut next = vec![[u64::MAX, 0]; states];
            for (state, &[least, most]) in best.iter().enumerate() {
                for slide in slow..=fast.min(slow + classes) {
                    // The gap of the slower side's arrivals grows, the other side's shrinks.
                    let here = (state % classes + slide) % classes;
                    let there = (state / classes + classes - slide % classes) % classes;
                    let state = there * classes + here;
                    let [one_least, one_most] = one(state);
                    next[state][0] = next[state][0].min(least.max(one_least));
                    next[state][1] = next[state][1].max(most.max(one_most));
                    visited += 1;
                }
            }
            best = next;
        }
        (best, visited)
    }

    /// Beacons for ever, from this gap: how far the follower falls behind at most.
    fn follow(&self, gap: usize, measured: u64) -> (u64, u64) {
        let classes = self.classes();
        let drift = self.hop.drift_milliunits() * self.slower_ppb / 201_000 + 1;
        // With equal clocks a gap stays as it is; with any difference every gap comes in time.
        let gaps = if self.slower_ppb == 0 {
            gap..gap + 1
        } else {
            0..classes
        };
        let mut worst = 0;
        let mut visited = 0;
        for gap in gaps {
            for side in self.sides(gap) {
                let late = 1000 * (gap + side + 1) as u64 / CLASSES_PER_UNIT + 1;
                worst = worst.max(measured + late + drift);
                visited += 1;
            }
        }
        (worst, visited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_spec::latency::Phases;
    use dtp_spec::speed::Speed;

    fn pair(phases: Phases, interval_ticks: u64, slower_ppb: u64) -> Pair {
        Pair {
            hop: Hop {
                phases,
                interval_ticks,
                wait_ticks: 5,
                wire_units: 157,
                speed: Speed::Gigabit10,
            },
            slower_ppb,
            rounds: 16,
            round_ticks: [20, 70],
        }
    }

    /// The classes stay within the proof and reach it: nothing is lost by more than two units.
    #[test]
    fn the_proof_covers_the_classes_and_not_much_more() {
        for phases in [Phases::Two, Phases::Four] {
            for interval_ticks in [200, 5000] {
                let hop = pair(phases, interval_ticks, 0).hop;
                let proved = hop.proved_units(1, 1, true).unwrap();
                let found = [0, 100_000, 201_000].map(|slower_ppb| {
                    let admitted = pair(phases, interval_ticks, slower_ppb).search();
                    assert!(admitted.measured_least >= 0, "{admitted:?}");
                    admitted.offset
                });
                let worst = (found.into_iter().max().unwrap() - 1) / 1000;
                assert!(worst <= proved + 1, "{phases:?}: {worst} above {proved}");
                assert!(
                    worst + 3 >= proved,
                    "{phases:?}: {worst} far below {proved}"
                );
            }
        }
    }
}
