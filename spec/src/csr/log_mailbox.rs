//! The host's LOGs: one that waits to be sent, one that has arrived.

use super::Bus;
use crate::dtp::log::TAG_PORT;

/// Width of a LOG's value.
const VALUE_MASK: u64 = crate::message::VALUE_MASK;

/// Registers.
#[derive(Clone, Copy, Debug)]
pub struct LogMailbox {
    out: u64,
    waits: bool,
    arrived: Option<u64>,
    overrun: bool,
}

impl Default for LogMailbox {
    fn default() -> Self {
        LogMailbox::new()
    }
}

impl LogMailbox {
    /// Reset state. The value to be sent starts with a tag that a host may send, so that all it ever
    /// holds may be sent.
    #[must_use]
    pub const fn new() -> Self {
        LogMailbox {
            out: TAG_PORT + 1,
            waits: false,
            arrived: None,
            overrun: false,
        }
    }

    /// One device edge. `ready`: the port takes the LOG that waits. `out`, `status`: this edge carries
    /// out a write to that register. `take`: the LOG that arrived has been read.
    pub fn step(
        &mut self,
        bus: &Bus,
        ready: bool,
        arrived: Option<u64>,
        out: bool,
        status: bool,
        take: bool,
    ) {
        self.waits &= !ready;
        if out {
            self.out = bus.merge(self.out);
            self.waits = bus.strobes >> 7 & 1 == 1;
        }
        self.overrun &= !(status && bus.data >> 2 & 1 == 1);
        if take {
            self.arrived = None;
        }
        if let Some(value) = arrived.filter(|value| value & 31 > TAG_PORT) {
            self.overrun |= self.arrived.is_some();
            self.arrived = self.arrived.or(Some(value));
        }
    }

    /// A write to the LOG that is to be sent would be carried out.
    #[must_use]
    pub fn accepts(&self, bus: &Bus) -> bool {
        let value = bus.merge(self.out);
        !self.waits && value & !VALUE_MASK == 0 && value & 31 > TAG_PORT
    }

    /// The LOG that waits to be sent.
    #[must_use]
    pub fn host_log(&self) -> Option<u64> {
        self.waits.then_some(self.out)
    }

    /// What software wrote, whether it waits or not.
    #[must_use]
    pub const fn out(&self) -> u64 {
        self.out
    }

    /// `log_in` as software reads it.
    #[must_use]
    pub fn shown(&self) -> u64 {
        self.arrived.map_or(0, |value| value | 1 << 63)
    }

    /// `log_status` as software reads it.
    #[must_use]
    pub fn status(&self) -> u64 {
        u64::from(!self.waits)
            | u64::from(self.arrived.is_some()) << 1
            | u64::from(self.overrun) << 2
    }
}
