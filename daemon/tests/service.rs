//! A daemon from its start to its end, over an emulated device: readers, tools, Prometheus, restarts, reloads.

mod common;

use common::{configure, network, reaches, skipped, wait_until, Dtpd};
use dtp_driver::backend::any::AnyIo;
use dtp_driver::backend::RegisterIo;
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::device::Device;
use dtp_driver::pci::Sysfs;
use dtp_spec::regs::device_offset;
use rustix::process::Signal;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::Duration;

/// Exit status of scripts/python.sh when the Python tools cannot be installed.
const NO_PYTHON_TOOLS: i32 = 3;

/// The family of a metric in a text, as another program reads it.
fn parsed(text: &Path) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("workspace");
    let output = Command::new("sh")
        .args([
            "scripts/python.sh",
            "python3",
            "daemon/tests/openmetrics.py",
        ])
        .arg(text)
        .current_dir(root)
        .output()
        .expect("sh runs");
    if output.status.code() == Some(NO_PYTHON_TOOLS) {
        skipped("the official parser of OpenMetrics: no Python tools");
        return None;
    }
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    Some(String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn readers_tools_and_prometheus_are_served() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let mut dtpd = Dtpd::start(folder.path());
    let clock = DtpClock::open(dtpd.page()).expect("a page");
    if reaches(&network, &clock, Status::Synchronized) {
        let (before, gc, after) = (
            clock.now(),
            dtpd.client().read(device_offset("gc")).expect("it answers"),
            clock.now(),
        );
        assert!(
            before.earliest <= gc && gc <= after.latest,
            "{before:?} {gc} {after:?}"
        );
    }
    // Tools find it by the name of the device, also the interval and the ports.
    let name = network.device().parse().expect("a name");
    let io = AnyIo::open_beside(&Sysfs::default(), &name, &dtpd.control()).expect("it has it");
    assert!(matches!(io, AnyIo::Daemon(_)));
    let device = Device::open(io).expect("a device");
    let port = device.port(0).expect("a port");
    port.take_lead_extremes_units().expect("they are taken");
    port.set_beacon_interval_ticks(4000).expect("written");
    assert_eq!(port.beacon_interval_ticks().expect("it answers"), 4000);
    port.set_beacon_interval_ticks(5000).expect("written");
    let uid = rustix::process::getuid().as_raw();
    dtpd.told(&format!(
        "event=register_written register=port0.beacon_interval value=0xfa0 uid={uid}"
    ));
    let status = dtpd.client().status().expect("it answers");
    assert!(status.present && status.trouble.is_none());
    assert_eq!((status.device, status.clock.hops), (network.device(), 2));
    assert_eq!(status.config["clock"]["period_us"], 2000);

    let (head, text) = dtpd.scrape();
    assert!(
        head.starts_with("HTTP/1.1 200 OK\r\n") && head.contains("application/openmetrics-text"),
        "{head}"
    );
    let file = folder.path().join("metrics");
    std::fs::write(&file, &text).expect("written");
    if let Some(parsed) = parsed(&file) {
        for line in [
            "dtp_device_present 1.0",
            "dtp_port_state port=0 state=synchronised 1.0",
        ] {
            assert!(
                parsed.lines().any(|found| found == line),
                "no `{line}` in\n{parsed}"
            );
        }
        // The parser does find what is wrong.
        std::fs::write(&file, text.replace("# EOF\n", "")).expect("written");
        let broken = Command::new("sh")
            .args([
                "scripts/python.sh",
                "python3",
                "daemon/tests/openmetrics.py",
            ])
            .arg(&file)
            .current_dir(
                Path::new(env!("CARGO_MANIFEST_DIR"))
                    .parent()
                    .expect("workspace"),
            )
            .output();
        assert!(!broken.expect("sh runs").status.success());
    }
    dtpd.signal(Signal::TERM);
    assert!(dtpd.ended().success());
    dtpd.told("event=stopped");
    assert!(dtpd.page().exists() && !dtpd.control().exists());
}

/// A reader keeps its map and its time, a tool its connection.
#[test]
fn a_killed_daemon_is_started_again_under_its_readers() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let mut first = Dtpd::start(folder.path());
    let clock = Arc::new(DtpClock::open(first.page()).expect("a page"));
    let client = first.client();
    let inode = std::fs::metadata(first.page()).expect("a page").ino();
    let is_real = reaches(&network, &clock, Status::Synchronized);
    let stop = Arc::new(AtomicBool::new(false));
    let reader = {
        let (clock, stop) = (Arc::clone(&clock), Arc::clone(&stop));
        std::thread::spawn(move || {
            let (mut last, mut readings) = (0, 0u64);
            while !stop.load(Ordering::Relaxed) {
                let now = clock.now();
                if now.status.is_bounded() {
                    assert!(now.earliest >= last, "{now:?} after {last}");
                    (last, readings) = (now.earliest, readings + 1);
                }
                std::thread::sleep(Duration::from_micros(200));
            }
            readings
        })
    };
    first.signal(Signal::KILL);
    first.ended();
    let samples = clock.line().samples;
    let second = Dtpd::start(folder.path());
    assert!(
        wait_until(|| clock.line().samples > samples + 100),
        "{:?}",
        clock.line()
    );
    assert_eq!(
        std::fs::metadata(second.page()).expect("a page").ino(),
        inode
    );
    client.read(device_offset("gc")).expect("connected anew");
    if is_real {
        reaches(&network, &clock, Status::Synchronized);
    }
    stop.store(true, Ordering::Relaxed);
    let readings = reader.join().expect("time did not go back");
    assert!(!is_real || readings > 0);
    assert_eq!(clock.line().epoch, 0);
}

