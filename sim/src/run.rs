//! One scenario from start to verdict.

use crate::checker::{Cable, Change, Checkers, Pairs, PeriodChange, What, World, QUIET_FS};
use crate::engine::choice::{Engine, EngineKind};
use crate::engine::network::{Action, Network, NetworkDevice, NetworkLink};
use crate::engine::sampler::Sampler;
use crate::model::frame::FrameSet;
use crate::model::oscillator::Oscillator;
use crate::observer::{Both, Watcher};
use crate::report::Report;
use crate::rng::{Stream, Subject};
use crate::scenario::{DeviceSpec, Scenario};
use crate::thinned::Thinned;
use crate::time::FS_PER_US;
use crate::topology::Kind;
use crate::verdict;
use dtp_spec::device::{DeviceParams, Mode};
use dtp_spec::port_params::PortParams;
use dtp_spec::units::TICK_FS;

/// Simulated time between two calls of the progress function, in femtoseconds.
const SLICE_FS: u64 = 50 * FS_PER_US;

/// Up to here a burst leaves a link up: four bad sync headers in 125 us on average, where 16 are hi_ber.
/// Beyond it the checkers take the cable for cut while the burst lasts.
pub(crate) const BURST_BER_HARMLESS: f64 = 1e-4;

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Simulated so far, in femtoseconds.
    pub simulated_fs: u64,
    /// To be simulated, in femtoseconds.
    pub duration_fs: u64,
    /// Edges of device clocks so far, each counted once per port.
    pub port_ticks: u64,
    /// Least slack of any offset so far, in units; none before the promise began.
    pub slack_units: Option<i64>,
}

/// Runs a scenario. `progress` is called every 50 us of simulated time.
pub fn run(scenario: &Scenario, progress: impl FnMut(&Progress)) -> Report {
    run_watched(scenario, &mut (), progress)
}

/// The same, with somebody who watches; the run ends early if `watcher` gives up.
pub fn run_watched(
    scenario: &Scenario,
    watcher: &mut impl Watcher,
    progress: impl FnMut(&Progress),
) -> Report {
    run_checked(
        scenario,
        Pairs::of(scenario.devices.len()),
        watcher,
        progress,
    )
}

/// The same, with offsets kept account of like this.
pub fn run_checked(
    scenario: &Scenario,
    pairs: Pairs,
    watcher: &mut impl Watcher,
    mut progress: impl FnMut(&Progress),
) -> Report {
    let network = network(scenario);
    let world = world(scenario, &network);
    let mut engine = Engine::new(scenario.engine, &network);
    let mut thinned = Thinned::new(&network, QUIET_FS, pairs, world.changes.is_empty());
    let mut checkers = checkers_of(scenario, &world, pairs);
    let mut counters = vec![0; network.devices.len()];
    let (mut simulated_fs, mut told_fs) = (0, 0);
    while simulated_fs < scenario.duration_fs && !checkers.gave_up() && !watcher.gave_up() {
        let sample_fs = watcher.next_sample_fs().unwrap_or(u64::MAX);
        let slice_end_fs = scenario.duration_fs.min(told_fs + SLICE_FS);
        simulated_fs = slice_end_fs.min(sample_fs);
        let mut watchers = Both(&mut checkers, watcher);
        match scenario.engine {
            EngineKind::Stepped => engine.run_until(simulated_fs, &mut watchers),
            EngineKind::Heap | EngineKind::Window => {
                engine.run_until(simulated_fs, &mut thinned);
                thinned.pass(simulated_fs, &mut watchers);
            }
        }
        if simulated_fs == sample_fs {
            for (device, gc) in counters.iter_mut().enumerate() {
                *gc = engine.gc(device);
            }
            watcher.sample(simulated_fs, &counters);
        }
        if simulated_fs < slice_end_fs {
            continue;
        }
        told_fs = simulated_fs;
        progress(&Progress {
            simulated_fs,
            duration_fs: scenario.duration_fs,
            port_ticks: port_ticks(&network, simulated_fs),
            slack_units: checkers.t0_fs().and_then(|_| {
                checkers
                    .offset
                    .tightest(None)
                    .map(|pair| pair.slack_units())
            }),
        });
    }
    checkers.finish(simulated_fs);
    verdict::report(scenario, &world, &checkers, simulated_fs)
}

