//! lc: follows what the peer says (protocol, section 3, T4 and T5, and section 7).

use super::judge::Judge;
use super::said::Said;
use crate::prelude::*;
use dtp_spec::units::UNITS_PER_TICK;

/// [`Said`] reads what the peer says, [`Judge`] how far lc is from it; this block moves lc, or not.
#[derive(LogicBlock)]
pub struct Follower {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// lc may move. Otherwise lc is gc.
    pub follow: Signal<In, Bit>,
    /// This is the parent port in mode `tree`: lc follows down as well as up.
    pub exact: Signal<In, Bit>,
    /// A message arrived; only BEACON, BEACON_JOIN and BEACON_MSB count.
    pub message_valid: Signal<In, Bit>,
    /// Its type.
    pub message_kind: Signal<In, Bits<3>>,
    /// Its value.
    pub message_value: Signal<In, Bits<45>>,
    /// Its age, in units.
    pub message_age: Signal<In, Bits<4>>,
    /// d, in units; only read while synchronised.
    pub delay_units: Signal<In, Bits<20>>,
    /// gc, in units.
    pub gc: Signal<In, Bits<64>>,
    /// A JOIN may move lc by more than 8 ticks now.
    pub join_open: Signal<In, Bit>,
    /// lc, in units.
    pub lc: Signal<Out, Bits<64>>,
    /// At the last edge a BEACON or JOIN was within range.
    pub followed_valid: Signal<Out, Bit>,
    /// A BEACON was out of range.
    pub followed_range_reject: Signal<Out, Bit>,
    /// A JOIN had no matching BEACON_MSB, or was out of range with the window shut.
    pub followed_join_reject: Signal<Out, Bit>,
    /// A JOIN moved lc by more than 8 ticks.
    pub followed_jumped: Signal<Out, Bit>,
    /// A JOIN shows that the peer is more than 8 ticks behind and needs ours.
    pub followed_peer_behind: Signal<Out, Bit>,
    /// How far a message within range moved lc, two's complement, in units: down only on the parent
    /// port of a tree.
    pub followed_push_units: Signal<Out, Bits<9>>,
    said: Said,
    judge: Judge,
    counter: Reg<Bits<64>>,
    // What the last JOIN would have made of lc; goes on with lc until a second one confirms it.
    join_lc_valid: Reg<Bit>,
    join_lc: Reg<Bits<64>>,
    valid: Reg<Bit>,
    range_reject: Reg<Bit>,
    join_reject: Reg<Bit>,
    jumped: Reg<Bit>,
    peer_behind: Reg<Bit>,
    push_units: Reg<Bits<9>>,
    tick_units: Constant<Bits<64>>,
    clear: Signal<Local, Bit>,
    from: Signal<Local, Bits<64>>,
    moved: Signal<Local, Bits<64>>,
    pull: Signal<Local, Bit>,
    jump: Signal<Local, Bit>,
    keep: Signal<Local, Bit>,
}

impl Default for Follower {
    fn default() -> Self {
        Follower {
            clock: Default::default(),
            reset: Default::default(),
            follow: Default::default(),
            exact: Default::default(),
            message_valid: Default::default(),
            message_kind: Default::default(),
            message_value: Default::default(),
            message_age: Default::default(),
            delay_units: Default::default(),
            gc: Default::default(),
            join_open: Default::default(),
            lc: Default::default(),
            followed_valid: Default::default(),
            followed_range_reject: Default::default(),
            followed_join_reject: Default::default(),
            followed_jumped: Default::default(),
            followed_peer_behind: Default::default(),
            followed_push_units: Default::default(),
            said: Default::default(),
            judge: Default::default(),
            counter: Default::default(),
            join_lc_valid: Default::default(),
            join_lc: Default::default(),
            valid: Default::default(),
            range_reject: Default::default(),
            join_reject: Default::default(),
            jumped: Default::default(),
            peer_behind: Default::default(),
            push_units: Default::default(),
            tick_units: Constant::new(UNITS_PER_TICK.to_bits()),
            clear: Default::default(),
            from: Default::default(),
            moved: Default::default(),
            pull: Default::default(),
            jump: Default::default(),
            keep: Default::default(),
        }
    }
}

