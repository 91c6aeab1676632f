//! `[topology]`: which keys belong to which shape, their ranges, and the shape itself.

use super::network::{Device, Draft, Link, Place, DEVICES_MAX};
use crate::error::SimError;
use crate::scenario::suggest;
use crate::scenario::tables::{ScenarioFile, TopologyKind, TopologyTable};
use crate::topology::{self, import, Kind, Shape};
use dtp_spec::device::PORTS_MODEL_MAX;
use std::path::PathBuf;

/// A count of a shape: key, least, most, and what it is if it is not said.
type Count = (&'static str, usize, usize, Option<usize>);

const HOSTS: Count = ("hosts_per_switch", 0, PORTS_MODEL_MAX, Some(0));

impl TopologyKind {
    /// Its counts, in the order in which [`build`] takes them.
    const fn counts(self) -> &'static [Count] {
        match self {
            TopologyKind::Line => &[("devices", 2, DEVICES_MAX, None)],
            TopologyKind::Ring => &[("devices", 3, DEVICES_MAX, None), HOSTS],
            TopologyKind::Star => &[("hosts", 1, PORTS_MODEL_MAX, None)],
            TopologyKind::Tree => &[
                ("height", 1, 8, None),
                ("branching", 1, PORTS_MODEL_MAX - 1, None),
            ],
            TopologyKind::Paper | TopologyKind::File => &[],
            TopologyKind::LeafSpine => &[
                ("leaves", 1, PORTS_MODEL_MAX, None),
                ("spines", 1, PORTS_MODEL_MAX, None),
                ("hosts_per_switch", 0, PORTS_MODEL_MAX, Some(4)),
            ],
            TopologyKind::FatTree => &[
                ("k", 2, PORTS_MODEL_MAX, None),
                // k/2 unless it is said.
                ("hosts_per_switch", 0, PORTS_MODEL_MAX, Some(usize::MAX)),
            ],
            TopologyKind::Dragonfly => &[
                ("a", 1, PORTS_MODEL_MAX, None),
                ("h", 1, PORTS_MODEL_MAX, None),
                HOSTS,
            ],
            TopologyKind::RandomRegular => &[
                ("devices", 3, DEVICES_MAX, None),
                ("degree", 2, PORTS_MODEL_MAX, None),
                HOSTS,
            ],
        }
    }
}

impl TopologyTable {
    /// Every key that belongs to some shapes only, and whether or how large it is said.
    fn said(&self) -> [(&'static str, Option<usize>); 11] {
        [
            ("devices", self.devices),
            ("hosts", self.hosts),
            ("height", self.height),
            ("branching", self.branching),
            ("leaves", self.leaves),
            ("spines", self.spines),
            ("k", self.k),
            ("a", self.a),
            ("h", self.h),
            ("degree", self.degree),
            ("hosts_per_switch", self.hosts_per_switch),
        ]
    }
}

/// Devices of a shape with these counts.
fn size(kind: TopologyKind, counts: &[usize]) -> usize {
    let with_hosts = |switches: usize, hosts: usize| switches.saturating_mul(1 + hosts);
    match (kind, counts) {
        (TopologyKind::Ring, &[devices, hosts])
        | (TopologyKind::RandomRegular, &[devices, _, hosts]) => with_hosts(devices, hosts),
        (TopologyKind::Tree, &[height, branching]) => {
            let level = |depth| branching.saturating_pow(depth);
            let depths = 0..=u32::try_from(height).unwrap_or(u32::MAX);
            depths.map(level).fold(0, usize::saturating_add)
        }
        (TopologyKind::LeafSpine, &[leaves, spines, hosts]) => with_hosts(leaves, hosts) + spines,
        (TopologyKind::FatTree, &[k, hosts]) => with_hosts(k * k / 2, hosts) + k * k * 3 / 4,
        (TopologyKind::Dragonfly, &[a, h, hosts]) => with_hosts(topology::groups(a, h) * a, hosts),
        (_, counts) => counts.first().copied().unwrap_or(0),
    }
}

fn build(kind: TopologyKind, counts: &[usize], seed: u64) -> Shape {
    match (kind, counts) {
        (TopologyKind::Line, &[devices]) => topology::line(devices),
        (TopologyKind::Ring, &[devices, hosts]) => topology::ring(devices, hosts),
        (TopologyKind::Star, &[hosts]) => topology::star(hosts),
        (TopologyKind::Tree, &[height, branching]) => topology::tree(height, branching),
        (TopologyKind::LeafSpine, &[leaves, spines, hosts]) => {
            topology::leaf_spine(leaves, spines, hosts)
        }
        (TopologyKind::FatTree, &[k, hosts]) => topology::fat_tree(k, hosts),
        (TopologyKind::Dragonfly, &[a, h, hosts]) => topology::dragonfly(a, h, hosts),
        (TopologyKind::RandomRegular, &[devices, degree, hosts]) => {
            topology::random_regular(devices, degree, hosts, seed)
        }
        _ => topology::paper(),
    }
}

impl ScenarioFile {
    /// The shape of a `[topology]`.
    pub(super) fn shape(&self, table: &TopologyTable) -> Result<Draft, SimError> {
        let kind = table.kind;
        let name = self.kind_name(kind);
        for (key, said) in table.said() {
            if said.is_some() && !kind.counts().iter().any(|count| count.0 == key) {
                let rule = format!(
                    "does not belong to kind \"{name}\", which has {}",
                    keys(kind)
                );
                return Err(self.rule(&format!("topology.{key}"), &rule));
            }
        }
        if kind == TopologyKind::File {
            return self.imported(table);
        }
        if table.path.is_some() {
            let rule = format!("belongs to kind \"file\", not \"{name}\"");
            return Err(self.rule("topology.path", &rule));
        }
        let counts = self.counts(table)?;
        if size(kind, &counts) > DEVICES_MAX {
            let rule = format!(
                "has {} devices: a network has 2 to {DEVICES_MAX}",
                size(kind, &counts)
            );
            return Err(self.rule("topology", &rule));
        }
        self.with_lengths(table, build(kind, &counts, self.seed))
    }

