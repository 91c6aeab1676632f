//! Chooses the next message and stamps it (registers M0 and M1, device clock). The
//! [inserter](crate::dtp::inserter) puts it into an idle block.
//!
//! The order: INIT_ACK, BEACON_JOIN, BEACON_MSB, BEACON, INIT, LOG. BEACON_MSB stands with its JOIN
//! and not last: where a BEACON is due at every gap it would never leave, and no one could join.
//!
//! The choice is registered a tick before the value is read, so that the stamp is one AND-OR of the
//! counters. What is chosen is stamped anew in every tick until the grant comes back.

use crate::dtp::log::{own_value, LogSource};
use crate::message::{Kind, Message, MSB_SHIFT, VALUE_MASK};
use crate::speed::Speed;

/// Ticks that a message may wait before the idle aligner is asked to make room for it. Most gaps
/// have an idle block of their own; frames move only when the last one did not.
pub const DEMAND_TICKS: u8 = 32;

/// What waits to be sent, and the values to stamp it with.
#[derive(Clone, Copy, Debug)]
pub struct ArbiterInput {
    /// The port may send messages at all: link up and role not off.
    pub enable: bool,
    /// An INIT_ACK waits; its value, residence included, as of this edge.
    pub ack: Option<u64>,
    /// A BEACON_JOIN waits.
    pub join: bool,
    /// A BEACON waits.
    pub beacon: bool,
    /// An INIT waits.
    pub init: bool,
    /// A BEACON_MSB waits.
    pub msb: bool,
    /// A LOG waits; whose.
    pub log: Option<LogSource>,
    /// gc: the register before this edge.
    pub gc: u64,
    /// Free-running counter: the register before this edge.
    pub free_units: u64,
    /// EUI-64 of this device.
    pub identity: u64,
    /// Number of this port, 0 to 31.
    pub port_number: u8,
    /// Speed of its line.
    pub speed: Speed,
    /// Role of this port, two bits.
    pub role_bits: u8,
    /// Value of the host's LOG.
    pub host_log: u64,
}

/// What M0 holds: whose value is read at the next edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Kind(Kind),
    Log(LogSource),
}

/// How far a BEACON has come that nothing else disturbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct BeaconInFlight {
    /// M0 has chosen it.
    pub chosen: bool,
    /// M1 holds it, stamped with this gc.
    pub stamp: Option<u64>,
    /// Ticks for which it has waited to leave.
    pub wait_ticks: u8,
}

/// Registers M0 and M1, and the wait.
#[derive(Clone, Debug)]
pub struct Arbiter {
    restamp: bool,
    choice: Option<Choice>,
    candidate: Option<Message>,
    wait_ticks: u8,
}

impl Arbiter {
    /// Reset state. `restamp` is false only in a mutant: a value is then stamped when it is queued.
    #[must_use]
    pub const fn new(restamp: bool) -> Self {
        Arbiter {
            restamp,
            choice: None,
            candidate: None,
            wait_ticks: 0,
        }
    }

    /// M1: the message that leaves if the next block is idle.
    #[inline]
    #[must_use]
    pub const fn candidate(&self) -> Option<Message> {
        self.candidate
    }

    /// One device edge; `granted`: a message has left, as the device clock knows at this edge.
    #[inline]
    pub fn step(&mut self, input: &ArbiterInput, granted: bool) {
        let chosen = choose(input);
        if chosen.is_none() && self.choice.is_none() && self.candidate.is_none() {
            // Nothing waits and nothing is in flight: most ticks.
            self.wait_ticks = 0;
            return;
        }
        let join = input.join || input.msb;
        let urgent = input.ack.is_some() || join || input.beacon || input.init;
        self.wait_ticks = if urgent && input.enable && !granted {
            (self.wait_ticks + 1).min(DEMAND_TICKS)
        } else {
            0
        };
        let fresh = self
            .choice
            .filter(|_| input.enable)
            .and_then(|choice| stamp(choice, input));
        let kind = |message: Option<Message>| message.map(|message| message.kind);
        if self.restamp || granted || kind(fresh) != kind(self.candidate) {
            self.candidate = fresh;
        }
        self.choice = chosen;
    }

