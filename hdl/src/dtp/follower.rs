//! lc: follows what the peer says (protocol, section 3, T4 and T5, and section 7).

use super::counter::WithinRange;
use crate::prelude::*;
use dtp_spec::dtp::follower::{BEACON_NOW_UNITS, PASS_ON_UNITS, RANGE_UNITS, WAITING_UNITS};

// The kernel looks at the bits from the seventh on to see that much waits, and a push fits below them.
const _: () = assert!(WAITING_UNITS == 1 << 7 && RANGE_UNITS < 256);

/// The lead of lc over the device's reference, the verdict on what the peer says, and the first of two
/// JOINs. A message may come in every fifth tick, and `units` must stay between.
#[derive(LogicBlock)]
pub struct Follower {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// lc follows the peer. Otherwise it is gc.
    pub follows: Signal<In, Bit>,
    /// This is the parent port in mode `tree`: lc follows down as well as up.
    pub exact: Signal<In, Bit>,
    /// A BEACON was put against lc: 45 bits of `units` count.
    pub beacon: Signal<In, Bit>,
    /// A JOIN was put against lc: all bits of `units` count.
    pub beacon_join: Signal<In, Bit>,
    /// What the peer is ahead of lc, two's complement, in units.
    pub units: Signal<In, Bits<64>>,
    /// A JOIN had no matching BEACON_MSB.
    pub mismatch: Signal<In, Bit>,
    /// A JOIN may move lc by more than 8 ticks now.
    pub join_open: Signal<In, Bit>,
    /// The device moves its reference at this edge.
    pub move_apply: Signal<In, Bit>,
    /// By this much, two's complement, in units; zero unless it moves.
    pub move_units: Signal<In, Bits<11>>,
    /// The device is taking the JOIN of this port.
    pub granted: Signal<In, Bit>,
    /// What lc is ahead of the reference, two's complement, in units.
    pub lead_units: Signal<Out, Bits<11>>,
    /// A JOIN waits for the device: `units` are how far lc is to move.
    pub request: Signal<Out, Bit>,
    /// The port follows, and nothing waits for the device.
    pub listening: Signal<Out, Bit>,
    /// gc is more than 8 ticks ahead of what the peer may know.
    pub pass_on: Signal<Out, Bit>,
    /// gc is a quarter tick or more ahead of lc.
    pub behind: Signal<Out, Bit>,
    /// At the last edge a BEACON or JOIN was within range.
    pub followed_valid: Signal<Out, Bit>,
    /// A BEACON was out of range.
    pub followed_range_reject: Signal<Out, Bit>,
    /// A JOIN had no matching BEACON_MSB, or was out of range with the window shut.
    pub followed_join_reject: Signal<Out, Bit>,
    /// A JOIN moved lc by more than 8 ticks, and the device with it.
    pub followed_jumped: Signal<Out, Bit>,
    /// A JOIN shows that the peer is more than 8 ticks behind and needs ours.
    pub followed_peer_behind: Signal<Out, Bit>,
    /// The lowest bits of `units` are how far lc was moved by a message within range.
    pub followed_pushed: Signal<Out, Bit>,
    /// A BEACON or JOIN was judged.
    pub peer_lead_valid: Signal<Out, Bit>,
    /// What it was ahead of lc, two's complement, in units, limited to 16 bits.
    pub peer_lead_units: Signal<Out, Bits<16>>,
    range: WithinRange,
    spread_range: WithinRange,
    lead: Reg<Bits<11>>,
    // A move of the reference has left lc more than 8 ticks behind.
    far_behind: Reg<Bit>,
    // Zero unless a JOIN waits to be confirmed, so that its difference from the next one needs no choice.
    first: Reg<Bits<64>>,
    first_valid: Reg<Bit>,
    first_load: Reg<Bit>,
    is_join: Reg<Bit>,
    ranged: Reg<Bit>,
    judged: Reg<Bit>,
    near: Reg<Bit>,
    fits: Reg<Bit>,
    is_below: Reg<Bit>,
    has_low: Reg<Bit>,
    consistent: Reg<Bit>,
    requests: Reg<Bit>,
    valid: Reg<Bit>,
    range_reject: Reg<Bit>,
    join_reject: Reg<Bit>,
    jumped: Reg<Bit>,
    peer_behind: Reg<Bit>,
    pushed: Reg<Bit>,
    peer_lead: Reg<Bit>,
    pass_on_units: Constant<Bits<11>>,
    behind_units: Constant<Bits<11>>,
    low: Signal<Local, Bits<8>>,
    negative: Signal<Local, Bit>,
    waiting: Signal<Local, Bits<3>>,
    passes: Signal<Local, Bit>,
    done: Signal<Local, Bit>,
    forget: Signal<Local, Bit>,
    settle: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    full: Signal<Local, Bit>,
    pull: Signal<Local, Bit>,
    is_near: Signal<Local, Bit>,
    is_far: Signal<Local, Bit>,
    forgets_first: Signal<Local, Bit>,
    far_join: Signal<Local, Bit>,
    jump: Signal<Local, Bit>,
    keep: Signal<Local, Bit>,
    left: Signal<Local, Bits<11>>,
    push: Signal<Local, Bits<11>>,
}

