//! What a time server says, and what follows from several things that it says: bounds of TAI as a function of the network's
//! counter, and of the rate between the two. Pure.
//!
//! The arithmetic is that of the clock: there the counter is bounded as a function of the host's clock, here TAI as a function of
//! the counter. [`Bounds::at`] is in units of the counter here, its ends are in 2^-32 ns, a [`Rate`] in 2^-40 ns a unit.

use crate::refusal::Refusal;
use crate::time::{Leaps, NS_PER_S, TAI_GREATEST_S, TAI_LEAST_S};
use dtp_driver::clock::config::Leader;
use dtp_driver::clock::filter::network_units;
use dtp_driver::clock::rate::{Bounds, Rate, RATE_BITS, UNIT_BITS};
use dtp_spec::units::UNITS_PER_TICK;
use std::collections::VecDeque;
use std::time::Duration;

/// Units in a second of an oscillator without error.
pub const UNITS_PER_S: u64 = 3_125_000_000;
/// Oscillators of a legal network are off by at most this (IEEE 802.3, clause 52.5 and others).
pub const LEGAL_PPM: u64 = 100;
/// A clock of DTP whose interval is wider is of no use to a time server: a millisecond, in units.
pub const GC_WIDTH_MAX_UNITS: u64 = UNITS_PER_S / 1000;
/// A time server that knows no better than this is none, in nanoseconds.
pub const TAI_WIDTH_MAX_NS: u64 = 4 * NS_PER_S;

/// TAI in a unit of a legal network, at least and at most.
pub const LEGAL: Rate = {
    let unit = 8_u128 << RATE_BITS;
    let million = 1_000_000_u128;
    let fast = 25 * (million + LEGAL_PPM as u128);
    let slow = 25 * (million - LEGAL_PPM as u128);
    Rate {
        min: (unit * million / fast) as u64,
        max: (unit * million).div_ceil(slow) as u64,
    }
};

/// At one instant the network's counter was in the first interval, and TAI in the second. It stays true for ever, however late it
/// is heard: the counter is common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The counter at least and at most, in units.
    pub gc_units: (u64, u64),
    /// TAI at least and at most, in nanoseconds.
    pub tai_ns: (u64, u64),
}

/// What a server says at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// Who says it: the EUI-64 of the server's device.
    pub server: u64,
    /// Its place among all that the server said; none where order is known from the counter alone.
    pub order: Option<Order>,
    /// Counter and TAI.
    pub pair: Pair,
    /// TAI less UTC.
    pub leaps: Leaps,
}

/// A place in the order of what a server says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    /// The counter when the server began, in units: grows from one start to the next.
    pub session: u64,
    /// From zero on in each session.
    pub sequence: u64,
}

impl Announcement {
    /// Whether it can be true of any network and year.
    ///
    /// # Errors
    /// The field that cannot.
    pub fn check(&self) -> Result<(), Refusal> {
        let inside = |field, rule: bool| rule.then_some(()).ok_or(Refusal::Range(field));
        let (gc, tai) = (self.pair.gc_units, self.pair.tai_ns);
        inside(
            "gc_latest",
            gc.0 <= gc.1 && gc.1 - gc.0 <= GC_WIDTH_MAX_UNITS,
        )?;
        inside("tai_earliest", tai.0 >= TAI_LEAST_S * NS_PER_S)?;
        inside(
            "tai_latest",
            tai.0 <= tai.1 && tai.1 <= TAI_GREATEST_S * NS_PER_S,
        )?;
        inside("tai_latest", tai.1 - tai.0 <= TAI_WIDTH_MAX_NS)?;
        inside("server", self.server != 0)?;
        inside(
            "leap_at",
            self.leaps.next.is_none() || self.leaps.day().is_some(),
        )
    }
}

/// What the largest count of all devices may step by when another device leads, in units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// It falls by at most so much: those that stay are no farther behind.
    pub fall: u64,
    /// It rises by at most so much: who is farther ahead needs a JOIN, which disrupts the clock.
    pub rise: u64,
}

impl Steps {
    /// In a network of D hops: 4TD and the tick that a register does not show; and the 8 ticks of a BEACON's largest step.
    #[must_use]
    pub fn of(leader: Leader, hops: u32) -> Self {
        match leader {
            Leader::Any => Steps {
                fall: network_units(hops),
                rise: 8 * UNITS_PER_TICK,
            },
            Leader::Same => Steps::default(),
        }
    }

