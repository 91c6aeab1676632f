//! Tests of a line, over an emulated network.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{text, until, Emulated};
use serde_json::Value;

const TEST: [&str; 7] = [
    "link",
    "test",
    "emu:h1:0",
    "--peer",
    "emu:s0:0",
    "--duration",
    "300ms",
];

fn pcs_control(network: &Emulated, device: &str) -> String {
    text(
        &network
            .dtp(&["device", "regs", "-d", device, "port0.pcs_control", "--csv"])
            .stdout,
    )
}

/// A sound cable passes, one with errors does not unless that many are allowed, and the link is back after it.
#[test]
fn a_line_is_tested_and_restored() {
    let network = Emulated::start();
    let test = |more: &[&str]| {
        let output = network.dtp(&[&TEST[..], &["--json"], more].concat());
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let schema = network.dtp(&["schema", "link-test"]).stdout;
        jsonschema::validate(&serde_json::from_slice(&schema).unwrap(), &found).unwrap();
        (output.status.code(), found)
    };
    let before = pcs_control(&network, "emu:h1");
    let dry = text(&network.dtp(&[&TEST[..], &["--dry-run"]].concat()).stdout);
    assert!(
        dry.contains("port0.pcs_control.tx_prbs31") && dry.contains("would be"),
        "{dry}"
    );
    let (code, found) = test(&[]);
    assert_eq!((code, &found["passed"]), (Some(0), &true.into()));
    let directions = found["directions"].as_array().unwrap();
    assert_eq!(directions.len(), 2);
    for direction in directions {
        let bits = direction["bits"].as_f64().unwrap();
        assert_eq!(direction["bits"].as_u64().unwrap() % 66, 0, "whole blocks");
        let below = direction["bit_error_rate_below"].as_f64().unwrap();
        assert!(
            (below * bits - 3.0).abs() < 1e-6,
            "the rule of three: {direction}"
        );
    }
    assert_eq!(pcs_control(&network, "emu:h1"), before);
    assert_eq!(
        network.dtp(&["link", "ls", "--check"]).status.code(),
        Some(0)
    );
    network.tell(&["errors", "h1", "s0", "1e-7"]);
    // A machine that is busy elsewhere reads errors and blocks at two instants: it is tried until it is not.
    until("a bit in ten million is wrong", || {
        let (code, found) = test(&[]);
        assert_eq!((code, &found["passed"]), (Some(1), &false.into()));
        let rate = found["directions"][0]["bit_error_rate"].as_f64().unwrap();
        (rate / 1e-7 - 1.0).abs() < 0.3
    });
    assert_eq!(test(&["--limit", "1e-6"]).0, Some(0));
    network.tell(&["cut", "h1", "s0"]);
    let output = network.dtp(&TEST);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("is no PRBS31"),
        "{}",
        text(&output.stdout)
    );
}

/// Whoever interrupts a test, once or twice, or pulls the other end out, finds the port as it was.
#[test]
fn an_interrupted_test_restores_the_port() {
    use std::process::{Command, Stdio};
    let network = Emulated::start();
    let before = pcs_control(&network, "emu:h1");
    let start = || {
        let mut command = network.command(&[&TEST[..6], &["60s"]].concat());
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        until("the test runs", || {
            let status = text(&network.dtp(&["emulate", "tell", "status"]).stdout);
            let states = status
                .lines()
                .filter(|line| line.starts_with("port h1") || line.starts_with("port s0 0"));
            states.filter(|line| line.ends_with("Down")).count() == 2
        });
        child
    };
    let child = start();
    let pid = child.id().to_string();
    for _ in 0..2 {
        assert!(Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success());
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains("INTERRUPTED, PASS"),
        "{}",
        text(&output.stdout)
    );
    assert_eq!(pcs_control(&network, "emu:h1"), before);
    until("both are back", || {
        network.dtp(&["link", "ls", "--check"]).status.code() == Some(0)
    });
    let child = start();
    network.tell(&["remove", "s0"]);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("emu:s0: the device is gone"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(pcs_control(&network, "emu:h1"), before);
}

/// Who sends must be said; a loopback and a test of what somebody else sends need one end alone.
#[test]
fn one_end_is_tested_alone() {
    let network = Emulated::start();
    let test = |args: &[&str]| {
        network.dtp(&[&["link", "test", "emu:h1:0", "--duration", "50ms"], args].concat())
    };
    assert_eq!(test(&["--loopback"]).status.code(), Some(0));
    let alone = test(&["--receive-only"]);
    assert_eq!(alone.status.code(), Some(1));
    assert!(
        text(&alone.stdout).contains("does ? send it"),
        "{}",
        text(&alone.stdout)
    );
    for (args, part) in [
        (&[][..], "--peer <DEVICE:NUMBER>|--loopback|--receive-only"),
        (&["--peer", "emu:h1:0"], "no peer of itself"),
        (&["--peer", "emu:s0:2"], "there is no port 2"),
        (&["--loopback", "--limit", "2"], "from 0 to 1"),
    ] {
        let output = test(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            text(&output.stderr).contains(part),
            "{}",
            text(&output.stderr)
        );
    }
}
