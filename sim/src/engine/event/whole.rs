//! Ports that are stepped whole, every tick: MAC, PCS, line and DTP. Those of every cable that is cut, has a
//! bit error or a forged message before the run is over, has another speed than 10G, or ends at a device that
//! stops, powers up again or lies. What such a line says depends on every bit of it, so that nothing is passed over. All other cables
//! carry messages alone.

use crate::engine::events::{DeviceEvents, LineEvents};
use crate::engine::lane::{Lane, Tick};
use crate::engine::network::{LinkEnd, Network, NetworkLink};
use crate::engine::stepped::{lane, line_faults, macs, Ring};
use crate::engine::totals::{EventTotals, PortSnapshot};
use crate::engine::tx_lines::TxLine;
use crate::model::frame::FrameSet;
use crate::model::mac::MacTx;
use crate::model::oscillator::Oscillator;
use dtp_spec::block::Block;
use dtp_spec::dtp::global_counter::PortLead;
use dtp_spec::message::Kind;
use dtp_spec::port::{Port, PortInput};
use dtp_spec::port_io::DeviceWires;
use dtp_spec::port_rx::PortRx;
use dtp_spec::speed::Speed;
use dtp_spec::units::TICK_FS;

/// No place.
const NOWHERE: u32 = u32::MAX;

/// A port with its MAC and the line that it hears.
#[derive(Clone, Debug)]
struct WholePort {
    port: Port,
    lane: Lane,
    mac: MacTx,
    /// The MAC at power-up.
    fresh_mac: MacTx,
    input: PortInput,
    ring: Ring,
    /// The line that it sends on, if that has another speed than the device clock.
    line: Option<TxLine>,
    totals: EventTotals,
    told: (Option<u32>, bool),
}

/// What happened at an edge of such a port.
#[derive(Clone, Copy, Debug)]
pub struct Happened {
    /// What M2 took at the edge before, as the device knows now.
    pub granted: Option<Kind>,
    /// d, and whether the port is synchronised, if that is something new.
    pub news: Option<(Option<u32>, bool)>,
}

/// All of them.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Line errors before this are known.
    until_fs: u64,
    /// Where each port of the network is; empty if there is none.
    places: Vec<u32>,
    ports: Vec<WholePort>,
    ring_memory: Vec<Block>,
}

