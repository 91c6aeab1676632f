//! Who the peer says it is: what its LOGs with the device's own tags carried (protocol, section 4).

use crate::dtp::log::{PORT_BITS, TAG_IDENTITY_HIGH, TAG_IDENTITY_LOW, TAG_PORT};

/// Registers.
#[derive(Clone, Copy, Debug, Default)]
pub struct PeerIdentity {
    low: Option<u32>,
    high: Option<u32>,
    port: Option<u32>,
}

impl PeerIdentity {
    /// One device edge, with the value of a LOG that arrived. Nothing of the last session survives.
    pub fn step(&mut self, in_session: bool, log: Option<u64>) {
        if !in_session {
            *self = PeerIdentity::default();
            return;
        }
        let Some(value) = log else { return };
        let data = value >> 5;
        match value & 31 {
            TAG_IDENTITY_LOW => self.low = Some(data as u32),
            TAG_IDENTITY_HIGH => self.high = Some(data as u32),
            TAG_PORT => self.port = Some(data as u32 & ((1 << PORT_BITS) - 1)),
            _ => {}
        }
    }

    /// `peer_identity` as software reads it: zero until both halves are there.
    #[must_use]
    pub fn identity(&self) -> u64 {
        match (self.low, self.high) {
            (Some(low), Some(high)) => u64::from(high) << 32 | u64::from(low),
            _ => 0,
        }
    }

    /// `peer_port` as software reads it.
    #[must_use]
    pub fn port(&self) -> u64 {
        let both = self.low.is_some() && self.high.is_some();
        u64::from(self.port.unwrap_or_default())
            | u64::from(self.port.is_some()) << 32
            | u64::from(both) << 33
    }
}
