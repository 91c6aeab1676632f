//! Charts of one run.

use crate::plot::chart::{Axis, Chart, Colour};
use crate::plot::Figure;
use crate::record::series::Series;
use crate::report::{Check, CheckName, HopsLine, Report, NS_PER_UNIT, UNITS_PER_TICK};
use crate::time::seconds;
use crate::topology::hops_from;

/// Bars of a histogram over the whole band.
const BINS: usize = 96;
/// A rate is measured over this part of a run, or it would be all steps of whole ticks.
const RATE_PARTS: usize = 8;
/// Most devices whose rates are drawn.
const RATES_MAX: usize = 64;
/// Most pairs whose offsets are drawn at a distance, and most devices from which the farthest are looked for.
const PAIRS_MAX: usize = 2048;
const SOURCES_MAX: usize = 256;

/// All charts for which the run has something to show.
#[must_use]
pub fn figures(series: &Series, report: &Report) -> Vec<Figure> {
    let t0_ms = report.t0_seconds.map(|seconds| seconds * 1e3);
    let mut figures: Vec<Figure> = convergence(series, t0_ms).into_iter().collect();
    if let Some(t0_ms) = t0_ms {
        for pairs in groups(series) {
            let offsets = Offsets::new(series, &pairs, t0_ms);
            if !offsets.rows.is_empty() {
                figures.push(over_time(&offsets));
                figures.push(histogram(&offsets));
            }
        }
        let hops = report.check(CheckName::OffsetHops);
        figures.extend(per_hops(
            hops.and_then(|check: &Check| check.per_hops.as_deref()),
        ));
        figures.extend(rates(series, t0_ms));
    }
    figures
}

/// Pairs at the same distance.
struct Pairs {
    hops: usize,
    pairs: Vec<[usize; 2]>,
    /// There are more.
    chosen: bool,
}

/// Neighbours, and those that are furthest apart. In a large network some of them, from devices all over it.
fn groups(series: &Series) -> Vec<Pairs> {
    let count = series.names.len();
    let from_every = count.div_ceil(SOURCES_MAX).max(1);
    let mut last = Pairs {
        hops: 2,
        pairs: Vec::new(),
        chosen: from_every > 1,
    };
    for a in (0..count).step_by(from_every) {
        let hops = hops_from(a, count, &series.links);
        for (b, hops) in hops.into_iter().enumerate() {
            let hops = hops.unwrap_or(0);
            if hops > last.hops {
                last.pairs.clear();
                last.hops = hops;
            }
            if hops == last.hops && (b > a || b % from_every > 0) {
                last.pairs.push([a.min(b), a.max(b)]);
            }
        }
    }
    let mut near: Vec<[usize; 2]> = series.links.clone();
    for pair in &mut near {
        pair.sort_unstable();
    }
    near.sort_unstable();
    near.dedup();
    let near = Pairs {
        hops: 1,
        pairs: near,
        chosen: false,
    };
    let groups = [near, last].into_iter();
    let groups = groups.filter(|group| !group.pairs.is_empty());
    groups.map(Pairs::at_most).collect()
}

impl Pairs {
    /// Pairs at even distances in the list, if there are too many.
    fn at_most(self) -> Self {
        let every = self.pairs.len().div_ceil(PAIRS_MAX).max(1);
        Pairs {
            chosen: self.chosen || every > 1,
            pairs: self.pairs.into_iter().step_by(every).collect(),
            ..self
        }
    }
}

/// Offsets of pairs from t0 on, in ticks.
struct Offsets {
    hops: usize,
    count: usize,
    /// There are more pairs at this distance.
    chosen: bool,
    /// 4TD.
    limit: f64,
    /// Time in milliseconds, and the offset of every pair.
    rows: Vec<(f64, Vec<f64>)>,
}

impl Offsets {
    #[expect(clippy::cast_precision_loss, reason = "for eyes")]
    fn new(series: &Series, group: &Pairs, t0_ms: f64) -> Self {
        let rows = series.even().filter_map(|(time_fs, gc)| {
            let ms = seconds(time_fs) * 1e3;
            let offset = |&[a, b]: &[usize; 2]| gc[a] as f64 - gc[b] as f64;
            let row = group.pairs.iter().map(|pair| offset(pair) / UNITS_PER_TICK);
            (ms >= t0_ms).then(|| (ms, row.collect()))
        });
        Offsets {
            hops: group.hops,
            count: group.pairs.len(),
            chosen: group.chosen,
            limit: 4.0 * group.hops as f64,
            rows: rows.collect(),
        }
    }

