//! Every frame that goes in comes out: byte for byte, in order, nothing lost, nothing invented.
//!
//! Both ends of a line are read as frames, independently of what the traffic model meant to send. A
//! recovered edge has the number of the sender's edge, and the pipeline between the two MACs takes
//! [`PIPELINE_TICKS_MIN`] to [`PIPELINE_TICKS_MAX`] of them, less than the shortest frame: so it is known
//! which frame must begin where, and a lost one cannot be mistaken for the next.
//!
//! Frames that a line error touches are exempt, and so is a frame right behind a damaged one (the
//! receive state machine needs an idle block to leave its error state) and whatever is sent before
//! the receiver first has block lock. They are counted as `hit`.

use super::frame_parser::{Event, FrameParser};
use super::World;
use std::collections::VecDeque;

/// Ticks from a word at the sending MAC to the same word at the receiving MAC, without the wire:
/// three registers each way, of which two edges coincide with the wire's ends.
const PIPELINE_TICKS_MIN: u64 = 3;
/// The same with the elasticity of the idle aligner and half a word of realignment.
const PIPELINE_TICKS_MAX: u64 = 8;
/// A wrong block can touch frames whose words were this many ticks before or after it at the
/// sender: descrambler, state machine with its look-ahead, pipeline.
const HIT_TICKS: u64 = 8;
/// Errors this far back can still explain that block lock or a good bit error ratio was lost.
const HIT_MEMORY_TICKS: u64 = 1 << 15;
/// Shortest distance of two frames on a line (64 octets, preamble, gap of 9), in ticks.
const FRAME_TICKS_MIN: u64 = 10;
/// Femtoseconds in a tick.
const TICK_FS: u64 = 6_400_000;

/// A frame on its way.
#[derive(Clone, Copy, Debug, Default)]
struct Flight {
    start_tick: u64,
    /// Known when the frame has ended.
    end_tick: Option<u64>,
    octets: u64,
    first_word: u64,
}

/// The frame that the receiver is reading.
#[derive(Clone, Copy, Debug)]
struct Reading {
    /// Which one, counted from the first; none if nothing was sent that could begin here.
    frame: Option<u64>,
    word: u64,
    octets: u64,
    equal: bool,
}

/// Frames of one line, by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameCounts {
    /// Sent after the receiver first had block lock, and judged.
    pub sent: u64,
    /// Received byte for byte, in order.
    pub intact: u64,
    /// Damaged or lost, and touched by a line error.
    pub hit: u64,
    /// Damaged, lost or invented without excuse.
    pub wrong: u64,
}

/// One direction of a link.
#[derive(Clone, Debug)]
struct Line {
    transmit: FrameParser,
    receive: FrameParser,
    /// Words of frames on their way, at `word number & mask`.
    words: Vec<u64>,
    words_sent: u64,
    /// Frames on their way, at `frame number & mask`.
    flights: Vec<Flight>,
    frames_sent: u64,
    frames_read: u64,
    reading: Option<Reading>,
    /// Last tick at which the next frame may begin.
    deadline_tick: u64,
    /// Ticks of wrong blocks, and a block before which everything is exempt.
    hits: VecDeque<u64>,
    exempt_until: u64,
    locked: bool,
    ever_locked: bool,
    previous_hit: bool,
    counts: FrameCounts,
    /// Tick of the first frame that went wrong without excuse.
    first_wrong: Option<u64>,
}

impl Line {
    fn new(delay_fs: u64) -> Self {
        let ticks = delay_fs / TICK_FS + 4 * PIPELINE_TICKS_MAX;
        let words = usize::try_from(ticks.next_power_of_two()).expect("words on a cable");
        let flights = (ticks / FRAME_TICKS_MIN + 4).next_power_of_two();
        Line {
            transmit: FrameParser::default(),
            receive: FrameParser::default(),
            words: vec![0; words],
            words_sent: 0,
            flights: vec![Flight::default(); usize::try_from(flights).expect("frames on a cable")],
            frames_sent: 0,
            frames_read: 0,
            reading: None,
            deadline_tick: u64::MAX,
            hits: VecDeque::new(),
            exempt_until: 0,
            locked: false,
            ever_locked: false,
            previous_hit: false,
            counts: FrameCounts::default(),
            first_wrong: None,
        }
    }

