//! What the owner of a host tells the clock: how large the network is, and what is assumed of bus and oscillators.

use crate::error::DriverError;
use dtp_spec::units::RELATIVE_PPM_MAX;
use std::time::Duration;

/// Whose oscillator the network's counter goes at (`docs/clock.md`, The rate).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leader {
    /// Any legal one, and another one at any instant: devices come, go and change places. Always true.
    #[default]
    Any,
    /// The same one as long as the rate is relied on ([`ClockConfig::horizon`]): the fastest device of the network does not leave,
    /// none that is faster joins, and in a tree the root stays.
    Same,
}

impl Leader {
    /// By how much the rate of the network may differ at one instant from its mean, besides what oscillators wander, in parts
    /// per billion.
    #[must_use]
    pub const fn change_ppb(self) -> u64 {
        match self {
            Leader::Any => LEGAL_PPB,
            Leader::Same => 0,
        }
    }
}

/// What two legal oscillators differ by at most, in parts per billion.
pub const LEGAL_PPB: u64 = RELATIVE_PPM_MAX * 1000;

/// Settings of the clock. Each of them that the interval rests on is an assumption of `docs/clock.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockConfig {
    /// D: hops from this host's device to the farthest device of the network; 0 if the device is alone.
    pub hops: u32,
    /// Whose oscillator the network goes at.
    pub leader: Leader,
    /// What a read of a register takes at least.
    pub bus: BusFloor,
    /// By how much the rate of one oscillator against another's, the host's clock being one, changes at most in
    /// [`ClockConfig::horizon`], in parts per billion.
    pub wander_ppb: u32,
    /// Time between two samples.
    pub period: Duration,
    /// Time over which the rate is measured.
    pub rate_window: Duration,
    /// After so long without a sample readers say `Holdover`.
    pub stale_after: Duration,
    /// After so long without a sample readers say `Unknown`.
    pub void_after: Duration,
    /// How long `Holdover` may last while the sampler lives.
    pub holdover_limit: Duration,
    /// How long a network rests after a disruption before it is believed.
    pub quiet: Duration,
}

/// The shortest times of a read of a register, in nanoseconds: none is faster. Zeros are always true, and cost width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BusFloor {
    /// From the reading of the host's clock before to the instant at which the counter is read.
    pub out_ns: u32,
    /// From that instant to the reading of the host's clock after.
    pub back_ns: u32,
}

impl BusFloor {
    /// Of a bus whose shortest way is the same out and back, and on which the narrowest of many brackets exceeded the shortest
    /// possible one by at most the margin.
    #[must_use]
    pub fn symmetric(narrowest_ns: u64, margin_ns: u64) -> Self {
        let each_ns = narrowest_ns.saturating_sub(margin_ns) / 2;
        let each_ns = u32::try_from(each_ns).unwrap_or(u32::MAX);
        BusFloor {
            out_ns: each_ns,
            back_ns: each_ns,
        }
    }
}

impl ClockConfig {
    /// The usual settings for a network in which no device is more than so many hops from this host's. Nothing else finds
    /// out that there are more: the interval is wrong then.
    #[must_use]
    pub fn new(hops: u32) -> Self {
        ClockConfig {
            hops,
            leader: Leader::Any,
            bus: BusFloor::default(),
            wander_ppb: 2_000,
            period: Duration::from_millis(1),
            rate_window: Duration::from_secs(2),
            stale_after: Duration::from_millis(10),
            void_after: Duration::from_secs(1),
            holdover_limit: Duration::from_secs(10),
            quiet: Duration::from_millis(10),
        }
    }
}

/// The longest path of a network, in hops, and more.
const HOPS_MAX: u32 = 1000;
/// Two legal oscillators differ by less.
const WANDER_PPB_MAX: u32 = 250_000;
const SHORTEST: Duration = Duration::from_micros(10);
const LONGEST: Duration = Duration::from_secs(3600);

impl ClockConfig {
    /// How long [`ClockConfig::wander_ppb`] is relied on: a rate is measured over the window, is used for a quarter of it
    /// more, and a reader uses it until it is void.
    #[must_use]
    pub fn horizon(&self) -> Duration {
        self.rate_window + self.rate_window / 4 + self.void_after
    }

    /// Says whether the clock can work with this.
    ///
    /// # Errors
    /// The setting that it cannot work with.
    pub fn check(&self) -> Result<(), DriverError> {
        let refuse = |setting, found: String, rule| {
            Err(DriverError::ClockSetting {
                setting,
                found,
                rule,
            })
        };
        if self.hops > HOPS_MAX {
            return refuse("hops", self.hops.to_string(), "at most 1000");
        }
        if self.wander_ppb > WANDER_PPB_MAX {
            let rule = "at most 250000, more than two legal oscillators differ by";
            return refuse("wander_ppb", self.wander_ppb.to_string(), rule);
        }
        let times = [
            ("period", self.period),
            ("stale_after", self.stale_after),
            ("void_after", self.void_after),
            ("holdover_limit", self.holdover_limit),
            ("rate_window", self.rate_window),
            ("quiet", self.quiet),
        ];
        for (setting, time) in times {
            if time < SHORTEST || time > LONGEST {
                return refuse(setting, format!("{time:?}"), "10 us to an hour");
            }
        }
        if self.stale_after < 2 * self.period || self.void_after < self.stale_after {
            let found = format!("{:?}", self.stale_after);
            let rule = "at least two periods, and at most void_after";
            return refuse("stale_after", found, rule);
        }
        if self.rate_window < 16 * self.period {
            let found = format!("{:?}", self.rate_window);
            return refuse("rate_window", found, "at least 16 periods");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_cannot_work_are_named() {
        let default = ClockConfig::new(1);
        assert!(default.check().is_ok());
        let ms = Duration::from_millis;
        let wrong = [
            (
                "hops",
                ClockConfig {
                    hops: 1001,
                    ..default
                },
            ),
            (
                "wander_ppb",
                ClockConfig {
                    wander_ppb: 250_001,
                    ..default
                },
            ),
            (
                "period",
                ClockConfig {
                    period: ms(0),
                    ..default
                },
            ),
            (
                "stale_after",
                ClockConfig {
                    stale_after: ms(1),
                    ..default
                },
            ),
            (
                "stale_after",
                ClockConfig {
                    void_after: ms(5),
                    ..default
                },
            ),
            (
                "rate_window",
                ClockConfig {
                    rate_window: ms(15),
                    ..default
                },
            ),
        ];
        for (setting, config) in wrong {
            let error = config.check().expect_err("a wrong setting").to_string();
            assert!(error.contains(&format!("`{setting}`")), "{error}");
        }
    }

    #[test]
    fn the_floor_of_a_bus_is_half_of_the_narrowest_bracket_less_the_margin() {
        let floor = BusFloor::symmetric(810, 30);
        assert_eq!(
            floor,
            BusFloor {
                out_ns: 390,
                back_ns: 390
            }
        );
        assert_eq!(BusFloor::symmetric(10, 30), BusFloor::default());
    }
}
