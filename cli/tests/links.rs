//! Links and boundaries, over an emulated network.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{port, text, until, Emulated};
use serde_json::Value;

/// A cut cable shows in the state, in the advice and in the status; a whole one in none.
#[test]
fn a_cut_cable_is_seen_and_told() {
    let network = Emulated::start();
    let check = ["link", "ls", "--check"];
    until("all are synchronised", || {
        network.dtp(&check).status.code() == Some(0)
    });
    network.tell(&["cut", "h1", "s0"]);
    let output = network.dtp(&check);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.contains("emu:h1:0: no block lock"), "{said}");
    assert_eq!(port(&network, "emu:h1:0")["state"], "down");
    assert_eq!(port(&network, "emu:s0:1")["state"], "synchronised");
    network.tell(&["restore", "h1", "s0"]);
    until("it is back", || {
        network.dtp(&check).status.code() == Some(0)
    });
    // d is that of the cable: ten metres, within the resolution of a crossing.
    let cable_m = port(&network, "emu:h1:0")["cable_m"].as_f64().unwrap();
    assert!((8.5..10.1).contains(&cable_m), "{cable_m}");
}

/// What is planned is not written, what is written is read back, and a reset measures d anew.
#[test]
fn settings_are_planned_written_and_read_back() {
    let network = Emulated::start();
    let set = [
        "link",
        "set",
        "emu:h1:0",
        "--beacon-interval",
        "2000",
        "--role",
        "lead",
    ];
    let dry = network.dtp(&[&set[..], &["--dry-run"]].concat());
    assert!(text(&dry.stdout).contains("would be written, and is not"));
    assert_eq!(port(&network, "emu:h1:0")["role"], "both");
    assert_eq!(network.dtp(&set).status.code(), Some(0));
    let shown = network.dtp(&["link", "show", "emu:h1:0", "--json", "--for", "5ms"]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(
        (&shown["role"], &shown["beacon_interval_ticks"]),
        (&"lead".into(), &2000.into())
    );
    // A machine that is busy elsewhere reads two counters at two instants: it is tried until it is not.
    until("a BEACON leaves every 2000 ticks", || {
        let shown = network.dtp(&["link", "show", "emu:h1:0", "--json", "--for", "300ms"]);
        let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
        let rate = shown["measured"]["beacons_out_per_second"].as_f64();
        rate.is_some_and(|rate| (rate / 78_125.0 - 1.0).abs() < 0.02)
    });
    let again = text(&network.dtp(&set).stdout);
    assert!(again.contains("nothing to change"), "{again}");
    let joins = |counters: &Value| counters["counters"]["init_out"].as_u64().unwrap();
    assert_eq!(
        network.dtp(&["link", "reset", "emu:h1:0"]).status.code(),
        Some(0)
    );
    until("d is measured anew", || {
        let later = network.dtp(&["link", "show", "emu:h1:0", "--json", "--for", "5ms"]);
        joins(&serde_json::from_slice(&later.stdout).unwrap()) >= joins(&shown) + 16
    });
    assert_eq!(
        network.dtp(&["link", "down", "emu:h1:0"]).status.code(),
        Some(0)
    );
    assert_eq!(port(&network, "emu:h1:0")["state"], "off");
    assert_eq!(
        network.dtp(&["link", "up", "emu:h1:0"]).status.code(),
        Some(0)
    );
    until("it is up", || {
        port(&network, "emu:h1:0")["state"] == "synchronised"
    });
}

/// A device follows its parent alone, in the order that sessions need; a parent that cannot be followed is refused.
#[test]
fn a_tree_follows_its_parent() {
    let network = Emulated::start();
    let set = |args: &[&str]| network.dtp(&[&["boundary", "set", "-d", "emu:s0"], args].concat());
    let planned = text(&set(&["--parent", "1", "--dry-run"]).stdout);
    let fields: Vec<_> = planned
        .lines()
        .skip(2)
        .filter_map(|line| line.split(' ').next())
        .collect();
    let order = [
        "port0.role",
        "port1.role",
        "mode.tree",
        "mode.parent",
        "port0.role",
        "port1.role",
    ];
    assert_eq!(fields, order);
    assert_eq!(set(&["--parent", "1"]).status.code(), Some(0));
    let shown = network.dtp(&["boundary", "show", "-d", "emu:s0", "--json"]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(
        (&shown["mode"], &shown["parent"]),
        (&"tree".into(), &1.into())
    );
    let does = |port: usize| {
        (
            &shown["ports"][port]["follows"],
            &shown["ports"][port]["leads"],
        )
    };
    assert_eq!(does(0), (&false.into(), &true.into()));
    assert_eq!(does(1), (&true.into(), &false.into()));
    for (args, part) in [
        (&["--role", "1=lead"][..], "follow nobody"),
        (&["--parent", "2"], "there is no port 2"),
        (
            &["--mode", "fastest", "--parent", "0"],
            "--parent is of mode tree",
        ),
        (&["--role", "0=both", "--role", "0=off"], "twice"),
        (&["--role", "0"], "PORT=ROLE"),
        (&["--role", "7=off"], "there is no port 7"),
    ] {
        let output = set(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            text(&output.stderr).contains(part),
            "{}",
            text(&output.stderr)
        );
    }
}

/// A device that is pulled out while it is watched ends the watch with a message; so does an emulator that ends.
#[test]
fn a_device_that_vanishes_ends_the_watch() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    let network = Emulated::start();
    let watch = |device: &str| {
        let mut command =
            network.command(&["link", "watch", "-d", device, "--every", "20ms", "--json"]);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let look: Value = serde_json::from_str(&line).unwrap();
        let schema = network.dtp(&["schema", "link-watch"]).stdout;
        jsonschema::validate(&serde_json::from_slice(&schema).unwrap(), &look).unwrap();
        child
    };
    let (pulled, ended) = (watch("emu:h1"), watch("emu:h2"));
    network.tell(&["remove", "h1"]);
    let output = pulled.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(
        error.contains("the watch ends: emu:h1: the device is gone"),
        "{error}"
    );
    network.end();
    let output = ended.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("the emulator is gone"),
        "{}",
        text(&output.stderr)
    );
}

/// A list is a few reads of each port: four ports take less than a hundred, and none of a register that a read clears.
#[test]
fn a_list_takes_few_reads() {
    let network = Emulated::of(
        "name = \"star\"\nduration = \"1 s\"\n[topology]\nkind = \"star\"\nhosts = 4\nlength_m = 10.0\n[load]\nkind = \"idle\"\n\
         [dtp]\nbeacon_interval_ticks = 5000\n",
    );
    let reads = || {
        let status = text(&network.dtp(&["emulate", "tell", "status"]).stdout);
        let line = status
            .lines()
            .find(|line| line.starts_with("device s0 "))
            .unwrap()
            .to_owned();
        let mut words = line.split(' ').skip_while(|word| *word != "reads64");
        words.nth(1).unwrap().parse::<u64>().unwrap()
    };
    until("all are synchronised", || {
        network.dtp(&["link", "ls", "--check"]).status.code() == Some(0)
    });
    let before = reads();
    let listed = text(&network.dtp(&["link", "ls", "-d", "emu:s0"]).stdout);
    assert_eq!(listed.lines().count(), 1 + 4, "{listed}");
    let taken = reads() - before;
    assert!((32..100).contains(&taken), "{taken}");
}
