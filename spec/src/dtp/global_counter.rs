//! gc, the counter of a device, its reference, and the free-running counter that stamps INIT
//! (protocol, section 3, T5).
//!
//! The *reference* is what the device follows: 20 units a tick and the moves that its ports ask for,
//! the largest lead of them or one JOIN at a time. Ports measure against it. gc is the reference
//! as it never goes back: while the reference is behind, which takes a JOIN downwards in mode `tree`, gc stalls.
//!
//! | edge | register | computed from |
//! |---|---|---|
//! | 1 | leaves | the lead of each port |
//! | + levels | largest lead | two at a time |
//! | + 1 | move | the largest lead, or what a JOIN asks for |
//! | + 1 | step | 20 and the move |
//! | + 1 | reference; the leads of all ports | the step |
//! | + 1 | gc | the reference and what gc is owed |

use crate::dtp::follower::BEACON_NOW_UNITS;
use crate::message::VALUE_MASK;
use crate::mutant::Mutant;
use crate::units::{TICKS_PER_SECOND, UNITS_PER_TICK};

/// What gc is ahead of the reference that the ports read at the same edge: the two ticks
/// that a message is old by then (`docs/bound.md`).
pub const REFERENCE_BEHIND_UNITS: u64 = crate::latency::TAU_UNITS;
/// What is added to the reference to get gc at the next edge, unless gc stalls.
pub const AHEAD_UNITS: u64 = REFERENCE_BEHIND_UNITS + UNITS_PER_TICK;
/// A JOIN that moves its port by more is told to the other ports as this, which leaves each of them
/// more than 8 ticks behind.
pub const MOVE_UNITS_MAX: i16 = 511;
/// Ports of one group of the tree, whose JOINs meet before a register.
pub const GROUP_PORTS: usize = 8;
/// Levels of the tree of a device with [`crate::device::PORTS_MODEL_MAX`] ports.
pub const LEVELS_MAX: usize = 6;

/// What a port says to its device in every tick.
#[derive(Clone, Copy, Debug)]
pub struct PortLead {
    /// What its lc is ahead of the reference, in units.
    pub lead_units: i16,
    /// A JOIN waits: how far lc is to move, in units.
    pub request_units: Option<i64>,
}

/// What matters of the leads of all ports.
#[derive(Clone, Copy, Debug)]
pub struct Leads {
    /// The largest of those that count, in units; anything below zero stands for none.
    pub largest: i16,
    /// The first port whose JOIN waits.
    pub request: Option<usize>,
    /// What the port says whose JOIN the device is taking.
    pub granted: Option<PortLead>,
}

/// What the device does to its reference at an edge beyond 20 units; known before that edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Moved {
    /// The reference moves.
    pub apply: bool,
    /// By this much, in units; [`MOVE_UNITS_MAX`] stands for any JOIN beyond it.
    pub units: i16,
}

/// What happened to a counter that only ever moved to the lead of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CounterAccount {
    /// Edges so far.
    pub edges: u64,
    /// The reference after the last of them, in units.
    pub reference: u64,
    /// gc likewise.
    pub gc: u64,
    /// Edges since the one that chose the last move, and the move in units.
    pub last: Option<(u8, i16)>,
    /// The largest lead, in units, as it was 1, 2, ... edges before the last; zero stands for any lead that
    /// is not above it.
    pub largest: [i16; LEVELS_MAX + 1],
    /// Ports of the device.
    pub ports: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Move {
    valid: bool,
    lead_units: i16,
    jump_units: i64,
}

/// Registers of the counters.
#[derive(Clone, Debug)]
pub struct GlobalCounter {
    beacon_on_jump: bool,
    mutant: Option<Mutant>,
    gc: u64,
    reference: u64,
    free_units: u64,
    // What gc is ahead of the reference, at the next edge.
    owed_units: u64,
    owing: bool,
    largest: [i16; LEVELS_MAX + 1],
    // Ticks in which the largest lead may still hold what was applied.
    hold_ticks: u8,
    granted: Option<usize>,
    // Ticks since the grant.
    granted_ticks: u8,
    bus: Move,
    next: Move,
    step_units: u64,
    moved: Moved,
    beacon_now: bool,
}

impl GlobalCounter {
    /// Reset state with this gc.
    #[must_use]
    pub const fn new(gc: u64, beacon_on_jump: bool, mutant: Option<Mutant>) -> Self {
        GlobalCounter {
            beacon_on_jump,
            mutant,
            gc,
            reference: gc.wrapping_sub(REFERENCE_BEHIND_UNITS),
            free_units: 0,
            owed_units: AHEAD_UNITS,
            owing: false,
            largest: [NO_LEAD; LEVELS_MAX + 1],
            hold_ticks: 0,
            granted: None,
            granted_ticks: 0,
            bus: NO_MOVE,
            next: NO_MOVE,
            step_units: UNITS_PER_TICK,
            moved: Moved {
                apply: false,
                units: 0,
            },
            beacon_now: false,
        }
    }

