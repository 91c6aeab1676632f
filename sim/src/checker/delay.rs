//! No port believes in more delay than there is.
//!
//! A value is stamped two ticks of its sender and two blocks of its line before the toggle flips at the
//! receiver, wire apart: counters to M1, M1 to M2; M2 to the line, line to RX1, RX1 to the mailbox, of
//! which the first edge is the stamp itself. 200 units pass in 64 ns, which is a block at 1 Gbit/s. That and the wire, in the sender's own units, is the true delay; d may not
//! exceed it, or the receiver would one day run ahead of the sender. Where the sender's clock wanders, its
//! shortest period since the measurement began counts.

use super::World;

/// Ticks of the sender and blocks of its line from the stamp to the flip of the receiver's toggle.
const STAMP_TO_LINE_TICKS: i128 = 2;
const LINE_TO_TOGGLE_BLOCKS: u64 = 2;
/// Units of a block at one gigabit a second.
const BLOCK_UNITS_1G: u64 = 200;
/// Units in a tick.
const UNITS_PER_TICK: i128 = 20;
/// Fractional bits of a period.
const PERIOD_FRACTION_BITS: u32 = 20;

/// True and measured delay into one port.
#[derive(Clone, Copy, Debug, Default)]
struct Port {
    sender: usize,
    wire_fs: i128,
    /// What is not wire, in the sender's units.
    pipeline_units: i128,
    last: Option<u32>,
    /// When nothing was known last.
    since_fs: u64,
}

/// Delays of all ports.
#[derive(Clone, Debug)]
pub struct DelayChecker {
    ports: Vec<Port>,
    /// Of every device: from when on its clock has which period.
    periods: Vec<Vec<(u64, i128)>>,
    measured: u64,
    /// Largest (least negative) measured less true delay, in 2^-10 units, and where and when.
    worst: Option<(i64, usize, u64)>,
}

impl DelayChecker {
    /// A checker for the ports of this world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let mut ports = vec![Port::default(); world.ports];
        for cable in &world.cables {
            for (sender, receiver) in [(0, 1), (1, 0)] {
                ports[cable.ports[receiver]] = Port {
                    sender: cable.devices[sender],
                    wire_fs: i128::from(cable.delay_fs[sender]),
                    pipeline_units: UNITS_PER_TICK * STAMP_TO_LINE_TICKS
                        + i128::from(LINE_TO_TOGGLE_BLOCKS * BLOCK_UNITS_1G / cable.gigabits),
                    ..Port::default()
                };
            }
        }
        let first = world.periods.iter().map(|&p| vec![(0, i128::from(p))]);
        let mut periods: Vec<_> = first.collect();
        for change in &world.wander {
            periods[change.device].push((change.from_fs, i128::from(change.period)));
        }
        DelayChecker {
            ports,
            periods,
            measured: 0,
            worst: None,
        }
    }

    /// What `port` believes after an edge.
    #[inline]
    pub fn measured(&mut self, port: usize, time_fs: u64, d_units: Option<u32>) {
        if d_units != self.ports[port].last {
            self.changed(port, time_fs, d_units);
        }
    }

    #[cold]
    fn changed(&mut self, port: usize, time_fs: u64, d_units: Option<u32>) {
        let state = &mut self.ports[port];
        state.last = d_units;
        let Some(d_units) = d_units else {
            state.since_fs = time_fs;
            return;
        };
        self.measured += 1;
        let periods = &self.periods[state.sender];
        let first = periods.partition_point(|p| p.0 <= state.since_fs) - 1;
        let until = periods.partition_point(|p| p.0 <= time_fs);
        let shortest = periods[first..until].iter().map(|p| p.1).min();
        let sender_period = shortest.unwrap_or(i128::MAX);
        // (d - pipeline) T - 20 wire, over T: in 2^-10 units, rounded up, so that any excess shows
        let over = (i128::from(d_units) - state.pipeline_units) * sender_period
            - ((UNITS_PER_TICK * state.wire_fs) << PERIOD_FRACTION_BITS);
        let scaled = over << 10;
        let excess =
            scaled.div_euclid(sender_period) + i128::from(scaled.rem_euclid(sender_period) != 0);
        let excess = i64::try_from(excess).unwrap_or(i64::MAX);
        if self.worst.is_none_or(|(worst, ..)| excess > worst) {
            self.worst = Some((excess, port, time_fs));
        }
    }

    /// Largest measured less true delay, in 2^-10 units, with port and time (in femtoseconds);
    /// above zero is a violation. None before anything was measured.
    #[must_use]
    pub const fn worst(&self) -> Option<(i64, usize, u64)> {
        self.worst
    }

    /// Delays measured.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.measured
    }
}

#[cfg(test)]
mod tests {
    use super::super::Cable;
    use super::*;

    /// 64 ns of wire between nominal clocks are 10 ticks: with the pipeline, 280 units. 280 may be
    /// measured, 281 may not; and a sender that is 100 ppm slow counts less in the same time.
    #[test]
    fn one_unit_too_long_is_found() {
        let nominal = 6_400_000_u64 << 20;
        let world = |period, gigabits| World {
            periods: vec![period, nominal],
            cables: vec![Cable {
                ports: [0, 1],
                devices: [0, 1],
                delay_fs: [64_000_000, 128_000_000],
                gigabits,
            }],
            ports: 2,
            ..World::default()
        };
        let mut checker = DelayChecker::new(&world(nominal, 10));
        assert_eq!(checker.worst(), None);
        checker.measured(1, 1, Some(280));
        assert_eq!(checker.worst(), Some((0, 1, 1)));
        checker.measured(1, 2, Some(281));
        assert_eq!(checker.worst(), Some((1024, 1, 2)));
        checker.measured(0, 3, Some(480));
        assert_eq!((checker.worst(), checker.count()), (Some((1024, 1, 2)), 3));
        let mut checker = DelayChecker::new(&world(nominal + nominal / 10_000, 10));
        checker.measured(1, 1, Some(280));
        assert!(checker.worst().unwrap().0 > 0);
        // Two blocks are 400 units at 1G, 16 at 25G and 4 at 100G.
        for (gigabits, units) in [(1, 640), (25, 256), (40, 250), (100, 244)] {
            let mut checker = DelayChecker::new(&world(nominal, gigabits));
            checker.measured(1, 1, Some(units));
            assert_eq!(checker.worst(), Some((0, 1, 1)));
        }
    }
}
