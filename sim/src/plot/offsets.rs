//! Offsets of one run over time and as a distribution: of pairs for which the promise holds, while it does.

use crate::plot::chart::{Axis, Chart, Colour};
use crate::plot::course::{bound_links, Course};
use crate::plot::Figure;
use crate::record::series::Series;
use crate::report::{NS_PER_UNIT, UNITS_PER_TICK};
use crate::time::seconds;
use crate::topology::hops_from;

/// Bars of a histogram over the whole band, at most, and one.
const BINS: usize = 96;
/// Of more devices, this many or fewer, evenly spread, are compared with the others.
const DEVICES_MAX: usize = 256;
/// Of more pairs, this many or fewer, evenly spread, are shown.
const PAIRS_MAX: usize = 2000;

/// Pairs at the same distance.
pub(super) struct Pairs {
    hops: usize,
    /// There are more of them.
    is_part: bool,
    pairs: Vec<[usize; 2]>,
}

/// Neighbours, and those that are furthest apart, while all devices run and no cable is cut.
pub(super) fn groups(series: &Series) -> Vec<Pairs> {
    let count = series.names.len();
    let links = bound_links(series);
    let mut by_hops: Vec<Vec<[usize; 2]>> = Vec::new();
    let step = count.div_ceil(DEVICES_MAX).max(1);
    for a in (0..count).step_by(step) {
        let hops = hops_from(a, count, &links);
        for (b, hops) in hops.into_iter().enumerate().skip(a + 1) {
            let hops = hops.unwrap_or(0);
            by_hops.resize(by_hops.len().max(hops + 1), Vec::new());
            by_hops[hops].push([a, b]);
        }
    }
    let last = by_hops.len().saturating_sub(1);
    let mut chosen = vec![1, last];
    chosen.dedup();
    let group = |hops: usize| {
        let pairs = by_hops.get(hops).cloned().unwrap_or_default();
        let every = pairs.len().div_ceil(PAIRS_MAX).max(1);
        Pairs {
            hops,
            is_part: step > 1 || every > 1,
            pairs: pairs.into_iter().step_by(every).collect(),
        }
    };
    let chosen = chosen.into_iter().filter(|&hops| hops > 0);
    chosen.map(group).collect()
}

/// Offsets of pairs from t0 on, in ticks.
pub(super) struct Offsets {
    hops: usize,
    count: usize,
    is_part: bool,
    /// 4TD.
    limit: f64,
    /// Time in milliseconds, and the offsets of all pairs for which the promise holds then: none while it is
    /// waited for.
    rows: Vec<(f64, Vec<f64>)>,
}

