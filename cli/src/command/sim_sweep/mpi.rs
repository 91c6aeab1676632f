//! The crew of a sweep that spreads over the processes ("ranks") of an MPI job.
//!
//! Rank 0 reads the scenario, hands out runs one by one, keeps the lines and does runs itself; the
//! others ask for nothing and write nothing. Only the first thread of each rank speaks MPI; the runs
//! have threads of their own, so that a rank still gives signs of life in a run of an hour.
//!
//! MPI 3 has no way to learn that a rank has died: rank 0 takes one that it has not heard of for a while
//! as lost and hands out its runs again. Should it speak again, it is welcome: a line that
//! comes twice counts once. Rank 0 sends only to ranks that have just spoken, since a message to
//! a dead one may end the whole job.

use crate::output::stderr::say;
use dtp_sim::scenario::ScenarioText;
use dtp_sim::sweep::crew::{Crew, Outcome, Threads};
use dtp_sim::sweep::plan::Plan;
use mpi::topology::SimpleCommunicator;
use mpi::traits::{Communicator, Destination, Source};
use mpi::Tag;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Rank 0 to the others: the scenario, as JSON.
const SCENARIO: Tag = 1;
/// To rank 0: the fingerprint of what this rank understood; empty if it could not.
const HELLO: Tag = 2;
/// Rank 0 to the others: the number of a run.
const RUN: Tag = 3;
/// To rank 0: what became of a run, in JSON if it is done, otherwise its number and a message.
const DONE: Tag = 4;
/// See [`DONE`].
const BROKE: Tag = 5;
/// To rank 0 every second, and its answer.
const BEAT: Tag = 6;
/// Rank 0 to the others: there is nothing more to do.
const STOP: Tag = 7;

const BEAT_EVERY: Duration = Duration::from_secs(1);
/// How often a rank looks for messages.
const POLL: Duration = Duration::from_millis(2);

/// The next message from whomever `source` stands for.
fn receive(source: &impl Source, world: &SimpleCommunicator) -> Option<(i32, Tag, Vec<u8>)> {
    let status = source.immediate_probe()?;
    let (rank, tag) = (status.source_rank(), status.tag());
    let (bytes, _) = world.process_at_rank(rank).receive_vec_with_tag::<u8>(tag);
    Some((rank, tag, bytes))
}

fn number(bytes: &[u8]) -> u64 {
    bytes.try_into().map_or(u64::MAX, u64::from_le_bytes)
}

/// What rank 0 knows of another.
#[derive(Debug)]
struct Rank {
    given: Vec<u64>,
    heard: Instant,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Has not said yet that it understood the scenario.
    Silent,
    Ready,
    Lost,
    /// Understood something else.
    Refused,
}

/// All ranks, as rank 0 sees them.
pub struct Ranks {
    world: SimpleCommunicator,
    fingerprint: String,
    own: Threads,
    others: Vec<Rank>,
    jobs: usize,
    timeout: Duration,
    news: VecDeque<Outcome>,
}

impl Ranks {
    /// Tells every rank the scenario. Each does `jobs` runs at a time.
    pub fn new(
        world: SimpleCommunicator,
        plan: &Arc<Plan>,
        jobs: usize,
        timeout: Duration,
    ) -> anyhow::Result<Self> {
        let scenario = serde_json::to_vec(&plan.text)?;
        let rank = |rank| {
            world
                .process_at_rank(rank)
                .send_with_tag(&scenario[..], SCENARIO);
            Rank {
                given: Vec::new(),
                heard: Instant::now(),
                state: State::Silent,
            }
        };
        Ok(Ranks {
            fingerprint: plan.fingerprint()?,
            own: Threads::new(plan, jobs),
            others: (1..world.size()).map(rank).collect(),
            world,
            jobs,
            timeout,
            news: VecDeque::new(),
        })
    }

    /// A rank with a free hand.
    fn idle(&self) -> Option<usize> {
        let free = |rank: &Rank| rank.state == State::Ready && rank.given.len() < self.jobs;
        self.others.iter().position(free)
    }

    fn listen(&mut self) {
        while let Some((from, tag, bytes)) = receive(&self.world.any_process(), &self.world) {
            let process = self.world.process_at_rank(from);
            let Some(index) = usize::try_from(from - 1).ok() else {
                continue;
            };
            let rank = &mut self.others[index];
            rank.heard = Instant::now();
            if rank.state == State::Lost {
                rank.state = State::Ready;
                say(format_args!("dtp: rank {from} is back"));
            }
            match tag {
                HELLO if bytes == self.fingerprint.as_bytes() => rank.state = State::Ready,
                HELLO => {
                    rank.state = State::Refused;
                    say(format_args!(
                        "dtp: rank {from} is left out: its dtp, capture or network differs"
                    ));
                }
                DONE => {
                    let line = String::from_utf8_lossy(&bytes).into_owned();
                    // A line begins with the number of its run.
                    rank.given
                        .retain(|run| !line.starts_with(&format!("{{\"run\":{run},")));
                    self.news.push_back(Outcome::Done(line));
                }
                BROKE => {
                    let (run, message) = bytes.split_at(bytes.len().min(8));
                    self.news.push_back(Outcome::Broke {
                        run: number(run),
                        message: String::from_utf8_lossy(message).into_owned(),
                    });
                }
                _ => process.send_with_tag(&[0_u8][..], BEAT),
            }
        }
    }

