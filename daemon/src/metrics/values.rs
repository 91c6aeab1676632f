//! The numbers, from what was seen: pure.

use super::table::{find, COUNTERS};
use super::{Number, Sample};
use crate::changes::ClockView;
use crate::snapshot::{PortSnapshot, Snapshot};
use dtp_driver::clock::Status;
use dtp_driver::eui64::Eui64;
use dtp_spec::device::Mode;
use dtp_spec::port_params::PortState;
use dtp_spec::units::UNIT_FS;

fn sample(stem: &str, labels: &[&str], number: Number) -> Sample {
    Sample {
        metric: find(stem),
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
        number,
    }
}

fn flag(stem: &str, labels: &[&str], is: bool) -> Sample {
    sample(stem, labels, Number::Count(is.into()))
}

fn info(stem: &str, labels: &[&str]) -> Sample {
    sample(stem, labels, Number::Count(1))
}

/// Units of 0.32 ns in seconds: for display.
fn seconds(units: f64) -> Number {
    Number::Float(units * UNIT_FS as f64 / 1e15)
}

/// Of the clock.
#[must_use]
pub fn of_clock(view: &ClockView) -> Vec<Sample> {
    let mut samples = vec![
        sample("dtp_clock_hops", &[], Number::Count(view.hops.into())),
        sample(
            "dtp_clock_disruptions",
            &[],
            Number::Count(view.disruptions),
        ),
        sample("dtp_clock_samples", &[], Number::Count(view.samples)),
    ];
    for number in 0..4 {
        let Some(status) = Status::from_number(number) else {
            continue;
        };
        samples.push(flag(
            "dtp_clock_status",
            &[status.name()],
            status == view.interval.status,
        ));
    }
    if view.interval.status.is_bounded() {
        let width = seconds(view.interval.width_units() as f64);
        samples.push(sample("dtp_clock_width", &[], width));
    }
    let nanoseconds = |ns: u64| Number::Float(ns as f64 / 1e9);
    for (stem, ns) in [
        ("dtp_clock_age", view.age_ns),
        ("dtp_clock_bracket_narrowest", view.narrowest_ns),
    ] {
        samples.extend(ns.map(|ns| sample(stem, &[], nanoseconds(ns))));
    }
    samples
}

/// Of the daemon, and of the device and its ports, if it is there.
#[must_use]
pub fn of_device(name: &str, lost: u64, snapshot: Option<&Snapshot>) -> Vec<Sample> {
    let mut samples = vec![
        info("dtp_build", &[env!("CARGO_PKG_VERSION")]),
        flag("dtp_device_present", &[], snapshot.is_some()),
        sample("dtp_device_lost", &[], Number::Count(lost)),
    ];
    let Some(snapshot) = snapshot else {
        return samples;
    };
    let mode = match snapshot.mode {
        Mode::Fastest => "fastest",
        Mode::Tree { .. } => "tree",
    };
    samples.push(info(
        "dtp_device",
        &[name, &Eui64(snapshot.identity).to_string(), mode],
    ));
    samples.push(flag("dtp_device_holdover", &[], snapshot.holdover));
    for (number, port) in snapshot.ports.iter().enumerate() {
        samples.extend(of_port(&number.to_string(), port));
    }
    samples
}

fn of_port(number: &str, port: &PortSnapshot) -> Vec<Sample> {
    let mut samples = vec![
        flag("dtp_port_link_up", &[number], port.link.up),
        flag("dtp_port_block_lock", &[number], port.link.block_lock),
        flag("dtp_port_hi_ber", &[number], port.link.hi_ber),
    ];
    let states = (0..).map_while(PortState::from_bits);
    samples.extend(states.map(|state| {
        flag(
            "dtp_port_state",
            &[number, state.name()],
            state == port.state,
        )
    }));
    samples.extend(
        port.events()
            .map(|(name, happened)| flag("dtp_port_event", &[number, name], happened)),
    );
    let delay = port.delay_units.map(|units| seconds(units.into()));
    let lead = port.lead_units.map(|units| seconds(units.into()));
    samples.extend(delay.map(|delay| sample("dtp_port_delay", &[number], delay)));
    samples.extend(lead.map(|lead| sample("dtp_port_lead", &[number], lead)));
    if port.peer.identity.is_some() || port.peer.port.is_some() {
        let identity = port
            .peer
            .identity
            .map_or(String::new(), |identity| Eui64(identity).to_string());
        let (peer_port, role) = match port.peer.port {
            Some(peer) => (peer.number.to_string(), peer.role.name()),
            None => (String::new(), ""),
        };
        samples.push(info(
            "dtp_port_peer",
            &[number, &identity, &peer_port, role],
        ));
    }
    samples.extend(COUNTERS.iter().map(|(register, stem, labels)| {
        let labels = [&[number], *labels].concat();
        sample(stem, &labels, Number::Count(port.counter(register)))
    }));
    samples
}
