//! What a reading of the clock costs, beside `clock_gettime(CLOCK_MONOTONIC)` through the vDSO in the same run; what more threads
//! cost; what a register in memory costs; and the share of a core that a sampler takes.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]

#[path = "../tests/live/mod.rs"]
mod live;

use criterion::{criterion_group, criterion_main, Criterion};
use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::clock::source::{Machine, TimeSource};
use dtp_driver::clock::{ClockConfig, DtpClock, Sampler, Status};
use dtp_driver::device::Device;
use dtp_spec::regs::device_offset;
use live::Live;
use rustix::time::{clock_gettime, ClockId};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A sampler on a device in memory, and a reader.
fn clock(folder: &tempfile::TempDir) -> (Sampler, DtpClock) {
    let device = Arc::new(Device::open(Live::new()).expect("a device"));
    let path = folder.path().join("clock");
    let sampler = Sampler::start(device, &ClockConfig::default(), path).expect("a sampler");
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

/// Nobody reads: all that the process uses meanwhile is the sampler's.
fn sampler(_: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (_sampler, clock) = clock(&folder);
    let (start, used, samples) = (
        Instant::now(),
        processor_time(ClockId::ProcessCPUTime),
        clock.line().samples,
    );
    std::thread::sleep(Duration::from_secs(5));
    let used = processor_time(ClockId::ProcessCPUTime) - used;
    let samples = clock.line().samples - samples;
    let share = used.as_secs_f64() / start.elapsed().as_secs_f64();
    println!(
        "sampler: {samples} samples in 5 s, {:.2} us each, {:.2} % of a core",
        used.as_secs_f64() * 1e6 / samples as f64,
        100.0 * share
    );
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = readings, threads, sampler
}
criterion_main!(benches);
