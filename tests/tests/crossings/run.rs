//! One run of the crossing: what is sent when, over which wires, to which flops.

use crate::checker::{Arrived, Checker, Fault, Found, Word};
use crate::clocks::{Clocks, Edge, Fs};
use crate::unit::{checked_in_text, unit, Stepper};
use crate::wires::{Flip, Outcome};
use dtp_hdl::crossings::SETTLED_MAX_PS;
use dtp_hdl::emit::{PortKind, Unit};
use dtp_spec::block::Block;
use dtp_spec::dtp::crossing::{self as golden, samples_of};
use dtp_spec::dtp::extract::{Extract, Mailbox};
use dtp_spec::latency::Phases;
use dtp_spec::message::{Check, Kind, Message, VALUE_MASK};
use dtp_tests::error::Error;
use dtp_tests::stimulus::Random;

/// What is fixed for one run.
#[derive(Clone, Debug)]
pub struct Plan {
    pub phases: Phases,
    pub device_ppm: i64,
    pub recovered_ppm: i64,
    /// Time after a fill for which the mailbox's wires carry garbage.
    pub mailbox_delay_fs: Fs,
    /// Recovered edges for which the mailbox stands.
    pub hold_edges: u64,
    /// Least distance of two messages in recovered edges; the largest is 16.
    pub spacing_edges: u64,
    /// Edges at the end of a stretch without a new message: all are over before the wires change.
    pub quiet_edges: u64,
    /// Outputs are held against the golden model too.
    pub with_golden: bool,
    /// Text in the Verilog and what it is replaced by.
    pub fault: Option<(&'static str, &'static str)>,
    pub seed: u64,
}

/// What may change during a run, between two messages.
#[derive(Clone, Debug, Default)]
pub struct Stretch {
    /// Recovered edges.
    pub edges: u64,
    /// From here on recovered edges are this much later than device edges.
    pub after_device_fs: Option<Fs>,
    /// Delay of the toggle to the nearest flop.
    pub wire_fs: Fs,
    /// How much later each phase sees the toggle than the nearest: wire and clock together.
    pub skew_fs: [Fs; 4],
    /// The part of that which is the clock's: negative skew of the clock of each phase.
    pub phase_error_fs: [Fs; 4],
    /// Time in which a flop may fall to either side.
    pub aperture_fs: Fs,
    pub outcome: Option<Outcome>,
    /// Device edges in reset: how many edges after the beginning, and how many.
    pub reset: Option<(u64, u64)>,
    pub recovered_first: bool,
}

/// What the checker must know of a step.
enum Context {
    Sample,
    Recovered {
        at: Fs,
        wire_fs: Fs,
        message: Option<Word>,
    },
    Device {
        at: Fs,
        reset: bool,
        golden: Arrived,
    },
}

/// The bench of this many phases, with a fault in its Verilog if one is planted.
pub fn bench(phases: Phases, fault: Option<(&str, &str)>) -> Result<Unit, Error> {
    use PortKind::{Clock, Input, Output};
    let (name, sampler) = match phases {
        Phases::One => ("crossing_bench_1", "dtp_toggle_sampler_1"),
        Phases::Two => ("crossing_bench_2", "dtp_toggle_sampler_2"),
        Phases::Four => ("crossing_bench_4", "dtp_toggle_sampler_4"),
    };
    let mut text = String::new();
    for unit in ["dtp_extract", sampler, "dtp_crossing"] {
        text += &checked_in_text(unit)?;
    }
    if let Some((from, to)) = fault {
        assert!(text.contains(from), "no `{from}` in the crossing's Verilog");
        text = text.replace(from, to);
    }
    text += &include_str!("crossing_bench.v")
        .replace("@NAME@", name)
        .replace("@PHASES@", &phases.count().to_string());
    let ports = [
        (Clock, "clock", 1),
        (Clock, "clock_90", 1),
        (Clock, "clock_180", 1),
        (Clock, "clock_270", 1),
        (Clock, "rx_clock", 1),
        (Input, "reset", 1),
        (Input, "block_hdr", 2),
        (Input, "block_payload", 64),
        (Input, "enable", 1),
        (Input, "disturb", 1),
        (Input, "settled", 1),
        (Input, "garbage", 49),
        (Output, "arrival_valid", 1),
        (Output, "arrival_kind", 3),
        (Output, "arrival_value", 45),
        (Output, "arrival_age", 4),
        (Output, "arrival_overrun", 1),
        (Output, "arrival_crossing_error", 1),
    ];
    Ok(unit(name, text, &ports))
}

