//! What the events of a network do to its lines and devices, in ticks. Pure functions of the network:
//! an engine needs no other knowledge of an event.
//!
//! Let `k(t)` be [`tick_at`](crate::model::oscillator::Oscillator::tick_at) of the time t on the clock
//! of the device that the event is about: of the *sender* for a line. An event at t takes effect at
//! that edge, and one that ends it at t' ends at `k(t')`. Blocks of a line of another speed than 10G count
//! from the first that leaves at or after such an edge.
//!
//! * **Loss.** While a cable is cut, or the sender has stopped, the blocks of ticks k(t) to k(t') - 1
//!   arrive, a delay later as always, with sync header 00 and payload 0, which no transmitter sends.
//!   The recovered clock goes on.
//! * **Stop.** A stopped device has no edges k(t) to k(t') - 1: its registers keep their values, its MACs
//!   stand still, and its transmit lines are lost as above. Its receive paths run in recovered clocks and
//!   go on; nobody samples them.
//! * **Power-up.** At edge k(t'), before anything else happens at it, device, ports, MACs and receive
//!   paths are as at reset, with this counter; recovered edges before that edge have been run.
//! * **Lie.** From the step at edge k(t) on, gc as the ports see it (and stamp it into BEACON,
//!   BEACON_JOIN, BEACON_MSB and LOG) is more by this than the device's own.
//! * **Burst.** Blocks k(t) to k(t') - 1 of both directions have bit errors of their own, drawn as a
//!   line's, counted from the first of them.

use crate::engine::network::{Action, Network};
use dtp_spec::speed::Speed;
use std::ops::Range;

/// A stop of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    /// First edge that does not happen.
    pub first: u64,
    /// First edge that happens again; `u64::MAX` if none.
    pub end: u64,
    /// At that edge the device powers up with this counter; otherwise it goes on where it stood.
    pub restart_units: Option<u64>,
}

/// A burst of bit errors on one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Burst {
    /// Blocks of the sender.
    pub first: u64,
    /// The block after the last.
    pub end: u64,
    /// Probability that a bit flips.
    pub bit_error_rate: f64,
    /// Number of the event: with that of the receiving port (in the low 32 bits) it names the draws.
    pub event: usize,
}

/// What happens to the line into one port.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineEvents {
    /// Blocks that are lost: in order, apart from each other.
    pub lost: Vec<Range<u64>>,
    /// Bursts, in order of the events.
    pub bursts: Vec<Burst>,
}

/// What happens to one device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceEvents {
    /// Stops, in order.
    pub outages: Vec<Outage>,
    /// From an edge on the device says this much more than it knows, in units.
    pub lies: Vec<(u64, i64)>,
}

impl DeviceEvents {
    /// The first edge from this one on at which something happens; `u64::MAX` if nothing does.
    #[must_use]
    pub fn next_from(&self, tick: u64) -> u64 {
        let outages = self.outages.iter().flat_map(|o| [o.first, o.end]);
        let all = outages.chain(self.lies.iter().map(|lie| lie.0));
        all.filter(|&at| at >= tick).min().unwrap_or(u64::MAX)
    }
}

impl Network {
    /// The stops and lies of every device.
    #[must_use]
    pub fn device_events(&self) -> Vec<DeviceEvents> {
        let mut all = vec![DeviceEvents::default(); self.devices.len()];
        for event in &self.events {
            let tick_at = |device: usize| self.devices[device].oscillator.tick_at(event.time_fs);
            match event.action {
                Action::DeviceStops { device } => all[device].outages.push(Outage {
                    first: tick_at(device),
                    end: u64::MAX,
                    restart_units: None,
                }),
                Action::DeviceResumes {
                    device,
                    restart_units,
                } => {
                    if let Some(outage) = all[device].outages.last_mut() {
                        outage.end = tick_at(device);
                        outage.restart_units = restart_units;
                    }
                }
                Action::Lies { device, units } => all[device].lies.push((tick_at(device), units)),
                Action::LinkDown { .. } | Action::LinkUp { .. } | Action::Burst { .. } => {}
            }
        }
        all
    }

    /// What happens to the line into every port.
    #[must_use]
    pub fn line_events(&self) -> Vec<LineEvents> {
        let (ends, first_port) = self.ports();
        let mut all = vec![LineEvents::default(); first_port[self.devices.len()]];
        if self.events.is_empty() {
            return all;
        }
        let mut of_link = vec![Vec::new(); self.links.len()];
        for (number, event) in self.events.iter().enumerate() {
            match event.action {
                Action::LinkDown { link }
                | Action::LinkUp { link }
                | Action::Burst { link, .. } => {
                    of_link[link].push(number);
                }
                _ => {}
            }
        }
        let devices = self.device_events();
        for (link, (numbers, ends)) in of_link.iter().zip(ends).enumerate() {
            for (sender, receiver) in [(ends[0], ends[1]), (ends[1], ends[0])] {
                let outages = devices[sender.device].outages.iter();
                let stopped = outages.map(|outage| outage.first..outage.end).collect();
                let speed = self.links[link].speed;
                all[receiver.port] = self.line(numbers, sender.device, speed, stopped);
            }
        }
        all
    }

    /// What these events of its link do to a line.
    fn line(
        &self,
        numbers: &[usize],
        sender: usize,
        speed: Speed,
        stopped: Vec<Range<u64>>,
    ) -> LineEvents {
        let clock = &self.devices[sender].oscillator;
        let block_at = |time_fs| speed.block_at_tick(clock.tick_at(time_fs));
        let blocks =
            |ticks: Range<u64>| speed.block_at_tick(ticks.start)..speed.block_at_tick(ticks.end);
        let mut lost: Vec<_> = stopped.into_iter().map(blocks).collect();
        let mut bursts = Vec::new();
        let mut down = None;
        for &number in numbers {
            let first = block_at(self.events[number].time_fs);
            match self.events[number].action {
                Action::LinkDown { .. } => down = Some(first),
                Action::LinkUp { .. } => lost.extend(down.take().map(|down| down..first)),
                Action::Burst {
                    until_fs,
                    bit_error_rate,
                    ..
                } => bursts.push(Burst {
                    first,
                    end: block_at(until_fs),
                    bit_error_rate,
                    event: number,
                }),
                _ => {}
            }
        }
        lost.extend(down.map(|first| first..u64::MAX));
        LineEvents {
            lost: apart(lost),
            bursts,
        }
    }
}

/// The same ticks as ranges in order that do not touch.
fn apart(mut ranges: Vec<Range<u64>>) -> Vec<Range<u64>> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<u64>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_joined_where_they_meet() {
        let ranges = vec![30..40, 5..5, 10..20, 15..17, 20..25, 39..u64::MAX];
        assert_eq!(apart(ranges), [10..25, 30..u64::MAX]);
    }
}
