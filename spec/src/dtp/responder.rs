//! Answers INIT with INIT_ACK, whose value grows while it waits (protocol, section 3, T1).

use crate::message::VALUE_MASK;
use crate::units::UNITS_PER_TICK;

/// An INIT whose residence reaches this, in units, is dropped, after some 2045 ticks; the requester
/// repeats it. A frame of 9 kB takes 1130 ticks: with less room than that, two saturated links whose
/// gaps stand against each other would drop every INIT for as long as their clocks take to slide
/// past, which may be for ever.
pub const RESIDENCE_UNITS_MAX: u64 = (1 << 15) + (1 << 13);

/// One unit is added to the residence each time it has grown by this much, so that a responder that
/// runs 200 ppm slow (one unit in 5000) never reports too little.
pub const GUARD_UNITS: u64 = 1 << 12;

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
    /// What the residence starts from, the age apart: [`crate::latency::residence_start_units`].
    pub start_units: u64,
    /// False only in a mutant: the wait is left out of the answer.
    pub count_residence: bool,
}

/// Registers of the responder.
#[derive(Clone, Debug, Default)]
pub struct Responder {
    pending: bool,
    value: u64,
    residence_units: u64,
    guards: u64,
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
            self.value = value;
            self.residence_units = input.start_units + u64::from(age_units);
            self.guards = 0;
            self.pending = true;
        } else if self.pending {
            self.wait(input);
        }
    }

    fn wait(&mut self, input: &ResponderInput) {
        self.dropped = self.residence_units >= RESIDENCE_UNITS_MAX && !input.ack_sent;
        self.pending = !self.dropped && !input.ack_sent;
        let due = self.residence_units / GUARD_UNITS;
        if input.count_residence {
            self.residence_units += UNITS_PER_TICK + (due - self.guards);
        }
        self.guards = due;
    }

    /// Value of the INIT_ACK that waits for an idle block.
    #[inline]
    #[must_use]
    pub const fn wants_ack(&self) -> Option<u64> {
        if self.pending {
            Some((self.value + self.residence_units) & VALUE_MASK)
        } else {
            None
        }
    }

    /// A quiet step would change nothing; `running`: link up and role not off.
    pub(crate) const fn is_settled(&self, running: bool) -> bool {
        let seen = self.peer_seen || self.gc_heard;
        !self.pending && !self.dropped && (running || !seen)
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
