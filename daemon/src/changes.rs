//! What is news: pure, from what was seen before and what is seen now.

use crate::config::Level;
use crate::journal::Record;
use crate::snapshot::{PortSnapshot, Snapshot};
use dtp_driver::clock::filter::Disruption;
use dtp_driver::clock::{nanoseconds_ceil, Interval, Status};
use dtp_driver::eui64::Eui64;
use dtp_driver::port::Peer;
use dtp_spec::device::Mode;
use dtp_spec::port_params::PortState;

/// What the clock says at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockView {
    /// The interval.
    pub interval: Interval,
    /// How old the sample is that it rests on, in nanoseconds.
    pub age_ns: Option<u64>,
    /// D.
    pub hops: u32,
    /// Disruptions so far.
    pub disruptions: u64,
    /// Why the last one was.
    pub disruption: Option<Disruption>,
    /// Samples so far.
    pub samples: u64,
    /// The narrowest bracket of a read, in nanoseconds.
    pub narrowest_ns: Option<u64>,
}

/// News of the clock.
#[must_use]
pub fn of_clock(before: Option<&ClockView>, now: &ClockView) -> Vec<Record> {
    let mut news = Vec::new();
    let (status, was) = (
        now.interval.status,
        before.map(|before| before.interval.status),
    );
    let disrupted = before.map_or(0, |before| {
        now.disruptions.saturating_sub(before.disruptions)
    });
    if disrupted > 0 {
        let why = now.disruption.map_or("unknown", Disruption::name);
        let record = Record::new(Level::Warn, "clock_disrupted").with("cause", why);
        news.push(record.with("times", disrupted));
    }
    if was != Some(status) {
        let level = match status {
            Status::Synchronized => Level::Info,
            _ if was.is_none() => Level::Info,
            _ => Level::Warn,
        };
        let record = Record::new(level, "clock_status").with("status", status.name());
        let record = match was {
            Some(was) => record.with("was", was.name()),
            None => record,
        };
        news.push(match status.is_bounded() {
            true => record.with("width_ns", nanoseconds_ceil(now.interval.width_units())),
            false => record,
        });
    }
    news
}

/// News of the device. Nothing is news that was there when it was first seen, but the ports' states.
#[must_use]
pub fn of_device(before: Option<&Snapshot>, now: &Snapshot) -> Vec<Record> {
    let mut news = Vec::new();
    if let Some(before) = before {
        if before.mode != now.mode {
            let record = Record::new(Level::Info, "device_mode");
            news.push(match now.mode {
                Mode::Fastest => record.with("mode", "fastest"),
                Mode::Tree { parent } => record.with("mode", "tree").with("parent", parent),
            });
        }
        if before.identity != now.identity {
            news.push(
                Record::new(Level::Info, "device_identity").with("identity", Eui64(now.identity)),
            );
        }
    }
    for (number, port) in now.ports.iter().enumerate() {
        let before = before.and_then(|before| before.ports.get(number));
        news.extend(of_port(number, before, port));
    }
    news
}

fn of_port(number: usize, before: Option<&PortSnapshot>, now: &PortSnapshot) -> Vec<Record> {
    let mut news = Vec::new();
    let record = |level, event| Record::new(level, event).with("port", number);
    let was = before.map(|before| before.state);
    if was != Some(now.state) {
        let state = record(level(was, now.state), "port_state").with("state", now.state.name());
        let state = match was {
            Some(was) => state.with("was", was.name()),
            None => state,
        };
        news.push(
            match now
                .delay_units
                .filter(|_| now.state == PortState::Synchronised)
            {
                Some(d) => state.with("delay_ns", nanoseconds_ceil(d.into())),
                None => state,
            },
        );
    }
    if now.peer != Peer::default() && before.map(|before| before.peer) != Some(now.peer) {
        let mut peer = record(Level::Info, "port_peer");
        if let Some(identity) = now.peer.identity {
            peer = peer.with("identity", Eui64(identity));
        }
        if let Some(port) = now.peer.port {
            peer = peer
                .with("peer_port", port.number)
                .with("peer_role", port.role.name());
        }
        news.push(peer);
    }
    let Some(before) = before else {
        return news;
    };
    if before.link.hi_ber != now.link.hi_ber {
        let level = if now.link.hi_ber {
            Level::Warn
        } else {
            Level::Info
        };
        news.push(record(level, "port_hi_ber").with("hi_ber", now.link.hi_ber));
    }
    // A counter that is less than before is of another device, or of one that was reset.
    let grown = |name: &str| now.counter(name).saturating_sub(before.counter(name));
    if grown("jumps") > 0 {
        news.push(record(Level::Warn, "port_jumped").with("times", grown("jumps")));
    }
    // A port that hears nobody tries again and again.
    if grown("rejoins") > 0 && now.state == PortState::Synchronised {
        news.push(record(Level::Info, "port_rejoined").with("times", grown("rejoins")));
    }
    // Went down and came up while nobody looked.
    if grown("link_ups") > 0 && before.link.up && now.link.up {
        news.push(record(Level::Warn, "port_flapped").with("times", grown("link_ups")));
    }
    news
}

fn level(was: Option<PortState>, now: PortState) -> Level {
    match (was, now) {
        (_, PortState::Faulty) => Level::Warn,
        (Some(PortState::Synchronised), _) => Level::Warn,
        _ => Level::Info,
    }
}

#[cfg(test)]
mod tests;
