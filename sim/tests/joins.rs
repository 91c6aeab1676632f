//! The promise does not begin while JOINs still travel: behind jumbo frames one may wait longer than the quiet
//! time after the last port has synchronised.

use dtp_sim::engine::choice::EngineKind;
use dtp_sim::report::Verdict;
use dtp_sim::run::run;
use dtp_sim::scenario::{Scenario, ScenarioText};

#[test]
fn a_join_that_is_late_is_waited_for() {
    let toml = "name = \"late\"\nduration = \"900 us\"\n[topology]\nkind = \"line\"\ndevices = 5\nlength_m = 10.0\n\
                [load]\nkind = \"fixed\"\noctets = 9004\n[dtp]\nbeacon_interval_ticks = 1200\n";
    let text = ScenarioText {
        origin: "late.toml".into(),
        directory: "".into(),
        toml: toml.into(),
    };
    let scenario = text.parse().expect("a scenario").resolve().expect("fine");
    for seed in [14, 31, 1] {
        for engine in [EngineKind::Stepped, EngineKind::Window] {
            let scenario = Scenario {
                seed,
                engine,
                ..scenario.clone()
            };
            let report = run(&scenario, |_| ());
            assert_eq!(
                report.verdict,
                Verdict::Pass,
                "seed {seed}, {}",
                engine.name()
            );
        }
    }
}
