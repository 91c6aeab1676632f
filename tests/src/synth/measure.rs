//! Figures out of what the tools wrote.

use super::flow::read;
use super::plan::{Columns, Family};
use super::skew::{toggles, Sink};
use super::{Error, GATE_MHZ};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Cells of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// Look-up tables of all sizes.
    pub luts: u64,
    /// Flip-flops.
    pub flops: u64,
    /// Carry cells.
    pub carries: u64,
    /// Multiplexers that join look-up tables.
    pub muxes: u64,
    /// Memories of all sizes, in blocks or in tables.
    pub memories: u64,
}

/// Reads yosys' statistics.
///
/// # Errors
/// [`Error::File`], [`Error::Json`], [`Error::UnknownCell`].
pub fn area(stat: &Path, unit: &str, family: Family) -> Result<Area, Error> {
    let text = read(stat)?;
    let wrong = |why: &str| Error::Json(stat.to_path_buf(), why.to_owned());
    let json: Value = serde_json::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
    let cells = json["design"]["num_cells_by_type"]
        .as_object()
        .ok_or_else(|| wrong("no design.num_cells_by_type"))?;
    let cells: BTreeMap<_, _> = cells
        .iter()
        .map(|(cell, count)| (cell.as_str(), count.as_u64().unwrap_or(0)))
        .filter(|(cell, _)| *cell != "$scopeinfo")
        .collect();
    count(&cells, unit, &family.columns())
}

fn count(cells: &BTreeMap<&str, u64>, unit: &str, columns: &Columns) -> Result<Area, Error> {
    let Columns {
        luts,
        flops,
        carries,
        muxes,
        memories,
        others,
    } = columns;
    let known = |cell: &str| {
        [luts, flops, carries, muxes, memories, others]
            .iter()
            .any(|column| column.contains(&cell))
    };
    if let Some(cell) = cells.keys().find(|cell| !known(cell)) {
        return Err(Error::UnknownCell(unit.to_owned(), (*cell).to_owned()));
    }
    let sum = |column: &[&str]| {
        let counts = column.iter().filter_map(|cell| cells.get(cell));
        counts.sum()
    };
    Ok(Area {
        luts: sum(luts),
        flops: sum(flops),
        carries: sum(carries),
        muxes: sum(muxes),
        memories: sum(memories),
    })
}

/// A path that nextpnr found critical, from one clock to another or the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Critical {
    /// Clock edge it starts at.
    pub from: String,
    /// Clock edge it ends at.
    pub to: String,
    /// Its steps: what it is, delay in ns, cell or net.
    pub steps: Vec<(String, f64, String)>,
}

/// What one seed gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Speed {
    /// Greatest frequency in MHz of each clock, by name of its port.
    pub fmax_mhz: BTreeMap<String, f64>,
    /// The worst paths.
    pub critical: Vec<Critical>,
    /// Wires of a toggle to its samplers, for each toggle of the unit.
    pub toggles: Vec<Vec<Sink>>,
}

impl Speed {
    /// Clocks that miss the gate, as text.
    #[must_use]
    pub fn misses(&self) -> Vec<String> {
        let slow = self.fmax_mhz.iter().filter(|(_, mhz)| **mhz < GATE_MHZ);
        slow.map(|(clock, mhz)| format!("{clock} {mhz:.2} MHz"))
            .collect()
    }
}

