//! All registers of a device of N ports behind one AXI4-Lite slave.

use super::axi_lite::{AxiLite, Master};
use super::device_registers::{DeviceRegisters, DeviceView};
use super::port_csr::{PortCsr, PortWires};
use super::Response;

/// Ports whose answers join first.
const GROUP: usize = 8;
/// Groups of the largest device.
const GROUPS: usize = crate::device::PORTS_MAX / GROUP;

/// Registers of all blocks.
#[derive(Clone, Debug)]
pub struct Csr<const N: usize> {
    axi: AxiLite,
    device: DeviceRegisters,
    ports: [PortCsr; N],
    groups: [Response; GROUPS],
    device_answer: Response,
    answer: Response,
}

impl<const N: usize> Default for Csr<N> {
    /// Reset state.
    fn default() -> Self {
        Csr {
            axi: AxiLite::new(),
            device: DeviceRegisters::new(N as u8),
            ports: core::array::from_fn(|port| PortCsr::new(port as u8)),
            groups: [Response::default(); GROUPS],
            device_answer: Response::default(),
            answer: Response::default(),
        }
    }
}

impl<const N: usize> Csr<N> {
    /// One device edge in reset.
    pub fn reset(&mut self, ports: &[PortWires; N]) {
        let mut kept = self.ports.clone();
        for (port, wires) in kept.iter_mut().zip(ports) {
            port.reset(wires.levels);
        }
        *self = Csr {
            ports: kept,
            ..Csr::default()
        };
    }

    /// One device edge. [`DeviceView::port_interrupts`] and [`DeviceView::refused`] are filled in here.
    pub fn step(&mut self, master: &Master, view: &DeviceView, ports: &[PortWires; N]) {
        let bus = *self.axi.bus();
        let interrupts = self.ports.iter().map(|port| port.registers().interrupt());
        let port_interrupts = interrupts
            .enumerate()
            .fold(0, |all, (n, raised)| all | u32::from(raised) << n);
        let view = DeviceView {
            port_interrupts,
            refused: self.axi.refused(),
            ..*view
        };
        self.axi.step(master, self.answer);
        self.answer = self
            .groups
            .into_iter()
            .fold(self.device_answer, Response::or);
        self.device_answer = self.device.response();
        self.groups = [Response::default(); GROUPS];
        for (n, port) in self.ports.iter().enumerate() {
            self.groups[n / GROUP] = self.groups[n / GROUP].or(port.response());
        }
        self.device.step(&bus, &view);
        for (port, wires) in self.ports.iter_mut().zip(ports) {
            port.step(&bus, wires);
        }
    }

    /// The AXI slave.
    #[must_use]
    pub const fn axi(&self) -> &AxiLite {
        &self.axi
    }

    /// Registers of the device.
    #[must_use]
    pub const fn device(&self) -> &DeviceRegisters {
        &self.device
    }

    /// Registers and counters of a port.
    #[must_use]
    pub const fn port(&self, number: usize) -> &PortCsr {
        &self.ports[number]
    }

    /// The same, to be stepped by its recovered clock.
    pub fn port_mut(&mut self, number: usize) -> &mut PortCsr {
        &mut self.ports[number]
    }
}
