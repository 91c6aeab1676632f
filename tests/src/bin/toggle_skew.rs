//! Skew of the toggle's wires to the samplers, from a report of nextpnr (`docs/crossings.md`).
//!
//! `toggle_skew REPORT.json...`, each written with `--report` and `--detailed-timing-report`. Exit status 1 beyond
//! the limit, 2 if a report has no such net.

use dtp_hdl::crossings::SKEW_PS;
use serde_json::Value;
use std::process::ExitCode;

/// Delay in picoseconds from the toggle's clock edge to a first flop.
type Sink = (String, u64);

/// The sinks of every toggle in the report, slowest corner.
fn toggles(report: &Value) -> Vec<Vec<Sink>> {
    let nets = report["detailed_net_timings"].as_array();
    let sinks = nets.into_iter().flatten().map(sinks);
    sinks.filter(|sinks| !sinks.is_empty()).collect()
}

fn sinks(net: &Value) -> Vec<Sink> {
    let endpoints = net["endpoints"].as_array().into_iter().flatten();
    let is_toggle = net["driver"]
        .as_str()
        .is_some_and(|cell| cell.contains("extract.toggle.q"));
    let sink = |endpoint: &Value| {
        let cell = endpoint["cell"].as_str()?;
        let first = cell.contains("sampler.first_") && is_toggle;
        let delay_ps = (endpoint["delay"][1].as_f64()? * 1000.0).round();
        // A delay is positive and far below 2^53.
        first.then(|| (cell.to_owned(), delay_ps as u64))
    };
    endpoints.filter_map(sink).collect()
}

/// What the sinks differ in.
fn skew_ps(sinks: &[Sink]) -> u64 {
    let delays = || sinks.iter().map(|(_, delay_ps)| *delay_ps);
    delays().max().unwrap_or(0) - delays().min().unwrap_or(0)
}

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
                    for (cell, delay_ps) in &sinks {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sinks_of_the_toggle_alone_count() {
        let endpoint =
            |cell: &str, slow: f64| serde_json::json!({"cell": cell, "delay": [0.1, slow]});
        let report = serde_json::json!({"detailed_net_timings": [
            {"driver": "rx.extract.kind.q_FF", "endpoints": [endpoint("crossing.kind.q_FF", 1.2)]},
            {"driver": "rx.extract.toggle.q_FF", "endpoints": [
                endpoint("sampler.first_0_FF", 0.638),
                endpoint("sampler.first_270_FF", 0.825),
                endpoint("rx.extract.toggle.q_LUT4", 0.3),
            ]},
        ]});
        let toggles = toggles(&report);
        assert_eq!(toggles.len(), 1);
        assert_eq!(skew_ps(&toggles[0]), 187);
        assert!(super::toggles(&serde_json::json!({})).is_empty());
    }
}
