//! Ports and core of a device joined by two vectors, for designs whose ports are apart.
//!
//! A NIC keeps its PHYs where its MACs are and has one core for all of them. The some eighty wires
//! between a port and the core are told by their names: what the core drives for port `i` is called
//! `<name>_<i>`, or `<name>` if it is the same for all ports, and the port takes `<name>`; and the
//! other way round. Here they are packed, so that each port is joined by two wires of Verilog whose
//! contents are nobody's business. What a designer wants to see stays a port as well.
//!
//! The wires are those of the device clock. Where a port has a transmit clock of its own, a
//! [`TransmitSide`](crate::csr::transmit_side::TransmitSide) stands beside it and takes across what
//! its transmit path is told and tells; the pins of the port are in the clock of that path.

use crate::emit::{header, Port, PortKind, Unit};
use std::fmt::Write as _;

/// The vector from the core to a port.
const TO_PORT: &str = "core_to_port";
/// The vector from a port to the core.
const TO_CORE: &str = "port_to_core";

/// Outputs that are on the bus and stay ports too.
const SHOWN: [&str; 11] = [
    "gc",
    "serdes_rx_reset_req",
    "rx_block_lock",
    "rx_high_ber",
    "rx_status",
    "rx_bad_block",
    "rx_sequence_error",
    "rx_error_count",
    "tx_bad_block",
    "link_up",
    "synchronised",
];

/// Inputs that are on the bus and stay ports too: either may raise them.
const RAISED: [&str; 2] = ["cfg_tx_prbs31_enable", "cfg_rx_prbs31_enable"];

/// Resets that both sides have: each takes its own.
const RESETS: [&str; 3] = ["reset", "rx_reset", "tx_reset"];

/// What a core of one kind and its ports say to each other.
pub struct Bus {
    to_port: Vec<Port>,
    to_core: Vec<Port>,
}

impl Bus {
    /// The names that a port and the core of a device with one port have in common, in the order of
    /// the core's ports.
    ///
    /// # Panics
    /// If such a wire is not equally wide on both sides.
    #[must_use]
    pub fn between(port: &Unit, core: &Unit) -> Bus {
        let carried = |kind: PortKind, by: PortKind| {
            let wires = core.ports.iter().filter(|wire| wire.kind == kind);
            let common = wires.filter_map(|wire| {
                let name = wire.name.strip_suffix("_0").unwrap_or(&wire.name);
                let mut others = port.ports.iter().filter(|other| other.kind == by);
                let other = others.find(|other| other.name == name)?;
                assert_eq!(other.width, wire.width, "{name}");
                Some(other.clone())
            });
            // Both have resets of their own.
            common
                .filter(|wire| !RESETS.contains(&wire.name.as_str()))
                .collect()
        };
        Bus {
            to_port: carried(PortKind::Output, PortKind::Input),
            to_core: carried(PortKind::Input, PortKind::Output),
        }
    }

    /// `inner`, a port, with its side of the bus packed.
    #[must_use]
    pub fn port(&self, name: &'static str, inner: &Unit) -> Unit {
        self.wrap(name, inner, None, 1, |wire| (wire, Some(0)))
    }

    /// The same with `side`, a transmit side, for `inner` with a transmit clock of its own.
    #[must_use]
    pub fn port_beside(&self, name: &'static str, inner: &Unit, side: &Unit) -> Unit {
        self.wrap(name, inner, Some(side), 1, |wire| (wire, Some(0)))
    }

    /// `inner`, the core of a device of that many ports, with its side of the bus packed; port 0 has
    /// the low bits of both vectors.
    #[must_use]
    pub fn core(&self, name: &'static str, inner: &Unit, count: usize) -> Unit {
        self.wrap(name, inner, None, count, |wire| element(wire, count))
    }

    /// `stem` gives the name of a wire on the bus, and the port that it belongs to unless to all.
    fn wrap(
        &self,
        name: &'static str,
        inner: &Unit,
        side: Option<&Unit>,
        count: usize,
        stem: impl Fn(&str) -> (&str, Option<usize>),
    ) -> Unit {
        let drives = |bus| {
            let of = |wires: &[Port]| wires.first().map(|wire| wire.name.clone());
            let first = of(if bus == TO_PORT {
                &self.to_port
            } else {
                &self.to_core
            });
            let mut own = inner
                .ports
                .iter()
                .filter(|wire| wire.kind == PortKind::Output);
            own.any(|wire| Some(stem(&wire.name).0) == first.as_deref())
        };
        let (mut ports, mut pins, mut copies) = (Vec::new(), Vec::new(), String::new());
        let mut beside = Beside::default();
        for wire in &inner.ports {
            let (stem, index) = stem(&wire.name);
            let Some((bus, low)) = self.find(stem) else {
                ports.push(wire.clone());
                pins.push((wire.name.clone(), wire.name.clone()));
                continue;
            };
            let place = |index| slice(bus, self.width_of(bus) * index + low, wire.width);
            let is_output = wire.kind == PortKind::Output;
            let shown = is_output && SHOWN.contains(&stem);
            let crosses = side.and_then(|side| across(wire, side));
            let source = match &crosses {
                Some(pins) => beside.take(wire, shown, pins, place(0)),
                None if shown => wire.name.clone(),
                None => place(index.unwrap_or(0)),
            };
            let raised = !is_output && RAISED.contains(&stem);
            if shown || raised {
                ports.push(wire.clone());
            }
            for place in (0..count)
                .filter(|n| index.is_none_or(|index| index == *n))
                .map(place)
                .filter(|place| is_output && crosses.is_none() && *place != source)
            {
                let _ = writeln!(copies, "    assign {place} = {source};");
            }
            let joined = match raised {
                true => format!("{} | {source}", wire.name),
                false => source,
            };
            pins.push((wire.name.clone(), joined));
        }
        for bus in [TO_PORT, TO_CORE] {
            let kind = match drives(bus) {
                true => PortKind::Output,
                false => PortKind::Input,
            };
            ports.push(Port {
                name: bus.into(),
                width: count * self.width_of(bus),
                kind,
            });
        }
        let beside = side.map_or(String::new(), |side| beside.text(side));
        let body = beside + &instance(inner.name, "inner", &pins) + &copies;
        let parts: Vec<_> = [inner].into_iter().chain(side).collect();
        let verilog = around(name, &ports, &body, &parts);
        Unit {
            name,
            ports,
            verilog,
        }
    }

