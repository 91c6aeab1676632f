//! Hands out the runs of a sweep and gathers what comes back.

use crate::error::SimError;
use crate::sweep::crew::{Crew, Outcome};
use crate::sweep::line::RunResult;
use crate::sweep::plan::Plan;
use crate::sweep::store::Sink;
use crate::sweep::summary::Summary;
use std::collections::{BTreeSet, HashSet};
use std::ops::ControlFlow;
use std::time::Duration;

/// How long to wait for news before `watch` is asked again.
const WAIT: Duration = Duration::from_millis(100);

/// Which runs are still to be handed out.
#[derive(Clone, Debug)]
struct Queue {
    next: u64,
    runs: u64,
    /// Done, here or in an earlier part of the sweep.
    done: HashSet<u64>,
    /// Handed out and lost.
    again: BTreeSet<u64>,
}

impl Queue {
    fn take(&mut self) -> Option<u64> {
        if let Some(run) = self.again.pop_first() {
            return Some(run);
        }
        while self.done.contains(&self.next) {
            self.next += 1;
        }
        let run = self.next;
        self.next += 1;
        (run < self.runs).then_some(run)
    }
}

/// Does every run of `plan` that `summary` does not have yet. `watch` is told after each and at least
/// ten times a second; when it breaks off, what is under way is abandoned and `false` comes back.
///
/// # Errors
/// [`SimError::Write`] when a line cannot be kept; [`SimError::Broke`] when the simulator broke.
pub fn drive(
    plan: &Plan,
    crew: &mut impl Crew,
    sink: &mut impl Sink,
    summary: &mut Summary,
    mut watch: impl FnMut(&Summary) -> ControlFlow<()>,
) -> Result<bool, SimError> {
    let mut queue = Queue {
        next: 0,
        runs: plan.runs(),
        done: summary.done().clone(),
        again: BTreeSet::new(),
    };
    loop {
        while crew.free() > 0 {
            match queue.take() {
                Some(run) => crew.give(run),
                None => break,
            }
        }
        if queue.done.len() as u64 == queue.runs {
            return Ok(true);
        }
        match crew.next(WAIT) {
            None => {}
            Some(Outcome::Done(line)) => {
                let result = understood(plan, &line)?;
                // One that was thought lost may be done twice: the same line both times.
                queue.again.remove(&result.run);
                if queue.done.insert(result.run) {
                    sink.keep(&line)?;
                    summary.add(&result);
                }
            }
            Some(Outcome::Lost(run)) if queue.done.contains(&run) => {}
            Some(Outcome::Lost(run)) => {
                queue.again.insert(run);
            }
            Some(Outcome::Broke { run, message }) => {
                return Err(SimError::Broke {
                    run,
                    message,
                    replay: plan.replay(run),
                });
            }
        }
        if watch(summary).is_break() {
            return Ok(false);
        }
    }
}

fn understood(plan: &Plan, line: &str) -> Result<RunResult, SimError> {
    RunResult::from_json(line).map_err(|error| SimError::Setting {
        text: plan.text.origin.clone(),
        rule: format!("a run came back as something that is no report: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    const LINE: &str = r#","seed":1,"varied":{},"verdict":"pass","checks":[]}"#;

    /// Loses every run once, and does the last that it lost twice.
    struct Clumsy {
        given: VecDeque<u64>,
        lost: BTreeSet<u64>,
    }

    impl Crew for Clumsy {
        fn free(&self) -> usize {
            2 - self.given.len()
        }

        fn give(&mut self, run: u64) {
            self.given.push_back(run);
        }

        fn next(&mut self, _: Duration) -> Option<Outcome> {
            let run = *self.given.front()?;
            if self.lost.insert(run) {
                self.given.pop_front();
                return Some(Outcome::Lost(run));
            }
            // Told twice: the second time it is no news.
            if !self.lost.insert(run + 100) {
                self.given.pop_front();
            }
            Some(Outcome::Done(format!("{{\"run\":{run}{LINE}")))
        }
    }

    #[test]
    fn what_is_lost_is_done_again_and_what_is_done_twice_counts_once() {
        let plan = Plan {
            text: crate::scenario::ScenarioText::read("paper-mtu1500").unwrap(),
            overlay: crate::scenario::Overlay::default(),
            seeds: "1..5".parse().unwrap(),
            vary: vec![],
        };
        let mut summary = Summary::new(&plan);
        let mut lines: Vec<String> = Vec::new();
        let mut crew = Clumsy {
            given: VecDeque::new(),
            lost: BTreeSet::new(),
        };
        let watch = |_: &Summary| ControlFlow::Continue(());
        assert!(drive(&plan, &mut crew, &mut lines, &mut summary, watch).unwrap());
        lines.sort();
        assert_eq!(lines.len(), 5);
        assert_eq!(summary.done().len(), 5);
        assert!(lines[4].starts_with("{\"run\":4,"));
    }
}
