//! How the tool behaves towards its user: exit status, one-line errors, quiet pipes.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn dtp(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(args)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn scratch(name: &str, content: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// Exit 2, one line on standard error that holds `part`, nothing on standard output.
fn refused(args: &[&str], part: &str) {
    let output = dtp(args);
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains(part), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(output.stdout.is_empty());
}

#[test]
fn bad_files_are_refused_in_one_line() {
    let json = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("never.json");
    let json = json.to_str().unwrap();
    let pcap = scratch("short.pcap", &[0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0]);
    let pcap = pcap.to_str().unwrap();
    refused(
        &["sim", "run", "--pcap", pcap, "--json", json],
        "short.pcap: is truncated",
    );
    let wifi = scratch(
        "wifi.pcap",
        &[
            [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0].as_slice(),
            &[0; 12],
            &[105, 0, 0, 0],
        ]
        .concat(),
    );
    refused(
        &["sim", "run", "--pcap", wifi.to_str().unwrap()],
        "wifi.pcap: has link type 105",
    );
    let scenario = scratch("typo.toml", b"name = \"x\"\nduratoin = \"1 ms\"\n");
    let scenario = scenario.to_str().unwrap();
    refused(
        &["sim", "run", scenario, "--json", json],
        "typo.toml: line 2: unknown field",
    );
    refused(
        &["sim", "run", "no-such"],
        "no such file, and no built-in scenario",
    );
    refused(
        &["sim", "run", "--mutant", "benign"],
        "benign: no such mutant (there are: alpha-low",
    );
    refused(
        &["sim", "run", "--json", "/no/such/place.json"],
        "/no/such/place.json: cannot be",
    );
    assert!(!PathBuf::from(json).exists());
}

#[test]
fn wrong_usage_exits_2() {
    for args in [
        &["sim", "run", "--no-such-option"][..],
        &["sim", "run", "--duration", "20"],
        &["sim", "run", "--seed", "x"],
        &["sim", "run", "--profile", "optimist"],
        &["frobnicate"],
        &[],
    ] {
        assert_eq!(dtp(args).status.code(), Some(2), "{args:?}");
    }
}

/// The table, the JSON file and the exit status agree, and nothing goes to a piped standard error.
#[test]
fn a_run_reports_and_exits_0() {
    let scenario = scratch(
        "pair.toml",
        b"name = \"pair\"\nduration = \"0.4 ms\"\n[topology]\nkind = \"line\"\ndevices = 2\nlength_m = 10.0\n",
    );
    let json = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pair.json");
    let output = dtp(&[
        "sim",
        "run",
        scenario.to_str().unwrap(),
        "--json",
        json.to_str().unwrap(),
    ]);
    let table = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{table}");
    assert!(table.ends_with("\nPASS\n"), "{table}");
    assert!(table.contains("hops |"), "{table}");
    assert_eq!(text(&output.stderr), "");
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    assert_eq!(report["verdict"], "pass");
}

/// A reader that leaves early is no error.
#[test]
fn a_closed_pipe_is_no_panic() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "ls"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}
