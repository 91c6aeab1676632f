//! What the system sees of the daemon: exit statuses, systemd, users, and what is installed beside it.

mod common;

use common::{configure, found, network, wait_until, Dtpd, DTPD, LONG};
use dtp_daemon::config;
use dtp_daemon::metrics::table;
use rustix::process::Signal;
use std::collections::BTreeSet;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

fn run(args: &[&str]) -> Output {
    let mut command = Command::new(DTPD);
    command
        .env_remove("NOTIFY_SOCKET")
        .args(args)
        .output()
        .expect("it runs")
}

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_default_configuration_is_written_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("dtpd.toml");
    let written = run(&["--print-default"]);
    assert!(written.status.success());
    assert_eq!(String::from_utf8_lossy(&written.stdout), config::DEFAULT);
    std::fs::write(&path, written.stdout).expect("written");
    let path = path.display().to_string();
    let checked = run(&["--check", "--config", &path]);
    assert!(checked.status.success());
    assert_eq!(
        String::from_utf8_lossy(&checked.stdout),
        format!("{path}: fine\n")
    );
}

/// Each is told in one line, with what to do, and ends with 2.
#[test]
fn what_cannot_begin_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("dtpd.toml");
    let text = |extra: &str| {
        let here = folder.path().display();
        format!(
            "device = \"emu:{here}/none.sock\"\nuser = \"root\"\n[control]\npath = \"{here}/control\"\n{extra}\n\
             [clock]\nhops = 1\npage = \"{here}/clock\"\n"
        )
    };
    for (config, wanted) in [
        (None, "dtpd.toml: cannot be read: No such file"),
        (Some("device = 1".to_owned()), "dtpd.toml:1: invalid type"),
        (
            Some(text("paht = 1")),
            "dtpd.toml:5: there is no key `paht`; did you mean `path`?",
        ),
        (
            Some(text("")),
            "none.sock: Error connecting: No such file or directory",
        ),
        (
            Some(text("group = \"no-such-group\"")),
            "control.group: there is no group `no-such-group`: `groupadd",
        ),
        (
            Some("device = \"03:00.0\"\n\u{0}".to_owned()),
            "dtpd.toml:2: ",
        ),
    ] {
        match config {
            Some(config) => std::fs::write(&path, config).expect("written"),
            None => assert!(!path.exists()),
        }
        let output = run(&["--config", &path.display().to_string()]);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(wanted), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    assert_eq!(run(&["--chek"]).status.code(), Some(2));
}

/// Two daemons for one page, or one socket: the second says so.
#[test]
fn a_second_daemon_is_refused() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    let path = configure(folder.path(), &network.device(), "");
    let _dtpd = Dtpd::start(folder.path());
    let text = std::fs::read_to_string(&path).expect("it is there");
    let other = text.replace("/h1.sock", "/h2.sock");
    assert_ne!(other, text);
    std::fs::write(&path, &other).expect("written");
    let path = path.display().to_string();
    let error = |path: &str| String::from_utf8_lossy(&run(&["--config", path]).stderr).into_owned();
    let busy = error(&path);
    assert!(busy.contains("is written by another process"), "{busy}");
    std::fs::write(&path, other.replace("run/clock", "run/clock2")).expect("written");
    let busy = error(&path);
    assert!(busy.contains("another dtpd listens there"), "{busy}");
}

/// systemd is told when it is ready, that it lives, and when it ends; and a sampler that hangs is told by silence.
#[test]
fn systemd_hears_what_it_has_to() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).expect("a socket");
    let hear = |within: Duration| -> Option<String> {
        socket.set_read_timeout(Some(within)).expect("it can");
        let mut bytes = [0; 1000];
        let count = socket.recv(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes[..count]).into_owned())
    };
    let mut dtpd = Dtpd::start_with(folder.path(), |command| {
        command
            .env("NOTIFY_SOCKET", &path)
            .env("WATCHDOG_USEC", "1000000")
    });
    let heard = |wanted: &str| {
        let begin = Instant::now();
        while begin.elapsed() < LONG {
            if hear(LONG).is_some_and(|text| text.contains(wanted)) {
                return;
            }
        }
        panic!("{wanted} is not heard");
    };
    heard("READY=1");
    heard("WATCHDOG=1");
    heard("WATCHDOG=1");
    dtpd.signal(Signal::HUP);
    heard("RELOADING=1");
    heard("READY=1");
    // Registers that do not answer: the sampler hangs, and nothing is said while it does.
    let (begun, wait) = std::sync::mpsc::channel();
    let emulator = network.emulator.clone();
    let hanging = std::thread::spawn(move || {
        emulator.look(|_, _, _| {
            begun.send(()).expect("somebody waits");
            std::thread::sleep(Duration::from_millis(4000));
        });
    });
    wait.recv().expect("it begins");
    while hear(Duration::from_millis(200)).is_some() {}
    assert_eq!(hear(Duration::from_millis(2000)), None);
    hanging.join().expect("it ends");
    heard("WATCHDOG=1");
    dtpd.signal(Signal::TERM);
    heard("STOPPING=1");
    assert!(dtpd.ended().success());
}

