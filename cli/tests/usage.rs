//! How the tool behaves towards its user: exit status, one-line errors, quiet pipes.

mod common;

use common::{dtp, scratch, text, PAIR};
use std::path::PathBuf;

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
fn wrong_usage_is_refused_in_one_line() {
    for (args, part) in [
        (
            &["--no-such-option"][..],
            "unexpected argument '--no-such-option'",
        ),
        (&["--seeed", "1"], "a similar argument exists: '--seed'"),
        (
            &["--duration", "20"],
            "a number and a unit: s, ms, us or ns, not `20`",
        ),
        (
            &["--duration", "nonsense"],
            "starts with a decimal number, not `nonsense`",
        ),
        (
            &["--duration", "-5ms"],
            "lies between 1 us and 3600 s, not `-5ms`",
        ),
        (
            &["--duration", "2h"],
            "the unit of a duration is s, ms, us or ns",
        ),
        (&["--seed", "x"], "invalid value 'x' for '--seed <N>'"),
        (&["--seed", "-1"], "invalid value '-1' for '--seed <N>'"),
        (&["--mutant"], "a value is required for '--mutant <NAME>'"),
        (&["--profile", "optimist"], "[possible values: dtp, paper]"),
    ] {
        refused(&[&["sim", "run"], args].concat(), part);
    }
    refused(&["frobnicate"], "unrecognized subcommand 'frobnicate'");
}

#[test]
fn no_verb_shows_the_help_and_exits_2() {
    for args in [&[][..], &["sim"]] {
        let output = dtp(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains("Usage: dtp"), "{args:?}");
    }
}

/// Each rule of a scenario, as a user meets it: file, line, key, rule.
#[test]
fn bad_scenarios_are_refused_in_one_line() {
    for (name, from, to, part) in [
        (
            "ppm",
            "ppm = 50.0",
            "ppm = 101",
            "line 7: device `a`: ppm: 101 ppm is beyond +-100 ppm",
        ),
        (
            "interval",
            "= 200",
            "= 5001",
            "line 4: dtp.beacon_interval_ticks: is 1 to 5000 ticks, not 5001",
        ),
        (
            "alone",
            "[[link]]",
            "[[device]]\nname = \"c\"\nkind = \"host\"\n[[link]]",
            "line 12: device `c`: is not connected",
        ),
        (
            "cable",
            "= 10.0",
            "= 0",
            "line 15: link `a` - `b`: length_m: a cable takes more than no time",
        ),
        (
            "key",
            "ppm = 50.0",
            "pmm = 50.0",
            "line 7: unknown field `pmm`",
        ),
        (
            "time",
            "1 ms",
            "soon",
            "line 2: duration: a duration starts with a decimal number, not `soon`",
        ),
    ] {
        let file = format!("{name}.toml");
        let scenario = scratch(&file, PAIR.replacen(from, to, 1).as_bytes());
        refused(
            &["sim", "run", scenario.to_str().unwrap()],
            &format!("{file}: {part}"),
        );
    }
    let binary = scratch("binary.toml", &[0xff, 0xfe, 0x00]);
    refused(
        &["sim", "run", binary.to_str().unwrap()],
        "binary.toml: cannot be read: ",
    );
}

#[test]
fn bad_captures_are_refused_in_one_line() {
    for (name, bytes, part) in [
        ("empty.pcap", &[][..], "is too short to be a capture"),
        (
            "random.pcap",
            b"not a capture at all",
            "is neither pcap nor pcapng",
        ),
        (
            "garbage.pcapng",
            b"\x0a\x0d\x0d\x0a\x1c\0\0\0garbage, garbage, garbage",
            "has a pcapng section of unknown byte order",
        ),
    ] {
        let capture = scratch(name, bytes);
        refused(
            &["sim", "run", "--pcap", capture.to_str().unwrap()],
            &format!("{name}: {part}"),
        );
    }
    let output = dtp(&["sim", "run", "--pcap", "no/such.pcap"]);
    assert_eq!(text(&output.stderr).matches("No such file").count(), 1);
    assert_eq!(output.status.code(), Some(2));
}

