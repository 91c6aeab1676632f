//! Lines at rest: a BEACON that says no more than the port knows that hears it changes nothing but when that
//! port heard it last. As long as that is sure to go on, a line *rests*: its BEACONs are counted when
//! somebody asks, by the rule that spaces them, and not followed one by one.
//!
//! Port R hears from device S. Let g be the edge at which M2 of S takes a BEACON, e the edge of R that ends
//! the tick in which its toggle becomes visible, and a the age. As long as neither lc of R nor the counter
//! of S is moved, the BEACON is `c + 20 g - (20 e - a)` units ahead of lc, for a constant c. Now `20 e - a` is
//! the phase of R's clock at that instant, rounded up to the next whole tick or part of one that the
//! crossing can tell (later than the instant, and a multiple of 20, 10 or 5 units). So the BEACON moves lc if
//! and only if its toggle is visible before R's clock has that phase, `c + 20 g - 1` rounded down likewise: its
//! *reach*. It flips before it is visible, and both the flip and the reach are straight lines in g while the clocks
//! keep their frequencies, and cross but once: before that, whatever the window of the crossing draws, no BEACON
//! matters. From then on the draws decide (`ahead.rs`).
//!
//! The rest ends early when the counter of S is moved (unless by less than there is to spare), when S is told
//! to send at once, and when either port is to be stepped.

use super::beacons::VISIBLE_TO_HANDLED_FS;
use super::device::signed;
use super::port::{Account, Mode, HANDLE_TO_VALID, PENDING_TO_GRANT};
use super::queue::{Flight, Said};
use super::Window;
use crate::engine::event::build::Wire;
use crate::engine::event::clock::Clock;
use crate::model::oscillator::PERIOD_FRACTION_BITS;
use dtp_spec::dtp::follower::{RANGE_UNITS, WAITING_UNITS};
use dtp_spec::dtp::global_counter::REFERENCE_BEHIND_UNITS;
use dtp_spec::latency::{Phases, HANDLE_TICKS};
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
pub const ROUNDING_FS: i64 = 64;
/// No unit of any oscillator is longer, however far out of specification, in femtoseconds.
const UNIT_FS_MAX: i64 = (TICK_FS / UNITS_PER_TICK) as i64 * 11 / 10;
/// None is shorter either.
const UNIT_FS_MIN: i64 = (TICK_FS / UNITS_PER_TICK) as i64 * 9 / 10;
/// Edges of no clock are counted further.
const EDGE_MAX: u64 = 1 << 41;
/// Behind more BEACONs than this a loaded line is not looked ahead on: they must be passed one by one.
const NEAR_BEACONS: u64 = 4;
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

/// How long a line may rest: edges of the sender, whether a BEACON then may matter, and how far its counter may
/// move meanwhile.
#[derive(Clone, Copy, Debug)]
struct Rest {
    ticks: u64,
    matters: bool,
    spare_units: i64,
}

/// The instants before which samples must see the toggles of BEACONs that shall move lc of the port that hears them.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// From the edge at which M2 takes a BEACON to the last edge of the receiver before its instant.
    ahead_ticks: u64,
    /// From that edge to the instant.
    after_fs: u64,
}

impl Reach {
    /// Of a BEACON that M2 takes at this edge, by the clock that samples it.
    #[inline]
    pub fn fs(&self, clock: &Clock, grant: u64) -> u64 {
        clock.edge_fs(grant.wrapping_add(self.ahead_ticks)) + self.after_fs
    }
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
    /// if that matters, or nobody knows.
    fn rest(&mut self, port: usize, from: u64) -> bool {
        let Some((rest, reach)) = self.longest_rest(port, from) else {
            return false;
        };
        let until = from + rest.ticks;
        let near =
            self.units[port].tx.is_silent() || rest.ticks < NEAR_BEACONS * self.interval_ticks;
        if rest.matters && near && self.look_ahead(port, from, until, reach) {
            return true;
        }
        if rest.ticks >= self.interval_ticks {
            self.rest_until(port, until, rest.spare_units);
        }
        rest.ticks >= self.interval_ticks
    }

    /// No BEACON matters that M2 takes before edge `until`, unless the counter moves by more than this.
    pub(super) fn rest_until(&mut self, port: usize, until: u64, spare_units: i64) {
        self.take_back_ahead(port);
        let account = &mut self.accounts[port];
        account.rests_until = until;
        account.drawn = false;
        account.spare_units = spare_units;
        if account.wakes_at == 0 || account.wakes_at > until {
            self.set_wake(port, until);
        }
    }