    fn flight(&mut self, frame: u64) -> &mut Flight {
        let slot = slot(&self.flights, frame);
        &mut self.flights[slot]
    }

    #[inline]
    fn sent(&mut self, tick: u64, data: u64, control: u8) {
        let mut parser = self.transmit;
        parser.word(data, control, |event| self.sent_event(tick, event));
        self.transmit = parser;
    }

    #[inline]
    fn sent_event(&mut self, tick: u64, event: Event) {
        match event {
            Event::Octets(octets) => self.keep(octets),
            Event::Start => {
                let first_word = self.words_sent;
                *self.flight(self.frames_sent) = Flight {
                    start_tick: tick,
                    end_tick: None,
                    octets: 0,
                    first_word,
                };
                self.frames_sent += 1;
                self.update_deadline();
            }
            Event::End { octets, count, .. } => {
                let words = self.words_sent;
                self.keep(octets);
                let flight = self.flight(self.frames_sent - 1);
                flight.octets = 8 * (words - flight.first_word) + u64::from(count);
                flight.end_tick = Some(tick);
            }
        }
    }

    #[inline]
    fn keep(&mut self, octets: u64) {
        let slot = slot(&self.words, self.words_sent);
        self.words[slot] = octets;
        self.words_sent += 1;
    }

    fn update_deadline(&mut self) {
        self.deadline_tick = if self.frames_read < self.frames_sent {
            self.flight(self.frames_read).start_tick + PIPELINE_TICKS_MAX
        } else {
            u64::MAX
        };
    }

    #[inline]
    fn received(&mut self, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        if pcs_ok != self.locked || !pcs_ok {
            self.unlocked(tick, pcs_ok);
        }
        let mut parser = self.receive;
        parser.word(data, control, |event| self.received_event(tick, event));
        self.receive = parser;
        if tick > self.deadline_tick {
            self.lost();
        }
    }

    #[inline]
    fn received_event(&mut self, tick: u64, event: Event) {
        match event {
            Event::Octets(octets) => self.compare(octets),
            Event::Start => self.begin_reading(tick),
            Event::End {
                octets,
                count,
                clean,
            } => self.end_reading(tick, octets, count, clean),
        }
    }

    #[inline]
    fn compare(&mut self, octets: u64) {
        let Some(reading) = &mut self.reading else {
            return;
        };
        let sent = self.words[slot(&self.words, reading.word)];
        reading.equal &= reading.word < self.words_sent && sent == octets;
        reading.word += 1;
        reading.octets += 8;
    }

    fn begin_reading(&mut self, tick: u64) {
        let mut reading = Reading {
            frame: None,
            word: 0,
            octets: 0,
            equal: true,
        };
        if self.frames_read < self.frames_sent {
            let flight = *self.flight(self.frames_read);
            if flight.start_tick + PIPELINE_TICKS_MIN <= tick {
                reading.frame = Some(self.frames_read);
                reading.word = flight.first_word;
                self.frames_read += 1;
                self.update_deadline();
            }
        }
        self.reading = Some(reading);
    }

    fn end_reading(&mut self, tick: u64, octets: u64, count: u32, clean: bool) {
        let Some(mut reading) = self.reading else {
            return;
        };
        if count > 0 {
            self.compare(octets);
            reading.equal = self.reading.is_some_and(|reading| reading.equal);
            reading.octets += u64::from(count);
        }
        self.reading = None;
        match reading.frame {
            Some(frame) => {
                let flight = *self.flight(frame);
                let whole = flight.end_tick.is_some() && flight.octets == reading.octets;
                self.judge(&flight, tick, clean && reading.equal && whole);
            }
            None if self.touched(tick.saturating_sub(2 * HIT_TICKS), tick) => {}
            None => self.wrong(tick),
        }
    }

