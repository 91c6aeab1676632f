//! Any text is tables of neighbours, of which everything can be told, or is refused in one line without control characters.
#![no_main]

use dtp_driver::topology::check::check;
use dtp_driver::topology::hops::Ways;
use dtp_driver::topology::network::Network;
use dtp_driver::topology::read::{gather, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let printable = |text: &str| assert!(!text.contains(char::is_control), "{text:?}");
    match read("x.json", text) {
        Ok(tables) => {
            let table = gather(tables);
            let network = Network::new(&table);
            let ways = Ways::new(&network);
            for warning in check(&network, &table.missing, &ways) {
                printable(&warning.what);
                assert!(warning.places.iter().all(|place| !place.device.contains(char::is_control)));
            }
            let (distances, farthest) = ways.distances();
            assert!(distances.iter().all(|distance| distance.pairs > 0));
            let root = network.middle(&ways.pieces(), &farthest);
            assert_eq!(root.is_some(), !table.devices.is_empty());
            if let Some(root) = root {
                assert_eq!(network.layers(root).len(), network.nodes().len());
            }
            for link in network.links() {
                network.figures(link);
            }
        }
        Err(error) => printable(&error.to_string()),
    }
});
