//! What happened at a port between two looks.

use super::open::{of, Opened};
use dtp_driver::backend::any::AnyIo;
use dtp_driver::error::DriverError;
use dtp_driver::flow::{Counts, Way};
use dtp_driver::port::Port;
use dtp_driver::quantity::nanoseconds;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A while at a port.
#[derive(Debug, Serialize, JsonSchema)]
pub struct While {
    /// How long it was by the device's own clock.
    pub seconds: f64,
    /// The least lead of the peer in it, in units of 0.32 ns; none if no BEACON came, or the port does not follow.
    pub lead_min_units: Option<i32>,
    /// The same in nanoseconds.
    pub lead_min_ns: Option<f64>,
    /// The greatest lead of the peer in it, in units.
    pub lead_max_units: Option<i32>,
    /// The same in nanoseconds.
    pub lead_max_ns: Option<f64>,
    /// BEACONs that arrived, in a second.
    pub beacons_in_per_second: Option<f64>,
    /// BEACONs that left, in a second.
    pub beacons_out_per_second: Option<f64>,
    /// Part of the blocks that arrived and carried frames, 0 to 1.
    pub utilisation_in: Option<f64>,
    /// Part of the blocks that left and carried frames, 0 to 1.
    pub utilisation_out: Option<f64>,
    /// Messages that were rejected, by cause.
    pub rejects: BTreeMap<&'static str, u64>,
    /// JOINs that moved the counter by more than 8 ticks.
    pub jumps: u64,
    /// Times that silence or drift made the port join again.
    pub rejoins: u64,
    /// BEACONs that waited for a whole interval without an opportunity.
    pub beacons_overdue: u64,
    /// Times that the link came up.
    pub link_ups: u64,
}

impl While {
    /// All rejects.
    pub fn all_rejects(&self) -> u64 {
        self.rejects.values().sum()
    }
}

/// A look at a port, from which the next while is reckoned.
#[derive(Debug)]
pub struct Look {
    port: u8,
    counts: Counts,
}

impl Look {
    /// The first one. The extremes of the lead begin anew.
    pub fn begin(opened: &Opened, port: u8) -> anyhow::Result<Self> {
        let begun = || -> Result<Look, DriverError> {
            let of_device = opened.device.port(port)?;
            of_device.take_lead_extremes_units()?;
            Ok(Look {
                port,
                counts: of_device.counts()?,
            })
        };
        begun().map_err(of(&opened.name))
    }

    /// The next one: what happened since.
    pub fn again(&mut self, opened: &Opened) -> anyhow::Result<While> {
        let looked = || -> Result<_, DriverError> {
            let port: Port<'_, AnyIo> = opened.device.port(self.port)?;
            Ok((port.counts()?, port.take_lead_extremes_units()?))
        };
        let (counts, extremes) = looked().map_err(of(&opened.name))?;
        let flow = counts.since(&self.counts);
        self.counts = counts;
        Ok(told(&flow, extremes))
    }

    /// What was counted since the device was reset.
    pub fn totals(&self) -> &Counts {
        &self.counts
    }
}

fn told(flow: &Counts, [least, most]: [Option<i32>; 2]) -> While {
    let ns = |units: i32| nanoseconds(i64::from(units));
    While {
        seconds: flow.seconds(),
        lead_min_units: least,
        lead_min_ns: least.map(ns),
        lead_max_units: most,
        lead_max_ns: most.map(ns),
        beacons_in_per_second: flow.per_second("beacon_in"),
        beacons_out_per_second: flow.per_second("beacon_out"),
        utilisation_in: flow.utilisation(Way::In),
        utilisation_out: flow.utilisation(Way::Out),
        rejects: flow.rejects().into_iter().collect(),
        jumps: flow.get("jumps"),
        rejoins: flow.get("rejoins"),
        beacons_overdue: flow.get("beacons_overdue"),
        link_ups: flow.get("link_ups"),
    }
}