/// A run under way.
pub struct Run {
    plan: Plan,
    stepper: Stepper<Context>,
    clocks: Clocks,
    random: Random,
    checker: Checker,
    /// The same mailbox rule, ahead of the answers.
    mailbox_rule: Checker,
    extract: Extract,
    crossing: golden::Crossing,
    first: [bool; 4],
    last: bool,
    toggle: bool,
    flip: Option<Flip>,
    edges_to_message: u64,
    /// Samples that could have fallen to either side.
    pub open: u64,
}

impl Run {
    /// Starts a run; nothing without Verilator.
    pub fn start(plan: Plan) -> Result<Option<Run>, Error> {
        let phases = plan.phases.count();
        let clocks = Clocks::new(plan.device_ppm, plan.recovered_ppm, phases);
        let period = clocks.device_period_fs();
        let Some(stepper) = Stepper::start(&bench(plan.phases, plan.fault)?)? else {
            return Ok(None);
        };
        let checker = Checker::new(phases, period, period / 20, plan.hold_edges);
        Ok(Some(Run {
            stepper,
            clocks,
            random: Random::new(plan.seed),
            mailbox_rule: checker.clone(),
            checker,
            extract: Extract::new(Check::Crc8),
            crossing: golden::Crossing::new(),
            first: [false; 4],
            last: false,
            toggle: false,
            flip: None,
            edges_to_message: 8,
            open: 0,
            plan,
        }))
    }

    /// Runs one stretch after the other; what was seen, or the first fault.
    pub fn all(
        &mut self,
        stretches: impl IntoIterator<Item = Stretch>,
    ) -> Result<Result<Found, Fault>, Error> {
        for stretch in stretches {
            self.stretch(&stretch);
            if self.stepper.is_full() {
                if let Err(fault) = self.check()? {
                    return Ok(Err(fault));
                }
            }
        }
        Ok(self.check()?.map(|()| self.checker.found.clone()))
    }

    fn stretch(&mut self, stretch: &Stretch) {
        while !self.clocks.between_ticks() {
            self.edge(stretch, false, 0);
        }
        self.clocks.set_phase_errors(stretch.phase_error_fs);
        self.clocks.set_recovered_first(stretch.recovered_first);
        if let Some(after_fs) = stretch.after_device_fs {
            self.clocks.restart_recovered(after_fs);
        }
        let (mut edges, mut ticks) = (0, 0);
        while edges < stretch.edges {
            let in_reset = stretch
                .reset
                .is_some_and(|(from, count)| (from..from + count).contains(&ticks));
            let left = stretch.edges - edges;
            match self.edge(stretch, in_reset, left) {
                Edge::Recovered => edges += 1,
                Edge::Device(0) => ticks += 1,
                Edge::Device(_) => {}
            }
        }
    }

    /// One edge; `edges_left` recovered ones until the stretch is over.
    fn edge(&mut self, stretch: &Stretch, reset: bool, edges_left: u64) -> Edge {
        let (at, edge) = self.clocks.next();
        match edge {
            Edge::Recovered => self.recovered(at, stretch, edges_left),
            Edge::Device(phase) => self.device(at, phase, reset),
        }
        edge
    }

    fn recovered(&mut self, at: Fs, stretch: &Stretch, edges_left: u64) {
        self.edges_to_message = self.edges_to_message.saturating_sub(1);
        let mut block = Block::IDLE;
        let mut word = None;
        if self.edges_to_message == 0 && edges_left > self.plan.quiet_edges {
            let spread = 17 - self.plan.spacing_edges;
            self.edges_to_message = self.plan.spacing_edges + self.random.below(spread);
            let kinds = [
                Kind::Init,
                Kind::InitAck,
                Kind::Beacon,
                Kind::BeaconJoin,
                Kind::Log,
            ];
            let message = Message {
                kind: self.random.pick(&kinds),
                value: self.random.bits() & VALUE_MASK,
            };
            block = message.block(Check::Crc8);
            let damaged = self.random.one_in(16);
            block.payload ^= u64::from(damaged) << 40;
            word = Some(match damaged {
                true => Word { kind: 0, value: 0 },
                false => Word {
                    kind: message.kind as u8,
                    value: message.value,
                },
            });
        }
        let inputs = [
            0,
            block.sync_header.bits().into(),
            block.payload.into(),
            1,
            0,
            1,
            0,
        ];
        let wire_fs = stretch.wire_fs;
        let context = Context::Recovered {
            at,
            wire_fs,
            message: word,
        };
        self.stepper.step(&[0, 0, 0, 0, 1], &inputs, context);
        self.extract.step(block, true);
        if self.mailbox_rule.recovered(at, wire_fs, word) {
            self.toggle = !self.toggle;
            let (skew, error) = (stretch.skew_fs, stretch.phase_error_fs);
            self.flip = Some(Flip {
                at,
                level: self.toggle,
                delay_fs: [0, 1, 2, 3].map(|phase| wire_fs + skew[phase] + error[phase]),
                window_fs: stretch.aperture_fs,
                outcome: stretch.outcome.unwrap_or(Outcome::Any),
            });
        }
    }

