//! Counters of all devices at a few thousand instants, kept for plots: dense at the beginning, when
//! the network joins, then evenly over the run.

use crate::checker::Change;
use crate::run::changes;
use crate::scenario::Scenario;
use crate::time::FS_PER_US;

/// No two samples are closer together.
const GRAIN_FS: u64 = FS_PER_US / 2;

/// Samples over a whole run, and again over its beginning.
const SAMPLES: u64 = 2000;
/// The part of a run that is its beginning: one in this many.
const BEGINNING: u64 = 20;

/// The samples.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// Names of the devices.
    pub names: Vec<String>,
    /// Pairs of devices that a cable connects.
    pub links: Vec<[usize; 2]>,
    /// Frequency errors of their oscillators at power-up, in parts per billion.
    pub ppb: Vec<i64>,
    /// Some device follows a parent, not the fastest of its neighbours.
    pub is_tree: bool,
    /// What comes and goes, in order of time; a cable across which nothing is promised goes at 0.
    pub changes: Vec<Change>,
    /// Times, in femtoseconds.
    pub times_fs: Vec<u64>,
    /// Counters at each of them, in units.
    pub gc: Vec<Vec<u64>>,
    duration_fs: u64,
    pub(super) next_fs: u64,
}

impl Series {
    /// Nothing seen yet.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let mut series = Series {
            names: scenario
                .devices
                .iter()
                .map(|device| device.name.clone())
                .collect(),
            links: scenario.links.iter().map(|link| link.devices).collect(),
            ppb: scenario.devices.iter().map(|device| device.ppb).collect(),
            is_tree: scenario
                .devices
                .iter()
                .any(|device| device.parent.is_some()),
            changes: changes(scenario),
            duration_fs: scenario.duration_fs,
            ..Series::default()
        };
        series.next_fs = series.step_fs();
        series
    }

    /// The samples that are evenly spread: a dense beginning would weigh too much in a distribution.
    pub fn even(&self) -> impl Iterator<Item = (u64, &[u64])> {
        let step_fs = self.coarse_fs();
        let all = self.times_fs.iter().zip(&self.gc);
        all.filter(move |(&time_fs, _)| time_fs % step_fs == 0)
            .map(|(&time_fs, gc)| (time_fs, &gc[..]))
    }

    /// Half a microsecond, or a whole number of them.
    fn coarse_fs(&self) -> u64 {
        let grains = self.duration_fs / SAMPLES / GRAIN_FS;
        // A multiple of what the beginning takes, so that both meet.
        let fine = (grains / BEGINNING).max(1);
        (grains / fine).max(1) * fine * GRAIN_FS
    }

    fn step_fs(&self) -> u64 {
        let is_beginning = self.next_fs < self.duration_fs / BEGINNING;
        let fine = (self.coarse_fs() / GRAIN_FS / BEGINNING).max(1);
        match is_beginning {
            true => fine * GRAIN_FS,
            // From wherever the beginning ended to the next even sample.
            false => self.coarse_fs() - self.next_fs % self.coarse_fs(),
        }
    }

    pub(super) fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        if time_fs < self.next_fs {
            return;
        }
        self.times_fs.push(time_fs);
        self.gc.push(gc.to_vec());
        self.next_fs += self.step_fs();
    }
}
