//! What is searched: families of networks, each with its corners and with what classes admit.

use crate::engine::sampler::Coin;
use crate::error::SimError;
use crate::search::candidate::{Candidate, CABLE_FS};
use crate::search::climb::{climb, Outcome};
use crate::search::pair::{ranges, Pair};
use crate::search::row::Row;
use crate::search::setting::{self, Setting};
use dtp_spec::bound::{Hop, NEIGHBOUR_UNITS};
use dtp_spec::latency::Phases;
use dtp_spec::speed::Speed;
use dtp_spec::units::{TICK_FS, UNIT_FS};
use std::sync::atomic::{AtomicUsize, Ordering};

/// By how much later than its timer a beacon leaves on an idle link: choice, stamp and grant, and
/// another message before it.
pub const IDLE_WAIT_TICKS: u64 = 12;
/// Beacon intervals that stand for all: nothing but the drift depends on it, which grows with it.
pub const INTERVALS_TICKS: [u64; 3] = [200, 1200, 5000];

/// A kind of network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Two devices: classes, every corner, climbing.
    Pair,
    /// Three devices in a row: the same.
    Row,
    /// More devices: adversarial and random coins, loaded and idle.
    Network,
}

/// One search.
#[derive(Clone, Debug)]
pub struct Family {
    /// Name, and of the file that is written.
    pub name: String,
    /// Its kind.
    pub shape: Shape,
    /// Runs to begin with.
    pub corners: Vec<Candidate>,
    /// The distance whose offset is searched.
    pub hops: u64,
    /// Largest distance.
    pub diameter: u64,
    /// Random steps.
    pub steps: usize,
}

/// What a family showed.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// The distance.
    pub hops: u64,
    /// The paper's limit, in units.
    pub limit: u64,
    /// What is proved, in units: of idle links before the run, of others as the run reached it.
    pub proved: Option<u64>,
    /// What the classes admit, in units, and how many states they have.
    pub admitted: Option<(u64, u64)>,
    /// Golden runs.
    pub runs: usize,
    /// The worst of them.
    pub worst: Outcome,
}

impl Found {
    /// The largest offset, in units.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "units, a few hundred"
    )]
    pub fn offset(&self) -> u64 {
        self.worst.at(self.hops).map_or(0, |line| line.worst as u64)
    }

    /// What is left below the paper's limit and below what is proved.
    #[must_use]
    pub fn slack(&self) -> i64 {
        let least = self.proved.unwrap_or(self.limit).min(self.limit);
        least as i64 - self.offset() as i64
    }

    /// Nothing above a limit: neither a run, nor what the classes admit beyond the proof.
    #[must_use]
    pub fn holds(&self) -> bool {
        let classes = match (self.admitted, self.proved) {
            (Some((admitted, _)), Some(proved)) => admitted <= proved && self.offset() <= admitted,
            _ => true,
        };
        self.worst.passed && self.slack() >= 0 && classes
    }

    /// The scenario that reached it, with what it reached at its head.
    #[must_use]
    pub fn toml(&self) -> String {
        let line = self.worst.at(self.hops);
        Candidate {
            name: self.name.clone(),
            ..self.worst.candidate.clone()
        }
        .toml(&[
            format!(
                "Found by `dtp sim search`: {}, {} units at {} hops",
                self.name,
                self.offset(),
                self.hops
            ),
            format!(
                "({}, {:.6} ms), {} units below the least limit.",
                line.map_or("", |line| line.place.as_str()),
                line.map_or(0.0, |line| line.at * 1e3),
                self.slack()
            ),
        ])
    }
}

fn hop(interval_ticks: u64) -> Hop {
    Hop {
        phases: Phases::Four,
        interval_ticks,
        wait_ticks: IDLE_WAIT_TICKS,
        // A cable of 10 m and up to a tick.
        wire_units: (CABLE_FS + TICK_FS).div_ceil(UNIT_FS),
        speed: Speed::Gigabit10,
    }
}

/// The same for the classes.
fn setting(interval_ticks: u64) -> Setting {
    Setting {
        phases: Phases::Four,
        interval_ticks,
        wait_ticks: IDLE_WAIT_TICKS,
        wire_fs: CABLE_FS + TICK_FS,
    }
}

