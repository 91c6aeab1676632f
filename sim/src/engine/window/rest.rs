//! Lines at rest: a BEACON that says no more than the port knows that hears it changes nothing but when that
//! port heard it last. As long as that is sure to go on, a line *rests*: its BEACONs are counted when
//! somebody asks, by the rule that spaces them, and not followed one by one.
//!
//! Port R hears from device S. Let g be the edge at which M2 of S takes a BEACON, e the edge of R that ends
//! the tick in which its toggle becomes visible, and a the age. As long as neither lc of R nor the counter
//! of S is moved, the BEACON is `c + 20 g - (20 e - a)` units ahead of lc, for a constant c. Now `20 e - a` is
//! the phase of R's clock at that instant, rounded up to the next whole tick or part of one that the
//! crossing can tell (later than the instant, and a multiple of 20, 10 or 5 units). So the BEACON moves lc only
//! if it flips the toggle before R's clock has that phase, `c + 20 g - 1` rounded down likewise. Both instants
//! are straight lines in g while the clocks keep their frequencies, and cross but once: before that, whatever
//! the window of the crossing draws, no BEACON matters.
//!
//! The rest ends early when the counter of S is moved (unless by less than there is to spare), when S is told
//! to send at once, and when either port is to be stepped.

use super::beacons::VISIBLE_TO_HANDLED_FS;
use super::course::NOWHERE;
use super::device::signed;
use super::port::{Account, Beacon, Mode, HANDLE_TO_VALID, PENDING_TO_GRANT};
use super::queue::{Flight, Said};
use super::rouse::SILENT_SHORTS;
use super::Window;
use crate::engine::event::build::Wire;
use crate::engine::event::clock::Clock;
use crate::engine::event::flight::GRANT_TO_TOGGLE_TICKS;
use crate::model::oscillator::PERIOD_FRACTION_BITS;
use dtp_spec::counter::signed_difference;
use dtp_spec::dtp::follower::{RANGE_UNITS, WAITING_UNITS};
use dtp_spec::dtp::global_counter::REFERENCE_BEHIND_UNITS;
use dtp_spec::dtp::prescaler::SHORT_TICKS;
use dtp_spec::latency::{Phases, HANDLE_TICKS, MESSAGE_SPACING_TICKS};
use dtp_spec::units::{TICK_FS, UNITS_PER_TICK};
use std::cmp::Ordering;

/// A line rests no longer than this at a time, in edges of its sender.
pub const REST_TICKS_MAX: u64 = 1 << 14;
/// A BEACON that is so far behind is believed, and those that follow while a line rests are.
const BEHIND_UNITS_MAX: i64 = RANGE_UNITS as i64 / 2;
/// No more than this is lost while a line rests; the age and the window may take a tick and a half more.
const LOSS_UNITS_MAX: u64 = 40;
const _: () = assert!(BEHIND_UNITS_MAX as u64 + LOSS_UNITS_MAX + 30 < RANGE_UNITS);
/// Instants are rounded to femtoseconds: by less than this, all together.
const ROUNDING_FS: i64 = 64;
/// No unit of any oscillator is longer, however far out of specification, in femtoseconds.
const UNIT_FS_MAX: i64 = (TICK_FS / UNITS_PER_TICK) as i64 * 11 / 10;
/// From the edge at which M2 takes a BEACON to the one that handles it, without the cable, in ticks.
const FLIGHT_TICKS_MAX: u64 = 40;

/// A line may rest if the clocks at its ends are straight lines, and one BEACON has landed before M2 takes the
/// next that the timer sends.
pub fn may_rest(wire: &Wire, clocks: &[Clock], interval_ticks: u64) -> bool {
    let ends = [wire.device, wire.peer.device];
    let constant = |device: usize| clocks[device].constant_period().is_some();
    ends.into_iter().all(constant)
        && wire.line.delay_fs / TICK_FS * 11 / 10 + FLIGHT_TICKS_MAX < interval_ticks
}

/// How long a line may rest: edges of the sender, whether what it sends then may matter, and how far its
/// counter may move meanwhile.
#[derive(Clone, Copy, Debug)]
struct Rest {
    ticks: u64,
    matters: bool,
    spare_units: i64,
}

impl Window {
    /// The newest BEACON of a steady port has landed: the line rests, or the next one gets its place.
    #[inline]
    pub(super) fn go_on(&mut self, port: usize) {
        self.left(port);
        let pending = self.next_pending(port);
        if !self.rest(port, pending + PENDING_TO_GRANT) {
            self.schedule(port, pending);
        }
    }

    /// Lets the line from a port rest, of whose BEACONs M2 takes the next at edge `from` at the earliest; false
    /// if that may matter soon.
    fn rest(&mut self, port: usize, from: u64) -> bool {
        let Some(rest) = self.longest_rest(port, from) else {
            return false;
        };
        if rest.ticks < self.interval_ticks {
            return false;
        }
        let until = from + rest.ticks;
        let account = &mut self.accounts[port];
        account.rests_until = until;
        account.matters = rest.matters;
        account.spare_units = rest.spare_units;
        let time_fs = self.devices[account.device as usize].clock.edge_fs(until);
        let wake = Flight {
            edge: until,
            said: Said::Wake,
            port: port as u32,
            age_units: 0,
        };
        self.queue.put(time_fs, wake);
        true
    }

