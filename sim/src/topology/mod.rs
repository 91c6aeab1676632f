//! Named shapes of networks, shapes read from files, and distances in them. Everything here is linear
//! in devices and cables.

mod dragonfly;
mod fabric;
pub mod import;
mod random;

pub use dragonfly::{dragonfly, groups};
pub use fabric::{fat_tree, leaf_spine};
pub use random::random_regular;

use std::collections::VecDeque;

/// What a device is. Both run the same golden model; a host also reads its counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Forwards; nobody reads its counter.
    Switch,
    /// A NIC in a host that reads the counter over PCIe.
    Host,
}

/// A cable of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cable {
    /// Indices of the two devices.
    pub devices: [usize; 2],
    /// Distance from the hosts: 0 at a host, 1 above that, and so on.
    pub level: usize,
}

/// A shape: devices by name and kind, and the pairs that a cable connects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Names and kinds.
    pub devices: Vec<(String, Kind)>,
    /// Cables.
    pub links: Vec<Cable>,
}

impl Shape {
    fn device(&mut self, name: String, kind: Kind) -> usize {
        self.devices.push((name, kind));
        self.devices.len() - 1
    }

    fn cable(&mut self, a: usize, b: usize, level: usize) {
        self.links.push(Cable {
            devices: [a, b],
            level,
        });
    }

    /// Hosts `<switch>h1` to `<switch>h<count>` at a switch.
    fn hosts(&mut self, switch: usize, count: usize) {
        for n in 1..=count {
            let name = format!("{}h{n}", self.devices[switch].0);
            let host = self.device(name, Kind::Host);
            self.cable(switch, host, 0);
        }
    }

    /// Levels of cables: one more than the largest.
    #[must_use]
    pub fn levels(&self) -> usize {
        self.links.iter().map(|c| c.level + 1).max().unwrap_or(0)
    }
}

/// A line of `devices` devices `n0`, `n1` ...: hosts at the ends, switches between.
#[must_use]
pub fn line(devices: usize) -> Shape {
    let mut shape = Shape::default();
    let is_end = |n: usize| n == 0 || n + 1 == devices;
    for n in 0..devices {
        let kind = if is_end(n) { Kind::Host } else { Kind::Switch };
        shape.device(format!("n{n}"), kind);
        if n > 0 {
            let level = usize::from(!is_end(n) && !is_end(n - 1));
            shape.cable(n - 1, n, level);
        }
    }
    shape
}

/// A ring of `devices` switches `n0`, `n1` ... with this many hosts (`n0h1` ...) at each.
#[must_use]
pub fn ring(devices: usize, hosts_per_switch: usize) -> Shape {
    let mut shape = Shape::default();
    for n in 0..devices {
        shape.device(format!("n{n}"), Kind::Switch);
    }
    for n in 0..devices {
        shape.cable(n, (n + 1) % devices, 1);
    }
    for n in 0..devices {
        shape.hosts(n, hosts_per_switch);
    }
    shape
}

/// A switch `s0` with hosts `h1` to `h<hosts>`.
#[must_use]
pub fn star(hosts: usize) -> Shape {
    let mut shape = Shape::default();
    let switch = shape.device("s0".into(), Kind::Switch);
    for n in 1..=hosts {
        let host = shape.device(format!("h{n}"), Kind::Host);
        shape.cable(switch, host, 0);
    }
    shape
}

/// A tree: root `s0`, `height` levels below it with `branching` children each; leaves are hosts.
#[must_use]
pub fn tree(height: usize, branching: usize) -> Shape {
    let mut shape = Shape::default();
    let mut level = vec![shape.device("s0".into(), Kind::Switch)];
    for depth in 1..=height {
        let mut next = Vec::new();
        for &parent in &level {
            for _ in 0..branching {
                let n = next.len() + 1;
                let (name, kind) = if depth == height {
                    (format!("h{n}"), Kind::Host)
                } else {
                    (format!("s{depth}_{n}"), Kind::Switch)
                };
                let child = shape.device(name, kind);
                shape.cable(parent, child, height - depth);
                next.push(child);
            }
        }
        level = next;
    }
    shape
}

