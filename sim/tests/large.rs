//! Networks of the size of a datacentre are resolved in time that grows with them, not with their square:
//! a quadratic step would take minutes here.

use dtp_sim::checker::Pairs;
use dtp_sim::engine::choice::EngineKind;
use dtp_sim::mutant::find;
use dtp_sim::report::{CheckName, Verdict};
use dtp_sim::run::{network, run, run_checked};
use dtp_sim::scenario::{Scenario, ScenarioFile};

fn resolve(topology: &str) -> Scenario {
    let text = format!(
        "name = \"x\"\nduration = \"1 ms\"\n[load]\nkind = \"idle\"\n[topology]\n{topology}\n"
    );
    let file = ScenarioFile::parse("x.toml", &text);
    file.and_then(|file| file.resolve()).unwrap()
}

#[test]
fn a_fat_tree_of_8192_hosts_is_resolved() {
    let scenario = resolve("kind = \"fat-tree\"\nk = 32\nlength_m = 10");
    assert_eq!(
        (scenario.devices.len(), scenario.links.len()),
        (9_472, 24_576)
    );
    let (_, first_port) = network(&scenario).ports();
    assert_eq!(first_port.last(), Some(&49_152));
}

#[test]
fn forty_thousand_devices_are_resolved() {
    assert_eq!(
        resolve("kind = \"ring\"\ndevices = 40000\nlength_m = 10")
            .links
            .len(),
        40_000
    );
    let random =
        resolve("kind = \"random-regular\"\ndevices = 20000\ndegree = 8\nhosts_per_switch = 1\nlength_m = 10");
    assert_eq!(
        (random.devices.len(), random.links.len()),
        (40_000, 100_000)
    );
}

/// Every cable of a large network changed and cut by the scenario's own tables.
#[test]
fn many_tables_are_resolved() {
    let mut topology = "kind = \"ring\"\ndevices = 20000\nlength_m = 10\n".to_owned();
    for n in 0..20_000 {
        let next = (n + 1) % 20_000;
        topology += &format!("[[link]]\na = \"n{n}\"\nb = \"n{next}\"\nber = 1e-9\n");
        topology += &format!("[[device]]\nname = \"n{n}\"\nppm = 1\n");
    }
    topology += "[[event]]\nat = \"2 us\"\nkind = \"partition\"\ndevices = [\"n7\"]";
    let scenario = resolve(&topology);
    assert!(scenario
        .links
        .iter()
        .all(|link| link.bit_error_rate == 1e-9));
    assert_eq!(scenario.events.len(), 2);
}

/// The account of offsets that large networks get says of a small one what that of every pair says, sound and
/// broken: verdict, and the worst offset at every distance; of pairs that are equally bad either may be named.
#[test]
fn offsets_by_distance_are_those_of_every_pair() {
    let mut scenario = resolve("kind = \"fat-tree\"\nk = 6\nlength_m = 10");
    scenario.engine = EngineKind::Window;
    for mutant in [None, Some("late-stamp")] {
        if let Some(name) = mutant {
            find(name).expect("a mutant").apply(&mut scenario);
        }
        let found = [Pairs::Each, Pairs::ByHops].map(|pairs| {
            let report = run_checked(&scenario, pairs, &mut (), |_| ());
            let check = |name| report.check(name).expect("the check").clone();
            let near = check(CheckName::OffsetNeighbour);
            let all = check(CheckName::OffsetHops);
            let lines = all.per_hops.expect("lines").into_iter();
            let lines: Vec<_> = lines.map(|line| (line.hops, line.worst)).collect();
            (
                report.verdict,
                near.verdict,
                near.worst,
                near.pairs,
                all.pairs,
                lines,
            )
        });
        assert_eq!(found[0], found[1], "{mutant:?}");
        assert_eq!(found[0].1 == Verdict::Fail, mutant.is_some());
    }
}

/// Pairs beyond those that have an account of their own are checked all the same.
#[test]
fn a_breakage_of_a_large_network_is_caught() {
    let mut scenario = resolve("kind = \"fat-tree\"\nk = 10\nlength_m = 10");
    assert_eq!(Pairs::of(scenario.devices.len()), Pairs::ByHops);
    scenario.engine = EngineKind::Window;
    scenario.duration_fs = 700_000_000_000;
    assert_eq!(run(&scenario, |_| ()).verdict, Verdict::Pass);
    find("late-stamp").expect("a mutant").apply(&mut scenario);
    let report = run(&scenario, |_| ());
    let near = report.check(CheckName::OffsetNeighbour).expect("the check");
    assert_eq!(near.verdict, Verdict::Fail);
    let devices = scenario.devices.len() as u64;
    let all = report.check(CheckName::OffsetHops).expect("the check");
    assert_eq!(all.pairs, Some(devices * (devices - 1) / 2));
}
