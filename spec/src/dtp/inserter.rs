//! Puts a message into the block that leaves (register M2, transmit clock).
//!
//! What TX1 holds tells a tick before whether TX2 will be eight idles, so M2 takes a message only if
//! it leaves at the next edge and is zero otherwise. Idle codes are zeros too: inserting is an OR,
//! which melts into the scrambler.

use crate::block::Block;
use crate::message::{Check, Message};

/// Register M2 and the spacing.
#[derive(Clone, Debug)]
pub struct Inserter {
    check: Check,
    /// Least distance between two messages, in blocks.
    spacing: u8,
    leaving: Option<Message>,
    spacing_ticks: u8,
}

impl Inserter {
    /// Reset state; `spacing` is the least distance between two messages in blocks,
    /// at least one.
    #[must_use]
    pub const fn new(check: Check, spacing: u8) -> Self {
        Inserter {
            check,
            spacing,
            leaving: None,
            spacing_ticks: 0,
        }
    }

    /// M2: the message that leaves at the next edge.
    #[inline]
    #[must_use]
    pub const fn grant(&self) -> Option<Message> {
        self.leaving
    }

    /// What TX3 takes: TX2 or, if it is idle, the message of M2.
    #[inline]
    #[must_use]
    pub fn insert(&self, encoded: Block) -> Block {
        self.leaving
            .map_or(encoded, |message| message.block(self.check))
    }

    /// One transmit edge. `candidate` is what M1 held before it, `idle`: the block that TX2 takes at
    /// this edge is eight idles.
    #[inline]
    pub fn step(&mut self, candidate: Option<Message>, idle: bool) {
        self.leaving = candidate.filter(|_| idle && self.spacing_ticks == 0);
        self.spacing_ticks = match self.leaving {
            Some(_) => self.spacing - 1,
            None => self.spacing_ticks.saturating_sub(1),
        };
    }
}
