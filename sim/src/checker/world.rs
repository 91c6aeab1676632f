//! What is true of a network, in the plain numbers that checkers get.

use std::collections::BTreeMap;

/// A cable as the checkers know it: ports across the network, devices, true delays.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cable {
    /// The two ports.
    pub ports: [usize; 2],
    /// Their devices.
    pub devices: [usize; 2],
    /// Delay from the first to the second, and back, in femtoseconds.
    pub delay_fs: [u64; 2],
    /// Gigabits of data in a second.
    pub gigabits: u64,
}

impl Cable {
    /// Time in which eight octets pass, in femtoseconds: 64 bits.
    #[must_use]
    pub const fn block_fs(&self) -> u64 {
        64_000_000 / self.gigabits
    }
}

/// A clock has another period from an edge on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodChange {
    /// The edge, in femtoseconds.
    pub from_fs: u64,
    /// The device.
    pub device: usize,
    /// The period in 2^-20 fs.
    pub period: u64,
}

/// What comes or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A cable, by its number: whether it is up from now on.
    Cable(usize, bool),
    /// A device: whether it runs from now on.
    Device(usize, bool),
}

/// Something comes or goes at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// When, in femtoseconds.
    pub time_fs: u64,
    /// What.
    pub what: What,
}

/// What is true of the network, in plain numbers.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// First edges of the devices' clocks, in femtoseconds.
    pub phases_fs: Vec<u64>,
    /// Periods of the devices' clocks at power-up, in 2^-20 fs.
    pub periods: Vec<u64>,
    /// Later periods, in order of time; empty if no clock wanders.
    pub wander: Vec<PeriodChange>,
    /// What comes and goes, in order of time.
    pub changes: Vec<Change>,
    /// Cables.
    pub cables: Vec<Cable>,
    /// Cables with so many bit errors that a receiver may lose its lock, and from when until when, in
    /// femtoseconds.
    pub noisy: Vec<(usize, [u64; 2])>,
    /// Number of ports.
    pub ports: usize,
    /// Devices that hosts read, in order of hosts.
    pub hosts: Vec<usize>,
    /// By when all ports must be synchronised, in femtoseconds.
    pub deadline_fs: u64,
}

impl World {
    /// Hops between every two devices: a breadth-first search of the checkers' own. Zero on the
    /// diagonal and where there is no path.
    #[must_use]
    pub fn hops(&self) -> Vec<Vec<u64>> {
        self.hops_along(&self.cables)
    }

    /// The same along these cables alone.
    pub(super) fn hops_along(&self, cables: &[Cable]) -> Vec<Vec<u64>> {
        let count = self.periods.len();
        let mut neighbours = vec![Vec::new(); count];
        for [a, b] in cables.iter().map(|cable| cable.devices) {
            neighbours[a].push(b);
            neighbours[b].push(a);
        }
        let mut hops = vec![vec![0; count]; count];
        for (start, row) in hops.iter_mut().enumerate() {
            let mut edge = vec![start];
            for distance in 1..count as u64 {
                let mut next = Vec::new();
                for &there in edge.iter().flat_map(|&here| &neighbours[here]) {
                    if there != start && row[there] == 0 {
                        row[there] = distance;
                        next.push(there);
                    }
                }
                if next.is_empty() {
                    break;
                }
                edge = next;
            }
        }
        hops
    }

    /// The period of the clock that is fastest in each part of the network, by time: from when (in
    /// femtoseconds), and the period in 2^-20 fs. `part` is the part of each device, below `parts`.
    #[must_use]
    pub fn fastest_periods(&self, part: &[usize], parts: usize) -> Vec<Vec<(u64, u64)>> {
        let mut now = self.periods.clone();
        let mut clocks: Vec<BTreeMap<u64, u64>> = vec![BTreeMap::new(); parts];
        for (&period, &part) in now.iter().zip(part) {
            *clocks[part].entry(period).or_default() += 1;
        }
        let fastest = |clocks: &BTreeMap<u64, u64>| clocks.keys().next().copied().unwrap_or(1);
        let mut fastest_periods: Vec<_> = clocks.iter().map(|of| vec![(0, fastest(of))]).collect();
        for change in &self.wander {
            let part = part[change.device];
            let clocks = &mut clocks[part];
            let before = std::mem::replace(&mut now[change.device], change.period);
            if let Some(count) = clocks.get_mut(&before) {
                *count -= 1;
                if *count == 0 {
                    clocks.remove(&before);
                }
            }
            *clocks.entry(change.period).or_default() += 1;
            let period = fastest(clocks);
            if fastest_periods[part]
                .last()
                .is_none_or(|last| last.1 != period)
            {
                fastest_periods[part].push((change.from_fs, period));
            }
        }
        fastest_periods
    }
}
