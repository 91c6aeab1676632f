//! lc: follows what the peer says (protocol, section 3, T4 and T5, and section 7).
//!
//! A port keeps of lc only what it is ahead of the device's reference, its *lead*: both go on by 20
//! units a tick, so the lead changes by moves alone. A difference is judged over three edges: in
//! range or not, consistent with the last JOIN or not, and the move.

use crate::dtp::difference::Said;
use crate::dtp::global_counter::Moved;

/// A BEACON may move lc by this much: 8 ticks, in units.
pub const RANGE_UNITS: u64 = 160;
/// A port whose lc is further behind than this, 8 ticks, takes gc as its lc and passes a JOIN on.
pub const PASS_ON_UNITS: i16 = 160;
/// A lead of so many units that still waits for gc takes no more: with the range on top it
/// stays below what gc may move in one step, and the register never overflows.
pub const WAITING_UNITS: i16 = 128;
/// A move of gc by this many units, a quarter tick, sends BEACONs at once.
pub const BEACON_NOW_UNITS: i16 = 5;

/// What the follower needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct FollowerInput {
    /// lc follows the peer: synchronised, role, mode, no fault. Otherwise lc is gc.
    pub follows: bool,
    /// This is the parent port in mode `tree`: lc follows down as well as up.
    pub exact: bool,
    /// Out of [`crate::dtp::difference`]; an INIT_ACK is ignored.
    pub said: Option<(Said, i64)>,
    /// A JOIN had no matching BEACON_MSB.
    pub mismatch: bool,
    /// A JOIN may move lc by more than 8 ticks now.
    pub join_open: bool,
    /// What the device does to its reference at this edge.
    pub moved: Moved,
    /// It does so for the JOIN of this port.
    pub granted: bool,
    /// False only in a mutant.
    pub range_test: bool,
}

/// What became of the message that was judged at the last edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Followed {
    /// A BEACON or JOIN was within range.
    pub valid: bool,
    /// A BEACON was out of range.
    pub range_reject: bool,
    /// A JOIN had no matching BEACON_MSB, or was out of range with the window shut.
    pub join_reject: bool,
    /// A JOIN moved lc by more than 8 ticks, and the device with it.
    pub jumped: bool,
    /// A JOIN shows that the peer is more than 8 ticks behind and needs ours.
    pub peer_behind: bool,
    /// A message within range moved lc.
    pub pushed: bool,
    /// How far, in units: down only on the parent port of a tree.
    pub push_units: i16,
}

#[derive(Clone, Copy, Debug)]
struct Judged {
    join: bool,
    units: i64,
    in_range: bool,
    /// From what the JOIN before it asked for, if one waits to be confirmed.
    spread_units: Option<i64>,
}

/// Registers of the follower.
#[derive(Clone, Debug, Default)]
pub struct Follower {
    lead_units: i16,
    /// A move of the reference has left lc more than 8 ticks behind.
    far_behind: bool,
    /// What the last JOIN asked for, until a second one confirms it: its distance from lc.
    first_units: Option<i64>,
    ranged: Option<Judged>,
    judged: Option<Judged>,
    /// A JOIN that waits for the device: how far lc is to move.
    request_units: Option<i64>,
    followed: Followed,
    peer_lead: Option<i64>,
}