#[test]
fn a_new_configuration_is_taken_while_readers_read() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let dtpd = Dtpd::start(folder.path());
    let clock = DtpClock::open(dtpd.page()).expect("a page");
    reaches(&network, &clock, Status::Synchronized);
    // A mistake changes nothing.
    configure(folder.path(), &network.device(), "hopps = 3");
    dtpd.signal(Signal::HUP);
    let refused = dtpd.told("event=reload_refused");
    assert!(
        refused.contains("dtpd.toml:15: there is no key `hopps`; did you mean `hops`?"),
        "{refused}"
    );
    let error = dtpd
        .client()
        .reload()
        .expect_err("it is wrong still")
        .to_string();
    assert!(error.contains("did you mean `hops`?"), "{error}");
    // What does not concern the clock does not touch it.
    let path = configure(folder.path(), &network.device(), "");
    let text = std::fs::read_to_string(&path).expect("it is there");
    std::fs::write(&path, text.replace("\"debug\"", "\"info\"")).expect("written");
    let lines = dtpd.log().len();
    assert!(dtpd.client().reload().expect("it is right").is_empty());
    let told = dtpd.told_after(lines, "event=reloaded");
    assert!(told.contains("changed=log.level"), "{told}");
    assert!(!dtpd
        .log()
        .iter()
        .any(|line| line.contains("sampler_started")));
    // What can change does, and the rest is named.
    let path = configure(folder.path(), "emu:/elsewhere.sock", "");
    let text = std::fs::read_to_string(&path).expect("it is there");
    let text = text
        .replace("hops = 2", "hops = 7")
        .replace("\"debug\"", "\"info\"\nformat = \"json\"");
    std::fs::write(&path, text).expect("written");
    assert_eq!(dtpd.client().reload().expect("it is right"), ["device"]);
    let told = dtpd.told("\"event\":\"reloaded\"");
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["needs_restart"], "device");
    assert_eq!(told["changed"], "clock.hops,log.format");
    dtpd.told("\"event\":\"sampler_started\"");
    if reaches(&network, &clock, Status::Synchronized) {
        assert!(wait_until(|| !network.is_real() || clock.line().hops == 7));
    }
    let status = dtpd.client().status().expect("it answers");
    assert_eq!((status.device, status.clock.hops), (network.device(), 7));
}

#[test]
fn a_device_that_vanishes_and_comes_back_is_followed() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "holdover_limit_ms = 1000");
    let dtpd = Dtpd::start(folder.path());
    let clock = DtpClock::open(dtpd.page()).expect("a page");
    let is_real = reaches(&network, &clock, Status::Synchronized);
    let client = dtpd.client();
    network.tell("remove h1");
    let lost = dtpd.told("event=device_lost");
    assert!(lost.contains("every register reads as ones"), "{lost}");
    if is_real {
        reaches(&network, &clock, Status::Unknown);
    }
    let error = client.read(device_offset("gc")).expect_err("it is gone");
    assert!(error.to_string().contains("the device is gone"), "{error}");
    let status = client.status().expect("the daemon is there");
    assert!(!status.present && status.trouble.is_some());
    let (_, text) = dtpd.scrape();
    assert!(
        text.contains("\ndtp_device_present 0\n") && text.contains("\ndtp_device_lost_total 1\n"),
        "{text}"
    );
    assert!(!text.contains("dtp_port_"), "{text}");
    network.tell("insert h1");
    dtpd.told("event=device_opened");
    client.read(device_offset("gc")).expect("it is back");
    if is_real {
        reaches(&network, &clock, Status::Synchronized);
    }
    assert!(dtpd
        .scrape()
        .1
        .contains("dtp_port_state{port=\"0\",state=\"synchronised\"} 1\n"));
    // A cable is not a device.
    let lines = dtpd.log().len();
    network.tell("cut h1 s0");
    dtpd.told_after(
        lines,
        "level=warn event=port_state port=0 state=down was=synchronised",
    );
    network.tell("restore h1 s0");
    dtpd.told_after(lines, "event=port_state port=0 state=synchronised");
    assert!(!dtpd.log()[lines..]
        .iter()
        .any(|line| line.contains("device_lost")));
}

/// The mode is read once by a sampler: it begins anew when an operator sets another.
#[test]
fn a_device_that_follows_something_else_is_sampled_anew() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let dtpd = Dtpd::start(folder.path());
    dtpd.told("event=port_state");
    let device = Device::open(dtpd.client()).expect("a device");
    let tree = dtp_spec::device::Mode::Tree { parent: 0 };
    device.set_mode(tree).expect("written");
    dtpd.told("event=device_mode mode=tree parent=0");
    dtpd.told("event=sampler_started why=\"the device follows something else\"");
    device
        .set_mode(dtp_spec::device::Mode::Fastest)
        .expect("written");
    dtpd.told("event=device_mode mode=fastest");
}