    fn find(&self, name: &str) -> Option<(&'static str, usize)> {
        let within = |wires: &[Port]| {
            let index = wires.iter().position(|wire| wire.name == name)?;
            Some(width(&wires[..index]))
        };
        let to_port = within(&self.to_port).map(|low| (TO_PORT, low));
        to_port.or_else(|| within(&self.to_core).map(|low| (TO_CORE, low)))
    }

    fn width_of(&self, bus: &str) -> usize {
        match bus {
            TO_PORT => width(&self.to_port),
            _ => width(&self.to_core),
        }
    }
}

/// `role_3` of a device of at least four ports is element 3 of `role`.
fn element(name: &str, count: usize) -> (&str, Option<usize>) {
    let split = name.rsplit_once('_').and_then(|(stem, digits)| {
        let index = digits.parse().ok().filter(|&index| index < count)?;
        Some((stem, Some(index)))
    });
    split.unwrap_or((name, None))
}

fn width(wires: &[Port]) -> usize {
    wires.iter().map(|wire| wire.width).sum()
}

fn slice(bus: &str, low: usize, width: usize) -> String {
    format!("{bus}[{low} +: {width}]")
}

/// Pins of a transmit side for a wire of the bus that belongs to a transmit path: the one on the side
/// of the bus, and the one on that of the path.
fn across(wire: &Port, side: &Unit) -> Option<(String, String)> {
    let setting = wire.name.strip_prefix("cfg_tx_");
    let setting = setting.map(|rest| rest.strip_suffix("_enable").unwrap_or(rest));
    let near = setting.or(wire.name.strip_prefix("tx_"))?;
    let far = format!("tx_{near}");
    let has = |name: &str| side.ports.iter().any(|port| port.name == name);
    (has(near) && has(&far)).then(|| (near.into(), far))
}

/// What stands beside a port: wires to it, and the pins of a transmit side.
#[derive(Default)]
struct Beside {
    wires: String,
    pins: Vec<(String, String)>,
}

impl Beside {
    /// Takes a wire across; gives what the port is joined to.
    fn take(
        &mut self,
        wire: &Port,
        shown: bool,
        (near, far): &(String, String),
        place: String,
    ) -> String {
        let own = match wire.kind {
            PortKind::Output => wire.name.clone(),
            PortKind::Clock | PortKind::Input => format!("side_{far}"),
        };
        if !shown {
            let _ = writeln!(self.wires, "    wire {own};");
        }
        self.pins.push((near.clone(), place));
        self.pins.push((far.clone(), own.clone()));
        own
    }

    /// Its text; clocks and resets have the names that the port has for them.
    fn text(mut self, side: &Unit) -> String {
        for wire in &side.ports {
            if self.pins.iter().all(|(pin, _)| *pin != wire.name) {
                self.pins.push((wire.name.clone(), wire.name.clone()));
            }
        }
        format!(
            "\n{}{}",
            self.wires,
            instance(side.name, "side", &self.pins)
        )
    }
}

/// An instance of a module.
fn instance(module: &str, name: &str, pins: &[(String, String)]) -> String {
    let pins: Vec<String> = pins
        .iter()
        .map(|(pin, wire)| format!("        .{pin}({wire})"))
        .collect();
    format!("\n    {module} {name}(\n{}\n    );\n", pins.join(",\n"))
}

/// A file with a module `name` of this body, and what the units in it consist of.
fn around(name: &str, ports: &[Port], body: &str, parts: &[&Unit]) -> String {
    const BEGIN: &str = "`default_nettype none\n";
    const END: &str = "`default_nettype wire\n";
    let mut verilog = header(name);
    let names: Vec<&str> = ports.iter().map(|wire| wire.name.as_str()).collect();
    // Writing to a String cannot fail, here and above.
    let _ = writeln!(verilog, "\nmodule {name}({});\n", names.join(","));
    for Port { name, width, kind } in ports {
        let direction = match kind {
            PortKind::Output => "output",
            PortKind::Clock | PortKind::Input => "input",
        };
        let _ = match width {
            1 => writeln!(verilog, "    {direction} wire {name};"),
            _ => writeln!(verilog, "    {direction} wire [{}:0] {name};", width - 1),
        };
    }
    let _ = writeln!(verilog, "{body}\nendmodule // {name}");
    for part in parts {
        let modules = part.verilog.split_once(BEGIN).map_or("", |(_, rest)| rest);
        verilog += modules.strip_suffix(END).unwrap_or(modules);
    }
    verilog + END
}
