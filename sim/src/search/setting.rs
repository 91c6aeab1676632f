//! What the classes of pair and row are made for, and what one exchange of INIT and INIT_ACK and one
//! BEACON can come to, in true time. Numbers of the pipeline are written down here once more, and nothing is
//! taken from [`dtp_spec::bound`]: the classes are held against the proof, which must not help them.

use dtp_spec::latency::Phases;

/// A period of the fastest clock, in femtoseconds; others are slower by parts per billion.
pub const TICK_FS: i64 = 6_400_000;
/// What a counter gains in a tick.
const TICK_UNITS: i64 = 20;
/// A unit of the fastest clock, in femtoseconds.
pub const UNIT_FS: i64 = TICK_FS / TICK_UNITS;
/// What two legal clocks differ by at most: 1 + 100 ppm over 1 - 100 ppm, in parts per billion.
pub const APART_PPB: u64 = 200_021;
/// Window in which an arrival may fall to either side: a twentieth of a tick.
pub const WINDOW_FS: i64 = UNIT_FS;

/// Sender's ticks from the stamp to the edge that flips the receiver's toggle, without the wire: M1, M2,
/// TX3, RX2.
const PIPELINE_TICKS: i64 = 4;
/// From the end of the sampled tick to the edge that handles a message: two flops and the register.
const HANDLE_TICKS: i64 = 3;
/// The arbiter lets messages follow each other no closer.
const SPACING_TICKS: i64 = 8;
/// From the end of the sampled tick to the counter: the lead stands after seven edges, is taken within
/// eighteen, gc follows one later.
const APPLY_TICKS: i64 = 7 + 18 + 1;
/// Units that requester and responder take off for both crossings besides their largest q.
const MARGIN_UNITS: i64 = 2;
/// A residence of so many units has one more added.
const GUARD_UNITS: i64 = 4096;
/// d is reduced by one in so many units.
const SCALE_UNITS: i64 = 2048;

/// Crossings, interval and cable.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Sampling phases of every crossing.
    pub phases: Phases,
    /// Beacon interval, in ticks.
    pub interval_ticks: u64,
    /// By how much later than it is due a message leaves at most, in ticks.
    pub wait_ticks: u64,
    /// Longest wire one way, in femtoseconds; shorter ones by up to a tick are admitted as well.
    pub wire_fs: u64,
}

/// So long on a clock that is slower by so much, rounded up.
#[must_use]
pub const fn slower(fs: i64, ppb: u64) -> i64 {
    fs + (fs as u64 * ppb).div_ceil(1_000_000_000) as i64
}

impl Setting {
    /// Time between two sampling instants, in femtoseconds.
    #[must_use]
    pub const fn sampling_fs(&self) -> i64 {
        TICK_FS / self.phases.count() as i64
    }

    /// Largest q less the age, in units: what each side takes off for its crossing.
    const fn max_q_units(&self) -> i64 {
        (self.sampling_fs() + WINDOW_FS) / UNIT_FS
    }

    /// D - d of one exchange, in femtoseconds, when both crossings together took `late_fs` beyond their ages:
    /// the least and the most, over every wire, age and residence, with either side the slower one.
    #[must_use]
    pub fn short_fs(&self, late_fs: i64, slower_ppb: u64) -> [i64; 2] {
        let slow_fs = slower(TICK_FS, slower_ppb);
        let mut short_fs = [i64::MAX, i64::MIN];
        for periods in [[TICK_FS, slow_fs], [slow_fs, TICK_FS]] {
            let waits = HANDLE_TICKS..=HANDLE_TICKS + SPACING_TICKS + self.wait_ticks as i64;
            for residence_ticks in waits {
                self.exchanges(periods, residence_ticks, late_fs, |one_fs| {
                    short_fs[0] = short_fs[0].min(one_fs);
                    short_fs[1] = short_fs[1].max(one_fs);
                });
            }
        }
        short_fs
    }

    /// Every exchange of this residence: `periods` of the requester's and the responder's clock, in femtoseconds.
    fn exchanges(
        &self,
        periods: [i64; 2],
        residence: i64,
        late_fs: i64,
        mut each: impl FnMut(i64),
    ) {
        let [own_fs, peer_fs] = periods;
        let phases = self.phases.count() as i64;
        let (wire_fs, age_units) = (self.wire_fs as i64, TICK_UNITS / phases);
        for ages in 0..phases * phases {
            let (there, here) = (ages % phases, ages / phases);
            // What of the round trip is neither wire nor lateness ends with the requester's sampled tick.
            let fixed_fs = PIPELINE_TICKS * (own_fs + peer_fs)
                + residence * peer_fs
                + there * peer_fs / phases
                + late_fs;
            let sampled_fs = here * own_fs / phases;
            let last = (fixed_fs + 2 * wire_fs + sampled_fs) / own_fs;
            // A tick more or less of two wires is two of the round trip.
            for edge in last - 1..=last {
                let wire_fs = (edge * own_fs - sampled_fs - fixed_fs) / 2;
                let stayed = residence * TICK_UNITS + there * age_units + self.max_q_units();
                let answered = stayed + stayed / GUARD_UNITS;
                let round_trip = edge * TICK_UNITS
                    - here * age_units
                    - answered
                    - self.max_q_units()
                    - MARGIN_UNITS;
                let half = round_trip.div_euclid(2);
                let d_units = half - half / SCALE_UNITS;
                each(PIPELINE_TICKS * peer_fs + wire_fs - d_units * peer_fs / TICK_UNITS);
            }
        }
    }

    /// What a clock loses from the stamp of a BEACON until the next one counts, in femtoseconds.
    #[must_use]
    pub const fn drift_fs(&self, slower_ppb: u64) -> i64 {
        let ticks = self.interval_ticks + self.wait_ticks;
        // Until the end of the sampled tick an arrival takes a tick and the window.
        let ticks = ticks as i64 + PIPELINE_TICKS + 1 + APPLY_TICKS;
        let span_fs = ticks * TICK_FS + self.wire_fs as i64 + WINDOW_FS;
        slower(span_fs, slower_ppb) - span_fs
    }
}
