//! The physics of the crossing: what decides on which side of a sampling edge an arrival falls.

use crate::rng::Stream;
use dtp_spec::latency::Phases;
use dtp_spec::units::TICK_FS;
use schemars::JsonSchema;
use serde::Deserialize;

/// Where an arrival falls that lies in the window of a sampling edge. *Early*: this edge sees it,
/// *late*: the next one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Coin {
    /// Uniform over the window.
    Uniform,
    /// One of the two ends of the window.
    Extremes,
    /// Always early.
    Early,
    /// Always late.
    Late,
    /// INIT and INIT_ACK early, so that d is smallest; values of gc late, so that what follows is
    /// most behind: the worst that the window can do to a pair.
    Behind,
    /// INIT and INIT_ACK late, so that d is largest; values of gc early: the worst for the rate.
    Ahead,
    /// INIT and INIT_ACK early; values of gc late and early by turns, all crossings of the network
    /// together, so that devices jump as far as the window lets them.
    Swing,
}

impl Coin {
    /// Every coin with the name that it has in a scenario.
    pub const ALL: [(&'static str, Coin); 7] = [
        ("uniform", Coin::Uniform),
        ("extremes", Coin::Extremes),
        ("early", Coin::Early),
        ("late", Coin::Late),
        ("behind", Coin::Behind),
        ("ahead", Coin::Ahead),
        ("swing", Coin::Swing),
    ];

    /// The coin of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Coin> {
        let known = Coin::ALL.iter().find(|(known, _)| *known == name);
        known.map(|&(_, coin)| coin)
    }
}

/// What the crossing carries, as far as a coin looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Number of the flip.
    pub number: u64,
    /// When the toggle flips, in femtoseconds.
    pub at_fs: u64,
    /// The message carries gc; otherwise it measures, or is damaged.
    pub carries_gc: bool,
}

/// [`Coin::Swing`] turns each time after this long: two beacons of 5000 ticks fit in, rounded up to a
/// power of two, in femtoseconds.
const SWING_FS: u64 = 1 << 37;

/// The crossing's physics: how the sampling clocks see a toggle.
#[derive(Clone, Copy, Debug)]
pub struct Sampler {
    /// Sampling phases.
    pub phases: Phases,
    /// Window w, in femtoseconds.
    pub window_fs: u64,
    /// How the side is drawn.
    pub coin: Coin,
}

impl Sampler {
    /// w as a fraction of a tick, made femtoseconds.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a fraction of a tick"
    )]
    pub fn new(phases: Phases, window_ticks: f64, coin: Coin) -> Self {
        Sampler {
            phases,
            window_fs: (window_ticks * TICK_FS as f64) as u64,
            coin,
        }
    }

    /// Delay with which the sampling clocks see a flip, 0 to w, in femtoseconds.
    #[inline]
    #[must_use]
    pub fn draw_fs(&self, stream: Stream, flip: Flip) -> u64 {
        let late = match self.coin {
            Coin::Uniform => return stream.below(flip.number, self.window_fs + 1),
            Coin::Extremes => stream.below(flip.number, 2) == 1,
            Coin::Early => false,
            Coin::Late => true,
            Coin::Behind => flip.carries_gc,
            Coin::Ahead => !flip.carries_gc,
            Coin::Swing => flip.carries_gc && flip.at_fs & SWING_FS == 0,
        };
        u64::from(late) * self.window_fs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Subject;

    /// Early and late are the two ends of the window; what looks at the message takes the end that
    /// its name says; the swing turns.
    #[test]
    fn each_coin_falls_as_its_name_says() {
        let stream = Stream::new(1, Subject::CrossingWindow, 0);
        let draw = |coin, carries_gc, at_fs| {
            let flip = Flip {
                number: 3,
                at_fs,
                carries_gc,
            };
            Sampler::new(Phases::Four, 0.05, coin).draw_fs(stream, flip)
        };
        let window_fs = 320_000;
        for (coin, measures, carries) in [
            (Coin::Early, 0, 0),
            (Coin::Late, window_fs, window_fs),
            (Coin::Behind, 0, window_fs),
            (Coin::Ahead, window_fs, 0),
        ] {
            assert_eq!(draw(coin, false, 7), measures);
            assert_eq!(draw(coin, true, 7), carries);
        }
        assert_eq!(draw(Coin::Swing, true, 0), window_fs);
        assert_eq!(draw(Coin::Swing, true, SWING_FS), 0);
        assert_eq!(draw(Coin::Swing, false, 0), 0);
        assert!(draw(Coin::Uniform, true, 0) <= window_fs);
    }
}
