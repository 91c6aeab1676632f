//! A host that reads its NIC's counter over PCIe and answers "what is gc now".
//!
//! A read is a request that travels to the card, is answered with gc at that instant, and travels
//! back. The host brackets it with its own TSC, keeps the last [`READS_KEPT`] reads, prefers the
//! one with the narrowest bracket, takes the middle of the bracket as the instant of the read, and
//! extrapolates with the rate of its TSC that it estimates from reads a millisecond apart.
//!
//! Assumption: the *shortest* latency is the same both ways; only the jitter on top differs. A
//! constant difference of x between the ways shows as x/2 in every reading and nobody can measure
//! it from the host alone.

use crate::rng::{Stream, Subject};
use crate::time::{FS_PER_NS, FS_PER_US};
use dtp_spec::units::UNIT_FS;

/// Time between the reads of one host, in femtoseconds.
pub const POLL_INTERVAL_FS: u64 = 2 * FS_PER_US;
/// Reads among which the narrowest bracket wins: 64 us of them.
const READS_KEPT: usize = 32;
/// Anchors (narrowest reads of 64 us each) from which the rate is estimated: 1 ms of them.
const ANCHORS_KEPT: usize = 16;
/// Shortest baseline for a rate estimate, in TSC ticks (0.5 ms): below it noise beats the nominal
/// rate.
const RATE_BASELINE_TSC_MIN: i64 = 1_250_000;
/// Largest legal error of the rate: two oscillators of 100 ppm, and margin.
const RATE_ERROR_MAX: f64 = 250e-6;
/// Nominal TSC period (2.5 GHz), in femtoseconds.
const TSC_PERIOD_FS: u64 = 400_000;
/// Nominal rate: units of gc per TSC tick.
const UNITS_PER_TSC: f64 = TSC_PERIOD_FS as f64 / UNIT_FS as f64;
/// Largest frequency error of a TSC, in parts per billion.
const TSC_PPB_MAX: u64 = 100_000;

/// Shortest latency of one way, in nanoseconds.
const LATENCY_NS: f64 = 400.0;
/// Mean of the jitter on top, in nanoseconds.
const JITTER_NS_MEAN: f64 = 40.0;
/// Share of packets that wait behind others, and their mean extra wait, in nanoseconds.
const TAIL_SHARE: f64 = 0.01;
const TAIL_NS_MEAN: f64 = 200.0;
/// Longest latency of one way: reads of one host never overlap.
const LATENCY_NS_MAX: f64 = 950.0;

/// Fractional bits of [`Host::now`].
pub const NOW_FRACTION_BITS: u32 = 10;

/// A completed read.
#[derive(Clone, Copy, Debug, Default)]
struct Read {
    /// Middle of the bracket, in TSC ticks, doubled so that halves stay exact.
    middle_tsc_doubled: i64,
    /// Width of the bracket, in TSC ticks.
    width_tsc: i64,
    gc: u64,
    /// When the answer was back.
    complete_fs: u64,
}

/// What a host does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// Compares clocks, then sends the request.
    Poll,
    /// The request is at the card: gc is read.
    Sample,
}

/// A host and its clock.
#[derive(Clone, Debug)]
pub struct Host {
    /// The device it reads.
    pub device: usize,
    /// Time of the next event, in femtoseconds.
    pub next_fs: u64,
    /// What happens then.
    pub next_event: HostEvent,
    tsc_ppb: i64,
    tsc_phase: i64,
    latencies: Stream,
    polls: u64,
    poll_fs: u64,
    reads: [Read; READS_KEPT],
    reads_total: usize,
    anchors: [Read; ANCHORS_KEPT],
    anchors_total: usize,
    rate: f64,
}

impl Host {
    /// Host number `index` of `count`, reading this device. Polls of different hosts are staggered.
    #[must_use]
    #[expect(clippy::cast_possible_wrap, reason = "draws below 2^40")]
    pub fn new(seed: u64, device: usize, index: usize, count: usize) -> Self {
        let tsc = Stream::new(seed, Subject::HostTsc, index as u64);
        Host {
            device,
            next_fs: FS_PER_US + POLL_INTERVAL_FS * index as u64 / count.max(1) as u64,
            next_event: HostEvent::Poll,
            tsc_ppb: tsc.below(0, 2 * TSC_PPB_MAX + 1) as i64 - TSC_PPB_MAX as i64,
            tsc_phase: tsc.below(1, 1 << 40) as i64,
            latencies: Stream::new(seed, Subject::HostLatency, index as u64),
            polls: 0,
            poll_fs: 0,
            reads: [Read::default(); READS_KEPT],
            reads_total: 0,
            anchors: [Read::default(); ANCHORS_KEPT],
            anchors_total: 0,
            rate: UNITS_PER_TSC,
        }
    }

    /// Polls: the request leaves now.
    pub fn poll(&mut self) {
        self.poll_fs = self.next_fs;
        self.next_fs += self.latency_fs(0);
        self.next_event = HostEvent::Sample;
    }

