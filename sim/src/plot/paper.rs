//! Charts of the paper's results: DTP and PTP on the same axis, distributions, and the largest offsets beside
//! the paper's limits.

use crate::paper::{Results, Row, Series, Shows};
use crate::plot::chart::{Axis, Chart, Colour};
use crate::plot::run::{note_foot, NOTE_ROOM};
use crate::plot::Figure;
use crate::scenario::Profile;

/// 4T, in nanoseconds.
const LIMIT_NS: f64 = 25.6;
const LIMIT_NAME: &str = "4T = 25.6 ns";
/// Parts of the time, of each of which the extremes are drawn.
const PARTS: usize = 200;
/// Parts of the time axis between two names.
const NAMES: u32 = 4;
/// What is no longer told from nothing, in nanoseconds: a third of a unit.
const LEAST_NS: f64 = 0.1;

/// All charts for which there are results.
#[must_use]
pub fn figures(results: &Results) -> Vec<Figure> {
    let mut figures: Vec<Figure> = largest(&results.rows).into_iter().collect();
    figures.extend(both(&results.series));
    for (of, name, over_time, distributed) in [
        (
            "paper-mtu1500",
            "MTU, interval 200",
            "dtp-mtu1500",
            "distribution-mtu1500",
        ),
        (
            "paper-jumbo",
            "jumbo, interval 1200",
            "dtp-jumbo",
            "distribution-jumbo",
        ),
    ] {
        let series = || results.series.iter().filter(|series| series.of == of);
        figures.extend(distribution(distributed, name, series()));
        figures.extend(dtp(over_time, name, series()));
    }
    figures
}

const fn profile_colour(profile: Profile) -> Colour {
    match profile {
        Profile::Dtp => Colour::One,
        Profile::Paper => Colour::Two,
    }
}

const fn profile_name(profile: Profile) -> &'static str {
    match profile {
        Profile::Dtp => "profile dtp",
        Profile::Paper => "the paper's choices",
    }
}

fn is_beyond(ns: f64, limit_ns: f64) -> bool {
    // Hundredths: a limit in decimals is no number of the machine, and a unit is 0.32 ns.
    (ns * 100.0).round() > (limit_ns * 100.0).round()
}

/// Whether what profile `dtp` reached, or else what the paper's choices did, is beyond the paper's limit.
pub(super) fn fails(row: &Row, profile: Profile) -> bool {
    let ns = match profile {
        Profile::Dtp => Some(row.ours_ns),
        Profile::Paper => row.with_paper_choices_ns,
    };
    ns.zip(row.limit_ns)
        .is_some_and(|(ns, limit_ns)| is_beyond(ns, limit_ns))
}

/// The largest offsets beside the paper's limits.
#[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
fn largest(rows: &[Row]) -> Option<Figure> {
    let rows: Vec<(&Row, f64)> = rows
        .iter()
        .filter_map(|row| Some((row, row.limit_ns?)))
        .collect();
    let values = |row: &Row| {
        [
            (Profile::Paper, row.with_paper_choices_ns),
            (Profile::Dtp, Some(row.ours_ns)),
        ]
    };
    let all = rows.iter().flat_map(|(row, limit_ns)| {
        let seen = values(row).into_iter().filter_map(|value| value.1);
        seen.chain([*limit_ns])
    });
    let most = all.reduce(f64::max)?;
    let mut x = Axis::new("", -0.6, rows.len() as f64 - 0.4);
    x.names = rows.iter().map(|(row, _)| row.label.clone()).collect();
    let y = Axis::new("largest offset, ns", 0.0, most * 1.12);
    let mut chart = Chart::new("Largest offsets", x, y);
    for (place, &(row, limit_ns)) in rows.iter().enumerate() {
        let middle = place as f64;
        chart.limit_part(Colour::Bad, middle - 0.42, middle + 0.42, limit_ns);
        for ((profile, ns), left) in values(row).into_iter().zip([middle - 0.38, middle]) {
            let Some(ns) = ns else { continue };
            let is_bad = is_beyond(ns, limit_ns);
            let colour = if is_bad {
                Colour::Bad
            } else {
                profile_colour(profile)
            };
            chart.bar(colour, left + 0.01, left + 0.37, ns);
            let foot = note_foot(ns, [limit_ns].into_iter(), most * NOTE_ROOM);
            chart.note(left + 0.19, foot, &format!("{ns:.1}"));
        }
    }
    chart.key(Colour::Two, profile_name(Profile::Paper));
    chart.key(Colour::One, profile_name(Profile::Dtp));
    chart.key(Colour::Bad, "the paper's limit");
    Some(Figure {
        name: "largest",
        chart,
        caption: "The largest offset at any instant, beside 4TD over D hops, and of two hosts' readings, beside \
                  4TD + 8T."
            .to_owned(),
    })
}

