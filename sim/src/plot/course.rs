//! What a chart over time knows of events: who is connected when, when the promise is waited for, and where
//! to put marks.

use crate::checker::What;
use crate::plot::chart::{Chart, Colour};
use crate::record::series::Series;
use crate::report::Report;
use crate::time::seconds;
use crate::topology::hops_from;

/// More events than this have marks without numbers.
const NUMBERS_MAX: usize = 40;

/// The network between two changes.
struct Epoch {
    from_ms: f64,
    /// Cables across which something is promised, between devices that run.
    links: Vec<[usize; 2]>,
    runs: Vec<bool>,
}

/// A run as it went.
pub(super) struct Course<'a> {
    series: &'a Series,
    epochs: Vec<Epoch>,
    /// Times in which the promise was waited for, in milliseconds.
    waits: Vec<(f64, f64)>,
    /// Events, in milliseconds.
    events: Vec<f64>,
}

impl<'a> Course<'a> {
    pub(super) fn new(series: &'a Series, report: &Report) -> Self {
        let t0_ms = report.t0_seconds.map_or(f64::INFINITY, |t0| t0 * 1e3);
        let mut waits = vec![(0.0, t0_ms)];
        let later = report.suspended.iter();
        waits.extend(
            later.map(|&(from, until)| (from * 1e3, until.map_or(f64::INFINITY, |s| s * 1e3))),
        );
        Course {
            series,
            epochs: epochs(series),
            waits,
            events: report.events.iter().map(|event| event.at * 1e3).collect(),
        }
    }

    /// Whether the promise holds then, for whoever is connected.
    pub(super) fn holds(&self, ms: f64) -> bool {
        !self
            .waits
            .iter()
            .any(|&(from, until)| from <= ms && ms < until)
    }

    /// The promise holds, and the device runs, from one time to the other.
    pub(super) fn runs_through(&self, device: usize, from_ms: f64, to_ms: f64) -> bool {
        let waits = self
            .waits
            .iter()
            .any(|&(from, until)| from <= to_ms && from_ms < until);
        let mut epochs = self.epochs[self.number(from_ms)..=self.number(to_ms)].iter();
        !waits && epochs.all(|epoch| epoch.runs[device])
    }

    /// Number of the state that holds then.
    pub(super) fn number(&self, ms: f64) -> usize {
        self.epochs
            .partition_point(|epoch| epoch.from_ms <= ms)
            .max(1)
            - 1
    }

    /// How many states there are.
    pub(super) fn count(&self) -> usize {
        self.epochs.len()
    }

    /// Hops from a device to every other in this state, along what connects devices that run.
    pub(super) fn hops(&self, number: usize, device: usize) -> Vec<Option<usize>> {
        hops_from(device, self.series.names.len(), &self.epochs[number].links)
    }

    /// Devices that are connected from the beginning, each group by itself; those that join later are in none.
    pub(super) fn first_groups(&self) -> Vec<Vec<usize>> {
        let epoch = &self.epochs[0];
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut is_placed = vec![false; epoch.runs.len()];
        for device in 0..epoch.runs.len() {
            if is_placed[device] || !epoch.runs[device] {
                continue;
            }
            let hops = self.hops(0, device).into_iter().enumerate();
            let group: Vec<usize> = hops
                .filter_map(|(there, hops)| hops.map(|_| there))
                .collect();
            for &there in &group {
                is_placed[there] = true;
            }
            groups.push(group);
        }
        groups
    }

    /// The first event after this time.
    pub(super) fn next_event_ms(&self, ms: f64) -> f64 {
        let later = self.events.iter().filter(|&&event| event > ms);
        later.fold(f64::INFINITY, |next, &event| next.min(event))
    }

    /// Shades the times in which the promise is waited for, and marks events by their numbers.
    pub(super) fn draw(&self, chart: &mut Chart, from_ms: f64, to_ms: f64) {
        let waits = self
            .waits
            .iter()
            .filter(|wait| wait.1 > from_ms && wait.0 < to_ms);
        let mut is_shaded = false;
        for &(from, until) in waits {
            chart.shade(from.max(from_ms), until.min(to_ms));
            is_shaded = true;
        }
        if is_shaded {
            chart.key(Colour::Shade, "promise waits");
        }
        let has_numbers = self.events.len() <= NUMBERS_MAX;
        for (n, &event) in self.events.iter().enumerate() {
            if (from_ms..=to_ms).contains(&event) {
                let number = if has_numbers {
                    (n + 1).to_string()
                } else {
                    String::new()
                };
                chart.mark(event, &number);
            }
        }
    }
}

/// Every state of the network, the one after power-up first.
fn epochs(series: &Series) -> Vec<Epoch> {
    let mut away = vec![0_u32; series.links.len()];
    let mut runs = vec![true; series.names.len()];
    let state = |from_ms, away: &[u32], runs: &[bool]| Epoch {
        from_ms,
        links: series
            .links
            .iter()
            .zip(away)
            .filter(|(ends, &away)| away == 0 && ends.iter().all(|&end| runs[end]))
            .map(|(ends, _)| *ends)
            .collect(),
        runs: runs.to_vec(),
    };
    let mut epochs = Vec::new();
    let mut now_fs = 0;
    for change in &series.changes {
        if change.time_fs > now_fs {
            epochs.push(state(seconds(now_fs) * 1e3, &away, &runs));
            now_fs = change.time_fs;
        }
        match change.what {
            What::Cable(cable, true) => away[cable] = away[cable].saturating_sub(1),
            What::Cable(cable, false) => away[cable] += 1,
            What::Device(device, up) => runs[device] = up,
        }
    }
    epochs.push(state(seconds(now_fs) * 1e3, &away, &runs));
    epochs
}

/// Pairs between which something is promised while all devices run and no cable is cut.
pub(super) fn bound_links(series: &Series) -> Vec<[usize; 2]> {
    let is_unbound = |link: usize| {
        let mut first = series
            .changes
            .iter()
            .take_while(|change| change.time_fs == 0);
        first.any(|change| change.what == What::Cable(link, false))
    };
    let links = series.links.iter().enumerate();
    links
        .filter(|&(link, _)| !is_unbound(link))
        .map(|(_, ends)| *ends)
        .collect()
}
