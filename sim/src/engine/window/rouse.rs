//! When a steady port must be stepped again: before its LOG is due, before silence counts, when it is far
//! behind its device, or when something is heard that is no BEACON.
//!
//! A port can be taken over where nothing of the last BEACON is in its registers any more, seven edges after
//! it was handled. All alarms ring in better time. What is heard moves the device eight edges later at the
//! earliest, and no port has then heard anything later than that and one edge more (`queue.rs`).

use super::port::Mode;
use super::Window;
use crate::engine::event::unit::tag_edge;
use dtp_spec::dtp::log::{TAG_PORT, TAG_SHIFT};
use dtp_spec::dtp::prescaler::SHORT_TICKS;
use dtp_spec::quiet::STEADY_SHORTS_MAX;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A port is stepped that is so far behind its device that a few moves more would be news to its peer.
const LAG_UNITS: i64 = -40;
/// Edges before the change of a tag from which on ports are stepped.
const TAG_LEAD_TICKS: u64 = 48;
/// Edges behind it until the next change is looked for.
const TAG_REST_TICKS: u64 = 64;
/// Edges for which ports are stepped after the one for whose sake they were roused.
const KEEP_TICKS: u64 = 32;
/// Short strobes of silence from which on a port is stepped.
pub(super) const SILENT_SHORTS: u64 = STEADY_SHORTS_MAX as u64 - 4;

/// What rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Alarm {
    /// The tag of the LOGs of this device is about to change.
    Tag(u32),
    /// This port may have heard nothing for long.
    Silence(u32),
    /// This port is far behind.
    Lag(u32),
}

/// Alarms in order of time.
#[derive(Clone, Debug, Default)]
pub struct Alarms {
    heap: BinaryHeap<Reverse<(u64, Alarm)>>,
    /// Ports with an alarm for silence.
    listening: Vec<bool>,
    /// When the alarm for the tag of each device rings; others that were set before are void.
    tags_fs: Vec<u64>,
}

impl Alarms {
    /// For this many devices and ports; the tag of every device is looked at once it has run.
    #[must_use]
    pub fn new(devices: usize, ports: usize) -> Self {
        let tag = |device| Reverse((0, Alarm::Tag(device as u32)));
        Alarms {
            heap: (0..devices).map(tag).collect(),
            listening: vec![false; ports],
            tags_fs: vec![0; devices],
        }
    }
}

impl Alarms {
    /// When the next alarm rings.
    pub fn next_fs(&self) -> u64 {
        self.heap
            .peek()
            .map_or(u64::MAX, |&Reverse((time_fs, _))| time_fs)
    }
}

impl Window {
    /// Every alarm before `to_fs` rings, at the beginning of a window.
    pub(super) fn rouse(&mut self, to_fs: u64) {
        while let Some(&Reverse((time_fs, alarm))) = self.alarms.heap.peek() {
            if time_fs >= to_fs {
                return;
            }
            self.alarms.heap.pop();
            match alarm {
                Alarm::Tag(device) => {
                    if self.alarms.tags_fs[device as usize] == time_fs {
                        self.tag_alarm(device);
                    }
                }
                Alarm::Silence(port) => self.silence_alarm(port),
                Alarm::Lag(port) => {
                    let edge = self.present_edge(self.accounts[port as usize].device as usize);
                    self.rouse_port(port as usize, edge);
                }
            }
        }
    }

    /// The first edge of a device in the present window.
    pub(super) fn present_edge(&self, device: usize) -> u64 {
        self.devices[device].clock.edges_before(self.now_fs)
    }

    /// The tag of a device is about to change, or was to.
    fn tag_alarm(&mut self, number: u32) {
        if !self.devices[number as usize].steady {
            return;
        }
        let edge = self.present_edge(number as usize);
        let (change, tag) = self.next_tag(number as usize, edge);
        let mut next = change.saturating_sub(TAG_LEAD_TICKS);
        if change <= edge + TAG_REST_TICKS {
            if tag <= TAG_PORT {
                self.rouse_device(number as usize, edge);
                self.devices[number as usize].keep_until = change + KEEP_TICKS;
            }
            next = change + TAG_REST_TICKS;
        }
        self.set_tag_alarm(number, next);
    }

