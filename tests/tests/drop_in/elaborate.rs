//! A module with given parameters, as the tools elaborate it.

use crate::{promised, Item};
use dtp_tests::dropin::{self, folder};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool that elaborates Verilog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// Icarus Verilog.
    Icarus,
    /// Verilator.
    Verilator,
    /// yosys.
    Yosys,
}

/// All of them.
pub const TOOLS: &[Tool; 3] = &[Tool::Icarus, Tool::Verilator, Tool::Yosys];

impl Tool {
    /// Its command.
    pub const fn command(self) -> &'static str {
        match self {
            Tool::Icarus => "iverilog",
            Tool::Verilator => "verilator",
            Tool::Yosys => "yosys",
        }
    }
}

/// A folder for what the tests write.
pub fn build_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drop_in");
    std::fs::create_dir_all(&folder).expect("writable target folder");
    folder
}

/// The files that a design adds.
pub fn sources() -> Vec<PathBuf> {
    dropin::sources().expect("the list of files")
}

/// The option that finds `dtp_bus.vh`, the same for every tool.
pub fn include() -> String {
    format!("-I{}", folder().display())
}

/// The files with the interface alone of every emitted unit: all that is needed where the module around it
/// must stop, and read in no time.
fn interfaces() -> Vec<PathBuf> {
    let is_interface = |line: &&str| {
        let line = line.trim();
        let begins = ["module", "input", "output", "`default_nettype"];
        line.is_empty() || line.starts_with("//") || begins.iter().any(|b| line.starts_with(b))
    };
    let cut = |file: PathBuf| {
        if file
            .parent()
            .is_some_and(|folder| folder.ends_with("dropin"))
        {
            return file;
        }
        let text = std::fs::read_to_string(&file).expect("an emitted unit");
        let lines: Vec<_> = text.lines().take_while(is_interface).collect();
        let cut = build_folder().join(file.file_name().expect("a file"));
        std::fs::write(&cut, lines.join("\n") + "\nendmodule\n").expect("writable target folder");
        cut
    };
    sources().into_iter().map(cut).collect()
}

/// The files in one line.
fn in_one_line(sources: &[PathBuf]) -> String {
    let names: Vec<_> = sources
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    names.join(" ")
}

/// A module with the ports of another, and that one inside with these parameters.
fn around(top: &str, module: &str, parameters: &[(&str, &str)]) -> String {
    let parameters: Vec<_> = parameters
        .iter()
        .map(|(name, value)| format!(".{name}({value})"))
        .collect();
    let mut list = Vec::new();
    let mut inside = Vec::new();
    for item in &promised()[module] {
        if let Item::Port(direction, width, name) = item {
            list.push(format!("{direction} wire [{}:0] {name}", width - 1));
            inside.push(format!(".{name}({name})"));
        }
    }
    // That COUNT_125US is a real number is the design's doing.
    format!(
        "// verilator lint_off REALCVT\nmodule {top}(\n{}\n);\n{module} #({}) phy(\n{}\n);\nendmodule\n",
        list.join(",\n"),
        parameters.join(", "),
        inside.join(",\n"),
    )
}

/// Whether a tool takes a module from these files, and what it says.
fn said(
    tool: Tool,
    module: &str,
    parameters: &[(&str, &str)],
    number: usize,
    sources: &[PathBuf],
) -> (bool, String) {
    let top = format!("{module}_with_{number}");
    let file = build_folder().join(format!("{top}_{tool:?}.v"));
    std::fs::write(&file, around(&top, module, parameters)).expect("writable target folder");
    let mut command = Command::new(tool.command());
    match tool {
        Tool::Icarus => {
            command.args(["-Wall", "-g2005", "-t", "null", "-s", &top]);
            command.arg(include()).arg(file).args(sources);
        }
        Tool::Verilator => {
            let waivers = folder().join("../verilog/waivers.vlt");
            command.args([
                "--lint-only",
                "-Wall",
                "-fno-inline",
                "-Wno-PINMISSING",
                "--top-module",
                &top,
            ]);
            command.arg(include()).arg(waivers).arg(file).args(sources);
        }
        Tool::Yosys => {
            let script = format!(
                "read_verilog {} {} {}; hierarchy -check -top {top}",
                include(),
                file.display(),
                in_one_line(sources)
            );
            command.args(["-q", "-p", &script]);
        }
    }
    let output = command.output().expect("the tool was found a moment ago");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// What a tool has to say of a module, nothing if it accepts it without a word.
pub fn run(tool: Tool, module: &str, parameters: &[(&str, &str)], number: usize) -> Option<String> {
    if !dtp_tests::tools::found(tool.command(), "elaboration of the drop-in") {
        return None;
    }
    let (good, said) = said(tool, module, parameters, number, &sources());
    let said: Vec<_> = said.lines().filter(|line| !is_expected(line)).collect();
    (!good || !said.is_empty()).then(|| said.join("\n"))
}

/// yosys remarks that it made an integer of the real number that COUNT_125US may be.
fn is_expected(line: &str) -> bool {
    line.trim().is_empty()
        || line.contains("Warning: converting real value 1.953125e+04 to binary 19531")
        || line.contains("COUNT_125US = 19531.250000 with string")
}

/// Whether a tool stops, and with which words; `None` if it is not installed.
pub fn stops(
    tool: Tool,
    module: &str,
    parameters: &[(&str, &str)],
    number: usize,
) -> Option<Option<String>> {
    if !dtp_tests::tools::found(tool.command(), "values that the drop-in refuses") {
        return None;
    }
    let (good, said) = said(tool, module, parameters, number, &interfaces());
    Some((!good).then_some(said))
}
