//! Verilog-2001 text of a block, as people without Rust take it from `verilog/`.

use crate::error::Error;
use crate::lint::lint;
use crate::prelude::*;
use crate::share::share;
use std::fmt::Write as _;

/// A unit that is emitted: a top module and everything below it in one file.
#[derive(Clone, Copy)]
pub struct Top {
    /// Name of the top module and stem of its file; all module names below start with it.
    pub name: &'static str,
    /// Builds, checks and prints the unit.
    pub emit: fn() -> Result<Unit, Error>,
}

/// An emitted unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Name of the top module.
    pub name: &'static str,
    /// Its ports in order.
    pub ports: Vec<Port>,
    /// The file.
    pub verilog: String,
}

/// A port of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Name in Rust and in Verilog.
    pub name: String,
    /// Width in bits.
    pub width: usize,
    /// Use.
    pub kind: PortKind,
}

/// What a port is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortKind {
    /// A clock.
    Clock,
    /// Any other input.
    Input,
    /// An output.
    Output,
}

/// Emits a block as the unit `name`.
///
/// # Errors
/// [`Error::Check`] if rust-hdl finds an open signal or a loop, [`Error::Lint`] if the Verilog
/// would not mean what the Rust means.
pub fn emit<B: Block>(name: &'static str, mut block: B) -> Result<Unit, Error> {
    block.connect_all();
    check_all(&block).map_err(|cause| Error::Check {
        unit: name.into(),
        cause,
    })?;
    let findings = lint(name, &block);
    if !findings.is_empty() {
        return Err(Error::Lint {
            unit: name.into(),
            findings,
        });
    }
    let mut modules = ModuleDefines::default();
    block.accept(name, &mut modules);
    let mut ports = Ports::default();
    block.accept(name, &mut ports);
    let verilog = header(name) + &tidy(&share(name, &modules.defines()));
    Ok(Unit {
        name,
        ports: ports.found,
        verilog,
    })
}

/// The first lines of every file.
pub(crate) fn header(name: &str) -> String {
    format!(
        "// {name}: DTP (Datacenter Time Protocol) on 10GBASE-R.\n\
         // Generated from Rust by `make verilog`; do not edit.\n\
         // SPDX-License-Identifier: MIT OR Apache-2.0\n\n\
         `default_nettype none\n"
    )
}

/// The printer's text with names that every tool and reader likes, and without its stray blanks.
fn tidy(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len());
    let mut blank = false;
    for line in replace_dollars(printed).lines() {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        let rest = rest.trim_end();
        blank |= rest.is_empty();
        if rest.is_empty() {
            continue;
        }
        if blank && !rest.starts_with(')') {
            text.push('\n');
        }
        blank = false;
        text.push_str(indent);
        if is_declaration(rest) {
            text.push_str(&rest.split_whitespace().collect::<Vec<_>>().join(" "));
        } else {
            text.push_str(rest);
        }
        text.push('\n');
    }
    text.push_str("\n`default_nettype wire\n");
    text
}

fn is_declaration(line: &str) -> bool {
    ["input ", "output ", "reg ", "wire ", "localparam "]
        .iter()
        .any(|word| line.starts_with(word))
}

/// `$` joins names in rust-hdl's output. It is legal, but mixed-language flows stumble over it:
/// `a$b` becomes `a__b`, and element `a$1` of an array `a_1`, which the lint keeps free of
/// collisions; `$signed` stays.
fn replace_dollars(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_word = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '$' if in_word && rest.peek().is_some_and(char::is_ascii_digit) => out.push('_'),
            '$' if in_word => out.push_str("__"),
            _ => out.push(c),
        }
        in_word = c.is_ascii_alphanumeric() || c == '_' || (c == '$' && in_word);
    }
    out
}

/// The ports of all units, one line each: the interface that other people's designs rely on.
#[must_use]
pub fn port_list(units: &[Unit]) -> String {
    let mut text = String::from("# Ports of every unit: direction, width, name. Generated.\n");
    for unit in units {
        let _ = writeln!(text, "\n{}", unit.name);
        for Port { name, width, kind } in &unit.ports {
            let kind = match kind {
                PortKind::Clock => "clock",
                PortKind::Input => "in",
                PortKind::Output => "out",
            };
            let _ = writeln!(text, "  {kind:<5} {width:>3} {name}");
        }
    }
    text
}

/// Collects the ports of the top alone.
#[derive(Default)]
struct Ports {
    depth: usize,
    found: Vec<Port>,
}

impl Probe for Ports {
    fn visit_start_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth += 1;
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        let is_clock = atom.descriptor().name == Clock::descriptor().name;
        let kind = match atom.kind() {
            AtomKind::InputParameter if is_clock => PortKind::Clock,
            AtomKind::InputParameter => PortKind::Input,
            AtomKind::OutputParameter => PortKind::Output,
            _ => return,
        };
        if self.depth == 1 {
            self.found.push(Port {
                name: replace_dollars(name),
                width: atom.bits(),
                kind,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_join_names_and_start_system_functions() {
        assert_eq!(
            replace_dollars("a$b$0$c = $signed(c) + (d$e)"),
            "a__b_0__c = $signed(c) + (d__e)"
        );
    }

    #[test]
    fn emitting_twice_gives_the_same_text() {
        let name = "dtp_scrambler";
        let once = emit(name, crate::pcs::scrambler::Scrambler::default()).unwrap();
        let twice = emit(name, crate::pcs::scrambler::Scrambler::default()).unwrap();
        assert_eq!(once, twice);
        assert!(
            once.verilog
                .contains("module dtp_scrambler__reg_64_hffffffffffffffff("),
            "{}",
            once.verilog
        );
        assert!(!once.verilog.contains('$'));
    }

    #[test]
    fn a_finding_stops_the_emission() {
        #[derive(LogicBlock, Default)]
        struct Wraps {
            a: Signal<In, Bits<8>>,
            o: Signal<Out, Bit>,
        }
        impl Logic for Wraps {
            #[hdl_gen]
            fn update(&mut self) {
                self.o.next = (self.a.val() + 1) == 0;
            }
        }
        assert!(matches!(
            emit("dtp_wraps", Wraps::default()),
            Err(Error::Lint { .. })
        ));
    }
}
