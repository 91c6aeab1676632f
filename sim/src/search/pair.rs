//! Two devices, exhaustively, as classes: what the crossings of a pair can do to d and to what is
//! followed (`docs/bound.md`, "What is searched").
//!
//! Time does not pass in this model: a *gap* is what is left from the flip of a toggle to the next
//! sampling instant. Gaps are classes of 1/16 unit; a class stands for all its gaps, and what is
//! computed is the worst of them, so whatever the golden model shows is admitted. The two gaps of a
//! cable slide against each other, because one side's clock is the other side's arrival.

use crate::search::setting::{slower, Setting, APART_PPB, TICK_FS, UNIT_FS, WINDOW_FS};

/// Classes per unit.
const CLASSES_PER_UNIT: i64 = 16;
/// Width of a class, in femtoseconds.
const CLASS_FS: i64 = UNIT_FS / CLASSES_PER_UNIT;
/// Ranges of frequencies that are searched each for itself.
const RANGES: u64 = 20;

/// A pair whose relative frequency lies in a range.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Crossings, interval and cable.
    pub setting: Setting,
    /// How much slower the device that follows is, in parts per billion: at least and at most. Both ends
    /// matter: clocks that hardly slide leave a bad gap bad for all rounds, and drift grows.
    pub slower_ppb: [u64; 2],
    /// INITs of which the largest d counts.
    pub rounds: u32,
    /// Ticks from one INIT to the next, least and most.
    pub round_ticks: [u64; 2],
}

/// What the classes of a pair admit, in femtoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// D - d at most.
    pub measured_most_fs: i64,
    /// D - d at least; below zero, d could exceed the truth.
    pub measured_least_fs: i64,
    /// Offset, below this.
    pub offset_fs: i64,
    /// States visited.
    pub states: u64,
}

impl Pair {
    /// Classes of a gap: one sampling distance.
    const fn classes(&self) -> usize {
        (self.setting.sampling_fs() / CLASS_FS) as usize
    }

    /// The sides on which an arrival of this class may fall: what is added to its gap, in classes.
    fn sides(&self, gap: usize) -> impl Iterator<Item = usize> {
        let in_window = gap < (WINDOW_FS / CLASS_FS) as usize;
        let next = self.classes();
        [0, next].into_iter().take(1 + usize::from(in_window))
    }

