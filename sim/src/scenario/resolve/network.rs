//! Devices and cables: from a shape, a file or the scenario's own lists.

use super::speeds::own_speed;
use super::wander::Wander;
use crate::engine::network::NetworkEvent;
use crate::error::{one_line, SimError};
use crate::model::link::DELAY_FS_PER_METRE;
use crate::scenario::tables::{DeviceKind, LinkTable, RoleName, ScenarioFile};
use crate::scenario::{suggest, DeviceSpec, LinkSpec};
use crate::time::FS_PER_NS;
use crate::topology::{self, Kind};
use dtp_spec::bound::LINK_NS_MAX;
use dtp_spec::device::PORTS_MODEL_MAX;
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::port_params::Role;
use dtp_spec::speed::Speed;
use dtp_spec::units::TICK_FS;
use std::collections::HashMap;

/// A network that fits into memory and patience: a fat tree of 48-port switches has 30,528.
pub(super) const DEVICES_MAX: usize = 40_000;
/// Longest cable: what the promise assumes (`short-links`).
#[expect(clippy::cast_precision_loss, reason = "a small whole number")]
const DELAY_NS_MAX: f64 = LINK_NS_MAX as f64;

/// Devices, cables and events of a network.
type Resolved = (Vec<DeviceSpec>, Vec<LinkSpec>, Vec<NetworkEvent>);

/// Where something is said.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// A key of the scenario, as [`ScenarioFile::rule`] takes it.
    Key(String),
    /// A line of the file that the topology names, and what it is about.
    Line(usize, String),
}

impl Place {
    pub(super) fn key(key: impl Into<String>) -> Self {
        Place::Key(key.into())
    }

    /// A key of this table.
    pub(super) fn below(&self, key: &str) -> Self {
        match self {
            Place::Key(table) => Place::Key(format!("{table}.{key}")),
            Place::Line(line, about) => Place::Line(*line, format!("{about}: {key}")),
        }
    }
}

/// A device whose frequency may still be drawn.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) ppm: Option<f64>,
    pub(super) phase_fs: Option<u64>,
    pub(super) wander: Option<Wander>,
    /// The cable to the only neighbour that it follows.
    pub(super) parent: Option<usize>,
    pub(super) place: Place,
}

/// A cable before its rules are checked.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) devices: [usize; 2],
    pub(super) length_m: Option<f64>,
    pub(super) delay_ns: Option<f64>,
    pub(super) asymmetry_ns: Option<f64>,
    pub(super) ber: Option<f64>,
    pub(super) utilisation: Option<f64>,
    pub(super) roles: Option<[RoleName; 2]>,
    /// And where it is said.
    pub(super) speed: Option<(Speed, Place)>,
    pub(super) place: Place,
}

/// What of a scenario the rules of a network need besides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Common {
    pub(super) duration_fs: u64,
    pub(super) power_up_units: u64,
    pub(super) rounding: Rounding,
    /// Longest frame, with FCS; 0 if there is none.
    pub(super) frame_octets: u64,
    /// Load of cables without their own.
    pub(super) utilisation: f64,
}

/// Devices, cables, and devices by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) devices: Vec<Device>,
    pub(super) links: Vec<Link>,
    index: HashMap<String, usize>,
}

impl Draft {
    /// Adds a device; false if the name is taken.
    pub(super) fn add(&mut self, device: Device) -> bool {
        let fresh = self.index.insert(device.name.clone(), self.devices.len());
        self.devices.push(device);
        fresh.is_none()
    }
}

impl ScenarioFile {
    pub(super) fn rule_at(&self, place: &Place, key: &str, rule: &str) -> SimError {
        let place = if key.is_empty() {
            place.clone()
        } else {
            place.below(key)
        };
        match place {
            Place::Key(key) => self.rule(&key, rule),
            Place::Line(line, about) => SimError::Rule {
                file: self.topology_file(),
                line: Some(line),
                key: one_line(&about),
                rule: one_line(rule),
            },
        }
    }

    pub(super) fn network(&self, common: &Common) -> Result<Resolved, SimError> {
        let duration_fs = common.duration_fs;
        let mut draft = match &self.topology {
            Some(table) => self.changed(self.shape(table)?, duration_fs)?,
            None => self.listed(duration_fs)?,
        };
        let count = draft.devices.len();
        if !(2..=DEVICES_MAX).contains(&count) {
            let table = if self.topology.is_some() {
                "topology"
            } else {
                "device"
            };
            let hint = match count {
                0 => ": say [topology], or [[device]] and [[link]]; `dtp sim new` shows how",
                _ => "",
            };
            let rule = format!("a network has 2 to {DEVICES_MAX} devices, not {count}{hint}");
            return Err(self.rule(table, &rule));
        }
        let links = draft.links.iter();
        let links: Result<Vec<_>, _> = links.map(|link| self.link(link, common)).collect();
        let links = links?;
        self.check_connected(&draft.devices, &links)?;
        self.follow_parents(&mut draft)?;
        let events = self.events(&draft, common.power_up_units, duration_fs)?;
        let devices = self.with_oscillators(draft.devices, duration_fs)?;
        Ok((devices, links, events))
    }

