//! Networks as tables, made by hand.

#![allow(dead_code, reason = "not every test needs all of it")]

use dtp_driver::eui64::Eui64;
use dtp_driver::topology::check::check;
use dtp_driver::topology::hops::Ways;
use dtp_driver::topology::network::Network;
use dtp_driver::topology::table::*;
use dtp_driver::topology::warning::{Kind, Warning};

/// Ten metres between four-phase pipelines.
pub const DELAY_UNITS: u32 = 233;

/// Devices that are being joined.
#[derive(Clone)]
pub struct Net(pub Table);

impl Net {
    /// So many devices, d0 and on, without ports.
    pub fn of(devices: usize) -> Self {
        let device = |n: usize| DeviceTable {
            host: "host".to_owned(),
            device: format!("d{n}"),
            identity: Eui64(0x100 + n as u64),
            mode: ModeName::Fastest,
            parent: None,
            ports: Vec::new(),
        };
        Net(Table {
            schema: SCHEMA,
            devices: (0..devices).map(device).collect(),
            missing: Vec::new(),
        })
    }

    /// Devices in a ring.
    pub fn ring(devices: usize) -> Self {
        let mut net = Net::of(devices);
        for n in 0..devices {
            net.join(n, (n + 1) % devices);
        }
        net
    }

    /// Devices in a row.
    pub fn row(devices: usize) -> Self {
        let mut net = Net::of(devices);
        for n in 1..devices {
            net.join(n - 1, n);
        }
        net
    }

    /// A new link between two devices, at the next port of each.
    pub fn join(&mut self, a: usize, b: usize) {
        let [at_a, at_b] = [a, b].map(|n| self.0.devices[n].ports.len() as u8);
        let at_b = if a == b { at_a + 1 } else { at_b };
        for (near, port, far, far_port) in [(a, at_a, b, at_b), (b, at_b, a, at_a)] {
            let identity = self.0.devices[far].identity;
            self.0.devices[near].ports.push(PortTable {
                port,
                state: StateName::Synchronised,
                role: RoleName::Both,
                delay_units: Some(DELAY_UNITS),
                phases: 4,
                own_clock: false,
                lead: Some(lead(0)),
                peer: Neighbour {
                    identity: Some(identity),
                    port: Some(far_port),
                    role: Some(RoleName::Both),
                },
            });
        }
    }

    pub fn port(&mut self, device: usize, port: usize) -> &mut PortTable {
        &mut self.0.devices[device].ports[port]
    }

    pub fn warnings(&self) -> Vec<Warning> {
        let network = Network::new(&self.0);
        check(&network, &self.0.missing, &Ways::new(&network))
    }

    /// The kinds of what is wrong, each once.
    pub fn kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = self.warnings().iter().map(|warning| warning.kind).collect();
        kinds.dedup();
        kinds
    }
}

/// A port whose peer was ahead in so many whiles of eight.
pub fn lead(pushed: u8) -> Lead {
    Lead {
        now_units: -5,
        least_units: -9,
        greatest_units: i32::from(pushed),
        pushed,
        whiles: 8,
    }
}
