//! `dtp emulate` in a folder of its own.

#![allow(dead_code, reason = "not every test needs all of it")]

use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

/// An emulated network: two hosts at a switch. It ends with this.
pub struct Emulated {
    folder: tempfile::TempDir,
    child: Child,
    stdout: BufReader<ChildStdout>,
    said: String,
}

impl Emulated {
    /// Starts one and waits until it is there.
    pub fn start() -> Self {
        Emulated::start_in(tempfile::tempdir().unwrap(), &["emulate"])
    }

    /// The same with a scenario.
    pub fn of(scenario: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scenario.toml");
        std::fs::write(&path, scenario).unwrap();
        Emulated::start_in(folder, &["emulate", path.to_str().unwrap()])
    }

    fn start_in(folder: tempfile::TempDir, args: &[&str]) -> Self {
        let mut child = command(folder.path(), args)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        while !said.contains("Ctrl-C") {
            assert!(stdout.read_line(&mut said).unwrap() > 0, "{said}");
        }
        Emulated {
            folder,
            child,
            stdout,
            said,
        }
    }

    /// The tool with these arguments, from beginning to end.
    pub fn dtp(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// The tool, about to run with these arguments.
    pub fn command(&self, args: &[&str]) -> Command {
        command(self.folder.path(), args)
    }

    /// Something goes wrong, or right.
    pub fn tell(&self, words: &[&str]) {
        let output = self.dtp(&[&["emulate", "tell"], words].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    }

    /// Where the sockets are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The socket of a device.
    pub fn socket(&self, device: &str) -> PathBuf {
        self.folder.path().join(format!("{device}.sock"))
    }

    /// Ctrl-C: its exit status, and all that it said.
    pub fn end(mut self) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        let kill = Command::new("kill").args(["-INT", &pid]).status();
        assert!(kill.unwrap().success());
        let mut said = std::mem::take(&mut self.said);
        self.stdout.read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

impl Drop for Emulated {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for what must come, however slow the machine is.
pub fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begin = std::time::Instant::now();
    while !done() {
        assert!(begin.elapsed().as_secs() < 60, "{what}");
    }
}

/// The ports that `dtp link ls` lists, by name.
pub fn port(network: &Emulated, name: &str) -> Value {
    let listed = network.dtp(&["link", "ls", "--json"]);
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    let mut ports = listed["ports"].as_array().unwrap().iter();
    ports.find(|port| port["port"] == name).unwrap().clone()
}

/// The tool where there is no device at all.
pub fn dtp(args: &[&str]) -> Output {
    command(Path::new("/nonexistent"), args).output().unwrap()
}

/// What it wrote.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
    command
        .args(args)
        .env("DTP_EMULATOR", folder)
        .env_remove("DTP_DEVICE");
    // No device in a slot of this machine takes part.
    command.env("DTP_SYSFS", folder.join("no-sysfs"));
    command.env("DTP_CONTROL", folder.join("no-daemon"));
    command
}
