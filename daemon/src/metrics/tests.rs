use super::*;
use crate::changes::ClockView;
use crate::snapshot::Snapshot;
use dtp_driver::backend::memory::Memory;
use dtp_driver::clock::{Interval, Status};
use dtp_driver::device::Device;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{port_offset, COUNTERS};
use std::collections::BTreeSet;

fn view(status: Status) -> ClockView {
    ClockView {
        interval: Interval {
            earliest: 1000,
            latest: 1250,
            status,
        },
        age_ns: status.is_bounded().then_some(1_000_000),
        hops: 3,
        disruptions: 2,
        disruption: None,
        samples: u64::MAX,
        narrowest_ns: Some(800),
    }
}

fn snapshot() -> Snapshot {
    let memory = Memory::new(1);
    memory.set(port_offset(0, "state"), PortState::Synchronised as u64);
    memory.set(port_offset(0, "delay"), 1 << 32 | 25);
    memory.set(port_offset(0, "lead"), 1 << 32 | 0xffff_fffe);
    memory.set(port_offset(0, "peer_port"), 0b11 << 32 | 4);
    for (value, register) in (100..).zip(COUNTERS) {
        memory.set(port_offset(0, register.name), value);
    }
    Snapshot::read(&Device::open(memory).expect("a device")).expect("it answers")
}

fn of_utc() -> Vec<Sample> {
    let server = dtp_utc::client::ServerState {
        server: 0x0200_00ff_fe00_0001,
        said: 1,
        contradictions: 2,
        gc_units: 3,
        width_ns: 4,
        is_false: true,
    };
    crate::utc::samples(&crate::utc::Reports {
        listens: Some(dtp_utc::service::listen::ListenReport {
            servers: vec![server],
            ..Default::default()
        }),
        publishes: Some(Default::default()),
        exports: Some(Default::default()),
    })
}

fn text() -> String {
    let mut samples = of_device("emu:\"h1\\\n", 1, Some(&snapshot()));
    samples.extend(of_clock(&view(Status::Synchronized)));
    samples.extend(of_utc());
    encode(samples).expect("text")
}

/// Every counter of the register map is in a metric, in one place.
#[test]
fn every_counter_is_told_once() {
    let registers: BTreeSet<&str> = COUNTERS.iter().map(|register| register.name).collect();
    let told: Vec<&str> = table::COUNTERS.iter().map(|counter| counter.0).collect();
    assert_eq!(told.len(), registers.len());
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), registers);
    let places: BTreeSet<_> = table::COUNTERS
        .iter()
        .map(|counter| (counter.1, counter.2))
        .collect();
    assert_eq!(places.len(), table::COUNTERS.len());
}

#[test]
fn samples_have_the_labels_of_the_table() {
    let mut samples = of_device("x", 1, Some(&snapshot()));
    samples.extend(of_clock(&view(Status::Holdover)));
    samples.extend(of_utc());
    for sample in &samples {
        assert_eq!(
            sample.labels.len(),
            sample.metric.labels.len(),
            "{}",
            sample.metric.stem
        );
    }
    let told: BTreeSet<&str> = samples.iter().map(|sample| sample.metric.stem).collect();
    for metric in table::all() {
        assert!(told.contains(metric.stem), "{} is never told", metric.stem);
    }
    let stems: BTreeSet<&str> = table::all().map(|metric| metric.stem).collect();
    assert_eq!(stems.len(), table::all().count());
}

#[test]
fn the_text_is_openmetrics() {
    let text = text();
    for line in [
        "# TYPE dtp_clock_width_seconds gauge",
        "# UNIT dtp_clock_width_seconds seconds",
        "dtp_clock_width_seconds 8e-8",
        "dtp_clock_status{status=\"synchronized\"} 1",
        "dtp_clock_status{status=\"holdover\"} 0",
        "# TYPE dtp_clock_samples counter",
        "dtp_clock_samples_total 18446744073709551615",
        "dtp_port_delay_seconds{port=\"0\"} 8e-9",
        "dtp_port_lead_seconds{port=\"0\"} -6.4e-10",
        "dtp_port_messages_total{port=\"0\",direction=\"in\",type=\"beacon\"} 102",
        "dtp_port_state{port=\"0\",state=\"synchronised\"} 1",
        "# TYPE dtp_device info",
        "dtp_device_info{device=\"emu:\\\"h1\\\\\\n\",identity=\"00:00:00:00:00:00:00:00\",mode=\"fastest\"} 1",
        "dtp_port_peer_info{port=\"0\",identity=\"00:00:00:00:00:00:00:00\",peer_port=\"4\",peer_role=\"both\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "no line {line} in\n{text}");
    }
    assert!(text.ends_with("# EOF\n"));
}

#[test]
fn what_is_not_known_is_absent() {
    let samples = of_clock(&view(Status::Disrupted));
    assert!(samples
        .iter()
        .all(|sample| sample.metric.unit.is_empty() || sample.metric.stem.ends_with("narrowest")));
    let samples = of_device("x", 0, None);
    assert!(samples
        .iter()
        .all(|sample| !sample.metric.labels.contains(&"port")));
}

/// The table of docs/dtpd.md.
#[test]
fn the_page_shows_every_metric() {
    let row = |metric: &Metric| {
        let labels: Vec<String> = metric
            .labels
            .iter()
            .map(|label| format!("`{label}`"))
            .collect();
        format!(
            "| `{}` | {} | {} |",
            metric.name(),
            labels.join(", "),
            metric.help
        )
    };
    let table: Vec<String> = table::all().map(row).collect();
    let page = include_str!("../../../docs/dtpd.md");
    let shown: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("| `dtp_"))
        .collect();
    assert_eq!(shown, table, "docs/dtpd.md must have\n{}", table.join("\n"));
}
