//! A level through two flops.

use crate::clocks::{Clocks, Edge, Fs, TICK_FS};
use crate::unit::{checked_in_text, unit, Stepper};
use crate::wires::{Flip, Outcome};
use dtp_hdl::emit::PortKind;
use dtp_tests::coverage::assert_seen;
use dtp_tests::error::Error;
use dtp_tests::stimulus::Random;

/// Window in which a sample may fall to either side; any below a tick will do.
const WINDOW_FS: Fs = TICK_FS / 2;
/// Recovered edges between two changes: a level stays for more than a device tick and the window.
const STAYS_EDGES: u64 = 3;

/// What the checker finds wrong.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// The output changed although no change was on its way: a glitch.
    Glitch,
    /// It changed less than one or more than two ticks and the window after the level.
    Delay(Fs),
    /// A change never came out.
    Lost,
}

/// A device edge: its instant and the last change before it.
type Sampled = (Fs, Option<Flip>);

/// What became of the changes of a level: their number and the least and largest delay.
#[derive(Debug, Default)]
struct Found {
    changes: u64,
    open: u64,
    delay_fs: Option<(Fs, Fs)>,
}

/// The level changes at every phase, in steps of 1/64 tick; drifts if the clocks differ.
fn run(ppm: [i64; 2], fault: Option<(&str, &str)>) -> Result<Option<Result<Found, Fault>>, Error> {
    let mut text = checked_in_text("dtp_synchroniser")?;
    if let Some((from, to)) = fault {
        assert!(text.contains(from));
        text = text.replace(from, to);
    }
    let ports = [
        (PortKind::Clock, "clock", 1),
        (PortKind::Input, "level", 1),
        (PortKind::Output, "synced", 1),
    ];
    let unit = unit("dtp_synchroniser", text, &ports);
    let Some(mut stepper) = Stepper::<Sampled>::start(&unit)? else {
        return Ok(None);
    };
    let mut clocks = Clocks::new(ppm[0], ppm[1], 1);
    let mut random = Random::new(0x5f7c_0002);
    let mut flip: Option<Flip> = None;
    let (mut edges, mut open_samples) = (0_u64, 0);
    let mut answers = Vec::new();
    // 64 steps, each with both outcomes and 50 changes.
    while edges < 64 * 2 * 50 * STAYS_EDGES {
        let step = edges / (2 * 50 * STAYS_EDGES);
        match clocks.next() {
            (at, Edge::Recovered) => {
                edges += 1;
                if edges % (50 * STAYS_EDGES) == 0 {
                    continue;
                }
                if edges % STAYS_EDGES == 0 {
                    let outcome =
                        [Outcome::New, Outcome::Old][(edges / (50 * STAYS_EDGES) % 2) as usize];
                    flip = Some(Flip {
                        at,
                        level: !flip.is_some_and(|flip| flip.level),
                        delay_fs: [0; 4],
                        window_fs: WINDOW_FS,
                        outcome,
                    });
                }
            }
            (at, Edge::Device(_)) => {
                let (seen, open) =
                    flip.map_or((false, false), |flip| flip.sample(0, at, &mut random));
                open_samples += u64::from(open);
                stepper.step(&[1], &[seen.into()], (at, flip));
                if ppm[0] == ppm[1] && edges % (50 * STAYS_EDGES) == 1 {
                    clocks.restart_recovered(step as Fs * TICK_FS / 64);
                    edges += 1;
                }
            }
        }
        if stepper.is_full() {
            answers.extend(stepper.answer()?);
        }
    }
    answers.extend(stepper.answer()?);
    Ok(Some(check(
        &answers,
        clocks.device_period_fs(),
        open_samples,
    )))
}

fn check(answers: &[(Sampled, Vec<u128>)], period_fs: Fs, open: u64) -> Result<Found, Fault> {
    let mut found = Found {
        open,
        ..Found::default()
    };
    let (mut output, mut last_flip): (bool, Option<Flip>) = (false, None);
    let mut waiting: Option<Flip> = None;
    for ((at, flip), outputs) in answers {
        if flip.map(|f| f.at) != last_flip.map(|f| f.at) {
            if waiting.is_some() {
                return Err(Fault::Lost);
            }
            (waiting, last_flip) = (*flip, *flip);
        }
        let now = outputs[0] == 1;
        if now == output {
            continue;
        }
        output = now;
        let Some(flip) = waiting.take().filter(|flip| flip.level == now) else {
            return Err(Fault::Glitch);
        };
        let delay_fs = at - flip.at;
        if delay_fs <= period_fs || delay_fs > 2 * period_fs + WINDOW_FS {
            return Err(Fault::Delay(delay_fs));
        }
        let (least, largest) = found.delay_fs.unwrap_or((delay_fs, delay_fs));
        found.delay_fs = Some((least.min(delay_fs), largest.max(delay_fs)));
        found.changes += 1;
    }
    Ok(found)
}

#[test]
fn every_phase_and_outcome() -> Result<(), Error> {
    for ppm in [[0, 0], [100, -100], [-100, 100]] {
        match run(ppm, None)? {
            None => return Ok(()),
            Some(Err(fault)) => panic!("{ppm:?}: {fault:?}"),
            Some(Ok(found)) => {
                println!("{ppm:?} ppm: {found:?}");
                assert_seen("change", found.changes, 3000);
                assert_seen("sample that could fall to either side", found.open, 1000);
            }
        }
    }
    Ok(())
}

#[test]
fn planted_faults_are_caught() -> Result<(), Error> {
    for (from, to) in [
        ("synced = stages[1]", "synced = stages[0]"),
        ("synced = stages[1]", "synced = stages[1] & stages[0]"),
        ("{stages[0], level}", "{stages[0], level | stages[1]}"),
    ] {
        let result = run([0, 0], Some((from, to)))?;
        assert!(!matches!(result, Some(Ok(_))), "{to}: {result:?}");
    }
    Ok(())
}
