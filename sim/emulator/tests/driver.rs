//! The host driver against the emulator, over sockets, in real time.

use dtp_driver::backend::vfio_user::VfioUser;
use dtp_driver::backend::{PciIo, RegisterIo};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::port::Log;
use dtp_emulator::control;
use dtp_emulator::error::EmulatorError;
use dtp_emulator::serve::{socket, Emulator};
use dtp_sim::scenario::ScenarioFile;
use dtp_spec::pci::Vector;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::device_offset;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A running emulator with its sockets in a folder.
struct Running {
    folder: tempfile::TempDir,
    emulator: Emulator,
}

fn running() -> Running {
    let text = include_str!("../scenarios/three.toml");
    let scenario = ScenarioFile::parse("three", text).expect("it is one");
    let emulator = Emulator::new(&scenario.resolve().expect("it is one")).expect("supported");
    let folder = tempfile::tempdir().expect("a folder");
    for (device, name) in emulator.names().iter().enumerate() {
        emulator
            .serve(device, &socket(folder.path(), name))
            .expect("a socket");
    }
    control::serve(&emulator, folder.path()).expect("a socket");
    let ticking = emulator.clone();
    std::thread::spawn(move || ticking.run(|_| ()));
    Running { folder, emulator }
}

impl Running {
    fn device(&self, name: &str) -> Device<VfioUser> {
        let io = VfioUser::connect(socket(self.folder.path(), name)).expect("it listens");
        Device::open(io).expect("a device")
    }

    fn tell(&self, line: &str) -> String {
        control::tell(self.folder.path(), line).expect("it does")
    }
}