    /// For how long no BEACON that M2 takes from edge `from` on matters, if for any time.
    fn longest_rest(&self, port: usize, from: u64) -> Option<Rest> {
        let account = &self.accounts[port];
        let hearer = &self.accounts[account.peer as usize];
        if !account.may_rest || [account.mode, hearer.mode] != [Mode::Steady; 2] {
            return None;
        }
        let sender = &self.devices[account.device as usize];
        let receiver = &self.devices[account.peer_device as usize];
        if signed(hearer.lc_offset, receiver.offset()) >= i64::from(WAITING_UNITS) {
            return None;
        }
        let periods = [
            sender.clock.constant_period()?,
            receiver.clock.constant_period()?,
        ];
        let at_fs =
            sender.clock.edge_fs(from + GRANT_TO_TOGGLE_TICKS) + self.wires[port].line.delay_fs;
        let edge = receiver.clock.edge_after(at_fs);
        let says = sender
            .offset()
            .wrapping_add((from - 2).wrapping_mul(UNITS_PER_TICK))
            .wrapping_add(REFERENCE_BEHIND_UNITS + hearer.delay_units);
        let handled = (edge + HANDLE_TICKS - 1).wrapping_mul(UNITS_PER_TICK);
        let units = signed_difference(says.wrapping_sub(hearer.lc_offset.wrapping_add(handled)));
        if !(-BEHIND_UNITS_MAX..=BEHIND_UNITS_MAX).contains(&units) {
            return None;
        }
        let part_units = self.part_units();
        let reach_units = (units - 1).div_euclid(part_units) * part_units;
        let reach_fs =
            (reach_units * periods[1] as i64 / UNITS_PER_TICK as i64) >> PERIOD_FRACTION_BITS;
        let late_fs = at_fs as i64 - receiver.clock.edge_fs(edge) as i64 - reach_fs - ROUNDING_FS;
        if late_fs <= 0 {
            return None;
        }
        Some(self.drift(periods, late_fs))
    }

    /// How long a line may rest whose BEACONs flip the toggle so much too late to matter.
    fn drift(&self, [sender, receiver]: [u64; 2], late_fs: i64) -> Rest {
        if sender < receiver {
            let ticks = ((late_fs as u64) << PERIOD_FRACTION_BITS) / (receiver - sender);
            return Rest {
                ticks: ticks.min(REST_TICKS_MAX),
                matters: ticks <= REST_TICKS_MAX,
                spare_units: 0,
            };
        }
        let part_units = self.part_units();
        let ticks = LOSS_UNITS_MAX * (receiver / UNITS_PER_TICK) / (sender - receiver).max(1);
        Rest {
            ticks: ticks.min(REST_TICKS_MAX),
            matters: false,
            spare_units: late_fs / UNIT_FS_MAX / part_units * part_units,
        }
    }

    /// What the crossing can tell, in units.
    fn part_units(&self) -> i64 {
        match self.sampler.phases {
            _ if !self.age_counts => 20,
            Phases::One => 20,
            Phases::Two => 10,
            Phases::Four => 5,
        }
    }

    /// A line has rested as long as it may.
    pub(super) fn end_rest(&mut self, wake: &Flight) {
        let port = wake.port as usize;
        let Account {
            rests_until,
            matters,
            device,
            ..
        } = self.accounts[port];
        if rests_until != wake.edge {
            return;
        }
        let edge = self.present_edge(device as usize);
        if matters || !self.rest(port, edge) {
            self.wake_line(port, edge);
        }
    }

    /// Short strobes that a port may have been silent for if the idle line to it rests: one BEACON was taken
    /// less than an interval and a flight ago. None if it must be looked at more closely.
    pub(super) fn silent_at_rest(&self, port: usize) -> Option<u64> {
        let sender = self.accounts[port].peer as usize;
        let rests = self.accounts[sender].rests_until > 0 && self.units[sender].tx.is_silent();
        let shorts = (5 * self.interval_ticks / 2 + FLIGHT_TICKS_MAX) / u64::from(SHORT_TICKS) + 1;
        (rests && 2 * shorts < SILENT_SHORTS).then_some(shorts)
    }

    /// The counter behind a line has moved, by a decision at this edge: no BEACON before that knows of it.
    pub(super) fn look_at_line(&mut self, port: usize, edge: u64, units: i64) {
        if self.accounts[port].rests_until == 0 {
            return;
        }
        let part_units = self.part_units();
        let account = &mut self.accounts[port];
        account.spare_units -= (units + part_units - 1).div_euclid(part_units) * part_units;
        if (units < 0 || account.spare_units < 0) && !self.rest(port, edge) {
            self.wake_line(port, edge);
        }
    }

    /// No line rests.
    pub(super) fn wake_lines(&mut self) {
        for port in 0..self.accounts.len() {
            if self.accounts[port].rests_until > 0 {
                let edge = self.present_edge(self.accounts[port].device as usize);
                self.wake_line(port, edge);
            }
        }
    }