    /// One device edge. `parent`: in mode `tree`, the port that is followed.
    #[inline]
    pub fn step(
        &mut self,
        ports: impl ExactSizeIterator<Item = PortLead> + Clone,
        parent: Option<u8>,
    ) {
        let mut leads = Leads {
            largest: NO_LEAD,
            request: None,
            granted: self.granted.and_then(|granted| ports.clone().nth(granted)),
        };
        let count = ports.len();
        for (number, port) in ports.enumerate() {
            if parent.is_none_or(|parent| usize::from(parent) == number) {
                leads.largest = leads.largest.max(port.lead_units);
            }
            if port.request_units.is_some() && leads.request.is_none() {
                leads.request = Some(number);
            }
        }
        self.step_leads(count, leads, parent.is_some());
    }

    /// The same for a device with this many ports, of which only these leads matter; `tree`: leads below zero
    /// count.
    #[inline]
    pub fn step_leads(&mut self, ports: usize, leads: Leads, tree: bool) {
        let Leads {
            largest, request, ..
        } = leads;
        self.count();
        let (next, bus, granted) = (self.next, self.bus, self.granted);
        self.add_up(next);
        let levels = levels(ports);
        let two_stages = ports > GROUP_PORTS;
        let free = granted.is_none() && request.is_none() && self.hold_ticks == 0;
        self.hold_ticks = self.hold_ticks.saturating_sub(1);
        let lead_units = match self.largest[levels] {
            NO_LEAD => 0,
            lead_units if !tree => lead_units.max(0),
            lead_units => lead_units,
        };
        let lead = match free && lead_units != 0 {
            true => Move {
                valid: true,
                lead_units,
                jump_units: 0,
            },
            false => NO_MOVE,
        };
        let asked = match granted {
            Some(_) if self.granted_ticks == 0 => asked(leads.granted),
            _ => NO_MOVE,
        };
        (self.bus, self.next) = match (two_stages, granted) {
            (_, None) => (NO_MOVE, lead),
            (true, Some(_)) => (asked, bus),
            (false, Some(_)) => (NO_MOVE, asked),
        };
        if self.next.valid {
            self.hold_ticks = hold_ticks(ports);
        }
        match granted {
            Some(_) if self.granted_ticks == 2 + u8::from(two_stages) => self.granted = None,
            Some(_) => self.granted_ticks += 1,
            None if !next.valid => {
                self.granted = request;
                self.granted_ticks = 0;
            }
            None => {}
        }
        self.largest.copy_within(0..LEVELS_MAX, 1);
        self.largest[0] = largest;
    }

    /// Whether a jump sends BEACONs at once, from the next edge on.
    pub fn set_beacon_on_jump(&mut self, beacon_on_jump: bool) {
        self.beacon_on_jump = beacon_on_jump;
    }

    /// gc, the reference, and the counter that never jumps.
    fn count(&mut self) {
        let (step, owed) = (self.step_units as i64, self.owed_units as i64);
        if !self.stuck() {
            self.gc = self.reference.wrapping_add(self.owed_units);
        }
        self.reference = self.reference.wrapping_add(self.step_units);
        // The last condition waits for what a move during a stall makes of it.
        self.owing = owed >= (AHEAD_UNITS + UNITS_PER_TICK) as i64
            || step < 0
            || self.moved.apply && self.owing;
        self.owed_units = if self.owing {
            self.owed_units.wrapping_sub(self.step_units)
        } else {
            AHEAD_UNITS
        };
        self.free_units = (self.free_units + UNITS_PER_TICK) & VALUE_MASK;
    }

    /// The step of the next edge, and what the ports are told of it.
    fn add_up(&mut self, next: Move) {
        self.beacon_now =
            self.beacon_on_jump && self.moved.apply && self.moved.units >= BEACON_NOW_UNITS;
        let whole = next.jump_units.wrapping_add(i64::from(next.lead_units));
        self.step_units = UNITS_PER_TICK.wrapping_add_signed(whole);
        self.moved = Moved {
            apply: next.valid,
            units: match next.jump_units {
                ..0 => 0,
                0..512 => next.jump_units as i16 + next.lead_units,
                _ => MOVE_UNITS_MAX,
            },
        };
    }

    /// A jump sends BEACONs at once.
    #[must_use]
    pub const fn beacons_on_jump(&self) -> bool {
        self.beacon_on_jump
    }

