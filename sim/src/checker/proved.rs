//! The bound that is proved for profile `dtp` (`docs/bound.md`), from the interval that beacons
//! really reached: the second limit, below the paper's.
//!
//! Arithmetic in femtoseconds of true time, where the proof speaks of units: a unit is 0.32 ns, and
//! legal clocks differ by at most 201 ppm.

use super::World;

const UNIT_FS: u128 = 320_000;
const TICK_FS: u128 = 20 * UNIT_FS;
const TICK_10G_FS: u64 = 6_400_000;
/// Two legal clocks, in millionths.
const APART_PPM: u128 = 201;
/// From the sampled tick to the counter: seven edges to the lead, eighteen for a lead before it and
/// the largest device, one to the counter; and the tick in which the flip is sampled.
const APPLY_TICKS: u128 = 7 + 18 + 1 + 1;
/// From the stamp to the flip of the receiver's toggle: ticks of the device, blocks of the line.
const PIPELINE_TICKS: u64 = 2;
const PIPELINE_BLOCKS: u64 = 2;
/// What an answer waits for besides an idle block: three edges, and eight of spacing.
const ANSWER_TICKS: u128 = 3 + 8;

/// A BEACON that tells of more than this is not believed: 8 ticks.
const RANGE_FS: u128 = 8 * TICK_FS;
/// A port whose lead is that large takes no BEACON: 6.4 ticks.
const WAITING_FS: u128 = 32 * TICK_FS / 5;

/// Watches the intervals of beacons.
#[derive(Clone, Debug)]
pub struct ProvedChecker {
    /// When each port sent its last beacon.
    last_fs: Vec<Option<u64>>,
    longest_fs: u64,
    /// Longest way from a stamp to the flip of the receiver's toggle.
    delay_fs: u64,
    /// By how much a block lasts longer than a tick, at most.
    begins_fs: u64,
    /// Some line's blocks leave between edges of its device: at most a tick after the one that tells.
    between: bool,
    diameter: u64,
    tree: bool,
}

/// Settings that the bound depends on.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Sampling phases of every crossing.
    pub phases: u64,
    /// Beacon interval, in ticks.
    pub interval_ticks: u64,
}

impl ProvedChecker {
    /// A checker for this world, whose devices are at most `diameter` hops apart.
    #[must_use]
    pub fn new(world: &World, diameter: u64) -> Self {
        let cables = world.cables.iter();
        let delays = cables.clone().map(|cable| {
            let wire_fs = cable.delay_fs[0].max(cable.delay_fs[1]);
            PIPELINE_TICKS * TICK_10G_FS + PIPELINE_BLOCKS * cable.block_fs() + wire_fs
        });
        let begins = cables
            .clone()
            .map(|cable| cable.block_fs().saturating_sub(TICK_10G_FS));
        ProvedChecker {
            last_fs: vec![None; world.ports],
            longest_fs: 0,
            delay_fs: delays.max().unwrap_or(0),
            begins_fs: begins.max().unwrap_or(0),
            between: cables.clone().any(|cable| cable.gigabits != 10),
            diameter,
            tree: world.cables.len() + 1 == world.periods.len(),
        }
    }

    /// A BEACON or BEACON_JOIN has left `port`.
    #[inline]
    pub fn sent(&mut self, port: usize, time_fs: u64) {
        if let Some(last_fs) = self.last_fs[port].replace(time_fs) {
            self.longest_fs = self.longest_fs.max(time_fs - last_fs);
        }
    }

    /// A port has synchronised: intervals count from here on, which is a quiet time before offsets do.
    pub fn begin(&mut self) {
        self.last_fs.fill(None);
        self.longest_fs = 0;
    }

    /// The longest time between two beacons of a port, in femtoseconds.
    #[must_use]
    pub const fn longest_fs(&self) -> u64 {
        self.longest_fs
    }

    /// Largest offset that is possible `hops` apart, in units; none before every port has sent a
    /// beacon, and where neighbours might differ by more than a BEACON may tell. The time that the
    /// bound looks back must lie within `quiet_fs`.
    #[must_use]
    pub fn limit_units(&self, hops: u64, settings: Settings, quiet_fs: u64) -> Option<i64> {
        if self.longest_fs == 0 || self.last_fs.contains(&None) {
            return None;
        }
        let crossing_fs = TICK_FS / u128::from(settings.phases) + UNIT_FS;
        let late_fs = u128::from(self.longest_fs)
            .saturating_sub(u128::from(settings.interval_ticks) * (TICK_FS - TICK_FS / 10_000));
        let delay_fs = u128::from(self.delay_fs);
        let begins_fs = u128::from(self.begins_fs);
        let residence_fs = ANSWER_TICKS * TICK_FS + begins_fs + late_fs + crossing_fs;
        let guard_fs = residence_fs / (4096 * UNIT_FS) * UNIT_FS;
        let round_trip_fs = 2 * crossing_fs
            + 2 * UNIT_FS
            + guard_fs
            + (residence_fs + TICK_FS) * APART_PPM / 1_000_000;
        let measured_fs =
            (round_trip_fs + UNIT_FS) / 2 + delay_fs / 2048 + delay_fs * APART_PPM / 1_000_000;
        let between_fs = if self.between { TICK_FS } else { 0 };
        let apply_fs = APPLY_TICKS * TICK_FS + between_fs;
        let behind_fs = u128::from(self.longest_fs) + delay_fs + apply_fs + UNIT_FS;
        let drift_fs = behind_fs * APART_PPM / 1_000_000;
        let diameter = u128::from(self.diameter);
        let sum_fs = |hops: u64| {
            let hops = u128::from(if self.tree { hops } else { self.diameter });
            // Ten femtoseconds are more than all that was rounded down.
            TICK_FS + hops * measured_fs + diameter * (crossing_fs + drift_fs + 10)
        };
        let units = |fs: u128| i64::try_from(fs / UNIT_FS).ok();
        // What a beacon says more than its receiver counts: the sender's jumps, and one that came short.
        let short = if self.tree { 1 } else { diameter + 1 };
        let news_fs = (diameter + 1) * (crossing_fs + drift_fs) + short * measured_fs;
        let believed = news_fs <= RANGE_FS && units(sum_fs(1)) <= units(WAITING_FS);
        if diameter * behind_fs > u128::from(quiet_fs) || !believed {
            return None;
        }
        units(sum_fs(hops))
    }
}