    /// Sets the alarm for the next tag of a device that may have jumped, at its edge `edge`.
    pub(super) fn renew_tag_alarm(&mut self, number: u32, edge: u64) {
        let (change, _) = self.next_tag(number as usize, edge);
        let next = change.saturating_sub(TAG_LEAD_TICKS).max(edge);
        let device = &self.devices[number as usize];
        if device.clock.edge_fs(next) < self.alarms.tags_fs[number as usize] {
            self.set_tag_alarm(number, next);
        }
    }

    fn set_tag_alarm(&mut self, number: u32, edge: u64) {
        let time_fs = self.devices[number as usize].clock.edge_fs(edge);
        self.alarms.tags_fs[number as usize] = time_fs;
        self.alarms
            .heap
            .push(Reverse((time_fs, Alarm::Tag(number))));
    }

    /// The first edge from `edge` on that reads another tag than the one before, and that tag.
    fn next_tag(&self, number: usize, edge: u64) -> (u64, u64) {
        let device = &self.devices[number];
        let (seen, gc) = match edge {
            0 | 1 => (device.gc_after(0), device.gc_after(0)),
            _ => (device.gc_after(edge - 2), device.gc_after(edge - 1)),
        };
        let change = tag_edge(edge, seen, gc);
        let tag = (gc >> TAG_SHIFT).wrapping_add(u64::from(change > edge)) & 3;
        (change, tag)
    }

    fn silence_alarm(&mut self, port: u32) {
        let account = &self.accounts[port as usize];
        self.alarms.listening[port as usize] = false;
        if account.mode != Mode::Steady {
            return;
        }
        let edge = self.present_edge(account.device as usize);
        if let Some(shorts) = self.silent_at_rest(port as usize) {
            self.ring(port as usize, edge, shorts);
            return;
        }
        self.recall(port as usize);
        let account = &self.accounts[port as usize];
        if account.silent_after(edge.saturating_sub(1)) >= SILENT_SHORTS {
            self.rouse_port(port as usize, edge);
        } else {
            self.listen(port as usize, edge);
        }
    }

    /// Sets the alarm for the silence of a steady port.
    pub(super) fn listen(&mut self, port: usize, edge: u64) {
        if self.alarms.listening[port] {
            return;
        }
        let silent_shorts = self.accounts[port].silent_after(edge.saturating_sub(1));
        self.ring(port, edge, silent_shorts);
    }

    /// The same for a port that has been silent so long.
    fn ring(&mut self, port: usize, edge: u64, silent_shorts: u64) {
        self.alarms.listening[port] = true;
        let account = &self.accounts[port];
        let left = SILENT_SHORTS.saturating_sub(silent_shorts);
        let rings = edge + left * u64::from(SHORT_TICKS);
        let time_fs = self.devices[account.device as usize].clock.edge_fs(rings);
        self.alarms
            .heap
            .push(Reverse((time_fs, Alarm::Silence(port as u32))));
    }

    /// If a steady port is so far behind its device, it is stepped from the next window on.
    pub(super) fn watch_lead(&mut self, port: usize, lead_units: i64) {
        if lead_units < LAG_UNITS && self.accounts[port].mode == Mode::Steady {
            self.alarms.heap.push(Reverse((0, Alarm::Lag(port as u32))));
        }
    }

    /// Every port of a device is stepped from this edge on, or as soon as it can be.
    pub(super) fn rouse_device(&mut self, number: usize, edge: u64) {
        let device = &mut self.devices[number];
        device.keep_until = device.keep_until.max(edge + KEEP_TICKS);
        let [first, end] = device.ports;
        for port in first..end {
            self.rouse_port(port, edge);
        }
    }

    /// A port is stepped from this edge on, or as soon as it can be.
    pub(super) fn rouse_port(&mut self, port: usize, edge: u64) {
        let account = &mut self.accounts[port];
        account.mode = match account.mode {
            Mode::Stepped => return,
            Mode::Steady => Mode::Waking(edge),
            Mode::Waking(before) => Mode::Waking(before.min(edge)),
        };
        let number = account.device;
        let device = &mut self.devices[number as usize];
        device.keep_until = device.keep_until.max(edge + KEEP_TICKS);
        if !self.devices[number as usize].awake {
            let present = self.present_edge(number as usize);
            self.devices[number as usize].wake(present);
            self.awake.push(number);
        }
        self.recall(port);
    }
}