    /// The kind as it is written.
    fn kind_name(&self, kind: TopologyKind) -> &'static str {
        match kind {
            TopologyKind::Line => "line",
            TopologyKind::Ring => "ring",
            TopologyKind::Star => "star",
            TopologyKind::Tree => "tree",
            TopologyKind::Paper => "paper",
            TopologyKind::LeafSpine => "leaf-spine",
            TopologyKind::FatTree => "fat-tree",
            TopologyKind::Dragonfly => "dragonfly",
            TopologyKind::RandomRegular => "random-regular",
            TopologyKind::File => "file",
        }
    }

    fn counts(&self, table: &TopologyTable) -> Result<Vec<usize>, SimError> {
        let mut counts = Vec::new();
        for &(key, least, most, default) in table.kind.counts() {
            let said = table.said().into_iter().find(|said| said.0 == key);
            let said = said.and_then(|said| said.1);
            let path = format!("topology.{key}");
            let rule = format!("is {least} to {most} here");
            match (said, default) {
                (Some(count), _) if (least..=most).contains(&count) => counts.push(count),
                (Some(count), _) => return Err(self.rule(&path, &format!("{rule}, not {count}"))),
                (None, Some(default)) => counts.push(default),
                (None, None) => return Err(self.rule(&path, &format!("is missing: {rule}"))),
            }
        }
        match (table.kind, &mut counts[..]) {
            (TopologyKind::FatTree, [k, hosts]) => {
                if *k % 2 == 1 {
                    return Err(self.rule("topology.k", &format!("is an even number, not {k}")));
                }
                *hosts = if *hosts == usize::MAX { *k / 2 } else { *hosts };
            }
            (TopologyKind::RandomRegular, &mut [devices, degree, _])
                if degree >= devices || devices * degree % 2 == 1 =>
            {
                let rule = format!(
                    "{devices} switches cannot have {degree} cables each to others: fewer than \
                     switches, and one of the two numbers even"
                );
                return Err(self.rule("topology.degree", &rule));
            }
            _ => {}
        }
        Ok(counts)
    }

