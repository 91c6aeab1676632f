//! `[[event]]`: what happens during a run.

use super::network::{Draft, Place};
use crate::engine::network::{Action, NetworkEvent};
use crate::error::SimError;
use crate::rng::{Stream, Subject};
use crate::scenario::tables::{EventKind, EventTable, ScenarioFile};
use crate::time::{parse_duration, FS_PER_MS, FS_PER_US};

/// How long a device is off, or a cable has errors, unless it is said.
const OFF_FS_DEFAULT: u64 = 10 * FS_PER_US;
const BURST_FS_DEFAULT: u64 = FS_PER_MS / 10;
/// Largest counter at power-up, in units: 1.6 hours. The largest difference that a JOIN tells apart.
const COUNTER_UNITS_MAX: u64 = 1 << 44;
/// Largest lie, in units: a second.
const LIE_UNITS_MAX: u64 = 3_125_000_000;

/// The network as the events before have left it.
struct Standing {
    /// Cables by their devices.
    links: Vec<[usize; 2]>,
    link_up: Vec<bool>,
    device_up: Vec<bool>,
    power_up_units: u64,
    duration_fs: u64,
}

impl ScenarioFile {
    /// All events in order of time.
    pub(super) fn events(
        &self,
        draft: &Draft,
        power_up_units: u64,
        duration_fs: u64,
    ) -> Result<Vec<NetworkEvent>, SimError> {
        let mut order = Vec::new();
        for (n, table) in self.event.iter().enumerate() {
            // A run that the command line makes shorter has fewer events.
            let shorter = self.source.overridden.contains(&"duration");
            let end_fs = if shorter { u64::MAX } else { duration_fs };
            let time_fs = self.instant(n, "at", &table.at, end_fs)?;
            if time_fs < duration_fs {
                order.push((time_fs, n));
            }
        }
        order.sort_unstable();
        let mut standing = Standing {
            links: draft.links.iter().map(|link| link.devices).collect(),
            link_up: vec![true; draft.links.len()],
            device_up: vec![true; draft.devices.len()],
            power_up_units,
            duration_fs,
        };
        let mut events = Vec::new();
        // A device that joins later is not there from the beginning.
        for (n, table) in self.event.iter().enumerate() {
            if table.kind == EventKind::Join {
                let device = self.event_device(n, table, draft)?;
                if !std::mem::replace(&mut standing.device_up[device], false) {
                    return Err(self.rule(&format!("event.{n}.device"), "joins twice"));
                }
                let action = Action::DeviceStops { device };
                events.push(NetworkEvent { time_fs: 0, action });
            }
        }
        for (time_fs, n) in order {
            self.event(n, time_fs, draft, &mut standing, &mut events)?;
        }
        events.sort_by_key(|event| event.time_fs);
        Ok(events)
    }

    /// A time at which something happens, before the end.
    fn instant(&self, n: usize, key: &str, text: &str, end_fs: u64) -> Result<u64, SimError> {
        let key = format!("event.{n}.{key}");
        let time_fs = parse_duration(text).map_err(|error| self.rule(&key, &error.to_string()))?;
        if time_fs >= end_fs {
            return Err(self.rule(&key, "comes after the end of the run: see duration"));
        }
        Ok(time_fs)
    }

