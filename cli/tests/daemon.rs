//! The tool beside `dtpd`, which owns a device that nobody else can open then.

#[path = "common/emulator.rs"]
mod emulator;

use dtp_daemon::config::Config;
use dtp_daemon::daemon::{run, Start};
use dtp_daemon::journal::Journal;
use dtp_daemon::slot::Io;
use dtp_driver::backend::vfio_user::VfioUser;
use dtp_driver::name::DeviceName;
use emulator::{text, until, Emulated};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A daemon for this device, until the test ends; its control socket.
fn daemon(folder: &Path, socket: PathBuf) -> PathBuf {
    let control = folder.join("daemon");
    let config = format!(
        "device = \"emu:{}\"\nuser = \"root\"\n[clock]\nhops = 2\npage = \"{}\"\n[control]\npath = \"{}\"\ngroup = \"\"\n\
         [metrics]\nenabled = false\n[log]\nlevel = \"error\"\n",
        socket.display(),
        folder.join("page").display(),
        control.display(),
    );
    let config = Config::parse(Path::new("dtpd.toml"), &config).unwrap();
    let start = Start {
        path: "dtpd.toml".into(),
        journal: Journal::new(&config.log),
        config,
        name: DeviceName::Emulated(socket.clone()).full(),
        open: Box::new(move || Ok(Box::new(VfioUser::connect(&socket)?) as Io)),
    };
    // It would end with a signal, and does with this process.
    std::thread::spawn(move || run(start));
    until("the daemon listens", || control.exists());
    control
}

#[test]
fn the_device_of_the_daemon_is_reached_through_it() {
    let network = Emulated::start();
    let folder = tempfile::tempdir().unwrap();
    let control = daemon(folder.path(), network.socket("h1"));
    // By its name, and as one of those that there are.
    for (sockets, args) in [
        (
            network.folder(),
            &["link", "ls", "--json", "-d", "emu:h1"][..],
        ),
        (Path::new("/nonexistent"), &["link", "ls", "--json"]),
    ] {
        let mut command = network.command(args);
        command
            .env("DTP_EMULATOR", sockets)
            .env("DTP_CONTROL", &control);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let links: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(links["ports"].as_array().unwrap().len(), 1, "{links}");
        assert_eq!(links["ports"][0]["state"], "synchronised", "{links}");
    }
    // A device is listed once, whoever has it.
    let mut command = network.command(&["device", "ls", "--json"]);
    let output = command.env("DTP_CONTROL", &control).output().unwrap();
    let devices: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(devices["devices"].as_array().unwrap().len(), 3, "{devices}");
    // What is written is there afterwards.
    let mut command = network.command(&["link", "set", "emu:h1:0", "--beacon-interval", "3000"]);
    let output = command.env("DTP_CONTROL", &control).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains("3000 ticks"),
        "{}",
        text(&output.stdout)
    );
}