/// Started as root it is somebody else afterwards, and nobody else's files are in its folder.
#[test]
fn privileges_are_dropped() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    let path = configure(folder.path(), &network.device(), "");
    if !rustix::process::geteuid().is_root() {
        let dtpd = Dtpd::start(folder.path());
        dtpd.told("event=no_privileges_to_drop");
        println!("only this was tested: it was not started as root");
        return;
    }
    // The user has to come by to the sockets, as in /run.
    for folder in [folder.path(), network.folder.path()] {
        let everybody = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(folder, everybody).expect("it is ours");
    }
    let text = std::fs::read_to_string(&path).expect("it is there");
    std::fs::write(&path, text.replace("user = \"root\"", "user = \"nobody\"")).expect("written");
    let dtpd = Dtpd::start(folder.path());
    dtpd.told("event=privileges_dropped user=nobody");
    let status = std::fs::read_to_string(format!("/proc/{}/status", dtpd.child.id()));
    let status = status.expect("it runs");
    let line = |name: &str| {
        let line = status
            .lines()
            .find(|line| line.starts_with(name))
            .expect("a line");
        line.split_whitespace()
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(line("Uid:"), ["65534"; 4]);
    assert_eq!(line("CapEff:"), ["0000000000000000"]);
    assert_eq!(line("CapPrm:"), ["0000000000000000"]);
    assert!(!line("Groups:").contains(&"0".to_owned()));
    for file in [dtpd.page(), dtpd.control()] {
        let owner =
            std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(&file).expect("it is there"));
        assert_eq!(owner, 65534, "{}", file.display());
    }
    assert!(wait_until(|| dtpd
        .client()
        .status()
        .is_ok_and(|status| status.clock.samples > 10)));
}

/// Who is neither the daemon's user nor in its group may read the time and nothing else.
#[test]
fn strangers_read_the_time_and_nothing_else() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let dtpd = Dtpd::start(folder.path());
    let mode = |path: &Path| {
        let found = std::fs::metadata(path).expect("it is there");
        std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o777
    };
    assert_eq!((mode(&dtpd.page()), mode(&dtpd.control())), (0o644, 0o600));
    if !rustix::process::geteuid().is_root() {
        println!("only this was tested: root alone can be another user");
        return;
    }
    let everybody = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(folder.path(), everybody).expect("it is ours");
    let may = |test: &str, path: &Path| {
        let mut command = Command::new("test");
        std::os::unix::process::CommandExt::uid(&mut command, 65534);
        command
            .arg(test)
            .arg(path)
            .status()
            .expect("it runs")
            .success()
    };
    assert!(may("-r", &dtpd.page()) && !may("-w", &dtpd.page()));
    assert!(!may("-w", &dtpd.control()));
}

/// journald learns how much a line matters, and keeps the time itself.
#[test]
fn lines_for_journald_begin_with_their_priority() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    let path = configure(folder.path(), &network.device(), "");
    let log = folder.path().join("log");
    let file = std::fs::File::create(&log).expect("a file");
    let found = file.metadata().expect("it is there");
    let (dev, ino) = (
        std::os::unix::fs::MetadataExt::dev(&found),
        std::os::unix::fs::MetadataExt::ino(&found),
    );
    let mut command = Command::new(DTPD);
    command
        .arg("--config")
        .arg(path)
        .env_remove("NOTIFY_SOCKET");
    command
        .env("JOURNAL_STREAM", format!("{dev}:{ino}"))
        .stderr(file);
    let mut child = command.spawn().expect("it starts");
    let told = || std::fs::read_to_string(&log).expect("it is there");
    let is_told = wait_until(|| {
        told().contains("event=privileges") || told().contains("event=no_privileges")
    });
    let _ = child.kill();
    let _ = child.wait();
    assert!(is_told, "{}", told());
    assert!(
        told()
            .lines()
            .any(|line| line.starts_with("<6>level=info event=started")),
        "{}",
        told()
    );
    assert!(!told().contains("ts="));
}

