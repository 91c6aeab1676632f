//! All engines end in the same state, whatever the network: shapes, oscillators, cables, loads, settings,
//! breakages and seeds at random. A disagreement is shrunk to the smallest scenario that shows it.

mod networks;

use dtp_sim::engine::heap::Heap;
use dtp_sim::engine::network::Network;
use dtp_sim::engine::stepped::Stepped;
use dtp_sim::engine::totals::NetworkState;
use dtp_sim::engine::window::Window;
use dtp_sim::observer::Observer;
use dtp_sim::run;
use dtp_sim::scenario::ScenarioText;
use dtp_sim::time::FS_PER_MS;
use networks::{networks, Plan};
use proptest::prelude::*;

/// Cases of one run, each of up to some thousand ticks.
const CASES: u32 = 48;

/// More of them, for a long search by hand: `ENGINE_CASES=20000 cargo test ...`.
fn cases() -> u32 {
    let asked = std::env::var("ENGINE_CASES").ok();
    asked.map_or(CASES, |cases| {
        cases.parse().expect("ENGINE_CASES is a number")
    })
}

/// Where two states differ, if they do.
fn difference(
    name: &str,
    at_fs: u64,
    expected: &NetworkState,
    found: &NetworkState,
) -> Option<String> {
    let devices = expected.devices.iter().zip(&found.devices).enumerate();
    for (number, (expected, found)) in devices {
        if expected != found {
            return Some(format!(
                "{name}, at {at_fs} fs, device {number}: {expected:?}, not {found:?}"
            ));
        }
    }
    let ports = expected.ports.iter().zip(&found.ports).enumerate();
    for (number, (expected, found)) in ports {
        if expected != found {
            return Some(format!(
                "{name}, at {at_fs} fs, port {number}: {expected:?}, not {found:?}"
            ));
        }
    }
    None
}

/// What an engine tells of each port and each device, in order.
#[derive(Default)]
struct Told {
    beacons: Vec<Vec<u64>>,
    moves: Vec<Vec<(u64, u64, u64)>>,
}

impl Told {
    fn new(network: &Network) -> Self {
        Told {
            beacons: vec![Vec::new(); 2 * network.links.len()],
            moves: vec![Vec::new(); network.devices.len()],
        }
    }

    /// No BEACON is told twice, nothing out of order or only by one; the fast engine may tell of the last BEACON of a
    /// port when it has landed, and of a move as soon as it is decided.
    fn differs(&self, found: &Told, end_fs: u64) -> Option<String> {
        for (expected, found) in self.moves.iter().zip(&found.moves) {
            let past = found.iter().filter(|(_, time_fs, _)| *time_fs < end_fs);
            if !past.eq(expected) {
                return Some(format!("moves of a counter: {expected:?}, not {found:?}"));
            }
        }
        let beacons = self.beacons.iter().zip(&found.beacons).enumerate();
        for (port, (expected, found)) in beacons {
            let (told, missing) = (found.len(), expected.len().saturating_sub(found.len()));
            if missing > 1 || expected.get(..told) != Some(found) {
                return Some(format!(
                    "BEACONs of port {port}: {expected:?}, not {found:?}"
                ));
            }
        }
        None
    }
}

impl Observer for Told {
    fn beacon_sent(&mut self, port: usize, time_fs: u64) {
        self.beacons[port].push(time_fs);
    }

    fn counter_moved(&mut self, device: usize, edge: u64, time_fs: u64, gc: u64) {
        // After a stop an engine may say the same thing twice.
        if self.moves[device].last() != Some(&(edge, time_fs, gc)) {
            self.moves[device].push((edge, time_fs, gc));
        }
    }
}

/// The window engine tells what the heap tells, and so ends where it does when nobody listens.
fn tell_alike(plan: &Plan, quiet: &NetworkState) -> Result<(), TestCaseError> {
    let network = plan.network();
    let (mut heap, mut window) = (Heap::new(&network), Window::new(&network));
    let (mut expected, mut found) = (Told::new(&network), Told::new(&network));
    for &end_fs in &plan.stops_fs() {
        heap.run_until(end_fs, &mut expected);
        window.run_until(end_fs, &mut found);
        if let Some(difference) = expected.differs(&found, end_fs) {
            return Err(TestCaseError::fail(difference));
        }
    }
    prop_assert_eq!(quiet, &window.state());
    Ok(())
}

fn agree(plan: &Plan) -> Result<(), TestCaseError> {
    let network = plan.network();
    let mut stepped = Stepped::new(&network);
    let mut heap = Heap::new(&network);
    let mut window = Window::new(&network);
    for &end_fs in &plan.stops_fs() {
        stepped.run_until(end_fs, &mut ());
        heap.run_until(end_fs, &mut ());
        window.run_until(end_fs, &mut ());
        let state = stepped.state();
        for (name, found) in [("heap", heap.state()), ("window", window.state())] {
            if let Some(difference) = difference(name, end_fs, &state, &found) {
                return Err(TestCaseError::fail(difference));
            }
        }
        prop_assert_eq!(state.hash(), window.state().hash());
    }
    // Stops change nothing, wherever they fall.
    let [.., end_fs] = plan.stops_fs();
    let mut stopped = Window::new(&network);
    (1..=17).for_each(|part| stopped.run_until(end_fs / 17 * part, &mut ()));
    stopped.run_until(end_fs, &mut ());
    prop_assert_eq!(&stopped.state(), &window.state());
    tell_alike(plan, &window.state())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(plan in networks()) {
        agree(&plan)?;
    }
}

/// For milliseconds: lines rest many times, tags of LOGs turn, drift goes round whole ticks; idle, between captured
/// frames and between random gaps.
#[test]
fn engines_agree_for_long() {
    for (toml, milliseconds) in [
        ("[topology]\nkind = \"line\"\ndevices = 2\nlength_m = 10.0\n[load]\nkind = \"idle\"\n[oscillators]\nextremes = true", 40),
        ("[topology]\nkind = \"ring\"\ndevices = 16\nlength_m = 10.0\n[load]\nkind = \"idle\"", 8),
        ("[topology]\nkind = \"paper\"\nlength_m = 10.0", 3),
        ("[topology]\nkind = \"ring\"\ndevices = 5\nlength_m = 30.0\n[load]\nutilisation = 0.7\n[dtp]\nbeacon_interval_ticks = 900", 5),
    ] {
        let text = ScenarioText {
            origin: "test".into(),
            directory: "".into(),
            toml: format!("name = \"long\"\nduration = \"1 s\"\n{toml}\n"),
        };
        let file = text.parse().expect("a scenario");
        let network = run::network(&file.resolve().expect("a scenario without mistakes"));
        let (mut heap, mut window) = (Heap::new(&network), Window::new(&network));
        let end_fs = milliseconds * FS_PER_MS;
        heap.run_until(end_fs, &mut ());
        // Stops change nothing, wherever they fall.
        (1..=50).for_each(|part| window.run_until(end_fs / 50 * part, &mut ()));
        assert_eq!(difference("window", end_fs, &heap.state(), &window.state()), None, "{toml}");
    }
}
