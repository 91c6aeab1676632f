//! One run of the transmit crossing: how the clocks stand to each other, what flops and wires do.

use crate::clocks::{Clocks, Edge, Fs, TICK_FS};
use crate::crossing::WINDOW_FS;
use crate::transmit_checker::{Checker, Context, Fault, Found, Outputs, Promise};
use crate::unit::{checked_in_text, unit, Stepper};
use crate::wires::{Level, Outcome};
use dtp_hdl::crossings::SETTLED_MAX_PS;
use dtp_hdl::emit::{PortKind, Unit};
use dtp_spec::dtp::transmit_crossing::{DeviceLevels, TransmitCrossing, TransmitLevels};
use dtp_spec::message::{Kind, Message};
use dtp_tests::error::Error;
use dtp_tests::stimulus::Random;

/// Text in the Verilog and what it is replaced by.
pub type Planted = Option<(&'static str, &'static str)>;

/// The unit, with the samples of its synchronisers and of the type under control.
fn bench(fault: Planted) -> Result<Unit, Error> {
    use PortKind::{Clock, Input, Output};
    let mut text = checked_in_text("dtp_transmit_crossing")?;
    if let Some((from, to)) = fault {
        assert!(text.contains(from), "no `{from}` in the transmit crossing");
        text = text.replace(from, to);
    }
    let wires = [
        ("mark_synced__level = ", "disturb[0]"),
        ("demand_synced__level = ", "disturb[1]"),
        ("toggle_synced__level = ", "disturb[2]"),
        ("ready_synced__level = ", "disturb[3]"),
        ("grant__d = kind__q", "disturb[6:4]"),
    ];
    for (start, disturb) in wires {
        let at = text.find(start).expect("a wire between the clocks");
        let end = at + text[at..].find(';').expect("an assignment");
        text.insert_str(end, &format!(" ^ {disturb}"));
    }
    text = text.replacen("tx_align_demand);", "tx_align_demand,disturb);", 1);
    text = text.replacen("// Module arguments", "input wire [6:0] disturb;", 1);
    let ports = [
        (Clock, "clock", 1),
        (Clock, "tx_clock", 1),
        (Input, "reset", 1),
        (Input, "tx_reset", 1),
        (Input, "candidate", 48),
        (Input, "align_demand", 1),
        (Input, "tx_grant_kind", 3),
        (Input, "disturb", 7),
        (Output, "grant_kind", 3),
        (Output, "ready", 1),
        (Output, "error", 1),
        (Output, "tx_candidate", 48),
        (Output, "tx_candidate_valid", 1),
        (Output, "tx_align_demand", 1),
    ];
    Ok(unit("dtp_transmit_crossing", text, &ports))
}

/// How the clocks stand to each other for a while.
#[derive(Clone, Debug, Default)]
pub struct Stretch {
    /// Transmit edges.
    pub edges: u64,
    /// The transmit clock stops for a tick or two and goes on at this phase.
    pub after_device_fs: Option<Fs>,
    /// The transmit clock comes later by this much, or earlier, from this edge of the stretch on.
    pub jump: Option<(u64, Fs)>,
    pub outcome: Option<Outcome>,
    /// Edges of a reset: the first, and how many.
    pub reset: Option<(u64, u64)>,
    pub tx_reset: Option<(u64, u64)>,
}

pub struct Run {
    stepper: Stepper<Context>,
    clocks: Clocks,
    random: Random,
    golden: TransmitCrossing,
    checker: Checker,
    number: u64,
    demand: bool,
    edges_to_grant: u64,
    outcome: Outcome,
    mark: Level,
    demanded: Level,
    toggle: Level,
    ready: Level,
    kind_changed_at: Fs,
}

impl Run {
    pub fn start(
        promise: Promise,
        [device_ppm, transmit_ppm]: [i64; 2],
        fault: Planted,
    ) -> Result<Option<Run>, Error> {
        let stepper = Stepper::start(&bench(fault)?)?;
        Ok(stepper.map(|stepper| Run {
            stepper,
            clocks: Clocks::new(device_ppm, transmit_ppm, 1),
            random: Random::new(0x7c0c_0001),
            golden: TransmitCrossing::new(),
            checker: Checker::new(promise),
            number: 0,
            demand: false,
            edges_to_grant: 20,
            outcome: Outcome::Any,
            mark: Level::default(),
            demanded: Level::default(),
            toggle: Level::default(),
            ready: Level::default(),
            kind_changed_at: Fs::MIN / 2,
        }))
    }

    pub fn all(
        mut self,
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
        Ok(self.check()?.map(|()| self.checker.found))
    }

