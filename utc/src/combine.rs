//! Several servers: what most of them say together, and who contradicts them. Pure.
//!
//! The intersection of intervals of K. Marzullo (1984), which NTP uses (RFC 5905, section 11.2.1), on true bounds instead of
//! estimates of them.

use crate::relation::{both, LEGAL};
use crate::time::Leaps;
use dtp_driver::clock::rate::Rate;

/// What one server says for one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Who.
    pub server: u64,
    /// TAI at least and at most, in 2^-32 ns.
    pub tai: (u128, u128),
    /// The rate from there on.
    pub rate: Rate,
    /// TAI less UTC.
    pub leaps: Leaps,
}

/// What they say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// TAI at least and at most, in 2^-32 ns.
    pub tai: (u128, u128),
    /// The rate from there on.
    pub rate: Rate,
    /// TAI less UTC; none if as many say one thing as another.
    pub leaps: Option<Leaps>,
    /// Servers that agree.
    pub agreeing: usize,
    /// Servers that contradict them.
    pub false_servers: Vec<u64>,
}

/// Puts together what servers say for one count. None if no more than half of them agree.
#[must_use]
pub fn combine(voices: &[Voice]) -> Option<Agreement> {
    let tai = most_covered(voices)?;
    let agrees = |voice: &&Voice| voice.tai.0 <= tai.1 && tai.0 <= voice.tai.1;
    let agreeing: Vec<&Voice> = voices.iter().filter(agrees).collect();
    let rate = agreeing
        .iter()
        .try_fold(LEGAL, |rate, voice| both(rate, voice.rate));
    Some(Agreement {
        tai,
        // Their wanders contradict each other: then nothing but the law holds.
        rate: rate.unwrap_or(LEGAL),
        leaps: elected(&agreeing, tai),
        agreeing: agreeing.len(),
        false_servers: voices
            .iter()
            .filter(|voice| !agrees(voice))
            .map(|voice| voice.server)
            .collect(),
    })
}

/// From the first to the last instant that as many intervals as possible cover, if these are more than half of them.
fn most_covered(voices: &[Voice]) -> Option<(u128, u128)> {
    let begins = voices.iter().map(|voice| (voice.tai.0, 0_u8));
    let ends = voices.iter().map(|voice| (voice.tai.1, 1));
    let mut edges: Vec<(u128, u8)> = begins.chain(ends).collect();
    // Intervals that touch have an instant in common: where both are, beginnings come first.
    edges.sort_unstable();
    let (mut open, mut most) = (0, 0);
    let mut covered = None;
    for (index, &(begin, edge)) in edges.iter().enumerate() {
        if edge == 1 {
            open -= 1;
            continue;
        }
        open += 1;
        if open < most {
            continue;
        }
        let Some(&(end, _)) = edges[index + 1..].first() else {
            continue;
        };
        covered = match covered {
            Some((first, _)) if open == most => Some((first, end)),
            _ => Some((begin, end)),
        };
        most = open;
    }
    covered.filter(|_| 2 * most > voices.len())
}

/// What more of them say of leaps than anything else, told by one who knows of a leap that is over.
fn elected(agreeing: &[&Voice], tai: (u128, u128)) -> Option<Leaps> {
    let now_ns = u64::try_from(tai.1 >> dtp_driver::clock::rate::UNIT_BITS).ok()?;
    let same = |a: &Leaps, b: &Leaps| a.seen_from(now_ns) == b.seen_from(now_ns);
    let votes = |leaps: &Leaps| {
        agreeing
            .iter()
            .filter(|voice| same(&voice.leaps, leaps))
            .count()
    };
    let winner = agreeing
        .iter()
        .max_by_key(|voice| (votes(&voice.leaps), voice.leaps.next.is_some()))?;
    let others = agreeing
        .iter()
        .filter(|voice| !same(&voice.leaps, &winner.leaps));
    let contested = others
        .clone()
        .any(|voice| votes(&voice.leaps) == votes(&winner.leaps));
    (!contested).then_some(winner.leaps)
}
