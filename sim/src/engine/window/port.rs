//! A steady port: it sends a BEACON whenever its timer runs out or its device jumps, and follows those it
//! hears. What the golden model would hold in registers is here a few numbers that change per BEACON.

use crate::engine::window::log::LogAccount;
use crate::engine::window::queue::Place;
use dtp_spec::dtp::arbiter::BeaconInFlight;
use dtp_spec::dtp::prescaler::{LONG_TICKS, SHORT_TICKS};
use dtp_spec::quiet::Steady;

/// Edges from the one after which a BEACON waits to the first at which M2 may take it: M0, M1.
pub const PENDING_TO_GRANT: u64 = 3;
/// Edges from the one after which a BEACON waits to the first at which the idle aligner is asked for room.
pub const PENDING_TO_DEMAND: u64 = dtp_spec::dtp::arbiter::DEMAND_TICKS as u64 + 1;
/// Edges from the one that handles a BEACON to the one after which lc has followed it.
pub const HANDLE_TO_PUSH: u64 = 4;
/// Edges from the one that handles a BEACON to the one that tells the watch and the guard of it.
pub const HANDLE_TO_VALID: u64 = 5;
/// Edges from that one on in which a register may still hold something of the BEACON.
pub const VALID_TO_CLEAR: u64 = 2;

/// How a port is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// By the golden model, edge by edge where something happens.
    Stepped,
    /// By its account.
    Steady,
    /// By its account until the golden model takes over, at this edge or as soon as it can.
    Waking(u64),
}

/// A BEACON: after which edge it waits, and which edge M2 takes it at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Beacon {
    /// After this edge it waits to leave.
    pub pending: u64,
    /// M2 takes it at this edge.
    pub grant: u64,
}

/// The account of a steady port.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// How it is simulated.
    pub mode: Mode,
    /// Its device, the port at the other end, and the device of that.
    pub device: u32,
    /// The port at the other end.
    pub peer: u32,
    /// Its device.
    pub peer_device: u32,
    /// The edge from which on it has been.
    pub since: u64,
    /// lc less 20 units an edge.
    pub lc_offset: u64,
    /// The last two moves of lc: after which edge they hold, and by how much, the newer one first.
    pub pushes: [(u64, i16); 2],
    /// d in units.
    pub delay_units: u64,
    /// The last edge that told the watch of a valid BEACON, or one at which it was looked at.
    pub valid_edge: u64,
    /// Short strobes without a valid BEACON before that.
    pub silent_shorts: u8,
    /// What the bucket of the guard held, and after which edge.
    pub guard_units: i16,
    /// See above.
    pub guard_edge: u64,
    /// After this edge the timer was zero, before the newest BEACON waited.
    pub timer_from: u64,
    /// The newest BEACON whose place is known.
    pub newest: Beacon,
    /// The one before.
    pub before: Beacon,
    /// Where the newest lies.
    pub place: Place,
    /// Where the transmit path is in the course of BEACONs (`course.rs`), after the newest.
    pub course: u32,
    /// The first edge at which M2 may take the newest, if no LOG leaves before it.
    pub spacing_until: u64,
    /// LOGs (`log.rs`).
    pub log: LogAccount,
    /// Flips of the toggle at the end of the line.
    pub flips: u64,
    /// The line from here may rest: clocks of constant frequency, one BEACON in flight at most.
    pub may_rest: bool,
    /// While it rests (`rest.rs`), the edge up to which it does; else zero.
    pub rests_until: u64,
    /// A [`Wake`](super::queue::Said::Wake) for the line is on its way, for this edge; zero if none is.
    pub wakes_at: u64,
    /// M2 takes the first BEACON that matters then, and it is on its way (`ahead.rs`).
    pub ahead: bool,
    /// It rests for as long as the draws of the crossing say, which are numbered by flips: until the next LOG.
    pub drawn: bool,
    /// By so much may the device of a line at rest move before it is looked at again, in units.
    pub spare_units: i64,
    /// Grant and flip of the last BEACON that reaches this port, if it was counted at rest: then it is not in
    /// `valid_edge` yet. Else zeros.
    pub heard: [u64; 2],
}

