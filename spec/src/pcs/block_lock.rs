//! Block lock of clause 49.2.9, figure 49-12: finds the block boundary by its sync headers.
//!
//! One header per edge, so one edge walks TEST_SH, VALID_SH or INVALID_SH, and what follows them
//! (64_GOOD, SLIP, RESET_CNT). SLIP waits for `slip_done`, here a fixed number of ticks: a gearbox
//! needs a while until the shifted stream arrives. `signal_ok` false is a reset of this block.

use crate::block::SyncHeader;

/// Headers in one window, and good ones in a row that give lock.
pub const SH_WINDOW: u8 = 64;

/// Invalid headers in one window that lose the lock.
pub const SH_INVALID_MAX: u8 = 16;

/// Ticks without test after a slip. Transceivers ask for up to 32 clocks between two slips, and the
/// shifted stream arrives within them.
pub const SLIP_WAIT_TICKS: u8 = 32;

/// Output registers of [`BlockLock`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockLockOutput {
    /// The boundary is found; blocks may be decoded.
    pub block_lock: bool,
    /// One-tick pulse to the PMA: shift the boundary by one bit.
    pub slip: bool,
}

/// Lock state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockLock {
    sh_cnt: u8,
    sh_invalid_cnt: u8,
    block_lock: bool,
    slip_wait: u8,
    slip_wait_ticks: u8,
}

impl BlockLock {
    /// Output registers in reset.
    pub const RESET: BlockLockOutput = BlockLockOutput {
        block_lock: false,
        slip: false,
    };

    /// The machine in reset (LOCK_INIT) that tests no header for this many ticks after the edge
    /// that slipped.
    #[must_use]
    pub const fn new(slip_wait_ticks: u8) -> Self {
        BlockLock {
            sh_cnt: 0,
            sh_invalid_cnt: 0,
            block_lock: false,
            slip_wait: 0,
            slip_wait_ticks,
        }
    }

    /// One sync header.
    #[inline]
    pub fn step(&mut self, sync_header: SyncHeader) -> BlockLockOutput {
        if self.slip_wait > 0 {
            self.slip_wait -= 1;
            return BlockLockOutput {
                block_lock: self.block_lock,
                slip: false,
            };
        }
        self.sh_cnt += 1;
        let mut slip = false;
        if !sync_header.is_valid() {
            self.sh_invalid_cnt += 1;
            slip = !self.block_lock || self.sh_invalid_cnt == SH_INVALID_MAX;
        }
        if slip {
            self.block_lock = false;
            self.slip_wait = self.slip_wait_ticks;
        }
        if slip || self.sh_cnt == SH_WINDOW {
            self.block_lock |= !slip && self.sh_invalid_cnt == 0;
            self.sh_cnt = 0;
            self.sh_invalid_cnt = 0;
        }
        BlockLockOutput {
            block_lock: self.block_lock,
            slip,
        }
    }
}

impl Default for BlockLock {
    fn default() -> Self {
        Self::new(SLIP_WAIT_TICKS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: SyncHeader = SyncHeader::DATA;
    const BAD: SyncHeader = SyncHeader::from_bits(0b11);

    fn locked() -> BlockLock {
        let mut lock = BlockLock::new(2);
        for _ in 0..64 {
            lock.step(GOOD);
        }
        lock
    }

    #[test]
    fn sixty_four_good_headers_lock() {
        let mut lock = BlockLock::new(2);
        for _ in 0..63 {
            assert_eq!(lock.step(GOOD), BlockLock::RESET);
        }
        assert!(lock.step(SyncHeader::CONTROL).block_lock);
    }

    #[test]
    fn unlocked_a_bad_header_slips_and_waits() {
        let mut lock = BlockLock::new(2);
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
}
