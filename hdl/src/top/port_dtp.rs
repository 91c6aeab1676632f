//! DTP logic of a port, device clock: wiring. The golden model is `step_dtp` of `dtp-spec`'s port.

use crate::dtp::arbiter::Arbiter;
use crate::dtp::beacon_timer::BeaconTimer;
use crate::dtp::beacon_watch::BeaconWatch;
use crate::dtp::delay::Delay;
use crate::dtp::difference::Difference;
use crate::dtp::dispatch::Dispatch;
use crate::dtp::follower::Follower;
use crate::dtp::join_sender::JoinSender;
use crate::dtp::log::Log;
use crate::dtp::rate_guard::RateGuard;
use crate::dtp::responder::Responder;
use crate::prelude::*;
use dtp_spec::csr::port_registers::pipeline;
use dtp_spec::latency::{alpha_units, log_room_ticks, residence_start_units, Phases, Transmit};
use dtp_spec::regs::{find, Field, PORT};

// Where the register `pipeline` has alpha.
const ALPHA: &Field = find(PORT, "pipeline").field("alpha");
const _: () = assert!(ALPHA.low == 8 && ALPHA.bits == 8);

/// Everything between the crossing and the arbiter.
#[derive(LogicBlock)]
pub struct PortDtp {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Block lock without hi_ber, in the device clock.
    pub link_up: Signal<In, Bit>,
    /// From the crossing: a message arrived.
    pub arrival_valid: Signal<In, Bit>,
    /// From the crossing: type, zero if the CRC failed.
    pub arrival_kind: Signal<In, Bits<3>>,
    /// From the crossing: value.
    pub arrival_value: Signal<In, Bits<45>>,
    /// From the crossing: age in units.
    pub arrival_age: Signal<In, Bits<4>>,
    /// Type of a message that leaves at this edge, or 0.
    pub grant_kind: Signal<In, Bits<3>>,
    /// Global counter.
    pub gc: Signal<In, Bits<64>>,
    /// Free-running counter.
    pub free_units: Signal<In, Bits<45>>,
    /// Mode `tree`.
    pub tree: Signal<In, Bit>,
    /// Mode `tree`: this port is the parent.
    pub parent: Signal<In, Bit>,
    /// What the port measures against: the reference of the device.
    pub reference_units: Signal<In, Bits<64>>,
    /// The device moves its reference at this edge.
    pub move_apply: Signal<In, Bit>,
    /// By this much, two's complement, in units.
    pub move_units: Signal<In, Bits<11>>,
    /// It does so for the JOIN of this port, or is about to.
    pub granted: Signal<In, Bit>,
    /// At the last edge the reference moved up by a quarter tick or more.
    pub beacon_now: Signal<In, Bit>,
    /// Slow strobe: once in 248 ticks.
    pub strobe_short: Signal<In, Bit>,
    /// Slow strobe: once in 2^16 ticks.
    pub strobe_long: Signal<In, Bit>,
    /// Slow strobe: once per second.
    pub strobe_second: Signal<In, Bit>,
    /// The operator clears `faulty`.
    pub clear_faulty: Signal<In, Bit>,
    /// Role: 0 both, 1 lead, 2 follow, 3 off.
    pub role: Signal<In, Bits<2>>,
    /// Ticks between two BEACONs, 1 to 5000.
    pub interval_ticks: Signal<In, Bits<13>>,
    /// Rounds of INIT, at least one.
    pub init_rounds: Signal<In, Bits<6>>,
    /// Length of the join window.
    pub join_window_ticks: Signal<In, Bits<28>>,
    /// EUI-64 of the device.
    pub identity: Signal<In, Bits<64>>,
    /// Number of this port.
    pub port_number: Signal<In, Bits<5>>,
    /// The host wants a LOG sent; valid and value stay until `host_ready`.
    pub host_log_valid: Signal<In, Bit>,
    /// Its value.
    pub host_log_value: Signal<In, Bits<45>>,
    /// M1: message field of the candidate, type in bits 2:0; type zero: none.
    pub candidate: Signal<Out, Bits<48>>,
    /// The idle aligner should make room.
    pub align_demand: Signal<Out, Bit>,
    /// What lc is ahead of the reference, two's complement, in units.
    pub lead_units: Signal<Out, Bits<11>>,
    /// A JOIN waits for the device.
    pub request: Signal<Out, Bit>,
    /// How far it is to move lc, in units; means nothing otherwise.
    pub request_units: Signal<Out, Bits<64>>,
    /// A BEACON or JOIN was judged.
    pub peer_lead_valid: Signal<Out, Bit>,
    /// What the peer was ahead of lc by it (c + d - lc), two's complement, in units, limited to 16 bits;
    /// means nothing otherwise.
    pub peer_lead_units: Signal<Out, Bits<16>>,
    /// d is known and the peer was heard.
    pub synchronised: Signal<Out, Bit>,
    /// d is known.
    pub delay_valid: Signal<Out, Bit>,
    /// d, or zero.
    pub delay_units: Signal<Out, Bits<20>>,
    /// Smallest d of the rounds; means nothing before the first.
    pub delay_least_units: Signal<Out, Bits<20>>,
    /// Rounds of INIT that were in range.
    pub delay_rounds: Signal<Out, Bits<6>>,
    /// Static: what the port is, as in the register `pipeline`.
    pub pipeline: Signal<Out, Bits<21>>,
    /// State as the golden model numbers it.
    pub state: Signal<Out, Bits<3>>,
    /// A BEACON was out of range.
    pub range_reject: Signal<Out, Bit>,
    /// A JOIN was not believed.
    pub join_reject: Signal<Out, Bit>,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: Signal<Out, Bit>,
    /// Silence or drift made the port join again.
    pub rejoin: Signal<Out, Bit>,
    /// A whole beacon interval passed without an opportunity.
    pub beacon_overdue: Signal<Out, Bit>,
    /// An INIT waited too long for its answer.
    pub ack_dropped: Signal<Out, Bit>,
    /// A measured delay was out of range.
    pub delay_reject: Signal<Out, Bit>,
    /// The host's LOG has left: its value is taken at the next edge.
    pub host_ready: Signal<Out, Bit>,
    dispatch: Dispatch,
    delay: Delay,
    difference: Difference,
    responder: Responder,
    follower: Follower,
    watch: BeaconWatch,
    guard: RateGuard,
    timer: BeaconTimer,
    joins: JoinSender,
    log: Log,
    units: Signal<Local, Bits<64>>,
    arbiter: Arbiter,
    log_late_ticks: Signal<Local, Bits<14>>,
    // A tick late, because the decision whether the timer runs out is long enough by itself.
    log_fits: Reg<Bit>,
    alpha_units: Constant<Bits<8>>,
    // The register `pipeline` but for alpha.
    pipeline_rest: Constant<Bits<21>>,
    residence_start_units: Constant<Bits<8>>,
    log_room_ticks: Constant<Bits<6>>,
}

