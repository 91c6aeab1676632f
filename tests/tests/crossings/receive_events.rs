//! Counts of the receive side on their way to the device clock.

use crate::clocks::{Clocks, Edge, Fs, TICK_FS};
use crate::crossing::WINDOW_FS;
use crate::unit::{unit, Stepper};
use crate::wires::{Level, Outcome};
use dtp_hdl::csr::receive_events::ReceiveEvents;
use dtp_hdl::emit::{emit, PortKind, Unit};
use dtp_tests::coverage::assert_seen;
use dtp_tests::error::Error;
use dtp_tests::stimulus::Random;
use std::collections::VecDeque;

/// Recovered edges whose counts go together.
const PERIOD_EDGES: u64 = 32;
/// The counts are shown after this many device ticks: more than, and at most with the window.
const SHOWN_TICKS: (Fs, Fs) = (2, 3);

/// Blocks, not idle, bad blocks, out of sequence, bad headers, wrong bits of a pattern.
type Counts = [u64; 6];

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// Counts that nothing was counted for.
    Unasked(Counts),
    /// Others than those of the oldest period on its way.
    Wrong { sent: Counts, shown: Counts },
    /// Too early or too late.
    Delay(Fs),
    /// Never shown.
    Lost(Counts),
}

/// A step for the checker.
enum Context {
    /// A recovered edge; the counts of a period if it ends one.
    Recovered {
        at: Fs,
        over: Option<Counts>,
    },
    Device {
        at: Fs,
        reset: bool,
    },
}

#[derive(Clone, Debug, Default)]
struct Found {
    periods: u64,
    lost_in_reset: u64,
    open: u64,
    delay_fs: Option<(Fs, Fs)>,
}

#[derive(Default)]
struct Checker {
    period_fs: Fs,
    waiting: VecDeque<(Fs, Counts)>,
    reset_at: Option<Fs>,
    found: Found,
}

impl Checker {
    fn step(&mut self, context: &Context, shown: Counts) -> Result<(), Fault> {
        let (at, reset) = match *context {
            Context::Recovered { at, over } => {
                self.waiting.extend(over.map(|counts| (at, counts)));
                return Ok(());
            }
            Context::Device { at, reset } => (at, reset),
        };
        if reset {
            self.reset_at = Some(at);
        }
        let (least, most) = SHOWN_TICKS;
        if shown != [0; 6] {
            let (sent_at, sent) = self.waiting.pop_front().ok_or(Fault::Unasked(shown))?;
            if sent != shown {
                return Err(Fault::Wrong { sent, shown });
            }
            let delay_fs = at - sent_at;
            if delay_fs <= least * self.period_fs || delay_fs > most * self.period_fs + WINDOW_FS {
                return Err(Fault::Delay(delay_fs));
            }
            let (least, most) = self.found.delay_fs.unwrap_or((delay_fs, delay_fs));
            self.found.delay_fs = Some((least.min(delay_fs), most.max(delay_fs)));
            self.found.periods += 1;
        }
        let due = at - most * self.period_fs - WINDOW_FS;
        if let Some(&(_, counts)) = self.waiting.front().filter(|(sent_at, _)| *sent_at < due) {
            // Only a device side in reset may forget them.
            if self.reset_at.is_none_or(|reset_at| reset_at < due) {
                return Err(Fault::Lost(counts));
            }
            self.waiting.pop_front();
            self.found.lost_in_reset += 1;
        }
        Ok(())
    }
}

fn bench(fault: Option<(&str, &str)>) -> Result<Unit, Error> {
    use PortKind::{Clock, Input, Output};
    let mut text = emit("dtp_receive_events", ReceiveEvents::default())?.verilog;
    if let Some((from, to)) = fault {
        assert!(
            text.contains(from),
            "no `{from}` in the receive events' Verilog"
        );
        text = text.replace(from, to);
    }
    let at = text.find("synchroniser__level = ").expect("a synchroniser");
    let end = at + text[at..].find(';').expect("an assignment");
    text.insert_str(end, " ^ disturb");
    text = text.replacen("pattern_errors);", "pattern_errors,disturb);", 1);
    text = text.replacen("// Module arguments", "input wire disturb;", 1);
    let inputs = [
        ("reset", 1),
        ("rx_reset", 1),
        ("not_idle", 1),
        ("bad_block", 1),
        ("sequence_error", 1),
        ("bad_header", 1),
        ("test_pattern_errors", 7),
        ("disturb", 1),
    ];
    let outputs = ["deltas_0", "deltas_1", "deltas_2", "deltas_3", "deltas_4"];
    let mut ports = vec![(Clock, "clock", 1), (Clock, "rx_clock", 1)];
    ports.extend(inputs.map(|(name, width)| (Input, name, width)));
    ports.extend(outputs.map(|name| (Output, name, 6)));
    ports.push((Output, "pattern_errors", 12));
    Ok(unit("dtp_receive_events", text, &ports))
}

