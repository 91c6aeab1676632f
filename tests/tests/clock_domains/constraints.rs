//! The constraint files, read by Tcl with commands that stand in for those of the vendors' tools.

use crate::netlist::{read, Netlist};
use crate::paths::{netlists, prefix};
use dtp_hdl::crossings::{Part, CROSSINGS};
use dtp_hdl::{checked_in, constraints};
use dtp_tests::tools;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

const STAND_IN: &str = include_str!("stand_in.tcl");

/// Whether the first crossing of the part is there, with a register at both ends: others have ends
/// elsewhere too.
fn has(netlist: &Netlist, part: Part) -> bool {
    let is_there = |patterns: &[&str]| {
        netlist.flops.iter().any(|flop| {
            let is = |pattern: &&str| prefix(flop, pattern).is_some();
            patterns.iter().any(is)
        })
    };
    let mut of_part = CROSSINGS.iter().filter(|crossing| crossing.part == part);
    let first = of_part.next().expect("every part has a crossing");
    is_there(first.from) && is_there(first.to)
}

/// Names of all flops of a top, as Vivado and as Quartus have them.
fn names(netlist: &Netlist) -> (String, String) {
    let registers: Vec<_> = netlist
        .flops
        .iter()
        .flat_map(|flop| flop.names.iter().map(|name| (name, flop.index)))
        .collect();
    let wide: BTreeSet<_> = registers
        .iter()
        .filter(|(_, index)| *index > 0)
        .map(|(name, _)| *name)
        .collect();
    let (mut vivado, mut quartus) = (String::new(), String::new());
    for (name, index) in registers {
        // Vivado puts the word of a memory behind the name, as it does with the bit.
        let word = name.find('[').map_or(name.len(), |at| at);
        let (slashes, word) = (name[..word].replace('.', "/"), &name[word..]);
        let bars = name.replace('.', "|");
        let bit = if wide.contains(name) {
            format!("[{index}]")
        } else {
            String::new()
        };
        // Writing to a String cannot fail.
        let _ = writeln!(vivado, "{slashes}_reg{word}{bit}");
        let _ = writeln!(quartus, "{bars}{bit}");
    }
    (vivado, quartus)
}

/// Has Tcl read a constraint file of a design with these registers; what it complains of.
fn source(file: &str, text: &str, registers: &str) -> Result<String, String> {
    let thread = std::thread::current().name().map_or(0, str::len);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("constraints-{thread}"));
    std::fs::create_dir_all(&folder).expect("writable target folder");
    for (name, text) in [
        ("stand_in.tcl", STAND_IN),
        ("registers", registers),
        (file, text),
    ] {
        std::fs::write(folder.join(name), text).expect("writable target folder");
    }
    let run = Command::new("tclsh")
        .args(["stand_in.tcl", file])
        .current_dir(&folder)
        .output()
        .expect("the tool was found a moment ago");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match run.status.success() {
        true => Ok(text(&run.stdout)),
        false => Err(text(&run.stderr)),
    }
}

fn registers_of<'a>(file: &str, (vivado, quartus): &'a (String, String)) -> &'a str {
    if file.ends_with(".sdc") {
        quartus
    } else {
        vivado
    }
}

#[test]
fn every_constraint_parses_and_names_registers() {
    if !tools::found("yosys", "names in constraints")
        || !tools::found("tclsh", "names in constraints")
    {
        return;
    }
    let mut parsed = BTreeSet::new();
    for (top, netlist) in netlists() {
        let names = names(netlist);
        for (file, part, text) in constraints::files() {
            if !has(netlist, part) {
                continue;
            }
            match source(&file, &text, registers_of(&file, &names)) {
                Ok(said) => println!("{top}, {file}:\n{said}"),
                Err(complaint) => panic!("{top}, {file}: {complaint}"),
            }
            parsed.insert(file);
        }
    }
    let all: BTreeSet<_> = constraints::files()
        .into_iter()
        .map(|(file, ..)| file)
        .collect();
    assert_eq!(parsed, all, "files that belong to a top, and all files");
}

#[test]
fn faults_in_constraints_are_caught() {
    if !tools::found("yosys", "faults in constraints")
        || !tools::found("tclsh", "faults in constraints")
    {
        return;
    }
    let text = std::fs::read_to_string(checked_in::path("dtp_port_p4")).expect("checked-in file");
    let names = names(&read("dtp_port_p4", &text));
    let faults = [
        // A register that does not exist, a command without its value, one that no tool has.
        ("dtp_port.xdc", "rx/extract/toggle", "rx/extract/flag"),
        ("dtp_port.xdc", "1.600", ""),
        (
            "dtp_port.xdc",
            "set_max_delay -datapath_only",
            "set_max_dleay -datapath_only",
        ),
        ("dtp_port.xdc", "ASYNC_REG TRUE", "ASYNC_REG"),
        ("dtp_port.sdc", "*sampler|*first_*", "*sampler|*frist_*"),
        ("dtp_port.sdc", "0.200", "x"),
        ("dtp_port_skew.tcl", "first_*_reg*", "frist_*_reg*"),
        // The stand-in's flops differ by 0.15 ns.
        (
            "dtp_port_skew.tcl",
            "dtp_check_toggle_skew 0.200",
            "dtp_check_toggle_skew 0.100",
        ),
    ];
    for (file, from, to) in faults {
        let files = constraints::files();
        let (.., text) = files
            .iter()
            .find(|(name, ..)| name == file)
            .expect("a file");
        assert!(text.contains(from), "no `{from}` in {file}");
        let result = source(file, &text.replace(from, to), registers_of(file, &names));
        println!("{file}: {to}: {result:?}");
        assert!(result.is_err(), "`{to}` in {file} was not caught");
    }
}
