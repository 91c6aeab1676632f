//! What must be true of every message that crosses, from instants alone.
//!
//! Shares nothing with gateware or golden model: it knows when a block was captured, when a device edge
//! rose and what the arrival register then said.

use crate::clocks::Fs;
use std::collections::VecDeque;

/// Device edges from the end of the tick in which the toggle was seen to the arrival register.
const CROSSING_TICKS: Fs = 2;
/// Units of a tick.
const UNITS: Fs = 20;
/// Device ticks around a reset in which a message may go missing: seen, samples and arrival before it
/// ends, three ticks of settling after it.
const LOST_AFTER_RESET_TICKS: Fs = 3;

/// A message, or what is left of a damaged one: kind and value zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub kind: u8,
    pub value: u64,
}

/// What the arrival register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub valid: bool,
    pub word: Word,
    pub age_units: Fs,
    pub overrun: bool,
    pub crossing_error: bool,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The gateware's outputs are not the golden model's.
    NotGolden { expected: Arrived, got: Arrived },
    /// The samples were taken for no arrival at all.
    CrossingError,
    /// An arrival with nothing on its way: a duplicate, or invented.
    Unasked(Word),
    /// Another message than the oldest one on its way, or another overrun flag.
    Wrong { sent: Word, arrived: Word },
    /// Age and instants do not fit: q is not above zero or exceeds 1/P + w.
    Q { q_fs: Fs, max_q_fs: Fs },
    /// An age that P phases cannot tell.
    Age(Fs),
    /// A message did not arrive in time.
    Lost(Word),
}

/// A mailbox that was filled.
#[derive(Clone, Copy, Debug)]
struct Sent {
    at: Fs,
    word: Word,
    overrun: bool,
}

/// What a run has seen.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Messages that arrived, by age in quarters of a tick.
    pub ages: [u64; 4],
    /// Messages that arrived after others were lost at the mailbox.
    pub overruns: u64,
    /// Messages whose check failed.
    pub damaged: u64,
    /// Messages that a reset cost.
    pub lost_in_reset: u64,
    /// Least and largest q.
    pub q_fs: Option<(Fs, Fs)>,
}

/// The checker of one run.
#[derive(Clone, Debug)]
pub struct Checker {
    phases: Fs,
    period_fs: Fs,
    window_fs: Fs,
    /// Recovered edges for which the mailbox takes no other message.
    hold_edges: u64,
    edges_since_fill: u64,
    missed: bool,
    waiting: VecDeque<Sent>,
    reset: Option<(Fs, Fs)>,
    pub found: Found,
}

impl Checker {
    pub fn new(phases: u64, period_fs: Fs, window_fs: Fs, hold_edges: u64) -> Checker {
        Checker {
            phases: phases as Fs,
            period_fs,
            window_fs,
            hold_edges,
            edges_since_fill: hold_edges,
            missed: false,
            waiting: VecDeque::new(),
            reset: None,
            found: Found::default(),
        }
    }

    /// The largest q that is allowed.
    pub const fn max_q_fs(&self) -> Fs {
        self.period_fs / self.phases + self.window_fs
    }

    /// A recovered edge that finds this message in RX1; its flip reaches the nearest flop after
    /// `wire_fs`. Whether the mailbox takes it.
    pub fn recovered(&mut self, at: Fs, wire_fs: Fs, message: Option<Word>) -> bool {
        self.edges_since_fill += 1;
        let Some(word) = message else { return false };
        if self.edges_since_fill < self.hold_edges {
            self.missed = true;
            return false;
        }
        self.edges_since_fill = 0;
        self.waiting.push_back(Sent {
            at: at + wire_fs,
            word,
            overrun: std::mem::take(&mut self.missed),
        });
        true
    }

    /// A device edge and what the arrival register holds after it.
    pub fn device(&mut self, at: Fs, reset: bool, arrived: &Arrived) -> Result<(), Fault> {
        if reset {
            let from = self.reset.map_or(
                at,
                |(from, to)| {
                    if at - to <= self.period_fs {
                        from
                    } else {
                        at
                    }
                },
            );
            self.reset = Some((from, at));
        }
        if arrived.crossing_error {
            return Err(Fault::CrossingError);
        }
        if arrived.valid {
            self.arrival(at, arrived)?;
        }
        // Seen in the tick in which it flips, at most w later, and handed over two edges on.
        let due = at - (1 + CROSSING_TICKS) * self.period_fs - self.window_fs;
        while let Some(&sent) = self.waiting.front().filter(|sent| sent.at < due) {
            self.excuse(&sent)?;
        }
        Ok(())
    }

    /// The oldest message is gone: only a reset may do that.
    fn excuse(&mut self, sent: &Sent) -> Result<(), Fault> {
        let near = |(from, to): (Fs, Fs)| {
            let before = (1 + CROSSING_TICKS) * self.period_fs + self.window_fs;
            from - before <= sent.at && sent.at <= to + LOST_AFTER_RESET_TICKS * self.period_fs
        };
        if !self.reset.is_some_and(near) {
            return Err(Fault::Lost(sent.word));
        }
        self.waiting.pop_front();
        self.found.lost_in_reset += 1;
        Ok(())
    }

    fn arrival(&mut self, at: Fs, arrived: &Arrived) -> Result<(), Fault> {
        let word = arrived.word;
        let sent = loop {
            let sent = self.waiting.pop_front().ok_or(Fault::Unasked(word))?;
            if (sent.word, sent.overrun) == (word, arrived.overrun) {
                break sent;
            }
            // A message that a reset cost may stand before it.
            self.waiting.push_front(sent);
            self.excuse(&sent).map_err(|_| Fault::Wrong {
                sent: sent.word,
                arrived: word,
            })?;
        };
        if !(0..self.phases).any(|step| step * UNITS == self.phases * arrived.age_units) {
            return Err(Fault::Age(arrived.age_units));
        }
        let seen_until = at - CROSSING_TICKS * self.period_fs;
        let q_fs = seen_until - arrived.age_units * self.period_fs / UNITS - sent.at;
        let max_q_fs = self.max_q_fs();
        if q_fs <= 0 || q_fs > max_q_fs {
            return Err(Fault::Q { q_fs, max_q_fs });
        }
        let (least, largest) = self.found.q_fs.unwrap_or((q_fs, q_fs));
        self.found.q_fs = Some((least.min(q_fs), largest.max(q_fs)));
        self.found.ages[(4 * arrived.age_units / UNITS) as usize] += 1;
        self.found.overruns += u64::from(sent.overrun);
        self.found.damaged += u64::from(word.kind == 0);
        Ok(())
    }
}
