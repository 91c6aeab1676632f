//! Charts of one run.

use crate::plot::chart::{Axis, Chart, Colour};
use crate::plot::course::Course;
use crate::plot::offsets::{groups, histogram, over_time, Offsets};
use crate::plot::Figure;
use crate::record::series::Series;
use crate::report::{Check, CheckName, HopsLine, Report, NS_PER_UNIT, UNITS_PER_TICK};
use crate::time::seconds;

/// A rate is measured over this part of a run, or it would be all steps of whole ticks.
const RATE_PARTS: usize = 8;
/// And over this part where the promise waits at times: not across that.
const RATE_PARTS_EVENTS: usize = 16;
/// Most devices whose rates are drawn.
const RATES_MAX: usize = 64;

/// All charts for which the run has something to show.
#[must_use]
pub fn figures(series: &Series, report: &Report) -> Vec<Figure> {
    let t0_ms = report.t0_seconds.map(|seconds| seconds * 1e3);
    let course = Course::new(series, report);
    let mut figures: Vec<Figure> = convergence(series, &course, t0_ms).into_iter().collect();
    if let Some(t0_ms) = t0_ms {
        for pairs in groups(series) {
            let offsets = Offsets::new(series, &course, &pairs, t0_ms);
            if !offsets.is_empty() {
                figures.push(over_time(&offsets, &course));
                figures.push(histogram(&offsets, &course));
            }
        }
        let hops = report.check(CheckName::OffsetHops);
        figures.extend(per_hops(
            hops.and_then(|check: &Check| check.per_hops.as_deref()),
        ));
        figures.extend(rates(series, &course, t0_ms));
    }
    figures
}

/// Worst offsets by distance, from the checks: at every instant, not only at sampled ones.
fn per_hops(lines: Option<&[HopsLine]>) -> Option<Figure> {
    let lines = lines.filter(|lines| !lines.is_empty())?;
    let bars = lines.iter().map(|line| Bar {
        hops: line.hops,
        worst: line.worst,
        limit: line.limit,
        proved: line.proved,
    });
    Some(Figure {
        name: "per-hop",
        chart: hops_chart(&bars.collect::<Vec<_>>()),
        caption: "The largest offset of any pair at each distance, at any instant, beside what is \
                  promised."
            .to_owned(),
    })
}

/// Height of a note and its gaps, as a part of the height of the chart.
pub(super) const NOTE_ROOM: f64 = 0.11;

/// The worst at one distance, in units.
pub(super) struct Bar {
    pub hops: u64,
    pub worst: f64,
    pub limit: f64,
    pub proved: Option<f64>,
}

/// Bars of worst offsets by distance, each with its limits.
#[expect(clippy::cast_precision_loss, reason = "hops are few")]
pub(super) fn hops_chart(bars: &[Bar]) -> Chart {
    let ticks = |units: f64| units / UNITS_PER_TICK;
    let most = bars
        .iter()
        .map(|bar| ticks(bar.worst.max(bar.limit)))
        .fold(1.0, f64::max);
    let mut x = Axis::new("hops D", -0.6, bars.len() as f64 - 0.4);
    x.names = bars.iter().map(|bar| bar.hops.to_string()).collect();
    let y = Axis::new("worst offset, T (6.4 ns)", 0.0, most * 1.15);
    let mut chart = Chart::new("Largest offset by distance", x, y);
    for (place, bar) in bars.iter().enumerate() {
        let (middle, worst) = (place as f64, ticks(bar.worst));
        let is_bad = bar.worst > bar.limit;
        let colour = if is_bad { Colour::Bad } else { Colour::One };
        chart.bar(colour, middle - 0.3, middle + 0.3, worst);
        let proved = bar.proved.map(ticks);
        let limits = [(Colour::Two, proved), (Colour::Bad, Some(ticks(bar.limit)))];
        for (colour, limit) in limits {
            if let Some(limit) = limit {
                chart.limit_part(colour, middle - 0.4, middle + 0.4, limit);
            }
        }
        let limits = limits.iter().filter_map(|limit| limit.1);
        let foot = note_foot(worst, limits, most * NOTE_ROOM);
        if bars.len() <= 12 {
            let ns = bar.worst * NS_PER_UNIT;
            chart.note(middle, foot, &format!("{worst:.2} T, {ns:.1} ns"));
        }
    }
    chart.key(Colour::One, "seen");
    if bars.iter().any(|bar| bar.proved.is_some()) {
        chart.key(Colour::Two, "proved limit");
    }
    chart.key(Colour::Bad, "limit 4TD");
    chart
}

/// Where a note of this height stands: on the bar, or above every limit that would run through it.
pub(super) fn note_foot(worst: f64, limits: impl Iterator<Item = f64>, height: f64) -> f64 {
    let mut limits: Vec<f64> = limits.collect();
    limits.sort_by(f64::total_cmp);
    let above = |foot: f64, limit: f64| {
        let is_in_the_way = limit > foot - height * 0.2 && limit < foot + height;
        if is_in_the_way {
            limit
        } else {
            foot
        }
    };
    limits.into_iter().fold(worst, above)
}

