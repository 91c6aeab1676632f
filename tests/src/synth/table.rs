//! The figures as Markdown, and the part of `docs/resources.md` that holds them.

use super::flow::read;
use super::measure::{Area, Speed};
use super::plan::{Budget, Family, Tie, BUDGETS, PLACE, SEEDS};
use super::skew::{skew_ps, Sink};
use super::{root, Error};
use dtp_hdl::crossings::SKEW_PS;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// All figures of a unit.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its name.
    pub unit: String,
    /// Its tied inputs.
    pub ties: &'static [Tie],
    /// Cells without anything around it.
    pub area: BTreeMap<Family, Area>,
    /// Speed in the wrapper of registers, a seed each; empty if it was not placed.
    pub speed: Vec<Speed>,
}

const BEGIN: &str = "<!-- BEGIN written by make synth -->";
const END: &str = "<!-- END written by make synth -->";

/// The page that holds the tables.
#[must_use]
pub fn page() -> PathBuf {
    root().join("docs/resources.md")
}

/// What stands between the marks of the page.
///
/// # Errors
/// [`Error::File`], [`Error::Marks`].
pub fn on_page() -> Result<String, Error> {
    let text = read(&page())?;
    let (_, rest) = text.split_once(BEGIN).ok_or_else(marks)?;
    let (table, _) = rest.split_once(END).ok_or_else(marks)?;
    Ok(table.to_owned())
}

/// Puts a text between the marks of the page.
///
/// # Errors
/// [`Error::File`], [`Error::Marks`].
pub fn put_on_page(table: &str) -> Result<(), Error> {
    let text = read(&page())?;
    let (before, rest) = text.split_once(BEGIN).ok_or_else(marks)?;
    let (_, after) = rest.split_once(END).ok_or_else(marks)?;
    let text = format!("{before}{BEGIN}{table}{END}{after}");
    std::fs::write(page(), text).map_err(|error| Error::File(page(), error))
}

fn marks() -> Error {
    Error::Marks(page(), BEGIN, END)
}

/// The whole text between the marks.
#[must_use]
pub fn markdown(rows: &[Row], versions: &str) -> String {
    let mut text = format!("\n\nMeasured with {versions}.\n\n");
    for family in Family::ALL {
        let command = family.command();
        let _ = writeln!(
            text,
            "    yosys -p \"read_verilog UNIT.v; {command} -top UNIT; stat\""
        );
    }
    let seeds = SEEDS.map(|seed| seed.to_string()).join(", ");
    let _ = writeln!(
        text,
        "    nextpnr-ecp5 {} --json UNIT.json --seed N      # N = {seeds}\n",
        PLACE.join(" "),
    );
    text += "### Area, the unit alone\n\n";
    text += &areas(rows);
    text += "\n### Speed on LFE5UM5G-85F, speed grade 8, every port registered, MHz\n\n";
    text += &speeds(rows);
    text += &format!(
        "\n### Wires of the toggle, nothing locked, ps; a skew of {SKEW_PS} is the limit\n\n"
    );
    text += &toggles(rows);
    text.push('\n');
    text
}

fn areas(rows: &[Row]) -> String {
    let mut text = String::from(
        "| unit | ECP5 LUT4 | FF | CCU2C | muxes | RAM | xc7 LUT | FF | CARRY4 | muxes | RAM | xcup LUT | FF | carry | muxes | RAM |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let _ = write!(
            text,
            "| `{}`{} |",
            row.unit,
            if row.ties.is_empty() { "" } else { " *" }
        );
        for family in Family::ALL {
            let Some(area) = row.area.get(&family) else {
                text.push_str(" | | | | |");
                continue;
            };
            let Area {
                luts,
                flops,
                carries,
                muxes,
                memories,
            } = area;
            let _ = write!(
                text,
                " {luts} | {flops} | {carries} | {muxes} | {memories} |"
            );
        }
        text.push('\n');
    }
    text += &dtp_alone(rows);
    let mut noted: Vec<&[Tie]> = Vec::new();
    for Row { ties, .. } in rows.iter().filter(|row| !row.ties.is_empty()) {
        if noted.contains(ties) {
            continue;
        }
        noted.push(ties);
        let alike = rows.iter().filter(|row| row.ties == *ties);
        let units: Vec<_> = alike.map(|row| format!("`{}`", row.unit)).collect();
        let ties = ties
            .iter()
            .map(|(name, value)| format!("`{name}` = {value}"));
        let ties: Vec<_> = ties.collect();
        let _ = writeln!(
            text,
            "\n\\* {} as built with {}.",
            units.join(", "),
            ties.join(", ")
        );
    }
    text
}