impl Logic for Follower {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            said,
            judge,
            counter,
            join_lc_valid,
            join_lc,
            valid,
            range_reject
        );
        clock!(self, clock, join_reject, jumped, peer_behind, push_units);
        self.clear.next = self.reset.val() | !self.follow.val();
        self.said.reset.next = self.clear.val();
        self.judge.reset.next = self.clear.val();
        self.counter.reset.next = self.reset.val();
        self.join_lc_valid.reset.next = self.clear.val();
        self.join_lc.reset.next = false;
        self.valid.reset.next = self.clear.val();
        self.range_reject.reset.next = self.clear.val();
        self.join_reject.reset.next = self.clear.val();
        self.jumped.reset.next = self.clear.val();
        self.peer_behind.reset.next = self.clear.val();
        self.push_units.reset.next = self.clear.val();
        self.said.message_valid.next = self.message_valid.val();
        self.said.message_kind.next = self.message_kind.val();
        self.said.message_value.next = self.message_value.val();
        self.said.message_age.next = self.message_age.val();
        self.said.delay_units.next = self.delay_units.val();
        self.judge.said_valid.next = self.said.valid.val();
        self.judge.said_whole.next = self.said.whole.val();
        self.judge.said_base.next = self.said.base.val();
        self.judge.said_late_units.next = self.said.late_units.val();
        self.judge.lc.next = self.counter.q.val();
        self.judge.join_lc_valid.next = self.join_lc_valid.q.val();
        self.judge.join_lc.next = self.join_lc.q.val();
        self.pull.next = self.judge.up.val() | self.exact.val();
        self.jump.next = self.judge.far_join.val()
            & self.pull.val()
            & self.judge.consistent.val()
            & self.join_open.val();
        self.keep.next = self.judge.far_join.val() & self.pull.val() & !self.jump.val();

        self.from.next = self.gc.val();
        if self.follow.val() {
            self.from.next = self.counter.q.val();
        }
        // Formed before it is known which one counts.
        self.moved.next = self.counter.q.val() + self.judge.step_units.val();
        self.counter.d.next = self.from.val() + self.tick_units.val();
        if self.follow.val() & (self.jump.val() | (self.judge.near.val() & self.pull.val())) {
            self.counter.d.next = self.moved.val();
        }

        self.join_lc_valid.d.next = self.keep.val()
            | (self.join_lc_valid.q.val() & !self.judge.near.val() & !self.judge.far_join.val());
        self.join_lc.d.next = self.join_lc.q.val() + self.tick_units.val();
        if self.keep.val() {
            self.join_lc.d.next = self.moved.val();
        }

        self.valid.d.next = self.judge.near.val();
        self.range_reject.d.next = self.judge.far_beacon.val();
        self.join_reject.d.next =
            self.said.mismatch.val() | (self.keep.val() & !self.join_open.val());
        self.jumped.d.next = self.jump.val();
        self.peer_behind.d.next = self.judge.far_join.val() & !self.pull.val();
        self.push_units.d.next = 0.into();
        if self.judge.near.val() & self.pull.val() {
            self.push_units.d.next = self.judge.push_units.val();
        }

        self.lc.next = self.counter.q.val();
        self.followed_valid.next = self.valid.q.val();
        self.followed_range_reject.next = self.range_reject.q.val();
        self.followed_join_reject.next = self.join_reject.q.val();
        self.followed_jumped.next = self.jumped.q.val();
        self.followed_peer_behind.next = self.peer_behind.q.val();
        self.followed_push_units.next = self.push_units.q.val();
    }
}
