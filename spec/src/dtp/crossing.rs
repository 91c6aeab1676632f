//! From the recovered clock to the device clock, with the age of the message (protocol, section 5).
//!
//! Only the mailbox's toggle is sampled by the device clock and its shifted copies; the message is
//! stable from the flip until long after it is read. `samples` are what the first flops of one
//! device tick saw, in the order of time:
//!
//! | bit | sampling instant |
//! |---|---|
//! | 0 | a quarter of the tick after its first edge |
//! | 1 | half |
//! | 2 | three quarters |
//! | 3 | the edge that ends the tick |

use crate::dtp::extract::Mailbox;
use crate::latency::Phases;
use crate::message::Message;

/// What the crossing hands to the device clock in one tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Arrival {
    /// The mailbox was filled and is handed over.
    pub valid: bool,
    /// The message, or none if its check failed. Kept until the next one.
    pub message: Option<Message>,
    /// How long before the end of the sampled tick the toggle was first seen: 0, 5, 10 or 15 units. Kept until the next one.
    pub age_units: u8,
    /// The mailbox reported lost messages.
    pub overrun: bool,
    /// The samples were not monotonic: the message is dropped.
    pub crossing_error: bool,
}

/// The samples of a crossing with P phases, from what four phases would have seen and the last
/// sample of the tick before: phases that do not exist repeat the sample before them.
#[inline]
#[must_use]
pub const fn samples_of(phases: Phases, four: u8, last: bool) -> u8 {
    let last = last as u8;
    let half = four >> 1 & 1;
    match phases {
        Phases::Four => four & 0b1111,
        Phases::Two => last | half << 1 | half << 2 | four & 0b1000,
        Phases::One => last | last << 1 | last << 2 | four & 0b1000,
    }
}

impl Arrival {
    /// The message that is handed over in this tick, if it is whole, and its age in units.
    #[inline]
    #[must_use]
    pub fn whole(&self) -> Option<(Message, u8)> {
        if self.valid {
            self.message.map(|message| (message, self.age_units))
        } else {
            None
        }
    }
}

/// The sampler's second flops, the pattern check, and the message register.
#[derive(Clone, Debug, Default)]
pub struct Crossing {
    first: u8,
    samples: u8,
    seen: bool,
    poisoned: bool,
    settled_ticks: u8,
    arrival: Arrival,
}

/// Ticks after reset in which the toggle is taken as it is: the receive side may have run on, and
/// what its mailbox holds is of unknown age.
pub const SETTLE_TICKS: u8 = 3;

impl Crossing {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        Crossing::default()
    }

    /// One device edge in reset, which the sampler's flops do not have.
    pub fn reset(&mut self, first: u8) {
        *self = Crossing {
            first,
            samples: self.first,
            ..Crossing::default()
        };
    }

    /// One device edge. `first` is what the first flops saw in the tick that ends at this edge;
    /// `mailbox` is read as it stands now.
    #[inline]
    pub fn step(&mut self, first: u8, mailbox: &Mailbox) {
        let samples = self.samples;
        self.samples = self.first;
        self.first = first;
        if self.settled_ticks < SETTLE_TICKS {
            self.settled_ticks += 1;
            self.seen = samples >> 3 == 1;
            return;
        }
        let changed = samples ^ if self.seen { 0b1111 } else { 0 };
        if changed == 0 && !self.poisoned {
            self.arrival.valid = false;
            self.arrival.overrun = false;
            self.arrival.crossing_error = false;
            return;
        }
        self.resolve(changed, samples >> 3 == 1, mailbox);
    }

    /// Bits of `changed` are set for the samples that saw the new value of the toggle.
    fn resolve(&mut self, changed: u8, last: bool, mailbox: &Mailbox) {
        let age_units = match changed {
            0b1000 => Some(0),
            0b1100 => Some(5),
            0b1110 => Some(10),
            0b1111 => Some(15),
            _ => None,
        };
        let error = changed != 0 && age_units.is_none();
        // A pattern that broke before its last sample shows the same flip once more in the next
        // tick: that one is dropped too, silently, because its age is wrong.
        let valid = age_units.is_some() && !self.poisoned;
        self.poisoned = (error || self.poisoned) && changed >> 3 == 0;
        self.seen = last;
        self.arrival.valid = valid;
        self.arrival.overrun = valid && mailbox.overrun;
        self.arrival.crossing_error = error;
        if let (Some(age_units), true) = (age_units, valid) {
            self.arrival.message = mailbox.message;
            self.arrival.age_units = age_units;
        }
    }

    /// The arrival register.
    #[inline]
    #[must_use]
    pub const fn arrival(&self) -> &Arrival {
        &self.arrival
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Kind;

    const MESSAGE: Message = Message {
        kind: Kind::Beacon,
        value: 99,
    };
    const MAILBOX: Mailbox = Mailbox {
        toggle: true,
        message: Some(MESSAGE),
        overrun: false,
    };

    /// The arrival register after each of eight ticks; the last pattern repeats.
    fn arrivals(patterns: &[u8]) -> [Arrival; 8] {
        let mut crossing = Crossing::new();
        for _ in 0..SETTLE_TICKS {
            crossing.step(0, &MAILBOX);
        }
        core::array::from_fn(|tick| {
            crossing.step(patterns[tick.min(patterns.len() - 1)], &MAILBOX);
            *crossing.arrival()
        })
    }

    #[test]
    fn the_age_is_how_early_the_toggle_was_seen() {
        for (pattern, age) in [(0b1000, 0), (0b1100, 5), (0b1110, 10), (0b1111, 15)] {
            let mut seen = 0;
            for (tick, arrival) in arrivals(&[0, pattern, 0b1111]).iter().enumerate() {
                if arrival.valid {
                    assert_eq!(
                        (tick, arrival.age_units, arrival.message),
                        (3, age, Some(MESSAGE))
                    );
                    seen += 1;
                }
            }
            assert_eq!(seen, 1);
        }
    }

    #[test]
    fn a_broken_pattern_drops_the_message_and_counts_once() {
        for pattern in [
            0b0001, 0b0010, 0b0100, 0b0110, 0b0101, 0b1001, 0b1010, 0b1011, 0b1101,
        ] {
            let errors = arrivals(&[0, pattern, 0b1111])
                .iter()
                .filter(|a| a.crossing_error)
                .count();
            let valid = arrivals(&[0, pattern, 0b1111])
                .iter()
                .filter(|a| a.valid)
                .count();
            assert_eq!((errors, valid), (1, 0), "{pattern:04b}");
        }
    }

    #[test]
    fn what_the_mailbox_held_before_reset_is_never_taken() {
        let mut crossing = Crossing::new();
        for _ in 0..20 {
            crossing.step(0b1111, &MAILBOX);
            assert!(!crossing.arrival().valid);
        }
        crossing.step(0b0011, &MAILBOX);
        let arrived = (0..3).any(|_| {
            crossing.step(0, &MAILBOX);
            crossing.arrival().valid
        });
        assert!(arrived);
    }

    #[test]
    fn fewer_phases_repeat_the_sample_before() {
        assert_eq!(samples_of(Phases::Two, 0b1100, false), 0b1000);
        assert_eq!(samples_of(Phases::Two, 0b1110, false), 0b1110);
        assert_eq!(samples_of(Phases::Two, 0b1111, false), 0b1110);
        assert_eq!(samples_of(Phases::One, 0b1111, false), 0b1000);
        assert_eq!(samples_of(Phases::One, 0b0000, true), 0b0111);
    }
}