/// Which budgets on ECP5 are exceeded, as text. A unit that was not measured exceeds none.
#[must_use]
pub fn over_budget(rows: &[Row]) -> Vec<String> {
    let cells = |unit: &str| {
        let row = rows.iter().find(|row| row.unit == unit)?;
        let area = row.area.get(&Family::Ecp5)?;
        Some((i128::from(area.luts), i128::from(area.flops)))
    };
    let over = |budget: &Budget| {
        let (unit, less) = budget.unit;
        let (mut luts, mut flops) = cells(unit)?;
        let mut name = unit.to_owned();
        if let Some(less) = less {
            let off = cells(less)?;
            (luts, flops) = (luts - off.0, flops - off.1);
            name = format!("{unit} less {less}");
        }
        let Budget {
            luts: luts_max,
            flops: flops_max,
            ..
        } = budget;
        (luts > *luts_max || flops > *flops_max).then(|| {
            format!("{name}: {luts} LUT4, {flops} FF; {luts_max} and {flops_max} are the most")
        })
    };
    BUDGETS.iter().filter_map(over).collect()
}

/// What DTP adds to the PCS: a port less the PCS with the same inputs tied.
fn dtp_alone(rows: &[Row]) -> String {
    let find = |unit: &str| rows.iter().find(|row| row.unit == unit);
    let (Some(port), Some(pcs)) = (find("dtp_port_p4"), find("dtp_pcs")) else {
        return String::new();
    };
    let mut text = String::from("| `dtp_port_p4` less `dtp_pcs` |");
    for family in Family::ALL {
        let (Some(port), Some(pcs)) = (port.area.get(&family), pcs.area.get(&family)) else {
            text.push_str(" | | | | |");
            continue;
        };
        let cells = |area: &Area| {
            let Area {
                luts,
                flops,
                carries,
                muxes,
                memories,
            } = *area;
            [luts, flops, carries, muxes, memories].map(i128::from)
        };
        for (port, pcs) in cells(port).into_iter().zip(cells(pcs)) {
            let _ = write!(text, " {} |", port - pcs);
        }
    }
    text.push('\n');
    text
}

fn speeds(rows: &[Row]) -> String {
    let seeds = SEEDS.map(|seed| format!("seed {seed}")).join(" | ");
    let mut text = format!(
        "| unit | clock | {seeds} | worst |\n|---|---|{}---|\n",
        "---|".repeat(SEEDS.len())
    );
    for row in rows {
        let clocks = row.speed.first().map(|speed| speed.fmax_mhz.keys());
        for clock in clocks.into_iter().flatten() {
            let mhz = |speed: &Speed| speed.fmax_mhz.get(clock).copied().unwrap_or(0.0);
            let all: Vec<_> = row.speed.iter().map(mhz).collect();
            let worst = all.iter().copied().fold(f64::INFINITY, f64::min);
            // A unit that was placed once has one figure.
            let mut all: Vec<_> = all.iter().map(|mhz| format!("{mhz:.2}")).collect();
            all.resize(SEEDS.len(), String::new());
            let _ = writeln!(
                text,
                "| `{}` | `{clock}` | {} | {worst:.2} |",
                row.unit,
                all.join(" | ")
            );
        }
    }
    text
}