impl Offsets {
    #[expect(clippy::cast_precision_loss, reason = "for eyes")]
    pub(super) fn new(series: &Series, course: &Course, group: &Pairs, t0_ms: f64) -> Self {
        let joined = joined(course, group);
        let row = |(time_fs, gc): (u64, &[u64])| {
            let ms = seconds(time_fs) * 1e3;
            let offset = |&[a, b]: &[usize; 2]| (gc[a] as f64 - gc[b] as f64) / UNITS_PER_TICK;
            let joined = &joined[course.number(ms)];
            let pairs = group.pairs.iter().zip(joined);
            let offsets = pairs
                .filter(|(_, &joined)| joined && course.holds(ms))
                .map(|(pair, _)| offset(pair));
            (ms >= t0_ms).then(|| (ms, offsets.collect()))
        };
        Offsets {
            hops: group.hops,
            count: group.pairs.len(),
            is_part: group.is_part,
            limit: 4.0 * group.hops as f64,
            rows: series.even().filter_map(row).collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.iter().all(|(_, row)| row.is_empty())
    }

    fn who(&self) -> String {
        match (self.hops, self.count) {
            (1, 1) => "neighbours".to_owned(),
            (1, count) => format!("{count} pairs of neighbours"),
            (hops, 1) => format!("the pair {hops} hops apart"),
            (hops, count) => format!("{count} pairs {hops} hops apart"),
        }
    }

    /// Which pairs are left out, as a sentence.
    fn left_out(&self, course: &Course) -> String {
        let mut left_out = String::new();
        if self.is_part {
            left_out.push_str(" Of many pairs, a part is shown.");
        }
        if course.count() > 1 {
            left_out.push_str(
                " Left out: pairs that an event has put apart or further apart, and all while the promise waits.",
            );
        }
        left_out
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

    fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().flat_map(|(_, row)| row.iter().copied())
    }

    /// Largest distance from zero that an axis must show.
    fn reach(&self) -> f64 {
        let least = self.limit * 1.2;
        self.values()
            .fold(least, |most, offset| most.max(offset.abs() * 1.1))
    }
}

/// Which pairs are as far apart as ever, in every state of the network.
fn joined(course: &Course, group: &Pairs) -> Vec<Vec<bool>> {
    let of_state = |number: usize| {
        let mut from = None;
        let mut hops = Vec::new();
        let joined = group.pairs.iter().map(|&[a, b]| {
            if from != Some(a) {
                from = Some(a);
                hops = course.hops(number, a);
            }
            hops[b] == Some(group.hops)
        });
        joined.collect()
    };
    (0..course.count()).map(of_state).collect()
}

pub(super) fn over_time(offsets: &Offsets, course: &Course) -> Figure {
    let reach = offsets.reach();
    let (first, last) = (offsets.rows[0].0, offsets.rows[offsets.rows.len() - 1].0);
    let title = format!("Offset over time: {}", offsets.who());
    let y = Axis::new("offset, T (6.4 ns)", -reach, reach);
    let mut chart = Chart::new(&title, Axis::new("time, ms", first, last), y);
    course.draw(&mut chart, first, last);
    let extremes = |(ms, row): &(f64, Vec<f64>)| {
        let low = row.iter().copied().fold(f64::INFINITY, f64::min);
        let high = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (*ms, low, high)
    };
    let parts = offsets.rows.split(|(_, row)| row.is_empty());
    for part in parts.filter(|part| !part.is_empty()) {
        let band: Vec<_> = part.iter().map(extremes).collect();
        chart.band(Colour::One, &band);
    }
    chart.limit(offsets.limit, &offsets.limit_name(), false);
    chart.limit(
        -offsets.limit,
        &format!("\u{2212}{}", offsets.limit_name()),
        true,
    );
    let left_out = offsets.left_out(course);
    Figure {
        name: offsets.names().0,
        chart,
        caption: format!(
            "From the smallest to the largest signed offset at each sampled instant, from the \
             beginning of the promise on. The checks look at every instant, so their worst can lie \
             a little further out.{left_out}"
        ),
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bins are few and values are clamped to them"
)]
pub(super) fn histogram(offsets: &Offsets, course: &Course) -> Figure {
    let most = offsets
        .values()
        .fold(0.0, |most: f64, offset| most.max(offset.abs()));
    // Far below the limit the shape is what there is to see.
    let shows_limit = offsets.limit < 4.0 * most;
    let reach = if shows_limit {
        offsets.reach()
    } else {
        most.max(0.5) * 1.3
    };
    // Offsets are whole units: a bar holds as many of them as its neighbours, and they lie about its middle.
    let unit = 1.0 / UNITS_PER_TICK;
    let width = (2.0 * reach / BINS as f64 / unit).ceil().max(1.0) * unit;
    let half = (reach / width).ceil();
    let (reach, bins) = (half * width, 2 * half as usize + 1);
    let left = |bin: usize| (bin as f64 - half - 0.5) * width;
    let mut counts = vec![0_u64; bins];
    let mut is_bad = vec![false; bins];
    let mut total = 0;
    for offset in offsets.values() {
        let bin = ((offset - left(0)) / width + 1e-9).floor().max(0.0) as usize;
        counts[bin.min(bins - 1)] += 1;
        is_bad[bin.min(bins - 1)] |= offset.abs() > offsets.limit;
        total += 1;
    }
    let share = |count: u64| 100.0 * count as f64 / f64::from(total.max(1));
    let most = counts.iter().copied().map(share).fold(0.0, f64::max);
    let title = format!("Distribution of offsets: {}", offsets.who());
    let edge = reach + width / 2.0;
    let x = Axis::new("offset, T (6.4 ns)", -edge, edge);
    let y = Axis::new("share of samples, %", 0.0, most * 1.15);
    let mut chart = Chart::new(&title, x, y);
    for (bin, &count) in counts.iter().enumerate().filter(|(_, &count)| count > 0) {
        let left = left(bin);
        let colour = if is_bad[bin] {
            Colour::Bad
        } else {
            Colour::One
        };
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
    caption.push_str(&offsets.left_out(course));
    Figure {
        name: offsets.names().1,
        chart,
        caption,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of few devices every pair is shown; of many a part, and the figures say so.
    #[test]
    fn a_part_is_called_one() {
        let line = |devices: usize| {
            let mut series = Series::default();
            series.names = vec![String::new(); devices];
            series.links = (1..devices).map(|n| [n - 1, n]).collect();
            series
        };
        let of = |devices| {
            let groups = groups(&line(devices));
            let group = |pairs: &Pairs| (pairs.hops, pairs.pairs.len(), pairs.is_part);
            groups.iter().map(group).collect::<Vec<_>>()
        };
        assert_eq!(of(200), [(1, 199, false), (199, 1, false)]);
        assert_eq!(of(300), [(1, 150, true), (299, 1, true)]);
    }
}
