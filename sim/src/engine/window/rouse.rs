//! When a steady port must be stepped again: before silence counts, when it is far behind its device, or when
//! something is heard that is no BEACON. And when its LOG is due (`log.rs`).
//!
//! A port can be taken over where nothing of the last BEACON is in its registers any more, seven edges after
//! it was handled. All alarms ring in better time. What is heard moves the device eight edges later at the
//! earliest, and no port has then heard anything later than that and one edge more (`queue.rs`).

use super::port::Mode;
use super::Window;
use crate::engine::event::unit::tag_edge;
use dtp_spec::dtp::prescaler::SHORT_TICKS;
use dtp_spec::quiet::STEADY_SHORTS_MAX;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A port is stepped that is so far behind its device that a few moves more would be news to its peer.
const LAG_UNITS: i64 = -40;
/// Edges before the expected change of a tag at which it is looked for anew.
const TAG_LEAD_TICKS: u64 = 48;
/// No more is it, if it is closer than this.
const TAG_NEAR_TICKS: u64 = 64;
/// Edges behind it at which it has happened, at the beginning of the window; and no BEACON that leaves after the LOG has
/// landed.
const TAG_PAST_TICKS: u64 = 14;
/// Edges for which ports are stepped after the one for whose sake they were roused.
const KEEP_TICKS: u64 = 32;
/// Short strobes of silence from which on a port is stepped.
pub(super) const SILENT_SHORTS: u64 = STEADY_SHORTS_MAX as u64 - 4;

/// What rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Alarm {
    /// The tag of the LOGs of this device is about to change, or has changed.
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

    /// The tag of a device is about to change, or has changed.
    fn tag_alarm(&mut self, number: u32) {
        if !self.devices[number as usize].steady {
            return;
        }
        let edge = self.present_edge(number as usize);
        self.pass_tags(number as usize, edge);
        let (next, change) = self.next_look(number as usize, edge);
        self.devices[number as usize].turn_until = change;
        self.set_tag_alarm(number, next);
    }

    /// Sets the alarm for the next tag of a device that may have jumped, at its edge `edge`.
    pub(super) fn renew_tag_alarm(&mut self, number: u32, edge: u64) {
        let (next, change) = self.next_look(number as usize, edge);
        let device = &mut self.devices[number as usize];
        device.turn_until = device.turn_until.min(change);
        if device.clock.edge_fs(next) < self.alarms.tags_fs[number as usize] {
            self.set_tag_alarm(number, next);
        }
    }

    /// When the tag of a device that has come to edge `edge` is looked at, and before which edge it does not change.
    fn next_look(&self, number: usize, edge: u64) -> (u64, u64) {
        let device = &self.devices[number];
        let (seen, gc) = match edge {
            0 | 1 => (device.gc_after(0), device.gc_after(0)),
            _ => (device.gc_after(edge - 2), device.gc_after(edge - 1)),
        };
        let change = tag_edge(edge, seen, gc);
        let next = match change > edge + TAG_NEAR_TICKS {
            true => change - TAG_LEAD_TICKS,
            false => change + TAG_PAST_TICKS,
        };
        (next, change.saturating_sub(TAG_LEAD_TICKS))
    }

    /// A sleeping device is about to move by a decision at this edge: its tag changes the sooner.
    #[inline]
    pub(super) fn turn_sooner(&mut self, number: usize, edge: u64) {
        if edge >= self.devices[number].turn_until {
            self.renew_tag_alarm(number as u32, edge);
        }
    }

    /// Ports of a device have had every edge before `edge`, whether its tag has been looked at or not.
    #[inline]
    pub(super) fn turn_passed(&mut self, number: usize, edge: u64) {
        if edge >= self.devices[number].turn_until {
            self.pass_tags(number, edge);
        }
    }

    fn set_tag_alarm(&mut self, number: u32, edge: u64) {
        let time_fs = self.devices[number as usize].clock.edge_fs(edge);
        self.alarms.tags_fs[number as usize] = time_fs;
        self.alarms
            .heap
            .push(Reverse((time_fs, Alarm::Tag(number))));
    }

    fn silence_alarm(&mut self, port: u32) {
        let account = &self.accounts[port as usize];
        self.alarms.listening[port as usize] = false;
        if account.mode != Mode::Steady {
            return;
        }
        let edge = self.present_edge(account.device as usize);
        if self.is_regular(account.peer as usize) {
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

    /// BEACONs of this port follow each other so closely that the one that hears them need not be watched for
    /// silence, as long as the golden model does not step it.
    fn is_regular(&self, port: usize) -> bool {
        let account = &self.accounts[port];
        let edge = self.present_edge(account.device as usize);
        account.mode == Mode::Steady
            && edge > account.since + 2 * self.silent_ticks
            && 2 * self.silent_shorts() < SILENT_SHORTS
    }

    /// Short strobes in which such a port sends a BEACON that counts, at least.
    fn silent_shorts(&self) -> u64 {
        self.silent_ticks / u64::from(SHORT_TICKS) + 2
    }

    /// A port is stepped from now on: the one that hears it is watched again.
    pub(super) fn watch_hearer(&mut self, port: usize) {
        let hearer = self.accounts[port].peer as usize;
        let account = &self.accounts[hearer];
        if account.mode == Mode::Steady && !self.alarms.listening[hearer] {
            let edge = self.present_edge(account.device as usize);
            self.ring(hearer, edge, self.silent_shorts());
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
