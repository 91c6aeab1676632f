//! Links that keep their session: once the promise holds, a port loses its peer only if the cable is taken
//! away, or while so many bits are wrong that its receiver may lose its lock.

use super::{What, World};

/// How long after the last wrong bit a receiver may still lose its lock: bad headers are counted over 125 us.
const LOSING_FS: u64 = 250_000_000_000;

/// A port that lost its peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The port.
    pub port: usize,
    /// When, in femtoseconds.
    pub at_fs: u64,
}

/// Counts sessions that ended while the promise held.
#[derive(Clone, Debug)]
pub struct SessionChecker {
    /// The cable of each port.
    cable: Vec<Option<usize>>,
    lost: u64,
    excused: u64,
    first: Option<Lost>,
    first_excused: Option<Lost>,
}

impl SessionChecker {
    /// A checker for this world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let mut cable = vec![None; world.ports];
        for (number, ports) in world.cables.iter().map(|cable| cable.ports).enumerate() {
            for port in ports {
                cable[port] = Some(number);
            }
        }
        SessionChecker {
            cable,
            lost: 0,
            excused: 0,
            first: None,
            first_excused: None,
        }
    }

    /// `port` is no longer synchronised, though the promise holds.
    #[cold]
    pub fn lost(&mut self, world: &World, port: usize, at_fs: u64) {
        let Some(cable) = self.cable[port] else {
            return;
        };
        if is_away(world, cable, at_fs) {
            return;
        }
        let lost = Some(Lost { port, at_fs });
        let noisy = |&(other, [from_fs, until_fs]): &(usize, [u64; 2])| {
            other == cable && (from_fs..until_fs.saturating_add(LOSING_FS)).contains(&at_fs)
        };
        if world.noisy.iter().any(noisy) {
            self.excused += 1;
            self.first_excused = self.first_excused.or(lost);
        } else {
            self.lost += 1;
            self.first = self.first.or(lost);
        }
    }

    /// Sessions that ended for no reason.
    #[must_use]
    pub const fn lost_count(&self) -> u64 {
        self.lost
    }

    /// Sessions that ended on cables with many bit errors.
    #[must_use]
    pub const fn excused_count(&self) -> u64 {
        self.excused
    }

    /// The first that ended for no reason, else the first that ended on a cable with many bit errors.
    #[must_use]
    pub fn first(&self) -> Option<Lost> {
        self.first.or(self.first_excused)
    }
}

/// Whether a cable is cut, or one of its devices stopped, at this instant: all that happened so far, from
/// the list itself.
fn is_away(world: &World, cable: usize, at_fs: u64) -> bool {
    let devices = world.cables[cable].devices;
    let mut cuts = 0_u32;
    let mut stopped = [false; 2];
    for change in world
        .changes
        .iter()
        .take_while(|change| change.time_fs <= at_fs)
    {
        match change.what {
            What::Cable(other, false) if other == cable => cuts += 1,
            What::Cable(other, true) if other == cable => cuts = cuts.saturating_sub(1),
            What::Device(device, up) => {
                for (stopped, _) in stopped
                    .iter_mut()
                    .zip(devices)
                    .filter(|(_, of)| *of == device)
                {
                    *stopped = !up;
                }
            }
            What::Cable(..) => {}
        }
    }
    cuts > 0 || stopped.contains(&true)
}

#[cfg(test)]
mod tests {
    use super::super::{Cable, Change};
    use super::*;

    /// A cut and a stopped device explain the end of a session while they last, many bit errors a little
    /// longer; nothing else does.
    #[test]
    fn sessions_end_for_a_reason() {
        let cable = |ports: [usize; 2]| Cable {
            ports,
            devices: [ports[0] / 2, ports[1] / 2 + 1],
            ..Cable::default()
        };
        let change = |time_fs, what| Change { time_fs, what };
        let world = World {
            cables: vec![cable([0, 1]), cable([2, 3])],
            noisy: vec![(1, [500, 600])],
            ports: 4,
            changes: vec![
                change(100, What::Cable(0, false)),
                change(200, What::Cable(0, true)),
                change(300, What::Device(1, false)),
                change(400, What::Device(1, true)),
            ],
            ..World::default()
        };
        let mut checker = SessionChecker::new(&world);
        for (port, at_fs) in [(0, 100), (1, 199), (1, 300), (2, 399), (3, 500)] {
            checker.lost(&world, port, at_fs);
            assert_eq!(checker.lost_count(), 0, "port {port} at {at_fs}");
        }
        assert_eq!(checker.excused_count(), 1);
        assert_eq!(checker.first().map(|lost| lost.port), Some(3));
        for (port, at_fs) in [(0, 99), (1, 200), (2, 400), (3, 499), (3, 600 + LOSING_FS)] {
            let before = checker.lost_count();
            checker.lost(&world, port, at_fs);
            assert_eq!(checker.lost_count(), before + 1, "port {port} at {at_fs}");
        }
        let first = Some(Lost { port: 0, at_fs: 99 });
        assert_eq!(checker.first(), first);
        assert_eq!(checker.excused_count(), 1);
    }
}
