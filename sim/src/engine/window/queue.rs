//! Messages in flight, by the window of time in which they are handled.
//!
//! A window is shorter than the shortest flight, so that nothing sent in a window is handled in it: there is
//! no order to keep but that of a device's own edges. Windows are slots of a ring; a message keeps its
//! place until its window comes, so that whoever put it there can take it back.

use std::cmp::Ordering;

/// What a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A BEACON of a steady port, which M2 took at this edge of its sender: its value is looked up when it
    /// is handled.
    Beacon(u64),
    /// The same, sent before the newest one of its port: nothing follows from it but its value.
    OldBeacon(u64),
    /// The same of a line that rests until it has landed (`ahead.rs`).
    Ahead(u64),
    /// Type and value of a message of a port that the golden model steps.
    Message(dtp_spec::message::Message),
    /// Nothing was sent: the rest of the line from this port ends, at this edge of the sender (`rest.rs`).
    Wake,
    /// Taken back.
    Nothing,
}

/// A message in flight.
#[derive(Clone, Copy, Debug)]
pub struct Flight {
    /// The edge that handles it.
    pub edge: u64,
    /// What it says.
    pub said: Said,
    /// The port that receives it.
    pub port: u32,
    /// Its age, in units.
    pub age_units: u8,
}

/// Where a message lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Place {
    slot: u32,
    index: u32,
}

/// The ring.
#[derive(Clone, Debug)]
pub struct Queue {
    slots: Vec<Vec<Flight>>,
    /// A bit for each slot that holds something.
    filled: Vec<u64>,
    /// A window is 2 to this power, in femtoseconds.
    shift: u32,
    mask: u64,
    window: u64,
}

impl Queue {
    /// Windows of at most `window_fs`, and room for messages up to `horizon_fs` ahead.
    #[must_use]
    pub fn new(window_fs: u64, horizon_fs: u64) -> Self {
        let shift = window_fs.max(1).ilog2();
        let slots = ((horizon_fs >> shift) + 2).next_power_of_two().max(64);
        Queue {
            filled: vec![0; slots.div_ceil(64) as usize],
            slots: (0..slots).map(|_| Vec::new()).collect(),
            shift,
            mask: slots - 1,
            window: 0,
        }
    }

    /// End of the present window.
    #[must_use]
    pub const fn end_fs(&self) -> u64 {
        (self.window + 1) << self.shift
    }

    /// Goes on to the first window from the present one on that holds something, but no further than to the
    /// one of this instant.
    pub fn advance_to(&mut self, time_fs: u64) {
        let last = (time_fs >> self.shift).max(self.window);
        while self.window < last {
            let present = self.present();
            let ahead = self.filled[present / 64] >> (present % 64);
            let left = 64 - present as u64 % 64;
            match ahead {
                0 => self.window += left,
                _ => {
                    self.window += u64::from(ahead.trailing_zeros());
                    break;
                }
            }
        }
        self.window = self.window.min(last);
    }

    /// Beginning of the present window.
    #[must_use]
    pub const fn start_fs(&self) -> u64 {
        self.window << self.shift
    }

    /// The window of this instant lies before, at or after the present one.
    #[inline]
    #[must_use]
    pub fn compare(&self, time_fs: u64) -> Ordering {
        (time_fs >> self.shift).cmp(&self.window)
    }

    /// Goes on to the next window.
    pub fn advance(&mut self) {
        self.window += 1;
    }

    /// Puts a message into the window of this instant.
    ///
    /// # Panics
    /// If that lies in the past or beyond the horizon: a flaw of the engine.
    #[inline]
    pub fn put(&mut self, time_fs: u64, flight: Flight) -> Place {
        let window = time_fs >> self.shift;
        assert!(
            window.wrapping_sub(self.window) <= self.mask,
            "a message in window {window}, now is {}",
            self.window
        );
        let slot = window & self.mask;
        #[expect(clippy::cast_possible_truncation, reason = "slots and messages in one")]
        let place = Place {
            slot: slot as u32,
            index: self.slots[slot as usize].len() as u32,
        };
        self.slots[place.slot as usize].push(flight);
        self.filled[place.slot as usize / 64] |= 1 << (place.slot % 64);
        place
    }

    /// Puts the messages of the present window in order of edges: for each device, that of time. Their places
    /// change.
    pub fn sort(&mut self) {
        let present = self.present();
        self.slots[present].sort_unstable_by_key(|flight| flight.edge);
    }

    /// The message that lies there.
    #[inline]
    pub fn at(&mut self, place: Place) -> &mut Flight {
        &mut self.slots[place.slot as usize][place.index as usize]
    }

    /// Number `index` of the present window, if there are so many.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Flight> {
        self.slots[self.present()].get(index)
    }

    /// The place of number `index` of the present window.
    #[must_use]
    pub fn place(&self, index: usize) -> Place {
        #[expect(clippy::cast_possible_truncation, reason = "slots and messages in one")]
        Place {
            slot: self.present() as u32,
            index: index as u32,
        }
    }

    /// Nothing of the present window is left.
    pub fn clear(&mut self) {
        let present = self.present();
        self.slots[present].clear();
        self.filled[present / 64] &= !(1 << (present % 64));
    }

    #[expect(clippy::cast_possible_truncation, reason = "masked to the slots")]
    const fn present(&self) -> usize {
        (self.window & self.mask) as usize
    }
}