    /// The next frame should have begun by now.
    #[cold]
    fn lost(&mut self) {
        let flight = *self.flight(self.frames_read);
        self.frames_read += 1;
        self.update_deadline();
        let last = flight.end_tick.unwrap_or(flight.start_tick) + PIPELINE_TICKS_MAX;
        self.judge(&flight, last, false);
    }

    fn judge(&mut self, flight: &Flight, last_tick: u64, intact: bool) {
        let excused = self.touched(flight.start_tick, last_tick) || self.previous_hit;
        self.previous_hit = excused && !intact;
        if flight.start_tick < self.exempt_until {
            return;
        }
        self.counts.sent += 1;
        if intact {
            self.counts.intact += 1;
        } else if excused {
            self.counts.hit += 1;
        } else {
            self.wrong(flight.start_tick);
        }
    }

    #[cold]
    fn wrong(&mut self, tick: u64) {
        self.counts.wrong += 1;
        self.first_wrong = self.first_wrong.or(Some(tick));
    }

    /// A wrong block fell into these ticks or close to them.
    fn touched(&self, first: u64, last: u64) -> bool {
        let range = first.saturating_sub(HIT_TICKS)..=last + HIT_TICKS;
        self.hits.iter().any(|hit| range.contains(hit))
    }

    fn hit(&mut self, tick: u64) {
        while self
            .hits
            .front()
            .is_some_and(|&hit| hit + HIT_MEMORY_TICKS < tick)
        {
            self.hits.pop_front();
        }
        self.hits.push_back(tick);
    }

    #[cold]
    fn unlocked(&mut self, tick: u64, pcs_ok: bool) {
        let lost_lock = self.locked && !pcs_ok;
        let explained = self
            .hits
            .back()
            .is_some_and(|&hit| hit + HIT_MEMORY_TICKS >= tick);
        if lost_lock && !explained {
            self.wrong(tick);
        }
        if !pcs_ok || !self.ever_locked {
            self.exempt_until = tick + HIT_TICKS;
        }
        self.locked = pcs_ok;
        self.ever_locked |= pcs_ok;
    }
}

/// Place of entry number `number` in a ring whose length is a power of two.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "masked to the length of the ring"
)]
fn slot<T>(ring: &[T], number: u64) -> usize {
    number as usize & (ring.len() - 1)
}

/// Frames of all lines.
#[derive(Clone, Debug)]
pub struct FrameChecker {
    /// In order of receiving ports.
    lines: Vec<Line>,
    /// The port at the other end.
    peer: Vec<usize>,
}

impl FrameChecker {
    /// A checker for the lines of this world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let mut lines = vec![Line::new(0); world.ports];
        let mut peer = vec![0; world.ports];
        for cable in &world.cables {
            for (sender, receiver) in [(0, 1), (1, 0)] {
                lines[cable.ports[receiver]] = Line::new(cable.delay_fs[sender]);
                peer[cable.ports[sender]] = cable.ports[receiver];
            }
        }
        FrameChecker { lines, peer }
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
        };
        let mut checker = FrameChecker::new(&World {
            periods: vec![1, 1],
            cables: vec![cable],
            ports: 2,
            hosts: vec![],
            deadline_fs: 0,
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

    /// Losing block lock on a clean line is itself wrong.
    #[test]
    fn lock_lost_without_errors_is_wrong() {
        let mut line = Line::new(0);
        line.received(0, IDLE.0, IDLE.1, false);
        line.received(1, IDLE.0, IDLE.1, true);
        line.received(2, IDLE.0, IDLE.1, false);
        assert_eq!(line.counts.wrong, 1);
        line.received(3, IDLE.0, IDLE.1, true);
        line.hit(4);
        line.received(5, IDLE.0, IDLE.1, false);
        assert_eq!(line.counts.wrong, 1);
    }
}
