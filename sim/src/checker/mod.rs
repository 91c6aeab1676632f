//! Judges. They listen to an engine, keep their own arithmetic and their own constants, and share
//! nothing with what they judge: not even the number of units in a tick.

pub mod delay;
mod frame_line;
mod frame_parser;
pub mod frames;
pub mod host_reading;
pub mod monotonic;
pub mod offset;
pub mod proved;
pub mod rate;
mod standing;

use crate::observer::Observer;
use delay::DelayChecker;
use frames::FrameChecker;
use host_reading::HostReadingChecker;
use monotonic::MonotonicChecker;
use offset::OffsetChecker;
use proved::ProvedChecker;
use rate::RateChecker;
use standing::Standing;
use std::collections::BTreeMap;

/// After the last port has synchronised: how long the network may settle before offsets count.
pub(crate) const QUIET_FS: u64 = 200_000_000_000;

/// A cable as the checkers know it: ports across the network, devices, true delays.
#[derive(Clone, Copy, Debug)]
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
#[derive(Clone, Debug)]
pub struct World {
    /// Periods of the devices' clocks at power-up, in 2^-20 fs.
    pub periods: Vec<u64>,
    /// Later periods, in order of time; empty if no clock wanders.
    pub wander: Vec<PeriodChange>,
    /// What comes and goes, in order of time.
    pub changes: Vec<Change>,
    /// Cables.
    pub cables: Vec<Cable>,
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
        let count = self.periods.len();
        let mut neighbours = vec![Vec::new(); count];
        for [a, b] in self.cables.iter().map(|cable| cable.devices) {
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

    /// The period of the clock that is fastest, by time: from when (in femtoseconds), and the period
    /// in 2^-20 fs.
    #[must_use]
    pub fn fastest_periods(&self) -> Vec<(u64, u64)> {
        let mut now = self.periods.clone();
        let mut clocks: BTreeMap<u64, u64> = BTreeMap::new();
        for &period in &now {
            *clocks.entry(period).or_default() += 1;
        }
        let fastest = |clocks: &BTreeMap<u64, u64>| clocks.keys().next().copied().unwrap_or(1);
        let mut fastest_periods = vec![(0, fastest(&clocks))];
        for change in &self.wander {
            let before = std::mem::replace(&mut now[change.device], change.period);
            if let Some(count) = clocks.get_mut(&before) {
                *count -= 1;
                if *count == 0 {
                    clocks.remove(&before);
                }
            }
            *clocks.entry(change.period).or_default() += 1;
            let period = fastest(&clocks);
            if fastest_periods.last().is_none_or(|last| last.1 != period) {
                fastest_periods.push((change.from_fs, period));
            }
        }
        fastest_periods
    }
}

/// All checkers, fed together.
#[derive(Clone, Debug)]
pub struct Checkers {
    /// Offsets between devices.
    pub offset: OffsetChecker,
    /// The tighter bound of profile `dtp`.
    pub proved: ProvedChecker,
    /// The network against its fastest oscillator.
    pub rate: RateChecker,
    /// Measured against true delays.
    pub delay: DelayChecker,
    /// Counters.
    pub monotonic: MonotonicChecker,
    /// Frames.
    pub frames: FrameChecker,
    /// Readings of hosts.
    pub host_reading: HostReadingChecker,
    standing: Standing,
    /// Something was taken away at this instant: the rest is compared anew.
    rebegins: bool,
    now_fs: u64,
}

impl Checkers {
    /// Checkers for this world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let hops = world.hops();
        Checkers {
            offset: OffsetChecker::new(&hops),
            proved: ProvedChecker::new(world, &hops),
            rate: RateChecker::new(world.fastest_periods(), world.periods.len()),
            delay: DelayChecker::new(world),
            monotonic: MonotonicChecker::new(world.periods.len()),
            frames: FrameChecker::new(world),
            host_reading: HostReadingChecker::new(&hops, &world.hosts),
            standing: Standing::new(world),
            rebegins: false,
            now_fs: 0,
        }
    }

    /// When the promise first began, if it has.
    #[must_use]
    pub const fn t0_fs(&self) -> Option<u64> {
        self.standing.t0_fs
    }

    /// Since when the promise has been waited for: from power-up on or since an event brought something
    /// back. None while it holds.
    #[must_use]
    pub const fn waiting_since_fs(&self) -> Option<u64> {
        self.standing.waiting_since_fs
    }

    /// The deadline has passed and some port is still not synchronised.
    #[must_use]
    pub fn gave_up(&self) -> bool {
        self.standing.gave_up(self.now_fs)
    }

    fn begin(&mut self, time_fs: u64) {
        self.offset.begin(time_fs);
        self.rate.begin(time_fs);
        self.host_reading.begin();
    }

    /// Takes over every change whose time has come.
    #[cold]
    fn change(&mut self, time_fs: u64) {
        while let Some(changed) = self.standing.change(time_fs) {
            if changed.waits {
                self.rate.pause();
            }
            let holds = self.standing.waiting_since_fs.is_none();
            let hops = self.standing.hops();
            self.offset.restart(&hops);
            self.host_reading.restart(&hops);
            if let Some(device) = changed.resumed {
                self.monotonic.resumed(device);
                self.frames.resumed(device);
            }
            self.rebegins = holds;
        }
    }
}

impl Observer for Checkers {
    #[inline]
    fn mac_sent(&mut self, port: usize, tick: u64, data: u64, control: u8) {
        self.frames.sent(port, tick, data, control);
    }

    #[inline]
    fn mac_received(&mut self, port: usize, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        self.frames.received(port, tick, data, control, pcs_ok);
    }

    fn line_hit(&mut self, port: usize, tick: u64) {
        self.frames.hit(port, tick);
    }

