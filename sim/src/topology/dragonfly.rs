//! The dragonfly (Kim, Dally, Scott, Abts, ISCA 2008) of full size.

use super::{Kind, Shape};

/// Groups of a dragonfly of full size: every two of them share one cable.
#[must_use]
pub const fn groups(a: usize, h: usize) -> usize {
    a * h + 1
}

/// Groups of `a` routers (`g0r0`) that are all connected with each other, `h` cables of every router to
/// other groups, a h + 1 groups so that every two of them share exactly one cable, and `p` hosts
/// (`g0r0h1`) at each router. Global port j of a group (of a h, in order of routers) goes to the group
/// j + 1 places further on, around the end.
#[must_use]
pub fn dragonfly(a: usize, h: usize, p: usize) -> Shape {
    let mut shape = Shape::default();
    let groups = groups(a, h);
    for router in 0..groups * a {
        let (group, router) = (router / a, router % a);
        shape.device(format!("g{group}r{router}"), Kind::Switch);
    }
    for group in 0..groups {
        for first in 0..a {
            for second in first + 1..a {
                shape.cable(group * a + first, group * a + second, 1);
            }
        }
        for port in 0..a * h {
            let peer = (group + port + 1) % groups;
            if peer > group {
                // Seen from the peer this group is a h - port places further on.
                let peer_port = a * h - 1 - port;
                shape.cable(group * a + port / h, peer * a + peer_port / h, 2);
            }
        }
    }
    for router in 0..groups * a {
        shape.hosts(router, p);
    }
    shape
}