/// Waits for what must come, however slow the machine is.
fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !done() {
        assert!(begin.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn devices_tell_the_same_time() {
    let running = running();
    let (h1, s0) = (running.device("h1"), running.device("s0"));
    assert_eq!((h1.ports().count(), s0.ports().count()), (1, 2));
    let mut last = 0;
    for _ in 0..200 {
        let early = h1.gc_units().expect("it answers");
        let between = s0.gc_units().expect("it answers");
        let late = h1.gc_units().expect("it answers");
        assert!(last < early && early < late);
        assert!(early <= between + 80 && between <= late + 80, "within 4T");
        last = late;
    }
    let port = h1.port(0).expect("a port");
    assert_eq!(port.state().expect("fine"), PortState::Synchronised);
    // 10 m at 5 ns/m are 156 units; crossings and the path through both devices come on top.
    let delay = port.delay_units().expect("fine").expect("measured");
    assert!((156..1000).contains(&delay), "{delay}");
    until("the peer says who it is", || {
        let peer = port.peer().expect("fine");
        peer.identity == s0.identity().ok() && peer.port.is_some()
    });
    let seen = running.emulator.look(|_, accesses, _| accesses[0]);
    assert_eq!(seen.partial_reads, 0, "every read is one access");
    assert!(seen.whole_reads > 400);
}

#[test]
fn faults_raise_interrupts() {
    let running = running();
    let device = running.device("h1");
    let port = device.port(0).expect("a port");
    let interrupts = device.io().interrupts().expect("it has some");
    assert_eq!(interrupts.vectors(), 4);
    port.take_events().expect("fine");
    port.set_interrupts(true).expect("fine");
    running.tell("cut h1 s0");
    let mut seen = Vec::new();
    until("link-down", || {
        seen.extend(interrupts.wait(Duration::from_millis(10)).expect("fine"));
        seen.contains(&Vector::LinkDown.number()) && seen.contains(&Vector::Line.number())
    });
    until("down", || port.state().expect("fine") == PortState::Down);
    assert_eq!(device.interrupt_ports().expect("fine"), 1);
    assert!(port.take_events().expect("fine").contains(&"link_down"));
    assert!(device.holdover().expect("fine"));
    // What the host hears when the two meet again depends on who ran ahead: the slower one jumps.
    running.tell("drift h1 -100");
    running.tell("restore h1 s0");
    until("up", || {
        port.state().expect("fine") == PortState::Synchronised
    });
    device.io().reset().expect("it can");
    assert_eq!(
        device.port(0).expect("a port").state().expect("fine"),
        PortState::Synchronised
    );
    let resets = running.emulator.look(|_, accesses, _| accesses[0].resets);
    assert_eq!(resets, 1);
}

#[test]
fn hosts_send_each_other_logs() {
    let running = running();
    let (h1, s0) = (running.device("h1"), running.device("s0"));
    let log = Log {
        tag: 17,
        data: 0xab_cdef,
    };
    let sender = h1.port(0).expect("a port");
    assert!(sender.send_log(log).expect("fine"));
    let mut heard = None;
    until("the LOG", || {
        heard = s0.port(0).expect("a port").take_log().expect("fine");
        heard.is_some()
    });
    assert_eq!(heard, Some(log));
    until("room for another", || sender.send_log(log).expect("fine"));
}

#[test]
fn a_device_that_is_pulled_out_is_gone_and_comes_back() {
    let running = running();
    let device = running.device("h2");
    running.tell("remove h2");
    assert!(matches!(device.gc_units(), Err(DriverError::Gone)));
    let path = socket(running.folder.path(), "h2");
    drop(device);
    assert!(matches!(VfioUser::connect(&path), Err(DriverError::Gone)));
    running.tell("insert h2");
    let device = running.device("h2");
    assert_ne!(device.io().read(device_offset("gc")).expect("fine"), 0);
}

/// Whoever speaks nonsense, reads beyond the end or goes without a word leaves a device that the next one can use.
#[test]
fn strange_clients_leave_the_device_usable() {
    let running = running();
    let path = socket(running.folder.path(), "h1");
    for nonsense in [
        &[0xff; 64][..],
        &[0; 16],
        &[1, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7],
        b"x",
    ] {
        let mut stream = UnixStream::connect(&path).expect("it listens");
        stream.write_all(nonsense).expect("it reads");
        drop(stream);
    }
    let mut client = vfio_user::Client::new(&path).expect("it listens");
    for (offset, bytes) in [(0, 1 << 20), (0xfff8, 16), (u64::MAX, 8), (0xbffc, 8)] {
        let mut data = vec![0; bytes];
        client.region_read(0, offset, &mut data).expect("ones");
        client
            .region_write(0, offset, &data)
            .expect("it is dropped");
    }
    drop(client);
    assert_ne!(running.device("h1").gc_units().expect("it answers"), 0);
}

#[test]
fn commands_that_mean_nothing_are_told_why() {
    let running = running();
    let refused = |line: &str| {
        let error = control::tell(running.folder.path(), line).expect_err(line);
        assert!(matches!(error, EmulatorError::Refused(_)), "{error}");
        error.to_string()
    };
    assert!(refused("cut h1").contains("commands: cut A B"));
    assert!(refused("cut h1 h2").contains("no cable joins"));
    assert!(refused("cut h1 zebra\u{1b}").contains("h1, s0, h2"));
    assert!(refused("drift h1 1e9").contains("from -1000 to 1000"));
    assert!(refused("drift h1 NaN").contains("no number"));
    assert!(refused("").contains("no such command"));
    let status = running.tell("status");
    assert!(
        status.contains("cable h1 s0 whole") && status.contains("device s0 gc"),
        "{status}"
    );
    let nobody = tempfile::tempdir().expect("a folder");
    let error = control::tell(nobody.path(), "status").expect_err("nobody");
    assert!(matches!(error, EmulatorError::NoEmulator { .. }));
}

/// The program itself: sockets are there while it runs, a second one does not take them, and they are gone when
/// it is told to end; what a killed one left behind does not matter.
#[test]
fn the_program_cleans_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let sockets = folder.path().join("sockets");
    let start = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_dtp-emulator"));
        program.arg("run").arg("--dir").arg(&sockets);
        program.stdout(Stdio::null()).stderr(Stdio::piped());
        program.spawn().expect("it starts")
    };
    let path = socket(&sockets, "h2");
    let open = || VfioUser::connect(&path).is_ok();
    let mut first = start();
    until("its sockets", open);
    let second = start().wait_with_output().expect("it ends");
    assert_eq!(second.status.code(), Some(2));
    let text = String::from_utf8_lossy(&second.stderr);
    assert!(text.contains("another emulator"), "{text}");
    first.kill().expect("it runs");
    first.wait().expect("it ends");
    assert!(path.exists(), "nobody cleans up after a kill");
    let mut third = start();
    until("its sockets again", open);
    let ended = Command::new("kill").arg(third.id().to_string()).status();
    assert!(ended.expect("it is told").success());
    assert!(third.wait().expect("it ends").success());
    assert!(!sockets.exists());
}
