//! Two golden devices on one cable: extremes of frequency, phases, and outcomes inside the sampling
//! window; a search of many settings, not a proof. Offset, rate and delay are judged in exact femtoseconds by
//! arithmetic of this file's own.

use crate::rig::{Coin, OwnClock, Rig, NOMINAL_FS};
use dtp_spec::bound::LINK_NS_MAX;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::mutant::Mutant;
use dtp_spec::port_params::PortParams;

/// Four ticks in units.
pub const LIMIT_UNITS: i64 = 80;
/// From the stamp to the toggle, in ticks of the sender, without the wire.
const STAMP_TO_TOGGLE_TICKS: i64 = 4;
pub const COINS: [Coin; 5] = [
    Coin::Early,
    Coin::Late,
    Coin::MeasureEarly,
    Coin::MeasureLate,
    Coin::Random,
];
/// Edges of both devices together that pass between synchronisation and judgement.
const SETTLE_EDGES: u64 = 40_000;

#[derive(Clone, Copy)]
pub struct Worst {
    pub offset_units: i64,
    pub excess_units: i64,
    pub delay_slack_units: i64,
}

impl Worst {
    pub const NONE: Worst = Worst {
        offset_units: 0,
        excess_units: i64::MIN,
        delay_slack_units: i64::MAX,
    };

    pub fn and(self, other: Worst) -> Worst {
        Worst {
            offset_units: self.offset_units.max(other.offset_units),
            excess_units: self.excess_units.max(other.excess_units),
            delay_slack_units: self.delay_slack_units.min(other.delay_slack_units),
        }
    }
}

pub struct Setup {
    pub ppm: [i64; 2],
    pub phase_fs: i64,
    pub wire_fs: i64,
    pub phases: Phases,
    pub interval_ticks: u16,
    pub coin: Coin,
    pub start: [u64; 2],
    pub mutant: Option<Mutant>,
    /// Transmit clocks of their own.
    pub own_clocks: [Option<OwnClock>; 2],
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            ppm: [100, -100],
            phase_fs: 0,
            wire_fs: 50_000_000,
            phases: Phases::Four,
            interval_ticks: 200,
            coin: Coin::Early,
            start: [0, 0],
            mutant: None,
            own_clocks: [None; 2],
        }
    }
}

/// By how much later a message leaves that goes over the ring, in femtoseconds: the first transmit edge
/// that sees the mark of an entry reads that entry three edges later.
fn late_fs(clock: Option<OwnClock>, period_fs: i64) -> i64 {
    clock.map_or(0, |clock| {
        (3 + i64::from(clock.sees_old)) * period_fs + clock.phase_fs
    })
}

/// Runs for this many ticks; judges from long after both ports were synchronised.
pub fn run(setup: &Setup, ticks: u64) -> Worst {
    let params = PortParams {
        phases: setup.phases,
        beacon_interval_ticks: setup.interval_ticks,
        mutant: setup.mutant,
        ..PortParams::default()
    };
    let params = setup.own_clocks.map(|clock| PortParams {
        transmit: clock.map_or(Transmit::DeviceClock, |_| Transmit::OwnClock),
        ..params
    });
    let mut rig = Rig::pair(setup.ppm, setup.wire_fs, setup.start, params);
    for (node, clock) in rig.nodes.iter_mut().zip(setup.own_clocks) {
        node.lanes[0].own_clock = clock.unwrap_or(node.lanes[0].own_clock);
    }
    rig.nodes[1].edge_fs = setup.phase_fs;
    rig.coin = setup.coin;
    let mut worst = Worst::NONE;
    let mut settled = 0u64;
    let mut start: Option<(i64, u64)> = None;
    let fastest_fs = rig.nodes[0].period_fs.min(rig.nodes[1].period_fs);
    for _ in 0..2 * ticks {
        let (_, now_fs) = rig.step();
        settled += u64::from(rig.nodes.iter().all(|node| node.ports[0].synchronised()));
        if settled > SETTLE_EDGES {
            worst.offset_units = worst.offset_units.max(rig.offset_units(0, 1).abs());
            let largest = rig.nodes[0].device.gc().max(rig.nodes[1].device.gc());
            let (start_fs, start_gc) = *start.get_or_insert((now_fs, largest));
            let legal = 20 * (now_fs - start_fs) / fastest_fs;
            worst.excess_units = worst.excess_units.max((largest - start_gc) as i64 - legal);
        }
    }
    assert!(
        settled > SETTLE_EDGES,
        "never synchronised: {:?}",
        rig.state(0, 0)
    );
    for which in 0..2 {
        let sender_fs = rig.nodes[1 - which].period_fs;
        let true_fs = STAMP_TO_TOGGLE_TICKS * sender_fs
            + late_fs(setup.own_clocks[1 - which], sender_fs)
            + setup.wire_fs;
        let true_units = 20 * true_fs / sender_fs;
        let d = i64::from(rig.nodes[which].ports[0].delay_units().unwrap());
        worst.delay_slack_units = worst.delay_slack_units.min(true_units - d);
    }
    worst
}

