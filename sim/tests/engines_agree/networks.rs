//! Networks at random, as few numbers that shrink well.

use dtp_sim::engine::network::{Action, Network, NetworkDevice, NetworkEvent, NetworkLink};
use dtp_sim::engine::sampler::{Coin, Sampler};
use dtp_sim::model::frame::FrameSet;
use dtp_sim::model::oscillator::Oscillator;
use dtp_spec::device::{DeviceParams, Mode};
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::latency::Phases;
use dtp_spec::mutant::Mutant;
use dtp_spec::port_params::{PortParams, Role};
use dtp_spec::speed::Speed;
use proptest::prelude::*;

/// A device.
#[derive(Clone, Debug)]
pub struct DevicePlan {
    /// Frequency error.
    pub ppb: i64,
    /// Phase of its oscillator, in femtoseconds.
    pub phase_fs: u64,
    /// Changes of its frequency: how long after the one before, in femtoseconds, and the new error.
    pub changes: Vec<(u64, i64)>,
    /// Counter at power-up.
    pub gc_units: u64,
    /// The device it hangs on, as a draw.
    pub parent: usize,
    /// Delay of that cable.
    pub delay_fs: u64,
}

/// A network and how long it runs.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Seed of the draws in the run.
    pub seed: u64,
    /// Devices; the first hangs on none.
    pub devices: Vec<DevicePlan>,
    /// A cable that closes a ring, between these devices, if they differ.
    pub ring: Option<[usize; 2]>,
    /// Lengths of frames; none for idle links.
    pub frames: Vec<usize>,
    /// Load.
    pub utilisation: f64,
    /// Settings of the ports.
    pub interval_ticks: u16,
    /// Rounds of INIT.
    pub init_rounds: u8,
    /// Phases of the crossing: 0 to 2.
    pub phases: u8,
    /// d in whole ticks.
    pub whole_ticks: bool,
    /// Beacons at once after a jump.
    pub beacon_on_jump: bool,
    /// Window of the crossing in twentieths of a twentieth of a tick, and number of the coin.
    pub window: (u8, u8),
    /// Mode tree with the first port of device 0 as parent of none: index of the device in that mode.
    pub tree: Option<usize>,
    /// Role of every port.
    pub role: u8,
    /// Every second cable takes so much longer one way.
    pub asymmetry_fs: u64,
    /// Speed of one cable, as a draw.
    pub speed: Option<(usize, usize)>,
    /// Other roles at the ends of one cable.
    pub roles: Option<(usize, [u8; 2])>,
    /// Frames move for messages that wait.
    pub idle_aligner: bool,
    /// Bit errors of this cable, once in so many blocks, and the same for forged messages.
    pub errors: Option<(usize, u32)>,
    /// See above.
    pub forged: Option<(usize, u32)>,
    /// What happens: kind, which cable or device, from when and until when in 256ths of the run, and a counter.
    pub events: Vec<(u8, usize, [u8; 2], u64)>,
    /// A breakage.
    pub mutant: Option<u8>,
    /// Ticks to run.
    pub ticks: u64,
}

