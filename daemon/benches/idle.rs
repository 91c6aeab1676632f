//! What an idle daemon takes of a processor, beside a thread that only sleeps: `cargo bench -p dtp-daemon`.
//!
//! The whole loop of the daemon (sampler, looks, surveys) over registers in memory, so that what is measured is the daemon and
//! neither a bus nor an emulator; a register over PCIe takes some 0.9 us more each.

use dtp_daemon::config::Config;
use dtp_daemon::daemon::{Daemon, Start, LOOK};
use dtp_daemon::journal::Journal;
use dtp_daemon::slot::Io;
use dtp_driver::backend::memory::Memory;
use dtp_driver::backend::RegisterIo;
use dtp_driver::error::DriverError;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{device_offset, port_offset};
use rustix::time::{clock_gettime, ClockId};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long each is watched.
const WATCHED: Duration = Duration::from_secs(10);
const PORTS: u8 = 4;

/// Registers of ports that are synchronised, and a counter that goes with the time.
struct Live(Memory, Instant);

impl Live {
    fn new() -> Self {
        let memory = Memory::new(PORTS);
        for port in 0..PORTS {
            memory.set(port_offset(port, "state"), PortState::Synchronised as u64);
        }
        Live(memory, Instant::now())
    }
}

impl RegisterIo for Live {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        match offset == device_offset("gc") {
            true => Ok(self.1.elapsed().as_nanos() as u64 * 10 / 64 * 20 + (1 << 40)),
            false => self.0.read(offset),
        }
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        self.0.write(offset, value)
    }
}

/// Processor time of this process until now.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}

/// Parts of a processor that are used while this runs.
fn share(mut run: impl FnMut(Instant)) -> f64 {
    let (begin, before) = (Instant::now(), used());
    run(begin + WATCHED);
    (used() - before).as_secs_f64() / begin.elapsed().as_secs_f64()
}

fn sleeping(each: Duration) -> f64 {
    share(|end| {
        while Instant::now() < end {
            std::thread::sleep(each);
        }
    })
}

fn daemon(period_us: u64) -> f64 {
    let folder = std::env::temp_dir().join(format!("dtpd-idle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = format!(
        "device = \"03:00.0\"\n[clock]\nhops = 1\npage = \"{}\"\nperiod_us = {period_us}\nstale_after_ms = 50\n[log]\nlevel = \"error\"\n",
        folder.join("clock").display()
    );
    let config = Config::parse(Path::new("idle.toml"), &text).expect("a configuration");
    let start = Start {
        path: "idle.toml".into(),
        journal: Journal::new(&config.log),
        config,
        name: "0000:03:00.0".to_owned(),
        open: Box::new(|| Ok(Box::new(Live::new()) as Io)),
    };
    let mut daemon = Daemon::new(start, Box::new(Live::new())).expect("it begins");
    let share = share(|end| {
        while Instant::now() < end {
            let now = Instant::now();
            daemon.look(now);
            if daemon.is_survey_due(now) {
                daemon.survey(now);
            }
            std::thread::sleep(LOOK);
        }
    });
    drop(daemon);
    std::fs::remove_dir_all(&folder).expect("it is there");
    share
}

fn main() {
    println!("of one processor, {WATCHED:?} each, {PORTS} ports in memory:");
    for period_us in [1000, 2000, 4000, 10_000] {
        let alone = sleeping(Duration::from_micros(period_us)) * 100.0;
        let daemon = daemon(period_us) * 100.0;
        println!(
            "period {period_us:>5} us: a thread that only sleeps {alone:.2} %, dtpd {daemon:.2} %"
        );
    }
}
