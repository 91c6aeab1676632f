//! What a new configuration changes while the daemon runs, and what it cannot: pure.

use crate::config::{Clock, Config};
use serde_json::Value;

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The configuration from now on: the new one, with what cannot change as it was.
    pub config: Config,
    /// The sampler has to begin anew, on the page that is there.
    pub clock: bool,
    /// Keys that have changed and need a restart.
    pub restart: Vec<String>,
    /// Keys that have changed and are in force.
    pub changed: Vec<String>,
}

/// Keys, or the beginnings of them, that stay as they are until a restart: sockets, files and users are taken once, as
/// root.
const FIXED: [&str; 6] = [
    "device",
    "user",
    "clock.page",
    "control.",
    "metrics.",
    "utc.",
];

/// The plan from one configuration to another.
#[must_use]
pub fn plan(old: &Config, new: &Config) -> Plan {
    let config = Config {
        device: old.device.clone(),
        user: old.user.clone(),
        control: old.control.clone(),
        metrics: old.metrics.clone(),
        utc: old.utc.clone(),
        clock: Clock {
            page: old.clock.page.clone(),
            ..new.clock.clone()
        },
        ..new.clone()
    };
    let is_fixed = |key: &String| FIXED.iter().any(|fixed| key.starts_with(fixed));
    let (restart, changed) = differences(old, new).into_iter().partition(is_fixed);
    Plan {
        clock: config.clock != old.clock,
        config,
        restart,
        changed,
    }
}

/// Keys that differ.
fn differences(old: &Config, new: &Config) -> Vec<String> {
    let value = |config: &Config| serde_json::to_value(config).unwrap_or_default();
    let mut keys = Vec::new();
    compare("", &value(old), &value(new), &mut keys);
    keys
}

fn compare(at: &str, old: &Value, new: &Value, keys: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(olds), Value::Object(news)) => {
            let names = olds
                .keys()
                .chain(news.keys().filter(|name| !olds.contains_key(*name)));
            for name in names {
                let inner = match at {
                    "" => name.clone(),
                    at => format!("{at}.{name}"),
                };
                let of = |table: &serde_json::Map<String, Value>| {
                    table.get(name).cloned().unwrap_or_default()
                };
                compare(&inner, &of(olds), &of(news), keys);
            }
        }
        _ if old != new => keys.push(at.to_owned()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn config(text: &str) -> Config {
        Config::parse(Path::new("x.toml"), text).expect("it is one")
    }

    #[test]
    fn what_cannot_change_stays_and_is_named() {
        let old = config("device = \"03:00.0\"\n[clock]\nhops = 1");
        let new = config(
            "device = \"04:00.0\"\nuser = \"x\"\n[clock]\npage = \"/x/y\"\nhops = 4\n[control]\npath = \"/x/z\"\n\
             group = \"x\"\n[metrics]\nport = 1\n[log]\nformat = \"json\"",
        );
        let plan = plan(&old, &new);
        let restart = [
            "clock.page",
            "control.group",
            "control.path",
            "device",
            "metrics.port",
            "user",
        ];
        let mut found = plan.restart.clone();
        found.sort();
        assert_eq!(found, restart);
        assert_eq!(plan.changed, ["clock.hops", "log.format"]);
        assert!(plan.clock);
        let wanted = Config {
            clock: Clock {
                hops: Some(4),
                ..Clock::default()
            },
            log: new.log.clone(),
            ..old.clone()
        };
        assert_eq!(plan.config, wanted);
    }

    #[test]
    fn the_clock_goes_on_if_nothing_of_it_changed() {
        let old = config("device = \"03:00.0\"\n[clock]\nhops = 1");
        let same = plan(&old, &old);
        assert!(!same.clock && same.restart.is_empty() && same.changed.is_empty());
        let page = plan(
            &old,
            &config("device = \"03:00.0\"\n[clock]\npage = \"/x/y\"\nhops = 1"),
        );
        assert!(!page.clock);
        assert_eq!(page.config, old);
    }
}
