//! Hops between devices of a network of any size: a breadth-first search from a device when it is first
//! asked for. Devices at the end of one cable are as far as their neighbour and one hop, so hosts cost nothing.

use super::Cable;
use std::collections::{BTreeSet, VecDeque};

/// No device, no path.
const NONE: u32 = u32::MAX;
/// Distances that are kept at a time: 128 MB.
const KEPT_MAX: usize = 1 << 25;

/// Distances along cables.
#[derive(Clone, Debug)]
pub(super) struct Distances {
    /// Where the neighbours of each device begin in `there`; one more entry at the end.
    first: Vec<u32>,
    there: Vec<u32>,
    /// For a device at the end of one cable: its neighbour, which has more than one.
    stem: Vec<u32>,
    /// Number among the devices that have a row, of those that are no such end.
    inner: Vec<u32>,
    inner_count: usize,
    rows: Vec<Option<Box<[u32]>>>,
    kept: usize,
}

impl Distances {
    /// Distances along these cables between so many devices.
    pub(super) fn new(devices: usize, cables: &[Cable]) -> Self {
        let mut first = vec![0; devices + 1];
        for device in cables.iter().flat_map(|cable| cable.devices) {
            first[device + 1] += 1;
        }
        for device in 0..devices {
            first[device + 1] += first[device];
        }
        let mut next = first.clone();
        let mut there = vec![NONE; first[devices] as usize];
        for [a, b] in cables.iter().map(|cable| cable.devices) {
            for (from, to) in [(a, b), (b, a)] {
                there[next[from] as usize] = number(to);
                next[from] += 1;
            }
        }
        let mut distances = Distances {
            first,
            there,
            stem: vec![NONE; devices],
            inner: vec![NONE; devices],
            inner_count: 0,
            rows: Vec::new(),
            kept: 0,
        };
        for device in 0..devices {
            match *distances.neighbours(device) {
                [only] if distances.neighbours(only as usize).len() > 1 => {
                    distances.stem[device] = only;
                }
                _ => {
                    distances.inner[device] = number(distances.inner_count);
                    distances.inner_count += 1;
                }
            }
        }
        distances.rows = vec![None; distances.inner_count];
        distances
    }

    /// Devices at the other ends of a device's cables.
    pub(super) fn neighbours(&self, device: usize) -> &[u32] {
        &self.there[self.first[device] as usize..self.first[device + 1] as usize]
    }

    /// Hops from one device to another; zero where there is no path, and from a device to itself.
    pub(super) fn hops(&mut self, a: usize, b: usize) -> u64 {
        if a == b {
            return 0;
        }
        let end = |device: usize| match self.stem[device] {
            NONE => (device, 0),
            stem => (stem as usize, 1),
        };
        let ((from, before), (to, behind)) = (end(a), end(b));
        if from == to {
            return before + behind;
        }
        let place = self.inner[from] as usize;
        if self.rows[place].is_none() {
            self.search(from);
        }
        let row = self.rows[place].as_deref().unwrap_or(&[]);
        match row[self.inner[to] as usize] {
            NONE => 0,
            hops => before + u64::from(hops) + behind,
        }
    }

    fn search(&mut self, from: usize) {
        if self.kept + self.inner_count > KEPT_MAX {
            self.rows.fill(None);
            self.kept = 0;
        }
        let mut row = vec![NONE; self.inner_count].into_boxed_slice();
        self.visit(from, |device, hops| {
            if let Some(entry) = row.get_mut(self.inner[device] as usize) {
                *entry = number(hops);
            }
        });
        self.kept += self.inner_count;
        self.rows[self.inner[from] as usize] = Some(row);
    }

    /// Visits every device with a path, by distance.
    fn visit(&self, from: usize, mut found: impl FnMut(usize, usize)) {
        let mut seen = vec![false; self.stem.len()];
        seen[from] = true;
        let mut edge = VecDeque::from([(from, 0)]);
        while let Some((here, hops)) = edge.pop_front() {
            found(here, hops);
            for &there in self.neighbours(here) {
                if !std::mem::replace(&mut seen[there as usize], true) {
                    edge.push_back((there as usize, hops + 1));
                }
            }
        }
    }

