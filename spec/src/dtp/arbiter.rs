//! Chooses the message for the next idle block, stamps it, and inserts it (registers M1, M2, and
//! the choice of TX3).
//!
//! The order: INIT_ACK, BEACON_JOIN, BEACON_MSB, BEACON, INIT, LOG. BEACON_MSB stands with its JOIN
//! and not last: where a BEACON is due at every gap it would never leave, and no one could join.

use crate::block::Block;
use crate::latency::MESSAGE_SPACING_TICKS;
use crate::message::{Check, Kind, Message, MSB_SHIFT, VALUE_MASK};

/// Ticks that a message may wait before the idle aligner is asked to make room for it. Most gaps
/// have an idle block of their own; frames move only when the last one did not.
pub const DEMAND_TICKS: u8 = 32;

/// What waits to be sent, and the values to stamp it with.
#[derive(Clone, Copy, Debug)]
pub struct ArbiterInput {
    /// The port may send messages at all: link up and role not off.
    pub enable: bool,
    /// An INIT_ACK waits; its value, residence included, as of this edge.
    pub ack: Option<u64>,
    /// A BEACON_JOIN waits.
    pub join: bool,
    /// A BEACON waits.
    pub beacon: bool,
    /// An INIT waits.
    pub init: bool,
    /// A BEACON_MSB waits.
    pub msb: bool,
    /// A LOG waits; its value.
    pub log: Option<u64>,
    /// gc: the register before this edge.
    pub gc: u64,
    /// Free-running counter: the register before this edge.
    pub free_units: u64,
}

/// Registers M1 and M2, the spacing, and the wait.
#[derive(Clone, Debug)]
pub struct Arbiter {
    check: Check,
    restamp: bool,
    candidate: Option<Message>,
    next: Option<Message>,
    spacing_ticks: u8,
    wait_ticks: u8,
}

impl Arbiter {
    /// Reset state. `restamp` is false only in a mutant: a value is then stamped when it is queued.
    #[must_use]
    pub const fn new(check: Check, restamp: bool) -> Self {
        Arbiter {
            check,
            restamp,
            candidate: None,
            next: None,
            spacing_ticks: 0,
            wait_ticks: 0,
        }
    }

    /// The message that leaves at this edge if `idle`, the flag of the TX2 register, is set.
    #[inline]
    #[must_use]
    pub fn grant(&self, idle: bool) -> Option<Message> {
        if idle && self.spacing_ticks == 0 {
            self.next
        } else {
            None
        }
    }

    /// The block that leaves: the granted message or TX2 itself.
    #[inline]
    #[must_use]
    pub fn insert(&self, encoded: Block, grant: Option<Message>) -> Block {
        grant.map_or(encoded, |message| message.block(self.check))
    }

    /// One device edge; `grant` is what [`Arbiter::grant`] said for it.
    #[inline]
    pub fn step(&mut self, input: &ArbiterInput, grant: Option<Message>) {
        let fresh = if input.enable { choose(input) } else { None };
        if fresh.is_none() && self.candidate.is_none() && self.next.is_none() {
            // Nothing waits and nothing is in flight: most ticks.
            self.spacing_ticks = self.spacing_ticks.saturating_sub(1);
            self.wait_ticks = 0;
            return;
        }
        self.spacing_ticks = match grant {
            Some(_) => MESSAGE_SPACING_TICKS - 1,
            None => self.spacing_ticks.saturating_sub(1),
        };
        let join = input.join || input.msb;
        let urgent = input.ack.is_some() || join || input.beacon || input.init;
        self.wait_ticks = match (urgent && input.enable, grant) {
            (true, None) => (self.wait_ticks + 1).min(DEMAND_TICKS),
            _ => 0,
        };
        self.next = self.candidate.filter(|_| input.enable);
        let keep = !self.restamp
            && grant.is_none()
            && self.candidate.map(|message| message.kind) == fresh.map(|message| message.kind);
        if !keep {
            self.candidate = fresh;
        }
    }

    /// The idle aligner should make room.
    #[must_use]
    pub const fn align_demand(&self) -> bool {
        self.wait_ticks == DEMAND_TICKS
    }
}

/// The message of the highest priority, stamped.
#[inline]
fn choose(input: &ArbiterInput) -> Option<Message> {
    let (kind, value) = if let Some(value) = input.ack {
        (Kind::InitAck, value)
    } else if input.join {
        (Kind::BeaconJoin, input.gc)
    } else if input.msb {
        (Kind::BeaconMsb, input.gc >> MSB_SHIFT)
    } else if input.beacon {
        (Kind::Beacon, input.gc)
    } else if input.init {
        (Kind::Init, input.free_units)
    } else {
        (Kind::Log, input.log?)
    };
    Some(Message {
        kind,
        value: value & VALUE_MASK,
    })
}
