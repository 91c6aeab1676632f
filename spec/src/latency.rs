//! Constants of our pipeline and the alpha that follows from them (protocol, section 5;
//! `docs/pipeline.md` has the registers and `docs/bound.md` the argument).
//!
//! Instants: a message is *stamped* at the device edge after which the counters hold the value that
//! it carries. It *flips the toggle* at a recovered edge, is *sampled* in the device tick that ends
//! at edge k, and is *handled* at edge k + [`HANDLE_TICKS`].

use crate::speed::Speed;
use crate::units::UNITS_PER_TICK;

/// Edges from the stamp to the edge at which the block leaves: M1, M2, TX3. Where the transmit path
/// has its own clock the block leaves later by [`Transmit::late_units_min`] to
/// [`Transmit::late_units_max`].
pub const STAMP_TO_SERDES_TICKS: u64 = 3;

/// Recovered edges from the one that captures a block (RX1) to the one that flips the toggle (RX2).
pub const CAPTURE_TO_TOGGLE_TICKS: u64 = 1;

/// Ticks of the sender from the stamp to the flip of the receiver's toggle, without the wire.
pub const STAMP_TO_TOGGLE_TICKS: u64 = STAMP_TO_SERDES_TICKS + CAPTURE_TO_TOGGLE_TICKS;

/// Units of the sender from the stamp to the flip of the receiver's toggle, without the wire, at a
/// speed: M1 and M2 are filled in ticks of the device, TX3 and RX2 in blocks of the line.
#[must_use]
pub const fn stamp_to_toggle_units(speed: Speed) -> u64 {
    let line_blocks = 1 + CAPTURE_TO_TOGGLE_TICKS;
    (STAMP_TO_SERDES_TICKS - 1) * UNITS_PER_TICK + line_blocks * speed.block_units()
}

/// Recovered edges for which the mailbox stays as it is, at a speed: no shorter than
/// [`MAILBOX_HOLD_TICKS`].
#[must_use]
pub const fn mailbox_hold_blocks(speed: Speed) -> u8 {
    speed.blocks_in_ticks(MAILBOX_HOLD_TICKS)
}

/// Device edges from the end of the tick in which the toggle was sampled to the register that holds
/// the message: one for the second flop, one to read the mailbox.
pub const CROSSING_TICKS: u64 = 2;

/// Device edges from the end of the sampled tick to the edge that handles the message.
pub const HANDLE_TICKS: u64 = CROSSING_TICKS + 1;

/// Recovered edges for which the mailbox stays as it is after its toggle flipped. The device reads
/// it at most 1 + w + [`CROSSING_TICKS`] ticks after the flip.
pub const MAILBOX_HOLD_TICKS: u8 = 6;

/// Least distance between two messages of a sender with one clock, in ticks: more than the mailbox
/// holds, and more than the [`FLUSH_TICKS`] in which the granted message is still a candidate.
pub const MESSAGE_SPACING_TICKS: u8 = 8;

/// Device edges from the one that knows of a grant to the last M1 that still holds the message: the
/// request falls, M0 and M1 follow.
pub const FLUSH_TICKS: u64 = 3;

/// Entries of the ring of a port with its own transmit clock.
pub const RING_ENTRIES: u64 = 8;

/// Ticks from the edge that writes an entry of the ring to the transmit edge that reads it into M2:
/// more than this, and at most one tick and the window more, wherever the two clocks' edges stand. In
/// the middle between two writings.
pub const RING_TICKS: u64 = 3;

/// By how many ticks the marks of the ring may move after the reader was set before its self-check
/// must see it.
pub const RING_SLACK_TICKS: u64 = 1;

/// Ticks from the transmit edge that fills M2 to the device edge that knows of it, at most: the flip
/// is sampled within 1 + w, then a second flop, the register that takes the type, the edge that sees it.
pub const GRANT_BACK_TICKS: u64 = 1 + 1 + 1 + 1 + 1;

/// Least distance between two messages of a sender whose transmit path has its own clock, in ticks.
pub const MESSAGE_SPACING_OWN_CLOCK_TICKS: u8 = 16;

/// What a residence has already grown to when the responder first holds it, in units.
pub const RESIDENCE_START_UNITS: u64 = HANDLE_TICKS * UNITS_PER_TICK;

/// Whose clock the transmit path runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transmit {
    /// The device clock.
    DeviceClock,
    /// A clock of its own of the same frequency and any constant phase (mesochronous).
    OwnClock,
    /// The clock of a line of this speed, from the same oscillator in an exact ratio and phase
    /// (`docs/speeds.md`). Not in the gateware.
    LineClock(Speed),
}

