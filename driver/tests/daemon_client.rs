//! The client of `dtpd` against daemons that answer right, wrong, not at all, or are started again.

use dtp_driver::backend::any::AnyIo;
use dtp_driver::backend::daemon::Daemon;
use dtp_driver::backend::RegisterIo;
use dtp_driver::control::{
    Clock, Refusal, RefusalKind, Reply, Request, Status, Word, BATCH_MAX, PROTOCOL, REPLY_BYTES_MAX,
};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::pci::Sysfs;
use dtp_spec::regs::{device_offset, port_offset, MAGIC, PORTS_MAX};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{channel, Receiver};
use tempfile::TempDir;

const DEVICE: &str = "0000:03:00.0";

fn status(device: &str, protocol: u32) -> Reply {
    let clock = Clock {
        status: "synchronized".to_owned(),
        hops: 1,
        width_units: Some(300),
        disruptions: 0,
        disruption: None,
        samples: 1,
        narrowest_ns: None,
    };
    Reply::Status(Box::new(Status {
        protocol,
        version: "0.1.0".to_owned(),
        device: device.to_owned(),
        present: true,
        trouble: None,
        page: "/run/dtp/clock".into(),
        clock,
        config: serde_json::Value::Null,
    }))
}

fn line(reply: &Reply) -> Vec<u8> {
    let mut line = serde_json::to_vec(reply).expect("JSON");
    line.push(b'\n');
    line
}

fn right(request: &Request) -> Vec<u8> {
    line(&match request {
        Request::Status => status(DEVICE, PROTOCOL),
        Request::Read(offsets) | Request::Take(offsets) => {
            let word = |offset: &u32| match *offset {
                0 => Word(MAGIC),
                offset => Word(u64::from(offset)),
            };
            Reply::Values(offsets.iter().map(word).collect())
        }
        Request::Write(writes) => Reply::Written(writes.len()),
        Request::Reload => Reply::Reloaded(vec!["device".to_owned()]),
    })
}

/// A daemon that answers like this, each connection with so many requests at most.
struct Fake {
    folder: TempDir,
    requests: Receiver<Request>,
}

impl Fake {
    fn new(answer: impl Fn(&Request) -> Vec<u8> + Send + 'static, each_most: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = UnixListener::bind(folder.path().join("control")).expect("a socket");
        let (tell, requests) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let stream: UnixStream = stream.expect("a client");
                let lines = BufReader::new(stream.try_clone().expect("a handle")).lines();
                // A client that hangs up is none of our business.
                for request in lines.map_while(Result::ok).take(each_most) {
                    let request = serde_json::from_str(&request);
                    let request: Request = request.expect("a request");
                    let answer = answer(&request);
                    if tell.send(request).is_err() || (&stream).write_all(&answer).is_err() {
                        return;
                    }
                }
            }
        });
        Fake { folder, requests }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("control")
    }

    fn connect(&self) -> Daemon {
        Daemon::connect(self.path()).expect("it answers")
    }

    fn asked(&self) -> Vec<Request> {
        self.requests.try_iter().collect()
    }
}

