//! All DTP logic of a port, in the device clock, with its [transmit path](crate::port_tx), whose clock
//! may be another. Wiring only; the receive path is [`crate::port_rx`], `docs/pipeline.md` has the
//! registers.

use crate::block::Block;
use crate::dtp::arbiter::{Arbiter, ArbiterInput};
use crate::dtp::beacon_timer::BeaconTimer;
use crate::dtp::beacon_watch::{BeaconWatch, WatchInput};
use crate::dtp::crossing::{Arrival, Crossing};
use crate::dtp::delay::{Delay, DelayInput};
use crate::dtp::difference::{Difference, DifferenceInput};
use crate::dtp::dispatch::{dispatch, DispatchInput, Dispatched};
use crate::dtp::follower::{Follower, FollowerInput, BEACON_NOW_UNITS};
use crate::dtp::global_counter::PortLead;
use crate::dtp::join_sender::JoinSender;
use crate::dtp::log::{Log, LogInput};
use crate::dtp::rate_guard::RateGuard;
use crate::dtp::responder::{Responder, ResponderInput};
use crate::dtp::transmit_crossing::TransmitCrossing;
use crate::latency::{log_room_ticks, residence_start_units, Transmit};
use crate::message::{Kind, Message};
use crate::mutant::Mutant;
use crate::pcs::test_pattern::Pattern;
use crate::pcs::transmit;
use crate::port_params::{PortParams, PortSettings, PortState};
use crate::port_tx::PortTx;
use crate::xgmii::Xgmii;

pub use crate::port_io::{DeviceWires, PortEvents, PortInput};

/// DTP logic, device clock, and transmit path.
#[derive(Clone, Debug)]
pub struct Port {
    params: PortParams,
    tx: PortTx,
    transmit_crossing: TransmitCrossing,
    crossing: Crossing,
    pcs_ok: [bool; 2],
    delay: Delay,
    responder: Responder,
    difference: Difference,
    follower: Follower,
    rate_guard: RateGuard,
    beacon_watch: BeaconWatch,
    beacon_timer: BeaconTimer,
    join_sender: JoinSender,
    log: Log,
    arbiter: Arbiter,
    crc_error: bool,
    overrun: bool,
    crossing_error: bool,
    alpha_units: u64,
    residence_start_units: u64,
    log_room_ticks: u64,
    log_fits: bool,
}

impl Port {
    /// The TX3 register in reset.
    pub const RESET: Block = transmit::Transmit::RESET.serdes;

    /// Reset state.
    #[must_use]
    pub fn new(params: PortParams) -> Self {
        let restamp = params.mutant != Some(Mutant::LateStamp);
        Port {
            tx: PortTx::new(&params),
            transmit_crossing: TransmitCrossing::new(),
            crossing: Crossing::new(),
            pcs_ok: [false; 2],
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
            crc_error: false,
            overrun: false,
            crossing_error: false,
            alpha_units: params.alpha_units(),
            residence_start_units: residence_start_units(params.phases, params.transmit),
            log_room_ticks: log_room_ticks(params.transmit),
            log_fits: false,
            params,
        }
    }

    /// One device edge in reset; TX3 then holds [`Port::RESET`], if it has no clock of its own. What
    /// samples another clock domain has no reset: the flops go on.
    pub fn reset(&mut self, input: &PortInput) {
        let mut crossing = self.crossing.clone();
        crossing.reset(input.samples);
        let mut transmit_crossing = self.transmit_crossing.clone();
        transmit_crossing.reset_device(
            self.arbiter.candidate(),
            self.arbiter.align_demand(),
            transmit_crossing.transmit_levels(),
        );
        let fresh = Port::new(self.params);
        *self = Port {
            crossing,
            transmit_crossing,
            pcs_ok: [input.pcs_ok, self.pcs_ok[0]],
            tx: match self.params.transmit {
                Transmit::DeviceClock => fresh.tx,
                Transmit::OwnClock => self.tx.clone(),
            },
            ..fresh
        };
    }