/// How the clocks run, what is reset, and what is broken.
#[derive(Clone, Debug, Default)]
struct Plan {
    device_ppm: i64,
    recovered_ppm: i64,
    /// The recovered clock moves to another phase, in steps of 1/64, every so many periods.
    periods_a_step: Option<u64>,
    resets: bool,
    fault: Option<(&'static str, &'static str)>,
}

/// Periods of a run.
const PERIODS: u64 = 64 * 2 * 6;

fn run(plan: &Plan) -> Result<Option<Result<Found, Fault>>, Error> {
    let Some(mut stepper) = Stepper::start(&bench(plan.fault)?)? else {
        return Ok(None);
    };
    let mut clocks = Clocks::new(plan.device_ppm, plan.recovered_ppm, 1);
    let mut random = Random::new(0x7ec0_0001);
    let mut checker = Checker {
        period_fs: clocks.device_period_fs(),
        ..Checker::default()
    };
    let (mut counts, mut edges, mut periods) = ([0; 6], 0, 0);
    let (mut level, mut toggle) = (Level::default(), false);
    let mut moved = 0;
    while periods < PERIODS {
        match clocks.next() {
            (at, Edge::Recovered) => {
                let reset = plan.resets && random.one_in(500);
                let flags = random.bits() & 0b1111;
                let wrong_bits = random.below(67);
                let of_now = [
                    1,
                    flags & 1,
                    flags >> 1 & 1,
                    flags >> 2 & 1,
                    flags >> 3,
                    wrong_bits,
                ];
                let mut inputs = [0; 8];
                inputs[1] = reset.into();
                for (input, count) in inputs[2..7].iter_mut().zip(&of_now[1..]) {
                    *input = u128::from(*count);
                }
                edges += 1;
                for (sum, count) in counts.iter_mut().zip(of_now) {
                    *sum += count;
                }
                let mut over = None;
                if reset {
                    (edges, counts) = (0, [0; 6]);
                } else if edges == PERIOD_EDGES {
                    over = Some(std::mem::take(&mut counts));
                    (edges, periods, toggle) = (0, periods + 1, !toggle);
                    let outcome = [Outcome::New, Outcome::Old][(periods % 2) as usize];
                    level.set(at, toggle, WINDOW_FS, outcome);
                }
                stepper.step(&[0, 1], &inputs, Context::Recovered { at, over });
            }
            (at, Edge::Device(_)) => {
                let reset = plan.resets && random.one_in(100);
                let (seen, disturb) = level.sample(at, &mut random);
                checker.found.open += u64::from(disturb && seen != toggle);
                let inputs = [reset.into(), 0, 0, 0, 0, 0, 0, disturb.into()];
                stepper.step(&[1, 0], &inputs, Context::Device { at, reset });
                let step = plan
                    .periods_a_step
                    .map_or(0, |periods_a_step| periods / periods_a_step);
                if step > moved {
                    moved = step;
                    clocks.restart_recovered(step as Fs * TICK_FS / 64);
                }
            }
        }
        if stepper.is_full() || periods == PERIODS {
            for (context, outputs) in stepper.answer()? {
                let shown = std::array::from_fn(|i| outputs[i] as u64);
                if let Err(fault) = checker.step(&context, shown) {
                    return Ok(Some(Err(fault)));
                }
            }
        }
    }
    Ok(Some(Ok(checker.found)))
}

#[test]
fn every_phase_and_outcome_and_resets() -> Result<(), Error> {
    let step = Some(PERIODS / 64);
    for (device_ppm, recovered_ppm, periods_a_step, resets) in [
        (0, 0, step, false),
        (0, 0, step, true),
        (100, -100, None, false),
        (-100, 100, None, true),
    ] {
        let plan = Plan {
            device_ppm,
            recovered_ppm,
            periods_a_step,
            resets,
            fault: None,
        };
        match run(&plan)? {
            None => return Ok(()),
            Some(Err(fault)) => panic!("{plan:?}: {fault:?}"),
            Some(Ok(found)) => {
                println!("{plan:?}: {found:?}");
                assert_seen("period", found.periods, 500);
                assert!(!resets || found.lost_in_reset > 0);
            }
        }
    }
    Ok(())
}

#[test]
fn planted_faults_are_caught() -> Result<(), Error> {
    for (from, to) in [
        ("seen__d = synchroniser__synced", "seen__d = seen__q"),
        ("mailbox_0__d = counted", "mailbox_0__d = running_0__q"),
        ("synced = stages[1]", "synced = stages[0]"),
    ] {
        let plan = Plan {
            periods_a_step: Some(PERIODS / 64),
            fault: Some((from, to)),
            ..Plan::default()
        };
        let result = run(&plan)?;
        println!("{to}: {result:?}");
        assert!(!matches!(result, Some(Ok(_))), "`{to}` was not caught");
    }
    Ok(())
}