impl Transmit {
    /// Speed of the line.
    #[must_use]
    pub const fn speed(self) -> Speed {
        match self {
            Transmit::DeviceClock | Transmit::OwnClock => Speed::Gigabit10,
            Transmit::LineClock(speed) => speed,
        }
    }

    /// By how much later than [`STAMP_TO_SERDES_TICKS`] after its stamp a message leaves at least, in
    /// units.
    #[must_use]
    pub const fn late_units_min(self) -> u64 {
        match self {
            Transmit::DeviceClock | Transmit::LineClock(_) => 0,
            Transmit::OwnClock => RING_TICKS * UNITS_PER_TICK,
        }
    }

    /// The same, at most. Constant from link-up to link-up, but nobody knows where between the two.
    #[must_use]
    pub const fn late_units_max(self) -> u64 {
        match self {
            Transmit::DeviceClock | Transmit::LineClock(_) => 0,
            Transmit::OwnClock => (RING_TICKS + 1) * UNITS_PER_TICK + WINDOW_UNITS,
        }
    }

    /// Least distance between two messages in ticks.
    #[must_use]
    pub const fn spacing_ticks(self) -> u8 {
        match self {
            Transmit::DeviceClock | Transmit::LineClock(_) => MESSAGE_SPACING_TICKS,
            Transmit::OwnClock => MESSAGE_SPACING_OWN_CLOCK_TICKS,
        }
    }

    /// The same in blocks of the line, no shorter.
    #[must_use]
    pub const fn spacing_blocks(self) -> u8 {
        self.speed().blocks_in_ticks(self.spacing_ticks())
    }
}

/// A LOG leaves only if a BEACON is due later than this, in ticks: it must not take its place.
#[must_use]
pub const fn log_room_ticks(transmit: Transmit) -> u64 {
    2 * transmit.spacing_ticks() as u64
}

/// What the responder's residence starts from, the age apart, in units: each side answers for its
/// own crossing, and for what its transmit path is late at least.
#[must_use]
pub const fn residence_start_units(phases: Phases, transmit: Transmit) -> u64 {
    RESIDENCE_START_UNITS + max_q_units(phases) - transmit.late_units_min()
}

/// tau: the part of the turnaround that the residence does not cover, in units. The requester reads
/// its free-running counter [`HANDLE_TICKS`] edges after the sampled tick, and a register read at an
/// edge holds the value of the edge before it. A BEACON is as old when it is compared, so the
/// reference that it is compared with stands behind gc by as much.
pub const TAU_UNITS: u64 = (HANDLE_TICKS - 1) * UNITS_PER_TICK;

/// Room in alpha for frequency differences during a measurement, in units of the round trip.
///
/// Over a delay of up to 2048 units and a residence below 4096 units two legal clocks disagree by
/// less than 1.7 units; longer delays and residences are corrected where they are computed.
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

/// alpha of a requester with this crossing, in units: tau + max(q) + margin, and what its own INIT
/// may have left late.
#[must_use]
pub const fn alpha_units(phases: Phases, transmit: Transmit) -> u64 {
    TAU_UNITS + max_q_units(phases) + MARGIN_UNITS + transmit.late_units_max()
}

// The mailbox outlives its reading: flip to read is under 1 + w + CROSSING_TICKS device ticks, and
// the spacing of a legal sender keeps a second message out of it.
const _: () = assert!(MAILBOX_HOLD_TICKS as u64 > 1 + 1 + CROSSING_TICKS);
const _: () = assert!(MESSAGE_SPACING_TICKS > MAILBOX_HOLD_TICKS);

const _: () =
    assert!(stamp_to_toggle_units(Speed::Gigabit10) == STAMP_TO_TOGGLE_TICKS * UNITS_PER_TICK);

// No message leaves twice: the grant is known, the request falls, M0 and M1 are flushed, and what the
// ring still holds is read, before the spacing ends. With one clock the grant is known at the next
// edge after M2 was filled.
const _: () = assert!(MESSAGE_SPACING_TICKS as u64 > 1 + FLUSH_TICKS);
const _: () = assert!(
    MESSAGE_SPACING_OWN_CLOCK_TICKS as u64
        > GRANT_BACK_TICKS + FLUSH_TICKS + (RING_TICKS + 2) + RING_SLACK_TICKS
);

// An entry of the ring is read two ticks after it was written, of which wires may take one, and two
// ticks before it is written again, also when the clocks have moved by as much as the self-check lets
// pass; the window is less than a tick.
const _: () = assert!(RING_TICKS >= RING_SLACK_TICKS + 2);
const _: () = assert!(RING_ENTRIES >= RING_TICKS + 1 + 1 + RING_SLACK_TICKS + 2);
