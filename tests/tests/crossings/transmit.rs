//! Candidates from the device clock to a transmit clock of its own, and grants back.

use crate::clocks::{Fs, TICK_FS};
use crate::crossing::WINDOW_FS;
use crate::transmit_checker::{Fault, Found, Promise};
use crate::transmit_run::{Planted, Run, Stretch};
use crate::wires::Outcome;
use dtp_spec::latency::{Transmit, RING_SLACK_TICKS, RING_TICKS};
use dtp_spec::units::UNITS_PER_TICK;
use dtp_tests::coverage::assert_seen;
use dtp_tests::error::Error;

const SLACK_FS: Fs = RING_SLACK_TICKS as Fs * TICK_FS;

/// An entry is read this long after it was written while the clocks stand as they stood when the reader
/// was set: the X of `docs/bound.md`.
const STILL: Promise = Promise {
    age_fs: (
        RING_TICKS as Fs * TICK_FS,
        (RING_TICKS + 1) as Fs * TICK_FS + WINDOW_FS,
    ),
    moves: false,
    with_golden: true,
};
/// The same where they may have moved since: two ticks and less than three from both writings.
const MOVED: Promise = Promise {
    age_fs: (STILL.age_fs.0 - SLACK_FS, STILL.age_fs.1 + SLACK_FS),
    ..STILL
};

/// Every phase in steps of this part of a tick, every outcome of the samples; the reader is set anew at
/// each.
fn every_phase(steps: Fs) -> impl Iterator<Item = Stretch> {
    let outcomes = [Outcome::New, Outcome::Old, Outcome::Any];
    (0..steps).flat_map(move |step| {
        outcomes.into_iter().map(move |outcome| Stretch {
            edges: 300,
            after_device_fs: Some(step * TICK_FS / steps),
            outcome: Some(outcome),
            tx_reset: Some((1, 2)),
            ..Stretch::default()
        })
    })
}

fn ticks((least, most): (Fs, Fs)) -> (f64, f64) {
    (least as f64 / TICK_FS as f64, most as f64 / TICK_FS as f64)
}

/// Runs it; a fault fails the test.
fn sound(
    what: &str,
    promise: Promise,
    ppm: [i64; 2],
    stretches: impl IntoIterator<Item = Stretch>,
) -> Result<Option<Found>, Error> {
    let Some(run) = Run::start(promise, ppm, None)? else {
        return Ok(None);
    };
    let found = run
        .all(stretches)?
        .unwrap_or_else(|fault| panic!("{what}: {fault:?}"));
    let age = ticks(found.age_fs.expect("candidates"));
    let grant = ticks(found.grant_fs.expect("grants"));
    println!(
        "{what}: {} candidates read {:.4} to {:.4} ticks after they were written, {} grants known {:.4} to {:.4} \
         ticks after they were given, {} errors",
        found.read, age.0, age.1, found.granted, grant.0, grant.1, found.errors
    );
    Ok(Some(found))
}

/// X of the bound is kept, and no smaller range would be: in steps that divide the window, it comes as
/// close to the least as a step and reaches the largest exactly.
#[test]
fn every_phase_and_outcome() -> Result<(), Error> {
    for (steps, what) in [(64, "steps of 1/64 tick"), (320, "steps of 1/320 tick")] {
        let Some(found) = sound(what, STILL, [0, 0], every_phase(steps))? else {
            return Ok(());
        };
        assert_seen("candidate read", found.read, 40_000);
        assert_seen("grant", found.granted, 2000);
        let (least, most) = found.age_fs.expect("candidates");
        assert!(least - STILL.age_fs.0 <= TICK_FS / steps);
        assert!(STILL.age_fs.1 - most < TICK_FS / steps);
        let units = |units: u64| units as Fs * TICK_FS / UNITS_PER_TICK as Fs;
        assert_eq!(units(Transmit::OwnClock.late_units_min()), STILL.age_fs.0);
        assert_eq!(units(Transmit::OwnClock.late_units_max()), STILL.age_fs.1);
    }
    Ok(())
}

/// The clocks slide past each other, slowly: every entry that is read is whole, and once they have moved
/// too far the reader says so and sets itself anew.
#[test]
fn clocks_that_drift_until_the_reader_must_act() -> Result<(), Error> {
    for ppm in [[100, -100], [-100, 100], [100, 0]] {
        // What the clocks move by until the reader has noticed.
        let turn_fs = TICK_FS / 500;
        let promise = Promise {
            age_fs: (MOVED.age_fs.0 - turn_fs, MOVED.age_fs.1 + turn_fs),
            moves: true,
            ..STILL
        };
        let stretch = Stretch {
            edges: 1000,
            ..Stretch::default()
        };
        let stretches = std::iter::repeat_n(stretch, 200);
        let Some(found) = sound("drift", promise, ppm, stretches)? else {
            return Ok(());
        };
        // Set anew after one to two ticks of drift.
        let drift_ticks = 200_000 * ppm[0].abs_diff(ppm[1]) / 1_000_000;
        assert!(
            (drift_ticks / 2 - 1..=drift_ticks + 1).contains(&found.errors),
            "{} errors in {drift_ticks} ticks",
            found.errors
        );
    }
    Ok(())
}

