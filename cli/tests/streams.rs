//! Where output goes: closed pipes, full disks, devices and named pipes.

mod common;

use common::{dtp, scratch, text, PAIR};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The writing end of a pipe whose reader has gone.
fn closed_pipe() -> Stdio {
    let mut gone = Command::new("true").stdin(Stdio::piped()).spawn().unwrap();
    let end = gone.stdin.take().unwrap();
    gone.wait().unwrap();
    end.into()
}

/// A reader that leaves early is no error, whatever the verdict.
#[test]
fn a_closed_pipe_is_no_panic() {
    let scenario = scratch("piped.toml", PAIR.as_bytes());
    let scenario = scenario.to_str().unwrap();
    let stuck = [
        "sim",
        "run",
        scenario,
        "--duration",
        "3ms",
        "--mutant",
        "stuck-counter",
    ];
    for (args, code) in [
        (&["sim", "ls"][..], 0),
        (&["sim", "run", "--mutant", "list"], 0),
        (&["sim", "run", scenario], 0),
        (&["sim", "run", scenario, "--json", "-"], 0),
        (&stuck, 1),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dtp"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(code), "{args:?}");
    }
}

/// Nobody to tell it to is no reason to break: the exit status says it.
#[test]
#[cfg(target_os = "linux")]
fn a_standard_error_that_takes_nothing_is_no_panic() {
    let scenario = scratch("untold.toml", PAIR.as_bytes());
    let scenario = scenario.to_str().unwrap();
    for args in [
        &["sim", "run", "no-such.toml"][..],
        &["sim", "run", "--seeed", "1"],
        &["sim", "run", scenario, "--html", "/dev/full"],
        &["frobnicate"],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full");
        for stderr in [Stdio::from(full.unwrap()), closed_pipe()] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
            command.args(args).stdout(Stdio::null()).stderr(stderr);
            assert_eq!(command.status().unwrap().code(), Some(2), "{args:?}");
        }
    }
}

/// Who reads a named pipe gets the whole result: nobody has opened and closed it before.
#[test]
#[cfg(target_os = "linux")]
fn json_goes_to_a_named_pipe() {
    let scenario = scratch("fifo.toml", PAIR.as_bytes());
    let fifo = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report.fifo");
    let _ = std::fs::remove_file(&fifo);
    let made = Command::new("mkfifo").arg(&fifo).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let fifo = fifo.clone();
        move || std::fs::read(fifo).unwrap()
    });
    let mut run = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["sim", "run", scenario.to_str().unwrap(), "--json"])
        .arg(&fifo)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let report: Result<serde_json::Value, _> = serde_json::from_slice(&reader.join().unwrap());
    let report = report.inspect_err(|_| run.kill().unwrap());
    assert_eq!(report.unwrap()["verdict"], "pass");
    assert_eq!(run.wait().unwrap().code(), Some(0));
}

/// A device as target is written to, never replaced by a file.
#[test]
#[cfg(unix)]
fn json_goes_to_a_device() {
    use std::os::unix::fs::FileTypeExt;
    let scenario = scratch("device.toml", PAIR.as_bytes());
    let scenario = scenario.to_str().unwrap();
    let output = dtp(&["sim", "run", scenario, "--json", "/dev/null"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let kind = std::fs::metadata("/dev/null").unwrap().file_type();
    assert!(kind.is_char_device());
}