/// Delay from the toggle of a port to each of its sampling flops. A unit of many ports has too many.
fn toggles(rows: &[Row]) -> String {
    let mut text = String::from(
        "| unit | seed | to `clock` | to `clock_90` | to `clock_180` | to `clock_270` | skew |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        for (speed, seed) in row.speed.iter().zip(SEEDS) {
            let sinks = match &speed.toggles[..] {
                [sinks] if sinks.len() > 1 => sinks,
                _ => continue,
            };
            let to = |phase: &str| {
                let flop = format!("sampler.first_{phase}_");
                let sink = sinks.iter().find(|sink| sink.cell.contains(&flop));
                sink.map_or(String::new(), |Sink { delay_ps, .. }| delay_ps.to_string())
            };
            let delays = ["0", "90", "180", "270"].map(to).join(" | ");
            let skew_ps = skew_ps(sinks);
            let _ = writeln!(text, "| `{}` | {seed} | {delays} | {skew_ps} |", row.unit);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_seed_is_told() {
        let speed = |mhz| Speed {
            fmax_mhz: BTreeMap::from([("clock".to_owned(), mhz)]),
            ..Speed::default()
        };
        let row = Row {
            unit: "dtp_x".to_owned(),
            speed: [181.0, 171.5, 190.0].map(speed).to_vec(),
            ..Row::default()
        };
        let text = speeds(&[row]);
        assert!(
            text.contains("| `dtp_x` | `clock` | 181.00 | 171.50 | 190.00 | 171.50 |"),
            "{text}"
        );
    }

    #[test]
    fn the_skew_of_each_seed_is_told() {
        let speed = |delays: &[u64]| Speed {
            toggles: vec![["0", "90", "180", "270"]
                .iter()
                .zip(delays)
                .map(|(phase, delay_ps)| Sink {
                    cell: format!("unit.sampler.first_{phase}_FF"),
                    delay_ps: *delay_ps,
                })
                .collect()],
            ..Speed::default()
        };
        let row = Row {
            unit: "dtp_x".to_owned(),
            speed: vec![speed(&[600, 700, 650, 810]), speed(&[500])],
            ..Row::default()
        };
        let text = toggles(&[row]);
        assert!(
            text.contains("| `dtp_x` | 1 | 600 | 700 | 650 | 810 | 210 |"),
            "{text}"
        );
        assert!(!text.contains("| 2 |"), "one sink has no skew: {text}");
    }

    #[test]
    fn a_budget_is_kept_or_told() {
        let row = |unit: &str, luts, flops| Row {
            unit: unit.to_owned(),
            area: BTreeMap::from([(
                Family::Ecp5,
                Area {
                    luts,
                    flops,
                    ..Area::default()
                },
            )]),
            ..Row::default()
        };
        let port = |luts, flops| {
            over_budget(&[row("dtp_pcs", 1373, 461), row("dtp_port_p4", luts, flops)]).len()
        };
        assert_eq!(port(2353, 1361), 0);
        assert_eq!(port(2354, 1361), 1);
        assert_eq!(port(2353, 1362), 1);
        assert_eq!(over_budget(&[row("dtp_pcs", 1374, 461)]).len(), 1);
        assert_eq!(over_budget(&[row("dtp_pcs", 1373, 462)]).len(), 1);
        assert_eq!(over_budget(&[row("dtp_port_p4", 9999, 9999)]).len(), 0);
    }

    #[test]
    fn what_dtp_adds_is_told() {
        let row = |unit: &str, luts, muxes| Row {
            unit: unit.to_owned(),
            area: BTreeMap::from([(
                Family::Ecp5,
                Area {
                    luts,
                    muxes,
                    ..Area::default()
                },
            )]),
            ..Row::default()
        };
        let text = dtp_alone(&[row("dtp_pcs", 1200, 300), row("dtp_port_p4", 2000, 250)]);
        assert!(
            text.starts_with("| `dtp_port_p4` less `dtp_pcs` | 800 | 0 | 0 | -50 | 0 |"),
            "{text}"
        );
        assert_eq!(dtp_alone(&[row("dtp_pcs", 1200, 300)]), "");
    }

    #[test]
    fn the_page_has_its_marks() {
        assert!(on_page().is_ok());
    }
}
