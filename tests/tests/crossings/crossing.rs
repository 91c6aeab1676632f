//! Messages from the recovered clock to the device clock.

use crate::checker::Found;
use crate::clocks::{Fs, TICK_FS};
use crate::run::{Plan, Run, Stretch};
use crate::wires::Outcome;
use dtp_hdl::crossings::{SKEW_PS, TOGGLE_MAX_PS};
use dtp_spec::latency::{max_q_units, Phases};
use dtp_tests::coverage::assert_seen;
use dtp_tests::error::Error;

/// w: what one flop may fall to either side, and what the flops differ in, together.
pub const WINDOW_FS: Fs = TICK_FS / 20;
/// Skew that the constraints allow; the rest of w is the aperture.
pub const SKEW_FS: Fs = 1000 * SKEW_PS as Fs;
/// How the window is divided: all of it aperture, as constrained, all of it skew.
const DIVISIONS: [(Fs, Fs); 3] = [
    (0, WINDOW_FS),
    (SKEW_FS, WINDOW_FS - SKEW_FS),
    (WINDOW_FS, 0),
];
const ALL: [Phases; 3] = [Phases::One, Phases::Two, Phases::Four];
const BOTH: [Outcome; 2] = [Outcome::New, Outcome::Old];
/// Longest wire of the toggle that the constraints allow, less what w takes of it.
const WIRE_FS: Fs = 1000 * TOGGLE_MAX_PS as Fs - WINDOW_FS;

/// Which phases see the toggle late: bit by bit.
pub fn skew(corner: u8, skew_fs: Fs) -> [Fs; 4] {
    [0, 1, 2, 3].map(|phase| skew_fs * Fs::from(corner >> phase & 1))
}

/// Corners of this many phases; those that are not built stay as they are.
fn corners(phases: Phases) -> &'static [u8] {
    const ONE: [u8; 2] = [0b0000, 0b0001];
    const TWO: [u8; 4] = [0b0000, 0b0001, 0b0100, 0b0101];
    const FOUR: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    match phases {
        Phases::One => &ONE,
        Phases::Two => &TWO,
        Phases::Four => &FOUR,
    }
}

/// Every phase in steps of this part of a tick, both outcomes, every corner of every division.
pub fn every_phase(phases: Phases, steps: Fs) -> impl Iterator<Item = Stretch> {
    (0..steps).flat_map(move |step| {
        DIVISIONS
            .into_iter()
            .flat_map(move |(skew_fs, aperture_fs)| {
                corners(phases).iter().flat_map(move |&corner| {
                    BOTH.into_iter().map(move |outcome| Stretch {
                        edges: 40,
                        after_device_fs: Some(step * TICK_FS / steps),
                        skew_fs: skew(corner, skew_fs),
                        wire_fs: if step % 2 == 0 { 0 } else { WIRE_FS },
                        aperture_fs,
                        outcome: Some(outcome),
                        recovered_first: step / 2 % 2 == 0,
                        ..Stretch::default()
                    })
                })
            })
    })
}

/// Runs it; a fault fails the test.
fn sound(plan: Plan, stretches: impl IntoIterator<Item = Stretch>) -> Result<Option<Found>, Error> {
    let Some(mut run) = Run::start(plan)? else {
        return Ok(None);
    };
    match run.all(stretches)? {
        Ok(found) => {
            assert_seen("sample that could fall to either side", run.open, 40);
            assert_seen("damaged message", found.damaged, 10);
            Ok(Some(found))
        }
        Err(fault) => panic!("{fault:?}"),
    }
}

/// q in units, and that every age of these phases was seen.
fn report(phases: Phases, what: &str, found: &Found, period_fs: Fs) -> (f64, f64) {
    let (least, largest) = found.q_fs.expect("a message");
    let units = |fs: Fs| 20.0 * fs as f64 / period_fs as f64;
    println!(
        "P = {}, {what}: q from {:.4} to {:.4} units, max(q) = {}, ages {:?}",
        phases.count(),
        units(least),
        units(largest),
        max_q_units(phases),
        found.ages
    );
    for age in 0..phases.count() as usize {
        assert_seen("age", found.ages[age * 4 / phases.count() as usize], 100);
    }
    (units(least), units(largest))
}

/// The bound is kept, and no smaller one would be: in steps that divide the window, q comes as close to
/// zero as a step and reaches max(q) exactly.
#[test]
fn every_phase_both_outcomes_every_corner_of_the_skew() -> Result<(), Error> {
    for phases in ALL {
        for (steps, what) in [(64, "steps of 1/64 tick"), (320, "steps of 1/320 tick")] {
            let Some(found) = sound(Plan::new(phases), every_phase(phases, steps))? else {
                return Ok(());
            };
            let (least, largest) = report(phases, what, &found, TICK_FS);
            assert!(least <= 20.0 / steps as f64);
            assert!(largest >= max_q_units(phases) as f64 - 20.0 / steps as f64);
            assert!(steps == 64 || largest == max_q_units(phases) as f64);
        }
    }
    Ok(())
}

