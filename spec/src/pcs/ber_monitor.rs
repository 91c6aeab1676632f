//! Bit error rate monitor of clause 49.2.13.3, figure 49-13: 16 invalid sync headers within
//! 125 us raise `hi_ber`; a whole period with fewer clears it.

use crate::block::SyncHeader;

/// Ticks in 125 us: 19531.25, rounded down, which the clause's tolerance (+1 %, -25 %) allows.
pub const PERIOD_TICKS: u32 = 19_531;

/// Invalid headers in one period that make the error rate high.
pub const BER_CNT_MAX: u8 = 16;

/// Monitor state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BerMonitor {
    ber_cnt: u8,
    timer_ticks: u32,
    period_ticks: u32,
    hi_ber: bool,
}

impl BerMonitor {
    /// `hi_ber` in reset.
    pub const RESET: bool = false;

    /// The monitor in reset (BER_MT_INIT) with this period, at least one tick.
    #[must_use]
    pub const fn new(period_ticks: u32) -> Self {
        assert!(period_ticks > 0);
        BerMonitor {
            ber_cnt: 0,
            timer_ticks: 0,
            period_ticks,
            hi_ber: false,
        }
    }

    /// One sync header, with `block_lock` as its register stood before the edge; gives `hi_ber`.
    #[inline]
    pub fn step(&mut self, sync_header: SyncHeader, block_lock: bool) -> bool {
        if !block_lock {
            *self = Self::new(self.period_ticks);
            return false;
        }
        if !sync_header.is_valid() && self.ber_cnt < BER_CNT_MAX {
            self.ber_cnt += 1;
        }
        let high = self.ber_cnt == BER_CNT_MAX;
        self.timer_ticks += 1;
        self.hi_ber |= high;
        if self.timer_ticks == self.period_ticks {
            self.hi_ber = high;
            self.ber_cnt = 0;
            self.timer_ticks = 0;
        }
        self.hi_ber
    }
}

impl Default for BerMonitor {
    fn default() -> Self {
        Self::new(PERIOD_TICKS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: SyncHeader = SyncHeader::CONTROL;
    const BAD: SyncHeader = SyncHeader::from_bits(0b00);

    /// `hi_ber` after a period of 100 ticks that starts with this many bad headers.
    fn period(monitor: &mut BerMonitor, bad: usize) -> bool {
        (0..100).fold(false, |_, k| {
            monitor.step(if k < bad { BAD } else { GOOD }, true)
        })
    }

    #[test]
    fn sixteenth_bad_header_raises_at_once() {
        let mut monitor = BerMonitor::new(100);
        for _ in 0..15 {
            assert!(!monitor.step(BAD, true));
        }
        assert!(monitor.step(BAD, true));
        assert!(monitor.step(GOOD, true));
    }

    #[test]
    fn a_period_with_fewer_clears_and_not_before_its_end() {
        let mut monitor = BerMonitor::new(100);
        assert!(period(&mut monitor, 16));
        for _ in 0..99 {
            assert!(monitor.step(GOOD, true));
        }
        assert!(!monitor.step(GOOD, true));
        assert!(!period(&mut monitor, 15));
        assert!(period(&mut monitor, 100));
        assert!(!period(&mut monitor, 15));
    }

    /// The last header of a period belongs to it.
    #[test]
    fn sixteenth_bad_header_at_the_end_of_a_period() {
        let mut monitor = BerMonitor::new(16);
        for _ in 0..15 {
            assert!(!monitor.step(BAD, true));
        }
        assert!(monitor.step(BAD, true));
    }

    #[test]
    fn no_block_lock_is_reset() {
        let mut monitor = BerMonitor::new(100);
        assert!(period(&mut monitor, 16));
        assert!(!monitor.step(BAD, false));
        assert_eq!(monitor, BerMonitor::new(100));
    }
}