    fn who(&self) -> String {
        match (self.hops, self.count) {
            (1, count) if self.chosen => format!("{count} pairs of all neighbours"),
            (hops, count) if self.chosen => format!("{count} pairs of all {hops} hops apart"),
            (1, 1) => "neighbours".to_owned(),
            (1, count) => format!("{count} pairs of neighbours"),
            (hops, 1) => format!("the pair {hops} hops apart"),
            (hops, count) => format!("{count} pairs {hops} hops apart"),
        }
    }

    fn limit_name(&self) -> String {
        let ns = self.limit * UNITS_PER_TICK * NS_PER_UNIT;
        format!("{}T = {ns:.1} ns", self.limit)
    }

    fn names(&self) -> (&'static str, &'static str) {
        match self.hops {
            1 => ("offset-neighbours", "histogram-neighbours"),
            _ => ("offset-farthest", "histogram-farthest"),
        }
    }

    /// Largest distance from zero that an axis must show.
    fn reach(&self) -> f64 {
        let all = self.rows.iter().flat_map(|(_, row)| row);
        all.fold(self.limit * 1.2, |most, offset| {
            most.max(offset.abs() * 1.1)
        })
    }
}

fn over_time(offsets: &Offsets) -> Figure {
    let reach = offsets.reach();
    let (first, last) = (offsets.rows[0].0, offsets.rows[offsets.rows.len() - 1].0);
    let title = format!("Offset over time: {}", offsets.who());
    let y = Axis::new("offset, T (6.4 ns)", -reach, reach);
    let mut chart = Chart::new(&title, Axis::new("time, ms", first, last), y);
    let extremes = |(ms, row): &(f64, Vec<f64>)| {
        let low = row.iter().copied().fold(f64::INFINITY, f64::min);
        let high = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (*ms, low, high)
    };
    let band: Vec<_> = offsets.rows.iter().map(extremes).collect();
    chart.band(Colour::One, &band);
    chart.limit(offsets.limit, &offsets.limit_name(), false);
    chart.limit(
        -offsets.limit,
        &format!("\u{2212}{}", offsets.limit_name()),
        true,
    );
    Figure {
        name: offsets.names().0,
        chart,
        caption: "From the smallest to the largest signed offset at each sampled instant, from the \
                  beginning of the promise on. The checks look at every instant, so their worst can lie \
                  a little further out."
            .to_owned(),
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bins are few and values are clamped to them"
)]
fn histogram(offsets: &Offsets) -> Figure {
    let all = offsets.rows.iter().flat_map(|(_, row)| row);
    let most = all.fold(0.0, |most: f64, offset| most.max(offset.abs()));
    // Far below the limit the shape is what there is to see.
    let shows_limit = offsets.limit < 4.0 * most;
    let reach = if shows_limit {
        offsets.reach()
    } else {
        most.max(0.5) * 1.3
    };
    let width = 2.0 * reach / BINS as f64;
    let mut counts = vec![0_u64; BINS];
    let mut total = 0;
    for offset in offsets.rows.iter().flat_map(|(_, row)| row) {
        let bin = ((offset + reach) / width).floor().max(0.0) as usize;
        counts[bin.min(BINS - 1)] += 1;
        total += 1;
    }
    let share = |count: u64| 100.0 * count as f64 / f64::from(total.max(1));
    let most = counts.iter().copied().map(share).fold(0.0, f64::max);
    let title = format!("Distribution of offsets: {}", offsets.who());
    let x = Axis::new("offset, T (6.4 ns)", -reach, reach);
    let mut chart = Chart::new(
        &title,
        x,
        Axis::new("share of samples, %", 0.0, most * 1.15),
    );
    for (bin, &count) in counts.iter().enumerate().filter(|(_, &count)| count > 0) {
        let left = bin as f64 * width - reach;
        let is_bad = left >= offsets.limit || left + width <= -offsets.limit;
        let colour = if is_bad { Colour::Bad } else { Colour::One };
        chart.bar(colour, left, left + width * 0.92, share(count));
    }
    let mut caption = format!("{total} offsets, in bars of {width:.2} T.");
    if shows_limit {
        chart.limit_at(offsets.limit, &offsets.limit_name());
        chart.limit_at(-offsets.limit, &format!("\u{2212}{}", offsets.limit_name()));
    } else {
        let limit = offsets.limit_name();
        caption.push_str(&format!(
            " The limit, {limit}, lies outside of the picture."
        ));
    }
    Figure {
        name: offsets.names().1,
        chart,
        caption,
    }
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
        let mut foot = worst;
        for (colour, limit) in [(Colour::Two, bar.proved), (Colour::Bad, Some(bar.limit))] {
            let Some(limit) = limit.map(ticks) else {
                continue;
            };
            chart.limit_part(colour, middle - 0.4, middle + 0.4, limit);
            // The note stands above a line that would run through it.
            if limit >= foot && limit - foot < most * 0.1 {
                foot = limit;
            }
        }
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

/// How far the counters are apart while the network comes up.
#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn convergence(series: &Series, t0_ms: Option<f64>) -> Option<Figure> {
    let spread = |gc: &Vec<u64>| {
        let most = gc.iter().max()?;
        let least = gc.iter().min()?;
        Some(((most - least) as f64).max(1.0))
    };
    let end_ms = t0_ms.map_or(f64::INFINITY, |t0| t0 * 1.6);
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
    Some(Figure {
        name: "convergence",
        chart,
        caption: "Counters start at random; each JOIN that arrives brings a device to the largest."
            .to_owned(),
    })
}

