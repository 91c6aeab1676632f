//! Broken models and the check that must catch each. A check that cannot fail is worth nothing.

use crate::error::SimError;
use crate::report::CheckName;
use crate::scenario::{suggest, Scenario};
use dtp_spec::mutant::Mutant;
use dtp_spec::speed::Speed;

/// A breakage of the model, what it needs to show, and who must notice.
#[derive(Clone, Copy, Debug)]
pub struct MutantCase {
    /// Name on the command line.
    pub name: &'static str,
    /// The breakage.
    pub mutant: Mutant,
    /// What is broken, in one sentence.
    pub summary: &'static str,
    /// The check that must fail.
    pub caught_by: CheckName,
    /// What the world must do to the model so that the breakage shows. The healthy model passes
    /// under the same settings.
    pub settings: Settings,
}

/// Changes to a scenario; `None` leaves it as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settings {
    /// Probability that a line bit flips.
    pub bit_error_rate: Option<f64>,
    /// Mean distance of messages forged by undetectable errors, in blocks.
    pub forged_interval_blocks: Option<u64>,
    /// Load of every link.
    pub utilisation: Option<f64>,
    /// Beacon interval.
    pub beacon_interval_ticks: Option<u16>,
    /// Beacons at once after a jump.
    pub beacon_on_jump: Option<bool>,
    /// Counters at power-up are drawn below this many units: one lets all start alike, so that no
    /// JOIN stands in the way of the breakage.
    pub power_up_units: Option<u64>,
    /// Speed of every link.
    pub speed: Option<Speed>,
}

const AS_IT_IS: Settings = Settings {
    bit_error_rate: None,
    forged_interval_blocks: None,
    utilisation: None,
    beacon_interval_ticks: None,
    beacon_on_jump: None,
    power_up_units: None,
    speed: None,
};
const ALIKE: Settings = Settings {
    power_up_units: Some(1),
    ..AS_IT_IS
};

/// Every mutant.
pub const MUTANTS: [MutantCase; 8] = [
    MutantCase {
        name: "alpha-low",
        mutant: Mutant::AlphaLow,
        summary: "alpha is too small, so neighbours ratchet each other up (beacons are rare)",
        caught_by: CheckName::Rate,
        // With frequent beacons the rate guard stops the ratchet before the promise begins.
        settings: Settings {
            beacon_interval_ticks: Some(5000),
            beacon_on_jump: Some(false),
            ..ALIKE
        },
    },
    MutantCase {
        name: "no-residence",
        mutant: Mutant::NoResidence,
        summary: "the INIT_ACK leaves out the wait for an idle block, which then counts as delay",
        caught_by: CheckName::Delay,
        settings: AS_IT_IS,
    },
    MutantCase {
        name: "no-range-test",
        mutant: Mutant::NoRangeTest,
        summary: "a BEACON may move a counter by any amount (messages forged on idle links)",
        caught_by: CheckName::OffsetNeighbour,
        settings: Settings {
            forged_interval_blocks: Some(20_000),
            utilisation: Some(0.0),
            ..ALIKE
        },
    },
    MutantCase {
        name: "parity-instead-of-crc",
        mutant: Mutant::ParityInsteadOfCrc,
        summary: "messages carry a parity bit instead of CRC-8 (many line errors)",
        caught_by: CheckName::Rate,
        // One line error flips two bits of a block, 39 apart: bit 6 of a BEACON's value and its
        // parity, say, which passes and moves a counter by 64 units.
        settings: Settings {
            bit_error_rate: Some(1e-4),
            beacon_interval_ticks: Some(100),
            ..ALIKE
        },
    },
    MutantCase {
        name: "late-stamp",
        mutant: Mutant::LateStamp,
        summary: "a value is stamped when it is queued, not when its block leaves",
        caught_by: CheckName::OffsetNeighbour,
        settings: AS_IT_IS,
    },
    MutantCase {
        name: "stuck-counter",
        mutant: Mutant::StuckCounter,
        summary: "the global counter stops after a millisecond",
        caught_by: CheckName::Monotonic,
        settings: AS_IT_IS,
    },
    MutantCase {
        name: "age-ignored",
        mutant: Mutant::AgeIgnored,
        summary: "the sub-tick age is dropped on reception, but alpha still counts on it",
        caught_by: CheckName::Delay,
        settings: AS_IT_IS,
    },
    MutantCase {
        name: "wrong-units",
        mutant: Mutant::WrongUnits,
        summary: "a port counts twice the units in each tick of its line (all links at 25G)",
        caught_by: CheckName::Rate,
        settings: Settings {
            speed: Some(Speed::Gigabit25),
            // As for alpha: frequent beacons wake the rate guard.
            beacon_interval_ticks: Some(5000),
            ..AS_IT_IS
        },
    },
];

/// The mutant of this name.
///
/// # Errors
/// [`SimError::UnknownMutant`] with the names that exist.
pub fn find(name: &str) -> Result<&'static MutantCase, SimError> {
    MUTANTS
        .iter()
        .find(|case| case.name == name)
        .ok_or_else(|| SimError::UnknownMutant {
            name: name.to_owned(),
            hint: suggest::hint(name, &MUTANTS.map(|case| case.name)),
            known: MUTANTS.map(|case| case.name).join(", "),
        })
}

impl Settings {
    /// Applies the changes, without any breakage.
    pub fn apply(&self, scenario: &mut Scenario) {
        if let Some(rate) = self.bit_error_rate {
            for link in &mut scenario.links {
                link.bit_error_rate = rate;
            }
        }
        if let Some(interval) = self.forged_interval_blocks {
            scenario.forged_interval_blocks = interval;
        }
        if let Some(ticks) = self.beacon_interval_ticks {
            scenario.dtp.beacon_interval_ticks = ticks;
        }
        if let Some(on_jump) = self.beacon_on_jump {
            scenario.dtp.beacon_on_jump = on_jump;
        }
        if let Some(speed) = self.speed {
            for link in &mut scenario.links {
                link.speed = speed;
            }
        }
        if let Some(units) = self.power_up_units {
            scenario.dtp.power_up_units = units;
        }
        if let Some(utilisation) = self.utilisation {
            scenario.utilisation = utilisation;
        }
    }
}

impl MutantCase {
    /// Breaks the model of this scenario and makes the world what the breakage needs.
    pub fn apply(&self, scenario: &mut Scenario) {
        self.settings.apply(scenario);
        scenario.mutant = Some(self.mutant);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_breakage_of_the_model_has_a_check() {
        let mut names: Vec<_> = MUTANTS
            .iter()
            .map(|case| (case.name, case.mutant))
            .collect();
        names.sort_by_key(|case| case.0);
        let mut all = Mutant::ALL.to_vec();
        all.sort_by_key(|case| case.0);
        assert_eq!(names, all);
    }
}