    /// One device edge; returns the TX3 register, `serdes_tx_data/hdr`, unless the transmit path has
    /// its own clock: then [`Port::step_transmit`] does.
    #[inline]
    pub fn step(&mut self, input: &PortInput, wires: &DeviceWires) -> Block {
        let (candidate, align_demand) = (self.arbiter.candidate(), self.arbiter.align_demand());
        let (serdes, grant) = match self.params.transmit {
            Transmit::DeviceClock => {
                let grant = self.tx.grant().map(|message| message.kind);
                let sent = self
                    .tx
                    .step(input.xgmii, input.pattern, candidate, align_demand);
                (sent.serdes, grant)
            }
            Transmit::OwnClock => (Port::RESET, self.transmit_crossing.grant()),
        };
        let arrival = self.crossing.arrival();
        self.crc_error = arrival.valid && arrival.message.is_none();
        self.overrun = arrival.overrun;
        self.crossing_error = arrival.crossing_error;
        match (arrival.whole(), grant) {
            // Most ticks. Constants let the compiler drop all that only a message needs.
            (None, None) => self.step_dtp(input, wires, None, None),
            (arrived, grant) => self.step_dtp(input, wires, arrived, grant),
        }
        self.crossing.step(input.samples, &input.mailbox);
        self.pcs_ok = [input.pcs_ok, self.pcs_ok[0]];
        if self.params.transmit == Transmit::OwnClock {
            let levels = self.transmit_crossing.transmit_levels();
            self.transmit_crossing
                .step_device(candidate, align_demand, levels);
        }
        serdes
    }

    /// One edge of the transmit path's own clock; returns the TX3 register.
    pub fn step_transmit(&mut self, xgmii: Xgmii, pattern: Option<Pattern>) -> Block {
        let crossing = &mut self.transmit_crossing;
        let (candidate, align_demand) = (crossing.candidate(), crossing.align_demand());
        let grant = self.tx.grant().map(|message| message.kind);
        crossing.step_transmit(grant, crossing.device_levels());
        self.tx.step(xgmii, pattern, candidate, align_demand).serdes
    }

    /// One edge of the transmit path's own clock in reset; TX3 then holds [`Port::RESET`].
    pub fn reset_transmit(&mut self) {
        let levels = self.transmit_crossing.device_levels();
        let granted = self.tx.grant().map(|message| message.kind);
        self.transmit_crossing.reset_transmit(granted, levels);
        self.tx = PortTx::new(&self.params);
    }

    /// Consumers step before their producers, so that each sees registers as they were.
    #[inline(always)]
    fn step_dtp(
        &mut self,
        input: &PortInput,
        wires: &DeviceWires,
        arrived: Option<(Message, u8)>,
        grant: Option<Kind>,
    ) {
        let arrived = arrived.map(|(message, age_units)| match self.params.mutant {
            Some(Mutant::AgeIgnored) => (message, 0),
            _ => (message, age_units),
        });
        let said = |wanted: bool| arrived.filter(|_| wanted).map(|(m, age)| (m.value, age));
        let sent = |kind: Kind| grant == Some(kind);
        let link_up = self.link_up();
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
        } = self.dispatched(arrived.map(|(m, _)| m.kind), wires.parent);

        let host_log = input.host_log;
        self.arbiter.step(
            &self.arbiter_input(wires, enable, host_log),
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
            enable: enable && self.link_up(),
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
            role_bits: self.params.role as u8,
            host_log: host_log.unwrap_or(0),
        }
    }

    #[inline]
    fn dispatched(&self, arrived: Option<Kind>, parent: Option<bool>) -> Dispatched {
        dispatch(&DispatchInput {
            arrived,
            link_up: self.link_up(),
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

    /// Block lock without hi_ber, as the device clock sees it, and a transmit path that is ready.
    #[inline]
    #[must_use]
    pub fn link_up(&self) -> bool {
        let ready = self.params.transmit == Transmit::DeviceClock || self.transmit_crossing.ready();
        self.pcs_ok[1] && ready
    }

    /// What arrived from the crossing at the last edge.
    #[must_use]
    pub const fn arrival(&self) -> &Arrival {
        self.crossing.arrival()
    }

    /// Type of the message that has left, as the device clock knows at the next edge.
    #[must_use]
    pub fn grant(&self) -> Option<Kind> {
        match self.params.transmit {
            Transmit::DeviceClock => self.tx.grant().map(|message| message.kind),
            Transmit::OwnClock => self.transmit_crossing.grant(),
        }
    }

    /// The transmit clock has moved against the device clock: the link was dropped at the last edge.
    #[must_use]
    pub const fn transmit_error(&self) -> bool {
        self.transmit_crossing.error()
    }

    /// The transmit path.
    #[must_use]
    pub const fn tx(&self) -> &PortTx {
        &self.tx
    }

    /// The host's LOG has left: its value is taken at the next edge.
    #[must_use]
    pub fn host_ready(&self) -> bool {
        self.log.host_ready(self.grant() == Some(Kind::Log))
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
    pub fn state(&self) -> PortState {
        self.dispatched(None, None).state
    }

    /// What happened to the port's messages at the last edge.
    #[must_use]
    pub fn events(&self) -> PortEvents {
        let followed = self.follower.followed();
        PortEvents {
            crc_error: self.crc_error,
            crossing_error: self.crossing_error || self.transmit_error(),
            overrun: self.overrun,
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