impl Plan {
    /// The network.
    pub fn network(&self) -> Network {
        let count = self.devices.len();
        let mutant = self.mutant.map(|n| {
            let alike = [
                Mutant::AlphaLow,
                Mutant::NoResidence,
                Mutant::NoRangeTest,
                Mutant::LateStamp,
                Mutant::StuckCounter,
                Mutant::AgeIgnored,
                Mutant::ParityInsteadOfCrc,
            ];
            alike[usize::from(n) % alike.len()]
        });
        let mut links: Vec<[usize; 2]> = Vec::new();
        let mut delays_fs = Vec::new();
        for (number, device) in self.devices.iter().enumerate().skip(1) {
            links.push([device.parent % number, number]);
            delays_fs.push(device.delay_fs);
        }
        if let Some([a, b]) = self.ring.map(|ends| ends.map(|end| end % count)) {
            if a != b {
                links.push([a, b]);
                delays_fs.push(self.devices[a].delay_fs);
            }
        }
        let device = |(number, plan): (usize, &DevicePlan)| NetworkDevice {
            oscillator: oscillator(plan),
            params: DeviceParams {
                mode: match self.tree {
                    Some(tree) if tree % count == number => Mode::Tree { parent: 0 },
                    _ => Mode::Fastest,
                },
                beacon_on_jump: self.beacon_on_jump,
                gc_units: plan.gc_units,
                mutant,
            },
            is_host: false,
        };
        let phases = [Phases::Four, Phases::Two, Phases::One][usize::from(self.phases) % 3];
        let (window, coin) = self.window;
        let coin = Coin::ALL[usize::from(coin) % Coin::ALL.len()].1;
        let events = self.events(links.len());
        let frames: Vec<Vec<u8>> = self.frames.iter().map(|&n| vec![0x5a; n]).collect();
        Network {
            seed: self.seed,
            devices: self.devices.iter().enumerate().map(device).collect(),
            links: links
                .into_iter()
                .zip(delays_fs)
                .enumerate()
                .map(|(number, (devices, delay_fs))| NetworkLink {
                    devices,
                    delay_fs: [delay_fs, delay_fs + self.asymmetry_fs * (number as u64 % 2)],
                    bit_error_rate: chosen(self.errors, number, count)
                        .map_or(0.0, |blocks| 1.0 / (66.0 * f64::from(blocks))),
                    forged_interval_blocks: chosen(self.forged, number, count).map_or(0, u64::from),
                    // Some cables carry half of it, or nothing.
                    utilisation: self.utilisation
                        * [1.0, 1.0, 0.5, 0.0][(self.seed >> (2 * number)) as usize % 4],
                    roles: match self.roles {
                        Some((link, roles)) if link % count == number => roles.map(role),
                        _ => [role(self.role); 2],
                    },
                    speed: match self.speed {
                        Some((link, speed)) if link % count == number => {
                            SPEEDS[speed % SPEEDS.len()]
                        }
                        _ => Speed::Gigabit10,
                    },
                })
                .collect(),
            port_params: PortParams {
                beacon_interval_ticks: self.interval_ticks,
                init_rounds: self.init_rounds,
                phases,
                rounding: match self.whole_ticks {
                    true => Rounding::Tick,
                    false => Rounding::Unit,
                },
                idle_aligner: self.idle_aligner,
                mutant,
                ..PortParams::default()
            },
            sampler: Sampler::new(phases, f64::from(window) / 400.0, coin),
            events,
            frames: FrameSet::new(&frames),
            until_fs: self.stops_fs()[2],
        }
    }

    /// What happens in a network of so many cables: at most one thing to each cable and device.
    fn events(&self, links: usize) -> Vec<NetworkEvent> {
        let mut events = Vec::new();
        let mut touched = Vec::new();
        for &(kind, target, [from, until], units) in &self.events {
            let of_device = kind % 5 >= 2;
            let target = target % if of_device { self.devices.len() } else { links };
            if touched.contains(&(of_device, target)) {
                continue;
            }
            touched.push((of_device, target));
            let instant_fs = |part: u8| self.ticks * 6_400_000 / 256 * u64::from(part);
            let (from_fs, until_fs) = (instant_fs(from.min(until)), instant_fs(from.max(until)));
            let mut at = |time_fs, action| events.push(NetworkEvent { time_fs, action });
            match kind % 5 {
                0 => {
                    at(from_fs, Action::LinkDown { link: target });
                    at(until_fs, Action::LinkUp { link: target });
                }
                1 => at(
                    from_fs,
                    Action::Burst {
                        link: target,
                        until_fs,
                        bit_error_rate: 0.5 / (1 + units % 5000) as f64,
                    },
                ),
                2 | 3 => {
                    at(from_fs, Action::DeviceStops { device: target });
                    at(
                        until_fs,
                        Action::DeviceResumes {
                            device: target,
                            restart_units: (kind % 5 == 2).then_some(units),
                        },
                    );
                }
                _ => {
                    let lie = |units| Action::Lies {
                        device: target,
                        units,
                    };
                    at(from_fs, lie((units % 4000) as i64 - 2000));
                    at(until_fs, lie(0));
                }
            }
        }
        events.sort_by_key(|event| event.time_fs);
        events
    }

    /// When states are compared.
    pub fn stops_fs(&self) -> [u64; 3] {
        let all_fs = self.ticks * 6_400_000;
        [all_fs / 3, all_fs / 3 + 123_457, all_fs]
    }
}

const SPEEDS: [Speed; 4] = [
    Speed::Gigabit1,
    Speed::Gigabit25,
    Speed::Gigabit40,
    Speed::Gigabit100,
];

fn role(number: u8) -> Role {
    Role::from_bits(u64::from(number)).expect("two bits")
}

/// What was drawn for this link.
fn chosen(drawn: Option<(usize, u32)>, link: usize, devices: usize) -> Option<u32> {
    drawn
        .filter(|drawn| drawn.0 % devices == link)
        .map(|drawn| drawn.1)
}

fn oscillator(plan: &DevicePlan) -> Oscillator {
    let mut time_fs = 0;
    let change = |&(after_fs, ppb): &(u64, i64)| {
        time_fs += after_fs;
        (time_fs, ppb)
    };
    let changes: Vec<(u64, i64)> = plan.changes.iter().map(change).collect();
    Oscillator::wandering(plan.ppb, plan.phase_fs, &changes)
}