/// Corners of a row: every coin that is not random, fast and slow clocks, gaps of both crossings at
/// each of `grid` places of a sampling distance.
fn corners(devices: usize, interval_ticks: u64, grid: u64) -> Vec<Candidate> {
    let quarter_fs = TICK_FS / 4;
    let mut all = Vec::new();
    for coin in [
        Coin::Behind,
        Coin::Ahead,
        Coin::Late,
        Coin::Early,
        Coin::Swing,
    ] {
        for clocks in 0..3 {
            for place in 0..grid * grid {
                let mut candidate = Candidate::row(devices, interval_ticks);
                candidate.coin = coin;
                for (n, ppb) in candidate.ppb.iter_mut().enumerate() {
                    *ppb = match clocks {
                        0 => *ppb,
                        1 => 100_000,
                        // The middle one is fastest; 300 ppb off, so that every gap comes in time.
                        _ if n == 1 => 100_000,
                        _ => -99_700,
                    };
                }
                let (phase, cable) = (place % grid, place / grid);
                candidate.phase_fs[1] = phase * quarter_fs / grid + 1;
                candidate.cables[0].1 += cable * quarter_fs / grid;
                // Equal clocks keep the offset that they start with: a JOIN makes it.
                candidate.power_up_bits = if clocks == 1 { 24 } else { 0 };
                all.push(candidate);
            }
        }
        all.push(edge(devices, interval_ticks, coin, 1));
    }
    all
}

/// Equal clocks with all gaps at the edge of the window.
fn edge(devices: usize, interval_ticks: u64, coin: Coin, seed: u64) -> Candidate {
    let candidate = Candidate::row(devices, interval_ticks);
    Candidate {
        coin,
        seed,
        ..candidate.on_the_edge()
    }
}

