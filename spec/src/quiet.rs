//! Ticks in which a port does nothing, passed over at once: for simulators that go from event to event.
//!
//! Nothing here decides anything. [`PortLogic::quiet_ticks`] tells for how many ticks
//! [`PortLogic::step`] would only count, [`PortLogic::skip`] counts so many, and a *steady* port, which
//! only sends and follows BEACONs and sends a LOG now and then, comes back from an account of them by
//! [`PortLogic::resume`]. Tests compare each with as many steps.

use crate::dtp::arbiter::BeaconInFlight;
use crate::dtp::beacon_watch::STALE_SHORTS;
use crate::dtp::dispatch::Dispatched;
use crate::dtp::log::{own_value, LogInFlight};
use crate::port_logic::PortLogic;

/// Short strobes without a valid BEACON after which a port no longer counts as steady: what is to come
/// is for [`PortLogic::step`].
pub const STEADY_SHORTS_MAX: u8 = STALE_SHORTS - 2;

/// What became of a steady port in the meantime: its registers after some edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steady {
    /// What lc is ahead of the device's reference, in units.
    pub lead_units: i16,
    /// What the bucket of the rate guard holds, in units.
    pub guard_units: i16,
    /// Short strobes since the port was last stepped.
    pub shorts: u64,
    /// Long strobes since then.
    pub longs: u64,
    /// Short strobes since the last valid BEACON.
    pub silent_shorts: u8,
    /// Ticks since the beacon timer began.
    pub timer_ticks: u16,
    /// The same a tick before.
    pub timer_before_ticks: u16,
    /// A BEACON waits to leave.
    pub pending: bool,
    /// How far it has come.
    pub beacon: BeaconInFlight,
    /// The same of a LOG of the port's own.
    pub log: LogInFlight,
    /// gc, which the last edge read, in units.
    pub gc: u64,
}

impl PortLogic {
    /// Ticks from now on in which nothing changes but counts, unless a message comes or goes, a strobe
    /// comes, the link or a setting changes, the device moves its reference, or bits 22:21 of `gc` change.
    /// A LOG of the port's own or a BEACON may wait in M1 meanwhile: it goes as soon as a block is idle, and
    /// a BEACON is stamped by the last edge before that, which must therefore be stepped.
    ///
    /// `gc` is what the last edge read; `parent` as in [`crate::port_io::DeviceWires`].
    #[must_use]
    pub fn quiet_ticks(&self, link_up: bool, parent: Option<bool>, gc: u64) -> u64 {
        let waiting_ticks = match self.beacon_timer.wants_beacon() {
            true => self.beacon_quiet_ticks(gc),
            false => self.log_quiet_ticks(gc),
        };
        match waiting_ticks {
            0 => 0,
            _ => waiting_ticks.min(self.quiet_ticks_but_waiting(link_up, parent)),
        }
    }

    /// The same as far as a BEACON goes that waits: until the idle aligner is asked for room, or from then on.
    fn beacon_quiet_ticks(&self, gc: u64) -> u64 {
        let log_rests = self.log.is_settled(gc) || self.log.is_waiting(gc);
        match log_rests && self.arbiter.holds_beacon() {
            true => self.arbiter.demand_left_ticks().unwrap_or(u64::MAX),
            false => 0,
        }
    }

    /// The same as far as LOGs go: none waits; or the port's own does, and has room before the next BEACON
    /// for so long, or none any more.
    fn log_quiet_ticks(&self, gc: u64) -> u64 {
        if self.arbiter.is_empty() && self.log.is_settled(gc) {
            return u64::MAX;
        }
        if !self.log.is_waiting(gc) {
            return 0;
        }
        let taken_ticks = u64::from(self.beacon_timer.timer_ticks()) + self.log_room_ticks + 1;
        let left = u64::from(self.params.beacon_interval_ticks).saturating_sub(taken_ticks);
        match self.log_fits {
            true if self.arbiter.holds_own_log() => left,
            false if self.arbiter.is_empty() && left == 0 => u64::MAX,
            _ => 0,
        }
    }

