use super::any_message;
use dtp_hdl::dtp::crossing::Crossing;
use dtp_spec::dtp::crossing as golden;
use dtp_spec::dtp::extract::Mailbox;
use dtp_spec::message::{Kind, Message};
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::{Cell, RefCell};

unit! {
    dtp_crossing: Crossing = Crossing::default();
    clocks { clock }
    inputs {
        reset: bool, samples: u8, mailbox_kind: u8, mailbox_value: u64, mailbox_overrun: bool,
    }
    outputs {
        arrival_valid: bool, arrival_kind: u8, arrival_value: u64, arrival_age: u8,
        arrival_overrun: bool, arrival_crossing_error: bool,
    }
}

/// The golden crossing begins at the first flops of the sampler, the gateware behind its last ones:
/// a tick's samples are given to the golden model two steps before the gateware sees them.
#[derive(Default)]
struct Sampler {
    first: Cell<u8>,
    samples: Cell<u8>,
    next: Cell<u8>,
}

impl Sampler {
    /// What the gateware sees before this edge, if the first flops saw `next` in the tick before it.
    fn step(&self, next: u8, reset: bool) -> u8 {
        self.next.set(next);
        let seen = self.samples.replace(self.first.replace(next));
        if reset {
            self.samples.set(0);
            self.first.set(0);
        }
        seen
    }
}

fn stimulus(sampler: &Sampler) -> impl FnMut(&mut Random) -> Inputs + '_ {
    let mut flip_one_in = Level::new(&[8, 3, 1, 50], 500);
    let mut garbage_one_in = Level::new(&[1 << 40, 50, 3], 500);
    let mut level = 0b0000;
    sampler.step(0, true);
    move |random| {
        let mut pattern = level;
        let flip_one_in = flip_one_in.next(random);
        if random.one_in(flip_one_in) {
            pattern ^= random.pick(&[0b1000, 0b1100, 0b1110, 0b1111]);
            level ^= 0b1111;
        }
        let garbage_one_in = garbage_one_in.next(random);
        if random.one_in(garbage_one_in) {
            pattern = random.below(16) as u8;
        }
        let reset = random.one_in(1000);
        // As `Extract` says it: kind and value are 0 if the check failed.
        let damaged = random.one_in(8);
        let message = any_message(random);
        Inputs {
            reset,
            samples: sampler.step(pattern, reset),
            mailbox_kind: if damaged { 0 } else { message.kind as u8 },
            mailbox_value: if damaged { 0 } else { message.value },
            mailbox_overrun: random.one_in(8),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    ages: [u64; 4],
    damaged: u64,
    overrun: u64,
    errors: u64,
    dropped_behind_an_error: u64,
}

fn model<'a>(sampler: &'a Sampler, seen: &'a RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + 'a {
    let mut crossing = golden::Crossing::new();
    let mut level = 0;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = *crossing.arrival();
        let mailbox = Mailbox {
            toggle: false,
            message: Kind::from_bits(inputs.mailbox_kind).map(|kind| Message {
                kind,
                value: inputs.mailbox_value,
            }),
            overrun: inputs.mailbox_overrun,
        };
        crossing.step(sampler.next.get(), &mailbox);
        let changed = inputs.samples ^ level;
        level = if inputs.samples >> 3 == 1 { 0b1111 } else { 0 };
        if inputs.reset {
            crossing = golden::Crossing::new();
            level = 0;
        }
        let arrival = *crossing.arrival();
        if arrival.valid {
            seen.ages[usize::from(arrival.age_units / 5)] += 1;
            seen.damaged += u64::from(arrival.message.is_none());
            seen.overrun += u64::from(arrival.overrun);
        }
        seen.errors += u64::from(arrival.crossing_error);
        seen.dropped_behind_an_error += u64::from(
            before.crossing_error && changed == 0b1111 && !arrival.valid && !inputs.reset,
        );
        Outputs {
            arrival_valid: arrival.valid,
            arrival_kind: arrival.message.map_or(0, |message| message.kind as u8),
            arrival_value: arrival.message.map_or(0, |message| message.value),
            arrival_age: arrival.age_units,
            arrival_overrun: arrival.overrun,
            arrival_crossing_error: arrival.crossing_error,
        }
    }
}

#[test]
fn crossing() -> Result<(), Error> {
    let (sampler, seen) = (Sampler::default(), RefCell::default());
    let run = Lockstep::<Dut>::new(0xc805_0001);
    run.run(stimulus(&sampler), model(&sampler, &seen))?;
    let seen: Seen = seen.into_inner();
    for times in seen.ages {
        assert_seen("age", times, 100);
    }
    assert_seen("damaged message", seen.damaged, 100);
    assert_seen("overrun", seen.overrun, 100);
    assert_seen("crossing error", seen.errors, 100);
    let dropped = seen.dropped_behind_an_error;
    assert_seen("flip again behind an error", dropped, 100);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("(changed == 32'he)", "(changed == 32'ha)"),
        ("monotonic & ~poisoned__q", "monotonic"),
        ("age__d = 32'h5", "age__d = 32'ha"),
    ];
    let (sampler, seen) = (Sampler::default(), RefCell::default());
    let golden = || model(&sampler, &seen);
    assert_caught::<Dut, _, _>(&faults, || stimulus(&sampler), golden);
}
