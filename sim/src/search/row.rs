//! Three devices in a row, exhaustively: every order of beacons, every outcome of every crossing, every
//! choice of clocks (`docs/bound.md`, "What is searched").
//!
//! A state says how far each device is behind the leader, and how old, in parts of an interval, the last
//! beacon of each cable is. A beacon counts at once; that it takes time is in the interval. Amounts
//! are femtoseconds.

use crate::search::setting::{slower, Setting, APART_PPB, TICK_FS, WINDOW_FS};
use std::collections::HashSet;

/// Parts of an interval at which something may happen.
const PARTS: u8 = 3;

/// A row of three.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Crossings, interval and cables.
    pub setting: Setting,
}

/// What three devices admit: offsets stay below these, in femtoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Admitted {
    /// Of neighbours.
    pub neighbours_fs: i64,
    /// Of the two ends.
    pub ends_fs: i64,
    /// States visited.
    pub states: u64,
}

/// Behind the leader; the leader itself is never behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct State {
    behind: [i64; 3],
    /// Of the two cables, away from the leader.
    age: [u8; 2],
}

/// One choice of clocks and of what INIT measured.
#[derive(Clone, Copy, Debug)]
struct Choice {
    leader: usize,
    /// What each device loses in a part of an interval.
    drift: [i64; 3],
    /// D - d of each cable, away from its first device and back.
    measured: [[i64; 2]; 2],
}

impl Row {
    /// What a crossing can add, at the corners of its classes: seen at once, at either end of the
    /// window, a whole sampling distance late, and both.
    fn late(&self) -> [i64; 4] {
        let most_fs = self.setting.sampling_fs() + WINDOW_FS;
        [0, WINDOW_FS, most_fs - WINDOW_FS, most_fs].map(|fs| slower(fs, APART_PPB))
    }

    /// Everything that three devices admit.
    #[must_use]
    pub fn search(&self) -> Admitted {
        let drift = (self.setting.drift_fs(APART_PPB) as u64).div_ceil(u64::from(PARTS)) as i64;
        let measured = [0, self.setting.short_fs(0, APART_PPB)[1]];
        let mut admitted = Admitted::default();
        for number in 0..2 * 4 * 16 {
            let pick = |bit: usize, of: [i64; 2]| of[number >> bit & 1];
            // The leader at an end or in the middle; one, both or none of the others slow.
            let slow = [pick(1, [0, drift]), pick(2, [0, drift])];
            let (leader, drift) = match number & 1 {
                0 => (0, [0, slow[0], slow[1]]),
                _ => (1, [slow[0], 0, slow[1]]),
            };
            let choice = Choice {
                leader,
                drift,
                measured: [3, 5].map(|bit| [pick(bit, measured), pick(bit + 1, measured)]),
            };
            self.explore(choice, &mut admitted);
        }
        admitted.neighbours_fs += TICK_FS;
        admitted.ends_fs += TICK_FS;
        admitted
    }

    /// Every state that can be reached by this choice, from all alike.
    fn explore(&self, choice: Choice, admitted: &mut Admitted) {
        let start = State {
            behind: [0; 3],
            age: [0; 2],
        };
        let mut seen = HashSet::from([start]);
        let mut open = vec![start];
        while let Some(state) = open.pop() {
            let [a, b, c] = state.behind;
            admitted.neighbours_fs = admitted.neighbours_fs.max((a - b).abs()).max((b - c).abs());
            admitted.ends_fs = admitted.ends_fs.max((a - c).abs());
            self.successors(choice, state, |next| {
                if seen.insert(next) {
                    open.push(next);
                }
            });
        }
        admitted.states += seen.len() as u64;
    }

    fn successors(&self, choice: Choice, state: State, mut reach: impl FnMut(State)) {
        if state.age.iter().all(|&age| age < PARTS) {
            let mut next = state;
            for (behind, drift) in next.behind.iter_mut().zip(choice.drift) {
                *behind += drift;
            }
            next.age = state.age.map(|age| age + 1);
            reach(next);
        }
        for cable in 0..2 {
            for (back, [from, to]) in [[cable, cable + 1], [cable + 1, cable]]
                .into_iter()
                .enumerate()
            {
                if to == choice.leader {
                    continue;
                }
                for late in self.late() {
                    let mut next = state;
                    let told = state.behind[from] + choice.measured[cable][back] + late;
                    next.behind[to] = state.behind[to].min(told);
                    if from.abs_diff(choice.leader) < to.abs_diff(choice.leader) {
                        next.age[cable] = 0;
                    }
                    reach(next);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::setting::UNIT_FS;
    use dtp_spec::bound::Hop;
    use dtp_spec::latency::Phases;
    use dtp_spec::speed::Speed;

    /// Three devices reach what is proved within a unit, for neighbours and for the ends, and nothing
    /// beyond.
    #[test]
    fn the_proof_is_the_worst_of_all_orders() {
        for (phases, interval_ticks) in [(Phases::One, 5000), (Phases::Four, 200)] {
            let hop = Hop {
                phases,
                interval_ticks,
                wait_ticks: 5,
                wire_units: 157,
                speed: Speed::Gigabit10,
            };
            let setting = Setting {
                phases,
                interval_ticks,
                wait_ticks: 5,
                wire_fs: 157 * UNIT_FS as u64,
            };
            let admitted = Row { setting }.search();
            let reached = [admitted.neighbours_fs, admitted.ends_fs];
            for (hops, reached_fs) in [1, 2].into_iter().zip(reached) {
                let proved = hop.proved_units(hops, 2, true).unwrap() as i64;
                let units = (reached_fs - 1) / UNIT_FS;
                assert!(
                    (proved - 1..=proved).contains(&units),
                    "{phases:?}, {interval_ticks}, {hops} hops: {units} of {proved}"
                );
            }
        }
    }
}
