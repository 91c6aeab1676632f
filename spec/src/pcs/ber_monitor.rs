//! Bit error rate monitor of clause 49.2.13.3, figure 49-13: 16 invalid sync headers within
//! 125 us raise `hi_ber`; a whole period with fewer clears it.

use crate::block::SyncHeader;

/// Ticks in 125 us: 19531.25, rounded down, which the clause's tolerance (+1 %, -25 %) allows.
pub const PERIOD_TICKS: u32 = 19_531;

/// Invalid headers in one period that make the error rate high.
pub const BER_CNT_MAX: u8 = 16;

/// A period at most: the timer has fifteen bits.
pub const PERIOD_TICKS_MAX: u32 = 32_767;

/// What [`BerMonitor`] gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BerOutput {
    /// Register: sixteen invalid headers in this period, or in the one before.
    pub hi_ber: bool,
    /// This edge ends a period: its time is over, or block lock is gained. No register.
    pub period_ends: bool,
}

/// Monitor state.
///
/// The timer starts with block lock, as the figure has it; without lock it goes on, because the
/// watchdog counts the same periods.
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

    /// The monitor in reset (BER_MT_INIT) with this period in ticks, 1 to [`PERIOD_TICKS_MAX`].
    #[must_use]
    pub const fn new(period_ticks: u32) -> Self {
        assert!(period_ticks > 0 && period_ticks <= PERIOD_TICKS_MAX);
        BerMonitor {
            ber_cnt: 0,
            timer_ticks: 0,
            period_ticks,
            hi_ber: false,
        }
    }

    /// One sync header. `is_testing`: `block_lock` as its register stood before the edge, outside
    /// test modes; `gains_lock`: it is gained at this edge.
    #[inline]
    pub fn step(
        &mut self,
        sync_header: SyncHeader,
        is_testing: bool,
        gains_lock: bool,
    ) -> BerOutput {
        self.timer_ticks += 1;
        let period_ends = gains_lock || self.timer_ticks == self.period_ticks;
        if !sync_header.is_valid() && self.ber_cnt < BER_CNT_MAX {
            self.ber_cnt += 1;
        }
        let high = self.ber_cnt == BER_CNT_MAX;
        self.hi_ber |= high;
        if period_ends {
            self.hi_ber = high;
            self.ber_cnt = 0;
            self.timer_ticks = 0;
        }
        if !is_testing {
            self.hi_ber = false;
            self.ber_cnt = 0;
        }
        BerOutput {
            hi_ber: self.hi_ber,
            period_ends,
        }
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

    fn with_lock(monitor: &mut BerMonitor, header: SyncHeader) -> bool {
        monitor.step(header, true, false).hi_ber
    }

    /// `hi_ber` after a period of 100 ticks that starts with this many bad headers.
    fn period(monitor: &mut BerMonitor, bad: usize) -> bool {
        (0..100).fold(false, |_, k| {
            with_lock(monitor, if k < bad { BAD } else { GOOD })
        })
    }

    #[test]
    fn sixteenth_bad_header_raises_at_once() {
        let mut monitor = BerMonitor::new(100);
        for _ in 0..15 {
            assert!(!with_lock(&mut monitor, BAD));
        }
        assert!(with_lock(&mut monitor, BAD));
        assert!(with_lock(&mut monitor, GOOD));
    }

    #[test]
    fn a_period_with_fewer_clears_and_not_before_its_end() {
        let mut monitor = BerMonitor::new(100);
        assert!(period(&mut monitor, 16));
        for _ in 0..99 {
            assert!(with_lock(&mut monitor, GOOD));
        }
        assert!(!with_lock(&mut monitor, GOOD));
        assert!(!period(&mut monitor, 15));
        assert!(period(&mut monitor, 100));
        assert!(!period(&mut monitor, 15));
    }

    /// The last header of a period belongs to it.
    #[test]
    fn sixteenth_bad_header_at_the_end_of_a_period() {
        let mut monitor = BerMonitor::new(16);
        for _ in 0..15 {
            assert!(!with_lock(&mut monitor, BAD));
        }
        assert!(with_lock(&mut monitor, BAD));
    }

    #[test]
    fn without_block_lock_nothing_is_counted() {
        let mut monitor = BerMonitor::new(100);
        assert!(period(&mut monitor, 16));
        for _ in 0..100 {
            assert!(!monitor.step(BAD, false, false).hi_ber);
        }
        assert!(!period(&mut monitor, 15));
    }

    #[test]
    fn the_timer_starts_with_block_lock() {
        let mut monitor = BerMonitor::new(100);
        let ends: [bool; 250] =
            core::array::from_fn(|k| monitor.step(GOOD, k > 140, k == 140).period_ends);
        let at = |k: usize| ends[k];
        assert!(at(99) && at(140) && at(240));
        assert_eq!(ends.iter().filter(|&&end| end).count(), 3);
    }
}
