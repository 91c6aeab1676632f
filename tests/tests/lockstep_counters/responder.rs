use dtp_hdl::dtp::responder::Responder;
use dtp_spec::dtp::responder as golden;
use dtp_spec::message::VALUE_MASK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level, Waits};
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_responder: Responder = Responder::default();
    clocks { clock }
    inputs {
        reset: bool, link_up: bool, enable: bool, init_valid: bool, init_value: u64, init_age: u8,
        heard: bool, ack_sent: bool, start_units: u8,
    }
    outputs {
        wants_ack_valid: bool, wants_ack_value: u64, peer_seen: bool, gc_heard: bool, dropped: bool,
    }
}

/// An INIT is answered at once, after a while, in the ticks around the limit, or never.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut init = Waits::new(&[50, 2200, 2200, 2200, 300, 1, 2]);
    let mut ack = Waits::new(&[30, 2043, 2044, 2045, 2046, 2042, 2041, 1 << 40, 200, 205, 1]);
    let mut link_up = Level::new(&[true, true, true, false], 10_000);
    let mut enable = Level::new(&[true, true, true, false], 20_000);
    let mut start_units = Level::new(&[66, 71, 81, 26, 0], 3000);
    move |random| {
        let init_valid = init.next(random);
        let ack_sent = ack.next(random);
        if init_valid {
            ack.restart(random);
        }
        let near_wrap = VALUE_MASK - random.below(4000);
        Inputs {
            reset: random.one_in(20_000),
            link_up: link_up.next(random),
            enable: enable.next(random),
            init_valid,
            init_value: match random.below(2) {
                0 => near_wrap,
                _ => random.bits() & VALUE_MASK,
            },
            init_age: random.below(16) as u8,
            heard: random.one_in(1000),
            ack_sent,
            start_units: start_units.next(random),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    answered: u64,
    answered_late: u64,
    answered_in_time: u64,
    replaced: u64,
    dropped: u64,
    wrapped: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut responder = golden::Responder::new();
    let mut wait_ticks = 0;
    let mut init_value: u64 = 0;
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let before = responder.wants_ack();
        let before_units = before.map_or(0, |value| value.wrapping_sub(init_value) & VALUE_MASK);
        responder.step(&golden::ResponderInput {
            link_up: inputs.link_up,
            enable: inputs.enable,
            init: inputs
                .init_valid
                .then_some((inputs.init_value, inputs.init_age)),
            heard: inputs.heard,
            ack_sent: inputs.ack_sent,
            start_units: inputs.start_units.into(),
            count_residence: true,
        });
        if inputs.reset {
            responder = golden::Responder::new();
        }
        wait_ticks = if inputs.init_valid { 0 } else { wait_ticks + 1 };
        if inputs.init_valid {
            init_value = inputs.init_value;
        }
        let answered = before.is_some() && inputs.ack_sent && !inputs.init_valid;
        seen.answered += u64::from(answered);
        seen.answered_late += u64::from(answered && wait_ticks > 220);
        seen.answered_in_time += u64::from(answered && before_units >= golden::RESIDENCE_UNITS_MAX);
        seen.replaced += u64::from(before.is_some() && inputs.init_valid);
        seen.dropped += u64::from(responder.dropped());
        seen.wrapped += u64::from(responder.wants_ack().is_some_and(|ack| ack < 20));
        Outputs {
            wants_ack_valid: responder.wants_ack().is_some(),
            wants_ack_value: responder.wants_ack().unwrap_or_default(),
            peer_seen: responder.peer_seen(),
            gc_heard: responder.gc_heard(),
            dropped: responder.dropped(),
        }
    }
}

#[test]
fn responder() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x4e59_0001)
        .verilator_cycles(2 * VERILATOR_CYCLES)
        .run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("answered", seen.answered, 300);
    assert_seen("answered after a guard unit", seen.answered_late, 100);
    assert_seen("answered in the last tick", seen.answered_in_time, 10);
    assert_seen("replaced by another INIT", seen.replaced, 50);
    assert_seen("dropped", seen.dropped, 50);
    assert_seen("value wraps", seen.wrapped, 20);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("start_units + ", "start_units - "),
        ("residence__q[32'hd]", "residence__q[32'hc]"),
        ("residence__q[32'hc] ^ guarded__q", "1'b0"),
        ("(~init_valid & (~pending__q |", "((~pending__q |"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
