//! The checked-in Verilog: fresh, and accepted without a word by the tools that people have.

use dtp_hdl::checked_in;
use dtp_hdl::tops::TOPS;
use dtp_spec::csr::port_registers::pipeline;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::regs::{find, PORT};
use dtp_tests::tools;
use std::path::Path;
use std::process::Command;

#[test]
fn it_is_what_the_gateware_emits() {
    if let Err(error) = checked_in::check() {
        panic!("{error}");
    }
}

/// Values of the constants of this name in a unit's text.
fn constants(text: &str, name: &str) -> Vec<u64> {
    let begin = format!("localparam {name} = ");
    let value = |line: &str| {
        let hex = line.trim().strip_prefix(&begin)?.split_once("'h")?.1;
        u64::from_str_radix(hex.trim_end_matches(';'), 16).ok()
    };
    text.lines().filter_map(value).collect()
}

/// The ports in a text are such ones by what they show of themselves, and by the alpha that they use and
/// show.
fn shows(text: &str, phases: Phases, transmit: Transmit) -> bool {
    let alpha = find(PORT, "pipeline").field("alpha");
    let register = pipeline(phases, transmit);
    constants(text, "pipeline_rest") == [register & !alpha.mask()]
        && constants(text, "alpha_units") == [alpha.get(register)]
}

#[test]
fn a_port_shows_what_it_is() {
    use {Phases::*, Transmit::*};
    let begins = ["dtp_port_p", "dtp_port_own", "dtp_phy_", "dtp_device_x"];
    let holds_ports = |name: &str| begins.iter().any(|begin| name.starts_with(begin));
    let names = TOPS.iter().map(|top| top.name);
    let units: Vec<_> = names
        .filter(|name| holds_ports(name) && *name != "dtp_port_registers")
        .collect();
    assert!(units.len() >= 14, "{units:?}");
    for name in units {
        let phases = match name {
            _ if name.ends_with("_p1") => One,
            _ if name.ends_with("_p2") => Two,
            _ => Four,
        };
        let own = name.contains("own_clock") || name.ends_with("mesochronous");
        let transmit = if own { OwnClock } else { DeviceClock };
        let path = checked_in::path(name);
        let text = std::fs::read_to_string(&path).expect("checked in");
        assert!(shows(&text, phases, transmit), "{name}");
        for constant in ["alpha_units = 8'h", "pipeline_rest = 21'h"] {
            let begin = format!("localparam {constant}");
            assert!(text.contains(&begin), "{name}: {begin}");
            let wrong = text.replace(&begin, &format!("{begin}1"));
            assert!(!shows(&wrong, phases, transmit), "{name}: {begin}1");
        }
    }
}

/// What a tool says about a file: nothing, if it accepts it without a warning.
fn complaint(mut command: Command) -> Option<String> {
    let output = command.output().expect("the tool was found a moment ago");
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    (!output.status.success() || !text.trim().is_empty()).then_some(text)
}

/// Modules stay apart: that takes a third of the time, and no rule that is not waived looks across them.
fn verilator(file: &Path, _top: &str) -> Command {
    let mut command = Command::new("verilator");
    let waivers = checked_in::folder().join("waivers.vlt");
    command
        .args(["--lint-only", "-Wall", "-fno-inline"])
        .arg(waivers)
        .arg(file);
    command
}

fn iverilog(file: &Path, top: &str) -> Command {
    let mut command = Command::new("iverilog");
    command
        .args(["-Wall", "-g2005", "-t", "null", "-s", top])
        .arg(file);
    command
}

/// Devices in which yosys looks for loops inside each module alone. A loop through a port and its core is in
/// smaller devices too, one inside the core is in the core of as many ports: those are flattened.
const MANY_PORTS: [&str; 2] = ["dtp_device_x8", "dtp_device_x32"];

/// Loops anywhere in the unit, undriven and multiply driven wires end it; a latch does too.
fn yosys(file: &Path, top: &str) -> Command {
    let flatten = match MANY_PORTS.contains(&top) {
        true => "",
        false => "flatten;",
    };
    let script = format!(
        "read_verilog {file}; hierarchy -check -top {top}; proc; {flatten} check -assert; \
         select -assert-none t:$dlatch t:$_DLATCH_*",
        file = file.display()
    );
    let mut command = Command::new("yosys");
    // Warnings only, and they go where nobody can miss them.
    command.args(["-q", "-p", &script]);
    command
}

fn every_file_passes(tool: &str, command: fn(&Path, &str) -> Command) {
    if !tools::found(tool, "tools accept the Verilog") {
        return;
    }
    for top in TOPS {
        if let Some(text) = complaint(command(&checked_in::path(top.name), top.name)) {
            panic!("{tool} on {}:\n{text}", top.name);
        }
    }
}

#[test]
fn verilator_accepts_it() {
    every_file_passes("verilator", verilator);
}

#[test]
fn icarus_accepts_it() {
    every_file_passes("iverilog", iverilog);
}

#[test]
fn yosys_accepts_it() {
    every_file_passes("yosys", yosys);
}

/// The same commands on faults that the lint of the generator cannot or need not see.
#[test]
fn the_tools_do_complain() {
    const LATCH: &str = "if (c) o = a;";
    const UNBOUND: &str = "o = a & missing;";
    const TWO_DRIVERS: &str = "o = a; end assign o2 = a; assign o2 = c; always @(*) begin";
    /// Tool, its command for a file and a top, and the faulty body.
    type Case = (&'static str, fn(&Path, &str) -> Command, &'static str);
    const CASES: [Case; 5] = [
        ("verilator", verilator, LATCH),
        ("verilator", verilator, UNBOUND),
        ("iverilog", iverilog, UNBOUND),
        ("yosys", yosys, LATCH),
        ("yosys", yosys, TWO_DRIVERS),
    ];
    for (i, (tool, command, body)) in CASES.into_iter().enumerate() {
        if !tools::found(tool, "the tools do complain") {
            continue;
        }
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("faulty_{i}.v"));
        let text = |body| {
            format!(
                "`default_nettype none\nmodule faulty_{i}(input wire a, input wire c, output reg o, \
                 output wire o2);\nalways @(*) begin {body} end\nendmodule\n"
            )
        };
        std::fs::write(&file, text(body)).expect("writable target folder");
        let complaint = complaint(command(&file, &format!("faulty_{i}")));
        assert!(complaint.is_some(), "{tool} accepts `{body}`");
    }
}

/// Text written by hand is tied to its Rust by lockstep tests alone, so it stays in one folder.
#[test]
fn only_primitives_are_written_by_hand() {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("readable folder") {
            let path = entry.expect("readable entry").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("UTF-8 source");
            let by_hand = ["Custom(", "Wrapper(", "Blackbox("];
            let found = by_hand
                .iter()
                .any(|kind| text.contains(&format!("Verilog::{kind}")));
            let is_primitive = folder.ends_with("prim");
            assert!(
                !found || is_primitive,
                "{} writes Verilog by hand",
                path.display()
            );
        }
    }
}
