//! LOGs of steady ports. Three times in 2.7 ms the tag that is due changes, and then each port sends a LOG in the
//! first idle block from which the next BEACON is far enough. Nothing follows from it where it is heard; but it
//! flips the toggle at the end of the line, whose draws are numbered by flips, and holds off what would come
//! within the spacing. So all that must be known of it is which BEACONs it comes between, and that is found when the
//! later one of them gets its place.
//!
//! The edges: a port that reads another tag at edge c than at the one before may have its LOG taken by M2 at
//! c + 4 at the earliest (`Log`, M0, M1). M0 chooses no LOG unless a BEACON is due later than
//! [`log_room_ticks`], so that none is taken later than [`LAST_BEFORE_DUE`] before the timer runs out.

use super::port::{Account, Mode, PENDING_TO_GRANT};
use super::queue::Said;
use super::Window;
use crate::engine::event::tx_line::TxLine;
use dtp_spec::dtp::log::{tag_of, LogInFlight, TAG_PORT, TAG_SHIFT};
use dtp_spec::latency::{log_room_ticks, Transmit, MESSAGE_SPACING_TICKS};

/// Edges from the one that reads a new tag to the first at which M2 may take its LOG.
const TAG_TO_GRANT: u64 = 4;
/// Edges from the one that reads a tag that is none of a LOG to the last at which M2 may take what waited.
const TAG_TO_FLUSH: u64 = 2;
/// Edges from the last at which M2 may take a LOG to the one after which the timer has run out: the room, less
/// those from the one that counts to the one at which M2 takes what was chosen by that.
const LAST_BEFORE_DUE: u64 = log_room_ticks(Transmit::DeviceClock) - 2;

/// What an account knows of the LOGs of its port.
#[derive(Clone, Copy, Debug)]
pub struct LogAccount {
    /// The first edge at which M2 may take the LOG that waits; zero if none does.
    pub from: u64,
    /// The last, if it is given up then.
    until: u64,
    /// M2 took the last one at this edge; zero if none.
    pub grant: u64,
    /// What `from` was then.
    taken_from: u64,
}

impl LogAccount {
    /// No LOG waits, and none is in any register.
    pub const NONE: LogAccount = LogAccount {
        from: 0,
        until: u64::MAX,
        grant: 0,
        taken_from: 0,
    };

    /// The first edge at which the last LOG lets another message leave.
    #[inline]
    pub const fn spacing_until(&self) -> u64 {
        self.grant + MESSAGE_SPACING_TICKS as u64
    }

    /// A LOG is due after this edge, one of the last few.
    const fn is_due(&self, edge: u64) -> bool {
        let waits = self.from != 0 && edge + TAG_TO_GRANT >= self.from;
        edge <= self.grant || waits && edge + TAG_TO_FLUSH < self.until
    }

    /// It has its turn, after this edge, one of the last few.
    const fn has_turn(&self, edge: u64) -> bool {
        let waits = self.from != 0 && edge + TAG_TO_GRANT > self.from;
        edge <= self.grant || waits && edge + TAG_TO_FLUSH < self.until
    }
}

/// The edges between two BEACONs, as far as LOGs go.
#[derive(Clone, Copy, Debug)]
struct Gap {
    /// After this edge the timer was zero.
    timer_from: u64,
    /// The first edge at which the first of them lets another message leave.
    spacing_until: u64,
    /// The second of them waits after this edge.
    pending: u64,
}

impl Account {
    /// Before the newest BEACON, if that waits after edge `pending`.
    const fn gap_before(&self, pending: u64) -> Gap {
        Gap {
            timer_from: self.timer_from,
            spacing_until: self.spacing_until,
            pending,
        }
    }

    /// The edge behind which the idle aligner counts how long the BEACON that waits after edge `pending` does: a
    /// LOG that leaves before it makes it count anew.
    #[inline]
    pub const fn asked_from(&self, pending: u64) -> u64 {
        match self.log.grant >= pending {
            true => self.log.grant + 1,
            false => pending,
        }
    }

