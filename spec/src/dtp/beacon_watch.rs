//! Notices silence and drift, and decides when a JOIN is sent and believed (protocol, section 7).

use crate::units::TICKS_PER_SECOND;

/// Without a valid BEACON for this long a port is stale, in ticks.
pub const STALE_TICKS: u16 = 10_000;
/// Without a valid BEACON for this long both sides join again, in ticks.
pub const REJOIN_TICKS: u16 = 20_000;
/// So many BEACONs in a row out of range make both sides join again.
pub const REJECTS_MAX: u8 = 16;
/// How long a JOIN is believed after its window opened, in ticks: one second.
pub const JOIN_WINDOW_TICKS: u32 = TICKS_PER_SECOND as u32;

/// Least distance between two answers to a peer that asks for our JOIN, in ticks. Where neither side
/// will follow the other, an answer to every JOIN would be a JOIN for every answer, without end.
pub const ANSWER_TICKS: u16 = 10_000;

/// What the watch needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct WatchInput {
    /// d is known and the peer's INIT was seen.
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
}

/// Registers of the watch.
#[derive(Clone, Debug, Default)]
pub struct BeaconWatch {
    active: bool,
    heard: bool,
    silent_ticks: u16,
    stale: bool,
    rejects: u8,
    rejoin: bool,
    send_join: bool,
    window_ticks: u32,
    answer_ticks: u16,
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
            | !self.active
            | (self.stale && !input.follows);
        if !event && self.silent_ticks < STALE_TICKS - 1 {
            // Nothing happened and nothing is due: most ticks.
            self.silent_ticks += 1;
            self.window_ticks = self.window_ticks.saturating_sub(1);
            self.answer_ticks = self.answer_ticks.saturating_sub(1);
            self.rejoin = false;
            self.send_join = false;
            return;
        }
        self.step_event(input);
    }

    fn step_event(&mut self, input: &WatchInput) {
        let many = input.range_reject && self.rejects == REJECTS_MAX - 1;
        self.rejects = match (input.valid || many, input.range_reject) {
            (true, _) => 0,
            (false, true) => self.rejects + 1,
            (false, false) => self.rejects,
        };
        let silent = self.silent_ticks == REJOIN_TICKS - 1;
        self.stale =
            input.follows && !input.valid && (self.stale || self.silent_ticks == STALE_TICKS - 1);
        self.silent_ticks = if input.valid || silent {
            0
        } else {
            self.silent_ticks + 1
        };
        let join_again = many || silent && !input.valid;
        self.rejoin = join_again && input.follows;

        let first_heard = input.heard && !self.heard;
        let trigger = !self.active || first_heard || input.pass_on || join_again;
        let answer = input.peer_behind && self.answer_ticks == 0;
        self.answer_ticks = match answer {
            true => ANSWER_TICKS,
            false => self.answer_ticks.saturating_sub(1),
        };
        self.send_join = trigger || answer;
        self.window_ticks = if trigger {
            input.join_window_ticks
        } else {
            self.window_ticks.saturating_sub(1)
        };
        self.heard |= input.heard;
        self.active = true;
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
        self.window_ticks > 0
    }
}
