//! What happened in a run, in words: each event of the scenario, and when the promise held again after it.

use crate::checker::Suspended;
use crate::engine::network::{Action, NetworkEvent};
use crate::run::BURST_BER_HARMLESS;
use crate::scenario::Scenario;
use crate::time::seconds;
use serde::Serialize;

/// Cables that are named one by one; of more, so many and their number.
const NAMES_MAX: usize = 6;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventLine {
    /// When it began, in seconds.
    pub at: f64,
    /// When it was over, in seconds; null for what happens at once or lasts to the end.
    pub until: Option<f64>,
    /// What, such as `cut l0 - s0`.
    pub what: String,
    /// Whether it brought something back, so that the promise waited.
    pub suspends: bool,
    /// When the promise held again, in seconds; null if it did not wait, or never held again.
    pub promise_again: Option<f64>,
    /// From the moment at which something was back until then, in seconds.
    pub recovery: Option<f64>,
}

/// All events that began in a run that simulated this much.
#[must_use]
pub fn lines(scenario: &Scenario, waits: &[Suspended], simulated_fs: u64) -> Vec<EventLine> {
    let happened = (0..scenario.events.len()).filter_map(|n| Happened::new(scenario, n));
    let mut happened: Vec<Happened> = happened
        .filter(|event| event.at_fs < simulated_fs)
        .collect();
    happened.sort_by_key(|event| event.at_fs);
    happened.iter().map(|event| event.line(waits)).collect()
}

/// When the promise was waited for after it had first begun, in seconds.
#[must_use]
pub fn suspended(waits: &[Suspended]) -> Vec<(f64, Option<f64>)> {
    let later = waits.iter().skip(1);
    later
        .map(|wait| (seconds(wait.from_fs), wait.until_fs.map(seconds)))
        .collect()
}

/// An event between power-up and end.
struct Happened {
    at_fs: u64,
    until_fs: Option<u64>,
    /// When it brought something back.
    back_fs: Option<u64>,
    what: String,
}

impl Happened {
    /// The `n`th event, unless it is a part of one before.
    fn new(scenario: &Scenario, n: usize) -> Option<Self> {
        let NetworkEvent { time_fs, action } = scenario.events[n];
        let later = &scenario.events[n + 1..];
        let mut event = Happened {
            at_fs: time_fs,
            until_fs: None,
            back_fs: None,
            what: String::new(),
        };
        match action {
            Action::LinkDown { .. } | Action::LinkUp { .. } => {
                let cables = cables(scenario, n)?;
                let back = matches!(action, Action::LinkUp { .. });
                event.back_fs = back.then_some(time_fs);
                let verb = if back { "restore" } else { "cut" };
                event.what = format!("{verb} {cables}");
            }
            Action::DeviceStops { device } => {
                let name = &scenario.devices[device].name;
                match resumes(later, device) {
                    // Not there from the beginning: it is what it does later that happens.
                    Some((back_fs, Some(units))) if time_fs == 0 => {
                        event.at_fs = back_fs;
                        event.back_fs = Some(back_fs);
                        event.what = format!("join {name}, counter {units} units");
                    }
                    Some((back_fs, restart)) => {
                        event.until_fs = Some(back_fs);
                        event.back_fs = Some(back_fs);
                        event.what = match restart {
                            Some(_) => format!("power-cycle {name}"),
                            None => format!("stuck {name}: its clock stands still"),
                        };
                    }
                    None => event.what = format!("stop {name}: no edge from here on"),
                }
            }
            Action::DeviceResumes { .. } | Action::Lies { units: 0, .. } => return None,
            Action::Lies { device, units } => {
                let name = &scenario.devices[device].name;
                event.until_fs = honest_again(later, device);
                event.what = format!("lie of {name}: {units:+} units");
            }
            Action::Burst {
                link,
                until_fs,
                bit_error_rate,
            } => {
                event.until_fs = (until_fs < scenario.duration_fs).then_some(until_fs);
                let cuts = bit_error_rate > BURST_BER_HARMLESS;
                event.back_fs = event.until_fs.filter(|_| cuts);
                let cable = cable(scenario, link);
                event.what = format!("burst on {cable}, bit error rate {bit_error_rate:e}");
            }
        }
        Some(event)
    }

    fn line(&self, waits: &[Suspended]) -> EventLine {
        let waited = |back_fs: u64| {
            waits.iter().find(|wait| {
                wait.from_fs <= back_fs && wait.until_fs.is_none_or(|until_fs| back_fs < until_fs)
            })
        };
        let wait = self.back_fs.and_then(waited);
        let again_fs = wait.and_then(|wait| wait.until_fs);
        let recovery_fs = again_fs.zip(self.back_fs).map(|(again, back)| again - back);
        EventLine {
            at: seconds(self.at_fs),
            until: self.until_fs.map(seconds),
            what: self.what.clone(),
            suspends: wait.is_some(),
            promise_again: again_fs.map(seconds),
            recovery: recovery_fs.map(seconds),
        }
    }
}

fn cable(scenario: &Scenario, link: usize) -> String {
    let [a, b] = scenario.links[link].devices;
    let name = |device: usize| &scenario.devices[device].name;
    format!("{} - {}", name(a), name(b))
}

/// The cables that this event and those right after it cut, or restore, at one instant; none if this event
/// is not the first of them.
fn cables(scenario: &Scenario, n: usize) -> Option<String> {
    let events = &scenario.events;
    let same = |event: &&NetworkEvent| {
        event.time_fs == events[n].time_fs
            && std::mem::discriminant(&event.action) == std::mem::discriminant(&events[n].action)
    };
    if n > 0 && same(&&events[n - 1]) {
        return None;
    }
    let links = events[n..]
        .iter()
        .take_while(same)
        .filter_map(|event| match event.action {
            Action::LinkDown { link } | Action::LinkUp { link } => Some(cable(scenario, link)),
            _ => None,
        });
    let names: Vec<String> = links.collect();
    let more = names.len().saturating_sub(NAMES_MAX);
    let shown = names[..names.len() - more].join(", ");
    Some(match more {
        0 => shown,
        more => format!("{shown} and {more} more"),
    })
}

/// When a device has edges again, and with which counter if not its own.
fn resumes(later: &[NetworkEvent], device: usize) -> Option<(u64, Option<u64>)> {
    later.iter().find_map(|event| match event.action {
        Action::DeviceResumes {
            device: other,
            restart_units,
        } if other == device => Some((event.time_fs, restart_units)),
        _ => None,
    })
}

fn honest_again(later: &[NetworkEvent], device: usize) -> Option<u64> {
    later.iter().find_map(|event| match event.action {
        Action::Lies {
            device: other,
            units: 0,
        } if other == device => Some(event.time_fs),
        _ => None,
    })
}
