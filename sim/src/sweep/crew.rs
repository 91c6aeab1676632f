//! Who does the runs: the cores of this machine.
//!
//! Plain threads with a channel each way, not a pool with parallel iterators: whoever hands out the
//! runs has to stop at once when it is interrupted, while a run may go on for an hour, and to hand
//! out a run again when it is lost with another machine. A run takes seconds, so the channels cost nothing.

use crate::run::run;
use crate::sweep::plan::Plan;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What became of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done: its line of JSON.
    Done(String),
    /// The simulator stopped in the middle, and said this.
    Broke {
        /// Number of the run.
        run: u64,
        /// What it said.
        message: String,
    },
    /// Whoever had it is gone: it has to be done by another.
    Lost(u64),
}

/// Somebody who does runs.
pub trait Crew {
    /// How many more runs may be given out now.
    fn free(&self) -> usize;

    /// Gives out a run. Only when [`Crew::free`] is not zero.
    fn give(&mut self, run: u64);

    /// What became of some run; waits for it, but not much longer than `wait`.
    fn next(&mut self, wait: Duration) -> Option<Outcome>;
}

/// The cores of this machine. Threads end when this is dropped, after the run they are in.
#[derive(Debug)]
pub struct Threads {
    runs: Sender<u64>,
    outcomes: Receiver<Outcome>,
    free: usize,
}

impl Threads {
    /// This many threads, ready to do runs of `plan`.
    #[must_use]
    pub fn new(plan: &Arc<Plan>, count: usize) -> Self {
        let (runs, taken) = mpsc::channel();
        let (told, outcomes) = mpsc::channel();
        let taken = Arc::new(Mutex::new(taken));
        for _ in 0..count {
            let (plan, taken, told) = (Arc::clone(plan), Arc::clone(&taken), told.clone());
            thread::spawn(move || work(&plan, &taken, &told));
        }
        Threads {
            runs,
            outcomes,
            free: count,
        }
    }
}

impl Crew for Threads {
    fn free(&self) -> usize {
        self.free
    }

    fn give(&mut self, run: u64) {
        self.free -= 1;
        // Threads end only after this sender has gone.
        let _ = self.runs.send(run);
    }

    fn next(&mut self, wait: Duration) -> Option<Outcome> {
        let outcome = self.outcomes.recv_timeout(wait).ok()?;
        self.free += 1;
        Some(outcome)
    }
}

fn work(plan: &Plan, taken: &Mutex<Receiver<u64>>, told: &Sender<Outcome>) {
    loop {
        // Nobody panics while holding the lock; if so, the receiver would still be whole.
        let next = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(number) = next else { return };
        if told.send(outcome(plan, number)).is_err() {
            return;
        }
    }
}

/// Does a run. A broken simulator is an outcome, not the end of the sweep's other runs.
fn outcome(plan: &Plan, number: u64) -> Outcome {
    let done = catch_unwind(AssertUnwindSafe(|| {
        let scenario = plan.scenario(number).map_err(|error| error.to_string())?;
        Ok(plan.line(number, run(&scenario, |_| ())).to_json())
    }));
    let message = match done {
        Ok(Ok(line)) => return Outcome::Done(line),
        Ok(Err(message)) => message,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            text.unwrap_or("it panicked").to_owned()
        }
    };
    Outcome::Broke {
        run: number,
        message,
    }
}
