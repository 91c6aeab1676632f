//! Runs, searches and tables that are interrupted, as a user sees them.

use std::io::Read;
use std::process::{Child, Command, Stdio};

#[cfg(unix)]
fn interrupt(child: &Child) {
    let pid = child.id().to_string();
    let kill = Command::new("kill").args(["-INT", &pid]).status();
    assert!(kill.unwrap().success());
}

/// Ctrl-C as soon as it has said this on standard error; what it then says on standard output.
#[cfg(unix)]
fn interrupted_after(said: &str, args: &[&str]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let (mut text, mut byte) = (Vec::new(), [0]);
    while !String::from_utf8_lossy(&text).contains(said) {
        let read = stderr.read(&mut byte).unwrap();
        assert!(read > 0, "{}", String::from_utf8_lossy(&text));
        text.push(byte[0]);
    }
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    String::from_utf8(output.stdout).unwrap()
}

/// A search that would take many minutes tells what it has found.
#[test]
#[cfg(unix)]
fn an_interrupted_search_tells_what_it_found() {
    let args = ["sim", "search", "pair", "--effort", "8"];
    let table = interrupted_after("searching pair-200-1", &args);
    assert!(table.contains("\npair-200-1 "), "{table}");
    let end = "INTERRUPTED: the last line is of the runs until then, and nothing failed so far\n";
    assert!(table.ends_with(end), "{table}");
    assert!(!table.contains("pair-5000"), "{table}");
}

/// Ctrl-C ends a run that would take hours; what was checked so far is told, and that it is not all.
#[test]
#[cfg(unix)]
fn an_interrupted_run_tells_what_was_checked() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("interrupted.csv");
    let _ = std::fs::remove_file(&path);
    let mut child = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args([
            "sim",
            "run",
            "fat-tree",
            "--engine",
            "window",
            "--duration",
            "10s",
        ])
        .args(["--samples", path.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let written = || std::fs::metadata(&path).map_or(0, |file| file.len());
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while written() < 100_000 && child.try_wait().unwrap().is_none() {
        assert!(std::time::Instant::now() < patience, "nothing is simulated");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(table.contains("pairs checked at every instant"), "{table}");
    assert!(
        table.ends_with("INTERRUPTED, no check failed so far\n"),
        "{table}"
    );
}

/// The paper's table, in both forms, says in its JSON that something is missing, and has nothing half done.
#[test]
#[cfg(unix)]
fn an_interrupted_table_of_the_paper_says_so() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("interrupted-paper");
    for form in [&["--svg"][..], &["--beyond", "--runs", "10000", "--out"]] {
        let _ = std::fs::remove_dir_all(&folder);
        let child = Command::new(env!("CARGO_BIN_EXE_dtp"))
            .args(["sim", "paper", "--json", "-"])
            .args(form)
            .arg(&folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
        // The folder is made before the work, and Ctrl-C is heard before that.
        while !folder.exists() {
            assert!(std::time::Instant::now() < patience, "no folder");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        interrupt(&child);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130), "{form:?}");
        let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(found["interrupted"], true, "{form:?}");
        let lists = found.as_object().unwrap().values();
        let mut lists = lists.filter_map(|value| value.as_array());
        assert!(lists.all(Vec::is_empty), "{form:?}: {found}");
    }
}
