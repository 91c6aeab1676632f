//! Folded Clos networks: leaf-spine, and the three-level fat tree of k-port switches.

use super::{Kind, Shape};

/// Leaves `l0` ..., spines `s0` ..., every leaf at every spine, and hosts (`l0h1` ...) at each leaf.
#[must_use]
pub fn leaf_spine(leaves: usize, spines: usize, hosts_per_leaf: usize) -> Shape {
    let mut shape = Shape::default();
    let leaf = |shape: &mut Shape, n| shape.device(format!("l{n}"), Kind::Switch);
    let leaves: Vec<usize> = (0..leaves).map(|n| leaf(&mut shape, n)).collect();
    for n in 0..spines {
        let spine = shape.device(format!("s{n}"), Kind::Switch);
        for &leaf in &leaves {
            shape.cable(leaf, spine, 1);
        }
    }
    for leaf in leaves {
        shape.hosts(leaf, hosts_per_leaf);
    }
    shape
}

/// The fat tree of k-port switches (Al-Fares, Loukissas, Vahdat, SIGCOMM 2008): k pods of k/2 edge
/// (`p0e0`) and k/2 aggregation switches (`p0a0`), (k/2)^2 core switches (`c0`), and hosts (`p0e0h1`)
/// at each edge switch: k/2 in the original. Aggregation switch i of every pod has the core switches
/// i k/2 to (i + 1) k/2 - 1. `k` is even.
#[must_use]
pub fn fat_tree(k: usize, hosts_per_edge: usize) -> Shape {
    let mut shape = Shape::default();
    let half = k / 2;
    for n in 0..half * half {
        shape.device(format!("c{n}"), Kind::Switch);
    }
    for pod in 0..k {
        let mut switches = |role: char| -> Vec<usize> {
            let names = (0..half).map(|n| format!("p{pod}{role}{n}"));
            names.map(|name| shape.device(name, Kind::Switch)).collect()
        };
        let (aggregations, edges) = (switches('a'), switches('e'));
        for (n, &aggregation) in aggregations.iter().enumerate() {
            for core in n * half..(n + 1) * half {
                shape.cable(aggregation, core, 2);
            }
            for &edge in &edges {
                shape.cable(edge, aggregation, 1);
            }
        }
        for edge in edges {
            shape.hosts(edge, hosts_per_edge);
        }
    }
    shape
}