#[test]
fn registers_are_read_taken_and_written() {
    let fake = Fake::new(right, 1000);
    let daemon = fake.connect();
    fake.asked();
    let (gc, taken) = (device_offset("gc"), port_offset(1, "lead_min"));
    assert_eq!(daemon.read(gc).expect("a value"), u64::from(gc));
    daemon.read(taken).expect("a value");
    daemon.write(device_offset("scratch"), 7).expect("written");
    let lines: Vec<String> = fake
        .asked()
        .iter()
        .map(|request| serde_json::to_string(request).expect("JSON"))
        .collect();
    assert_eq!(
        lines,
        [
            r#"{"read":[128]}"#.to_owned(),
            format!(r#"{{"take":[{taken}]}}"#),
            r#"{"write":[{"offset":168,"value":"0x7"}]}"#.to_owned(),
        ]
    );
    let many: Vec<u32> = (0..BATCH_MAX as u32 + 1).map(|word| word * 8).collect();
    let values = daemon.read_all(&many).expect("values");
    assert_eq!(
        values[1..],
        many[1..].iter().map(|&o| u64::from(o)).collect::<Vec<_>>()
    );
    assert_eq!(fake.asked().len(), 2);
    assert_eq!(daemon.reload().expect("a reply"), ["device"]);
}

#[test]
fn reads_survive_a_daemon_that_is_started_again_and_writes_are_not_sent_twice() {
    let fake = Fake::new(right, 2);
    let daemon = fake.connect();
    for _ in 0..5 {
        daemon.read(device_offset("gc")).expect("a value");
    }
    let mut lost = 0;
    for value in 0..6 {
        match daemon.write(device_offset("scratch"), value) {
            Ok(()) => {}
            Err(DriverError::Control { .. }) => {
                lost += 1;
                daemon.read(device_offset("gc")).expect("connected anew");
            }
            Err(error) => panic!("{error}"),
        }
    }
    let writes = fake
        .asked()
        .into_iter()
        .filter(|request| matches!(request, Request::Write(_)));
    assert!(lost > 0);
    assert_eq!(writes.count(), 6 - lost);
}

#[test]
fn the_daemon_is_taken_for_its_own_device_alone() {
    let fake = Fake::new(right, 1000);
    let name = |text: &str| text.parse().expect("a name");
    let serving = |path: &Path, text: &str| Daemon::serving(path, &name(text)).expect("an answer");
    assert!(serving(&fake.path(), "03:00.0").is_some());
    assert!(serving(&fake.path(), "04:00.0").is_none());
    let none = fake.folder.path().join("none");
    assert!(serving(&none, "03:00.0").is_none());
    let io = AnyIo::open_beside(&Sysfs::default(), &name("03:00.0"), &fake.path());
    let io = io.expect("the daemon has it");
    assert!(matches!(io.pci(), Err(DriverError::RegistersAlone { .. })));
    assert_eq!(io.read(0).expect("a value"), MAGIC);
    // A socket that nobody listens to any more.
    drop(UnixListener::bind(&none).expect("a socket"));
    assert!(Daemon::listening(&none).expect("nobody").is_none());
}

#[test]
fn answers_that_are_none_are_errors_of_one_line() {
    fn refused(kind: RefusalKind) -> Vec<u8> {
        let message = "no\u{1b}[2J\nway".to_owned();
        line(&Reply::Error(Refusal { kind, message }))
    }
    type Wrong = (fn(&Request) -> Vec<u8>, &'static str);
    let wrong: [Wrong; 8] = [
        (|_| b"\n".to_vec(), "does not understand"),
        (
            |_| b"{\"values\":[\"0x1\",\"0x2\"]}\n".to_vec(),
            "another number",
        ),
        (|_| vec![b'x'; REPLY_BYTES_MAX + 1], "too long"),
        (|_| vec![0xff, 0xfe, b'\n'], "UTF-8"),
        (|_| refused(RefusalKind::Gone), "the device is gone"),
        (
            |_| refused(RefusalKind::Device),
            "refuses: no\\u{1b}[2J\\nway",
        ),
        (
            |_| line(&status(DEVICE, PROTOCOL)),
            "a status that nobody asked for",
        ),
        (
            |_| line(&Reply::Written(2)),
            "a write that nobody asked for",
        ),
    ];
    for (answer, wanted) in wrong {
        let after_status = move |request: &Request| match request {
            Request::Status => right(request),
            other => answer(other),
        };
        let fake = Fake::new(after_status, 1000);
        let daemon = fake.connect();
        let error = daemon
            .read(device_offset("gc"))
            .expect_err(wanted)
            .to_string();
        assert!(error.contains(wanted), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        let error = daemon.write(device_offset("scratch"), 1).expect_err(wanted);
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
}

#[test]
fn a_daemon_of_another_protocol_or_with_another_device_is_refused() {
    let fake = Fake::new(|_| line(&status(DEVICE, PROTOCOL + 1)), 1000);
    let error = Daemon::connect(fake.path()).expect_err("another protocol");
    assert!(error.to_string().contains("protocol 2"), "{error}");
    let fake = Fake::new(right, 1);
    let daemon = fake.connect();
    // The next one at this path has another device.
    let path = fake.path();
    std::fs::remove_file(&path).expect("removed");
    let listener = UnixListener::bind(&path).expect("a socket");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a client");
            for _ in BufReader::new(stream.try_clone().expect("a handle")).lines() {
                let _ = (&stream).write_all(&line(&status("0000:04:00.0", PROTOCOL)));
            }
        }
    });
    let error = daemon
        .read(device_offset("gc"))
        .expect_err("another device");
    assert!(
        error.to_string().contains("0000:04:00.0 is its device now"),
        "{error}"
    );
}

/// A device behind a daemon is one: its ports are read through it.
#[test]
fn a_device_is_opened_through_the_daemon() {
    let fake = Fake::new(
        |request| match request {
            Request::Read(offsets) => {
                let memory = dtp_driver::backend::memory::Memory::new(PORTS_MAX as u8);
                let word = |&offset: &u32| Word(memory.read(offset).expect("a register"));
                line(&Reply::Values(offsets.iter().map(word).collect()))
            }
            other => right(other),
        },
        usize::MAX,
    );
    let device = Device::open(fake.connect()).expect("a device");
    assert_eq!(device.ports().len(), PORTS_MAX as usize);
    assert_eq!(
        device
            .port(31)
            .expect("a port")
            .counters()
            .expect("they are read")
            .len(),
        33
    );
}
