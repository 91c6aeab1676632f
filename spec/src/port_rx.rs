//! Receive path of a port, in the recovered clock: that of the PCS, with the messages taken out between
//! RX1 and RX2. Wiring only; `docs/pipeline.md` has the registers.

use crate::block::Block;
use crate::dtp::extract::{Extract, Mailbox};
use crate::latency::mailbox_hold_blocks;
use crate::pcs::receive::{Expected, Receive, Received};
use crate::port_params::PortParams;

/// Receive path, recovered clock.
#[derive(Clone, Debug)]
pub struct PortRx {
    receive: Receive,
    extract: Extract,
}

impl PortRx {
    /// Reset state.
    #[must_use]
    pub const fn new(params: &PortParams) -> Self {
        PortRx {
            receive: Receive::new(params.receive),
            extract: Extract::with_hold(
                params.check(),
                mailbox_hold_blocks(params.transmit.speed()),
            ),
        }
    }

    /// One recovered edge in reset. The mailbox has none, the device clock may be about to read it: a
    /// message that was in RX1 still comes.
    pub fn reset(&mut self) {
        let (block, enable) = (self.receive.descrambled(), self.receive.pcs_ok());
        let coded = self.extract.step(block, enable);
        self.receive.reset_coded(coded);
    }

    /// One recovered edge that captures `line`, from the loopback if `looped`, which is expected to
    /// carry this; returns the output registers of the PCS.
    #[inline]
    pub fn step(&mut self, line: Block, looped: bool, expected: Expected) -> &Received {
        let coded = self
            .extract
            .step(self.receive.descrambled(), self.receive.pcs_ok());
        self.receive.step_coded(line, looped, expected, coded);
        self.receive.received()
    }

    /// The mailbox register.
    #[inline]
    #[must_use]
    pub const fn mailbox(&self) -> Mailbox {
        self.extract.mailbox()
    }

    /// Block lock without hi_ber, outside test modes and outside the loopback, registered: the level
    /// that the device clock samples. A port that hears itself has no link.
    #[inline]
    #[must_use]
    pub const fn pcs_ok(&self) -> bool {
        self.receive.pcs_ok() && !self.receive.looped()
    }

    /// The receive path of the PCS.
    #[must_use]
    pub const fn receive(&self) -> &Receive {
        &self.receive
    }

    /// Output registers of the PCS.
    #[inline]
    #[must_use]
    pub const fn received(&self) -> &Received {
        self.receive.received()
    }
}