    fn event(
        &self,
        n: usize,
        time_fs: u64,
        draft: &Draft,
        standing: &mut Standing,
        events: &mut Vec<NetworkEvent>,
    ) -> Result<(), SimError> {
        let table = &self.event[n];
        self.keys_of_event(n, table)?;
        let mut at = |time_fs, action| events.push(NetworkEvent { time_fs, action });
        let default_fs = match table.kind {
            EventKind::PowerCycle => Some(OFF_FS_DEFAULT),
            EventKind::Burst => Some(BURST_FS_DEFAULT),
            _ => None,
        };
        let duration_fs = match &table.duration {
            Some(text) => Some(self.instant(n, "duration", text, u64::MAX)?),
            None => default_fs,
        };
        let end_fs = duration_fs.map(|duration_fs| time_fs.saturating_add(duration_fs));
        let lasts_until_fs = end_fs.unwrap_or(u64::MAX);
        let end_fs = end_fs.filter(|&end_fs| end_fs < standing.duration_fs);
        match table.kind {
            EventKind::Cut | EventKind::Restore => {
                let link = self.event_link(n, table, draft, standing)?;
                let action = match table.kind {
                    EventKind::Cut => Action::LinkDown { link },
                    _ => Action::LinkUp { link },
                };
                at(time_fs, action);
            }
            EventKind::Partition | EventKind::Merge => {
                let cut = table.kind == EventKind::Partition;
                for link in self.border(n, table, draft, standing)? {
                    standing.link_up[link] = !cut;
                    let action = if cut {
                        Action::LinkDown { link }
                    } else {
                        Action::LinkUp { link }
                    };
                    at(time_fs, action);
                }
            }
            EventKind::PowerCycle | EventKind::Stuck => {
                let device = self.event_device(n, table, draft)?;
                self.is_up(n, standing.device_up[device], &table.device)?;
                at(time_fs, Action::DeviceStops { device });
                let restart_units = match table.kind {
                    EventKind::PowerCycle => Some(self.counter(n, table, device, standing)?),
                    _ => None,
                };
                // Up again before another event can find it down: overlaps are refused below.
                match end_fs {
                    Some(end_fs) => {
                        self.no_event_of(device, n, (time_fs, end_fs), draft)?;
                        at(
                            end_fs,
                            Action::DeviceResumes {
                                device,
                                restart_units,
                            },
                        );
                    }
                    None => standing.device_up[device] = false,
                }
            }
            EventKind::Join => {
                let device = self.event_device(n, table, draft)?;
                standing.device_up[device] = true;
                let restart_units = Some(self.counter(n, table, device, standing)?);
                at(
                    time_fs,
                    Action::DeviceResumes {
                        device,
                        restart_units,
                    },
                );
            }
            EventKind::Lie => {
                let device = self.event_device(n, table, draft)?;
                let units = table.units.unwrap_or(0);
                if units == 0 || units.unsigned_abs() > LIE_UNITS_MAX {
                    let rule = format!("is 1 to {LIE_UNITS_MAX} units of 0.32 ns, or as many less");
                    return Err(self.rule(&format!("event.{n}.units"), &rule));
                }
                self.no_lie_of(device, n, time_fs..lasts_until_fs, draft)?;
                at(time_fs, Action::Lies { device, units });
                if let Some(end_fs) = end_fs {
                    at(end_fs, Action::Lies { device, units: 0 });
                }
            }
            EventKind::Burst => {
                let link = self.link_of(n, table, draft)?;
                let bit_error_rate = table.ber.unwrap_or(super::BER_MAX);
                if !(0.0..=super::BER_MAX).contains(&bit_error_rate) {
                    return Err(self.rule(&format!("event.{n}.ber"), super::BER_RULE));
                }
                at(
                    time_fs,
                    Action::Burst {
                        link,
                        until_fs: end_fs.unwrap_or(u64::MAX),
                        bit_error_rate,
                    },
                );
            }
        }
        Ok(())
    }

    fn keys_of_event(&self, n: usize, table: &EventTable) -> Result<(), SimError> {
        use EventKind::{Burst, Cut, Join, Lie, Merge, Partition, PowerCycle, Restore, Stuck};
        for (key, said, kinds, required) in [
            (
                "link",
                table.link.is_some(),
                &[Cut, Restore, Burst][..],
                true,
            ),
            (
                "device",
                table.device.is_some(),
                &[PowerCycle, Join, Lie, Stuck],
                true,
            ),
            (
                "devices",
                table.devices.is_some(),
                &[Partition, Merge],
                true,
            ),
            (
                "duration",
                table.duration.is_some(),
                &[PowerCycle, Stuck, Lie, Burst],
                false,
            ),
            (
                "counter_units",
                table.counter_units.is_some(),
                &[PowerCycle, Join],
                false,
            ),
            ("units", table.units.is_some(), &[Lie], true),
            ("ber", table.ber.is_some(), &[Burst], false),
        ] {
            let belongs = kinds.contains(&table.kind);
            let name = table.kind.name();
            let key = format!("event.{n}.{key}");
            if said && !belongs {
                return Err(self.rule(&key, &format!("does not belong to kind \"{name}\"")));
            }
            if !said && belongs && required {
                return Err(self.rule(&key, &format!("is missing: kind \"{name}\" needs it")));
            }
        }
        Ok(())
    }

    fn event_device(&self, n: usize, table: &EventTable, draft: &Draft) -> Result<usize, SimError> {
        let place = Place::key(format!("event.{n}"));
        let name = table.device.as_deref().unwrap_or_default();
        self.find(draft, name, &place, "device")
    }

    /// The cable between the two devices. Of parallel ones an event has no word for one.
    fn link_of(&self, n: usize, table: &EventTable, draft: &Draft) -> Result<usize, SimError> {
        let place = Place::key(format!("event.{n}"));
        let [a, b] = table.link.clone().unwrap_or_default();
        let a = self.find(draft, &a, &place, "link.0")?;
        let b = self.find(draft, &b, &place, "link.1")?;
        let links = draft.links.iter().enumerate();
        let joins = |ends: [usize; 2]| ends == [a, b] || ends == [b, a];
        let found: Vec<usize> = links
            .filter_map(|(number, link)| joins(link.devices).then_some(number))
            .collect();
        let rule = match found[..] {
            [link] => return Ok(link),
            [] => "there is no cable between these two".to_owned(),
            _ => format!(
                "is ambiguous: {} cables lie between these two, and an event is of one; kind \
                 \"partition\" with one of the devices cuts all of its cables",
                found.len()
            ),
        };
        Err(self.rule(&format!("event.{n}.link"), &rule))
    }

