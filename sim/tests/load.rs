//! Frames of every law arrive whole, and lengths are what the law says.

use dtp_sim::report::Verdict;
use dtp_sim::run::run;
use dtp_sim::scenario::{Scenario, ScenarioFile};

fn star(load: &str) -> Scenario {
    let text = format!(
        "name = \"x\"\nduration = \"500 us\"\n[topology]\nkind = \"star\"\nhosts = 2\n\
         length_m = 5\n[load]\n{load}\n"
    );
    let file = ScenarioFile::parse("x.toml", &text);
    file.and_then(|file| file.resolve()).unwrap()
}

/// Lengths with FCS.
fn lengths(scenario: &Scenario) -> Vec<usize> {
    scenario
        .frames
        .iter()
        .map(|frame| frame.len() + 4)
        .collect()
}

#[test]
fn every_law_loads_the_links() {
    for load in [
        "kind = \"fixed\"\noctets = 68",
        "kind = \"imix\"",
        "kind = \"sizes\"\nsizes = [64, 1516, 9604]\nweights = [10, 5, 1]",
        "kind = \"uniform\"\noctets_min = 64\noctets_max = 200",
        "kind = \"idle\"\n[[link]]\na = \"s0\"\nb = \"h1\"\nutilisation = 0.5",
    ] {
        let report = run(&star(load), |_| {});
        assert_eq!(report.verdict, Verdict::Pass, "{load}: {report:?}");
        let frames = report.checks.iter().find_map(|check| check.sent);
        assert_eq!(frames == Some(0), load.contains("idle"), "{load}");
    }
}

#[test]
fn lengths_follow_their_law() {
    assert_eq!(
        lengths(&star("kind = \"fixed\"\noctets = 1518")),
        [1518; 16]
    );
    let imix = lengths(&star("kind = \"imix\""));
    let count = |octets| imix.iter().filter(|&&length| length == octets).count();
    assert_eq!(count(64) + count(594) + count(1518), imix.len());
    // 240 draws of 7/12, 4/12, 1/12: 140, 80, 20, each within four standard deviations
    assert!(count(64).abs_diff(140) < 31 && count(594).abs_diff(80) < 30);
    let uniform = lengths(&star(
        "kind = \"uniform\"\noctets_min = 100\noctets_max = 103",
    ));
    assert!((100..=103).all(|octets| uniform.contains(&octets)));
    let weighted = lengths(&star(
        "kind = \"sizes\"\nsizes = [64, 99]\nweights = [0, 1]",
    ));
    assert!(weighted.iter().all(|&octets| octets == 99));
}
