//! `dtp topology`, over emulated networks and over tables in files.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{dtp, text, until, Emulated};
use serde_json::{json, Value};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn file(folder: &Path, name: &str, content: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn run(args: &[&str], path: &Path) -> Output {
    dtp(&[&["topology"], args, &[path.to_str().unwrap()]].concat())
}

fn port(number: u8, peer: &str, peer_port: u8) -> Value {
    json!({
        "port": number, "state": "synchronised", "role": "both", "delay_units": 233, "phases": 4, "own_clock": false,
        "peer": {"identity": peer, "port": peer_port, "role": "both"},
    })
}

fn device(name: &str, identity: &str, ports: Vec<Value>) -> Value {
    json!({"host": "node", "device": name, "identity": identity, "mode": "fastest", "ports": ports})
}

const ONE: &str = "00:00:00:00:00:00:00:01";
const TWO: &str = "00:00:00:00:00:00:00:02";
const THREE: &str = "00:00:00:00:00:00:00:03";

/// Two devices with a link, of which one is called `name`; and a third one that only a peer tells of.
fn table(name: &str) -> String {
    json!({"schema": 1, "devices": [
        device(name, ONE, vec![port(0, TWO, 1)]),
        device("b", TWO, vec![port(0, THREE, 7), port(1, ONE, 0)]),
    ]})
    .to_string()
}

/// All identities and ports of an emulated network are known some milliseconds after it has begun.
fn settled(network: &Emulated) -> String {
    let mut said = String::new();
    until("every peer is known", || {
        let output = network.dtp(&["topology"]);
        said = text(&output.stdout);
        output.status.code() == Some(0)
    });
    said
}

/// What a new user sees.
#[test]
fn two_hosts_at_a_switch() {
    let network = Emulated::start();
    let said = settled(&network);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "3 devices; 2 links, 2 of them keeping time");
    assert_eq!(lines[1], "emu:s0");
    assert!(
        lines[2].starts_with("├─ 0 - 0  emu:h1  7") && lines[2].contains(" ns, "),
        "{said}"
    );
    assert!(lines[3].starts_with("└─ 1 - 0  emu:h2  12"), "{said}");
    assert_eq!(
        lines[5..],
        [
            "HOPS  4TD (ns)  4TD + 8T (units)  (T)   (ns)  PAIRS  SUCH AS",
            "   1      25.6               240   12   76.8      2  emu:h1 - emu:s0",
            "   2      51.2               320   16  102.4      1  emu:h1 - emu:h2",
            "",
            "nothing is wrong",
        ]
    );
    let between = network.dtp(&["topology", "--between", "emu:h1", "emu:h2"]);
    let between = text(&between.stdout);
    assert!(between.starts_with("emu:h1\n  0 - 0  emu:s0"), "{between}");
    assert!(
        between.contains("   2      51.2               320   16  102.4"),
        "{between}"
    );
}

