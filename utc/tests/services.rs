//! A time server, one who hears it over UDP, and chronyd that reads what follows: on one host, whose clock of DTP is a page that goes by
//! CLOCK_MONOTONIC_RAW. What is planted between DTP and the system clock is what chronyd has to find.

use dtp_driver::clock::line::Line;
use dtp_driver::clock::rate::Rate;
use dtp_driver::clock::source::{Kind, Machine, TimeSource};
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::error::DriverError;
use dtp_driver::publish::writer::PageWriter;
use dtp_utc::client::ClientConfig;
use dtp_utc::clock::UtcClock;
use dtp_utc::keys::Keys;
use dtp_utc::packet::seal;
use dtp_utc::server::Publisher;
use dtp_utc::service::inband::Mailbox;
use dtp_utc::service::{export, listen, publish};
use dtp_utc::system::{realtime_ns, SystemClock, SystemConfig};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A clock of DTP: one that a sampler has left a moment ago, and that holds for an hour.
struct Page(PageWriter);

impl Page {
    fn new(folder: &Path) -> Self {
        let mut writer =
            PageWriter::create(&folder.join("clock"), Kind::MonotonicRaw).expect("a page");
        let source = Machine::raw();
        let at = source.ticks();
        let rate = (25 << 40) / 8;
        let line = Line {
            status: Status::Synchronized,
            hops: 1,
            at,
            earliest: (1 << 40) - 250,
            latest: (1 << 40) + 250,
            rate: Rate {
                min: rate,
                max: rate,
            },
            stale_ticks: 3_600_000_000_000,
            void_ticks: 3_600_000_000_000,
            suspended_ns: source.host_time().suspended_ns,
            ..Line::unbounded(Status::Synchronized)
        };
        writer.publish(&line, &source);
        Page(writer)
    }

    fn disrupt(&mut self) {
        let line = Line {
            disruptions: 1,
            ..*self.0.last()
        };
        self.0.publish(&line, &Machine::raw());
    }
}

fn keys(digit: char) -> Keys {
    Keys::parse(&format!("1 SHA256 HEX:{}", digit.to_string().repeat(64))).expect("a key")
}

/// A port that is free now.
fn free() -> SocketAddr {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
    socket.local_addr().expect("its address")
}

/// What the system clock is behind UTC by, as the planted server says.
const PLANTED_NS: u64 = 12_345_678;
const TAI_OFFSET_S: u8 = 37;

fn publisher(folder: &Path, target: SocketAddr) -> publish::PublishConfig {
    publish::PublishConfig {
        clock: folder.join("clock"),
        server: 0x0200_00ff_fe00_0001,
        targets: vec![target],
        interface: None,
        ttl: 1,
        mailboxes: Vec::new(),
        key: 1,
        period: Duration::from_millis(200),
        system: SystemConfig {
            error_max: Some(Duration::from_micros(20)),
            tai_offset_s: Some(TAI_OFFSET_S),
        },
    }
}

fn listener(folder: &Path, address: SocketAddr) -> listen::ListenConfig {
    listen::ListenConfig {
        clock: folder.join("clock"),
        page: folder.join("utc"),
        address,
        group: None,
        interface: None,
        mailboxes: Vec::new(),
        client: ClientConfig::default(),
    }
}

/// Waits until something is so, at most ten seconds.
fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_host_hears_a_time_server_and_any_process_reads_utc() {
    let folder = tempfile::tempdir().expect("folder");
    let mut page = Page::new(folder.path());
    let address = free();
    let hears = listen::start(&listener(folder.path(), address), keys('a')).expect("listener");
    let says = publish::start(publisher(folder.path(), address), keys('a')).expect("server");
    let clock =
        UtcClock::open(folder.path().join("clock"), folder.path().join("utc")).expect("pages");
    until("UTC", || clock.now().status.is_bounded().then_some(()));
    for _ in 0..1000 {
        // The system clock is UTC here, give or take what it says.
        let before_ns = realtime_ns();
        let (least, most) = clock.now().posix_ns().expect("UTC");
        let after_ns = realtime_ns();
        assert!(before_ns <= most + 20_000 && least <= after_ns + 20_000);
    }
    let report = hears.report();
    assert!(
        report.heard > 0 && report.refused.iter().sum::<u64>() == 0,
        "{report:?}"
    );
    assert_eq!((says.report().trouble, says.is_alive()), (None, true));
    // Somebody without the key, and somebody who has recorded a packet.
    let forged =
        publish::start(publisher(folder.path(), address), keys('b')).expect("another server");
    until("forged", || (hears.report().refused[4] > 0).then_some(()));
    drop(forged);
    // After a disruption nothing is left of before, until the server has heard of it too.
    page.disrupt();
    assert_eq!(clock.now().status, Status::Disrupted);
    until("UTC again", || {
        clock.now().status.is_bounded().then_some(())
    });
    // The server ends: the line goes on, and grows.
    drop(says);
    let width = clock.now().width_ns();
    std::thread::sleep(Duration::from_millis(1200));
    assert!(clock.now().width_ns() > width + 1000);
}

