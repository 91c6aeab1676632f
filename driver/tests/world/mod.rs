//! A host, its bus and a network, as true time knows them: for checks of what the clock says. It shares no arithmetic with
//! the clock.
//!
//! G, the largest count of the network, and the host's TSC run at rates that step every 50 to 400 ms, as temperatures do. A
//! device is behind G by a lag that grows and is made up for, and shows the last edge of its own. A read takes what one of
//! the simulator's hosts does (`docs/simulator.md`): 400 ns each way, 40 ns more in the mean, and for one in a hundred
//! 200 ns more, up to 950 ns.

pub mod fleet;
pub mod rig;

use dtp_driver::clock::filter::Reading;
use dtp_driver::clock::source::{Kind, TimeSource};
use dtp_driver::clock::tracker::{HostTime, Sample};
use fleet::Fleet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

/// Femtoseconds in a nanosecond.
pub const NS: u64 = 1_000_000;
/// Femtoseconds in a millisecond.
pub const MS: u64 = 1_000_000 * NS;
/// 4T, the paper's promise for a hop, in units.
const FOUR_TICKS: u64 = 80;
/// A tick, in units.
const TICK: u64 = 20;
/// A unit, in femtoseconds.
const UNIT_FS: u64 = 320_000;
/// A tick of the host's clock at 2.6 GHz, in femtoseconds.
const TSC_FS: u64 = 384_615;
/// A lag grows for so long.
const LAG_PERIOD_FS: u64 = 800_000 * NS;

/// The host's clock, as the clock under test sees it: it shows what the world last set.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    ticks: Arc<AtomicU64>,
    monotonic_ns: Arc<AtomicU64>,
    suspended_ns: Arc<AtomicU64>,
    /// It stands still while the host is suspended.
    pub sleeps: bool,
}

impl Shown {
    pub fn set(&self, ticks: u64, host: HostTime) {
        self.ticks.store(ticks, Ordering::SeqCst);
        self.monotonic_ns.store(host.monotonic_ns, Ordering::SeqCst);
        self.suspended_ns.store(host.suspended_ns, Ordering::SeqCst);
    }
}

impl TimeSource for Shown {
    fn ticks(&self) -> u64 {
        self.ticks.load(Ordering::SeqCst)
    }
    fn host_time(&self) -> HostTime {
        HostTime {
            monotonic_ns: self.monotonic_ns.load(Ordering::SeqCst),
            suspended_ns: self.suspended_ns.load(Ordering::SeqCst),
        }
    }
    fn sleeps(&self) -> bool {
        self.sleeps
    }
    fn kind(&self) -> Kind {
        Kind::Injected
    }
}

/// Random numbers (splitmix64).
#[derive(Clone, Debug)]
pub struct Draws(pub u64);

impl Draws {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
    fn exponential_ns(&mut self, mean: f64) -> f64 {
        let uniform = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        -mean * (1.0 - uniform).ln()
    }
}

/// An oscillator whose rate steps.
#[derive(Clone, Debug)]
struct Wandering {
    draws: Draws,
    period_fs: u64,
    base_ppb: i64,
    step_ppb: i64,
    /// Of the segment: beginning, count there in 2^-20, rate.
    from_fs: u64,
    count: u128,
    ppb: i64,
    until_fs: u64,
}

impl Wandering {
    fn new(seed: u64, period_fs: u64, step_ppb: i64, start: u64) -> Self {
        let mut draws = Draws(seed);
        let base_ppb = draws.below(199_000) as i64 - 99_500;
        Wandering {
            draws,
            period_fs,
            base_ppb,
            step_ppb,
            from_fs: 0,
            count: u128::from(start) << 20,
            ppb: base_ppb,
            until_fs: 50 * MS,
        }
    }

    fn count_at(&mut self, time_fs: u64) -> u128 {
        while time_fs >= self.until_fs {
            self.count = self.in_segment(self.until_fs);
            self.from_fs = self.until_fs;
            self.until_fs += (50 + self.draws.below(350)) * MS;
            // Mostly to an extreme: that is what breaks bounds.
            self.ppb = self.base_ppb
                + match self.draws.below(4) {
                    0 => self.step_ppb,
                    1 => -self.step_ppb,
                    _ => self.draws.below(2 * self.step_ppb as u64 + 1) as i64 - self.step_ppb,
                };
        }
        self.in_segment(time_fs)
    }

    fn in_segment(&self, time_fs: u64) -> u128 {
        let passed = u128::from(time_fs - self.from_fs) << 20;
        let rate = (1_000_000_000 + self.ppb) as u128;
        self.count + passed * rate / (u128::from(self.period_fs) * 1_000_000_000)
    }
}