/// The points of each of so many parts of the time.
fn parts(points: &[(f64, f64)]) -> impl Iterator<Item = &[(f64, f64)]> {
    points.chunks(points.len().div_ceil(PARTS).max(1))
}

/// First and last time.
fn span(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    Some((points.first()?.0, points.last()?.0))
}

/// The largest offset of each part, on an axis of time from 0 to [`NAMES`] and one of powers of ten.
fn sizes(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let Some((from, to)) = span(points) else {
        return Vec::new();
    };
    let place = |time: f64| f64::from(NAMES) * (time - from) / (to - from).max(f64::MIN_POSITIVE);
    let most = |part: &[(f64, f64)]| {
        let most = part.iter().map(|point| point.1.abs()).fold(0.0, f64::max);
        (place(part[0].0), most.max(LEAST_NS).log10())
    };
    parts(points).map(most).collect()
}

/// DTP and PTP in one chart: each has its own time, both have the same axis of offsets.
fn both(series: &[Series]) -> Option<Figure> {
    let wanted = |series: &&Series| match series.shows {
        Shows::Dtp(_) => series.of == "paper-mtu1500",
        Shows::Ptp => true,
        Shows::Distribution(_) => false,
    };
    let wanted: Vec<&Series> = series.iter().filter(wanted).collect();
    let span_of = |shows: fn(&Series) -> bool| {
        let first = wanted.iter().find(|series| shows(series))?;
        span(&first.points)
    };
    let dtp = span_of(|series| series.shows != Shows::Ptp)?;
    let ptp = span_of(|series| series.shows == Shows::Ptp)?;
    let mut x = Axis::new("time: DTP in ms | PTP in s", -0.3, f64::from(NAMES) + 0.3);
    let at = |(from, to): (f64, f64), n: u32| from + (to - from) * f64::from(n) / f64::from(NAMES);
    x.names = (0..=NAMES)
        .map(|n| format!("{:.1} ms | {:.0} s", at(dtp, n) * 1e3, at(ptp, n)))
        .collect();
    let lines: Vec<(&Series, Vec<(f64, f64)>)> = wanted
        .iter()
        .map(|series| (*series, sizes(&series.points)))
        .collect();
    let all = || lines.iter().flat_map(|(_, points)| points);
    let most = all().map(|point| point.1).fold(2.0, f64::max).ceil();
    let least = all().map(|point| point.1).fold(0.0, f64::min).floor();
    let mut y = Axis::new("offset without sign, ns", least, most);
    y.is_log = true;
    let mut chart = Chart::new("DTP and PTP", x, y);
    for (series, points) in &lines {
        let (colour, name) = match series.shows {
            Shows::Dtp(profile) => (
                profile_colour(profile),
                match profile {
                    Profile::Dtp => "DTP".to_owned(),
                    Profile::Paper => "DTP as in the paper".to_owned(),
                },
            ),
            _ => (ptp_colour(series.of), format!("PTP {}", series.of)),
        };
        chart.line(colour, points);
        chart.key(colour, &name);
    }
    chart.limit(LIMIT_NS.log10(), LIMIT_NAME, false);
    Some(Figure {
        name: "dtp-and-ptp",
        chart,
        caption: format!(
            "Two neighbours in DTP under full load of MTU frames, for {:.0} ms, and a client of PTP over one switch \
             that is idle, 40 % and 90 % loaded, for {:.0} s: the largest offset in each of {PARTS} parts of the time.",
            (dtp.1 - dtp.0) * 1e3,
            ptp.1 - ptp.0
        ),
    })
}

