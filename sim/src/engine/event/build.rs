//! A network as the engines that go from event to event hold it.

use crate::engine::event::clock::Clock;
use crate::engine::event::flight::Line;
use crate::engine::event::tx_line::TxLine;
use crate::engine::event::unit::Unit;
use crate::engine::network::{LinkEnd, Network};
use crate::engine::stepped::macs;
use crate::model::mac::MacTx;
use crate::rng::{Stream, Subject};
use dtp_spec::block::Block;
use dtp_spec::pcs::receive::Expected;
use dtp_spec::port_logic::PortLogic;
use dtp_spec::port_params::PortParams;
use dtp_spec::port_rx::PortRx;

/// Device edges from the one whose first flop sees the link up to the one at which the logic does.
const LINK_UP_TICKS: u64 = 2;

/// What every port is connected to.
#[derive(Clone, Copy, Debug)]
pub struct Wire {
    /// Device of the port.
    pub device: usize,
    /// The port at the other end, and its device.
    pub peer: LinkEnd,
    /// The line that the port sends on.
    pub line: Line,
}

/// Wires of all ports, in order of ports.
#[must_use]
pub fn wires(network: &Network) -> Vec<Wire> {
    let (ends, first_port) = network.ports();
    let enabled_from = link_edge(&network.port_params) + 1;
    let mut wires: Vec<Option<Wire>> = vec![None; first_port[network.devices.len()]];
    for (link, &[a, b]) in network.links.iter().zip(&ends) {
        for (way, (sender, receiver)) in [(a, b), (b, a)].into_iter().enumerate() {
            let window = Stream::new(network.seed, Subject::CrossingWindow, receiver.port as u64);
            wires[sender.port] = Some(Wire {
                device: sender.device,
                peer: receiver,
                line: Line {
                    delay_fs: link.delay_fs[way],
                    window,
                    enabled_from,
                },
            });
        }
    }
    wires.into_iter().flatten().collect()
}

/// All ports at reset, with the traffic that they send.
#[must_use]
pub fn units(network: &Network, clocks: &[Clock], wires: &[Wire]) -> Vec<Unit> {
    let (ends, _) = network.ports();
    let up_edge = link_edge(&network.port_params);
    let macs = macs(network, &ends, wires.len());
    let unit = |((wire, params), mac): ((&Wire, PortParams), MacTx)| {
        let sender = &clocks[wire.peer.device];
        let line = wires[wire.peer.port].line;
        let up_fs = sender.edge_fs(up_edge) + line.delay_fs;
        let link_from = clocks[wire.device].edge_after(up_fs) + LINK_UP_TICKS;
        let silent = mac.is_silent();
        let tx = TxLine::new(mac, silent);
        Unit::new(PortLogic::new(params), tx, link_from)
    };
    let params = network.all_port_params();
    wires.iter().zip(params).zip(macs).map(unit).collect()
}

/// Number of the recovered edge after which a line without errors counts as up: what the golden receive
/// path says of it. Sync headers alone decide, so that idle blocks tell it.
fn link_edge(params: &PortParams) -> u64 {
    let mut rx = PortRx::new(params);
    let mut edge = 0;
    loop {
        rx.step(Block::IDLE, false, Expected::Blocks);
        if rx.pcs_ok() {
            return edge;
        }
        edge += 1;
    }
}
