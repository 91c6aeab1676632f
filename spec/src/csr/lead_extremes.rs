//! How far the peer was ahead: the last time, and the extremes since software looked.

/// Registers.
#[derive(Clone, Copy, Debug, Default)]
pub struct LeadExtremes {
    last: Option<i16>,
    min: Option<i16>,
    max: Option<i16>,
}

impl LeadExtremes {
    /// One device edge. `lead_units` is the lead of a BEACON that was judged in this tick; a lead that
    /// comes at the edge that takes an extreme away belongs to the next time.
    pub fn step(
        &mut self,
        in_session: bool,
        lead_units: Option<i16>,
        take_min: bool,
        take_max: bool,
    ) {
        self.last = lead_units.or(self.last).filter(|_| in_session);
        let min = self.min.filter(|_| !take_min);
        let max = self.max.filter(|_| !take_max);
        self.min = match (min, lead_units) {
            (Some(min), Some(lead)) => Some(min.min(lead)),
            (min, lead) => min.or(lead),
        };
        self.max = match (max, lead_units) {
            (Some(max), Some(lead)) => Some(max.max(lead)),
            (max, lead) => max.or(lead),
        };
    }

    /// The last since the port synchronised.
    #[must_use]
    pub const fn last(&self) -> Option<i16> {
        self.last
    }

    /// The least since it was taken away.
    #[must_use]
    pub const fn min(&self) -> Option<i16> {
        self.min
    }

    /// The greatest since it was taken away.
    #[must_use]
    pub const fn max(&self) -> Option<i16> {
        self.max
    }
}

/// As the registers show it.
#[must_use]
pub fn shown(lead_units: Option<i16>) -> u64 {
    lead_units.map_or(0, |lead| u64::from(i32::from(lead) as u32) | 1 << 32)
}
