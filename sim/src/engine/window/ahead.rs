//! Looking ahead on a line whose BEACONs may matter: which one does is up to the window of the crossing, whose
//! draws are numbered, so that each can be asked before it is due. The line rests until the first BEACON that
//! matters, which is on its way from the beginning; those before it are counted like all others at rest
//! (`rest.rs`). If the rest ends early, that BEACON is taken back, or is the newest one if it has left.

use super::beacons::VISIBLE_TO_HANDLED_FS;
use super::course::NOWHERE;
use super::device::Device;
use super::follow::stamped;
use super::port::{Account, Beacon, PENDING_TO_GRANT};
use super::queue::{Flight, Said};
use super::rest::{Reach, REST_TICKS_MAX};
use super::Window;
use crate::engine::event::clock::Clock;
use crate::engine::event::flight::Line;

/// Edges from the one after which a move is in what a BEACON says to the one at which M2 takes that.
const STAMP_TO_GRANT: u64 = 3;
/// So many BEACONs are asked at a time.
const ASKED_MAX: u64 = 32;

/// What comes of looking ahead.
enum Found {
    /// The first BEACON that matters: the edge at which M2 takes it, and when it is visible.
    Matters(u64, u64),
    /// None does that M2 takes before this edge.
    None(u64),
    /// Nobody knows.
    Nothing,
}

/// A BEACON, and where the transmit path is behind it.
struct Next {
    grant: u64,
    course: u32,
}

/// A line that is asked about its BEACONs.
struct Asked<'a> {
    window: &'a Window,
    port: usize,
    sender: &'a Device,
    receiver: &'a Clock,
    line: &'a Line,
    /// Of BEACONs that say what the counter does since it last moved.
    reach: Reach,
}

/// A BEACON moves lc of the port that hears it.
enum Answer {
    /// It does, and is visible at this instant.
    Visible(u64),
    No,
    Unknown,
}

impl Asked<'_> {
    /// About the BEACON that M2 takes at this edge, and that flips the toggle as number `flip`.
    #[inline(always)]
    fn matters(&self, grant: u64, flip: u64) -> Answer {
        let reach = match self.sender.is_straight(grant - STAMP_TO_GRANT) {
            true => Some(self.reach),
            false => {
                let value = stamped(self.sender, grant);
                self.window.reach(self.port, grant, value)
            }
        };
        let Some(reach) = reach else {
            return Answer::Unknown;
        };
        let reach_fs = reach.fs(self.receiver, grant);
        let flip_fs = self.line.flip_fs(&self.sender.clock, grant);
        if flip_fs >= reach_fs {
            return Answer::No;
        }
        let sampler = &self.window.sampler;
        let visible_fs = self.line.visible_fs(sampler, flip_fs, flip, true);
        match visible_fs < reach_fs {
            true => Answer::Visible(visible_fs),
            false => Answer::No,
        }
    }
}

impl Window {
    /// Lets the line from a port rest until the first BEACON that matters. None is taken before edge `from` that has not
    /// been followed or counted, and none matters before edge `until`. `reach`: of BEACONs from then on. False if
    /// it cannot be told.
    pub(super) fn look_ahead(&mut self, port: usize, from: u64, until: u64, reach: Reach) -> bool {
        let Account {
            log,
            flips,
            course,
            device,
            ..
        } = self.accounts[port];
        let idle = self.units[port].tx.is_silent();
        let sender = &self.devices[device as usize];
        let log_near = log.from != 0 || from >= sender.turn_until;
        if log_near || !idle && course == NOWHERE {
            return false;
        }
        if self.accounts[port].rests_until > 0 {
            self.take_back_ahead(port);
            match idle {
                true => self.count_idle(port, from),
                false => self.count_course(port, from),
            }
            self.count_done(port, flips);
        }
        let found = self.first_that_matters(port, until, reach);
        if !idle {
            let Account { newest, course, .. } = self.accounts[port];
            let line = &mut self.units[port].tx;
            self.courses.set(line, course, newest.grant);
        }
        let last = from + REST_TICKS_MAX;
        match found {
            Found::Nothing => return false,
            Found::None(until) => self.rest_until(port, until.min(last), 0),
            Found::Matters(grant, _) if grant > last => self.rest_until(port, last, 0),
            Found::Matters(grant, visible_fs) => {
                let (edge, age_units) = self.sampled(port, visible_fs);
                let flight = Flight {
                    edge,
                    said: Said::Ahead(grant),
                    port: self.accounts[port].peer,
                    age_units,
                };
                let place = self.queue.put(visible_fs + VISIBLE_TO_HANDLED_FS, flight);
                let account = &mut self.accounts[port];
                account.rests_until = grant;
                account.ahead = true;
                account.spare_units = 0;
                account.place = place;
            }
        }
        self.accounts[port].drawn = true;
        true
    }

