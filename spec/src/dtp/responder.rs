//! Answers INIT with INIT_ACK, whose value grows while it waits (protocol, section 3, T1).

use crate::latency::RESIDENCE_START_UNITS;
use crate::message::VALUE_MASK;
use crate::units::UNITS_PER_TICK;

/// An INIT whose answer waits longer than this is dropped; the requester repeats it. A frame of 9 kB
/// takes 1130 ticks: with less room than that, two saturated links whose gaps stand against each
/// other would drop every INIT for as long as their clocks take to slide past, which may be for ever.
pub const WAIT_TICKS_MAX: u16 = 2000;

/// One unit is added to the residence each time this many ticks have passed, so that a responder
/// that runs 200 ppm slow (one unit in 250 ticks) never reports too little.
pub const GUARD_TICKS: u16 = 128;

/// What the responder needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct ResponderInput {
    /// Block lock without hi_ber, in the device clock.
    pub link_up: bool,
    /// The role lets this port answer.
    pub enable: bool,
    /// Value and age of an INIT that arrived, in units.
    pub init: Option<(u64, u8)>,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: bool,
    /// An INIT_ACK left in this tick.
    pub ack_sent: bool,
    /// Largest q of our crossing beyond the age: each side answers for its own.
    pub max_q_units: u64,
    /// False only in a mutant: the wait is left out of the answer.
    pub count_residence: bool,
}

/// Registers of the responder.
#[derive(Clone, Debug, Default)]
pub struct Responder {
    pending: bool,
    value: u64,
    wait_ticks: u16,
    peer_seen: bool,
    gc_heard: bool,
    dropped: bool,
}

impl Responder {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        Responder::default()
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &ResponderInput) {
        self.dropped = false;
        // A BEACON shows as well as an INIT that both directions work: its sender has had our
        // answers. Without it a port that alone lost its link could never come back.
        self.peer_seen |= input.heard || input.init.is_some();
        self.gc_heard = input.init.is_none() && (self.gc_heard || input.heard);
        if !(input.link_up && input.enable) {
            self.pending = false;
            self.peer_seen = false;
            self.gc_heard = false;
        } else if let Some((value, age_units)) = input.init {
            let start = RESIDENCE_START_UNITS + u64::from(age_units) + input.max_q_units;
            self.value = (value + start) & VALUE_MASK;
            self.wait_ticks = 0;
            self.pending = true;
        } else if self.pending {
            self.wait(input);
        }
    }

    fn wait(&mut self, input: &ResponderInput) {
        self.wait_ticks += 1;
        if input.count_residence {
            let guard = u64::from(self.wait_ticks % GUARD_TICKS == 0);
            self.value = (self.value + UNITS_PER_TICK + guard) & VALUE_MASK;
        }
        self.dropped = self.wait_ticks > WAIT_TICKS_MAX && !input.ack_sent;
        self.pending = !self.dropped && !input.ack_sent;
    }

    /// Value of the INIT_ACK that waits for an idle block.
    #[must_use]
    pub const fn wants_ack(&self) -> Option<u64> {
        if self.pending {
            Some(self.value)
        } else {
            None
        }
    }

    /// The peer has sent an INIT or a BEACON since the link came up.
    #[must_use]
    pub const fn peer_seen(&self) -> bool {
        self.peer_seen
    }

    /// The last that the peer said of itself was its gc: if an INIT comes next, it has begun anew.
    #[must_use]
    pub const fn gc_heard(&self) -> bool {
        self.gc_heard
    }

    /// At the last edge an INIT was dropped because it had waited too long.
    #[must_use]
    pub const fn dropped(&self) -> bool {
        self.dropped
    }
}
