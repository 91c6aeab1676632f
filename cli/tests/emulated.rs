//! The commands that operate devices, over an emulated network.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{dtp, text, Emulated};
use serde_json::Value;

/// What `--json` prints is what `dtp schema` says of it.
#[test]
fn answers_are_what_their_schemas_say() {
    let network = Emulated::start();
    for (answer, args) in [
        ("device-ls", &["device", "ls", "--json"][..]),
        ("device-show", &["device", "show", "-d", "emu:s0", "--json"]),
        (
            "device-regs",
            &["device", "regs", "-d", "emu:s0", "--json", "--all"],
        ),
        ("link-ls", &["link", "ls", "--json"]),
        (
            "link-show",
            &["link", "show", "emu:s0:1", "--json", "--for", "20ms"],
        ),
        (
            "boundary-show",
            &["boundary", "show", "-d", "emu:s0", "--json"],
        ),
        (
            "changes",
            &["link", "down", "emu:s0:1", "--json", "--dry-run"],
        ),
    ] {
        let schema = network.dtp(&["schema", answer]);
        let schema: Value = serde_json::from_slice(&schema.stdout).unwrap();
        let output = network.dtp(args);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let mut found: Value = serde_json::from_slice(&output.stdout).unwrap();
        jsonschema::validate(&schema, &found).unwrap();
        // A schema that anything fits says nothing: without its version the answer is none.
        found.as_object_mut().unwrap().remove("schema").unwrap();
        assert!(!jsonschema::is_valid(&schema, &found), "{answer}");
    }
    let names = text(&network.dtp(&["schema"]).stdout);
    for name in names.lines() {
        assert_eq!(
            network.dtp(&["schema", name]).status.code(),
            Some(0),
            "{name}"
        );
    }
    let unknown = network.dtp(&["schema", "link"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("link-ls"));
}

#[test]
fn a_device_is_named_where_there_are_several() {
    let network = Emulated::start();
    let refused = |args: &[&str], part: &str| {
        let output = network.dtp(args);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(part), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(output.stdout.is_empty());
    };
    refused(&["device", "show"], "emu:h1, emu:h2, emu:s0");
    refused(&["device", "show", "-d", "emu:no"], "emu:no: ");
    refused(&["device", "show", "-d", "h1"], "`h1` names no device");
    refused(
        &["device", "show", "-d", "ff:1f.7"],
        "there is no PCI function 0000:ff:1f.7",
    );
    let mut named = network.command(&["device", "show"]);
    let output = named.env("DTP_DEVICE", "emu:h2").output().unwrap();
    assert!(text(&output.stdout).contains("emu:h2"));
}

/// One process at a time has a device: the next one is told so, and does not wait for ever.
#[test]
fn a_device_in_use_is_said_to_be() {
    let network = Emulated::start();
    let other = dtp_driver::backend::vfio_user::VfioUser::connect(network.socket("h1")).unwrap();
    let output = network.dtp(&["device", "show", "-d", "emu:h1"]);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(error.contains("in use by another process"), "{error}");
    let listed = text(&network.dtp(&["device", "ls"]).stdout);
    assert!(listed.contains("in use by another process"), "{listed}");
    drop(other);
    let output = network.dtp(&["device", "show", "-d", "emu:h1"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

/// Nothing stays behind, and two emulators do not share a folder.
#[test]
fn an_emulator_cleans_up_and_is_alone_in_its_folder() {
    let network = Emulated::start();
    let second = network.dtp(&["emulate"]);
    assert_eq!(second.status.code(), Some(2));
    assert!(text(&second.stderr).contains("another emulator"));
    // What the second one did has not hurt the first.
    assert_eq!(
        network
            .dtp(&["device", "show", "-d", "emu:h1"])
            .status
            .code(),
        Some(0)
    );
    let folder = network.folder().to_owned();
    let (code, said) = network.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(!folder.join("h1.sock").exists() && !folder.join("control").exists());
    assert!(said.contains("dtp link ls"), "{said}");
}

/// Whoever may write into the folder could put a socket of his own there.
#[test]
fn an_emulator_does_not_share_its_folder_with_others() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let dir = folder.path().to_str().unwrap();
    let output = dtp(&["emulate", "--dir", dir]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("chmod 700"),
        "{}",
        text(&output.stderr)
    );
}

/// Waits for what must come, however slow the machine is.
fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begin = std::time::Instant::now();
    while !done() {
        assert!(begin.elapsed().as_secs() < 60, "{what}");
    }
}

/// The ports that `dtp link ls` lists, by name.
fn port(network: &Emulated, name: &str) -> Value {
    let listed = network.dtp(&["link", "ls", "--json"]);
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    let mut ports = listed["ports"].as_array().unwrap().iter();
    ports.find(|port| port["port"] == name).unwrap().clone()
}

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
        "400",
        "--role",
        "lead",
    ];
    let dry = network.dtp(&[&set[..], &["--dry-run"]].concat());
    assert!(text(&dry.stdout).contains("would be written, and is not"));
    assert_eq!(port(&network, "emu:h1:0")["role"], "both");
    assert_eq!(network.dtp(&set).status.code(), Some(0));
    let shown = network.dtp(&["link", "show", "emu:h1:0", "--json", "--for", "500ms"]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(
        (&shown["role"], &shown["beacon_interval_ticks"]),
        (&"lead".into(), &400.into())
    );
    let rate = shown["measured"]["beacons_out_per_second"]
        .as_f64()
        .unwrap();
    assert!(
        (rate / 390_625.0 - 1.0).abs() < 0.1,
        "a BEACON every 400 ticks: {rate}"
    );
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

/// A register that a read clears keeps what it has; one that software may not write is not written.
#[test]
fn registers_are_read_with_care() {
    let network = Emulated::start();
    let regs = |args: &[&str]| network.dtp(&[&["device", "regs", "-d", "emu:h1"], args].concat());
    until("a BEACON came", || {
        text(&regs(&["port0.lead_min", "--all"]).stdout).contains("valid=1")
    });
    let all = text(&regs(&[]).stdout);
    let line = |name: &str| {
        all.lines()
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert!(
        line("port0.lead_min ").contains("rc      -"),
        "{}",
        line("port0.lead_min ")
    );
    assert!(line("port0.log_out ").contains("wo      -"));
    assert!(
        line("port0.state ").contains("state=6 (synchronised)"),
        "{}",
        line("port0.state ")
    );
    assert!(line("magic ").contains("0x524730312d505444"));
    for (args, part) in [
        (&["lead_min"][..], "add --all"),
        (&["no\nsuch"], "no register `no\\nsuch`"),
        (&["--set", "port0.role=4"], "0 to 3, not 4"),
        (&["--set", "gc=1"], "gc is ro"),
        (&["--set", "mode=1"], "mode.tree, mode.parent"),
        (&["--set", "port0.role"], "NAME=VALUE"),
    ] {
        let output = regs(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            text(&output.stderr).contains(part),
            "{}",
            text(&output.stderr)
        );
        assert_eq!(text(&output.stderr).lines().count(), 1);
    }
    assert_eq!(regs(&["--set", "scratch=0x2a"]).status.code(), Some(0));
    assert!(text(&regs(&["scratch"]).stdout).contains("value=42"));
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
