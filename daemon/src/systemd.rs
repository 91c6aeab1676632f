//! What systemd is told (sd_notify(3)); without it nothing happens.

use sd_notify::NotifyState;
use std::time::{Duration, Instant};

/// Readers have a page, programs a socket.
pub fn ready() {
    tell(&[NotifyState::Ready]);
}

/// The configuration is being read again; [`ready`] ends it.
pub fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => tell(&[NotifyState::Reloading, now]),
        Err(_) => tell(&[NotifyState::Reloading]),
    }
}

/// It ends.
pub fn stopping() {
    tell(&[NotifyState::Stopping]);
}

/// What `systemctl status` shows.
pub fn status(text: &str) {
    tell(&[NotifyState::Status(text)]);
}

fn tell(states: &[NotifyState]) {
    // Who is not there cannot be told anything.
    let _ = sd_notify::notify(states);
}

/// Tells the watchdog that the sampler goes on, and only then.
#[derive(Clone, Copy, Debug)]
pub struct Watchdog {
    every: Duration,
    patience: Duration,
    fed: Instant,
    rounds: u64,
    moved: Instant,
}

impl Watchdog {
    /// The one that systemd has set up, if it has, for a sampler of this period.
    #[must_use]
    pub fn of_system(period: Duration, now: Instant) -> Option<Self> {
        let limit = sd_notify::watchdog_enabled()?;
        Some(Watchdog::new(limit, period, now))
    }

    /// One that bites after `limit` without food.
    #[must_use]
    pub fn new(limit: Duration, period: Duration, now: Instant) -> Self {
        Watchdog {
            every: limit / 2,
            patience: limit / 2 + 2 * period,
            fed: now,
            rounds: 0,
            moved: now,
        }
    }

    /// Whether to feed it now, the sampler having gone so many rounds.
    #[must_use]
    pub fn is_fed(&mut self, rounds: u64, now: Instant) -> bool {
        if rounds != self.rounds {
            (self.rounds, self.moved) = (rounds, now);
        }
        let alive = now.duration_since(self.moved) <= self.patience;
        let due = now.duration_since(self.fed) >= self.every;
        if alive && due {
            self.fed = now;
        }
        alive && due
    }

    /// Feeds it.
    pub fn feed() {
        tell(&[NotifyState::Watchdog]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sampler_that_stands_still_starves_the_watchdog() {
        let (start, ms) = (Instant::now(), Duration::from_millis);
        let mut watchdog = Watchdog::new(ms(1000), ms(1), start);
        let mut rounds = 0;
        let fed = |watchdog: &mut Watchdog, rounds, from: u64, to: u64| -> Vec<u64> {
            let times = (from..to).step_by(100);
            times
                .filter(|&at| watchdog.is_fed(rounds + at * u64::from(to < 3000), start + ms(at)))
                .collect()
        };
        assert_eq!(
            fed(&mut watchdog, rounds, 100, 2100),
            [500, 1000, 1500, 2000]
        );
        // From here on it stands still.
        rounds = 2000;
        assert_eq!(fed(&mut watchdog, rounds, 2100, 9000), [2500]);
    }
}
