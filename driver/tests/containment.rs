//! Every gc of the network is in every interval, whatever the bus, the oscillators and the lags of the devices do; and the check
//! sees it when a part of the interval is left out.

#![allow(dead_code, reason = "a model that several tests share")]

mod world;

use dtp_driver::clock::config::{BusFloor, ClockConfig, Leader};
use dtp_driver::clock::filter::Reading;
use dtp_driver::clock::source::Kind;
use dtp_driver::clock::tracker::{Sample, Tracker};
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::publish::writer::PageWriter;
use std::time::Duration;
use world::{World, MS, NS};

/// Each oscillator leaves its mean by so much at most, so that their ratio changes by less than the 2000 ppb that the clock
/// assumes.
const STEP_PPB: i64 = 480;
const READINGS_PER_SAMPLE: u64 = 10;
/// Devices whose counters are looked at: this host's and two others.
const DEVICES: u64 = 3;

/// What the simulator's bus is said to be.
const BUS: BusFloor = BusFloor {
    out_ns: 399,
    back_ns: 399,
};

#[derive(Debug, Default)]
struct Seen {
    readings: u64,
    synchronized: u64,
    misses: u64,
    disruptions: u64,
    widths: Vec<u32>,
}

impl Seen {
    fn median_width(&mut self) -> u32 {
        let middle = self.widths.len() / 2;
        *self.widths.select_nth_unstable(middle).1
    }
}

/// Samples a world once a millisecond and reads the clock in between; `spoil` is what is wrong with the samples.
fn run(world: &mut World, config: &ClockConfig, readings: u64, spoil: fn(&mut Sample)) -> Seen {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("clock");
    let mut writer = PageWriter::create(&path, Kind::Injected).expect("a page");
    let clock = DtpClock::with_source(&path, world.shown.clone()).expect("a clock");
    let mut tracker = Tracker::new(config, &Kind::Injected.traits(), None);
    let mut seen = Seen::default();
    let mut last = (0, 0);
    let period_fs = config.period.as_nanos() as u64 * NS;
    let mut next_fs = MS;
    while seen.readings < readings {
        let (mut sample, mut now_fs) = world.sample(next_fs);
        spoil(&mut sample);
        let line = tracker.sample(&sample);
        now_fs += 300 * NS;
        world.show(now_fs);
        writer.publish(&line, &world.shown);
        next_fs += period_fs;
        let step_fs = (next_fs - now_fs) / (READINGS_PER_SAMPLE + 1);
        for reading in 0..READINGS_PER_SAMPLE {
            now_fs += step_fs / 2 + (reading * 7919 + seen.readings * 104_729) % step_fs / 2;
            world.show(now_fs);
            let interval = clock.now();
            seen.readings += 1;
            if interval.status != Status::Synchronized {
                continue;
            }
            seen.synchronized += 1;
            seen.widths.push(interval.width_units() as u32);
            let contained = (0..DEVICES).all(|device| {
                let gc = world.gc(device, now_fs);
                !world.is_joined(device) || interval.earliest <= gc && gc <= interval.latest
            });
            seen.misses += u64::from(!contained);
            let estimate = clock.now_units().expect("bounds");
            assert!(
                interval.earliest >= last.0 && estimate >= last.1,
                "went back"
            );
            last = (interval.earliest, estimate);
        }
    }
    seen.disruptions = clock.line().disruptions;
    seen
}

fn config(hops: u32) -> ClockConfig {
    ClockConfig {
        bus: BUS,
        leader: Leader::Same,
        ..ClockConfig::new(hops)
    }
}

fn sound(_: &mut Sample) {}

/// Ten million readings of a pair, as many as it takes to meet every lag, jitter and step with every other, and some of a larger
/// network.
#[test]
fn every_counter_is_in_every_interval() {
    for (hops, readings) in [(1, 10_000_000), (3, 500_000)] {
        let mut world = World::new(hops.into(), hops, STEP_PPB);
        let mut seen = run(&mut world, &config(hops), readings, sound);
        let median = seen.median_width();
        println!(
            "{hops} hops: {} readings, {} synchronized, {} misses, median width {median} units = {:.1} T",
            seen.readings,
            seen.synchronized,
            seen.misses,
            f64::from(median) / 20.0
        );
        assert_eq!((seen.misses, seen.disruptions), (0, 0));
        assert!(
            seen.readings - seen.synchronized < 1000,
            "{}",
            seen.synchronized
        );
        // 16 T for neighbours; each further hop is 4 T more on either side.
        assert!(median <= 320 + 160 * (hops - 1), "{median} units");
    }
}

/// Whoever leads leaves, and faster ones come: that costs width if it is assumed to happen, and readings if it is not.
#[test]
fn leaders_come_and_go() {
    for (leader, period_fs) in [
        (Leader::Any, MS),
        (Leader::Any, MS / 10),
        (Leader::Same, MS),
    ] {
        let mut world = World::new(5, 1, STEP_PPB).with_fleet(DEVICES);
        let fleet = world.fleet.as_mut().expect("devices");
        fleet.restless_from(500 * MS);
        let config = ClockConfig {
            leader,
            period: Duration::from_nanos(period_fs / NS),
            ..config(1)
        };
        let mut seen = run(&mut world, &config, 500_000, sound);
        let median = seen.median_width();
        println!(
            "{leader:?}, a sample in {} us: {} synchronized, {} misses, {} disruptions, median width {median} units = {:.1} T",
            period_fs / NS / 1000,
            seen.synchronized,
            seen.misses,
            seen.disruptions,
            f64::from(median) / 20.0
        );
        match leader {
            Leader::Any => assert_eq!((seen.misses, seen.disruptions), (0, 0)),
            Leader::Same => assert!(seen.misses > 0),
        }
    }
}

/// Nothing is known of the bus: the interval is as wide as the bracket, and right.
#[test]
fn an_unknown_bus_costs_width_and_nothing_else() {
    let mut world = World::new(9, 1, STEP_PPB);
    let config = ClockConfig {
        bus: BusFloor::default(),
        ..config(1)
    };
    let mut seen = run(&mut world, &config, 30_000, sound);
    assert_eq!((seen.misses, seen.disruptions), (0, 0));
    let median = seen.median_width();
    println!("no floor: median width {median} units");
    assert!((2000..3500).contains(&median), "{median} units");
}

/// Each part of the interval is needed: without it, the check above finds readings that miss.
#[test]
fn an_interval_that_lacks_a_part_is_caught() {
    let caught = |name: &str, config: &ClockConfig, spoil: fn(&mut Sample)| {
        let mut world = World::new(4, 1, STEP_PPB);
        let seen = run(&mut world, config, 60_000, spoil);
        assert!(
            seen.misses > 0,
            "{name}: {seen:?}",
            seen = (seen.synchronized, seen.disruptions)
        );
    };
    let whole = config(1);
    caught("no network part", &ClockConfig { hops: 0, ..whole }, sound);
    caught(
        "no drift part",
        &ClockConfig {
            wander_ppb: 0,
            ..whole
        },
        sound,
    );
    let bus = BusFloor {
        out_ns: 440,
        back_ns: 355,
    };
    caught(
        "a bus that is slower on paper",
        &ClockConfig { bus, ..whole },
        sound,
    );
    let bus = BusFloor::default();
    caught("no reading part", &ClockConfig { bus, ..whole }, |sample| {
        let Reading { before, after, .. } = sample.reading;
        sample.reading.before = after - (after - before) / 8;
        sample.reading.after = sample.reading.before + 1;
    });
}