    /// The same bounds for a counter that has stepped: TAI is later where it has fallen, and earlier where it has risen.
    #[must_use]
    pub fn applied(self, bounds: &Bounds) -> Bounds {
        let ((_, earlier), (_, later)) = (LEGAL.advance(self.rise), LEGAL.advance(self.fall));
        let still = self == Steps::default();
        Bounds {
            at: bounds.at,
            low: bounds.low.saturating_sub(if still { 0 } else { earlier }),
            high: bounds.high.saturating_add(if still { 0 } else { later }),
        }
    }
}

/// What is assumed of the rate of the network against TAI, and how long a relation is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateConfig {
    /// Whose rate it is. Where it may be anybody's, measuring it is of no use, and any legal one is assumed.
    pub leader: Leader,
    /// Time over which the rate of the same leader is measured.
    pub window: Duration,
    /// By how much the rate of the same leader changes at most in window and [`RateConfig::void_after`] together, in parts per billion.
    pub wander_ppb: u32,
    /// After so long without news a relation is `Holdover`.
    pub stale_after: Duration,
    /// After so long without news a relation is void.
    pub void_after: Duration,
}

impl Default for RateConfig {
    fn default() -> Self {
        RateConfig {
            leader: Leader::Any,
            window: Duration::from_secs(30),
            wander_ppb: 2_000,
            stale_after: Duration::from_secs(5),
            void_after: Duration::from_secs(60),
        }
    }
}

/// A time in units, at the slowest legal rate: never more than it says.
#[must_use]
pub fn units_in(time: Duration) -> u64 {
    let units = time.as_nanos().saturating_mul(25) / 8;
    let slowest = units.saturating_mul(u128::from(1_000_000 - LEGAL_PPM)) / 1_000_000;
    u64::try_from(slowest).unwrap_or(u64::MAX)
}

/// Something that a server said contradicts what it said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction;

/// How often bounds of before are kept in a window.
const ANCHORS: u64 = 16;

/// What one server has said.
#[derive(Clone, Debug)]
pub struct Track {
    bounds: Bounds,
    rate: Rate,
    anchors: VecDeque<Bounds>,
}

impl Pair {
    /// TAI when the network's counter reaches the upper end of its interval: not before the instant of the pair, and after it by no
    /// more than the width takes.
    #[must_use]
    pub fn bounds(&self, rate: Rate) -> Bounds {
        let (earliest, latest) = self.gc_units;
        let (_, most) = rate.advance(latest.saturating_sub(earliest));
        Bounds {
            at: latest,
            low: u128::from(self.tai_ns.0) << UNIT_BITS,
            high: (u128::from(self.tai_ns.1) << UNIT_BITS).saturating_add(most),
        }
    }
}

impl Track {
    /// Begins with the first pair.
    #[must_use]
    pub fn new(pair: &Pair) -> Self {
        let bounds = pair.bounds(LEGAL);
        Track {
            bounds,
            rate: LEGAL,
            anchors: VecDeque::from([bounds]),
        }
    }

    /// Takes another pair into account.
    ///
    /// # Errors
    /// If no legal network and no true TAI are in both what was known and this.
    pub fn step(
        &mut self,
        pair: &Pair,
        config: &RateConfig,
        steps: Steps,
    ) -> Result<(), Contradiction> {
        let fresh = pair.bounds(self.rate);
        let at = fresh.at.max(self.bounds.at);
        let carried = steps.applied(&self.bounds.later(at, self.rate));
        let both = carried
            .and(&fresh.later(at, self.rate))
            .ok_or(Contradiction)?;
        self.bounds = both;
        match config.leader {
            Leader::Any => Ok(()),
            Leader::Same => self.measure(config),
        }
    }

    /// The rate: any mean between bounds of before and now, and what it may have changed by since.
    fn measure(&mut self, config: &RateConfig) -> Result<(), Contradiction> {
        let window = units_in(config.window);
        let now = self.bounds;
        self.anchors.retain(|anchor| now.at - anchor.at <= window);
        let mut rate = LEGAL;
        for anchor in &self.anchors {
            let Some(mean) = Rate::between(anchor, &now) else {
                continue;
            };
            both(mean, LEGAL).ok_or(Contradiction)?;
            rate = both(rate, mean.widened(config.wander_ppb.into())).ok_or(Contradiction)?;
        }
        self.rate = rate;
        let newest = self.anchors.back().map_or(0, |anchor| anchor.at);
        if window > 0 && now.at - newest >= window / ANCHORS {
            self.anchors.push_back(now);
        }
        Ok(())
    }

