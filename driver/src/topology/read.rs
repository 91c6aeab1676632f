//! Reads tables of neighbours. They come from other hosts: nothing in them is trusted.

use super::table::{DeviceTable, ModeName, PortTable, Table, SCHEMA};
use crate::error::DriverError;
use dtp_spec::regs::PORTS_MAX;
use std::collections::HashMap;

/// Longest name of a host or device, in bytes.
const NAME_BYTES_MAX: usize = 255;
/// d has so many bits (register `delay`).
const DELAY_BITS: u32 = 20;
/// A lead is limited to 16 bits (register `lead`).
const LEADS: std::ops::RangeInclusive<i32> = i16::MIN as i32..=i16::MAX as i32;

/// The tables in a text: one, or several one after the other. `source` names it in errors.
///
/// # Errors
/// If it is no JSON, not of this form, or says what no device can.
pub fn read(source: &str, text: &[u8]) -> Result<Vec<Table>, DriverError> {
    let wrong = |reason: String| {
        let [place, reason] = [source, &reason].map(printable);
        DriverError::NeighbourTable(place, reason)
    };
    let mut tables = Vec::new();
    for table in serde_json::Deserializer::from_slice(text).into_iter::<Table>() {
        let table = table.map_err(|error| wrong(error.to_string()))?;
        check(&table).map_err(wrong)?;
        tables.push(table);
    }
    match tables.is_empty() {
        true => Err(wrong("nothing is in it".to_owned())),
        false => Ok(tables),
    }
}

/// With all that is not to be printed escaped. Quotes stay, and so does what is escaped already.
fn printable(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '"' | '\'' | '\\' => shown.push(c),
            _ => shown.extend(c.escape_debug()),
        }
    }
    shown
}

/// One table of many. A device that was asked twice counts once, as it was asked last.
#[must_use]
pub fn gather(tables: Vec<Table>) -> Table {
    let mut all = Table {
        schema: SCHEMA,
        devices: Vec::new(),
        missing: Vec::new(),
    };
    let mut places = HashMap::new();
    for table in tables {
        for device in table.devices {
            let key = (device.host.clone(), device.device.clone(), device.identity);
            match places.get(&key) {
                Some(&place) => all.devices[place] = device,
                None => {
                    places.insert(key, all.devices.len());
                    all.devices.push(device);
                }
            }
        }
        all.missing.extend(table.missing);
    }
    all
}

fn check(table: &Table) -> Result<(), String> {
    if table.schema != SCHEMA {
        return Err(format!(
            "`schema` is {}, this program reads {SCHEMA}: take both of one release",
            table.schema
        ));
    }
    table.devices.iter().try_for_each(device)
}

fn device(device: &DeviceTable) -> Result<(), String> {
    let name = &device.device;
    let wrong = |what: String| Err(format!("device `{name}`: {what}"));
    for (key, text) in [("host", &device.host), ("device", &device.device)] {
        if text.is_empty() || text.len() > NAME_BYTES_MAX {
            return Err(format!(
                "`{key}` of a device has {} bytes, 1 to {NAME_BYTES_MAX} are possible",
                text.len()
            ));
        }
    }
    let mut seen = 0_u32;
    for port in &device.ports {
        if u32::from(port.port) >= PORTS_MAX {
            return wrong(format!(
                "there is no port {}: the greatest is {}",
                port.port,
                PORTS_MAX - 1
            ));
        }
        if seen >> port.port & 1 == 1 {
            return wrong(format!("port {} is told twice", port.port));
        }
        seen |= 1 << port.port;
        check_port(port).or_else(|what| wrong(format!("port {}: {what}", port.port)))?;
    }
    match (device.mode, device.parent) {
        (ModeName::Fastest, None) => Ok(()),
        (ModeName::Fastest, Some(_)) => wrong("mode `fastest` has no parent".to_owned()),
        (ModeName::Tree, Some(parent)) if device.port(parent).is_some() => Ok(()),
        (ModeName::Tree, _) => wrong("mode `tree` needs a `parent` that is a port".to_owned()),
    }
}

fn check_port(port: &PortTable) -> Result<(), String> {
    if !matches!(port.phases, 1 | 2 | 4) {
        return Err(format!("`phases` is 1, 2 or 4, not {}", port.phases));
    }
    if let Some(units) = port.delay_units.filter(|units| units >> DELAY_BITS != 0) {
        return Err(format!(
            "`delay_units` has {DELAY_BITS} bits, {units} has more"
        ));
    }
    let Some(lead) = &port.lead else {
        return Ok(());
    };
    let all = [lead.now_units, lead.least_units, lead.greatest_units];
    if !all.iter().all(|units| LEADS.contains(units)) || lead.least_units > lead.greatest_units {
        return Err("`lead` has 16 bits, and its least is not above its greatest".to_owned());
    }
    if lead.pushed > lead.whiles {
        return Err("`pushed` counts some of the `whiles`, not more".to_owned());
    }
    Ok(())
}
