//! Charts of a sweep.

use crate::plot::chart::{Axis, Chart, Colour};
use crate::plot::run::{hops_chart, Bar};
use crate::plot::Figure;
use crate::report::{NS_PER_UNIT, UNITS_PER_TICK};
use crate::scenario::Setting;
use crate::sweep::summary::Summary;
use std::collections::BTreeMap;

/// 4T, in ticks.
const LIMIT: f64 = 4.0;
const LIMIT_NAME: &str = "4T = 25.6 ns";
/// Bars of the histogram.
const BINS: u32 = 60;
/// Points of a grid that fit under one another as names.
const POINTS_MAX: usize = 400;

/// All charts for which the sweep has something to show.
#[must_use]
pub fn figures(summary: &Summary) -> Vec<Figure> {
    let mut runs: Vec<(u64, f64)> = summary.neighbour_units().to_vec();
    runs.sort_by_key(|run| run.0);
    let runs: Vec<(u64, f64)> = runs
        .iter()
        .map(|run| (run.0, run.1 / UNITS_PER_TICK))
        .collect();
    let mut figures = Vec::new();
    if runs.is_empty() {
        return figures;
    }
    figures.extend(by_point(summary));
    figures.push(by_run(&runs));
    figures.push(histogram(&runs));
    let lines = summary.per_hops.iter().filter_map(|line| {
        let closest = line.closest.as_ref()?;
        Some(Bar {
            hops: line.hops,
            worst: closest.worst,
            limit: closest.limit,
            proved: line.proved,
        })
    });
    figures.push(Figure {
        name: "per-hop",
        chart: hops_chart(&lines.collect::<Vec<_>>()),
        caption:
            "The largest offset of any pair at each distance in any run, beside what the paper promises and the \
             least that is proved in any run."
                .into(),
    });
    figures
}

fn reach(runs: &[(u64, f64)]) -> f64 {
    runs.iter()
        .fold(LIMIT * 1.15, |most, run| most.max(run.1 * 1.1))
}

const fn colour(worst: f64) -> Colour {
    if worst > LIMIT {
        Colour::Bad
    } else {
        Colour::One
    }
}

#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn by_run(runs: &[(u64, f64)]) -> Figure {
    let (first, last) = (runs[0].0 as f64, runs[runs.len() - 1].0 as f64);
    let room = ((last - first) * 0.02).max(0.5);
    let x = Axis::new("number of the run", first - room, last + room);
    let y = Axis::new("worst offset, T (6.4 ns)", 0.0, reach(runs));
    let mut chart = Chart::new("Largest offset between neighbours in each run", x, y);
    for &(run, worst) in runs {
        chart.dot(colour(worst), run as f64, worst);
    }
    chart.limit(LIMIT, LIMIT_NAME, false);
    Figure {
        name: "runs",
        chart,
        caption: format!("{} runs, each at its worst instant.", runs.len()),
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bins are few and values are clamped to them"
)]
fn histogram(runs: &[(u64, f64)]) -> Figure {
    let reach = reach(runs);
    let width = reach / f64::from(BINS);
    let mut counts = vec![0_u32; BINS as usize];
    for run in runs {
        let bin = (run.1 / width).floor() as usize;
        counts[bin.min(BINS as usize - 1)] += 1;
    }
    let share = |count: u32| 100.0 * f64::from(count) / runs.len() as f64;
    let most = counts.iter().copied().map(share).fold(0.0, f64::max);
    let x = Axis::new("worst offset, T (6.4 ns)", 0.0, reach);
    let mut chart = Chart::new(
        "Distribution of the largest offsets between neighbours",
        x,
        Axis::new("share of runs, %", 0.0, most * 1.15),
    );
    for (bin, &count) in counts.iter().enumerate().filter(|(_, &count)| count > 0) {
        let left = bin as f64 * width;
        chart.bar(colour(left), left, left + width * 0.92, share(count));
    }
    chart.limit_at(LIMIT, LIMIT_NAME);
    Figure {
        name: "histogram",
        chart,
        caption: format!("{} runs, in bars of {width:.2} T.", runs.len()),
    }
}

/// Short names of the points: only values, the keys stand at the axis.
fn name(varied: &BTreeMap<String, Setting>) -> String {
    varied
        .values()
        .map(Setting::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Worst offset between neighbours at each point of the grid.
#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn by_point(summary: &Summary) -> Option<Figure> {
    let points: Vec<_> = summary
        .points
        .iter()
        .filter(|point| point.done > 0)
        .collect();
    if points.len() < 2 || points.len() > POINTS_MAX {
        return None;
    }
    let keys: Vec<&str> = points[0].varied.keys().map(String::as_str).collect();
    let worst = |slack: &f64| LIMIT - slack / UNITS_PER_TICK;
    let offsets: Vec<Option<f64>> = points
        .iter()
        .map(|point| point.slack.get("offset_neighbour").map(worst))
        .collect();
    let most = offsets
        .iter()
        .flatten()
        .fold(LIMIT * 1.15, |most, offset| most.max(offset * 1.12));
    let mut x = Axis::new(&keys.join(", "), -0.6, points.len() as f64 - 0.4);
    x.names = points.iter().map(|point| name(&point.varied)).collect();
    let y = Axis::new("worst offset, T (6.4 ns)", 0.0, most);
    let mut chart = Chart::new("Largest offset between neighbours by setting", x, y);
    for (place, offset) in offsets.iter().enumerate() {
        let (Some(offset), place) = (*offset, place as f64) else {
            continue;
        };
        chart.bar(colour(offset), place - 0.35, place + 0.35, offset);
        if points.len() <= 8 {
            let ns = offset * UNITS_PER_TICK * NS_PER_UNIT;
            chart.note(place, offset, &format!("{offset:.2} T, {ns:.1} ns"));
        }
    }
    chart.limit(LIMIT, LIMIT_NAME, false);
    Some(Figure {
        name: "settings",
        chart,
        caption: format!(
            "The worst of all seeds at each of {} settings.",
            points.len()
        ),
    })
}
