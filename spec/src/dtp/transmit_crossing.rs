//! Between the device clock and a transmit clock of its own: same frequency, any constant phase.
//!
//! The candidate of M1 is written into a ring in every device tick and read in every transmit tick,
//! at a distance that is fixed when the reader is set: a *mark*, the upper bit of the write pointer,
//! crosses as a level, and its rise tells where the writer is. A message thus leaves more than
//! [`RING_TICKS`](crate::latency::RING_TICKS) ticks later than with one clock and at most one tick
//! and the window more, constant while the reader stays set. The reader compares the mark with where it
//! must stand, twice in every turn; if the clocks have moved, it stops, says so, and sets itself anew,
//! which drops the link: d is then measured afresh.
//!
//! The reader shows nothing until it has been set for [`SETTLE_TICKS`]. So a reset of the transmit side
//! cannot bring two messages closer than their spacing, and what was chosen before the link dropped has
//! left the ring. A reset of the device side moves no pointer, as X would move with it; it holds the link
//! down for [`QUIET_TICKS`], in which what left before comes back and means nothing.
//!
//! The grant comes back as a toggle with the type behind it; the demand of the idle aligner and the
//! reader's `ready` cross as levels.

use crate::latency::{GRANT_BACK_TICKS, RING_ENTRIES, RING_SLACK_TICKS, RING_TICKS};
use crate::message::{Kind, Message};

/// Where the reader begins: the entry that the edge wrote after which the mark rose.
const READ_START: u8 = RING_ENTRIES as u8 / 2 - 1;
/// Transmit ticks for which the reader must have been set before it is ready; long enough for the
/// device clock to see that it was not, and no less than the spacing less one.
pub const SETTLE_TICKS: u8 = 15;
/// Device ticks after a reset in which the port is not ready.
pub const QUIET_TICKS: u8 = 15;

// Of what M1 held when the reset came, the last has left and its grant is back.
const _: () = assert!(QUIET_TICKS as u64 > RING_TICKS + 2 + RING_SLACK_TICKS + GRANT_BACK_TICKS);

/// What the device clock samples of the transmit side: its registers before the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct TransmitLevels {
    /// Changes with every grant.
    pub grant_toggle: bool,
    /// Type of the last message that left; stands still around a change of the toggle.
    pub grant_kind: Option<Kind>,
    /// The reader is set and the marks are where they must be.
    pub ready: bool,
}

/// What the transmit clock samples of the device side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct DeviceLevels {
    /// Upper bit of the write pointer.
    pub mark: bool,
    /// The idle aligner should make room.
    pub align_demand: bool,
}

/// Registers of the device clock.
#[derive(Clone, Debug, Default)]
struct DeviceSide {
    ring: [Option<Message>; RING_ENTRIES as usize],
    write_pointer: u8,
    align_demand: bool,
    toggles: [bool; 3],
    grant: Option<Kind>,
    ready: [bool; 3],
    quiet_ticks: u8,
}

/// Registers of the transmit clock.
#[derive(Clone, Debug, Default)]
struct TransmitSide {
    marks: [bool; 3],
    demands: [bool; 2],
    read_pointer: u8,
    set: bool,
    settled_ticks: u8,
    levels: TransmitLevels,
}

/// The ring and what crosses beside it.
#[derive(Clone, Debug, Default)]
pub struct TransmitCrossing {
    device: DeviceSide,
    transmit: TransmitSide,
}

impl TransmitCrossing {
    /// As both sides power up.
    #[must_use]
    pub fn new() -> Self {
        TransmitCrossing::default()
    }

    /// What the device side shows to the transmit clock.
    #[must_use]
    pub const fn device_levels(&self) -> DeviceLevels {
        DeviceLevels {
            mark: self.device.write_pointer as u64 >= RING_ENTRIES / 2,
            align_demand: self.device.align_demand,
        }
    }

    /// What the transmit side shows to the device clock.
    #[must_use]
    pub const fn transmit_levels(&self) -> TransmitLevels {
        self.transmit.levels
    }

