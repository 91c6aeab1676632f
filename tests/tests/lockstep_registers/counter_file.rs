use dtp_hdl::csr::counter_file::CounterFile;
use dtp_spec::csr::counter_file as golden;
use dtp_spec::csr::counter_file::{COUNTERS, EVENTS, EVENTS_OUT, PATTERN_ERRORS_MAX, WALK_TICKS};
use dtp_spec::csr::receive_events::{Deltas, PERIOD_TICKS};
use dtp_tests::coverage::{assert_caught, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_counter_file: CounterFile = CounterFile::default();
    clocks { clock }
    inputs {
        reset: bool, events: u32, deltas: [u8; 5], pattern_errors: u16, events_out: u8, index: u8,
    }
    outputs { value: u64 }
}

/// Any rate up to the worst: an event in every tick, and every hand-over full.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut rate = Level::new(&[0, 1, 2, 3], 3000);
    let mut reset_one_in = Level::new(&[1 << 40, 100], 20_000);
    let (mut tick, mut index) = (0, 0);
    move |random| {
        let rate = rate.next(random);
        let reset_one_in = reset_one_in.next(random);
        if random.one_in(6) {
            index = random.below(COUNTERS as u64) as u8;
        }
        let mut mask = || match rate {
            0 => 0,
            1 => random.bits() & random.bits() & random.bits(),
            2 => random.bits(),
            _ => u64::MAX,
        };
        let (events, events_out) = (mask() as u32 & 0xff_ffff, mask() as u8 & 7);
        // The recovered clock may be a quarter faster.
        tick += 1;
        let mut delta = |most: u32| match (tick % 25 == 0, rate) {
            (false, _) | (_, 0) => 0,
            (_, 3) => u64::from(most),
            _ => random.below(u64::from(most) + 1),
        };
        let most = u32::from(PERIOD_TICKS);
        Inputs {
            events,
            events_out,
            deltas: [(); 5].map(|()| delta(most) as u8),
            pattern_errors: delta(most * PATTERN_ERRORS_MAX) as u16,
            index,
            reset: random.one_in(reset_one_in),
        }
    }
}

fn deltas(inputs: &Inputs) -> Deltas {
    let [blocks, not_idle, bad_blocks, sequence_errors, bad_headers] = inputs.deltas;
    Deltas {
        blocks,
        not_idle,
        bad_blocks,
        sequence_errors,
        bad_headers,
        pattern_errors: inputs.pattern_errors,
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    model_from(0)
}

fn model_from(start: u32) -> impl FnMut(&Inputs) -> Outputs {
    let mut file = golden::CounterFile::starting_at(start);
    move |inputs| {
        let events = u64::from(inputs.events) | u64::from(inputs.events_out) << EVENTS_OUT;
        file.step(events, Some(&deltas(inputs)), inputs.index.into());
        if inputs.reset {
            file = golden::CounterFile::starting_at(start);
        }
        Outputs {
            value: file.value(),
        }
    }
}

#[test]
fn counter_file() -> Result<(), Error> {
    Lockstep::<Dut>::new(0xc0f1_0001)
        .rust_hdl_cycles(30_000)
        .verilator_cycles(3_000_000)
        .run(stimulus(), model())
}

/// Nothing is lost or counted twice, at any rate, and a value is at most a walk and the way out old.
#[test]
fn the_golden_counters_count() {
    const WAY_OUT_TICKS: usize = 6;
    let (mut random, mut next) = (Random::new(7), stimulus());
    let mut file = golden::CounterFile::new();
    let mut counts = vec![[0_u64; COUNTERS]];
    let mut asked = 0;
    for _ in 0..100_000 {
        let inputs = next(&mut random);
        asked = if random.one_in(20) {
            inputs.index.into()
        } else {
            asked
        };
        let events = u64::from(inputs.events) | u64::from(inputs.events_out) << EVENTS_OUT;
        file.step(events, Some(&deltas(&inputs)), asked);
        let mut now = *counts.last().expect("never empty");
        for (counter, count) in now.iter_mut().enumerate() {
            *count += match counter {
                EVENTS..EVENTS_OUT => u64::from(deltas(&inputs).in_order()[counter - EVENTS]),
                _ => events >> counter & 1,
            };
        }
        counts.push(now);
    }
    // Ask each in peace.
    for counter in 0..COUNTERS {
        for _ in 0..2 * WALK_TICKS + WAY_OUT_TICKS {
            file.step(0, None, counter);
        }
        assert_eq!(
            file.value(),
            counts.last().expect("never empty")[counter],
            "{counter}"
        );
    }
}

/// The promise of the documents: how old a value can be, with every counter counting every tick.
#[test]
fn a_value_is_at_most_a_walk_old() {
    let mut file = golden::CounterFile::new();
    let mut oldest = 0;
    for tick in 1..10_000_u64 {
        file.step(1, None, 0);
        if tick > 1000 {
            oldest = oldest.max(tick - file.value());
        }
    }
    assert!(oldest <= WALK_TICKS as u64 + 6, "{oldest} ticks");
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("first_walk__d = 1'b0", "first_walk__d = first_walk__q"),
        (
            "memory__write = ~second__q & sum_valid__q",
            "memory__write = second__q & sum_valid__q",
        ),
        ("found_low = start", "found_low = memory__q[(32'h0)+:(32)]"),
    ];
    assert_caught::<Dut, _, _>(&faults, stimulus, model);
}

/// 2^32 events are out of reach: these counters begin shortly before.
mod late {
    use super::{model_from, stimulus, CounterFile};
    use dtp_tests::coverage::assert_caught;
    use dtp_tests::error::Error;
    use dtp_tests::lockstep::Lockstep;
    use dtp_tests::stimulus::Random;
    use dtp_tests::unit;

    const START: u32 = u32::MAX - 1000;

    unit! {
        dtp_counter_file_late: CounterFile = CounterFile::starting_at(START);
        clocks { clock }
        inputs {
            reset: bool, events: u32, deltas: [u8; 5], pattern_errors: u16, events_out: u8,
            index: u8,
        }
        outputs { value: u64 }
    }

    fn inputs() -> impl FnMut(&mut Random) -> Inputs {
        let mut next = stimulus();
        move |random| {
            let inputs = next(random);
            Inputs {
                reset: inputs.reset,
                events: inputs.events,
                deltas: inputs.deltas,
                pattern_errors: inputs.pattern_errors,
                events_out: inputs.events_out,
                index: inputs.index,
            }
        }
    }

    fn golden() -> impl FnMut(&Inputs) -> Outputs {
        let mut step = model_from(START);
        move |inputs| {
            let outputs = step(&super::Inputs {
                reset: inputs.reset,
                events: inputs.events,
                deltas: inputs.deltas,
                pattern_errors: inputs.pattern_errors,
                events_out: inputs.events_out,
                index: inputs.index,
            });
            Outputs {
                value: outputs.value,
            }
        }
    }

    #[test]
    fn counters_carry_into_the_high_half() -> Result<(), Error> {
        Lockstep::<Dut>::new(0xc0f1_0002)
            .rust_hdl_cycles(10_000)
            .verilator_cycles(1_000_000)
            .run(inputs(), golden())
    }

    #[test]
    fn a_lost_carry_is_caught() {
        let faults = [("high__q + ", "high__q + 32'h0 * ")];
        assert_caught::<Dut, _, _>(&faults, inputs, golden);
    }
}