/// The phase jumps by less than a tick: the reader may stay or stop, and no entry is torn at any time.
#[test]
fn a_jump_below_a_tick_tears_nothing() -> Result<(), Error> {
    let stretches = every_phase(64).enumerate().map(|(i, stretch)| {
        let by = (i as Fs * 37 + 5) % 127 - 63;
        Stretch {
            jump: Some((200, by * TICK_FS / 64)),
            ..stretch
        }
    });
    let found = sound("jumps below a tick", MOVED, [0, 0], stretches)?;
    if let Some(found) = found {
        assert_seen("candidate read", found.read, 30_000);
    }
    Ok(())
}

/// The phase jumps by up to a whole turn of the ring: within nine ticks the reader stops, or it reads
/// entries that are whole.
#[test]
fn a_jump_of_any_size_is_noticed_or_borne() -> Result<(), Error> {
    let stretches = every_phase(64).flat_map(|stretch| {
        [-63, -32, 70, 100, 128, 160, 200, 256, 300, 384, 450, 512].map(|by| Stretch {
            edges: 150,
            jump: Some((80, by * TICK_FS / 64)),
            ..stretch.clone()
        })
    });
    let promise = Promise {
        moves: true,
        ..MOVED
    };
    let found = sound("jumps", promise, [0, 0], stretches)?;
    if let Some(found) = found {
        assert_seen("error", found.errors, 50);
    }
    Ok(())
}

/// Either side is in reset from any edge on. That of the device side does not move the reader.
#[test]
fn reset_of_one_side_in_any_cycle() -> Result<(), Error> {
    for device_side in [true, false] {
        let stretches = every_phase(64).enumerate().map(|(i, stretch)| {
            let range = Some((100 + i as u64 % 31, 1 + i as u64 / 31 % 5));
            match device_side {
                true => Stretch {
                    reset: range,
                    ..stretch
                },
                false => Stretch {
                    tx_reset: range,
                    after_device_fs: None,
                    jump: stretch
                        .after_device_fs
                        .map(|phase| (101 + i as u64 % 31, phase)),
                    ..stretch
                },
            }
        });
        let promise = if device_side { STILL } else { MOVED };
        let found = sound("resets", promise, [0, 0], stretches)?;
        if let Some(found) = found {
            assert_seen("error", found.errors, 50);
        }
    }
    Ok(())
}

/// The checker finds these by itself.
#[test]
fn planted_faults_are_caught() -> Result<(), Error> {
    type Caught = fn(&Fault) -> bool;
    let age: Caught = |fault| matches!(fault, Fault::Age { .. } | Fault::Order { .. });
    let grant: Caught = |fault| matches!(fault, Fault::Grant { .. } | Fault::Lost(_));
    let ready: Caught = |fault| matches!(fault, Fault::Ready);
    let unsettled: Caught = |fault| matches!(fault, Fault::Unsettled { .. });
    let faults: [(Planted, Caught); 8] = [
        // The reader begins an entry too early or too late.
        (
            Some(("read_pointer__d = 32'h3", "read_pointer__d = 32'h2")),
            age,
        ),
        (
            Some(("read_pointer__d = 32'h3", "read_pointer__d = 32'h4")),
            age,
        ),
        // The mark of half a turn: the reader never finds it where it must be.
        (
            Some(("write_pointer__q[32'h2]", "write_pointer__q[32'h1]")),
            ready,
        ),
        // It never compares.
        (Some(("stays = set__q & agrees", "stays = set__q")), age),
        (
            Some(("settled_ticks__q + 32'h1", "settled_ticks__q + 32'h5")),
            unsettled,
        ),
        (
            Some((
                "toggle_synced__synced ^ toggle_seen__q",
                "toggle_synced__synced",
            )),
            grant,
        ),
        (
            Some(("kind__d = tx_grant_kind", "kind__d = kind__q")),
            grant,
        ),
        // The type is taken when the first flop has seen the toggle: its wires may still be on their way.
        (
            Some(("assign synced = stages[1]", "assign synced = stages[0]")),
            |_| true,
        ),
    ];
    for (fault, caught) in faults {
        let promise = Promise {
            with_golden: false,
            ..STILL
        };
        let Some(run) = Run::start(promise, [0, 0], fault)? else {
            return Ok(());
        };
        // Jumps, so that a reader that does not compare is left behind.
        let stretches = every_phase(64).enumerate().map(|(i, stretch)| Stretch {
            jump: (i % 2 == 1).then_some((200, 3 * TICK_FS)),
            ..stretch
        });
        let result = run.all(stretches)?;
        println!("{fault:?}: {result:?}");
        assert!(result.is_err_and(|fault| caught(&fault)), "{fault:?}");
    }
    Ok(())
}
