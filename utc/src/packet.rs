//! The packet: what a time server sends over UDP. `docs/utc.md` has its layout bit by bit.

use crate::keys::{Keys, CODE_OCTETS};
use crate::refusal::Refusal;
use crate::relation::{Announcement, Order, Pair};
use crate::time::{Leap, LeapKind, Leaps};

/// First octets.
pub const MAGIC: [u8; 4] = *b"DTPU";
/// Of this layout.
pub const VERSION: u8 = 1;
/// Octets of a packet.
pub const PACKET_OCTETS: usize = PLAIN_OCTETS + CODE_OCTETS;
/// UDP port if nothing else is said: from the range of dynamic ports, which are nobody's.
pub const DEFAULT_PORT: u16 = 49_319;
/// Multicast group if nothing else is said: of the organisation-local scope (RFC 2365).
pub const DEFAULT_GROUP: std::net::Ipv4Addr = std::net::Ipv4Addr::new(239, 192, 68, 80);

/// Octets that the code is of.
const PLAIN_OCTETS: usize = 80;

/// Makes a packet.
///
/// # Errors
/// If there is no such key.
pub fn seal(
    announcement: &Announcement,
    keys: &Keys,
    key: u16,
) -> Result<[u8; PACKET_OCTETS], Refusal> {
    let Announcement {
        server,
        pair,
        leaps,
        ..
    } = announcement;
    let order = announcement.order.unwrap_or(Order {
        session: 0,
        sequence: 0,
    });
    let (kind, at_tai_s) = match leaps.next {
        None => (0, 0),
        Some(Leap { at_tai_s, kind }) => (leap_number(kind), at_tai_s),
    };
    let mut packet = [0; PACKET_OCTETS];
    packet[..4].copy_from_slice(&MAGIC);
    packet[4] = VERSION;
    packet[5] = kind;
    packet[6..8].copy_from_slice(&key.to_be_bytes());
    packet[8] = leaps.offset_s;
    let words = [
        *server,
        order.session,
        order.sequence,
        pair.gc_units.0,
        pair.gc_units.1,
        pair.tai_ns.0,
        pair.tai_ns.1,
        at_tai_s,
    ];
    for (place, word) in packet[16..PLAIN_OCTETS].chunks_exact_mut(8).zip(words) {
        place.copy_from_slice(&word.to_be_bytes());
    }
    let code = keys.code(key, &packet[..PLAIN_OCTETS])?;
    packet[PLAIN_OCTETS..].copy_from_slice(&code);
    Ok(packet)
}

/// Reads a packet. Nothing behind the number of its key is looked at before its code is right.
///
/// # Errors
/// Why it is none, or is not believed.
pub fn open(octets: &[u8], keys: &Keys) -> Result<Announcement, Refusal> {
    let magic = octets.get(..4).unwrap_or(octets);
    if magic != MAGIC {
        return Err(Refusal::Magic);
    }
    // The version comes before the length, which may be another one.
    match octets.get(4) {
        Some(&VERSION) | None => {}
        Some(&other) => return Err(Refusal::Version(other)),
    }
    let length = Refusal::Length {
        found: octets.len(),
        expected: PACKET_OCTETS,
    };
    let packet: &[u8; PACKET_OCTETS] = octets.try_into().map_err(|_| length)?;
    let (plain, code) = packet.split_at(PLAIN_OCTETS);
    let key = u16::from_be_bytes([packet[6], packet[7]]);
    keys.check(key, plain, code)?;
    let next = leap_kind(packet[5])?;
    if packet[9..16].iter().any(|&octet| octet != 0) {
        return Err(Refusal::Reserved);
    }
    let mut words = [0; 8];
    for (word, place) in words
        .iter_mut()
        .zip(packet[16..PLAIN_OCTETS].chunks_exact(8))
    {
        *word = place
            .iter()
            .fold(0, |word, &octet| word << 8 | u64::from(octet));
    }
    let [server, session, sequence, gc_earliest, gc_latest, tai_earliest, tai_latest, at_tai_s] =
        words;
    if next.is_none() && at_tai_s != 0 {
        return Err(Refusal::Range("leap_at"));
    }
    let announcement = Announcement {
        server,
        order: Some(Order { session, sequence }),
        pair: Pair {
            gc_units: (gc_earliest, gc_latest),
            tai_ns: (tai_earliest, tai_latest),
        },
        leaps: Leaps {
            offset_s: packet[8],
            next: next.map(|kind| Leap { at_tai_s, kind }),
        },
    };
    announcement.check()?;
    Ok(announcement)
}

/// The number of a leap, in packets and LOGs.
#[must_use]
pub const fn leap_number(kind: LeapKind) -> u8 {
    match kind {
        LeapKind::Insert => 1,
        LeapKind::Delete => 2,
    }
}

/// The leap of a number; 0 is none.
///
/// # Errors
/// If there is no such number.
pub const fn leap_kind(number: u8) -> Result<Option<LeapKind>, Refusal> {
    match number {
        0 => Ok(None),
        1 => Ok(Some(LeapKind::Insert)),
        2 => Ok(Some(LeapKind::Delete)),
        _ => Err(Refusal::Reserved),
    }
}
