//! The network: devices, cables, and the time that all have in common.

mod patterns;

use crate::device::{Device, Drifting, Setup};
use crate::error::EmulatorError;
use crate::fault::Fault;
use crate::link::{End, Link, Receiver};
use crate::port::Arrival;
use dtp_sim::engine::event::flight::GRANT_TO_TOGGLE_TICKS;
use dtp_sim::engine::network::{Action, Network as Built};
use dtp_sim::engine::sampler::Sampler;
use dtp_sim::run;
use dtp_sim::scenario::Scenario;
use dtp_spec::message::Message;
use dtp_spec::regs::PORTS_MAX;
use dtp_spec::speed::Speed;
use dtp_spec::units::TICK_FS;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The end of simulated time, in femtoseconds: 5 hours, which is what 64 bits hold.
pub const END_FS: u64 = 5 * 3_600 * 1_000_000_000_000_000;
/// Device edges from the one whose first flop sees the link to the one at which the logic does.
const LINK_TICKS: u64 = 2;

/// A network that runs.
#[derive(Clone, Debug)]
pub struct Network {
    devices: Vec<Device>,
    links: Vec<Link>,
    /// Link and way on which a port of a device sends.
    wires: Vec<Vec<(usize, usize)>>,
    sampler: Sampler,
    receiver: Receiver,
    /// What the scenario does, in order of time.
    events: std::vec::IntoIter<(u64, Fault)>,
    due: Option<(u64, Fault)>,
    /// Edges that are not quiet: time, device, number.
    queue: BinaryHeap<Reverse<(u64, usize, u64)>>,
    now_fs: u64,
    sent: Vec<(usize, Message)>,
}

impl Network {
    /// The network of a scenario at power-up.
    ///
    /// # Errors
    /// If the scenario asks for what only the simulator does.
    pub fn new(scenario: &Scenario) -> Result<Self, EmulatorError> {
        let events = events(scenario)?;
        let built = run::network(scenario);
        supported(scenario, &built)?;
        let (ends, first_port) = built.ports();
        let params = built.all_port_params();
        let device = |(number, device): (usize, &dtp_sim::engine::network::NetworkDevice)| {
            let spec = &scenario.devices[number];
            Device::new(Setup {
                name: spec.name.clone(),
                clock: Drifting::new(spec.ppb, device.oscillator.phase_fs, spec.wander.clone()),
                params: device.params,
                ports: params[first_port[number]..first_port[number + 1]].to_vec(),
            })
        };
        let devices: Vec<Device> = built.devices.iter().enumerate().map(device).collect();
        let mut wires: Vec<Vec<(usize, usize)>> = devices
            .iter()
            .map(|device| vec![(0, 0); device.ports.len()])
            .collect();
        let mut links = Vec::new();
        for (number, (link, ends)) in built.links.iter().zip(ends).enumerate() {
            let local = ends.map(|end| End {
                device: end.device,
                port: end.port - first_port[end.device],
            });
            for (way, end) in local.iter().enumerate() {
                wires[end.device][end.port] = (number, way);
            }
            let mut made = Link::new(built.seed, local, ends.map(|end| end.port), link.delay_fs);
            made.bit_error_rate = link.bit_error_rate;
            links.push(made);
        }
        let mut network = Network {
            receiver: Receiver::new(&built.port_params),
            sampler: built.sampler,
            queue: BinaryHeap::new(),
            events: events.into_iter(),
            due: None,
            now_fs: 0,
            sent: Vec::new(),
            devices,
            links,
            wires,
        };
        network.due = network.events.next();
        network.power_up();
        Ok(network)
    }

    /// All devices.
    #[must_use]
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// All cables.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How far it is, in femtoseconds.
    #[must_use]
    pub const fn now_fs(&self) -> u64 {
        self.now_fs
    }

    /// gc of a device now, in units.
    #[must_use]
    pub fn gc(&self, device: usize) -> u64 {
        self.devices[device].gc_at(self.now_fs)
    }

    /// Runs everything before `end_fs`.
    pub fn run_until(&mut self, end_fs: u64) {
        while let Some((time_fs, fault)) = self.due.filter(|due| due.0 < end_fs) {
            self.run_edges(time_fs);
            self.inject(fault);
            self.due = self.events.next();
        }
        self.run_edges(end_fs);
    }

