//! Asks devices for their tables.

use super::table::{DeviceTable, Lead, ModeName, Neighbour, PortTable};
use crate::backend::RegisterIo;
use crate::device::Device;
use crate::error::DriverError;
use crate::eui64::Eui64;
use crate::port::Port;
use dtp_spec::device::Mode;
use std::time::Duration;

/// How often the extremes of the leads are taken.
pub const WHILES: u8 = 8;
/// For how long they are gathered each time.
pub const WHILE: Duration = Duration::from_millis(50);

/// The table of a device. The extremes of the leads are taken from it [`WHILES`] times; `pause` waits for a [`WHILE`].
/// Whoever else reads those registers loses what they held.
///
/// # Errors
/// If the device is gone, or says what means nothing.
pub fn of_device<Io: RegisterIo>(
    device: &Device<Io>,
    host: &str,
    name: &str,
    mut pause: impl FnMut(),
) -> Result<DeviceTable, DriverError> {
    let mut leads: Vec<Option<Lead>> = Vec::new();
    for port in device.ports() {
        // What was gathered before belongs to another time.
        port.take_lead_extremes_units()?;
        leads.push(None);
    }
    for _ in 0..WHILES {
        pause();
        for (port, lead) in device.ports().zip(&mut leads) {
            gather(lead, port.take_lead_extremes_units()?);
        }
    }
    let (mode, parent) = match device.mode()? {
        Mode::Fastest => (ModeName::Fastest, None),
        Mode::Tree { parent } => (ModeName::Tree, Some(parent)),
    };
    let ports = device.ports().zip(leads);
    Ok(DeviceTable {
        host: host.to_owned(),
        device: name.to_owned(),
        identity: Eui64(device.identity()?),
        mode,
        parent,
        ports: ports
            .map(|(port, lead)| of_port(&port, lead))
            .collect::<Result<_, _>>()?,
    })
}

fn gather(lead: &mut Option<Lead>, extremes: [Option<i32>; 2]) {
    let [Some(least), Some(greatest)] = extremes else {
        return;
    };
    let lead = lead.get_or_insert(Lead {
        now_units: greatest,
        least_units: least,
        greatest_units: greatest,
        pushed: 0,
        whiles: WHILES,
    });
    lead.least_units = lead.least_units.min(least);
    lead.greatest_units = lead.greatest_units.max(greatest);
    lead.pushed += u8::from(greatest > 0);
}

fn of_port<Io: RegisterIo>(
    port: &Port<'_, Io>,
    lead: Option<Lead>,
) -> Result<PortTable, DriverError> {
    let status = port.status()?;
    let told = status.peer.port;
    Ok(PortTable {
        port: status.number,
        state: status.state.into(),
        role: status.role.into(),
        delay_units: status.delay_units,
        phases: status.pipeline.phases,
        own_clock: status.pipeline.own_clock,
        lead: lead.map(|lead| Lead {
            now_units: status.lead_units.unwrap_or(lead.now_units),
            ..lead
        }),
        peer: Neighbour {
            identity: status.peer.identity.map(Eui64),
            port: told.map(|port| port.number),
            role: told.map(|port| port.role.into()),
        },
    })
}
