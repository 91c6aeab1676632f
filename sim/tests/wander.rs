//! Networks whose oscillators wander keep every promise; what leaves the specification says so.

use dtp_sim::report::{CheckName, Report, Verdict};
use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;

fn line(oscillators: &str) -> Report {
    let text = format!(
        "name = \"x\"\nduration = \"2 ms\"\n[topology]\nkind = \"line\"\ndevices = 4\n\
         length_m = 20\n[load]\nutilisation = 0.5\n[oscillators]\n{oscillators}\n"
    );
    let scenario = ScenarioFile::parse("x.toml", &text)
        .and_then(|file| file.resolve())
        .unwrap();
    run(&scenario, |_| {})
}

#[test]
fn every_legal_law_keeps_the_promise() {
    for law in [
        "wander = { law = \"random-walk\", step_ppm = 20, interval = \"10 us\" }",
        "spread_ppm = 20\nwander = { law = \"ageing\", ppm_per_s = 35000 }",
        "spread_ppm = 20\nwander = { law = \"temperature\", points = \
         [{ at = \"600 us\", ppm = 80 }, { at = \"900 us\", ppm = -80 }, \
         { at = \"1500 us\", ppm = 70, ramp = true }] }",
    ] {
        let report = line(law);
        assert_eq!(report.verdict, Verdict::Pass, "{law}: {report:?}");
        assert!(report.assumptions.iter().all(|assumption| assumption.holds));
    }
}

/// A device that leaves the specification later is a broken assumption too.
#[test]
fn leaving_the_specification_is_reported() {
    let report = line(
        "spread_ppm = 20\nallow_out_of_spec = true\n\
         wander = { law = \"temperature\", points = [{ at = \"1 ms\", ppm = 90 }] }",
    );
    let legal = report
        .assumptions
        .iter()
        .find(|a| a.name == "legal-oscillators");
    assert!(!legal.unwrap().holds);
    assert_eq!(
        report.check(CheckName::Rate).unwrap().verdict,
        Verdict::Pass
    );
}
