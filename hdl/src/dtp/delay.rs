//! The requester: INIT, INIT_ACK, d (protocol, section 3, T0 and T2).

use crate::prelude::*;
use dtp_spec::dtp::delay::{ATTEMPTS_MAX, DELAY_BITS, RETRY_SHORTS, SCALE_SHIFT};

// The kernel slices at numbers, and bit 6 of the attempts is the limit itself.
const _: () = assert!(ATTEMPTS_MAX == 64 && DELAY_BITS == 20 && SCALE_SHIFT == 11);

/// Asks `rounds` times and keeps the largest d. An answer takes two edges.
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
    pub init_sent: Signal<In, Bit>,
    /// An INIT_ACK was put against the free-running counter.
    pub ack: Signal<In, Bit>,
    /// What came of it: -1 less the round trip, two's complement, in units.
    pub units: Signal<In, Bits<45>>,
    /// Once in 248 ticks.
    pub strobe_short: Signal<In, Bit>,
    /// Once per second.
    pub strobe_second: Signal<In, Bit>,
    /// Rounds to measure, at least one.
    pub rounds: Signal<In, Bits<6>>,
    /// The BEACON_MSB waits that marks a session as new.
    pub wants_mark: Signal<Out, Bit>,
    /// An INIT waits for an idle block.
    pub wants_init: Signal<Out, Bit>,
    /// d, in units; zero before `delay_valid`.
    pub delay_units: Signal<Out, Bits<20>>,
    /// All rounds are done.
    pub delay_valid: Signal<Out, Bit>,
    /// Smallest d of the rounds, in units.
    pub least_units: Signal<Out, Bits<20>>,
    /// Rounds that were in range.
    pub rounds_done: Signal<Out, Bits<6>>,
    /// INIT_ACKs still count.
    pub measuring: Signal<Out, Bit>,
    /// 64 INITs went out and none was answered.
    pub no_peer: Signal<Out, Bit>,
    /// The round handled at the last edge was out of range (negative, or 2^20 units and more).
    pub rejected: Signal<Out, Bit>,
    marked: Reg<Bit>,
    wanted: Reg<Bit>,
    started: Reg<Bit>,
    retry_shorts: Reg<Bits<6>>,
    attempts: Reg<Bits<7>>,
    count: Reg<Bits<6>>,
    // Half of the largest and of the smallest round, as complements like `units`, so that the largest is
    // the least number. Scaling keeps the order, so it is done once, and takes the complement back.
    largest: Reg<Bits<20>>,
    smallest: Reg<Bits<20>>,
    delay: Reg<Bits<20>>,
    done: Reg<Bit>,
    measured: Reg<Bit>,
    reject: Reg<Bit>,
    retry: Constant<Bits<6>>,
    down: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    half: Signal<Local, Bits<20>>,
    // Their sign tells which is greater: a comparison would be built with tables beside the chain.
    below_largest: Signal<Local, Bits<21>>,
    above_smallest: Signal<Local, Bits<21>>,
    high: Signal<Local, Bits<24>>,
    scale: Signal<Local, Bits<20>>,
    least_scale: Signal<Local, Bits<20>>,
    first: Signal<Local, Bit>,
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
            ack: Default::default(),
            units: Default::default(),
            strobe_short: Default::default(),
            strobe_second: Default::default(),
            rounds: Default::default(),
            wants_mark: Default::default(),
            wants_init: Default::default(),
            delay_units: Default::default(),
            delay_valid: Default::default(),
            least_units: Default::default(),
            rounds_done: Default::default(),
            measuring: Default::default(),
            no_peer: Default::default(),
            rejected: Default::default(),
            marked: Default::default(),
            wanted: Default::default(),
            started: Default::default(),
            retry_shorts: Default::default(),
            attempts: Default::default(),
            count: Default::default(),
            largest: Reg::new(0xf_ffff_u32.to_bits()),
            smallest: Default::default(),
            delay: Default::default(),
            done: Default::default(),
            measured: Default::default(),
            reject: Default::default(),
            retry: Constant::new(RETRY_SHORTS.to_bits()),
            down: Default::default(),
            clear: Default::default(),
            half: Default::default(),
            below_largest: Default::default(),
            above_smallest: Default::default(),
            high: Default::default(),
            scale: Default::default(),
            least_scale: Default::default(),
            first: Default::default(),
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
            retry_shorts,
            attempts,
            count
        );
        dff_setup!(self, clock, largest, smallest, done);
        clock!(self, clock, delay, measured, reject);
        self.down.next = self.reset.val() | !self.link_up.val() | !self.enable.val();
        // The mark outlives a restart, or two sides would restart each other for ever.
        self.clear.next = self.down.val() | self.restart.val();
        self.marked.reset.next = self.down.val();
        self.wanted.reset.next = self.clear.val();
        self.started.reset.next = self.clear.val();
        self.attempts.reset.next = self.clear.val();
        self.count.reset.next = self.clear.val();
        self.largest.reset.next = self.clear.val();
        self.done.reset.next = self.clear.val();
        self.measured.reset.next = self.clear.val();
        self.reject.reset.next = self.clear.val();
        // Set before they are read.
        self.retry_shorts.reset.next = false;
        self.smallest.reset.next = false;
        // Zero until all rounds are done, so that what takes it needs no choice.
        self.delay.reset.next = self.clear.val() | !self.done.q.val();

        if !self.done.q.val() {
            if !self.started.q.val() {
                self.started.d.next = true;
                self.wanted.d.next = self.marked.q.val();
            } else if !self.marked.q.val() {
                self.marked.d.next = self.msb_sent.val();
                self.wanted.d.next = self.msb_sent.val();
            } else if self.init_sent.val() {
                self.wanted.d.next = false;
                self.retry_shorts.d.next = self.retry.val();
                if !self.attempts.q.val().get_bit(6) {
                    self.attempts.d.next = self.attempts.q.val() + 1;
                }
            } else if self.attempts.q.val().get_bit(6) {
                self.wanted.d.next = self.wanted.q.val() | self.strobe_second.val();
            } else if self.strobe_short.val() & !self.wanted.q.val() {
                self.retry_shorts.d.next = self.retry_shorts.q.val() - 1;
                self.wanted.d.next = self.retry_shorts.q.val() == 1;
            }
        }

        // The complement is the round trip, of which bits 20:1 are what d has room for.
        self.high.next = self.units.val().get_bits::<24>(21);
        self.out_of_range.next = !self.high.val().all();
        self.half.next = self.units.val().get_bits::<20>(1);
        self.below_largest.next =
            bit_cast::<21, 20>(self.half.val()) - bit_cast::<21, 20>(self.largest.q.val());
        self.above_smallest.next =
            bit_cast::<21, 20>(self.smallest.q.val()) - bit_cast::<21, 20>(self.half.val());
        self.take.next = self.ack.val() & !self.done.q.val();
        self.reject.d.next = self.take.val() & self.out_of_range.val();
        self.rounds_next.next = self.count.q.val() + 1;
        self.last.next = self.rounds_next.val() >= self.rounds.val();
        self.first.next = !self.count.q.val().any();
        if self.take.val() & !self.out_of_range.val() {
            if self.below_largest.val().get_bit(20) {
                self.largest.d.next = self.half.val();
            }
            if self.above_smallest.val().get_bit(20) | self.first.val() {
                self.smallest.d.next = self.half.val();
            }
            self.attempts.d.next = 0.into();
            self.count.d.next = self.rounds_next.val();
            self.done.d.next = self.last.val();
            self.wanted.d.next = !self.last.val();
        }
        self.measured.d.next = self.done.q.val();
        // Of a half h, held as n = 2^20 - 1 - h, d is h - floor(h / 2^11), and that quotient is
        // 2^9 - 1 - floor(n / 2^11): d = (2^20 - 2^9 + floor(n / 2^11)) - n, one chain and no inverter.
        self.scale.next = bit_cast::<20, 9>(self.largest.q.val().get_bits::<9>(11)) | 0xf_fe00;
        self.delay.d.next = self.scale.val() - self.largest.q.val();
        self.least_scale.next =
            bit_cast::<20, 9>(self.smallest.q.val().get_bits::<9>(11)) | 0xf_fe00;

        self.wants_mark.next = self.started.q.val() & !self.marked.q.val();
        self.wants_init.next = self.wanted.q.val();
        self.delay_units.next = self.delay.q.val();
        self.delay_valid.next = self.measured.q.val();
        self.least_units.next = self.least_scale.val() - self.smallest.q.val();
        self.rounds_done.next = self.count.q.val();
        self.measuring.next = !self.done.q.val();
        self.no_peer.next = self.attempts.q.val().get_bit(6);
        self.rejected.next = self.reject.q.val();
    }
}
