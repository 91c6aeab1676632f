//! `dtp sim paper`, as a user runs it.

use serde_json::Value;
use std::process::Command;

/// The table as JSON: every promise of the paper that is a number holds with our choices, and PTP is
/// orders of magnitude away.
#[test]
fn the_papers_numbers_hold_and_ptp_is_far_off() {
    let output = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "paper", "--duration", "3", "--json", "-"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let results: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rows = results["rows"].as_array().unwrap();
    let ours = |row: &Value| row["ours_ns"].as_f64().unwrap();
    let mut promises = 0;
    for row in rows {
        let paper = row["paper"].as_str().unwrap();
        if let Some(limit) = paper.strip_prefix("at most ") {
            assert!(ours(row) <= limit.parse::<f64>().unwrap(), "{row}");
            promises += 1;
        }
    }
    assert_eq!(promises, 6);
    let of = |name: &str| {
        let row = rows
            .iter()
            .find(|row| row["quantity"].as_str().unwrap().starts_with(name));
        ours(row.unwrap())
    };
    assert!(of("PTP, heavy") > 1000.0 * of("interval 200"));
    let series = results["series"].as_array().unwrap();
    assert!(series
        .iter()
        .all(|one| one["points"].as_array().unwrap().len() > 2));
    assert_eq!(series.len(), 11);
}

/// Every choice, where 4T fails, and the cases; the scenario that is written fails where the table says so.
#[test]
fn beyond_the_paper() {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("beyond");
    let output = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "paper", "--beyond", "--runs", "2", "--json", "-"])
        .args(["--out", directory.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let beyond: Value = serde_json::from_slice(&output.stdout).unwrap();
    let choices = beyond["choices"].as_array().unwrap();
    assert_eq!(choices.len(), 9);
    let six_hops = |choice: &Value| choice["mtu1500"][1]["most"].as_f64().unwrap();
    assert!(2.0 * six_hops(&choices[8]) < six_hops(&choices[0]));
    let fails = beyond["fails"].as_array().unwrap();
    assert!(fails.iter().all(|fail| fail["hops"].as_u64() > Some(1)));
    let found = fails[0]["offset_units"].as_f64().unwrap();
    assert!(found > 80.0);
    assert_eq!(beyond["cases"].as_array().unwrap().len(), 8);
    let again = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "run", "--json", "-"])
        .arg(directory.join("paper-breaks-4t.toml"))
        .output()
        .unwrap();
    assert_eq!(again.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(report["checks"][0]["worst"].as_f64(), Some(found));
}
