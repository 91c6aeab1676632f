//! No port believes in more delay than there is.
//!
//! A value is stamped four ticks of its sender before the toggle flips at the receiver, wire apart:
//! counters to M1, M1 to M2, M2 to the line, line to RX1, RX1 to the mailbox, of which the first edge
//! is the stamp itself. That and the wire, in the sender's own units, is the true delay; d may not
//! exceed it, or the receiver would one day run ahead of the sender.

use super::World;

/// Ticks of the sender from the stamp to the flip of the receiver's toggle.
const STAMP_TO_TOGGLE_TICKS: i128 = 4;
/// Units in a tick.
const UNITS_PER_TICK: i128 = 20;
/// Fractional bits of a period.
const PERIOD_FRACTION_BITS: u32 = 20;

/// True and measured delay into one port.
#[derive(Clone, Copy, Debug, Default)]
struct Port {
    sender_period: i128,
    wire_fs: i128,
    last: Option<u32>,
}

/// Delays of all ports.
#[derive(Clone, Debug)]
pub struct DelayChecker {
    ports: Vec<Port>,
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
                    sender_period: i128::from(world.periods[cable.devices[sender]]),
                    wire_fs: i128::from(cable.delay_fs[sender]),
                    last: None,
                };
            }
        }
        DelayChecker {
            ports,
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
        let Some(d_units) = d_units else { return };
        self.measured += 1;
        // (d - 20 S) T - 20 wire, over T: in 2^-10 units, rounded up, so that any excess shows
        let over = (i128::from(d_units) - UNITS_PER_TICK * STAMP_TO_TOGGLE_TICKS)
            * state.sender_period
            - ((UNITS_PER_TICK * state.wire_fs) << PERIOD_FRACTION_BITS);
        let scaled = over << 10;
        let excess = scaled.div_euclid(state.sender_period)
            + i128::from(scaled.rem_euclid(state.sender_period) != 0);
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
        let world = |period| World {
            periods: vec![period, nominal],
            cables: vec![Cable {
                ports: [0, 1],
                devices: [0, 1],
                delay_fs: [64_000_000, 128_000_000],
            }],
            ports: 2,
            hosts: vec![],
            deadline_fs: 0,
        };
        let mut checker = DelayChecker::new(&world(nominal));
        assert_eq!(checker.worst(), None);
        checker.measured(1, 1, Some(280));
        assert_eq!(checker.worst(), Some((0, 1, 1)));
        checker.measured(1, 2, Some(281));
        assert_eq!(checker.worst(), Some((1024, 1, 2)));
        checker.measured(0, 3, Some(480));
        assert_eq!((checker.worst(), checker.count()), (Some((1024, 1, 2)), 3));
        let mut checker = DelayChecker::new(&world(nominal + nominal / 10_000));
        checker.measured(1, 1, Some(280));
        assert!(checker.worst().unwrap().0 > 0);
    }
}