    /// A line rests no more: BEACONs that M2 took before `edge` are counted, the next gets its place.
    pub(super) fn wake_line(&mut self, port: usize, edge: u64) {
        let account = &mut self.accounts[port];
        if account.rests_until == 0 {
            return;
        }
        account.rests_until = 0;
        let flips = account.flips;
        if self.units[port].tx.is_silent() {
            self.count_idle(port, edge);
            self.count_done(port, flips);
            self.schedule(port, self.next_pending(port));
        } else {
            let next = self.count_loaded(port, edge);
            self.count_done(port, flips);
            self.dispatch(port, next);
        }
    }

    /// What was counted since the toggle had flipped so often has been or will be heard.
    fn count_done(&mut self, port: usize, flips: u64) {
        let Account {
            flips: now,
            peer,
            newest,
            ..
        } = self.accounts[port];
        if now > flips {
            self.accounts[peer as usize].heard = [newest.grant, now - 1];
        }
    }

    /// Counts BEACONs of an idle line that M2 took before `edge`: they are evenly spaced.
    fn count_idle(&mut self, port: usize, edge: u64) {
        let spacing = self.interval_ticks + 1 + PENDING_TO_GRANT;
        let account = &mut self.accounts[port];
        let first = account.newest.grant + spacing;
        if first >= edge {
            return;
        }
        let count = (edge - 1 - account.newest.grant) / spacing;
        let grant = account.newest.grant + count * spacing;
        account.newest = Beacon {
            pending: grant - PENDING_TO_GRANT,
            grant,
        };
        account.before = account.newest;
        account.timer_from = grant + 1;
        account.spacing_until = grant + u64::from(MESSAGE_SPACING_TICKS);
        account.flips += count;
        self.messages += count;
        if self.tells {
            let grants = (0..count).map(|number| first + number * spacing);
            self.untold.extend(grants.map(|grant| (port as u32, grant)));
        }
    }

    /// The same between frames; gives the first that M2 takes at `edge` or later.
    fn count_loaded(&mut self, port: usize, edge: u64) -> Beacon {
        self.count_course(port, edge);
        loop {
            let pending = self.next_pending(port);
            let grant = self.next_idle(port, pending + PENDING_TO_GRANT, pending);
            let next = Beacon { pending, grant };
            if grant >= edge {
                return next;
            }
            let account = &mut self.accounts[port];
            account.newest = next;
            account.flips += 1;
            self.left(port);
        }
    }

    /// Counts as many of them as their course tells.
    fn count_course(&mut self, port: usize, edge: u64) {
        let Account {
            mut course, newest, ..
        } = self.accounts[port];
        if course == NOWHERE {
            return;
        }
        let unit = &mut self.units[port];
        let [mut before, mut grant] = [newest.grant; 2];
        let flips = self.accounts[port].flips;
        loop {
            let step = self
                .courses
                .step(course, &mut unit.tx, &self.frames, self.interval_ticks);
            let next = grant + u64::from(step.ticks);
            if next >= edge || step.place == NOWHERE {
                break;
            }
            (before, grant, course) = (grant, next, step.place);
            unit.totals.beacon_overdue += step.overdue;
            self.accounts[port].flips += 1;
            if self.tells {
                self.untold.push((port as u32, grant));
            }
        }
        self.courses.set(&mut unit.tx, course, grant);
        let account = &mut self.accounts[port];
        if account.flips > flips {
            self.messages += account.flips - flips;
            account.course = course;
            account.newest = Beacon {
                pending: before + 1 + self.interval_ticks,
                grant,
            };
            account.before = account.newest;
            account.timer_from = grant + 1;
            account.spacing_until = grant + u64::from(MESSAGE_SPACING_TICKS);
        }
    }

    /// What a port hears must be known to the edge: the line to it does not rest, and the last BEACON that was
    /// counted has been heard, or is in flight.
    pub(super) fn recall(&mut self, port: usize) {
        let sender = self.accounts[port].peer as usize;
        let edge = self.present_edge(self.accounts[sender].device as usize);
        self.wake_line(sender, edge);
        let [grant, flip] = std::mem::take(&mut self.accounts[port].heard);
        if grant == 0 {
            return;
        }
        let (edge, age_units, visible_fs) = self.land(sender, grant, flip, true);
        let time_fs = visible_fs + VISIBLE_TO_HANDLED_FS;
        let account = &mut self.accounts[port];
        let clock = &self.devices[account.device as usize].clock;
        let past = match self.queue.compare(time_fs) {
            Ordering::Less => true,
            Ordering::Equal => clock.edge_fs(edge) < self.heard_fs,
            Ordering::Greater => false,
        };
        if past {
            account.valid_edge = edge + HANDLE_TO_VALID;
            account.silent_shorts = 0;
            return;
        }
        let flight = Flight {
            edge,
            said: Said::OldBeacon(grant),
            port: port as u32,
            age_units,
        };
        self.queue.put(time_fs, flight);
    }
}
