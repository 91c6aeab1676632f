//! The table of metrics: name, kind, unit, labels, one sentence.

use super::Kind::{Counter, Gauge, Info};
use super::{Kind, Metric};

/// All metrics: the daemon's and those of its services.
pub fn all() -> impl Iterator<Item = &'static Metric> {
    [DAEMON, CLOCK, UTC, PORT].into_iter().flatten()
}

/// The metric of this stem.
///
/// # Panics
/// If there is none: the name is part of the program, not of its input.
#[must_use]
pub fn find(stem: &str) -> &'static Metric {
    let found = all().find(|metric| metric.stem == stem);
    found.unwrap_or_else(|| panic!("no metric is called {stem}"))
}

const fn metric(
    stem: &'static str,
    kind: Kind,
    unit: &'static str,
    labels: &'static [&'static str],
    help: &'static str,
) -> Metric {
    Metric {
        stem,
        kind,
        unit,
        labels,
        help,
    }
}

/// Of the daemon and its device.
pub const DAEMON: &[Metric] = &[
    metric("dtp_build", Info, "", &["version"], "The daemon."),
    metric(
        "dtp_device",
        Info,
        "",
        &["device", "identity", "mode"],
        "The device: its name, its EUI-64, and whether it follows the fastest or a tree.",
    ),
    metric(
        "dtp_device_present",
        Gauge,
        "",
        &[],
        "1 if the device answers. Without it there are no metrics of ports.",
    ),
    metric(
        "dtp_device_lost",
        Counter,
        "",
        &[],
        "Times that the device vanished.",
    ),
    metric(
        "dtp_device_holdover",
        Gauge,
        "",
        &[],
        "1 if all links are down: the counter runs on the oscillator of the device.",
    ),
];

/// Of the clock.
pub const CLOCK: &[Metric] = &[
    metric("dtp_clock_status", Gauge, "", &["status"], "1 for the status that readers see now, 0 for the others: unknown, synchronized, holdover, disrupted."),
    metric("dtp_clock_width", Gauge, "seconds", &[], "How wide the interval is that readers get; absent without bounds."),
    metric("dtp_clock_age", Gauge, "seconds", &[], "How old the sample is that the interval rests on; absent without bounds."),
    metric("dtp_clock_hops", Gauge, "", &[], "D, as configured."),
    metric("dtp_clock_disruptions", Counter, "", &[], "Times that the bounds were lost."),
    metric("dtp_clock_samples", Counter, "", &[], "Samples of the counter."),
    metric("dtp_clock_bracket_narrowest", Gauge, "seconds", &[], "The narrowest read of the counter since the daemon began; absent until the rate is known."),
];

/// Of UTC.
pub const UTC: &[Metric] = &[
    metric("dtp_utc_status", Gauge, "", &["status"], "1 for the status of the page of UTC, 0 for the others: unknown, synchronized, holdover, disrupted."),
    metric("dtp_utc_heard", Counter, "", &[], "Packets of time servers that were believed."),
    metric("dtp_utc_refused", Counter, "", &["reason"], "Packets that were not believed, by reason."),
    metric("dtp_utc_server_false", Gauge, "", &["server"], "1 for a time server that contradicts most of the others."),
    metric("dtp_utc_server_contradictions", Counter, "", &["server"], "Times that a time server contradicted itself."),
    metric("dtp_utc_sent", Counter, "", &[], "Packets that this time server sent."),
    metric("dtp_utc_withheld", Counter, "", &[], "Times at which this time server had nothing worth saying."),
    metric("dtp_utc_exported", Counter, "", &[], "Samples that chrony and ntpd were given."),
];

