//! Block lock of clause 49.2.9, figure 49-12: finds the block boundary by its sync headers.
//!
//! One header per edge, so one edge walks TEST_SH, VALID_SH or INVALID_SH, and what follows them
//! (64_GOOD, SLIP, RESET_CNT). SLIP waits for `slip_done`, here a set number of ticks: a gearbox
//! needs a while until the shifted stream arrives. `signal_ok` false is a reset of this block.

use crate::block::SyncHeader;

/// Headers in one window, and good ones in a row that give lock.
pub const SH_WINDOW: u8 = 64;

/// Invalid headers in one window that lose the lock.
pub const SH_INVALID_MAX: u8 = 16;

/// Ticks that `slip` stays high.
pub const BITSLIP_HIGH_CYCLES: u8 = 1;

/// Ticks that `slip` stays low before the next one. Transceivers ask for up to 32 clocks between two
/// slips, and the shifted stream arrives within them.
pub const BITSLIP_LOW_CYCLES: u8 = 32;

/// Either of the two at most: they are counted in six bits.
pub const BITSLIP_CYCLES_MAX: u8 = 63;

/// Output registers of [`BlockLock`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockLockOutput {
    /// The boundary is found; blocks may be decoded.
    pub block_lock: bool,
    /// Pulse to the PMA: shift the boundary by one bit.
    pub slip: bool,
}

/// Lock state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockLock {
    sh_cnt: u8,
    sh_invalid_cnt: u8,
    block_lock: bool,
    /// Ticks that `slip` stays high.
    slip_high_left: u8,
    /// Ticks behind them without test.
    slip_low_left: u8,
    slip_high_cycles: u8,
    slip_low_cycles: u8,
}

impl BlockLock {
    /// Output registers in reset.
    pub const RESET: BlockLockOutput = BlockLockOutput {
        block_lock: false,
        slip: false,
    };

    /// The machine in reset (LOCK_INIT) with these lengths of the slip, in ticks.
    ///
    /// Zero counts as one. The edge after `slip_high + slip_low - 1` untested ones is the first that
    /// tests a header again.
    #[must_use]
    pub const fn new(slip_high_cycles: u8, slip_low_cycles: u8) -> Self {
        assert!(slip_high_cycles <= BITSLIP_CYCLES_MAX && slip_low_cycles <= BITSLIP_CYCLES_MAX);
        BlockLock {
            sh_cnt: 0,
            sh_invalid_cnt: 0,
            block_lock: false,
            slip_high_left: 0,
            slip_low_left: 0,
            slip_high_cycles: at_least_one(slip_high_cycles),
            slip_low_cycles: at_least_one(slip_low_cycles),
        }
    }

    /// One sync header.
    #[inline]
    pub fn step(&mut self, sync_header: SyncHeader) -> BlockLockOutput {
        if self.slip_high_left > 0 {
            self.slip_high_left -= 1;
        } else if self.slip_low_left > 0 {
            self.slip_low_left -= 1;
        } else {
            self.test(sync_header);
        }
        BlockLockOutput {
            block_lock: self.block_lock,
            slip: self.slip_high_left > 0,
        }
    }

    fn test(&mut self, sync_header: SyncHeader) {
        self.sh_cnt += 1;
        let mut slip = false;
        if !sync_header.is_valid() {
            self.sh_invalid_cnt += 1;
            slip = !self.block_lock || self.sh_invalid_cnt == SH_INVALID_MAX;
        }
        if slip {
            self.block_lock = false;
            self.slip_high_left = self.slip_high_cycles;
            self.slip_low_left = self.slip_low_cycles - 1;
        }
        if slip || self.sh_cnt == SH_WINDOW {
            self.block_lock |= !slip && self.sh_invalid_cnt == 0;
            self.sh_cnt = 0;
            self.sh_invalid_cnt = 0;
        }
    }
}

const fn at_least_one(cycles: u8) -> u8 {
    if cycles == 0 {
        1
    } else {
        cycles
    }
}

impl Default for BlockLock {
    fn default() -> Self {
        Self::new(BITSLIP_HIGH_CYCLES, BITSLIP_LOW_CYCLES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: SyncHeader = SyncHeader::DATA;
    const BAD: SyncHeader = SyncHeader::from_bits(0b11);

    fn locked() -> BlockLock {
        let mut lock = BlockLock::new(1, 2);
        for _ in 0..64 {
            lock.step(GOOD);
        }
        lock
    }

    #[test]
    fn sixty_four_good_headers_lock() {
        let mut lock = BlockLock::new(1, 2);
        for _ in 0..63 {
            assert_eq!(lock.step(GOOD), BlockLock::RESET);
        }
        assert!(lock.step(SyncHeader::CONTROL).block_lock);
    }

    #[test]
    fn unlocked_a_bad_header_slips_and_waits() {
        let mut lock = BlockLock::new(1, 2);
        let slips: [bool; 7] = core::array::from_fn(|_| lock.step(BAD).slip);
        assert_eq!(slips, [true, false, false, true, false, false, true]);
        // The count starts afresh behind the wait.
        for _ in 0..2 + 63 {
            assert!(!lock.step(GOOD).block_lock);
        }
        assert!(lock.step(GOOD).block_lock);
    }

    #[test]
    fn sixteenth_bad_header_of_a_window_loses_the_lock() {
        let mut lock = locked();
        for _ in 0..15 {
            assert_eq!(
                lock.step(BAD),
                BlockLockOutput {
                    block_lock: true,
                    slip: false
                }
            );
        }
        assert_eq!(
            lock.step(BAD),
            BlockLockOutput {
                block_lock: false,
                slip: true
            }
        );
    }

    #[test]
    fn fifteen_bad_headers_in_each_window_keep_the_lock() {
        let mut lock = locked();
        for k in 0..64 * 100 {
            let header = if k % 64 < 15 { BAD } else { GOOD };
            assert!(lock.step(header).block_lock, "header {k}");
        }
    }

    /// The window is fixed, not sliding: 15 at the end of one and 15 at the start of the next.
    #[test]
    fn windows_do_not_slide() {
        let mut lock = locked();
        for k in 0..128 {
            let header = if (49..79).contains(&k) { BAD } else { GOOD };
            assert!(lock.step(header).block_lock, "header {k}");
        }
    }

    /// The sixteenth bad header may be the last of the window, and then still counts.
    #[test]
    fn sixteenth_bad_header_at_the_end_of_a_window() {
        let mut lock = locked();
        for _ in 0..48 {
            lock.step(GOOD);
        }
        for _ in 0..15 {
            assert!(lock.step(BAD).block_lock);
        }
        assert!(!lock.step(BAD).block_lock);
    }

    #[test]
    fn lengths_of_the_slip() {
        let slips = |high, low| {
            let mut lock = BlockLock::new(high, low);
            core::array::from_fn(|_| u8::from(lock.step(BAD).slip))
        };
        assert_eq!(slips(0, 0), [1, 0, 1, 0, 1, 0, 1, 0]);
        assert_eq!(slips(1, 1), [1, 0, 1, 0, 1, 0, 1, 0]);
        assert_eq!(slips(3, 1), [1, 1, 1, 0, 1, 1, 1, 0]);
        assert_eq!(slips(2, 4), [1, 1, 0, 0, 0, 0, 1, 1]);
    }
}