    /// Nothing moves and nothing is about to, unless a lead does: every edge only counts. `tree`: a lead
    /// below zero counts too.
    #[must_use]
    pub fn is_quiet(&self, tree: bool) -> bool {
        let moves = |&lead: &i16| lead > 0 || tree && lead != 0 && lead != NO_LEAD;
        !self.next.valid
            && !self.bus.valid
            && !self.moved.apply
            && !self.beacon_now
            && !self.owing
            && self.step_units == UNITS_PER_TICK
            && self.owed_units == AHEAD_UNITS
            && self.gc == self.reference.wrapping_add(REFERENCE_BEHIND_UNITS)
            && self.hold_ticks == 0
            && self.granted.is_none()
            && self.mutant != Some(Mutant::StuckCounter)
            && !self.largest.iter().any(moves)
    }

    /// Passes over this many edges of a quiet counter.
    pub fn skip(&mut self, ticks: u64) {
        let units = ticks.wrapping_mul(UNITS_PER_TICK);
        self.gc = self.gc.wrapping_add(units);
        self.reference = self.reference.wrapping_add(units);
        self.free_units = self.free_units.wrapping_add(units) & VALUE_MASK;
    }

    /// Takes the registers from an account of what happened, in mode `fastest` and without JOINs.
    pub fn resume(&mut self, account: &CounterAccount) {
        let CounterAccount {
            edges,
            reference,
            gc,
            last,
            largest,
            ports,
        } = *account;
        let on_jump = self.beacon_on_jump;
        *self = GlobalCounter::new(gc, on_jump, self.mutant);
        self.reference = reference;
        self.free_units = edges.wrapping_mul(UNITS_PER_TICK) & VALUE_MASK;
        self.largest = largest;
        let Some((age_ticks, units)) = last else {
            return;
        };
        let moved = Moved { apply: true, units };
        match age_ticks {
            0 => {
                self.next = Move {
                    valid: true,
                    lead_units: units,
                    jump_units: 0,
                };
            }
            1 => {
                self.step_units = UNITS_PER_TICK.wrapping_add_signed(i64::from(units));
                self.moved = moved;
            }
            2 => self.beacon_now = on_jump && units >= BEACON_NOW_UNITS,
            _ => {}
        }
        self.hold_ticks = hold_ticks(ports).saturating_sub(age_ticks);
    }

    fn stuck(&self) -> bool {
        const STUCK_UNITS: u64 = TICKS_PER_SECOND / 1000 * UNITS_PER_TICK;
        self.mutant == Some(Mutant::StuckCounter) && self.free_units >= STUCK_UNITS
    }

    /// gc in units.
    #[inline]
    #[must_use]
    pub const fn gc(&self) -> u64 {
        self.gc
    }

    /// The reference in units; what is behind it by [`REFERENCE_BEHIND_UNITS`] is gc unless gc stalls.
    #[inline]
    #[must_use]
    pub const fn reference(&self) -> u64 {
        self.reference
    }

    /// Free-running counter, 45 bits, units.
    #[inline]
    #[must_use]
    pub const fn free_units(&self) -> u64 {
        self.free_units
    }

    /// What happens to the reference at the next edge.
    #[inline]
    #[must_use]
    pub const fn moved(&self) -> Moved {
        self.moved
    }

    /// The port whose JOIN the device is taking.
    #[inline]
    #[must_use]
    pub const fn granted(&self) -> Option<usize> {
        self.granted
    }

    /// At the last edge the reference moved up by a quarter tick or more.
    #[inline]
    #[must_use]
    pub const fn beacon_now(&self) -> bool {
        self.beacon_now
    }
}

const NO_MOVE: Move = Move {
    valid: false,
    lead_units: 0,
    jump_units: 0,
};

/// No port counts.
const NO_LEAD: i16 = i16::MIN;

/// What the granted port asks for, unless it has forgotten meanwhile.
fn asked(port: Option<PortLead>) -> Move {
    match port {
        Some(PortLead {
            lead_units,
            request_units: Some(jump_units),
        }) => Move {
            valid: true,
            lead_units,
            jump_units,
        },
        _ => NO_MOVE,
    }
}

/// Levels of a tree that compares two at a time; one port is compared with itself.
#[must_use]
pub const fn levels(ports: usize) -> usize {
    match ports {
        0..=2 => 1,
        _ => ports.next_power_of_two().trailing_zeros() as usize,
    }
}

/// Ticks for which the largest lead may still hold what was taken of it.
#[must_use]
pub const fn hold_ticks(ports: usize) -> u8 {
    3 + levels(ports) as u8
}
