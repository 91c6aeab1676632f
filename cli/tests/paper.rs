//! `dtp sim paper`, as a user runs it.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The table as JSON: every promise of the paper that is a number holds with our choices, and PTP is
/// orders of magnitude away. The page has the table and every chart, and the charts are files as well.
#[test]
fn the_papers_numbers_hold_and_ptp_is_far_off() {
    let output = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "paper", "--duration", "3ms", "--json", "-"])
        .arg("--html")
        .arg(scratch("paper.html"))
        .arg("--svg")
        .arg(scratch("paper-charts"))
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
            assert_eq!(row["limit_ns"].to_string(), limit);
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
    assert_eq!(results.get("interrupted"), None);
    let page = std::fs::read_to_string(scratch("paper.html")).unwrap();
    assert_eq!(page.matches("<svg").count(), 6);
    assert_eq!(page.matches("<tr>").count(), 1 + rows.len());
    assert!(page.contains("profile dtp holds every limit of the paper"));
    assert!(page.contains("dtp sim paper --duration 3ms"));
    for (name, said) in [
        ("dtp-and-ptp", "PTP heavy"),
        ("largest", "the paper's limit"),
        ("distribution-mtu1500", "share of the samples"),
        ("distribution-jumbo", "share of the samples"),
        ("dtp-mtu1500", "4T = 25.6 ns"),
        ("dtp-jumbo", "4T = 25.6 ns"),
    ] {
        let chart = std::fs::read_to_string(scratch("paper-charts").join(format!("{name}.svg")));
        let chart = chart.unwrap();
        assert!(chart.contains(said), "{name}");
        assert!(!chart.contains("NaN"), "{name}");
    }
}

/// What would be ignored, cannot be read or cannot be written is refused at once, and not after minutes.
#[test]
fn wrong_usage_is_refused_before_the_work() {
    let file = scratch("paper-no-folder");
    std::fs::write(&file, "").unwrap();
    let file = file.to_str().unwrap();
    for (args, said) in [
        (
            &["--beyond", "--duration", "10ms"][..],
            "cannot be used with",
        ),
        (&["--beyond", "--svg", "."], "cannot be used with"),
        (&["--duration", "10"], "a duration is a number and a unit"),
        (&["--duration", "2ms"], "a run of the table takes 3ms to 1s"),
        (&["--duration", "2s"], "a run of the table takes 3ms to 1s"),
        (
            &["--beyond", "--runs", "100000", "--out", file],
            "cannot be made a folder",
        ),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
        let output = command.args(["sim", "paper"]).args(args).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(said), "{args:?}: {error}");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}

/// Every choice, where 4T fails, and the cases; the scenario that is written fails where the table says so.
#[test]
fn beyond_the_paper() {
    let directory = scratch("beyond");
    let page = scratch("beyond.html");
    let output = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "paper", "--beyond", "--runs", "2", "--json", "-"])
        .args(["--out", directory.to_str().unwrap()])
        .args(["--html", page.to_str().unwrap()])
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
    assert_eq!(beyond.get("interrupted"), None);
    let page = std::fs::read_to_string(page).unwrap();
    assert_eq!(page.matches("<tr>").count(), 3 + 9 + fails.len() + 8);
    let again = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "run", "--json", "-"])
        .arg(directory.join("paper-breaks-4t.toml"))
        .output()
        .unwrap();
    assert_eq!(again.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(report["checks"][0]["worst"].as_f64(), Some(found));
}
