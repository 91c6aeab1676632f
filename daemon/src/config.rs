//! The configuration: a TOML file whose every key has a line in `daemon/dtpd.toml`.
//!
//! A section for a service is one struct and one field of [`Config`]; what it says is checked in [`Config::check`].

mod text;
mod utc;

pub use utc::Utc;

use crate::error::DaemonError;
use dtp_driver::clock::config::{self as clock_config, BusFloor};
use dtp_driver::clock::ClockConfig;
use dtp_driver::name::DeviceName;
use dtp_driver::publish::page;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where it is if nothing else is said.
pub const DEFAULT_PATH: &str = "/etc/dtp/dtpd.toml";
/// One to begin with: every key, what it means, and its default.
pub const DEFAULT: &str = include_str!("../dtpd.toml");
/// The group that may speak to the daemon if nothing else is said.
pub const DEFAULT_GROUP: &str = "dtp";

/// The whole file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The device: a PCI address, or `emu:` and the name or socket of an emulated one.
    pub device: String,
    /// Who the daemon is once it has opened the device, if it was started as root.
    #[serde(default = "default_user")]
    pub user: String,
    /// The clock.
    #[serde(default)]
    pub clock: Clock,
    /// The control socket.
    #[serde(default)]
    pub control: Control,
    /// The metrics.
    #[serde(default)]
    pub metrics: Metrics,
    /// UTC.
    #[serde(default)]
    pub utc: Utc,
    /// The log.
    #[serde(default)]
    pub log: Log,
}

/// Section `clock`: [`ClockConfig`] in whole numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clock {
    /// The page that readers map.
    pub page: PathBuf,
    /// D: hops from this host's device to the farthest one. Has to be set: no register tells it.
    pub hops: Option<u32>,
    /// Whose oscillator the network goes at.
    pub leader: Leader,
    /// What a read of a register takes at least on its way out, in nanoseconds.
    pub bus_out_ns: u32,
    /// The same on its way back.
    pub bus_back_ns: u32,
    /// How much the rate of the network against the host's clock changes at most, in parts per billion.
    pub wander_ppb: u32,
    /// Time between two samples, in microseconds.
    pub period_us: u64,
    /// Time over which the rate is measured, in milliseconds.
    pub rate_window_ms: u64,
    /// After so long without a sample readers say `Holdover`, in milliseconds.
    pub stale_after_ms: u64,
    /// After so long without a sample readers say `Unknown`, in milliseconds.
    pub void_after_ms: u64,
    /// How long `Holdover` lasts at most, in milliseconds.
    pub holdover_limit_ms: u64,
    /// How long a network rests after a disruption before it is believed, in milliseconds.
    pub quiet_ms: u64,
}

/// Whose oscillator the network goes at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leader {
    /// Any legal one.
    #[default]
    Any,
    /// The same one for as long as a rate is relied on.
    Same,
}

impl From<Leader> for clock_config::Leader {
    fn from(leader: Leader) -> Self {
        match leader {
            Leader::Any => clock_config::Leader::Any,
            Leader::Same => clock_config::Leader::Same,
        }
    }
}

/// Section `control`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Control {
    /// The socket.
    pub path: PathBuf,
    /// The group that may read and write registers through it; empty: the daemon's user alone. None: `dtp` if there is
    /// such a group, else the daemon's user alone.
    pub group: Option<String>,
}

/// Section `metrics`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Metrics {
    /// They are served.
    pub enabled: bool,
    /// On this port of 127.0.0.1; 0 takes a free one, which the log names.
    pub port: u16,
}

/// Section `log`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// How a line looks.
    pub format: Format,
    /// What is not worth a line is left out.
    pub level: Level,
}

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// `key=value key="a value"`.
    #[default]
    Logfmt,
    /// An object of JSON.
    Json,
}

/// How much a line of the log matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Time does not come to readers.
    Error,
    /// Something is not as it should be.
    Warn,
    /// A change.
    #[default]
    Info,
    /// For those who look for a mistake.
    Debug,
}

