//! Bounds of the network's counter from readings of one device's: an observer whose state is an interval. Pure.
//!
//! The network's counter G is the largest count of all devices, as a continuous quantity: at each instant it goes at the rate of a
//! legal oscillator, the leader's. A reading bounds it on both sides; bounds of before, carried on with bounds of the rate, bound it too; and
//! both hold, so what is kept is what they have in common. A narrow bracket wins by itself, on either side.

use super::config::{ClockConfig, Leader, LEGAL_PPB};
use super::rate::{Bounds, Rate, PPB, UNIT_BITS};
use dtp_spec::bound::offset_units;
use dtp_spec::units::UNITS_PER_TICK;
use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

/// The counter, read between two readings of the host's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The host's clock before, in its ticks.
    pub before: u64,
    /// gc, in units.
    pub gc_units: u64,
    /// The host's clock after.
    pub after: u64,
}

/// Why bounds of before are worth nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disruption {
    /// The host's clock went back, or jumped.
    SourceJumped,
    /// The kernel does not trust the host's clock any more.
    SourceDistrusted,
    /// The host was suspended.
    Suspended,
    /// A read was faster than the bus is said to be: [`ClockConfig::bus`] is wrong.
    BusFasterThanFloor,
    /// gc is ahead of all that an oscillator can do.
    CounterAhead,
    /// gc is behind: the device was reset, or lost its network.
    CounterBehind,
    /// A port took a JOIN that moved it.
    Joined,
    /// gc does not go at the rate of a device, by the kernel's clock: it is emulated, and more slowly than time passes.
    NoOscillator,
}

impl Disruption {
    /// Name, for logs and programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Disruption::SourceJumped => "source_jumped",
            Disruption::SourceDistrusted => "source_distrusted",
            Disruption::Suspended => "suspended",
            Disruption::BusFasterThanFloor => "bus_faster_than_floor",
            Disruption::CounterAhead => "counter_ahead",
            Disruption::CounterBehind => "counter_behind",
            Disruption::Joined => "joined",
            Disruption::NoOscillator => "no_oscillator",
        }
    }
}

impl fmt::Display for Disruption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Disruption::SourceJumped => "the host's clock went back, or jumped",
            Disruption::SourceDistrusted => {
                "the kernel does not trust the TSC any more: start the sampler again, which then takes CLOCK_MONOTONIC_RAW"
            }
            Disruption::Suspended => "the host was suspended",
            Disruption::BusFasterThanFloor => {
                "a read was faster than the bus is said to be: the configured floor is too high"
            }
            Disruption::CounterAhead => "gc is ahead of all that an oscillator can do",
            Disruption::CounterBehind => "gc is behind: the device was reset, or lost its network",
            Disruption::Joined => "a JOIN moved a port",
            Disruption::NoOscillator => {
                "gc goes at the rate of no oscillator: it is emulated, and more slowly than time passes"
            }
        })
    }
}

/// A rate is good enough to begin with if it is known so well, in parts per billion.
const SETTLED_PPB: u64 = 200_000;
/// Anchors of before are dropped once the rate is known so well: brackets were counted too wide until then.
const COARSE_PPB: u64 = 1_000_000;
/// Anchors in a window.
const ANCHORS: u64 = 16;
/// What is taken off a time on the bus, and put on an error of a clock, because a unit of the network is not exactly
/// 0.32 ns: 244 ppm.
const UNIT_ERROR_SHIFT: u32 = 12;

/// A BEACON may move a counter by so much, in 2^-32 units: 8 ticks. More takes a JOIN.
const JOIN_FREE: u128 = (8 * UNITS_PER_TICK as u128) << UNIT_BITS;

/// Units in a time, in 2^-32 units.
#[must_use]
pub fn units_in(time: Duration) -> u128 {
    ((time.as_nanos() * 1_000_000) << UNIT_BITS) / u128::from(dtp_spec::units::UNIT_FS)
}

/// What is known once the rate is known well enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Of G, at the last reading.
    pub bounds: Bounds,
    /// Of its rate from there on.
    pub rate: Rate,
    /// The same, whichever legal device leads: for a network that is not heard.
    pub any_rate: Rate,
}

/// A rate and the reading that it was measured at.
#[derive(Clone, Copy, Debug)]
struct Measured {
    rate: Rate,
    spread_ppb: u64,
    low: u128,
}

#[derive(Clone, Debug)]
struct State {
    bounds: Bounds,
    measured: Measured,
    /// Bounds of before, a sixteenth of the window apart.
    anchors: VecDeque<Bounds>,
    /// They are from when the rate was known coarsely.
    coarse: bool,
}

/// The observer.
#[derive(Clone, Debug)]
pub struct Filter {
    /// What G may exceed a reading by: 4TD and the tick that a register does not show.
    network: u128,
    out: u128,
    back: u128,
    source_error: u128,
    window: u128,
    wander_ppb: u64,
    leader: Leader,
    coarse: Rate,
    state: Option<State>,
}

impl Filter {
    /// One that has seen nothing, for a clock that ticks at this rate or so and errs by so much.
    #[must_use]
    pub fn new(config: &ClockConfig, coarse: Rate, source_error: Duration) -> Self {
        let floor = |ns: u32| {
            let units = units_in(Duration::from_nanos(ns.into()));
            units - (units >> UNIT_ERROR_SHIFT)
        };
        let error = units_in(source_error);
        Filter {
            network: u128::from(network_units(config.hops)) << UNIT_BITS,
            out: floor(config.bus.out_ns),
            back: floor(config.bus.back_ns),
            source_error: error + (error >> UNIT_ERROR_SHIFT),
            window: units_in(config.rate_window),
            wander_ppb: config.wander_ppb.into(),
            leader: config.leader,
            coarse,
            state: None,
        }
    }

