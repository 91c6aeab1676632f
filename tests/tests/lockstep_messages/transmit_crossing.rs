use super::any_message;
use dtp_hdl::dtp::transmit_crossing::TransmitCrossing;
use dtp_spec::dtp::transmit_crossing as golden;
use dtp_spec::latency::RING_TICKS;
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
        grant_kind: u8, ready: bool, error: bool, tx_candidate: u64, tx_align_demand: bool,
    }
}

/// A tick of either clock, in the steps of time in which phases are drawn.
const TICK: u64 = 64;

/// Two clocks of one frequency: the phase stays, wanders by less than a tick and back, or jumps.
struct World {
    device_at: u64,
    transmit_at: u64,
    last: Inputs,
    crossing: golden::TransmitCrossing,
    /// Instants at which the last values were written, by value.
    written_at: Vec<u64>,
    /// By how much the phase has moved since the reader was set.
    drift: u64,
    spacing: u64,
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
}

impl World {
    fn new() -> World {
        World {
            device_at: TICK,
            transmit_at: TICK + 17,
            last: Inputs::default(),
            crossing: golden::TransmitCrossing::new(),
            written_at: vec![0; 1 << 16],
            drift: 0,
            spacing: 0,
            seen: Seen::default(),
        }
    }

    fn stimulus(&mut self, random: &mut Random) -> (Clocks, Inputs) {
        if random.one_in(5000) {
            // By less than a tick, which is borne, or by any part of a turn of the ring.
            let jump = match random.one_in(2) {
                true => random.below(TICK / 4),
                false => random.below(8 * TICK),
            };
            self.transmit_at += jump;
            self.drift += jump;
            self.seen.jumps += 1;
        }
        let now = self.device_at.min(self.transmit_at);
        let clocks = Clocks {
            clock: self.device_at == now,
            tx_clock: self.transmit_at == now,
        };
        self.seen.both += u64::from(clocks.clock && clocks.tx_clock);
        let mut inputs = self.last;
        if clocks.clock {
            inputs.reset = random.one_in(20_000);
            inputs.align_demand ^= random.one_in(20);
            let kind = match random.one_in(4) {
                true => 0,
                false => any_message(random).kind as u64,
            };
            let tick = self.device_at / TICK & 0xffff;
            inputs.candidate = if kind == 0 { 0 } else { kind | tick << 3 };
            self.written_at[tick as usize] = now;
        }
        if clocks.tx_clock {
            inputs.tx_reset = random.one_in(20_000);
            self.spacing = self.spacing.saturating_sub(1);
            let grants = self.spacing == 0 && random.one_in(10);
            inputs.tx_grant_kind = 0;
            if grants {
                self.spacing = 16;
                inputs.tx_grant_kind = any_message(random).kind as u8;
            }
        }
        self.last = inputs;
        (clocks, inputs)
    }

    /// The distance between writing and reading by instants: more than two ticks, at most three,
    /// and what the phase has moved since.
    fn check_distance(&mut self, now: u64) {
        if let (Some(message), true) = (self.crossing.candidate(), self.crossing.ready()) {
            let passed = now - self.written_at[message.value as usize];
            if self.drift <= TICK {
                let least = RING_TICKS * TICK + 1 + self.drift;
                let range = least..=least + TICK - 1;
                assert!(
                    range.contains(&passed),
                    "{passed} of {TICK} after it was written"
                );
                self.seen.read += 1;
            }
        }
    }

    fn step(&mut self, clocks: &Clocks, inputs: &Inputs) -> Outputs {
        let now = self.device_at.min(self.transmit_at);
        let device = self.crossing.device_levels();
        let transmit = self.crossing.transmit_levels();
        if clocks.tx_clock {
            self.check_distance(now);
            if inputs.tx_reset {
                self.crossing.reset_transmit(device);
            } else {
                let granted = Kind::from_bits(inputs.tx_grant_kind);
                self.crossing.step_transmit(granted, device);
            }
            if !self.crossing.is_set() {
                self.drift = 0;
            }
            self.transmit_at += TICK;
        }
        if clocks.clock {
            if inputs.reset {
                self.crossing.reset_device(transmit);
            } else {
                let kind = Kind::from_bits((inputs.candidate & 7) as u8);
                let candidate = kind.map(|kind| Message {
                    kind,
                    value: inputs.candidate >> 3,
                });
                self.crossing
                    .step_device(candidate, inputs.align_demand, transmit);
            }
            self.seen.granted += u64::from(self.crossing.grant().is_some());
            self.seen.errors += u64::from(self.crossing.error());
            self.device_at += TICK;
        }
        self.seen.demands += u64::from(self.crossing.align_demand());
        let candidate = self.crossing.candidate();
        Outputs {
            grant_kind: self.crossing.grant().map_or(0, |kind| kind as u8),
            ready: self.crossing.ready(),
            error: self.crossing.error(),
            tx_candidate: candidate.map_or(0, |m| m.kind as u64 | m.value << 3),
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
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the transmit crossing") {
        return;
    }
    for (from, to) in [
        ("read_pointer__d = 32'h4", "read_pointer__d = 32'h3"),
        ("agrees = read_pointer__q[32'h1]", "agrees = 1'b1"),
        ("toggle__q ^ (|tx_grant_kind)", "toggle__q"),
        (
            "settled_ticks__reset = tx_reset | ~stays",
            "settled_ticks__reset = tx_reset",
        ),
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
