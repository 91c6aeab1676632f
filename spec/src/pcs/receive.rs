//! Receive path of the PCS. Wiring only; `docs/pcs.md` has the registers. A port with DTP takes
//! messages out on the way from RX1 to RX2.

use super::ber_monitor::{BerMonitor, PERIOD_TICKS};
use super::block_lock::{BlockLock, BlockLockOutput, BITSLIP_HIGH_CYCLES, BITSLIP_LOW_CYCLES};
use super::decoder::{Decoded, Decoder};
use super::descrambler::Descrambler;
use super::prbs31_checker::Prbs31Checker;
use super::pseudo_random_checker::PseudoRandomChecker;
use super::watchdog::{Watchdog, WatchdogInput, WatchdogOutput};
use crate::block::Block;

/// What the line is expected to carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Blocks.
    Blocks,
    /// PRBS31.
    Prbs31,
    /// The pseudo-random pattern, of two local fault ordered sets if true, else of zeros.
    PseudoRandom(bool),
}

/// Static parameters of [`Receive`]; the default is what a device of ours powers up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiveParams {
    /// Payloads come as they are.
    pub scrambler_disable: bool,
    /// See [`BlockLock::new`].
    pub bitslip_high_cycles: u8,
    /// Likewise.
    pub bitslip_low_cycles: u8,
    /// Ticks in 125 us.
    pub count_125us: u32,
}

impl Default for ReceiveParams {
    fn default() -> Self {
        ReceiveParams {
            scrambler_disable: false,
            bitslip_high_cycles: BITSLIP_HIGH_CYCLES,
            bitslip_low_cycles: BITSLIP_LOW_CYCLES,
            count_125us: PERIOD_TICKS,
        }
    }
}

/// Output registers of [`Receive`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// RX3.
    pub decoded: Decoded,
    /// RX1: block lock and the slip; [`Received::bitslip`] is what leaves.
    pub lock: BlockLockOutput,
    /// RX1.
    pub hi_ber: bool,
    /// Reset request and `rx_status`.
    pub watchdog: WatchdogOutput,
    /// Errors of one word, as the checker counts them.
    pub error_count: u8,
}

impl Received {
    /// `serdes_rx_bitslip`: the slip, which PRBS31 holds back as long as it is expected.
    #[must_use]
    pub fn bitslip(&self, expected: Expected) -> bool {
        self.lock.slip && expected != Expected::Prbs31
    }
}

/// Receive path, receive clock.
#[derive(Clone, Debug)]
pub struct Receive {
    params: ReceiveParams,
    descrambler: Descrambler,
    descrambled: Block,
    coded: Block,
    block_lock: BlockLock,
    ber_monitor: BerMonitor,
    watchdog: Watchdog,
    prbs31_checker: Prbs31Checker,
    pseudo_random_checker: PseudoRandomChecker,
    decoder: Decoder,
    pcs_ok: bool,
    looped: bool,
    now: Received,
}

impl Receive {
    /// Output registers before the first edge.
    pub const POWER_UP: Received = Received {
        decoded: Decoder::POWER_UP,
        lock: BlockLock::RESET,
        hi_ber: BerMonitor::RESET,
        watchdog: WatchdogOutput {
            reset_request: false,
            rx_status: false,
        },
        error_count: 0,
    };

    /// Reset state.
    #[must_use]
    pub const fn new(params: ReceiveParams) -> Self {
        Receive {
            params,
            descrambler: Descrambler::new(),
            descrambled: Block::LOCAL_FAULT,
            coded: Block::LOCAL_FAULT,
            block_lock: BlockLock::new(params.bitslip_high_cycles, params.bitslip_low_cycles),
            ber_monitor: BerMonitor::new(params.count_125us),
            watchdog: Watchdog::new(),
            prbs31_checker: Prbs31Checker::new(),
            pseudo_random_checker: PseudoRandomChecker::new(),
            decoder: Decoder::new(),
            pcs_ok: false,
            looped: false,
            now: Receive::POWER_UP,
        }
    }