    fn stretch(&mut self, stretch: &Stretch) {
        self.outcome = stretch.outcome.unwrap_or(Outcome::Any);
        let (mut edges, mut ticks) = (0, 0);
        let mut restart = stretch.after_device_fs;
        let mut jump = stretch.jump;
        while edges < stretch.edges {
            let within = |range: Option<(u64, u64)>, now: u64| {
                range.is_some_and(|(from, count)| (from..from + count).contains(&now))
            };
            match self.clocks.next() {
                (at, Edge::Recovered) => {
                    self.transmit(at, within(stretch.tx_reset, edges));
                    edges += 1;
                    if let Some((_, by_fs)) = jump.take_if(|(edge, _)| *edge == edges) {
                        self.clocks.shift_recovered(by_fs);
                        // By less than a tick, entries stay whole.
                        if by_fs.abs() >= TICK_FS {
                            let at = at + by_fs.max(0);
                            self.context(&[0, 0], [0; 6], Context::Moved { at });
                        }
                    }
                }
                (at, Edge::Device(_)) => {
                    self.device(at, within(stretch.reset, ticks));
                    ticks += 1;
                    if let Some(after_fs) = restart.take() {
                        self.clocks.restart_recovered(after_fs);
                        // The first edge comes up to two ticks later.
                        let at = at + 2 * TICK_FS;
                        self.context(&[0, 0], [0; 6], Context::Moved { at });
                    }
                }
            }
        }
    }

    fn context(&mut self, clocks: &[u128], inputs: [u128; 6], context: Context) {
        self.stepper.step(clocks, &inputs, context);
    }

    fn device(&mut self, at: Fs, reset: bool) {
        self.number += 1;
        self.demand ^= self.random.one_in(6);
        let kinds = [Kind::Init, Kind::InitAck, Kind::Beacon, Kind::Log];
        let kind = self.random.pick(&kinds);
        let candidate = Some(Message {
            kind,
            value: self.number,
        });
        let toggle = self.toggle.sample(at, &mut self.random);
        let ready = self.ready.sample(at, &mut self.random);
        // The wires of the type carry anything until their delay is over.
        let at_rest = at - self.kind_changed_at > 1000 * SETTLED_MAX_PS as Fs;
        let garbage = if at_rest { 0 } else { self.random.below(8) };
        let disturb =
            u128::from(toggle.1) << 2 | u128::from(ready.1) << 3 | u128::from(garbage) << 4;
        let bits = u128::from(self.number) << 3 | kind as u128;
        let inputs = [reset.into(), 0, bits, self.demand.into(), 0, disturb];
        let levels = TransmitLevels {
            grant_toggle: toggle.0,
            ready: ready.0,
            ..self.golden.transmit_levels()
        };
        if reset {
            self.golden.reset_device(candidate, self.demand, levels);
        } else {
            self.golden.step_device(candidate, self.demand, levels);
        }
        self.follow(at);
        let golden = self.outputs();
        let context = Context::Device {
            at,
            written: self.number,
            reset,
            golden,
        };
        self.context(&[1, 0], inputs, context);
    }

    fn transmit(&mut self, at: Fs, reset: bool) {
        self.edges_to_grant -= 1;
        let mut grant = None;
        if self.edges_to_grant == 0 {
            self.edges_to_grant = 16 + self.random.below(12);
            let kinds = [Kind::Init, Kind::Beacon, Kind::BeaconJoin];
            grant = Some(self.random.pick(&kinds));
            self.kind_changed_at = at;
        }
        let mark = self.mark.sample(at, &mut self.random);
        let demand = self.demanded.sample(at, &mut self.random);
        let disturb = u128::from(mark.1) | u128::from(demand.1) << 1;
        let kind = grant.map_or(0, |kind| kind as u8);
        let inputs = [0, reset.into(), 0, 0, kind.into(), disturb];
        let levels = DeviceLevels {
            mark: mark.0,
            align_demand: demand.0,
        };
        if reset {
            self.golden.reset_transmit(grant, levels);
        } else {
            self.golden.step_transmit(grant, levels);
        }
        self.follow(at);
        let golden = self.outputs();
        let context = Context::Transmit {
            at,
            grant: kind,
            reset,
            golden,
        };
        self.context(&[0, 1], inputs, context);
    }

    /// The wires take what the edge has made of them.
    fn follow(&mut self, at: Fs) {
        let (device, transmit) = (self.golden.device_levels(), self.golden.transmit_levels());
        for (level, now) in [
            (&mut self.mark, device.mark),
            (&mut self.demanded, device.align_demand),
            (&mut self.toggle, transmit.grant_toggle),
            (&mut self.ready, transmit.ready),
        ] {
            level.set(at, now, WINDOW_FS, self.outcome);
        }
    }

    fn outputs(&self) -> Outputs {
        let bits = |message: Message| message.value << 3 | message.kind as u64;
        Outputs {
            grant_kind: self.golden.grant().map_or(0, |kind| kind as u8),
            ready: self.golden.ready(),
            error: self.golden.error(),
            candidate: self.golden.candidate().map_or(0, bits),
            align_demand: self.golden.align_demand(),
        }
    }

    fn check(&mut self) -> Result<Result<(), Fault>, Error> {
        for (context, outputs) in self.stepper.answer()? {
            let got = Outputs {
                grant_kind: outputs[0] as u8,
                ready: outputs[1] == 1,
                error: outputs[2] == 1,
                // Without a type the value means nothing.
                candidate: if outputs[4] == 1 {
                    outputs[3] as u64
                } else {
                    0
                },
                align_demand: outputs[5] == 1,
            };
            let result = self.checker.step(context, got);
            if result.is_err() {
                return Ok(result);
            }
        }
        Ok(Ok(()))
    }
}
