//! Counts of the receive side, carried from the recovered clock to the device clock.
//!
//! *What crosses.* Every [`PERIOD_TICKS`] recovered edges the counts of that time are put into a
//! mailbox and a toggle flips. The device clock sees the flip through two flops, that is 2 to 3 of
//! its edges later, and adds the mailbox at the next edge. The mailbox stays as it is for
//! [`PERIOD_TICKS`] recovered periods, so it is stable when it is read unless the recovered clock is
//! eight times as fast as the device's.
//!
//! *A recovered clock that stops* stops the flips, and nothing is counted. *Reset of the receive
//! side* clears the running counts and their timer, but neither mailbox nor toggle: what was handed
//! over stays whole, the next flip comes a whole period after the reset, and what had been counted
//! in the broken period is lost. *Reset of the device side* leaves the flops of the toggle alone, so
//! that no flip appears that was none; one that comes during the reset is forgotten with all counts.
//! Hence a count may be lost by a reset, but none is ever invented.

/// Recovered edges between two hand-overs.
pub const PERIOD_TICKS: u8 = 32;

/// What happened on the receive side in one recovered tick.
#[derive(Clone, Copy, Debug, Default)]
pub struct Received {
    /// The block was more than eight idles or a message.
    pub not_idle: bool,
    /// The block was invalid.
    pub bad_block: bool,
    /// A valid block came where it must not.
    pub sequence_error: bool,
    /// The sync header was neither 01 nor 10.
    pub bad_header: bool,
    /// Wrong bits of a test pattern, 0 to 66.
    pub pattern_errors: u8,
}

/// What happened in some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Deltas {
    /// Blocks.
    pub blocks: u8,
    /// Blocks that were more than eight idles or a message.
    pub not_idle: u8,
    /// Invalid blocks.
    pub bad_blocks: u8,
    /// Valid blocks where they must not be.
    pub sequence_errors: u8,
    /// Sync headers that were neither 01 nor 10.
    pub bad_headers: u8,
    /// Wrong bits of test patterns.
    pub pattern_errors: u16,
}

impl Deltas {
    /// In the order of the counters.
    #[must_use]
    pub fn in_order(&self) -> [u16; 6] {
        [
            self.blocks.into(),
            self.not_idle.into(),
            self.bad_blocks.into(),
            self.sequence_errors.into(),
            self.bad_headers.into(),
            self.pattern_errors,
        ]
    }

    fn plus(self, received: &Received) -> Deltas {
        Deltas {
            blocks: self.blocks + 1,
            not_idle: self.not_idle + u8::from(received.not_idle),
            bad_blocks: self.bad_blocks + u8::from(received.bad_block),
            sequence_errors: self.sequence_errors + u8::from(received.sequence_error),
            bad_headers: self.bad_headers + u8::from(received.bad_header),
            pattern_errors: self.pattern_errors + u16::from(received.pattern_errors),
        }
    }
}

/// The recovered half.
#[derive(Clone, Debug, Default)]
pub struct Sender {
    running: Deltas,
    ticks: u8,
    mailbox: Deltas,
    toggle: bool,
}

impl Sender {
    /// One recovered edge.
    pub fn step(&mut self, reset: bool, received: &Received) {
        let counted = self.running.plus(received);
        let over = self.ticks == PERIOD_TICKS - 1;
        if over && !reset {
            self.mailbox = counted;
            self.toggle = !self.toggle;
        }
        if over || reset {
            self.running = Deltas::default();
            self.ticks = 0;
        } else {
            self.running = counted;
            self.ticks += 1;
        }
    }
}

/// The device half: three flops and the counts of the last hand-over.
#[derive(Clone, Debug, Default)]
pub struct Receiver {
    first: bool,
    synced: bool,
    seen: bool,
    deltas: Option<Deltas>,
}

impl Receiver {
    /// One device edge, at which the other half stands as `sender`.
    pub fn step(&mut self, reset: bool, sender: &Sender) {
        let flipped = self.synced != self.seen;
        self.deltas = (flipped && !reset).then_some(sender.mailbox);
        self.seen = self.synced;
        self.synced = self.first;
        self.first = sender.toggle;
    }

    /// The counts of a hand-over, for one tick.
    #[must_use]
    pub const fn deltas(&self) -> Option<&Deltas> {
        self.deltas.as_ref()
    }
}