/// Ticks of all ports so far, within a few.
fn port_ticks(network: &Network, simulated_fs: u64) -> u64 {
    2 * network.links.len() as u64 * (simulated_fs / TICK_FS)
}

/// All checkers for this network.
#[must_use]
pub fn checkers(scenario: &Scenario, network: &Network) -> Checkers {
    let pairs = Pairs::of(network.devices.len());
    checkers_of(scenario, &world(scenario, network), pairs)
}

fn checkers_of(scenario: &Scenario, world: &World, pairs: Pairs) -> Checkers {
    let mut checkers = Checkers::new(world, pairs);
    for (number, spec) in scenario.devices.iter().enumerate() {
        if spec.parent.is_some() {
            checkers.monotonic.may_stand(number);
        }
    }
    checkers
}

/// The network of a scenario, ready for an engine.
#[must_use]
pub fn network(scenario: &Scenario) -> Network {
    let dtp = &scenario.dtp;
    let device = |(number, spec)| device(scenario, number, spec);
    let link = |link: &crate::scenario::LinkSpec| NetworkLink {
        devices: link.devices,
        delay_fs: link.delay_fs,
        bit_error_rate: link.bit_error_rate,
        forged_interval_blocks: scenario.forged_interval_blocks,
        utilisation: scenario.utilisation_of(link),
        roles: link.roles,
        speed: link.speed,
    };
    let mut network = Network {
        seed: scenario.seed,
        devices: scenario.devices.iter().enumerate().map(device).collect(),
        links: scenario.links.iter().map(link).collect(),
        port_params: PortParams {
            beacon_interval_ticks: dtp.beacon_interval_ticks,
            init_rounds: dtp.init_rounds,
            phases: dtp.phases,
            rounding: dtp.rounding,
            idle_aligner: dtp.idle_aligner,
            mutant: scenario.mutant,
            ..PortParams::default()
        },
        events: scenario.events.clone(),
        sampler: Sampler::new(dtp.phases, dtp.window_ticks, dtp.coin),
        frames: FrameSet::new(&scenario.frames),
        until_fs: scenario.duration_fs,
    };
    follow_parents(scenario, &mut network);
    network
}

/// Devices with a parent follow the port at the cable to it.
fn follow_parents(scenario: &Scenario, network: &mut Network) {
    let (ends, first_port) = network.ports();
    for (number, spec) in scenario.devices.iter().enumerate() {
        let Some(link) = spec.parent else { continue };
        let mut ends = ends[link].iter();
        if let Some(end) = ends.find(|end| end.device == number) {
            let parent = u8::try_from(end.port - first_port[number]);
            network.devices[number].params.mode = Mode::Tree {
                parent: parent.expect("a device has at most 64 ports"),
            };
        }
    }
}

fn device(scenario: &Scenario, number: usize, spec: &DeviceSpec) -> NetworkDevice {
    let stream = |subject| Stream::new(scenario.seed, subject, number as u64);
    let drawn_fs = || stream(Subject::OscillatorPhase).below(0, TICK_FS);
    let phase_fs = TICK_FS + spec.phase_fs.unwrap_or_else(drawn_fs);
    NetworkDevice {
        oscillator: Oscillator::wandering(spec.ppb, phase_fs, &spec.wander),
        params: DeviceParams {
            mode: Mode::Fastest,
            beacon_on_jump: scenario.dtp.beacon_on_jump,
            gc_units: stream(Subject::InitialCounter).below(0, scenario.dtp.power_up_units),
            mutant: scenario.mutant,
        },
        is_host: spec.kind == Kind::Host,
    }
}