/// Reads nextpnr's report.
///
/// # Errors
/// [`Error::File`], [`Error::Json`].
pub fn speed(report: &Path) -> Result<Speed, Error> {
    let text = read(report)?;
    let wrong = |why: &str| Error::Json(report.to_path_buf(), why.to_owned());
    let json: Value = serde_json::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
    let clocks = json["fmax"].as_object().ok_or_else(|| wrong("no fmax"))?;
    let mut speed = Speed::default();
    for (clock, figures) in clocks {
        let achieved = figures["achieved"].as_f64();
        let mhz = achieved.ok_or_else(|| wrong("no fmax.achieved"))?;
        speed.fmax_mhz.insert(port(clock), mhz);
    }
    if speed.fmax_mhz.is_empty() {
        return Err(wrong("no clock at all"));
    }
    let paths = json["critical_paths"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    speed.critical = paths.iter().map(critical).collect();
    speed.toggles = toggles(&json);
    Ok(speed)
}

/// `$glbnet$rx_clock` is the clock of the port `rx_clock`.
fn port(net: &str) -> String {
    let net = net.trim_start_matches("$glbnet$");
    net.split('$').next().unwrap_or(net).to_owned()
}

fn critical(path: &Value) -> Critical {
    let word = |value: &Value| value.as_str().unwrap_or("?").to_owned();
    let edge = |value: &Value| {
        let text = word(value);
        let mut words = text.split_whitespace();
        let kind = words.next().unwrap_or("");
        words
            .next()
            .map_or(text.clone(), |net| format!("{kind} {}", port(net)))
    };
    let steps = path["path"].as_array().map_or(&[][..], Vec::as_slice);
    let step = |step: &Value| {
        let kind = word(&step["type"]);
        let place = step.get("net").unwrap_or(&step["to"]["cell"]);
        (kind, step["delay"].as_f64().unwrap_or(0.0), word(place))
    };
    Critical {
        from: edge(&path["from"]),
        to: edge(&path["to"]),
        steps: folded(steps.iter().map(step).collect()),
    }
}

/// The steps with a carry chain as one, and names without the tail that synthesis gave them.
fn folded(steps: Vec<(String, f64, String)>) -> Vec<(String, f64, String)> {
    const TAILS: [&str; 5] = ["_LUT4", "_CCU2C", "_TRELLIS_FF", "_PFUMX", "_L6MUX21"];
    let is_carry = |name: &str| name.ends_with("_COUT") || name.contains("$CCU2_");
    let mut all: Vec<(String, f64, String)> = Vec::new();
    for (kind, delay_ns, name) in steps {
        let end = TAILS.iter().filter_map(|tail| name.find(tail)).min();
        let short = name[..end.unwrap_or(name.len())].to_owned();
        match all.last_mut() {
            Some(last) if is_carry(&name) && last.0 == "carry" => last.1 += delay_ns,
            _ if is_carry(&name) => all.push(("carry".to_owned(), delay_ns, short)),
            _ => all.push((kind, delay_ns, short)),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_nobody_counts_is_told() {
        let cells = BTreeMap::from([("LUT4", 3), ("TRELLIS_FF", 2), ("PFUMX", 1)]);
        let columns = Family::Ecp5.columns();
        let area = count(&cells, "dtp_x", &columns).expect("known cells");
        assert_eq!((area.luts, area.flops, area.muxes), (3, 2, 1));
        let cells = BTreeMap::from([("DP16KD", 2)]);
        let memory = count(&cells, "dtp_x", &columns).expect("a known cell");
        assert_eq!((memory.memories, memory.luts), (2, 0));
        let cells = BTreeMap::from([("MULT18X18D", 1)]);
        let unknown = count(&cells, "dtp_x", &columns);
        assert!(matches!(unknown, Err(Error::UnknownCell(_, cell)) if cell == "MULT18X18D"));
    }

    #[test]
    fn a_slow_clock_misses_the_gate() {
        let fmax = |mhz| Speed {
            fmax_mhz: BTreeMap::from([("rx_clock".to_owned(), mhz), ("clock".to_owned(), 200.0)]),
            ..Speed::default()
        };
        assert_eq!(fmax(156.24).misses(), ["rx_clock 156.24 MHz"]);
        assert!(fmax(156.25).misses().is_empty());
    }

    #[test]
    fn a_carry_chain_is_one_step() {
        let step = |kind: &str, name: &str| (kind.to_owned(), 0.5, name.to_owned());
        let told = folded(vec![
            step("clk-to-q", "unit.sum_TRELLIS_FF_Q"),
            step("logic", "unit.sum_CCU2C_S0$CCU2_COMB0"),
            step("routing", "unit.sum_CCU2C_S0_COUT"),
            step("routing", "unit.next_LUT4_Z"),
        ]);
        let carry = ("carry".to_owned(), 1.0, "unit.sum".to_owned());
        assert_eq!(
            told,
            [
                step("clk-to-q", "unit.sum"),
                carry,
                step("routing", "unit.next")
            ]
        );
    }

    #[test]
    fn a_clock_goes_by_the_name_of_its_port() {
        assert_eq!(port("$glbnet$rx_clock"), "rx_clock");
        assert_eq!(port("$glbnet$clock$TRELLIS_IO_IN"), "clock");
        assert_eq!(port("clock_90"), "clock_90");
    }
}
