//! The event counters of a port: 64 bits each, in one memory.
//!
//! Every event adds to a small pending count. A walk visits one counter every [`SLOT_TICKS`] ticks
//! and moves its pending count into the memory. So a value that is read is at most one walk, that is
//! [`WALK_TICKS`], behind the events. In the first walk after reset the memory counts as zero.

use super::receive_events::{Deltas, PERIOD_TICKS};
use crate::regs;

/// Counters of a port.
pub const COUNTERS: usize = regs::COUNTERS.len();
/// Ticks of a visit: in the first the walk reads, in the second the bus does.
pub const SLOT_TICKS: usize = 2;
/// Ticks of a walk.
pub const WALK_TICKS: usize = COUNTERS * SLOT_TICKS;
/// Width of a pending count.
pub const PENDING_BITS: u32 = 7;
/// Width of the pending count of wrong bits in test patterns.
pub const PENDING_PATTERN_BITS: u32 = 13;
/// Most wrong bits that a block can have.
pub const PATTERN_ERRORS_MAX: u32 = 66;

/// Counters of events of the device clock, at most one in a tick, in front of those of the receive side.
pub const EVENTS: usize = regs::counter("blocks_in");
/// First counter of events of the device clock behind those of the receive side.
pub const EVENTS_OUT: usize = regs::counter("blocks_out");

// One event in every tick of a walk fits.
const _: () = assert!(WALK_TICKS < 1 << PENDING_BITS);
// So do the deltas that can arrive in a walk, if the recovered clock is up to 1.4 times as fast.
const DELTAS: usize = 1 + WALK_TICKS * 7 / 5 / PERIOD_TICKS as usize;
const _: () = assert!(DELTAS * (PERIOD_TICKS as usize) < 1 << PENDING_BITS);
const _: () = assert!(
    DELTAS * PERIOD_TICKS as usize * (PATTERN_ERRORS_MAX as usize) < 1 << PENDING_PATTERN_BITS
);

/// Registers of the file.
#[derive(Clone, Debug)]
pub struct CounterFile {
    start: u32,
    pending: [u64; COUNTERS],
    memory: [u64; COUNTERS],
    slot: usize,
    /// The second tick of the slot.
    second: bool,
    /// The memory does not count yet.
    first_walk: bool,
    addend: u64,
    /// What the walk read.
    found: u64,
    /// Counter and value to be written at the end of the next first tick.
    sum: Option<(usize, u64)>,
    /// What the bus read.
    asked: u64,
    value: u64,
}

impl Default for CounterFile {
    fn default() -> Self {
        CounterFile::new()
    }
}

impl CounterFile {
    /// Reset state.
    #[must_use]
    pub const fn new() -> Self {
        CounterFile::starting_at(0)
    }

    /// Reset state of counters that begin with this number: zero, but in a test of the carry between
    /// the halves.
    #[must_use]
    pub const fn starting_at(start: u32) -> Self {
        CounterFile {
            start,
            pending: [0; COUNTERS],
            memory: [0; COUNTERS],
            slot: 0,
            second: false,
            first_walk: true,
            addend: 0,
            found: 0,
            sum: None,
            asked: 0,
            value: 0,
        }
    }

    /// One device edge. Bit i of `events`: counter i has an event; bits of the receive side are
    /// ignored, their counts come as `deltas`. `index` is the counter that the bus wants.
    pub fn step(&mut self, events: u64, deltas: Option<&Deltas>, index: usize) {
        let (slot, second) = (self.slot, self.second);
        if second {
            let old = match self.first_walk {
                true => self.start.into(),
                false => self.found,
            };
            self.sum = Some((slot, old.wrapping_add(self.addend)));
            let known = !self.first_walk && index < COUNTERS;
            self.asked = if known { self.memory[index] } else { 0 };
            self.first_walk &= slot != COUNTERS - 1;
            self.slot = (slot + 1) % COUNTERS;
        } else {
            self.value = self.asked;
            self.found = self.memory[slot];
            self.addend = self.pending[slot];
            self.pending[slot] = 0;
            if let Some((written, sum)) = self.sum {
                self.memory[written] = sum;
            }
        }
        self.second = !second;
        self.add(events, deltas);
    }

    fn add(&mut self, events: u64, deltas: Option<&Deltas>) {
        for (counter, pending) in self.pending.iter_mut().enumerate() {
            if !(EVENTS..EVENTS_OUT).contains(&counter) {
                *pending += events >> counter & 1;
            }
        }
        if let Some(deltas) = deltas {
            let received = &mut self.pending[EVENTS..EVENTS_OUT];
            for (pending, delta) in received.iter_mut().zip(deltas.in_order()) {
                *pending += u64::from(delta);
            }
        }
    }

    /// The counter that the bus wanted three edges ago and since.
    #[must_use]
    pub const fn value(&self) -> u64 {
        self.value
    }
}