    fn listed(&self, duration_fs: u64) -> Result<Draft, SimError> {
        let mut draft = Draft::default();
        for (n, table) in self.device.iter().enumerate() {
            let place = Place::key(format!("device.{n}"));
            let kind = match table.kind {
                Some(DeviceKind::Switch) => Kind::Switch,
                Some(DeviceKind::Host) => Kind::Host,
                None => {
                    return Err(self.rule_at(&place, "", "needs a kind: \"switch\" or \"host\""))
                }
            };
            let device = Device {
                name: table.name.clone(),
                kind,
                ppm: table.ppm,
                phase_fs: self.phase_fs(&place, table.phase_fs)?,
                wander: self.own_wander(table, &place, duration_fs)?,
                parent: None,
                place: place.clone(),
            };
            if !draft.add(device) {
                return Err(self.rule_at(&place, "", "a name belongs to one device"));
            }
        }
        for (n, table) in self.link.iter().enumerate() {
            let (devices, place) = self.ends(&draft, n, table)?;
            if table.length_m.is_some() == table.delay_ns.is_some() {
                return Err(self.rule_at(&place, "", "has either length_m or delay_ns"));
            }
            draft.links.push(Link {
                devices,
                length_m: table.length_m,
                delay_ns: table.delay_ns,
                asymmetry_ns: table.asymmetry_ns,
                ber: table.ber,
                utilisation: table.utilisation,
                roles: table.roles,
                speed: own_speed(table, &place),
                place,
            });
        }
        Ok(draft)
    }

    /// A shape with the changes that `[[device]]` and `[[link]]` make to it.
    fn changed(&self, mut draft: Draft, duration_fs: u64) -> Result<Draft, SimError> {
        for (n, table) in self.device.iter().enumerate() {
            let place = Place::key(format!("device.{n}"));
            let number = self.find(&draft, &table.name, &place, "name")?;
            let device = &mut draft.devices[number];
            if let Place::Key(key) = &device.place {
                if key.starts_with("device.") {
                    return Err(self.rule_at(&place, "", "a name belongs to one device"));
                }
            }
            device.kind = match table.kind {
                Some(DeviceKind::Switch) => Kind::Switch,
                Some(DeviceKind::Host) => Kind::Host,
                None => device.kind,
            };
            device.ppm = table.ppm.or(device.ppm);
            device.phase_fs = self.phase_fs(&place, table.phase_fs)?;
            device.wander = self.own_wander(table, &place, duration_fs)?;
            device.place = place;
        }
        let mut between: HashMap<[usize; 2], Vec<usize>> = HashMap::new();
        if !self.link.is_empty() {
            for (number, link) in draft.links.iter().enumerate().rev() {
                between
                    .entry(unordered(link.devices))
                    .or_default()
                    .push(number);
            }
        }
        for (n, table) in self.link.iter().enumerate() {
            let (devices, place) = self.ends(&draft, n, table)?;
            let known = between.get_mut(&unordered(devices)).and_then(Vec::pop);
            let Some(number) = known else {
                let rule = "the topology has no such cable, or fewer of them";
                return Err(self.rule_at(&place, "", rule));
            };
            if table.length_m.is_some() && table.delay_ns.is_some() {
                return Err(self.rule_at(&place, "", "has either length_m or delay_ns"));
            }
            let link = &mut draft.links[number];
            if table.length_m.or(table.delay_ns).is_some() {
                (link.length_m, link.delay_ns) = (table.length_m, table.delay_ns);
            }
            // The way back is the one from b to a of this table.
            link.devices = devices;
            link.asymmetry_ns = table.asymmetry_ns.or(link.asymmetry_ns);
            link.ber = table.ber.or(link.ber);
            link.utilisation = table.utilisation;
            link.roles = table.roles;
            link.speed = own_speed(table, &place).or(link.speed.take());
            link.place = place;
        }
        Ok(draft)
    }

    fn phase_fs(&self, place: &Place, phase_fs: Option<u64>) -> Result<Option<u64>, SimError> {
        if let Some(late_fs) = phase_fs.filter(|&phase_fs| phase_fs >= TICK_FS) {
            let rule = format!("is below a tick, {TICK_FS}, not {late_fs}");
            return Err(self.rule_at(place, "phase_fs", &rule));
        }
        Ok(phase_fs)
    }

