//! Offsets between any two devices of a network of thousands, at every instant: the largest at each distance.
//!
//! No pair is left out; most are left alone because they cannot be worse than what their distance has seen.
//! The offset of a pair grows only at an edge of the device that is ahead. Between two moves of either (an
//! edge after which a counter reads other than by counting) its values after such edges only grow or only fall, as
//! long as no clock changes its frequency. So it is largest when the device ahead has just moved, or just before the device
//! behind does; or when offsets begin to count or cease to, or a frequency changes. At these instants a device is
//! compared with its neighbours, and with whoever is so far from it at all ([`Heights`]) that some distance has not seen
//! as much.

use super::counters::Counters;
use super::distances::Distances;
use super::heights::Heights;
use super::offset::{PairWorst, UNITS_PER_HOP};
use super::{Cable, World};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Who is compared with all others at a time that has been set.
type Due = (u64, Option<usize>);

/// Offsets of all pairs, by distance.
#[derive(Clone, Debug)]
pub struct HopOffsets {
    world: World,
    counters: Counters,
    distances: Distances,
    heights: Heights,
    /// The worst pair of each distance, from one hop on.
    worst: Vec<PairWorst>,
    past: Vec<PairWorst>,
    /// The least that some distance beyond neighbours has seen.
    least_units: i64,
    /// Devices that moved at this instant, and by how much.
    moved: Vec<(usize, u64, i64)>,
    due: BinaryHeap<Reverse<Due>>,
    next_change: usize,
    next_due_fs: u64,
    /// A tick of the slowest clock, rounded up, in femtoseconds.
    tick_fs: u64,
    running: bool,
    /// Room for devices that are compared.
    found: Vec<u32>,
}

impl HopOffsets {
    pub(super) fn new(world: &World) -> Self {
        let later = world.wander.iter().map(|change| change.period);
        let slowest = world.periods.iter().copied().chain(later).max();
        let (distances, heights, worst) = laid_out(world, &world.cables);
        let mut offsets = HopOffsets {
            counters: Counters::new(world),
            distances,
            heights,
            worst,
            past: Vec::new(),
            least_units: 0,
            moved: Vec::new(),
            due: BinaryHeap::new(),
            next_change: 0,
            next_due_fs: 0,
            tick_fs: (slowest.unwrap_or(0) >> 20) + 1,
            running: false,
            found: Vec::new(),
            world: world.clone(),
        };
        offsets.find_due();
        offsets
    }

    /// Events have changed what is between devices: every pair begins anew, and offsets do not count until
    /// they begin again.
    pub(super) fn restart(&mut self, cables: &[Cable], time_fs: u64) {
        self.finish(time_fs);
        let seen = |pair: &&PairWorst| pair.worst_units > 0;
        self.past.extend(self.worst.iter().filter(seen));
        let laid_out = laid_out(&self.world, cables);
        (self.distances, self.heights, self.worst) = laid_out;
        self.due.clear();
        self.find_due();
        self.running = false;
    }

    /// From this instant on offsets count.
    pub(super) fn begin(&mut self, time_fs: u64) {
        self.running = true;
        self.heights.sort(&mut self.counters, time_fs);
        self.find_least();
        // The highest first: what it sees leaves little to look at for the others.
        let mut order: Vec<usize> = (0..self.counters.len()).collect();
        order.sort_by_key(|&device| Reverse(self.counters.read(device, time_fs)));
        for device in order {
            self.as_high(device, time_fs);
        }
        self.due.push(Reverse((time_fs + self.tick_fs, None)));
        self.find_due();
    }

    /// Offsets cease to count at this instant, before its edges.
    pub(super) fn finish(&mut self, time_fs: u64) {
        self.pass_due(time_fs);
        if self.running {
            self.compare_all(time_fs);
        }
    }

    /// `device` reads `gc` after its edge at this time. How much more that is than by counting; none the first
    /// time.
    #[inline]
    pub(super) fn stepped(&mut self, device: usize, time_fs: u64, gc: u64) -> Option<i64> {
        if time_fs >= self.next_due_fs {
            self.pass_due(time_fs);
        }
        if !self.running {
            return self.counters.told(device, time_fs, gc);
        }
        let units = gc.wrapping_sub(self.counters.read(device, time_fs)) as i64;
        if units != 0 {
            self.moved.push((device, gc, units));
        }
        Some(units)
    }

