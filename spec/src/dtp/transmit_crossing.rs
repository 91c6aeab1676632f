//! Between the device clock and a transmit clock of its own: same frequency, any constant phase.
//!
//! The candidate of M1 is written into a ring in every device tick and read in every transmit tick,
//! at a distance that is fixed when the reader is set: a *mark*, the upper bit of the write pointer,
//! crosses as a level, and its rise tells where the writer is. A message is thus stamped more than
//! [`RING_TICKS`](crate::latency::RING_TICKS) ticks earlier than with one clock and at most one tick
//! and the window more, constant while the reader stays set. In every turn the reader compares the
//! mark with where it must stand; if the clocks have moved, it stops, says so, and sets itself anew,
//! which drops the link: d is then measured afresh.
//!
//! The grant comes back as a toggle with the type behind it; the demand of the idle aligner and the
//! reader's `ready` cross as levels.

use crate::latency::RING_ENTRIES;
use crate::message::{Kind, Message};

/// Where the reader begins, three edges after the first that sampled the risen mark.
const READ_START: u8 = 4;
/// Transmit ticks for which the reader must have been set before it is ready; long enough for the
/// device clock to see that it was not.
pub const SETTLE_TICKS: u8 = 15;

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
    ready: [bool; 3],
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
    /// Reset state of both sides.
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
    /// what the first flops sample.
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
        side.sample(levels);
    }

    /// One device edge in reset. The flops that sample the other clock have none.
    pub fn reset_device(&mut self, levels: TransmitLevels) {
        let side = &mut self.device;
        side.write_pointer = 0;
        side.align_demand = false;
        side.sample(levels);
        side.ready[2] = false;
    }

    /// The message that the device clock learns to have left; used at the next device edge.
    #[inline]
    #[must_use]
    pub fn grant(&self) -> Option<Kind> {
        let [_, second, seen] = self.device.toggles;
        self.transmit.levels.grant_kind.filter(|_| second != seen)
    }

    /// The reader is ready, as the device clock sees it: without it the link is down.
    #[must_use]
    pub const fn ready(&self) -> bool {
        self.device.ready[1]
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
        entry.filter(|_| self.transmit.set)
    }

    /// The reader is set.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        self.transmit.set
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
        // The mark may flip a tick early or late: two of four ticks are left to compare in.
        let agrees = side.read_pointer & 2 != 0 || mark == (side.read_pointer >= READ_START);
        let stays = side.set && agrees;
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
        side.sample(levels);
    }

    /// One transmit edge in reset.
    pub fn reset_transmit(&mut self, levels: DeviceLevels) {
        let TransmitSide { marks, demands, .. } = self.transmit;
        self.transmit = TransmitSide {
            marks,
            demands,
            ..TransmitSide::default()
        };
        self.transmit.sample(levels);
    }
}

impl DeviceSide {
    fn sample(&mut self, levels: TransmitLevels) {
        self.toggles = [levels.grant_toggle, self.toggles[0], self.toggles[1]];
        self.ready = [levels.ready, self.ready[0], self.ready[1]];
    }
}

impl TransmitSide {
    fn sample(&mut self, levels: DeviceLevels) {
        self.marks = [levels.mark, self.marks[0], self.marks[1]];
        self.demands = [levels.align_demand, self.demands[0]];
    }
}

fn next(pointer: u8) -> u8 {
    (pointer + 1) % RING_ENTRIES as u8
}
