//! lc: follows what the peer says (protocol, section 3, T4 and T5, and section 7).
//!
//! A message is judged over four edges, one addition each: `sum` (what it says plus what it is
//! late), `difference` from lc, `judged`, and the move of lc itself. lc goes on by 20 units a tick
//! all the while, so a difference stays true until it is applied.

use crate::counter::{join, signed_difference};
use crate::latency::FOLLOW_COMPENSATION_UNITS;
use crate::message::{Kind, Message};
use crate::units::UNITS_PER_TICK;

/// A BEACON may move lc by this much: 8 ticks, in units.
pub const RANGE_UNITS: u64 = 160;

/// What the follower needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct FollowerInput {
    /// lc follows the peer: synchronised, role, mode, no fault, and the device did not just jump by
    /// more than 8 ticks because of another port. Otherwise lc is gc, and what was heard before is
    /// forgotten, because it was compared with another lc.
    pub follow: bool,
    /// This is the parent port in mode `tree`: lc follows down as well as up.
    pub exact: bool,
    /// A BEACON, BEACON_JOIN or BEACON_MSB that arrived, and its age in units. Others are ignored.
    pub message: Option<(Message, u8)>,
    /// d in units; only read while synchronised.
    pub delay_units: u32,
    /// gc: the register before this edge.
    pub gc: u64,
    /// A JOIN may move lc by more than 8 ticks now.
    pub join_open: bool,
    /// False only in a mutant.
    pub range_test: bool,
}

/// What became of the message that was applied at the last edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Followed {
    /// A BEACON or JOIN was within range.
    pub valid: bool,
    /// A BEACON was out of range.
    pub range_reject: bool,
    /// A JOIN had no matching BEACON_MSB, or was out of range with the window shut.
    pub join_reject: bool,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: bool,
    /// A JOIN shows that the peer is more than 8 ticks behind and needs ours.
    pub peer_behind: bool,
    /// How far a message within range moved lc, in units: down only on the parent port of a tree.
    pub push_units: i16,
}

#[derive(Clone, Copy, Debug)]
struct Said {
    join: bool,
    base: u64,
    late_units: u64,
}

#[derive(Clone, Copy, Debug)]
struct Difference {
    join: bool,
    units: i64,
    /// From what the last JOIN asked for, if one waits to be confirmed.
    spread_units: Option<i64>,
}

#[derive(Clone, Copy, Debug)]
struct Judged {
    join: bool,
    units: i64,
    in_range: bool,
    consistent: bool,
}

/// Registers of the follower.
#[derive(Clone, Debug, Default)]
pub struct Follower {
    lc: u64,
    msb: Option<u64>,
    /// What the last JOIN would have made of lc; goes on with lc until a second one confirms it.
    join_lc: Option<u64>,
    said: Option<Said>,
    sum: Option<(bool, u64)>,
    difference: Option<Difference>,
    judged: Option<Judged>,
    mismatch: bool,
    followed: Followed,
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
        if !input.follow {
            *self = Follower {
                lc: input.gc.wrapping_add(UNITS_PER_TICK),
                ..Follower::default()
            };
            return;
        }
        self.followed = Followed::default();
        let judged = self.judged.take();
        let busy = self.difference.is_some()
            || self.sum.is_some()
            || self.said.is_some()
            || input.message.is_some()
            || self.mismatch;
        if busy {
            self.advance(input);
        }
        self.lc = self.lc.wrapping_add(UNITS_PER_TICK);
        self.join_lc = self.join_lc.map(|lc| lc.wrapping_add(UNITS_PER_TICK));
        if let Some(judged) = judged {
            self.apply(judged, input);
        }
    }

    fn advance(&mut self, input: &FollowerInput) {
        self.followed.join_reject = self.mismatch;
        self.mismatch = false;
        if let Some(Difference {
            join,
            units,
            spread_units,
        }) = self.difference.take()
        {
            let within = |units: i64| units.unsigned_abs() <= RANGE_UNITS;
            let in_range = within(units) || !(join || input.range_test);
            let consistent = spread_units.is_some_and(within);
            self.judged = Some(Judged {
                join,
                units,
                in_range,
                consistent,
            });
        }
        if let Some((join, sum)) = self.sum.take() {
            let wide = sum.wrapping_sub(self.lc);
            let units = if join {
                wide as i64
            } else {
                signed_difference(wide)
            };
            let spread_units = self.join_lc.map(|lc| sum.wrapping_sub(lc) as i64);
            self.difference = Some(Difference {
                join,
                units,
                spread_units,
            });
        }
        if let Some(Said {
            join,
            base,
            late_units,
        }) = self.said.take()
        {
            self.sum = Some((join, base.wrapping_add(late_units)));
        }
        if let Some((message, age_units)) = input.message {
            self.hear(message, u64::from(age_units) + u64::from(input.delay_units));
        }
    }

    fn hear(&mut self, message: Message, late_units: u64) {
        let late_units = late_units + FOLLOW_COMPENSATION_UNITS;
        match message.kind {
            Kind::BeaconMsb => self.msb = Some(message.value),
            Kind::Beacon => {
                self.said = Some(Said {
                    join: false,
                    base: message.value,
                    late_units,
                });
            }
            Kind::BeaconJoin => {
                let base = self.msb.take().and_then(|msb| join(msb, message.value));
                self.mismatch = base.is_none();
                self.said = base.map(|base| Said {
                    join: true,
                    base,
                    late_units,
                });
            }
            Kind::Init | Kind::InitAck | Kind::Log => {}
        }
    }

    fn apply(&mut self, judged: Judged, input: &FollowerInput) {
        let Judged {
            join,
            units,
            in_range,
            consistent,
        } = judged;
        let up = units > 0;
        let moved = self.lc.wrapping_add(units as u64);
        let follow = up || input.exact;
        if in_range {
            self.followed.valid = true;
            self.join_lc = None;
            if follow {
                self.lc = moved;
                self.followed.push_units = units.clamp(-255, 255) as i16;
            }
        } else if !join {
            self.followed.range_reject = true;
        } else if !follow {
            self.followed.peer_behind = true;
            self.join_lc = None;
        } else if consistent && input.join_open {
            self.lc = moved;
            self.followed.jumped = true;
            self.join_lc = None;
        } else {
            self.followed.join_reject |= !input.join_open;
            self.join_lc = Some(moved);
        }
    }

    /// lc in units.
    #[must_use]
    pub const fn lc(&self) -> u64 {
        self.lc
    }

    /// What became of the message that was applied at the last edge.
    #[must_use]
    pub const fn followed(&self) -> Followed {
        self.followed
    }
}