/// Extremes of frequency, where the clocks slide past each other and visit every phase; equal clocks at
/// fractions of a tick of start and of cable; each coin.
fn search(phases: Phases, interval_ticks: u16, mutant: Option<Mutant>) -> Worst {
    let mut worst = Worst::NONE;
    for coin in COINS {
        for (number, ppm) in [[100, -100], [-100, 100], [100, 100], [3, 0]]
            .into_iter()
            .enumerate()
        {
            for step in 0..3 {
                let setup = Setup {
                    ppm,
                    phase_fs: (13 * step + number as i64) * NOMINAL_FS / 64,
                    wire_fs: 50_000_000 + (29 * step + 7) * NOMINAL_FS / 64,
                    phases,
                    interval_ticks,
                    coin,
                    mutant,
                    ..Setup::default()
                };
                worst = worst.and(run(&setup, 120_000));
            }
        }
    }
    println!(
        "P={} interval={interval_ticks}: offset {} of {LIMIT_UNITS} units, excess {} of 40, d {} below the truth",
        phases.count(),
        worst.offset_units,
        worst.excess_units,
        worst.delay_slack_units
    );
    worst
}

#[test]
fn a_pair_keeps_4t_and_the_rate() {
    for phases in [Phases::One, Phases::Two, Phases::Four] {
        for interval_ticks in [200, 5000] {
            let worst = search(phases, interval_ticks, None);
            assert!(worst.offset_units <= LIMIT_UNITS);
            assert!(worst.excess_units <= 40);
            assert!(worst.delay_slack_units >= 0);
        }
    }
}

/// From a cable of a metre to ten kilometres: the margin of alpha holds for all; 4T up to two.
#[test]
fn d_never_exceeds_the_truth_on_any_cable() {
    for wire_fs in [
        5_000_000,
        500_000_000,
        2_000_000_000,
        10_000_000_000,
        50_000_000_000,
    ] {
        for ppm in [[100, -100], [-100, 100]] {
            let setup = Setup {
                ppm,
                wire_fs,
                ..Setup::default()
            };
            let worst = run(&setup, 300_000);
            assert!(worst.delay_slack_units >= 0, "{wire_fs} {ppm:?}");
            assert!(worst.excess_units <= 40, "{wire_fs} {ppm:?}");
            let short = wire_fs <= 1_000_000 * LINK_NS_MAX as i64;
            assert!(
                worst.offset_units <= LIMIT_UNITS || !short,
                "{wire_fs} {ppm:?}"
            );
        }
    }
}

#[test]
fn a_network_that_is_behind_joins_the_one_ahead() {
    for start in [
        [0, 1 << 50],
        [(1 << 45) - 100, 7],
        [u64::MAX / 4, 0],
        [0, 10_000],
    ] {
        let setup = Setup {
            start,
            ..Setup::default()
        };
        let worst = run(&setup, 200_000);
        assert!(
            worst.offset_units <= LIMIT_UNITS,
            "{start:?} {}",
            worst.offset_units
        );
    }
}

#[test]
fn alpha_too_small_and_ages_ignored_measure_more_than_the_truth() {
    for mutant in [Mutant::AlphaLow, Mutant::AgeIgnored] {
        let worst = search(Phases::Four, 200, Some(mutant));
        assert!(worst.delay_slack_units < 0, "{mutant:?}");
    }
}
