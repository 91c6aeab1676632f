//! From what was typed to what it means: rules checked, random choices drawn.

use crate::engine::sampler::Coin;
use crate::error::SimError;
use crate::model::capture;
use crate::model::link::DELAY_FS_PER_METRE;
use crate::rng::{Stream, Subject};
use crate::scenario::builtin;
use crate::scenario::file::{DeviceTable, LinkTable, ScenarioFile, TopologyTable};
use crate::scenario::{DeviceSpec, DtpSettings, LinkSpec, Profile, Scenario};
use crate::time::{parse_duration, FS_PER_MS, FS_PER_NS};
use crate::topology::{self, Kind, Shape};
use dtp_spec::bound::LINK_NS_MAX;
use dtp_spec::device::PORTS_MAX;
use dtp_spec::dtp::beacon_timer::{INTERVAL_TICKS_DEFAULT, INTERVAL_TICKS_MAX};
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::latency::{Phases, WINDOW_UNITS};
use dtp_spec::units::{OSCILLATOR_PPM_MAX, TICK_FS, UNITS_PER_TICK};

/// Time in which every port of a healthy network synchronises, with room.
const DEADLINE_FS_DEFAULT: u64 = 5 * FS_PER_MS;
/// Longest cable: what the promise assumes (`short-links`).
#[expect(clippy::cast_precision_loss, reason = "a small whole number")]
const DELAY_NS_MAX: f64 = LINK_NS_MAX as f64;
/// Most frequency error that `allow_out_of_spec` allows.
const PPM_MAX_ABSOLUTE: f64 = 10_000.0;
/// A network that fits into memory and patience.
const DEVICES_MAX: usize = 4096;
/// Counters at power-up are drawn below 2 to this power, in units: 1.6 hours. A BEACON_JOIN carries
/// 45 bits, and the nearest of the values that share them must be the right one.
const POWER_UP_BITS_MAX: u32 = 44;
/// INITs that the model counts.
const INIT_ROUNDS_MAX: i64 = 255;

impl ScenarioFile {
    /// Checks every rule and draws every random choice.
    ///
    /// # Errors
    /// [`SimError`] naming file, key and rule.
    pub fn resolve(&self) -> Result<Scenario, SimError> {
        let profile = Profile::from_name(&self.profile)
            .ok_or_else(|| self.rule("profile", "is \"dtp\" or \"paper\""))?;
        let (devices, links) = self.network()?;
        let duration_fs = parse_duration(&self.duration)
            .map_err(|error| self.rule("duration", &error.to_string()))?;
        let deadline_fs = self.deadline.as_deref().map(parse_duration).transpose();
        let deadline_fs = deadline_fs
            .map_err(|error| self.rule("deadline", &error.to_string()))?
            .unwrap_or(DEADLINE_FS_DEFAULT);
        let utilisation = self.load.utilisation;
        if !(0.0..=1.0).contains(&utilisation) {
            return Err(self.rule("load.utilisation", "is a fraction of the line rate, 0 to 1"));
        }
        self.bit_error_rate("faults.bit_error_rate", self.faults.bit_error_rate)?;
        Ok(Scenario {
            name: self.name.clone(),
            duration_fs,
            deadline_fs,
            seed: self.seed,
            profile,
            dtp: self.dtp_settings(profile)?,
            frames: self.frames()?,
            utilisation,
            devices,
            links,
            forged_interval_blocks: self.faults.forged_interval_blocks,
            mutant: None,
        })
    }

    fn rule(&self, key: &str, rule: &str) -> SimError {
        SimError::Rule {
            file: self.origin.clone(),
            key: key.to_owned(),
            rule: rule.to_owned(),
        }
    }

