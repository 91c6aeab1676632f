//! The requester: INIT, INIT_ACK, d (protocol, section 3, T0 and T2).

use crate::dtp::difference::Said;
use crate::dtp::prescaler::{shorts_of, Strobes};
use crate::units::UNITS_PER_TICK;

/// Width of d. 2^20 units are 335 us, some 67 km of fibre.
pub const DELAY_BITS: u32 = 20;
/// INITs that go out before the peer counts as `no_peer`.
pub const ATTEMPTS_MAX: u8 = 64;
/// Ticks until an unanswered INIT is repeated; 64 of them pass within 10 ms. From then on one goes out
/// with every strobe that comes once per second.
pub const RETRY_TICKS: u32 = 8192;
/// The same in strobes of the prescaler.
pub const RETRY_SHORTS: u8 = shorts_of(RETRY_TICKS);
/// d is reduced by one unit for each 2^11 of them: 488 ppm, more than two legal clocks differ by,
/// because d is measured in our units and used in the peer's.
pub const SCALE_SHIFT: u32 = 11;

/// How d is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Down to a unit: ours.
    Unit,
    /// Down to a tick: the paper's. Not in the gateware. A crossing of one phase, a residence and the
    /// turnaround are whole ticks, so what is not whole of a round trip are window, margin and guard
    /// of our correction, which the paper does not have: they are given back before d is rounded.
    Tick,
}

/// What the requester needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct DelayInput {
    /// Block lock without hi_ber, in the device clock.
    pub link_up: bool,
    /// The role lets this port measure.
    pub enable: bool,
    /// The peer has begun a new session: measure anew.
    pub restart: bool,
    /// A BEACON_MSB left in this tick.
    pub msb_sent: bool,
    /// An INIT left in this tick.
    pub init_sent: bool,
    /// Out of [`crate::dtp::difference`]; only an INIT_ACK counts.
    pub said: Option<(Said, i64)>,
    /// Slow strobes of the device.
    pub strobes: Strobes,
    /// Rounds to measure, at least one.
    pub rounds: u8,
}

/// Registers of the requester.
#[derive(Clone, Debug)]
pub struct Delay {
    rounding: Rounding,
    marked: bool,
    wanted: bool,
    started: bool,
    retry_shorts: u8,
    attempts: u8,
    rounds: u8,
    // The largest and the smallest of the rounds.
    delay_units: u32,
    least_units: u32,
    // All rounds are done; d is ready one edge later.
    done: bool,
    measured: bool,
    rejected: bool,
}

impl Delay {
    /// Reset state.
    #[must_use]
    pub const fn new(rounding: Rounding) -> Self {
        Delay {
            rounding,
            marked: false,
            wanted: false,
            started: false,
            retry_shorts: 0,
            attempts: 0,
            rounds: 0,
            delay_units: 0,
            least_units: 0,
            done: false,
            measured: false,
            rejected: false,
        }
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &DelayInput) {
        if !(input.link_up && input.enable) {
            *self = Delay::new(self.rounding);
            return;
        }
        if input.restart {
            // Without a mark of our own, or the two sides would restart each other for ever.
            *self = Delay {
                marked: self.marked,
                ..Delay::new(self.rounding)
            };
            return;
        }
        self.rejected = false;
        self.measured = self.done;
        if self.done {
            return;
        }
        self.step_request(input);
        if let Some((Said::Ack, units)) = input.said {
            self.take_round(-1 - units, input.rounds);
        }
    }

    fn step_request(&mut self, input: &DelayInput) {
        if !self.started {
            self.started = true;
            self.wanted = self.marked;
        } else if !self.marked {
            self.marked = input.msb_sent;
            self.wanted = input.msb_sent;
        } else if input.init_sent {
            self.wanted = false;
            self.retry_shorts = RETRY_SHORTS;
            self.attempts = (self.attempts + 1).min(ATTEMPTS_MAX);
        } else if self.no_peer() {
            self.wanted |= input.strobes.second;
        } else if input.strobes.short && !self.wanted {
            self.retry_shorts -= 1;
            self.wanted = self.retry_shorts == 0;
        }
    }

