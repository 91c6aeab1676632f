//! Golden model = gateware = emitted Verilog for the blocks that find, check, carry over and send
//! messages (protocol, section 8.1). One file a block.
//!
//! Every run counts how often the rare things happened, so that none of them can go missing from the
//! stimulus unnoticed; and every block shows faults that its run catches.

mod arbiter;
mod beacon_timer;
mod crossing;
mod extract;
mod join_sender;

use dtp_spec::message::{Kind, Message, VALUE_MASK};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use dtp_tests::unit::Unit;

/// The six message types.
const KINDS: [Kind; 6] = [
    Kind::Init,
    Kind::InitAck,
    Kind::BeaconMsb,
    Kind::Beacon,
    Kind::Log,
    Kind::BeaconJoin,
];

/// Any message; values near both ends of the range are frequent.
fn any_message(random: &mut Random) -> Message {
    let value = match random.below(8) {
        0 => random.below(4),
        1 => VALUE_MASK - random.below(4),
        _ => random.bits() & VALUE_MASK,
    };
    Message {
        kind: random.pick(&KINDS),
        value,
    }
}

/// A level that stays for a random time and then is drawn anew.
struct Level<T: Copy + 'static> {
    choices: &'static [T],
    stay_steps: u64,
    now: T,
}

impl<T: Copy + 'static> Level<T> {
    /// Starts with the first choice; the others come after `stay_steps` steps on average.
    fn new(choices: &'static [T], stay_steps: u64) -> Self {
        Level {
            choices,
            stay_steps,
            now: choices[0],
        }
    }

    fn next(&mut self, random: &mut Random) -> T {
        if random.one_in(self.stay_steps) {
            self.now = random.pick(self.choices);
        }
        self.now
    }
}

/// Each of these faults, alone in the Verilog, makes the run fail.
fn assert_caught<U: Unit, S, M>(
    faults: &[(&str, &str)],
    stimulus: impl Fn() -> S,
    model: impl Fn() -> M,
) where
    S: FnMut(&mut Random) -> U::Inputs,
    M: FnMut(&U::Inputs) -> U::Outputs,
{
    if !tools::found("verilator", U::NAME) {
        return;
    }
    for (from, to) in faults {
        let run = Lockstep::<U>::new(0xbad).mutate(from, to);
        let result = run.run(stimulus(), model());
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}` in {}: {result:?}",
            U::NAME
        );
    }
}

/// Fails if something happened too rarely to have been tested.
fn assert_seen(what: &str, times: u64, at_least: u64) {
    assert!(
        times >= at_least,
        "{what}: {times} times, less than {at_least}"
    );
}
