//! Notices a peer that pushes us faster than any legal oscillator can (protocol, section 7).
//!
//! A leaky bucket: every push fills it by its units, one unit leaks with every short strobe of the prescaler, per
//! 248 ticks (201 ppm). It
//! overflows exactly when some stretch of time, of any length, holds more pushes than 201 ppm of
//! its ticks plus the burst; a window of fixed length would only see those of its own length. On the parent port
//! of a tree lc also moves down, which empties the bucket again.

/// What the bucket holds: the 8 ticks of the protocol and 8 more for the one BEACON that may close
/// a gap of the whole range when two healthy networks meet.
pub const BURST_UNITS: i16 = 320;

/// Registers of the guard.
#[derive(Clone, Debug, Default)]
pub struct RateGuard {
    // Below zero for one edge at most.
    level_units: i16,
    // The leak that a push kept from happening, one edge late.
    leak_due: bool,
    faulty: bool,
}

impl RateGuard {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        RateGuard::default()
    }

    /// One device edge. `push_units`: how far the follower moved lc at the last edge, -160 to 160, if
    /// it did; `leak`: the short strobe; `clear`: link down or the operator.
    #[inline]
    pub fn step(&mut self, push_units: Option<i16>, leak: bool, clear: bool) {
        if clear {
            *self = RateGuard::default();
            return;
        }
        let empty = self.level_units < 0 || self.faulty;
        let due = leak || self.leak_due;
        self.faulty |= self.level_units > BURST_UNITS;
        self.leak_due = due && push_units.is_some();
        self.level_units = match push_units {
            _ if empty => 0,
            Some(push_units) => self.level_units + push_units,
            None => self.level_units - i16::from(due && self.level_units > 0),
        };
    }

    /// A quiet step would change nothing; `clear` as in [`RateGuard::step`].
    pub(crate) const fn is_settled(&self, clear: bool) -> bool {
        let level = self.level_units;
        let still = level >= 0
            && if self.faulty {
                level == 0
            } else {
                level <= BURST_UNITS
            };
        still && !self.leak_due && !(clear && (level != 0 || self.faulty))
    }

    /// What the bucket holds, in units.
    pub(crate) const fn level_units(&self) -> i16 {
        self.level_units
    }

    /// The bucket holds this much, and nothing is about to leak.
    pub(crate) fn resume(&mut self, level_units: i16) {
        self.level_units = level_units;
        self.leak_due = false;
    }

    /// The peer is not to be followed any more.
    #[must_use]
    pub const fn faulty(&self) -> bool {
        self.faulty
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dtp::prescaler::SHORT_TICKS;

    fn leaks(tick: u32) -> bool {
        tick % SHORT_TICKS == 0
    }

    fn ticks_until_faulty(push_units: i16, every_ticks: u32) -> Option<u32> {
        let mut guard = RateGuard::new();
        (0..2_000_000).find(|&tick| {
            let pushes = tick % every_ticks == 0;
            guard.step(pushes.then_some(push_units), leaks(tick), false);
            guard.faulty()
        })
    }

    /// One unit per 249.97 ticks, in whole numbers: no excess however long it lasts.
    #[test]
    fn the_fastest_legal_peer_is_never_faulty() {
        assert_eq!(ticks_until_faulty(1, 249), None);
        assert_eq!(ticks_until_faulty(160, 249 * 160), None);
        let mut guard = RateGuard::new();
        for tick in 0..4_000_000u32 {
            guard.step((tick % 249 == 0).then_some(1), leaks(tick), false);
        }
        assert!(
            guard.level_units <= 2,
            "nothing adds up: {}",
            guard.level_units
        );
    }

    #[test]
    fn a_peer_at_twice_the_legal_rate_is_faulty_soon() {
        let ticks = ticks_until_faulty(8, 1000).expect("faulty");
        assert!((75_000..85_000).contains(&ticks), "{ticks}");
    }

    #[test]
    fn moves_down_take_back_moves_up() {
        let mut guard = RateGuard::new();
        for tick in 0..100_000 {
            let push_units =
                [Some(6), None, None, None, Some(-6), None, None, None][tick as usize % 8];
            guard.step(push_units, leaks(tick), false);
            assert!(!guard.faulty());
        }
    }

    #[test]
    fn only_clear_makes_it_healthy_again() {
        let mut guard = RateGuard::new();
        for _ in 0..4 {
            guard.step(Some(160), false, false);
        }
        guard.step(None, false, false);
        assert!(guard.faulty());
        for tick in 0..1_000_000 {
            guard.step(None, leaks(tick), false);
        }
        assert!(guard.faulty());
        guard.step(None, false, true);
        assert!(!guard.faulty());
    }
}
