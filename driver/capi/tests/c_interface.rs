//! The C interface as a C programmer has it: installed, found by pkg-config, compiled and run, shared and static; and by Python. A
//! sampler in this process writes the page.

#[path = "../../tests/live/mod.rs"]
mod live;

use dtp_driver::clock::{ClockConfig, Sampler, Status};
use dtp_driver::device::Device;
use live::Live;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// What one test needs: a sampler that is synchronised, and the library, installed.
struct Host {
    device: Arc<Device<Live>>,
    _sampler: Sampler,
    folder: tempfile::TempDir,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let device = Arc::new(Device::open(Live::new()).expect("a device"));
        let page = folder.path().join("clock");
        let sampler = Sampler::start(Arc::clone(&device), &ClockConfig::new(1), page);
        let sampler = sampler.expect("a sampler");
        let clock = sampler.clock().expect("a clock");
        while clock.now().status != Status::Synchronized {
            std::thread::sleep(Duration::from_millis(1));
        }
        run(Command::new(Path::new(HERE).join("install.sh"))
            .arg(folder.path())
            .arg(built()));
        Host {
            device,
            _sampler: sampler,
            folder,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a program that prints the time; it is true.
    fn tells(&self, command: &mut Command) {
        let before = self.device.io().gc_units();
        let output = run(command.env("LD_LIBRARY_PATH", self.path("lib")));
        let after = self.device.io().gc_units();
        let text = String::from_utf8(output.stdout).expect("text");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(
            (words[0], words[2], words[4]),
            ("synchronized", "to", "units,"),
            "{text}"
        );
        let [earliest, latest] = [1, 3].map(|word| words[word].parse::<u64>().expect("a number"));
        assert!(
            earliest < latest && earliest <= after && before <= latest,
            "{text}"
        );
        let ns: u64 = words[5].parse().expect("a number");
        assert_eq!(ns, earliest / 25 * 8 + earliest % 25 * 8 / 25);
    }
}

/// Where cargo puts the libraries; it builds them if a test alone was asked for.
fn built() -> PathBuf {
    let exe = std::env::current_exe().expect("this test");
    let target = exe.ancestors().nth(3).expect("target/profile/deps");
    let arguments = ["build", "--locked", "--quiet", "--package", "dtp-capi"];
    run(Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--target-dir")
        .arg(target)
        .current_dir(HERE));
    target.join("debug")
}

fn run(command: &mut Command) -> Output {
    let output = command.output().expect("it starts");
    let (stdout, stderr) = [&output.stdout, &output.stderr]
        .map(|text| String::from_utf8_lossy(text))
        .into();
    assert!(output.status.success(), "{command:?}: {stdout}{stderr}");
    output
}

/// Flags from pkg-config.
fn flags(host: &Host, more: &[&str]) -> Vec<String> {
    let output = run(Command::new("pkg-config")
        .args(["--cflags", "--libs", "dtp"])
        .args(more)
        .env("PKG_CONFIG_PATH", host.path("lib/pkgconfig")));
    let text = String::from_utf8(output.stdout).expect("text");
    text.split_whitespace().map(str::to_owned).collect()
}

fn compile(host: &Host, name: &str, more: &[&str], flags: &[String]) -> PathBuf {
    let program = host.path(name);
    run(Command::new("cc")
        .args(["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"])
        .args(more)
        .arg(Path::new(HERE).join("example/now.c"))
        .args(flags)
        .arg("-o")
        .arg(&program));
    program
}

#[test]
fn a_c_program_is_told_the_time() {
    if !there("cc") || !there("pkg-config") {
        return;
    }
    let host = Host::new();
    let page = host.path("clock");
    let shared = compile(&host, "shared", &[], &flags(&host, &[]));
    host.tells(Command::new(&shared).arg(&page));
    // The archive in place of -ldtp.
    let archive = host.path("lib/libdtp.a").display().to_string();
    let mut linked = flags(&host, &["--static"]);
    linked
        .iter_mut()
        .filter(|flag| *flag == "-ldtp")
        .for_each(|flag| flag.clone_from(&archive));
    let fixed = compile(&host, "static", &[], &linked);
    host.tells(Command::new(&fixed).arg(&page));
    assert_is_refused(&host, &shared);
}

/// Calls of the kernel that a program makes, as strace counts them.
fn system_calls(host: &Host, program: &Path, readings: &str) -> u64 {
    let count = host.path("strace");
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-c", "-U", "calls", "-o"])
        .arg(&count)
        .arg(program);
    run(strace
        .arg(host.path("clock"))
        .arg(readings)
        .env("LD_LIBRARY_PATH", host.path("lib")));
    let text = std::fs::read_to_string(count).expect("a table");
    let last = text.lines().last().expect("a total");
    let calls = last
        .split_whitespace()
        .next()
        .and_then(|calls| calls.parse().ok());
    calls.unwrap_or_else(|| panic!("{text}"))
}

/// A thousand readings more are not one call more.
#[test]
fn a_reading_makes_no_system_call() {
    if !there("strace") || !there("cc") || !there("pkg-config") {
        return;
    }
    let host = Host::new();
    let program = compile(&host, "counted", &[], &flags(&host, &[]));
    let (few, many) = (
        system_calls(&host, &program, "2"),
        system_calls(&host, &program, "1002"),
    );
    assert!(few > 10, "strace counts: {few}");
    assert_eq!(few, many);
}

/// Whether a tool is installed; in CI it must be.
fn there(tool: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok();
    let is_ci = std::env::var("CI").as_deref() == Ok("true");
    assert!(
        found || !is_ci,
        "SKIPPED, which CI does not allow: {tool} is not installed"
    );
    if !found {
        // Past the harness, which captures what tests print.
        let _ = writeln!(std::io::stderr(), "SKIPPED: {tool} is not installed");
    }
    found
}

/// What is wrong, and what to do, on one line.
fn assert_is_refused(host: &Host, program: &Path) {
    let mut page = std::fs::read(host.path("clock")).expect("the page");
    page[8] = 9;
    let other = host.path("other");
    std::fs::write(&other, &page).expect("written");
    let mut command = Command::new(program);
    let output = command
        .arg(&other)
        .env("LD_LIBRARY_PATH", host.path("lib"))
        .output()
        .expect("it starts");
    let text = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(
        text.contains("version 9") && text.contains("of one release"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn a_python_program_is_told_the_time() {
    if !there("python3") {
        return;
    }
    let host = Host::new();
    let mut python = Command::new("python3");
    python.arg(Path::new(HERE).join("example/now.py"));
    host.tells(
        python
            .arg(host.path("lib/libdtp.so"))
            .arg(host.path("clock")),
    );
}

/// C++ takes the header, and numbers of the header are those of the library.
#[test]
fn the_header_says_what_the_library_does() {
    let header =
        std::fs::read_to_string(Path::new(HERE).join("include/dtp.h")).expect("the header");
    let library = std::fs::read_to_string(Path::new(HERE).join("src/lib.rs")).expect("the library");
    let number = |text: &str, name: &str, between: &str| -> Option<i32> {
        let (_, rest) = text.split_once(&format!("{name}{between}"))?;
        let end = rest.find(|c: char| c != '-' && !c.is_ascii_digit())?;
        rest[..end].parse().ok()
    };
    for name in [
        "ARGUMENT",
        "OPEN",
        "NOT_PAGE",
        "VERSION",
        "TRUNCATED",
        "SOURCE",
        "UNBOUNDED",
    ] {
        let said = number(&header, &format!("DTP_ERR_{name}"), " = ");
        let done = number(&library, &format!("pub const ERR_{name}"), ": c_int = ");
        assert!(
            said.is_some() && said == done,
            "{name}: {said:?} and {done:?}"
        );
    }
    let statuses = [
        Status::Unknown,
        Status::Synchronized,
        Status::Holdover,
        Status::Disrupted,
    ];
    for status in statuses {
        let name = format!("DTP_{status:?}").to_uppercase();
        assert_eq!(number(&header, &name, " = "), Some(status as i32), "{name}");
    }
}