    fn device(&mut self, at: Fs, phase: usize, reset: bool) {
        let (seen, open) = self.flip.map_or((false, false), |flip| {
            flip.sample(phase, at, &mut self.random)
        });
        self.open += u64::from(open);
        self.first[phase] = seen;
        let settled = self
            .flip
            .is_none_or(|flip| at - flip.at >= self.plan.mailbox_delay_fs);
        let garbage = self.random.bits() & VALUE_MASK;
        let inputs = [
            u128::from(reset),
            1,
            Block::IDLE.payload.into(),
            1,
            u128::from(seen != self.toggle),
            u128::from(settled),
            u128::from(garbage) | (Kind::Log as u128) << 45,
        ];
        let mut clocks = [0; 5];
        clocks[phase] = 1;
        let context = match phase {
            0 => Context::Device {
                at,
                reset,
                golden: self.golden_device(reset, settled, garbage),
            },
            _ => Context::Sample,
        };
        self.stepper.step(&clocks, &inputs, context);
    }

    fn golden_device(&mut self, reset: bool, settled: bool, garbage: u64) -> Arrived {
        let four = [1, 2, 3, 0]
            .iter()
            .enumerate()
            .fold(0, |all, (bit, &phase)| {
                all | u8::from(self.first[phase]) << bit
            });
        let first = samples_of(self.plan.phases, four, self.last);
        self.last = self.first[0];
        let mailbox = match settled {
            true => self.extract.mailbox(),
            false => Mailbox {
                message: Some(Message {
                    kind: Kind::Log,
                    value: garbage,
                }),
                ..Mailbox::default()
            },
        };
        if reset {
            self.crossing.reset(first);
        } else {
            self.crossing.step(first, &mailbox);
        }
        let arrival = self.crossing.arrival();
        let (kind, value) = arrival.message.map_or((0, 0), |m| (m.kind as u8, m.value));
        Arrived {
            valid: arrival.valid,
            word: Word { kind, value },
            age_units: arrival.age_units.into(),
            overrun: arrival.overrun,
            crossing_error: arrival.crossing_error,
        }
    }

    /// Has all steps answered and checks the answers.
    fn check(&mut self) -> Result<Result<(), Fault>, Error> {
        for (context, outputs) in self.stepper.answer()? {
            let result = match context {
                Context::Sample => Ok(()),
                Context::Recovered {
                    at,
                    wire_fs,
                    message,
                } => {
                    self.checker.recovered(at, wire_fs, message);
                    Ok(())
                }
                Context::Device { at, reset, golden } => {
                    let got = Arrived {
                        valid: outputs[0] == 1,
                        word: Word {
                            kind: outputs[1] as u8,
                            value: outputs[2] as u64,
                        },
                        age_units: outputs[3] as Fs,
                        overrun: outputs[4] == 1,
                        crossing_error: outputs[5] == 1,
                    };
                    if self.plan.with_golden && got != golden {
                        Err(Fault::NotGolden {
                            expected: golden,
                            got,
                        })
                    } else {
                        self.checker.device(at, reset, &got)
                    }
                }
            };
            if result.is_err() {
                return Ok(result);
            }
        }
        Ok(Ok(()))
    }
}

impl Plan {
    /// Both clocks nominal, everything as the constraints allow it.
    pub fn new(phases: Phases) -> Plan {
        Plan {
            phases,
            device_ppm: 0,
            recovered_ppm: 0,
            mailbox_delay_fs: 1000 * SETTLED_MAX_PS as Fs,
            hold_edges: 6,
            spacing_edges: 8,
            quiet_edges: 6,
            with_golden: true,
            fault: None,
            seed: 0x6c0c_0000 + phases.count(),
        }
    }
}
