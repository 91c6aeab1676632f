//! `dtp clock`, beside a sampler in this process whose device runs with the time of the host.

#[path = "../../driver/tests/live/mod.rs"]
mod live;

use dtp_driver::clock::{ClockConfig, Sampler, Status};
use dtp_driver::device::Device;
use live::Live;
use serde_json::Value;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// A host: a device, its sampler, and a page.
struct Host {
    device: Arc<Device<Live>>,
    sampler: Option<Sampler>,
    folder: TempDir,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let device = Arc::new(Device::open(Live::new()).unwrap());
        let page = folder.path().join("page");
        let sampler = Sampler::start(Arc::clone(&device), &ClockConfig::new(1), page).unwrap();
        let clock = sampler.clock().unwrap();
        while clock.now().status != Status::Synchronized {
            std::thread::sleep(Duration::from_millis(1));
        }
        Host {
            device,
            sampler: Some(sampler),
            folder,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn dtp(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
        command
            .arg("clock")
            .args(args)
            .env("DTP_PAGE", self.path("page"))
            .env("DTP_CONTROL", self.path("no-daemon"))
            .env("NO_COLOR", "1");
        command.output().unwrap()
    }

    fn json(&self, args: &[&str]) -> (Option<i32>, Value) {
        let output = self.dtp(&[args, &["--json"]].concat());
        let text = String::from_utf8_lossy(&output.stdout);
        let value = serde_json::from_str(&text);
        let error = String::from_utf8_lossy(&output.stderr);
        (
            output.status.code(),
            value.unwrap_or_else(|_| panic!("{text}{error}")),
        )
    }

    /// A command in place of ssh that has the tool say what time it is at another host, whatever that is called.
    fn way_to(&self, other: &Path) -> String {
        let path = self.path("ssh");
        let tool = Path::new(env!("CARGO_BIN_EXE_dtp")).parent().unwrap();
        let script = format!(
            "#!/bin/sh\n[ \"$1\" = rack7 ] || exit 9\nshift\nPATH={}:$PATH DTP_PAGE={} exec sh -c \"$*\"\n",
            tool.display(),
            other.display()
        );
        std::fs::write(&path, script).unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
        path.display().to_string()
    }
}

fn units(value: &Value, key: &str) -> u64 {
    value[key]
        .as_u64()
        .unwrap_or_else(|| panic!("{key} of {value}"))
}

#[test]
fn now_is_between_two_reads_of_the_counter() {
    let host = Host::new();
    let before = host.device.io().gc_units();
    let (code, now) = host.json(&["now"]);
    let after = host.device.io().gc_units();
    assert_eq!(code, Some(0));
    assert!(units(&now, "earliest_units") <= after && before <= units(&now, "latest_units"));
    assert!(units(&now, "earliest_ns") <= after * 8 / 25);
    let text = String::from_utf8(host.dtp(&["now"]).stdout).unwrap();
    assert!(
        text.contains("synchronized") && text.contains("width (ns)"),
        "{text}"
    );
}

/// Without its sampler a clock is unknown after a second: no bounds, exit status 1, and a check that fails.
#[test]
fn a_clock_without_a_sampler_passes_no_check() {
    let mut host = Host::new();
    let (code, checked) = host.json(&["check", "--for", "300ms", "--tolerance", "10000"]);
    assert_eq!(
        (code, &checked["passed"]),
        (Some(0), &true.into()),
        "{checked}"
    );
    let (_, stats) = host.json(&["stats", "--for", "100ms"]);
    assert!(
        units(&stats, "samples") > 10 && stats["hops"] == 1,
        "{stats}"
    );
    assert!(stats["measured"]["width_ns_median"].as_f64().unwrap() > 0.0);
    host.sampler = None;
    std::thread::sleep(Duration::from_millis(1100));
    let (code, now) = host.json(&["now"]);
    assert_eq!((code, &now["status"]), (Some(1), &"unknown".into()));
    assert!(now["earliest_units"].is_null());
    let (code, checked) = host.json(&["check", "--for", "50ms"]);
    assert_eq!((code, &checked["passed"]), (Some(1), &false.into()));
    let failures = checked["failures"].to_string();
    assert!(failures.contains("without bounds"), "{failures}");
}

#[test]
fn a_watch_goes_on_when_the_sampler_ends() {
    let mut host = Host::new();
    host.sampler = None;
    let output = host.dtp(&["watch", "-n", "3", "--every", "600ms", "--json"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let looks = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let statuses: Vec<String> = looks.map(|look| look["status"].to_string()).collect();
    assert_eq!(statuses.len(), 3);
    assert_eq!(statuses[2], "\"unknown\"", "{statuses:?}");
}

/// Two readers of one network agree, clocks of two networks do not, and what is no clock is told.
#[test]
fn clocks_of_two_networks_contradict_each_other() {
    let host = Host::new();
    std::thread::sleep(Duration::from_millis(300));
    let stranger = Host::new();
    let compare =
        |ssh: &str| host.dtp(&["compare", "rack7", "--rounds", "5", "--json", "--ssh", ssh]);
    let ssh = host.way_to(&host.path("page"));
    let same = compare(&ssh);
    let view: Value = serde_json::from_slice(&same.stdout).unwrap();
    assert_eq!(same.status.code(), Some(0), "{view}");
    let difference = |key: &str| view[key].as_f64().unwrap();
    assert!(difference("difference_ns_min") <= 0.0 && difference("difference_ns_max") >= 0.0);
    let ssh = host.way_to(&stranger.path("page"));
    let other = compare(&ssh);
    let view: Value = serde_json::from_slice(&other.stdout).unwrap();
    assert_eq!(other.status.code(), Some(1), "{view}");
    assert_eq!(
        (units(&view, "contradictions"), units(&view, "rounds")),
        (5, 5)
    );
    assert!(view["difference_ns_max"].as_f64().unwrap() < 0.0, "{view}");
    for (ssh, said) in [
        ("false", "ended without an answer"),
        ("echo", "is no answer of `dtp clock now --json`"),
        ("/no/such/ssh", "cannot be started"),
        (" ", "--ssh needs a command"),
    ] {
        let output = compare(ssh);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(
            error.contains(said) && error.lines().count() == 1,
            "{error}"
        );
    }
}

#[test]
fn pages_that_are_none_are_told_once() {
    let host = Host::new();
    let output = host.dtp(&["now", "--page", "/no/such/page"]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(error.matches("No such file").count(), 1, "{error}");
}
