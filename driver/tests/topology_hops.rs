//! Distances, against Floyd and Warshall's three loops.

mod nets;

use dtp_driver::topology::hops::{Bound, Ways};
use dtp_driver::topology::network::Network;
use dtp_driver::topology::table::StateName;
use nets::Net;
use proptest::prelude::*;
use std::collections::BTreeMap;

const FAR: u64 = u64::MAX / 4;

fn plainly(nodes: usize, links: &[(usize, usize)]) -> Vec<Vec<u64>> {
    let mut far = vec![vec![FAR; nodes]; nodes];
    for (n, row) in far.iter_mut().enumerate() {
        row[n] = 0;
    }
    for &(a, b) in links.iter().filter(|(a, b)| a != b) {
        far[a][b] = 1;
        far[b][a] = 1;
    }
    for via in 0..nodes {
        for a in 0..nodes {
            for b in 0..nodes {
                far[a][b] = far[a][b].min(far[a][via] + far[via][b]);
            }
        }
    }
    far
}

fn networks() -> impl Strategy<Value = (usize, Vec<(usize, usize)>, Vec<bool>)> {
    (2_usize..140).prop_flat_map(|nodes| {
        let links = prop::collection::vec((0..nodes, 0..nodes), 0..200);
        links.prop_flat_map(move |links| {
            let up = prop::collection::vec(prop::bool::weighted(0.9), links.len());
            (Just(nodes), Just(links), up)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn hops_are_those_of_three_loops((nodes, links, up) in networks()) {
        // A device has 32 ports at most.
        let mut used = vec![0; nodes];
        let mut net = Net::of(nodes);
        let mut joined = Vec::new();
        for (&(a, b), &up) in links.iter().zip(&up) {
            if a == b || used[a] == 32 || used[b] == 32 {
                continue;
            }
            net.join(a, b);
            match up {
                true => joined.push((a, b)),
                false => net.port(a, used[a]).state = StateName::Down,
            }
            used[a] += 1;
            used[b] += 1;
        }
        let far = plainly(nodes, &joined);
        let network = Network::new(&net.0);
        let ways = Ways::new(&network);
        let mut found = vec![vec![FAR; nodes]; nodes];
        ways.pairs(|a, b, hops| {
            assert!(a < b && found[a][b] == FAR, "each pair once");
            found[a][b] = hops;
            found[b][a] = hops;
            Ok::<(), ()>(())
        }).expect("never fails");
        for (n, row) in found.iter_mut().enumerate() {
            row[n] = 0;
        }
        prop_assert_eq!(&found, &far);

        let mut counts: BTreeMap<u64, u64> = BTreeMap::new();
        for (a, row) in far.iter().enumerate() {
            for &hops in row.iter().skip(a + 1).filter(|&&hops| hops < FAR) {
                *counts.entry(hops).or_default() += 1;
            }
        }
        let (distances, farthest) = ways.distances();
        prop_assert_eq!(distances.iter().map(|d| (d.hops, d.pairs)).collect::<Vec<_>>(), counts.into_iter().collect::<Vec<_>>());
        for distance in &distances {
            prop_assert_eq!(far[distance.example[0]][distance.example[1]], distance.hops);
        }
        let pieces = ways.pieces();
        for a in 0..nodes {
            prop_assert_eq!(farthest[a], far[a].iter().copied().filter(|&hops| hops < FAR).max().unwrap_or(0));
            for b in [(a + 1) % nodes, (a * 7) % nodes] {
                prop_assert_eq!(pieces[a] == pieces[b], far[a][b] < FAR);
                let path = ways.path(a, b);
                prop_assert_eq!(path.as_ref().map(|path| path.len() as u64 - 1), (far[a][b] < FAR).then_some(far[a][b]));
                for step in path.unwrap_or_default().windows(2) {
                    prop_assert_eq!(far[step[0]][step[1]], 1);
                }
            }
        }
    }
}

/// Six hops: 4TD is 153.6 ns, and 8T on top 204.8.
#[test]
fn what_is_promised_at_a_distance() {
    let bound = Bound::at(6);
    assert_eq!((bound.counters_units, bound.readings_units), (480, 640));
}

/// A switch that nobody asked still joins two hosts.
#[test]
fn ways_go_through_devices_that_were_not_asked() {
    let mut net = Net::of(3);
    net.join(2, 0);
    net.join(2, 1);
    net.0.devices.pop();
    let network = Network::new(&net.0);
    assert_eq!(network.nodes()[2].label, "00:00:00:00:00:00:01:02");
    let ways = Ways::new(&network);
    assert_eq!(ways.path(0, 1), Some(vec![0, 2, 1]));
    assert_eq!(
        ways.distances().0.len(),
        1,
        "the pair of the two hosts alone"
    );
    assert_eq!(net.warnings(), []);
}
