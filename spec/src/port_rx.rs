//! Receive path of a port, in the recovered clock. Wiring only; `docs/pipeline.md` has the registers.

use crate::block::Block;
use crate::dtp::extract::{Extract, Mailbox};
use crate::pcs::ber_monitor::BerMonitor;
use crate::pcs::block_lock::{BlockLock, BlockLockOutput};
use crate::pcs::decoder::{Decoded, Decoder};
use crate::pcs::descrambler::Descrambler;
use crate::port_params::PortParams;

/// Receive path, recovered clock.
#[derive(Clone, Debug)]
pub struct PortRx {
    descrambler: Descrambler,
    descrambled: Block,
    block_lock: BlockLock,
    lock: BlockLockOutput,
    ber_monitor: BerMonitor,
    hi_ber: bool,
    pcs_ok: bool,
    extract: Extract,
    coded: Block,
    decoder: Decoder,
}

impl PortRx {
    /// Reset state.
    #[must_use]
    pub fn new(params: &PortParams) -> Self {
        PortRx::with(Extract::new(params.check()))
    }

    /// One recovered edge in reset. The mailbox has none: the device clock may be about to read it.
    pub fn reset(&mut self) {
        *self = PortRx::with(self.extract.clone());
    }

    fn with(extract: Extract) -> Self {
        PortRx {
            descrambler: Descrambler::new(),
            descrambled: Block::LOCAL_FAULT,
            block_lock: BlockLock::default(),
            lock: BlockLock::RESET,
            ber_monitor: BerMonitor::default(),
            hi_ber: BerMonitor::RESET,
            pcs_ok: false,
            extract,
            coded: Block::LOCAL_FAULT,
            decoder: Decoder::new(),
        }
    }

    /// One recovered edge that captures `block` from the line; returns the RX3 register with
    /// `xgmii_rxd/rxc`.
    #[inline]
    pub fn step(&mut self, block: Block) -> Decoded {
        let next = self.extract.step(self.descrambled, self.pcs_ok);
        let decoded = self.decoder.step(self.coded, next, self.pcs_ok);
        self.coded = next;
        self.descrambled = Block {
            sync_header: block.sync_header,
            payload: self.descrambler.step(block.payload),
        };
        self.pcs_ok = self.lock.block_lock && !self.hi_ber;
        let locked = self.lock.block_lock;
        self.lock = self.block_lock.step(block.sync_header);
        let gains_lock = !locked && self.lock.block_lock;
        let ber = self.ber_monitor.step(block.sync_header, locked, gains_lock);
        self.hi_ber = ber.hi_ber;
        decoded
    }

    /// The mailbox register.
    #[inline]
    #[must_use]
    pub const fn mailbox(&self) -> Mailbox {
        self.extract.mailbox()
    }

    /// Block lock without hi_ber, registered: the level that the device clock samples.
    #[inline]
    #[must_use]
    pub const fn pcs_ok(&self) -> bool {
        self.pcs_ok
    }

    /// Block lock, and the pulse that shifts the boundary by one bit.
    #[must_use]
    pub const fn lock(&self) -> BlockLockOutput {
        self.lock
    }

    /// `hi_ber` (clause 49.2.13.2.2).
    #[must_use]
    pub const fn hi_ber(&self) -> bool {
        self.hi_ber
    }
}