/// A clock passes through all phases of the other, 5 ppm and 200 ppm faster or slower; skews, clock errors
/// and outcomes at random.
#[test]
fn drifting_clocks() -> Result<(), Error> {
    for phases in ALL {
        for (device_ppm, recovered_ppm) in [(100, -100), (-100, 100), (5, 0)] {
            let plan = Plan {
                device_ppm,
                recovered_ppm,
                ..Plan::new(phases)
            };
            let period_fs = crate::clocks::period_fs(device_ppm);
            let mut random = dtp_tests::stimulus::Random::new(plan.seed);
            let skew_max = [
                0,
                SKEW_FS - SKEW_FS / 10_000,
                WINDOW_FS - WINDOW_FS / 10_000,
            ];
            let stretches = (0..3000).map(|_| {
                let corner = random.below(16) as u8;
                let skew_fs = random.pick(&skew_max);
                let error = |bits: u64| SKEW_FS / 2 - (bits % SKEW_FS as u64) as Fs;
                let [a, b, c] = [0, 1, 2].map(|_| error(random.bits()));
                Stretch {
                    edges: 150,
                    wire_fs: SKEW_FS / 2 + random.below(WIRE_FS as u64 - 100_000) as Fs,
                    skew_fs: skew(corner, skew_fs),
                    phase_error_fs: [0, a, b, c],
                    aperture_fs: period_fs / 20 - skew_fs,
                    ..Stretch::default()
                }
            });
            let stretches: Vec<_> = stretches.collect();
            let Some(found) = sound(plan, stretches)? else {
                return Ok(());
            };
            let what = format!("{device_ppm} against {recovered_ppm} ppm");
            let (_, largest) = report(phases, &what, &found, period_fs);
            assert!(largest > max_q_units(phases) as f64 - 0.2);
        }
    }
    Ok(())
}

/// Messages as close as no legal sender has them: the mailbox stands, and says what it lost.
#[test]
fn hostile_spacing() -> Result<(), Error> {
    for phases in ALL {
        let plan = Plan {
            spacing_edges: 1,
            ..Plan::new(phases)
        };
        let Some(found) = sound(plan, every_phase(phases, 64))? else {
            return Ok(());
        };
        assert_seen("overrun", found.overruns, 500);
        report(phases, "hostile spacing", &found, TICK_FS);
    }
    Ok(())
}

/// The device side is in reset from any edge on for one to five edges: a message may be lost, never
/// changed, never taken with a wrong age.
#[test]
fn reset_of_the_device_side_in_any_cycle() -> Result<(), Error> {
    for phases in ALL {
        let plan = Plan {
            spacing_edges: 6,
            ..Plan::new(phases)
        };
        let stretches = every_phase(phases, 64)
            .enumerate()
            .map(|(i, stretch)| Stretch {
                reset: Some((4 + i as u64 % 17, 1 + i as u64 / 17 % 5)),
                ..stretch
            });
        let Some(found) = sound(plan, stretches)? else {
            return Ok(());
        };
        assert_seen("message lost in reset", found.lost_in_reset, 100);
        report(phases, "resets", &found, TICK_FS);
    }
    Ok(())
}

/// The recovered clock stops after any edge for up to forty ticks and comes back at any phase: nothing is
/// lost, nothing arrives twice.
#[test]
fn the_recovered_clock_stops_in_any_cycle() -> Result<(), Error> {
    for phases in ALL {
        let plan = Plan {
            quiet_edges: 0,
            spacing_edges: 6,
            ..Plan::new(phases)
        };
        let stretches = (0..6000).map(|i| Stretch {
            edges: 1 + i % 17,
            after_device_fs: Some(TICK_FS * (i as Fs % 40) + TICK_FS * (i as Fs % 64) / 64),
            wire_fs: WIRE_FS,
            aperture_fs: WINDOW_FS,
            ..Stretch::default()
        });
        let Some(found) = sound(plan, stretches)? else {
            return Ok(());
        };
        report(phases, "stops of the recovered clock", &found, TICK_FS);
    }
    Ok(())
}

/// The wires of the mailbox may take two ticks, twice what the constraints allow.
#[test]
fn room_in_the_mailbox() -> Result<(), Error> {
    let plan = Plan {
        mailbox_delay_fs: 2 * TICK_FS,
        ..Plan::new(Phases::Four)
    };
    sound(plan, every_phase(Phases::Four, 64)).map(|_| ())
}
