use dtp_hdl::csr::receive_events::ReceiveEvents;
use dtp_spec::csr::receive_events as golden;
use dtp_spec::csr::receive_events::{Received, PERIOD_TICKS};
use dtp_tests::coverage::{assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};
use std::cell::RefCell;

unit! {
    dtp_receive_events: ReceiveEvents = ReceiveEvents::default();
    clocks { clock, rx_clock }
    inputs {
        reset: bool, rx_reset: bool, not_idle: bool, bad_block: bool, sequence_error: bool,
        bad_header: bool, test_pattern_errors: u8,
    }
    outputs { deltas: [u8; 5], pattern_errors: u16 }
}

/// Edges in any order, with pauses of either clock, and resets of either side at any time.
fn stimulus() -> impl FnMut(&mut Random) -> (Clocks, Inputs) {
    let mut device_one_in = Level::new(&[1, 2, 3], 3000);
    let mut recovered_one_in = Level::new(&[1, 2, 1 << 40], 3000);
    let mut resets = Level::new(&[1 << 40, 30, 3000], 3000);
    move |random| {
        let device_one_in = device_one_in.next(random);
        let recovered_one_in = recovered_one_in.next(random);
        let resets = resets.next(random);
        let clocks = Clocks {
            clock: random.one_in(device_one_in),
            rx_clock: random.one_in(recovered_one_in),
        };
        let inputs = Inputs {
            reset: random.one_in(resets),
            rx_reset: random.one_in(resets),
            not_idle: random.one_in(2),
            bad_block: random.one_in(8),
            sequence_error: random.one_in(8),
            bad_header: random.one_in(2),
            test_pattern_errors: random.pick(&[0, 1, 66, 66]),
        };
        (clocks, inputs)
    }
}

/// What crossed and what there was, to be compared by the test.
#[derive(Default)]
struct Seen {
    handed_over: u64,
    pattern_bits: u64,
    bits_there_were: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Clocks, &Inputs) -> Outputs + '_ {
    let (mut sender, mut receiver) = (golden::Sender::default(), golden::Receiver::default());
    move |clocks, inputs| {
        let seen = &mut *seen.borrow_mut();
        if clocks.clock {
            receiver.step(inputs.reset, &sender);
            if let Some(deltas) = receiver.deltas() {
                assert_eq!(deltas.blocks, PERIOD_TICKS);
                seen.handed_over += 1;
                seen.pattern_bits += u64::from(deltas.pattern_errors);
            }
        }
        if clocks.rx_clock {
            let received = Received {
                not_idle: inputs.not_idle,
                bad_block: inputs.bad_block,
                sequence_error: inputs.sequence_error,
                bad_header: inputs.bad_header,
                pattern_errors: inputs.test_pattern_errors,
            };
            seen.bits_there_were += u64::from(inputs.test_pattern_errors);
            sender.step(inputs.rx_reset, &received);
        }
        let [blocks, not_idle, bad_blocks, sequence_errors, bad_headers, pattern_errors] =
            receiver.deltas().map_or([0; 6], golden::Deltas::in_order);
        Outputs {
            deltas: [blocks, not_idle, bad_blocks, sequence_errors, bad_headers].map(|n| n as u8),
            pattern_errors,
        }
    }
}

#[test]
fn receive_events() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x5ece_0001)
        .verilator_cycles(3_000_000)
        .run_clocks(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("hand-over", seen.handed_over, 100);
    // A count may be lost by a reset, but none is invented.
    assert!(seen.pattern_bits <= seen.bits_there_were);
    Ok(())
}

/// No reset and both clocks running: every count crosses, but for what is under way at the end.
#[test]
fn nothing_is_lost_without_a_reset() {
    let (mut sender, mut receiver) = (golden::Sender::default(), golden::Receiver::default());
    let (mut there_were, mut crossed) = (0, 0);
    let mut random = Random::new(3);
    for _ in 0..100_000 {
        if !random.one_in(3) {
            receiver.step(false, &sender);
            crossed += receiver
                .deltas()
                .map_or(0, |deltas| u64::from(deltas.bad_blocks));
        }
        if !random.one_in(3) {
            let bad_block = random.one_in(3);
            there_were += u64::from(bad_block);
            sender.step(
                false,
                &Received {
                    bad_block,
                    ..Received::default()
                },
            );
        }
    }
    assert!(
        there_were - crossed <= 2 * u64::from(PERIOD_TICKS),
        "{there_were} {crossed}"
    );
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in receive_events") {
        return;
    }
    let faults = [
        // The toggle falls back with the receive side: a flip that was none.
        ("toggle__reset = 1'b0", "toggle__reset = rx_reset"),
        // The device forgets what it has seen: likewise.
        ("seen__reset = 1'b0", "seen__reset = reset"),
        (
            "mailbox_pattern__reset = 1'b0",
            "mailbox_pattern__reset = rx_reset",
        ),
        (
            "over = &timer_ticks__q & ~rx_reset",
            "over = &timer_ticks__q",
        ),
    ];
    for (from, to) in faults {
        let seen = RefCell::default();
        let run = Lockstep::<Dut>::new(0xbad).mutate(from, to);
        let result = run.run_clocks(stimulus(), model(&seen));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}`: {result:?}"
        );
    }
}