    fn dtp_settings(&self, profile: Profile) -> Result<DtpSettings, SimError> {
        let (rounds, phases, on_jump) = match profile {
            Profile::Dtp => (16, 4, true),
            Profile::Paper => (1, 1, false),
        };
        // The profile is what a run is about: it wins over what the file says.
        let table = &self.dtp;
        let own = profile == Profile::Dtp;
        let interval = table
            .beacon_interval_ticks
            .unwrap_or(i64::from(INTERVAL_TICKS_DEFAULT));
        if !(1..=i64::from(INTERVAL_TICKS_MAX)).contains(&interval) {
            let rule = format!("is 1 to {INTERVAL_TICKS_MAX} ticks, not {interval}");
            return Err(self.rule("dtp.beacon_interval_ticks", &rule));
        }
        let rounds = table.init_rounds.filter(|_| own).unwrap_or(rounds);
        if !(1..=INIT_ROUNDS_MAX).contains(&rounds) {
            return Err(self.rule("dtp.init_rounds", "is 1 to 255"));
        }
        let phases = table.phases.filter(|_| own).unwrap_or(phases);
        let phases = u64::try_from(phases).ok().and_then(Phases::from_count);
        let phases = phases.ok_or_else(|| self.rule("dtp.phases", "is 1, 2 or 4"))?;
        #[expect(clippy::cast_precision_loss, reason = "1 of 20")]
        let window_max = WINDOW_UNITS as f64 / UNITS_PER_TICK as f64;
        let window_ticks = table.window.unwrap_or(window_max);
        if !(0.0..=window_max).contains(&window_ticks) {
            let rule = format!("is 0 to {window_max} tick: alpha allows for no more");
            return Err(self.rule("dtp.window", &rule));
        }
        let coin = Coin::from_name(table.coin.as_deref().unwrap_or("uniform"));
        let coin = coin.ok_or_else(|| self.rule("dtp.coin", &one_of(Coin::ALL.map(|c| c.0))))?;
        let whole_ticks = match table.rounding.as_deref() {
            _ if !own => true,
            None | Some("unit") => false,
            Some("tick") => true,
            Some(_) => return Err(self.rule("dtp.rounding", "is \"unit\" or \"tick\"")),
        };
        let power_up_bits = table.power_up_bits.unwrap_or(POWER_UP_BITS_MAX);
        if power_up_bits > POWER_UP_BITS_MAX {
            return Err(self.rule("dtp.power_up_bits", "is 0 to 44"));
        }
        Ok(DtpSettings {
            power_up_units: 1 << power_up_bits,
            beacon_interval_ticks: u16::try_from(interval).expect("checked above"),
            init_rounds: u8::try_from(rounds).expect("checked above"),
            phases,
            window_ticks,
            coin,
            rounding: if whole_ticks {
                Rounding::Tick
            } else {
                Rounding::Unit
            },
            beacon_on_jump: table.beacon_on_jump.filter(|_| own).unwrap_or(on_jump),
        })
    }

    fn frames(&self) -> Result<Vec<Vec<u8>>, SimError> {
        let name = &self.load.capture;
        if let Some(bytes) = builtin::capture(name) {
            return capture::read(name, bytes);
        }
        let path = self.directory.join(name);
        let bytes = std::fs::read(&path).map_err(|cause| SimError::Read {
            path: path.clone(),
            cause,
        })?;
        capture::read(&path.display().to_string(), &bytes)
    }

    fn network(&self) -> Result<(Vec<DeviceSpec>, Vec<LinkSpec>), SimError> {
        let (devices, links) = match &self.topology {
            Some(_) if !self.device.is_empty() || !self.link.is_empty() => {
                let rule = "is a named shape: it replaces [[device]] and [[link]]";
                return Err(self.rule("topology", rule));
            }
            Some(table) => self.shape(table)?,
            None => self.listed()?,
        };
        if !(2..=DEVICES_MAX).contains(&devices.len()) {
            let rule = format!(
                "a network has 2 to {DEVICES_MAX} devices, not {}",
                devices.len()
            );
            return Err(self.rule("device", &rule));
        }
        self.check_connected(&devices, &links)?;
        Ok((self.with_oscillators(devices)?, links))
    }

