//! What two hosts answer at the same true instant differs by at most 4TD + 8T.

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
    pairs: Vec<(usize, usize, HostWorst)>,
    /// Pairs as they were before events changed what is between them.
    past: Vec<HostWorst>,
    hosts: Vec<usize>,
    comparisons: u64,
    raw_ticks: Vec<u64>,
    running: bool,
}

impl HostReadingChecker {
    /// A checker for hosts that read these devices, which are `hops[a][b]` apart.
    #[must_use]
    pub fn new(hops: &[Vec<u64>], hosts: &[usize]) -> Self {
        HostReadingChecker {
            pairs: pairs(hops, hosts),
            past: Vec::new(),
            hosts: hosts.to_vec(),
            comparisons: 0,
            raw_ticks: vec![0; BINS],
            running: false,
        }
    }

    /// Events have changed what is between devices: every pair begins anew, and answers do not count
    /// until they begin again.
    pub fn restart(&mut self, hops: &[Vec<u64>]) {
        let seen = self.pairs.iter().map(|(.., pair)| *pair);
        self.past.extend(seen.filter(|pair| pair.worst > 0));
        self.pairs = pairs(hops, &self.hosts);
        self.running = false;
    }

    /// From now on answers count.
    pub fn begin(&mut self) {
        self.running = true;
    }

    /// All hosts answered at this instant, in 2^-10 units.
    pub fn answered(&mut self, time_fs: u64, now: &[i64]) {
        if !self.running {
            return;
        }
        self.comparisons += 1;
        for (first, second, pair) in &mut self.pairs {
            let difference = (now[*first] - now[*second]).abs();
            if pair.hops > 0 && difference > pair.worst {
                pair.worst = difference;
                pair.at_fs = time_fs;
            }
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
        let now = self.pairs.iter().map(|(.., pair)| *pair);
        let all = self.past.iter().copied().chain(now);
        all.filter(|pair| pair.hops > 0)
            .min_by_key(|pair| pair.limit - pair.worst)
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

/// Every pair of hosts on these devices; a pair without a path has no hops and is not compared.
fn pairs(hops: &[Vec<u64>], hosts: &[usize]) -> Vec<(usize, usize, HostWorst)> {
    let mut pairs = Vec::new();
    for (first, &a) in hosts.iter().enumerate() {
        for (second, &b) in hosts.iter().enumerate().skip(first + 1) {
            let hops = hops[a][b];
            let limit = PER_HOP * i64::try_from(hops).unwrap_or(0) + READING;
            let worst = HostWorst {
                devices: [a, b],
                hops,
                limit,
                worst: 0,
                at_fs: 0,
            };
            pairs.push((first, second, worst));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two hosts one hop apart may differ by 240 units; a fraction more is found.
    #[test]
    fn a_fraction_of_a_unit_too_much_is_found() {
        let mut checker = HostReadingChecker::new(&[vec![0, 1], vec![1, 0]], &[0, 1]);
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
        let mut checker = HostReadingChecker::new(&[vec![0]], &[0]);
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
