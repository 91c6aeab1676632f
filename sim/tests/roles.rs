//! Roles of ports and mode `tree` in scenarios: who is followed, what is promised, and what is a mistake.

use dtp_sim::engine::choice::{Engine, EngineKind};
use dtp_sim::report::{CheckName, Verdict};
use dtp_sim::run::{network, run};
use dtp_sim::scenario::{Scenario, ScenarioText};

fn read(toml: &str) -> Result<Scenario, String> {
    let text = ScenarioText {
        origin: "roles.toml".into(),
        directory: "".into(),
        toml: toml.into(),
    };
    let file = text.parse().map_err(|error| error.to_string())?;
    file.resolve().map_err(|error| error.to_string())
}

/// Three in a row; what the middle and the last device and the cable between them say more.
fn row(middle: &str, last: &str, link: &str) -> String {
    format!(
        "name = \"row\"\nduration = \"2 ms\"\nengine = \"window\"\n[load]\nkind = \"idle\"\n[dtp]\npower_up_bits = 8\n\
         [[device]]\nname = \"a\"\nkind = \"host\"\nppm = -100.0\n\
         [[device]]\nname = \"b\"\nkind = \"switch\"\nppm = 0.0\n{middle}\n\
         [[device]]\nname = \"c\"\nkind = \"host\"\nppm = 100.0\n{last}\n\
         [[link]]\na = \"a\"\nb = \"b\"\nlength_m = 10.0\n\
         [[link]]\na = \"b\"\nb = \"c\"\nlength_m = 10.0\n{link}\n"
    )
}

/// How far the last device of a row is ahead of the first in the end, in units.
fn lead(toml: &str) -> i64 {
    let scenario = read(toml).expect("a scenario without mistakes");
    let mut engine = Engine::new(EngineKind::Window, &network(&scenario));
    engine.run_until(scenario.duration_fs, &mut ());
    let ahead = engine.gc(2).wrapping_sub(engine.gc(0));
    i64::from_ne_bytes(ahead.to_ne_bytes())
}

/// 2 ms at 200 ppm are 1250 units: whoever is not held is that far ahead.
#[test]
fn a_parent_holds_its_child_and_a_leader_does_not() {
    assert!(lead(&row("", "", "")).abs() < 160, "the fastest leads all");
    let leader = row("", "", "roles = [\"lead\", \"both\"]");
    assert!(
        lead(&leader) > 500,
        "nothing behind a leading port moves us"
    );
    let tree = row("parent = \"a\"", "parent = \"b\"", "");
    assert!(lead(&tree).abs() < 160, "the slowest leads all");
    let off = row("", "", "roles = [\"both\", \"off\"]");
    assert!(lead(&off) > 500, "nobody is heard");
}

/// What nobody is held to is not promised; what is promised is checked.
#[test]
fn the_promise_is_for_those_who_are_held() {
    let verdict = |toml: &str| {
        let report = run(&read(toml).expect("a scenario without mistakes"), |_| ());
        let offset = report.check(CheckName::OffsetNeighbour).map(|c| c.verdict);
        (report.verdict, offset)
    };
    for toml in [
        row("", "", "roles = [\"lead\", \"both\"]"),
        row("parent = \"a\"", "parent = \"b\"", ""),
        row(
            "parent = \"a\"",
            "parent = \"b\"",
            "roles = [\"lead\", \"follow\"]",
        ),
    ] {
        assert_eq!(
            verdict(&toml),
            (Verdict::Pass, Some(Verdict::Pass)),
            "{toml}"
        );
    }
    // The proof speaks of mode fastest, and stays silent.
    let tree = run(&read(&row("parent = \"a\"", "", "")).expect("fine"), |_| ());
    assert!(tree.check(CheckName::OffsetProved).is_none());
}

#[test]
fn a_tree_hangs_below_its_root() {
    let text = ScenarioText::read("boundary").expect("a built-in scenario");
    let scenario = text.parse().expect("a scenario").resolve().expect("fine");
    for (number, device) in scenario.devices.iter().enumerate() {
        let above = device.parent.map(|link| {
            let [a, b] = scenario.links[link].devices;
            scenario.devices[if a == number { b } else { a }]
                .name
                .as_str()
        });
        let expected = match device.name.as_str() {
            "s0" => None,
            "s1" => Some("l0"),
            name if name.contains('h') => Some(&name[..2]),
            _ => Some("s0"),
        };
        assert_eq!(above, expected, "{}", device.name);
    }
}

#[test]
fn mistakes_are_named() {
    for (toml, said) in [
        (row("", "parent = \"a\"", ""), "`a` is no neighbour of `c`"),
        (
            row("parent = \"c\"", "parent = \"b\"", ""),
            "which follows it",
        ),
        (row("parent = \"d\"", "", ""), "there is no device `d`"),
        (row("", "", "roles = [\"leed\", \"both\"]"), "leed"),
    ] {
        let message = read(&toml).expect_err(said);
        assert!(message.contains(said), "{message}");
        assert!(message.contains("roles.toml"), "{message}");
    }
    let toml = row("", "", "").replace("power_up_bits = 8", "root = \"aa\"");
    let message = read(&toml).expect_err("no such device");
    assert!(
        message.contains("dtp.root") && message.contains("did you mean"),
        "{message}"
    );
}
