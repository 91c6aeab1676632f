//! When to send a BEACON (protocol, section 3, T3, and section 6).

/// Largest beacon interval, in ticks: the bound assumes at least one beacon in 5000.
pub const INTERVAL_TICKS_MAX: u16 = 5000;
/// Interval unless the operator chose another, in ticks.
pub const INTERVAL_TICKS_DEFAULT: u16 = 200;

/// Registers of the timer.
#[derive(Clone, Debug, Default)]
pub struct BeaconTimer {
    /// Below 5001. Of 32 bits, so that no store to a neighbour overlaps its load in the simulator.
    timer_ticks: u32,
    pending: bool,
    overdue: bool,
}

impl BeaconTimer {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        BeaconTimer::default()
    }

    /// One device edge. `enable`: the port may send beacons; `sent`: a BEACON left in this tick;
    /// `now`: the device jumped, send without waiting; `interval_ticks`: 1 to 5000.
    #[inline]
    pub fn step(&mut self, enable: bool, sent: bool, now: bool, interval_ticks: u16) {
        self.overdue = false;
        if !enable || sent {
            self.timer_ticks = 0;
            self.pending = enable && now;
            return;
        }
        self.timer_ticks += 1;
        let out = self.timer_ticks >= u32::from(interval_ticks);
        self.overdue = out && self.pending;
        // What waits is late an interval after it began to wait, however it began.
        if out || now && !self.pending {
            self.timer_ticks = 0;
        }
        self.pending |= out || now;
    }

    /// The registers after this many ticks since the timer last began.
    pub(crate) fn resume(&mut self, timer_ticks: u16, pending: bool) {
        *self = BeaconTimer {
            timer_ticks: u32::from(timer_ticks),
            pending,
            overdue: false,
        };
    }

    /// A BEACON waits for an idle block.
    #[must_use]
    pub const fn wants_beacon(&self) -> bool {
        self.pending
    }

    /// At the last edge a BEACON had waited for a whole interval in which no opportunity came.
    #[must_use]
    pub const fn overdue(&self) -> bool {
        self.overdue
    }

    /// Ticks since the last BEACON, the last time the timer ran out, or `now` made a BEACON wait.
    #[must_use]
    pub const fn timer_ticks(&self) -> u16 {
        self.timer_ticks as u16
    }
}
