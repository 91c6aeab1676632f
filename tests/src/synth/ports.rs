//! The checked-in port lists, and which clock a port belongs to.

use super::flow::read;
use super::{root, Error};
use crate::dropin;
use std::path::{Path, PathBuf};

/// Direction of a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A clock input.
    Clock,
    /// An input.
    In,
    /// An output.
    Out,
}

/// A port of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// Name.
    pub name: String,
    /// Width in bits.
    pub width: usize,
    /// Direction.
    pub kind: Kind,
}

/// A unit and where its Verilog is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Module name.
    pub name: String,
    /// Files with all that the module needs.
    pub files: Vec<PathBuf>,
    /// Its ports in order.
    pub ports: Vec<Port>,
}

/// The emitted units and the modules of the drop-in.
///
/// # Errors
/// [`Error::File`], [`Error::PortList`].
pub fn units() -> Result<Vec<Unit>, Error> {
    let emitted = root().join("hdl/verilog");
    let file_of = |unit: &str| Ok(vec![emitted.join(format!("{unit}.v"))]);
    let list = emitted.join("ports.txt");
    let mut units = parse(&list, &read(&list)?, &file_of)?;
    let list = dropin::folder().join("ports.txt");
    let files = dropin_files().map_err(|error| Error::File(dropin::folder(), error))?;
    let widths = dropin::widths().map_err(|error| Error::File(dropin::folder(), error))?;
    // Widths by name stand there as numbers do elsewhere.
    let text = widths.iter().fold(read(&list)?, |text, (name, bits)| {
        text.replace(name, &bits.to_string())
    });
    units.extend(parse(&list, &text, &|_| Ok(files.clone()))?);
    Ok(units)
}

/// What the modules of the drop-in include, and the files that their list names.
fn dropin_files() -> std::io::Result<Vec<PathBuf>> {
    let mut files = vec![dropin::folder().join(dropin::WIDTHS)];
    files.extend(dropin::sources()?);
    Ok(files)
}

/// Files of a unit, by its name.
type FilesOf<'a> = &'a dyn Fn(&str) -> Result<Vec<PathBuf>, Error>;

fn parse(list: &Path, text: &str, files_of: FilesOf) -> Result<Vec<Unit>, Error> {
    let mut units: Vec<Unit> = Vec::new();
    for line in text.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if !line.starts_with(' ') {
            units.push(Unit {
                name: line.to_owned(),
                files: files_of(line)?,
                ports: Vec::new(),
            });
            continue;
        }
        if line.trim_start().starts_with("parameter ") {
            continue;
        }
        let wrong = || Error::PortList(list.to_path_buf(), line.to_owned());
        let unit = units.last_mut().ok_or_else(wrong)?;
        unit.ports.push(port(line).ok_or_else(wrong)?);
    }
    Ok(units)
}

/// `in 64 xgmii_txd`
fn port(line: &str) -> Option<Port> {
    let mut words = line.split_whitespace();
    let kind = match words.next()? {
        "clock" => Kind::Clock,
        "in" => Kind::In,
        "out" => Kind::Out,
        _ => return None,
    };
    let width = words.next()?.parse().ok()?;
    let name = words.next()?.to_owned();
    words.next().is_none().then_some(Port { name, width, kind })
}

/// How the ports of another clock than the first begin, and how that clock is called. A port that
/// begins otherwise, or whose unit lacks such a clock, belongs to the unit's first clock.
const DOMAINS: [(&[&str], &[&str]); 2] = [
    (
        &[
            "rx_",
            "serdes_rx_",
            "xgmii_rx",
            "cfg_rx_",
            "bitslip_",
            "count_125us",
            "loopback_data",
            "loopback_hdr",
        ],
        &["rx_clock", "rx_clk"],
    ),
    (
        &["tx_", "serdes_tx_", "xgmii_tx", "cfg_tx_"],
        &["tx_clock", "tx_clk"],
    ),
];

impl Unit {
    /// Ports of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Port> {
        self.ports.iter().filter(move |port| port.kind == kind)
    }

    /// Name of the clock that a port belongs to; `None` if the unit has no clock at all.
    #[must_use]
    pub fn clock_of(&self, port: &str) -> Option<&str> {
        let clocks: Vec<_> = self
            .of(Kind::Clock)
            .map(|clock| clock.name.as_str())
            .collect();
        // `xgmii_rxd_3` belongs to port 3 of a device.
        let (stem, number) = match port.rsplit_once('_') {
            Some((stem, number)) if number.parse::<u8>().is_ok() => (stem, Some(number)),
            _ => (port, None),
        };
        let domain = DOMAINS
            .iter()
            .find(|(begins, _)| begins.iter().any(|begin| stem.starts_with(begin)));
        let names = domain.map_or(&[][..], |(_, names)| names);
        let wanted = |clock: &&&str| {
            names.iter().any(|name| {
                **clock == *name || number.is_some_and(|n| **clock == format!("{name}_{n}"))
            })
        };
        clocks.iter().find(wanted).or(clocks.first()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(unit: &str, port: &str) -> String {
        let units = units().expect("port lists");
        let unit = units
            .iter()
            .find(|u| u.name == unit)
            .expect("a unit of this name");
        unit.clock_of(port).unwrap_or("none").to_owned()
    }

    #[test]
    fn a_port_belongs_to_the_clock_of_its_side() {
        assert_eq!(clock("dtp_port_p1", "xgmii_rxd"), "rx_clock");
        assert_eq!(clock("dtp_port_p1", "rx_reset"), "rx_clock");
        assert_eq!(clock("dtp_port_p1", "xgmii_txd"), "clock");
        assert_eq!(clock("dtp_device_x2", "rx_block_lock_1"), "rx_clock_1");
        assert_eq!(clock("dtp_device_x2", "gc"), "clock");
        assert_eq!(clock("dtp_decoder", "xgmii_rxd"), "clock");
        assert_eq!(clock("dtp_dispatch", "role"), "none");
    }

    #[test]
    fn the_drop_in_is_a_unit_of_several_files() {
        let units = units().expect("port lists");
        let phy = units
            .iter()
            .find(|u| u.name == "dtp_eth_phy_10g")
            .expect("the drop-in");
        assert!(phy.files.iter().all(|file| file.is_file()));
        assert!(phy.files.iter().any(|file| file.ends_with("dtp_phy_p4.v")));
        let wire = phy
            .ports
            .iter()
            .find(|port| port.name == "dtp_core_to_port");
        assert!(wire.is_some_and(|wire| wire.width > 100));
        assert_eq!(clock("eth_phy_10g", "xgmii_rxd"), "rx_clk");
        assert_eq!(clock("eth_phy_10g", "tx_bad_block"), "tx_clk");
    }

    #[test]
    fn nonsense_is_no_port() {
        assert_eq!(port("inout 3 x"), None);
        assert_eq!(port("in x 3"), None);
        assert_eq!(port("in 3 x y"), None);
        let no_unit = parse(Path::new("ports.txt"), "  in 1 x\n", &|_| Ok(Vec::new()));
        assert!(matches!(no_unit, Err(Error::PortList(..))));
    }
}
