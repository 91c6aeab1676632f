//! Making rare things happen in a run, and failing when they did not.

use crate::error::Error;
use crate::lockstep::Lockstep;
use crate::stimulus::Random;
use crate::tools;
use crate::unit::Unit;

/// A level that stays for a random time and then is drawn anew.
#[derive(Clone, Debug)]
pub struct Level<T: Copy + 'static> {
    choices: &'static [T],
    stay_steps: u64,
    now: T,
}

impl<T: Copy + 'static> Level<T> {
    /// Starts with the first choice; the others come after `stay_steps` steps on average.
    #[must_use]
    pub fn new(choices: &'static [T], stay_steps: u64) -> Self {
        Level {
            choices,
            stay_steps,
            now: choices[0],
        }
    }

    /// The level of the next step.
    pub fn next(&mut self, random: &mut Random) -> T {
        if random.one_in(self.stay_steps) {
            self.now = random.pick(self.choices);
        }
        self.now
    }
}

/// An event that comes whenever a wait of one of these lengths is over.
#[derive(Clone, Debug)]
pub struct Waits {
    choices_steps: &'static [u64],
    left_steps: u64,
}

impl Waits {
    /// The first wait is the first choice.
    #[must_use]
    pub fn new(choices_steps: &'static [u64]) -> Self {
        Waits {
            choices_steps,
            left_steps: choices_steps[0],
        }
    }

    /// Whether the event comes in the next step.
    pub fn next(&mut self, random: &mut Random) -> bool {
        self.left_steps -= 1;
        let over = self.left_steps == 0;
        if over {
            self.restart(random);
        }
        over
    }

    /// Begins a new wait.
    pub fn restart(&mut self, random: &mut Random) {
        self.left_steps = random.pick(self.choices_steps);
    }
}

/// Each of these faults, alone in the Verilog, makes a run of the usual length fail.
///
/// # Panics
/// If one is not caught.
pub fn assert_caught<U: Unit, S, M>(
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
///
/// # Panics
/// If so.
pub fn assert_seen(what: &str, times: u64, at_least: u64) {
    assert!(
        times >= at_least,
        "{what}: {times} times, less than {at_least}"
    );
}
