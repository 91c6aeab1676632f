//! Drawn networks through drawn faults: whatever comes and goes, every promise holds for whoever is
//! connected, and the network is whole again before its deadline.

use dtp_sim::report::Verdict;
use dtp_sim::rng::{Stream, Subject};
use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;

const SHAPES: [&str; 4] = [
    "kind = \"ring\"\ndevices = 4\nhosts_per_switch = 1",
    "kind = \"leaf-spine\"\nleaves = 2\nspines = 2\nhosts_per_switch = 1",
    "kind = \"random-regular\"\ndevices = 6\ndegree = 3",
    "kind = \"tree\"\nheight = 2\nbranching = 2",
];
/// A cable and a switch of each shape.
const PARTS: [[&str; 3]; 4] = [
    ["n0", "n1", "n2"],
    ["l0", "s1", "l1"],
    ["n0", "n0", "n1"],
    ["s0", "s1_1", "s1_2"],
];

/// A fault from `at_us` on that is over 200 us later.
fn fault(draw: u64, [a, b, switch]: [&str; 3], at_us: u64) -> String {
    let end_us = at_us + 200;
    let lasting = |kind: &str| format!("[[event]]\nat = \"{at_us} us\"\nkind = \"{kind}\"\n");
    let ending = |kind: &str| format!("[[event]]\nat = \"{end_us} us\"\nkind = \"{kind}\"\n");
    let link = format!("link = [\"{a}\", \"{b}\"]\n");
    let device = format!("device = \"{switch}\"\n");
    let devices = format!("devices = [\"{switch}\"]\n");
    match draw {
        // The random shape's cables are not known by name.
        0 | 4 if a == b => format!(
            "{}{devices}{}{devices}",
            lasting("partition"),
            ending("merge")
        ),
        0 => format!("{}{link}{}{link}", lasting("cut"), ending("restore")),
        1 => format!(
            "{}{devices}{}{devices}",
            lasting("partition"),
            ending("merge")
        ),
        2 => format!("{}{device}duration = \"150 us\"\n", lasting("power-cycle")),
        3 => format!("{}{device}duration = \"2 us\"\n", lasting("stuck")),
        _ => format!("{}{link}ber = 0.0005\n", lasting("burst")),
    }
}

fn scenario(seed: u64) -> String {
    let stream = Stream::new(seed, Subject::Extremes, 99);
    let shape = usize::try_from(stream.below(0, 4)).unwrap();
    let mut text = format!(
        "name = \"swarm\"\nduration = \"3 ms\"\nseed = {seed}\n[dtp]\nbeacon_interval_ticks = {}\n\
         [topology]\n{}\nlength_m = {}\n[load]\nkind = \"imix\"\nutilisation = {}\n[oscillators]\n\
         extremes = true\nwander = {{ law = \"random-walk\", step_ppm = 2 }}\n",
        100 + stream.below(1, 400),
        SHAPES[shape],
        1 + stream.below(2, 80),
        [0.0, 0.5, 1.0][usize::try_from(stream.below(3, 3)).unwrap()],
    );
    for n in 0..2 {
        let at_us = 600 + 1000 * n + stream.below(10 + n, 400);
        text += &fault(stream.below(20 + n, 5), PARTS[shape], at_us);
    }
    text
}

#[test]
fn whoever_is_connected_keeps_the_promise() {
    let seeds = std::env::var("DTP_SWARM_SEEDS")
        .ok()
        .and_then(|n| n.parse().ok());
    for seed in 1..=seeds.unwrap_or(4) {
        let text = scenario(seed);
        let scenario = ScenarioFile::parse("swarm.toml", &text).and_then(|file| file.resolve());
        let report = run(
            &scenario.unwrap_or_else(|error| panic!("{error}\n{text}")),
            |_| {},
        );
        assert_eq!(report.verdict, Verdict::Pass, "{text}\n{report:#?}");
    }
}
