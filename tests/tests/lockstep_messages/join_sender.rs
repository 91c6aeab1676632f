use dtp_hdl::dtp::join_sender::JoinSender;
use dtp_spec::dtp::join_sender as golden;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_join_sender: JoinSender = JoinSender::default();
    clocks { clock }
    inputs { reset: bool, enable: bool, trigger: bool, msb_sent: bool, join_sent: bool }
    outputs { wants_msb: bool, wants_join: bool }
}

/// Grants come whether the sender wants them or not: nothing may rely on good manners.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut enable = Level::new(&[true, true, false], 200);
    move |random| Inputs {
        reset: random.one_in(500),
        enable: enable.next(random),
        trigger: random.one_in(60),
        msb_sent: random.one_in(4),
        join_sent: random.one_in(5),
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    finished: u64,
    restarted: u64,
    unwanted: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut sender = golden::JoinSender::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let busy = |sender: &golden::JoinSender| sender.wants_msb() || sender.wants_join();
        let was_busy = busy(&sender);
        let &Inputs {
            enable,
            trigger,
            msb_sent,
            join_sent,
            ..
        } = inputs;
        sender.step(enable, trigger, msb_sent, join_sent);
        if inputs.reset {
            sender = golden::JoinSender::new();
        }
        seen.finished += u64::from(was_busy && enable && !inputs.reset && !busy(&sender));
        seen.restarted += u64::from(was_busy && enable && trigger);
        seen.unwanted += u64::from(!was_busy && (msb_sent || join_sent));
        Outputs {
            wants_msb: sender.wants_msb(),
            wants_join: sender.wants_join(),
        }
    }
}

#[test]
fn join_sender() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x7014_0001).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("all pairs sent", seen.finished, 100);
    assert_seen("restart", seen.restarted, 100);
    assert_seen("grant that nobody wants", seen.unwanted, 100);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("pairs = 3'b100", "pairs = 3'b011"),
        ("reset | ~enable", "reset"),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
