//! How far devices are apart. Sixty-four devices are followed at a time, a bit each: a step of all of them over a link
//! is one instruction.

use super::network::Network;
use dtp_spec::bound::{offset_units, reading_units};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::VecDeque;

/// Devices that are followed at a time.
pub const AT_A_TIME: usize = u64::BITS as usize;

/// What is promised for two devices so many hops apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Bound {
    /// D.
    pub hops: u64,
    /// Counters differ by at most 4TD, in units of 0.32 ns.
    pub counters_units: u64,
    /// Readings of two hosts differ by at most 4TD + 8T, in units of 0.32 ns.
    pub readings_units: u64,
}

impl Bound {
    /// At this distance.
    #[must_use]
    pub const fn at(hops: u64) -> Self {
        Bound {
            hops,
            counters_units: offset_units(hops),
            readings_units: reading_units(hops),
        }
    }
}

/// Pairs of one distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// D.
    pub hops: u64,
    /// How many pairs of devices that were asked.
    pub pairs: u64,
    /// One of them.
    pub example: [usize; 2],
}

/// Links that hold, packed: the neighbours of node n are `to[from[n]..from[n + 1]]`.
#[derive(Clone, Debug)]
pub struct Ways {
    from: Vec<u32>,
    to: Vec<u32>,
    /// How many nodes, the first ones, were asked.
    asked: usize,
}

impl Ways {
    /// Of a network.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let mut ways = Ways {
            from: vec![0],
            to: Vec::new(),
            asked: network.devices().len(),
        };
        for node in 0..network.nodes().len() {
            let links = network.links_at(node).filter(|link| link.holds);
            ways.to.extend(links.map(|link| link.other(node) as u32));
            ways.from.push(ways.to.len() as u32);
        }
        ways
    }

    fn neighbours(&self, node: usize) -> &[u32] {
        &self.to[self.from[node] as usize..self.from[node + 1] as usize]
    }

    fn nodes(&self) -> usize {
        self.from.len() - 1
    }

    /// Goes out from up to [`AT_A_TIME`] nodes, one hop after the other: `visit(hops, node, sources)` for every node
    /// and the sources, a bit each, that are so many hops away.
    pub fn spread(&self, sources: &[usize], mut visit: impl FnMut(u64, usize, u64)) {
        let mut seen = vec![0_u64; self.nodes()];
        let mut here = vec![0_u64; self.nodes()];
        let mut next = vec![0_u64; self.nodes()];
        for (bit, &source) in sources.iter().take(AT_A_TIME).enumerate() {
            here[source] |= 1 << bit;
        }
        for hops in 0.. {
            let mut any = false;
            for node in 0..self.nodes() {
                here[node] &= !seen[node];
                let bits = here[node];
                if bits == 0 {
                    continue;
                }
                any = true;
                seen[node] |= bits;
                visit(hops, node, bits);
                for &other in self.neighbours(node) {
                    next[other as usize] |= bits;
                }
            }
            if !any {
                return;
            }
            std::mem::swap(&mut here, &mut next);
            next.fill(0);
        }
    }

    /// How many pairs there are at each distance, and how far the farthest of each device is.
    #[must_use]
    pub fn distances(&self) -> (Vec<Distance>, Vec<u64>) {
        let mut found: Vec<Option<Distance>> = Vec::new();
        let mut farthest = vec![0; self.asked];
        let all: Vec<usize> = (0..self.asked).collect();
        for sources in all.chunks(AT_A_TIME) {
            let first = sources[0];
            self.spread(sources, |hops, node, bits| {
                if node >= self.asked || hops == 0 {
                    return;
                }
                // Hops run upwards, so the last that a source sees are its farthest; of a node it is the most over
                // all sources, which is the same thing.
                farthest[node] = farthest[node].max(hops);
                // Each pair once: from its first device.
                let before = match node.checked_sub(first) {
                    None => 0,
                    Some(shift) if shift >= AT_A_TIME => u64::MAX,
                    Some(shift) => (1 << shift) - 1,
                };
                let pairs = bits & before;
                if pairs == 0 {
                    return;
                }
                let place = hops as usize;
                if found.len() <= place {
                    found.resize(place + 1, None);
                }
                let example = [first + pairs.trailing_zeros() as usize, node];
                let distance = found[place].get_or_insert(Distance {
                    hops,
                    pairs: 0,
                    example,
                });
                distance.pairs += u64::from(pairs.count_ones());
            });
        }
        (found.into_iter().flatten().collect(), farthest)
    }

    /// Every pair of devices that were asked and have a way, the first of a pair before the second.
    ///
    /// # Errors
    /// What `tell` says, at once.
    pub fn pairs<E>(
        &self,
        mut tell: impl FnMut(usize, usize, u64) -> Result<(), E>,
    ) -> Result<(), E> {
        let all: Vec<usize> = (0..self.asked).collect();
        let mut hops_of = vec![0_u32; AT_A_TIME * self.asked];
        for sources in all.chunks(AT_A_TIME) {
            hops_of.fill(0);
            self.spread(sources, |hops, node, bits| {
                if node >= self.asked {
                    return;
                }
                let mut bits = bits;
                while bits != 0 {
                    let source = bits.trailing_zeros() as usize;
                    hops_of[source * self.asked + node] = hops as u32;
                    bits &= bits - 1;
                }
            });
            for (row, &a) in sources.iter().enumerate() {
                for b in a + 1..self.asked {
                    match hops_of[row * self.asked + b] {
                        0 => {}
                        hops => tell(a, b, u64::from(hops))?,
                    }
                }
            }
        }
        Ok(())
    }

    /// A shortest way between two nodes, both ends among it, if there is one.
    #[must_use]
    pub fn path(&self, a: usize, b: usize) -> Option<Vec<usize>> {
        let mut before = vec![usize::MAX; self.nodes()];
        let mut open = VecDeque::from([a]);
        before[a] = a;
        while let Some(node) = open.pop_front() {
            if node == b {
                let mut path = vec![b];
                let mut node = b;
                while node != a {
                    node = before[node];
                    path.push(node);
                }
                path.reverse();
                return Some(path);
            }
            for &other in self.neighbours(node) {
                if before[other as usize] == usize::MAX {
                    before[other as usize] = node;
                    open.push_back(other as usize);
                }
            }
        }
        None
    }

    /// Of every node the piece of the network that it is in: pieces are numbered in order of their first nodes.
    #[must_use]
    pub fn pieces(&self) -> Vec<usize> {
        let mut piece = vec![usize::MAX; self.nodes()];
        let mut count = 0;
        for start in 0..self.nodes() {
            if piece[start] != usize::MAX {
                continue;
            }
            piece[start] = count;
            let mut open = vec![start];
            while let Some(node) = open.pop() {
                for &other in self.neighbours(node) {
                    if piece[other as usize] == usize::MAX {
                        piece[other as usize] = count;
                        open.push(other as usize);
                    }
                }
            }
            count += 1;
        }
        piece
    }
}

impl Network {
    /// Where a drawing begins: the middle of the largest piece, where the farthest device is nearest; of several the one
    /// with most links.
    #[must_use]
    pub fn middle(&self, pieces: &[usize], farthest: &[u64]) -> Option<usize> {
        let mut sizes = vec![0_usize; pieces.len()];
        for &piece in &pieces[..farthest.len()] {
            sizes[piece] += 1;
        }
        (0..farthest.len()).max_by_key(|&node| {
            let size = sizes[pieces[node]];
            let links = self.links_at(node).count();
            let nearest = std::cmp::Reverse(farthest[node]);
            (size, nearest, links, std::cmp::Reverse(node))
        })
    }
}
