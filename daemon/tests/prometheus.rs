//! A real Prometheus scrapes the daemon.

mod common;

use common::{configure, found, network, wait_until, Dtpd};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

struct Prometheus(Child);

impl Drop for Prometheus {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The answer to a query of its interface, or nothing while it does not answer.
fn query(address: &str, query: &str) -> Option<serde_json::Value> {
    let mut stream = TcpStream::connect(address).ok()?;
    // HTTP 1.0: no chunks.
    write!(stream, "GET /api/v1/query?query={query} HTTP/1.0\r\n\r\n").ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (_, body) = text.split_once("\r\n\r\n")?;
    serde_json::from_str(body).ok()
}

#[test]
fn a_real_prometheus_reads_what_dtpd_tells() {
    if !found("prometheus", "a scrape by Prometheus") {
        return;
    }
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let dtpd = Dtpd::start(folder.path());
    let free = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address").to_string();
    drop(free);
    let config = folder.path().join("prometheus.yml");
    let text = include_str!("../monitoring/prometheus.yml");
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/monitoring/alerts.yml");
    let text = text
        .replace("alerts.yml", rules)
        .replace("127.0.0.1:9559", &dtpd.address())
        .replace("scrape_interval: 15s", "scrape_interval: 1s");
    std::fs::write(&config, text).expect("written");
    let mut command = Command::new("prometheus");
    command
        .arg(format!("--config.file={}", config.display()))
        .arg(format!(
            "--storage.tsdb.path={}",
            folder.path().join("series").display()
        ))
        .arg(format!("--web.listen-address={address}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let _prometheus = Prometheus(command.spawn().expect("it starts"));
    let value = |name: &str| {
        let answer = query(&address, name)?;
        let value = answer["data"]["result"][0]["value"][1].as_str()?;
        Some(value.to_owned())
    };
    let is_one = |name: &str| wait_until(|| value(name).as_deref() == Some("1"));
    assert!(is_one("up"));
    assert!(is_one(
        "dtp_port_state%7Bport=\"0\",state=\"synchronised\"%7D"
    ));
    assert!(is_one("dtp_device_info"));
    // It takes counters for counters: the text is in the format that it says to be.
    let metadata = "GET /api/v1/metadata?metric=dtp_clock_samples HTTP/1.0\r\n\r\n";
    let mut stream = TcpStream::connect(&address).expect("it listens");
    stream.write_all(metadata.as_bytes()).expect("it hears");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("text");
    assert!(text.contains("\"type\":\"counter\""), "{text}");
}
