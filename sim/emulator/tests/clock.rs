//! The clock against the emulator: two hosts with samplers of their own, each over a socket, and the network's counters as the
//! emulator knows them.

use dtp_driver::backend::vfio_user::VfioUser;
use dtp_driver::clock::{compare, ClockConfig, DtpClock, Interval, Order, Sampler, Status};
use dtp_driver::device::Device;
use dtp_emulator::control;
use dtp_emulator::serve::{socket, Emulator};
use dtp_sim::scenario::ScenarioFile;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Real time.
const REAL_PPM: u64 = 1_000_000;

/// Sockets take their time, and more where the machine is busy: what is stale is not what is tested here.
fn config() -> ClockConfig {
    ClockConfig {
        period: Duration::from_millis(2),
        stale_after: Duration::from_millis(500),
        ..ClockConfig::new(2)
    }
}

fn host(folder: &Path, name: &str) -> (Sampler, DtpClock) {
    let io = VfioUser::connect(socket(folder, name)).expect("it listens");
    let device = Arc::new(Device::open(io).expect("a device"));
    let page = folder.join(format!("{name}.clock"));
    let sampler = Sampler::start(device, &config(), page).expect("a sampler");
    let clock = sampler.clock().expect("a clock");
    (sampler, clock)
}

/// The next interval of this status; none if the machine is too slow for real time, where a clock has none to tell.
fn wait_for(emulator: &Emulator, clock: &DtpClock, status: Status) -> Option<Interval> {
    let begin = Instant::now();
    loop {
        let interval = clock.now();
        if emulator.pace_ppm() < REAL_PPM {
            return None;
        }
        if interval.status == status {
            return Some(interval);
        }
        assert!(
            begin.elapsed() < Duration::from_secs(60),
            "{interval:?}, not {status:?}"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Where simulated time is slower than the host's, no clock says that it is synchronised for long.
fn slow(emulator: &Emulator, clock: &DtpClock) {
    std::thread::sleep(Duration::from_secs(2));
    let now = clock.now();
    let ppm = emulator.pace_ppm();
    println!(
        "only this was tested: at {ppm} ppm of real time the clock says {:?}",
        now.status
    );
    assert_ne!(now.status, Status::Synchronized, "{ppm} ppm: {now:?}");
}

#[test]
fn two_hosts_know_what_time_it_is() {
    let text = include_str!("../scenarios/three.toml");
    let scenario = ScenarioFile::parse("three", text).expect("it is one");
    let emulator = Emulator::new(&scenario.resolve().expect("it is one")).expect("supported");
    let folder = tempfile::tempdir().expect("a folder");
    for (device, name) in emulator.names().iter().enumerate() {
        let path = socket(folder.path(), name);
        emulator.serve(device, &path).expect("a socket");
    }
    control::serve(&emulator, folder.path()).expect("a socket");
    let ticking = emulator.clone();
    std::thread::spawn(move || ticking.run(|_| ()));
    let (_first_sampler, first) = host(folder.path(), "h1");
    let (_second_sampler, second) = host(folder.path(), "h2");
    let switch = Device::open(VfioUser::connect(socket(folder.path(), "s0")).expect("it listens"));
    let switch = switch.expect("a device");
    let synchronized = |clock| wait_for(&emulator, clock, Status::Synchronized);
    if synchronized(&first).is_none() || synchronized(&second).is_none() {
        return slow(&emulator, &first);
    }
    let (mut bounded, begin) = (0, Instant::now());
    while bounded < 1000 {
        assert!(
            begin.elapsed() < Duration::from_secs(60),
            "{bounded} with bounds"
        );
        let (a, gc, b, c) = (
            first.now(),
            switch.gc_units().expect("it answers"),
            second.now(),
            first.now(),
        );
        if emulator.pace_ppm() < REAL_PPM {
            return slow(&emulator, &first);
        }
        bounded += u32::from(a.status.is_bounded() && b.status.is_bounded());
        assert!(a.earliest <= gc && gc <= c.latest, "{a:?} {gc} {c:?}");
        assert_ne!(compare(&a, &b), Order::After, "{a:?} {b:?}");
        assert_ne!(compare(&b, &c), Order::After, "{b:?} {c:?}");
    }
    let early = synchronized(&first);
    std::thread::sleep(Duration::from_millis(20));
    let (Some(early), Some(late)) = (early, synchronized(&second)) else {
        return slow(&emulator, &first);
    };
    assert_eq!(compare(&early, &late), Order::Before, "{early:?} {late:?}");
    // The one host leads, and the others go on without it, as slowly as is legal: it is right about them all the same.
    for command in ["drift h1 100", "drift s0 -100", "drift h2 -100"] {
        control::tell(folder.path(), command).expect("it does");
    }
    std::thread::sleep(Duration::from_secs(3));
    control::tell(folder.path(), "cut h1 s0").expect("it does");
    if wait_for(&emulator, &first, Status::Holdover).is_none() {
        return slow(&emulator, &first);
    }
    let cut = Instant::now();
    while cut.elapsed() < Duration::from_secs(3) {
        let before = first.now();
        let gc = switch.gc_units().expect("it answers");
        let after = first.now();
        if emulator.pace_ppm() < REAL_PPM {
            return slow(&emulator, &first);
        }
        assert_eq!(before.status, Status::Holdover, "{:?}", cut.elapsed());
        assert!(
            before.earliest <= gc && gc <= after.latest,
            "{before:?} {gc} {after:?}, {:?} after the cut",
            cut.elapsed()
        );
        std::thread::sleep(Duration::from_millis(1));
    }
}
