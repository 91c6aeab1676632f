//! Judges. They listen to an engine, keep their own arithmetic and their own constants, and share
//! nothing with what they judge: not even the number of units in a tick.

mod by_hops;
mod counters;
pub mod delay;
mod distances;
mod frame_line;
mod frame_parser;
pub mod frames;
mod heights;
pub mod host_reading;
pub mod monotonic;
pub mod offset;
mod offsets;
pub mod proved;
pub mod rate;
pub mod sessions;
mod standing;
mod world;

use crate::observer::Observer;
use delay::DelayChecker;
use distances::Distances;
use frames::FrameChecker;
use host_reading::HostReadingChecker;
use monotonic::MonotonicChecker;
pub use offsets::{Offsets, Pairs};
use proved::ProvedChecker;
use rate::RateChecker;
use sessions::SessionChecker;
use standing::Standing;
pub use standing::Suspended;
pub use world::{Cable, Change, PeriodChange, What, World};

/// After the last port has synchronised and the last counter has followed a JOIN: how long the network may settle before offsets count.
pub(crate) const QUIET_FS: u64 = 200_000_000_000;

/// All checkers, fed together.
#[derive(Clone, Debug)]
pub struct Checkers {
    /// Offsets between devices.
    pub offset: Offsets,
    /// The tighter bound of profile `dtp`.
    pub proved: ProvedChecker,
    /// The network against its fastest oscillator.
    pub rate: RateChecker,
    /// Measured against true delays.
    pub delay: DelayChecker,
    /// Counters.
    pub monotonic: MonotonicChecker,
    /// Links that stay up.
    pub sessions: SessionChecker,
    /// Frames.
    pub frames: FrameChecker,
    /// Readings of hosts.
    pub host_reading: HostReadingChecker,
    standing: Standing,
    world: World,
    /// First edges after the promise began that nobody may tell of: time, device and counter, the last one
    /// first.
    first_edges: Vec<(u64, usize, u64)>,
    /// Something was taken away at this instant: the rest is compared anew.
    rebegins: bool,
    now_fs: u64,
}

impl Checkers {
    /// Checkers for this world.
    #[must_use]
    pub fn new(world: &World, pairs: Pairs) -> Self {
        let devices = world.periods.len();
        let distances = Distances::new(devices, &world.cables);
        Checkers {
            offset: Offsets::new(world, pairs),
            proved: ProvedChecker::new(world, distances.diameter()),
            standing: Standing::new(world, distances.diameter()),
            rate: RateChecker::new(devices),
            delay: DelayChecker::new(world),
            monotonic: MonotonicChecker::new(devices),
            sessions: SessionChecker::new(world),
            frames: FrameChecker::new(world),
            host_reading: HostReadingChecker::new(&world.hosts, distances),
            world: world.clone(),
            first_edges: Vec::new(),
            rebegins: false,
            now_fs: 0,
        }
    }

