//! The limit that is proved: two ways of computing it, when there is none, and that it can fail.

use dtp_sim::checker::proved::{ProvedChecker, Settings};
use dtp_sim::checker::{Cable, World};
use dtp_sim::report::{CheckName, Verdict};
use dtp_sim::run::run;
use dtp_sim::scenario::Scenario;
use dtp_sim::search::candidate::Candidate;
use dtp_spec::bound::Hop;
use dtp_spec::latency::Phases;
use dtp_spec::speed::Speed;

fn line(devices: usize, longest_fs: u64, gigabits: u64) -> ProvedChecker {
    let cable = |n: usize| Cable {
        ports: [2 * n, 2 * n + 1],
        devices: [n, n + 1],
        delay_fs: [50_000_000; 2],
        gigabits,
    };
    let world = World {
        periods: vec![6_400_000 << 20; devices],
        cables: (0..devices - 1).map(cable).collect(),
        ports: 2 * (devices - 1),
        ..World::default()
    };
    let mut checker = ProvedChecker::new(&world, devices as u64 - 1);
    for port in 0..world.ports {
        checker.sent(port, 7);
        checker.sent(port, 7 + longest_fs);
    }
    checker
}

/// The checker's limit is that of the specification to a unit, by other arithmetic, from a cable of
/// 50 ns.
#[test]
fn two_ways_to_the_same_bound() {
    for (phases, count) in [(Phases::One, 1), (Phases::Two, 2), (Phases::Four, 4)] {
        for (interval_ticks, wait_ticks) in [(200, 5), (200, 195), (1200, 1140), (5000, 4)] {
            for (hops, diameter) in [(1, 1), (1, 6), (6, 6), (2, 3)] {
                for speed in Speed::ALL.map(|known| known.1) {
                    let hop = Hop {
                        phases,
                        interval_ticks,
                        wait_ticks,
                        wire_units: 157,
                        speed,
                    };
                    let longest_fs = (interval_ticks + wait_ticks) * 6_400_000;
                    let checker = line(diameter as usize + 1, longest_fs, speed.gigabits());
                    let settings = Settings {
                        phases: count,
                        interval_ticks,
                    };
                    let found = checker.limit_units(hops, settings, u64::MAX);
                    let told = hop.proved_units(hops, diameter, true);
                    match (told, found) {
                        (Some(told), Some(found)) => {
                            assert!(found.abs_diff(told as i64) <= 1, "{told} and {found}");
                        }
                        found => assert_eq!(found, (None, None), "{hop:?}"),
                    }
                }
            }
        }
    }
}

#[test]
fn no_limit_without_beacons_or_quiet() {
    let settings = Settings {
        phases: 4,
        interval_ticks: 200,
    };
    let mut checker = line(3, 1_400_000_000, 10);
    assert_eq!(checker.longest_fs(), 1_400_000_000);
    assert!(checker.limit_units(1, settings, 10_000_000_000).is_some());
    assert_eq!(checker.limit_units(1, settings, 2_000_000_000), None);
    checker.begin();
    assert_eq!(checker.longest_fs(), 0);
    assert_eq!(checker.limit_units(1, settings, 10_000_000_000), None);
}

/// Crossings whose window is wider than is promised leave the limit, and the check says so.
#[test]
fn more_than_is_proved_fails_the_check() {
    let mut candidate = Candidate::row(2, 200);
    candidate.duration_us = 600;
    let mut scenario = candidate.scenario().unwrap();
    let check = |scenario: &Scenario| {
        let report = run(scenario, |_| ());
        report.check(CheckName::OffsetProved).unwrap().clone()
    };
    assert_eq!(check(&scenario).verdict, Verdict::Pass);
    scenario.dtp.window_ticks = 0.9;
    let failed = check(&scenario);
    assert_eq!(failed.verdict, Verdict::Fail, "{failed:?}");
    assert!(failed.reason.is_some());
}
