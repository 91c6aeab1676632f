//! The verdict on a run is the same whichever engine ran it: every check but that of the frames, to the last
//! unit; healthy and broken, idle and loaded, with hosts and wandering clocks. And it is the same whichever
//! account is kept of offsets, that of small networks or that of large ones.

use dtp_sim::checker::Pairs;
use dtp_sim::engine::choice::EngineKind;
use dtp_sim::mutant::{find, MUTANTS};
use dtp_sim::report::{Check, CheckName, Report, Verdict};
use dtp_sim::run::{run, run_checked};
use dtp_sim::scenario::{Scenario, ScenarioText};

fn scenario(toml: &str) -> Scenario {
    let text = ScenarioText {
        origin: "test".into(),
        directory: "".into(),
        toml: toml.into(),
    };
    let file = text.parse().expect("a scenario");
    file.resolve().expect("a scenario without mistakes")
}

fn report(scenario: &Scenario, engine: EngineKind, pairs: Pairs) -> Report {
    let scenario = Scenario {
        engine,
        ..scenario.clone()
    };
    run_checked(&scenario, pairs, &mut (), |_| ())
}

/// What must be equal; when a worst value was first reached may lie at an edge that event engines pass over.
#[derive(Debug, PartialEq)]
struct Essence {
    name: CheckName,
    verdict: Verdict,
    worst: Option<f64>,
    per_hops: Option<Vec<(u64, f64)>>,
}

fn essence(check: &Check) -> Essence {
    let lines = check.per_hops.as_ref();
    let hops = lines.map(|lines| lines.iter().map(|line| (line.hops, line.worst)).collect());
    Essence {
        name: check.name,
        verdict: check.verdict,
        worst: check.worst,
        per_hops: hops,
    }
}

fn compare(scenario: &Scenario, what: &str) {
    let expected = report(scenario, EngineKind::Stepped, Pairs::Each);
    for (engine, pairs) in [
        (EngineKind::Heap, Pairs::Each),
        (EngineKind::Window, Pairs::Each),
        (EngineKind::Stepped, Pairs::ByHops),
        (EngineKind::Window, Pairs::ByHops),
    ] {
        let found = report(scenario, engine, pairs);
        assert_eq!(found.t0_seconds, expected.t0_seconds, "{what}");
        assert_eq!(found.events, expected.events, "{what}");
        assert_eq!(found.suspended, expected.suspended, "{what}");
        let checks = expected
            .checks
            .iter()
            .filter(|check| check.name != CheckName::Frames);
        let checks: Vec<_> = checks.map(essence).collect();
        let seen = found
            .checks
            .iter()
            .filter(|check| check.name != CheckName::Frames);
        let seen: Vec<_> = seen.map(essence).collect();
        assert_eq!(seen, checks, "{what}, {}, {pairs:?}", engine.name());
    }
}

#[test]
fn reports_agree() {
    for (what, toml) in [
        ("idle line", "name = \"a\"\nduration = \"2 ms\"\n[topology]\nkind = \"line\"\ndevices = 4\nlength_m = 3.0\n[load]\nutilisation = 0.0"),
        ("loaded tree", "name = \"b\"\nduration = \"1500 us\"\nseed = 3\n[topology]\nkind = \"tree\"\nheight = 2\nbranching = 2\nlength_m = 20.0\n[oscillators]\nextremes = true"),
        ("the paper's choices", "name = \"c\"\nduration = \"2 ms\"\nprofile = \"paper\"\n[topology]\nkind = \"line\"\ndevices = 5\nlength_m = 10.0\n[dtp]\nbeacon_interval_ticks = 1200"),
    ] {
        compare(&scenario(toml), what);
    }
}

/// While a network joins under jumbo frames, a device hears a JOIN and a BEACON on two ports within a few
/// ticks, in either order.
#[test]
fn reports_agree_where_joins_meet_beacons() {
    let text = ScenarioText::read("paper-jumbo").expect("a built-in scenario");
    for seed in 1..=4 {
        let mut file = text.parse().expect("a scenario");
        file.set_duration("800us");
        file.set_seed(seed);
        let scenario = file.resolve().expect("a scenario without mistakes");
        compare(&scenario, &format!("jumbo frames, seed {seed}"));
    }
}

/// A day on which everything happens that can; and with wandering clocks on top of it.
#[test]
fn reports_agree_on_a_bad_day() {
    let text = ScenarioText::read("faults").expect("a built-in scenario");
    let scenario = text.parse().expect("a scenario").resolve();
    let mut scenario = scenario.expect("a scenario without mistakes");
    compare(&scenario, "faults, bit errors everywhere");
    scenario.seed = 5;
    for link in &mut scenario.links {
        link.bit_error_rate = 0.0;
    }
    scenario.devices[1].wander = vec![(900_000_000_000, 40_000), (1_700_000_000_000, -60_000)];
    compare(&scenario, "faults and drift");
    // Whoever joins late is away when the promise begins.
    let toml = "name = \"late\"\nduration = \"600 us\"\nseed = 3\n[topology]\nkind = \"star\"\nhosts = 5\n\
                length_m = 3.0\n[[event]]\nat = \"500 us\"\nkind = \"join\"\ndevice = \"h2\"\n[load]\nkind = \"idle\"";
    for seed in 1..=8 {
        let late = Scenario {
            seed,
            ..self::scenario(toml)
        };
        compare(&late, &format!("a late join, seed {seed}"));
    }
}

/// Links of other speeds are the same on every engine.
#[test]
fn reports_agree_where_speeds_meet() {
    for name in ["mixed-speeds", "access-1g"] {
        let text = ScenarioText::read(name).expect("a built-in scenario");
        let mut file = text.parse().expect("a scenario");
        file.set_duration("900us");
        let scenario = file.resolve().expect("a scenario without mistakes");
        compare(&scenario, name);
    }
}

/// Who follows only a parent, leads or does neither does so on every engine.
#[test]
fn reports_agree_where_a_parent_is_followed() {
    let text = ScenarioText::read("boundary").expect("a built-in scenario");
    let scenario = text.parse().expect("a scenario").resolve();
    compare(&scenario.expect("a scenario without mistakes"), "boundary");
}

/// Every breakage is caught by the check that is named for it, and the
/// healthy model passes under the same settings.
#[test]
fn breakages_are_caught_in_the_fast_engine() {
    let text = ScenarioText::read("paper-mtu1500").expect("a built-in scenario");
    let mut file = text.parse().expect("a scenario");
    file.set_duration("2ms");
    file.set_engine(EngineKind::Window);
    let sound = file.resolve().expect("a scenario without mistakes");
    let mut caught = 0;
    for case in MUTANTS {
        let mut broken = sound.clone();
        find(case.name).expect("a mutant").apply(&mut broken);
        let healthy = Scenario {
            mutant: None,
            ..broken.clone()
        };
        let report = run(&healthy, |_| ());
        assert_eq!(report.verdict, Verdict::Pass, "settings of {}", case.name);
        let reports =
            [Pairs::Each, Pairs::ByHops].map(|pairs| run_checked(&broken, pairs, &mut (), |_| ()));
        for report in &reports {
            let check = report.check(case.caught_by).expect("the check");
            assert_eq!(check.verdict, Verdict::Fail, "{}", case.name);
        }
        caught += 1;
    }
    assert_eq!(caught, MUTANTS.len());
}
