//! Notices a peer that pushes us faster than any legal oscillator can (protocol, section 7).
//!
//! A leaky bucket: every push fills it by its units, one unit leaks per 248 ticks (201 ppm). It
//! overflows exactly when some stretch of time, of any length, holds more pushes than 201 ppm of
//! its ticks plus the burst; a window of fixed length would only see those of its own length. On the parent port
//! of a tree lc also moves down, which empties the bucket again.

use crate::units::{RELATIVE_PPM_MAX, UNITS_PER_TICK};

/// Ticks in which one unit leaks. Two legal clocks differ by (1 + 1e-4)/(1 - 1e-4) - 1 = 200.02 ppm,
/// and a bucket that leaks exactly 200 ppm would overflow after five seconds of them.
pub const LEAK_TICKS: u8 = 248;

// 20 units a tick, so many parts per million of them, in so many ticks: at most one unit.
const _: () = assert!(UNITS_PER_TICK * RELATIVE_PPM_MAX * LEAK_TICKS as u64 <= 1_000_000);

/// What the bucket holds: the 8 ticks of the protocol and 8 more for the one BEACON that may close
/// a gap of the whole range when two healthy networks meet.
pub const BURST_UNITS: u16 = 320;

/// Registers of the guard.
#[derive(Clone, Debug, Default)]
pub struct RateGuard {
    level_units: u16,
    leak_ticks: u8,
    faulty: bool,
}

impl RateGuard {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        RateGuard::default()
    }

    /// One device edge. `push_units`: how far the follower moved lc at the last edge, -160 to 160;
    /// `clear`: link down or the operator.
    #[inline]
    pub fn step(&mut self, push_units: i16, clear: bool) {
        if clear {
            *self = RateGuard::default();
            return;
        }
        let leak = self.leak_ticks == LEAK_TICKS - 1;
        self.leak_ticks = if leak { 0 } else { self.leak_ticks + 1 };
        // The fill is judged before it is stored, so the level never exceeds the burst by more
        // than one push and the fault is sticky from then on.
        if self.level_units > BURST_UNITS {
            self.faulty = true;
        }
        if !self.faulty {
            let leaked = self.level_units - u16::from(leak && self.level_units > 0);
            self.level_units = leaked.saturating_add_signed(push_units);
        }
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

    fn ticks_until_faulty(push_units: i16, every_ticks: u32) -> Option<u32> {
        let mut guard = RateGuard::new();
        (0..2_000_000).find(|tick| {
            guard.step(
                if tick % every_ticks == 0 {
                    push_units
                } else {
                    0
                },
                false,
            );
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
            guard.step(i16::from(tick % 249 == 0), false);
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
            guard.step(if tick % 2 == 0 { 6 } else { -6 }, false);
            assert!(!guard.faulty());
        }
    }

    #[test]
    fn only_clear_makes_it_healthy_again() {
        let mut guard = RateGuard::new();
        for _ in 0..4 {
            guard.step(160, false);
        }
        guard.step(0, false);
        assert!(guard.faulty());
        for _ in 0..1_000_000 {
            guard.step(0, false);
        }
        assert!(guard.faulty());
        guard.step(0, true);
        assert!(!guard.faulty());
    }
}
