//! One writer, many readers, no locks: a generation that is odd while the writer writes, and two places for what it says.
//!
//! Generation 2k: place k mod 2 holds the newest content. 2k + 1: it still does, while the writer fills the other. 2k + 2: the
//! other one is the newest. So a reader always finds a place at which nobody writes, also where a writer died half-way;
//! only one who was overtaken by a whole generation has to try again.
//!
//! Why no reader sees half of a content: the stores of a content stand between the store of the odd generation before and that
//! of the even one after. A reader that loads any word of it synchronises, by the fence of the writer and its own,
//! with the odd store, so that its second load of the generation shows it, or a later one. The first load, which acquires the even
//! store, shows it the content as a whole or newer words.

use std::sync::atomic::Ordering;

/// Memory of 64-bit words that one writes and many read: of a mapping, or of a model checker.
pub trait Words {
    /// Loads a word.
    fn load(&self, word: usize, order: Ordering) -> u64;
    /// Stores a word.
    fn store(&self, word: usize, value: u64, order: Ordering);
    /// Orders what is before it and what is after it.
    fn fence(&self, order: Ordering);
}

/// Where the parts are, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The generation.
    pub generation: usize,
    /// The two places.
    pub places: [usize; 2],
}

/// What a reader found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<const N: usize, T> {
    /// The content, all of one generation.
    pub content: [u64; N],
    /// What was looked at while it was the newest.
    pub meanwhile: T,
    /// The writer was at work: something newer may have been there when `meanwhile` was looked at.
    pub writing: bool,
}

/// So often a reader tries before it gives up. To be overtaken once takes a sleep of a whole period at the wrong
/// instruction.
const TRIES_MAX: u32 = 100;

/// Reads the content, and looks at something while it is the newest. None if a hundred attempts were overtaken.
#[inline]
pub fn read<const N: usize, T>(
    words: &impl Words,
    layout: &Layout,
    mut meanwhile: impl FnMut() -> T,
) -> Option<Found<N, T>> {
    for _ in 0..TRIES_MAX {
        let first = words.load(layout.generation, Ordering::Acquire);
        let place = layout.places[usize::from(first & 2 != 0)];
        let content = std::array::from_fn(|word| words.load(place + word, Ordering::Relaxed));
        let looked = meanwhile();
        words.fence(Ordering::Acquire);
        let second = words.load(layout.generation, Ordering::Relaxed);
        // The place is written again in the generation after the next.
        if second.wrapping_sub(first & !1) <= 2 {
            return Some(Found {
                content,
                meanwhile: looked,
                writing: second & 1 == 1 || second != first,
            });
        }
    }
    None
}

/// Writes the next content. It is made when readers already know that something newer is coming: whoever does not
/// know has looked at what he looks at before.
pub fn write<const N: usize>(words: &impl Words, layout: &Layout, make: impl FnOnce() -> [u64; N]) {
    // A writer that died half-way left an odd one: its place is written anew.
    let even = words.load(layout.generation, Ordering::Relaxed) & !1;
    let next = even.wrapping_add(2);
    // A reader that sees this one goes to the place of the one before, so it releases that content too: a relaxed store would
    // not continue the release of the store before (C++20).
    words.store(layout.generation, even.wrapping_add(1), Ordering::Release);
    words.fence(Ordering::SeqCst);
    let place = layout.places[usize::from(next & 2 != 0)];
    for (word, value) in make().into_iter().enumerate() {
        words.store(place + word, value, Ordering::Relaxed);
    }
    words.store(layout.generation, next, Ordering::Release);
}
