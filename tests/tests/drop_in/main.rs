//! The modules that replace a PHY in other people's designs: their interface, what the tools say of
//! them, values that they refuse, and frames through two of them.

mod elaborate;

use elaborate::{build_folder, include, TOOLS};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
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
    let text = std::fs::read_to_string(elaborate::folder().join("dtp_bus.vh")).expect("dtp_bus.vh");
    let define = format!("`define {name} ");
    let found = text.lines().find_map(|line| line.strip_prefix(&define));
    found
        .and_then(|bits| bits.parse().ok())
        .unwrap_or_else(|| panic!("dtp_bus.vh defines no {name}"))
}

/// The promised interface of every module.
fn promised() -> BTreeMap<String, Vec<Item>> {
    let text = std::fs::read_to_string(elaborate::folder().join("ports.txt")).expect("ports.txt");
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
    let file = elaborate::folder().join(format!("{module}.v"));
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

#[test]
fn the_tools_accept_every_supported_value() {
    for module in ["eth_phy_10g", "dtp_eth_phy_10g"] {
        for (number, parameters) in ACCEPTED.iter().enumerate() {
            for tool in TOOLS {
                if let Some(said) = elaborate::run(*tool, module, parameters, number) {
                    panic!("{tool:?} on {module} with {parameters:?}:\n{said}");
                }
            }
        }
    }
}

/// Values that no build has, and the word that each message must say.
const REFUSED: &[(&str, &str)] = &[
    ("DATA_WIDTH", "32"),
    ("CTRL_WIDTH", "4"),
    ("HDR_WIDTH", "3"),
    ("COUNT_125US", "0"),
    ("COUNT_125US", "32768"),
    ("BITSLIP_HIGH_CYCLES", "64"),
    ("BITSLIP_LOW_CYCLES", "64"),
    ("TX_SERDES_PIPELINE", "-1"),
    ("RX_SERDES_PIPELINE", "-1"),
];

#[test]
fn an_unsupported_value_stops_with_its_name() {
    let phases = [("dtp_eth_phy_10g", ("DTP_PHASES", "3"))];
    let modules = ["eth_phy_10g", "dtp_eth_phy_10g"];
    let both = modules
        .into_iter()
        .flat_map(|module| REFUSED.iter().map(move |one| (module, *one)));
    for (number, (module, parameter)) in both.chain(phases).enumerate() {
        for tool in TOOLS {
            let Some(installed) = elaborate::stops(*tool, module, &[parameter], 100 + number)
            else {
                continue;
            };
            let said =
                installed.unwrap_or_else(|| panic!("{tool:?} takes {module} with {parameter:?}"));
            let words = ["must_be", "must be"];
            assert!(
                said.contains(parameter.0) && words.iter().any(|word| said.contains(word)),
                "{tool:?} refuses {module} with {parameter:?}, but does not say why:\n{said}"
            );
        }
    }
}

/// What the test bench of two PHYs says.
fn back_to_back(name: &str, parameters: &[(&str, u64)]) -> Option<String> {
    if !dtp_tests::tools::found("iverilog", "two drop-ins back to back") {
        return None;
    }
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drop_in/back_to_back.v");
    let model = build_folder().join(format!("{name}.vvp"));
    let mut compile = Command::new("iverilog");
    compile
        .arg(include())
        .args(["-g2005", "-s", "back_to_back", "-o"])
        .arg(&model);
    for (parameter, value) in parameters {
        compile.arg(format!("-Pback_to_back.{parameter}={value}"));
    }
    let output = compile
        .arg(bench)
        .args(elaborate::sources())
        .output()
        .expect("iverilog");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let output = Command::new("vvp")
        .arg("-n")
        .arg(&model)
        .output()
        .expect("vvp");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn passes(name: &str, parameters: &[(&str, u64)]) {
    if let Some(said) = back_to_back(name, parameters) {
        assert!(said.starts_with("PASS"), "{said}");
    }
}

#[test]
fn frames_and_prbs31_pass_between_two_plain_ones() {
    passes("plain", &[]);
}

#[test]
fn frames_and_prbs31_pass_with_pipelines_and_reversed_bits() {
    passes(
        "reversed",
        &[
            ("TX_SERDES_PIPELINE", 2),
            ("RX_SERDES_PIPELINE", 2),
            ("BIT_REVERSE", 1),
        ],
    );
}

#[test]
fn frames_pass_without_scrambler() {
    // Idles that are not scrambled look like blocks at other offsets too; frames do not.
    passes("clear", &[("SCRAMBLER_DISABLE", 1), ("EARLY_FRAMES", 1)]);
}

/// The bench can fail: a cut wire, and one wrong bit on it, which the checker of PRBS31 sees three
/// times, once at each tap.
#[test]
fn the_bench_notices_a_cut_wire_a_wrong_bit_and_a_counter_that_is_behind() {
    if let Some(said) = back_to_back("cut", &[("CUT", 1)]) {
        assert!(said.starts_with("FAIL frames"), "{said}");
    }
    if let Some(said) = back_to_back("wrong_bit", &[("PRBS_ERROR", 1)]) {
        assert!(said.contains("errors of PRBS31 0 3"), "{said}");
    }
    if let Some(said) = back_to_back("deaf", &[("DEAF", 1)]) {
        assert!(said.starts_with("FAIL time"), "{said}");
    }
}
