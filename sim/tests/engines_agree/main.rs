//! All engines end in the same state, whatever the network: shapes, oscillators, cables, loads, settings,
//! breakages and seeds at random. A disagreement is shrunk to the smallest scenario that shows it.

mod networks;

use dtp_sim::engine::heap::Heap;
use dtp_sim::engine::stepped::Stepped;
use dtp_sim::engine::totals::NetworkState;
use dtp_sim::engine::window::Window;
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
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(plan in networks()) {
        agree(&plan)?;
    }
}