    #[inline]
    fn beacon_sent(&mut self, port: usize, time_fs: u64) {
        self.proved.sent(port, time_fs);
    }

    #[inline]
    fn port_stepped(
        &mut self,
        port: usize,
        time_fs: u64,
        d_units: Option<u32>,
        synchronised: bool,
    ) {
        self.delay.measured(port, time_fs, d_units);
        if synchronised != self.standing.is_synchronised(port) {
            self.standing.synchronised(port, time_fs, synchronised);
            if self.standing.t0_fs.is_none() {
                self.proved.begin();
            }
        }
    }

    #[inline]
    fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        if time_fs >= self.standing.next_fs {
            self.change(time_fs);
        }
        self.monotonic.stepped(device, time_fs, gc);
        self.rate.stepped(device, time_fs, gc);
        self.offset.stepped(device, gc);
    }

    #[inline]
    fn instant_over(&mut self, time_fs: u64) {
        self.now_fs = time_fs;
        if self.rebegins {
            // Edges of one instant count together: what a change left is compared after them.
            self.rebegins = false;
            self.offset.begin(time_fs);
            self.host_reading.begin();
        } else if self.standing.waiting_since_fs.is_none() {
            self.offset.instant_over(time_fs);
        } else if self.standing.begins(time_fs) {
            self.begin(time_fs);
        }
    }

    fn hosts_answered(&mut self, time_fs: u64, now: &[i64]) {
        self.host_reading.answered(time_fs, now);
    }

    fn host_read(&mut self, error_fs: i64) {
        self.host_reading.read(error_fs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line_of(devices: usize) -> World {
        let cable = |n: usize| Cable {
            ports: [2 * n, 2 * n + 1],
            devices: [n, n + 1],
            delay_fs: [50_000_000; 2],
            gigabits: 10,
        };
        World {
            periods: vec![6_400_000 << 20; devices],
            wander: vec![],
            changes: vec![],
            cables: (0..devices - 1).map(cable).collect(),
            ports: 2 * (devices - 1),
            hosts: vec![],
            deadline_fs: 1_000_000_000_000,
        }
    }

    #[test]
    fn hops_are_counted_along_cables() {
        let hops = line_of(4).hops();
        assert_eq!(hops[0], [0, 1, 2, 3]);
        assert_eq!(hops[2], [2, 1, 0, 1]);
    }

    /// The promise begins 0.2 ms after the last port synchronised, and a port that loses its
    /// synchronisation before that starts the wait anew. Without it, the deadline speaks.
    #[test]
    fn promise_begins_after_the_last_port() {
        let mut checkers = Checkers::new(&line_of(2));
        checkers.port_stepped(0, 10, Some(200), true);
        checkers.instant_over(1_000_000_000_001);
        assert!(checkers.gave_up());
        checkers.port_stepped(1, 20_000, Some(200), true);
        checkers.instant_over(QUIET_FS + 19_999);
        assert_eq!(checkers.t0_fs(), None);
        checkers.port_stepped(0, QUIET_FS, None, false);
        checkers.port_stepped(0, QUIET_FS + 5, Some(200), true);
        checkers.instant_over(QUIET_FS + 20_000);
        assert_eq!(checkers.t0_fs(), None);
        checkers.instant_over(2 * QUIET_FS + 5);
        assert_eq!(checkers.t0_fs(), Some(2 * QUIET_FS + 5));
    }

    /// A cut leaves the promise of all others as it is and takes a pair's away; what comes back makes it
    /// wait for the ports at it, and for their deadline.
    #[test]
    fn promise_waits_for_what_comes_back() {
        let change = |time_fs, what| Change { time_fs, what };
        let (cut_fs, back_fs) = (2 * QUIET_FS, 3 * QUIET_FS);
        let mut world = line_of(3);
        world.changes = vec![
            change(cut_fs, What::Cable(1, false)),
            change(back_fs, What::Cable(1, true)),
        ];
        let mut checkers = Checkers::new(&world);
        for port in 0..4 {
            checkers.port_stepped(port, 1, Some(200), true);
        }
        for device in 0..3 {
            checkers.device_stepped(device, 1, 1_000);
        }
        checkers.instant_over(QUIET_FS + 1);
        assert_eq!(checkers.waiting_since_fs(), None);
        checkers.device_stepped(0, cut_fs, 1_000);
        checkers.device_stepped(2, cut_fs, 900_000);
        checkers.instant_over(cut_fs);
        let worst = |checkers: &Checkers| checkers.offset.tightest(None).unwrap().worst_units;
        assert_eq!(worst(&checkers), 0, "no path, no promise");
        checkers.device_stepped(1, cut_fs + 1, 1_070);
        checkers.instant_over(cut_fs + 1);
        assert_eq!(worst(&checkers), 1_070 - 1_000);
        checkers.port_stepped(2, cut_fs + 2, None, false);
        checkers.port_stepped(3, cut_fs + 2, None, false);
        checkers.device_stepped(0, back_fs, 2_000);
        checkers.instant_over(back_fs);
        assert_eq!(checkers.waiting_since_fs(), Some(back_fs));
        checkers.instant_over(back_fs + 1_000_000_000_001);
        assert!(checkers.gave_up());
        for port in 2..4 {
            checkers.port_stepped(port, back_fs + 5, Some(200), true);
        }
        checkers.instant_over(back_fs + QUIET_FS + 5);
        assert_eq!(checkers.waiting_since_fs(), None);
        assert_eq!(checkers.t0_fs(), Some(QUIET_FS + 1));
        assert!(checkers
            .offset
            .tightest(None)
            .unwrap()
            .exceeded_fs
            .is_some());
    }
}