    fn ends(
        &self,
        draft: &Draft,
        n: usize,
        table: &LinkTable,
    ) -> Result<([usize; 2], Place), SimError> {
        let place = Place::key(format!("link.{n}"));
        let ends = [
            self.find(draft, &table.a, &place, "a")?,
            self.find(draft, &table.b, &place, "b")?,
        ];
        Ok((ends, place))
    }

    /// The device of this name, which the key of `place` says.
    pub(super) fn find(
        &self,
        draft: &Draft,
        name: &str,
        place: &Place,
        key: &str,
    ) -> Result<usize, SimError> {
        draft.index.get(name).copied().ok_or_else(|| {
            let known: Vec<&str> = draft.devices.iter().map(|d| d.name.as_str()).collect();
            let hint = suggest::hint(name, &known);
            self.rule_at(place, key, &format!("there is no device `{name}`{hint}"))
        })
    }

    /// A cable with its rules checked.
    fn link(&self, link: &Link, common: &Common) -> Result<LinkSpec, SimError> {
        if link.devices[0] == link.devices[1] {
            let rule = "a cable connects two different devices";
            return Err(self.rule_at(&link.place, "", rule));
        }
        let (delay_ns, key) = match (link.length_m, link.delay_ns) {
            (_, Some(delay_ns)) => (delay_ns, "delay_ns"),
            (Some(metres), None) => (metres * DELAY_FS_PER_METRE / 1e6, "length_m"),
            (None, None) => {
                let rule = "has neither length_m nor delay_ns, and the topology says no length_m";
                return Err(self.rule_at(&link.place, "", rule));
            }
        };
        let there = self.delay_fs(link, key, delay_ns)?;
        let asymmetry_ns = link.asymmetry_ns.unwrap_or(0.0);
        let back = self.delay_fs(link, "asymmetry_ns", delay_ns + asymmetry_ns)?;
        let rate = link.utilisation.unwrap_or(1.0);
        if !(0.0..=1.0).contains(&rate) {
            return Err(self.rule_at(&link.place, "utilisation", super::UTILISATION_RULE));
        }
        let ber = link.ber.unwrap_or(self.faults.bit_error_rate);
        if !(0.0..=super::BER_MAX).contains(&ber) {
            return Err(self.rule_at(&link.place, "ber", super::BER_RULE));
        }
        Ok(LinkSpec {
            devices: link.devices,
            delay_fs: [there, back],
            bit_error_rate: ber,
            utilisation: link.utilisation,
            roles: link
                .roles
                .map_or([Role::Both; 2], |roles| roles.map(super::roles::role)),
            speed: self.speed(link, common)?,
        })
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "checked to lie between 0 and 10 us"
    )]
    fn delay_fs(&self, link: &Link, key: &str, delay_ns: f64) -> Result<u64, SimError> {
        let fs = (delay_ns * FS_PER_NS as f64).round();
        if fs >= 1.0 && delay_ns <= DELAY_NS_MAX {
            return Ok(fs as u64);
        }
        let rule = format!(
            "a cable takes more than no time and at most {DELAY_NS_MAX} ns (2 km), not {delay_ns} ns"
        );
        // The length of a shape's cables is a key of the topology.
        let shape = matches!(&link.place, Place::Key(key) if key.starts_with("topology."));
        Err(self.rule_at(&link.place, if shape { "" } else { key }, &rule))
    }

    fn check_connected(&self, devices: &[Device], links: &[LinkSpec]) -> Result<(), SimError> {
        let ends: Vec<[usize; 2]> = links.iter().map(|link| link.devices).collect();
        let mut ports = vec![0; devices.len()];
        for &end in ends.iter().flatten() {
            ports[end] += 1;
        }
        for (device, ports) in devices.iter().zip(ports) {
            let place = self.naming(device);
            if ports == 0 {
                let rule = "is not connected: every device needs a link";
                return Err(self.rule_at(&place, "", rule));
            }
            if ports > PORTS_MODEL_MAX {
                let rule =
                    format!("has {ports} links: a device has at most {PORTS_MODEL_MAX} ports");
                return Err(self.rule_at(&place, "", &rule));
            }
        }
        let hops = topology::hops_from(0, devices.len(), &ends);
        match hops.iter().position(Option::is_none) {
            None => Ok(()),
            Some(lost) => {
                let rule = format!("no path of links leads to device `{}`", devices[0].name);
                Err(self.rule_at(&self.naming(&devices[lost]), "", &rule))
            }
        }
    }

    /// The place of a device, which names it even if that is the topology as a whole.
    fn naming(&self, device: &Device) -> Place {
        match &device.place {
            Place::Key(key) if key.starts_with("topology") => {
                Place::key(format!("topology: device `{}`", device.name))
            }
            place => place.clone(),
        }
    }
}

fn unordered([a, b]: [usize; 2]) -> [usize; 2] {
    [a.min(b), a.max(b)]
}
