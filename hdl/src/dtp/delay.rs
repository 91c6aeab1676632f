//! The requester: INIT, INIT_ACK, d (protocol, section 3, T0 and T2).

use crate::prelude::*;
use dtp_spec::dtp::delay::{ATTEMPTS_MAX, DELAY_BITS, RETRY_SLOW_TICKS, RETRY_TICKS, SCALE_SHIFT};

// The kernel slices at numbers, and bit 6 of the attempts is the limit itself.
const _: () = assert!(ATTEMPTS_MAX == 64 && DELAY_BITS == 20 && SCALE_SHIFT == 11);

/// Asks `rounds` times and keeps the largest d. An answer takes three edges.
#[derive(LogicBlock)]
pub struct Delay {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Block lock without hi_ber, in the device clock.
    pub link_up: Signal<In, Bit>,
    /// The role lets this port measure.
    pub enable: Signal<In, Bit>,
    /// The peer has begun a new session: measure anew.
    pub restart: Signal<In, Bit>,
    /// A BEACON_MSB left in this tick.
    pub msb_sent: Signal<In, Bit>,
    /// An INIT leaves in this tick.
    /// An INIT leaves in this tick.
    pub init_sent: Signal<In, Bit>,
    /// An INIT_ACK arrived.
    pub ack_valid: Signal<In, Bit>,
    /// Its value.
    pub ack_value: Signal<In, Bits<45>>,
    /// Its age, in units.
    pub ack_age: Signal<In, Bits<4>>,
    /// Free-running counter, in units.
    pub free_units: Signal<In, Bits<45>>,
    /// Rounds to measure, at least one.
    pub rounds: Signal<In, Bits<6>>,
    /// alpha, in units.
    pub alpha_units: Signal<In, Bits<8>>,
    /// The BEACON_MSB waits that marks a session as new.
    pub wants_mark: Signal<Out, Bit>,
    /// An INIT waits for an idle block.
    pub wants_init: Signal<Out, Bit>,
    /// d, in units; means nothing before `delay_valid`.
    pub delay_units: Signal<Out, Bits<20>>,
    /// All rounds are done.
    pub delay_valid: Signal<Out, Bit>,
    /// 64 INITs went out and none was answered.
    pub no_peer: Signal<Out, Bit>,
    /// The round handled at the last edge was out of range (negative, or 2^20 units and more).
    pub rejected: Signal<Out, Bit>,
    marked: Reg<Bit>,
    wanted: Reg<Bit>,
    started: Reg<Bit>,
    timer_ticks: Reg<Bits<28>>,
    attempts: Reg<Bits<7>>,
    rounds_done: Reg<Bits<6>>,
    // Half of the largest round. Scaling keeps the order, so the comparison need not wait for it.
    half_max: Reg<Bits<20>>,
    delay: Reg<Bits<20>>,
    measured: Reg<Bit>,
    round_trip_valid: Reg<Bit>,
    round_trip: Reg<Bits<45>>,
    correction: Reg<Bits<9>>,
    corrected_valid: Reg<Bit>,
    corrected: Reg<Bits<45>>,
    reject: Reg<Bit>,
    retry: Constant<Bits<28>>,
    retry_slow: Constant<Bits<28>>,
    down: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    half: Signal<Local, Bits<20>>,
    scaled: Signal<Local, Bits<20>>,
    out_of_range: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    // Never wraps: the count stops when it reaches `rounds`.
    rounds_next: Signal<Local, Bits<6>>,
    last: Signal<Local, Bit>,
}

impl Default for Delay {
    fn default() -> Self {
        Delay {
            clock: Default::default(),
            reset: Default::default(),
            link_up: Default::default(),
            enable: Default::default(),
            restart: Default::default(),
            msb_sent: Default::default(),
            init_sent: Default::default(),
            ack_valid: Default::default(),
            ack_value: Default::default(),
            ack_age: Default::default(),
            free_units: Default::default(),
            rounds: Default::default(),
            alpha_units: Default::default(),
            wants_mark: Default::default(),
            wants_init: Default::default(),
            delay_units: Default::default(),
            delay_valid: Default::default(),
            no_peer: Default::default(),
            rejected: Default::default(),
            marked: Default::default(),
            wanted: Default::default(),
            started: Default::default(),
            timer_ticks: Default::default(),
            attempts: Default::default(),
            rounds_done: Default::default(),
            half_max: Default::default(),
            delay: Default::default(),
            measured: Default::default(),
            round_trip_valid: Default::default(),
            round_trip: Default::default(),
            correction: Default::default(),
            corrected_valid: Default::default(),
            corrected: Default::default(),
            reject: Default::default(),
            retry: Constant::new(RETRY_TICKS.to_bits()),
            retry_slow: Constant::new(RETRY_SLOW_TICKS.to_bits()),
            down: Default::default(),
            clear: Default::default(),
            half: Default::default(),
            scaled: Default::default(),
            out_of_range: Default::default(),
            take: Default::default(),
            rounds_next: Default::default(),
            last: Default::default(),
        }
    }
}

