//! The Verilog around a unit while it is measured: inputs tied to what a build fixes, and for the
//! timing figures a register on every other input and on every output.

use super::plan::Tie;
use super::ports::{Kind, Port, Unit};
use super::Error;
use std::fmt::Write as _;

/// What surrounds the unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// Nothing but the tied inputs: the figures of area.
    Bare,
    /// One flop on every input and output, clocked by the port's own clock: every path runs from
    /// register to register, as in a design around it. The figures of speed.
    Registered,
}

/// Name of the module that [`verilog`] writes.
const TOP: &str = "measured";

/// The module to measure, and the Verilog that it needs beside the unit.
///
/// A unit without tied inputs is measured as it is: a level of hierarchy alone, though flattened,
/// changes the order in which synthesis sees the cells, and the figures by a percent.
///
/// # Errors
/// [`Error::NoInput`] if a tied input does not exist.
pub fn top(unit: &Unit, ties: &[Tie], shape: Shape) -> Result<(String, String), Error> {
    if ties.is_empty() && shape == Shape::Bare {
        return Ok((unit.name.clone(), String::new()));
    }
    Ok((TOP.to_owned(), verilog(unit, ties, shape)?))
}

/// A module [`TOP`] with the unit inside.
///
/// # Errors
/// [`Error::NoInput`] if a tied input does not exist.
fn verilog(unit: &Unit, ties: &[Tie], shape: Shape) -> Result<String, Error> {
    for (name, _) in ties {
        if !unit.of(Kind::In).any(|port| port.name == *name) {
            return Err(Error::NoInput(unit.name.clone(), name));
        }
    }
    let value = |port: &Port| ties.iter().find(|(name, _)| *name == port.name);
    let mut list: Vec<String> = Vec::new();
    let mut body = String::new();
    let mut inside: Vec<String> = Vec::new();
    let is_combinational = unit.of(Kind::Clock).next().is_none();
    if is_combinational && shape == Shape::Registered {
        list.push("input wire clock".to_owned());
    }
    for port in &unit.ports {
        let Port { name, width, kind } = port;
        let top = width - 1;
        let clock = unit.clock_of(name).unwrap_or("clock");
        if let Some((_, value)) = value(port) {
            inside.push(format!(".{name}({width}'d{value})"));
            continue;
        }
        let direction = if *kind == Kind::Out {
            "output"
        } else {
            "input"
        };
        list.push(format!("{direction} wire [{top}:0] {name}"));
        if shape == Shape::Bare || *kind == Kind::Clock {
            inside.push(format!(".{name}({name})"));
            continue;
        }
        let (wires, from, to) = match kind {
            Kind::Out => (format!("wire [{top}:0] {name}_i; "), "_i", ""),
            _ => (String::new(), "", "_r"),
        };
        let _ = writeln!(body, "{wires}reg [{top}:0] {name}_r;");
        let _ = writeln!(body, "always @(posedge {clock}) {name}_r <= {name}{from};");
        if *kind == Kind::Out {
            let _ = writeln!(body, "assign {name} = {name}_r;");
            inside.push(format!(".{name}({name}_i)"));
        } else {
            inside.push(format!(".{name}({name}{to})"));
        }
    }
    Ok(format!(
        "module {TOP}(\n{}\n);\n{body}{} unit(\n{}\n);\nendmodule\n",
        list.join(",\n"),
        unit.name,
        inside.join(",\n"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> Unit {
        let port = |name: &str, width, kind| Port {
            name: name.to_owned(),
            width,
            kind,
        };
        Unit {
            name: "dtp_x".to_owned(),
            files: Vec::new(),
            ports: vec![
                port("clock", 1, Kind::Clock),
                port("rx_clock", 1, Kind::Clock),
                port("level", 3, Kind::In),
                port("rx_bad", 1, Kind::Out),
            ],
        }
    }

    #[test]
    fn every_port_gets_one_flop_of_its_clock() {
        let text = verilog(&unit(), &[], Shape::Registered).expect("a wrapper");
        assert!(
            text.contains("always @(posedge clock) level_r <= level;"),
            "{text}"
        );
        assert!(
            text.contains("always @(posedge rx_clock) rx_bad_r <= rx_bad_i;"),
            "{text}"
        );
        assert_eq!(text.matches("posedge").count(), 2, "{text}");
    }

    #[test]
    fn a_tied_input_is_no_port() {
        let text = verilog(&unit(), &[("level", 5)], Shape::Bare).expect("a wrapper");
        assert!(text.contains(".level(3'd5)"), "{text}");
        assert!(!text.contains("input wire [2:0] level"), "{text}");
        assert!(!text.contains("posedge"), "{text}");
        let missing = verilog(&unit(), &[("depth", 5)], Shape::Bare);
        assert!(matches!(missing, Err(Error::NoInput(_, "depth"))));
    }
}