    /// How offsets are kept account of.
    #[must_use]
    pub const fn pairs(&self) -> Pairs {
        match self.offset {
            Offsets::Each(_) => Pairs::Each,
            Offsets::ByHops(_) => Pairs::ByHops,
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

    /// Every time in which the promise was waited for, that from power-up first.
    #[must_use]
    pub fn suspended(&self) -> &[Suspended] {
        &self.standing.suspended
    }

    /// The deadline has passed and some port is still not synchronised.
    #[must_use]
    pub fn gave_up(&self) -> bool {
        self.standing.gave_up(self.now_fs)
    }

    fn begin(&mut self, time_fs: u64) {
        self.offset.begin(time_fs);
        self.divide(time_fs);
        let offset = &self.offset;
        self.rate
            .begin(time_fs, |device| offset.read(device, time_fs));
        self.host_reading.begin();
        if let Offsets::ByHops(offsets) = &self.offset {
            // A counter that moves at such an edge is told of besides.
            let edge = |device| {
                let edge_fs = offsets.next_edge_fs(device, time_fs);
                (edge_fs, device, offsets.read(device, edge_fs))
            };
            let up = (0..self.world.periods.len()).filter(|&device| self.standing.is_up(device));
            self.first_edges = up.map(edge).collect();
            self.first_edges
                .sort_by_key(|edge| std::cmp::Reverse(edge.0));
        }
    }

    /// Every part of the network goes by a fastest clock of its own.
    fn divide(&mut self, time_fs: u64) {
        let cables = self.standing.cables();
        let distances = Distances::new(self.world.periods.len(), &cables);
        let (part, parts) = distances.parts();
        let fastest = self.world.fastest_periods(&part, parts);
        self.rate.divide(time_fs, part, fastest);
    }

    /// Nothing is simulated from this instant on.
    pub fn finish(&mut self, time_fs: u64) {
        self.pass_first_edges(time_fs);
        self.offset.finish(time_fs);
    }

    #[cold]
    fn pass_first_edges(&mut self, time_fs: u64) {
        while let Some(&(edge_fs, device, gc)) = self.first_edges.last() {
            if edge_fs >= time_fs {
                break;
            }
            self.first_edges.pop();
            self.rate.stepped(device, edge_fs, gc);
        }
    }

    /// Takes over every change whose time has come.
    #[cold]
    fn change(&mut self, time_fs: u64) {
        while let Some(changed) = self.standing.change(time_fs) {
            if changed.waits {
                self.rate.pause();
            }
            let holds = self.standing.waiting_since_fs.is_none();
            let cables = self.standing.cables();
            self.offset.restart(&self.world, &cables, time_fs);
            let distances = Distances::new(self.world.periods.len(), &cables);
            self.host_reading.restart(distances);
            self.divide(time_fs);
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
            if !synchronised && self.standing.waiting_since_fs.is_none() {
                self.sessions.lost(&self.world, port, time_fs);
            }
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
        match &mut self.offset {
            Offsets::Each(offsets) => {
                offsets.stepped(device, gc);
                self.monotonic.stepped(device, time_fs, gc);
            }
            Offsets::ByHops(offsets) => {
                let moved = offsets.stepped(device, time_fs, gc);
                self.monotonic
                    .moved(device, time_fs, gc, moved.unwrap_or(0));
                if !self.first_edges.is_empty() {
                    self.pass_first_edges(time_fs);
                }
            }
        }
        self.rate.stepped(device, time_fs, gc);
    }

    fn counter_jumped(&mut self, _: usize, time_fs: u64) {
        self.standing.jumped(time_fs);
    }

    #[inline]
    fn instant_over(&mut self, time_fs: u64) {
        self.now_fs = time_fs;
        if time_fs >= self.standing.next_fs && self.pairs() == Pairs::ByHops {
            // No edge of this instant was told of, for no counter has moved.
            self.change(time_fs);
        }
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
            phases_fs: vec![0; devices],
            cables: (0..devices - 1).map(cable).collect(),
            ports: 2 * (devices - 1),
            deadline_fs: 1_000_000_000_000,
            ..World::default()
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
        let mut checkers = Checkers::new(&line_of(2), Pairs::Each);
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

    /// A JOIN that still travels when all ports are synchronised is waited for; one that comes while the promise
    /// holds is not excused.
    #[test]
    fn promise_begins_after_the_last_join() {
        let mut checkers = Checkers::new(&line_of(2), Pairs::Each);
        for port in 0..2 {
            checkers.port_stepped(port, 10, Some(200), true);
        }
        checkers.counter_jumped(1, 500);
        checkers.instant_over(QUIET_FS + 10);
        assert_eq!(checkers.t0_fs(), None);
        checkers.instant_over(QUIET_FS + 500);
        assert_eq!(checkers.t0_fs(), Some(QUIET_FS + 500));
        checkers.counter_jumped(1, QUIET_FS + 600);
        assert_eq!(checkers.waiting_since_fs(), None);
        // Whoever jumps again and again is judged in the end.
        let mut checkers = Checkers::new(&line_of(2), Pairs::Each);
        for port in 0..2 {
            checkers.port_stepped(port, 10, Some(200), true);
        }
        for time_fs in (0..10 * QUIET_FS).step_by(100_000_000_000) {
            checkers.counter_jumped(1, time_fs);
            checkers.instant_over(time_fs);
        }
        assert!(checkers.t0_fs().is_some_and(|t0_fs| t0_fs < 2 * QUIET_FS));
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
        let mut checkers = Checkers::new(&world, Pairs::Each);
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
        let waits = checkers.suspended().iter();
        let waits: Vec<_> = waits.map(|wait| (wait.from_fs, wait.until_fs)).collect();
        let again_fs = back_fs + QUIET_FS + 5;
        assert_eq!(waits, [(0, Some(QUIET_FS + 1)), (back_fs, Some(again_fs))]);
        assert!(checkers
            .offset
            .tightest(None)
            .unwrap()
            .exceeded_fs
            .is_some());
    }
}
