//! Skew of the toggle's wires to the samplers, from a report of nextpnr (`docs/crossings.md`).
//!
//! `toggle_skew REPORT.json...`, each written with `--report` and `--detailed-timing-report`. Exit status 1 beyond
//! the limit, 2 if a report has no such net.

use dtp_hdl::crossings::SKEW_PS;
use dtp_tests::synth::skew::{skew_ps, toggles, Sink};
use serde_json::Value;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut status = ExitCode::SUCCESS;
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).map_err(|error| error.to_string());
        let report =
            text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()));
        let toggles = report.map(|report: Value| toggles(&report));
        match toggles {
            Ok(toggles) if !toggles.is_empty() => {
                for sinks in toggles {
                    for Sink { cell, delay_ps } in &sinks {
                        println!("{path}: {delay_ps:5} ps to {cell}");
                    }
                    let skew_ps = skew_ps(&sinks);
                    println!("{path}: skew {skew_ps} ps, limit {SKEW_PS} ps");
                    if skew_ps > SKEW_PS {
                        status = ExitCode::from(1);
                    }
                }
            }
            Ok(_) => {
                eprintln!(
                    "{path}: no net of a toggle; was it written with --detailed-timing-report?"
                );
                return ExitCode::from(2);
            }
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    status
}
