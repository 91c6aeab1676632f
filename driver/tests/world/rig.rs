//! A world with a clock in it, sampled and read step by step.

use super::{Shown, World, MS, NS};
use dtp_driver::clock::config::{BusFloor, ClockConfig, Leader};
use dtp_driver::clock::filter::Disruption;
use dtp_driver::clock::line::Line;
use dtp_driver::clock::source::Kind;
use dtp_driver::clock::tracker::Tracker;
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::publish::writer::PageWriter;
use std::path::PathBuf;

/// A world, a sampler without its thread, and a reader.
pub struct Rig {
    pub world: World,
    pub config: ClockConfig,
    pub tracker: Tracker,
    pub writer: Option<PageWriter>,
    pub clock: DtpClock<Shown>,
    pub now_ms: u64,
    pub path: PathBuf,
    _folder: tempfile::TempDir,
    pub earliest: u64,
}

impl Rig {
    pub fn new(sleeps: bool) -> Self {
        let mut world = World::new(77, 1, 480);
        world.shown.sleeps = sleeps;
        Rig::with(world, Leader::Same)
    }

    pub fn with(world: World, leader: Leader) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("clock");
        let config = ClockConfig {
            bus: BusFloor {
                out_ns: 399,
                back_ns: 399,
            },
            leader,
            ..ClockConfig::new(1)
        };
        let writer = PageWriter::create(&path, Kind::Injected).expect("a page");
        Rig {
            clock: DtpClock::with_source(&path, world.shown.clone()).expect("a clock"),
            tracker: Tracker::new(&config, &Kind::Injected.traits(), None),
            writer: Some(writer),
            world,
            config,
            now_ms: 1,
            path,
            _folder: folder,
            earliest: 0,
        }
    }

    pub fn synchronized() -> Self {
        let mut rig = Rig::new(false);
        rig.samples(100);
        assert_eq!(rig.status(), Status::Synchronized);
        rig
    }

    /// One sample, then readings until the next; returns the statuses that were read.
    pub fn sample(&mut self) -> Vec<Status> {
        let start_fs = self.now_ms * MS;
        let (sample, end_fs) = self.world.sample(start_fs);
        let line = self.tracker.sample(&sample);
        self.publish(line, end_fs);
        self.readings(end_fs + 10 * NS)
    }

    pub fn publish(&mut self, line: Line, time_fs: u64) {
        self.world.show(time_fs);
        let writer = self.writer.as_mut().expect("a sampler");
        writer.publish(&line, &self.world.shown);
    }

    pub fn readings(&mut self, from_fs: u64) -> Vec<Status> {
        self.now_ms += 1;
        let step_fs = (self.now_ms * MS - from_fs) / 4;
        (0..4)
            .map(|reading| self.read(from_fs + reading * step_fs))
            .collect()
    }

    /// Reads the clock, and checks what it says.
    pub fn read(&mut self, time_fs: u64) -> Status {
        self.world.show(time_fs);
        let interval = self.clock.now();
        if interval.status.is_bounded() {
            // Who is not part of the network is no part of the promise.
            let network = (0..3).filter(|device| self.world.is_joined(*device));
            for device in network.collect::<Vec<u64>>() {
                let gc = self.world.gc(device, time_fs);
                let contained = interval.earliest <= gc && gc <= interval.latest;
                assert!(contained, "{interval:?} at {time_fs} fs without {gc}");
            }
            assert!(interval.earliest >= self.earliest, "went back");
            self.earliest = interval.earliest;
        }
        interval.status
    }

    /// Samples for so many milliseconds; returns what the last reading said.
    pub fn samples(&mut self, count: u64) -> Status {
        let statuses: Vec<Status> = (0..count).flat_map(|_| self.sample()).collect();
        *statuses.last().expect("a reading")
    }

    /// Samples without readings.
    pub fn unread(&mut self, count: u64) {
        for _ in 0..count {
            let (sample, end_fs) = self.world.sample(self.now_ms * MS);
            let line = self.tracker.sample(&sample);
            self.publish(line, end_fs);
            self.now_ms += 1;
        }
    }

    /// The sampler ends, and another one begins after so many milliseconds.
    pub fn restart(&mut self, pause_ms: u64) {
        self.writer = None;
        if pause_ms > 0 {
            self.silence(pause_ms);
        }
        let writer = PageWriter::create(&self.path, Kind::Injected).expect("the page again");
        let traits = Kind::Injected.traits();
        self.tracker = Tracker::new(&self.config, &traits, Some(writer.last()));
        self.writer = Some(writer);
    }

    /// Time passes without samples.
    pub fn silence(&mut self, ms: u64) -> Status {
        let statuses = (0..ms).flat_map(|_| self.readings(self.now_ms * MS));
        statuses.collect::<Vec<_>>().pop().expect("a reading")
    }

    /// Time passes while the device does not answer.
    pub fn lost(&mut self, ms: u64) -> Status {
        let mut status = Status::Unknown;
        for _ in 0..ms {
            let time_fs = self.now_ms * MS;
            let (tick, host) = (self.world.tsc(time_fs), self.world.host_time(time_fs));
            let line = self.tracker.lost(tick, host);
            self.publish(line, time_fs);
            status = self.readings(time_fs)[3];
        }
        status
    }

    pub fn status(&mut self) -> Status {
        self.read(self.now_ms * MS)
    }

    /// Milliseconds of samples until it is synchronized again.
    pub fn recovery_ms(&mut self) -> u64 {
        let from = self.now_ms;
        while self.samples(1) != Status::Synchronized {
            assert!(self.now_ms < from + 5000, "it never recovered");
        }
        self.now_ms - from
    }

    pub fn disruption(&self) -> Option<Disruption> {
        self.tracker.last_disruption()
    }
}
