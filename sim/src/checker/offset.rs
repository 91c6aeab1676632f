//! Offsets between any two devices, at every instant.
//!
//! The offset of a pair changes only at an edge of one of the two, so it is enough to compare, at
//! every instant at which some device has an edge, that device with all others. Edges at the same
//! instant are compared together, never in between.

/// 4T in units of 0.32 ns: what one hop may add.
pub(super) const UNITS_PER_HOP: i64 = 80;
/// Counters that move by more than this in one edge are compared in full width.
const STEP_UNITS_MAX: u64 = 1 << 20;
/// Devices are compared in groups of this many.
const GROUP: usize = 8;

/// The largest offset of one pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairWorst {
    /// The two devices, the smaller number first.
    pub devices: [usize; 2],
    /// Hops between them.
    pub hops: u64,
    /// 4TD, in units.
    pub limit_units: i64,
    /// Largest difference of their counters, in units.
    pub worst_units: i64,
    /// When it was first reached, in femtoseconds.
    pub at_fs: u64,
    /// When the limit was first exceeded, if ever, in femtoseconds.
    pub exceeded_fs: Option<u64>,
}

impl PairWorst {
    /// Units left below the limit; negative when it was exceeded.
    #[must_use]
    pub const fn slack_units(&self) -> i64 {
        self.limit_units - self.worst_units
    }
}

/// Offsets of all pairs.
#[derive(Clone, Debug)]
pub struct OffsetChecker {
    devices: usize,
    /// Length of a row of `worst_low`: devices, rounded up to whole groups.
    stride: usize,
    gc: Vec<u64>,
    /// Low halves of `gc`: offsets are far below 2^31, so 32 bits tell them, eight at a time.
    gc_low: Vec<u32>,
    /// Worst offset per ordered pair, cut to 31 bits.
    worst_low: Vec<i32>,
    pairs: Vec<PairWorst>,
    /// Pairs as they were before events changed what is between them.
    past: Vec<PairWorst>,
    changed: Vec<usize>,
    wide: bool,
    running: bool,
}

impl OffsetChecker {
    /// A checker for devices that are `hops[a][b]` apart.
    #[must_use]
    pub fn new(hops: &[Vec<u64>]) -> Self {
        let devices = hops.len();
        let stride = devices.div_ceil(GROUP) * GROUP;
        OffsetChecker {
            devices,
            stride,
            gc: vec![0; devices],
            gc_low: vec![0; stride],
            worst_low: vec![0; devices * stride],
            pairs: pairs(hops),
            past: Vec::new(),
            changed: Vec::with_capacity(devices),
            wide: false,
            running: false,
        }
    }

    /// Events have changed what is between devices: every pair begins anew, and offsets do not count
    /// until they begin again. Devices without a path are no pair.
    pub fn restart(&mut self, hops: &[Vec<u64>]) {
        let seen = |pair: &&PairWorst| pair.worst_units > 0;
        self.past.extend(self.pairs.iter().filter(seen));
        self.pairs = pairs(hops);
        self.changed.clear();
        self.running = false;
    }

    /// From this instant on offsets count: compares every pair once in full.
    pub fn begin(&mut self, time_fs: u64) {
        self.running = true;
        for device in 0..self.devices {
            // Devices beyond the last never exceed anything.
            let row = &mut self.worst_low[device * self.stride..][..self.stride];
            row[..self.devices].fill(0);
            row[self.devices..].fill(i32::MAX);
            for other in (0..self.devices).filter(|&other| other != device) {
                if self.pairs[place(self.devices, device, other)].hops == 0 {
                    row[other] = i32::MAX;
                }
            }
        }
        for device in 0..self.devices {
            self.compare_wide(device, time_fs);
        }
        self.changed.clear();
    }

    /// `device` has had an edge and reads `gc` from now on.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the low half is meant")]
    pub fn stepped(&mut self, device: usize, gc: u64) {
        self.wide |= gc.wrapping_sub(self.gc[device]) > STEP_UNITS_MAX;
        self.gc[device] = gc;
        self.gc_low[device] = gc as u32;
        if self.running {
            self.changed.push(device);
        }
    }

    /// Compares what changed at this instant with everything else.
    #[inline]
    pub fn instant_over(&mut self, time_fs: u64) {
        for index in 0..self.changed.len() {
            let device = self.changed[index];
            if self.wide || self.exceeds(device) {
                self.compare_wide(device, time_fs);
            }
        }
        self.changed.clear();
        self.wide = false;
    }

