//! All DTP logic of a port behind its crossing, in the device clock: which message leaves, what an arrived one
//! means. Wiring only; [`crate::port`] joins it with the crossing and the paths of the PCS.

use crate::dtp::arbiter::{Arbiter, ArbiterInput};
use crate::dtp::beacon_timer::BeaconTimer;
use crate::dtp::beacon_watch::{BeaconWatch, WatchInput};
use crate::dtp::delay::{Delay, DelayInput};
use crate::dtp::difference::{Difference, DifferenceInput};
use crate::dtp::dispatch::{dispatch, DispatchInput, Dispatched};
use crate::dtp::follower::{Follower, FollowerInput, BEACON_NOW_UNITS};
use crate::dtp::global_counter::PortLead;
use crate::dtp::join_sender::JoinSender;
use crate::dtp::log::{Log, LogInput};
use crate::dtp::rate_guard::RateGuard;
use crate::dtp::responder::{Responder, ResponderInput};
use crate::latency::{log_room_ticks, residence_start_units};
use crate::message::{Kind, Message};
use crate::mutant::Mutant;
use crate::port_io::{DeviceWires, PortEvents};
use crate::port_params::{PortParams, PortSettings, PortState};

/// What the logic takes in one device tick, beside the wires of its device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogicInput {
    /// Block lock without hi_ber, as the device clock sees it, and a transmit path that is ready.
    pub link_up: bool,
    /// The message that the crossing hands over, and its age in units.
    pub arrived: Option<(Message, u8)>,
    /// Type of the message that has left.
    pub grant: Option<Kind>,
    /// Value of a LOG that the host wants sent.
    pub host_log: Option<u64>,
}

/// DTP logic of a port.
#[derive(Clone, Debug)]
pub struct PortLogic {
    pub(crate) params: PortParams,
    pub(crate) delay: Delay,
    pub(crate) responder: Responder,
    pub(crate) difference: Difference,
    pub(crate) follower: Follower,
    pub(crate) rate_guard: RateGuard,
    pub(crate) beacon_watch: BeaconWatch,
    pub(crate) beacon_timer: BeaconTimer,
    pub(crate) join_sender: JoinSender,
    pub(crate) log: Log,
    pub(crate) arbiter: Arbiter,
    pub(crate) alpha_units: u64,
    pub(crate) residence_start_units: u64,
    pub(crate) log_room_ticks: u64,
    pub(crate) log_fits: bool,
}

impl PortLogic {
    /// Reset state.
    #[must_use]
    pub fn new(params: PortParams) -> Self {
        let restamp = params.mutant != Some(Mutant::LateStamp);
        PortLogic {
            delay: Delay::new(params.rounding),
            responder: Responder::new(),
            difference: Difference::new(),
            follower: Follower::new(),
            rate_guard: RateGuard::new(),
            beacon_watch: BeaconWatch::new(),
            beacon_timer: BeaconTimer::new(),
            join_sender: JoinSender::new(),
            log: Log::new(),
            arbiter: Arbiter::new(restamp),
            alpha_units: params.alpha_units(),
            residence_start_units: residence_start_units(params.phases, params.transmit),
            log_room_ticks: log_room_ticks(params.transmit),
            log_fits: false,
            params,
        }
    }

    /// One device edge.
    ///
    /// Consumers step before their producers, so that each sees registers as they were.
    #[inline(always)]
    pub fn step(&mut self, input: &LogicInput, wires: &DeviceWires) {
        let LogicInput {
            link_up,
            arrived,
            grant,
            host_log,
        } = *input;
        let arrived = arrived.map(|(message, age_units)| match self.params.mutant {
            Some(Mutant::AgeIgnored) => (message, 0),
            _ => (message, age_units),
        });
        let said = |wanted: bool| arrived.filter(|_| wanted).map(|(m, age)| (m.value, age));
        let sent = |kind: Kind| grant == Some(kind);
        let Dispatched {
            enable,
            init,
            ack,
            heard,
            restart,
            synchronised,
            sends,
            follows,
            alive,
            asked,
            ..
        } = self.dispatched(arrived.map(|(m, _)| m.kind), link_up, wires.parent);

        let sending = enable && link_up;
        self.arbiter.step(
            &self.arbiter_input(wires, sending, host_log),
            grant.is_some(),
        );
        self.log.step(&LogInput {
            enable: synchronised,
            sent: sent(Kind::Log),
            host: host_log.is_some(),
            gc: wires.gc,
        });
        let send_join = self.beacon_watch.send_join();
        self.join_sender.step(
            sends,
            send_join,
            sent(Kind::BeaconMsb),
            sent(Kind::BeaconJoin),
        );
        let exact = wires.parent == Some(true);
        let pass_on = self.follower.pass_on(exact);
        let interval_ticks = self.params.beacon_interval_ticks;
        // A LOG must not take the place of a BEACON that is due before the spacing has passed, seen from
        // the tick in which this counts. Where the timer starts anew, LOG waits for a tick.
        let room_ticks = u64::from(self.beacon_timer.timer_ticks()) + 1 + self.log_room_ticks;
        self.log_fits = room_ticks < u64::from(interval_ticks);
        let beacon_now = wires.beacon_now && self.follower.lead_units() <= -BEACON_NOW_UNITS;
        self.beacon_timer
            .step(sends, sent(Kind::Beacon), beacon_now, interval_ticks);
        let followed = self.follower.followed();
        let join_open = self.beacon_watch.join_open();
        self.beacon_watch.step(&WatchInput {
            synchronised,
            follows,
            valid: followed.valid || alive,
            range_reject: followed.range_reject,
            peer_behind: followed.peer_behind || asked,
            heard,
            pass_on,
            join_window_ticks: self.params.join_window_ticks,
            strobes: wires.strobes,
        });
        let clear = !link_up || wires.clear_faulty;
        let push_units = followed.pushed.then_some(followed.push_units);
        self.rate_guard.step(push_units, wires.strobes.short, clear);
        let (lead_units, measuring) = (self.follower.lead_units(), self.delay.measuring());
        let done = wires.granted && wires.moved.apply;
        let listening = self.follower.listening(follows, exact) && !done;
        self.follower.step(&FollowerInput {
            follows,
            exact,
            said: self.difference.said(),
            mismatch: self.difference.mismatch(),
            join_open,
            moved: wires.moved,
            granted: wires.granted,
            range_test: self.params.mutant != Some(Mutant::NoRangeTest),
        });
        let delay_units = self.delay.delay_units();
        self.delay.step(&DelayInput {
            link_up,
            enable,
            restart,
            msb_sent: sent(Kind::BeaconMsb),
            init_sent: sent(Kind::Init),
            said: self.difference.said(),
            strobes: wires.strobes,
            rounds: self.params.init_rounds,
        });
        self.difference.step(&DifferenceInput {
            ack: said(ack),
            measuring: measuring && link_up && enable && !restart,
            heard: arrived.filter(|_| heard),
            listening,
            delay_units,
            alpha_units: self.alpha_units,
            lead_units,
            reference: wires.reference,
            free_units: wires.free_units,
        });
        self.responder.step(&ResponderInput {
            link_up,
            enable,
            init: said(init),
            heard,
            ack_sent: sent(Kind::InitAck),
            start_units: self.residence_start_units,
            count_residence: self.params.mutant != Some(Mutant::NoResidence),
        });
    }

