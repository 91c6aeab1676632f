//! LOG: when the port says who it is, and when the host may speak (protocol, section 4).
//!
//! A LOG value is a 5-bit tag in bits 4:0 and 40 bits of data in bits 44:5. The tags 0, 1 and 2 take
//! turns by gc: bits 22:21 are the tag that is due, and its LOG is due once when they change. Nothing
//! of a LOG is stored here: the arbiter reads identity and host value when it stamps.

use crate::speed::Speed;

/// Tag of the lower half of the device identity.
pub const TAG_IDENTITY_LOW: u64 = 0;
/// Tag of the upper half of the device identity.
pub const TAG_IDENTITY_HIGH: u64 = 1;
/// Tag of port number, speed and role.
pub const TAG_PORT: u64 = 2;

/// Lowest of the two bits of gc that are the tag that is due: a turn of 2^21 units is 0.67 ms.
pub const TAG_SHIFT: u32 = 21;

/// Width of what the tag of port number, speed and role carries; the rest is reserved.
pub const PORT_BITS: u32 = 18;

/// Whose LOG waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogSource {
    /// The port's own, with this tag.
    Own(u8),
    /// The host's.
    Host,
}

/// What the block needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct LogInput {
    /// The port is synchronised.
    pub enable: bool,
    /// A LOG left in this tick.
    pub sent: bool,
    /// The host wants a LOG sent; its value stays until [`Log::host_ready`].
    pub host: bool,
    /// gc: the register before this edge.
    pub gc: u64,
}

/// How far a LOG of the port's own has come, in a port that otherwise only sends and follows BEACONs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct LogInFlight {
    /// One is due.
    pub due: bool,
    /// It has its turn, and waits to be chosen.
    pub turn: bool,
    /// M0 has chosen it, with this tag.
    pub chosen: Option<u8>,
    /// M1 holds it, with this tag.
    pub stamped: Option<u8>,
}

/// Registers of the block.
#[derive(Clone, Debug, Default)]
pub struct Log {
    tag: u8,
    own_due: bool,
    own_turn: bool,
    host_turn: bool,
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
        let tag = tag_of(input.gc);
        if !input.enable {
            *self = Log {
                tag,
                ..Log::default()
            };
            return;
        }
        // A turn lasts until its LOG has left, so that what is sent is what is struck off. The
        // port's own goes first: it comes three times in 2.7 ms.
        let own_left = self.own_turn && input.sent;
        let free = !self.own_turn && !self.host_turn;
        // A LOG that waited for a whole turn is given up: its tag is no longer due.
        let due = u64::from(tag) <= TAG_PORT;
        self.own_turn = due
            && if free {
                self.own_due
            } else {
                self.own_turn && !input.sent
            };
        self.host_turn = input.host && !input.sent && (self.host_turn || free && !self.own_due);
        self.own_due = due && (self.own_due && !own_left || tag != self.tag);
        self.tag = tag;
    }

    /// A quiet step with this gc would change nothing.
    pub(crate) const fn is_settled(&self, gc: u64) -> bool {
        let due = self.own_due || self.own_turn || self.host_turn;
        self.tag == tag_of(gc) && !due
    }

    /// The port's own LOG waits, and a step with this gc in which none leaves would change nothing.
    pub(crate) const fn is_waiting(&self, gc: u64) -> bool {
        self.tag == tag_of(gc) && self.own_due && self.own_turn && !self.host_turn
    }

    /// The tag that is due by this gc, and a LOG that has come so far.
    pub(crate) fn resume(&mut self, gc: u64, log: &LogInFlight) {
        *self = Log {
            tag: tag_of(gc),
            own_due: log.due,
            own_turn: log.turn,
            host_turn: false,
        };
    }

    /// The LOG that waits for an idle block.
    #[must_use]
    pub const fn wants_log(&self) -> Option<LogSource> {
        if self.own_turn {
            Some(LogSource::Own(self.tag))
        } else if self.host_turn {
            Some(LogSource::Host)
        } else {
            None
        }
    }

    /// The host's value is taken at the edge at which `sent` tells that a LOG has left.
    #[must_use]
    pub const fn host_ready(&self, sent: bool) -> bool {
        self.host_turn && sent
    }
}

/// The tag that is due while the counter has this value.
#[must_use]
pub const fn tag_of(gc: u64) -> u8 {
    (gc >> TAG_SHIFT & 3) as u8
}

/// Value of the port's own LOG with this tag. The speed of its line is told by the units in a tick of it.
#[must_use]
pub fn own_value(tag: u8, identity: u64, port_number: u8, speed: Speed, role_bits: u8) -> u64 {
    let data = match u64::from(tag) {
        TAG_IDENTITY_LOW => identity & 0xffff_ffff,
        TAG_IDENTITY_HIGH => identity >> 32,
        _ => u64::from(port_number) | speed.line_tick_units() << 8 | u64::from(role_bits) << 16,
    };
    u64::from(tag) | data << 5
}
