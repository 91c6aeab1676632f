//! The modules that replace a PHY in other people's designs: their interface, what the tools say of
//! them, values that they refuse, and frames through two of them.

mod elaborate;
mod simulate;

use dtp_tests::dropin;
use elaborate::{build_folder, include, TOOLS};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// A line of `hdl/dropin/ports.txt`, or what yosys read in its place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
enum Item {
    /// Name and default.
    Parameter(String, u64),
    /// Direction, width in bits, name.
    Port(String, u64, String),
}

/// A width that `dtp_bus.vh` defines.
fn bus_bits(name: &str) -> u64 {
    let widths = dropin::widths().expect("the widths");
    let found = widths.iter().find(|(known, _)| known == name);
    found.map_or_else(|| panic!("nobody defines {name}"), |(_, bits)| *bits)
}

/// The promised interface of every module.
fn promised() -> BTreeMap<String, Vec<Item>> {
    let text = std::fs::read_to_string(dropin::folder().join("ports.txt")).expect("ports.txt");
    let mut modules = BTreeMap::new();
    let mut module = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<_> = line.split_whitespace().collect();
        let number = |word: &str| match word.parse() {
            Ok(number) => number,
            Err(_) => bus_bits(word),
        };
        let item = match words[..] {
            [] => continue,
            [name] => {
                module = name.to_owned();
                continue;
            }
            ["parameter", name, default] => Item::Parameter(name.to_owned(), number(default)),
            ["clock" | "in", width, name] => {
                Item::Port("input".to_owned(), number(width), name.to_owned())
            }
            ["out", width, name] => Item::Port("output".to_owned(), number(width), name.to_owned()),
            _ => panic!("ports.txt: `{line}`"),
        };
        modules
            .entry(module.clone())
            .or_insert_with(Vec::new)
            .push(item);
    }
    modules
}

/// The interface as yosys reads it, ports in order.
fn actual(module: &str) -> Vec<Item> {
    let json = build_folder().join(format!("{module}.json"));
    // The module alone: what stands inside says nothing of its interface.
    let file = dropin::folder().join(format!("{module}.v"));
    let script = format!(
        "read_verilog {} {}; write_json {}",
        include(),
        file.display(),
        json.display()
    );
    let output = Command::new("yosys").args(["-q", "-p", &script]).output();
    let output = output.expect("yosys was found a moment ago");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let json: Value = serde_json::from_str(&std::fs::read_to_string(json).expect("a netlist"))
        .expect("yosys writes JSON");
    let module = &json["modules"][module];
    let defaults = module["parameter_default_values"]
        .as_object()
        .expect("parameters");
    let parameters = defaults.iter().map(|(name, bits)| {
        let bits = bits.as_str().expect("bits");
        let default = u64::from_str_radix(bits, 2).expect("a binary number");
        Item::Parameter(name.clone(), default)
    });
    let ports = module["ports"]
        .as_object()
        .expect("ports")
        .iter()
        .map(|(name, port)| {
            let width = port["bits"].as_array().expect("bits").len() as u64;
            let direction = port["direction"].as_str().expect("a direction");
            Item::Port(direction.to_owned(), width, name.clone())
        });
    parameters.chain(ports).collect()
}

/// Designs connect by name, so the order is free.
#[test]
fn the_interface_is_the_promised_one() {
    if !dtp_tests::tools::found("yosys", "the interface of the drop-in") {
        return;
    }
    for (module, mut promised) in promised() {
        let mut actual = actual(&module);
        promised.sort();
        actual.sort();
        let lacking: Vec<_> = promised
            .iter()
            .filter(|item| !actual.contains(item))
            .collect();
        let more: Vec<_> = actual
            .iter()
            .filter(|item| !promised.contains(item))
            .collect();
        assert!(
            lacking.is_empty() && more.is_empty(),
            "{module} lacks {lacking:?}, has {more:?} that nobody promised"
        );
    }
}

/// The defaults, every option, and `COUNT_125US` as a real number as upstream writes it.
const ACCEPTED: &[&[(&str, &str)]] = &[
    &[],
    &[("COUNT_125US", "125000/6.4")],
    &[("BIT_REVERSE", "1"), ("SCRAMBLER_DISABLE", "1")],
    &[
        ("DATA_WIDTH", "64"),
        ("CTRL_WIDTH", "8"),
        ("HDR_WIDTH", "2"),
        ("BIT_REVERSE", "0"),
        ("SCRAMBLER_DISABLE", "0"),
        ("PRBS31_ENABLE", "1"),
        ("TX_SERDES_PIPELINE", "2"),
        ("RX_SERDES_PIPELINE", "2"),
        ("BITSLIP_HIGH_CYCLES", "0"),
        ("BITSLIP_LOW_CYCLES", "31"),
        ("COUNT_125US", "195"),
    ],
];

/// The same of the group of DTP; four phases and the clock of the device are the default.
const ACCEPTED_OF_DTP: &[&[(&str, &str)]] = &[
    &[("DTP_PHASES", "1")],
    &[("DTP_PHASES", "2")],
    &[("DTP_PHASES", "2"), ("DTP_OWN_CLOCK", "1")],
    &[("DTP_OWN_CLOCK", "1")],
];

#[test]
fn the_tools_accept_every_supported_value() {
    let plain = ACCEPTED.iter().map(|values| ("eth_phy_10g", *values));
    let dtp = ACCEPTED.iter().chain(ACCEPTED_OF_DTP);
    let dtp = dtp.map(|values| ("dtp_eth_phy_10g", *values));
    for (number, (module, values)) in plain.chain(dtp).enumerate() {
        for tool in TOOLS {
            if let Some(said) = elaborate::run(*tool, module, values, number) {
                panic!("{tool:?} on {module} with {values:?}:\n{said}");
            }
        }
    }
}

/// Values that no build has; each message must name the first of them.
const REFUSED: &[&[(&str, &str)]] = &[
    &[("DATA_WIDTH", "32")],
    &[("CTRL_WIDTH", "4")],
    &[("HDR_WIDTH", "3")],
    &[("COUNT_125US", "0")],
    &[("COUNT_125US", "32768")],
    &[("BITSLIP_HIGH_CYCLES", "64")],
    &[("BITSLIP_LOW_CYCLES", "64")],
    &[("TX_SERDES_PIPELINE", "-1")],
    &[("RX_SERDES_PIPELINE", "-1")],
];

/// The same of the group of DTP.
const REFUSED_OF_DTP: &[&[(&str, &str)]] = &[
    &[("DTP_PHASES", "3")],
    &[("DTP_OWN_CLOCK", "2")],
    &[("DTP_PHASES", "1"), ("DTP_OWN_CLOCK", "1")],
];

#[test]
fn an_unsupported_value_stops_with_its_name() {
    let plain = REFUSED.iter().map(|values| ("eth_phy_10g", *values));
    let dtp = REFUSED.iter().chain(REFUSED_OF_DTP);
    let dtp = dtp.map(|values| ("dtp_eth_phy_10g", *values));
    for (number, (module, values)) in plain.chain(dtp).enumerate() {
        for tool in TOOLS {
            let Some(installed) = elaborate::stops(*tool, module, values, 100 + number) else {
                continue;
            };
            let said =
                installed.unwrap_or_else(|| panic!("{tool:?} takes {module} with {values:?}"));
            let words = ["must_be", "must be"];
            assert!(
                said.contains(values[0].0) && words.iter().any(|word| said.contains(word)),
                "{tool:?} refuses {module} with {values:?}, but does not say why:\n{said}"
            );
        }
    }
}