/// Short strobes at edges after `from`, up to `to`.
#[must_use]
pub const fn shorts(from: u64, to: u64) -> u64 {
    to / SHORT_TICKS as u64 - from / SHORT_TICKS as u64
}

/// Long strobes likewise.
#[must_use]
const fn longs(from: u64, to: u64) -> u64 {
    to / LONG_TICKS as u64 - from / LONG_TICKS as u64
}

impl Account {
    /// The BEACON that waits, or did so last, after this edge; the newest does not wait yet if it is none.
    const fn beacon_at(&self, edge: u64) -> Beacon {
        if edge >= self.newest.pending {
            self.newest
        } else {
            self.before
        }
    }

    /// The beacon timer after this edge, no more than a few before the present.
    pub const fn timer_after(&self, edge: u64, interval_ticks: u64) -> u16 {
        let Beacon { pending, grant } = self.beacon_at(edge);
        let ticks = if pending <= edge && edge <= grant {
            (edge - pending) % interval_ticks
        } else if edge > self.newest.grant {
            edge - self.newest.grant - 1
        } else {
            edge - self.timer_from
        };
        ticks as u16
    }

    /// The newest BEACON waits after this edge, or has just been taken at it.
    #[must_use]
    pub const fn is_pending(&self, edge: u64) -> bool {
        let Beacon { pending, grant } = self.beacon_at(edge);
        pending <= edge && edge <= grant
    }

    /// M2 took a BEACON at this edge.
    #[must_use]
    pub const fn is_granted(&self, edge: u64) -> bool {
        edge == self.newest.grant || edge == self.before.grant
    }

    /// lc less 20 units an edge, as it was after this edge, some ticks around the present.
    #[must_use]
    pub fn lc_offset_after(&self, edge: u64) -> u64 {
        let later = self.pushes.iter().filter(|push| push.0 > edge);
        later.fold(self.lc_offset, |lc_offset, push| {
            lc_offset.wrapping_sub(push.1 as u64)
        })
    }

    /// What the guard's bucket holds after this edge.
    #[must_use]
    pub const fn guard_after(&self, edge: u64) -> i16 {
        let leaks = shorts(self.guard_edge, edge);
        let level = self.guard_units as i64 - leaks as i64;
        if level < 0 {
            0
        } else {
            level as i16
        }
    }

    /// Short strobes without a valid BEACON after this edge.
    #[must_use]
    pub const fn silent_after(&self, edge: u64) -> u64 {
        if edge <= self.valid_edge {
            return self.silent_shorts as u64;
        }
        self.silent_shorts as u64 + shorts(self.valid_edge, edge)
    }

    /// The registers after edge `edge` - 1, of a port that the golden model has stepped up to edge
    /// `stepped` - 1. `offset`: of the reference, `gc`: after the edge before, and the two before that.
    #[must_use]
    pub fn steady(
        &self,
        edge: u64,
        stepped: u64,
        offset: u64,
        gc: [u64; 3],
        interval: u64,
    ) -> Steady {
        let last = edge - 1;
        let Beacon { pending, grant } = self.beacon_at(last);
        let asked = self.asked_from(pending);
        // M0 follows the wish by an edge, M1 by two.
        let beacon = BeaconInFlight {
            chosen: self.is_pending(last - 1),
            stamp: self.is_pending(last - 2).then_some(gc[0]),
            wait_ticks: match last > asked && last <= grant {
                true => (last - asked).min(u64::from(u8::MAX)) as u8,
                false => 0,
            },
        };
        Steady {
            lead_units: self.lc_offset.wrapping_sub(offset) as i16,
            guard_units: self.guard_after(last),
            shorts: shorts(stepped.saturating_sub(1), last),
            longs: longs(stepped.saturating_sub(1), last),
            silent_shorts: self.silent_after(last).min(u64::from(u8::MAX)) as u8,
            timer_ticks: self.timer_after(last, interval),
            timer_before_ticks: self.timer_after(last - 1, interval),
            pending: self.is_pending(last),
            beacon,
            log: self.log_in_flight(last, [gc[1], gc[2]], interval),
            gc: gc[0],
        }
    }
}
