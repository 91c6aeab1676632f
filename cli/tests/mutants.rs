//! A check that cannot fail is worth nothing: every broken model is caught by the check that is
//! named for it, and by the exit status; the healthy model passes under the same settings.

use dtp_sim::mutant::{Settings, MUTANTS};
use dtp_sim::report::{CheckName, Verdict};
use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;
use serde_json::Value;
use std::process::Command;

/// Long enough for every mutant to show.
const DURATION: &str = "2ms";

#[test]
fn every_mutant_is_caught_by_its_check() {
    for case in MUTANTS {
        let output = Command::new(env!("CARGO_BIN_EXE_dtp"))
            .args([
                "sim",
                "run",
                "--duration",
                DURATION,
                "--json",
                "-",
                "--mutant",
                case.name,
            ])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", case.name);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["verdict"], "fail", "{}", case.name);
        // Caught by what it did, not because nothing ran.
        assert!(report["t0_seconds"].is_number(), "{}", case.name);
        let checks = report["checks"].as_array().unwrap();
        let check = checks
            .iter()
            .find(|check| check["name"] == case.caught_by.name())
            .unwrap();
        assert_eq!(check["verdict"], "fail", "{}: {check}", case.name);
        assert!(check["worst"].is_number(), "{}", case.name);
    }
}

/// Distinct settings only: most mutants need none.
#[test]
fn the_healthy_model_passes_under_the_same_settings() {
    let mut seen: Vec<Settings> = Vec::new();
    for case in MUTANTS {
        if seen.contains(&case.settings) {
            continue;
        }
        seen.push(case.settings);
        let mut file = ScenarioFile::load("paper-mtu1500").unwrap();
        file.set_duration(DURATION);
        let mut scenario = file.resolve().unwrap();
        case.settings.apply(&mut scenario);
        let report = run(&scenario, |_| ());
        assert_eq!(
            report.verdict,
            Verdict::Pass,
            "settings of {}: {report:#?}",
            case.name
        );
        assert!(report.check(CheckName::Delay).is_some());
    }
}