/// How far the counters are apart while the network comes up.
#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn convergence(series: &Series, course: &Course, t0_ms: Option<f64>) -> Option<Figure> {
    let groups = course.first_groups();
    let spread = |gc: &Vec<u64>| {
        let of_group = |group: &Vec<usize>| {
            let counters = group.iter().map(|&device| gc[device]);
            Some(counters.clone().max()? - counters.min()?)
        };
        let most = groups.iter().filter_map(of_group).max()?;
        Some((most as f64).max(1.0))
    };
    // What happens after the first joining is none of this chart.
    let end_ms = t0_ms.map_or(f64::INFINITY, |t0| (t0 * 1.6).min(course.next_event_ms(t0)));
    let points: Vec<(f64, f64)> = series
        .times_fs
        .iter()
        .zip(&series.gc)
        .map(|(&time_fs, gc)| (seconds(time_fs) * 1e3, gc))
        .take_while(|&(ms, _)| ms <= end_ms)
        .filter_map(|(ms, gc)| Some((ms, (spread(gc)? * NS_PER_UNIT).log10())))
        .collect();
    let last = points.last()?.0;
    let most = points
        .iter()
        .map(|point| point.1)
        .fold(1.0, f64::max)
        .ceil();
    let mut y = Axis::new("largest less smallest counter, ns", 0.0, most);
    y.is_log = true;
    let mut chart = Chart::new(
        "Joining: how far all counters are apart",
        Axis::new("time, ms", 0.0, last),
        y,
    );
    chart.line(Colour::One, &points);
    if let Some(t0_ms) = t0_ms {
        chart.limit_at(t0_ms, "the promise begins");
    }
    let joins_later = series.names.len() > groups.iter().map(Vec::len).sum();
    let mut caption = match series.is_tree {
        true => "Counters start at random; each device takes over that of its parent, or stands still until it is there.",
        false => "Counters start at random; each JOIN that arrives brings a device to the largest.",
    }
    .to_owned();
    if joins_later {
        caption.push_str(" Devices that join later are left out.");
    }
    if groups.len() > 1 {
        caption.push_str(
            " Of parts that follow each other in nothing, the one that is furthest apart is shown.",
        );
    }
    Some(Figure {
        name: "convergence",
        chart,
        caption,
    })
}

/// Rates of all counters, in parts per million of the nominal rate.
#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn rates(series: &Series, course: &Course, t0_ms: f64) -> Option<Figure> {
    const FS_PER_UNIT: f64 = 320_000.0;
    let t0_fs = t0_ms * 1e12;
    let after = series
        .even()
        .filter(|&(time_fs, _)| time_fs as f64 >= t0_fs);
    let (times, gc): (Vec<u64>, Vec<&[u64]>) = after.unzip();
    let parts = if course.count() > 1 {
        RATE_PARTS_EVENTS
    } else {
        RATE_PARTS
    };
    let span = (times.len() / parts).max(1);
    let window_ms = seconds(times.get(span)? - times[0]) * 1e3;
    let devices = series.names.len().min(RATES_MAX);
    let line = |device: usize| -> Vec<Option<(f64, f64)>> {
        let ends = (span..times.len()).step_by((span / 8).max(1));
        let rate = |end: usize| {
            let begin = end - span;
            let (from_ms, to_ms) = (seconds(times[begin]) * 1e3, seconds(times[end]) * 1e3);
            let units = gc[end][device].wrapping_sub(gc[begin][device]) as f64;
            let nominal = (times[end] - times[begin]) as f64 / FS_PER_UNIT;
            let runs = course.runs_through(device, from_ms, to_ms);
            runs.then_some((to_ms, (units / nominal - 1.0) * 1e6))
        };
        ends.map(rate).collect()
    };
    let lines: Vec<Vec<Option<(f64, f64)>>> = (0..devices).map(line).collect();
    let fastest = *series.ppb.iter().max()? as f64 / 1e3;
    let slowest = *series.ppb.iter().min()? as f64 / 1e3;
    let all = || lines.iter().flatten().flatten().map(|point| point.1);
    all().next()?;
    let low = all().fold(slowest, f64::min);
    let high = all().fold(fastest, f64::max);
    let room = ((high - low) * 0.12).max(2.0);
    let (from, to) = (seconds(times[span]) * 1e3, seconds(*times.last()?) * 1e3);
    let y = Axis::new("rate, ppm", low - room, high + 2.0 * room);
    let mut chart = Chart::new(
        "Relative frequency of all counters",
        Axis::new("time, ms", from, to),
        y,
    );
    course.draw(&mut chart, from, to);
    let parts = lines.iter().flat_map(|line| line.split(Option::is_none));
    for part in parts.filter(|part| !part.is_empty()) {
        let points: Vec<(f64, f64)> = part.iter().copied().flatten().collect();
        chart.line(Colour::One, &points);
    }
    // Its name stands at the top: the lines lie around the limit itself.
    chart.limit_part(Colour::Bad, from, to, fastest);
    chart.top(&format!(
        "fastest oscillator at power-up, {fastest:+.1} ppm"
    ));
    chart.limit(slowest, &format!("slowest, {slowest:+.1} ppm"), true);
    let whose = match series.is_tree {
        true => "a device that follows a parent runs at the rate of the root",
        false => {
            "whatever its own oscillator does, it runs at the rate of the fastest that it is connected to"
        }
    };
    let gaps = match course.count() {
        1 => "",
        _ => " Not drawn: devices that are away, and all while the promise waits.",
    };
    Some(Figure {
        name: "frequency",
        chart,
        caption: format!(
            "Each counter's rate over the last {window_ms:.2} ms against 156.25 MHz: {whose}. What is left \
             is the grain of one tick in this time.{gaps}"
        ),
    })
}
