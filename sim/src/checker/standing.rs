//! Which cables and devices are there, as events take them away and bring them back, and when the promise
//! holds: from 0.2 ms after the last port that can be synchronised is and the last counter has jumped, until something is brought back.
//! What is taken away leaves the promise of all others as it is.

use super::{Cable, What, World, QUIET_FS};

/// A time in which the promise was waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspended {
    /// Since when: power-up, or an event that brought something back, in femtoseconds.
    pub from_fs: u64,
    /// When the promise held again; none if it never did.
    pub until_fs: Option<u64>,
}

/// A JOIN waits for room behind four pairs of messages at most: 22,000 ticks were seen under jumbo frames.
const JOIN_FS_PER_HOP: u64 = 150_000_000_000;

/// The network as it stands.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    world: World,
    /// Events that keep a cable away: it is up if there is none.
    cable_away: Vec<u32>,
    device_up: Vec<bool>,
    next_change: usize,
    /// Time of the next change; `u64::MAX` if there is none.
    pub(super) next_fs: u64,
    /// Ports at cables that are up between devices that are up.
    expected: Vec<bool>,
    synchronised: Vec<bool>,
    missing: usize,
    since_fs: u64,
    /// When the last port synchronised, or something came back.
    ready_fs: u64,
    /// How long after that JOINs may travel.
    joins_fs: u64,
    /// Since when the promise has been waited for; none while it holds.
    pub(super) waiting_since_fs: Option<u64>,
    /// When it first held.
    pub(super) t0_fs: Option<u64>,
    /// Every wait so far, the one from power-up first.
    pub(super) suspended: Vec<Suspended>,
}

/// What a change means to the other checkers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Changed {
    /// Something was brought back: the promise waits.
    pub(super) waits: bool,
    /// A device that runs again.
    pub(super) resumed: Option<usize>,
}

impl Standing {
    pub(super) fn new(world: &World, diameter: u64) -> Self {
        let mut standing = Standing {
            cable_away: vec![0; world.cables.len()],
            device_up: vec![true; world.periods.len()],
            next_change: 0,
            next_fs: world
                .changes
                .first()
                .map_or(u64::MAX, |change| change.time_fs),
            expected: vec![false; world.ports],
            synchronised: vec![false; world.ports],
            missing: 0,
            since_fs: 0,
            ready_fs: 0,
            joins_fs: diameter * JOIN_FS_PER_HOP,
            waiting_since_fs: Some(0),
            t0_fs: None,
            suspended: vec![Suspended {
                from_fs: 0,
                until_fs: None,
            }],
            world: world.clone(),
        };
        standing.count();
        standing
    }

    pub(super) fn is_up(&self, device: usize) -> bool {
        self.device_up[device]
    }

    pub(super) fn is_synchronised(&self, port: usize) -> bool {
        self.synchronised[port]
    }

    #[cold]
    pub(super) fn synchronised(&mut self, port: usize, time_fs: u64, synchronised: bool) {
        if self.expected[port] {
            self.since_fs = time_fs;
            self.ready_fs = time_fs;
            if synchronised {
                self.missing -= usize::from(!self.synchronised[port]);
            } else {
                self.missing += usize::from(self.synchronised[port]);
            }
        }
        self.synchronised[port] = synchronised;
    }

    fn count(&mut self) {
        self.expected.fill(false);
        for (cable, &away) in self.world.cables.iter().zip(&self.cable_away) {
            let up = away == 0 && cable.devices.iter().all(|&device| self.device_up[device]);
            for port in cable.ports {
                self.expected[port] = up;
            }
        }
        let ports = self.expected.iter().zip(&self.synchronised);
        self.missing = ports.filter(|(&expected, &done)| expected && !done).count();
    }

    /// Takes the next change over, if its time has come.
    pub(super) fn change(&mut self, time_fs: u64) -> Option<Changed> {
        let change = self.world.changes.get(self.next_change)?;
        if change.time_fs > time_fs {
            return None;
        }
        let at_fs = change.time_fs;
        let (waits, resumed) = match change.what {
            What::Cable(cable, up) => {
                let away = &mut self.cable_away[cable];
                *away = if up {
                    away.saturating_sub(1)
                } else {
                    *away + 1
                };
                (up && *away == 0, None)
            }
            What::Device(device, up) => {
                self.device_up[device] = up;
                (up, up.then_some(device))
            }
        };
        self.next_change += 1;
        let next = self.world.changes.get(self.next_change);
        self.next_fs = next.map_or(u64::MAX, |change| change.time_fs);
        if waits {
            self.since_fs = self.since_fs.max(at_fs);
            self.ready_fs = self.ready_fs.max(at_fs);
            if self.waiting_since_fs.is_none() {
                self.suspended.push(Suspended {
                    from_fs: at_fs,
                    until_fs: None,
                });
            }
            self.waiting_since_fs = Some(at_fs);
        }
        self.count();
        Some(Changed { waits, resumed })
    }

    /// A counter has followed a JOIN: while the promise waits, it waits for that, but no longer than JOINs can
    /// take. A network that jumps for ever is judged.
    #[cold]
    pub(super) fn jumped(&mut self, time_fs: u64) {
        if self.waiting_since_fs.is_some() && time_fs <= self.ready_fs + self.joins_fs {
            self.since_fs = self.since_fs.max(time_fs);
        }
    }

    /// Whether the promise begins now.
    #[inline]
    pub(super) fn begins(&mut self, time_fs: u64) -> bool {
        let begins = self.waiting_since_fs.is_some()
            && self.missing == 0
            && time_fs >= self.since_fs + QUIET_FS;
        if begins {
            self.waiting_since_fs = None;
            self.t0_fs = self.t0_fs.or(Some(time_fs));
            if let Some(wait) = self.suspended.last_mut() {
                wait.until_fs = Some(time_fs);
            }
        }
        begins
    }

    /// Some port that could be synchronised still is not when its time is over.
    pub(super) fn gave_up(&self, now_fs: u64) -> bool {
        let overdue = |since_fs| now_fs > since_fs + self.world.deadline_fs;
        self.missing > 0 && self.waiting_since_fs.is_some_and(overdue)
    }

    /// Cables that are up between devices that are up.
    pub(super) fn cables(&self) -> Vec<Cable> {
        let cables = self.world.cables.iter().zip(&self.cable_away);
        let up = cables.filter(|(cable, &away)| {
            away == 0 && cable.devices.iter().all(|&device| self.device_up[device])
        });
        up.map(|(cable, _)| *cable).collect()
    }
}
