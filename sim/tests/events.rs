//! Events: each takes effect at the tick that `engine::events` says, the network comes back, and what an
//! event breaks is found.

use dtp_sim::engine::network::Network;
use dtp_sim::engine::stepped::Stepped;
use dtp_sim::observer::Observer;
use dtp_sim::report::{CheckName, Report, Verdict};
use dtp_sim::run::{network, run};
use dtp_sim::scenario::{Scenario, ScenarioFile};
use dtp_sim::time::{FS_PER_MS, FS_PER_US};

const RING: &str = "kind = \"ring\"\ndevices = 4\nhosts_per_switch = 1\nlength_m = 20";
const LINE: &str = "kind = \"line\"\ndevices = 3\nlength_m = 20";

fn scenario(topology: &str, duration: &str, events: &[&str]) -> Scenario {
    let events: String = events.iter().map(|e| format!("[[event]]\n{e}\n")).collect();
    let text = format!(
        "name = \"x\"\nduration = \"{duration}\"\n[topology]\n{topology}\n[load]\n\
         utilisation = 0.3\n[oscillators]\nextremes = true\n{events}"
    );
    let file = ScenarioFile::parse("x.toml", &text);
    file.and_then(|file| file.resolve()).unwrap()
}

fn report(topology: &str, duration: &str, events: &[&str]) -> Report {
    run(&scenario(topology, duration, events), |_| {})
}

fn assert_passes(report: &Report) {
    for check in &report.checks {
        assert_eq!(check.verdict, Verdict::Pass, "{check:?}");
    }
    assert!(report.assumptions.iter().all(|assumption| assumption.holds));
}

#[test]
fn a_ring_survives_cuts() {
    let cut = "at = \"900 us\"\nkind = \"cut\"\nlink = [\"n1\", \"n2\"]";
    let restore = "at = \"1100 us\"\nkind = \"restore\"\nlink = [\"n2\", \"n1\"]";
    let report = self::report(RING, "2 ms", &[cut, restore]);
    assert_passes(&report);
    // Around the cut the two are three hops apart, their hosts five.
    let hops = report
        .check(CheckName::OffsetHops)
        .unwrap()
        .per_hops
        .as_ref();
    assert_eq!(hops.unwrap().len(), 5);
    assert!(report.check(CheckName::Frames).unwrap().hit.unwrap() > 0);
}

#[test]
fn parts_of_a_network_meet_again() {
    let partition = "at = \"800 us\"\nkind = \"partition\"\ndevices = [\"n2\"]";
    let merge = "at = \"1 ms\"\nkind = \"merge\"\ndevices = [\"n2\"]";
    assert_passes(&report(LINE, "2 ms", &[partition, merge]));
    // Never joined again: nothing is promised of the pair.
    assert_passes(&report(LINE, "1 ms", &[partition]));
}

#[test]
fn devices_power_up_again_and_late() {
    let cycle = "at = \"800 us\"\nkind = \"power-cycle\"\ndevice = \"n1\"";
    assert_passes(&report(LINE, "2 ms", &[cycle]));
    // The one that joins has lived for 1.6 hours: all others jump to it.
    let join = "at = \"300 us\"\nkind = \"join\"\ndevice = \"n2\"";
    let scenario = scenario(LINE, "2 ms", &[join]);
    assert_passes(&run(&scenario, |_| {}));
    let mut engine = Stepped::new(&network(&scenario));
    engine.run_until(300 * FS_PER_US, &mut ());
    let before = engine.gc(0);
    engine.run_until(2 * FS_PER_MS, &mut ());
    assert!(before < 1 << 44 && (0..3).all(|device| engine.gc(device) >= 1 << 44));
}

#[test]
fn a_clock_that_stands_still_is_waited_for_or_left_out() {
    let stuck = "at = \"800 us\"\nkind = \"stuck\"\ndevice = \"n1\"";
    assert_passes(&report(RING, "1300 us", &[stuck]));
    let for_a_while = format!("{stuck}\nduration = \"50 us\"");
    assert_passes(&report(RING, "2 ms", &[&for_a_while]));
}

#[test]
fn a_burst_touches_frames_and_no_counter() {
    for (ber, hit_min) in [("0.0001", 3), ("0.001", 20)] {
        // The second drops the link by hi_ber: it is waited for.
        let burst = "at = \"700 us\"\nkind = \"burst\"\nlink = [\"n0\", \"n1\"]";
        let report = self::report(LINE, "1800 us", &[&format!("{burst}\nber = {ber}")]);
        assert_passes(&report);
        let hit = report.check(CheckName::Frames).unwrap().hit.unwrap();
        assert!(hit >= hit_min, "{hit}");
    }
}