    /// Whether some offset of this device is larger than its pair has seen: the only question at
    /// nearly every instant, so it is asked of whole groups without branches.
    #[inline]
    #[expect(
        clippy::cast_possible_wrap,
        reason = "differences of counters, far below 2^31"
    )]
    fn exceeds(&self, device: usize) -> bool {
        let own = self.gc_low[device];
        let worst = &self.worst_low[device * self.stride..][..self.stride];
        let mut exceeds = 0_u32;
        for (group, worst) in self
            .gc_low
            .chunks_exact(GROUP)
            .zip(worst.chunks_exact(GROUP))
        {
            for (&other, &worst) in group.iter().zip(worst) {
                let offset = own.wrapping_sub(other) as i32;
                exceeds |= u32::from(offset > worst) | u32::from(offset.wrapping_neg() > worst);
            }
        }
        exceeds != 0
    }

    #[cold]
    fn compare_wide(&mut self, device: usize, time_fs: u64) {
        for other in 0..self.devices {
            if other == device {
                continue;
            }
            let offset = i128::from(self.gc[device]) - i128::from(self.gc[other]);
            let offset = i64::try_from(offset.abs()).unwrap_or(i64::MAX);
            let pair = &mut self.pairs[place(self.devices, device, other)];
            if pair.hops > 0 && offset > pair.worst_units {
                pair.worst_units = offset;
                pair.at_fs = time_fs;
                if offset > pair.limit_units && pair.exceeded_fs.is_none() {
                    pair.exceeded_fs = Some(time_fs);
                }
                let low = i32::try_from(offset).unwrap_or(i32::MAX);
                self.worst_low[device * self.stride + other] = low;
                self.worst_low[other * self.stride + device] = low;
            }
        }
    }

    /// Every pair with a path between its devices; again for every time that events left it another
    /// promise.
    pub fn pairs(&self) -> impl Iterator<Item = &PairWorst> {
        let all = self.past.iter().chain(&self.pairs);
        all.filter(|pair| pair.hops > 0)
    }

    /// Pairs with a path.
    pub(super) fn pair_count(&self) -> u64 {
        self.pairs.iter().filter(|pair| pair.hops > 0).count() as u64
    }

    /// What a device last read.
    pub(super) fn told(&self, device: usize) -> u64 {
        self.gc[device]
    }

    /// The pair with the least slack among those `hops` apart, or among all.
    #[cfg(test)]
    fn tightest(&self, hops: Option<u64>) -> Option<&PairWorst> {
        let pairs = self
            .pairs()
            .filter(|pair| hops.is_none_or(|hops| pair.hops == hops));
        pairs.min_by_key(|pair| pair.slack_units())
    }
}

fn pairs(hops: &[Vec<u64>]) -> Vec<PairWorst> {
    let mut pairs = Vec::new();
    for (a, row) in hops.iter().enumerate() {
        for (b, &hops) in row.iter().enumerate().skip(a + 1) {
            pairs.push(PairWorst {
                devices: [a, b],
                hops,
                limit_units: UNITS_PER_HOP * i64::try_from(hops).unwrap_or(0),
                worst_units: 0,
                at_fs: 0,
                exceeded_fs: None,
            });
        }
    }
    pairs
}

/// Where a pair stands in the triangle, whose row a starts after the rows before it.
fn place(devices: usize, one: usize, other: usize) -> usize {
    let (a, b) = (one.min(other), one.max(other));
    a * devices - a * (a + 1) / 2 + b - a - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three_in_a_row() -> OffsetChecker {
        OffsetChecker::new(&[vec![0, 1, 2], vec![1, 0, 1], vec![2, 1, 0]])
    }

    /// An offset of 81 units between neighbours for one instant is found, 80 are allowed.
    #[test]
    fn one_unit_too_much_for_one_instant_is_found() {
        let mut checker = three_in_a_row();
        for device in 0..3 {
            checker.stepped(device, 1000);
        }
        checker.begin(5);
        checker.stepped(0, 1080);
        checker.instant_over(10);
        assert_eq!(checker.tightest(Some(1)).unwrap().slack_units(), 0);
        checker.stepped(0, 1081);
        checker.instant_over(20);
        checker.stepped(1, 1081);
        checker.instant_over(30);
        let worst = checker.tightest(Some(1)).unwrap();
        assert_eq!(
            (worst.devices, worst.worst_units, worst.at_fs),
            ([0, 1], 81, 20)
        );
        assert_eq!(worst.exceeded_fs, Some(20));
        assert_eq!(checker.tightest(Some(2)).unwrap().worst_units, 81);
        assert_eq!(checker.tightest(Some(2)).unwrap().exceeded_fs, None);
    }

    /// Edges at one instant are seen together, and nothing counts before the promise begins.
    #[test]
    fn simultaneous_edges_are_one_instant() {
        let mut checker = three_in_a_row();
        checker.stepped(0, 500);
        checker.instant_over(1);
        for device in 0..3 {
            checker.stepped(device, 500);
        }
        checker.begin(2);
        for device in 0..3 {
            checker.stepped(device, 700);
        }
        checker.instant_over(3);
        assert!(checker.pairs().all(|pair| pair.worst_units == 0));
    }

    /// Offsets beyond 32 bits are not lost: neither at the beginning nor by a huge jump.
    #[test]
    fn huge_offsets_are_seen_in_full() {
        let mut checker = three_in_a_row();
        checker.begin(0);
        checker.stepped(2, (7 << 32) + 3);
        checker.instant_over(1);
        assert_eq!(checker.tightest(None).unwrap().worst_units, (7 << 32) + 3);
        let mut checker = three_in_a_row();
        checker.stepped(1, 1 << 40);
        checker.begin(9);
        assert_eq!(checker.tightest(Some(1)).unwrap().worst_units, 1 << 40);
    }
}
