//! An emulated network and a `dtpd` that has one of its devices: one pair at a time, whichever test asks.

#![allow(dead_code, reason = "each test file uses a part of it")]

use dtp_driver::backend::daemon::Daemon;
use dtp_driver::clock::{DtpClock, Status};
use dtp_emulator::control;
use dtp_emulator::serve::{socket, Emulator};
use dtp_sim::scenario::ScenarioFile;
use rustix::process::{kill_process, Pid, Signal};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The program.
pub const DTPD: &str = env!("CARGO_BIN_EXE_dtpd");
/// Real time.
pub const REAL_PPM: u64 = 1_000_000;
/// Longer than anything takes that works.
pub const LONG: Duration = Duration::from_secs(40);

/// Two hosts at a switch.
pub struct Network {
    pub emulator: Emulator,
    pub folder: TempDir,
}

impl Network {
    fn new() -> Self {
        let text = include_str!("../../../sim/emulator/scenarios/three.toml");
        let scenario = ScenarioFile::parse("three", text).expect("it is one");
        let emulator = Emulator::new(&scenario.resolve().expect("it is one")).expect("supported");
        let folder = tempfile::tempdir().expect("a folder");
        for (device, name) in emulator.names().iter().enumerate() {
            let path = socket(folder.path(), name);
            emulator.serve(device, &path).expect("a socket");
        }
        let ticking = emulator.clone();
        std::thread::spawn(move || ticking.run(|_| ()));
        Network { emulator, folder }
    }

    /// Does what `dtp-emulator tell` does.
    pub fn tell(&self, line: &str) {
        control::command(&self.emulator, line).expect("a command");
    }

    /// Where simulated time is slower than the host's, no clock is synchronised.
    pub fn is_real(&self) -> bool {
        self.emulator.pace_ppm() >= REAL_PPM
    }

    pub fn device(&self) -> String {
        format!("emu:{}", socket(self.folder.path(), "h1").display())
    }
}

/// The network of this test binary, for one test at a time: it costs a part of a core.
pub fn network() -> MutexGuard<'static, Network> {
    static NETWORK: OnceLock<Mutex<Network>> = OnceLock::new();
    let network = NETWORK.get_or_init(|| Mutex::new(Network::new()));
    // A test that failed leaves a network that goes on.
    network.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running daemon; killed when it is dropped.
pub struct Dtpd {
    pub child: Child,
    pub folder: PathBuf,
    log: Arc<Mutex<Vec<String>>>,
}

/// A configuration for this device, with pages and sockets in this folder, and more lines at the end.
pub fn configure(folder: &Path, device: &str, more: &str) -> PathBuf {
    let path = folder.join("dtpd.toml");
    let page = folder.join("run/clock");
    let control = folder.join("run/control");
    let text = format!(
        "device = \"{device}\"\nuser = \"root\"\n[control]\npath = \"{}\"\ngroup = \"\"\n[metrics]\nport = 0\n\
         [log]\nlevel = \"debug\"\n[clock]\npage = \"{}\"\nhops = 2\nperiod_us = 2000\nstale_after_ms = 500\n{more}",
        control.display(),
        page.display()
    );
    std::fs::write(&path, text).expect("written");
    path
}

impl Dtpd {
    /// Starts it in a folder that [`configure`] has been to, and waits until it says that it has begun.
    pub fn start(folder: &Path) -> Self {
        Dtpd::start_with(folder, |command| command)
    }

    /// The same with another environment.
    pub fn start_with(folder: &Path, change: impl Fn(&mut Command) -> &mut Command) -> Self {
        let mut command = Command::new(DTPD);
        command.arg("--config").arg(folder.join("dtpd.toml"));
        command
            .env_remove("NOTIFY_SOCKET")
            .stderr(Stdio::piped())
            .stdin(Stdio::null());
        let mut child = change(&mut command).spawn().expect("it starts");
        let log = Arc::new(Mutex::new(Vec::new()));
        let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                kept.lock().expect("no panic").push(line);
            }
        });
        let dtpd = Dtpd {
            child,
            folder: folder.to_owned(),
            log,
        };
        dtpd.told("event=started");
        dtpd
    }

    /// Waits for a line of the log with this in it.
    pub fn told(&self, text: &str) -> String {
        self.told_after(0, text)
    }

    /// The same of lines after so many.
    pub fn told_after(&self, lines: usize, text: &str) -> String {
        let found = || {
            self.log()
                .into_iter()
                .skip(lines)
                .find(|line| line.contains(text))
        };
        let begin = Instant::now();
        loop {
            if let Some(line) = found() {
                return line;
            }
            assert!(begin.elapsed() < LONG, "no `{text}` in {:#?}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn log(&self) -> Vec<String> {
        self.log.lock().expect("no panic").clone()
    }

    pub fn page(&self) -> PathBuf {
        self.folder.join("run/clock")
    }

    pub fn control(&self) -> PathBuf {
        self.folder.join("run/control")
    }

    pub fn client(&self) -> Daemon {
        Daemon::connect(self.control()).expect("it listens")
    }

    /// The address of the metrics.
    pub fn address(&self) -> String {
        let line = self.told("event=started");
        let (_, rest) = line.split_once("http://").expect("an address");
        rest.split_once('/').expect("a path").0.to_owned()
    }

    /// What a scrape gives: head and text.
    pub fn scrape(&self) -> (String, String) {
        let mut stream = TcpStream::connect(self.address()).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("it can");
        stream
            .write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")
            .expect("it hears");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("text");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    pub fn signal(&self, signal: Signal) {
        let pid = Pid::from_child(&self.child);
        kill_process(pid, signal).expect("it is there");
    }

    /// Waits until it has ended.
    pub fn ended(&mut self) -> ExitStatus {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(begin.elapsed() < LONG, "it does not end: {:#?}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Dtpd {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until this is so, and says whether it came to be.
pub fn wait_until(mut is: impl FnMut() -> bool) -> bool {
    let begin = Instant::now();
    while !is() {
        if begin.elapsed() > LONG {
            return false;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    true
}

/// Waits for a status; false where the machine is too slow for real time, and no clock has one to tell.
pub fn reaches(network: &Network, clock: &DtpClock, status: Status) -> bool {
    let reached = wait_until(|| !network.is_real() || clock.now().status == status);
    assert!(reached, "{:?}, not {status:?}", clock.now());
    if !network.is_real() {
        println!("this machine is too slow for real time: statuses were not tested");
    }
    network.is_real()
}

/// Says SKIPPED past the harness's capture.
///
/// # Panics
/// If `CI` is `true`: there, everything must run.
pub fn skipped(why: &str) {
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "SKIPPED, which CI does not allow: {why}"
    );
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// Whether this tool is installed. If not, says SKIPPED.
pub fn found(tool: &str, what: &str) -> bool {
    let run = Command::new(tool)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let is = run.is_ok_and(|status| status.success());
    if !is {
        skipped(&format!("{what}: `{tool}` is not installed"));
    }
    is
}
