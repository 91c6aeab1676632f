//! When to try again.

use std::time::{Duration, Instant};

/// After the first failure.
const FIRST: Duration = Duration::from_millis(250);
/// At most: an operator who has mended something does not wait long for it.
const LONGEST: Duration = Duration::from_secs(8);

/// Instants of attempts, each twice as far from the last as that was, up to a limit.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    next: Instant,
    wait: Duration,
}

impl Backoff {
    /// The first attempt is due a little after this instant.
    #[must_use]
    pub fn starting(now: Instant) -> Self {
        Backoff {
            next: now + FIRST,
            wait: FIRST,
        }
    }

    /// An attempt is due. If it fails, [`Backoff::failed`].
    #[must_use]
    pub fn is_due(&self, now: Instant) -> bool {
        now >= self.next
    }

    /// It failed at this instant.
    pub fn failed(&mut self, now: Instant) {
        self.wait = (self.wait * 2).min(LONGEST);
        self.next = now + self.wait;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_become_rarer_up_to_a_limit() {
        let start = Instant::now();
        let mut backoff = Backoff::starting(start);
        assert!(!backoff.is_due(start));
        let (mut now, mut attempts_ms) = (start, Vec::new());
        while attempts_ms.len() < 9 {
            now += Duration::from_millis(1);
            if backoff.is_due(now) {
                attempts_ms.push(now.duration_since(start).as_millis());
                backoff.failed(now);
            }
        }
        let wanted = [250, 750, 1750, 3750, 7750, 15750, 23750, 31750, 39750];
        assert_eq!(attempts_ms, wanted);
    }
}