    fn give_up_on_the_silent(&mut self) {
        for (index, rank) in self.others.iter_mut().enumerate() {
            let is_waited_for = matches!(rank.state, State::Silent | State::Ready);
            if !is_waited_for || rank.heard.elapsed() < self.timeout {
                continue;
            }
            say(format_args!(
                "dtp: rank {} is lost, not heard of for {} s; runs handed out again: {}",
                index + 1,
                self.timeout.as_secs(),
                rank.given.len()
            ));
            rank.state = State::Lost;
            self.news.extend(rank.given.drain(..).map(Outcome::Lost));
        }
    }

    /// Sends the others home. Whether all of them can go: a lost one would be waited for for ever.
    pub fn stop(world: &SimpleCommunicator, ranks: Option<&Ranks>) -> bool {
        for rank in 1..world.size() {
            let index = usize::try_from(rank - 1).unwrap_or(0);
            let is_lost = ranks.is_some_and(|ranks| ranks.others[index].state == State::Lost);
            if !is_lost {
                world.process_at_rank(rank).send_with_tag(&[0_u8][..], STOP);
            }
        }
        ranks.is_none_or(|ranks| ranks.others.iter().all(|rank| rank.state != State::Lost))
    }
}

impl Crew for Ranks {
    fn free(&self) -> usize {
        let ready = self.others.iter().filter(|rank| rank.state == State::Ready);
        let others: usize = ready
            .map(|rank| self.jobs.saturating_sub(rank.given.len()))
            .sum();
        self.own.free() + others
    }

    fn give(&mut self, run: u64) {
        let Some(index) = self.idle() else {
            return self.own.give(run);
        };
        self.others[index].given.push(run);
        let rank = i32::try_from(index + 1).expect("ranks are counted by an i32");
        let bytes = run.to_le_bytes();
        self.world
            .process_at_rank(rank)
            .send_with_tag(&bytes[..], RUN);
    }

    fn next(&mut self, wait: Duration) -> Option<Outcome> {
        let until = Instant::now() + wait;
        loop {
            self.listen();
            self.give_up_on_the_silent();
            if let Some(outcome) = self.news.pop_front() {
                return Some(outcome);
            }
            if let Some(outcome) = self.own.next(POLL) {
                return Some(outcome);
            }
            if Instant::now() >= until {
                return None;
            }
        }
    }
}

/// What every rank but the first does, until it is told to stop. `false`: nobody told it, rank 0 is gone.
pub fn work(
    world: &SimpleCommunicator,
    plan_of: impl FnOnce(ScenarioText) -> Plan,
    jobs: usize,
    timeout: Duration,
) -> bool {
    let first = world.process_at_rank(0);
    let (bytes, status) = first.receive_vec::<u8>();
    if status.tag() == STOP {
        return true;
    }
    // Whatever is wrong with the scenario here, rank 0 says it: this one just has no fingerprint.
    let plan = serde_json::from_slice(&bytes).ok().map(plan_of);
    let fingerprint = plan.as_ref().and_then(|plan| plan.fingerprint().ok());
    first.send_with_tag(fingerprint.unwrap_or_default().as_bytes(), HELLO);
    let mut threads = plan.map(|plan| Threads::new(&Arc::new(plan), jobs));
    let (mut runs, mut beat, mut heard) = (VecDeque::new(), Instant::now(), Instant::now());
    // Rank 0 may be held up by a disk: more patience with it than it has.
    while heard.elapsed() < 2 * timeout {
        while let Some((_, tag, bytes)) = receive(&first, world) {
            heard = Instant::now();
            match tag {
                STOP => return true,
                RUN => runs.push_back(number(&bytes)),
                _ => {}
            }
        }
        if beat.elapsed() > BEAT_EVERY {
            first.send_with_tag(&[0_u8][..], BEAT);
            beat = Instant::now();
        }
        let Some(threads) = &mut threads else {
            std::thread::sleep(POLL);
            continue;
        };
        while threads.free() > 0 {
            match runs.pop_front() {
                Some(run) => threads.give(run),
                None => break,
            }
        }
        match threads.next(POLL) {
            Some(Outcome::Done(line)) => first.send_with_tag(line.as_bytes(), DONE),
            Some(Outcome::Broke { run, message }) => {
                let told = [&run.to_le_bytes()[..], message.as_bytes()].concat();
                first.send_with_tag(&told[..], BROKE);
            }
            Some(Outcome::Lost(_)) | None => {}
        }
    }
    false
}