    /// The same if no BEACON and no LOG matters.
    fn quiet_ticks_but_waiting(&self, link_up: bool, parent: Option<bool>) -> u64 {
        let state = self.dispatched(None, link_up, parent);
        let Dispatched {
            enable,
            synchronised,
            sends,
            follows,
            ..
        } = state;
        let running = link_up && enable;
        let exact = parent == Some(true);
        let wants = self.responder.wants_ack().is_some()
            || self.join_sender.wants_join()
            || self.join_sender.wants_msb()
            || self.delay.wants_init()
            || self.delay.wants_mark();
        let listening = self.follower.listening(follows, exact);
        let still = !wants
            && self.difference.is_settled(listening)
            && self.follower.is_settled(follows, exact)
            && self.beacon_watch.is_settled(synchronised, follows)
            && self.rate_guard.is_settled(!link_up)
            && self.delay.is_settled(running)
            && self.responder.is_settled(running)
            && self.join_sender.is_settled(sends);
        let timer_ticks = self.beacon_timer.timer_ticks();
        match (still, sends) {
            (false, _) => 0,
            (true, false) if timer_ticks == 0 => u64::MAX,
            (true, false) => 0,
            (true, true) => u64::from(self.params.beacon_interval_ticks)
                .saturating_sub(u64::from(timer_ticks) + 1),
        }
    }

    /// Passes over this many of [`PortLogic::quiet_ticks`], at least one; `sends`: the beacon timer runs.
    pub fn skip(&mut self, ticks: u64, link_up: bool, parent: Option<bool>) {
        let timer_ticks = self.beacon_timer.timer_ticks();
        if self.dispatched(None, link_up, parent).sends {
            let after = u64::from(timer_ticks) + ticks;
            let pending = self.beacon_timer.wants_beacon();
            self.set_timer(after as u16, (after - 1) as u16, pending);
            if pending {
                self.arbiter.wait(ticks);
            }
        } else {
            self.set_timer(0, 0, false);
        }
    }

    /// The port only sends and follows BEACONs, as far as one can tell at a quiet moment, and has an idle
    /// aligner that an account of it can count on.
    #[must_use]
    pub fn is_steady(&self, link_up: bool, parent: Option<bool>, gc: u64) -> bool {
        let state = self.dispatched(None, link_up, parent);
        state.sends
            && state.follows
            && self.params.idle_aligner
            && !self.beacon_timer.wants_beacon()
            && self.arbiter.is_empty()
            && self.log.is_settled(gc)
            && self.quiet_ticks_but_waiting(link_up, parent) > 0
            && self.follower.is_steady()
            && self.beacon_watch.is_steady()
            && self.beacon_watch.silent_shorts() < STEADY_SHORTS_MAX
    }

    /// What the bucket of the rate guard holds, in units.
    #[must_use]
    pub const fn guard_units(&self) -> i16 {
        self.rate_guard.level_units()
    }

    /// Ticks since the beacon timer began.
    #[must_use]
    pub const fn timer_ticks(&self) -> u16 {
        self.beacon_timer.timer_ticks()
    }

    /// Short strobes since the last valid BEACON.
    #[must_use]
    pub const fn silent_shorts(&self) -> u8 {
        self.beacon_watch.silent_shorts()
    }

    /// A port that was steady takes its registers from this account. Nothing is in its receive path.
    pub fn resume(&mut self, steady: &Steady) {
        self.follower.resume(steady.lead_units);
        self.rate_guard.resume(steady.guard_units);
        self.beacon_watch
            .resume(steady.shorts, steady.longs, steady.silent_shorts);
        self.set_timer(
            steady.timer_ticks,
            steady.timer_before_ticks,
            steady.pending,
        );
        let params = &self.params;
        let (speed, role_bits) = (params.transmit.speed(), params.role as u8);
        let value = |tag| own_value(tag, params.identity, params.port_number, speed, role_bits);
        let log_value = steady.log.stamped.map(value);
        self.arbiter
            .resume(&steady.beacon, steady.log.chosen, log_value);
        self.log.resume(steady.gc, &steady.log);
    }

    fn set_timer(&mut self, timer_ticks: u16, before_ticks: u16, pending: bool) {
        self.beacon_timer.resume(timer_ticks, pending);
        let room_ticks = u64::from(before_ticks) + 1 + self.log_room_ticks;
        self.log_fits = room_ticks < u64::from(self.params.beacon_interval_ticks);
    }
}
