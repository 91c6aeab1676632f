//! From what was typed to what it means: rules checked, random choices drawn.

mod events;
mod load;
mod network;
mod oscillators;
mod roles;
mod shape;
mod speeds;
mod wander;

use self::network::Common;
use crate::engine::sampler::Coin;
use crate::error::{one_line, SimError};
use crate::scenario::tables::{RoundingName, ScenarioFile};
use crate::scenario::{DtpSettings, Profile, Scenario};
use crate::time::{parse_duration, FS_PER_MS};
use dtp_spec::dtp::beacon_timer::{INTERVAL_TICKS_DEFAULT, INTERVAL_TICKS_MAX};
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::latency::{Phases, WINDOW_UNITS};
use dtp_spec::units::UNITS_PER_TICK;

/// Time in which every port of a healthy network synchronises, with room.
const DEADLINE_FS_DEFAULT: u64 = 5 * FS_PER_MS;
/// Counters at power-up are drawn below 2 to this power, in units: 1.6 hours. A BEACON_JOIN carries
/// 45 bits, and the nearest of the values that share them must be the right one.
const POWER_UP_BITS_MAX: u32 = 44;
/// The same in mode `tree`: BEACONs alone, which tell of 8 ticks at most, hold it together.
const POWER_UP_BITS_BELOW_ROOT: u32 = 7;
/// Most wrong bits of a line.
const BER_MAX: f64 = 0.01;
const BER_RULE: &str = "is a probability per line bit, 0 to 0.01";
const UTILISATION_RULE: &str = "is a fraction of the line rate, 0 to 1";
/// INITs that the model counts.
const INIT_ROUNDS_MAX: i64 = 255;
/// Octets of a frame check sequence.
const FCS_OCTETS: u64 = 4;

impl ScenarioFile {
    /// Checks every rule and draws every random choice.
    ///
    /// # Errors
    /// [`SimError`] naming file, key and rule.
    pub fn resolve(&self) -> Result<Scenario, SimError> {
        let profile = self.profile;
        let duration_fs = parse_duration(&self.duration)
            .map_err(|error| self.rule("duration", &error.to_string()))?;
        let deadline_fs = self.deadline.as_deref().map(parse_duration).transpose();
        let deadline_fs = deadline_fs
            .map_err(|error| self.rule("deadline", &error.to_string()))?
            .unwrap_or(DEADLINE_FS_DEFAULT);
        let frames = self.frames()?;
        let utilisation = self.load.utilisation;
        if !(0.0..=1.0).contains(&utilisation) {
            return Err(self.rule("load.utilisation", UTILISATION_RULE));
        }
        let utilisation = if frames.is_empty() { 0.0 } else { utilisation };
        if !(0.0..=BER_MAX).contains(&self.faults.bit_error_rate) {
            return Err(self.rule("faults.bit_error_rate", BER_RULE));
        }
        let dtp = self.dtp_settings(profile)?;
        let longest = frames.iter().map(Vec::len).max();
        let drafts = Common {
            duration_fs,
            power_up_units: dtp.power_up_units,
            rounding: dtp.rounding,
            frame_octets: longest.map_or(0, |octets| octets as u64 + FCS_OCTETS),
            utilisation,
        };
        let (devices, links, events) = self.network(&drafts)?;
        let scenario = Scenario {
            name: self.name.clone(),
            duration_fs,
            deadline_fs,
            seed: self.seed,
            profile,
            engine: self.engine,
            dtp,
            topology: self.topology.as_ref().map(|topology| topology.kind),
            frames,
            utilisation,
            devices,
            links,
            events,
            forged_interval_blocks: self.faults.forged_interval_blocks,
            mutant: None,
        };
        Ok(scenario)
    }

    /// A rule that a key breaks, such as `dtp.window` or, counted from 0, `device.3.ppm`.
    fn rule(&self, key: &str, rule: &str) -> SimError {
        let option = self.source.option(key);
        SimError::Rule {
            file: one_line(option.unwrap_or(&self.source.origin)),
            line: self.source.line(key).filter(|_| option.is_none()),
            key: one_line(&self.shown(key)),
            rule: one_line(rule),
        }
    }

    /// A key as people call it: elements of lists by their names.
    fn shown(&self, key: &str) -> String {
        let mut parts = key.splitn(3, '.');
        let table = parts.next().unwrap_or("");
        let index = parts.next().and_then(|part| part.parse::<usize>().ok());
        let element = match (table, index) {
            ("device", Some(n)) => format!("device `{}`", self.device[n].name),
            ("event", Some(n)) => {
                format!("event {} (\"{}\")", n + 1, self.event[n].kind.name())
            }
            ("link", Some(n)) => format!("link `{}` - `{}`", self.link[n].a, self.link[n].b),
            _ => return key.to_owned(),
        };
        parts
            .next()
            .map_or(element.clone(), |rest| format!("{element}: {rest}"))
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
            let rule = format!("is 1 to {INIT_ROUNDS_MAX}, not {rounds}");
            return Err(self.rule("dtp.init_rounds", &rule));
        }
        let phases = table.phases.filter(|_| own).unwrap_or(phases);
        let known = u64::try_from(phases).ok().and_then(Phases::from_count);
        let wrong = || self.rule("dtp.phases", &format!("is 1, 2 or 4, not {phases}"));
        let phases = known.ok_or_else(wrong)?;
        #[expect(clippy::cast_precision_loss, reason = "1 of 20")]
        let window_max = WINDOW_UNITS as f64 / UNITS_PER_TICK as f64;
        let window_ticks = table.window.unwrap_or(window_max);
        if !(0.0..=window_max).contains(&window_ticks) {
            let rule =
                format!("is 0 to {window_max} tick, not {window_ticks}: alpha allows for no more");
            return Err(self.rule("dtp.window", &rule));
        }
        // A device that is ahead of its parent stands still for as long: with large counters for hours.
        let bits = match table.root {
            Some(_) => POWER_UP_BITS_BELOW_ROOT,
            None => POWER_UP_BITS_MAX,
        };
        let power_up_bits = table.power_up_bits.unwrap_or(bits);
        if power_up_bits > POWER_UP_BITS_MAX {
            let rule = format!("is 0 to {POWER_UP_BITS_MAX}, not {power_up_bits}");
            return Err(self.rule("dtp.power_up_bits", &rule));
        }
        Ok(DtpSettings {
            power_up_units: 1 << power_up_bits,
            beacon_interval_ticks: u16::try_from(interval).expect("checked above"),
            init_rounds: u8::try_from(rounds).expect("checked above"),
            phases,
            window_ticks,
            coin: table.coin.unwrap_or(Coin::Uniform),
            rounding: match table.rounding {
                None | Some(RoundingName::Unit) if own => Rounding::Unit,
                _ => Rounding::Tick,
            },
            idle_aligner: table.idle_aligner.unwrap_or(true),
            beacon_on_jump: table.beacon_on_jump.filter(|_| own).unwrap_or(on_jump),
        })
    }
}
