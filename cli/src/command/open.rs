//! The one place where devices are found and opened.

use crate::args::target::{PortName, Target, DEVICE_VARIABLE};
use crate::output::stderr::harmless;
use anyhow::{anyhow, bail};
use dtp_driver::backend::any::AnyIo;
use dtp_driver::backend::daemon::Daemon;
use dtp_driver::control;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::name::{emulated, emulator_folder, DeviceName};
use dtp_driver::pci::Sysfs;
use std::io::ErrorKind;
use std::thread;

/// Where another tree than `/sys` is, for tests.
const SYSFS_VARIABLE: &str = "DTP_SYSFS";

/// What is said where there is none.
pub const NO_DEVICE: &str =
    "there is no DTP device here: `lspci -d d7b0:` lists those in slots, `dtp emulate` starts \
                             emulated ones";

/// An open device and its name.
#[derive(Debug)]
pub struct Opened {
    /// Its name.
    pub name: DeviceName,
    /// What its registers mean.
    pub device: Device<AnyIo>,
}

/// The kernel's tree.
pub fn sysfs() -> Sysfs {
    match std::env::var_os(SYSFS_VARIABLE).filter(|root| !root.is_empty()) {
        Some(root) => Sysfs::at(root),
        None => Sysfs::default(),
    }
}

/// All devices of this host: in slots, behind sockets, and the one that `dtpd` owns, wherever that is.
pub fn devices() -> anyhow::Result<Vec<DeviceName>> {
    let functions = match sysfs().dtp_functions() {
        // A machine or container without PCI.
        Err(DriverError::Sysfs { source, .. }) if source.kind() == ErrorKind::NotFound => {
            Vec::new()
        }
        functions => functions?,
    };
    let slots = functions
        .iter()
        .map(|function| DeviceName::Pci(function.address));
    let mut devices: Vec<DeviceName> = slots.chain(emulated(&emulator_folder())?).collect();
    // A daemon that cannot be asked is told of when its device is opened.
    let daemon = Daemon::listening(&control::path()).ok().flatten();
    if let Some(owned) = daemon.and_then(|daemon| daemon.device().ok()) {
        let full = owned.full();
        if devices.iter().all(|device| device.full() != full) {
            devices.push(owned);
        }
    }
    Ok(devices)
}

/// Asks each device, all at the same time: one that is in use lets who asks wait.
pub fn at_once<T: Send>(
    names: &[DeviceName],
    ask: impl Fn(&DeviceName) -> T + Sync,
) -> anyhow::Result<Vec<T>> {
    if let [name] = names {
        return Ok(vec![ask(name)]);
    }
    thread::scope(|scope| {
        let asking: Vec<_> = names.iter().map(|name| scope.spawn(|| ask(name))).collect();
        let answers = asking.into_iter().zip(names).map(|(asked, name)| {
            let answer = asked.join();
            answer.map_err(|_| anyhow!("{name}: cannot be asked: a thread of this program ended"))
        });
        answers.collect()
    })
}

/// The device that was named, or the only one.
pub fn choose(target: &Target) -> anyhow::Result<DeviceName> {
    if let Some(name) = &target.device {
        return Ok(name.clone());
    }
    let mut devices = devices()?;
    match devices.len() {
        1 => Ok(devices.remove(0)),
        0 => bail!(NO_DEVICE),
        _ => {
            let names: Vec<String> = devices.iter().map(DeviceName::to_string).collect();
            bail!(
                "which device? Name one with --device or in DTP_DEVICE: {}",
                names.join(", ")
            )
        }
    }
}

/// An error of a device, with its name before it unless it has it already. The text of a driver's error has all its
/// causes.
pub fn of(name: &DeviceName) -> impl Fn(DriverError) -> anyhow::Error + '_ {
    move |error| {
        let (name, error) = (name.to_string(), harmless(&error.to_string()));
        match error.starts_with(&name) {
            true => anyhow!(error),
            false => anyhow!("{name}: {error}"),
        }
    }
}

/// Opens the device of this name.
///
/// # Errors
/// With its name before what is wrong.
pub fn open(name: &DeviceName) -> anyhow::Result<Opened> {
    let opened = AnyIo::open(&sysfs(), name).and_then(Device::open);
    let device = opened.map_err(of(name))?;
    Ok(Opened {
        name: name.clone(),
        device,
    })
}

/// The device of the environment, which what was typed goes before.
fn is_default(device: &DeviceName) -> bool {
    let default = std::env::var(DEVICE_VARIABLE).ok();
    default.and_then(|name| name.parse().ok()).as_ref() == Some(device)
}

/// Opens the device of a port, and says which port of it is meant: the only one, if none was named.
pub fn open_port(target: &Target, port: Option<&PortName>) -> anyhow::Result<(Opened, u8)> {
    let named = port.and_then(|port| port.device.clone());
    if let (Some(device), Some(named)) = (&target.device, &named) {
        anyhow::ensure!(
            device == named || is_default(device),
            "--device says {device}, the port is of {named}: which one?"
        );
    }
    let opened = match named {
        Some(name) => open(&name)?,
        None => open(&choose(target)?)?,
    };
    let ports = opened.device.port_count();
    let number = match port {
        Some(port) => port.port,
        None if ports == 1 => 0,
        None => bail!(
            "which port? {name} has {ports}: name one, {name}:0 to {name}:{last}",
            name = opened.name,
            last = ports - 1
        ),
    };
    opened.device.port(number).map_err(of(&opened.name))?;
    Ok((opened, number))
}
