//! What two hosts answer at the same true instant differs by at most 4TD + 8T.

use super::distances::Distances;
use std::collections::BTreeMap;

/// 4T in 2^-10 units.
const PER_HOP: i64 = 80 << 10;
/// 8T in 2^-10 units.
const READING: i64 = 160 << 10;
/// Femtoseconds in a tick.
const TICK_FS: u64 = 6_400_000;
/// Bins of the histogram of raw errors, one tick each.
const BINS: usize = 256;

/// The tightest comparison of two hosts so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostWorst {
    /// The devices the two hosts read.
    pub devices: [usize; 2],
    /// Hops between them.
    pub hops: u64,
    /// 4TD + 8T, in 2^-10 units.
    pub limit: i64,
    /// Largest difference of their answers, in 2^-10 units.
    pub worst: i64,
    /// When, in femtoseconds.
    pub at_fs: u64,
}

/// Answers of all hosts.
#[derive(Clone, Debug)]
pub struct HostReadingChecker {
    hosts: Vec<usize>,
    distances: Distances,
    /// Of each host: the nearest other one, if there is a path to any.
    nearest: Vec<Option<usize>>,
    /// The least that two hosts may differ by.
    limit_min: i64,
    tightest: Option<HostWorst>,
    /// The tightest as it was before events changed what is between devices.
    past: Option<HostWorst>,
    /// Hosts in order of what they answered.
    order: Vec<usize>,
    comparisons: u64,
    raw_ticks: Vec<u64>,
    running: bool,
}

impl HostReadingChecker {
    /// A checker for hosts that read these devices.
    #[must_use]
    pub(super) fn new(hosts: &[usize], distances: Distances) -> Self {
        let mut checker = HostReadingChecker {
            hosts: hosts.to_vec(),
            distances,
            nearest: Vec::new(),
            limit_min: 0,
            tightest: None,
            past: None,
            order: (0..hosts.len()).collect(),
            comparisons: 0,
            raw_ticks: vec![0; BINS],
            running: false,
        };
        checker.find_nearest();
        checker
    }

    /// Events have changed what is between devices: every pair begins anew, and answers do not count
    /// until they begin again.
    pub(super) fn restart(&mut self, distances: Distances) {
        self.past = self.tightest();
        self.distances = distances;
        self.find_nearest();
        self.running = false;
    }

    fn find_nearest(&mut self) {
        let mut number = BTreeMap::new();
        number.extend(
            self.hosts
                .iter()
                .enumerate()
                .map(|(host, &device)| (device, host)),
        );
        let nearest = |&device| {
            let known = self
                .distances
                .nearest(device, |other| number.contains_key(&other));
            known.map(|other| number[&other])
        };
        self.nearest = self.hosts.iter().map(nearest).collect();
        self.tightest = None;
        for host in 0..self.hosts.len() {
            if let Some(other) = self.nearest[host] {
                self.compare(0, host, other, 0);
            }
        }
        self.limit_min = self.tightest.map_or(0, |pair| pair.limit);
    }

    /// From now on answers count.
    pub fn begin(&mut self) {
        self.running = true;
    }

    /// All hosts answered at this instant, in 2^-10 units.
    ///
    /// Every pair is compared that can have less slack than the tightest has: neighbours among hosts first, who may
    /// differ least, and then from the two ends of all answers as long as even the least limit leaves less.
    pub fn answered(&mut self, time_fs: u64, now: &[i64]) {
        if !self.running {
            return;
        }
        self.comparisons += 1;
        for host in 0..now.len() {
            if let Some(other) = self.nearest[host] {
                self.compare(time_fs, host, other, (now[host] - now[other]).abs());
            }
        }
        let mut order = std::mem::take(&mut self.order);
        order.sort_by_key(|&host| now[host]);
        for &low in &order {
            let mut compared = false;
            for &high in order.iter().rev() {
                let difference = now[high] - now[low];
                let slack = self
                    .tightest
                    .map_or(i64::MAX, |pair| pair.limit - pair.worst);
                if self.limit_min - difference >= slack {
                    break;
                }
                self.compare(time_fs, low, high, difference);
                compared = true;
            }
            if !compared {
                break;
            }
        }
        self.order = order;
    }

