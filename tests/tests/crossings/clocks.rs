//! Edges of the device clock's phases and of the recovered clock, in the order of time.

/// Femtoseconds.
pub type Fs = i64;

/// Nominal period of both clocks.
pub const TICK_FS: Fs = 6_400_000;

/// An edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// A phase of the device clock, in quarters of a tick; 0 is the device clock itself.
    Device(usize),
    /// The recovered clock.
    Recovered,
}

/// Period of a clock that is this much faster than nominal.
pub const fn period_fs(ppm: i64) -> Fs {
    TICK_FS - TICK_FS / 1_000_000 * ppm
}

/// Two free-running clocks, the first with up to four phases.
#[derive(Clone, Debug)]
pub struct Clocks {
    device_period_fs: Fs,
    recovered_period_fs: Fs,
    /// Quarters that have a phase, in the order of time: the last is the device edge, quarter 0.
    quarters: &'static [usize],
    next_quarter: usize,
    /// How late each phase is to its quarter.
    phase_error_fs: [Fs; 4],
    tick_starts_at: Fs,
    recovered_at: Fs,
    recovered_first: bool,
}

impl Clocks {
    /// Clocks with this many ppm more than nominal; 1, 2 or 4 phases.
    pub fn new(device_ppm: i64, recovered_ppm: i64, phases: u64) -> Clocks {
        Clocks {
            device_period_fs: period_fs(device_ppm),
            recovered_period_fs: period_fs(recovered_ppm),
            quarters: match phases {
                1 => &[0],
                2 => &[2, 0],
                _ => &[1, 2, 3, 0],
            },
            next_quarter: 0,
            phase_error_fs: [0; 4],
            tick_starts_at: 0,
            recovered_at: TICK_FS,
            recovered_first: false,
        }
    }

    /// The period of the device clock.
    pub const fn device_period_fs(&self) -> Fs {
        self.device_period_fs
    }

    /// Stops the recovered clock for up to two ticks; then its edges are this much later than the
    /// device's. Only between two ticks.
    pub fn restart_recovered(&mut self, after_device_fs: Fs) {
        let earliest = self.recovered_at + self.recovered_period_fs;
        let ticks = (earliest - self.tick_starts_at) / self.device_period_fs + 1;
        self.recovered_at = self.tick_starts_at + ticks * self.device_period_fs + after_device_fs;
    }

    /// The recovered clock's edges come this much later from now on, or earlier.
    pub fn shift_recovered(&mut self, by_fs: Fs) {
        self.recovered_at += by_fs;
    }

    /// Moves the phases; the device clock itself is what the others are late to. Only between two ticks.
    pub fn set_phase_errors(&mut self, late_fs: [Fs; 4]) {
        assert!(self.between_ticks() && late_fs[0] == 0);
        self.phase_error_fs = late_fs;
    }

    /// Of two edges at the same instant the recovered one comes first, or last.
    pub fn set_recovered_first(&mut self, first: bool) {
        self.recovered_first = first;
    }

    /// The last device edge is over and the next phase not yet there.
    pub const fn between_ticks(&self) -> bool {
        self.next_quarter == 0
    }

    /// The next edge and its instant.
    pub fn next(&mut self) -> (Fs, Edge) {
        let quarter = self.quarters[self.next_quarter];
        let quarters = if quarter == 0 { 4 } else { quarter as Fs };
        let phase_at = self.tick_starts_at
            + self.device_period_fs * quarters / 4
            + self.phase_error_fs[quarter];
        let recovered_first = self.recovered_first && self.recovered_at == phase_at;
        if self.recovered_at < phase_at || recovered_first {
            let at = self.recovered_at;
            self.recovered_at += self.recovered_period_fs;
            return (at, Edge::Recovered);
        }
        self.next_quarter += 1;
        if self.next_quarter == self.quarters.len() {
            self.next_quarter = 0;
            self.tick_starts_at += self.device_period_fs;
        }
        (phase_at, Edge::Device(quarter))
    }
}