/// A link: what one end sends the other may take, one LOG at a time.
#[derive(Debug, Default)]
struct Link(Mutex<Option<u64>>, Option<u64>);

impl Mailbox for Link {
    fn send(&self, data: u64) -> Result<bool, DriverError> {
        *self.0.lock().expect("no panic") = Some(data);
        Ok(true)
    }

    fn take(&self) -> Result<Option<u64>, DriverError> {
        Ok(self.0.lock().expect("no panic").take())
    }

    fn peer(&self) -> Result<Option<u64>, DriverError> {
        Ok(self.1)
    }
}

#[test]
fn a_host_takes_utc_from_its_link_and_knows_who_says_it() {
    let folder = tempfile::tempdir().expect("folder");
    let _page = Page::new(folder.path());
    for (peer, is_true) in [
        (0x0200_00ff_fe00_0001, true),
        (0x0200_00ff_fe00_0002, false),
    ] {
        let link: Arc<dyn Mailbox> = Arc::new(Link(Mutex::default(), Some(peer)));
        let mut config = listener(folder.path(), free());
        config.mailboxes = vec![Arc::clone(&link)];
        let hears = listen::start(&config, keys('a')).expect("listener");
        let mut config = publisher(folder.path(), free());
        (config.targets, config.mailboxes) = (Vec::new(), vec![link]);
        let _says = publish::start(config, keys('a')).expect("server");
        let report = until("a round", || {
            let report = hears.report();
            (report.heard + report.refused.iter().sum::<u64>() > 1).then_some(report)
        });
        assert_eq!(report.heard > 0, is_true, "{report:?}");
        assert_eq!(report.refused[4] > 0, !is_true, "forged: {report:?}");
    }
}

#[test]
fn settings_and_addresses_that_cannot_work_are_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let _page = Page::new(folder.path());
    let config = publisher(folder.path(), free());
    let why = |config: publish::PublishConfig| {
        publish::start(config, keys('a'))
            .expect_err("refused")
            .to_string()
    };
    assert!(why(publish::PublishConfig {
        key: 2,
        ..config.clone()
    })
    .contains("`key` is 2"));
    assert!(why(publish::PublishConfig {
        period: Duration::ZERO,
        ..config.clone()
    })
    .contains("`period`"));
    assert!(why(publish::PublishConfig {
        clock: "/nonexistent".into(),
        ..config
    })
    .contains("/nonexistent"));
    let elsewhere = SocketAddr::from(([192, 0, 2, 1], 9));
    let error = listen::start(&listener(folder.path(), elsewhere), keys('a')).expect_err("refused");
    assert!(error.to_string().contains("192.0.2.1:9"), "{error}");
    let mut config = listener(folder.path(), free());
    config.client.delay_max = Duration::from_secs(3600);
    let error = listen::start(&config, keys('a')).expect_err("refused");
    assert!(error.to_string().contains("`delay_max`"), "{error}");
}

/// A server whose clock is ahead of the system clock of this host by what is planted. It ends when its handle is dropped.
fn plant(folder: &Path, target: SocketAddr) -> std::sync::mpsc::Sender<()> {
    let clock = DtpClock::open(folder.join("clock")).expect("a page");
    let mut system = SystemClock::new(publisher(folder, target).system);
    let mut says = Publisher::new(5);
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
    let (handle, ended) = std::sync::mpsc::channel::<()>();
    std::thread::spawn(move || {
        while ended.recv_timeout(Duration::from_millis(200)) == Err(RecvTimeoutError::Timeout) {
            let (interval, mut reading) = system.around(|| clock.now()).expect("adjtimex");
            reading.before_ns += PLANTED_NS;
            reading.after_ns += PLANTED_NS;
            let said = says.announce(&interval, &reading).expect("worth saying");
            let packet = seal(&said, &keys('a'), 1).expect("key 1");
            socket.send_to(&packet, target).expect("sent");
        }
    });
    handle
}

