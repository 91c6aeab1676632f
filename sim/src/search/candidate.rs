//! A setting of the knobs that the worst case hides behind, as the scenario that it is.

use crate::engine::sampler::Coin;
use crate::error::SimError;
use crate::scenario::{Scenario, ScenarioFile};
use dtp_spec::units::{TICK_FS, UNIT_FS};
use std::fmt::Write;

/// A network and everything that the search turns. What it writes is what it runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Name of the scenario.
    pub name: String,
    /// Simulated time, in microseconds.
    pub duration_us: u64,
    /// Frequency error of each device, in parts per billion.
    pub ppb: Vec<i64>,
    /// Phase of each oscillator, in femtoseconds.
    pub phase_fs: Vec<u64>,
    /// Cables: two devices and the delay, in femtoseconds.
    pub cables: Vec<([usize; 2], u64)>,
    /// Profile: `dtp` or `paper`.
    pub profile: &'static str,
    /// Settings, as in `[dtp]`.
    pub interval_ticks: u64,
    /// Sampling phases.
    pub phases: u64,
    /// INITs.
    pub init_rounds: u64,
    /// Where arrivals in the window fall.
    pub coin: Coin,
    /// Beacons at once after a jump.
    pub beacon_on_jump: bool,
    /// Frames move to make an idle block for a message that waits.
    pub idle_aligner: bool,
    /// d is rounded to ticks.
    pub whole_ticks: bool,
    /// Counters at power-up are drawn below 2 to this power: with equal clocks only a JOIN makes an
    /// offset.
    pub power_up_bits: u32,
    /// Capture and share of the line rate.
    pub load: (&'static str, f64),
    /// Seed of all that is not fixed: traffic, random coins.
    pub seed: u64,
}

/// 10 m of cable.
pub const CABLE_FS: u64 = 50_000_000;

impl Candidate {
    /// Devices in a row on cables of 10 m, idle, the first one fastest and all others slowest.
    #[must_use]
    pub fn row(devices: usize, interval_ticks: u64) -> Self {
        Candidate {
            name: format!("row-of-{devices}"),
            duration_us: 1000,
            ppb: (0..devices)
                .map(|n| if n == 0 { 100_000 } else { -100_000 })
                .collect(),
            phase_fs: vec![0; devices],
            cables: (1..devices).map(|n| ([n - 1, n], CABLE_FS)).collect(),
            profile: "dtp",
            interval_ticks,
            phases: 4,
            init_rounds: 16,
            coin: Coin::Behind,
            beacon_on_jump: true,
            idle_aligner: true,
            whole_ticks: false,
            power_up_bits: 0,
            load: ("mtu1500", 0.0),
            seed: 1,
        }
    }

    /// The same with these cables of 10 m between its devices.
    #[must_use]
    pub fn with_cables(mut self, cables: &[[usize; 2]]) -> Self {
        self.cables = cables.iter().map(|&ends| (ends, CABLE_FS)).collect();
        self
    }

    /// The same with equal clocks and with cables on which an arrival falls a quarter of a unit before a
    /// sample, in both directions: early it is seen at once, late a whole sampling distance later.
    #[must_use]
    pub fn on_the_edge(mut self) -> Self {
        let sampling_fs = TICK_FS / self.phases;
        let delay_fs = CABLE_FS.next_multiple_of(sampling_fs) - UNIT_FS / 4;
        self.ppb.fill(100_000);
        self.phase_fs.fill(0);
        for cable in &mut self.cables {
            cable.1 = delay_fs;
        }
        self.power_up_bits = 24;
        self
    }

    /// As a scenario file; `found` are lines of comment at its head.
    #[must_use]
    pub fn toml(&self, found: &[String]) -> String {
        let mut text = String::new();
        for line in found {
            let _ = writeln!(text, "# {line}");
        }
        let coin = Coin::ALL.iter().find(|(_, coin)| *coin == self.coin);
        let coin = coin.map_or("", |(name, _)| name);
        let rounding = if self.whole_ticks { "tick" } else { "unit" };
        let (capture, utilisation) = self.load;
        let _ = write!(
            text,
            "name = \"{}\"\nduration = \"{} us\"\nseed = {}\nengine = \"window\"\nprofile = \"{}\"\n\n[dtp]\n\
             beacon_interval_ticks = {}\nphases = {}\ninit_rounds = {}\ncoin = \"{coin}\"\n\
             rounding = \"{rounding}\"\nbeacon_on_jump = {}\nidle_aligner = {}\npower_up_bits = {}\n\n[load]\n\
             capture = \"{capture}\"\nutilisation = {utilisation:?}\n",
            self.name,
            self.duration_us,
            self.seed,
            self.profile,
            self.interval_ticks,
            self.phases,
            self.init_rounds,
            self.beacon_on_jump,
            self.idle_aligner,
            self.power_up_bits
        );
        for (n, (ppb, phase_fs)) in self.ppb.iter().zip(&self.phase_fs).enumerate() {
            let ppm = *ppb as f64 / 1000.0;
            let _ = write!(
                text,
                "\n[[device]]\nname = \"n{n}\"\nkind = \"switch\"\nppm = {ppm:?}\nphase_fs = {phase_fs}\n"
            );
        }
        for ([a, b], delay_fs) in &self.cables {
            let (ns, fs) = (delay_fs / 1_000_000, delay_fs % 1_000_000);
            let _ = write!(
                text,
                "\n[[link]]\na = \"n{a}\"\nb = \"n{b}\"\ndelay_ns = {ns}.{fs:06}\n"
            );
        }
        text
    }

    /// Ready to run, by way of its file.
    ///
    /// # Errors
    /// [`SimError`] where a knob is beyond what a scenario allows.
    pub fn scenario(&self) -> Result<Scenario, SimError> {
        ScenarioFile::parse(&self.name, &self.toml(&[]))?.resolve()
    }
}
