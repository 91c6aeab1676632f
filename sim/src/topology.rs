//! Named shapes of networks, and distances in them.

use std::collections::VecDeque;

/// What a device is. Both run the same golden model; a host also reads its counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Forwards; nobody reads its counter.
    Switch,
    /// A NIC in a host that reads the counter over PCIe.
    Host,
}

/// A shape: devices by name and kind, and the pairs that a cable connects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Names and kinds.
    pub devices: Vec<(String, Kind)>,
    /// Pairs of indices.
    pub links: Vec<[usize; 2]>,
}

impl Shape {
    fn add(&mut self, name: String, kind: Kind, parent: Option<usize>) -> usize {
        self.devices.push((name, kind));
        let index = self.devices.len() - 1;
        self.links.extend(parent.map(|parent| [parent, index]));
        index
    }
}

/// A line of `devices` devices `n0`, `n1` ...: hosts at the ends, switches between.
#[must_use]
pub fn line(devices: usize) -> Shape {
    let mut shape = Shape::default();
    for n in 0..devices {
        let kind = if n == 0 || n + 1 == devices {
            Kind::Host
        } else {
            Kind::Switch
        };
        shape.add(format!("n{n}"), kind, n.checked_sub(1));
    }
    shape
}

/// A tree: root `s0`, `height` levels below it with `branching` children each; leaves are hosts.
#[must_use]
pub fn tree(height: usize, branching: usize) -> Shape {
    let mut shape = Shape::default();
    let mut level = vec![shape.add("s0".into(), Kind::Switch, None)];
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
                next.push(shape.add(name, kind, Some(parent)));
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
    let root = shape.add("s0".into(), Kind::Switch, None);
    let switches: Vec<usize> = (1..=3)
        .map(|n| shape.add(format!("s{n}"), Kind::Switch, Some(root)))
        .collect();
    for n in 1..=8 {
        shape.add(format!("h{n}"), Kind::Host, Some(switches[(n - 1) / 3]));
    }
    let mut parent = root;
    for n in 1..=4 {
        let kind = if n == 4 { Kind::Host } else { Kind::Switch };
        parent = shape.add(format!("c{n}"), kind, Some(parent));
    }
    shape
}

/// Hops from one device to every other, `None` where there is no path.
#[must_use]
pub fn hops_from(device: usize, devices: usize, links: &[[usize; 2]]) -> Vec<Option<usize>> {
    let mut hops = vec![None; devices];
    hops[device] = Some(0);
    let mut queue = VecDeque::from([(device, 0)]);
    while let Some((here, distance)) = queue.pop_front() {
        for link in links {
            let there = match *link {
                [a, b] if a == here => b,
                [a, b] if b == here => a,
                _ => continue,
            };
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

    fn diameter(shape: &Shape) -> usize {
        let count = shape.devices.len();
        (0..count)
            .flat_map(|n| hops_from(n, count, &shape.links))
            .map(|hops| hops.expect("connected"))
            .max()
            .unwrap()
    }

    #[test]
    fn shapes_are_what_their_names_say() {
        let paper = paper();
        assert_eq!(paper.devices.len(), 16);
        assert_eq!(paper.links.len(), 15);
        assert_eq!(diameter(&paper), 6);
        assert_eq!(diameter(&line(7)), 6);
        assert_eq!(diameter(&tree(2, 3)), 4);
        assert_eq!(tree(2, 3).devices.len(), 13);
        assert_eq!(hops_from(0, 3, &[[0, 1]]), [Some(0), Some(1), None]);
    }
}
