//! PTP for comparison: a plain two-step exchange over one switch with a queue each way.
//!
//! The master sends Sync each second and its departure in Follow_Up; the client sends Delay_Req half a second later. Both are stamped
//! in hardware and pass the output queue of a switch that other traffic shares. The client takes
//! half the difference of both ways as its offset and steers by a proportional-integral servo. Nothing
//! here knows of DTP. Times are femtoseconds.

use crate::rng::{Stream, Subject};
use crate::time::{FS_PER_MS, FS_PER_NS, FS_PER_S};

/// Load of the switch's two output ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Name.
    pub name: &'static str,
    /// Share of the line rate, in percent.
    pub percent: u64,
}

/// Idle, medium (4 of 10 Gb/s) and heavy (9 of 10 Gb/s).
pub const LOADS: [Load; 3] = [
    Load {
        name: "idle",
        percent: 0,
    },
    Load {
        name: "medium",
        percent: 40,
    },
    Load {
        name: "heavy",
        percent: 90,
    },
];

/// Exchanges before offsets count: the servo has settled.
const SETTLE: u64 = 30;
/// What the queue holds at most: 1 MB at 10 Gb/s.
const QUEUE_FS_MAX: u64 = 800_000 * FS_PER_NS;
/// Mean burst of a sender with segmentation offload: 64 kB at 10 Gb/s, exponential.
const BURST_NS_MEAN: f64 = 52_000.0;
/// For how long before a packet the queue is followed.
const HISTORY_FS: u64 = 20 * FS_PER_MS;
/// Cable and switch without a queue, one way.
const PATH_FS: u64 = 1_500 * FS_PER_NS;
/// A switch takes this much more or less by turns of its arbiter and clock domains, one way.
const SWITCH_JITTER_FS: u64 = 250 * FS_PER_NS;
/// Resolution of a hardware time stamp.
const STAMP_FS: u64 = 8 * FS_PER_NS;
/// Servo of a common implementation: proportional and integral part.
const PROPORTIONAL: f64 = 0.7;
const INTEGRAL: f64 = 0.3;
/// From Sync to Delay_Req, and from there, where the servo steers anew, to the next Sync.
const HALF_FS: f64 = 0.5e15;
/// Random walk of the client's oscillator in a second, parts per billion.
const WALK_PPB: f64 = 10.0;

/// Offsets of the client's clock from the master's at each exchange, from the thirtieth on: (second,
/// femtoseconds).
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a servo's own arithmetic, in double precision; offsets far below 2^53 fs"
)]
pub fn offsets(load: Load, exchanges: u64, seed: u64) -> Vec<(u64, i64)> {
    let draw = Stream::new(seed, Subject::Ptp, load.percent);
    let (mut offset_fs, mut oscillator_ppb) = (0.0, 30_000.0);
    // The servo knows the constant part of the frequency, as after its first seconds.
    let mut steered_ppb = -30_000.0;
    let mut now_ppb = 0.0;
    let mut series = Vec::new();
    for exchange in 0..exchanges {
        let ways = [0, 1].map(|way| way_fs(load, draw, 2 * exchange + way) as f64);
        // t2 - t1 holds the offset and the way down, t4 - t3 the way up less the offset half a second later.
        let later_fs = offset_fs + now_ppb * 1e-9 * HALF_FS;
        let measured_fs = (offset_fs + later_fs + ways[0] - ways[1]) / 2.0;
        let ppb_of = |fs: f64| fs / FS_PER_S as f64 * 1e9;
        steered_ppb -= INTEGRAL * ppb_of(measured_fs);
        now_ppb = oscillator_ppb + steered_ppb - PROPORTIONAL * ppb_of(measured_fs);
        offset_fs = later_fs + now_ppb * 1e-9 * HALF_FS;
        let walk = draw.unit_interval(exchange << 32 | 7) * 2.0 - 1.0;
        oscillator_ppb += walk * WALK_PPB;
        if exchange >= SETTLE {
            series.push((exchange, offset_fs as i64));
        }
    }
    series
}

/// What packet `number` takes one way, stamp to stamp.
fn way_fs(load: Load, draw: Stream, number: u64) -> u64 {
    let base = number << 33;
    let jitter_fs = draw.below(base + 1, SWITCH_JITTER_FS);
    let stamp_fs = draw.below(base + 2, STAMP_FS);
    PATH_FS + jitter_fs + stamp_fs + queue_fs(load, draw, base + 16)
}

/// What waits in the queue when the packet comes: bursts by Poisson, drained at the line rate.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "nanoseconds of milliseconds"
)]
fn queue_fs(load: Load, draw: Stream, base: u64) -> u64 {
    if load.percent == 0 {
        return 0;
    }
    let gap_ns_mean = BURST_NS_MEAN * 100.0 / load.percent as f64;
    let (mut waiting_fs, mut at_fs, mut k) = (0_u64, 0_u64, 0);
    loop {
        let gap_fs = (draw.exponential(base + k, gap_ns_mean) * FS_PER_NS as f64) as u64;
        let burst_fs = (draw.exponential(base + k + 1, BURST_NS_MEAN) * FS_PER_NS as f64) as u64;
        k += 2;
        if at_fs + gap_fs >= HISTORY_FS {
            return waiting_fs.saturating_sub(HISTORY_FS - at_fs);
        }
        at_fs += gap_fs;
        waiting_fs = (waiting_fs.saturating_sub(gap_fs) + burst_fs).min(QUEUE_FS_MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half of the offsets are within this, in nanoseconds.
    fn half_ns(load: Load) -> u64 {
        let offsets = offsets(load, 400, 1);
        let mut sizes: Vec<_> = offsets.iter().map(|(_, fs)| fs.unsigned_abs()).collect();
        sizes.sort_unstable();
        sizes[sizes.len() / 2] / FS_PER_NS
    }

    /// Queues, not the servo, make the offset: tens of nanoseconds, tens of microseconds, a hundred.
    #[test]
    fn queues_make_the_offset() {
        let [idle, medium, heavy] = LOADS.map(half_ns);
        assert!((10..1_000).contains(&idle), "{idle} ns");
        assert!(medium > 100 * idle, "{medium} ns");
        assert!(heavy > 3 * medium, "{heavy} ns");
    }

    #[test]
    fn a_queue_of_no_traffic_is_empty_and_of_traffic_is_bounded() {
        let draw = Stream::new(1, Subject::Ptp, 0);
        assert_eq!(queue_fs(LOADS[0], draw, 0), 0);
        let waits: Vec<_> = (0..200)
            .map(|n| queue_fs(LOADS[2], draw, n << 33))
            .collect();
        assert!(waits.iter().all(|&wait| wait <= QUEUE_FS_MAX));
        assert!(waits.iter().any(|&wait| wait > 0));
    }
}