    /// One device edge. `candidate` and `align_demand` are the arbiter's registers before it, `levels`
    /// what the flops sample.
    pub fn step_device(
        &mut self,
        candidate: Option<Message>,
        align_demand: bool,
        levels: TransmitLevels,
    ) {
        let side = &mut self.device;
        side.ring[usize::from(side.write_pointer)] = candidate;
        side.write_pointer = next(side.write_pointer);
        side.align_demand = align_demand;
        let [_, second, seen] = side.toggles;
        side.grant = levels.grant_kind.filter(|_| second != seen);
        side.toggles = [levels.grant_toggle, side.toggles[0], side.toggles[1]];
        side.ready = [levels.ready, side.ready[0], side.ready[1]];
        side.quiet_ticks = (side.quiet_ticks + 1).min(QUIET_TICKS);
    }

    /// One device edge in reset, which the grant and the quiet time alone have.
    pub fn reset_device(
        &mut self,
        candidate: Option<Message>,
        align_demand: bool,
        levels: TransmitLevels,
    ) {
        self.step_device(candidate, align_demand, levels);
        self.device.grant = None;
        self.device.quiet_ticks = 0;
    }

    /// The message that the device clock learns to have left; used at the next device edge.
    #[inline]
    #[must_use]
    pub const fn grant(&self) -> Option<Kind> {
        self.device.grant
    }

    /// The reader is ready, as the device clock sees it: without it the link is down.
    #[must_use]
    pub const fn ready(&self) -> bool {
        self.device.ready[1] && self.device.quiet_ticks == QUIET_TICKS
    }

    /// The reader has turned out not to be ready any more, at the last device edge.
    #[must_use]
    pub const fn error(&self) -> bool {
        self.device.ready[2] && !self.device.ready[1]
    }

    /// What M2 may take at the next transmit edge.
    #[inline]
    #[must_use]
    pub fn candidate(&self) -> Option<Message> {
        let entry = self.device.ring[usize::from(self.transmit.read_pointer)];
        entry.filter(|_| self.transmit.levels.ready)
    }

    /// The demand as the transmit clock sees it.
    #[must_use]
    pub const fn align_demand(&self) -> bool {
        self.transmit.demands[1]
    }

    /// One transmit edge. `granted` is what M2 held before it, `levels` what the first flops sample.
    pub fn step_transmit(&mut self, granted: Option<Kind>, levels: DeviceLevels) {
        let side = &mut self.transmit;
        if granted.is_some() {
            side.levels.grant_toggle = !side.levels.grant_toggle;
            side.levels.grant_kind = granted;
        }
        let [_, mark, last_mark] = side.marks;
        let stays = side.set && agrees(side.read_pointer, mark);
        side.levels.ready = stays && side.settled_ticks == SETTLE_TICKS;
        side.settled_ticks = match stays {
            true => (side.settled_ticks + 1).min(SETTLE_TICKS),
            false => 0,
        };
        side.read_pointer = match side.set {
            true => next(side.read_pointer),
            false => READ_START,
        };
        side.set = stays || !side.set && mark && !last_mark;
        side.marks = [levels.mark, side.marks[0], side.marks[1]];
        side.demands = [levels.align_demand, side.demands[0]];
    }

    /// One transmit edge in reset, which only the reader has: what samples the other clock follows it,
    /// and a grant that was given comes back.
    pub fn reset_transmit(&mut self, granted: Option<Kind>, levels: DeviceLevels) {
        self.step_transmit(granted, levels);
        let side = &mut self.transmit;
        side.set = false;
        side.settled_ticks = 0;
        side.levels.ready = false;
    }
}

/// Whether the mark, as a reader at this entry sees it, is where it must be. The reader sees it high one
/// entry before the one it began with, and for half a turn. It may flip a tick early or late: two of four
/// ticks are left to compare in.
const fn agrees(read_pointer: u8, mark: bool) -> bool {
    match read_pointer {
        3 | 4 => mark,
        7 | 0 => !mark,
        _ => true,
    }
}

const fn next(pointer: u8) -> u8 {
    (pointer + 1) % RING_ENTRIES as u8
}