impl PortDtp {
    /// DTP logic behind a crossing with these phases and in front of this transmit path.
    #[must_use]
    pub fn new(phases: Phases, transmit: Transmit) -> Self {
        PortDtp {
            alpha_units: Constant::new(alpha_units(phases, transmit).into()),
            pipeline_rest: Constant::new((pipeline(phases, transmit) & !ALPHA.mask()).to_bits()),
            residence_start_units: Constant::new(residence_start_units(phases, transmit).into()),
            log_room_ticks: Constant::new(log_room_ticks(transmit).into()),
            clock: Default::default(),
            reset: Default::default(),
            link_up: Default::default(),
            arrival_valid: Default::default(),
            arrival_kind: Default::default(),
            arrival_value: Default::default(),
            arrival_age: Default::default(),
            grant_kind: Default::default(),
            gc: Default::default(),
            free_units: Default::default(),
            tree: Default::default(),
            parent: Default::default(),
            reference_units: Default::default(),
            move_apply: Default::default(),
            move_units: Default::default(),
            granted: Default::default(),
            beacon_now: Default::default(),
            strobe_short: Default::default(),
            strobe_long: Default::default(),
            strobe_second: Default::default(),
            clear_faulty: Default::default(),
            role: Default::default(),
            interval_ticks: Default::default(),
            init_rounds: Default::default(),
            join_window_ticks: Default::default(),
            identity: Default::default(),
            port_number: Default::default(),
            host_log_valid: Default::default(),
            host_log_value: Default::default(),
            candidate: Default::default(),
            align_demand: Default::default(),
            lead_units: Default::default(),
            request: Default::default(),
            request_units: Default::default(),
            peer_lead_valid: Default::default(),
            peer_lead_units: Default::default(),
            synchronised: Default::default(),
            delay_valid: Default::default(),
            delay_units: Default::default(),
            delay_least_units: Default::default(),
            delay_rounds: Default::default(),
            pipeline: Default::default(),
            state: Default::default(),
            range_reject: Default::default(),
            join_reject: Default::default(),
            jumped: Default::default(),
            rejoin: Default::default(),
            beacon_overdue: Default::default(),
            ack_dropped: Default::default(),
            delay_reject: Default::default(),
            host_ready: Default::default(),
            dispatch: Default::default(),
            delay: Default::default(),
            difference: Default::default(),
            responder: Default::default(),
            follower: Default::default(),
            watch: Default::default(),
            guard: Default::default(),
            timer: Default::default(),
            joins: Default::default(),
            log: Default::default(),
            units: Default::default(),
            arbiter: Default::default(),
            log_late_ticks: Default::default(),
            log_fits: Default::default(),
        }
    }
}

