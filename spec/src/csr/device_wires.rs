//! What registers, device and ports say to each other.
//!
//! An edge of a device with registers: [`device_view`] and [`port_wires`] are taken before it; device and
//! ports step with the settings that stand; [`Csr::step`] follows, and [`Csr::configure`] hands on what
//! it changed, for the next edge.

use super::device::Csr;
use super::device_registers::DeviceView;
use super::port_csr::{Levels, PortWires, ReceiveWires};
use super::port_registers::pipeline;
use super::receive_events::Received;
use crate::device::{Device, Mode};
use crate::port::Port;
use crate::port_params::PortSettings;
use crate::port_rx::PortRx;
use crate::regs::{find, Field, DEVICE};

const TREE: &Field = find(DEVICE, "mode").field("tree");
const PARENT: &Field = find(DEVICE, "mode").field("parent");
const BEACON_ON_JUMP: &Field = find(DEVICE, "control").field("beacon_on_jump");

impl<const N: usize> Csr<N> {
    /// Hands the settings to the device and its ports.
    ///
    /// # Panics
    /// If there are not N ports.
    pub fn configure(&self, device: &mut Device, ports: &mut [Port]) {
        assert!(ports.len() == N);
        let settings = self.device().settings();
        let mode = match TREE.get(settings.mode) {
            0 => Mode::Fastest,
            _ => Mode::Tree {
                parent: PARENT.get(settings.mode) as u8,
            },
        };
        device.configure(mode, BEACON_ON_JUMP.get(settings.control) == 1);
        for (number, port) in ports.iter_mut().enumerate() {
            let of_port = self.port(number).registers().settings();
            port.configure(&PortSettings {
                role: of_port.port_role(),
                beacon_interval_ticks: of_port.beacon_interval as u16,
                init_rounds: of_port.init_rounds as u8,
                join_window_ticks: settings.join_window as u32,
                identity: settings.identity,
            });
        }
    }
}

/// What the device tells its registers.
#[must_use]
pub fn device_view(device: &Device, build_commit: u64) -> DeviceView {
    DeviceView {
        gc: device.gc(),
        holdover: device.holdover(),
        build_commit,
        ..DeviceView::default()
    }
}

/// What a port and its receive side, as it stands, tell their registers.
#[must_use]
pub fn port_wires(port: &Port, rx: &PortRx) -> PortWires {
    let (sent, received) = (port.tx().transmitted(), rx.received());
    let arrived = port.arrival().whole();
    PortWires {
        state: port.state() as u8,
        synchronised: port.synchronised(),
        link_up: port.link_up(),
        delay_valid: port.delay_units().is_some(),
        delay_units: port.delay_units().unwrap_or(0),
        delay_least_units: port.delay().least_units(),
        lead_units: port.peer_lead_units(),
        arrived: arrived.map(|(message, _)| (message.kind, message.value)),
        granted: port.grant(),
        events: port.events(),
        host_ready: port.host_ready(),
        tx_not_idle: sent.not_idle,
        tx_bad_block: sent.bad_block,
        levels: Levels {
            block_lock: received.lock.block_lock,
            hi_ber: received.hi_ber,
            rx_status: received.watchdog.rx_status,
        },
        pipeline: pipeline(port.params().phases, port.params().transmit),
    }
}

/// What a receive side tells its registers at its own edge, before which `pcs_control` held this.
#[must_use]
pub fn receive_wires(rx: &PortRx, pcs_control: u64) -> ReceiveWires {
    let received = rx.received();
    ReceiveWires {
        received: Received {
            not_idle: rx.receive().not_idle(),
            bad_block: received.decoded.bad_block,
            sequence_error: received.decoded.sequence_error,
            bad_header: rx.receive().bad_header(),
            pattern_errors: received.error_count,
        },
        reset_req: received.watchdog.reset_request,
        pcs_control,
    }
}
