//! The promise and what it assumes (protocol, section 2). `docs/bound.md` has the argument.

use crate::dtp::delay::SCALE_SHIFT;
use crate::dtp::follower::{RANGE_UNITS, WAITING_UNITS};
use crate::dtp::responder::GUARD_UNITS;
use crate::latency::{
    max_q_units, stamp_to_toggle_units, Phases, HANDLE_TICKS, MARGIN_UNITS, MESSAGE_SPACING_TICKS,
    WINDOW_UNITS,
};
use crate::speed::Speed;
use crate::units::{RELATIVE_PPM_MAX, UNITS_PER_TICK};

/// Directly connected devices differ by at most 4T at any instant, in units: 25.6 ns.
pub const NEIGHBOUR_UNITS: u64 = 4 * UNITS_PER_TICK;

/// What reading a counter over PCIe may add on both hosts together, 8T, in units.
pub const HOST_READING_UNITS: u64 = 8 * UNITS_PER_TICK;

/// How far the largest counter may be ahead of the fastest oscillator since synchronisation, 2T, in
/// units: one tick because counters are steps and oscillators are not, one for the start.
pub const RATE_EXCESS_UNITS: u64 = 2 * UNITS_PER_TICK;

/// Largest offset of two devices this many hops apart, 4TD, in units.
#[must_use]
pub const fn offset_units(hops: u64) -> u64 {
    NEIGHBOUR_UNITS * hops
}

/// Largest difference of two hosts' readings this many hops apart, 4TD + 8T, in units.
#[must_use]
pub const fn reading_units(hops: u64) -> u64 {
    offset_units(hops) + HOST_READING_UNITS
}

/// Longest link for which 4T holds, one way, in nanoseconds: d is measured in our units and used in the
/// peer's, and what that leaves open grows with the delay. `docs/bound.md` has the figures.
pub const LINK_NS_MAX: u64 = 10_000;

/// Something that the promise rests on and that no device can check for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumption {
    /// Name in reports.
    pub name: &'static str,
    /// What is assumed.
    pub statement: &'static str,
}

/// All assumptions of the promise.
pub const ASSUMPTIONS: [Assumption; 7] = [
    Assumption {
        name: "legal-oscillators",
        statement: "every oscillator is within 100 ppm of 156.25 MHz",
    },
    Assumption {
        name: "short-links",
        statement: "no link is longer than 2 km (10 us one way)",
    },
    Assumption {
        name: "symmetric-links",
        statement: "both directions of a link take equally long",
    },
    Assumption {
        name: "constant-latency",
        statement: "the latency of each pipeline is constant between two link-ups",
    },
    Assumption {
        name: "steady-beacons",
        statement: "at least one beacon arrives per 5000 ticks and direction",
    },
    Assumption {
        name: "resolved-crossings",
        statement: "a crossing resolves an arrival to 1/P of a tick plus the window w",
    },
    Assumption {
        name: "honest-devices",
        statement: "no device lies",
    },
];

/// What the proved bound of our profile depends on; of several links the largest of each. Ports with
/// one clock, d in units, no message lost, nobody joins (`docs/bound.md`, "The bound that is proved").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Sampling phases of every crossing.
    pub phases: Phases,
    /// Beacon interval, in ticks.
    pub interval_ticks: u64,
    /// By how much later than that a beacon leaves at most, because no idle block came, in ticks.
    pub wait_ticks: u64,
    /// Wire one way, in units.
    pub wire_units: u64,
    /// Slowest link.
    pub speed: Speed,
}

/// Edges from the end of the sampled tick to the one after which gc has what a beacon said, at most:
/// seven to the lead, twice the tree of five levels and four for a lead before it, one to gc.
const APPLY_TICKS: u64 = 7 + 2 * (4 + 5) + 1;
/// Parts per million in one.
const PER_MILLION: u64 = 1_000_000;

impl Hop {
    /// From the stamp to the flip of the receiver's toggle: D in units.
    const fn delay_units(&self) -> u64 {
        stamp_to_toggle_units(self.speed) + self.wire_units
    }

    /// Largest q less the age, in thousandths of a unit: w is a fraction of a tick that may be 200 ppm
    /// longer than ours.
    const fn crossing_milliunits(&self) -> u64 {
        1000 * max_q_units(self.phases) + 1
    }

