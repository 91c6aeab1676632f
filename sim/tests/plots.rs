//! Charts and pages: well-formed, whole, sealed off from the world, and red where a limit is broken.

use dtp_sim::plot::chart::{Axis, Chart, Colour};
use dtp_sim::plot::{page, run, sweep, Figure};
use dtp_sim::record::series::Series;
use dtp_sim::record::Recorder;
use dtp_sim::report::{CheckName, Report};
use dtp_sim::run::run_watched;
use dtp_sim::scenario::{Overlay, Scenario, ScenarioFile, ScenarioText};
use dtp_sim::sweep::line::RunResult;
use dtp_sim::sweep::plan::Plan;
use dtp_sim::sweep::summary::Summary;
use quick_xml::events::Event;
use quick_xml::Reader;

const LINE: &str =
    "name = \"a<b>&c\"\nduration = \"1 ms\"\n[topology]\nkind = \"line\"\ndevices = 3\n\
                    length_m = 10.0\n";

fn line() -> Scenario {
    let file = ScenarioFile::parse("line", LINE).unwrap();
    file.resolve().unwrap()
}

fn recorded() -> (Series, Report) {
    record(&line())
}

fn record(scenario: &Scenario) -> (Series, Report) {
    let mut recorder = Recorder {
        series: Some(Series::new(scenario)),
        ..Recorder::default()
    };
    let report = run_watched(scenario, &mut recorder, |_| ());
    (recorder.finish().unwrap().unwrap(), report)
}

/// Counts elements; every one is closed, and every number is a number.
fn elements(svg: &str) -> usize {
    assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{svg}");
    let mut reader = Reader::from_str(svg);
    let mut count = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return count,
            Event::Start(_) | Event::Empty(_) => count += 1,
            _ => {}
        }
    }
}

fn check_page(html: &str, figures: &[Figure]) {
    assert_eq!(html.matches("<svg").count(), figures.len());
    assert!(html.contains("a&lt;b&gt;&amp;c") && !html.contains("a<b>"));
    for outside in ["<script", "src=", "href=", "url(", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
    let names = html.replace("http://www.w3.org/2000/svg", "");
    assert!(!names.contains("http"), "nothing from the network");
}

#[test]
fn a_run_has_every_chart() {
    let (series, mut report) = recorded();
    let figures = run::figures(&series, &report);
    let names: Vec<_> = figures.iter().map(|figure| figure.name).collect();
    let expected = [
        "convergence",
        "offset-neighbours",
        "histogram-neighbours",
        "offset-farthest",
        "histogram-farthest",
        "per-hop",
        "frequency",
    ];
    assert_eq!(names, expected);
    for figure in &figures {
        assert!(elements(&figure.chart.file()) > 20, "{}", figure.name);
    }
    check_page(
        &page::of_run(&report, &line(), &figures, LINE, "dtp sim run"),
        &figures,
    );
    // A limit that is broken makes its bar red, and nothing else does; one rectangle is the key.
    let red = |report: &Report| {
        let figures = run::figures(&series, report);
        figures[5]
            .chart
            .element()
            .matches("<rect class=\"f3\"")
            .count()
            > 1
    };
    assert!(!red(&report));
    let hops = report
        .checks
        .iter_mut()
        .find(|check| check.name == CheckName::OffsetHops);
    hops.unwrap().per_hops.as_mut().unwrap()[0].worst = 81.0;
    assert!(red(&report));
}

/// Samples meet the even ones, and those are what the distribution is made of.
#[test]
fn even_samples_are_even() {
    let (series, _) = recorded();
    let times: Vec<u64> = series.even().map(|(time, _)| time).collect();
    let step = times[1] - times[0];
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] == step));
    assert!(series.times_fs.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(times.len() > 1000, "{}", times.len());
}