/// The paper's tree of height two with 12 devices (root `s0`, switches `s1` to `s3`, hosts `h1` to
/// `h8`) and a chain `c1` to `c4` from the root, so that `h1` to `c4` is a path of six hops. The end
/// of the chain is a host.
#[must_use]
pub fn paper() -> Shape {
    let mut shape = Shape::default();
    let root = shape.device("s0".into(), Kind::Switch);
    let child = |shape: &mut Shape, parent, name, kind| {
        let child = shape.device(name, kind);
        shape.cable(parent, child, usize::from(kind == Kind::Switch));
        child
    };
    let switches: Vec<usize> = (1..=3)
        .map(|n| child(&mut shape, root, format!("s{n}"), Kind::Switch))
        .collect();
    for n in 1..=8 {
        let parent = switches[(n - 1) / 3];
        child(&mut shape, parent, format!("h{n}"), Kind::Host);
    }
    let mut parent = root;
    for n in 1..=4 {
        let kind = if n == 4 { Kind::Host } else { Kind::Switch };
        parent = child(&mut shape, parent, format!("c{n}"), kind);
    }
    shape
}

/// Hops from one device to every other, `None` where there is no path.
#[must_use]
pub fn hops_from(device: usize, devices: usize, links: &[[usize; 2]]) -> Vec<Option<usize>> {
    let mut neighbours = vec![Vec::new(); devices];
    for &[a, b] in links {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    let mut hops = vec![None; devices];
    hops[device] = Some(0);
    let mut queue = VecDeque::from([(device, 0)]);
    while let Some((here, distance)) = queue.pop_front() {
        for &there in &neighbours[here] {
            if hops[there].is_none() {
                hops[there] = Some(distance + 1);
                queue.push_back((there, distance + 1));
            }
        }
    }
    hops
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hops(shape: &Shape) -> Vec<Vec<usize>> {
        let links: Vec<_> = shape.links.iter().map(|cable| cable.devices).collect();
        let count = shape.devices.len();
        let all = (0..count).map(|n| hops_from(n, count, &links));
        all.map(|row| {
            row.into_iter()
                .map(|hops| hops.expect("connected"))
                .collect()
        })
        .collect()
    }

    fn diameter(shape: &Shape) -> usize {
        hops(shape).into_iter().flatten().max().unwrap()
    }

    fn degrees(shape: &Shape) -> Vec<usize> {
        let mut degrees = vec![0; shape.devices.len()];
        for end in shape.links.iter().flat_map(|cable| cable.devices) {
            degrees[end] += 1;
        }
        degrees
    }

    fn hosts(shape: &Shape) -> usize {
        let hosts = shape.devices.iter().filter(|d| d.1 == Kind::Host);
        hosts.count()
    }

    #[test]
    fn simple_shapes_are_what_their_names_say() {
        let paper = paper();
        assert_eq!(paper.devices.len(), 16);
        assert_eq!(paper.links.len(), 15);
        assert_eq!(diameter(&paper), 6);
        assert_eq!(diameter(&line(7)), 6);
        assert_eq!(line(7).levels(), 2);
        assert_eq!((line(2).levels(), star(3).levels()), (1, 1));
        assert_eq!(diameter(&tree(2, 3)), 4);
        assert_eq!((tree(2, 3).devices.len(), tree(2, 3).levels()), (13, 2));
        assert_eq!(hops_from(0, 3, &[[0, 1]]), [Some(0), Some(1), None]);
        assert_eq!((diameter(&ring(8, 0)), diameter(&ring(7, 1))), (4, 5));
        assert_eq!((diameter(&star(5)), hosts(&star(5))), (2, 5));
    }

    /// k^3/4 hosts, k^2/2 edge and aggregation switches each, k^2/4 core switches, every switch with k
    /// ports, hosts at most six hops apart and four within a pod (Al-Fares and others, 2008).
    #[test]
    fn fat_trees_are_what_the_paper_says() {
        for k in [2, 4, 6] {
            let shape = fat_tree(k, k / 2);
            assert_eq!(hosts(&shape), k * k * k / 4);
            assert_eq!(shape.devices.len() - hosts(&shape), 5 * k * k / 4);
            assert_eq!(shape.links.len(), 3 * k * k * k / 4);
            let ports = degrees(&shape);
            let mut kinds = shape.devices.iter().zip(ports);
            assert!(kinds.all(|(d, ports)| ports == if d.1 == Kind::Host { 1 } else { k }));
            assert_eq!((diameter(&shape), shape.levels()), (6, 3));
        }
        let shape = fat_tree(4, 2);
        let find = |name: &str| shape.devices.iter().position(|d| d.0 == name).unwrap();
        let hops = hops(&shape);
        assert_eq!(hops[find("p0e0h1")][find("p0e0h2")], 2);
        assert_eq!(hops[find("p0e0h1")][find("p0e1h1")], 4);
        assert_eq!(hops[find("p0e0h1")][find("p3e1h2")], 6);
        assert_eq!(hops[find("p2a1")][find("c3")], 1);
    }

    #[test]
    fn the_largest_fat_tree_is_built_at_once() {
        let shape = fat_tree(48, 24);
        assert_eq!(hosts(&shape), 27_648);
        assert_eq!(shape.devices.len(), 27_648 + 2_880);
    }

    #[test]
    fn leaves_and_spines_are_all_connected() {
        let shape = leaf_spine(4, 3, 2);
        assert_eq!(shape.devices.len(), 4 + 3 + 8);
        assert_eq!(shape.links.len(), 12 + 8);
        assert_eq!((diameter(&shape), shape.levels()), (4, 2));
    }

    /// Every router has a - 1 + h cables to others, every two groups exactly one, and no two routers
    /// are more than three hops apart (Kim and others, 2008).
    #[test]
    fn a_dragonfly_joins_every_two_groups_once() {
        for (a, h) in [(2, 1), (4, 2), (3, 3)] {
            let shape = dragonfly(a, h, 0);
            assert_eq!(shape.devices.len(), a * (a * h + 1));
            assert!(degrees(&shape).iter().all(|&ports| ports == a - 1 + h));
            assert_eq!(diameter(&shape), 3);
            let mut pairs: Vec<_> = shape
                .links
                .iter()
                .filter(|cable| cable.level == 2)
                .map(|cable| cable.devices.map(|device| device / a))
                .map(|[x, y]| [x.min(y), x.max(y)])
                .collect();
            pairs.sort_unstable();
            let count = pairs.len();
            pairs.dedup();
            assert_eq!(pairs.len(), count);
            assert_eq!(count, groups(a, h) * (groups(a, h) - 1) / 2);
        }
        assert_eq!(hosts(&dragonfly(4, 2, 2)), 72);
    }

    #[test]
    fn random_regular_shapes_are_regular_connected_and_of_their_seed() {
        for (devices, degree) in [(4, 3), (10, 3), (9, 4), (50, 7), (1000, 4), (6, 5), (5, 2)] {
            let shape = random_regular(devices, degree, 0, 1);
            assert!(degrees(&shape).iter().all(|&ports| ports == degree));
            let mut ends: Vec<_> = shape.links.iter().map(|c| c.devices).collect();
            ends.iter_mut().for_each(|ends| ends.sort_unstable());
            ends.sort_unstable();
            ends.dedup();
            assert_eq!(ends.len(), devices * degree / 2, "a cable twice");
            assert!(ends.iter().all(|[a, b]| a != b));
            let hops = hops_from(0, devices, &ends);
            assert!(hops.iter().all(Option::is_some));
        }
        assert_eq!(random_regular(50, 4, 1, 7), random_regular(50, 4, 1, 7));
        assert_ne!(random_regular(50, 4, 1, 7), random_regular(50, 4, 1, 8));
    }
}
