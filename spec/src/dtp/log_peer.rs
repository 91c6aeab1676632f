//! What the peer's LOGs say: kept beside the port, by the registers or by a test.

use crate::dtp::log::{PORT_BITS, TAG_IDENTITY_HIGH, TAG_IDENTITY_LOW, TAG_PORT};

/// Sorts LOGs by their tags.
#[derive(Clone, Debug, Default)]
pub struct LogPeer {
    identity: u64,
    halves: u8,
    port: Option<u64>,
    host_arrived: Option<u64>,
}

impl LogPeer {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        LogPeer::default()
    }

    /// One device edge; `enable`: the port is synchronised, `arrived`: value of a LOG that arrived.
    #[inline]
    pub fn step(&mut self, enable: bool, arrived: Option<u64>) {
        if !enable {
            *self = LogPeer::default();
            return;
        }
        self.host_arrived = None;
        let Some(value) = arrived else { return };
        let data = value >> 5;
        match value & 31 {
            TAG_IDENTITY_LOW => {
                self.identity = self.identity >> 32 << 32 | data & 0xffff_ffff;
                self.halves |= 1;
            }
            TAG_IDENTITY_HIGH => {
                self.identity = self.identity & 0xffff_ffff | data << 32;
                self.halves |= 2;
            }
            TAG_PORT => self.port = Some(data & ((1 << PORT_BITS) - 1)),
            _ => self.host_arrived = Some(value),
        }
    }

    /// EUI-64 of the peer, once both halves have arrived since the port synchronised.
    #[must_use]
    pub const fn identity(&self) -> Option<u64> {
        if self.halves == 3 {
            Some(self.identity)
        } else {
            None
        }
    }

    /// Port number (bits 7:0), units per tick (15:8) and role (17:16) of the peer.
    #[must_use]
    pub const fn port(&self) -> Option<u64> {
        self.port
    }

    /// Value of a LOG with any other tag that arrived at the last edge.
    #[must_use]
    pub const fn host_arrived(&self) -> Option<u64> {
        self.host_arrived
    }
}
