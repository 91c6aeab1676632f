//! The page as a file, and the clock as a process has it: a sampler's thread, the clock of this machine, readers in
//! threads; and every page that is none is told from one.

mod live;

use dtp_driver::clock::line::Line;
use dtp_driver::clock::rate::Rate;
use dtp_driver::clock::source::{Kind, Machine, TimeSource};
use dtp_driver::clock::tracker::HostTime;
use dtp_driver::clock::{ClockConfig, DtpClock, Sampler, Status};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::publish::page::{self, MAGIC, PAGE_BYTES, VERSION_AND_BYTES};
use dtp_driver::publish::writer::PageWriter;
use live::Live;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("clock");
    (folder, path)
}

/// gc of the device itself has a lag of nothing; the host is part of a pair all the same.
fn config() -> ClockConfig {
    ClockConfig::new(1)
}

fn wait_for(clock: &DtpClock, status: Status) -> Duration {
    let start = Instant::now();
    while clock.now().status != status {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "never {status:?}"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
    start.elapsed()
}

fn header(words: [u64; 3], bytes: usize) -> Vec<u8> {
    header_of(words, page::here(), bytes)
}

fn header_of(words: [u64; 3], place: [u64; 2], bytes: usize) -> Vec<u8> {
    let words = words.iter().chain(&place);
    let mut page: Vec<u8> = words.flat_map(|word| word.to_le_bytes()).collect();
    page.resize(bytes, 0);
    page
}

#[test]
fn every_page_that_is_none_has_an_error_of_its_own() {
    let (_folder, path) = folder();
    let open = || DtpClock::open(&path).map(|_| ()).expect_err("no page");
    assert!(
        matches!(open(), DriverError::ClockPage { what: "read", .. }),
        "{}",
        open()
    );
    let whole = PAGE_BYTES as usize;
    let said = |bytes: u64| VERSION_AND_BYTES & 0xffff_ffff | bytes << 32;
    let write = |page: Vec<u8>| std::fs::write(&path, page).expect("written");
    write(header([MAGIC, VERSION_AND_BYTES, 1], whole - 1));
    assert!(matches!(
        open(),
        DriverError::ClockPageTruncated {
            found: 511,
            expected: 512,
            ..
        }
    ));
    write(header([MAGIC, said(400), 1], whole));
    assert!(matches!(
        open(),
        DriverError::ClockPageTruncated { found: 400, .. }
    ));
    write(header([MAGIC ^ 1, VERSION_AND_BYTES, 1], whole));
    assert!(matches!(open(), DriverError::NotClockPage { found, .. } if found == MAGIC ^ 1));
    write(header([MAGIC, VERSION_AND_BYTES + 1, 1], whole));
    assert!(matches!(
        open(),
        DriverError::ClockPageVersion {
            found: 2,
            expected: 1,
            ..
        }
    ));
    write(header([MAGIC, VERSION_AND_BYTES, 3], whole));
    assert!(matches!(open(), DriverError::ClockSource(3)));
    let [boot, namespace] = page::here();
    assert!(boot != 0 && namespace != 0, "this kernel tells both");
    for (place, wanted) in [
        ([boot ^ 1, namespace], "boot of the machine"),
        ([boot, namespace ^ 1], "time namespace"),
    ] {
        write(header_of([MAGIC, VERSION_AND_BYTES, 2], place, whole));
        let error = open();
        assert!(
            matches!(error, DriverError::ClockPageElsewhere { what, .. } if what == wanted),
            "{error}"
        );
    }
    write(header([MAGIC, VERSION_AND_BYTES, 2], whole));
    let clock = DtpClock::open(&path).expect("a page without a line");
    assert_eq!(clock.now().status, Status::Unknown);
}

/// A sampler makes anew what it cannot take over, in one step, and never beside another.
#[test]
fn one_writer_makes_the_page_anew_if_it_must() {
    let (_folder, path) = folder();
    for page in [
        vec![],
        header([MAGIC, VERSION_AND_BYTES + 1, 1], 512),
        header([7, 7, 7], 9000),
        header_of([MAGIC, VERSION_AND_BYTES, 2], [7, 7], 512),
    ] {
        std::fs::write(&path, page).expect("written");
        let writer = PageWriter::create(&path, Kind::MonotonicRaw).expect("made anew");
        assert_eq!(
            DtpClock::open(&path).expect("a page").now().status,
            Status::Unknown
        );
        let second = PageWriter::create(&path, Kind::MonotonicRaw).expect_err("a second writer");
        assert!(matches!(second, DriverError::ClockPageBusy(_)), "{second}");
        drop(writer);
    }
    let beside = std::fs::read_dir(path.parent().expect("a folder")).expect("readable");
    assert_eq!(
        beside.count(),
        2,
        "more than the page and the lock of who makes it"
    );
    let nowhere = path.join("below/a/file");
    let error = PageWriter::create(&nowhere, Kind::MonotonicRaw).expect_err("no folder");
    assert!(matches!(error, DriverError::ClockPage { .. }), "{error}");
}

/// Eight threads read while a sampler writes. What each is told is true when it is told, and never goes back.
fn read_live(source: Machine) {
    let (_folder, path) = folder();
    let device = Arc::new(Device::open(Live::new()).expect("a device"));
    let sampler =
        Sampler::with_source(Arc::clone(&device), &config(), &path, source).expect("a sampler");
    let clock = sampler.clock().expect("a clock");
    wait_for(&clock, Status::Synchronized);
    assert!(sampler.narrowest_ns().is_some_and(|ns| ns < 100_000));
    let end = Instant::now() + Duration::from_millis(400);
    std::thread::scope(|threads| {
        for _ in 0..8 {
            threads.spawn(|| {
                let (mut earliest, mut estimate) = (0, 0);
                while Instant::now() < end {
                    let before = device.io().gc_units();
                    let interval = clock.now();
                    let after = device.io().gc_units();
                    assert!(
                        interval.earliest <= after && before <= interval.latest,
                        "{interval:?}"
                    );
                    assert!(interval.earliest >= earliest || !interval.status.is_bounded());
                    earliest = interval.earliest;
                    if let Some(units) = clock.now_units() {
                        assert!(units >= estimate);
                        estimate = units;
                    }
                }
            });
        }
    });
    device.io().memory.remove();
    let trouble = || sampler.trouble().device;
    while trouble().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(trouble().is_some_and(|why| why.contains("gone")));
    wait_for(&clock, Status::Holdover);
}

#[test]
fn threads_read_what_a_sampler_writes() {
    read_live(Machine::best());
}

#[test]
fn without_an_invariant_tsc_it_is_the_kernels_raw_clock() {
    read_live(Machine::raw());
}

/// A clock of a writer, which is interrupted by a reader just when readers know that something newer comes.
struct Interrupted<'a> {
    ticks: &'a AtomicU64,
    clock: &'a DtpClock<Counted<'a>>,
    told: &'a AtomicU64,
}