/// All of it. Time goes forward alone.
#[derive(Clone, Debug)]
pub struct World {
    pub hops: u32,
    seed: u64,
    draws: Draws,
    network: Wandering,
    /// Devices with oscillators of their own, instead of a network that goes like one.
    pub fleet: Option<Fleet>,
    tsc: Wandering,
    /// What is added to every counter by now: JOINs.
    pub joined_units: u64,
    pub joins: u64,
    /// What the host's clock was moved by, in ticks.
    pub tsc_jump: i64,
    pub suspended_ns: u64,
    pub followed: bool,
    pub shown: Shown,
}

impl World {
    pub fn new(seed: u64, hops: u32, step_ppb: i64) -> Self {
        World {
            hops,
            seed,
            draws: Draws(seed),
            network: Wandering::new(seed ^ 1, UNIT_FS, step_ppb, 1 << 44),
            fleet: None,
            tsc: Wandering::new(seed ^ 2, TSC_FS, step_ppb, 1 << 50),
            joined_units: 0,
            joins: 0,
            tsc_jump: 0,
            suspended_ns: 0,
            followed: true,
            shown: Shown::default(),
        }
    }

    /// A network of devices that come and go.
    pub fn with_fleet(mut self, devices: u64) -> Self {
        let most = self.lag_max();
        self.fleet = Some(Fleet::new(self.seed ^ 3, devices, 1 << 44, most));
        self
    }

    /// The device is part of the network.
    pub fn is_joined(&self, device: u64) -> bool {
        self.fleet
            .as_ref()
            .is_none_or(|fleet| fleet.is_joined(device))
    }

    /// How far a device is behind G at most: 4TD less the tick that its register may be behind itself.
    fn lag_max(&self) -> u64 {
        (FOUR_TICKS * u64::from(self.hops)).saturating_sub(TICK)
    }

    /// The network goes at so many percent of its rate, from the beginning.
    pub fn at_percent(mut self, percent: u64) -> Self {
        self.network.period_fs = UNIT_FS * 100 / percent;
        self
    }

    /// How far a device is behind G.
    fn lag(&self, device: u64, time_fs: u64) -> u64 {
        let most = self.lag_max();
        let mood = Draws(self.seed ^ (time_fs / (700 * MS)) << 8 ^ device << 40).below(4);
        let period = time_fs / LAG_PERIOD_FS;
        let peak = match mood {
            0 => 0,
            1 => return most,
            _ => Draws(self.seed ^ period << 16 ^ device << 50).below(most + 1),
        };
        (u128::from(peak) * u128::from(time_fs % LAG_PERIOD_FS) / u128::from(LAG_PERIOD_FS)) as u64
    }

    /// gc of a device, number 0 being this host's.
    pub fn gc(&mut self, device: u64, time_fs: u64) -> u64 {
        let count = match &mut self.fleet {
            Some(fleet) => (fleet.count_at(device, time_fs) >> 20) as u64,
            None => {
                let largest = (self.network.count_at(time_fs) >> 20) as u64;
                largest.wrapping_add(self.joined_units) - self.lag(device, time_fs)
            }
        };
        let phase = Draws(self.seed ^ device).below(TICK);
        (count + phase) / TICK * TICK - phase
    }

    /// The host's clock.
    pub fn tsc(&mut self, time_fs: u64) -> u64 {
        ((self.tsc.count_at(time_fs) >> 20) as u64).wrapping_add_signed(self.tsc_jump)
    }

    pub fn host_time(&self, time_fs: u64) -> HostTime {
        HostTime {
            monotonic_ns: time_fs / NS,
            suspended_ns: self.suspended_ns,
        }
    }

    /// Shows the host's clock as it is now.
    pub fn show(&mut self, time_fs: u64) {
        let (ticks, host) = (self.tsc(time_fs), self.host_time(time_fs));
        self.shown.set(ticks, host);
    }

    fn way_fs(&mut self) -> u64 {
        let mut ns = 400.0 + self.draws.exponential_ns(40.0);
        if self.draws.below(100) == 0 {
            ns += self.draws.exponential_ns(200.0);
        }
        (ns.min(950.0) * NS as f64) as u64
    }

    /// Reads the counter, and returns when that is over.
    pub fn sample(&mut self, time_fs: u64) -> (Sample, u64) {
        let host = self.host_time(time_fs);
        let before = self.tsc(time_fs);
        let read_fs = time_fs + self.way_fs();
        let gc_units = self.gc(0, read_fs);
        let after_fs = read_fs + self.way_fs();
        let sample = Sample {
            reading: Reading {
                before,
                gc_units,
                after: self.tsc(after_fs),
            },
            followed: self.followed,
            joins: self.joins,
            host,
            asked: before,
        };
        (sample, after_fs)
    }
}
