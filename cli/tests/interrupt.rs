//! A run that is interrupted, as a user sees it.

/// Ctrl-C ends a run that would take hours; what was checked so far is told, and that it is not all.
#[test]
#[cfg(unix)]
fn an_interrupted_run_tells_what_was_checked() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("interrupted.csv");
    let _ = std::fs::remove_file(&path);
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_dtp"))
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
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let written = || std::fs::metadata(&path).map_or(0, |file| file.len());
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while written() < 100_000 && child.try_wait().unwrap().is_none() {
        assert!(std::time::Instant::now() < patience, "nothing is simulated");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let pid = child.id().to_string();
    let kill = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status();
    assert!(kill.unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(table.contains("pairs checked at every instant"), "{table}");
    assert!(
        table.ends_with("INTERRUPTED, no check failed so far\n"),
        "{table}"
    );
}
