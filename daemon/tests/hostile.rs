//! Clients that mean no good: the clock goes on, and others are answered.

mod common;

use common::{configure, network, wait_until, Dtpd, LONG};
use dtp_driver::backend::RegisterIo;
use dtp_driver::clock::DtpClock;
use dtp_spec::regs::device_offset;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// Bytes that look like nothing, the same in every run (splitmix64).
fn noise(seed: u64, count: usize) -> Vec<u8> {
    let mut state = seed;
    let mut bytes = Vec::with_capacity(count);
    while bytes.len() < count {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bytes.extend_from_slice(&(z ^ z >> 31).to_le_bytes());
    }
    bytes
}

/// Whatever was done to it, it samples, answers a tool, and is scraped.
fn goes_on(dtpd: &Dtpd, clock: &DtpClock) {
    let samples = clock.line().samples;
    let begin = Instant::now();
    dtpd.client().read(device_offset("gc")).expect("it answers");
    assert!(dtpd.scrape().0.starts_with("HTTP/1.1 200 OK"));
    assert!(begin.elapsed() < LONG / 2, "{:?}", begin.elapsed());
    assert!(wait_until(|| clock.line().samples > samples + 10));
}

#[test]
fn hostile_clients_hurt_nobody_else() {
    let network = network();
    let folder = tempfile::tempdir().expect("a folder");
    configure(folder.path(), &network.device(), "");
    let dtpd = Dtpd::start(folder.path());
    let clock = DtpClock::open(dtpd.page()).expect("a page");
    let control = || {
        let stream = UnixStream::connect(dtpd.control()).expect("it listens");
        stream.set_nonblocking(true).expect("it can");
        stream
    };
    let http = || {
        let stream = TcpStream::connect(dtpd.address()).expect("it listens");
        stream.set_nonblocking(true).expect("it can");
        stream
    };
    // Noise, with and without ends of lines.
    for seed in 0..20 {
        let _ = control().write(&noise(seed, 5000));
        let _ = http().write(&noise(seed, 5000));
        let _ = control().write(&[noise(seed, 100), b"\n\"status\"\n".to_vec()].concat());
    }
    goes_on(&dtpd, &clock);
    // More than may connect, all of them silent or slow.
    let silent: Vec<UnixStream> = (0..100).map(|_| control()).collect();
    let mut slow: Vec<TcpStream> = (0..100).map(|_| http()).collect();
    for stream in &mut slow {
        let _ = stream.write(b"GET /metrics HTTP/1.1\r\nA: ");
    }
    goes_on(&dtpd, &clock);
    for _ in 0..20 {
        for stream in &mut slow {
            let _ = stream.write(b"x");
        }
    }
    goes_on(&dtpd, &clock);
    drop((silent, slow));
    // Clients that ask and do not listen.
    let deaf: Vec<UnixStream> = (0..10).map(|_| control()).collect();
    for _ in 0..50 {
        for mut stream in &deaf {
            let _ = stream.write(b"\"status\"\n\"status\"\n\"status\"\n");
        }
    }
    goes_on(&dtpd, &clock);
    // A request that is too long is answered, and the connection is over.
    let mut stream = UnixStream::connect(dtpd.control()).expect("it listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("it can");
    let _ = stream.write_all(&vec![b'['; 20_000]);
    let mut text = Vec::new();
    let _ = stream.read_to_end(&mut text);
    let text = String::from_utf8_lossy(&text);
    assert!(text.contains("16384 bytes at most"), "{text}");
    goes_on(&dtpd, &clock);
    let memory = std::fs::read_to_string(format!("/proc/{}/statm", dtpd.child.id()));
    let memory = memory.expect("it runs");
    let pages: u64 = memory
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .expect("a number");
    assert!(pages * 4096 < 20_000_000, "{pages} pages of 4 KiB");
    // Nothing of it is in the log but what is fit for a terminal.
    for line in dtpd.log() {
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}