    /// Nothing is chosen and nothing waits to be stamped.
    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        self.choice.is_none() && self.candidate.is_none()
    }

    /// A BEACON has come as far as M1.
    #[inline]
    pub(crate) fn holds_beacon(&self) -> bool {
        let beacon = Kind::Beacon;
        let held = self.candidate.is_some_and(|held| held.kind == beacon);
        held && self.choice == Some(Choice::Kind(beacon))
    }

    /// Ticks until the idle aligner is asked to make room for what waits; none once it is.
    #[inline]
    pub(crate) const fn demand_left_ticks(&self) -> Option<u64> {
        match DEMAND_TICKS - self.wait_ticks {
            0 => None,
            left => Some(left as u64),
        }
    }

    /// What has come as far as M1 waits for so many ticks more; its stamp stays behind.
    pub(crate) fn wait(&mut self, ticks: u64) {
        let waited = u64::from(self.wait_ticks) + ticks;
        self.wait_ticks = waited.min(u64::from(DEMAND_TICKS)) as u8;
    }

    /// A LOG of the port's own has come as far as M1, and nothing else waits.
    #[inline]
    pub(crate) fn holds_own_log(&self) -> bool {
        let chosen = matches!(self.choice, Some(Choice::Log(LogSource::Own(_))));
        let held = self.candidate.is_some_and(|held| held.kind == Kind::Log);
        chosen && held && self.wait_ticks == 0
    }

    /// The registers as a BEACON and a LOG of the port's own would have left them, with the tag that M0 has
    /// chosen and the value that M1 holds.
    pub(crate) fn resume(
        &mut self,
        beacon: &BeaconInFlight,
        log_chosen: Option<u8>,
        log_value: Option<u64>,
    ) {
        let log = log_chosen.map(|tag| Choice::Log(LogSource::Own(tag)));
        self.choice = match beacon.chosen {
            true => Some(Choice::Kind(Kind::Beacon)),
            false => log,
        };
        let message = |kind: Kind, value: u64| Message {
            kind,
            value: value & VALUE_MASK,
        };
        let log = log_value.map(|value| message(Kind::Log, value));
        self.candidate = beacon.stamp.map(|gc| message(Kind::Beacon, gc)).or(log);
        self.wait_ticks = beacon.wait_ticks.min(DEMAND_TICKS);
    }

    /// The idle aligner should make room.
    #[must_use]
    pub const fn align_demand(&self) -> bool {
        self.wait_ticks == DEMAND_TICKS
    }
}

/// The choice of the highest priority.
#[inline]
fn choose(input: &ArbiterInput) -> Option<Choice> {
    if input.ack.is_some() {
        Some(Choice::Kind(Kind::InitAck))
    } else if input.join {
        Some(Choice::Kind(Kind::BeaconJoin))
    } else if input.msb {
        Some(Choice::Kind(Kind::BeaconMsb))
    } else if input.beacon {
        Some(Choice::Kind(Kind::Beacon))
    } else if input.init {
        Some(Choice::Kind(Kind::Init))
    } else {
        input.log.map(Choice::Log)
    }
}

/// The chosen message with the value of this edge; none in the tick in which an INIT_ACK has come to
/// wait and is not chosen yet, or has gone and is still chosen.
fn stamp(choice: Choice, input: &ArbiterInput) -> Option<Message> {
    if input.ack.is_some() != (choice == Choice::Kind(Kind::InitAck)) {
        return None;
    }
    let (kind, value) = match choice {
        Choice::Kind(Kind::InitAck) => (Kind::InitAck, input.ack?),
        Choice::Kind(Kind::Init) => (Kind::Init, input.free_units),
        Choice::Kind(Kind::BeaconMsb) => (Kind::BeaconMsb, input.gc >> MSB_SHIFT),
        Choice::Kind(kind) => (kind, input.gc),
        Choice::Log(LogSource::Host) => (Kind::Log, input.host_log),
        Choice::Log(LogSource::Own(tag)) => (
            Kind::Log,
            own_value(
                tag,
                input.identity,
                input.port_number,
                input.speed,
                input.role_bits,
            ),
        ),
    };
    Some(Message {
        kind,
        value: value & VALUE_MASK,
    })
}