    /// The line from a port is looked at when the sender has come to this edge.
    fn set_wake(&mut self, port: usize, until: u64) {
        let account = &mut self.accounts[port];
        account.wakes_at = until;
        let time_fs = self.devices[account.device as usize].clock.edge_fs(until);
        let wake = Flight {
            edge: until,
            said: Said::Wake,
            port: port as u32,
            age_units: 0,
        };
        self.queue.put(time_fs, wake);
    }

    /// For how long no BEACON that M2 takes from edge `from` on matters, and their reach.
    fn longest_rest(&self, port: usize, from: u64) -> Option<(Rest, Reach)> {
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
        let value = sender
            .offset()
            .wrapping_add((from - 2).wrapping_mul(UNITS_PER_TICK))
            .wrapping_add(REFERENCE_BEHIND_UNITS);
        let flip_fs = self.wires[port].line.flip_fs(&sender.clock, from);
        let reach = self.reach(port, from, value)?;
        let late_fs = flip_fs.wrapping_sub(reach.fs(&receiver.clock, from)) as i64;
        if late_fs.abs() > BEHIND_UNITS_MAX * UNIT_FS_MIN {
            return None;
        }
        Some((self.drift(periods, late_fs - self.margin_fs), reach))
    }

    /// The reach of BEACONs that say what this one does, and 20 units more with each edge: M2 of a port takes it at this
    /// edge, with this value. None if the counters are worlds apart.
    pub(super) fn reach(&self, port: usize, grant: u64, value: u64) -> Option<Reach> {
        let account = &self.accounts[port];
        let hearer = &self.accounts[account.peer as usize];
        // Devices count nearly the same edges, so that this is not far.
        let units = hearer.peer_lead_units(grant + HANDLE_TICKS, value, 0) - 1;
        let edge = grant.checked_add_signed(units.div_euclid(UNITS_PER_TICK as i64))?;
        let units = units.rem_euclid(UNITS_PER_TICK as i64) as u64;
        let phases = match self.age_counts {
            true => self.sampler.phases,
            false => Phases::One,
        };
        let clock = &self.devices[account.peer_device as usize].clock;
        (edge < EDGE_MAX).then(|| Reach {
            ahead_ticks: edge.wrapping_sub(grant),
            after_fs: clock.reach_fs(units, phases),
        })
    }

    /// How long a line may rest whose BEACONs flip the toggle so much too late to matter.
    fn drift(&self, [sender, receiver]: [u64; 2], late_fs: i64) -> Rest {
        let matters = |ticks| Rest {
            ticks,
            matters: true,
            spare_units: 0,
        };
        if late_fs <= 0 {
            return matters(0);
        }
        let rests = |ticks: u64, spare_units| Rest {
            ticks: ticks.min(REST_TICKS_MAX),
            matters: false,
            spare_units,
        };
        if sender < receiver {
            let ticks = ((late_fs as u64) << PERIOD_FRACTION_BITS) / (receiver - sender);
            return match ticks < REST_TICKS_MAX {
                true => matters(ticks),
                false => rests(ticks, 0),
            };
        }
        let part_units = self.part_units();
        let ticks = LOSS_UNITS_MAX * (receiver / UNITS_PER_TICK) / (sender - receiver).max(1);
        rests(ticks, late_fs / UNIT_FS_MAX / part_units * part_units)
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
            ahead,
            device,
            wakes_at,
            ..
        } = self.accounts[port];
        if wakes_at != wake.edge {
            return;
        }
        self.accounts[port].wakes_at = 0;
        if rests_until == 0 || ahead {
            return;
        }
        if rests_until > wake.edge {
            self.set_wake(port, rests_until);
            return;
        }
        let edge = self.present_edge(device as usize);
        if !self.rest(port, edge) {
            self.wake_line(port, edge);
        }
    }

    /// The counter behind a line has moved, by a decision at this edge: no BEACON before that knows of it.
    pub(super) fn look_at_line(&mut self, port: usize, edge: u64, units: i64) {
        let Account {
            rests_until, ahead, ..
        } = self.accounts[port];
        if rests_until == 0 {
            return;
        }
        if ahead && rests_until < edge {
            self.ahead_is_newest(port);
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
        if self.accounts[port].rests_until > 0 {
            self.turn_passed(self.accounts[port].device as usize, edge);
        }
        let account = &mut self.accounts[port];
        if account.rests_until == 0 {
            return;
        }
        if account.ahead && account.rests_until < edge {
            self.ahead_is_newest(port);
            return;
        }
        self.take_back_ahead(port);
        let account = &mut self.accounts[port];
        account.rests_until = 0;
        let flips = account.flips;
        if self.units[port].tx.is_silent() {
            self.count_idle(port, edge);
            self.count_done(port, flips);
            self.schedule(port, self.next_pending(port));
        } else {
            let next = self.count_loaded(port, edge);
            self.count_done(port, flips);
            self.send_log_before(port, next.pending, true);
            self.dispatch(port, next);
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