impl Default for PortDtp {
    fn default() -> Self {
        PortDtp::new(Phases::Four, Transmit::DeviceClock)
    }
}

impl Logic for PortDtp {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self, clock, delay, difference, responder, follower, watch, guard, timer, joins, log
        );
        clock!(self, clock, arbiter, log_fits);
        self.delay.reset.next = self.reset.val();
        self.difference.reset.next = self.reset.val();
        self.responder.reset.next = self.reset.val();
        self.follower.reset.next = self.reset.val();
        self.watch.reset.next = self.reset.val();
        self.guard.reset.next = self.reset.val();
        self.timer.reset.next = self.reset.val();
        self.joins.reset.next = self.reset.val();
        self.log.reset.next = self.reset.val();
        self.arbiter.reset.next = self.reset.val();

        self.dispatch.arrival_valid.next = self.arrival_valid.val();
        self.dispatch.arrival_kind.next = self.arrival_kind.val();
        self.dispatch.link_up.next = self.link_up.val();
        self.dispatch.role.next = self.role.val();
        self.dispatch.tree.next = self.tree.val();
        self.dispatch.parent.next = self.parent.val();
        self.dispatch.measured.next = self.delay.delay_valid.val();
        self.dispatch.peer_seen.next = self.responder.peer_seen.val();
        self.dispatch.gc_heard.next = self.responder.gc_heard.val();
        self.dispatch.no_peer.next = self.delay.no_peer.val();
        self.dispatch.faulty.next = self.guard.faulty.val();
        self.dispatch.stale.next = self.watch.stale.val();

        self.delay.link_up.next = self.link_up.val();
        self.delay.enable.next = self.dispatch.enable.val();
        self.delay.restart.next = self.dispatch.restart.val();
        self.delay.msb_sent.next = self.grant_kind.val() == 3;
        self.delay.init_sent.next = self.grant_kind.val() == 1;
        self.delay.ack.next = self.difference.ack.val();
        self.delay.units.next = self.difference.units.val();
        self.delay.strobe_short.next = self.strobe_short.val();
        self.delay.strobe_second.next = self.strobe_second.val();
        self.delay.rounds.next = self.init_rounds.val();

        self.difference.ack_valid.next = self.dispatch.ack.val();
        self.difference.measuring.next = self.delay.measuring.val()
            & self.link_up.val()
            & self.dispatch.enable.val()
            & !self.dispatch.restart.val();
        self.difference.heard.next = self.dispatch.heard.val();
        self.difference.listening.next =
            self.follower.listening.val() & !(self.granted.val() & self.move_apply.val());
        self.difference.message_kind.next = self.arrival_kind.val();
        self.difference.message_value.next = self.arrival_value.val();
        self.difference.message_age.next = self.arrival_age.val();
        self.difference.delay_valid.next = self.delay.delay_valid.val();
        self.difference.delay_units.next = self.delay.delay_units.val();
        self.difference.alpha_units.next = self.alpha_units.val();
        self.difference.lead_units.next = self.follower.lead_units.val();
        self.difference.reference_units.next = self.reference_units.val();
        self.difference.free_units.next = self.free_units.val();

        self.responder.link_up.next = self.link_up.val();
        self.responder.enable.next = self.dispatch.enable.val();
        self.responder.init_valid.next = self.dispatch.init.val();
        self.responder.init_value.next = self.arrival_value.val();
        self.responder.init_age.next = self.arrival_age.val();
        self.responder.heard.next = self.dispatch.heard.val();
        self.responder.ack_sent.next = self.grant_kind.val() == 2;
        self.responder.start_units.next = self.residence_start_units.val();

        self.follower.follows.next = self.dispatch.follows.val();
        self.follower.exact.next = self.tree.val() & self.parent.val();
        self.follower.beacon.next = self.difference.beacon.val();
        self.follower.beacon_join.next = self.difference.beacon_join.val();
        self.units.next = bit_cast::<64, 45>(self.difference.units.val())
            | (bit_cast::<64, 19>(self.difference.units_high.val()) << 45);
        self.follower.units.next = self.units.val();
        self.follower.mismatch.next = self.difference.mismatch.val();
        self.follower.join_open.next = self.watch.join_open.val();
        self.follower.move_apply.next = self.move_apply.val();
        self.follower.move_units.next = self.move_units.val();
        self.follower.granted.next = self.granted.val();

        self.watch.synchronised.next = self.dispatch.synchronised.val();
        self.watch.follows.next = self.dispatch.follows.val();
        self.watch.valid.next = self.follower.followed_valid.val() | self.dispatch.alive.val();
        self.watch.range_reject.next = self.follower.followed_range_reject.val();
        self.watch.peer_behind.next =
            self.follower.followed_peer_behind.val() | self.dispatch.asked.val();
        self.watch.heard.next = self.dispatch.heard.val();
        self.watch.pass_on.next = self.follower.pass_on.val();
        self.watch.join_window_ticks.next = self.join_window_ticks.val();
        self.watch.strobe_short.next = self.strobe_short.val();
        self.watch.strobe_long.next = self.strobe_long.val();

        self.guard.pushed.next = self.follower.followed_pushed.val();
        self.guard.push_units.next = self.difference.units.val().get_bits::<9>(0);
        self.guard.leak.next = self.strobe_short.val();
        self.guard.clear.next = !self.link_up.val() | self.clear_faulty.val();

        self.timer.enable.next = self.dispatch.sends.val();
        self.timer.sent.next = self.grant_kind.val() == 4;
        self.timer.now.next = self.beacon_now.val() & self.follower.behind.val();
        self.timer.interval_ticks.next = self.interval_ticks.val();

        self.joins.enable.next = self.dispatch.sends.val();
        self.joins.trigger.next = self.watch.send_join.val();
        self.joins.msb_sent.next = self.grant_kind.val() == 3;
        self.joins.join_sent.next = self.grant_kind.val() == 7;

        self.log.enable.next = self.dispatch.synchronised.val();
        self.log.sent.next = self.grant_kind.val() == 5;
        self.log.host_valid.next = self.host_log_valid.val();
        self.log.gc.next = self.gc.val();

        // A LOG must not take the place of a BEACON that is due before the spacing has passed, seen from
        // the tick in which this decision counts.
        self.log_late_ticks.next =
            self.timer.past_due_ticks.val() + bit_cast::<14, 6>(self.log_room_ticks.val());
        self.log_fits.reset.next = self.reset.val();
        self.log_fits.d.next = self.log_late_ticks.val().get_bit(13);
        self.arbiter.enable.next = self.dispatch.enable.val() & self.link_up.val();
        self.arbiter.ack_valid.next = self.responder.wants_ack_valid.val();
        self.arbiter.ack_value.next = self.responder.wants_ack_value.val();
        self.arbiter.beacon_join.next = self.joins.wants_join.val();
        self.arbiter.beacon.next = self.timer.wants_beacon.val();
        self.arbiter.init.next = self.delay.wants_init.val();
        self.arbiter.msb.next = self.joins.wants_msb.val() | self.delay.wants_mark.val();
        self.arbiter.log_own.next = self.log.wants_own.val() & self.log_fits.q.val();
        self.arbiter.log_tag.next = self.log.tag.val();
        self.arbiter.log_host.next = self.log.wants_host.val() & self.log_fits.q.val();
        self.arbiter.host_value.next = self.host_log_value.val();
        self.arbiter.identity.next = self.identity.val();
        self.arbiter.port_number.next = self.port_number.val();
        self.arbiter.role_bits.next = self.role.val();
        self.arbiter.gc.next = self.gc.val();
        self.arbiter.free_units.next = self.free_units.val();
        self.arbiter.granted.next = self.grant_kind.val().any();
        self.candidate.next = self.arbiter.candidate.val();
        self.align_demand.next = self.arbiter.align_demand.val();

        self.lead_units.next = self.follower.lead_units.val();
        self.request.next = self.follower.request.val();
        self.request_units.next = self.units.val();
        self.peer_lead_valid.next = self.follower.peer_lead_valid.val();
        self.peer_lead_units.next = self.follower.peer_lead_units.val();
        self.delay_least_units.next = self.delay.least_units.val();
        self.delay_rounds.next = self.delay.rounds_done.val();
        self.synchronised.next = self.delay.delay_valid.val() & self.responder.peer_seen.val();
        self.delay_valid.next = self.delay.delay_valid.val();
        self.delay_units.next = self.delay.delay_units.val();
        // alpha is shown as it is used.
        self.pipeline.next =
            self.pipeline_rest.val() | (bit_cast::<21, 8>(self.alpha_units.val()) << 8);
        self.state.next = self.dispatch.state.val();
        self.range_reject.next = self.follower.followed_range_reject.val();
        self.join_reject.next = self.follower.followed_join_reject.val();
        self.jumped.next = self.follower.followed_jumped.val();
        self.rejoin.next = self.watch.rejoin.val();
        self.beacon_overdue.next = self.timer.overdue.val();
        self.ack_dropped.next = self.responder.dropped.val();
        self.delay_reject.next = self.delay.rejected.val();
        self.host_ready.next = self.log.host_ready.val();
    }
}
