//! Asks the devices of this host.

use crate::command::open;
use dtp_driver::name::DeviceName;
use dtp_driver::topology::collect::{of_device, WHILE};
use dtp_driver::topology::table::{DeviceTable, Missing, Table, SCHEMA};
use std::thread;

/// Its table: all devices at the same time.
pub fn this_host() -> anyhow::Result<Table> {
    let host = host_name();
    let names = open::devices()?;
    let answers: Vec<anyhow::Result<DeviceTable>> = thread::scope(|scope| {
        let asked: Vec<_> = names
            .iter()
            .map(|name| scope.spawn(|| ask(&host, name)))
            .collect();
        let answers = asked.into_iter().map(|asked| {
            let lost = || Err(anyhow::anyhow!("whoever asked it has died"));
            asked.join().unwrap_or_else(|_| lost())
        });
        answers.collect()
    });
    let mut table = Table {
        schema: SCHEMA,
        devices: Vec::new(),
        missing: Vec::new(),
    };
    for (name, answer) in names.iter().zip(answers) {
        match answer {
            Ok(device) => table.devices.push(device),
            Err(error) => table.missing.push(Missing {
                host: host.clone(),
                device: Some(name.to_string()),
                reason: format!("{error:#}"),
            }),
        }
    }
    Ok(table)
}

fn ask(host: &str, name: &DeviceName) -> anyhow::Result<DeviceTable> {
    let opened = open::open(name)?;
    let pause = || thread::sleep(WHILE);
    of_device(&opened.device, host, &name.to_string(), pause).map_err(open::of(name))
}

fn host_name() -> String {
    let system = rustix::system::uname();
    let name = system
        .nodename()
        .to_string_lossy()
        .escape_debug()
        .to_string();
    match name.is_empty() {
        true => "localhost".to_owned(),
        false => name,
    }
}
