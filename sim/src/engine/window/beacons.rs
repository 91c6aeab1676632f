//! When a steady port sends.

use super::course::{next_grant, NOWHERE};
use super::port::{Account, Beacon, Mode, PENDING_TO_GRANT};
use super::queue::{Flight, Said};
use super::Window;
use crate::engine::event::clock::Clock;
use crate::observer::Observer;
use dtp_spec::latency::HANDLE_TICKS;

/// A message is handled later than this after its toggle became visible, in femtoseconds: three ticks less
/// what an oscillator may be too fast, however far out of specification.
pub const VISIBLE_TO_HANDLED_FS: u64 = 29 * dtp_spec::units::TICK_FS / 10;

impl Window {
    /// The newest BEACON of a steady port waits after edge `pending`: finds when it leaves and where it lands.
    #[inline]
    pub(super) fn schedule(&mut self, port: usize, pending: u64) {
        self.send_log_before(port, pending, false);
        let account = &self.accounts[port];
        let spacing_until = account.spacing_until.max(account.log.spacing_until());
        let from = spacing_until.max(pending + PENDING_TO_GRANT);
        let grant = match self.units[port].tx.is_silent() {
            true => from,
            false => self.next_idle(port, from, pending),
        };
        self.dispatch(port, Beacon { pending, grant });
    }

    /// The newest BEACON of a steady port is this one: finds where it lands.
    #[inline]
    pub(super) fn dispatch(&mut self, port: usize, newest: Beacon) {
        let grant = newest.grant;
        let flip = self.accounts[port].flips;
        let (edge, age_units, visible_fs) = self.land(port, grant, flip, true);
        let account = &mut self.accounts[port];
        account.newest = newest;
        account.flips += 1;
        let flight = Flight {
            edge,
            said: Said::Beacon(grant),
            port: account.peer,
            age_units,
        };
        account.place = self.queue.put(visible_fs + VISIBLE_TO_HANDLED_FS, flight);
    }

    /// The first edge from `from` on at which M2 can take a BEACON that waits after edge `pending`; the transmit
    /// path then goes on as far as the wish for it lasts.
    pub(super) fn next_idle(&mut self, port: usize, from: u64, pending: u64) -> u64 {
        let Account { course, newest, .. } = self.accounts[port];
        let line = &mut self.units[port].tx;
        let before = &mut self.lines_before[port];
        let frames = &self.frames;
        if course != NOWHERE && pending == newest.grant + 1 + self.interval_ticks {
            let step = self.courses.step(course, line, frames, self.interval_ticks);
            self.courses.set(before, course, newest.grant);
            let grant = newest.grant + u64::from(step.ticks);
            self.accounts[port].course = step.place;
            if step.place != NOWHERE {
                self.courses.set(line, step.place, grant);
                return grant;
            }
            line.clone_from(before);
        }
        before.clone_from(line);
        let asked = self.accounts[port].asked_from(pending);
        let grant = next_grant(line, frames, from, asked);
        self.accounts[port].course = self.courses.place(line);
        grant
    }

    /// Where a message of `port` lands: the edge that handles it, its age, and when its toggle is visible.
    #[inline]
    pub(super) fn land(
        &self,
        port: usize,
        grant: u64,
        flip: u64,
        carries_gc: bool,
    ) -> (u64, u8, u64) {
        let account = &self.accounts[port];
        let clocks: [&Clock; 2] = [
            &self.devices[account.device as usize].clock,
            &self.devices[account.peer_device as usize].clock,
        ];
        let landing = self.wires[port]
            .line
            .land(clocks, &self.sampler, grant, flip, carries_gc);
        (landing.edge, landing.age_units, landing.visible_fs)
    }

    /// The edge that handles what is visible at this instant at the end of the line from a port, and its age.
    #[inline]
    pub(super) fn sampled(&self, port: usize, visible_fs: u64) -> (u64, u8) {
        let clock = &self.devices[self.accounts[port].peer_device as usize].clock;
        let (edge, age_units) = clock.sampled(visible_fs, self.sampler.phases);
        (edge + HANDLE_TICKS, age_units)
    }

