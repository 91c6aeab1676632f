//! The search: what the golden model shows is admitted by the classes, and a broken limit is found.

use dtp_sim::engine::sampler::Coin;
use dtp_sim::rng::{Stream, Subject};
use dtp_sim::search::candidate::{Candidate, CABLE_FS};
use dtp_sim::search::climb::{climb, evaluate};
use dtp_sim::search::family::{families, Shape, IDLE_WAIT_TICKS};
use dtp_sim::search::pair::Pair;
use dtp_sim::search::row::Row;
use dtp_sim::search::setting::{Setting, UNIT_FS};
use dtp_spec::latency::Phases;

/// A row with everything drawn: clocks, phases, cables, coin.
fn random(devices: usize, number: u64) -> Candidate {
    let draw = Stream::new(7, Subject::SearchStep, number);
    let intervals = [200, 700, 1200, 5000];
    let mut candidate = Candidate::row(devices, intervals[draw.below(0, 4) as usize]);
    candidate.duration_us = 600;
    candidate.coin = Coin::ALL[draw.below(1, 7) as usize].1;
    for n in 0..devices {
        let k = 10 * n as u64;
        candidate.ppb[n] = draw.below(k + 10, 200_001) as i64 - 100_000;
        candidate.phase_fs[n] = draw.below(k + 11, 6_400_000);
    }
    for (n, cable) in candidate.cables.iter_mut().enumerate() {
        cable.1 = CABLE_FS + draw.below(90 + n as u64, 6_400_000);
    }
    candidate.seed = number;
    candidate
}

fn setting(candidate: &Candidate) -> Setting {
    Setting {
        phases: Phases::Four,
        interval_ticks: candidate.interval_ticks,
        wait_ticks: IDLE_WAIT_TICKS,
        wire_fs: CABLE_FS + 6_400_000,
    }
}

#[test]
fn the_classes_admit_every_pair_that_the_golden_model_shows() {
    let candidates: Vec<_> = (0..40).map(|number| random(2, number)).collect();
    for outcome in evaluate(&candidates, &|| true).unwrap() {
        let candidate = &outcome.candidate;
        let apart = candidate.ppb[0].abs_diff(candidate.ppb[1]);
        let admitted = Pair {
            setting: setting(candidate),
            // Of 1 + ppm, not of 1.
            slower_ppb: [apart + apart / 5000 + 1; 2],
            rounds: 16,
            round_ticks: [26, 80],
        }
        .search();
        let seen = outcome.at(1).unwrap().worst as i64;
        assert!(
            outcome.passed && UNIT_FS * seen < admitted.offset_fs,
            "{candidate:?}"
        );
        assert!(outcome.delay_slack.is_finite());
        assert!(outcome.delay_slack * UNIT_FS as f64 >= admitted.measured_least_fs as f64);
    }
}

#[test]
fn the_classes_admit_every_row_that_the_golden_model_shows() {
    let candidates: Vec<_> = (100..120).map(|number| random(3, number)).collect();
    for outcome in evaluate(&candidates, &|| true).unwrap() {
        let admitted = Row {
            setting: setting(&outcome.candidate),
        }
        .search();
        let seen = [1, 2].map(|hops| UNIT_FS * outcome.at(hops).unwrap().worst as i64);
        let within = seen[0] < admitted.neighbours_fs && seen[1] < admitted.ends_fs;
        assert!(outcome.passed && within, "{:?}", outcome.candidate);
    }
}

/// One sampling phase where four are promised: the search finds more than is proved and says so, and the
/// file that it would write gives the same offset.
#[test]
fn more_than_is_proved_is_found() {
    let mut family = families(&[Shape::Pair], 1).remove(0);
    family.corners.truncate(1);
    family.corners[0].phases = 1;
    family.steps = 12;
    let found = family.search(1, &|| true).unwrap().unwrap();
    assert!(found.slack() < 0 && !found.holds(), "{found:?}");
    let again = evaluate(std::slice::from_ref(&found.worst.candidate), &|| true).unwrap();
    assert_eq!(again[0].at(1), found.worst.at(1));
}

/// The steps lead uphill, and the same seed leads to the same place.
#[test]
fn climbing_is_worse_than_staying_and_repeats() {
    let mut start = Candidate::row(2, 5000);
    start.coin = Coin::Early;
    let at = |steps| {
        let worst = climb(&[start.clone()], 1, steps, 3, &|| true)
            .unwrap()
            .unwrap();
        (worst.at(1).unwrap().worst, worst.candidate)
    };
    let (stay, (low, first), again) = (at(0).0, at(24), at(24));
    assert!(low > stay, "{low} and {stay}");
    assert_eq!((low, first), again);
}

/// A search that is ended tells of the runs that it made, and of no more.
#[test]
fn an_ended_search_counts_its_runs() {
    let family = families(&[Shape::Pair], 1).remove(0);
    let left = std::sync::atomic::AtomicI64::new(5);
    let one = || left.fetch_sub(1, std::sync::atomic::Ordering::Relaxed) > 1;
    let found = family.search(1, &one).unwrap().unwrap();
    assert!((5..10).contains(&found.runs), "{}", found.runs);
    assert!(found.runs < family.runs());
}