    /// The shape's cables with their lengths.
    fn with_lengths(&self, table: &TopologyTable, shape: Shape) -> Result<Draft, SimError> {
        let levels = shape.levels();
        let lengths = match (table.length_m, &table.lengths_m) {
            (Some(length_m), None) => vec![length_m; levels],
            (None, Some(lengths)) if lengths.len() == levels => lengths.clone(),
            (None, Some(lengths)) => {
                let rule = format!(
                    "this shape has {levels} levels of cables, from the hosts upwards, not {}",
                    lengths.len()
                );
                return Err(self.rule("topology.lengths_m", &rule));
            }
            (Some(_), Some(_)) => {
                let rule = "has either length_m or lengths_m, not both: remove one";
                return Err(self.rule("topology", rule));
            }
            (None, None) => {
                let rule = format!(
                    "its cables need a length: say length_m, in metres, such as length_m = 20.0, or \
                     lengths_m, a list of {levels}, one for each level from the hosts upwards"
                );
                return Err(self.rule("topology", &rule));
            }
        };
        let speeds = self.speeds_by_level(table, levels)?;
        let mut draft = Draft::default();
        for (name, kind) in shape.devices {
            draft.add(Device {
                name,
                kind,
                ppm: None,
                phase_fs: None,
                wander: None,
                parent: None,
                place: Place::key("topology"),
            });
        }
        let place = |level: usize| match table.length_m {
            Some(_) => Place::key("topology.length_m"),
            None => Place::key(format!("topology.lengths_m.{level}")),
        };
        draft.links = shape
            .links
            .into_iter()
            .map(|cable| Link {
                devices: cable.devices,
                length_m: Some(lengths[cable.level]),
                delay_ns: None,
                asymmetry_ns: None,
                ber: None,
                utilisation: None,
                roles: None,
                speed: speeds.get(cable.level).cloned(),
                place: place(cable.level),
            })
            .collect();
        Ok(draft)
    }

    /// The file of kind "file", as messages name it.
    pub(super) fn topology_file(&self) -> String {
        let path = self
            .topology
            .as_ref()
            .and_then(|table| table.path.as_deref());
        let path = self.source.directory.join(path.unwrap_or_default());
        path.display().to_string()
    }

    fn imported(&self, table: &TopologyTable) -> Result<Draft, SimError> {
        if table.path.is_none() {
            let rule = "is missing: a list of cables, .dot, .gv, .graphml or .xml";
            return Err(self.rule("topology.path", rule));
        }
        if table.lengths_m.is_some() {
            let rule = "belongs to named shapes: a file says the length of each cable, or length_m";
            return Err(self.rule("topology.lengths_m", rule));
        }
        if table.speeds.is_some() {
            let rule = "belongs to named shapes: a file says the speed of each cable, or speed";
            return Err(self.rule("topology.speeds", rule));
        }
        let file = self.topology_file();
        let text = std::fs::read_to_string(&file).map_err(|cause| {
            let path = PathBuf::from(&file);
            let cause = suggest::unread(&path, cause, &[]);
            self.rule("topology.path", &SimError::Read { path, cause }.to_string())
        })?;
        let graph = import::read(&file, &text)?;
        let mut ports = vec![0; graph.devices.len()];
        for end in graph.links.iter().flat_map(|cable| cable.devices) {
            ports[end] += 1;
        }
        let mut draft = Draft::default();
        for (device, ports) in graph.devices.into_iter().zip(ports) {
            let by_ports = if ports == 1 { Kind::Host } else { Kind::Switch };
            draft.add(Device {
                kind: device.kind.unwrap_or(by_ports),
                ppm: device.ppm,
                phase_fs: None,
                wander: None,
                parent: None,
                place: Place::Line(device.line, format!("device `{}`", device.name)),
                name: device.name,
            });
        }
        for cable in graph.links {
            let names = cable.devices.map(|device| &draft.devices[device].name);
            let about = format!("link `{}` - `{}`", names[0], names[1]);
            let place = Place::Line(cable.line, about);
            let common = table
                .speed
                .map(|speed| (speed.into(), Place::key("topology.speed")));
            let own = cable.speed.map(|speed| (speed, place.below("speed")));
            draft.links.push(Link {
                devices: cable.devices,
                length_m: cable.length_m.or(table.length_m),
                delay_ns: cable.delay_ns,
                asymmetry_ns: cable.asymmetry_ns,
                ber: cable.ber,
                utilisation: None,
                roles: None,
                speed: own.or(common),
                place,
            });
        }
        Ok(draft)
    }
}

/// The keys of a kind, for a message.
fn keys(kind: TopologyKind) -> String {
    let mut keys: Vec<&str> = kind.counts().iter().map(|count| count.0).collect();
    if kind == TopologyKind::File {
        keys.push("path");
    }
    keys.push("length_m");
    keys.join(", ")
}
