//! Broken models and the check that must catch each. A check that cannot fail is worth nothing.

use crate::error::SimError;
use crate::report::CheckName;
use crate::scenario::Scenario;
use dtp_spec::mutant::Mutant;

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
    /// Counters at power-up are drawn below this many units: one lets all start alike, so that no
    /// JOIN stands in the way of the breakage.
    pub power_up_units: Option<u64>,
}

const AS_IT_IS: Settings = Settings {
    bit_error_rate: None,
    forged_interval_blocks: None,
    utilisation: None,
    power_up_units: None,
};
const ALIKE: Settings = Settings {
    power_up_units: Some(1),
    ..AS_IT_IS
};

/// Every mutant.
pub const MUTANTS: [MutantCase; 7] = [
    MutantCase {
        name: "alpha-low",
        mutant: Mutant::AlphaLow,
        summary: "alpha is too small, so every delay is overestimated and counters ratchet up",
        caught_by: CheckName::Delay,
        settings: ALIKE,
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
        summary: "messages carry a parity bit instead of CRC-8 (line errors on idle links)",
        caught_by: CheckName::Delay,
        settings: Settings {
            bit_error_rate: Some(2e-5),
            utilisation: Some(0.0),
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