/// The table, the JSON file and the exit status agree, and nothing goes to a piped standard error.
#[test]
fn a_run_reports_and_exits_0() {
    let scenario = scratch("pair.toml", PAIR.as_bytes());
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

/// The paper's own choices do not keep 4T, and the report says so, with pair, time and reason.
#[test]
fn the_papers_profile_is_honest() {
    let output = dtp(&[
        "sim",
        "run",
        "paper-jumbo",
        "--profile",
        "paper",
        "--seed",
        "8",
        "--duration",
        "10ms",
    ]);
    let table = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{table}");
    assert!(table.contains("do not keep 4T between all"), "{table}");
    assert!(table.contains("\noffset_neighbour: "), "{table}");
    assert!(
        table.contains("exceeded by 20 units (6.40 ns, 1.00 T)"),
        "{table}"
    );
    assert!(table.ends_with("\nFAIL\n"), "{table}");
}

/// `dtp sim new` prints a scenario that runs, `dtp sim schema` a JSON Schema that names its keys.
#[test]
fn a_scenario_can_be_begun_and_checked() {
    let new = dtp(&["sim", "new"]);
    let path = scratch("new.toml", &new.stdout);
    for duration in [&["--duration", "1ms"][..], &[]] {
        let run = dtp(&[&["sim", "run", path.to_str().unwrap()], duration].concat());
        assert_eq!(run.status.code(), Some(0), "{}", text(&run.stdout));
    }
    let schema: serde_json::Value =
        serde_json::from_slice(&dtp(&["sim", "schema"]).stdout).unwrap();
    assert!(schema["properties"]["duration"].is_object());
}

/// A network from a DOT file beside its scenario, and a line of it that breaks a rule.
#[test]
fn a_network_is_read_from_a_file() {
    scratch("net.dot", b"graph {\n a -- s -- b [length_m=20]\n}\n");
    let toml =
        "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"file\"\npath = \"net.dot\"\n";
    let path = scratch("net.toml", toml.as_bytes());
    let run = dtp(&["sim", "run", path.to_str().unwrap()]);
    assert_eq!(run.status.code(), Some(0), "{}", text(&run.stderr));
    scratch(
        "far.dot",
        b"graph {\n a -- b [length_m=20]\n a -- c [length_m=3000]\n}\n",
    );
    let path = scratch("far.toml", toml.replace("net.dot", "far.dot").as_bytes());
    refused(
        &["sim", "run", path.to_str().unwrap()],
        "far.dot: line 3: link `a` - `c`: length_m: a cable takes more than no time",
    );
}

/// Pages and charts are whole or not there, and a place that cannot be written is told before the run.
#[test]
#[cfg(target_os = "linux")]
fn pictures_are_written_or_refused() {
    let scenario = scratch("pictures.toml", PAIR.as_bytes());
    let scenario = scenario.to_str().unwrap();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    let html = folder.join("run.html");
    let pictures = [
        "--svg",
        folder.to_str().unwrap(),
        "--html",
        html.to_str().unwrap(),
    ];
    std::fs::create_dir_all(&folder).unwrap();
    let output = dtp(&[&["sim", "run", scenario][..], &pictures].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(std::fs::read_to_string(&html)
        .unwrap()
        .ends_with("</html>\n"));
    assert!(folder.join("per-hop.svg").is_file());
    let output = dtp(&[
        &["sim", "sweep", scenario, "--seeds", "1..2"][..],
        &pictures,
    ]
    .concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(std::fs::read_to_string(&html)
        .unwrap()
        .contains("seeds 1 to 2"));
    assert!(folder.join("runs.svg").is_file());
    for verb in [&["run", scenario][..], &["sweep", scenario, "--seeds", "1"]] {
        let sim = |more: &[&'static str]| [&["sim"], verb, more].concat();
        // What was found is told before the picture of it fails.
        let output = dtp(&sim(&["--html", "/dev/full"]));
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("/dev/full: cannot be written"));
        assert!(
            text(&output.stdout).contains("offset_hops") || text(&output.stdout).contains("PASS")
        );
        refused(
            &sim(&["--html", "no/such/x.html"]),
            "no/such/x.html: cannot be written",
        );
        refused(
            &sim(&["--html", "/"]),
            "is a directory, --html needs a file",
        );
        refused(
            &sim(&["--svg", "/dev/null"]),
            "/dev/null: cannot be made a folder",
        );
    }
}

/// A waveform or a table of samples with nothing in it is no answer.
#[test]
fn recordings_that_would_be_empty_are_refused() {
    let scenario = scratch("empty-recordings.toml", PAIR.as_bytes());
    let file = |name: &str| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let (trace, samples) = (file("empty.vcd"), file("empty.csv"));
    let [trace, samples] = [&trace, &samples].map(|path| path.to_str().unwrap());
    let run = ["sim", "run", scenario.to_str().unwrap()];
    for (args, part) in [
        (
            &["--trace", trace, "--engine", "window"][..],
            "`--trace`: waveforms show every tick, and engine window does not step them: add --engine stepped",
        ),
        (
            &["--trace", trace, "--set", "engine=heap"],
            "engine heap does not step them",
        ),
        (
            &["--trace", trace, "--trace-window", "1ms..1.1ms"],
            "`--trace-window`: begins at 1 ms, and the run ends at 1 ms",
        ),
        (
            &["--samples", samples, "--every", "1.1ms"],
            "--every: 1.1 ms is longer than the run, 1 ms",
        ),
    ] {
        refused(&[&run[..], args].concat(), part);
    }
    assert!(!file("empty.vcd").exists() && !file("empty.csv").exists());
}

/// A shell takes the completions, and man the pages; every command has one.
#[test]
fn completions_and_manual_pages_are_what_they_should_be() {
    let output = dtp(&["generate", "completions", "bash"]);
    let script = text(&output.stdout);
    assert!(
        script.contains("link__ls") || script.contains("link__subcmd__ls"),
        "no `link ls`"
    );
    let path = scratch("dtp.bash", script.as_bytes());
    let checked = std::process::Command::new("bash")
        .arg("-n")
        .arg(&path)
        .output();
    assert!(
        checked.is_ok_and(|checked| checked.status.success()),
        "bash refuses it"
    );
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("man");
    let _ = std::fs::remove_dir_all(&folder);
    let output = dtp(&["generate", "man", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    for page in [
        "dtp.1",
        "dtp-link-ls.1",
        "dtp-clock-compare.1",
        "dtp-sim-run.1",
    ] {
        let roff = std::fs::read_to_string(folder.join(page)).unwrap();
        assert!(roff.contains(".SH SYNOPSIS"), "{page}: {roff}");
    }
    assert!(!folder.join("dtp-help.1").exists());
}
