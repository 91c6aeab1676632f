//! What must be true of candidates and grants between the device clock and a transmit clock of its own,
//! from instants alone.

use crate::clocks::{Fs, TICK_FS};
use crate::crossing::WINDOW_FS;
use std::collections::VecDeque;

/// A grant is known this many ticks after it was given: more than, and at most with the window.
const GRANT_TICKS: (Fs, Fs) = (3, 4);
/// Ticks after a disturbance in which the reader may still be where it was.
pub const NOTICED_TICKS: Fs = 9;
/// Transmit edges for which a reader that has stopped shows nothing.
const SETTLE_EDGES: u64 = 16;

/// What the gateware shows after an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outputs {
    pub grant_kind: u8,
    pub ready: bool,
    pub error: bool,
    /// With type 0, nothing.
    pub candidate: u64,
    pub align_demand: bool,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    NotGolden {
        expected: Outputs,
        got: Outputs,
    },
    /// Not the candidate behind the last one.
    Order {
        last: u64,
        got: u64,
    },
    /// Read too early or too late after it was written: it could be torn.
    Age {
        age_fs: Fs,
    },
    /// Shown too soon after the reader had stopped.
    Unsettled {
        edges: u64,
    },
    /// Ready without a reader that reads, or an error of clocks that have not moved.
    Ready,
    /// A grant that was not given, or not this one, or not now.
    Grant {
        kind: u8,
        delay_fs: Option<Fs>,
    },
    /// A grant never came back.
    Lost(u8),
}

/// A step for the checker.
pub enum Context {
    /// A device edge: it wrote this candidate.
    Device {
        at: Fs,
        written: u64,
        reset: bool,
        golden: Outputs,
    },
    /// A transmit edge that gave this grant.
    Transmit {
        at: Fs,
        grant: u8,
        reset: bool,
        golden: Outputs,
    },
    /// The clocks stand to each other in another way from here on.
    Moved { at: Fs },
}

/// What was seen.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub read: u64,
    pub granted: u64,
    pub errors: u64,
    pub age_fs: Option<(Fs, Fs)>,
    pub grant_fs: Option<(Fs, Fs)>,
}

/// What a run promises.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// Time from the writing of an entry to its reading: more than, at most.
    pub age_fs: (Fs, Fs),
    /// The clocks move, and may come to stand where one outcome of a sample is an error and the other is not.
    pub moves: bool,
    /// The gateware is what the golden model is.
    pub with_golden: bool,
}

/// From instants alone.
pub struct Checker {
    promise: Promise,
    /// Candidates by number with the instants at which they were written.
    written: VecDeque<(u64, Fs)>,
    /// What the ring shows to the next transmit edge.
    shown: u64,
    last_read: Option<u64>,
    edges_shown_nothing: u64,
    grants: VecDeque<(u8, Fs)>,
    disturbed_at: Fs,
    reset_at: Option<Fs>,
    pub found: Found,
}

fn widen(range: &mut Option<(Fs, Fs)>, fs: Fs) {
    let (least, most) = range.unwrap_or((fs, fs));
    *range = Some((least.min(fs), most.max(fs)));
}

impl Checker {
    pub fn new(promise: Promise) -> Checker {
        Checker {
            promise,
            written: VecDeque::new(),
            shown: 0,
            last_read: None,
            edges_shown_nothing: 0,
            grants: VecDeque::new(),
            disturbed_at: 0,
            reset_at: None,
            found: Found::default(),
        }
    }

    pub fn step(&mut self, context: Context, got: Outputs) -> Result<(), Fault> {
        match context {
            Context::Moved { at } => self.disturbed_at = at,
            Context::Device {
                at,
                written,
                reset,
                golden,
            } => {
                self.same(golden, got)?;
                self.written.push_back((written, at));
                if self.written.len() > 64 {
                    self.written.pop_front();
                }
                if reset {
                    self.reset_at = Some(at);
                }
                self.grant(at, got.grant_kind)?;
                self.readiness(at, got)?;
            }
            Context::Transmit {
                at,
                grant,
                reset,
                golden,
            } => {
                self.same(golden, got)?;
                self.read(at)?;
                if reset {
                    self.disturbed_at = at;
                }
                if grant != 0 {
                    self.grants.push_back((grant, at));
                }
            }
        }
        self.shown = match got.candidate & 7 {
            0 => 0,
            _ => got.candidate >> 3,
        };
        Ok(())
    }

