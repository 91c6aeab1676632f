//! Networks of the size of a datacentre are resolved in time that grows with them, not with their square:
//! a quadratic step would take minutes here.

use dtp_sim::run::network;
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
