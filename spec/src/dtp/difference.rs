//! Puts what a message says against our own counters: one datapath for BEACON, BEACON_JOIN and
//! INIT_ACK (protocol, section 3, T2 and T4, and section 4).
//!
//! The first edge subtracts our counter from what the message says and adds up by how much it is
//! late; the second adds the two. Counters go on by 20 units a tick on both sides, so the sum stays true.
//! For a BEACON or JOIN it is the distance from lc, because the lead of lc over the device's
//! reference is taken off at the very edge that reads the reference: whatever the device does later
//! moves both alike.

use crate::counter::{join, signed_difference};
use crate::message::{Kind, Message};

/// What a difference was made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// INIT_ACK: `units` is -1 less the round trip, of which alpha and the age are taken off.
    Ack,
    /// BEACON: `units` is what the peer's counter is ahead of lc, from 45 bits.
    Beacon,
    /// BEACON_JOIN: the same from 64 bits.
    Join,
}

/// What the datapath needs to know in every tick.
#[derive(Clone, Copy, Debug)]
pub struct DifferenceInput {
    /// Value and age of an INIT_ACK that arrived, in units.
    pub ack: Option<(u64, u8)>,
    /// The delay is being measured and d not known: an INIT_ACK counts.
    pub measuring: bool,
    /// A BEACON, BEACON_JOIN or BEACON_MSB that arrived, and its age in units.
    pub heard: Option<(Message, u8)>,
    /// The port follows, so d is known: those count. Otherwise what was heard before is forgotten as well.
    pub listening: bool,
    /// d in units, once it is known.
    pub delay_units: Option<u32>,
    /// alpha in units.
    pub alpha_units: u64,
    /// What lc is ahead of the device's reference, in units.
    pub lead_units: i16,
    /// The device's reference: what gc was two ticks before, in units.
    pub reference: u64,
    /// Free-running counter, 45 bits, units.
    pub free_units: u64,
}

#[derive(Clone, Copy, Debug)]
struct Read {
    said: Said,
    wide: u64,
    late_units: i64,
    matched: bool,
}

/// Registers of the datapath.
#[derive(Clone, Debug, Default)]
pub struct Difference {
    msb: Option<u64>,
    read: Option<Read>,
    said: Option<(Said, i64)>,
    mismatch: bool,
}

impl Difference {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        Difference::default()
    }

    /// One device edge.
    #[inline]
    pub fn step(&mut self, input: &DifferenceInput) {
        self.said = None;
        self.mismatch = false;
        if let Some(read) = self.read.take() {
            let counts = match read.said {
                Said::Ack => input.measuring,
                _ => input.listening,
            };
            if counts {
                self.add(read);
            }
        }
        if !input.listening {
            self.msb = None;
        }
        if input.ack.is_some() || input.heard.is_some() {
            self.read(input);
        }
    }

    fn add(&mut self, read: Read) {
        let sum = read.wide.wrapping_add_signed(read.late_units);
        let units = match read.said {
            Said::Ack | Said::Beacon => signed_difference(sum),
            Said::Join => sum as i64,
        };
        if read.matched {
            self.said = Some((read.said, units));
        } else {
            self.mismatch = true;
        }
    }

    fn read(&mut self, input: &DifferenceInput) {
        // alpha is known to be at least one, and the lead is zero until d is known.
        let late_units = match input.delay_units {
            Some(delay_units) => i64::from(delay_units),
            None => input.alpha_units as i64 - 1,
        };
        let late = |age_units: u8| late_units + i64::from(age_units);
        if let Some((value, age_units)) = input.ack.filter(|_| input.measuring) {
            self.read = Some(Read {
                said: Said::Ack,
                wide: value.wrapping_sub(input.free_units),
                late_units: late(age_units),
                matched: true,
            });
        }
        let Some((message, age_units)) = input.heard.filter(|_| input.listening) else {
            return;
        };
        let (said, base) = match message.kind {
            Kind::Beacon => (Said::Beacon, Some(message.value)),
            Kind::BeaconJoin => {
                let base = self.msb.take().and_then(|msb| join(msb, message.value));
                (Said::Join, base)
            }
            Kind::BeaconMsb => {
                self.msb = Some(message.value);
                return;
            }
            Kind::Init | Kind::InitAck | Kind::Log => return,
        };
        self.read = Some(Read {
            said,
            wide: base.unwrap_or(0).wrapping_sub(input.reference),
            late_units: late(age_units) - i64::from(input.lead_units),
            matched: base.is_some(),
        });
    }

    /// Nothing is in the datapath.
    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        self.read.is_none() && self.said.is_none() && !self.mismatch
    }

    /// Nothing is kept for a JOIN either.
    pub(crate) const fn is_settled(&self, listening: bool) -> bool {
        self.is_empty() && (listening || self.msb.is_none())
    }

    /// What was said, and its distance from our counter in units.
    #[inline]
    #[must_use]
    pub const fn said(&self) -> Option<(Said, i64)> {
        self.said
    }

    /// A JOIN had no matching BEACON_MSB.
    #[must_use]
    pub const fn mismatch(&self) -> bool {
        self.mismatch
    }
}