    /// By how much d may be below the truth at most, in thousandths of a unit: both crossings at
    /// their earliest, the margin, what the guard and the responder's clock add, the round trip that
    /// is halved downwards, the part of d that is taken off, and the wire in the other side's units.
    #[must_use]
    pub const fn measurement_milliunits(&self) -> u64 {
        let max_q = max_q_units(self.phases);
        let waited = HANDLE_TICKS + MESSAGE_SPACING_TICKS as u64 + self.wait_ticks;
        // Where a block lasts longer than a tick, its beginning is waited for too.
        let begins = self.speed.block_units().saturating_sub(UNITS_PER_TICK);
        let residence = waited * UNITS_PER_TICK + begins + max_q;
        let guard = residence / GUARD_UNITS;
        let clocks = 1000 * (residence + UNITS_PER_TICK) * RELATIVE_PPM_MAX / PER_MILLION + 1;
        let round_trip = 1000 * (2 * max_q + MARGIN_UNITS + guard) + clocks;
        let scaled = ((1000 * self.delay_units()) >> SCALE_SHIFT) + 1;
        let of_delay = 1000 * self.delay_units() * RELATIVE_PPM_MAX / PER_MILLION + 1;
        (round_trip + 1000) / 2 + 1 + scaled + of_delay
    }

    /// What two clocks drift apart from the stamp of a beacon until the next one counts, in
    /// thousandths of a unit.
    #[must_use]
    pub const fn drift_milliunits(&self) -> u64 {
        let ticks = self.interval_ticks + self.wait_ticks + APPLY_TICKS + 1;
        let units = ticks * UNITS_PER_TICK + WINDOW_UNITS + self.delay_units();
        1000 * units * RELATIVE_PPM_MAX / PER_MILLION + 1
    }

    /// Largest offset of devices `hops` apart, in units, in a network whose devices are at most
    /// `diameter` hops apart. `tree`: between two devices there is one way only. None where the proof is
    /// silent: a BEACON might be beyond the range in which it is believed, or a lead so large that the next
    /// BEACON is not taken (lemma 6).
    #[must_use]
    pub const fn proved_units(&self, hops: u64, diameter: u64, tree: bool) -> Option<u64> {
        if self.news_milliunits(diameter, tree) > 1000 * RANGE_UNITS
            || self.within(1, diameter, tree) > WAITING_UNITS as u64
        {
            return None;
        }
        Some(self.within(hops, diameter, tree))
    }

    /// What a BEACON says more than its receiver counts, at most, in thousandths of a unit: what the sender
    /// has jumped since the one before, what that one came short of, and drift.
    const fn news_milliunits(&self, diameter: u64, tree: bool) -> u64 {
        let each = self.crossing_milliunits() + self.drift_milliunits();
        let measured = if tree { 1 } else { diameter + 1 } * self.measurement_milliunits();
        (diameter + 1) * each + measured
    }

    const fn within(&self, hops: u64, diameter: u64, tree: bool) -> u64 {
        let each = self.crossing_milliunits() + self.drift_milliunits();
        let measured = if tree { hops } else { diameter } * self.measurement_milliunits();
        // Counters are steps of a tick, and the offset stays below the sum.
        (1000 * UNITS_PER_TICK + measured + diameter * each - 1) / 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::UNIT_FS;

    /// Ten metres, four phases, idle moments: a pair within 1.75T, neighbours anywhere in a tree of six
    /// hops within 4T, and its ends within 5.4T.
    #[test]
    fn what_our_profile_keeps() {
        let hop = Hop {
            phases: Phases::Four,
            interval_ticks: 200,
            wait_ticks: 5,
            wire_units: 157,
            speed: Speed::Gigabit10,
        };
        assert_eq!(hop.proved_units(1, 1, true), Some(34));
        assert_eq!(hop.proved_units(1, 6, true), Some(69));
        assert_eq!(hop.proved_units(6, 6, true), Some(108));
        assert_eq!(hop.proved_units(1, 6, false), Some(108));
        let rare = Hop {
            interval_ticks: 5000,
            ..hop
        };
        assert_eq!(rare.proved_units(1, 1, true), Some(53));
        assert_eq!(rare.proved_units(3, 3, true), Some(121));
        assert_eq!(rare.proved_units(4, 4, true), None, "a lead of 132 units");
        assert_eq!(rare.proved_units(1, 5, true), None, "news of 167 units");
    }

    #[test]
    fn the_promise_in_nanoseconds() {
        assert_eq!(NEIGHBOUR_UNITS * UNIT_FS, 25_600_000);
        assert_eq!(offset_units(6) * UNIT_FS, 153_600_000);
        assert_eq!(reading_units(6) * UNIT_FS, 204_800_000);
    }
}