impl Logic for Delay {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            marked,
            wanted,
            started,
            timer_ticks,
            attempts,
            rounds_done
        );
        dff_setup!(self, clock, half_max, delay, measured);
        clock!(self, clock, round_trip_valid, round_trip, correction);
        clock!(self, clock, corrected_valid, corrected, reject);
        self.down.next = self.reset.val() | !self.link_up.val() | !self.enable.val();
        // The mark outlives a restart, or two sides would restart each other for ever.
        self.clear.next = self.down.val() | self.restart.val();
        self.marked.reset.next = self.down.val();
        self.wanted.reset.next = self.clear.val();
        self.started.reset.next = self.clear.val();
        self.attempts.reset.next = self.clear.val();
        self.rounds_done.reset.next = self.clear.val();
        self.half_max.reset.next = self.clear.val();
        self.measured.reset.next = self.clear.val();
        self.round_trip_valid.reset.next = self.clear.val();
        self.corrected_valid.reset.next = self.clear.val();
        self.reject.reset.next = self.clear.val();
        self.delay.reset.next = self.clear.val();
        // Set before they are read.
        self.timer_ticks.reset.next = false;
        self.round_trip.reset.next = false;
        self.correction.reset.next = false;
        self.corrected.reset.next = false;

        self.round_trip_valid.d.next = self.ack_valid.val();
        self.round_trip.d.next = self.free_units.val() - self.ack_value.val();
        self.correction.d.next =
            bit_cast::<9, 8>(self.alpha_units.val()) + bit_cast::<9, 4>(self.ack_age.val());
        self.corrected_valid.d.next = self.round_trip_valid.q.val();
        self.corrected.d.next =
            self.round_trip.q.val() - bit_cast::<45, 9>(self.correction.q.val());

        if !self.measured.q.val() {
            if !self.started.q.val() {
                self.started.d.next = true;
                self.wanted.d.next = self.marked.q.val();
            } else if !self.marked.q.val() {
                self.marked.d.next = self.msb_sent.val();
                self.wanted.d.next = self.msb_sent.val();
            } else if self.init_sent.val() {
                self.wanted.d.next = false;
                self.timer_ticks.d.next = self.retry_slow.val();
                if !self.attempts.q.val().get_bit(6) {
                    self.timer_ticks.d.next = self.retry.val();
                    self.attempts.d.next = self.attempts.q.val() + 1;
                }
            } else if !self.wanted.q.val() {
                self.timer_ticks.d.next = self.timer_ticks.q.val() - 1;
                self.wanted.d.next = self.timer_ticks.q.val() == 1;
            }
        }

        // Half of a signed number: bit 44 is its sign, 20:1 are what d has room for.
        self.out_of_range.next = self.corrected.q.val().get_bits::<24>(21).any();
        self.half.next = self.corrected.q.val().get_bits::<20>(1);
        self.scaled.next = self.half.val() - bit_cast::<20, 9>(self.half.val().get_bits::<9>(11));
        self.take.next = self.corrected_valid.q.val() & !self.measured.q.val();
        self.reject.d.next = self.take.val() & self.out_of_range.val();
        self.rounds_next.next = self.rounds_done.q.val() + 1;
        self.last.next = self.rounds_next.val() >= self.rounds.val();
        if self.take.val() & !self.out_of_range.val() {
            if self.half.val() > self.half_max.q.val() {
                self.half_max.d.next = self.half.val();
                self.delay.d.next = self.scaled.val();
            }
            self.attempts.d.next = 0.into();
            self.rounds_done.d.next = self.rounds_next.val();
            self.measured.d.next = self.last.val();
            self.wanted.d.next = !self.last.val();
        }

        self.wants_mark.next = self.started.q.val() & !self.marked.q.val();
        self.wants_init.next = self.wanted.q.val();
        self.delay_units.next = self.delay.q.val();
        self.delay_valid.next = self.measured.q.val();
        self.no_peer.next = self.attempts.q.val().get_bit(6);
        self.rejected.next = self.reject.q.val();
    }
}