#[test]
fn a_sweep_has_every_chart() {
    let text = ScenarioText {
        origin: "a<b>&c.toml".into(),
        directory: "".into(),
        toml: LINE.into(),
    };
    let plan = Plan {
        text,
        overlay: Overlay::default(),
        seeds: "1..2".parse().unwrap(),
        vary: vec!["dtp.phases=2,4".parse().unwrap()],
    };
    let mut summary = Summary::new(&plan);
    let (_, report) = recorded();
    for run in 0..4 {
        let line = plan.line(run, report.clone()).to_json();
        summary.add(&RunResult::from_json(&line).unwrap());
    }
    let figures = sweep::figures(&summary);
    let names: Vec<_> = figures.iter().map(|figure| figure.name).collect();
    assert_eq!(names, ["settings", "runs", "histogram", "per-hop"]);
    for figure in &figures {
        elements(&figure.chart.file());
    }
    let html = page::of_sweep(&summary, true, &figures, "dtp sim sweep");
    check_page(&html, &figures);
    assert!(html.contains("PASS") && html.contains("dtp.phases=2"));
    let hops = report.check(CheckName::OffsetHops).unwrap();
    let farthest = hops.per_hops.as_ref().unwrap().last().unwrap();
    let proved = format!("<td class=\"n\">{}</td>", farthest.proved.unwrap());
    let row = html.lines().find(|row| row.contains("over 2 hops"));
    assert!(row.unwrap().contains(&proved), "{row:?}");
    let chart = figures[3].chart.element();
    assert!(chart.contains("proved limit"));
    assert_eq!(chart.matches("class=\"limit s2\"").count(), 2);
    assert!(
        sweep::figures(&Summary::new(&plan)).is_empty(),
        "nothing to show yet"
    );
}

/// Places on paper: the corners of the frame are the ends of the axes, and text never breaks the XML.
#[test]
fn values_stand_where_they_should() {
    let axis = |label| Axis::new(label, -1.0, 1.0);
    let mut chart = Chart::new("a < b", axis("x & y"), axis("y"));
    chart.dot(Colour::One, -1.0, -1.0);
    chart.dot(Colour::Two, 1.0, 1.0);
    chart.dot(Colour::Bad, 0.0, 0.0);
    let svg = chart.element();
    for dot in [
        "cx=\"72.0\" cy=\"250.0\"",
        "cx=\"696.0\" cy=\"40.0\"",
        "cx=\"384.0\" cy=\"145.0\"",
    ] {
        assert!(svg.contains(dot), "{dot} of {svg}");
    }
    assert!(svg.contains("a &lt; b") && svg.contains("x &amp; y"));
    for tick in [">\u{2212}1.0<", ">\u{2212}0.5<", ">0<", ">0.5<", ">1.0<"] {
        assert!(svg.contains(tick), "{tick} of {svg}");
    }
}

/// The value of an attribute in every element that begins like this.
fn attributes(svg: &str, element: &str, name: &str) -> Vec<f64> {
    let of = |text: &str| {
        let text = text.split('>').next().unwrap();
        let value = text.split(&format!(" {name}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    svg.split(element).skip(1).map(of).collect()
}

/// Whatever the worst is, no limit runs through the note that tells it.
#[test]
fn notes_are_not_struck_through() {
    let (series, mut report) = recorded();
    let hops = |check: &&mut dtp_sim::report::Check| check.name == CheckName::OffsetHops;
    for worst in (0..160).step_by(3) {
        let check = report.checks.iter_mut().find(hops).unwrap();
        for line in check.per_hops.as_mut().unwrap() {
            line.worst = f64::from(worst);
        }
        let figures = run::figures(&series, &report);
        let svg = figures[5].chart.element();
        let place = |element, name| attributes(&svg, element, name);
        let (x, y) = ("x", "y");
        let element = "<text class=\"key\" text-anchor=\"middle\"";
        let notes: Vec<_> = place(element, x)
            .into_iter()
            .zip(place(element, y))
            .collect();
        assert_eq!(notes.len(), 2);
        let lines = ["x1", "x2", "y1"].map(|name| place("<line class=\"limit", name));
        assert!(lines[0].len() >= 4);
        for (n, &height) in lines[2].iter().enumerate() {
            for &(x, y) in &notes {
                let is_beside = x < lines[0][n] || x > lines[1][n];
                let is_clear = height < y - 10.0 || height > y + 2.0;
                assert!(is_beside || is_clear, "{worst} units: {height} through {y}");
            }
        }
    }
}