impl Whole {
    /// At power-up.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let troubled = troubled(network);
        let mut whole = Whole {
            until_fs: network.until_fs,
            places: Vec::new(),
            ports: Vec::new(),
            ring_memory: Vec::new(),
        };
        if !troubled.contains(&true) {
            return whole;
        }
        let (ends, first_port) = network.ports();
        let count = first_port[network.devices.len()];
        let events = network.line_events();
        let mut lanes: Vec<Option<Lane>> = vec![None; count];
        let mut rings = vec![Ring { base: 0, mask: 0 }; count];
        let mut blocks = 0;
        let cables = network.links.iter().zip(&ends).zip(troubled);
        for ((link, &[a, b]), _) in cables.filter(|(_, troubled)| *troubled) {
            for (way, (sender, receiver)) in [(a, b), (b, a)].into_iter().enumerate() {
                let ring = Ring::for_way(link, way, blocks);
                blocks += usize::try_from(ring.mask + 1).expect("blocks on a cable");
                let events = &events[receiver.port];
                rings[sender.port] = ring;
                lanes[receiver.port] =
                    Some(lane(network, link, way, (sender, receiver), ring, events));
            }
        }
        whole.places = vec![NOWHERE; count];
        whole.ring_memory = vec![Block::IDLE; blocks];
        let params = network.all_port_params();
        let macs = macs(network, &ends, count);
        for ((number, params), (lane, mac)) in params
            .into_iter()
            .enumerate()
            .zip(lanes.into_iter().zip(macs))
        {
            let Some(lane) = lane else { continue };
            whole.places[number] = u32::try_from(whole.ports.len()).expect("ports of a network");
            whole.ports.push(WholePort {
                line: TxLine::new(&params),
                port: Port::new(params),
                lane,
                fresh_mac: mac.clone(),
                mac,
                input: PortInput::QUIET,
                ring: rings[number],
                totals: EventTotals::default(),
                told: (None, false),
            });
        }
        whole
    }

    /// The network is not run further than it was prepared for.
    ///
    /// # Panics
    /// If `end_fs` lies beyond that.
    pub fn assert_prepared(&self, end_fs: u64) {
        let until_fs = self.until_fs;
        assert!(
            end_fs <= until_fs,
            "prepared for {until_fs} fs, not {end_fs} fs"
        );
    }

    /// This port of the network is one of them.
    #[inline]
    #[must_use]
    pub fn has(&self, port: usize) -> bool {
        self.places.get(port).is_some_and(|&place| place != NOWHERE)
    }

    fn at(&self, port: usize) -> &WholePort {
        &self.ports[self.places[port] as usize]
    }

    /// What a port says to its device.
    #[must_use]
    pub fn lead(&self, port: usize) -> PortLead {
        self.at(port).port.lead()
    }

    /// Edge number `edge` of its device, whose clock this is; the port sees these wires.
    pub fn step(
        &mut self,
        port: usize,
        clock: &Oscillator,
        edge: u64,
        wires: &DeviceWires,
        frames: &FrameSet,
    ) -> Happened {
        let whole = &mut self.ports[self.places[port] as usize];
        let tick = Tick {
            number: edge.saturating_sub(1),
            start_fs: match edge {
                0 => clock.phase_fs.saturating_sub(TICK_FS),
                edge => clock.edge_fs(edge - 1),
            },
            edge_fs: clock.edge_fs(edge),
        };
        let lane = &mut whole.lane;
        lane.step(&self.ring_memory, clock, tick, &mut whole.input, &mut ());
        if whole.line.is_none() {
            whole.input.xgmii = whole.mac.step(frames);
        }
        let block = whole.port.step(&whole.input, wires);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "masked to the length of a ring"
        )]
        let slot = |number: u64| whole.ring.base + (number & whole.ring.mask) as usize;
        match &mut whole.line {
            None => self.ring_memory[slot(edge)] = block,
            Some(line) => {
                let memory = &mut self.ring_memory;
                let (port, mac) = (&mut whole.port, &mut whole.mac);
                line.send(edge, port, mac, frames, |number, _, block| {
                    memory[slot(number)] = block;
                });
            }
        }
        whole.totals.add(&whole.port.events());
        let now = (whole.port.delay_units(), whole.port.synchronised());
        let news = (now != whole.told).then_some(now);
        whole.told = now;
        Happened {
            granted: whole.port.grant(),
            news,
        }
    }

    /// The device of this port has stopped: its receive path runs on, up to this instant.
    pub fn run_unsampled(&mut self, port: usize, edge_fs: u64) {
        let lane = &mut self.ports[self.places[port] as usize].lane;
        lane.run_unsampled(&self.ring_memory, edge_fs, &mut ());
    }

    /// The device of this port has this edge after it had stopped.
    pub fn goes_on(&mut self, port: usize, edge: u64) {
        let whole = &mut self.ports[self.places[port] as usize];
        if let Some(line) = &mut whole.line {
            line.goes_on(edge);
        }
    }

    /// The device of this port powers up at this instant.
    pub fn power_up(&mut self, port: usize, edge_fs: u64) {
        self.run_unsampled(port, edge_fs);
        let whole = &mut self.ports[self.places[port] as usize];
        let params = *whole.port.params();
        whole.lane.power_up(PortRx::new(&params));
        whole.mac = whole.fresh_mac.clone();
        whole.port = Port::new(params);
        whole.input = PortInput::QUIET;
    }

    /// State of a port.
    #[must_use]
    pub fn snapshot(&self, port: usize) -> PortSnapshot {
        let whole = self.at(port);
        PortSnapshot::new(whole.port.logic(), whole.totals)
    }
}

/// Which links are more than their messages.
fn troubled(network: &Network) -> Vec<bool> {
    let devices = network.device_events();
    let of_device = |device: usize| devices[device] != DeviceEvents::default();
    let of_line = match network.events.is_empty() {
        true => Vec::new(),
        false => network.line_events(),
    };
    let (ends, _) = network.ports();
    let eventful = |end: &LinkEnd| {
        of_line
            .get(end.port)
            .is_some_and(|events| *events != LineEvents::default())
    };
    let hit = |link: &NetworkLink, [sender, receiver]: [LinkEnd; 2]| {
        let (errors, forged) = line_faults(network, link, receiver);
        let first = errors.next_block().min(forged.next_block());
        let clock = &network.devices[sender.device].oscillator;
        first < link.speed.block_at_tick(clock.tick_at(network.until_fs))
    };
    let troubled = |(link, &[a, b]): (&NetworkLink, &[LinkEnd; 2])| {
        link.speed != Speed::Gigabit10
            || hit(link, [a, b])
            || hit(link, [b, a])
            || link.devices.into_iter().any(of_device)
            || [a, b].iter().any(eventful)
    };
    network.links.iter().zip(&ends).map(troubled).collect()
}
