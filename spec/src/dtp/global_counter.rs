//! gc, the counter of a device, and the free-running counter that stamps INIT (protocol, section 3,
//! T5).
//!
//! gc takes an lc one tick after lc moved and adds that tick, which is exact.

use crate::message::VALUE_MASK;
use crate::mutant::Mutant;
use crate::units::{TICKS_PER_SECOND, UNITS_PER_TICK};

/// A jump of this many units, a quarter tick, sends BEACONs at once.
pub const BEACON_NOW_UNITS: i64 = 5;
/// A port whose lc is further behind gc than this, 8 ticks, passes a JOIN on.
pub const PASS_ON_UNITS: i64 = 160;
/// A tree device further ahead of its parent than this stalls, in units.
pub const STALL_UNITS: i64 = 20;

/// Registers of the counters.
#[derive(Clone, Debug)]
pub struct GlobalCounter {
    beacon_on_jump: bool,
    mutant: Option<Mutant>,
    gc: u64,
    free_units: u64,
    jumped: bool,
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
            jumped: false,
            beacon_now: 0,
            pass_on: 0,
        }
    }

    /// One device edge. `lcs`: lc of every port before it; `parent`: in mode `tree`, the port that
    /// is followed.
    #[inline]
    pub fn step(&mut self, lcs: impl Iterator<Item = u64>, parent: Option<u8>) {
        let mut most = 0;
        let mut over_parent = 0;
        self.beacon_now = 0;
        self.pass_on = 0;
        for (port, lc) in lcs.enumerate() {
            let lead = lc.wrapping_sub(self.gc) as i64;
            let lag = lead.wrapping_neg();
            let is_parent = parent.is_some_and(|parent| usize::from(parent) == port);
            most = most.max(lead);
            if is_parent {
                over_parent = lag;
            }
            self.beacon_now |= u32::from(self.jumped && lag >= BEACON_NOW_UNITS) << port;
            self.pass_on |= u32::from(lag > PASS_ON_UNITS && !is_parent) << port;
        }
        self.jumped = self.beacon_on_jump && most >= BEACON_NOW_UNITS;
        if over_parent <= STALL_UNITS && !self.stuck() {
            self.gc = self
                .gc
                .wrapping_add(most as u64)
                .wrapping_add(UNITS_PER_TICK);
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

    /// Bit i: gc has just jumped and is now ahead of port i's lc by a quarter tick or more.
    #[inline]
    #[must_use]
    pub const fn beacon_now(&self) -> u32 {
        self.beacon_now
    }

    /// Bit i: gc is ahead of port i's lc by more than 8 ticks, and i is not a tree's parent port. A
    /// level, not an event: however the port fell behind, its peer must be told.
    #[inline]
    #[must_use]
    pub const fn pass_on(&self) -> u32 {
        self.pass_on
    }
}
