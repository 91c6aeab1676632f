//! Offsets between all devices, by one of two checkers: of small networks every pair has its own account
//! ([`OffsetChecker`]), of large ones every distance has ([`HopOffsets`]). Both look at all pairs and find the
//! same worst offset at each distance.

use super::by_hops::HopOffsets;
use super::offset::{OffsetChecker, PairWorst};
use super::{Cable, World};

/// Up to so many devices every pair has an account.
const EACH_DEVICES_MAX: usize = 256;

/// How offsets are kept account of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairs {
    /// Of every pair: time and memory grow with the square of the number of devices.
    Each,
    /// Of the worst pair at each distance.
    ByHops,
}

impl Pairs {
    /// What suits so many devices.
    #[must_use]
    pub const fn of(devices: usize) -> Self {
        if devices <= EACH_DEVICES_MAX {
            Pairs::Each
        } else {
            Pairs::ByHops
        }
    }
}

/// Offsets of all pairs.
#[derive(Clone, Debug)]
pub enum Offsets {
    /// With [`Pairs::Each`].
    Each(Box<OffsetChecker>),
    /// With [`Pairs::ByHops`].
    ByHops(Box<HopOffsets>),
}

impl Offsets {
    pub(super) fn new(world: &World, pairs: Pairs) -> Self {
        match pairs {
            Pairs::Each => Offsets::Each(Box::new(OffsetChecker::new(&world.hops()))),
            Pairs::ByHops => Offsets::ByHops(Box::new(HopOffsets::new(world))),
        }
    }

    /// Only these cables are left, from this instant on.
    pub(super) fn restart(&mut self, world: &World, cables: &[Cable], time_fs: u64) {
        match self {
            Offsets::Each(offsets) => offsets.restart(&world.hops_along(cables)),
            Offsets::ByHops(offsets) => offsets.restart(cables, time_fs),
        }
    }

    pub(super) fn begin(&mut self, time_fs: u64) {
        match self {
            Offsets::Each(offsets) => offsets.begin(time_fs),
            Offsets::ByHops(offsets) => offsets.begin(time_fs),
        }
    }

    #[inline]
    pub(super) fn instant_over(&mut self, time_fs: u64) {
        match self {
            Offsets::Each(offsets) => offsets.instant_over(time_fs),
            Offsets::ByHops(offsets) => offsets.instant_over(time_fs),
        }
    }

    pub(super) fn finish(&mut self, time_fs: u64) {
        if let Offsets::ByHops(offsets) = self {
            offsets.finish(time_fs);
        }
    }

    /// What a counter reads after every edge up to this time, the last that was told of.
    pub(super) fn read(&self, device: usize, time_fs: u64) -> u64 {
        match self {
            Offsets::Each(offsets) => offsets.told(device),
            Offsets::ByHops(offsets) => offsets.read(device, time_fs),
        }
    }

    /// The worst of every pair with a path, or of every distance; again for every time that events left
    /// another promise.
    #[must_use]
    pub fn pairs(&self) -> Box<dyn Iterator<Item = &PairWorst> + '_> {
        match self {
            Offsets::Each(offsets) => Box::new(offsets.pairs()),
            Offsets::ByHops(offsets) => Box::new(offsets.pairs()),
        }
    }

    /// Pairs that were compared: all that have a path.
    #[must_use]
    pub fn pair_count(&self) -> u64 {
        match self {
            Offsets::Each(offsets) => offsets.pair_count(),
            Offsets::ByHops(offsets) => offsets.pair_count(),
        }
    }

    /// Pairs beyond their limit, of so many, among those `hops` apart or among all; none where only distances
    /// have an account.
    #[must_use]
    pub fn exceeded_count(&self, hops: Option<u64>) -> Option<(u64, u64)> {
        let Offsets::Each(offsets) = self else {
            return None;
        };
        let pairs = offsets.pairs();
        let pairs = pairs.filter(|pair| hops.is_none_or(|hops| pair.hops == hops));
        Some(pairs.fold((0, 0), |(over, all), pair| {
            (over + u64::from(pair.exceeded_fs.is_some()), all + 1)
        }))
    }

    /// The pair with the least slack among those `hops` apart, or among all.
    #[must_use]
    pub fn tightest(&self, hops: Option<u64>) -> Option<&PairWorst> {
        let pairs = self
            .pairs()
            .filter(|pair| hops.is_none_or(|hops| pair.hops == hops));
        pairs.min_by_key(|pair| pair.slack_units())
    }

    /// Largest distance between two devices.
    #[must_use]
    pub fn diameter(&self) -> u64 {
        self.pairs().map(|pair| pair.hops).max().unwrap_or(0)
    }
}
