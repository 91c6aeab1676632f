//! Constants of our pipeline and the alpha that follows from them (protocol, section 5;
//! `docs/pipeline.md` has the registers and `docs/bound.md` the argument).
//!
//! Instants: a message is *stamped* at the device edge after which the counters hold the value that
//! it carries. It *flips the toggle* at a recovered edge, is *sampled* in the device tick that ends
//! at edge k, and is *handled* at edge k + [`HANDLE_TICKS`].

use crate::units::UNITS_PER_TICK;

/// Device edges from the stamp to the edge at which the block leaves: M1, M2, TX3.
pub const STAMP_TO_SERDES_TICKS: u64 = 3;

/// Recovered edges from the one that captures a block (RX1) to the one that flips the toggle (RX2).
pub const CAPTURE_TO_TOGGLE_TICKS: u64 = 1;

/// Ticks of the sender from the stamp to the flip of the receiver's toggle, without the wire.
pub const STAMP_TO_TOGGLE_TICKS: u64 = STAMP_TO_SERDES_TICKS + CAPTURE_TO_TOGGLE_TICKS;

/// Device edges from the end of the tick in which the toggle was sampled to the register that holds
/// the message: one for the second flop, one to read the mailbox.
pub const CROSSING_TICKS: u64 = 2;

/// Device edges from the end of the sampled tick to the edge that handles the message.
pub const HANDLE_TICKS: u64 = CROSSING_TICKS + 1;

/// Recovered edges for which the mailbox stays as it is after its toggle flipped. The device reads
/// it at most 1 + w + [`CROSSING_TICKS`] ticks after the flip.
pub const MAILBOX_HOLD_TICKS: u8 = 6;

/// Least distance between two messages of a sender, in ticks. More than the mailbox holds and more
/// than the two candidates in flight, so that a message is never sent twice.
pub const MESSAGE_SPACING_TICKS: u8 = 8;

/// What a residence has already grown to when the responder first holds it, in units.
pub const RESIDENCE_START_UNITS: u64 = HANDLE_TICKS * UNITS_PER_TICK;

/// tau: the part of the turnaround that the residence does not cover, in units. The requester reads
/// its free-running counter [`HANDLE_TICKS`] edges after the sampled tick, and a register read at an
/// edge holds the value of the edge before it. A BEACON is as old when it is compared, so the
/// reference that it is compared with stands behind gc by as much.
pub const TAU_UNITS: u64 = (HANDLE_TICKS - 1) * UNITS_PER_TICK;

/// Room in alpha for frequency differences during a measurement, in units of the round trip.
///
/// Over a delay of up to 2048 units and a residence below 128 ticks two legal clocks disagree by
/// less than 1.4 units; longer delays and residences are corrected where they are computed.
pub const MARGIN_UNITS: u64 = 2;

/// Window w in which an arrival may fall to either side of a sampling edge (set-up time,
/// metastability, skew between the sampling clocks): 0.05 tick, in units.
pub const WINDOW_UNITS: u64 = 1;

/// Sampling phases of a crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phases {
    /// One edge: whole ticks, as in the paper.
    One,
    /// Half ticks.
    Two,
    /// Quarter ticks.
    Four,
}

impl Phases {
    /// P.
    #[must_use]
    pub const fn count(self) -> u64 {
        match self {
            Phases::One => 1,
            Phases::Two => 2,
            Phases::Four => 4,
        }
    }

    /// P phases, if the crossing can have that many.
    #[must_use]
    pub const fn from_count(count: u64) -> Option<Phases> {
        match count {
            1 => Some(Phases::One),
            2 => Some(Phases::Two),
            4 => Some(Phases::Four),
            _ => None,
        }
    }
}

/// Largest q, less the age, of a crossing: 1/P of a tick plus the window, in units.
#[must_use]
pub const fn max_q_units(phases: Phases) -> u64 {
    UNITS_PER_TICK / phases.count() + WINDOW_UNITS
}

/// alpha of a requester with this crossing, in units: tau + max(q) + margin.
#[must_use]
pub const fn alpha_units(phases: Phases) -> u64 {
    TAU_UNITS + max_q_units(phases) + MARGIN_UNITS
}

// The mailbox outlives its reading: flip to read is under 1 + w + CROSSING_TICKS device ticks, and
// the spacing of a legal sender keeps a second message out of it.
const _: () = assert!(MAILBOX_HOLD_TICKS as u64 > 1 + 1 + CROSSING_TICKS);
const _: () = assert!(MESSAGE_SPACING_TICKS > MAILBOX_HOLD_TICKS);