    /// The request is at the card, whose counter reads `gc`. Returns the error that the middle of
    /// the bracket makes, in femtoseconds of true time: the raw noise of this read.
    #[expect(
        clippy::cast_possible_wrap,
        reason = "femtoseconds of a few microseconds"
    )]
    pub fn sample(&mut self, gc: u64) -> i64 {
        let complete_fs = self.next_fs + self.latency_fs(1);
        let (before, after) = (self.tsc(self.poll_fs), self.tsc(complete_fs));
        let read = Read {
            middle_tsc_doubled: before + after,
            width_tsc: after - before,
            gc,
            complete_fs,
        };
        self.reads[self.reads_total % READS_KEPT] = read;
        self.reads_total += 1;
        if self.reads_total % READS_KEPT == 0 {
            self.keep_anchor();
        }
        let middle_fs = (self.poll_fs + complete_fs) / 2;
        let raw_error_fs = middle_fs as i64 - self.next_fs as i64;
        self.polls += 1;
        self.next_fs = self.poll_fs + POLL_INTERVAL_FS;
        self.next_event = HostEvent::Poll;
        raw_error_fs
    }

    /// The host's idea of gc at this true instant, in 2^-10 units; none before 32 reads.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_precision_loss,
        reason = "an extrapolation over at most 100 us, in double precision as a host would"
    )]
    pub fn now(&self, time_fs: u64) -> Option<i64> {
        if self.reads_total < READS_KEPT {
            return None;
        }
        let best = narrowest(self.reads.iter().filter(|read| read.complete_fs <= time_fs))?;
        let elapsed_tsc = (2 * self.tsc(time_fs) - best.middle_tsc_doubled) as f64 / 2.0;
        let advance = elapsed_tsc * self.rate * f64::from(1_u32 << NOW_FRACTION_BITS);
        Some(((best.gc as i64) << NOW_FRACTION_BITS) + advance.round() as i64)
    }

    /// Every 64 us: keeps the best read and re-estimates the rate against the oldest one kept.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a host's own arithmetic, in double precision"
    )]
    fn keep_anchor(&mut self) {
        let Some(&newest) = narrowest(self.reads.iter()) else {
            return;
        };
        self.anchors[self.anchors_total % ANCHORS_KEPT] = newest;
        self.anchors_total += 1;
        let oldest = if self.anchors_total <= ANCHORS_KEPT {
            0
        } else {
            self.anchors_total
        };
        let oldest = self.anchors[oldest % ANCHORS_KEPT];
        let baseline_tsc = (newest.middle_tsc_doubled - oldest.middle_tsc_doubled) / 2;
        if baseline_tsc < RATE_BASELINE_TSC_MIN {
            return;
        }
        let rate = newest.gc.wrapping_sub(oldest.gc) as f64 / baseline_tsc as f64;
        // A counter that just joined its network jumps; no pair of legal clocks has such a rate.
        if (rate / UNITS_PER_TSC - 1.0).abs() < RATE_ERROR_MAX {
            self.rate = rate;
        }
    }

    /// TSC at this true instant.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "below 2^45 ticks in five hours"
    )]
    fn tsc(&self, time_fs: u64) -> i64 {
        let scaled = i128::from(time_fs) * (1_000_000_000 + i128::from(self.tsc_ppb));
        (scaled / (i128::from(TSC_PERIOD_FS) * 1_000_000_000)) as i64 + self.tsc_phase
    }

    /// Latency of one way (0: out, 1: back) of the current read.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "between 400 and 950 ns"
    )]
    fn latency_fs(&self, way: u64) -> u64 {
        let draw = 8 * self.polls + 4 * way;
        let mut ns = LATENCY_NS + self.latencies.exponential(draw, JITTER_NS_MEAN);
        if self.latencies.unit_interval(draw + 1) < TAIL_SHARE {
            ns += self.latencies.exponential(draw + 2, TAIL_NS_MEAN);
        }
        (ns.min(LATENCY_NS_MAX) * FS_PER_NS as f64) as u64
    }
}

fn narrowest<'a>(reads: impl Iterator<Item = &'a Read>) -> Option<&'a Read> {
    reads.min_by_key(|read| read.width_tsc)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against a perfect counter the host stays within 4T (the half of 8T that is its share), while
    /// its raw reads are off by some 16 ticks.
    #[test]
    fn filtered_readings_are_much_better_than_raw_ones() {
        let mut host = Host::new(5, 0, 0, 1);
        let (mut raw_worst_fs, mut now_worst) = (0, 0);
        for _ in 0..40_000 {
            let time_fs = host.next_fs;
            let gc = time_fs / UNIT_FS;
            match host.next_event {
                HostEvent::Poll => {
                    if let Some(now) = host.now(time_fs) {
                        let error = now - (i64::try_from(gc).unwrap() << NOW_FRACTION_BITS);
                        now_worst = now_worst.max(error.abs());
                    }
                    host.poll();
                }
                HostEvent::Sample => raw_worst_fs = raw_worst_fs.max(host.sample(gc).abs()),
            }
        }
        let raw_ticks = raw_worst_fs / 6_400_000;
        assert!(
            (16..100).contains(&raw_ticks),
            "{raw_ticks} ticks of raw noise"
        );
        assert!(
            now_worst < 80 << NOW_FRACTION_BITS,
            "{} units",
            now_worst >> NOW_FRACTION_BITS
        );
        assert!(now_worst > 1 << NOW_FRACTION_BITS);
    }
}
