//! LOGs of tag 3: the same as a packet says, over the link itself, in eight LOGs of 40 bits. `docs/utc.md` has the layout.

use crate::keys::Keys;
use crate::packet::{leap_kind, leap_number};
use crate::refusal::Refusal;
use crate::relation::{Announcement, Pair};
use crate::time::Leaps;

/// The tag (protocol, section 4).
pub const TAG: u8 = 3;
/// LOGs that make one relation.
pub const LOGS: usize = 8;
/// Bits of a LOG.
const LOG_BITS: u32 = 40;
/// Bits of a LOG that are content: three are its index, four its round.
const CONTENT_BITS: u32 = 33;
/// Bits of the counter that are sent, as in a BEACON.
const GC_BITS: u32 = 45;
/// Octets of the code that are sent: HMAC-SHA-256, cut to 64 bits.
const CODE_OCTETS: usize = 8;
/// Widths of the fields, in the order in which they are sent: gc, its width, TAI, its width, key, TAI less UTC, leap, day of
/// the leap, reserved, code.
const WIDTHS: [u32; 10] = [GC_BITS, 24, 63, 32, 8, 8, 2, 16, 2, 64];

const _: () = {
    let (mut bits, mut field) = (0, 0);
    while field < WIDTHS.len() {
        bits += WIDTHS[field];
        field += 1;
    }
    assert!(bits == CONTENT_BITS * LOGS as u32);
};

/// Makes the LOGs of a round, of which the lowest four bits are sent.
///
/// # Errors
/// If there is no such key, or the announcement is not one that [`Announcement::check`] passes.
pub fn seal(
    announcement: &Announcement,
    keys: &Keys,
    key: u8,
    round: u8,
) -> Result<[u64; LOGS], Refusal> {
    announcement.check()?;
    let Announcement { pair, leaps, .. } = announcement;
    let day = leaps
        .next
        .and_then(|leap| Some((leap_number(leap.kind), leaps.day()?)));
    let (kind, day) = day.unwrap_or((0, 0));
    if day >> 16 != 0 {
        return Err(Refusal::Range("leap_at"));
    }
    let mut fields = [
        low(pair.gc_units.0, GC_BITS),
        pair.gc_units.1 - pair.gc_units.0,
        pair.tai_ns.0,
        pair.tai_ns.1 - pair.tai_ns.0,
        key.into(),
        leaps.offset_s.into(),
        kind.into(),
        day,
        0,
        0,
    ];
    let code = keys.code(
        key.into(),
        &message(announcement.server, pair.gc_units.0, &fields),
    )?;
    fields[9] = octets_to_word(&code[..CODE_OCTETS]);
    Ok(cut(&fields, round))
}

/// The fields as the LOGs of a round.
fn cut(fields: &[u64; WIDTHS.len()], round: u8) -> [u64; LOGS] {
    let mut bits = fields
        .iter()
        .zip(WIDTHS)
        .flat_map(|(field, width)| (0..width).map(move |bit| field >> bit & 1));
    std::array::from_fn(|index| {
        let content =
            (0..CONTENT_BITS).fold(0, |content, bit| content | bits.next().unwrap_or(0) << bit);
        content | low(round.into(), 4) << CONTENT_BITS | (index as u64) << (CONTENT_BITS + 4)
    })
}

/// What the code is of: who says it, the whole count, and the fields before the code.
fn message(server: u64, gc_units: u64, fields: &[u64; WIDTHS.len()]) -> Vec<u8> {
    let mut message = b"DTPL\x01".to_vec();
    for word in [server, gc_units].iter().chain(&fields[..9]) {
        message.extend(word.to_be_bytes());
    }
    message
}

fn low(value: u64, bits: u32) -> u64 {
    value & ((1 << bits) - 1)
}

fn octets_to_word(octets: &[u8]) -> u64 {
    octets
        .iter()
        .fold(0, |word, &octet| word << 8 | u64::from(octet))
}

/// Puts the LOGs of one port together. They may come in any order; one of another round ends what was begun.
#[derive(Clone, Copy, Debug, Default)]
pub struct Assembler {
    round: u8,
    parts: [Option<u64>; LOGS],
}

impl Assembler {
    /// Takes the 40 bits of a LOG of tag 3. The peer's identity, which its LOGs of tags 0 and 1 tell, and the count of this host,
    /// in units, are for when the round is whole.
    ///
    /// # Errors
    /// Why the round, now whole, is not believed.
    pub fn take(
        &mut self,
        data: u64,
        server: u64,
        gc_units: u64,
        keys: &Keys,
    ) -> Result<Option<Announcement>, Refusal> {
        if data >> LOG_BITS != 0 {
            return Err(Refusal::Range("data"));
        }
        let round = low(data >> CONTENT_BITS, 4) as u8;
        let index = (data >> (CONTENT_BITS + 4)) as usize;
        let content = low(data, CONTENT_BITS);
        let same = self.parts[index].is_none_or(|before| before == content);
        if round != self.round || !same {
            *self = Assembler {
                round,
                parts: [None; LOGS],
            };
        }
        self.parts[index] = Some(content);
        if self.parts.contains(&None) {
            return Ok(None);
        }
        let parts = self.parts.map(Option::unwrap_or_default);
        self.parts = [None; LOGS];
        open(&fields_of(&parts), server, gc_units, keys).map(Some)
    }
}

fn fields_of(parts: &[u64; LOGS]) -> [u64; WIDTHS.len()] {
    let mut bits = parts
        .iter()
        .flat_map(|part| (0..CONTENT_BITS).map(move |bit| part >> bit & 1));
    WIDTHS.map(|width| (0..width).fold(0, |field, bit| field | bits.next().unwrap_or(0) << bit))
}

fn open(
    fields: &[u64; WIDTHS.len()],
    server: u64,
    own_gc_units: u64,
    keys: &Keys,
) -> Result<Announcement, Refusal> {
    let [gc_low, gc_width, tai_ns, tai_width, key, offset_s, kind, day, reserved, code] = *fields;
    let gc_units = extended(gc_low, own_gc_units);
    // Fields of so many bits fit.
    keys.check(
        key as u16,
        &message(server, gc_units, fields),
        &code.to_be_bytes(),
    )?;
    if reserved != 0 {
        return Err(Refusal::Reserved);
    }
    let leaps = match leap_kind(kind as u8)? {
        None if day != 0 => return Err(Refusal::Range("leap_at")),
        None => Leaps {
            offset_s: offset_s as u8,
            next: None,
        },
        Some(kind) => Leaps::on_day(offset_s as u8, day, kind),
    };
    let announcement = Announcement {
        server,
        order: None,
        pair: Pair {
            gc_units: (gc_units, gc_units.saturating_add(gc_width)),
            tai_ns: (tai_ns, tai_ns.saturating_add(tai_width)),
        },
        leaps,
    };
    announcement.check()?;
    Ok(announcement)
}

/// The count with these low bits that is nearest to ours.
fn extended(gc_low: u64, own_units: u64) -> u64 {
    let half = 1 << (GC_BITS - 1);
    let distance = low(gc_low.wrapping_sub(own_units), GC_BITS);
    match distance < half {
        true => own_units.wrapping_add(distance),
        false => own_units.wrapping_add(distance).wrapping_sub(2 * half),
    }
}