    /// Takes a reading into account.
    ///
    /// # Errors
    /// If it contradicts what was known. Nothing is known then.
    pub fn step(&mut self, reading: &Reading) -> Result<(), Disruption> {
        let rate = self.rate();
        let fresh = self.bounds_of(reading, rate);
        let state = self.state.take();
        let fresh = fresh?;
        let Some(mut state) = state else {
            self.state = Some(self.first(fresh));
            return Ok(());
        };
        if fresh.at <= state.bounds.at {
            return Err(Disruption::SourceJumped);
        }
        let carried = state.bounds.later(fresh.at, rate);
        state.bounds = carried.and(&fresh).ok_or(match fresh.low > carried.high {
            true => Disruption::CounterAhead,
            false => Disruption::CounterBehind,
        })?;
        self.measure(&mut state);
        self.keep_anchor(&mut state);
        self.state = Some(state);
        Ok(())
    }

    /// It has seen something.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        self.state.is_some()
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.state = None;
    }

    /// Bounds of G at the last reading and of its rate from there on, once the rate is known well enough.
    #[must_use]
    pub fn settled(&self) -> Option<Settled> {
        let state = self.state.as_ref()?;
        let settled = state.measured.spread_ppb <= SETTLED_PPB;
        settled.then(|| Settled {
            bounds: state.bounds,
            rate: self.rate(),
            any_rate: state.measured.rate.widened(LEGAL_PPB),
        })
    }

    /// Bounds of the rate at any instant, however coarse.
    #[must_use]
    pub fn rate(&self) -> Rate {
        let state = self.state.as_ref();
        let mean = state.map_or(self.coarse, |state| state.measured.rate);
        mean.widened(self.leader.change_ppb())
    }

    /// What one end of the interval is away from G: a device is at most 4TD and a tick behind it.
    #[must_use]
    pub const fn network(&self) -> u128 {
        self.network
    }

    /// What a reading of the host's clock adds on both sides.
    #[must_use]
    pub const fn source_error(&self) -> u128 {
        self.source_error
    }

    /// What a reading alone says of G at its end. The counter was read between the two readings of the host's clock, not
    /// earlier than the bus allows and not later; it shows the last edge of a device that is at most 4TD behind.
    fn bounds_of(&self, reading: &Reading, rate: Rate) -> Result<Bounds, Disruption> {
        let ticks = reading.after.checked_sub(reading.before);
        let (_, bracket) = rate.advance(ticks.ok_or(Disruption::SourceJumped)?);
        let bracket = bracket + 2 * self.source_error;
        if bracket < self.out + self.back {
            return Err(Disruption::BusFasterThanFloor);
        }
        let gc = u128::from(reading.gc_units) << UNIT_BITS;
        Ok(Bounds {
            at: reading.after,
            low: (gc + self.back).saturating_sub(self.source_error),
            high: gc + self.network + bracket - self.out,
        })
    }

    fn first(&self, bounds: Bounds) -> State {
        State {
            bounds,
            measured: Measured {
                rate: self.coarse,
                spread_ppb: self.coarse.spread_ppb(),
                low: bounds.low,
            },
            anchors: VecDeque::from([bounds]),
            coarse: true,
        }
    }

    /// The mean rate since the oldest anchor, with what the rate may have changed, if that is better than the rate in use or the
    /// rate in use has become old.
    fn measure(&self, state: &mut State) {
        let Some(oldest) = state.anchors.front() else {
            return;
        };
        let Some(mean) = Rate::between(oldest, &state.bounds) else {
            return;
        };
        let rate = mean.widened(self.wander_ppb + self.step_ppb(oldest, &state.bounds));
        let spread_ppb = rate.spread_ppb();
        let age = state.bounds.low.saturating_sub(state.measured.low);
        if spread_ppb <= state.measured.spread_ppb || age > self.window / 4 {
            state.measured = Measured {
                rate,
                spread_ppb,
                low: state.bounds.low,
            };
        }
    }

    /// What the mean rate owes to G being the largest count of other devices at its end than at its beginning: those that stay were
    /// at most 4TD behind, and who comes in without a JOIN is at most 8 ticks ahead.
    fn step_ppb(&self, from: &Bounds, to: &Bounds) -> u64 {
        let step = match self.leader {
            Leader::Any => self.network + JOIN_FREE,
            Leader::Same => 0,
        };
        let passed = to.low.saturating_sub(from.low).max(1);
        u64::try_from((step * u128::from(PPB)).div_ceil(passed)).unwrap_or(u64::MAX)
    }

    fn keep_anchor(&self, state: &mut State) {
        let low = state.bounds.low;
        if state.coarse && state.measured.spread_ppb <= COARSE_PPB {
            state.coarse = false;
            state.anchors.clear();
        }
        let last = state.anchors.back().map(|anchor| anchor.low);
        if last.is_none_or(|last| low.saturating_sub(last) >= self.window / u128::from(ANCHORS)) {
            state.anchors.push_back(state.bounds);
        }
        let old = |anchor: &Bounds| low.saturating_sub(anchor.low) > self.window;
        while state.anchors.len() > 1 && state.anchors.front().is_some_and(old) {
            state.anchors.pop_front();
        }
    }
}

/// What G may exceed a register by in a network of this size: 4TD, and the tick since its last edge.
#[must_use]
pub const fn network_units(hops: u32) -> u64 {
    offset_units(hops as u64) + UNITS_PER_TICK
}