/// Of each port.
pub const PORT: &[Metric] = &[
    metric("dtp_port_state", Gauge, "", &["port", "state"], "1 for the state of the port, 0 for the others: off, down, no_peer, init, faulty, stale, synchronised."),
    metric("dtp_port_peer", Info, "", &["port", "identity", "peer_port", "peer_role"], "Who is at the other end, as far as it has said; absent until then."),
    metric("dtp_port_link_up", Gauge, "", &["port"], "1 with block lock and without hi_ber."),
    metric("dtp_port_block_lock", Gauge, "", &["port"], "1 with block lock (IEEE 802.3 clause 49.2.9)."),
    metric("dtp_port_hi_ber", Gauge, "", &["port"], "1 while the bit error rate is high."),
    metric("dtp_port_delay", Gauge, "seconds", &["port"], "d, the delay to the peer; absent until it is measured."),
    metric("dtp_port_lead", Gauge, "seconds", &["port"], "How far the peer was ahead at its last BEACON; absent before the first."),
    metric("dtp_port_event", Gauge, "", &["port", "event"], "1 for an event that is on record in the device until an operator clears it."),
    metric("dtp_port_messages", Counter, "", &["port", "direction", "type"], "DTP messages, in and out, by type."),
    metric("dtp_port_rejects", Counter, "", &["port", "cause"], "Messages that were not believed or lost, by cause."),
    metric("dtp_port_jumps", Counter, "", &["port"], "JOINs that moved the counter by more than 8 ticks."),
    metric("dtp_port_rejoins", Counter, "", &["port"], "Times that silence or drift made the port join again."),
    metric("dtp_port_beacons_overdue", Counter, "", &["port"], "BEACONs that waited for a whole interval without an opportunity."),
    metric("dtp_port_link_ups", Counter, "", &["port"], "Times that the link came up."),
    metric("dtp_port_resets_requested", Counter, "", &["port"], "Times that the PCS asked for a reset of the transceiver."),
    metric("dtp_port_blocks", Counter, "", &["port", "direction"], "Blocks of 66 bits, in and out."),
    metric("dtp_port_busy_blocks", Counter, "", &["port", "direction"], "Blocks that were more than idles or a message: over all blocks, the utilisation."),
    metric("dtp_port_bad_blocks", Counter, "", &["port", "direction"], "Blocks that arrived invalid, or that no block could carry."),
    metric("dtp_port_sequence_errors", Counter, "", &["port"], "Valid blocks where none may be."),
    metric("dtp_port_bad_headers", Counter, "", &["port"], "Sync headers that are neither 01 nor 10."),
    metric("dtp_port_test_pattern_errors", Counter, "", &["port"], "Errors of a test pattern that arrived."),
];

/// Where each counter of a port goes: its register, the metric, and the values of the labels after `port`.
pub const COUNTERS: &[(&str, &str, &[&str])] = &[
    ("init_in", "dtp_port_messages", &["in", "init"]),
    ("init_ack_in", "dtp_port_messages", &["in", "init_ack"]),
    ("beacon_in", "dtp_port_messages", &["in", "beacon"]),
    (
        "beacon_join_in",
        "dtp_port_messages",
        &["in", "beacon_join"],
    ),
    ("beacon_msb_in", "dtp_port_messages", &["in", "beacon_msb"]),
    ("log_in_messages", "dtp_port_messages", &["in", "log"]),
    ("init_out", "dtp_port_messages", &["out", "init"]),
    ("init_ack_out", "dtp_port_messages", &["out", "init_ack"]),
    ("beacon_out", "dtp_port_messages", &["out", "beacon"]),
    (
        "beacon_join_out",
        "dtp_port_messages",
        &["out", "beacon_join"],
    ),
    (
        "beacon_msb_out",
        "dtp_port_messages",
        &["out", "beacon_msb"],
    ),
    ("log_out_messages", "dtp_port_messages", &["out", "log"]),
    ("crc_errors", "dtp_port_rejects", &["crc"]),
    ("crossing_errors", "dtp_port_rejects", &["crossing"]),
    ("overruns", "dtp_port_rejects", &["overrun"]),
    ("range_rejects", "dtp_port_rejects", &["range"]),
    ("join_rejects", "dtp_port_rejects", &["join"]),
    ("acks_dropped", "dtp_port_rejects", &["ack_dropped"]),
    ("delay_rejects", "dtp_port_rejects", &["delay"]),
    ("jumps", "dtp_port_jumps", &[]),
    ("rejoins", "dtp_port_rejoins", &[]),
    ("beacons_overdue", "dtp_port_beacons_overdue", &[]),
    ("link_ups", "dtp_port_link_ups", &[]),
    ("resets_requested", "dtp_port_resets_requested", &[]),
    ("blocks_in", "dtp_port_blocks", &["in"]),
    ("blocks_in_not_idle", "dtp_port_busy_blocks", &["in"]),
    ("bad_blocks_in", "dtp_port_bad_blocks", &["in"]),
    ("sequence_errors", "dtp_port_sequence_errors", &[]),
    ("bad_headers", "dtp_port_bad_headers", &[]),
    ("test_pattern_errors", "dtp_port_test_pattern_errors", &[]),
    ("blocks_out", "dtp_port_blocks", &["out"]),
    ("blocks_out_not_idle", "dtp_port_busy_blocks", &["out"]),
    ("bad_blocks_out", "dtp_port_bad_blocks", &["out"]),
];
