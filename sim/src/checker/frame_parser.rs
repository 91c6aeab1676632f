//! Frames out of XGMII words, whatever lane they start in: an independent reading of clause 46.

const START: u8 = 0xfb;
const TERMINATE: u8 = 0xfd;
const ALL_IDLE: u64 = 0x0707_0707_0707_0707;

/// What a word brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A start character; octets after it belong to a frame.
    Start,
    /// Eight more octets of the frame, the earliest in bits 7:0.
    Octets(u64),
    /// The frame is over. The last zero to seven octets, how many they are, and whether a terminate
    /// character ended it (rather than another control character).
    End {
        /// Octets, the earliest in bits 7:0, zero above the last.
        octets: u64,
        /// How many.
        count: u32,
        /// A terminate character ended the frame.
        clean: bool,
    },
}

/// The reader of one direction.
#[derive(Clone, Copy, Debug, Default)]
pub struct FrameParser {
    in_frame: bool,
    /// Octets that do not fill a word yet, and eight times their number.
    pending: u64,
    pending_bits: u32,
}

impl FrameParser {
    /// Eight octets without a control character, inside a frame or not: eight octets of the frame.
    #[inline]
    pub fn data(&mut self, data: u64) -> Option<u64> {
        if !self.in_frame {
            return None;
        }
        let octets = self.pending | data << self.pending_bits;
        // Two shifts, because nothing pending means a shift by all 64 bits.
        self.pending = data >> 1 >> (63 - self.pending_bits);
        Some(octets)
    }

    /// Nothing but idle between frames: no event.
    #[inline]
    pub fn is_gap(&self, data: u64, control: u8) -> bool {
        !self.in_frame && data == ALL_IDLE && control == 0xff
    }

    /// One XGMII word: eight lanes and their control flags.
    pub fn word(&mut self, data: u64, control: u8, mut event: impl FnMut(Event)) {
        if control == 0 {
            if let Some(octets) = self.data(data) {
                event(Event::Octets(octets));
            }
        } else if !self.is_gap(data, control) {
            self.lanes(data, control, event);
        }
    }

    fn lanes(&mut self, data: u64, control: u8, mut event: impl FnMut(Event)) {
        for lane in 0..8 {
            let octet = (data >> (8 * lane)) as u8;
            match (control >> lane & 1 == 1, octet) {
                (false, octet) => self.octet(octet, &mut event),
                (true, START) => {
                    self.end(false, &mut event);
                    *self = FrameParser {
                        in_frame: true,
                        ..FrameParser::default()
                    };
                    event(Event::Start);
                }
                (true, character) => self.end(character == TERMINATE, &mut event),
            }
        }
    }

    fn octet(&mut self, octet: u8, event: &mut impl FnMut(Event)) {
        if !self.in_frame {
            return;
        }
        self.pending |= u64::from(octet) << self.pending_bits;
        self.pending_bits += 8;
        if self.pending_bits == 64 {
            event(Event::Octets(self.pending));
            (self.pending, self.pending_bits) = (0, 0);
        }
    }

    fn end(&mut self, clean: bool, event: &mut impl FnMut(Event)) {
        if self.in_frame {
            self.in_frame = false;
            let count = self.pending_bits / 8;
            event(Event::End {
                octets: self.pending,
                count,
                clean,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(words: &[(u64, u8)]) -> Vec<Event> {
        let mut parser = FrameParser::default();
        let mut events = Vec::new();
        for &(data, control) in words {
            parser.word(data, control, |event| events.push(event));
        }
        events
    }

    /// The same octets come out of both alignments.
    #[test]
    fn both_alignments_read_alike() {
        let lane0 = [
            (0xd555_5555_5555_55fb, 0x01),
            (0x8877_6655_4433_2211, 0x00),
            (0x0707_07fd_ccbb_aa99, 0xf0),
        ];
        let lane4 = [
            (0x5555_55fb_0707_0707, 0x1f),
            (0x4433_2211_d555_5555, 0x00),
            (0xccbb_aa99_8877_6655, 0x00),
            (0x0707_0707_0707_07fd, 0xff),
        ];
        let first = events(&lane0);
        assert_eq!(first, events(&lane4));
        assert_eq!(first[0], Event::Start);
        assert_eq!(first[1], Event::Octets(0x11d5_5555_5555_5555));
        assert_eq!(first[2], Event::Octets(0x9988_7766_5544_3322));
        assert_eq!(
            first[3],
            Event::End {
                octets: 0xcc_bbaa,
                count: 3,
                clean: true
            }
        );
    }

    #[test]
    fn a_frame_that_another_start_or_an_error_cuts_is_not_clean() {
        let start = (0xd555_5555_5555_55fb, 0x01);
        let cut = events(&[start, start, (0xfefe_fefe_fefe_fefe, 0xff)]);
        let unclean = |event: &&Event| matches!(event, Event::End { clean: false, .. });
        assert_eq!(cut.iter().filter(unclean).count(), 2);
        assert!(events(&[(ALL_IDLE, 0xff), (0x1122, 0x00)]).is_empty());
    }
}