fn devices() -> impl Strategy<Value = Vec<DevicePlan>> {
    let ppb = prop_oneof![3 => -100_000..=100_000_i64, 1 => Just(100_000), 1 => Just(-100_000), 1 => Just(0)];
    let gc = prop_oneof![
        3 => 0..2000_u64,
        1 => 0..1_u64 << 44,
        1 => Just((1_u64 << 45) - 40_000),
        1 => Just((1_u64 << 21) - 60_000),
        // The tag of the LOGs changes, to any, while BEACONs go to and fro.
        4 => (1..5_u64, 50_000..800_000_u64).prop_map(|(turn, before)| (turn << 21) - before)
    ];
    let delay = prop_oneof![4 => 1..200_000_000_u64, 1 => 1..10_000_000_000_u64];
    let change = (10_000_000..200_000_000_000_u64, -100_000..=100_000_i64);
    let changes = prop_oneof![4 => Just(vec![]), 1 => prop::collection::vec(change, 1..5)];
    let device = (ppb, 0..12_800_000_u64, changes, gc, 0..64_usize, delay);
    let device =
        device.prop_map(
            |(ppb, phase_fs, changes, gc_units, parent, delay_fs)| DevicePlan {
                ppb,
                phase_fs,
                changes,
                gc_units,
                parent,
                delay_fs,
            },
        );
    prop::collection::vec(device, 2..7)
}

/// Networks of two to six devices.
pub fn networks() -> impl Strategy<Value = Plan> {
    let frames = prop_oneof![
        1 => Just(vec![]),
        2 => prop::collection::vec(60..1515_usize, 1..4),
        1 => prop::collection::vec(prop_oneof![Just(60), Just(64), Just(1512), Just(1514), Just(8996)], 1..3)
    ];
    let utilisation = prop_oneof![2 => Just(1.0), 1 => 0.05..1.0_f64, 1 => Just(0.0)];
    let interval = prop_oneof![4 => Just(200_u16), 2 => 1..400_u16, 1 => 400..5001_u16];
    let rounds = prop_oneof![2 => Just(16_u8), 1 => 1..8_u8];
    let shape = (
        any::<u64>(),
        devices(),
        prop::option::weighted(0.3, [0..8_usize, 0..8_usize]),
    );
    let load = (frames, utilisation);
    let settings = (
        interval,
        rounds,
        0..3_u8,
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.8),
    );
    let world = (
        (0..21_u8, 0..7_u8),
        prop::option::weighted(0.15, 0..8_usize),
    );
    let role = prop_oneof![8 => Just(0_u8), 1 => 1..4_u8];
    let roles = prop::option::weighted(0.15, (0..8_usize, [0..4_u8, 0..4_u8]));
    let ticks = prop_oneof![15 => 3000..60_000_u64, 1 => 60_000..400_000_u64];
    let asymmetry = prop_oneof![4 => Just(0), 1 => 0..50_000_000_u64];
    let speed = prop::option::weighted(0.1, (0..8_usize, 0..4_usize));
    let broken = (
        ((role, asymmetry, speed), roles),
        prop::option::weighted(0.2, 0..7_u8),
        ticks,
    );
    let units = prop_oneof![2 => 0..5000_u64, 1 => 0..1_u64 << 44];
    let event = (0..5_u8, 0..8_usize, any::<[u8; 2]>(), units);
    let happens = prop_oneof![1 => Just(vec![]), 1 => prop::collection::vec(event, 1..3)];
    let line = |blocks| prop::option::weighted(0.1, (0..8_usize, blocks));
    let faults = (
        prop::bool::weighted(0.8),
        line(20..20_000_u32),
        line(200..20_000_u32),
        happens,
    );
    (shape, load, settings, world, (broken, faults)).prop_map(
        |(
            (seed, devices, ring),
            (frames, utilisation),
            (interval_ticks, init_rounds, phases, whole_ticks, beacon_on_jump),
            (window, tree),
            (
                (((role, asymmetry_fs, speed), roles), mutant, ticks),
                (idle_aligner, errors, forged, events),
            ),
        )| Plan {
            seed,
            devices,
            ring,
            frames,
            utilisation,
            interval_ticks,
            init_rounds,
            phases,
            whole_ticks,
            beacon_on_jump,
            window,
            tree,
            role,
            asymmetry_fs,
            speed,
            roles,
            idle_aligner,
            errors,
            forged,
            events,
            mutant,
            ticks,
        },
    )
}