impl Default for Follower {
    fn default() -> Self {
        Follower {
            clock: Default::default(),
            reset: Default::default(),
            follows: Default::default(),
            exact: Default::default(),
            beacon: Default::default(),
            beacon_join: Default::default(),
            units: Default::default(),
            mismatch: Default::default(),
            join_open: Default::default(),
            move_apply: Default::default(),
            move_units: Default::default(),
            granted: Default::default(),
            lead_units: Default::default(),
            request: Default::default(),
            listening: Default::default(),
            pass_on: Default::default(),
            behind: Default::default(),
            followed_valid: Default::default(),
            followed_range_reject: Default::default(),
            followed_join_reject: Default::default(),
            followed_jumped: Default::default(),
            followed_peer_behind: Default::default(),
            followed_pushed: Default::default(),
            peer_lead_valid: Default::default(),
            peer_lead_units: Default::default(),
            range: Default::default(),
            spread_range: Default::default(),
            lead: Default::default(),
            first: Default::default(),
            first_valid: Default::default(),
            first_load: Default::default(),
            is_join: Default::default(),
            ranged: Default::default(),
            judged: Default::default(),
            near: Default::default(),
            fits: Default::default(),
            is_below: Default::default(),
            has_low: Default::default(),
            consistent: Default::default(),
            requests: Default::default(),
            valid: Default::default(),
            range_reject: Default::default(),
            join_reject: Default::default(),
            jumped: Default::default(),
            peer_behind: Default::default(),
            pushed: Default::default(),
            peer_lead: Default::default(),
            pass_on_units: Constant::new((2048 - PASS_ON_UNITS as u64).to_bits()),
            behind_units: Constant::new((2048 - BEACON_NOW_UNITS as u64 + 1).to_bits()),
            low: Default::default(),
            negative: Default::default(),
            waiting: Default::default(),
            far_behind: Default::default(),
            passes: Default::default(),
            done: Default::default(),
            forget: Default::default(),
            settle: Default::default(),
            clear: Default::default(),
            full: Default::default(),
            pull: Default::default(),
            is_near: Default::default(),
            is_far: Default::default(),
            forgets_first: Default::default(),
            far_join: Default::default(),
            jump: Default::default(),
            keep: Default::default(),
            left: Default::default(),
            push: Default::default(),
        }
    }
}