    /// Bounds of TAI at a later count, and the rate from there on.
    #[must_use]
    pub fn at(&self, gc_units: u64, steps: Steps) -> (Bounds, Rate) {
        let bounds = self.bounds.later(gc_units, self.rate);
        (steps.applied(&bounds), self.rate)
    }

    /// The count that its bounds are of.
    #[must_use]
    pub const fn reference_units(&self) -> u64 {
        self.bounds.at
    }
}

/// What both bounds of one rate leave; none if they contradict each other.
#[must_use]
pub fn both(a: Rate, b: Rate) -> Option<Rate> {
    let rate = Rate {
        min: a.min.max(b.min),
        max: a.max.min(b.max),
    };
    (rate.min <= rate.max).then_some(rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(gc: u64, tai_ns: u64, error_ns: u64) -> Pair {
        Pair {
            gc_units: (gc - 100, gc + 100),
            tai_ns: (tai_ns - error_ns, tai_ns + error_ns),
        }
    }

    const BEGIN_NS: u64 = 1_800_000_000 * NS_PER_S;

    #[test]
    fn legal_rates_are_a_hundred_parts_per_million_around_a_third_of_a_nanosecond() {
        assert_eq!(LEGAL.spread_ppb() / 1000, 200);
        let exact = (8_u64 << RATE_BITS) / 25;
        assert!(LEGAL.min < exact - exact / 10_100 && exact + exact / 10_001 < LEGAL.max);
    }

    #[test]
    fn the_rate_is_known_from_pairs_a_window_apart() {
        let config = RateConfig {
            leader: Leader::Same,
            ..RateConfig::default()
        };
        let mut track = Track::new(&pair(UNITS_PER_S, BEGIN_NS, 1000));
        let mut last = u64::MAX;
        for second in 1..=20 {
            // 50 ppm fast.
            let gc = UNITS_PER_S + second * (UNITS_PER_S + UNITS_PER_S / 20_000);
            track
                .step(
                    &pair(gc, BEGIN_NS + second * NS_PER_S, 1000),
                    &config,
                    Steps::default(),
                )
                .expect("true");
            assert!(track.rate.spread_ppb() <= last, "second {second}");
            last = track.rate.spread_ppb();
        }
        // 2 us of error at either end of 20 s, and the wander on both sides.
        assert!((4_000..4_250).contains(&last), "{last} ppb");
    }

    #[test]
    fn a_server_that_jumps_or_runs_away_contradicts_itself() {
        let config = RateConfig {
            leader: Leader::Same,
            ..RateConfig::default()
        };
        let mut track = Track::new(&pair(UNITS_PER_S, BEGIN_NS, 1000));
        let jumped = pair(2 * UNITS_PER_S, BEGIN_NS + NS_PER_S + 200_000, 1000);
        assert_eq!(
            track.step(&jumped, &config, Steps::default()),
            Err(Contradiction)
        );
        let mut track = Track::new(&pair(UNITS_PER_S, BEGIN_NS, 1000));
        let wide = pair(2 * UNITS_PER_S, BEGIN_NS + NS_PER_S + 200_000, 150_000);
        assert_eq!(track.step(&wide, &config, Steps::default()), Ok(()));
    }

    #[test]
    fn what_cannot_be_true_is_named() {
        let fine = Announcement {
            server: 7,
            order: None,
            pair: pair(UNITS_PER_S, BEGIN_NS, 1000),
            leaps: Leaps {
                offset_s: 37,
                next: None,
            },
        };
        assert_eq!(fine.check(), Ok(()));
        let with = |gc_units, tai_ns| Announcement {
            pair: Pair { gc_units, tai_ns },
            ..fine
        };
        let tai = fine.pair.tai_ns;
        let cases = [
            ("gc_latest", with((5, 4), tai)),
            ("gc_latest", with((5, 6 + GC_WIDTH_MAX_UNITS), tai)),
            ("tai_earliest", with((5, 5), (0, 1))),
            ("tai_latest", with((5, 5), (tai.1, tai.0))),
            (
                "tai_latest",
                with((5, 5), (tai.0, tai.0 + TAI_WIDTH_MAX_NS + 1)),
            ),
            ("tai_latest", with((5, 5), (tai.0, u64::MAX))),
            ("server", Announcement { server: 0, ..fine }),
        ];
        for (field, case) in cases {
            assert_eq!(case.check(), Err(Refusal::Range(field)));
        }
    }
}
