//! Events in reports and charts: each is named with its recovery, and charts show offsets of those alone for
//! whom the promise holds then.

use dtp_sim::plot::{page, run, Figure};
use dtp_sim::record::series::Series;
use dtp_sim::record::Recorder;
use dtp_sim::report::{Report, Verdict};
use dtp_sim::run::run_watched;
use dtp_sim::scenario::{Scenario, ScenarioText};
use std::sync::OnceLock;

fn faults() -> &'static (Scenario, Series, Report) {
    static FAULTS: OnceLock<(Scenario, Series, Report)> = OnceLock::new();
    FAULTS.get_or_init(|| {
        let text = ScenarioText::read("faults").unwrap();
        let scenario = text.parse().unwrap().resolve().unwrap();
        let mut recorder = Recorder {
            series: Some(Series::new(&scenario)),
            ..Recorder::default()
        };
        let report = run_watched(&scenario, &mut recorder, |_| ());
        (scenario, recorder.finish().unwrap().unwrap(), report)
    })
}

fn figure<'a>(figures: &'a [Figure], name: &str) -> &'a Figure {
    let found = figures.iter().find(|figure| figure.name == name);
    found.unwrap_or_else(|| panic!("{name}"))
}

/// Axes of the charts of neighbours, and of pairs four hops apart, in units of their limits.
fn reaches(series: &Series, report: &Report) -> [f64; 2] {
    let figures = run::figures(series, report);
    let reach = |name, limit| figure(&figures, name).chart.y_axis().to / limit;
    [
        reach("offset-neighbours", 4.0),
        reach("offset-farthest", 16.0),
    ]
}

#[test]
fn every_event_is_named_with_its_recovery() {
    let (_, _, report) = faults();
    assert_eq!(report.verdict, Verdict::Pass);
    let expected = [
        (0.7, "burst on l0 - l0h1, bit error rate 1e-4", false),
        (1.0, "cut l0 - s0", false),
        (1.2, "restore l0 - s0", true),
        (2.0, "power-cycle l1", true),
        (2.8, "cut l0 - s0, l0 - s1", false),
        (3.0, "restore l0 - s0, l0 - s1", true),
        (3.6, "join l1h2, counter 17592186044416 units", true),
        (4.3, "stop s1: no edge from here on", false),
    ];
    assert_eq!(report.events.len(), expected.len(), "{:?}", report.events);
    for (event, (at_ms, what, suspends)) in report.events.iter().zip(expected) {
        assert!((event.at * 1e3 - at_ms).abs() < 1e-9, "{event:?}");
        assert_eq!((event.what.as_str(), event.suspends), (what, suspends));
        let back = event.until.unwrap_or(event.at);
        match (event.promise_again, event.recovery) {
            (None, None) => assert!(!suspends, "{event:?}"),
            (Some(again), Some(recovery)) => {
                // 0.2 ms of quiet after some microseconds of INIT.
                assert!((2e-4..4e-4).contains(&recovery), "{event:?}");
                assert!((again - back - recovery).abs() < 1e-12, "{event:?}");
                assert!(report.suspended.contains(&(back, Some(again))), "{event:?}");
            }
            _ => panic!("{event:?}"),
        }
    }
    assert_eq!(report.suspended.len(), 4);
    let json = serde_json::to_value(report).unwrap();
    for key in [
        "at",
        "until",
        "what",
        "suspends",
        "promise_again",
        "recovery",
    ] {
        assert!(json["events"][3].get(key).is_some(), "{key}");
    }
    assert!((json["events"][3]["until"].as_f64().unwrap() - 0.0021).abs() < 1e-12);
}

#[test]
fn charts_show_offsets_while_the_promise_holds() {
    let (_, series, report) = faults();
    for reach in reaches(series, report) {
        assert!(reach <= 2.0, "{reach}");
    }
    let figures = run::figures(series, report);
    for name in ["histogram-neighbours", "histogram-farthest"] {
        let svg = figure(&figures, name).chart.element();
        assert!(
            !svg.contains("<rect class=\"f3\""),
            "{name}: red in a run that passes"
        );
    }
}

/// The two mistakes that the axes would show: sampling while the promise waits, and between devices that
/// nothing connects.
#[test]
fn other_offsets_would_be_seen() {
    let (_, series, report) = faults();
    let mut never_waits = report.clone();
    never_waits.suspended.clear();
    let most = |reaches: [f64; 2]| reaches[0].max(reaches[1]);
    assert!(most(reaches(series, &never_waits)) > 1e3);
    let mut always_joined = series.clone();
    always_joined.changes.clear();
    assert!(most(reaches(&always_joined, report)) > 1e3);
}

/// A host that joins hours ahead and later does not keep the others apart in the chart of the first joining.
#[test]
fn the_first_joining_comes_down() {
    let (_, series, report) = faults();
    let figures = run::figures(series, report);
    let svg = figure(&figures, "convergence").chart.element();
    let points = svg.split("points=\"").nth(1).unwrap();
    let points: Vec<f64> = points
        .split('"')
        .next()
        .unwrap()
        .split_whitespace()
        .map(|point| point.split(',').nth(1).unwrap().parse().unwrap())
        .collect();
    // Down the page is larger: from the top of the frame to its lower third.
    let (first, last) = (points[0], points[points.len() - 1]);
    assert!(first < 80.0 && last > 180.0, "{first} {last}");
}

#[test]
fn events_are_marked_and_listed() {
    let (scenario, series, report) = faults();
    let figures = run::figures(series, report);
    let count = |name, what| figure(&figures, name).chart.element().matches(what).count();
    for name in ["offset-neighbours", "offset-farthest"] {
        assert_eq!(count(name, "class=\"event\""), 8, "{name}");
        assert_eq!(count(name, "class=\"shade\""), 4, "{name}");
        // One band before each wait and one after the last.
        assert_eq!(count(name, "<polygon"), 5, "{name}");
    }
    let html = page::of_run(report, scenario, &figures, "", "");
    for text in [
        "leaf-spine: 8 devices, 4 of them hosts, 8 cables",
        "stepped",
        "What happened",
        "power-cycle l1",
    ] {
        assert!(html.contains(text), "{text}");
    }
    let mut quiet = report.clone();
    quiet.events.clear();
    assert!(!page::of_run(&quiet, scenario, &[], "", "").contains("What happened"));
}
