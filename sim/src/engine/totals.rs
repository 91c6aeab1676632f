//! What an engine's state is compared by.

use dtp_spec::port_io::PortEvents;
use dtp_spec::port_logic::PortLogic;

/// How often each event of a port has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub struct EventTotals {
    /// Damaged messages.
    pub crc_error: u32,
    /// Patterns of a crossing that were not monotonic.
    pub crossing_error: u32,
    /// Lost messages.
    pub overrun: u32,
    /// BEACONs out of range.
    pub range_reject: u32,
    /// JOINs that were not believed.
    pub join_reject: u32,
    /// JOINs that moved lc by more than 8 ticks.
    pub jumped: u32,
    /// JOINs for silence or drift.
    pub rejoin: u32,
    /// Intervals without an opportunity.
    pub beacon_overdue: u32,
    /// INITs that waited too long.
    pub ack_dropped: u32,
    /// Delays out of range.
    pub delay_reject: u32,
}

impl EventTotals {
    /// Counts what happened at an edge.
    #[inline]
    pub fn add(&mut self, events: &PortEvents) {
        if *events == PortEvents::default() {
            return;
        }
        let PortEvents {
            crc_error,
            crossing_error,
            overrun,
            range_reject,
            join_reject,
            jumped,
            rejoin,
            beacon_overdue,
            ack_dropped,
            delay_reject,
        } = *events;
        self.crc_error += u32::from(crc_error);
        self.crossing_error += u32::from(crossing_error);
        self.overrun += u32::from(overrun);
        self.range_reject += u32::from(range_reject);
        self.join_reject += u32::from(join_reject);
        self.jumped += u32::from(jumped);
        self.rejoin += u32::from(rejoin);
        self.beacon_overdue += u32::from(beacon_overdue);
        self.ack_dropped += u32::from(ack_dropped);
        self.delay_reject += u32::from(delay_reject);
    }
}

/// A counter that would have read `counted` reads `gc`: more than a BEACON may move it.
#[inline]
#[must_use]
pub const fn is_jump(counted: u64, gc: u64) -> bool {
    let units = gc.wrapping_sub(counted) as i64;
    units > dtp_spec::dtp::follower::RANGE_UNITS as i64
}

/// Everything that a counter did: a hash of each edge after which it was not 20 units more than after the
/// edge before, and of what it was then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub struct History {
    /// Edges of that kind.
    pub moves: u64,
    /// The hash.
    pub hash: u64,
}

impl History {
    /// The counter reads `gc` after edge `edge`, and is not what it would be by counting.
    #[inline]
    pub fn moved(&mut self, edge: u64, gc: u64) {
        self.moves += 1;
        let mixed = crate::rng::mixed(self.hash ^ edge);
        self.hash = crate::rng::mixed(mixed ^ gc);
    }
}

/// A device when it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeviceState {
    /// gc after the last edge.
    pub gc: u64,
    /// Free-running counter.
    pub free_units: u64,
    /// All that gc did.
    pub history: History,
}

/// A port when it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PortSnapshot {
    /// d in units, once measured.
    pub d_units: Option<u32>,
    /// The smallest d of the rounds.
    pub least_units: u32,
    /// d is known and the peer was heard.
    pub synchronised: bool,
    /// What happened to its messages.
    pub totals: EventTotals,
}

impl PortSnapshot {
    /// What this logic knows.
    #[must_use]
    pub const fn new(logic: &PortLogic, totals: EventTotals) -> Self {
        PortSnapshot {
            d_units: logic.delay_units(),
            least_units: logic.delay().least_units(),
            synchronised: logic.synchronised(),
            totals,
        }
    }
}

/// The state of a network: equal for all engines after the same scenario.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NetworkState {
    /// Devices.
    pub devices: Vec<DeviceState>,
    /// Ports, across the network.
    pub ports: Vec<PortSnapshot>,
}

impl NetworkState {
    /// One number for all of it.
    #[must_use]
    pub fn hash(&self) -> u64 {
        let mut hasher = Mixer(0);
        std::hash::Hash::hash(self, &mut hasher);
        hasher.0
    }
}

/// A hasher that gives the same number on every machine and with every version of the library.
struct Mixer(u64);

impl std::hash::Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = crate::rng::mixed(self.0 ^ u64::from(byte));
        }
    }
}
