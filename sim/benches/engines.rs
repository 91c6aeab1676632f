//! The engines side by side: nanoseconds per BEACON, memory, ratios, and how much faster than real time.
//!
//! `cargo bench -p dtp-sim --bench engines` prints the table of `docs/performance.md`; with a case and an
//! engine as arguments it runs that one alone, for `callgrind` and `perf`:
//! `engines CASE stepped|heap|window MILLISECONDS`.
#![allow(missing_docs, reason = "a program, not a library")]

use dtp_sim::engine::choice::{Engine, EngineKind};
use dtp_sim::engine::network::Network;
use dtp_sim::observer::Observer;
use dtp_sim::run;
use dtp_sim::scenario::{Scenario, ScenarioText};
use dtp_sim::time::{seconds, FS_PER_MS};
use std::time::Instant;

/// Link-up, INIT and JOIN are over, and each port has sent a few BEACONs.
const WARM_UP_FS: u64 = FS_PER_MS;

/// Networks, as scenarios.
const CASES: [(&str, &str); 8] = [
    ("pair", "[topology]\nkind = \"line\"\ndevices = 2\nlength_m = 10.0\n[load]\nkind = \"idle\""),
    ("ring16", "[topology]\nkind = \"ring\"\ndevices = 16\nlength_m = 10.0\n[load]\nkind = \"idle\""),
    ("paper", "[topology]\nkind = \"tree\"\nheight = 2\nbranching = 3\nlength_m = 10.0\n[load]\nkind = \"idle\""),
    ("tree-loaded", "[topology]\nkind = \"tree\"\nheight = 2\nbranching = 3\nlength_m = 10.0"),
    ("paper-loaded", "[topology]\nkind = \"paper\"\nlength_m = 10.0"),
    ("fat-tree-4", "[topology]\nkind = \"fat-tree\"\nk = 4\nlength_m = 10.0\n[load]\nkind = \"idle\""),
    ("fat-tree-16", "[topology]\nkind = \"fat-tree\"\nk = 16\nlength_m = 10.0\n[load]\nkind = \"idle\""),
    ("fat-tree-48", "[topology]\nkind = \"fat-tree\"\nk = 48\nlength_m = 10.0\n[load]\nkind = \"idle\""),
];

/// Counts BEACONs.
#[derive(Default)]
struct Beacons(u64);

impl Observer for Beacons {
    fn beacon_sent(&mut self, _: usize, _: u64) {
        self.0 += 1;
    }
}

fn scenario(case: &str) -> Scenario {
    let known = CASES.iter().find(|(name, _)| *name == case);
    let (name, rest) = known.unwrap_or_else(|| panic!("no case {case}"));
    let text = ScenarioText {
        origin: (*name).into(),
        directory: "".into(),
        toml: format!("name = \"{name}\"\nduration = \"1 s\"\n{rest}\n"),
    };
    let file = text.parse().expect("a scenario");
    file.resolve().expect("a scenario without mistakes")
}

/// The network alone, which no host reads.
fn network(case: &str) -> Network {
    let mut network = run::network(&scenario(case));
    for device in &mut network.devices {
        device.is_host = false;
    }
    network
}

/// Seconds of wall clock and BEACONs for so much simulated time after the warm-up.
fn measure(case: &str, kind: EngineKind, simulated_fs: u64) -> (f64, u64) {
    let mut engine = Engine::new(kind, &network(case));
    engine.run_until(WARM_UP_FS, &mut ());
    let mut beacons = Beacons::default();
    let start = Instant::now();
    if let Engine::Window(window) = &mut engine {
        // Asked by nobody, it does not look for the edge at which each BEACON leaves.
        let before = window.messages();
        window.run_until(WARM_UP_FS + simulated_fs, &mut ());
        return (start.elapsed().as_secs_f64(), window.messages() - before);
    }
    engine.run_until(WARM_UP_FS + simulated_fs, &mut beacons);
    (start.elapsed().as_secs_f64(), beacons.0)
}

#[expect(clippy::cast_precision_loss, reason = "for display")]
fn line(case: &str, kind: EngineKind, simulated_fs: u64) -> f64 {
    let (wall, beacons) = measure(case, kind, simulated_fs);
    let per_second = wall / seconds(simulated_fs);
    println!(
        "{case:<14} {:<8} {:>9.1} ms simulated {wall:>9.3} s wall {:>9} beacons {:>9.1} ns each {:>9.3} times real time",
        kind.name(),
        seconds(simulated_fs) * 1e3,
        beacons,
        wall * 1e9 / beacons as f64,
        1.0 / per_second
    );
    per_second
}

/// The engine `window` alone, and with all checkers; hosts in both.
fn checkers(case: &str, milliseconds: u64) {
    let mut scenario = scenario(case);
    scenario.engine = EngineKind::Window;
    scenario.duration_fs = milliseconds * FS_PER_MS;
    let mut engine = Engine::new(scenario.engine, &run::network(&scenario));
    let start = Instant::now();
    engine.run_until(scenario.duration_fs, &mut ());
    let alone = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let report = run::run(&scenario, |_| ());
    let checked = start.elapsed().as_secs_f64();
    assert!(report.t0_seconds.is_some());
    println!(
        "{case}, {milliseconds} ms with hosts: {alone:.3} s, with all checkers {checked:.3} s, {:.2} times",
        checked / alone
    );
}

fn table() {
    use EngineKind::{Heap, Stepped, Window};
    let ms = FS_PER_MS;
    let stepped = line("paper-loaded", Stepped, ms);
    let heap = line("paper-loaded", Heap, ms);
    let window = line("paper-loaded", Window, 40 * ms);
    println!(
        "window against stepped {:.0}, against heap {:.0}\n",
        stepped / window,
        heap / window
    );
    for (case, simulated_heap, simulated) in [
        ("pair", 20, 400),
        ("ring16", 5, 100),
        ("paper", 5, 100),
        ("fat-tree-4", 2, 40),
        ("fat-tree-16", 1, 10),
    ] {
        let heap = line(case, Heap, simulated_heap * ms);
        let window = line(case, Window, simulated * ms);
        println!("window against heap {:.1}\n", heap / window);
    }
    let start = Instant::now();
    let mut engine = Engine::new(EngineKind::Window, &network("fat-tree-16"));
    engine.run_until(10 * ms, &mut ());
    println!(
        "fat-tree-16: 10 ms from power-up in {:.2} s",
        start.elapsed().as_secs_f64()
    );
    checkers("paper-loaded", 200);
    checkers("fat-tree-16", 10);
}

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        [] => table(),
        ["checkers", case, milliseconds] => {
            checkers(case, milliseconds.parse().expect("milliseconds"));
        }
        [case, engine, milliseconds] => {
            let kind = EngineKind::ALL.iter().find(|(name, _)| *name == *engine);
            let kind = kind.expect("stepped, heap or window").1;
            let ms: u64 = milliseconds.parse().expect("milliseconds");
            line(case, kind, ms * FS_PER_MS);
        }
        _ => panic!("CASE ENGINE MILLISECONDS, or checkers CASE MILLISECONDS, or nothing"),
    }
}
