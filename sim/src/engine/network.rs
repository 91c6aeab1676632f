//! What an engine simulates: a resolved network, in plain numbers.

use crate::engine::sampler::Sampler;
use crate::model::frame::FrameSet;
use crate::model::oscillator::Oscillator;
use dtp_spec::device::DeviceParams;
use dtp_spec::latency::Transmit;
use dtp_spec::port_params::{PortParams, Role};
use dtp_spec::speed::Speed;

/// A device: NIC or switch, both built from the same golden model.
#[derive(Clone, Debug)]
pub struct NetworkDevice {
    /// Its clock.
    pub oscillator: Oscillator,
    /// Settings of the golden device.
    pub params: DeviceParams,
    /// Whether a host reads its counter.
    pub is_host: bool,
}

/// A cable between two devices.
#[derive(Clone, Copy, Debug)]
pub struct NetworkLink {
    /// The two devices.
    pub devices: [usize; 2],
    /// Propagation delay from the first to the second, and back, in femtoseconds.
    pub delay_fs: [u64; 2],
    /// Probability that a line bit flips.
    pub bit_error_rate: f64,
    /// Mean distance of forged messages, in blocks; zero for none.
    pub forged_interval_blocks: u64,
    /// Load in both directions, as a fraction of the line rate.
    pub utilisation: f64,
    /// Roles of the ports at the first and at the second device.
    pub roles: [Role; 2],
    /// Speed.
    pub speed: Speed,
}

/// What an event does; `engine::events` says exactly how and from which tick on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// A cable is cut: both directions lose every block.
    LinkDown {
        /// The cable.
        link: usize,
    },
    /// It is joined again.
    LinkUp {
        /// The cable.
        link: usize,
    },
    /// A device has no edges any more, and its lines carry nothing.
    DeviceStops {
        /// The device.
        device: usize,
    },
    /// It has edges again.
    DeviceResumes {
        /// The device.
        device: usize,
        /// It powers up with this counter; without it, it goes on where it stood.
        restart_units: Option<u64>,
    },
    /// A device says another gc than its own.
    Lies {
        /// The device.
        device: usize,
        /// More by this; 0 is the end of the lie.
        units: i64,
    },
    /// A cable has more bit errors, in both directions.
    Burst {
        /// The cable.
        link: usize,
        /// Until when, in femtoseconds.
        until_fs: u64,
        /// Probability that a line bit flips.
        bit_error_rate: f64,
    },
}

/// Something that happens at an instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetworkEvent {
    /// When, in femtoseconds.
    pub time_fs: u64,
    /// What.
    pub action: Action,
}

/// Everything that an engine needs to know.
#[derive(Clone, Debug)]
pub struct Network {
    /// Seed of every draw.
    pub seed: u64,
    /// Devices.
    pub devices: Vec<NetworkDevice>,
    /// Links. Ports are numbered device by device, within a device in order of links.
    pub links: Vec<NetworkLink>,
    /// Settings of every port, but for its role.
    pub port_params: PortParams,
    /// The crossing's physics, the same in every port.
    pub sampler: Sampler,
    /// What happens, in order of time.
    pub events: Vec<NetworkEvent>,
    /// Frames that load the links.
    pub frames: FrameSet,
    /// No engine runs it further than this, in femtoseconds: what happens later need not be prepared for.
    pub until_fs: u64,
}

/// One end of a link: the port at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkEnd {
    /// The device.
    pub device: usize,
    /// The port, numbered across the network.
    pub port: usize,
}

impl Network {
    /// Settings of all ports, in order of ports.
    ///
    /// # Panics
    /// If a device has more than 255 ports.
    #[must_use]
    pub fn all_port_params(&self) -> Vec<PortParams> {
        let (ends, first_port) = self.ports();
        let mut all = vec![self.port_params; first_port[self.devices.len()]];
        for (device, ports) in first_port.windows(2).enumerate() {
            for (number, params) in all[ports[0]..ports[1]].iter_mut().enumerate() {
                // An EUI-64 from the documentation range of RFC 7042, numbered by device.
                params.identity = 0x0000_5eff_fe00_5300 | device as u64;
                params.port_number = u8::try_from(number).expect("a device has at most 64 ports");
            }
        }
        for (link, ends) in self.links.iter().zip(ends) {
            for (end, role) in ends.iter().zip(link.roles) {
                all[end.port].role = role;
                all[end.port].transmit = self.params_at(link).transmit;
            }
        }
        all
    }

    /// Settings of ports at this link, of which each has its own role, number and identity.
    #[must_use]
    pub fn params_at(&self, link: &NetworkLink) -> PortParams {
        let transmit = match link.speed {
            Speed::Gigabit10 => self.port_params.transmit,
            speed => Transmit::LineClock(speed),
        };
        PortParams {
            transmit,
            ..self.port_params
        }
    }

    /// The ports at the two ends of every link, in order of links, and the first port of every
    /// device (one more entry at the end: the number of ports).
    #[must_use]
    pub fn ports(&self) -> (Vec<[LinkEnd; 2]>, Vec<usize>) {
        let mut counts = vec![0; self.devices.len()];
        for device in self.links.iter().flat_map(|link| link.devices) {
            counts[device] += 1;
        }
        let mut first = vec![0];
        for count in counts {
            first.push(first[first.len() - 1] + count);
        }
        let mut next = first.clone();
        let mut end = |device: usize| {
            next[device] += 1;
            LinkEnd {
                device,
                port: next[device] - 1,
            }
        };
        let ends = self
            .links
            .iter()
            .map(|link| link.devices.map(&mut end))
            .collect();
        (ends, first)
    }
}