    fn compare(&mut self, time_fs: u64, first: usize, second: usize, difference: i64) {
        let devices = [first.min(second), first.max(second)].map(|host| self.hosts[host]);
        let hops = self.distances.hops(devices[0], devices[1]);
        let limit = PER_HOP * i64::try_from(hops).unwrap_or(0) + READING;
        let slack = |pair: &HostWorst| pair.limit - pair.worst;
        if hops > 0
            && self
                .tightest
                .as_ref()
                .is_none_or(|pair| limit - difference < slack(pair))
        {
            self.tightest = Some(HostWorst {
                devices,
                hops,
                limit,
                worst: difference,
                at_fs: time_fs,
            });
        }
    }

    /// A raw read was off by this much true time.
    pub fn read(&mut self, error_fs: i64) {
        let ticks = usize::try_from(error_fs.unsigned_abs() / TICK_FS).unwrap_or(BINS);
        self.raw_ticks[ticks.min(BINS - 1)] += 1;
    }

    /// The comparison with the least slack.
    #[must_use]
    pub fn tightest(&self) -> Option<HostWorst> {
        let seen = self.past.filter(|pair| pair.worst > 0);
        let all = seen.into_iter().chain(self.tightest);
        all.min_by_key(|pair| pair.limit - pair.worst)
    }

    /// Instants at which hosts were compared.
    #[must_use]
    pub const fn comparisons(&self) -> u64 {
        self.comparisons
    }

    /// Ticks below which 99 % of the errors of raw reads lie.
    #[must_use]
    pub fn raw_noise_ticks(&self) -> u64 {
        let total: u64 = self.raw_ticks.iter().sum();
        let mut below = 0;
        for (ticks, count) in self.raw_ticks.iter().enumerate() {
            below += count;
            if below * 100 >= total * 99 {
                return ticks as u64 + 1;
            }
        }
        BINS as u64
    }
}

#[cfg(test)]
mod tests {
    use super::super::Cable;
    use super::*;
    use crate::rng::{Stream, Subject};

    fn checker(devices: usize, hosts: &[usize], cables: &[[usize; 2]]) -> HostReadingChecker {
        let cable = |&devices: &[usize; 2]| Cable {
            ports: [0, 0],
            devices,
            delay_fs: [1; 2],
            gigabits: 10,
        };
        let cables: Vec<Cable> = cables.iter().map(cable).collect();
        HostReadingChecker::new(hosts, Distances::new(devices, &cables))
    }

    /// Whatever hosts answer, no pair has less slack than the one that is found.
    #[test]
    fn the_tightest_of_all_pairs_is_found() {
        let cables: Vec<[usize; 2]> = (0..9).map(|n| [n, n + 1]).collect();
        let hosts = [0, 2, 3, 6, 9];
        for seed in 0..50 {
            let draw = Stream::new(seed, Subject::HostTsc, 0);
            let mut checker = checker(10, &hosts, &cables);
            checker.begin();
            let mut least = i64::MAX;
            for instant in 0..20_u64 {
                let answer = |host| draw.below(instant * 5 + host, 400 << 10) as i64;
                let now: Vec<i64> = (0..5).map(answer).collect();
                checker.answered(instant, &now);
                for (a, first) in hosts.iter().enumerate() {
                    for (b, second) in hosts.iter().enumerate().skip(a + 1) {
                        let limit = PER_HOP * (second - first) as i64 + READING;
                        least = least.min(limit - (now[a] - now[b]).abs());
                    }
                }
            }
            let worst = checker.tightest().unwrap();
            assert_eq!(worst.limit - worst.worst, least, "seed {seed}");
        }
    }

    /// Two hosts one hop apart may differ by 240 units; a fraction more is found.
    #[test]
    fn a_fraction_of_a_unit_too_much_is_found() {
        let mut checker = checker(2, &[0, 1], &[[0, 1]]);
        checker.answered(1, &[0, 1 << 40]);
        checker.begin();
        checker.answered(2, &[(240 << 10) + 7, 7]);
        let worst = checker.tightest().unwrap();
        assert_eq!(
            (worst.limit, worst.worst, worst.at_fs),
            (240 << 10, 240 << 10, 2)
        );
        checker.answered(3, &[7, (240 << 10) + 8]);
        assert_eq!(checker.tightest().unwrap().worst, (240 << 10) + 1);
        assert_eq!(checker.comparisons(), 2);
    }

    #[test]
    fn raw_noise_is_a_percentile() {
        let mut checker = checker(1, &[0], &[]);
        for n in 0..100 {
            checker.read(if n < 99 {
                -6_400_000 * 3
            } else {
                6_400_000 * 90
            });
        }
        assert_eq!(checker.raw_noise_ticks(), 4);
    }
}
