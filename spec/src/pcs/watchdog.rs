//! Receive watchdog: asks for a reset of the transceiver's receiver when nothing sensible comes, and
//! tells when the link has been good for a while. Not of clause 49, which leaves it to the PMA.
//!
//! It judges periods of 125 us, those of the BER monitor. A period is bad if no control header came
//! with block lock (no legal traffic goes so long without one, so the lock is a false one or there
//! is none), if 1023 blocks were decoded as errors, or if the bit error rate is high at its end.

use crate::block::SyncHeader;

/// Bad periods in a row that ask for a reset, and good ones that make the link good: 2 ms.
pub const PERIODS: u8 = 16;

/// Errors in a period that make it bad.
pub const BLOCK_ERRORS_MAX: u16 = 1023;

/// What [`Watchdog`] sees in one recovered tick, registers as they stand before the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchdogInput {
    /// The header that arrives.
    pub sync_header: SyncHeader,
    /// Block lock.
    pub block_lock: bool,
    /// High bit error rate.
    pub hi_ber: bool,
    /// A bad block, or a sequence error.
    pub block_error: bool,
    /// [`super::ber_monitor::BerOutput::period_ends`] of this edge.
    pub period_ends: bool,
}

/// Output registers of [`Watchdog`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct WatchdogOutput {
    /// For one tick: reset the receiver of the transceiver.
    pub reset_request: bool,
    /// Block lock, and the last sixteen periods at least were good.
    pub rx_status: bool,
}

/// Watchdog state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Watchdog {
    saw_control: bool,
    block_errors: u16,
    bad_periods: u8,
    good_periods: u8,
}

impl Watchdog {
    /// The watchdog in reset.
    #[must_use]
    pub const fn new() -> Self {
        Watchdog {
            saw_control: false,
            block_errors: 0,
            bad_periods: 0,
            good_periods: 0,
        }
    }

    /// One recovered tick.
    #[inline]
    pub fn step(&mut self, input: &WatchdogInput) -> WatchdogOutput {
        let mut output = WatchdogOutput::default();
        if input.period_ends {
            let is_good = self.saw_control && self.block_errors < BLOCK_ERRORS_MAX && !input.hi_ber;
            if is_good {
                self.bad_periods = 0;
                self.good_periods = (self.good_periods + 1).min(PERIODS);
            } else {
                self.good_periods = 0;
                self.bad_periods += 1;
            }
            if self.bad_periods == PERIODS {
                self.bad_periods = 0;
                output.reset_request = true;
            }
            self.saw_control = false;
            self.block_errors = 0;
        } else if input.block_lock {
            self.saw_control |= input.sync_header == SyncHeader::CONTROL;
            if input.block_error && self.block_errors < BLOCK_ERRORS_MAX {
                self.block_errors += 1;
            }
        }
        if !input.block_lock {
            self.good_periods = 0;
        }
        output.rx_status = self.good_periods == PERIODS;
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: WatchdogInput = WatchdogInput {
        sync_header: SyncHeader::CONTROL,
        block_lock: true,
        hi_ber: false,
        block_error: false,
        period_ends: false,
    };

    /// A period of this many ticks, all alike.
    fn period(watchdog: &mut Watchdog, input: WatchdogInput, ticks: usize) -> WatchdogOutput {
        for _ in 1..ticks {
            assert!(!watchdog.step(&input).reset_request);
        }
        watchdog.step(&WatchdogInput {
            period_ends: true,
            ..input
        })
    }

    #[test]
    fn sixteen_good_periods_make_the_link_good_and_lost_lock_ends_it() {
        let mut watchdog = Watchdog::new();
        for k in 1..100 {
            assert_eq!(period(&mut watchdog, GOOD, 10).rx_status, k >= 16);
        }
        let unlocked = WatchdogInput {
            block_lock: false,
            ..GOOD
        };
        assert!(!watchdog.step(&unlocked).rx_status);
        assert!(!period(&mut watchdog, GOOD, 10).rx_status);
    }

    #[test]
    fn every_kind_of_bad_period_asks_for_a_reset_once_in_sixteen() {
        let data_alone = WatchdogInput {
            sync_header: SyncHeader::DATA,
            ..GOOD
        };
        let no_lock = WatchdogInput {
            block_lock: false,
            ..GOOD
        };
        let high = WatchdogInput {
            hi_ber: true,
            ..GOOD
        };
        let errors = WatchdogInput {
            block_error: true,
            ..GOOD
        };
        for (input, ticks) in [(data_alone, 3), (no_lock, 3), (high, 3), (errors, 1024)] {
            let mut watchdog = Watchdog::new();
            for k in 1..100 {
                let output = period(&mut watchdog, input, ticks);
                assert_eq!(output.reset_request, k % 16 == 0, "{input:?}");
                assert!(!output.rx_status);
            }
        }
        let mut watchdog = Watchdog::new();
        for _ in 0..100 {
            assert!(!period(&mut watchdog, errors, 1023).reset_request);
        }
    }

    #[test]
    fn a_good_period_starts_the_count_of_bad_ones_anew() {
        let mut watchdog = Watchdog::new();
        let bad = WatchdogInput {
            hi_ber: true,
            ..GOOD
        };
        for _ in 0..10 {
            for _ in 0..15 {
                assert!(!period(&mut watchdog, bad, 3).reset_request);
            }
            assert!(!period(&mut watchdog, GOOD, 3).reset_request);
        }
    }
}
