//! The JSON form of a report: schema 1, as `docs/simulator.md` documents it.

use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;
use serde_json::Value;

const PAIR: &str = r#"
name = "pair"
duration = "0.4 ms"
seed = 7

[dtp]
beacon_interval_ticks = 200

[topology]
kind = "line"
devices = 2
length_m = 10.0
"#;

fn report() -> Value {
    let scenario = ScenarioFile::parse("pair", PAIR)
        .unwrap()
        .resolve()
        .unwrap();
    serde_json::to_value(run(&scenario, |_| ())).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// Keys never disappear and never change their type within a schema.
#[test]
fn schema_1_is_stable() {
    let report = report();
    for (key, kind) in [
        ("schema", "number"),
        ("verdict", "string"),
        ("scenario", "string"),
        ("seed", "number"),
        ("simulated_seconds", "number"),
        ("checks", "array"),
    ] {
        let value = &report[key];
        let actual = match value {
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            _ => "other",
        };
        assert_eq!(actual, kind, "{key}");
    }
    assert_eq!(report["schema"], 1);
    assert_eq!(report["verdict"], "pass", "{report:#}");
    assert_eq!(
        (&report["scenario"], &report["seed"]),
        (&"pair".into(), &7.into())
    );
    assert_eq!(report["simulated_seconds"], 0.0004);
    for assumption in report["assumptions"].as_array().unwrap() {
        assert_eq!(keys(assumption), ["holds", "name", "statement"]);
    }
    let checks = report["checks"].as_array().unwrap();
    let names: Vec<_> = checks
        .iter()
        .map(|check| check["name"].as_str().unwrap())
        .collect();
    let expected = [
        "offset_neighbour",
        "offset_hops",
        "host_reading",
        "delay",
        "rate",
        "monotonic",
        "sessions",
        "frames",
        "offset_proved",
    ];
    assert_eq!(names, expected);
    for check in checks {
        for key in ["name", "verdict", "limit", "worst", "unit", "where", "at"] {
            assert!(keys(check).contains(&key), "{key} of {check}");
        }
    }
    let per_hops = &checks[1]["per_hops"][0];
    for key in ["hops", "limit", "proved", "worst"] {
        assert!(per_hops[key].is_u64(), "{key} of {per_hops}");
    }
    assert_eq!(per_hops["limit"], 80);
    assert!(checks[7]["sent"].as_u64().unwrap() > 100);
    assert_eq!(checks[7]["sent"], checks[7]["intact"]);
}

/// A seed reproduces a run to the last digit.
#[test]
fn the_same_seed_gives_the_same_report() {
    assert_eq!(report(), report());
}
