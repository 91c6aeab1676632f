//! Notices silence and drift, and decides when a JOIN is sent and believed (protocol, section 7).

use crate::dtp::prescaler::{shorts_of, Strobes, LONG_BITS};
use crate::units::TICKS_PER_SECOND;

/// Without a valid BEACON for this long a port is stale, in ticks.
pub const STALE_TICKS: u32 = 10_000;
/// Without a valid BEACON for this long both sides join again, in ticks.
pub const REJOIN_TICKS: u32 = 20_000;
/// So many BEACONs in a row out of range make both sides join again.
pub const REJECTS_MAX: u8 = 16;
/// How long a JOIN is believed after its window opened, in ticks: one second.
pub const JOIN_WINDOW_TICKS: u32 = TICKS_PER_SECOND as u32;
/// Least distance between two answers to a peer that asks for our JOIN, in ticks. Where neither side
/// will follow the other, an answer to every JOIN would be a JOIN for every answer, without end.
pub const ANSWER_TICKS: u32 = 10_000;

/// The same in short strobes of the prescaler.
pub const STALE_SHORTS: u8 = shorts_of(STALE_TICKS);
/// Likewise.
pub const REJOIN_SHORTS: u8 = shorts_of(REJOIN_TICKS);
/// Likewise.
pub const ANSWER_SHORTS: u8 = shorts_of(ANSWER_TICKS);

/// Long strobes of the prescaler that a join window of this length lasts: never shorter than asked.
#[must_use]
pub const fn window_longs(join_window_ticks: u32) -> u16 {
    match join_window_ticks {
        0 => 0,
        ticks => (ticks >> LONG_BITS) as u16 + 2,
    }
}

/// What the watch needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct WatchInput {
    /// d is known and the peer was heard.
    pub synchronised: bool,
    /// The port follows its peer, so silence matters.
    pub follows: bool,
    /// The follower's verdicts of the last edge.
    pub valid: bool,
    /// A BEACON was out of range.
    pub range_reject: bool,
    /// A JOIN shows that the peer needs ours.
    pub peer_behind: bool,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: bool,
    /// gc is more than 8 ticks ahead of what this peer may know.
    pub pass_on: bool,
    /// Length of the join window in ticks.
    pub join_window_ticks: u32,
    /// Slow strobes of the device.
    pub strobes: Strobes,
}

/// Registers of the watch.
#[derive(Clone, Debug, Default)]
pub struct BeaconWatch {
    active: bool,
    heard: bool,
    silent_shorts: u8,
    stale: bool,
    rejects: u8,
    rejoin: bool,
    send_join: bool,
    window_longs: u16,
    answer_shorts: u8,
}

impl BeaconWatch {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        BeaconWatch::default()
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &WatchInput) {
        if !input.synchronised {
            if self.active {
                *self = BeaconWatch::default();
            }
            return;
        }
        let event = input.valid
            | input.range_reject
            | input.peer_behind
            | input.heard
            | input.pass_on
            | input.strobes.short
            | input.strobes.long
            | !self.active
            | (self.stale && !input.follows);
        if event {
            self.step_event(input);
        } else {
            // Most ticks.
            self.rejoin = false;
            self.send_join = false;
        }
    }

    fn step_event(&mut self, input: &WatchInput) {
        let many = input.range_reject && self.rejects == REJECTS_MAX - 1;
        self.rejects = match (input.valid || many, input.range_reject) {
            (true, _) => 0,
            (false, true) => self.rejects + 1,
            (false, false) => self.rejects,
        };
        let Strobes { short, long, .. } = input.strobes;
        let silent = short && self.silent_shorts == REJOIN_SHORTS - 1;
        let long_silent = short && self.silent_shorts == STALE_SHORTS - 1;
        self.stale = input.follows && !input.valid && (self.stale || long_silent);
        self.silent_shorts = if input.valid || silent {
            0
        } else {
            self.silent_shorts + u8::from(short)
        };
        let join_again = many || silent && !input.valid;
        self.rejoin = join_again && input.follows;

        let first_heard = input.heard && !self.heard;
        let trigger = !self.active || first_heard || input.pass_on || join_again;
        let answer = input.peer_behind && self.answer_shorts == 0;
        self.answer_shorts = match answer {
            true => ANSWER_SHORTS,
            false => self.answer_shorts.saturating_sub(u8::from(short)),
        };
        self.send_join = trigger || answer;
        self.window_longs = if trigger {
            window_longs(input.join_window_ticks)
        } else {
            self.window_longs.saturating_sub(u16::from(long))
        };
        self.heard |= input.heard;
        self.active = true;
    }

    /// A quiet step would change nothing: `synchronised` and `follows` as in [`WatchInput`].
    pub(crate) const fn is_settled(&self, synchronised: bool, follows: bool) -> bool {
        let active = self.active && (follows || !self.stale);
        !self.send_join && !self.rejoin && if synchronised { active } else { !self.active }
    }

    /// Nothing is amiss, and the peer was heard.
    pub(crate) const fn is_steady(&self) -> bool {
        self.active && self.heard && !self.stale && self.rejects == 0
    }

    /// Short strobes since the last valid BEACON.
    pub(crate) const fn silent_shorts(&self) -> u8 {
        self.silent_shorts
    }

    /// So many strobes have passed in which BEACONs were valid, the last so many short ones ago.
    pub(crate) fn resume(&mut self, shorts: u64, longs: u64, silent_shorts: u8) {
        self.silent_shorts = silent_shorts;
        let shorts = shorts.min(u64::from(u8::MAX)) as u8;
        let longs = longs.min(u64::from(u16::MAX)) as u16;
        self.answer_shorts = self.answer_shorts.saturating_sub(shorts);
        self.window_longs = self.window_longs.saturating_sub(longs);
    }

    /// No valid BEACON for [`STALE_TICKS`].
    #[must_use]
    pub const fn stale(&self) -> bool {
        self.stale
    }

    /// At the last edge silence or drift made this port join again.
    #[must_use]
    pub const fn rejoin(&self) -> bool {
        self.rejoin
    }

    /// At the last edge something made this port send BEACON_MSB and BEACON_JOIN.
    #[must_use]
    pub const fn send_join(&self) -> bool {
        self.send_join
    }

    /// A JOIN is believed.
    #[must_use]
    pub const fn join_open(&self) -> bool {
        self.window_longs > 0
    }
}