    /// One edge in reset. The word of RX3 has none of its own: it is that of RX2 once more, and local
    /// fault from the next edge on.
    pub fn reset(&mut self) -> Received {
        self.reset_coded(self.descrambled)
    }

    /// The same with what RX2 takes in place of RX1.
    pub fn reset_coded(&mut self, coded: Block) -> Received {
        let Decoded { xgmii, .. } = self.decoder.step(self.coded, coded, self.pcs_ok);
        *self = Receive::new(self.params);
        self.now.decoded.xgmii = xgmii;
        self.now
    }

    /// RX1.
    #[inline]
    #[must_use]
    pub const fn descrambled(&self) -> Block {
        self.descrambled
    }

    /// RX2: block lock without hi_ber and outside test modes.
    #[inline]
    #[must_use]
    pub const fn pcs_ok(&self) -> bool {
        self.pcs_ok
    }

    /// The word in RX1 came by the loopback.
    #[inline]
    #[must_use]
    pub const fn looped(&self) -> bool {
        self.looped
    }

    /// RX1: the sync header is neither 01 nor 10.
    #[must_use]
    pub const fn bad_header(&self) -> bool {
        !self.descrambled.sync_header.is_valid()
    }

    /// RX2: the link is up and the block is more than eight idles.
    #[must_use]
    pub fn not_idle(&self) -> bool {
        self.pcs_ok && self.coded != Block::IDLE
    }

    /// Output registers.
    #[inline]
    #[must_use]
    pub const fn received(&self) -> &Received {
        &self.now
    }

    /// One edge that captures `line`, from the loopback if `looped`.
    pub fn step(&mut self, line: Block, looped: bool, expected: Expected) -> Received {
        self.step_coded(line, looped, expected, self.descrambled)
    }

    /// The same with what RX2 takes in place of RX1.
    #[inline]
    pub fn step_coded(
        &mut self,
        line: Block,
        looped: bool,
        expected: Expected,
        coded: Block,
    ) -> Received {
        let (block_lock, hi_ber) = (self.now.lock.block_lock, self.now.hi_ber);
        let block_error = self.now.decoded.bad_block || self.now.decoded.sequence_error;
        let is_test = expected != Expected::Blocks;
        self.now.decoded = self.decoder.step(self.coded, coded, self.pcs_ok);
        self.pcs_ok = block_lock && !hi_ber && !is_test;
        self.coded = coded;

        self.now.lock = self.block_lock.step(line.sync_header);
        if looped != self.looped {
            // Another line: what was found on the last one says nothing of it.
            let params = self.params;
            self.block_lock = BlockLock::new(params.bitslip_high_cycles, params.bitslip_low_cycles);
            self.now.lock = BlockLock::RESET;
        }
        self.looped = looped;
        let gains_lock = self.now.lock.block_lock && !block_lock;
        let is_testing = block_lock && !is_test;
        let ber = self
            .ber_monitor
            .step(line.sync_header, is_testing, gains_lock);
        self.now.hi_ber = ber.hi_ber;
        self.now.watchdog = self.watchdog.step(&WatchdogInput {
            sync_header: line.sync_header,
            block_lock,
            hi_ber,
            block_error,
            period_ends: ber.period_ends,
        });
        if is_test {
            self.watchdog = Watchdog::new();
            self.now.watchdog = WatchdogOutput::default();
        }

        let wrong_bits = self.prbs31_checker.step(expected == Expected::Prbs31, line);
        let is_pseudo_random = matches!(expected, Expected::PseudoRandom(_));
        let wrong_block = self.pseudo_random_checker.step(
            is_pseudo_random && block_lock,
            self.descrambled.payload,
            expected == Expected::PseudoRandom(true),
        );
        self.now.error_count = if wrong_block { 1 } else { wrong_bits };

        let payload = self.descrambler.step(line.payload);
        self.descrambled = Block {
            sync_header: line.sync_header,
            payload: match self.params.scrambler_disable {
                true => line.payload,
                false => payload,
            },
        };
        self.now
    }
}