impl Logic for Follower {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, lead, far_behind, first_load, ranged, judged, consistent);
        dff_setup!(
            self,
            clock,
            first,
            first_valid,
            is_join,
            requests,
            near,
            fits
        );
        dff_setup!(self, clock, is_below, has_low);
        clock!(
            self,
            clock,
            valid,
            range_reject,
            join_reject,
            jumped,
            peer_behind,
            pushed,
            peer_lead
        );
        self.negative.next = self.lead.q.val().get_bit(10);
        self.passes.next = self.far_behind.q.val() & !self.exact.val();
        self.done.next = self.granted.val() & self.move_apply.val();
        self.forget.next = !self.follows.val() | self.passes.val();
        self.clear.next = self.reset.val() | self.forget.val() | self.done.val();
        self.settle.next =
            self.reset.val() | self.done.val() | (self.forget.val() & !self.move_apply.val());
        self.lead.reset.next = self.settle.val();
        self.far_behind.reset.next = self.settle.val();
        self.first_valid.reset.next = self.clear.val();
        self.first_load.reset.next = self.clear.val();
        self.ranged.reset.next = self.clear.val();
        self.judged.reset.next = self.clear.val();
        self.requests.reset.next = self.clear.val();
        self.valid.reset.next = self.clear.val();
        self.range_reject.reset.next = self.clear.val();
        self.join_reject.reset.next = self.clear.val();
        self.peer_behind.reset.next = self.clear.val();
        self.pushed.reset.next = self.clear.val();
        self.peer_lead.reset.next = self.clear.val();
        self.jumped.reset.next = self.reset.val() | self.forget.val();
        // Meaningless without their valid bits.
        self.is_join.reset.next = false;
        self.near.reset.next = false;
        self.fits.reset.next = false;
        self.is_below.reset.next = false;
        self.has_low.reset.next = false;
        self.consistent.reset.next = false;

        // One edge after the difference: in range or not.
        self.range.units.next = self.units.val();
        self.range.whole.next = self.beacon_join.val();
        self.low.next = self.units.val().get_bits::<8>(0);
        if self.beacon.val() | self.beacon_join.val() {
            self.is_join.d.next = self.beacon_join.val();
            self.near.d.next = self.range.in_range.val();
            self.fits.d.next = self.range.fits.val();
            self.has_low.d.next = self.low.val().any();
            self.is_below.d.next = (self.beacon_join.val() & self.units.val().get_bit(63))
                | (!self.beacon_join.val() & self.units.val().get_bit(44));
        }
        self.ranged.d.next = self.beacon.val() | self.beacon_join.val();
        // Two edges after: consistent with the JOIN before or not.
        self.spread_range.units.next = self.first.q.val();
        self.spread_range.whole.next = self.first_valid.q.val();
        self.consistent.d.next = self.spread_range.in_range.val() & self.first_valid.q.val();
        self.judged.d.next = self.ranged.q.val();

        // Three edges after: the verdict.
        self.waiting.next = self.lead.q.val().get_bits::<3>(7);
        self.full.next = (!self.negative.val() & self.waiting.val().any())
            | (self.exact.val() & self.negative.val() & !self.waiting.val().all());
        self.pull.next = (!self.is_below.q.val() & (self.has_low.q.val() | !self.near.q.val()))
            | self.exact.val();
        self.is_near.next = self.judged.q.val() & self.near.q.val() & !self.full.val();
        self.is_far.next = self.judged.q.val() & !self.is_near.val();
        self.far_join.next = self.is_far.val() & self.is_join.q.val() & self.pull.val();
        self.jump.next = self.far_join.val() & self.consistent.q.val() & self.join_open.val();
        self.keep.next = self.far_join.val() & !self.jump.val();
        self.requests.d.next = self.requests.q.val() | self.jump.val();

        // The difference from what the JOIN before asked for; or, that being zero, what this one does.
        self.forgets_first.next = self.is_near.val() | (self.judged.q.val() & self.is_join.q.val());
        self.first.reset.next = self.clear.val() | self.forgets_first.val();
        if self.beacon_join.val() | self.first_load.q.val() {
            self.first.d.next = self.units.val() - self.first.q.val();
        }
        self.first_load.d.next = self.keep.val();
        self.first_valid.d.next =
            self.keep.val() | (self.first_valid.q.val() & !self.forgets_first.val());

        self.push.next = 0.into();
        if self.is_near.val() & self.pull.val() & !self.forget.val() {
            self.push.next = self.units.val().get_bits::<11>(0);
        }
        self.left.next = self.lead.q.val() - self.move_units.val();
        // Below zero both; as numbers without sign the more negative one is less.
        self.far_behind.d.next =
            self.left.val().get_bit(10) & (self.left.val() < self.pass_on_units.val());
        self.lead.d.next = self.left.val() + self.push.val();

        self.valid.d.next = self.is_near.val();
        self.range_reject.d.next = self.is_far.val() & !self.is_join.q.val();
        self.join_reject.d.next = self.mismatch.val() | (self.keep.val() & !self.join_open.val());
        self.jumped.d.next = self.done.val();
        self.peer_behind.d.next = self.is_far.val() & self.is_join.q.val() & !self.pull.val();
        self.pushed.d.next = self.is_near.val() & self.pull.val();
        self.peer_lead.d.next = self.judged.q.val();

        self.lead_units.next = self.lead.q.val();
        self.request.next = self.requests.q.val();
        self.listening.next = !self.forget.val() & !self.requests.q.val();
        self.pass_on.next = self.passes.val();
        self.behind.next = self.negative.val() & (self.lead.q.val() < self.behind_units.val());
        self.followed_valid.next = self.valid.q.val();
        self.followed_range_reject.next = self.range_reject.q.val();
        self.followed_join_reject.next = self.join_reject.q.val();
        self.followed_jumped.next = self.jumped.q.val();
        self.followed_peer_behind.next = self.peer_behind.q.val();
        self.followed_pushed.next = self.pushed.q.val();
        self.peer_lead_valid.next = self.peer_lead.q.val();
        self.peer_lead_units.next = self.units.val().get_bits::<16>(0);
        if !self.fits.q.val() {
            self.peer_lead_units.next = 0x7fff.into();
            if self.is_below.q.val() {
                self.peer_lead_units.next = 0x8000.into();
            }
        }
    }
}