    /// Something goes wrong, or right, now.
    pub fn inject(&mut self, fault: Fault) {
        for link in 0..self.links.len() {
            self.count_patterns(link);
        }
        match fault {
            Fault::Cut { link } => self.links[link].cut = true,
            Fault::Restore { link } => self.links[link].cut = false,
            Fault::Errors {
                link,
                bit_error_rate,
            } => self.links[link].bit_error_rate = bit_error_rate,
            Fault::Drift { device, ppb } => return self.drift(device, ppb),
            Fault::Remove { device } => self.devices[device].removed = true,
            Fault::Insert { device } => self.devices[device].removed = false,
        }
        if let Fault::Cut { link } | Fault::Restore { link } | Fault::Errors { link, .. } = fault {
            self.set_line(link);
        }
    }

    /// A cable carries something, or nothing, from now on.
    fn set_line(&mut self, number: usize) {
        let now_fs = self.now_fs;
        let link = &mut self.links[number];
        match (link.is_lost(), link.lost_since_fs) {
            (true, None) => link.lost_since_fs = Some(now_fs),
            (false, Some(_)) => {
                link.lost_fs = link.lost_fs(now_fs);
                link.lost_since_fs = None;
            }
            _ => {}
        }
        self.set_ways(number);
    }

    /// Reads the BAR of a device now; ones where it does not answer.
    pub fn read(&mut self, device: usize, offset: u32, bytes: usize) -> u64 {
        self.count_blocks(device);
        let now_fs = self.now_fs;
        let device = &mut self.devices[device];
        device.read(now_fs, offset, bytes).unwrap_or(u64::MAX)
    }

    /// Writes the BAR of a device now.
    pub fn write(&mut self, device: usize, offset: u32, bytes: usize, value: u64) {
        let now_fs = self.now_fs;
        self.devices[device].write(now_fs, offset, bytes, value);
        self.set_patterns(device);
        self.enqueue(device);
    }

    /// A function level reset of a device.
    pub fn reset_bus(&mut self, device: usize) {
        self.devices[device].reset_bus();
    }

    /// Vectors of a device that have risen since this was last asked for, bit n for vector n.
    pub fn take_raised(&mut self, device: usize) -> u8 {
        std::mem::take(&mut self.devices[device].raised)
    }

    fn run_edges(&mut self, end_fs: u64) {
        while let Some(&Reverse((time_fs, number, edge))) = self.queue.peek() {
            if time_fs >= end_fs {
                break;
            }
            self.queue.pop();
            let device = &mut self.devices[number];
            // An entry is stale if something came up before, or the clock has changed.
            if device.next != edge || device.clock.clock().edge_fs(edge) != time_fs {
                continue;
            }
            let mut sent = std::mem::take(&mut self.sent);
            device.edge(edge, &mut sent);
            self.enqueue(number);
            for (port, message) in sent.drain(..) {
                self.send(number, port, edge, message);
            }
            self.sent = sent;
        }
        self.now_fs = self.now_fs.max(end_fs);
    }

    fn enqueue(&mut self, number: usize) {
        let device = &self.devices[number];
        let time_fs = device.clock.clock().edge_fs(device.next);
        self.queue.push(Reverse((time_fs, number, device.next)));
    }

    /// M2 of a port took this message at this edge: it is on its way.
    fn send(&mut self, device: usize, port: usize, grant: u64, message: Message) {
        let (number, way) = self.wires[device][port];
        let link = &mut self.links[number];
        let flip = link.flips[way];
        link.flips[way] += 1;
        let peer = link.ends[1 - way];
        let clocks = [device, peer.device].map(|device| self.devices[device].clock.clock());
        let at_fs = clocks[0].edge_fs(grant + GRANT_TO_TOGGLE_TICKS) + link.lines[way].delay_fs;
        let is_heard = link.down_since_fs[way].is_none() && !link.mute[way];
        if !is_heard || at_fs < link.believes_from_fs[way] {
            return;
        }
        let carries_gc = message.kind.carries_gc();
        let landing = link.lines[way].land(clocks, &self.sampler, grant, flip, carries_gc);
        let whole = !link.damages(way, flip);
        self.devices[peer.device].ports[peer.port].expect(Arrival {
            edge: landing.edge,
            visible_fs: landing.visible_fs,
            age_units: landing.age_units,
            message: whole.then_some(message),
        });
        if landing.edge < self.devices[peer.device].next {
            self.devices[peer.device].next = landing.edge;
            self.enqueue(peer.device);
        }
    }

    /// Every device powers up, and every line begins.
    fn power_up(&mut self) {
        for number in 0..self.links.len() {
            for way in 0..2 {
                let sender = self.links[number].ends[way].device;
                let lock = self.receiver.lock_blocks;
                let up_fs = self.devices[sender].clock.clock().edge_fs(lock);
                self.comes_up(number, way, up_fs + self.links[number].lines[way].delay_fs);
            }
            self.set_line(number);
        }
        for device in 0..self.devices.len() {
            self.enqueue(device);
        }
    }