    fn take_round(&mut self, round_trip_units: i64, rounds: u8) {
        let half = round_trip_units >> 1;
        if half < 0 || half >> DELAY_BITS != 0 {
            self.rejected = true;
            return;
        }
        let delay = match self.rounding {
            Rounding::Unit => half as u32 - (half as u32 >> SCALE_SHIFT),
            Rounding::Tick => {
                let round_trip_ticks = (round_trip_units as u64).div_ceil(UNITS_PER_TICK);
                (round_trip_ticks / 2 * UNITS_PER_TICK) as u32
            }
        };
        self.delay_units = self.delay_units.max(delay);
        self.least_units = match self.rounds {
            0 => delay,
            _ => self.least_units.min(delay),
        };
        self.attempts = 0;
        self.rounds += 1;
        self.done = self.rounds >= rounds;
        self.wanted = !self.done;
        self.retry_shorts = 0;
    }

    /// A quiet step would change nothing; `running`: link up and role not off.
    pub(crate) const fn is_settled(&self, running: bool) -> bool {
        let request = self.started && !self.wanted && !self.wants_mark();
        let still = !self.rejected && self.measured == self.done && (self.done || request);
        if running {
            still
        } else {
            !self.started
                && !self.marked
                && !self.wanted
                && !self.rejected
                && self.rounds == 0
                && self.attempts == 0
                && !self.measured
                && self.retry_shorts == 0
        }
    }

    /// The BEACON_MSB waits that stands before the first INIT of a session and marks it as new.
    #[must_use]
    pub const fn wants_mark(&self) -> bool {
        self.started && !self.marked
    }

    /// An INIT waits for an idle block.
    #[must_use]
    pub const fn wants_init(&self) -> bool {
        self.wanted
    }

    /// INIT_ACKs still count.
    #[inline]
    #[must_use]
    pub const fn measuring(&self) -> bool {
        !self.done
    }

    /// Rounds that were in range.
    #[must_use]
    pub const fn rounds(&self) -> u8 {
        self.rounds
    }

    /// The smallest d of the rounds, in units; the largest is the one that is used.
    #[must_use]
    pub const fn least_units(&self) -> u32 {
        self.least_units
    }

    /// d in units, once all rounds are done.
    #[must_use]
    pub const fn delay_units(&self) -> Option<u32> {
        if self.measured {
            Some(self.delay_units)
        } else {
            None
        }
    }

    /// 64 INITs went out and none was answered.
    #[must_use]
    pub const fn no_peer(&self) -> bool {
        self.attempts == ATTEMPTS_MAX
    }

    /// The round handled at the last edge was out of range (negative, or 2^20 units and more).
    #[must_use]
    pub const fn rejected(&self) -> bool {
        self.rejected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// d of one round in which this much passed between INIT and INIT_ACK.
    fn measured(rounding: Rounding, passed: u64, alpha_units: u64) -> Option<u32> {
        let mut delay = Delay::new(rounding);
        for tick in 0..4 {
            let units = alpha_units as i64 - 1 - passed as i64;
            delay.step(&DelayInput {
                link_up: true,
                enable: true,
                restart: false,
                msb_sent: true,
                init_sent: false,
                said: (tick == 0).then_some((Said::Ack, units)),
                strobes: Strobes::default(),
                rounds: 1,
            });
        }
        delay.delay_units()
    }

    #[test]
    fn units_are_rounded_down() {
        assert_eq!(measured(Rounding::Unit, 503, 63), Some(220));
        assert_eq!(measured(Rounding::Unit, 502, 63), Some(219));
    }

    /// Nine whole ticks of round trip after the correction are four whole ticks of delay, eight are
    /// four as well, whatever part of a tick window and margin take.
    #[test]
    fn whole_ticks_are_the_papers() {
        for (ticks, d) in [(8, 80), (9, 80), (10, 100)] {
            for taken in 0..20 {
                assert_eq!(
                    measured(Rounding::Tick, 20 * ticks + 60, 60 + taken),
                    Some(d)
                );
            }
        }
    }
}
