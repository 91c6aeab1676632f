//! gc, the counter of a device, and the free-running counter that stamps INIT (protocol, section 3,
//! T5).
//!
//! gc takes an lc one tick after lc moved and adds that tick, which is exact.

use crate::message::VALUE_MASK;
use crate::mutant::Mutant;
use crate::units::{TICKS_PER_SECOND, UNITS_PER_TICK};

/// A jump of this many units, a quarter tick, sends BEACONs at once.
pub const BEACON_NOW_UNITS: u64 = 5;
/// A jump of more than this many units, 8 ticks, is passed on as a JOIN.
pub const PASS_ON_UNITS: u64 = 160;
/// A tree device further ahead of its parent than this stalls, in units.
pub const STALL_UNITS: i64 = 20;

/// Registers of the counters.
#[derive(Clone, Debug)]
pub struct GlobalCounter {
    beacon_on_jump: bool,
    mutant: Option<Mutant>,
    gc: u64,
    free_units: u64,
    beacon_now: u32,
    pass_on: u32,
}

impl GlobalCounter {
    /// Reset state with this gc.
    #[must_use]
    pub const fn new(gc: u64, beacon_on_jump: bool, mutant: Option<Mutant>) -> Self {
        GlobalCounter {
            beacon_on_jump,
            mutant,
            gc,
            free_units: 0,
            beacon_now: 0,
            pass_on: 0,
        }
    }

    /// One device edge. `lcs`: lc of every port before it; `parent`: in mode `tree`, the port that
    /// is followed.
    #[inline]
    pub fn step(&mut self, lcs: impl Iterator<Item = u64>, parent: Option<u8>) {
        let mut most = 0;
        let mut ahead = 0u32;
        let mut over_parent = 0;
        for (port, lc) in lcs.enumerate() {
            let lead = lc.wrapping_sub(self.gc) as i64;
            if lead > 0 {
                ahead |= 1 << port;
                most = most.max(lead as u64);
            }
            if parent.is_some_and(|parent| usize::from(parent) == port) {
                over_parent = lead.wrapping_neg();
            }
        }
        let others = |jump: bool| if jump { !ahead } else { 0 };
        self.beacon_now = others(self.beacon_on_jump && most >= BEACON_NOW_UNITS);
        self.pass_on = others(most > PASS_ON_UNITS);
        if over_parent <= STALL_UNITS && !self.stuck() {
            self.gc = self.gc.wrapping_add(most + UNITS_PER_TICK);
        }
        self.free_units = (self.free_units + UNITS_PER_TICK) & VALUE_MASK;
    }

    fn stuck(&self) -> bool {
        const STUCK_UNITS: u64 = TICKS_PER_SECOND / 1000 * UNITS_PER_TICK;
        self.mutant == Some(Mutant::StuckCounter) && self.free_units >= STUCK_UNITS
    }

    /// gc in units.
    #[inline]
    #[must_use]
    pub const fn gc(&self) -> u64 {
        self.gc
    }

    /// Free-running counter, 45 bits, units.
    #[inline]
    #[must_use]
    pub const fn free_units(&self) -> u64 {
        self.free_units
    }

    /// Bit i: gc jumped by a quarter tick or more because of ports other than i.
    #[inline]
    #[must_use]
    pub const fn beacon_now(&self) -> u32 {
        self.beacon_now
    }

    /// Bit i: gc jumped by more than 8 ticks because of ports other than i.
    #[inline]
    #[must_use]
    pub const fn pass_on(&self) -> u32 {
        self.pass_on
    }
}
