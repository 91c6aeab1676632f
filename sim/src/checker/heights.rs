//! Devices in order of their counters, coarsely: who can be so far below or above another at all.
//!
//! A counter between its edges is a line with the slope of its clock, at most 20 units above what it reads.
//! Lines are put into classes of one unit at one instant, by their height above a line of nominal slope, and
//! stay in them for a while, in which no line moves by more than it can at its frequency. So whoever is not in a
//! class below (or above) some height is not below (or above) it, and of thousands of devices a handful is left.

use super::counters::Counters;
use super::World;

/// A nominal tick, in femtoseconds.
const TICK_FS: i128 = 6_400_000;
const UNITS_PER_TICK: i128 = 20;
/// How long devices stay in their classes: 500 ticks, in femtoseconds.
const EPOCH_FS: u64 = 3_200_000_000;
/// Classes of a part; what is outside is in the first or the last.
const CLASSES: usize = 512;
/// What roundings of lines, heights and limits may add up to, in units.
const ROUNDING_UNITS: i64 = 4;

/// Devices between which there are paths.
#[derive(Clone, Debug, Default)]
struct Part {
    members: Vec<u32>,
    classes: Vec<Vec<u32>>,
    /// Height of the first class.
    floor: u64,
    lowest: usize,
    highest: usize,
}

/// All parts.
#[derive(Clone, Debug)]
pub(super) struct Heights {
    parts: Vec<Part>,
    part: Vec<usize>,
    /// Class and place in it of each device.
    class: Vec<(u32, u32)>,
    at_fs: u64,
    until_fs: u64,
    /// How far a line may have moved meanwhile, and roundings.
    slack_units: i64,
}

impl Heights {
    pub(super) fn new(world: &World, part: Vec<usize>, parts: usize) -> Self {
        let mut heights = Heights {
            parts: vec![Part::default(); parts],
            class: vec![(0, 0); part.len()],
            part,
            at_fs: 0,
            until_fs: 0,
            slack_units: ROUNDING_UNITS + drift_units(world),
        };
        for (device, &part) in heights.part.iter().enumerate() {
            heights.parts[part]
                .members
                .push(u32::try_from(device).unwrap_or(u32::MAX));
        }
        for part in heights
            .parts
            .iter_mut()
            .filter(|part| part.members.len() > 1)
        {
            part.classes = vec![Vec::new(); CLASSES];
        }
        heights
    }

    /// Pairs with a path.
    pub(super) fn pairs(&self) -> u64 {
        let sizes = self.parts.iter().map(|part| part.members.len() as u64);
        sizes.map(|size| size * (size - 1) / 2).sum()
    }

    /// Classes hold at this time.
    #[inline]
    pub(super) const fn hold(&self, time_fs: u64) -> bool {
        time_fs >= self.at_fs && time_fs < self.until_fs
    }

    /// Puts every device into its class as of this time.
    pub(super) fn sort(&mut self, counters: &mut Counters, time_fs: u64) {
        (self.at_fs, self.until_fs) = (time_fs, time_fs + EPOCH_FS);
        for number in 0..self.parts.len() {
            let part = &mut self.parts[number];
            let Some(&first) = part.members.first().filter(|_| part.members.len() > 1) else {
                continue;
            };
            part.classes.iter_mut().for_each(Vec::clear);
            let line = counters.line_units(first as usize, time_fs);
            part.floor = line.wrapping_sub(CLASSES as u64 / 2);
            (part.lowest, part.highest) = (CLASSES - 1, 0);
            for index in 0..part.members.len() {
                let device = self.parts[number].members[index] as usize;
                counters.anchor(device, time_fs);
                self.put(device, counters.line_units(device, time_fs));
            }
        }
    }

    /// A device has moved to this height, at this time.
    pub(super) fn moved(&mut self, device: usize, gc: u64, time_fs: u64) {
        let part = &mut self.parts[self.part[device]];
        if part.classes.is_empty() {
            return;
        }
        let (class, place) = self.class[device];
        let members = &mut part.classes[class as usize];
        members.swap_remove(place as usize);
        if let Some(&other) = members.get(place as usize) {
            self.class[other as usize].1 = place;
        }
        let line = gc.wrapping_sub(self.passed(time_fs) as u64);
        self.put(device, line);
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "counts of devices and classes"
    )]
    fn put(&mut self, device: usize, line: u64) {
        let part = &mut self.parts[self.part[device]];
        let class = class(line.wrapping_sub(part.floor) as i64);
        (part.lowest, part.highest) = (part.lowest.min(class), part.highest.max(class));
        self.class[device] = (class as u32, part.classes[class].len() as u32);
        part.classes[class].push(device as u32);
    }

    /// Units that a nominal counter gains from when devices were put into classes.
    fn passed(&self, time_fs: u64) -> i64 {
        let since_fs = i128::from(time_fs) - i128::from(self.at_fs);
        (UNITS_PER_TICK * since_fs).div_euclid(TICK_FS) as i64
    }

    /// Everyone in the part of `device` who may read less than `gc` at this time, and perhaps others.
    #[inline]
    pub(super) fn below(&self, device: usize, gc: u64, time_fs: u64) -> &[Vec<u32>] {
        let part = &self.parts[self.part[device]];
        let height = gc.wrapping_sub(part.floor) as i64 - self.passed(time_fs);
        // A line is less than 20 units above what the counter reads.
        let end = class(height + UNITS_PER_TICK as i64 + self.slack_units) + 1;
        part.classes.get(part.lowest..end).unwrap_or(&[])
    }

    /// Everyone in the part of `device` who may read more than `gc` at this time, and perhaps others.
    #[inline]
    pub(super) fn above(&self, device: usize, gc: u64, time_fs: u64) -> &[Vec<u32>] {
        let part = &self.parts[self.part[device]];
        let height = gc.wrapping_sub(part.floor) as i64 - self.passed(time_fs);
        let first = class(height - self.slack_units);
        part.classes.get(first..part.highest + 1).unwrap_or(&[])
    }

    /// Whether `other`, in the same part, may read less than `gc` at this time.
    #[inline]
    pub(super) fn may_be_below(&self, other: usize, gc: u64, time_fs: u64) -> bool {
        let part = &self.parts[self.part[other]];
        let height = gc.wrapping_sub(part.floor) as i64 - self.passed(time_fs);
        let class_of = self.class[other].0 as usize;
        class_of <= class(height + UNITS_PER_TICK as i64 + self.slack_units)
    }

    /// Whether `other`, in the same part, may read more than `gc` at this time.
    #[inline]
    pub(super) fn may_be_above(&self, other: usize, gc: u64, time_fs: u64) -> bool {
        let part = &self.parts[self.part[other]];
        let height = gc.wrapping_sub(part.floor) as i64 - self.passed(time_fs);
        self.class[other].0 as usize >= class(height - self.slack_units)
    }
}

/// The class of a height above the floor.
#[inline]
fn class(height: i64) -> usize {
    usize::try_from(height).unwrap_or(0).min(CLASSES - 1)
}

/// How far a line may move against a nominal one while classes hold, in units.
fn drift_units(world: &World) -> i64 {
    let later = world.wander.iter().map(|change| change.period);
    let nominal = (TICK_FS as u64) << 20;
    let apart = |period: u64| period.abs_diff(nominal);
    let most = world.periods.iter().copied().chain(later).map(apart).max();
    let drift = i128::from(most.unwrap_or(0)) * i128::from(EPOCH_FS) * UNITS_PER_TICK;
    (drift / (TICK_FS * (TICK_FS << 20) / 2)) as i64 + 1
}