fn default_user() -> String {
    "dtp".to_owned()
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Default for Clock {
    fn default() -> Self {
        // The rest does not depend on D.
        let clock = ClockConfig::new(0);
        Clock {
            page: page::DEFAULT_PATH.into(),
            hops: None,
            leader: Leader::default(),
            bus_out_ns: clock.bus.out_ns,
            bus_back_ns: clock.bus.back_ns,
            wander_ppb: clock.wander_ppb,
            period_us: u64::try_from(clock.period.as_micros()).unwrap_or(u64::MAX),
            rate_window_ms: millis(clock.rate_window),
            stale_after_ms: millis(clock.stale_after),
            void_after_ms: millis(clock.void_after),
            holdover_limit_ms: millis(clock.holdover_limit),
            quiet_ms: millis(clock.quiet),
        }
    }
}

impl Default for Control {
    fn default() -> Self {
        Control {
            path: dtp_driver::control::DEFAULT_PATH.into(),
            group: None,
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Metrics {
            enabled: true,
            port: 9559,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Log {
            format: Format::Logfmt,
            level: Level::Info,
        }
    }
}

impl Clock {
    /// As the driver wants it. Without hops it is no clock that the driver takes.
    #[must_use]
    pub fn settings(&self) -> ClockConfig {
        let ms = Duration::from_millis;
        ClockConfig {
            hops: self.hops.unwrap_or(u32::MAX),
            leader: self.leader.into(),
            bus: BusFloor {
                out_ns: self.bus_out_ns,
                back_ns: self.bus_back_ns,
            },
            wander_ppb: self.wander_ppb,
            period: Duration::from_micros(self.period_us),
            rate_window: ms(self.rate_window_ms),
            stale_after: ms(self.stale_after_ms),
            void_after: ms(self.void_after_ms),
            holdover_limit: ms(self.holdover_limit_ms),
            quiet: ms(self.quiet_ms),
        }
    }
}

/// What is wrong with a value, and the key that it belongs to, `clock.hops`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The key.
    pub key: String,
    /// What is wrong, and what is right.
    pub reason: String,
}

impl Config {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// If it cannot be read, is no TOML, has a key that there is not, or a value that cannot work: with its line.
    pub fn load(path: &Path) -> Result<Self, DaemonError> {
        let text = std::fs::read_to_string(path).map_err(|source| DaemonError::ConfigRead {
            path: path.to_owned(),
            source,
        })?;
        Config::parse(path, &text)
    }

    /// The same of a text; `path` names it in errors.
    ///
    /// # Errors
    /// See [`Config::load`].
    pub fn parse(path: &Path, text: &str) -> Result<Self, DaemonError> {
        let refuse = |line, reason: String| DaemonError::Config {
            path: path.to_owned(),
            line,
            reason: dtp_driver::control::harmless(&reason),
        };
        let config: Config = toml::from_str(text).map_err(|error| {
            let (line, reason) = text::told(text, &error);
            refuse(line, reason)
        })?;
        match config.check() {
            Ok(()) => Ok(config),
            Err(wrong) => {
                let reason = format!("`{}`: {}", wrong.key, wrong.reason);
                Err(refuse(text::line_of(text, &wrong.key), reason))
            }
        }
    }

    /// The device by its name.
    ///
    /// # Errors
    /// If it names none.
    pub fn device(&self) -> Result<DeviceName, Wrong> {
        let device = self.device.parse();
        device.map_err(|error: dtp_driver::error::DriverError| wrong("device", error.to_string()))
    }

    /// Says whether the daemon can work with this.
    ///
    /// # Errors
    /// The key that it cannot work with.
    pub fn check(&self) -> Result<(), Wrong> {
        self.device()?;
        self.utc.check()?;
        for (key, path) in [
            ("clock.page", &self.clock.page),
            ("control.path", &self.control.path),
        ] {
            if !path.is_absolute() || path.file_name().is_none() {
                return Err(wrong(
                    key,
                    "a path from the root on, such as /run/dtp/clock".to_owned(),
                ));
            }
        }
        if self.clock.page == self.control.path {
            let reason = "the clock page has this path: take another one".to_owned();
            return Err(wrong("control.path", reason));
        }
        if self.user.is_empty() {
            return Err(wrong(
                "user",
                "the name of a user; `root` keeps all rights".to_owned(),
            ));
        }
        let settings = ClockConfig {
            hops: self.clock.hops.unwrap_or(0),
            ..self.clock.settings()
        };
        settings.check().map_err(|error| match &error {
            dtp_driver::error::DriverError::ClockSetting { setting, rule, .. } => {
                wrong(&format!("clock.{}", key_of(setting)), (*rule).to_owned())
            }
            _ => wrong("clock", error.to_string()),
        })?;
        if self.clock.hops.is_none() {
            let reason = "is missing: how many hops the farthest device is away; no register tells it, and no interval \
                          is right without it";
            return Err(wrong("clock.hops", reason.to_owned()));
        }
        Ok(())
    }
}

/// The key of a setting of the driver.
fn key_of(setting: &str) -> String {
    match setting {
        "period" => "period_us".to_owned(),
        "hops" | "wander_ppb" => setting.to_owned(),
        times => format!("{times}_ms"),
    }
}

fn wrong(key: &str, reason: String) -> Wrong {
    Wrong {
        key: key.to_owned(),
        reason,
    }
}

#[cfg(test)]
mod tests;
