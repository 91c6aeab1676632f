//! Every counter of a network between the edges that a checker is told of: a counter gains 20 units at
//! each edge of its clock until it is told to read something else.
//!
//! Where edges lie is computed here from phase and period alone.

use super::World;

/// Units that a counter gains at an edge.
const UNITS_PER_EDGE: i64 = 20;
/// Fractional bits of a period and of the time of an edge.
const FRACTION_BITS: u32 = 20;
/// Differences of times below this fit into 63 bits with their fraction.
const NEAR_FS: u64 = 1 << 42;

/// A clock and its counter, from one of its edges on.
#[derive(Clone, Copy, Debug)]
struct Counter {
    /// The edge, in whole femtoseconds and 2^-20 of one.
    edge_fs: u64,
    fraction: u32,
    /// Period in 2^-20 fs.
    period: u64,
    /// What it reads after that edge.
    gc: u64,
    /// The last edge after which it read what counting would not have told.
    moved_fs: u64,
    /// It has been told of.
    known: bool,
}

/// All of them.
#[derive(Clone, Debug)]
pub(super) struct Counters(Vec<Counter>);

impl Counters {
    pub(super) fn new(world: &World) -> Self {
        let clocks = world.phases_fs.iter().zip(&world.periods);
        let counter = |(&phase_fs, &period)| Counter {
            edge_fs: phase_fs,
            fraction: 0,
            period,
            gc: 0,
            moved_fs: 0,
            known: false,
        };
        Counters(clocks.map(counter).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// What a counter reads after every edge up to this time.
    #[inline]
    pub(super) fn read(&self, device: usize, time_fs: u64) -> u64 {
        let counter = &self.0[device];
        counter
            .gc
            .wrapping_add_signed(UNITS_PER_EDGE * counter.edges_until(time_fs))
    }

    /// The last edge up to this time, in femtoseconds.
    pub(super) fn last_edge_fs(&self, device: usize, time_fs: u64) -> u64 {
        let counter = &self.0[device];
        counter.edge(counter.edges_until(time_fs)).0
    }

    /// The first edge after this time, in femtoseconds.
    pub(super) fn next_edge_fs(&self, device: usize, time_fs: u64) -> u64 {
        let counter = &self.0[device];
        counter.edge(counter.edges_until(time_fs) + 1).0
    }

    /// What counts as the counter between edges at this time: its reading and the part of 20 units of the
    /// part of a period since, rounded down.
    pub(super) fn line_units(&self, device: usize, time_fs: u64) -> u64 {
        let counter = &self.0[device];
        let edges = counter.edges_until(time_fs);
        let since_fs = time_fs - counter.edge(edges).0;
        let part = ((UNITS_PER_EDGE.unsigned_abs() * since_fs) << FRACTION_BITS) / counter.period;
        counter.gc.wrapping_add_signed(UNITS_PER_EDGE * edges) + part
    }

    /// Told that it reads this after its edge at this time: how much more that is than by counting. None
    /// the first time.
    pub(super) fn told(&mut self, device: usize, time_fs: u64, gc: u64) -> Option<i64> {
        let units = gc.wrapping_sub(self.read(device, time_fs)) as i64;
        let known = self.0[device].known;
        if units != 0 || !known {
            self.anchor(device, time_fs);
            let counter = &mut self.0[device];
            counter.gc = gc;
            counter.moved_fs = time_fs;
            counter.known = true;
        }
        known.then_some(units)
    }

    /// The last edge up to this time is the one that is counted from.
    pub(super) fn anchor(&mut self, device: usize, time_fs: u64) {
        let counter = &mut self.0[device];
        let edges = counter.edges_until(time_fs);
        let (edge_fs, fraction) = counter.edge(edges);
        counter.gc = counter.gc.wrapping_add_signed(UNITS_PER_EDGE * edges);
        (counter.edge_fs, counter.fraction) = (edge_fs, fraction);
    }

    /// From its edge at this time on the clock has another period, in 2^-20 fs.
    pub(super) fn change_period(&mut self, device: usize, time_fs: u64, period: u64) {
        self.anchor(device, time_fs);
        let counter = &mut self.0[device];
        counter.fraction = 0;
        counter.period = period;
    }

    pub(super) fn moved_fs(&self, device: usize) -> u64 {
        self.0[device].moved_fs
    }
}

impl Counter {
    /// Edges after the one that is counted from, up to this time; negative before it.
    #[inline]
    fn edges_until(&self, time_fs: u64) -> i64 {
        // Edge n is at (fraction + n period) / 2^20, rounded down.
        let fraction = i64::from(self.fraction);
        let elapsed_fs = time_fs.wrapping_sub(self.edge_fs) as i64;
        if elapsed_fs.unsigned_abs() < NEAR_FS {
            let scaled = ((elapsed_fs + 1) << FRACTION_BITS) - 1 - fraction;
            if scaled >= 0 {
                return (scaled as u64 / self.period) as i64;
            }
            return scaled.div_euclid(self.period as i64);
        }
        let scaled = (i128::from(elapsed_fs + 1) << FRACTION_BITS) - 1 - i128::from(fraction);
        scaled.div_euclid(i128::from(self.period)) as i64
    }

    /// The time of an edge, so many after the one that is counted from.
    #[expect(clippy::cast_possible_truncation, reason = "the fraction is cut off")]
    fn edge(&self, edges: i64) -> (u64, u32) {
        let scaled = i128::from(edges) * i128::from(self.period) + i128::from(self.fraction);
        let edge_fs = self
            .edge_fs
            .wrapping_add_signed((scaled >> FRACTION_BITS) as i64);
        (edge_fs, (scaled & ((1 << FRACTION_BITS) - 1)) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(phase_fs: u64, period: u64) -> Counters {
        Counters::new(&World {
            periods: vec![period],
            phases_fs: vec![phase_fs],
            ..World::default()
        })
    }

    /// Whatever edge is counted from, before or after: edge k is at phase + k period, rounded down.
    #[test]
    fn edges_are_where_phase_and_period_put_them() {
        let (phase_fs, period) = (7_000_001, (6_400_123 << 20) + 777_777);
        let edge_fs = |k: u64| phase_fs + ((u128::from(k) * u128::from(period)) >> 20) as u64;
        for anchor in [0, 5, 1_000_003] {
            let mut counters = one(phase_fs, period);
            assert_eq!(counters.told(0, phase_fs, 100), None);
            counters.anchor(0, edge_fs(anchor));
            for k in [0, 1, 4, 5, 6, 999_999, 1_000_003, 1_000_004, 5_000_000_000] {
                let gc = 100 + 20 * k;
                assert_eq!(counters.read(0, edge_fs(k)), gc);
                assert_eq!(counters.read(0, edge_fs(k + 1) - 1), gc);
                assert_eq!(counters.last_edge_fs(0, edge_fs(k + 1) - 1), edge_fs(k));
                assert_eq!(counters.next_edge_fs(0, edge_fs(k)), edge_fs(k + 1));
                assert_eq!(counters.line_units(0, edge_fs(k) + 3_200_000), gc + 9);
            }
        }
    }

    /// A move is told by what counting does not explain; a change of the period counts from its edge.
    #[test]
    fn moves_and_changes_count_from_their_edges() {
        let mut counters = one(0, 6_400_000 << 20);
        counters.told(0, 0, 0);
        assert_eq!(counters.told(0, 64_000_000, 200), Some(0));
        assert_eq!(counters.moved_fs(0), 0);
        assert_eq!(counters.told(0, 70_400_000, 227), Some(7));
        assert_eq!(counters.moved_fs(0), 70_400_000);
        counters.change_period(0, 76_800_000, 6_500_000 << 20);
        assert_eq!(counters.read(0, 76_800_000), 247);
        assert_eq!(counters.read(0, 83_299_999), 247);
        assert_eq!(counters.read(0, 83_300_000), 267);
    }
}
