use super::any_message;
use dtp_hdl::dtp::transmit_crossing::TransmitCrossing;
use dtp_spec::dtp::transmit_crossing as golden;
use dtp_spec::latency::MESSAGE_SPACING_OWN_CLOCK_TICKS;
use dtp_spec::message::{Kind, Message};
use dtp_tests::coverage::assert_seen;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};
use std::cell::RefCell;

unit! {
    dtp_transmit_crossing: TransmitCrossing = TransmitCrossing::default();
    clocks { clock, tx_clock }
    inputs {
        reset: bool, tx_reset: bool, candidate: u64, align_demand: bool, tx_grant_kind: u8,
    }
    outputs {
        grant_kind: u8, ready: bool, error: bool, tx_candidate: u64, tx_candidate_valid: bool,
        tx_align_demand: bool,
    }
    values { tx_candidate if tx_candidate_valid }
}

/// A tick of either clock, in the steps of time in which phases are drawn.
const TICK: u64 = 64;

/// Two clocks of one frequency: the phase stays, moves by less than a tick, or by any part of a turn.
struct World {
    device_at: u64,
    transmit_at: u64,
    last: Inputs,
    crossing: golden::TransmitCrossing,
    spacing_ticks: u8,
    reset_ticks: [u64; 2],
    seen: Seen,
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    read: u64,
    granted: u64,
    errors: u64,
    jumps: u64,
    both: u64,
    demands: u64,
    resets: [u64; 2],
}

impl World {
    fn new() -> World {
        World {
            device_at: TICK,
            transmit_at: TICK + 17,
            last: Inputs::default(),
            crossing: golden::TransmitCrossing::new(),
            spacing_ticks: 0,
            reset_ticks: [0; 2],
            seen: Seen::default(),
        }
    }

    fn now(&self) -> u64 {
        self.device_at.min(self.transmit_at)
    }

    fn stimulus(&mut self, random: &mut Random) -> (Clocks, Inputs) {
        if random.one_in(2000) {
            let jump = match random.one_in(2) {
                true => random.below(TICK),
                false => random.below(8 * TICK),
            };
            self.transmit_at += jump;
            self.seen.jumps += 1;
        }
        let now = self.now();
        let clocks = Clocks {
            clock: self.device_at == now,
            tx_clock: self.transmit_at == now,
        };
        self.seen.both += u64::from(clocks.clock && clocks.tx_clock);
        for ticks in &mut self.reset_ticks {
            *ticks = match random.one_in(5000) {
                true => 1 + random.below(20),
                false => ticks.saturating_sub(1),
            };
        }
        let mut inputs = self.last;
        if clocks.clock {
            inputs.reset = self.reset_ticks[0] > 0;
            inputs.align_demand ^= random.one_in(20);
            let message = any_message(random);
            inputs.candidate = match random.one_in(4) {
                true => message.value << 3,
                false => message.value << 3 | message.kind as u64,
            };
        }
        if clocks.tx_clock {
            inputs.tx_reset = self.reset_ticks[1] > 0;
            self.spacing_ticks = self.spacing_ticks.saturating_sub(1);
            inputs.tx_grant_kind = 0;
            if self.spacing_ticks == 0 && random.one_in(4) {
                self.spacing_ticks = MESSAGE_SPACING_OWN_CLOCK_TICKS;
                inputs.tx_grant_kind = any_message(random).kind as u8;
            }
        }
        self.last = inputs;
        (clocks, inputs)
    }

    fn step(&mut self, clocks: &Clocks, inputs: &Inputs) -> Outputs {
        let device = self.crossing.device_levels();
        let transmit = self.crossing.transmit_levels();
        if clocks.tx_clock {
            self.transmit_at += TICK;
            self.seen.read += u64::from(self.crossing.candidate().is_some());
            self.seen.resets[1] += u64::from(inputs.tx_reset);
            let granted = Kind::from_bits(inputs.tx_grant_kind);
            if inputs.tx_reset {
                self.crossing.reset_transmit(granted, device);
            } else {
                self.crossing.step_transmit(granted, device);
            }
        }
        if clocks.clock {
            self.device_at += TICK;
            self.seen.resets[0] += u64::from(inputs.reset);
            let kind = Kind::from_bits((inputs.candidate & 7) as u8);
            let candidate = kind.map(|kind| Message {
                kind,
                value: inputs.candidate >> 3,
            });
            let demand = inputs.align_demand;
            if inputs.reset {
                self.crossing.reset_device(candidate, demand, transmit);
            } else {
                self.crossing.step_device(candidate, demand, transmit);
            }
            self.seen.granted += u64::from(self.crossing.grant().is_some());
            self.seen.errors += u64::from(self.crossing.error());
        }
        self.seen.demands += u64::from(self.crossing.align_demand());
        let candidate = self.crossing.candidate();
        Outputs {
            grant_kind: self.crossing.grant().map_or(0, |kind| kind as u8),
            ready: self.crossing.ready(),
            error: self.crossing.error(),
            tx_candidate: candidate.map_or(0, |m| m.kind as u64 | m.value << 3),
            tx_candidate_valid: candidate.is_some(),
            tx_align_demand: self.crossing.align_demand(),
        }
    }
}

fn run(run: &Lockstep<Dut>) -> Result<Seen, Error> {
    let world = RefCell::new(World::new());
    run.run_clocks(
        |random| world.borrow_mut().stimulus(random),
        |clocks, inputs| world.borrow_mut().step(clocks, inputs),
    )?;
    Ok(world.into_inner().seen)
}

#[test]
fn transmit_crossing() -> Result<(), Error> {
    let seen = run(&Lockstep::new(0x7c05_0001))?;
    assert_seen("candidate read", seen.read, 10_000);
    assert_seen("grant", seen.granted, 1000);
    assert_seen("reader that is not ready any more", seen.errors, 10);
    assert_seen("jump of the phase", seen.jumps, 10);
    assert_seen("both clocks at once", seen.both, 10);
    assert_seen("demand", seen.demands, 1000);
    for resets in seen.resets {
        assert_seen("reset", resets, 50);
    }
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the transmit crossing") {
        return;
    }
    for (from, to) in [
        ("read_pointer__d = 32'h3", "read_pointer__d = 32'h4"),
        ("stays = set__q & agrees", "stays = set__q"),
        ("toggle__q ^ |tx_grant_kind", "toggle__q"),
        (
            "settled_ticks__reset = tx_reset | ~stays",
            "settled_ticks__reset = tx_reset",
        ),
        ("quiet_ticks__reset = reset", "quiet_ticks__reset = 1'b0"),
        (
            "write_pointer__reset = 1'b0",
            "write_pointer__reset = reset",
        ),
        ("grant__reset = reset", "grant__reset = 1'b0"),
    ] {
        let result = run(&Lockstep::new(0x7c05_0002)
            .verilator_cycles(1_000_000)
            .mutate(from, to));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`"
        );
    }
}
