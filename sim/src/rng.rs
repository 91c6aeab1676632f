//! Random draws that depend on nothing but their name: `draw(seed, stream, k)`.
//!
//! A draw is a hash of the seed, of what is drawn (the stream) and of its number, so a result does
//! not depend on the order in which the engine happens to process events.
//!
//! The mixer is the finaliser of splitmix64 (Steele, Lea, Flood 2014; constants of Stafford's
//! variant 13), applied once per word; the increment is 2^64 divided by the golden ratio.

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
const MIX_1: u64 = 0xbf58_476d_1ce4_e5b9;
const MIX_2: u64 = 0x94d0_49bb_1331_11eb;

/// What is drawn. The number is part of every hash: never reuse one for another purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Subject {
    /// Frequency error of a device's oscillator.
    OscillatorPpm = 1,
    /// Phase of a device's oscillator.
    OscillatorPhase = 2,
    /// Counter of a device at power-up.
    InitialCounter = 3,
    /// The side on which an arrival falls in the window of a crossing.
    CrossingWindow = 4,
    /// Line bits that flip.
    BitError = 5,
    /// Undetectable errors: when, and which code word.
    ForgedMessage = 6,
    /// First frame of a link direction.
    FirstFrame = 7,
    /// Idle time between frames below full load.
    FrameGap = 8,
    /// PCIe latency of a host's reads.
    HostLatency = 9,
    /// Frequency error and phase of a host's TSC.
    HostTsc = 10,
    /// Which devices get the two extreme oscillators.
    Extremes = 11,
    /// Cables of a random topology.
    RandomTopology = 12,
    /// Random walk of an oscillator's frequency.
    OscillatorWalk = 13,
    /// Length of a frame.
    FrameLength = 14,
    /// What a frame carries.
    FrameContent = 15,
    /// Line bits that flip in a burst.
    Burst = 16,
    /// Steps of the search for the worst case.
    SearchStep = 32,
    /// Queues, jitter and wander of the PTP that DTP is compared with.
    Ptp = 33,
}

/// A named sequence of draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream {
    key: u64,
}

const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(MIX_1);
    z = (z ^ (z >> 27)).wrapping_mul(MIX_2);
    z ^ (z >> 31)
}

/// The mixer alone: every bit of the result depends on every bit of `z`.
#[inline]
#[must_use]
pub const fn mixed(z: u64) -> u64 {
    mix(z.wrapping_add(GOLDEN))
}

impl Stream {
    /// The draws of `subject` for the thing numbered `index` (device, port, link) under `seed`.
    #[must_use]
    pub const fn new(seed: u64, subject: Subject, index: u64) -> Self {
        let named = mix(seed.wrapping_add(GOLDEN)) ^ ((subject as u64) << 48) ^ index;
        Stream {
            key: mix(named.wrapping_add(GOLDEN)),
        }
    }

    #[inline]
    /// Draw number `k`: 64 uniform bits.
    #[must_use]
    pub const fn draw(self, k: u64) -> u64 {
        mix(self.key.wrapping_add(k.wrapping_mul(GOLDEN)))
    }

    #[inline]
    /// Draw number `k`, uniform in `0..bound` (bias below `bound` / 2^64).
    #[must_use]
    pub const fn below(self, k: u64, bound: u64) -> u64 {
        ((self.draw(k) as u128 * bound as u128) >> 64) as u64
    }

    /// Draw number `k`, uniform in the open interval (0, 1).
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    pub fn unit_interval(self, k: u64) -> f64 {
        ((self.draw(k) >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Draw number `k`, exponentially distributed with this mean.
    #[must_use]
    pub fn exponential(self, k: u64, mean: f64) -> f64 {
        -mean * self.unit_interval(k).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Equal names give equal draws; any other name gives others. Bits are balanced.
    #[test]
    fn draws_depend_on_their_name_alone() {
        let a = Stream::new(1, Subject::BitError, 0);
        assert_eq!(a.draw(7), Stream::new(1, Subject::BitError, 0).draw(7));
        assert_ne!(a.draw(7), a.draw(8));
        assert_ne!(a.draw(7), Stream::new(2, Subject::BitError, 0).draw(7));
        assert_ne!(a.draw(7), Stream::new(1, Subject::FrameGap, 0).draw(7));
        assert_ne!(a.draw(7), Stream::new(1, Subject::BitError, 1).draw(7));
        let ones: u32 = (0..10_000).map(|k| a.draw(k).count_ones()).sum();
        assert!((ones as i64 - 320_000).abs() < 2_000, "{ones}");
        assert!((0..1000).all(|k| a.below(k, 20) < 20));
    }
}
