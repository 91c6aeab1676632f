//! What a reading of the clock costs, beside `clock_gettime(CLOCK_MONOTONIC)` through the vDSO in the same run; what more threads
//! cost; what a register in memory costs; and the share of a core that a sampler takes.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]

#[path = "../tests/live/mod.rs"]
mod live;

use criterion::{criterion_group, criterion_main, Criterion};
use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::clock::sampler::Watched;
use dtp_driver::clock::source::{Kind, Machine, TimeSource};
use dtp_driver::clock::tracker::Tracker;
use dtp_driver::clock::{ClockConfig, DtpClock, Sampler, Status};
use dtp_driver::device::Device;
use dtp_driver::publish::writer::PageWriter;
use dtp_spec::regs::device_offset;
use live::Live;
use rustix::time::{clock_gettime, ClockId};
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A sampler on a device in memory, and a reader.
fn clock(folder: &tempfile::TempDir) -> (Sampler, DtpClock) {
    let device = Arc::new(Device::open(Live::new()).expect("a device"));
    let path = folder.path().join("clock");
    let sampler = Sampler::start(device, &ClockConfig::new(1), path).expect("a sampler");
    let clock = sampler.clock().expect("a clock");
    while clock.now().status != Status::Synchronized {
        std::thread::sleep(Duration::from_millis(1));
    }
    (sampler, clock)
}

fn readings(bencher: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (_sampler, clock) = clock(&folder);
    let mut group = bencher.benchmark_group("one thread");
    group.bench_function("clock_gettime(CLOCK_MONOTONIC)", |bencher| {
        bencher.iter(|| clock_gettime(ClockId::Monotonic));
    });
    group.bench_function("DtpClock::now", |bencher| bencher.iter(|| clock.now()));
    group.bench_function("DtpClock::now_units", |bencher| {
        bencher.iter(|| clock.now_units())
    });
    group.bench_function("the host's clock alone", |bencher| {
        let source = Machine::best();
        bencher.iter(|| source.ticks());
    });
    let memory = Memory::new(1);
    let gc = device_offset("gc");
    group.bench_function("a register in memory", |bencher| {
        bencher.iter(|| memory.read(black_box(gc)).expect("a register"));
    });
    group.finish();
}

/// Time of the processor that one reading takes when so many threads read: wall time would show the cores that there are.
fn threads(bencher: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (_sampler, clock) = clock(&folder);
    let mut group = bencher.benchmark_group("processor time of a reading");
    for threads in [1, 2, 4, 8] {
        group.bench_function(format!("{threads} threads"), |bencher| {
            bencher.iter_custom(|iterations| {
                let each = iterations.div_ceil(threads);
                let spent: Duration = std::thread::scope(|scope| {
                    let body = || {
                        let start = processor_time(ClockId::ThreadCPUTime);
                        for _ in 0..each {
                            black_box(clock.now());
                        }
                        processor_time(ClockId::ThreadCPUTime) - start
                    };
                    let running: Vec<_> = (0..threads).map(|_| scope.spawn(body)).collect();
                    running
                        .into_iter()
                        .map(|thread| thread.join().expect("it ends"))
                        .sum()
                });
                spent * u32::try_from(iterations).unwrap_or(u32::MAX)
                    / u32::try_from(each * threads).unwrap_or(u32::MAX)
            });
        });
    }
    group.finish();
}

fn processor_time(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or(0),
    )
}

/// Nanoseconds of a call: the least of many short batches, in which nothing else ran.
fn least_ns<T>(call: impl Fn() -> T) -> f64 {
    let batch = || {
        let start = Instant::now();
        for _ in 0..CALLS {
            black_box(call());
        }
        start.elapsed()
    };
    let least = (0..BATCHES).map(|_| batch()).min().expect("a batch");
    least.as_secs_f64() * 1e9 / f64::from(CALLS)
}

const BATCHES: u32 = 500;
const CALLS: u32 = 10_000;

/// One reading against one of the kernel's clock, where both are undisturbed.
fn ratio(_: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (_sampler, clock) = clock(&folder);
    let kernel = least_ns(|| clock_gettime(ClockId::Monotonic));
    let ours = least_ns(|| clock.now());
    println!(
        "undisturbed: clock_gettime {kernel:.1} ns, now {ours:.1} ns, ratio {:.2}",
        ours / kernel
    );
}

/// Processor time of this process in a second, per millisecond, in microseconds.
fn used_us() -> f64 {
    let used = processor_time(ClockId::ProcessCPUTime);
    std::thread::sleep(Duration::from_secs(1));
    let used = processor_time(ClockId::ProcessCPUTime) - used;
    used.as_secs_f64() * 1e6 / 1000.0
}

/// What a thread takes that only sleeps a millisecond at a time.
fn sleeping_us() -> f64 {
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        let used = used_us();
        stop.store(true, Ordering::Relaxed);
        used
    })
}

/// What a sampler takes while nobody reads.
fn sampling_us() -> f64 {
    let folder = tempfile::tempdir().expect("a folder");
    let (_sampler, _clock) = clock(&folder);
    used_us()
}

/// The least of several seconds of each in turn: the two that were disturbed least.
fn sampler(_: &mut Criterion) {
    let (mut sleeping, mut sampling) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..8 {
        sleeping = sleeping.min(sleeping_us());
        sampling = sampling.min(sampling_us());
    }
    println!(
        "each millisecond: a thread that only sleeps {sleeping:.1} us, the sampler {sampling:.1} us; {:.2} % of a core more",
        (sampling - sleeping) / 10.0
    );
    let folder = tempfile::tempdir().expect("a folder");
    let mut watched =
        Watched::new(Arc::new(Device::open(Live::new()).expect("a device"))).expect("a device");
    let mut tracker = Tracker::new(&ClockConfig::new(1), &Kind::Tsc.traits(), None);
    let mut writer = PageWriter::create(&folder.path().join("clock"), Kind::Tsc).expect("a page");
    let source = Machine::best();
    let calls = 100_000;
    let start = processor_time(ClockId::ThreadCPUTime);
    for _ in 0..calls {
        let line = tracker.sample(&watched.sample(&source).expect("a sample"));
        writer.publish(&line, &source);
    }
    let used = processor_time(ClockId::ThreadCPUTime) - start;
    let each_us = used.as_secs_f64() * 1e6 / f64::from(calls);
    println!(
        "a sample without the sleep: {each_us:.2} us, {:.3} % of a core at 1 kHz",
        each_us / 10.0
    );
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = readings, threads, ratio, sampler
}
criterion_main!(benches);