/// What one host prints, another one reads; both say the same, and what their schemas say.
#[test]
fn collected_tables_are_read_elsewhere() {
    let network = Emulated::start();
    settled(&network);
    let collected = network.dtp(&["topology", "--collect"]).stdout;
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "h.json", &text(&collected));
    let output = run(&["--json"], &path);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    for (answer, found) in [("topology-table", &collected), ("topology", &output.stdout)] {
        let schema: Value = serde_json::from_slice(&dtp(&["schema", answer]).stdout).unwrap();
        let mut found: Value = serde_json::from_slice(found).unwrap();
        jsonschema::validate(&schema, &found).unwrap();
        found.as_object_mut().unwrap().remove("devices").unwrap();
        assert!(!jsonschema::is_valid(&schema, &found), "{answer}");
    }
    let mut piped = network
        .command(&["topology", "-", "--csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut piped.stdin.take().unwrap(), &collected).unwrap();
    let csv = text(&piped.wait_with_output().unwrap().stdout);
    assert!(
        csv.starts_with(
            "a,a_port,a_state,a_delay_ns,b,b_port,b_state,b_delay_ns,cable_m,keeps_time\n"
        ),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 3, "{csv}");
}

/// A ring of three. One cable takes 8 ns longer in one direction: both ends measure the same d, all are synchronised, and
/// the ring pushes itself on.
fn ring(asymmetry_ns: u32) -> String {
    let device = |name: &str, ppm: i32| {
        format!("[[device]]\nname = \"{name}\"\nkind = \"switch\"\nppm = {ppm}.0\n")
    };
    let link = |a: &str, b: &str, more: &str| {
        format!("[[link]]\na = \"{a}\"\nb = \"{b}\"\nlength_m = 10.0\n{more}")
    };
    [
        "name = \"ring\"\nduration = \"1 ms\"\n[dtp]\nbeacon_interval_ticks = 1200\n".to_owned(),
        device("a", 50) + &device("b", -20) + &device("c", 10),
        link("a", "b", "")
            + &link("b", "c", "")
            + &link("c", "a", &format!("asymmetry_ns = {asymmetry_ns}.0\n")),
    ]
    .concat()
}

#[test]
fn a_ring_with_a_crooked_link_is_found_out() {
    settled(&Emulated::of(&ring(0)));
    let network = Emulated::of(&ring(10));
    let mut said = String::new();
    until("the loop is told", || {
        let output = network.dtp(&["topology"]);
        said = text(&output.stdout);
        output.status.code() == Some(1)
            && said.contains("\nloop: every one of 3 devices (emu:a, emu:b, emu:c) is pushed on")
    });
    assert!(
        said.contains("-> emu:a -> emu:b ->") || said.contains("-> emu:b -> emu:a ->"),
        "{said}"
    );
    // Its delays give nothing away.
    assert!(!said.contains("\ndelay: "), "{said}");
}

/// A much more crooked one is cut by the guard against what runs away, and the warning tells the ring.
#[test]
fn a_guard_that_trips_in_a_ring_is_told_with_the_ring() {
    let network = Emulated::of(&ring(30));
    let mut said = String::new();
    until("the loop is told", || {
        said = text(&network.dtp(&["topology"]).stdout);
        said.contains("\nloop: `faulty`") && said.contains("; loop emu:")
    });
    assert!(said.contains("`dtp link reset`"), "{said}");
}

/// Hosts of a list are asked, many at a time; one that fails is told with its reason and does not stop the others.
#[test]
fn hosts_of_a_list_are_asked() {
    let folder = tempfile::tempdir().unwrap();
    let tables = [
        device("a", ONE, vec![port(0, TWO, 1)]),
        device("b", TWO, vec![port(1, ONE, 0)]),
    ];
    for (n, table) in tables.iter().enumerate() {
        file(
            folder.path(),
            &format!("node{n}"),
            &json!({"schema": 1, "devices": [table]}).to_string(),
        );
    }
    file(folder.path(), "babble", "no JSON\u{1b}[2J");
    let reach = file(
        folder.path(),
        "reach",
        "#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$@\" >>asked\n[ \"$1\" != hung ] || exec sleep 60\n\
         [ -e \"$1\" ] || { echo >&2 \"$1: \u{1b}[31mno route\"; exit 255; }\ncat \"$1\"\n",
    );
    assert!(Command::new("chmod")
        .arg("+x")
        .arg(&reach)
        .status()
        .unwrap()
        .success());
    let list = file(
        folder.path(),
        "hosts",
        "# all\nnode0\n  node1 # the second\n\nlost\nbabble\nhung\n",
    );
    let args = [
        "topology",
        "--from",
        list.to_str().unwrap(),
        "--timeout",
        "2",
        "--ssh",
        reach.to_str().unwrap(),
    ];
    let output = dtp(&args);
    let said = text(&output.stdout);
    assert_eq!(
        output.status.code(),
        Some(1),
        "{said}{}",
        text(&output.stderr)
    );
    assert!(
        said.starts_with("2 devices; 1 link, 1 of them keeping time\n"),
        "{said}"
    );
    for part in [
        "lost could not be asked: lost: \\u{1b}[31mno route (exit status: 255)",
        "babble could not be asked: its answer: no table of neighbours: expected",
        "hung could not be asked: it has not answered within 2 s",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let asked = std::fs::read_to_string(folder.path().join("asked")).unwrap();
    assert!(
        asked
            .lines()
            .any(|line| line == "node1 dtp topology --collect"),
        "{asked}"
    );

    file(folder.path(), "hosts", "node0\n-oProxyCommand=rm\n");
    let output = dtp(&args);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("hosts, line 2: `-oProxyCommand=rm` is no ssh destination")
    );
}

/// A name with control characters, quotes and markup is harmless in every form, and every form is well formed.
#[test]
fn hostile_names_stay_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(
        folder.path(),
        "x.json",
        &table("\u{1b}[2J\"];x\\<script>&,\n\u{202e}"),
    );
    for look in ["tree", "dot", "svg", "json", "csv"] {
        let output = run(&["--format", look], &path);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let said = text(&output.stdout);
        assert!(
            said.chars()
                .all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'),
            "{said:?}"
        );
        match look {
            "dot" => assert!(
                said.contains(r#"[label="\\u{1b}[2J\\\"];x\\\\<script>&,\\n\\u{202e}"]"#),
                "{said}"
            ),
            "svg" => assert!(
                said.contains("&lt;script&gt;&amp;,") && !said.contains("<script>"),
                "{said}"
            ),
            "csv" => assert!(
                said.contains(",\"\\u{1b}[2J\\\"\"];x") || said.contains("\"\\u{1b}[2J\\\"\"];x"),
                "{said}"
            ),
            "json" => drop(serde_json::from_str::<Value>(&said).unwrap()),
            _ => assert!(said.contains(&format!("[{THREE}]")), "{said}"),
        }
        if look == "dot" && Command::new("dot").arg("-V").output().is_ok() {
            let file = file(folder.path(), "x.dot", &said);
            let drawn = Command::new("dot").arg("-Tsvg").arg(file).output().unwrap();
            assert!(
                drawn.status.success() && drawn.stderr.is_empty(),
                "{}",
                text(&drawn.stderr)
            );
        }
    }
}

#[test]
fn what_cannot_be_done_is_said_in_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "good.json", &table("a"));
    let bad = file(
        folder.path(),
        "bad.json",
        &table("a").replace("233", "\"many\""),
    );
    let refused = |args: &[&str], path: &Path, part: &str| {
        let output = run(args, path);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(
            error.contains(part) && error.lines().count() == 1,
            "{error}"
        );
        assert!(output.stdout.is_empty());
    };
    refused(&[], &bad, "bad.json: no table of neighbours: invalid type: string \"many\", expected u32 at line 1 column");
    refused(&[], &folder.path().join("none"), "none: cannot be read");
    refused(
        &["--root", "x\u{7}"],
        &good,
        "`x\\u{7}` is no device of this network",
    );
    refused(
        &["--between", "node", "b", "--root", "b"],
        &good,
        "`node` may be any of a, b: which one?",
    );
    refused(
        &["--pairs", "--between", "a", "b"],
        &good,
        "cannot be used with",
    );
    refused(&["--collect"], &good, "cannot be used with");
    let nothing = dtp(&["topology"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(text(&nothing.stderr).contains("dtp emulate"));
    // The identity of one that was not asked is a name too.
    let output = run(&["--between", "a", THREE], &good);
    assert!(
        text(&output.stdout).contains(&format!("0 - 7  [{THREE}]")),
        "{}",
        text(&output.stdout)
    );
}

/// Pairs are told as rows, objects and lines, each once.
#[test]
fn every_pair_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "x.json", &table("a"));
    let said = |look: &str| text(&run(&["--pairs", "--format", look], &path).stdout);
    assert_eq!(
        said("csv"),
        "a,b,hops,readings_units,readings_ticks,readings_ns\na,b,1,240,12,76.8\n"
    );
    let found: Value = serde_json::from_str(&said("json")).unwrap();
    assert_eq!(found["pairs"].as_array().unwrap().len(), 1);
    assert_eq!(found["pairs"][0]["readings_units"], 240);
    assert!(
        said("tree").starts_with("a - b  D 1, 4TD 25.6 ns, 4TD + 8T 240 units = 12 T = 76.8 ns\n")
    );
}
