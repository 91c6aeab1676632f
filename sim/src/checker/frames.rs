//! Every frame that goes in comes out: byte for byte, in order, nothing lost, nothing invented.
//!
//! Both ends of a line are read as frames, independently of what the traffic model meant to send. A
//! recovered edge has the number of the sender's block, and the pipeline between the two MACs takes
//! 3 to 8 of them, less than the shortest frame: so it is known
//! which frame must begin where, and a lost one cannot be mistaken for the next.
//!
//! Frames that a line error touches are exempt, and so is a frame right behind a damaged one (the
//! receive state machine needs an idle block to leave its error state) and whatever is sent before
//! the receiver first has block lock. They are counted as `hit`.

pub use super::frame_line::FrameCounts;
use super::frame_line::Line;
use super::World;

/// Frames of all lines.
#[derive(Clone, Debug)]
pub struct FrameChecker {
    /// In order of receiving ports.
    lines: Vec<Line>,
    /// The port at the other end.
    peer: Vec<usize>,
    /// The device of each port.
    device: Vec<usize>,
}

impl FrameChecker {
    /// A checker for the lines of this world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let none = Line::new(0, u64::MAX);
        let mut lines = vec![none; world.ports];
        let mut peer = vec![0; world.ports];
        let mut device = vec![0; world.ports];
        for cable in &world.cables {
            for (sender, receiver) in [(0, 1), (1, 0)] {
                lines[cable.ports[receiver]] = Line::new(cable.delay_fs[sender], cable.block_fs());
                peer[cable.ports[sender]] = cable.ports[receiver];
                device[cable.ports[sender]] = cable.devices[sender];
            }
        }
        FrameChecker {
            lines,
            peer,
            device,
        }
    }

    /// A word enters the transmit path of `port` at its device edge `tick`.
    #[inline]
    pub fn sent(&mut self, port: usize, tick: u64, data: u64, control: u8) {
        self.lines[self.peer[port]].sent(tick, data, control);
    }

    /// A word leaves the receive path of `port` at recovered edge `tick`.
    #[inline]
    pub fn received(&mut self, port: usize, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        self.lines[port].received(tick, data, control, pcs_ok);
    }

    /// Block `tick` of the line into `port` is wrong.
    pub fn hit(&mut self, port: usize, tick: u64) {
        self.lines[port].hit(tick);
    }

    /// A device runs again: its receivers may have lost their block lock.
    pub fn resumed(&mut self, device: usize) {
        for (line, &own) in self.lines.iter_mut().zip(&self.device) {
            if own == device {
                line.may_unlock();
            }
        }
    }

    /// Sums over all lines.
    #[must_use]
    pub fn counts(&self) -> FrameCounts {
        self.lines
            .iter()
            .fold(FrameCounts::default(), |sum, line| FrameCounts {
                sent: sum.sent + line.counts.sent,
                intact: sum.intact + line.counts.intact,
                hit: sum.hit + line.counts.hit,
                wrong: sum.wrong + line.counts.wrong,
            })
    }

    /// The receiving port and sender's tick of the first frame that went wrong, of the first line
    /// with one.
    #[must_use]
    pub fn first_wrong(&self) -> Option<(usize, u64)> {
        let find = |(port, line): (usize, &Line)| line.first_wrong.map(|tick| (port, tick));
        self.lines.iter().enumerate().find_map(find)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Cable;
    use super::*;

    const IDLE: (u64, u8) = (0x0707_0707_0707_0707, 0xff);
    const START: (u64, u8) = (0xd555_5555_5555_55fb, 0x01);
    const END: (u64, u8) = (0x0707_0707_07fd_2211, 0xfc);

    /// Frames of eight data words (all of value `n` for frame n), 12 idle words between them.
    fn traffic(frames: u64) -> Vec<(u64, u8)> {
        let mut words = vec![IDLE; 20];
        for n in 0..frames {
            words.push(START);
            words.extend([(n, 0); 8]);
            words.push(END);
            words.extend([IDLE; 12]);
        }
        words
    }

    /// Feeds a line whose receiver gets `received` five ticks after the sender sent the same index.
    fn run(sent: &[(u64, u8)], received: &[(u64, u8)], hits: &[u64]) -> FrameChecker {
        let cable = Cable {
            ports: [0, 1],
            devices: [0, 1],
            delay_fs: [50_000_000; 2],
            gigabits: 10,
        };
        let mut checker = FrameChecker::new(&World {
            periods: vec![1, 1],
            cables: vec![cable],
            ports: 2,
            ..World::default()
        });
        for tick in 0..sent.len() as u64 + 30 {
            let at = |words: &[(u64, u8)], tick: u64| {
                words
                    .get(usize::try_from(tick).unwrap())
                    .copied()
                    .unwrap_or(IDLE)
            };
            let (data, control) = at(sent, tick);
            checker.sent(0, tick, data, control);
            if hits.contains(&tick) {
                checker.hit(1, tick);
            }
            // an arrival of tick t happens some ten ticks of wire after t was sent
            if let Some(tick) = tick.checked_sub(10) {
                let (data, control) = tick.checked_sub(5).map_or(IDLE, |t| at(received, t));
                checker.received(1, tick, data, control, true);
            }
        }
        checker
    }

    #[test]
    fn whole_frames_are_intact() {
        let sent = traffic(10);
        let counts = run(&sent, &sent, &[]).counts();
        assert_eq!(
            counts,
            FrameCounts {
                sent: 10,
                intact: 10,
                hit: 0,
                wrong: 0
            }
        );
    }

    /// A changed octet, a missing frame, two frames in the wrong order, a frame out of nothing, a
    /// frame cut short: each is found, and at its place.
    #[test]
    fn each_kind_of_damage_is_found() {
        let sent = traffic(4);
        let frame = |n: usize| 20 + 22 * n;
        let mut changed = sent.clone();
        changed[frame(2) + 3].0 ^= 1 << 40;
        let mut missing = sent.clone();
        missing[frame(1)..frame(1) + 10].fill(IDLE);
        let mut swapped = sent.clone();
        for word in 0..10 {
            swapped.swap(frame(0) + word, frame(1) + word);
        }
        let mut invented = sent.clone();
        invented[2..12].copy_from_slice(&sent[frame(0)..frame(0) + 10]);
        let mut short = sent.clone();
        short[frame(3) + 8] = END;
        short[frame(3) + 9] = IDLE;
        for (received, intact, tick) in [(changed, 3, 64), (missing, 3, 42), (short, 3, 86)] {
            let checker = run(&sent, &received, &[]);
            let expected = FrameCounts {
                sent: 4,
                intact,
                hit: 0,
                wrong: 1,
            };
            assert_eq!(
                (checker.counts(), checker.first_wrong()),
                (expected, Some((1, tick)))
            );
        }
        assert_eq!(run(&sent, &swapped, &[]).counts().wrong, 2);
        assert!(run(&sent, &invented, &[]).counts().wrong >= 1);
    }

    /// Damage where the line was hit is excused; the same damage elsewhere is not.
    #[test]
    fn only_line_errors_excuse() {
        let sent = traffic(6);
        let mut changed = sent.clone();
        changed[20 + 22 * 2 + 3].0 ^= 1;
        let near = run(&sent, &changed, &[20 + 22 * 2 + 5]).counts();
        assert_eq!(
            near,
            FrameCounts {
                sent: 6,
                intact: 5,
                hit: 1,
                wrong: 0
            }
        );
        let far = run(&sent, &changed, &[20 + 22 * 4]).counts();
        assert_eq!(
            far,
            FrameCounts {
                sent: 6,
                intact: 5,
                hit: 0,
                wrong: 1
            }
        );
    }
}