/// The names of metrics in a text.
fn names(text: &str) -> BTreeSet<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words = text
        .split(|c| !is_name(c))
        .filter(|word| word.starts_with("dtp_"));
    words.map(str::to_owned).collect()
}

#[test]
fn what_monitoring_names_is_told() {
    let told: BTreeSet<String> = table::all().map(|metric| metric.name()).collect();
    for file in ["alerts.yml", "alerts_test.yml", "grafana.json"] {
        let text = std::fs::read_to_string(at("monitoring").join(file)).expect("it is there");
        let named = names(&text);
        assert!(named.len() > 5, "{file}: {named:?}");
        let unknown: Vec<_> = named.difference(&told).collect();
        assert!(unknown.is_empty(), "{file}: {unknown:?}");
    }
    assert!(
        !told.contains("dtp_port_jumps")
            && names("rate(dtp_port_jumps[5m])").contains("dtp_port_jumps")
    );
    let text = std::fs::read_to_string(at("monitoring/grafana.json")).expect("it is there");
    let dashboard: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(dashboard["panels"]
        .as_array()
        .is_some_and(|panels| panels.len() > 10));
    let port = format!("127.0.0.1:{}", config::Metrics::default().port);
    let text = std::fs::read_to_string(at("monitoring/prometheus.yml")).expect("it is there");
    assert!(text.contains(&port));
}

/// The rules are run over series for which it is known which of them fire.
#[test]
fn alerts_fire_when_they_should() {
    if !found("promtool", "alert rules") {
        return;
    }
    let folder = at("monitoring");
    for args in [
        ["check", "rules", "alerts.yml"],
        ["test", "rules", "alerts_test.yml"],
        ["check", "config", "prometheus.yml"],
    ] {
        let output = Command::new("promtool")
            .args(args)
            .current_dir(&folder)
            .output();
        let output = output.expect("it runs");
        assert!(
            output.status.success(),
            "{args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    // A rule that never fires is found.
    let copy = tempfile::tempdir().expect("a folder");
    let text = std::fs::read_to_string(folder.join("alerts.yml")).expect("it is there");
    let broken = text.replace(
        "dtp_port_state{state=\"faulty\"} == 1",
        "dtp_port_state{state=\"faulty\"} == 2",
    );
    assert_ne!(broken, text);
    std::fs::write(copy.path().join("alerts.yml"), broken).expect("written");
    std::fs::copy(
        folder.join("alerts_test.yml"),
        copy.path().join("alerts_test.yml"),
    )
    .expect("copied");
    let mut command = Command::new("promtool");
    let output = command
        .args(["test", "rules", "alerts_test.yml"])
        .current_dir(copy.path())
        .output();
    assert!(!output.expect("it runs").status.success());
}

/// systemd takes the unit, and thinks well of it.
#[test]
fn the_unit_is_one() {
    if !found("systemd-analyze", "the unit of systemd") {
        return;
    }
    let unit = std::fs::read_to_string(at("dtpd.service")).expect("it is there");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("dtpd.service");
    let analyze = |args: &[&str]| {
        let output = Command::new("systemd-analyze")
            .args(args)
            .arg(&path)
            .output()
            .expect("it runs");
        let text = [output.stdout, output.stderr].concat();
        (
            output.status.success(),
            String::from_utf8_lossy(&text).into_owned(),
        )
    };
    // Without the rest of /proc the page would be of another boot than its readers.
    assert!(unit.lines().all(|line| !line.starts_with("ProcSubset")));
    std::fs::write(&path, unit.replace("/usr/bin/dtpd", DTPD)).expect("written");
    let (fine, text) = analyze(&["verify", "--man=no"]);
    assert!(fine && !text.contains("dtpd.service:"), "{text}");
    let (_, text) = analyze(&["security", "--offline=yes", "--no-pager"]);
    let exposure = text
        .lines()
        .find_map(|line| line.split_once("exposure level for dtpd.service: "));
    let exposure = exposure.and_then(|(_, rest)| rest.split(' ').next()?.parse::<f64>().ok());
    assert!(exposure.is_some_and(|exposure| exposure < 2.0), "{text}");
    std::fs::write(&path, unit.replace("WatchdogSec=10s", "WatchdogSec=soon")).expect("written");
    assert!(analyze(&["verify", "--man=no"]).1.contains("dtpd.service:"));
}