    /// How far a LOG has come after this edge. `gc`: after the second and the third edge before it.
    pub fn log_in_flight(&self, edge: u64, gc: [u64; 2], interval_ticks: u64) -> LogInFlight {
        // M0 follows the turn by an edge, M1 by two.
        let choice = |back: u64, gc: u64| {
            let edge = edge - back;
            let fits = || {
                let counted = u64::from(self.timer_after(edge - 1, interval_ticks)) + 1;
                counted + log_room_ticks(Transmit::DeviceClock) < interval_ticks
            };
            let chosen = self.log.has_turn(edge) && !self.is_pending(edge) && fits();
            chosen.then(|| tag_of(gc))
        };
        LogInFlight {
            due: self.log.is_due(edge),
            turn: self.log.has_turn(edge),
            chosen: choice(1, gc[0]),
            stamped: choice(2, gc[1]),
        }
    }
}

impl Window {
    /// Ports of a device that are simulated by accounts have had every edge before `edge`: if they read
    /// another tag, its LOG is due.
    pub(super) fn pass_tags(&mut self, number: usize, edge: u64) {
        let device = &self.devices[number];
        if edge < 2 {
            return;
        }
        let turn = device.gc_after(edge - 2) >> TAG_SHIFT;
        // A port may have looked a few edges ahead.
        if turn <= device.turn {
            return;
        }
        self.devices[number].turn = turn;
        let [first, end] = self.devices[number].ports;
        let stepped = |account: &Account| account.mode == Mode::Stepped;
        if self.accounts[first..end].iter().all(stepped) {
            return;
        }
        let device = &self.devices[number];
        let mut change = edge - 1;
        while device.gc_after(change - 2) >> TAG_SHIFT == turn {
            change -= 1;
        }
        for port in first..end {
            if self.accounts[port].mode != Mode::Stepped {
                self.tag_changed(port, change, edge);
            }
        }
    }

    /// The port of an account has read another tag at edge `change`, and had every edge before `edge`.
    fn tag_changed(&mut self, port: usize, change: u64, edge: u64) {
        if self.accounts[port].log.from != 0 {
            // It may have left long ago.
            self.roll(port, edge);
            let Account { newest, .. } = self.accounts[port];
            let gap = Gap {
                timer_from: newest.grant + 1,
                spacing_until: newest.grant + u64::from(MESSAGE_SPACING_TICKS),
                pending: self.next_pending(port),
            };
            self.send_log(port, gap, edge - 1, false);
        }
        if self.accounts[port].drawn {
            // The flips behind a LOG have other numbers.
            self.wake_line(port, edge);
        }
        let number = self.accounts[port].device as usize;
        let tag = u64::from(tag_of(self.devices[number].turn << TAG_SHIFT));
        let account = &mut self.accounts[port];
        let log = &mut account.log;
        if tag <= TAG_PORT {
            if log.from != 0 && log.until == u64::MAX || log.grant >= change {
                return;
            }
            log.from = change + TAG_TO_GRANT;
            log.until = u64::MAX;
            if account.rests_until == 0 {
                self.put_log_before(port);
            }
        } else if log.from != 0 {
            log.until = log.until.min(change + TAG_TO_FLUSH);
        } else if log.grant > change + TAG_TO_FLUSH {
            self.newest_again(port, |window| {
                window.unsend_log(port);
                window.accounts[port].log.until = change + TAG_TO_FLUSH;
            });
        }
    }

    /// If the LOG that waits leaves before the newest BEACON, which is on its way, that lands somewhere else.
    fn put_log_before(&mut self, port: usize) {
        let account = &self.accounts[port];
        let gap = account.gap_before(account.newest.pending);
        if self.log_leaves(port, gap, u64::MAX, true).is_some() {
            self.newest_again(port, |window| window.send_log(port, gap, u64::MAX, true));
        }
    }