/// Says SKIPPED past the harness's capture where there is no chronyd, which fails in CI.
fn has_chronyd() -> bool {
    let found = Command::new("chronyd")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    if found.is_ok_and(|status| status.success()) {
        return true;
    }
    assert_ne!(
        std::env::var("CI").as_deref(),
        Ok("true"),
        "SKIPPED, which CI does not allow: no chronyd"
    );
    use std::io::Write;
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED: chronyd is not installed (`make tools`)"
    );
    false
}

/// A chronyd that keeps its hands off the system clock, ended with the test.
struct Chronyd(Child);

impl Drop for Chronyd {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has found out.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn chronyd(folder: &Path, unit: u8) -> Chronyd {
    let name = |file: &str| folder.join(file).display().to_string();
    let config = format!(
        "refclock SOCK {} refid DTPS poll 0 filter 2 delay 1e-4\nrefclock SHM {unit} refid DTPM poll 0 filter 2 delay 1e-4\n\
         bindcmdaddress {}\nport 0\ncmdport 0\npidfile {}\n",
        name("chrony.sock"),
        name("command.sock"),
        name("chronyd.pid")
    );
    std::fs::write(folder.join("chrony.conf"), config).expect("written");
    let log = std::fs::File::create(folder.join("chronyd.log")).expect("a log");
    // As whoever runs the test, who need not be root; without control of the clock; in the foreground.
    let user = Command::new("id").arg("-un").output().expect("id");
    let user = String::from_utf8(user.stdout).expect("a name");
    let child = Command::new("chronyd")
        .args([
            "-U",
            "-x",
            "-d",
            "-u",
            user.trim(),
            "-f",
            &name("chrony.conf"),
        ])
        .stdout(Stdio::null())
        .stderr(log)
        .spawn();
    Chronyd(child.expect("chronyd"))
}

/// Lines of `chronyc -c`, cut at the commas.
fn chronyc(folder: &Path, what: &str) -> Vec<Vec<String>> {
    let socket = folder.join("command.sock").display().to_string();
    let run = Command::new("chronyc")
        .args(["-n", "-c", "-h", &socket, what])
        .output()
        .expect("chronyc");
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    let cut = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().map(cut).collect()
}

#[test]
fn chronyd_finds_what_was_planted_by_socket_and_by_shared_memory() {
    if !has_chronyd() {
        return;
    }
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path();
    // chronyd wants its folder for itself.
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700)).expect("permissions");
    let _page = Page::new(path);
    let address = free();
    let _hears = listen::start(&listener(path, address), keys('a')).expect("listener");
    let _says = plant(path, address);
    until("the page", || {
        UtcClock::open(path.join("clock"), path.join("utc"))
            .ok()?
            .now()
            .status
            .is_bounded()
            .then_some(())
    });
    // A unit that no daemon of this host uses, and no other test.
    let unit = 200;
    let exports = export::start(export::ExportConfig {
        clock: path.join("clock"),
        page: path.join("utc"),
        sock: Some(path.join("chrony.sock")),
        shm_unit: Some(unit),
        period: Duration::from_millis(100),
    });
    let exports = exports.expect("exports");
    let _chronyd = chronyd(path, unit);
    let reached = until("reach of both", || {
        let sources = chronyc(path, "sources");
        let reach = |line: &&Vec<String>| line.len() > 8 && line[5] != "0";
        (sources.len() == 2 && sources.iter().filter(reach).count() == 2).then_some(sources)
    });
    for line in &reached {
        // Of the local clock against the source, in seconds: behind is negative.
        let measured: f64 = line[8].parse().expect("a number");
        let expected = -(PLANTED_NS as f64) / 1e9;
        assert!((measured - expected).abs() < 100e-6, "{line:?}");
        assert!(["DTPS", "DTPM"].contains(&line[2].as_str()), "{line:?}");
    }
    assert_eq!(chronyc(path, "sourcestats").len(), 2);
    assert_eq!(exports.report().trouble, None);
    dtp_utc::export::SharedTime::attach(unit)
        .expect("attached")
        .remove(unit)
        .expect("removed");
}