    /// The newest BEACON of a steady port has left: the next waits after edge `pending`.
    #[inline]
    pub(super) fn follow_up(&mut self, port: usize, pending: u64) {
        self.left(port);
        self.schedule(port, pending);
    }

    /// The newest BEACON of a steady port has left.
    #[inline]
    pub(super) fn left(&mut self, port: usize) {
        self.note(port);
        let interval_ticks = self.interval_ticks;
        let account = &mut self.accounts[port];
        let Beacon {
            pending: waited,
            grant,
        } = account.newest;
        if grant - waited >= interval_ticks {
            self.units[port].totals.beacon_overdue += overdue(waited, grant, interval_ticks);
        }
        account.before = account.newest;
        account.timer_from = grant + 1;
        account.spacing_until = grant + u64::from(dtp_spec::latency::MESSAGE_SPACING_TICKS);
        self.messages += 1;
    }

    /// Whoever watches is to hear that the newest BEACON has left.
    #[inline]
    pub(super) fn note(&mut self, port: usize) {
        if self.tells {
            let grant = self.accounts[port].newest.grant;
            self.untold.push((port as u32, grant));
        }
    }

    /// Whoever watches hears of the BEACONs that have left.
    #[inline]
    pub(super) fn tell(&mut self, observer: &mut impl Observer) {
        if self.untold.is_empty() {
            return;
        }
        for (port, grant) in self.untold.drain(..) {
            let device = self.accounts[port as usize].device;
            let time_fs = self.devices[device as usize].clock.edge_fs(grant);
            observer.beacon_sent(port as usize, time_fs);
        }
    }

    /// After the newest BEACON the timer runs out next after this edge.
    #[inline]
    pub(super) fn next_pending(&self, port: usize) -> u64 {
        self.accounts[port].newest.grant + 1 + self.interval_ticks
    }

    /// Every BEACON that waits after an edge before `edge` gets its place.
    pub(super) fn roll(&mut self, port: usize, edge: u64) {
        self.wake_line(port, edge);
        while self.next_pending(port) < edge {
            self.leave_behind(port);
            let pending = self.next_pending(port);
            self.follow_up(port, pending);
        }
    }

    /// The newest BEACON is on its way, and will not be the newest when it lands.
    pub(super) fn leave_behind(&mut self, port: usize) {
        let Account { place, newest, .. } = self.accounts[port];
        self.queue.at(place).said = Said::OldBeacon(newest.grant);
    }

    /// Takes the newest BEACON back, which has not left.
    pub(super) fn take_back(&mut self, port: usize) {
        let account = &mut self.accounts[port];
        self.queue.at(account.place).said = Said::Nothing;
        account.flips -= 1;
        self.unsend_log(port);
        let tx = &mut self.units[port].tx;
        if !tx.is_silent() {
            tx.clone_from(&self.lines_before[port]);
            self.accounts[port].course = NOWHERE;
        }
    }

    /// The device tells a steady port at this edge to send at once.
    pub(super) fn beacon_now(&mut self, port: usize, edge: u64) {
        if self.accounts[port].mode == Mode::Stepped {
            return;
        }
        self.turn_passed(self.accounts[port].device as usize, edge);
        self.roll(port, edge);
        let Beacon { pending, grant } = self.accounts[port].newest;
        if edge > grant {
            self.leave_behind(port);
            self.follow_up(port, edge);
        } else if edge < pending {
            self.take_back(port);
            self.schedule(port, edge);
        }
    }

    /// Intervals that the newest BEACON of this account has waited in vain at edges before `edge`.
    pub(super) fn overdue_before(&self, account: &Account, edge: u64) -> u32 {
        let Beacon { pending, grant } = account.newest;
        match edge.checked_sub(1) {
            Some(last) if last > pending => overdue(pending, grant.min(last), self.interval_ticks),
            _ => 0,
        }
    }
}

/// Intervals that have passed for a BEACON that waits since `pending`, up to edge `edge`.
fn overdue(pending: u64, edge: u64, interval_ticks: u64) -> u32 {
    u32::try_from((edge - pending) / interval_ticks).unwrap_or(u32::MAX)
}