    /// Compares what moved at this instant.
    #[inline]
    pub(super) fn instant_over(&mut self, time_fs: u64) {
        if self.moved.is_empty() {
            return;
        }
        if !self.heights.hold(time_fs - 1) {
            self.heights.sort(&mut self.counters, time_fs - 1);
        }
        for index in 0..self.moved.len() {
            let (device, _, units) = self.moved[index];
            self.as_low(device, time_fs - 1);
            if units < 0 {
                self.as_high(device, time_fs - 1);
            }
        }
        for index in 0..self.moved.len() {
            let (device, gc, _) = self.moved[index];
            self.counters.told(device, time_fs, gc);
            self.heights.moved(device, gc, time_fs);
        }
        for index in 0..self.moved.len() {
            let (device, _, units) = self.moved[index];
            self.as_high(device, time_fs);
            if units < 0 {
                // Who is ahead of it is so most after an edge of its own, before the next of this device.
                self.as_low(device, time_fs);
                self.compare_at_next_edge(device, time_fs);
            }
        }
        self.moved.clear();
    }

    /// The worst pair of every distance; again for every time that events left another promise.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &PairWorst> {
        self.past.iter().chain(&self.worst)
    }

    /// Pairs with a path.
    pub(super) fn pair_count(&self) -> u64 {
        self.heights.pairs()
    }

    /// What a counter reads after every edge up to this time.
    pub(super) fn read(&self, device: usize, time_fs: u64) -> u64 {
        self.counters.read(device, time_fs)
    }

    /// The first edge of a device after this time, in femtoseconds.
    pub(super) fn next_edge_fs(&self, device: usize, time_fs: u64) -> u64 {
        self.counters.next_edge_fs(device, time_fs)
    }

    /// Everything up to this time that nobody tells of: changes of frequencies, and comparisons that were set.
    #[cold]
    fn pass_due(&mut self, time_fs: u64) {
        while self.next_due_fs <= time_fs {
            let at_fs = self.next_due_fs;
            match self.due.peek() {
                Some(&Reverse((due_fs, device))) if due_fs == at_fs => {
                    self.due.pop();
                    match device {
                        Some(device) if self.running => self.compare(device, at_fs),
                        None if self.running => self.compare_all(at_fs),
                        _ => {}
                    }
                }
                _ => self.change_period(time_fs),
            }
            self.find_due();
        }
    }

    fn find_due(&mut self) {
        let change = self.world.wander.get(self.next_change);
        let change_fs = change.map_or(u64::MAX, |change| change.from_fs);
        let due_fs = self.due.peek().map_or(u64::MAX, |due| due.0 .0);
        self.next_due_fs = change_fs.min(due_fs);
    }

    /// A clock has another period from an edge on; `now_fs` is the instant that is being told of.
    fn change_period(&mut self, now_fs: u64) {
        let change = self.world.wander[self.next_change];
        let (device, at_fs) = (change.device, change.from_fs);
        self.next_change += 1;
        if self.running {
            self.compare(device, at_fs);
        }
        self.counters.change_period(device, at_fs, change.period);
        if !self.running {
            return;
        }
        if at_fs < now_fs {
            self.as_high(device, at_fs);
        } else {
            // Edges of one instant count together.
            self.moved
                .push((device, self.counters.read(device, at_fs), 0));
        }
        self.compare_at_next_edge(device, at_fs);
    }

    fn compare_at_next_edge(&mut self, device: usize, time_fs: u64) {
        let edge_fs = self.counters.next_edge_fs(device, time_fs);
        self.due.push(Reverse((edge_fs, Some(device))));
        self.find_due();
    }

    fn compare_all(&mut self, time_fs: u64) {
        let from_fs = time_fs.saturating_sub(1 + self.tick_fs);
        if !(self.heights.hold(from_fs) && self.heights.hold(time_fs)) {
            self.heights.sort(&mut self.counters, from_fs);
        }
        for device in 0..self.counters.len() {
            let edge_fs = self.counters.last_edge_fs(device, time_fs - 1);
            self.as_high(device, edge_fs);
        }
    }

    /// A device as it was before this time, with all others.
    fn compare(&mut self, device: usize, time_fs: u64) {
        let edge_fs = self.counters.last_edge_fs(device, time_fs - 1);
        self.as_high(device, edge_fs);
        self.as_low(device, time_fs - 1);
    }

    /// Compares a device with everyone who may be too far below it at this time.
    fn as_high(&mut self, device: usize, time_fs: u64) {
        self.hold(time_fs);
        let gc = self.counters.read(device, time_fs);
        let mut found = std::mem::take(&mut self.found);
        let limit = gc.wrapping_sub(self.neighbour_units() as u64);
        for &other in self.distances.neighbours(device) {
            if self.heights.may_be_below(other as usize, limit, time_fs) {
                found.push(other);
            }
        }
        if self.least_units < i64::MAX {
            let limit = gc.wrapping_sub(self.least_units as u64);
            for &other in self.heights.below(device, limit, time_fs).iter().flatten() {
                let units = gc.wrapping_sub(self.counters.read(other as usize, time_fs)) as i64;
                if units > self.least_units && other as usize != device {
                    found.push(other);
                }
            }
        }
        for &other in &found {
            let units = gc.wrapping_sub(self.counters.read(other as usize, time_fs)) as i64;
            self.see([device, other as usize], units, time_fs);
        }
        found.clear();
        self.found = found;
    }

    /// Compares a device with everyone who may be too far above it at this time.
    fn as_low(&mut self, device: usize, time_fs: u64) {
        self.hold(time_fs);
        let gc = self.counters.read(device, time_fs);
        let mut found = std::mem::take(&mut self.found);
        let limit = gc.wrapping_add(self.neighbour_units() as u64);
        for &other in self.distances.neighbours(device) {
            if self.heights.may_be_above(other as usize, limit, time_fs) {
                found.push(other);
            }
        }
        if self.least_units < i64::MAX {
            let limit = gc.wrapping_add(self.least_units as u64);
            for &other in self.heights.above(device, limit, time_fs).iter().flatten() {
                let units = self.counters.read(other as usize, time_fs).wrapping_sub(gc) as i64;
                if units > self.least_units && other as usize != device {
                    found.push(other);
                }
            }
        }
        for &other in &found {
            let units = self.counters.read(other as usize, time_fs).wrapping_sub(gc) as i64;
            self.see([device, other as usize], units, time_fs);
        }
        found.clear();
        self.found = found;
    }

    fn hold(&mut self, time_fs: u64) {
        if !self.heights.hold(time_fs) {
            self.heights.sort(&mut self.counters, time_fs);
        }
    }

    /// What neighbours have seen.
    #[inline]
    fn neighbour_units(&self) -> i64 {
        self.worst.first().map_or(0, |pair| pair.worst_units)
    }

    /// Two devices are so far apart at this time.
    fn see(&mut self, devices: [usize; 2], units: i64, time_fs: u64) {
        if units <= 0
            || devices
                .iter()
                .any(|&device| self.counters.moved_fs(device) > time_fs)
        {
            // A device that has moved since was compared before it did.
            return;
        }
        let hops = self.distances.hops(devices[0], devices[1]);
        let Some(place) = hops.checked_sub(1) else {
            return;
        };
        let Some(worst) = self.worst.get_mut(place as usize) else {
            return;
        };
        if units <= worst.worst_units {
            return;
        }
        worst.devices = [devices[0].min(devices[1]), devices[0].max(devices[1])];
        worst.worst_units = units;
        worst.at_fs = time_fs;
        if units > worst.limit_units && worst.exceeded_fs.is_none() {
            worst.exceeded_fs = Some(time_fs);
        }
        self.find_least();
    }

    fn find_least(&mut self) {
        let beyond = self.worst.iter().skip(1).map(|pair| pair.worst_units);
        self.least_units = beyond.min().unwrap_or(i64::MAX);
    }
}

fn laid_out(world: &World, cables: &[Cable]) -> (Distances, Heights, Vec<PairWorst>) {
    let distances = Distances::new(world.periods.len(), cables);
    let (part, parts) = distances.parts();
    let heights = Heights::new(world, part, parts);
    let line = |hops| PairWorst {
        devices: [0, 0],
        hops,
        limit_units: UNITS_PER_HOP * i64::try_from(hops).unwrap_or(0),
        worst_units: 0,
        at_fs: 0,
        exceeded_fs: None,
    };
    let worst = (1..=distances.diameter()).map(line).collect();
    (distances, heights, worst)
}