    /// The newest BEACON, which is on its way, gets its place anew when this has been done.
    fn newest_again(&mut self, port: usize, done: impl Fn(&mut Window)) {
        let Account { place, newest, .. } = self.accounts[port];
        self.queue.at(place).said = Said::Nothing;
        self.accounts[port].flips -= 1;
        done(self);
        self.dispatch(port, newest);
    }

    /// The LOG that waits leaves if it can before the next BEACON, which waits after edge `pending`. `before`: the
    /// transmit path has gone on to that already.
    #[inline]
    pub(super) fn send_log_before(&mut self, port: usize, pending: u64, before: bool) {
        if self.accounts[port].log.from != 0 {
            let gap = self.accounts[port].gap_before(pending);
            self.send_log(port, gap, u64::MAX, before);
        }
    }

    /// A port is to be stepped from edge `edge` on, and its newest BEACON has left, or was taken back: so the LOG that
    /// waits has left if it could.
    pub(super) fn send_log_until(&mut self, port: usize, edge: u64, left: bool) {
        let account = &self.accounts[port];
        let gap = match left {
            true => Gap {
                timer_from: account.newest.grant + 1,
                spacing_until: account.newest.grant + u64::from(MESSAGE_SPACING_TICKS),
                pending: self.next_pending(port),
            },
            false => account.gap_before(account.newest.pending),
        };
        self.send_log(port, gap, edge - 1, false);
    }

    fn send_log(&mut self, port: usize, gap: Gap, last: u64, before: bool) {
        if let Some(grant) = self.log_leaves(port, gap, last, before) {
            self.log_left(port, grant);
        }
    }

    /// M2 has taken the LOG of a port at this edge.
    pub(super) fn log_left(&mut self, port: usize, grant: u64) {
        let account = &mut self.accounts[port];
        account.flips += 1;
        let log = &mut account.log;
        log.grant = grant;
        log.taken_from = log.from;
        log.from = 0;
        self.messages += 1;
    }

    /// A LOG that left between the newest BEACON and the one before has not left.
    pub(super) fn unsend_log(&mut self, port: usize) {
        let account = &mut self.accounts[port];
        let log = &mut account.log;
        if log.grant > account.timer_from {
            account.flips -= 1;
            self.messages -= 1;
            log.from = log.taken_from;
            log.grant = 0;
        }
    }

    /// The edge at which M2 takes the LOG that waits in this gap between BEACONs, if it does up to edge `last`.
    fn log_leaves(&self, port: usize, gap: Gap, last: u64, before: bool) -> Option<u64> {
        let LogAccount { from, until, .. } = self.accounts[port].log;
        if from == 0 {
            return None;
        }
        let due = gap.timer_from + self.interval_ticks;
        let from = from.max(gap.spacing_until);
        let last = due
            .checked_sub(LAST_BEFORE_DUE)?
            .min(gap.pending + PENDING_TO_GRANT - 1)
            .min(until)
            .min(last);
        if from > last {
            return None;
        }
        let line: &TxLine = match before {
            true => &self.lines_before[port],
            false => &self.units[port].tx,
        };
        match line.is_silent() {
            true => Some(from),
            false => line.clone().idle_within(&self.frames, from, last),
        }
    }

    /// The same on an idle line at rest, in any gap after the newest BEACON.
    pub(super) fn idle_log_leaves(&self, port: usize, spacing_ticks: u64) -> Option<u64> {
        let Account { log, newest, .. } = self.accounts[port];
        let after_ticks = u64::from(MESSAGE_SPACING_TICKS);
        let last_ticks = (1 + self.interval_ticks).checked_sub(LAST_BEFORE_DUE)?;
        if log.from == 0 || after_ticks > last_ticks {
            return None;
        }
        let from = log.from.max(newest.grant + after_ticks) - newest.grant;
        let (gap, ticks) = (from / spacing_ticks, from % spacing_ticks);
        let edge = match ticks {
            ticks if ticks > last_ticks => (gap + 1) * spacing_ticks + after_ticks,
            ticks => gap * spacing_ticks + ticks.max(after_ticks),
        };
        let edge = newest.grant + edge;
        (edge <= log.until).then_some(edge)
    }
}
