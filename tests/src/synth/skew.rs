//! Wires of a port's toggle to its samplers, from nextpnr's report (`docs/crossings.md`).

use serde_json::Value;

/// The wire to a first flop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sink {
    /// The flop's cell in the netlist.
    pub cell: String,
    /// From the toggle's clock edge to the flop, slowest corner, in picoseconds.
    pub delay_ps: u64,
}

/// The sinks of every toggle in the report, by name; none without `--detailed-timing-report`.
#[must_use]
pub fn toggles(report: &Value) -> Vec<Vec<Sink>> {
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
        first.then(|| Sink {
            cell: cell.to_owned(),
            delay_ps: delay_ps as u64,
        })
    };
    let mut sinks: Vec<_> = endpoints.filter_map(sink).collect();
    sinks.sort();
    sinks
}

/// What the sinks differ in, in picoseconds.
#[must_use]
pub fn skew_ps(sinks: &[Sink]) -> u64 {
    let delays = || sinks.iter().map(|sink| sink.delay_ps);
    delays().max().unwrap_or(0) - delays().min().unwrap_or(0)
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
                endpoint("sampler.first_270_FF", 0.825),
                endpoint("sampler.first_0_FF", 0.638),
                endpoint("rx.extract.toggle.q_LUT4", 0.3),
            ]},
        ]});
        let toggles = toggles(&report);
        assert_eq!(toggles.len(), 1);
        assert_eq!(toggles[0][0].cell, "sampler.first_0_FF");
        assert_eq!(skew_ps(&toggles[0]), 187);
        assert!(super::toggles(&serde_json::json!({})).is_empty());
    }
}
