//! Sends BEACON_MSB then BEACON_JOIN, a few times (protocol, section 7).

/// Pairs that one trigger sends. The receiver wants two JOINs in a row; two more may be damaged.
pub const PAIRS: u8 = 4;

/// Registers of the sender.
#[derive(Clone, Debug, Default)]
pub struct JoinSender {
    pairs_left: u8,
    msb_sent: bool,
}

impl JoinSender {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        JoinSender::default()
    }

    /// One device edge. `enable`: the port may send beacons; `trigger`: begin anew.
    #[inline]
    pub fn step(&mut self, enable: bool, trigger: bool, msb_sent: bool, join_sent: bool) {
        if !enable {
            *self = JoinSender::default();
        } else if trigger {
            self.pairs_left = PAIRS;
            self.msb_sent = false;
        } else if join_sent {
            self.pairs_left = self.pairs_left.saturating_sub(1);
            self.msb_sent = false;
        } else if msb_sent {
            self.msb_sent = true;
        }
    }

    /// Nothing is left to send; `enable` as in [`JoinSender::step`].
    pub(crate) const fn is_settled(&self, enable: bool) -> bool {
        self.pairs_left == 0 && (enable || !self.msb_sent)
    }

    /// A BEACON_MSB waits for an idle block.
    #[must_use]
    pub const fn wants_msb(&self) -> bool {
        self.pairs_left > 0 && !self.msb_sent
    }

    /// A BEACON_JOIN waits for an idle block.
    #[must_use]
    pub const fn wants_join(&self) -> bool {
        self.pairs_left > 0 && self.msb_sent
    }
}
