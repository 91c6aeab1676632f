//! Notices silence and drift, and decides when a JOIN is sent and believed (protocol, section 7).

use crate::prelude::*;
use dtp_spec::dtp::beacon_watch::{ANSWER_SHORTS, REJECTS_MAX, REJOIN_SHORTS, STALE_SHORTS};
use dtp_spec::dtp::prescaler::LONG_BITS;

// All ones is the fifteenth of the rejects in a row that are counted.
const _: () = assert!(REJECTS_MAX == 16 && LONG_BITS == 16);

/// Counts ticks without a valid BEACON and BEACONs out of range; keeps the join window.
#[derive(LogicBlock)]
pub struct BeaconWatch {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// d is known and the peer was heard.
    pub synchronised: Signal<In, Bit>,
    /// The port follows its peer, so silence matters.
    pub follows: Signal<In, Bit>,
    /// The follower's verdict of the last edge: a BEACON or JOIN was within range.
    pub valid: Signal<In, Bit>,
    /// A BEACON was out of range.
    pub range_reject: Signal<In, Bit>,
    /// A JOIN shows that the peer needs ours.
    pub peer_behind: Signal<In, Bit>,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived: `heard` of the golden input, renamed because
    /// an output has that name.
    pub heard: Signal<In, Bit>,
    /// The device jumped by more than 8 ticks because of another port.
    pub pass_on: Signal<In, Bit>,
    /// Length of the join window, in ticks.
    pub join_window_ticks: Signal<In, Bits<28>>,
    /// Once in 248 ticks.
    pub strobe_short: Signal<In, Bit>,
    /// Once in 2^16 ticks.
    pub strobe_long: Signal<In, Bit>,
    /// No valid BEACON for 10,000 ticks.
    pub stale: Signal<Out, Bit>,
    /// At the last edge silence or drift made this port join again.
    pub rejoin: Signal<Out, Bit>,
    /// At the last edge something made this port send BEACON_MSB and BEACON_JOIN.
    pub send_join: Signal<Out, Bit>,
    /// A JOIN is believed.
    pub join_open: Signal<Out, Bit>,
    active: Reg<Bit>,
    heard_before: Reg<Bit>,
    silent_shorts: Reg<Bits<7>>,
    silence: Reg<Bit>,
    rejects: Reg<Bits<4>>,
    again: Reg<Bit>,
    sends: Reg<Bit>,
    window_longs: Reg<Bits<13>>,
    // Until the peer may be answered again.
    answer_shorts: Reg<Bits<6>>,
    // The window is not zero: a register, because lc hangs on it.
    open: Reg<Bit>,
    stale_end: Constant<Bits<7>>,
    rejoin_end: Constant<Bits<7>>,
    answer_wait: Constant<Bits<6>>,
    clear: Signal<Local, Bit>,
    many: Signal<Local, Bit>,
    silent: Signal<Local, Bit>,
    joins_again: Signal<Local, Bit>,
    trigger: Signal<Local, Bit>,
    answers: Signal<Local, Bit>,
    window: Signal<Local, Bits<13>>,
    answering: Signal<Local, Bit>,
}

impl Default for BeaconWatch {
    fn default() -> Self {
        BeaconWatch {
            clock: Default::default(),
            reset: Default::default(),
            synchronised: Default::default(),
            follows: Default::default(),
            valid: Default::default(),
            range_reject: Default::default(),
            peer_behind: Default::default(),
            heard: Default::default(),
            pass_on: Default::default(),
            join_window_ticks: Default::default(),
            strobe_short: Default::default(),
            strobe_long: Default::default(),
            stale: Default::default(),
            rejoin: Default::default(),
            send_join: Default::default(),
            join_open: Default::default(),
            active: Default::default(),
            heard_before: Default::default(),
            silent_shorts: Default::default(),
            silence: Default::default(),
            rejects: Default::default(),
            again: Default::default(),
            sends: Default::default(),
            window_longs: Default::default(),
            answer_shorts: Default::default(),
            answer_wait: Constant::new(ANSWER_SHORTS.to_bits()),
            answers: Default::default(),
            window: Default::default(),
            answering: Default::default(),
            open: Default::default(),
            stale_end: Constant::new((STALE_SHORTS - 1).to_bits()),
            rejoin_end: Constant::new((REJOIN_SHORTS - 1).to_bits()),
            clear: Default::default(),
            many: Default::default(),
            silent: Default::default(),
            joins_again: Default::default(),
            trigger: Default::default(),
        }
    }
}

impl Logic for BeaconWatch {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            active,
            heard_before,
            silence,
            again,
            sends,
            open
        );
        dff_setup!(
            self,
            clock,
            rejects,
            silent_shorts,
            window_longs,
            answer_shorts
        );
        self.clear.next = self.reset.val() | !self.synchronised.val();
        self.silent.next =
            self.strobe_short.val() & (self.silent_shorts.q.val() == self.rejoin_end.val());
        self.active.reset.next = self.clear.val();
        self.heard_before.reset.next = self.clear.val();
        self.silent_shorts.reset.next = self.clear.val() | self.valid.val() | self.silent.val();
        self.silence.reset.next = self.clear.val();
        self.rejects.reset.next = self.clear.val() | self.valid.val();
        self.again.reset.next = self.clear.val();
        self.sends.reset.next = self.clear.val();
        self.open.reset.next = self.clear.val();
        // Meaningless unless the window is open.
        self.window_longs.reset.next = false;
        self.answer_shorts.reset.next = self.clear.val();

        self.many.next = self.range_reject.val() & self.rejects.q.val().all();
        if self.range_reject.val() {
            // The sixteenth wraps to zero.
            self.rejects.d.next = self.rejects.q.val() + 1;
        }

        self.silence.d.next = self.follows.val()
            & !self.valid.val()
            & (self.silence.q.val()
                | (self.strobe_short.val() & (self.silent_shorts.q.val() == self.stale_end.val())));
        if self.strobe_short.val() {
            self.silent_shorts.d.next = self.silent_shorts.q.val() + 1;
        }
        self.joins_again.next = self.many.val() | (self.silent.val() & !self.valid.val());
        self.again.d.next = self.joins_again.val() & self.follows.val();

        self.trigger.next = !self.active.q.val()
            | (self.heard.val() & !self.heard_before.q.val())
            | self.pass_on.val()
            | self.joins_again.val();
        self.answering.next = self.answer_shorts.q.val().any();
        self.answers.next = self.peer_behind.val() & !self.answering.val();
        if self.answers.val() {
            self.answer_shorts.d.next = self.answer_wait.val();
        } else if self.strobe_short.val() & self.answering.val() {
            self.answer_shorts.d.next = self.answer_shorts.q.val() - 1;
        }
        self.sends.d.next = self.trigger.val() | self.answers.val();
        self.heard_before.d.next = self.heard_before.q.val() | self.heard.val();
        self.active.d.next = true;

        // Whole long strobes and two, so that the window is never shorter than asked.
        self.window.next = bit_cast::<13, 12>(self.join_window_ticks.val().get_bits::<12>(16)) + 2;
        self.open.d.next =
            self.open.q.val() & !(self.strobe_long.val() & (self.window_longs.q.val() == 1));
        if self.strobe_long.val() {
            self.window_longs.d.next = self.window_longs.q.val() - 1;
        }
        if self.trigger.val() {
            self.window_longs.d.next = self.window.val();
            self.open.d.next = self.join_window_ticks.val().any();
        }

        self.stale.next = self.silence.q.val();
        self.rejoin.next = self.again.q.val();
        self.send_join.next = self.sends.q.val();
        self.join_open.next = self.open.q.val();
    }
}
