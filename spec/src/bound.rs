//! The promise and what it assumes (protocol, section 2). `docs/bound.md` has the argument.

use crate::units::UNITS_PER_TICK;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::UNIT_FS;

    #[test]
    fn the_promise_in_nanoseconds() {
        assert_eq!(NEIGHBOUR_UNITS * UNIT_FS, 25_600_000);
        assert_eq!(offset_units(6) * UNIT_FS, 153_600_000);
        assert_eq!(reading_units(6) * UNIT_FS, 204_800_000);
    }
}
