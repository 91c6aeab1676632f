//! The engine at power-up.

use super::beacons::VISIBLE_TO_HANDLED_FS;
use super::course::{Courses, NOWHERE};
use super::device::Device;
use super::log::LogAccount;
use super::port::{Account, Beacon, Mode};
use super::queue::{Place, Queue};
use super::rest::{may_rest, REST_TICKS_MAX, ROUNDING_FS};
use super::rouse::Alarms;
use super::Window;
use crate::engine::event::build::{units, wires, Wire};
use crate::engine::event::clock::Clock;
use crate::engine::event::fate::Fate;
use crate::engine::event::whole::Whole;
use crate::engine::heap::counter;
use crate::engine::hosts::Hosts;
use crate::engine::network::Network;
use dtp_spec::latency::Transmit;
use dtp_spec::mutant::Mutant;
use dtp_spec::port_params::Role;
use dtp_spec::units::TICK_FS;
use std::cmp::Reverse;

/// Edges from the one at which M2 takes a message to the one that flips the toggle.
const FLIGHT_FS: u64 = crate::engine::event::flight::GRANT_TO_TOGGLE_TICKS * TICK_FS;
/// A window is no longer than this, so that a counter moves but a few times in it.
const WINDOW_FS_MAX: u64 = 12 * TICK_FS;
/// Steps of a counter are this far apart, in edges.
const STEP_TICKS_MIN: u64 = 4;

impl Window {
    /// The network at power-up.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let (_, first_port) = network.ports();
        let clock = |device: &crate::engine::network::NetworkDevice| Clock::new(&device.oscillator);
        let clocks: Vec<Clock> = network.devices.iter().map(clock).collect();
        let wires = wires(network);
        let delays = || wires.iter().map(|wire: &Wire| wire.line.delay_fs);
        let (shortest_fs, longest_fs) = (delays().min().unwrap_or(0), delays().max().unwrap_or(0));
        let interval_ticks = u64::from(network.port_params.beacon_interval_ticks);
        // What is put there is handled a tick later at most, and a tick is never longer than two.
        let window_fs =
            (FLIGHT_FS + shortest_fs + VISIBLE_TO_HANDLED_FS - TICK_FS).min(WINDOW_FS_MAX);
        let longest_frame = network
            .frames
            .frames
            .iter()
            .map(|words| words[1].end - words[1].start);
        let wait_ticks = 8 * (longest_frame.max().unwrap_or(0) as u64 + 8);
        let ahead_ticks = interval_ticks + wait_ticks + 64 + REST_TICKS_MAX;
        let horizon_fs = ahead_ticks * TICK_FS * 11 / 10 + longest_fs;
        let steps = longest_fs / TICK_FS / STEP_TICKS_MIN + 16;
        let whole = Whole::new(network);
        let (known, params) = (steady_allowed(network), network.all_port_params());
        let mut fates = Fate::all(network, &whole);
        let device = |(number, device): (usize, &crate::engine::network::NetworkDevice)| {
            let ports = [first_port[number], first_port[number + 1]];
            let parent = device.params.mode.parent();
            let clock = clocks[number].clone();
            let fate = fates[number].take();
            let counter = counter(&device.params);
            let roles = &params[ports[0]..ports[1]];
            let steady = known && parent.is_none() && roles.iter().all(|p| p.role == Role::Both);
            Device::new(clock, ports, counter, parent, steps as usize).with_fate(fate, steady)
        };
        let units = units(network, &clocks, &wires);
        let devices: Vec<Device> = network.devices.iter().enumerate().map(device).collect();
        let pinned = |&(_, device): &(usize, &Device)| device.fate.is_some();
        let numbered = || devices.iter().enumerate();
        let awake = numbered().filter(|entry| !pinned(entry));
        let awake = awake.map(|(number, _)| number as u32).collect();
        let first =
            |(number, device): (usize, &Device)| Reverse((device.clock.edge_fs(0), number as u32));
        let pinned = numbered().filter(pinned).map(first).collect();
        let fates = devices.iter().filter_map(|device| device.fate.as_ref());
        let stalls = fates.into_iter().any(|fate| fate.stops())
            || devices.iter().any(|device| !device.steady);
        Window {
            devices,
            accounts: wires
                .iter()
                .map(|wire| account(wire, &clocks, interval_ticks))
                .collect(),
            lines_before: units.iter().map(|unit| unit.tx.clone()).collect(),
            units,
            queue: Queue::new(window_fs, horizon_fs),
            alarms: Alarms::new(network.devices.len(), wires.len()),
            wires,
            awake,
            pinned,
            params: network.devices.iter().map(|device| device.params).collect(),
            whole,
            dirty: Vec::new(),
            frames: network.frames.clone(),
            sampler: network.sampler,
            hosts: Hosts::new(network),
            interval_ticks,
            silent_ticks: interval_ticks
                + wait_ticks / 2
                + longest_fs / TICK_FS * 11 / 10
                + SENT_TO_VALID_TICKS,
            margin_fs: ROUNDING_FS,
            stalls,
            courses: Courses::default(),
            tells: false,
            untold: Vec::new(),
            heard_fs: 0,
            age_counts: network.port_params.mutant != Some(Mutant::AgeIgnored),
            long_flights: longest_fs / TICK_FS + 32 > interval_ticks,
            now_fs: 0,
            messages: 0,
        }
    }
}

/// From the edge at which a timer has run out to the one at which its BEACON counts, without the cable and the wait
/// for an idle block, in ticks.
const SENT_TO_VALID_TICKS: u64 = 64;
/// Beacons closer than this are always stepped: one would land in the window of the one before.
const INTERVAL_TICKS_MIN: u16 = 16;

/// Ports may be simulated by their accounts: those of breakages that an account knows nothing of are always
/// stepped, and so are all of a device with a port that does not both send and follow.
fn steady_allowed(network: &Network) -> bool {
    let params = &network.port_params;
    let known = !matches!(
        params.mutant,
        Some(Mutant::LateStamp | Mutant::NoRangeTest | Mutant::StuckCounter)
    );
    known
        && params.beacon_interval_ticks >= INTERVAL_TICKS_MIN
        && params.transmit == Transmit::DeviceClock
}

fn account(wire: &Wire, clocks: &[Clock], interval_ticks: u64) -> Account {
    Account {
        mode: Mode::Stepped,
        device: wire.device as u32,
        peer: wire.peer.port as u32,
        peer_device: wire.peer.device as u32,
        since: 0,
        lc_offset: 0,
        pushes: [(0, 0); 2],
        delay_units: 0,
        valid_edge: 0,
        silent_shorts: 0,
        guard_units: 0,
        guard_edge: 0,
        timer_from: 0,
        newest: Beacon::default(),
        before: Beacon::default(),
        place: Place::default(),
        course: NOWHERE,
        spacing_until: 0,
        log: LogAccount::NONE,
        flips: 0,
        may_rest: may_rest(wire, clocks, interval_ticks),
        rests_until: 0,
        wakes_at: 0,
        ahead: false,
        drawn: false,
        spare_units: 0,
        heard: [0; 2],
    }
}
