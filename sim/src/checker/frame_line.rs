//! One direction of a link, read as frames at both ends and compared.

use super::frame_parser::{Event, FrameParser};
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
pub(super) struct Line {
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
    /// The receiver powers up anew: the next loss of lock is no fault of the line.
    may_unlock: bool,
    previous_hit: bool,
    pub(super) counts: FrameCounts,
    /// Tick of the first frame that went wrong without excuse.
    pub(super) first_wrong: Option<u64>,
}

impl Line {
    /// A line that takes this long, with a block in each `block_fs`. A device may tell of what it sends up to a
    /// tick ahead, and of what it receives a tick late.
    pub(super) fn new(delay_fs: u64, block_fs: u64) -> Self {
        let ticks = (delay_fs + 2 * TICK_FS) / block_fs + 4 * PIPELINE_TICKS_MAX;
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
            may_unlock: false,
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
    pub(super) fn sent(&mut self, tick: u64, data: u64, control: u8) {
        if control == 0 {
            if let Some(octets) = self.transmit.data(data) {
                self.keep(octets);
            }
        } else if !self.transmit.is_gap(data, control) {
            self.sent_control(tick, data, control);
        }
    }

    /// A word with a control character in it: one in many.
    #[inline(never)]
    fn sent_control(&mut self, tick: u64, data: u64, control: u8) {
        let mut parser = self.transmit;
        parser.word(data, control, |event| self.sent_event(tick, event));
        self.transmit = parser;
    }

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
    pub(super) fn received(&mut self, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        if pcs_ok != self.locked || !pcs_ok {
            self.unlocked(tick, pcs_ok);
        }
        if control == 0 {
            if let Some(octets) = self.receive.data(data) {
                self.compare(octets);
            }
        } else if !self.receive.is_gap(data, control) {
            self.received_control(tick, data, control);
        }
        if tick > self.deadline_tick {
            self.lost();
        }
    }

    #[inline(never)]
    fn received_control(&mut self, tick: u64, data: u64, control: u8) {
        let mut parser = self.receive;
        parser.word(data, control, |event| self.received_event(tick, event));
        self.receive = parser;
    }

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

    pub(super) fn hit(&mut self, tick: u64) {
        while self
            .hits
            .front()
            .is_some_and(|&hit| hit + HIT_MEMORY_TICKS < tick)
        {
            self.hits.pop_front();
        }
        self.hits.push_back(tick);
    }

    pub(super) fn may_unlock(&mut self) {
        self.may_unlock = self.locked;
    }

    #[cold]
    fn unlocked(&mut self, tick: u64, pcs_ok: bool) {
        let lost_lock = self.locked && !pcs_ok;
        let explained = self
            .hits
            .back()
            .is_some_and(|&hit| hit + HIT_MEMORY_TICKS >= tick);
        if lost_lock && !explained && !self.may_unlock {
            self.wrong(tick);
        }
        self.may_unlock &= !lost_lock;
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

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: (u64, u8) = (0x0707_0707_0707_0707, 0xff);

    /// Losing block lock on a clean line is itself wrong.
    #[test]
    fn lock_lost_without_errors_is_wrong() {
        let mut line = Line::new(0, TICK_FS);
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
