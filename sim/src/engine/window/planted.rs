//! Faults planted in the engine: the comparison of states with `heap` finds each of them.

use super::Window;
use crate::engine::heap::Heap;
use crate::engine::network::Network;
use crate::run;
use crate::scenario::ScenarioText;
use crate::time::FS_PER_MS;

fn ring() -> Network {
    let text = ScenarioText {
        origin: "test".into(),
        directory: "".into(),
        toml: "name = \"ring\"\nduration = \"1 s\"\n[topology]\nkind = \"ring\"\ndevices = 4\nlength_m = 10.0\n\
               [load]\nkind = \"idle\"\n"
            .into(),
    };
    let file = text.parse().expect("a scenario");
    run::network(&file.resolve().expect("a scenario without mistakes"))
}

/// The state after 6 ms is that of `heap`, with this done to the engine after 1 ms.
fn agrees(planted: impl Fn(&mut Window)) -> bool {
    let network = ring();
    let (mut heap, mut window) = (Heap::new(&network), Window::new(&network));
    window.run_until(FS_PER_MS, &mut ());
    planted(&mut window);
    heap.run_until(6 * FS_PER_MS, &mut ());
    window.run_until(6 * FS_PER_MS, &mut ());
    heap.state() == window.state()
}

#[test]
fn planted_faults_are_found() {
    assert!(agrees(|_| ()), "without any fault");
    let mut missed = Vec::new();
    let mut find = |name: &'static str, planted: fn(&mut Window)| {
        if agrees(planted) {
            missed.push(name);
        }
    };
    find("lines rest for longer than they may, by a unit", |window| {
        window.margin_fs = -320_000;
    });
    find(
        "a flip too many, as if a LOG had left that has not",
        |window| {
            window.accounts[0].flips += 1;
        },
    );
    find("d of every port is too large", |window| {
        for account in &mut window.accounts {
            account.delay_units += 5;
        }
    });
    find("a LOG is never due", |window| {
        for device in &mut window.devices {
            device.turn = u64::MAX;
        }
    });
    assert_eq!(missed, [""; 0]);
}