    fn shape(&self, table: &TopologyTable) -> Result<(Vec<Device>, Vec<LinkSpec>), SimError> {
        let small = |value: Option<usize>, key: &str, most: usize| match value {
            Some(value) if (1..=most).contains(&value) => Ok(value),
            _ => Err(self.rule(&format!("topology.{key}"), &format!("is 1 to {most} here"))),
        };
        for (key, given, kind) in [
            ("devices", table.devices, "line"),
            ("height", table.height, "tree"),
            ("branching", table.branching, "tree"),
        ] {
            if given.is_some() && table.kind != kind {
                let rule = format!("belongs to kind \"{kind}\"");
                return Err(self.rule(&format!("topology.{key}"), &rule));
            }
        }
        let Shape { devices, links } = match table.kind.as_str() {
            "line" => topology::line(small(table.devices, "devices", 256)?),
            "tree" => topology::tree(
                small(table.height, "height", 3)?,
                small(table.branching, "branching", 15)?,
            ),
            "paper" => topology::paper(),
            _ => return Err(self.rule("topology.kind", "is \"line\", \"tree\" or \"paper\"")),
        };
        let delay_ns = table.length_m * DELAY_FS_PER_METRE / 1e6;
        let delay_fs = self.delay_fs("topology.length_m", delay_ns)?;
        let link = |devices| LinkSpec {
            devices,
            delay_fs: [delay_fs; 2],
            bit_error_rate: self.faults.bit_error_rate,
        };
        let device = |(name, kind)| Device {
            name,
            kind,
            ppm: None,
            phase_fs: None,
        };
        Ok((
            devices.into_iter().map(device).collect(),
            links.into_iter().map(link).collect(),
        ))
    }

    fn listed(&self) -> Result<(Vec<Device>, Vec<LinkSpec>), SimError> {
        let mut devices: Vec<Device> = Vec::new();
        for table in &self.device {
            let DeviceTable {
                name,
                kind,
                ppm,
                phase_fs,
            } = table;
            let key = format!("device `{name}`");
            if phase_fs.is_some_and(|phase_fs| phase_fs >= TICK_FS) {
                let rule = format!("phase_fs is below a tick, {TICK_FS}");
                return Err(self.rule(&key, &rule));
            }
            if devices.iter().any(|device| device.name == *name) {
                return Err(self.rule(&key, "a name belongs to one device"));
            }
            let kind = match kind.as_str() {
                "switch" => Kind::Switch,
                "host" => Kind::Host,
                _ => return Err(self.rule(&key, "kind is \"switch\" or \"host\"")),
            };
            devices.push(Device {
                name: name.clone(),
                kind,
                ppm: *ppm,
                phase_fs: *phase_fs,
            });
        }
        let links: Result<Vec<_>, _> = self
            .link
            .iter()
            .map(|table| self.listed_link(&devices, table))
            .collect();
        Ok((devices, links?))
    }