/// Rates of all counters, in parts per million of the nominal rate.
#[expect(clippy::cast_precision_loss, reason = "for eyes")]
fn rates(series: &Series, t0_ms: f64) -> Option<Figure> {
    const FS_PER_UNIT: f64 = 320_000.0;
    let t0_fs = t0_ms * 1e12;
    let after = series
        .even()
        .filter(|&(time_fs, _)| time_fs as f64 >= t0_fs);
    let (times, gc): (Vec<u64>, Vec<&[u64]>) = after.unzip();
    let span = (times.len() / RATE_PARTS).max(1);
    let window_ms = seconds(times.get(span)? - times[0]) * 1e3;
    let devices = series.names.len().min(RATES_MAX);
    let line = |device: usize| -> Vec<(f64, f64)> {
        let ends = (span..times.len()).step_by((span / 8).max(1));
        let rate = |end: usize| {
            let begin = end - span;
            let units = gc[end][device].wrapping_sub(gc[begin][device]) as f64;
            let nominal = (times[end] - times[begin]) as f64 / FS_PER_UNIT;
            (seconds(times[end]) * 1e3, (units / nominal - 1.0) * 1e6)
        };
        ends.map(rate).collect()
    };
    let lines: Vec<Vec<(f64, f64)>> = (0..devices).map(line).collect();
    let fastest = *series.ppb.iter().max()? as f64 / 1e3;
    let slowest = *series.ppb.iter().min()? as f64 / 1e3;
    let all = || lines.iter().flatten().map(|point| point.1);
    let low = all().fold(slowest, f64::min);
    let high = all().fold(fastest, f64::max);
    let room = ((high - low) * 0.12).max(2.0);
    let (from, to) = (lines[0].first()?.0, lines[0].last()?.0);
    let y = Axis::new("rate, ppm", low - room, high + 2.0 * room);
    let mut chart = Chart::new(
        "Relative frequency of all counters",
        Axis::new("time, ms", from, to),
        y,
    );
    for points in &lines {
        chart.line(Colour::One, points);
    }
    // Its name stands at the top: the lines lie around the limit itself.
    chart.limit_part(Colour::Bad, from, to, fastest);
    chart.top(&format!(
        "fastest oscillator at power-up, {fastest:+.1} ppm"
    ));
    chart.limit(slowest, &format!("slowest, {slowest:+.1} ppm"), true);
    Some(Figure {
        name: "frequency",
        chart,
        caption: format!(
            "Each counter's rate over the last {window_ms:.2} ms against 156.25 MHz: whatever its own \
             oscillator does, it runs at the rate of the fastest. What is left is the grain of one tick in this time."
        ),
    })
}
