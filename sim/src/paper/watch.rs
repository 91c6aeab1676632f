//! What the paper's figures show of a run: offsets of neighbours over time and how often each comes,
//! and readings of software before and after smoothing.

use crate::model::host::{Host, HostEvent};
use crate::observer::{Observer, Watcher};
use crate::scenario::Scenario;
use crate::time::{FS_PER_MS, FS_PER_US};
use dtp_spec::units::UNIT_FS;
use std::collections::BTreeMap;

/// From when on a run is watched: every port has long synchronised.
const FROM_FS: u64 = 2 * FS_PER_MS;
/// Time between two samples: no whole number of quarters of a tick, so that samples stand anywhere between
/// two edges.
const SAMPLE_FS: u64 = FS_PER_US + 1_234_567;
/// Reads that the paper's daemon averages.
const SMOOTHED: usize = 10;

/// Offsets of directly connected devices, sampled about every microsecond at instants that know nothing of
/// edges.
#[derive(Clone, Debug)]
pub struct Offsets {
    pairs: Vec<[usize; 2]>,
    next_fs: u64,
    /// How often each offset was seen, in units.
    pub counts: BTreeMap<i64, u64>,
    /// Of the first pair: time in femtoseconds and offset in units.
    pub series: Vec<(u64, i64)>,
}

impl Offsets {
    /// Watches a run of this scenario.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Offsets {
            pairs: scenario.links.iter().map(|link| link.devices).collect(),
            next_fs: FROM_FS,
            counts: BTreeMap::new(),
            series: Vec::new(),
        }
    }

    /// The offset, without its sign, that this share of the samples does not exceed, in units.
    #[must_use]
    pub fn within(&self, percent: u64) -> u64 {
        let mut sizes = BTreeMap::<u64, u64>::new();
        for (offset, count) in &self.counts {
            *sizes.entry(offset.unsigned_abs()).or_default() += count;
        }
        let total: u64 = sizes.values().sum();
        let mut seen = 0;
        for (size, count) in sizes {
            seen += count;
            if 100 * seen >= percent * total {
                return size;
            }
        }
        0
    }
}

impl Observer for Offsets {
    fn wants_beacons(&self) -> bool {
        false
    }
}

impl Watcher for Offsets {
    fn next_sample_fs(&self) -> Option<u64> {
        Some(self.next_fs)
    }

    fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        self.next_fs = time_fs + SAMPLE_FS;
        for (number, &[a, b]) in self.pairs.iter().enumerate() {
            #[expect(clippy::cast_possible_wrap, reason = "a difference of counters")]
            let offset = gc[a].wrapping_sub(gc[b]) as i64;
            *self.counts.entry(offset).or_default() += 1;
            if number == 0 {
                self.series.push((time_fs, offset));
            }
        }
    }
}

/// What a host makes of a perfect counter, over so many reads: femtoseconds that each raw read is off, and
/// that the mean of ten is off.
#[must_use]
pub fn readings(seed: u64, reads: usize) -> (Vec<i64>, Vec<i64>) {
    let mut host = Host::new(seed, 0, 0, 1);
    let mut raw = Vec::with_capacity(reads);
    while raw.len() < reads {
        match host.next_event {
            HostEvent::Poll => host.poll(),
            HostEvent::Sample => raw.push(host.sample(host.next_fs / UNIT_FS)),
        }
    }
    #[expect(clippy::cast_possible_wrap, reason = "ten")]
    let mean = |window: &[i64]| window.iter().sum::<i64>() / SMOOTHED as i64;
    let smooth = raw.windows(SMOOTHED).map(mean).collect();
    (raw, smooth)
}

/// What this share of the values does not exceed, without sign.
#[must_use]
pub fn within(values: &[i64], percent: usize) -> u64 {
    let mut sizes: Vec<u64> = values.iter().map(|value| value.unsigned_abs()).collect();
    sizes.sort_unstable();
    let last = sizes.len().saturating_sub(1);
    sizes.get(last * percent / 100).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smoothing_takes_noise_away() {
        let (raw, smooth) = readings(3, 5_000);
        assert_eq!(smooth.len(), raw.len() - SMOOTHED + 1);
        assert!(2 * within(&smooth, 99) < within(&raw, 99));
        assert_eq!(within(&[-3, 1, 2], 100), 3);
    }
}