impl Follower {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        Follower::default()
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &FollowerInput) {
        self.followed = Followed::default();
        self.peer_lead = None;
        let done = input.granted && input.moved.apply;
        let forget = !input.follows || self.pass_on(input.exact);
        let left_units = self.lead_units - input.moved.units;
        let (lead_units, far_behind) = if done || forget && !input.moved.apply {
            (0, false)
        } else {
            (left_units, left_units < -PASS_ON_UNITS)
        };
        if forget || done {
            *self = Follower {
                lead_units,
                far_behind,
                followed: Followed {
                    jumped: done && !forget,
                    ..Followed::default()
                },
                ..Follower::default()
            };
            return;
        }
        self.far_behind = far_behind;
        self.followed.join_reject = input.mismatch;
        let judged = self.judged.take();
        self.judged = self.ranged.take();
        if let Some((said, units)) = input.said {
            self.range(said, units, input);
        }
        let before_units = self.lead_units;
        self.lead_units = lead_units;
        if let Some(judged) = judged {
            self.peer_lead = Some(judged.units);
            self.apply(judged, before_units, input);
        }
    }

    fn range(&mut self, said: Said, units: i64, input: &FollowerInput) {
        let join = match said {
            Said::Ack => return,
            Said::Beacon => false,
            Said::Join => true,
        };
        self.ranged = Some(Judged {
            join,
            units,
            in_range: within(units) || !(join || input.range_test),
            spread_units: self.first_units.map(|first| units.wrapping_sub(first)),
        });
    }

    fn apply(&mut self, judged: Judged, before_units: i16, input: &FollowerInput) {
        let Judged {
            join,
            units,
            in_range,
            spread_units,
        } = judged;
        let follow = units > 0 || input.exact;
        let full = before_units >= WAITING_UNITS || input.exact && before_units < -WAITING_UNITS;
        if in_range && !full {
            self.followed.valid = true;
            self.first_units = None;
            if follow && within(units) {
                self.lead_units += units as i16;
                self.followed.pushed = true;
                self.followed.push_units = units as i16;
            } else if follow {
                self.request_units = Some(units);
            }
        } else if !join {
            self.followed.range_reject = true;
        } else if !follow {
            self.followed.peer_behind = true;
            self.first_units = None;
        } else if spread_units.is_some_and(within) && input.join_open {
            self.request_units = Some(units);
            self.first_units = None;
        } else {
            self.followed.join_reject |= !input.join_open;
            self.first_units = Some(units);
        }
    }

    /// The port must tell its peer that gc is more than 8 ticks ahead of what the peer may know. Not
    /// on the parent port of a tree, whose lc is the parent's.
    #[inline]
    #[must_use]
    pub const fn pass_on(&self, exact: bool) -> bool {
        self.far_behind && !exact
    }

    /// Messages are judged now: the port follows, and nothing waits for the device.
    #[inline]
    #[must_use]
    pub const fn listening(&self, follows: bool, exact: bool) -> bool {
        follows && !self.pass_on(exact) && self.request_units.is_none()
    }

    /// A quiet step would change nothing.
    pub(crate) fn is_settled(&self, follows: bool, exact: bool) -> bool {
        let nothing = self.ranged.is_none() && self.judged.is_none();
        let told = self.followed == Followed::default() && self.peer_lead.is_none();
        let forgets = !follows || self.pass_on(exact);
        let still =
            !forgets || self.lead_units == 0 && !self.far_behind && self.first_units.is_none();
        nothing && told && self.request_units.is_none() && still
    }

    /// No JOIN waits to be confirmed.
    pub(crate) const fn is_steady(&self) -> bool {
        self.first_units.is_none() && !self.far_behind
    }

    /// lc is ahead of the reference by this much, and nothing is being judged.
    pub(crate) fn resume(&mut self, lead_units: i16) {
        *self = Follower {
            lead_units,
            ..Follower::default()
        };
    }

    /// What lc is ahead of the device's reference, in units.
    #[inline]
    #[must_use]
    pub const fn lead_units(&self) -> i16 {
        self.lead_units
    }

    /// A JOIN waits for the device: how far lc is to move, in units.
    #[inline]
    #[must_use]
    pub const fn request_units(&self) -> Option<i64> {
        self.request_units
    }

    /// What became of the message that was judged at the last edge.
    #[must_use]
    pub const fn followed(&self) -> Followed {
        self.followed
    }

    /// What the peer was ahead of lc by the BEACON or JOIN judged at the last edge, in units,
    /// limited to 16 bits.
    #[must_use]
    pub fn peer_lead_units(&self) -> Option<i16> {
        let limit = |units: i64| units.clamp(i64::from(i16::MIN), i64::from(i16::MAX)) as i16;
        self.peer_lead.map(limit)
    }
}

const fn within(units: i64) -> bool {
    units.unsigned_abs() <= RANGE_UNITS
}