    fn same(&self, expected: Outputs, got: Outputs) -> Result<(), Fault> {
        match expected == got || !self.promise.with_golden {
            true => Ok(()),
            false => Err(Fault::NotGolden { expected, got }),
        }
    }

    /// Whether a move of the clocks is so near that the reader cannot know yet.
    fn excused(&self, at: Fs) -> bool {
        at - self.disturbed_at < NOTICED_TICKS * TICK_FS
    }

    /// A transmit edge takes what the ring shows.
    fn read(&mut self, at: Fs) -> Result<(), Fault> {
        let (number, last) = (self.shown, self.last_read.take());
        if number == 0 {
            self.edges_shown_nothing += 1;
            return Ok(());
        }
        let edges = std::mem::take(&mut self.edges_shown_nothing);
        if (1..SETTLE_EDGES).contains(&edges) {
            return Err(Fault::Unsettled { edges });
        }
        if self.excused(at) {
            return Ok(());
        }
        if let Some(last) = last.filter(|&last| number != last + 1) {
            return Err(Fault::Order { last, got: number });
        }
        self.last_read = Some(number);
        let written = self.written.iter().find(|(n, _)| *n == number);
        let age_fs = written.map_or(Fs::MAX, |(_, written_at)| at - written_at);
        let (least, most) = self.promise.age_fs;
        if age_fs <= least || age_fs > most {
            return Err(Fault::Age { age_fs });
        }
        widen(&mut self.found.age_fs, age_fs);
        self.found.read += 1;
        Ok(())
    }

    /// A device edge after which a grant is shown, which the next edge uses.
    fn grant(&mut self, at: Fs, kind: u8) -> Result<(), Fault> {
        let used_at = at + TICK_FS;
        let (least, most) = (GRANT_TICKS.0 * TICK_FS, GRANT_TICKS.1 * TICK_FS + WINDOW_FS);
        // Clocks that drift do so by less than this while a grant is under way.
        let slack = if self.promise.moves { TICK_FS / 500 } else { 0 };
        let due = used_at - most - slack;
        // A reset of the device side forgets a grant that was under way.
        let forgets = self.reset_at.is_some_and(|reset_at| reset_at >= due);
        if forgets {
            while self.grants.front().is_some_and(|&(_, given)| given < due) {
                self.grants.pop_front();
            }
        }
        if kind != 0 {
            let given = self.grants.pop_front();
            let delay_fs = given.map(|(_, given_at)| used_at - given_at);
            let in_time = delay_fs.is_some_and(|delay_fs| {
                widen(&mut self.found.grant_fs, delay_fs);
                delay_fs > least - slack && delay_fs <= most + slack
            });
            if given.map(|(given, _)| given) != Some(kind) || !in_time {
                return Err(Fault::Grant { kind, delay_fs });
            }
            self.found.granted += 1;
        }
        match self.grants.front() {
            Some(&(kind, given_at)) if given_at < due => Err(Fault::Lost(kind)),
            _ => Ok(()),
        }
    }

    fn readiness(&mut self, at: Fs, got: Outputs) -> Result<(), Fault> {
        self.found.errors += u64::from(got.error);
        // Once it has been left alone, a ready reader reads, and one that was ready stays so.
        let unfounded = got.error
            && !self.promise.moves
            && at - self.disturbed_at > 2 * NOTICED_TICKS * TICK_FS;
        let blind = got.ready && self.edges_shown_nothing > 3;
        match unfounded || blind {
            true => Err(Fault::Ready),
            false => Ok(()),
        }
    }
}