/// What the events change for the checkers.
pub(crate) fn changes(scenario: &Scenario) -> Vec<Change> {
    // Where nobody follows, nothing is promised: as if there were no cable.
    let unbound = (0..scenario.links.len()).filter(|&link| !scenario.is_bound(link));
    let unbound = unbound.map(|link| Change {
        time_fs: 0,
        what: What::Cable(link, false),
    });
    let mut changes: Vec<Change> = unbound.collect();
    for event in &scenario.events {
        let mut at = |time_fs, what| changes.push(Change { time_fs, what });
        match event.action {
            Action::LinkDown { link } => at(event.time_fs, What::Cable(link, false)),
            Action::LinkUp { link } => at(event.time_fs, What::Cable(link, true)),
            Action::DeviceStops { device } => at(event.time_fs, What::Device(device, false)),
            Action::DeviceResumes { device, .. } => at(event.time_fs, What::Device(device, true)),
            Action::Burst {
                link,
                until_fs,
                bit_error_rate,
            } if bit_error_rate > BURST_BER_HARMLESS => {
                at(event.time_fs, What::Cable(link, false));
                at(until_fs, What::Cable(link, true));
            }
            Action::Burst { .. } | Action::Lies { .. } => {}
        }
    }
    changes.sort_by_key(|change| change.time_fs);
    changes
}

/// Every change of a period, in order of time.
fn wander(network: &Network) -> Vec<PeriodChange> {
    let mut changes = Vec::new();
    for (device, spec) in network.devices.iter().enumerate() {
        let later = spec.oscillator.segments().skip(1);
        changes.extend(later.map(|segment| PeriodChange {
            from_fs: segment.phase_fs,
            device,
            period: segment.period,
        }));
    }
    changes.sort_by_key(|change| change.from_fs);
    changes
}

/// Below this a receiver keeps its lock: of 19,531 sync headers in 125 us 1.2 are bad on average, and the 16 of
/// hi_ber come once in twenty years.
const KEEPS_LOCK_BER: f64 = 3e-5;

/// Cables whose receivers may lose their lock, and when.
fn noisy(network: &Network) -> Vec<(usize, [u64; 2])> {
    let links = network.links.iter().enumerate();
    let always = links.filter(|(_, link)| link.bit_error_rate > KEEPS_LOCK_BER);
    let always = always.map(|(number, _)| (number, [0, u64::MAX]));
    let bursts = network
        .events
        .iter()
        .filter_map(|event| match event.action {
            Action::Burst {
                link,
                until_fs,
                bit_error_rate,
            } if bit_error_rate + network.links[link].bit_error_rate > KEEPS_LOCK_BER => {
                Some((link, [event.time_fs, until_fs]))
            }
            _ => None,
        });
    always.chain(bursts).collect()
}

/// The same network as the checkers know it.
fn world(scenario: &Scenario, network: &Network) -> World {
    let (ends, first_port) = network.ports();
    let links = network.links.iter().zip(&ends);
    let cables = links.map(|(link, ends)| Cable {
        ports: ends.map(|end| end.port),
        devices: link.devices,
        delay_fs: link.delay_fs,
        gigabits: link.speed.gigabits(),
    });
    let cables = cables.collect();
    let devices = network.devices.iter();
    let phases = devices.clone().map(|device| device.oscillator.phase_fs);
    World {
        phases_fs: phases.collect(),
        periods: devices
            .clone()
            .map(|device| device.oscillator.period)
            .collect(),
        wander: wander(network),
        changes: changes(scenario),
        cables,
        noisy: noisy(network),
        ports: first_port[network.devices.len()],
        hosts: devices
            .enumerate()
            .filter(|(_, d)| d.is_host)
            .map(|(number, _)| number)
            .collect(),
        deadline_fs: scenario.deadline_fs,
    }
}