    fn event_link(
        &self,
        n: usize,
        table: &EventTable,
        draft: &Draft,
        standing: &mut Standing,
    ) -> Result<usize, SimError> {
        let link = self.link_of(n, table, draft)?;
        let up = table.kind == EventKind::Restore;
        if std::mem::replace(&mut standing.link_up[link], up) == up {
            let state = if up { "is not cut" } else { "is already cut" };
            let rule = format!("the cable {state} at that time");
            return Err(self.rule(&format!("event.{n}.link"), &rule));
        }
        Ok(link)
    }

    /// The cables between a set and the rest that are to change.
    fn border(
        &self,
        n: usize,
        table: &EventTable,
        draft: &Draft,
        standing: &Standing,
    ) -> Result<Vec<usize>, SimError> {
        let place = Place::key(format!("event.{n}"));
        let mut inside = vec![false; draft.devices.len()];
        for (k, name) in table.devices.iter().flatten().enumerate() {
            inside[self.find(draft, name, &place, &format!("devices.{k}"))?] = true;
        }
        let cut = table.kind == EventKind::Partition;
        let border = |link: &usize| {
            let [a, b] = standing.links[*link];
            inside[a] != inside[b] && standing.link_up[*link] == cut
        };
        let links: Vec<usize> = (0..standing.links.len()).filter(border).collect();
        if links.is_empty() {
            let state = if cut { "up" } else { "cut" };
            let rule = format!("no cable between these and the others is {state} at that time");
            return Err(self.rule(&format!("event.{n}.devices"), &rule));
        }
        Ok(links)
    }

    fn is_up(&self, n: usize, up: bool, device: &Option<String>) -> Result<(), SimError> {
        if up {
            return Ok(());
        }
        let name = device.as_deref().unwrap_or_default();
        let rule = format!("`{name}` is not running at that time");
        Err(self.rule(&format!("event.{n}.device"), &rule))
    }

    /// No other stop of this device begins while this one lasts.
    fn no_event_of(
        &self,
        device: usize,
        n: usize,
        (from_fs, end_fs): (u64, u64),
        draft: &Draft,
    ) -> Result<(), SimError> {
        for (other, table) in self.event.iter().enumerate() {
            let stops = matches!(table.kind, EventKind::PowerCycle | EventKind::Stuck);
            if other == n || !stops || self.event_device(other, table, draft)? != device {
                continue;
            }
            let at_fs = self.instant(other, "at", &table.at, u64::MAX)?;
            if (from_fs..=end_fs).contains(&at_fs) {
                let name = &draft.devices[device].name;
                let rule = format!("`{name}` is not running at that time");
                return Err(self.rule(&format!("event.{other}.device"), &rule));
            }
        }
        Ok(())
    }

    /// No other lie of this device begins while this one lasts: the end of one would end both.
    fn no_lie_of(
        &self,
        device: usize,
        n: usize,
        lasts_fs: std::ops::Range<u64>,
        draft: &Draft,
    ) -> Result<(), SimError> {
        for (other, table) in self.event.iter().enumerate() {
            let lies = other != n && table.kind == EventKind::Lie;
            if !lies || self.event_device(other, table, draft)? != device {
                continue;
            }
            if lasts_fs.contains(&self.instant(other, "at", &table.at, u64::MAX)?) {
                let name = &draft.devices[device].name;
                let rule = format!(
                    "`{name}` already lies at that time: give event {} a duration that ends before",
                    n + 1
                );
                return Err(self.rule(&format!("event.{other}.device"), &rule));
            }
        }
        Ok(())
    }

    /// The counter with which a device powers up.
    fn counter(
        &self,
        n: usize,
        table: &EventTable,
        device: usize,
        standing: &Standing,
    ) -> Result<u64, SimError> {
        let joins = table.kind == EventKind::Join;
        let drawn = || {
            let stream = Stream::new(self.seed, Subject::InitialCounter, device as u64);
            stream.below(1 + n as u64, standing.power_up_units)
        };
        let default = || if joins { COUNTER_UNITS_MAX } else { drawn() };
        let units = table.counter_units.unwrap_or_else(default);
        if units > COUNTER_UNITS_MAX {
            let rule = format!("is at most 2^44, {COUNTER_UNITS_MAX}, not {units}");
            return Err(self.rule(&format!("event.{n}.counter_units"), &rule));
        }
        Ok(units)
    }
}
