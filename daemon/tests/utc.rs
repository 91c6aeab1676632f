//! A `dtpd` that is a time server, and hears itself: over the emulator, by a real socket, to the page that others read.

mod common;

use common::{configure, network, wait_until, Dtpd, DTPD};
use dtp_utc::clock::UtcClock;
use dtp_utc::system::realtime_ns;
use std::net::UdpSocket;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const KEYS: &str =
    "1 SHA256 HEX:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";

/// Keys that its owner alone reads, and the section.
fn section(folder: &Path, port: u16) -> String {
    let keys = folder.join("keys");
    std::fs::write(&keys, KEYS).expect("written");
    std::fs::set_permissions(&keys, PermissionsExt::from_mode(0o600)).expect("ours");
    format!(
        "[utc]\nlisten = \"127.0.0.1:{port}\"\nkeys = \"{}\"\npage = \"{}\"\npublish = [\"127.0.0.1:{port}\"]\n\
         publish_period_ms = 100\nerror_max_us = 50\ntai_offset_s = 37\n",
        keys.display(),
        folder.join("run/utc").display()
    )
}

#[test]
fn a_time_server_is_heard_and_forgers_are_not() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    let port = UdpSocket::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    let port = port.expect("a port").port();
    let more = section(folder.path(), port);
    configure(folder.path(), &network.device(), &more);
    let dtpd = Dtpd::start(folder.path());
    let forger = UdpSocket::bind("127.0.0.1:0").expect("a socket");
    forger
        .send_to(b"\x1b[2J no packet", ("127.0.0.1", port))
        .expect("sent");
    let refused = dtpd.told("event=utc_refused");
    assert!(refused.contains("does not begin with"), "{refused}");
    let metric = |name: &str| {
        let (_, text) = dtpd.scrape();
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.rsplit_once(' ')?.1.parse::<f64>().ok())
    };
    assert_eq!(metric("dtp_utc_refused_total{reason=\"magic\"}"), Some(1.0));
    let utc = UtcClock::open(dtpd.page(), folder.path().join("run/utc")).expect("pages");
    let bounded = wait_until(|| utc.now().status.is_bounded() || !network.is_real());
    if network.is_real() {
        assert!(bounded, "{:?}: {:#?}", utc.line(), dtpd.log());
        let before_ns = realtime_ns();
        let told = utc.now();
        let after_ns = realtime_ns();
        // An emulated network may fall behind at any time.
        if let Some((least, most)) = told.posix_ns() {
            assert!(
                before_ns <= most + 50_000 && least <= after_ns + 50_000,
                "{told:?}"
            );
        }
        assert!(metric("dtp_utc_heard_total") > Some(0.0));
        assert!(metric("dtp_utc_sent_total") > Some(0.0));
        dtpd.told("event=utc_status status=synchronized");
    }
}

#[test]
fn keys_and_settings_that_cannot_work_are_told_with_what_to_do() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    let refused = |more: &str, check: &[&str]| {
        let path = configure(folder.path(), &network.device(), more);
        let run = Command::new(DTPD)
            .arg("--config")
            .arg(path)
            .args(check)
            .output()
            .expect("it runs");
        assert_eq!(run.status.code(), Some(2), "{run:?}");
        String::from_utf8_lossy(&run.stderr).into_owned()
    };
    let fine = section(folder.path(), 49_319);
    for (wrong, part) in [
        (
            "[utc]\nlisten = \"here\"",
            "`utc.listen`: an address and a port",
        ),
        (
            "[utc]\ngroup = \"127.0.0.1\"",
            "`utc.group`: an address of multicast",
        ),
        (
            "[utc]\npublish = [\"x\"]",
            "`utc.publish`: a list of addresses",
        ),
        (
            "[utc]\nntp_shm_unit = 2",
            "`utc.listen`: chrony and ntpd get",
        ),
        ("[utc]\nntp_shm_unit = 256", "`utc.ntp_shm_unit`: 0 to 255"),
        ("[utc]\nvoid_after_ms = 1", "`utc.void_after_ms`: "),
        (
            "[utc]\npublish_period_ms = 1",
            "`utc.publish_period_ms`: 10 ms",
        ),
        (
            "[utc]\nkeys = \"keys\"",
            "`utc.keys`: a path from the root on",
        ),
    ] {
        let told = refused(wrong, &["--check"]);
        // A key that is missing has the line of its section.
        let line = if wrong.ends_with("unit = 2") { 15 } else { 16 };
        let place = format!("dtpd.toml:{line}: ");
        assert!(
            told.contains(part) && told.contains(&place),
            "{wrong}: {told}"
        );
    }
    let keys = folder.path().join("keys");
    std::fs::set_permissions(&keys, PermissionsExt::from_mode(0o644)).expect("ours");
    let told = refused(&fine, &[]);
    assert!(told.contains("everybody may read these keys"), "{told}");
    std::fs::set_permissions(&keys, PermissionsExt::from_mode(0o600)).expect("ours");
    std::fs::write(&keys, "1 SHA256 short").expect("written");
    let told = refused(&fine, &[]);
    assert!(
        told.contains("line 1: a key has 16 to 128 octets") && !told.contains("short"),
        "{told}"
    );
}