    #[inline]
    fn arbiter_input(
        &self,
        wires: &DeviceWires,
        enable: bool,
        host_log: Option<u64>,
    ) -> ArbiterInput {
        ArbiterInput {
            enable,
            ack: self.responder.wants_ack(),
            join: self.join_sender.wants_join(),
            beacon: self.beacon_timer.wants_beacon(),
            init: self.delay.wants_init(),
            msb: self.join_sender.wants_msb() || self.delay.wants_mark(),
            log: self.log.wants_log().filter(|_| self.log_fits),
            gc: wires.gc,
            free_units: wires.free_units,
            identity: self.params.identity,
            port_number: self.params.port_number,
            speed: self.params.transmit.speed(),
            role_bits: self.params.role as u8,
            host_log: host_log.unwrap_or(0),
        }
    }

    #[inline]
    pub(crate) fn dispatched(
        &self,
        arrived: Option<Kind>,
        link_up: bool,
        parent: Option<bool>,
    ) -> Dispatched {
        dispatch(&DispatchInput {
            arrived,
            link_up,
            role: self.params.role,
            parent,
            measured: self.delay.delay_units().is_some(),
            peer_seen: self.responder.peer_seen(),
            gc_heard: self.responder.gc_heard(),
            no_peer: self.delay.no_peer(),
            faulty: self.rate_guard.faulty(),
            stale: self.beacon_watch.stale(),
        })
    }

    /// d is known and the peer was heard: the port may send and follow BEACON.
    #[inline]
    #[must_use]
    pub const fn synchronised(&self) -> bool {
        self.delay.delay_units().is_some() && self.responder.peer_seen()
    }

    /// What the port says to its device.
    #[inline]
    #[must_use]
    pub const fn lead(&self) -> PortLead {
        PortLead {
            lead_units: self.follower.lead_units(),
            request_units: self.follower.request_units(),
        }
    }

    /// What the peer was ahead of lc by the BEACON or JOIN judged at the last edge (c + d - lc), in
    /// units, limited to 16 bits.
    #[must_use]
    pub fn peer_lead_units(&self) -> Option<i16> {
        self.follower.peer_lead_units()
    }

    /// The measurement of d.
    #[must_use]
    pub const fn delay(&self) -> &Delay {
        &self.delay
    }

    /// d in units, once measured.
    #[must_use]
    pub const fn delay_units(&self) -> Option<u32> {
        self.delay.delay_units()
    }

    /// M1: the message that leaves if the next block is idle.
    #[inline]
    #[must_use]
    pub const fn candidate(&self) -> Option<Message> {
        self.arbiter.candidate()
    }

    /// The idle aligner should make room.
    #[inline]
    #[must_use]
    pub const fn align_demand(&self) -> bool {
        self.params.idle_aligner && self.arbiter.align_demand()
    }

    /// The host's LOG has left, if `sent` tells that a LOG has: its value is taken at the next edge.
    #[must_use]
    pub const fn host_ready(&self, sent: bool) -> bool {
        self.log.host_ready(sent)
    }

    /// Settings.
    #[must_use]
    pub const fn params(&self) -> &PortParams {
        &self.params
    }

    /// Changes what software may, from the next edge on.
    pub fn configure(&mut self, settings: &PortSettings) {
        self.params.apply(settings);
    }

    /// What the port shows as its state.
    #[must_use]
    pub fn state(&self, link_up: bool) -> PortState {
        self.dispatched(None, link_up, None).state
    }

    /// What happened behind the crossing at the last edge.
    #[must_use]
    pub const fn events(&self) -> PortEvents {
        let followed = self.follower.followed();
        PortEvents {
            crc_error: false,
            crossing_error: false,
            overrun: false,
            range_reject: followed.range_reject,
            join_reject: followed.join_reject,
            jumped: followed.jumped,
            rejoin: self.beacon_watch.rejoin(),
            beacon_overdue: self.beacon_timer.overdue(),
            ack_dropped: self.responder.dropped(),
            delay_reject: self.delay.rejected(),
        }
    }
}
