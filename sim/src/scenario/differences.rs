//! What a scenario does otherwise than its profile, for the head of a report.

use super::{Profile, Scenario};
use crate::engine::sampler::Coin;
use dtp_spec::dtp::beacon_timer::INTERVAL_TICKS_DEFAULT;
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::latency::Phases;
use dtp_spec::port_params::Role;

impl Scenario {
    /// Settings that are not those of the profile, each as `key value`, and who follows whom if that is said.
    #[must_use]
    pub fn differences(&self) -> Vec<String> {
        let dtp = &self.dtp;
        let (rounds, phases, rounding, on_jump) = match self.profile {
            Profile::Dtp => (16, Phases::Four, Rounding::Unit, true),
            Profile::Paper => (1, Phases::One, Rounding::Tick, false),
        };
        let mut all = Vec::new();
        let mut differs = |differs: bool, text: String| all.extend(differs.then_some(text));
        let interval = dtp.beacon_interval_ticks;
        differs(
            interval != INTERVAL_TICKS_DEFAULT,
            format!("beacon_interval_ticks {interval}"),
        );
        differs(
            dtp.phases != phases,
            format!("phases {}", dtp.phases.count()),
        );
        differs(
            dtp.init_rounds != rounds,
            format!("init_rounds {}", dtp.init_rounds),
        );
        let name = match dtp.rounding {
            Rounding::Unit => "unit",
            Rounding::Tick => "tick",
        };
        differs(dtp.rounding != rounding, format!("rounding {name}"));
        differs(
            dtp.beacon_on_jump != on_jump,
            format!("beacon_on_jump {}", dtp.beacon_on_jump),
        );
        differs(!dtp.idle_aligner, "idle_aligner false".to_owned());
        let coin = Coin::ALL.iter().find(|(_, coin)| *coin == dtp.coin);
        let coin = coin.map_or("", |(name, _)| name);
        differs(dtp.coin != Coin::Uniform, format!("coin {coin}"));
        let count = self.devices.len();
        let children = self.devices.iter().filter(|d| d.parent.is_some()).count();
        differs(
            children > 0,
            format!("mode tree in {children} of {count} devices"),
        );
        let changed = self
            .links
            .iter()
            .filter(|l| l.roles != [Role::Both; 2])
            .count();
        differs(
            changed > 0,
            format!("roles at {changed} of {} cables", self.links.len()),
        );
        all
    }
}

#[cfg(test)]
mod tests {
    use crate::scenario::ScenarioText;

    fn differences(name: &str) -> Vec<String> {
        let text = ScenarioText::read(name).expect("a built-in scenario");
        let scenario = text.parse().expect("a scenario").resolve();
        scenario.expect("a scenario without mistakes").differences()
    }

    #[test]
    fn what_is_otherwise_is_named_and_nothing_else() {
        assert!(differences("paper-mtu1500").is_empty());
        let expected = [
            "beacon_interval_ticks 5000",
            "phases 1",
            "init_rounds 1",
            "rounding tick",
            "beacon_on_jump false",
            "idle_aligner false",
        ];
        assert_eq!(differences("paper-breaks-4t"), expected);
        let expected = ["mode tree in 10 of 11 devices", "roles at 1 of 12 cables"];
        assert_eq!(differences("boundary"), expected);
    }
}