    /// By how many classes the clocks slide in this many ticks: at least and at most.
    fn slide(&self, ticks: [u64; 2]) -> [usize; 2] {
        let slid = |n: usize| ticks[n] * TICK_FS as u64 * self.slower_ppb[n];
        let class = CLASS_FS as u64 * 1_000_000_000;
        let [down, up] = [slid(0) / class, slid(1).div_ceil(class)];
        [down, up].map(|count| usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Everything that the classes admit.
    #[must_use]
    pub fn search(&self) -> Admitted {
        let (sums, mut states) = self.measure();
        let classes = self.classes();
        // D - d for every sum of both crossings, which has at most two sampling distances for each.
        let of_sum = |sum: usize| {
            let of_ends = self.slower_ppb.map(|ppb| {
                let late_fs = slower(sum as i64 * CLASS_FS, ppb);
                self.setting.short_fs(late_fs, ppb)
            });
            [
                of_ends[0][0].min(of_ends[1][0]),
                of_ends[0][1].max(of_ends[1][1]),
            ]
        };
        let short_fs: Vec<[i64; 2]> = (0..=4 * classes).map(of_sum).collect();
        let (mut most_fs, mut least_fs, mut offset_fs) = (i64::MIN, i64::MAX, 0);
        for (state, [smallest, largest]) in sums.into_iter().enumerate() {
            let measured_fs = short_fs[smallest as usize][1];
            most_fs = most_fs.max(measured_fs);
            least_fs = least_fs.min(short_fs[largest as usize][0]);
            let (behind_fs, visited) = self.follow(state % classes, measured_fs);
            offset_fs = offset_fs.max(behind_fs);
            states += visited;
        }
        Admitted {
            measured_most_fs: most_fs,
            measured_least_fs: least_fs,
            offset_fs: offset_fs + TICK_FS,
            states,
        }
    }

    /// All rounds of INIT from every pair of gaps: for each pair of gaps after them, how small the best
    /// sum of both crossings' e can be, rounded down, and how large, rounded up, in classes.
    fn measure(&self) -> (Vec<[u64; 2]>, u64) {
        let classes = self.classes();
        let [slow, fast] = self.slide(self.round_ticks);
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
    fn follow(&self, gap: usize, measured_fs: i64) -> (i64, u64) {
        let classes = self.classes();
        let most_ppb = self.slower_ppb[1];
        let drift_fs = self.setting.drift_fs(most_ppb);
        // With equal clocks a gap stays as it is; with any difference every gap comes in time.
        let gaps = if most_ppb == 0 {
            gap..gap + 1
        } else {
            0..classes
        };
        let mut worst_fs = 0;
        let mut visited = 0;
        for gap in gaps {
            for side in self.sides(gap) {
                let late_fs = slower((gap + side + 1) as i64 * CLASS_FS, most_ppb);
                worst_fs = worst_fs.max(measured_fs + late_fs + drift_fs);
                visited += 1;
            }
        }
        (worst_fs, visited)
    }
}

/// All differences of two legal clocks, in ranges: equal ones apart, for they do not slide at all.
pub fn ranges() -> impl Iterator<Item = [u64; 2]> {
    let step_ppb = APART_PPB.div_ceil(RANGES);
    let range = move |n: u64| [n * step_ppb + 1, ((n + 1) * step_ppb).min(APART_PPB)];
    std::iter::once([0, 0]).chain((0..RANGES).map(range))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ranges lack nothing between equal clocks and the largest difference; and one frequency in a range admits no
    /// more than the range.
    #[test]
    fn ranges_cover_every_frequency() {
        let mut next = 0;
        for [least, most] in ranges() {
            assert!(least == next && most >= least, "{least}..{most}");
            next = most + 1;
        }
        assert_eq!(next, APART_PPB + 1);
        for range @ [least, most] in ranges().step_by(5) {
            let whole = pair(Phases::Four, 200, range).search();
            for ppb in (least..=most).step_by(2_000) {
                let one = pair(Phases::Four, 200, [ppb, ppb]).search();
                assert!(one.offset_fs <= whole.offset_fs, "{ppb}");
                assert!(one.measured_most_fs <= whole.measured_most_fs, "{ppb}");
                assert!(one.measured_least_fs >= whole.measured_least_fs, "{ppb}");
            }
        }
    }
    use dtp_spec::bound::Hop;
    use dtp_spec::latency::Phases;
    use dtp_spec::speed::Speed;

    const WIRE_UNITS: u64 = 157;

    fn pair(phases: Phases, interval_ticks: u64, slower_ppb: [u64; 2]) -> Pair {
        Pair {
            setting: Setting {
                phases,
                interval_ticks,
                wait_ticks: 5,
                wire_fs: WIRE_UNITS * UNIT_FS as u64,
            },
            slower_ppb,
            rounds: 16,
            round_ticks: [20, 70],
        }
    }

    /// The classes of every range of frequencies stay within the proof, and less than two units below it; d is
    /// below the truth.
    #[test]
    fn the_proof_covers_the_classes_and_not_much_more() {
        // The coarser the crossing, the more classes: fewer ranges of those.
        for (phases, interval_ticks, every) in [
            (Phases::One, 5000, 10),
            (Phases::Two, 200, 3),
            (Phases::Four, 200, 1),
            (Phases::Four, 5000, 1),
        ] {
            let hop = Hop {
                phases,
                interval_ticks,
                wait_ticks: 5,
                wire_units: WIRE_UNITS,
                speed: Speed::Gigabit10,
            };
            let proved = hop.proved_units(1, 1, true).unwrap() as i64;
            let found = ranges().step_by(every).map(|slower_ppb| {
                let admitted = pair(phases, interval_ticks, slower_ppb).search();
                assert!(admitted.measured_least_fs >= 0, "{admitted:?}");
                admitted.offset_fs
            });
            let worst = (found.max().unwrap() - 1) / UNIT_FS;
            assert!(
                (proved - 1..=proved).contains(&worst),
                "{phases:?}, {interval_ticks}: {worst} of {proved}"
            );
        }
    }

    /// A proof of four phases does not hold for two: the classes say so.
    #[test]
    fn a_proof_that_promises_too_much_is_refuted() {
        let admitted = pair(Phases::Two, 200, [190_000, APART_PPB]).search();
        let hop = Hop {
            phases: Phases::Four,
            interval_ticks: 200,
            wait_ticks: 5,
            wire_units: WIRE_UNITS,
            speed: Speed::Gigabit10,
        };
        let proved = hop.proved_units(1, 1, true).unwrap() as i64;
        assert!(
            (admitted.offset_fs - 1) / UNIT_FS > proved + 5,
            "{admitted:?}"
        );
    }
}