    fn listed_link(&self, devices: &[Device], table: &LinkTable) -> Result<LinkSpec, SimError> {
        let key = format!("link `{}` - `{}`", table.a, table.b);
        let find = |name: &str| {
            let found = devices.iter().position(|device| device.name == name);
            found.ok_or_else(|| self.rule(&key, &format!("there is no device `{name}`")))
        };
        let ends = [find(&table.a)?, find(&table.b)?];
        if ends[0] == ends[1] {
            return Err(self.rule(&key, "a cable connects two different devices"));
        }
        let delay_ns = match (table.length_m, table.delay_ns) {
            (Some(metres), None) => metres * DELAY_FS_PER_METRE / 1e6,
            (None, Some(delay_ns)) => delay_ns,
            _ => return Err(self.rule(&key, "has either length_m or delay_ns")),
        };
        let what = if table.length_m.is_some() {
            "length_m"
        } else {
            "delay_ns"
        };
        let there = self.delay_fs(&format!("{key}: {what}"), delay_ns)?;
        let asymmetry_ns = table.asymmetry_ns.unwrap_or(0.0);
        let back = self.delay_fs(&format!("{key}: asymmetry_ns"), delay_ns + asymmetry_ns)?;
        let ber = table.ber.unwrap_or(self.faults.bit_error_rate);
        self.bit_error_rate(&format!("{key}: ber"), ber)?;
        Ok(LinkSpec {
            devices: ends,
            delay_fs: [there, back],
            bit_error_rate: ber,
        })
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "checked to lie between 0 and 300 us"
    )]
    fn delay_fs(&self, key: &str, delay_ns: f64) -> Result<u64, SimError> {
        let fs = (delay_ns * FS_PER_NS as f64).round();
        if fs >= 1.0 && delay_ns <= DELAY_NS_MAX {
            return Ok(fs as u64);
        }
        let rule = format!(
            "a cable takes more than no time and at most {DELAY_NS_MAX} ns (2 km), not {delay_ns} ns"
        );
        Err(self.rule(key, &rule))
    }

    fn bit_error_rate(&self, key: &str, rate: f64) -> Result<(), SimError> {
        if (0.0..=0.01).contains(&rate) {
            return Ok(());
        }
        Err(self.rule(key, "is a probability per line bit, 0 to 0.01"))
    }

    fn check_connected(&self, devices: &[Device], links: &[LinkSpec]) -> Result<(), SimError> {
        let ends: Vec<[usize; 2]> = links.iter().map(|link| link.devices).collect();
        for (index, device) in devices.iter().enumerate() {
            let ports = ends.iter().flatten().filter(|&&end| end == index).count();
            let key = format!("device `{}`", device.name);
            if ports == 0 {
                return Err(self.rule(&key, "is not connected: every device needs a link"));
            }
            if ports > PORTS_MAX {
                let rule = format!("has {ports} links: a device has at most {PORTS_MAX} ports");
                return Err(self.rule(&key, &rule));
            }
        }
        let hops = topology::hops_from(0, devices.len(), &ends);
        match hops.iter().position(Option::is_none) {
            None => Ok(()),
            Some(lost) => {
                let rule = format!("no path of links leads to device `{}`", devices[0].name);
                Err(self.rule(&format!("device `{}`", devices[lost].name), &rule))
            }
        }
    }

    fn with_oscillators(&self, devices: Vec<Device>) -> Result<Vec<DeviceSpec>, SimError> {
        let spread = self.oscillators.spread_ppm;
        let spread_ppb = self.ppb("oscillators.spread_ppm", spread)?.abs();
        let drawn: Vec<usize> = (0..devices.len())
            .filter(|&n| devices[n].ppm.is_none())
            .collect();
        let mut forced = [None, None];
        if self.oscillators.extremes && drawn.len() >= 2 {
            forced = self.extremes(&drawn).map(Some);
        }
        let resolve = |(number, device): (usize, Device)| {
            let draw = Stream::new(self.seed, Subject::OscillatorPpm, number as u64);
            let range = 2 * spread_ppb.unsigned_abs() + 1;
            let ppb = match device.ppm {
                Some(ppm) => self.ppb(&format!("device `{}`: ppm", device.name), ppm)?,
                None if forced[0] == Some(number) => spread_ppb,
                None if forced[1] == Some(number) => -spread_ppb,
                None => i64::try_from(draw.below(0, range)).expect("below 2^25") - spread_ppb,
            };
            Ok(DeviceSpec {
                name: device.name,
                kind: device.kind,
                ppb,
                phase_fs: device.phase_fs,
            })
        };
        devices.into_iter().enumerate().map(resolve).collect()
    }

    /// Two different ones of these devices: the fastest and the slowest.
    fn extremes(&self, drawn: &[usize]) -> [usize; 2] {
        let stream = Stream::new(self.seed, Subject::Extremes, 0);
        let index = |k, bound: usize| {
            usize::try_from(stream.below(k, bound as u64)).expect("an index of a device")
        };
        let fastest = index(0, drawn.len());
        let slowest = (fastest + 1 + index(1, drawn.len() - 1)) % drawn.len();
        [drawn[fastest], drawn[slowest]]
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be at most 10000 ppm"
    )]
    fn ppb(&self, key: &str, ppm: f64) -> Result<i64, SimError> {
        let allowed = self.oscillators.allow_out_of_spec;
        let most = if allowed {
            PPM_MAX_ABSOLUTE
        } else {
            OSCILLATOR_PPM_MAX
        };
        if ppm.abs() <= most {
            return Ok((ppm * 1000.0).round() as i64);
        }
        let rule = if allowed {
            format!("{ppm} ppm: even out of specification, at most +-{most} ppm")
        } else {
            format!("{ppm} ppm is beyond +-{most} ppm: set oscillators.allow_out_of_spec to try it")
        };
        Err(self.rule(key, &rule))
    }
}

/// A rule that lists what there is.
fn one_of<const N: usize>(names: [&str; N]) -> String {
    format!("is one of \"{}\"", names.join("\", \""))
}

/// A device whose frequency and phase may still be drawn.
struct Device {
    name: String,
    kind: Kind,
    ppm: Option<f64>,
    phase_fs: Option<u64>,
}