    /// The receive path at the end of a way is up from this instant on.
    fn comes_up(&mut self, number: usize, way: usize, up_fs: u64) {
        let link = &mut self.links[number];
        link.believes_from_fs[way] = up_fs + TICK_FS;
        let end = link.ends[1 - way];
        let device = &mut self.devices[end.device];
        let edge = device.clock.clock().edge_after(up_fs) + LINK_TICKS;
        device.ports[end.port].link_changes_at(edge, true);
        device.next = device.next.min(edge);
        self.enqueue(end.device);
    }

    /// The end of a way has no link from now on. What is on its way arrives.
    fn lose(&mut self, number: usize, way: usize) {
        let link = &mut self.links[number];
        link.down_since_fs[way] = Some(self.now_fs);
        let end = link.ends[1 - way];
        let down_fs = self.now_fs + link.lines[way].delay_fs + self.receiver.loss_blocks * TICK_FS;
        let device = &mut self.devices[end.device];
        let edge = device.clock.clock().edge_after(down_fs) + LINK_TICKS;
        device.ports[end.port].link_changes_at(edge, false);
        device.next = device.next.min(edge);
        self.enqueue(end.device);
    }

    /// It has one again.
    fn regain(&mut self, number: usize, way: usize, since_fs: u64) {
        let link = &mut self.links[number];
        link.down_since_fs[way] = None;
        let delay_fs = link.lines[way].delay_fs;
        let relock = self
            .receiver
            .relock_blocks((self.now_fs - since_fs) / TICK_FS);
        self.comes_up(number, way, self.now_fs + delay_fs + relock * TICK_FS);
    }

    fn drift(&mut self, number: usize, ppb: i64) {
        let phases = self.sampler.phases;
        let now_fs = self.now_fs;
        let device = &mut self.devices[number];
        device.clock.drift(now_fs, ppb);
        let clock = device.clock.clock().clone();
        for port in &mut device.ports {
            port.resample(&clock, phases);
        }
        device.wake(now_fs);
        self.enqueue(number);
    }

    /// Blocks of the lines of a device until now.
    fn count_blocks(&mut self, number: usize) {
        for port in 0..self.devices[number].ports.len() {
            let (link, way) = self.wires[number][port];
            self.count_patterns(link);
            let link = &self.links[link];
            let peer = link.ends[1 - way].device;
            let seen_fs = self.now_fs.saturating_sub(link.lines[1 - way].delay_fs);
            let arrived = self.devices[peer].clock.clock().edges_before(seen_fs);
            let lost = link.lost_fs(self.now_fs) / TICK_FS;
            let device = &mut self.devices[number];
            let out = device.clock.clock().edges_before(self.now_fs);
            device.ports[port].set_block_counts(out, arrived, lost.min(arrived));
        }
    }
}

/// What the scenario does, as far as the emulator can.
fn events(scenario: &Scenario) -> Result<Vec<(u64, Fault)>, EmulatorError> {
    let mut faults = Vec::new();
    for event in &scenario.events {
        let at_fs = event.time_fs;
        match event.action {
            Action::LinkDown { link } => faults.push((at_fs, Fault::Cut { link })),
            Action::LinkUp { link } => faults.push((at_fs, Fault::Restore { link })),
            Action::Burst {
                link,
                until_fs,
                bit_error_rate,
            } => {
                let errors = |bit_error_rate| Fault::Errors {
                    link,
                    bit_error_rate,
                };
                faults.push((at_fs, errors(bit_error_rate)));
                faults.push((until_fs, errors(scenario.links[link].bit_error_rate)));
            }
            Action::DeviceStops { .. } | Action::DeviceResumes { .. } | Action::Lies { .. } => {
                return Err(unsupported(scenario, "devices that stop or lie"));
            }
        }
    }
    faults.sort_by_key(|fault| fault.0);
    Ok(faults)
}

fn supported(scenario: &Scenario, built: &Built) -> Result<(), EmulatorError> {
    if built
        .links
        .iter()
        .any(|link| link.speed != Speed::Gigabit10)
    {
        return Err(unsupported(scenario, "links of other speeds than 10G"));
    }
    if scenario.forged_interval_blocks != 0 {
        return Err(unsupported(scenario, "forged messages"));
    }
    let (_, first_port) = built.ports();
    let most = first_port.windows(2).map(|ports| ports[1] - ports[0]).max();
    if most > Some(PORTS_MAX as usize) {
        return Err(unsupported(scenario, "devices of more than 32 ports"));
    }
    Ok(())
}

fn unsupported(scenario: &Scenario, what: &str) -> EmulatorError {
    EmulatorError::Unsupported {
        scenario: scenario.name.clone(),
        what: what.to_owned(),
    }
}
