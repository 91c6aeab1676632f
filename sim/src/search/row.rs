//! Three devices in a row, exhaustively: every order of beacons, every outcome of every crossing, every
//! choice of clocks (`docs/bound.md`, "What is searched").
//!
//! A state says how far each device is behind the leader, and how old, in parts of an interval, the last
//! beacon of each cable is. A beacon counts at once; that it takes time is in the interval. Amounts
//! are thousandths of a unit.

use dtp_spec::bound::Hop;
use dtp_spec::latency::{max_q_units, WINDOW_UNITS};
use dtp_spec::units::UNITS_PER_TICK;
use std::collections::HashSet;

/// Parts of an interval at which something may happen.
const PARTS: u8 = 3;

/// A row of three.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Crossings, interval and cables.
    pub hop: Hop,
}

/// What three devices admit: offsets stay below these, in thousandths of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Admitted {
    /// Of neighbours.
    pub neighbours: u64,
    /// Of the two ends.
    pub ends: u64,
    /// States visited.
    pub states: u64,
}

/// Behind the leader; the leader itself is never behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct State {
    behind: [u64; 3],
    /// Of the two cables, away from the leader.
    age: [u8; 2],
}

/// One choice of clocks and of what INIT measured.
#[derive(Clone, Copy, Debug)]
struct Choice {
    leader: usize,
    /// What each device loses in a part of an interval.
    drift: [u64; 3],
    /// D - d of each cable, both directions.
    measured: [u64; 2],
}

impl Row {
    /// What a crossing can add, at the corners of its classes: seen at once, at either end of the
    /// window, a whole sampling distance late, and both.
    fn late(&self) -> [u64; 4] {
        let most = max_q_units(self.hop.phases);
        [0, WINDOW_UNITS, most - WINDOW_UNITS, most]
            .map(|units| 1000 * units + u64::from(units > 0))
    }

    /// Everything that three devices admit.
    #[must_use]
    pub fn search(&self) -> Admitted {
        let drift = self.hop.drift_milliunits().div_ceil(u64::from(PARTS));
        let measured = [0, self.hop.measurement_milliunits()];
        let mut admitted = Admitted::default();
        for number in 0..2 * 4 * 4 {
            let pick = |bit: usize, of: [u64; 2]| of[number >> bit & 1];
            let choice = if number & 1 == 0 {
                // The leader at an end: one, both or none of the others slow.
                Choice {
                    leader: 0,
                    drift: [0, pick(1, [0, drift]), pick(2, [0, drift])],
                    measured: [pick(3, measured), pick(4, measured)],
                }
            } else {
                Choice {
                    leader: 1,
                    drift: [pick(1, [0, drift]), 0, pick(2, [0, drift])],
                    measured: [pick(3, measured), pick(4, measured)],
                }
            };
            self.explore(choice, &mut admitted);
        }
        admitted.neighbours += 1000 * UNITS_PER_TICK;
        admitted.ends += 1000 * UNITS_PER_TICK;
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
            admitted.neighbours = admitted.neighbours.max(a.abs_diff(b)).max(b.abs_diff(c));
            admitted.ends = admitted.ends.max(a.abs_diff(c));
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
            for [from, to] in [[cable, cable + 1], [cable + 1, cable]] {
                if to == choice.leader {
                    continue;
                }
                for late in self.late() {
                    let mut next = state;
                    let told = state.behind[from] + choice.measured[cable] + late;
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
    use dtp_spec::latency::Phases;
    use dtp_spec::speed::Speed;

    /// Three devices reach what is proved, for neighbours and for the ends, and nothing beyond.
    #[test]
    fn the_proof_is_the_worst_of_all_orders() {
        for phases in [Phases::One, Phases::Four] {
            for interval_ticks in [200, 5000] {
                let hop = Hop {
                    phases,
                    interval_ticks,
                    wait_ticks: 5,
                    wire_units: 157,
                    speed: Speed::Gigabit10,
                };
                let admitted = Row { hop }.search();
                let units = |milliunits: u64| (milliunits - 1) / 1000;
                let proved = [1, 2].map(|hops| hop.proved_units(hops, 2, true).unwrap());
                assert_eq!(
                    [units(admitted.neighbours), units(admitted.ends)],
                    proved,
                    "{phases:?}, {interval_ticks}: {admitted:?}"
                );
            }
        }
    }
}
