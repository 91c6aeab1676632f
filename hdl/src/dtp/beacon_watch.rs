//! Notices silence and drift, and decides when a JOIN is sent and believed (protocol, section 7).

use crate::prelude::*;
use dtp_spec::dtp::beacon_watch::{ANSWER_TICKS, REJECTS_MAX, REJOIN_TICKS, STALE_TICKS};

// All ones is the fifteenth of the rejects in a row that are counted.
const _: () = assert!(REJECTS_MAX == 16);

/// Counts ticks without a valid BEACON and BEACONs out of range; keeps the join window.
#[derive(LogicBlock)]
pub struct BeaconWatch {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// d is known and the peer's INIT was seen.
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
    silent_ticks: Reg<Bits<15>>,
    silence: Reg<Bit>,
    rejects: Reg<Bits<4>>,
    again: Reg<Bit>,
    sends: Reg<Bit>,
    window_ticks: Reg<Bits<28>>,
    // Ticks until the peer may be answered again.
    answer_ticks: Reg<Bits<14>>,
    // The window is not zero: a register, because lc hangs on it.
    open: Reg<Bit>,
    stale_end: Constant<Bits<15>>,
    rejoin_end: Constant<Bits<15>>,
    answer_wait: Constant<Bits<14>>,
    clear: Signal<Local, Bit>,
    many: Signal<Local, Bit>,
    silent: Signal<Local, Bit>,
    joins_again: Signal<Local, Bit>,
    trigger: Signal<Local, Bit>,
    answers: Signal<Local, Bit>,
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
            stale: Default::default(),
            rejoin: Default::default(),
            send_join: Default::default(),
            join_open: Default::default(),
            active: Default::default(),
            heard_before: Default::default(),
            silent_ticks: Default::default(),
            silence: Default::default(),
            rejects: Default::default(),
            again: Default::default(),
            sends: Default::default(),
            window_ticks: Default::default(),
            answer_ticks: Default::default(),
            answer_wait: Constant::new(ANSWER_TICKS.to_bits()),
            answers: Default::default(),
            open: Default::default(),
            stale_end: Constant::new((STALE_TICKS - 1).to_bits()),
            rejoin_end: Constant::new((REJOIN_TICKS - 1).to_bits()),
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
            silent_ticks,
            silence,
            again,
            sends,
            open
        );
        dff_setup!(self, clock, rejects, window_ticks, answer_ticks);
        self.clear.next = self.reset.val() | !self.synchronised.val();
        self.active.reset.next = self.clear.val();
        self.heard_before.reset.next = self.clear.val();
        self.silent_ticks.reset.next = self.clear.val();
        self.silence.reset.next = self.clear.val();
        self.rejects.reset.next = self.clear.val();
        self.again.reset.next = self.clear.val();
        self.sends.reset.next = self.clear.val();
        self.open.reset.next = self.clear.val();
        self.window_ticks.reset.next = self.clear.val();
        self.answer_ticks.reset.next = self.clear.val();

        self.many.next = self.range_reject.val() & self.rejects.q.val().all();
        if self.valid.val() {
            self.rejects.d.next = 0.into();
        } else if self.range_reject.val() {
            // The sixteenth wraps to zero.
            self.rejects.d.next = self.rejects.q.val() + 1;
        }

        self.silent.next = self.silent_ticks.q.val() == self.rejoin_end.val();
        self.silence.d.next = self.follows.val()
            & !self.valid.val()
            & (self.silence.q.val() | (self.silent_ticks.q.val() == self.stale_end.val()));
        self.silent_ticks.d.next = self.silent_ticks.q.val() + 1;
        if self.valid.val() | self.silent.val() {
            self.silent_ticks.d.next = 0.into();
        }
        self.joins_again.next = self.many.val() | (self.silent.val() & !self.valid.val());
        self.again.d.next = self.joins_again.val() & self.follows.val();

        self.trigger.next = !self.active.q.val()
            | (self.heard.val() & !self.heard_before.q.val())
            | self.pass_on.val()
            | self.joins_again.val();
        self.answers.next = self.peer_behind.val() & (self.answer_ticks.q.val() == 0);
        if self.answers.val() {
            self.answer_ticks.d.next = self.answer_wait.val();
        } else if self.answer_ticks.q.val() != 0 {
            self.answer_ticks.d.next = self.answer_ticks.q.val() - 1;
        }
        self.sends.d.next = self.trigger.val() | self.answers.val();
        self.heard_before.d.next = self.heard_before.q.val() | self.heard.val();
        self.active.d.next = true;

        if self.trigger.val() {
            self.window_ticks.d.next = self.join_window_ticks.val();
            self.open.d.next = self.join_window_ticks.val().any();
        } else {
            if self.open.q.val() {
                self.window_ticks.d.next = self.window_ticks.q.val() - 1;
            }
            self.open.d.next = self.open.q.val() & (self.window_ticks.q.val() != 1);
        }

        self.stale.next = self.silence.q.val();
        self.rejoin.next = self.again.q.val();
        self.send_join.next = self.sends.q.val();
        self.join_open.next = self.open.q.val();
    }
}
