//! Random regular graphs (the switches of a Jellyfish network).

use super::{hops_from, Kind, Shape};
use crate::rng::{Stream, Subject};
use std::collections::HashSet;

/// Exchanges of two cables' ends per cable: enough for the start to be forgotten.
const EXCHANGES_PER_CABLE: u64 = 16;
/// Rounds of exchanges after which a graph that is still in parts is given up: never seen for degrees
/// of 3 and more; a degree of 2 is one ring by chance alone and keeps the one that it began with.
const ROUNDS_MAX: u64 = 64;

/// `devices` switches `n0` ... with `degree` cables each to others, drawn from the seed, connected,
/// without a pair that is connected twice, and hosts (`n0h1` ...) at each. `degree` is 2 to `devices`
/// - 1, and one of the two numbers is even.
#[must_use]
pub fn random_regular(devices: usize, degree: usize, hosts: usize, seed: u64) -> Shape {
    let start = circulant(devices, degree);
    let mut cables = start.clone();
    let stream = Stream::new(seed, Subject::RandomTopology, 0);
    let mut draws = 0;
    for round in 0..ROUNDS_MAX {
        exchange(&mut cables, stream, &mut draws);
        if hops_from(0, devices, &cables).iter().all(Option::is_some) {
            break;
        }
        if round + 1 == ROUNDS_MAX {
            cables.clone_from(&start);
        }
    }
    let mut shape = Shape::default();
    for n in 0..devices {
        shape.device(format!("n{n}"), Kind::Switch);
    }
    for [a, b] in cables {
        shape.cable(a, b, 1);
    }
    for n in 0..devices {
        shape.hosts(n, hosts);
    }
    shape
}

/// Every device with those up to degree / 2 places away, and with the opposite one if that is odd.
fn circulant(devices: usize, degree: usize) -> Vec<[usize; 2]> {
    let mut cables = Vec::with_capacity(devices * degree / 2);
    for n in 0..devices {
        for step in 1..=degree / 2 {
            cables.push([n, (n + step) % devices]);
        }
        if degree % 2 == 1 && n < devices / 2 {
            cables.push([n, n + devices / 2]);
        }
    }
    cables
}

/// Many times: two cables a-b and c-d become a-d and c-b, unless that makes a loop or a double.
fn exchange(cables: &mut [[usize; 2]], stream: Stream, draws: &mut u64) {
    let key = |a: usize, b: usize| [a.min(b), a.max(b)];
    let mut present: HashSet<[usize; 2]> = cables.iter().map(|&[a, b]| key(a, b)).collect();
    let mut index = |bound: usize| {
        *draws += 1;
        usize::try_from(stream.below(*draws, bound as u64)).expect("an index of a cable")
    };
    for _ in 0..EXCHANGES_PER_CABLE * cables.len() as u64 {
        let (first, second) = (index(cables.len()), index(cables.len()));
        if index(2) == 1 {
            cables[second].reverse();
        }
        let ([a, b], [c, d]) = (cables[first], cables[second]);
        let fresh = [key(a, d), key(c, b)];
        if a == d || c == b || first == second || fresh.iter().any(|pair| present.contains(pair)) {
            continue;
        }
        present.remove(&key(a, b));
        present.remove(&key(c, d));
        present.extend(fresh);
        cables[first] = [a, d];
        cables[second] = [c, b];
    }
}
