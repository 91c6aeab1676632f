//! A device that is taken out and replaced by another one, over registers in memory: time is what the test says.

use dtp_daemon::config::Config;
use dtp_daemon::control::Host;
use dtp_daemon::daemon::{Daemon, Start};
use dtp_daemon::journal::Journal;
use dtp_daemon::slot::Io;
use dtp_driver::backend::memory::Memory;
use dtp_driver::error::DriverError;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{device_offset, port_offset};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What is in the slot of the machine, if anything is.
type Machine = Arc<Mutex<Option<Arc<Memory>>>>;

fn device(ports: u8) -> Arc<Memory> {
    let memory = Memory::new(ports);
    for port in 0..ports {
        memory.set(port_offset(port, "state"), PortState::Synchronised as u64);
    }
    Arc::new(memory)
}

fn daemon(folder: &Path, machine: &Machine) -> Daemon {
    let text = format!(
        "device = \"03:00.0\"\n[clock]\nhops = 1\npage = \"{}\"\n[log]\nlevel = \"error\"\n",
        folder.join("clock").display()
    );
    let config = Config::parse(Path::new("dtpd.toml"), &text).expect("a configuration");
    let machine = Arc::clone(machine);
    let open = move || -> Result<Io, DriverError> {
        let found = machine.lock().expect("no panic").clone();
        Ok(Box::new(found.ok_or(DriverError::Gone)?))
    };
    let io = open().expect("it is there");
    let start = Start {
        path: "dtpd.toml".into(),
        journal: Journal::new(&config.log),
        config,
        name: "0000:03:00.0".to_owned(),
        open: Box::new(open),
    };
    Daemon::new(start, io).expect("it begins")
}

#[test]
fn only_a_device_that_is_known_takes_the_place_of_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = device(1);
    let machine: Machine = Arc::new(Mutex::new(Some(Arc::clone(&first))));
    let mut daemon = daemon(folder.path(), &machine);
    let mut now = Instant::now();
    // So far apart that every attempt is due.
    let mut look = |daemon: &mut Daemon| {
        now += Duration::from_secs(10);
        daemon.look(now);
        daemon.survey(now);
    };
    look(&mut daemon);
    assert!(daemon.status().present);
    // Pulled out: closed, so that nobody but the machine has it.
    *machine.lock().expect("no panic") = None;
    first.remove();
    look(&mut daemon);
    assert!(!daemon.status().present);
    assert_eq!(Arc::strong_count(&first), 1);
    look(&mut daemon);
    assert!(!daemon.status().present);
    // Another bitstream is no device for the sampler, and is told to whoever asks.
    let other = device(1);
    other.set(device_offset("map_hash"), 1);
    *machine.lock().expect("no panic") = Some(other);
    look(&mut daemon);
    let status = daemon.status();
    assert!(!status.present);
    assert!(status
        .trouble
        .is_some_and(|trouble| trouble.contains("another register map")));
    // One with more ports is taken wholly.
    *machine.lock().expect("no panic") = Some(device(3));
    look(&mut daemon);
    assert!(daemon.status().present);
    assert_eq!(daemon.device().ports().len(), 3);
    let text = daemon.metrics(now).expect("text");
    assert!(text.contains("dtp_port_link_up{port=\"2\"}"), "{text}");
    assert!(text.contains("\ndtp_device_lost_total 1\n"), "{text}");
    // The sampler reads it.
    let (rounds, begin) = (daemon.rounds(), Instant::now());
    while daemon.rounds() < rounds + 10 {
        assert!(begin.elapsed() < Duration::from_secs(30));
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What means nothing is said, and neither the device nor the clock is given up for it.
#[test]
fn a_device_that_says_what_means_nothing_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = device(1);
    let machine: Machine = Arc::new(Mutex::new(Some(Arc::clone(&first))));
    let mut daemon = daemon(folder.path(), &machine);
    let mut now = Instant::now();
    first.set(port_offset(0, "state"), 7);
    for _ in 0..3 {
        now += Duration::from_secs(1);
        daemon.look(now);
        daemon.survey(now);
    }
    let status = daemon.status();
    assert!(status.present);
    assert!(status
        .trouble
        .is_some_and(|trouble| trouble.contains("state.state")));
    let text = daemon.metrics(now).expect("text");
    assert!(text.contains("\ndtp_device_lost_total 0\n"), "{text}");
}

/// A loose contact does not keep the daemon busy.
#[test]
fn a_device_that_comes_and_goes_is_tried_ever_more_rarely() {
    let folder = tempfile::tempdir().expect("a folder");
    let machine: Machine = Arc::new(Mutex::new(Some(device(1))));
    let mut daemon = daemon(folder.path(), &machine);
    let (mut now, mut opened) = (Instant::now(), 0);
    for _ in 0..300 {
        now += Duration::from_millis(100);
        let was = daemon.status().present;
        daemon.look(now);
        if daemon.status().present && !was {
            opened += 1;
        }
        // It is gone as soon as it was seen, and another one is there.
        let mut found = machine.lock().expect("no panic");
        if daemon.status().present {
            found.replace(device(1)).expect("it was there").remove();
        }
    }
    // In 30 s: after 0.5 s, then 1, 2, 4, 8 and 8 s later.
    assert!((4..=7).contains(&opened), "{opened}");
}