/// A clock that stands where it was set.
#[derive(Clone, Copy, Debug)]
struct Counted<'a>(&'a AtomicU64);

impl TimeSource for Counted<'_> {
    fn ticks(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
    fn host_time(&self) -> HostTime {
        HostTime::default()
    }
    fn kind(&self) -> Kind {
        Kind::Injected
    }
}

impl TimeSource for Interrupted<'_> {
    fn ticks(&self) -> u64 {
        let now = self.ticks.fetch_add(1000, Ordering::SeqCst);
        self.told.store(self.clock.now().earliest, Ordering::SeqCst);
        now
    }
    fn host_time(&self) -> HostTime {
        HostTime::default()
    }
    fn kind(&self) -> Kind {
        Kind::Injected
    }
}

/// What the old line told while the new one was being written is not taken back, though the page does not know of it.
#[test]
fn what_is_told_while_a_line_is_written_stands() {
    let (_folder, path) = folder();
    let (ticks, told) = (AtomicU64::new(1000), AtomicU64::new(0));
    let mut writer = PageWriter::create(&path, Kind::Injected).expect("a page");
    let open = || DtpClock::with_source(&path, Counted(&ticks)).expect("a clock");
    let clock = open();
    let line = |min: u64| Line {
        at: 1000,
        earliest: 5000,
        latest: 9000,
        rate: Rate { min, max: 1 << 41 },
        stale_ticks: 5000,
        void_ticks: 5000,
        ..Line::unbounded(Status::Synchronized)
    };
    writer.publish(&line(1 << 40), &Counted(&ticks));
    ticks.store(2000, Ordering::SeqCst);
    assert_eq!(clock.now().earliest, 6000);
    let interrupted = Interrupted {
        ticks: &ticks,
        clock: &clock,
        told: &told,
    };
    writer.publish(&line(1 << 39), &interrupted);
    assert_eq!(
        told.load(Ordering::SeqCst),
        7000,
        "the old line, while the new one is written"
    );
    assert_eq!(clock.now().earliest, 7000, "the new line alone says 6000");
    assert_eq!(
        open().now().earliest,
        6000,
        "what was told when it was made"
    );
}

#[test]
fn a_reading_allocates_nothing() {
    let (_folder, path) = folder();
    let device = Arc::new(Device::open(Live::new()).expect("a device"));
    let sampler = Sampler::start(device, &config(), &path).expect("a sampler");
    let clock = sampler.clock().expect("a clock");
    wait_for(&clock, Status::Synchronized);
    let allocations = allocation_counter::measure(|| {
        for _ in 0..1000 {
            std::hint::black_box((clock.now(), clock.now_units()));
        }
    });
    assert_eq!(allocations.count_total, 0);
    let counted = allocation_counter::measure(|| drop(std::hint::black_box(vec![clock.now()])));
    assert_eq!(counted.count_total, 1, "the counter counts");
}

/// CLOCK_MONOTONIC_RAW until the kernel takes it off its list.
#[derive(Clone, Debug)]
struct Distrusted(Arc<AtomicBool>);

impl TimeSource for Distrusted {
    fn ticks(&self) -> u64 {
        Machine::raw().ticks()
    }
    fn host_time(&self) -> HostTime {
        Machine::raw().host_time()
    }
    fn is_trusted(&self) -> bool {
        !self.0.load(Ordering::Relaxed)
    }
    fn kind(&self) -> Kind {
        Kind::MonotonicRaw
    }
}

#[test]
fn a_clock_that_the_kernel_gives_up_is_given_up() {
    let (_folder, path) = folder();
    let device = Arc::new(Device::open(Live::new()).expect("a device"));
    let given_up = Arc::new(AtomicBool::new(false));
    let source = Distrusted(Arc::clone(&given_up));
    let sampler = Sampler::with_source(device, &config(), &path, source).expect("a sampler");
    let clock = sampler.clock().expect("a clock");
    wait_for(&clock, Status::Synchronized);
    assert_eq!(sampler.trouble().disruption, None);
    given_up.store(true, Ordering::Relaxed);
    wait_for(&clock, Status::Disrupted);
    let trouble = sampler.trouble().to_string();
    assert!(trouble.contains("start the sampler again"), "{trouble}");
}