fn ptp_colour(load: &str) -> Colour {
    match load {
        "idle" => Colour::Three,
        "medium" => Colour::Four,
        _ => Colour::Bad,
    }
}

/// How often each offset of neighbours comes.
fn distribution<'a>(
    name: &'static str,
    what: &str,
    series: impl Iterator<Item = &'a Series>,
) -> Option<Figure> {
    let shown: Vec<(Profile, Vec<(f64, f64)>)> = series
        .filter_map(|series| match series.shows {
            Shows::Distribution(profile) => {
                let points = series.points.iter();
                Some((
                    profile,
                    points.map(|&(ns, share)| (ns, share.log10())).collect(),
                ))
            }
            _ => None,
        })
        .collect();
    let all = || shown.iter().flat_map(|(_, points)| points);
    let least = all().map(|point| point.1).reduce(f64::min)?.floor();
    let most = all().map(|point| point.0.abs()).fold(LIMIT_NS, f64::max) * 1.1;
    let mut y = Axis::new("share of the samples", least, 0.0);
    y.is_log = true;
    let mut chart = Chart::new(
        &format!("Neighbours: {what}"),
        Axis::new("offset, ns", -most, most),
        y,
    );
    for (profile, points) in &shown {
        let colour = profile_colour(*profile);
        for &(ns, share) in points {
            chart.line(colour, &[(ns, least), (ns, share)]);
            chart.dot(colour, ns, share);
        }
        chart.key(colour, profile_name(*profile));
    }
    chart.limit_at(-LIMIT_NS, "");
    chart.limit_at(LIMIT_NS, "4T");
    Some(Figure {
        name,
        chart,
        caption: "How often each offset comes, of all neighbours, sampled about every microsecond. The paper's choices \
                  know whole ticks of 6.4 ns."
            .to_owned(),
    })
}

/// The offset of two neighbours over time, with its sign.
fn dtp<'a>(
    name: &'static str,
    what: &str,
    series: impl Iterator<Item = &'a Series>,
) -> Option<Figure> {
    let shown: Vec<(Profile, &Series)> = series
        .filter_map(|series| match series.shows {
            Shows::Dtp(profile) => Some((profile, series)),
            _ => None,
        })
        .collect();
    let (from, to) = span(&shown.first()?.1.points)?;
    let all = shown.iter().flat_map(|(_, series)| &series.points);
    let most = all.map(|point| point.1.abs()).fold(LIMIT_NS, f64::max) * 1.25;
    let mut chart = Chart::new(
        &format!("Over time: {what}"),
        Axis::new("time, ms", from * 1e3, to * 1e3),
        Axis::new("offset, ns", -most, most),
    );
    for (profile, series) in &shown {
        let colour = profile_colour(*profile);
        let extremes = parts(&series.points).map(|part| {
            let offsets = || part.iter().map(|point| point.1);
            let low = offsets().fold(f64::INFINITY, f64::min);
            (
                part[0].0 * 1e3,
                low,
                offsets().fold(f64::NEG_INFINITY, f64::max),
            )
        });
        chart.band(colour, &extremes.collect::<Vec<_>>());
        chart.key(colour, profile_name(*profile));
    }
    chart.limit(LIMIT_NS, LIMIT_NAME, false);
    chart.limit(-LIMIT_NS, "\u{2212}4T", true);
    Some(Figure {
        name,
        chart,
        caption: format!(
            "Two neighbours, sampled about every microsecond: smallest and largest offset in each of {PARTS} parts of \
             the time."
        ),
    })
}