    /// The nearest other device of this kind, if there is a path to one.
    pub(super) fn nearest(&self, from: usize, is: impl Fn(usize) -> bool) -> Option<usize> {
        let mut seen = BTreeSet::from([from]);
        let mut edge = VecDeque::from([from]);
        while let Some(here) = edge.pop_front() {
            if here != from && is(here) {
                return Some(here);
            }
            for &there in self.neighbours(here) {
                if seen.insert(there as usize) {
                    edge.push_back(there as usize);
                }
            }
        }
        None
    }

    /// The part of the network that each device belongs to, and how many parts there are.
    pub(super) fn parts(&self) -> (Vec<usize>, usize) {
        let mut part = vec![usize::MAX; self.stem.len()];
        let mut parts = 0;
        for device in 0..part.len() {
            if part[device] != usize::MAX {
                continue;
            }
            part[device] = parts;
            let mut edge = vec![device];
            while let Some(here) = edge.pop() {
                for &there in self.neighbours(here) {
                    let there = there as usize;
                    if part[there] == usize::MAX {
                        part[there] = parts;
                        edge.push(there);
                    }
                }
            }
            parts += 1;
        }
        (part, parts)
    }

    /// The largest distance. From the middle outwards: no two devices within n hops of one device are more
    /// than 2 n apart, so the search ends when what is left cannot be larger.
    pub(super) fn diameter(&self) -> u64 {
        let (part, parts) = self.parts();
        let mut begun = vec![false; parts];
        let mut largest = 0;
        for (device, &part) in part.iter().enumerate() {
            if !std::mem::replace(&mut begun[part], true) {
                largest = largest.max(self.diameter_around(self.middle(device)));
            }
        }
        largest as u64
    }

    fn diameter_around(&self, middle: usize) -> usize {
        let mut order = Vec::new();
        self.visit(middle, |device, hops| order.push((device, hops)));
        let mut largest = order.last().map_or(0, |last| last.1);
        let mut farthest_of_stem = vec![None; self.stem.len()];
        for &(device, hops) in order.iter().rev() {
            if largest >= 2 * hops {
                break;
            }
            let farthest = match self.stem[device] {
                NONE => self.farthest(device).1,
                stem => {
                    let known = &mut farthest_of_stem[stem as usize];
                    *known.get_or_insert_with(|| self.farthest(stem as usize).1) + 1
                }
            };
            largest = largest.max(farthest);
        }
        largest
    }

    /// Half way between two devices that are far apart.
    fn middle(&self, any: usize) -> usize {
        let one_end = self.farthest(any).0;
        let (mut here, hops) = self.farthest(one_end);
        let mut hops_of = vec![usize::MAX; self.stem.len()];
        self.visit(one_end, |device, hops| hops_of[device] = hops);
        for left in (hops / 2..hops).rev() {
            let back = self.neighbours(here).iter().map(|&there| there as usize);
            here = back
                .into_iter()
                .find(|&there| hops_of[there] == left)
                .unwrap_or(here);
        }
        here
    }

    fn farthest(&self, from: usize) -> (usize, usize) {
        let mut farthest = (from, 0);
        self.visit(from, |device, hops| farthest = (device, hops));
        farthest
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::super::World;
    use super::*;
    use crate::rng::{Stream, Subject};

    /// On drawn networks, some of them in parts: the same as a search from every device.
    #[test]
    fn distances_are_those_of_a_search_from_every_device() {
        for seed in 0..200 {
            let draw = Stream::new(seed, Subject::OscillatorPhase, 0);
            let devices = draw.below(0, 24) as usize + 1;
            let cables = draw.below(1, 2 * devices as u64) as usize;
            let device = |n: usize| draw.below(n as u64, devices as u64) as usize;
            let cables: Vec<Cable> = (0..cables)
                .map(|n| [device(2 * n + 10), device(2 * n + 11)])
                .filter(|[a, b]| a != b)
                .map(|devices| Cable {
                    ports: [0, 0],
                    devices,
                    delay_fs: [1; 2],
                    gigabits: 10,
                })
                .collect();
            let world = World {
                periods: vec![1; devices],
                cables: cables.clone(),
                ..World::default()
            };
            let all = world.hops();
            let mut distances = Distances::new(devices, &cables);
            for (a, row) in all.iter().enumerate() {
                for (b, &hops) in row.iter().enumerate() {
                    assert_eq!(distances.hops(a, b), hops, "seed {seed}: {a} to {b}");
                }
            }
            let diameter = all.iter().flatten().max().copied();
            assert_eq!(Some(distances.diameter()), diameter, "seed {seed}");
        }
    }
}
