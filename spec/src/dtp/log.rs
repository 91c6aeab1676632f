//! LOG: who we are, who the peer is, and a mailbox for the host (protocol, section 4).
//!
//! A LOG value is a 5-bit tag in bits 4:0 and 40 bits of data in bits 44:5.

use crate::units::UNITS_PER_TICK;

/// Ticks between two of the port's own LOGs: one millisecond.
pub const INTERVAL_TICKS: u32 = 156_250;
/// Tag of the lower half of the device identity.
pub const TAG_IDENTITY_LOW: u64 = 0;
/// Tag of the upper half of the device identity.
pub const TAG_IDENTITY_HIGH: u64 = 1;
/// Tag of port number, speed and role.
pub const TAG_PORT: u64 = 2;

/// Width of what the tag of port number, speed and role carries; the rest is reserved.
pub const PORT_BITS: u32 = 18;

/// What the block needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct LogInput {
    /// The port is synchronised.
    pub enable: bool,
    /// A LOG left in this tick.
    pub sent: bool,
    /// Value of a LOG that arrived.
    pub arrived: Option<u64>,
    /// Value that the host wants sent; taken at this edge if [`Log::host_ready`].
    pub host: Option<u64>,
    /// EUI-64 of this device.
    pub identity: u64,
    /// Number of this port, 0 to 31.
    pub port_number: u8,
    /// Role of this port, two bits.
    pub role_bits: u8,
}

/// Registers of the block.
#[derive(Clone, Debug, Default)]
pub struct Log {
    timer_ticks: u32,
    tag: u64,
    own_due: bool,
    slot: Option<u64>,
    peer_identity: u64,
    peer_halves: u8,
    peer_port: Option<u64>,
    host_arrived: Option<u64>,
}

impl Log {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        Log::default()
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &LogInput) {
        if !input.enable {
            *self = Log::default();
            return;
        }
        self.host_arrived = None;
        if let Some(value) = input.arrived {
            self.arrive(value);
        }
        if input.sent {
            self.slot = None;
        } else if self.slot.is_none() {
            self.fill(input);
        }
        let out = self.timer_ticks == INTERVAL_TICKS - 1;
        self.timer_ticks = if out { 0 } else { self.timer_ticks + 1 };
        self.own_due |= out;
    }

    /// The slot takes one LOG and keeps it until it has left, so that what is sent is what is
    /// struck off. The port's own goes first: it comes once in a millisecond.
    fn fill(&mut self, input: &LogInput) {
        if self.own_due {
            self.slot = Some(own_value(self.tag, input));
            self.own_due = false;
            self.tag = if self.tag == TAG_PORT {
                TAG_IDENTITY_LOW
            } else {
                self.tag + 1
            };
        } else {
            self.slot = input.host;
        }
    }

    fn arrive(&mut self, value: u64) {
        let data = value >> 5;
        match value & 31 {
            TAG_IDENTITY_LOW => {
                self.peer_identity = self.peer_identity >> 32 << 32 | data & 0xffff_ffff;
                self.peer_halves |= 1;
            }
            TAG_IDENTITY_HIGH => {
                self.peer_identity = self.peer_identity & 0xffff_ffff | data << 32;
                self.peer_halves |= 2;
            }
            TAG_PORT => self.peer_port = Some(data & ((1 << PORT_BITS) - 1)),
            _ => self.host_arrived = Some(value),
        }
    }

    /// Value of the LOG that waits for an idle block.
    #[must_use]
    pub const fn wants_log(&self) -> Option<u64> {
        self.slot
    }

    /// EUI-64 of the peer, once both halves have arrived since the port synchronised.
    #[must_use]
    pub const fn peer_identity(&self) -> Option<u64> {
        if self.peer_halves == 3 {
            Some(self.peer_identity)
        } else {
            None
        }
    }

    /// Port number (bits 7:0), units per tick (15:8) and role (17:16) of the peer.
    #[must_use]
    pub const fn peer_port(&self) -> Option<u64> {
        self.peer_port
    }

    /// Value of a LOG with any other tag that arrived at the last edge.
    #[must_use]
    pub const fn host_arrived(&self) -> Option<u64> {
        self.host_arrived
    }

    /// Whether a value of the host's would be taken at the next edge.
    #[must_use]
    pub const fn host_ready(&self) -> bool {
        self.slot.is_none() && !self.own_due
    }
}

fn own_value(tag: u64, input: &LogInput) -> u64 {
    let data = match tag {
        TAG_IDENTITY_LOW => input.identity & 0xffff_ffff,
        TAG_IDENTITY_HIGH => input.identity >> 32,
        _ => u64::from(input.port_number) | UNITS_PER_TICK << 8 | u64::from(input.role_bits) << 16,
    };
    tag | data << 5
}