/// A network that is searched: its name, devices, cables, and the most hops between two devices.
type Net = (&'static str, usize, Vec<[usize; 2]>, u64);

/// A line, a ring, a tree with forks, and the switches of a fat tree with k = 4.
fn nets() -> [Net; 4] {
    let line = (1..7).map(|n| [n - 1, n]).collect();
    let ring = (0..8).map(|n| [n, (n + 1) % 8]).collect();
    let tree = (1..15).map(|n| [(n - 1) / 2, n]).collect();
    // Pod p has edge switches 4p and 4p + 1 and aggregation switches 4p + 2 and 4p + 3; cores follow.
    let pod = |pod: usize| {
        let below = (0..2).flat_map(move |edge| [2, 3].map(|up| [4 * pod + edge, 4 * pod + up]));
        let above = (0..4).map(move |core| [4 * pod + 2 + core / 2, 16 + core]);
        below.chain(above)
    };
    let fat = (0..4).flat_map(pod).collect();
    [
        ("line7", 7, line, 6),
        ("ring8", 8, ring, 4),
        ("tree15", 15, tree, 6),
        ("fat-tree4", 20, fat, 4),
    ]
}

/// Larger networks, idle and loaded, by every coin, and random ones by seed.
fn networks(seeds: u64) -> Vec<Family> {
    let mut families = Vec::new();
    for (name, devices, cables, diameter) in nets() {
        for (load, interval_ticks) in [
            (("mtu1500", 0.0), 200),
            (("mtu1500", 1.0), 200),
            (("mtu9000", 1.0), 1200),
        ] {
            let corners = network_corners(devices, &cables, load, interval_ticks, seeds);
            let what = if load.1 == 0.0 { "idle" } else { load.0 };
            for hops in [1, diameter] {
                families.push(Family {
                    name: format!("{name}-{what}-{interval_ticks}-{hops}"),
                    shape: Shape::Network,
                    corners: corners.clone(),
                    hops,
                    diameter,
                    steps: 0,
                });
            }
        }
    }
    families
}

fn network_corners(
    devices: usize,
    cables: &[[usize; 2]],
    load: (&'static str, f64),
    interval_ticks: u64,
    seeds: u64,
) -> Vec<Candidate> {
    let mut corners = Vec::new();
    for (_, coin) in Coin::ALL {
        for seed in 1..=seeds {
            let mut candidate = Candidate::row(devices, interval_ticks).with_cables(cables);
            candidate.coin = coin;
            candidate.load = load;
            candidate.seed = seed;
            // Every second seed lets the fastest stand in the middle.
            if seed % 2 == 0 {
                candidate.ppb.swap(0, devices / 2);
            }
            corners.push(candidate);
        }
        // Which device leads is drawn: among eight seeds it stands at an end.
        for seed in 1..=8 {
            let candidate = Candidate::row(devices, interval_ticks).with_cables(cables);
            corners.push(Candidate {
                coin,
                seed,
                load,
                ..candidate.on_the_edge()
            });
        }
    }
    corners
}

/// All families of these shapes. `effort` scales grids, steps and seeds: 1 takes seconds.
#[must_use]
pub fn families(shapes: &[Shape], effort: u64) -> Vec<Family> {
    let steps = usize::try_from(24 * effort * effort).unwrap_or(usize::MAX);
    let mut families = Vec::new();
    for (shape, devices, diameter, name) in
        [(Shape::Pair, 2, 1, "pair"), (Shape::Row, 3, 2, "row3")]
    {
        if !shapes.contains(&shape) {
            continue;
        }
        for interval_ticks in INTERVALS_TICKS {
            for hops in 1..=diameter {
                families.push(Family {
                    name: format!("{name}-{interval_ticks}-{hops}"),
                    shape,
                    corners: corners(devices, interval_ticks, effort),
                    hops,
                    diameter,
                    steps,
                });
            }
        }
    }
    if shapes.contains(&Shape::Network) {
        families.extend(networks(effort));
    }
    families
}

impl Family {
    /// Golden runs that [`Family::search`] makes if nobody ends it.
    #[must_use]
    pub fn runs(&self) -> usize {
        self.corners.len() + self.steps
    }

    /// What the classes admit, in whole units, and how many states they have.
    fn admitted(&self) -> Option<(u64, u64)> {
        let setting = setting(self.corners.first()?.interval_ticks);
        let whole = |fs: i64| u64::try_from((fs - 1) / setting::UNIT_FS).unwrap_or(0);
        match self.shape {
            Shape::Pair => {
                let delay_ticks = 4 + setting.wire_fs / TICK_FS;
                let of_range = |slower_ppb| {
                    let pair = Pair {
                        setting,
                        slower_ppb,
                        rounds: 16,
                        round_ticks: [2 * delay_ticks, 2 * delay_ticks + 5 * IDLE_WAIT_TICKS],
                    };
                    pair.search()
                };
                let of_clock: Vec<_> = ranges().map(of_range).collect();
                let worst = of_clock.iter().map(|admitted| admitted.offset_fs).max()?;
                Some((
                    whole(worst),
                    of_clock.iter().map(|admitted| admitted.states).sum(),
                ))
            }
            Shape::Row => {
                let admitted = Row { setting }.search();
                let offset = if self.hops == 1 {
                    admitted.neighbours_fs
                } else {
                    admitted.ends_fs
                };
                Some((whole(offset), admitted.states))
            }
            Shape::Network => None,
        }
    }

    /// Searches: classes, corners, steps. `done` is called after every golden run; when it says no, what was
    /// found so far is all, and none if that is nothing.
    ///
    /// # Errors
    /// [`SimError`] where a candidate is no scenario.
    pub fn search(
        &self,
        seed: u64,
        done: &(impl Fn() -> bool + Sync),
    ) -> Result<Option<Found>, SimError> {
        let runs = AtomicUsize::new(0);
        let one_more = || {
            runs.fetch_add(1, Ordering::Relaxed);
            done()
        };
        let worst = climb(&self.corners, self.hops, self.steps, seed, &one_more)?;
        let Some(worst) = worst else { return Ok(None) };
        let idle = self.shape != Shape::Network;
        let interval_ticks = worst.candidate.interval_ticks;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "units, a few hundred"
        )]
        let reached = || worst.at(self.hops)?.proved.map(|proved| proved as u64);
        let proved = if idle {
            hop(interval_ticks).proved_units(self.hops, self.diameter, true)
        } else {
            reached()
        };
        Ok(Some(Found {
            name: self.name.clone(),
            hops: self.hops,
            limit: NEIGHBOUR_UNITS * self.hops,
            proved,
            admitted: self.admitted(),
            runs: runs.into_inner(),
            worst,
        }))
    }
}