/// A lie inside the range test pulls all others up again and again; the report says who lied.
#[test]
fn a_lie_is_a_broken_assumption_and_found() {
    let lie = "at = \"700 us\"\nkind = \"lie\"\ndevice = \"n1\"\nunits = 100";
    let report = self::report(LINE, "1500 us", &[lie]);
    let honest = report
        .assumptions
        .iter()
        .find(|a| a.name == "honest-devices");
    assert!(!honest.unwrap().holds);
    assert_eq!(report.verdict, Verdict::Fail);
    let failed = report
        .checks
        .iter()
        .filter(|check| check.verdict == Verdict::Fail);
    let failed: Vec<CheckName> = failed.map(|check| check.name).collect();
    assert!(failed.contains(&CheckName::Rate) || failed.contains(&CheckName::OffsetNeighbour));
}

/// What comes back too late to be judged is no success.
#[test]
fn a_run_that_ends_before_the_network_is_whole_fails() {
    let cut = "at = \"800 us\"\nkind = \"cut\"\nlink = [\"n0\", \"n1\"]";
    let restore = "at = \"1 ms\"\nkind = \"restore\"\nlink = [\"n0\", \"n1\"]";
    let report = self::report(LINE, "1050 us", &[cut, restore]);
    let check = report.check(CheckName::OffsetNeighbour).unwrap();
    assert_eq!(check.verdict, Verdict::Fail);
    let reason = check.reason.as_ref().unwrap();
    assert!(
        reason.starts_with("not synchronised again after the event at 1.0"),
        "{reason}"
    );
}

/// Ticks at which a line was hit and a device stepped.
#[derive(Default)]
struct Seen {
    port: usize,
    device: usize,
    hits: Vec<u64>,
    edges_fs: Vec<u64>,
}

impl Observer for Seen {
    fn line_hit(&mut self, port: usize, tick: u64) {
        if port == self.port {
            self.hits.push(tick);
        }
    }

    fn device_stepped(&mut self, device: usize, time_fs: u64, _gc: u64) {
        if device == self.device {
            self.edges_fs.push(time_fs);
        }
    }
}

fn seen(network: &Network, port: usize, device: usize) -> Seen {
    let mut seen = Seen {
        port,
        device,
        ..Seen::default()
    };
    Stepped::new(network).run_until(100 * FS_PER_US, &mut seen);
    seen
}

#[test]
fn events_take_effect_at_their_tick() {
    let cut = "at = \"20 us\"\nkind = \"cut\"\nlink = [\"n0\", \"n1\"]";
    let restore = "at = \"30 us\"\nkind = \"restore\"\nlink = [\"n0\", \"n1\"]";
    let stuck = "at = \"50 us\"\nkind = \"stuck\"\ndevice = \"n1\"\nduration = \"7 us\"";
    let network = network(&scenario(LINE, "100 us", &[cut, restore, stuck]));
    let tick_at = |device: usize, us: u64| {
        let clock = &network.devices[device].oscillator;
        clock.tick_at(us * FS_PER_US)
    };
    // Ports 0 (of n0), 1 and 2 (of n1), 3 (of n2). Into n0: the cut and the stop of n1.
    let into_n0 = seen(&network, 0, 1);
    let lost = (tick_at(1, 20)..tick_at(1, 30)).chain(tick_at(1, 50)..tick_at(1, 57));
    assert_eq!(into_n0.hits, lost.collect::<Vec<_>>());
    // Into n1: the cut, in ticks of n0.
    let lost = tick_at(0, 20)..tick_at(0, 30);
    assert_eq!(seen(&network, 1, 1).hits, lost.collect::<Vec<_>>());
    let stopped = 50 * FS_PER_US..57 * FS_PER_US;
    assert!(into_n0
        .edges_fs
        .iter()
        .all(|edge_fs| !stopped.contains(edge_fs)));
    let gap = into_n0
        .edges_fs
        .windows(2)
        .position(|pair| pair[1] - pair[0] > 6_500_000);
    assert_eq!(gap, Some(usize::try_from(tick_at(1, 50)).unwrap() - 1));
    let lost = &network.line_events()[3].lost;
    assert_eq!(
        (lost.len(), &lost[0]),
        (1, &(tick_at(1, 50)..tick_at(1, 57)))
    );
}
