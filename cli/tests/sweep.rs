//! Sweeps as their user sees them: the same results whoever does the runs, nothing lost when they
//! are interrupted, and an answer to everything that goes wrong.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PAIR: &str = r#"name = "pair"
duration = "0.4 ms"
[topology]
kind = "line"
devices = 2
length_m = 10.0
"#;
/// Eight runs.
const GRID: [&str; 6] = [
    "--seeds",
    "1..4",
    "--vary",
    "dtp.beacon_interval_ticks=200..400:200",
    "--jobs",
    "2",
];

fn scratch(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

fn pair(name: &str) -> String {
    let path = scratch(name);
    std::fs::write(&path, PAIR).unwrap();
    path.to_str().unwrap().to_owned()
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
    command.args(["sim", "sweep"]).args(args);
    command
}

fn sweep(args: &[&str]) -> Output {
    command(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn lines(path: &Path) -> usize {
    let content = std::fs::read_to_string(path).unwrap_or_default();
    content.lines().count()
}

fn refused(args: &[&str], part: &str) {
    let output = sweep(args);
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains(part), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn the_file_does_not_depend_on_the_number_of_jobs_and_holds_the_reports_of_single_runs() {
    let scenario = pair("sweep-jobs.toml");
    let file = |jobs| {
        let path = scratch(&format!("sweep-jobs-{jobs}.jsonl"));
        let out = path.to_str().unwrap();
        let output = sweep(&[&[&scenario, "--out", out][..], &GRID[..5], &[jobs]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        std::fs::read_to_string(path).unwrap()
    };
    let one = file("1");
    assert_eq!(one, file("3"));
    assert_eq!(one.lines().count(), 9);
    let mut last: Value = serde_json::from_str(one.lines().last().unwrap()).unwrap();
    assert_eq!(last["run"], 7);
    assert_eq!(last["varied"]["dtp.beacon_interval_ticks"], 400);
    let set = "dtp.beacon_interval_ticks=400";
    let alone = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args([
            "sim", "run", &scenario, "--seed", "4", "--json", "-", "--set", set,
        ])
        .output()
        .unwrap();
    let mut alone: Value = serde_json::from_slice(&alone.stdout).unwrap();
    for key in ["run", "varied", "broken_assumptions"] {
        last.as_object_mut().unwrap().remove(key);
    }
    alone.as_object_mut().unwrap().remove("assumptions");
    assert_eq!(last, alone);
}

/// Waits until so many runs have ended.
fn wait_for_lines(child: &mut Child, path: &Path, count: usize) {
    let patience = Instant::now() + Duration::from_secs(60);
    while lines(path) <= count {
        assert!(child.try_wait().unwrap().is_none(), "ended too early");
        assert!(Instant::now() < patience, "no run has ended");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Ctrl-C gives the summary so far and exit status 130; a killed sweep gives nothing, but what had
/// ended stands in the file, too. Resumed, both end as if nothing had happened.
#[test]
#[cfg(unix)]
fn nothing_that_was_finished_is_lost() {
    let scenario = pair("sweep-resume.toml");
    let args = |out: &str| -> Vec<String> {
        let own = [scenario.as_str(), "--out", out, "--duration", "6ms"];
        own.iter().chain(&GRID).map(|&arg| arg.to_owned()).collect()
    };
    let sweep = |args: Vec<String>| command(&[]).args(args).output().unwrap();
    let whole = scratch("sweep-whole.jsonl");
    assert!(sweep(args(whole.to_str().unwrap())).status.success());
    let whole = std::fs::read_to_string(whole).unwrap();
    for signal in ["-INT", "-KILL"] {
        let path = scratch(&format!("sweep{signal}.jsonl"));
        let out = path.to_str().unwrap();
        let mut child = command(&[])
            .args(args(out))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        wait_for_lines(&mut child, &path, 2);
        let pid = child.id().to_string();
        Command::new("kill").args([signal, &pid]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        if signal == "-INT" {
            assert_eq!(output.status.code(), Some(130));
            assert!(text(&output.stdout).contains("INTERRUPTED"));
            assert!(text(&output.stderr).contains("go on with --resume"));
        }
        let before = std::fs::read_to_string(&path).unwrap();
        assert!((3..9).contains(&before.lines().count()), "{signal}");
        // The last line is torn.
        std::fs::write(&path, &before[..before.len() - 30]).unwrap();
        let resumed = sweep([args(out), vec!["--resume".to_owned()]].concat());
        assert_eq!(resumed.status.code(), Some(0), "{}", text(&resumed.stderr));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), whole);
    }
}

#[test]
fn another_sweep_is_not_continued() {
    let scenario = pair("sweep-other.toml");
    let path = scratch("sweep-other.jsonl");
    let out = path.to_str().unwrap();
    let args = [scenario.as_str(), "--out", out, "--seeds", "1..2"];
    assert!(sweep(&args).status.success());
    refused(&args, "is there already: go on with it by --resume");
    let resume = |more: &[&str], part: &str| {
        refused(
            &[&[&scenario, "--out", out, "--resume"], more].concat(),
            part,
        );
    };
    resume(&["--seeds", "1..3"], "with other seeds");
    resume(
        &["--seeds", "1..2", "--profile", "paper"],
        "with other options",
    );
    resume(
        &["--seeds", "1..2", "--vary", "dtp.phases=1,2"],
        "with other values of --vary",
    );
    std::fs::write(&scenario, PAIR.replace("10.0", "11.0")).unwrap();
    resume(&["--seeds", "1..2"], "with another text of its scenario");
    std::fs::write(&scenario, PAIR).unwrap();
    let whole = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, whole.replacen("\"run\":0", "\"run\":zero", 1)).unwrap();
    resume(&["--seeds", "1..2"], "line 2: is no run");
    std::fs::write(&path, "something else\n").unwrap();
    resume(&["--seeds", "1..2"], "line 1: is not the head of a sweep");
}

/// What a file holds counts, not what it is called, at whichever point it is read.
#[test]
fn a_sweep_over_networks_of_which_one_has_changed_is_not_continued() {
    let [first, second] = ["sweep-first.txt", "sweep-second.txt"].map(scratch);
    std::fs::write(&first, "a b\n").unwrap();
    std::fs::write(&second, "a b length_m=20\n").unwrap();
    let scenario = pair("sweep-networks.toml");
    let file = PAIR.replace(
        "\"line\"\ndevices = 2",
        "\"file\"\npath = \"sweep-first.txt\"",
    );
    std::fs::write(&scenario, file).unwrap();
    let out = scratch("sweep-networks.jsonl");
    let vary = "topology.path=sweep-first.txt,sweep-second.txt";
    let out = [
        "--out",
        out.to_str().unwrap(),
        "--seeds",
        "1",
        "--vary",
        vary,
    ];
    let args = [&[scenario.as_str()], &out[..]].concat();
    assert!(sweep(&args).status.success());
    let resume = [&args[..], &["--resume"]].concat();
    assert!(sweep(&resume).status.success());
    std::fs::write(&second, "a b length_m=30\n").unwrap();
    refused(&resume, "another capture or network that it names");
}

#[test]
fn wrong_settings_get_the_answer_of_the_scenario() {
    let scenario = pair("sweep-wrong.toml");
    for (args, part) in [
        (["--vary", "dtp.fases=1..2"], "unknown field `fases`"),
        (["--vary", "dtp.phases=1..3"], "dtp.phases: is 1, 2 or 4"),
        (["--vary", "load.utilisation=0.0..1.0"], "needs a step"),
        (["--set", "name.x=1"], "`name` is no table"),
        (["--seeds", "4..1"], "seeds are first..last"),
        (["--vary", "seed=1..2"], "--seeds 1..8"),
        (["--set", "seed=3"], "those of --seeds"),
        (["--vary", "dtp.phases=2,2"], "has the value 2 twice"),
    ] {
        let seeds: &[&str] = if args[0] == "--seeds" {
            &[]
        } else {
            &["--seeds", "1"]
        };
        refused(&[&[scenario.as_str()], seeds, &args[..]].concat(), part);
    }
}

#[test]
#[cfg(not(feature = "mpi"))]
fn without_mpi_it_says_how_to_get_it() {
    let scenario = pair("sweep-mpi.toml");
    let args = [scenario.as_str(), "--seeds", "1", "--mpi"];
    refused(&args, "cargo build --release --features mpi");
}

/// Every failure comes with the command that shows it again.
#[test]
fn a_failure_can_be_seen_again() {
    let scenario = pair("sweep-fail.toml");
    let args = [
        "--seeds",
        "3..4",
        "--mutant",
        "stuck-counter",
        "--duration",
        "2ms",
    ];
    let output = sweep(
        &[
            &[&scenario, "--json", "-", "--vary", "dtp.phases=2,4"],
            &args[..],
        ]
        .concat(),
    );
    assert_eq!(output.status.code(), Some(1));
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(summary["failed"], 4);
    let failure = &summary["failures"][1];
    let replay = failure["replay"].as_str().unwrap();
    let words: Vec<&str> = replay.split(' ').skip(1).collect();
    let again = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(words)
        .args(["--json", "-"])
        .output()
        .unwrap();
    assert_eq!(again.status.code(), Some(1), "{replay}");
    let again: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!((&again["seed"], &failure["seed"]), (&4.into(), &4.into()));
    for check in again["checks"].as_array().unwrap() {
        let named = failure["checks"]
            .as_array()
            .unwrap()
            .contains(&check["name"]);
        assert_eq!(named, check["verdict"] == "fail", "{check}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_a_message_and_a_closed_pipe_is_quiet() {
    let scenario = pair("sweep-full.toml");
    let run = [scenario.as_str(), "--seeds", "1..2"];
    for option in ["--out", "--json"] {
        let args = [&run[..], &[option, "/dev/full"]].concat();
        refused(&args, "/dev/full: cannot be written: No space left");
    }
    for args in [
        &run[..],
        &[&run[..], &["--out", "-"]].concat(),
        &[&run[..], &["--json", "-"]].concat(),
    ] {
        let mut child = command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}