    /// The first BEACON after the newest that matters, of those that M2 takes at edge `until` or later.
    fn first_that_matters(&mut self, port: usize, until: u64, reach: Reach) -> Found {
        if self.units[port].tx.is_silent() {
            return self.first_idle(port, until, reach);
        }
        let Account {
            newest,
            mut flips,
            course,
            ..
        } = self.accounts[port];
        let mut next = Next {
            grant: newest.grant,
            course,
        };
        let mut asked = 0;
        while asked < ASKED_MAX {
            if !self.next_of(port, &mut next) {
                break;
            }
            if next.grant >= until {
                asked += 1;
                match self.asked(port, reach).matters(next.grant, flips) {
                    Answer::Unknown => return Found::Nothing,
                    Answer::Visible(visible_fs) => return Found::Matters(next.grant, visible_fs),
                    Answer::No => {}
                }
            }
            flips += 1;
        }
        match next.grant > newest.grant + self.interval_ticks {
            true => Found::None(next.grant),
            false => Found::Nothing,
        }
    }

    /// The same on an idle line.
    fn first_idle(&self, port: usize, until: u64, reach: Reach) -> Found {
        let Account { newest, flips, .. } = self.accounts[port];
        let spacing_ticks = self.interval_ticks + 1 + PENDING_TO_GRANT;
        let passed = until.saturating_sub(newest.grant + 1) / spacing_ticks;
        let mut grant = newest.grant + passed * spacing_ticks;
        let line = self.asked(port, reach);
        for flip in (flips + passed..).take(ASKED_MAX as usize) {
            grant += spacing_ticks;
            match line.matters(grant, flip) {
                Answer::Unknown => return Found::Nothing,
                Answer::Visible(visible_fs) => return Found::Matters(grant, visible_fs),
                Answer::No => {}
            }
        }
        Found::None(grant)
    }

    /// The line from a port, to be asked about its BEACONs; `reach` is theirs, if it is known.
    #[inline]
    fn asked(&self, port: usize, reach: Reach) -> Asked<'_> {
        let account = &self.accounts[port];
        Asked {
            window: self,
            port,
            sender: &self.devices[account.device as usize],
            receiver: &self.devices[account.peer_device as usize].clock,
            line: &self.wires[port].line,
            reach,
        }
    }

    /// Goes on to the next BEACON, if that is known.
    fn next_of(&mut self, port: usize, next: &mut Next) -> bool {
        let line = &mut self.units[port].tx;
        let step = self
            .courses
            .step(next.course, line, &self.frames, self.interval_ticks);
        next.grant += u64::from(step.ticks);
        next.course = step.place;
        step.place != NOWHERE
    }

    /// The BEACON that a line has rested for has left, and is the newest one; those before it are counted.
    pub(super) fn ahead_left(&mut self, port: usize) {
        let Account {
            rests_until: grant,
            flips,
            ..
        } = self.accounts[port];
        let next = match self.units[port].tx.is_silent() {
            true => {
                self.count_idle(port, grant);
                Beacon {
                    pending: grant - PENDING_TO_GRANT,
                    grant,
                }
            }
            false => self.count_loaded(port, grant),
        };
        assert!(next.grant == grant, "a BEACON leaves when it should");
        self.count_done(port, flips);
        let account = &mut self.accounts[port];
        account.rests_until = 0;
        account.ahead = false;
        account.newest = next;
        account.flips += 1;
    }

    /// The same of a BEACON that has not landed yet, and need not be rested for any more.
    pub(super) fn ahead_is_newest(&mut self, port: usize) {
        let Account {
            rests_until, place, ..
        } = self.accounts[port];
        self.ahead_left(port);
        self.queue.at(place).said = Said::Beacon(rests_until);
    }

    /// If a line rests for a BEACON that has not left, that is no longer on its way.
    pub(super) fn take_back_ahead(&mut self, port: usize) {
        let account = &mut self.accounts[port];
        if account.ahead {
            account.ahead = false;
            self.queue.at(account.place).said = Said::Nothing;
        }
    }
}
