//! Area and speed of the gateware, see `docs/resources.md`.
//!
//! Without options: measures what the plan says, prints the tables, writes them to the page.

use dtp_tests::synth::flow::Flow;
use dtp_tests::synth::measure::Critical;
use dtp_tests::synth::plan::GATED;
use dtp_tests::synth::table::{self, Row};
use dtp_tests::synth::{ports, report, Error, GATE_MHZ};
use std::process::ExitCode;

const USAGE: &str = "\
usage: synth [--check] [--paths] [UNIT...]

  (nothing)   measures every unit, prints the tables, writes docs/resources.md
  UNIT...     measures and places only these; writes nothing
  --check     compares with docs/resources.md instead of writing it: the units named, or else the ports,
              the PCS and a core, which are a few minutes on two cores
  --paths     also prints the critical paths of what was placed, seed 1

Exit status: 0 done; 1 a clock below 156.25 MHz, more cells than the PCS or DTP may take, or a stale page;
2 wrong usage, or a tool failed.";

fn main() -> ExitCode {
    let mut check = false;
    let mut paths = false;
    let mut names = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--check" => check = true,
            "--paths" => paths = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            name if !name.starts_with('-') => names.push(argument),
            _ => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    match run(check, paths, &names) {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            for fault in faults {
                eprintln!("synth: {fault}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("synth: {error}");
            ExitCode::from(2)
        }
    }
}

/// What is wrong with the gateware or the page.
fn run(check: bool, paths: bool, names: &[String]) -> Result<Vec<String>, Error> {
    let flow = Flow::new()?;
    let units = ports::units()?;
    let gated: Vec<_> = GATED.iter().map(|name| (*name).to_owned()).collect();
    let names = if check && names.is_empty() {
        &gated
    } else {
        names
    };
    let rows = report::measure(&flow, &units, names)?;
    let text = table::markdown(&rows, &flow.versions()?);
    println!("{}", text.trim());
    if paths {
        rows.iter().for_each(print_paths);
    }
    let mut faults = misses(&rows);
    faults.extend(table::over_budget(&rows));
    if check {
        faults.extend(stale(&table::on_page()?, &text));
    } else if names.is_empty() {
        table::put_on_page(&text)?;
    }
    Ok(faults)
}

fn misses(rows: &[Row]) -> Vec<String> {
    let mut faults = Vec::new();
    for row in rows {
        for (speed, seed) in row.speed.iter().zip(1..) {
            let missed = speed.misses().into_iter();
            faults.extend(
                missed
                    .map(|clock| format!("{}, seed {seed}: {clock}, {GATE_MHZ} needed", row.unit)),
            );
        }
    }
    faults
}

/// What was measured and stands otherwise on the page, or not at all. A row of figures begins with
/// its unit, a command with its indent.
fn stale(page: &str, measured: &str) -> Option<String> {
    let is_figure = |line: &&str| {
        ["| `", "    ", "Measured"]
            .iter()
            .any(|it| line.starts_with(it))
    };
    let page: Vec<_> = page.lines().collect();
    let lines = measured.lines().filter(is_figure);
    let new: Vec<_> = lines.filter(|line| !page.contains(line)).collect();
    (!new.is_empty()).then(|| {
        format!(
            "docs/resources.md is stale, run make synth; it lacks\n{}",
            new.join("\n")
        )
    })
}

fn print_paths(row: &Row) {
    for Critical { from, to, steps } in row.speed.first().map_or(&[][..], |speed| &speed.critical) {
        let total: f64 = steps.iter().map(|(_, delay, _)| delay).sum();
        println!("\n{}: {from} -> {to}, {total:.2} ns", row.unit);
        for (kind, delay_ns, place) in steps {
            println!("  {delay_ns:>6.2} ns  {kind:<9} {place}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::stale;

    #[test]
    fn a_changed_figure_is_stale() {
        let page = "Measured with x.\n| `a` | 1 |\n| `b` | 2 |\n";
        assert_eq!(stale(page, "Measured with x.\n| `b` | 2 |\n\n"), None);
        let told = stale(page, "Measured with x.\n| `b` | 3 |\n").expect("a difference");
        assert!(told.contains("| `b` | 3 |"), "{told}");
        assert!(stale(page, "Measured with y.\n").is_some());
        assert!(stale(page, "    yosys -p other\n").is_some());
    }
}
